"""Advice of a state or organisation to the public."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define

from ukrcrisis.frames.actors import nation_of
from ukrcrisis.frames.attribution import attribution_of, reporters
from ukrcrisis.frames.chunks import NounPhrase
from ukrcrisis.frames.clauses import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActorKind, AdvisoryAction, Audience, Status, Strength
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.timing import deadline_of, status_of, when_of

__all__ = ["recognise_advisories"]

_ISSUING = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.PERSON, ActorKind.GROUP})


@define
class _Advice:
    """The parts of one piece of advice, as the clauses give them."""

    advising: Clause | None
    advised: Clause | None
    issuer: NounPhrase | None
    audience: NounPhrase | None
    action: AdvisoryAction
    strength: Strength
    denied: bool = False


def recognise_advisories(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The advisories of a passage."""
    for advice in _directives(frame):
        yield from _findings(advice, frame)


def _directives(frame: Frame) -> Iterator[_Advice]:
    strengths = {verb: Strength(sense) for sense in ("recommend", "urge", "order") for verb in frame.vocabulary.words("advise", sense)}
    for clause in frame.clauses:
        action = _action_of(clause, frame)
        if action is None:
            continue
        governor = clause.governor
        if governor is not None and clause.relation in ("xcomp", "prep", "ccomp") and governor.lemma in strengths:
            if governor.lemma in ("call", "appeal") and not governor.prepositions and not governor.verb.passive:
                continue
            issuer = _agent(governor) if governor.verb.passive else governor.subject
            audience = clause.subject if clause.subject is not issuer else _addressee(governor)
            if governor.verb.passive:
                audience = governor.subject
            yield _Advice(governor, clause, issuer, audience, action, strengths[governor.lemma], denied=governor.verb.negated)
        elif clause.verb.modal in ("should", "must", "ought") and clause.subject is not None:
            telling = reporters(clause, frame)
            if telling and telling[0].subject is not None:
                strength = Strength.ORDER if clause.verb.modal == "must" else Strength.RECOMMEND
                yield _Advice(telling[0], clause, telling[0].subject, clause.subject, action, strength)


def _agent(clause: Clause) -> NounPhrase | None:
    return next((phrase for preposition, phrase in clause.prepositions if preposition == "by"), None)


def _addressee(clause: Clause) -> NounPhrase | None:
    if clause.objects:
        return clause.objects[-1]
    return next((phrase for preposition, phrase in clause.prepositions if preposition in ("on", "to", "upon", "for")), None)


def _action_of(clause: Clause, frame: Frame) -> AdvisoryAction | None:
    """What the clause tells its subject to do, or None."""
    words = frame.vocabulary.words
    text = frame.text[clause.verb.start : _reach(clause)].lower()
    away = clause.verb.negated or clause.marker == "against"
    governor = clause.governor
    if governor is not None and governor.lemma in words("advised", "consider") and clause.lemma in words("advised", "leave"):
        return None  # told by "consider" itself
    if clause.lemma in words("advised", "consider"):
        return AdvisoryAction.CONSIDER_LEAVING if _mentions(text, words("advised", "leave") | {"leaving", "departing", "going", "departure"}) else None
    if clause.lemma in words("advised", "leave") or any(text.startswith(p) or f" {p}" in text[:30] for p in words("advised", "leave") if " " in p):
        return None if away else AdvisoryAction.LEAVE
    if clause.lemma in words("advised", "stay away") or any(p in text[:30] for p in words("advised", "stay away") if " " in p):
        return _travel(text, words("advised", "nonessential"))
    if clause.lemma in words("advised", "travel") and away:
        return _travel(text, words("advised", "nonessential"))
    if clause.lemma in words("advised", "take care") or (clause.lemma == "be" and _mentions(text, words("advised", "take care"))):
        return AdvisoryAction.TAKE_CARE
    return None


def _travel(text: str, hedges: frozenset[str]) -> AdvisoryAction:
    return AdvisoryAction.AVOID_NONESSENTIAL_TRAVEL if _mentions(text, hedges) else AdvisoryAction.DO_NOT_TRAVEL


def _mentions(text: str, words: frozenset[str]) -> bool:
    return any(word in text for word in words)


def _reach(clause: Clause) -> int:
    return clause.end + 40


def _findings(advice: _Advice, frame: Frame) -> Iterator[Finding]:
    audience = _audience(advice.audience, frame)
    if audience is None:
        return
    for issuer, speaker in _issuers(advice, frame):
        for place in _places(advice, issuer, frame):
            yield _finding(advice, issuer, speaker, audience, place, frame)


def _audience(phrase: NounPhrase | None, frame: Frame) -> Audience | None:
    if phrase is None:
        return None
    if phrase.surface is not None and phrase.surface.entry.kind is EntryKind.PEOPLE:
        return Audience.CITIZENS
    words = frame.vocabulary.words
    for sense in ("citizens", "travellers", "companies"):
        if phrase.head in words("audience", sense) or any(part.head in words("audience", sense) for part in phrase.parts):
            return Audience(sense)
    if phrase.pronoun and phrase.head in ("they", "them", "you"):
        return Audience.CITIZENS
    return None


def _issuers(advice: _Advice, frame: Frame) -> Iterator[tuple[Actor, Actor | None]]:
    phrases = advice.issuer.parts if advice.issuer is not None else ()
    for phrase in phrases:
        actor = phrase.actor
        if actor is None:
            continue
        if actor.kind is ActorKind.PERSON:
            if actor.country is not None:
                yield frame.state(actor.country), actor
        elif actor.kind in _ISSUING:
            yield actor, None
    if not phrases and advice.audience is not None:
        nation = nation_of(advice.audience) or (advice.audience.surface.entry.code if advice.audience.surface else None)
        if nation is not None:
            yield frame.state(nation), None
        elif frame.memory.state is not None:
            yield frame.memory.state, None


def _places(advice: _Advice, issuer: Actor, frame: Frame) -> list[Place | None]:
    found: list[Place | None] = []
    for clause in (advice.advised, advice.advising):
        if clause is None:
            continue
        for phrase in [*clause.objects, *(p for _, p in clause.prepositions)]:
            for part in phrase.parts:
                if part.place is not None and part.place.country != issuer.code:
                    found.append(part.place)
        if found:
            return found
    if advice.audience is not None:
        found.extend(after.place for _, after in advice.audience.after if after.place is not None)
    if not found and frame.focus is not None and frame.focus.country != issuer.code:
        found.append(frame.focus)
    return found or [None]


def _finding(advice: _Advice, issuer: Actor, speaker: Actor | None, audience: Audience, place: Place | None, frame: Frame) -> Finding:
    base = advice.advising or advice.advised
    assert base is not None
    when = when_of(base, frame)
    clauses = [c for c in (advice.advised, advice.advising) if c is not None]
    status = Status.DENIED if advice.denied else status_of(base) if advice.advising is not None else Status.OCCURRED
    record = Advisory(
        id="", status=Status.OCCURRED if status is Status.ONGOING else status, when=when,
        attribution=attribution_of(base, frame, without=(issuer, speaker)), evidence=evidence_at(frame, base.verb.start),
        issuer=issuer, speaker=speaker, issuer_count=issuer.count if issuer.kind is ActorKind.GROUP else None,
        action=advice.action, strength=advice.strength, audience=audience, place=place, deadline=deadline_of(clauses, frame, when),
    )  # fmt: skip
    return Finding(record, "advice to the public", Span(base.verb.start, base.verb.end))
