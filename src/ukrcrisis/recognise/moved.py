"""Those who are moved out: who they are, whose evacuation it is, from where to where."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.nations import nation_of
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, Status
from ukrcrisis.recognise.act_words import evacuation_words
from ukrcrisis.recognise.acts import (
    act,
    agents_of,
    as_state,
    is_moved,
    is_own,
    owner_of,
    place_among,
    states_among,
    told_for,
)
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.mission_nouns import is_mission
from ukrcrisis.recognise.posts import is_envoy_office
from ukrcrisis.recognise.timing import status_of

__all__ = [
    "ARRIVING",
    "NOBODY",
    "core_of",
    "counts_as_moved",
    "evacuation",
    "is_crowd",
    "is_diplomatic",
    "movers_before",
    "movers_of",
    "way_of",
]

ARRIVING = frozenset({"land", "arrive", "touch", "dock", "pull"})
"""Verbs after which "in" names where people go."""


def counts_as_moved(phrase: NounPhrase, frame: Frame, *, strict: bool) -> bool:
    """Whether those moved are a mission's staff, their families, or a state's own citizens."""
    if (
        is_moved(phrase, "family", frame)
        or (is_moved(phrase, "staff", frame) and phrase.head not in evacuation_words(frame).loose)
        or is_envoy_office(phrase, frame)
    ):
        return (
            strict
            or is_own(phrase)
            or owner_of(phrase, frame) is not None
            or is_diplomatic(phrase)
            or phrase.head in ("personnel", "diplomat")
        )
    if phrase.head in ("presence", "footprint", "contingent") and is_diplomatic(phrase):
        return True
    if phrase.head in evacuation_words(frame).loose and any(
        p == "of"
        and (
            is_moved(a, "staff", frame)
            or is_moved(a, "family", frame)
            or is_mission(a, frame)
            or is_moved(a, "citizens", frame)
        )
        for p, a in phrase.after
    ):
        return True
    if is_mission(phrase, frame) and phrase.head not in (
        "office",
        "post",
        "section",
        "compound",
        "commission",
    ):
        return strict
    if phrase.head == "people" and is_diplomatic(phrase):
        return True
    if is_moved(phrase, "citizens", frame) or (phrase.head == "people" and is_own(phrase)):
        return True
    return phrase.surface is not None and (
        phrase.surface.entry.kind is EntryKind.PEOPLE
        or (phrase.surface.entry.kind is EntryKind.ADJECTIVE and phrase.surface.plural)
    )


def is_diplomatic(phrase: NounPhrase) -> bool:
    """Whether the phrase itself says that those are people of a mission."""
    of = [after for p, after in phrase.after if p == "of"] + (
        [phrase.possessor] if phrase.possessor is not None else []
    )
    return (
        phrase.head == "diplomat"
        or bool(_OF_MISSIONS.intersection(phrase.keys))
        or any(after.head == "diplomat" or _OF_MISSIONS.intersection(after.keys) for after in of)
    )


_OF_MISSIONS = frozenset(
    {"embassy", "diplomatic", "consular", "non-essential", "nonessential", "non-emergency", "nonemergency"}
)


def movers_of(clause: Clause, patient: NounPhrase, frame: Frame) -> list[Actor]:
    """Whose evacuation it is: the agent's where it moves its own; else, of a passive, the owner's."""
    agents = [as_state(a, frame) for a in agents_of(clause, frame)] or _carriers(clause, frame)
    states = states_among(agents)
    owner = owner_of(patient, frame)
    if states:
        return states
    if owner is not None:
        return [frame.state(owner)]
    nobody = clause.subject is None or clause.subject.head in ("there", "it")
    telling = (
        told_for(clause, frame)
        if is_own(patient) or clause.verb.passive or (clause.verb.infinitive and nobody)
        else None
    )
    if telling is not None:
        return [telling]
    unowned = clause.verb.passive and (
        is_mission(patient, frame) or is_diplomatic(patient) or patient.head in NOBODY
    )
    if unowned and frame.memory.state is not None:
        return [frame.memory.state]
    return []


def _carriers(clause: Clause, frame: Frame) -> list[Actor]:
    """The state whose planes, ships or forces carry people: "two German military planes"."""
    carriers = evacuation_words(frame).carriers
    if clause.verb.passive:  # "were flown out in a French plane"
        nations = [
            nation_of(p)
            for preposition, p in clause.prepositions
            if preposition in ("in", "on", "aboard", "by", "with") and p.head in carriers
        ]
        return [frame.state(nation) for nation in nations if nation is not None]
    if clause.subject is None or clause.subject.head not in carriers:
        return []
    nation = nation_of(clause.subject)
    if nation is None:
        return [frame.memory.state] if frame.memory.state is not None else []
    return [frame.state(nation)]


def core_of(phrase: NounPhrase, frame: Frame) -> NounPhrase:
    """Those who are counted: "our citizens" in "a total of 1,834 of our citizens", with the number."""
    counted = phrase.head in evacuation_words(frame).counted
    if not counted and phrase.items[-1].tag != "#":
        return phrase
    inner = [after for p, after in phrase.after if p == "of"]
    if not inner or (inner[-1].members and counted) or inner[-1].pronoun:
        return phrase
    whole = copy(inner[-1].parts[0])
    whole.start = phrase.start
    whole.count = phrase.count or next((each.count for each in inner if each.count is not None), None)
    return whole


def movers_before(earlier: Sequence[Finding]) -> list[Actor]:
    """Whose evacuation the text told last."""
    for finding in reversed(earlier[-6:]):
        record = finding.record
        if isinstance(record, DiplomaticAction) and record.kind is ActionKind.EVACUATION:
            return list(record.actors)
        if isinstance(record, Advisory):
            return [record.issuer]
    return []


def is_crowd(phrase: NounPhrase) -> bool:
    """People of whom only the number is told: "936 people", "the group"."""
    return phrase.items[-1].tag == "#" or (
        phrase.head in ("people", "person", "passenger", "evacuee", "civilian", "foreigner")
        and phrase.count is not None
    )


def evacuation(
    clause: Clause,
    frame: Frame,
    movers: Sequence[Actor],
    patient: NounPhrase | None,
    *,
    at: NounPhrase | None = None,
    status: Status | None = None,
) -> Finding:
    """A finding of an evacuation of ``patient`` by each of the movers together; one that is under way counts as done."""
    settled = status or status_of(clause)
    place, destination = way_of(clause, patient, frame, movers)
    return act(
        ActionKind.EVACUATION, clause, frame, movers, subject=patient, place=place, destination=destination, at=at,
        status=Status.OCCURRED if settled is Status.ONGOING else settled,
    )  # fmt: skip


def way_of(
    clause: Clause, patient: NounPhrase | None, frame: Frame, movers: Sequence[Actor]
) -> tuple[Place | None, Place | None]:
    """Where people are moved from and to; from the country that the text is about where it does not say."""
    phrases = [*clause.prepositions, *(patient.after if patient is not None else [])]
    phrases += [pair for p, after in (patient.after if patient is not None else []) for pair in after.after]
    arriving = clause.lemma in ARRIVING and not clause.objects
    place = place_among(phrases, "from", "out of") or (None if arriving else place_among(phrases, "in", "at"))
    destination = place_among(clause.prepositions, "to", "into", "for") or (
        place_among(clause.prepositions, "in", "at") if arriving else None
    )
    if place is None and clause.lemma in ("leave", "quit", "exit"):
        place = next((part.place for o in clause.objects for part in o.parts if part.place is not None), None)
    home = {m.code for m in movers}
    if place is None:
        place = frame.ground({*home, destination.country if destination is not None else None})
    return place, destination


NOBODY = frozenset({"nobody", "no one", "no-one", "none"})
"""Heads by which a move is denied: "no one is being pulled out"."""
