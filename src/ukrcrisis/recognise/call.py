"""Calls: political or official parties that talk at a distance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.attribution import attribution_of
from ukrcrisis.frames.chunks import NounPhrase
from ukrcrisis.frames.clauses import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Call
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActorKind, CallMode
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.parties import actors_of, distinct, with_phrases
from ukrcrisis.recognise.timing import status_of, when_of

__all__ = ["recognise_calls"]

_PARTY = frozenset({ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GROUP})
_SUPPORT = frozenset({"hold", "have", "make", "conduct", "take", "join", "attend", "discuss", "get", "receive", "place", "be", "spend"})


def recognise_calls(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The calls of a passage."""
    for clause in frame.clauses:
        mode = _mode(clause, frame)
        if mode is None:
            continue
        others = [a for p in with_phrases(clause, "with", "to", "between", "among") for a in actors_of(p, frame)]
        if clause.lemma in frame.vocabulary.words("call") or clause.lemma == "join":
            others += [a for o in clause.objects for a in actors_of(o, frame)]
        parties = distinct(a for a in [*actors_of(clause.subject, frame), *others] if a.kind in _PARTY)
        if len(parties) < 2:
            continue
        yield _finding(clause, parties, mode, frame)


def _mode(clause: Clause, frame: Frame) -> CallMode | None:
    words = frame.vocabulary.words
    text = frame.text[clause.verb.start : max(clause.end, clause.verb.end) + 12].lower()
    if clause.lemma in words("call", "phone"):
        return CallMode.PHONE
    neutral = clause.lemma in words("converse", "verb") or (clause.lemma in _SUPPORT and _converses(clause, frame))
    if not neutral:
        return None
    for mode in (CallMode.VIDEO, CallMode.ONLINE, CallMode.PHONE):
        if any(word in text for word in words("channel", mode.value)) or any(_names(o, words("call", mode.value)) for o in clause.objects):
            return mode
    if clause.lemma in ("speak",) and clause.prepositions != [] and _leaders(clause):
        return CallMode.UNSPECIFIED
    return None


def _converses(clause: Clause, frame: Frame) -> bool:
    nouns = frame.vocabulary.words("converse", "noun") | frame.vocabulary.words("call")
    return any(_names(o, nouns) for o in clause.objects)


def _names(phrase: NounPhrase, nouns: frozenset[str]) -> bool:
    return any(part.head in nouns or " ".join(part.keys[-2:]) in nouns for part in phrase.parts)


def _leaders(clause: Clause) -> bool:
    def person(phrase: NounPhrase | None) -> Actor | None:
        return next((p.actor for p in phrase.parts if p.actor is not None and p.actor.kind is ActorKind.PERSON), None) if phrase else None

    one = person(clause.subject)
    other = next((person(p) for preposition, p in clause.prepositions if preposition in ("with", "to")), None)
    return one is not None and other is not None and one.country != other.country and not any(p.place for preposition, p in clause.prepositions if preposition == "in")


def _finding(clause: Clause, parties: tuple[Actor, ...], mode: CallMode, frame: Frame) -> Finding:
    record = Call(
        id="", status=status_of(clause), when=when_of(clause, frame), attribution=attribution_of(clause, frame, without=parties),
        evidence=evidence_at(frame, clause.verb.start), participants=parties, mode=mode,
    )  # fmt: skip
    return Finding(record, "talks at a distance", Span(clause.verb.start, clause.verb.end))
