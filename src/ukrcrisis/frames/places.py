"""Noun phrases to places: names of the lexicon, regions of a country, seats of missions, "the country"."""

from __future__ import annotations

from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.nations import MISSIONS, Nations
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import Entry, EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Place

__all__ = ["Places", "without_article"]

_PLACE_KINDS = frozenset({EntryKind.COUNTRY, EntryKind.CITY, EntryKind.CAPITAL, EntryKind.REGION})
_TOWNS = frozenset({EntryKind.CITY, EntryKind.CAPITAL})
_WITHIN_COUNTRY = frozenset({EntryKind.CITY, EntryKind.REGION, EntryKind.CAPITAL})


class Places:
    """Finds the place that a phrase of a document names."""

    def __init__(self, text: str, vocabulary: Vocabulary, memory: Memory) -> None:
        self._text = text
        self._memory = memory
        self._nations = vocabulary.derived(Nations)
        self._regions = vocabulary.words("place noun", "region")
        self._buildings = vocabulary.words("place noun", "building")
        self._towns = vocabulary.words("place noun", "town")
        self._lands = vocabulary.words("place noun", "land")

    def place_of(self, phrase: NounPhrase) -> tuple[Place, bool] | None:
        """The place that a phrase names, and whether it is a whole country; None where it names none."""
        surface = phrase.surface
        if surface is not None and surface.entry.kind in _PLACE_KINDS and not phrase.name:
            return _named(phrase, surface.entry)
        last = phrase.items[-1].key
        if last in MISSIONS:
            return _mission(phrase)
        if phrase.head in self._towns and phrase.keys[:2] == ("the", "same"):
            return (self._memory.town, False) if self._memory.town is not None else None
        definite = phrase.determiner in ("the", "this", "that") and not phrase.plural
        if definite and phrase.head in self._lands:
            return (self._memory.country, True) if self._memory.country else None
        bare = last == "territory" and phrase.keys in (("territory",), ("the", "territory"))
        if bare and (whole := _whole_territory(phrase)):
            return whole, True
        if phrase.head in self._regions and (region := self._region(phrase)):
            return region, False
        if phrase.head in self._buildings and (town := _town_of(phrase)):
            return town, False
        return None

    def _region(self, phrase: NounPhrase) -> Place | None:
        """A part of a country, named with what it is part of: "the east of Ukraine", "Donetsk region"."""
        inner = next((a.place for p, a in phrase.after if p in ("of", "in") and a.place), None)
        country = inner.country if inner else self._nation_of_region(phrase)
        if country is None:
            return None
        end = max([phrase.end, *(after.end for preposition, after in phrase.after if preposition == "of")])
        return Place(name=without_article(self._text, phrase.start, end), country=country)

    def _nation_of_region(self, phrase: NounPhrase) -> str | None:
        """The country of a region that a name before it tells: "Donetsk region", "Ukraine's east"."""
        for surface in phrase.modifiers:
            if surface.entry.kind in _WITHIN_COUNTRY:
                return surface.entry.country or surface.entry.code
        if phrase.possessor is not None and phrase.possessor.place is not None:
            return phrase.possessor.place.country
        named = any(surface.entry.kind is not EntryKind.ORGANISATION for surface in phrase.modifiers)
        return self._nations.of(phrase) if named else None


def without_article(text: str, start: int, end: int) -> str:
    """The words between two offsets, without "the" before them."""
    words = text[start:end].strip()
    return words[4:] if words[:4].lower() == "the " else words


def _named(phrase: NounPhrase, entry: Entry) -> tuple[Place, bool]:
    if entry.kind is EntryKind.COUNTRY:
        return Place(name=entry.name, country=entry.code), True
    return Place(name=phrase.items[-1].word, country=entry.country or entry.code), False


def _mission(phrase: NounPhrase) -> tuple[Place, bool] | None:
    """The town of a mission: "its Kyiv embassy"."""
    seat = next((surface for surface in phrase.modifiers if surface.entry.kind in _TOWNS), None)
    if seat is None:
        return None
    entry = seat.entry
    return Place(name=seat.words, country=entry.country or entry.code or entry.metonym), False


def _whole_territory(phrase: NounPhrase) -> Place | None:
    """All of a country and so no place of its own: "the territory of Ukraine"."""
    of = (after for preposition, after in phrase.after if preposition == "of")
    whole = next((after for after in of if after.place is not None), None)
    if whole is None or whole.surface is None or whole.surface.entry.kind is not EntryKind.COUNTRY:
        return None
    return whole.place


def _town_of(phrase: NounPhrase) -> Place | None:
    """The town that a building stands in: "in a Brisbane hotel"."""
    town = next((surface.entry for surface in phrase.modifiers if surface.entry.kind in _TOWNS), None)
    return Place(name=town.name, country=town.country or town.code) if town is not None else None
