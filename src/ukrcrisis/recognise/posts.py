"""Who is an envoy, whose, and which host deals with him."""

from __future__ import annotations

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActorKind, Status
from ukrcrisis.recognise.act_words import envoy_words
from ukrcrisis.recognise.acts import (
    agents_of,
    as_state,
    is_moved,
    owner_of,
    place_among,
)
from ukrcrisis.recognise.parties import shared_nations

__all__ = [
    "BEING",
    "done_at_once",
    "hosts_of",
    "is_envoy",
    "is_envoy_office",
    "is_envoy_role",
    "owner_before",
    "targets_of",
]


def is_envoy(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a phrase is an envoy or member of staff of a mission whose state is known."""
    if is_moved(phrase, "envoy", frame) or (phrase.office is not None and is_envoy_office(phrase, frame)):
        return True
    if phrase.head in envoy_words(frame).titles:
        return True
    if phrase.head in ("head", "chief", "number") and any(
        p == "of" and after.head in frame.vocabulary.words("mission") for p, after in phrase.after
    ):
        return True
    if phrase.surface is not None and phrase.surface.entry.kind is EntryKind.PEOPLE:
        return True
    from_mission = phrase.head == "people" and any(
        p in ("from", "at") and after.head in frame.vocabulary.words("mission") for p, after in phrase.after
    )
    return (from_mission or is_moved(phrase, "staff", frame)) and bool(targets_of(phrase, frame))


def is_envoy_office(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether the office is one abroad: ambassador, envoy, consul, chargé d'affaires."""
    return envoy_words(frame).is_abroad(phrase.office)


def is_envoy_role(actor: Actor, frame: Frame) -> bool:
    """Whether a person is known to hold an office abroad."""
    return actor.kind is ActorKind.PERSON and envoy_words(frame).is_abroad(actor.role)


def owner_before(phrase: NounPhrase, frame: Frame) -> str | None:
    """Whose envoy the passage named before "his staff"."""
    missions, titles = frame.vocabulary.words("mission"), envoy_words(frame).titles
    before = [
        p
        for p in frame.phrases
        if p.end <= phrase.start
        and (is_envoy_office(p, frame) or p.head in titles or p.head in missions)
        and owner_of(p, frame) is not None
    ]
    return owner_of(before[-1], frame) if before else None


def targets_of(patient: NounPhrase, frame: Frame) -> list[str]:
    """Whose envoys they are: one state, or several ("the diplomats of Peru, Chile and Panama")."""
    several = [
        part.actor.code
        for p, after in patient.after
        if p == "of" and after.members
        for part in after.parts
        if part.actor is not None and part.actor.code
    ]
    several = several or shared_nations(patient)
    owner = owner_of(patient, frame)
    return several or ([owner] if owner is not None else [])


def hosts_of(clause: Clause, frame: Frame, target: str) -> list[Actor]:
    """Who expels or summons: the agent, else the place or the ministry named with it, else who acted last."""
    having = clause.lemma in BEING and not any(is_envoy(o, frame) for o in clause.objects)
    agents = [] if having else [as_state(a, frame) for a in agents_of(clause, frame)]
    if not agents and clause.verb.gerund and clause.relation == "relcl" and clause.governor is not None:
        agents = [
            as_state(a, frame) for a in agents_of(clause.governor, frame)
        ]  # "handed him a note declaring"
    if not agents and (clause.verb.passive or having):
        posted = clause.subject.after if clause.subject is not None else []
        place = (
            _left(clause, frame)
            or place_among([*clause.prepositions, *posted], "in", "from", "out of")
            or place_among(posted, "to")
        )
        if place is not None and place.country is not None and place.country != target:
            agents = [frame.state(place.country)]
        else:
            agents = [
                p.actor
                for preposition, p in clause.prepositions
                if preposition in ("to", "at") and p.actor is not None and p.actor.code
            ]
        telling = (
            clause.governor.subject.actor
            if clause.governor is not None and clause.governor.subject is not None
            else None
        )
        if not agents and telling is not None and telling.kind is not ActorKind.OUTLET:
            agents = [as_state(telling, frame)]
        if not agents and frame.memory.state is not None:
            agents = [frame.memory.state]
    return [a for a in agents if (a.code or a.country or a.name) != target]


def _left(clause: Clause, frame: Frame) -> Place | None:
    """The land that those who are sent away must leave."""
    leaving = envoy_words(frame).going
    going = (d for d in clause.dependents if d.lemma in leaving)
    return next(
        (part.place for d in going for o in d.objects for part in o.parts if part.place is not None), None
    )


BEING = frozenset({"have", "be", "become", "remain"})
"""Verbs whose subject is the envoy: "have 72 hours", "is persona non grata"."""


def done_at_once(clause: Clause) -> Status | None:
    """What is being done is told as done: "is expelling" has no date of its own."""
    return (
        Status.OCCURRED
        if clause.verb.progressive and not clause.verb.negated and not clause.verb.modal
        else None
    )
