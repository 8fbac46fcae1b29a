"""Whose evacuation it is: who moves his own, whose people they are, who carries them, who did so before."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.labels import heading_of, label_of
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import NOBODY
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory, DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind
from ukrcrisis.recognise.acts.action import agents_of, as_state, states_among, told_for
from ukrcrisis.recognise.acts.mission_nouns import is_mission
from ukrcrisis.recognise.acts.moved import ANYBODY, is_crowd, is_diplomatic
from ukrcrisis.recognise.acts.owners import (
    is_own,
    owner_of,
)
from ukrcrisis.recognise.acts.posts import owner_served
from ukrcrisis.recognise.acts.ways import ABOARD
from ukrcrisis.recognise.acts.words import evacuation_words
from ukrcrisis.recognise.finding import Finding

__all__ = ["mission_before", "movers_before", "movers_of", "owners_listed"]


def movers_of(clause: Clause, patient: NounPhrase, frame: Frame) -> list[Actor]:
    """Whose evacuation it is: the agent's where it moves its own; else, of a passive, the owner's."""
    # "anybody from Kyiv" is not Kyiv's
    owner = None if patient.head in (*ANYBODY, *NOBODY) else owner_of(patient, frame)
    agents = [as_state(a, frame) for a in agents_of(clause, frame)] or _carriers(clause, frame, owner)
    if owner is None and clause.verb.passive:
        left = (p for before, p in clause.prepositions if before in ("from", "at") and is_mission(p, frame))
        # "staff were withdrawn from the British embassy"
        owner = next(map(frame.nation, left), None) or owner_served(patient, frame)
    states = states_among(agents)
    if owner is not None and not any(state.code for state in states):
        states = []  # "Operation Kaveri is to bring home Indians"
    if states:
        return states
    if listed := owners_listed(patient):
        return listed
    if owner is not None:
        return [frame.state(owner)]
    above = clause.governor if clause.relation == "xcomp" and clause.verb.passive else None
    if above is not None and is_own(patient) and patient in above.objects:
        return states_among(
            [as_state(a, frame) for a in agents_of(above, frame)]
        )  # "had its staff flown out"
    lone = is_own(patient) or not (patient.determiner or patient.modifiers or patient.count)
    if lone and clause.verb.passive and (before := mission_before(patient, frame)):
        return before
    passive = clause.verb.passive
    unsaid = clause.subject is None or clause.subject.head in ("there", "it")
    pointing = clause.subject is not None and clause.subject.pronoun  # "it had sent home families, he said"
    asked = passive or is_own(patient) or pointing or (clause.verb.infinitive and unsaid)
    telling = told_for(clause, frame) if asked else None
    hosts = telling is not None and telling.code == frame.memory.host and patient.determiner == "the"
    if hosts and is_mission(patient, frame):
        return states_among([patient.actor] if patient.actor is not None else [])
    if telling is not None and (telling.kind is ActorKind.COUNTRY or not is_crowd(patient, frame)):
        return [telling]  # the UN tells of others' evacuations too
    if passive and heading_of(frame):
        return states_among(
            label_of(frame)
        )  # "Peru: non-essential staff ordered out of Mali", but "Mali: staff ordered out"
    unowned = is_mission(patient, frame) or is_diplomatic(patient, frame) or patient.head in NOBODY
    return [frame.memory.state] if passive and unowned and frame.memory.state is not None else []


def owners_listed(patient: NounPhrase) -> list[Actor]:
    """The states of a list whose missions or people are moved: "the embassies of Chad and Mali"."""
    listed = [part.actor for p, after in patient.after if p == "of" and after.members for part in after.parts]
    return [actor for actor in listed if actor is not None and actor.kind is ActorKind.COUNTRY]


def mission_before(part: NounPhrase, frame: Frame) -> list[Actor]:
    """Whose mission the passage named before "its staff"."""
    missions = [p for p in frame.phrases if p.end <= part.start and is_mission(p, frame)]
    if not missions:
        return []
    if (owner := owner_of(missions[-1], frame)) is not None:
        return [frame.state(owner)]
    acting = [c for c in frame.clauses if is_own(missions[-1]) and missions[-1] in c.objects]
    return states_among(as_state(agent, frame) for c in acting for agent in agents_of(c, frame))


def _carriers(clause: Clause, frame: Frame, owner: str | None) -> list[Actor]:
    """The state whose planes, ships or forces carry people: "two German military planes"; where they are nobody's, the
    state whose people they carry, else the one that acted last.
    """
    carriers = evacuation_words(frame).carriers
    if clause.verb.passive:  # "were flown out in a French plane"
        aboard = [p for before, p in clause.prepositions if before in ABOARD and p.head in carriers]
        aboard = [p for p in aboard if p.modifiers or all(before != "from" for before, _ in p.after)]
        # "taken by bus from Mali" is no bus of Mali's
        return [frame.state(nation) for p in aboard if (nation := frame.nation(p)) is not None]
    if clause.subject is None or carriers.isdisjoint(
        (clause.subject.head, clause.subject.keys[-1].removesuffix("s"))
    ):
        return []  # "planes", "US Marines"
    forces = [after for p, after in clause.subject.after if p == "of"]  # "an Airbus of the Danish air force"
    nation = next((code for each in (clause.subject, *forces) if (code := frame.nation(each))), None)
    if nation is not None:
        return [frame.state(nation)]
    if owner is not None:
        return []
    return [frame.memory.state] if frame.memory.state is not None else []


def movers_before(earlier: Sequence[Finding], *, crowd: bool = False) -> list[Actor]:
    """Whose evacuation the text told last, or whose advice to leave; of a ``crowd`` no advice tells whose it is."""
    for finding in reversed(earlier[-6:]):
        record = finding.record
        if isinstance(record, DiplomaticAction) and record.kind is ActionKind.EVACUATION:
            return list(record.actors)
        if isinstance(record, Advisory):
            return [] if crowd else [record.issuer]
    return []
