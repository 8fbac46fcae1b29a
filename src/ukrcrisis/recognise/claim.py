"""Claims about what a state will do or is covertly doing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.attribution import attribution_of, reporters
from ukrcrisis.frames.chunks import NounPhrase
from ukrcrisis.frames.clauses import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import IntelligenceClaim
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActorKind, Stance, Topic
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.timing import when_at, when_of

__all__ = ["recognise_claims"]

_AGGRESSORS = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.PERSON})


def recognise_claims(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The claims of a passage: a threat told under a verb of saying."""
    done: set[int] = set()
    for clause in frame.clauses:
        topic = _topic(clause, frame)
        if topic is None:
            continue
        telling = reporters(clause, frame)
        voice = frame.voice or frame.speaker
        if not telling and voice is None:
            continue
        claimant = next((a for a in (_claimant(t, frame) for t in telling) if a is not None), voice)
        subject = _subject(clause, frame)
        if claimant is None or (telling and id(telling[0]) in done):
            continue
        if subject is not None and _own(subject, claimant) and not _denies(clause, telling):
            continue
        done.update(id(t) for t in telling[:1])
        yield _finding(clause, telling, claimant, subject, topic, frame)


def _topic(clause: Clause, frame: Frame) -> Topic | None:
    words = frame.vocabulary.words
    text = frame.text[clause.start : clause.end].lower()
    heads = [part.head for each in [clause.subject, *clause.objects, *(p for _, p in clause.prepositions)] if each is not None for part in each.parts]
    for topic in (Topic.PRETEXT, Topic.REGIME_CHANGE, Topic.BUILDUP, Topic.PULLBACK):
        if clause.lemma in words("threat", topic.value) or any(h in words("threat", topic.value) for h in heads):
            return topic
    attack = clause.lemma in words("threat", "attack") or any(h in words("threat", "attack") for h in heads)
    if (any(word in text for word in words("threat", "decision") if " " in word) and attack) or (clause.lemma in ("decide", "plan", "prepare", "intend") and attack):
        return Topic.DECISION
    if any(h in ("decision", "plan", "intention") for h in heads):
        return Topic.DECISION
    if attack:
        return Topic.ATTACK
    if clause.lemma in words("threat", "involvement") or any(h in words("threat", "involvement") for h in heads):
        return Topic.INVOLVEMENT
    return None


def _claimant(telling: Clause, frame: Frame) -> Actor | None:
    subject = telling.subject
    if subject is None:
        return None
    actor = subject.actor
    if actor is None and subject.pronoun and subject.head == "we":
        return _claimant(telling.governor, frame) if telling.governor is not None else frame.voice or frame.speaker
    if actor is not None and actor.kind is ActorKind.OUTLET:
        return None
    return actor


def _subject(clause: Clause, frame: Frame) -> Actor | None:
    candidates: list[NounPhrase] = []
    if clause.subject is not None:
        candidates += clause.subject.parts
    for each in [clause.subject, *clause.objects]:
        if each is not None and each.possessor is not None:
            candidates.append(each.possessor)
    for phrase in candidates:
        if phrase.actor is not None and phrase.actor.kind in _AGGRESSORS:
            return phrase.actor
        code = frame.nation(phrase)
        if code is not None:
            return frame.state(code)
    return None


def _own(subject: Actor, claimant: Actor) -> bool:
    one = subject.code or subject.country
    return one is not None and one == (claimant.code or claimant.country)


def _denies(clause: Clause, telling: Sequence[Clause]) -> bool:
    return clause.verb.negated or any(t.verb.negated or t.lemma in _DENYING for t in telling[:1])


_DENYING = frozenset({"deny", "reject", "dismiss", "refute", "rebuff", "doubt"})


def _stance(clause: Clause, telling: Sequence[Clause], frame: Frame) -> Stance:
    if _denies(clause, telling):
        return Stance.DENIES
    text = frame.text[clause.start : clause.end].lower()
    hedged = clause.verb.modal in ("could", "may", "might", "can") or any(word in text.split() for word in ("possible", "possibly", "likely", "probably", "imminent"))
    return Stance.SUGGESTS if hedged or (telling and telling[0].lemma in ("suggest", "fear", "suspect", "hint")) else Stance.ASSERTS


def _finding(clause: Clause, telling: Sequence[Clause], claimant: Actor, subject: Actor | None, topic: Topic, frame: Frame) -> Finding:
    without = () if claimant.kind is ActorKind.UNNAMED else (claimant,)
    event = next((w for w in (when_at(d, frame, future=True) for d in clause.dates) if w.dated), None)
    record = IntelligenceClaim(
        id="", when=when_of(telling[0] if telling else None, frame, future=False), attribution=attribution_of(clause, frame, without=without),
        evidence=evidence_at(frame, clause.verb.start), claimant=claimant, subject=subject, topic=topic,
        stance=_stance(clause, telling, frame), event_when=event, statement=frame.text[clause.start : clause.end],
        quoted=clause.quotation is not None,
    )  # fmt: skip
    return Finding(record, "claim", Span(clause.verb.start, clause.verb.end))
