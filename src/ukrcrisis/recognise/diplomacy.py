"""What states and organisations do with missions, envoys and counterparts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.actors import nation_of
from ukrcrisis.frames.attribution import attribution_of
from ukrcrisis.frames.chunks import NounPhrase
from ukrcrisis.frames.clauses import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction, Headcount
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.parties import actors_of, after, distinct, state_of, with_phrases
from ukrcrisis.recognise.timing import deadline_of, status_of, when_of

__all__ = ["recognise_actions"]


def recognise_actions(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The diplomatic actions of a passage."""
    for clause in frame.clauses:
        yield from _expulsion(clause, frame)
        yield from _summons(clause, frame)
        yield from _mission(clause, frame)
        yield from _evacuation(clause, frame)
        yield from _meeting(clause, frame)
        yield from _visit(clause, frame)


def _is(phrase: NounPhrase, sense: str, frame: Frame) -> bool:
    return phrase.head in frame.vocabulary.words("object", sense)


def _patients(clause: Clause) -> list[NounPhrase]:
    """What is acted on: the objects, or the subject of a passive."""
    if clause.verb.passive:
        return list(clause.subject.parts) if clause.subject is not None else []
    return [part for each in clause.objects for part in each.parts]


def _agents(clause: Clause, frame: Frame) -> list[Actor]:
    if clause.verb.passive:
        return [a for p in with_phrases(clause, "by") for a in actors_of(p, frame)]
    return actors_of(clause.subject, frame)


def _owner(phrase: NounPhrase, agents: Sequence[Actor], frame: Frame) -> Actor | None:
    """Whose mission or staff: named with it, or the agent's own."""
    code = nation_of(phrase)
    if code is not None:
        return frame.state(code)
    if agents:
        return agents[0]
    return frame.memory.state


def _expulsion(clause: Clause, frame: Frame) -> Iterator[Finding]:
    if clause.lemma not in frame.vocabulary.words("act", "expulsion"):
        return
    for patient in _patients(clause):
        if not (_is(patient, "staff", frame) or _is(patient, "envoy", frame) or patient.office):
            continue
        target = state_of(patient, frame)
        agents = _agents(clause, frame) or ([frame.memory.state] if frame.memory.state else [])
        for agent in agents:
            if target is None or agent.code == target:
                continue
            yield _action(ActionKind.EXPULSION, clause, frame, [agent], [frame.state(target)], patient)


def _summons(clause: Clause, frame: Frame) -> Iterator[Finding]:
    if clause.lemma != "summon":
        return
    for patient in _patients(clause):
        target = state_of(patient, frame)
        agents = _agents(clause, frame) or ([frame.memory.state] if frame.memory.state else [])
        for agent in agents:
            if target is not None and (agent.code or agent.country) != target:
                yield _action(ActionKind.SUMMONS, clause, frame, [agent], [patient.actor or frame.state(target)], None)


def _mission(clause: Clause, frame: Frame) -> Iterator[Finding]:
    words = frame.vocabulary.words
    for kind in (ActionKind.CLOSURE, ActionKind.REOPENING, ActionKind.RELOCATION):
        if clause.lemma not in words("act", kind.value):
            continue
        patients = [p for p in _patients(clause) if _is(p, "mission", frame)]
        if not patients and clause.subject is not None and not clause.objects:
            patients = [p for p in clause.subject.parts if _is(p, "mission", frame)]
        agents = [] if clause.verb.passive or not clause.objects else _agents(clause, frame)
        for patient in patients:
            owner = _owner(patient, agents, frame)
            if owner is not None:
                yield _action(kind, clause, frame, [owner], [], patient, place=_seat(patient, frame))
        return


def _seat(patient: NounPhrase, frame: Frame) -> Place | None:
    return next((p.place for p in after(patient, "in", "to", "at") if p.place), frame.focus)


