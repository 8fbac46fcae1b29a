"""The words of time: the tables of ``data/dates.toml``, compiled to JSON, in the form in which the grammar
looks them up.
"""

import json
import pkgutil
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final, NamedTuple

from ukrcrisis.mentions.dates.values import Relation, Slice, Unit, Which
from ukrcrisis.model.vocabulary import DayPart

__all__ = ["Phrases", "Words", "words"]

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""First word to (all words, meaning), the longest phrase first."""

SUFFIXES: Final = frozenset({"st", "nd", "rd", "th"})


class Words(NamedTuple):
    """What each word of time means, by its key in lower case."""

    months: Mapping[str, int]
    full_months: frozenset[str]
    weekdays: Mapping[str, int]
    full_weekdays: frozenset[str]
    parts: Mapping[str, DayPart | None]
    units: Mapping[str, Unit]
    seasons: Mapping[str, int]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    few: Phrases
    which: Phrases
    slices: Mapping[str, Slice]
    relations: Phrases
    vague: Phrases
    anaphora: Phrases
    counted: frozenset[str]
    uncounted: frozenset[str]
    givers: frozenset[str]
    holders: frozenset[str]
    takers: frozenset[str]
    limit_nouns: frozenset[str]
    cores: frozenset[str]
    """Words of which every expression of time has at least one, digits apart."""
    inner: frozenset[str]
    """Words and marks that may stand before the telling word."""
    starters: frozenset[str]
    """Words with which an expression of time may start, digits apart."""


@cache
def words() -> Words:
    """The words that ship with the package."""
    data = pkgutil.get_data("ukrcrisis.mentions", "data/dates.json")
    assert data is not None
    raw = json.loads(data)
    months = _named(raw["months"], 1)
    weekdays = _named(raw["weekdays"], 0)
    relations = _phrases({str(Relation(name)): phrases for name, phrases in raw["relations"].items()})
    few = _phrases(raw["few"])
    which = _phrases(
        {
            str(Which(meaning)): [phrase for phrase, m in raw["which"].items() if m == meaning]
            for meaning in set(raw["which"].values())
        }
    )
    cores = _cores(raw, {*months, *weekdays})
    return Words(
        months=months,
        full_months=frozenset(raw["months"]["names"]),
        weekdays=weekdays,
        full_weekdays=frozenset(raw["weekdays"]["names"]),
        parts={key: DayPart(part) if part else None for key, part in raw["parts"].items()},
        units={key: Unit(unit) for key, unit in raw["units"].items()},
        seasons=raw["seasons"],
        numbers=raw["numbers"],
        ordinals=raw["ordinals"],
        few=few,
        which=which,
        slices={key: Slice(slice_) for key, slice_ in raw["slices"].items()},
        relations=relations,
        vague=_phrases(raw["vague"]),
        anaphora=_phrases(raw["anaphora"]),
        counted=frozenset(raw["counted"]["words"]),
        uncounted=frozenset(raw["uncounted"]["words"]),
        givers=frozenset(raw["lengths"]["givers"]),
        holders=frozenset(raw["lengths"]["holders"]),
        takers=frozenset(raw["lengths"]["takers"]),
        limit_nouns=frozenset(raw["lengths"]["nouns"]),
        cores=cores,
        inner=_all_words(raw["relations"], raw["vague"], raw["anaphora"], raw["few"], raw["inner"])
        | {*" ".join(raw["which"]).split(), *raw["numbers"], *raw["slices"], *raw["ordinals"]},
        starters=_starters(raw, cores, {*relations, *few, *which}),
    )


_DEICTIC = ("today", "tonight", "yesterday", "tomorrow", "overnight", "then", "moment", "now")
_OPENING = ("the", "recent", "same", "small")


def _cores(raw: dict[str, Any], named: set[str]) -> frozenset[str]:
    words = {
        *raw["parts"],
        *raw["units"],
        *raw["seasons"],
        *_telling(raw["vague"]),
        *_telling(raw["anaphora"]),
    }
    return frozenset(named | words | {*_DEICTIC})


def _starters(raw: dict[str, Any], cores: frozenset[str], phrases: set[str]) -> frozenset[str]:
    firsts = _firsts(raw["vague"]) | _firsts(raw["anaphora"])
    return cores | phrases | firsts | {*raw["numbers"], *raw["slices"], *_OPENING}


def _named(table: dict[str, Any], first: int) -> dict[str, int]:
    numbers = {str(short): int(number) for short, number in table.items() if short != "names"}
    return numbers | {str(name): number for number, name in enumerate(table["names"], first)}


def _all_words(*tables: dict[str, list[str]]) -> frozenset[str]:
    return frozenset(
        word
        for table in tables
        for phrases in table.values()
        for phrase in phrases
        for word in phrase.split()
    )


def _firsts(table: dict[str, list[str]]) -> set[str]:
    return {phrase.split()[0] for phrases in table.values() for phrase in phrases}


def _telling(table: dict[str, list[str]]) -> set[str]:
    """The longest word of each phrase: the one that other sentences have least."""
    return {max(phrase.split(), key=len) for phrases in table.values() for phrase in phrases}


def _phrases(table: Mapping[str, Iterable[str]]) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for meaning, phrases in sorted(table.items()):
        for phrase in phrases:
            split = tuple(phrase.split())
            by_first.setdefault(split[0], []).append((split, meaning))
    return {first: tuple(sorted(entries, key=lambda e: -len(e[0]))) for first, entries in by_first.items()}
