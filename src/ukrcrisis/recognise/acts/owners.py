"""Whose the people and the missions are of whom an action is told, and the places named with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.nations import MISSIONS
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.prepositions import BECAUSE_OF
from ukrcrisis.mentions.pronouns import POSSESSIVES
from ukrcrisis.model.actor import Place
from ukrcrisis.model.vocabulary import ActorKind

__all__ = [
    "is_moved",
    "is_own",
    "own_prepositions",
    "owner_of",
    "place_among",
    "place_of",
    "place_there",
]

_WHOSE = ("of", "at")


def is_moved(phrase: NounPhrase, sense: str, frame: Frame) -> bool:
    """Whether a phrase is about staff, family, citizens, an envoy, or what carries them."""
    heads = frame.vocabulary.words("moved", sense)
    behind = [part for p, after in phrase.after if p == "of" for part in (after, after.parts[0])]
    one = phrase.keys[-2:] == ("opposite", "number")  # no number of people
    named = phrase.head in heads and not (
        one or (phrase.head == "member" and _is_member_elsewhere(phrase, behind, frame))
    )
    return named or any(each.head in heads for each in behind)


def _is_member_elsewhere(phrase: NounPhrase, behind: Sequence[NounPhrase], frame: Frame) -> bool:
    """Whether somebody is a member of what serves no mission: "members of the opposition", "a member of al Qaeda"."""
    words = frame.vocabulary.words
    serving = (
        words("moved", "staff") | words("moved", "family") | words("mission") | words("staffing", "whole")
    )
    named = [item for each in behind for item in each.items]
    told = {*phrase.keys[:-1], *(item.lemma for item in named), *" ".join(i.key for i in named).split()}
    return bool(behind) and serving.isdisjoint(told)


def is_own(phrase: NounPhrase) -> bool:
    """Whether the phrase belongs to whoever acts: "its diplomats", "families of its diplomats"."""
    if any(item.tag == "D" and item.key in POSSESSIVES for item in phrase.items[:3]):
        return True  # "its", "all its"
    if phrase.determiner in POSSESSIVES or (
        phrase.possessor is not None and phrase.possessor.determiner in POSSESSIVES
    ):
        return True
    behind = [
        after for p, after in phrase.after if p in _WHOSE or (p in ("in", "from") and after.head in MISSIONS)
    ]
    return any(part.determiner in POSSESSIVES for after in behind for part in after.parts)


def owner_of(phrase: NounPhrase, frame: Frame) -> str | None:
    """The code of the state to which an envoy, member of staff or mission belongs, if one is named."""
    if phrase.surface is not None and (
        phrase.surface.entry.kind is EntryKind.PEOPLE
        or (phrase.surface.entry.kind is EntryKind.ADJECTIVE and phrase.plural)  # "800 Chinese"
    ):
        return phrase.surface.entry.code
    if phrase.actor is not None and phrase.actor.kind is ActorKind.PERSON and phrase.actor.country:
        return phrase.actor.country
    if code := frame.nation(phrase):
        return code
    if phrase.determiner == "our":
        return _speakers_state(phrase, frame)
    land = (
        phrase.possessor.place
        if phrase.possessor is not None and phrase.possessor.head == "country"
        else None
    )
    seats = {after.place.country for p, after in phrase.after if p == "in" and after.place is not None}
    if land is not None and land.country is not None and land.country not in seats:
        return land.country  # "the country's diplomats", but "the country's diplomats in Peru" are not Peru's
    missions = frame.vocabulary.words("mission")
    for preposition, after in phrase.after:
        if preposition in _WHOSE:
            if after.determiner == "our" and (code := _speakers_state(after, frame)):
                return code
            if code := _state_of(after, frame):
                return code
        if preposition in ("from", "at", "in") and after.head in missions and (code := frame.nation(after)):
            return code  # "twelve people from Russia's mission"
        deeper = [each for inner, each in after.after if inner in _WHOSE] if preposition in _WHOSE else []
        if code := next(filter(None, (_state_of(each, frame) for each in deeper)), None):
            return code  # "staff of the embassy of Peru"
    return None


def _speakers_state(phrase: NounPhrase, frame: Frame) -> str | None:
    """The state for which speaks who says "our"."""
    speaker = frame.speaker_at(phrase.start)
    return (speaker.code or speaker.country) if speaker is not None else None


def _state_of(phrase: NounPhrase, frame: Frame) -> str | None:
    return frame.nation(phrase) or (phrase.actor.code if phrase.actor is not None else None)


def place_among(phrases: Iterable[tuple[str, NounPhrase]], *prepositions: str) -> Place | None:
    """The first place that one of the prepositions names, in the phrases or in what follows them."""
    for preposition, phrase in phrases:
        for part in phrase.parts:
            if preposition in prepositions and (place := place_of(part)) is not None:
                return place
    return None


def own_prepositions(clause: Clause, frame: Frame) -> list[tuple[str, NounPhrase]]:
    """The prepositional phrases of a clause without those that say where something else is.

    "Is in Oslo, a week after talks in Riga"; "met to talk about the war in Mali"; "discussed the war in Mali";
    "left amid threats from Mali".
    """
    topics = frame.vocabulary.words("topic", "noun")
    holders = [each for before, each in clause.prepositions if before in _ELSEWHERE or each.head in topics]
    holders += [each for each in clause.objects if each.head in topics]
    inside = [p for each in holders for _, p in each.after]
    other = {id(p) for p in inside} | {id(p) for each in inside for _, p in each.after}
    return [pair for pair in clause.prepositions if id(pair[1]) not in other]


_ELSEWHERE = BECAUSE_OF | {"after", "before", "following", "since", "ahead of", "despite"}
"""Prepositions of when and why: what lies behind their phrases is another place, "amid threats from Chile"."""


def place_there(clause: Clause, frame: Frame, state: str | None) -> Place | None:
    """Where "there" is in "shut its consulate there": the last place named that is not the ``state``'s own; None without it."""
    there = next((o for o in clause.objects if o.head == "there"), None)
    if there is None:
        return None
    before = [p.place for p in frame.phrases if p.end <= there.start and p.place is not None]
    return next((place for place in reversed(before) if place.country != state), frame.memory.place)


def place_of(phrase: NounPhrase) -> Place | None:
    """The place that a phrase names, a seat of government included: "at the Kremlin"."""
    surface = phrase.surface
    if phrase.place is not None or surface is None or surface.entry.kind is not EntryKind.SEAT or phrase.name:
        return phrase.place
    return Place(name=surface.words.removeprefix("the ").removeprefix("The "), country=surface.entry.code)