def _evacuation(clause: Clause, frame: Frame) -> Iterator[Finding]:
    words = frame.vocabulary.words
    lemma = clause.lemma
    patients = [p for p in _patients(clause) if _is(p, "staff", frame) or _is(p, "mission", frame)]
    governor = clause.governor
    if lemma in ("leave", "depart", "quit", "go", "return") and clause.subject is not None:
        subjects = [p for p in clause.subject.parts if _is(p, "staff", frame) or _is(p, "envoy", frame) or p.office]
        if governor is not None and clause.relation == "xcomp" and governor.lemma in ("order", "tell", "allow", "permit", "authorise", "authorize", "instruct", "ask", "urge", "advise"):
            agents = _agents(governor, frame)
            for agent in agents:
                if subjects:
                    yield _action(ActionKind.EVACUATION, governor, frame, [_as_state(agent, frame)], [], subjects[0], place=frame.focus)
            return
        for subject in subjects:
            nation = state_of(subject, frame)
            if nation is not None:
                yield _action(ActionKind.DEPARTURE, clause, frame, [subject.actor or frame.state(nation)], [], subject, place=_first_place(clause))
        return
    if lemma in ("evacuate", "airlift", "repatriate", "withdraw") and patients:
        for agent in _agents(clause, frame) or [a for a in [_owner(patients[0], [], frame)] if a]:
            yield _action(ActionKind.EVACUATION, clause, frame, [_as_state(agent, frame)], [], patients[0], place=frame.focus)
    if lemma in ("announce", "begin", "order", "start") or lemma in words("report"):
        for each in clause.objects:
            if each.head in words("act", "evacuation") and clause.subject is not None:
                for agent in _agents(clause, frame):
                    yield _action(ActionKind.EVACUATION, clause, frame, [_as_state(agent, frame)], [], each, place=frame.focus)
    if lemma == "be" and clause.verb.negated and any(o.head == "evacuation" for o in clause.objects):
        speaker = governor.subject.actor if governor is not None and governor.subject is not None else None
        if speaker is not None:
            yield _action(ActionKind.EVACUATION, clause, frame, [_as_state(speaker, frame)], [], None, keep=True)


def _as_state(actor: Actor, frame: Frame) -> Actor:
    if actor.kind in (ActorKind.PERSON, ActorKind.UNNAMED) and actor.country is not None:
        return frame.state(actor.country)
    return actor


def _first_place(clause: Clause) -> Place | None:
    return next((part.place for each in [*clause.objects, *(p for _, p in clause.prepositions)] for part in each.parts if part.place), None)


def _meeting(clause: Clause, frame: Frame) -> Iterator[Finding]:
    words = frame.vocabulary.words
    nouns = [o for o in clause.objects if o.head in words("act", "meeting")]
    if clause.lemma == "meet" or clause.lemma in ("negotiate", "receive", "host", "welcome") or (nouns and clause.lemma in ("hold", "have", "attend", "begin", "start", "open", "conduct")):
        others = [a for p in with_phrases(clause, "with", "between") for a in actors_of(p, frame)]
        if clause.lemma in ("meet", "receive", "host", "welcome"):
            others += [a for o in clause.objects for a in actors_of(o, frame)]
        parties = distinct([a for a in [*actors_of(clause.subject, frame), *others] if a.kind is not ActorKind.OUTLET and a.kind is not ActorKind.UNNAMED])
        if len({a.code or a.country or a.name for a in parties}) < 2:
            return
        text = frame.text[clause.verb.start : clause.end + 10].lower()
        if any(w in text for sense in ("phone", "video", "online") for w in words("channel", sense)):
            return
        yield _action(ActionKind.MEETING, clause, frame, parties, [], None, place=_town(clause, frame))


def _town(clause: Clause, frame: Frame) -> Place | None:
    return next((p.place for p in with_phrases(clause, "in", "at") if p.place), None)


def _visit(clause: Clause, frame: Frame) -> Iterator[Finding]:
    if clause.lemma not in frame.vocabulary.words("act", "visit") or clause.subject is None:
        return
    visitors = [a for a in actors_of(clause.subject, frame) if a.kind is ActorKind.PERSON and a.country]
    if not visitors:
        return
    phrases = clause.objects if clause.lemma in ("visit", "tour") else [p for preposition, p in clause.prepositions if preposition in ("to", "in", "for")]
    for phrase in phrases:
        for part in phrase.parts:
            if part.place is not None and part.place.country and part.place.country != visitors[0].country:
                host = frame.state(part.place.country)
                yield _action(ActionKind.VISIT, clause, frame, visitors, [host], None, place=part.place)


def _action(
    kind: ActionKind, clause: Clause, frame: Frame, actors: Sequence[Actor], counterparts: Sequence[Actor],
    subject: NounPhrase | None, *, place: Place | None = None, keep: bool = False,
) -> Finding:  # fmt: skip
    status = status_of(clause)
    when = when_of(clause, frame)
    count = Headcount(min=subject.count[0], max=subject.count[1]) if subject is not None and subject.count else None
    destination = None
    if kind in (ActionKind.RELOCATION, ActionKind.DEPARTURE, ActionKind.EVACUATION):
        destination = next((p.place for preposition, p in clause.prepositions if preposition == "to" and p.place), None)
    record = DiplomaticAction(
        id="", status=status if status is not Status.ONGOING or kind is ActionKind.DEPARTURE else Status.OCCURRED, when=when,
        attribution=attribution_of(clause, frame, without=() if keep else actors), evidence=evidence_at(frame, clause.verb.start),
        kind=kind, actors=actors, counterparts=counterparts, subjects=frame.text[subject.start : subject.end] if subject is not None else None,
        headcount=count, place=place, destination=destination, deadline=deadline_of([clause], frame, when),
    )  # fmt: skip
    return Finding(record, kind.value, Span(clause.verb.start, clause.verb.end))


