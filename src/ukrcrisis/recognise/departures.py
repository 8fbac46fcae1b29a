"""Staff, families and citizens who go, and envoys who leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.act_words import evacuation_words
from ukrcrisis.recognise.acts import (
    act,
    is_moved,
    is_own,
    owner_of,
    place_among,
    told_for,
)
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.mission_nouns import is_mission
from ukrcrisis.recognise.moved import (
    ARRIVING,
    NOBODY,
    core_of,
    evacuation,
    is_crowd,
    is_diplomatic,
    movers_before,
    movers_of,
)
from ukrcrisis.recognise.posts import is_envoy_office, is_envoy_role
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["departures", "gone"]


def gone(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Staff and families who go, or nobody who does: "half of the embassy will return home", "no one is going anywhere"."""
    subject = clause.subject
    if (
        subject is None
        or clause.verb.passive
        or clause.verb.modal == "must"
        or clause.verb.gerund
        or clause.verb.infinitive
        or clause.relation == "noun"
    ):
        return
    if subject.head in NOBODY:
        before = told_for(clause, frame)
        if before is not None and _speaks_of_staff(clause, frame):
            yield evacuation(clause, frame, [before], subject, status=Status.DENIED)
        return
    if clause.lemma == "follow" and is_crowd(subject) and not clause.objects:
        before_them = movers_before(earlier)  # "19 more are due to follow"
        if before_them:
            yield evacuation(clause, frame, before_them, subject)
        return
    whole = subject.apposition is not None and not subject.members
    for each in (subject,) if whole else subject.parts:
        part = _explained(core_of(each, frame), frame)
        people = (
            _is_led_out(clause, part, frame)
            or (is_moved(part, "staff", frame) and "embassy" in part.keys)
            or is_moved(part, "family", frame)
            or part.head in ("staff", "personnel")
            or (part.head in evacuation_words(frame).loose and is_moved(part, "family", frame))
        )
        people = people or (
            part.head in evacuation_words(frame).loose
            and any(
                p == "of" and (a.head in ("staff", "personnel", "collective", "team") or is_mission(a, frame))
                for p, a in part.after
            )
        )
        if not people:
            continue
        owner = owner_of(part, frame)
        movers = (
            [frame.state(owner)]
            if owner is not None
            else movers_of(clause, part, frame) or [a for a in [told_for(clause, frame)] if a is not None]
        )
        movers = movers or (_mission_before(part, frame) if is_own(part) else [])
        if movers and (owner is not None or is_own(part) or is_diplomatic(part)):
            yield evacuation(clause, frame, movers, part)


def _explained(part: NounPhrase, frame: Frame) -> NounPhrase:
    """Who "forty people, wives of diplomats for the most part," are, with their number."""
    if part.apposition is None or not (
        is_moved(part.apposition, "family", frame) or is_moved(part.apposition, "staff", frame)
    ):
        return part
    told = copy(part.apposition)
    told.start, told.count = part.start, part.count
    return told


def _is_led_out(clause: Clause, part: NounPhrase, frame: Frame) -> bool:
    """Whether a number of citizens is on its way by the doing of their own state, which tells so: "82 Greeks had crossed into Moldova"."""
    owner = owner_of(part, frame)
    telling = told_for(clause, frame)
    owner = telling.code if telling is not None and is_own(part) else owner
    citizens = is_moved(part, "citizens", frame) or (
        part.surface is not None and part.surface.entry.kind is EntryKind.PEOPLE
    )
    return (
        citizens
        and part.count is not None
        and owner is not None
        and telling is not None
        and telling.code == owner
    )


def _mission_before(part: NounPhrase, frame: Frame) -> list[Actor]:
    """Whose mission the passage named before "its staff"."""
    owners = [owner_of(p, frame) for p in frame.phrases if p.end <= part.start and is_mission(p, frame)]
    return [frame.state(owner) for owner in owners[-1:] if owner is not None]


_HOME = frozenset({"home"})


def _speaks_of_staff(clause: Clause, frame: Frame) -> bool:
    """Whether it is a mission that says so, or one that the passage speaks of."""
    tellers = [g.subject for g in clause.governors() if g.subject is not None] + [
        p for g in clause.governors() for _, p in g.prepositions
    ]
    return any(is_mission(p, frame) or is_moved(p, "staff", frame) for p in [*tellers, *frame.phrases])


def departures(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """Envoys who leave their post: "the Peruvian ambassador left Lima"; a special envoy on a journey is none."""
    if (
        clause.subject is None
        or clause.verb.passive
        or clause.lemma in ARRIVING
        or clause.verb.modal == "must"
        or (
            clause.relation in ("xcomp", "noun")
            and clause.governor is not None
            and clause.governor.subject is not clause.subject
        )
    ):
        return  # "enjoined the ambassador to leave": the order of another
    for subject in clause.subject.parts:
        staff = (
            subject.head in ("diplomat", "ambassador", "envoy")
            or is_envoy_office(subject, frame)
            or (
                is_moved(subject, "staff", frame)
                and (is_diplomatic(subject) or owner_of(subject, frame) is not None)
                and subject.head not in ("official", "worker", "officer", "half")
            )
        )
        staff = staff or (
            subject.pronoun and subject.actor is not None and is_envoy_role(subject.actor, frame)
        )
        head_of_mission = (
            subject.is_person
            and subject.head != "delegation"
            and any(after.head.endswith(("delegation", "mission", "embassy")) for p, after in subject.after)
        )
        if not (staff or head_of_mission):
            continue
        actor = (
            subject.actor
            if subject.actor is not None
            and subject.actor.kind is ActorKind.PERSON
            and (subject.name or subject.pronoun)
            else None
        )
        owner = owner_of(subject, frame)
        if actor is None and owner is None:
            continue
        who = actor or frame.state(owner or "")
        goal = place_among(clause.prepositions, "to", "for", "into")
        if (
            clause.lemma == "return"
            and not tail_of(clause, frame).holds(_HOME)
            and (goal is None or (owner is not None and len(owner) == 2 and goal.country != owner))
        ):
            continue  # back to the post
        if (
            actor is not None
            and "envoy" in (actor.role or "")
            and goal is not None
            and goal.country != actor.country
        ):
            continue  # a special envoy on a journey
        left = next((part.place for o in clause.objects for part in o.parts if part.place is not None), None)
        post = {id(after) for _, after in subject.after}
        free = [(p, phrase) for p, phrase in clause.prepositions if id(phrase) not in post]
        place = left or place_among(free, "from", "out of") or place_among(subject.after, "to", "in")
        yield act(
            ActionKind.DEPARTURE,
            clause,
            frame,
            [who],
            subject=subject,
            place=place,
            destination=place_among(free, "to", "for", *(("in",) if clause.lemma == "be" else ())),
        )
