"""Whether two findings can tell the same fact: their parties, places and days do not contradict each other."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.mentions.dates import words as dates_words
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Audience
from ukrcrisis.model.when import When

__all__ = ["can_be_one_fact", "name_of", "places_differ", "state_of"]


def name_of(actor: Actor | None) -> str:
    if actor is None:
        return ""
    if actor.kind is ActorKind.PERSON:
        return actor.name.split()[-1].lower()
    name = actor.name.lower()
    if actor.kind is ActorKind.UNNAMED and actor.country is not None and not name.startswith(_OTHERS):
        return f"{name.split()[-1]} of {actor.country}"  # "a senior adviser to Putin", "the Putin adviser"
    return actor.code or name


_NEAR_DAYS = frozenset({"today", "yesterday", "tomorrow", "tonight"})


_OTHERS = ("another", "a second", "a third", "other")
"""How a name starts that tells somebody from whom the text named before."""


def state_of(actor: Actor) -> str:
    return actor.code or actor.country or actor.name


_OF_MISSIONS = frozenset({ActionKind.CLOSURE, ActionKind.REOPENING, ActionKind.RELOCATION})


def places_differ(one: Record, other: Record) -> bool:
    if not isinstance(one, DiplomaticAction) or not isinstance(other, DiplomaticAction):
        return False
    if one.kind not in _OF_MISSIONS or one.place is None or other.place is None:
        return False
    return one.place.name != other.place.name


def can_be_one_fact(one: Record, other: Record) -> bool:
    if not _same_time(one.when, other.when):
        return False
    if isinstance(one, DiplomaticAction) and isinstance(other, DiplomaticAction):
        return (
            not _persons_differ(one.actors, other.actors)
            and _same_names(one.counterparts, other.counterparts)
            and _same_place(one.place, other.place)
            and _same_place(one.destination, other.destination)
            and (one.headcount is None or other.headcount is None or one.headcount == other.headcount)
        )
    if isinstance(one, Advisory) and isinstance(other, Advisory):
        return _one_public(one, other) and (
            one.place is None or other.place is None or one.place.name == other.place.name
        )
    if isinstance(one, IntelligenceClaim) and isinstance(other, IntelligenceClaim):
        return one.subject is None or other.subject is None or _one_subject(one.subject, other.subject)
    if isinstance(one, Call) and isinstance(other, Call):
        return _same_parties(one.participants, other.participants)
    return True


def _one_subject(one: Actor, other: Actor) -> bool:
    """Whether two claims are about the same: a state and its leader are, a state and its mercenaries are not."""
    apart = {one.kind, other.kind} == {ActorKind.COUNTRY, ActorKind.ORGANISATION}
    return one.country == other.country and not apart


def _same_parties(one: Sequence[Actor], other: Sequence[Actor]) -> bool:
    """Whether two tellings name the same callers; "allies" may stand for some that the other names."""
    few, many = sorted(
        (
            [a for a in one if a.kind is not ActorKind.GROUP],
            [a for a in other if a.kind is not ActorKind.GROUP],
        ),
        key=len,
    )
    grouped = any(a.kind is ActorKind.GROUP for a in (one if len(one) <= len(other) else other)) or len(
        few
    ) == len(many)
    left = list(many)
    for actor in few:
        twin = next((a for a in left if _stands_for(actor, a)), None)
        if twin is None:
            return False
        left.remove(twin)
    return bool(few) and (grouped or not left)


def _stands_for(one: Actor, other: Actor) -> bool:
    """Whether two mentions can be one party: the same name, or a state and its leader."""
    if name_of(one) == name_of(other):
        return True
    kinds = {one.kind, other.kind}
    return (
        kinds == {ActorKind.PERSON, ActorKind.COUNTRY}
        and one.country is not None
        and one.country == other.country
    )


def _one_public(one: Advisory, other: Advisory) -> bool:
    """Whether two tellings address the same people; citizens and travellers are one public."""
    return one.audience == other.audience or {one.audience, other.audience} == {
        Audience.CITIZENS,
        Audience.TRAVELLERS,
    }


def _same_time(one: When | None, other: When | None) -> bool:
    if one is None or other is None or not one.dated or not other.dated:
        if one is not None and other is not None and _name_different_days(one, other):
            return False
        dated = next((when for when in (one, other) if when is not None and when.dated), None)
        if dated is not None and dated.start != dated.end and _tells_year(dated):
            return False  # "they last met in May 2013" is not what is told today
        return dated is None or dated.start is not None  # what was "previously" told is not what is told now
    return (one.start or one.end) == (other.start or other.end) or (one.start, one.end) == (
        other.start,
        other.end,
    )


def _name_different_days(one: When, other: When) -> bool:
    """Whether two words of time that nothing anchors name different days: "on Sunday", "yesterday"."""
    days = dates_words.words().full_weekdays
    said = (set(when.text.lower().split()) for when in (one, other))
    here, there = ({word for word in words if word in days or word in _NEAR_DAYS} for words in said)
    return not one.dated and not other.dated and bool(here) and bool(there) and here.isdisjoint(there)


def _tells_year(when: When) -> bool:
    return any(len(word) == 4 and word.isdigit() for word in when.text.split())


def _same_names(one: Sequence[Actor], other: Sequence[Actor]) -> bool:
    return not one or not other or bool({state_of(a) for a in one} & {state_of(a) for a in other})


def _persons_differ(one: Sequence[Actor], other: Sequence[Actor]) -> bool:
    """Whether different persons act for one state: her minister met him, and later her president."""
    here, there = _persons_of(one), _persons_of(other)
    return any(here[state].isdisjoint(there[state]) for state in here.keys() & there.keys())


def _persons_of(actors: Sequence[Actor]) -> dict[str, set[str]]:
    """The surnames of those who act, by the state that they act for."""
    out: dict[str, set[str]] = {}
    for actor in actors:
        nameless = actor.role is not None and actor.role.lower() in actor.name.lower()
        if actor.kind is ActorKind.PERSON and actor.country is not None and not nameless:
            out.setdefault(actor.country, set()).add(name_of(actor))
    return out


def _same_place(one: Place | None, other: Place | None) -> bool:
    return one is None or other is None or one.name == other.name or (one.country == other.country)
