"""One whole expression of time: the word that relates it, its parts of the day, and what it runs to."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from ukrcrisis.mentions.dates.absolute import calendar_day
from ukrcrisis.mentions.dates.clock import clock
from ukrcrisis.mentions.dates.pieces import read_piece
from ukrcrisis.mentions.dates.ranges import joined
from ukrcrisis.mentions.dates.relative import weekday
from ukrcrisis.mentions.dates.shifts import in_units, stretch, within
from ukrcrisis.mentions.dates.tokens import Tokens, phrase_at
from ukrcrisis.mentions.dates.values import (
    Day,
    Origin,
    Period,
    Range,
    Relation,
    Same,
    Shift,
    Unit,
    Vague,
    Value,
    Weekday,
)  # fmt: skip
from ukrcrisis.model.vocabulary import DayPart

__all__ = ["Reading", "read_mention"]


_PUT = frozenset({"put", "patched", "got", "get", "gets", "getting", "came", "went"})
"""Verbs whose particle "through" is, and no "until"."""


class Reading(NamedTuple):
    """What an expression of time says; ``first`` and ``last`` are the tokens it starts at and stops before."""

    value: Value
    first: int
    last: int
    relation: Relation = Relation.AT
    part: DayPart | None = None
    subordinate: bool = False
    attributive: bool = False


def read_mention(tokens: Tokens, i: int) -> Reading | None:
    """The expression of time that starts at token ``i``; None where none does."""
    vague = _vague(tokens, i) or _anaphor(tokens, i)
    if vague is not None:
        return vague
    if tokens.keys[i] == "this" and i and tokens.keys[i - 1] in ("s", "'s", "’s"):
        return None  # a programme: "told ABC's This Week"
    found = phrase_at(tokens.words.relations, tokens, i)
    if found is not None:
        if i and tokens.keys[i] == "through" and tokens.keys[i - 1] in _PUT:
            return None  # "was patched through this afternoon"
        reading = _related(tokens, i, Relation(found[0]), found[1])
        if reading is not None:
            return reading
    return _finish(tokens, i, i, Relation.AT, "")


def _related(tokens: Tokens, i: int, relation: Relation, j: int) -> Reading | None:
    """An expression behind "by", "since", "in", "within"…"""
    word = "during" if "course" in tokens.keys[i:j] else tokens.keys[j - 1]
    if relation is Relation.BEFORE:
        ending = _before_it_ends(tokens, i, j)
        if ending is not None:
            return ending
    if word == "within":
        span = within(tokens, j)
        return Reading(value=span[0], first=i, last=span[1]) if span else None
    if word in ("in", "over", "during", "for"):
        span = stretch(tokens, j) or (in_units(tokens, j) if word == "in" else None)
        if span is not None:
            return Reading(value=span[0], first=i, last=_near_end(tokens, i, span[1]))
    hour = clock(tokens, j)
    if hour is not None:
        k = hour[1] + (tokens.keys[hour[1]] in ("on", ","))
        reading = _finish(tokens, i, k, relation, word)
        return None if reading is None else reading._replace(part=reading.part or hour[0])
    return _finish(tokens, i, j, relation, word)


def _near_end(tokens: Tokens, i: int, j: int) -> int:
    """A quotation mark that closes what it opened inside: in the “coming days”."""
    opened = any(key in '“"‘' for key in tokens.keys[i:j])
    return j + 1 if opened and tokens.keys[j] and tokens.keys[j] in '”"’' else j


def _before_it_ends(tokens: Tokens, i: int, j: int) -> Reading | None:
    """ "before the week is out", "before the year ends"."""
    if tokens.keys[j] not in ("the", "this") or tokens.keys[j + 1] not in (
        "week",
        "weekend",
        "month",
        "year",
        "day",
    ):
        return None
    k = j + 2
    if tokens.keys[k : k + 2] in (["is", "out"], ["is", "over"], ["was", "out"], ["was", "over"]):
        k += 2
    elif tokens.keys[k] in ("ends", "ended"):
        k += 1
    else:
        return None
    unit = tokens.words.units[tokens.keys[j + 1]]
    value: Value = Shift(low=0, high=0, unit=Unit.DAY, sign=1) if unit is Unit.DAY else Period(unit=unit)
    return Reading(value=value, first=i, last=k, relation=Relation.WITHIN)


# -- words without a day of their own -----------------------------------------------------------------------


def _vague(tokens: Tokens, i: int) -> Reading | None:
    found = phrase_at(tokens.words.vague, tokens, i)
    if found is None and tokens.keys[i] == "now":
        # "Leave now.", "leave now by any means": elsewhere "now" is no limit but a manner of speaking.
        follows = tokens.keys[i + 1]
        found = (
            ("urgent", i + 1)
            if not follows[:1].isalnum() or follows in ("by", "while", "via", "using", "before")
            else None
        )
    return Reading(value=Vague(urgent=found[0] == "urgent"), first=i, last=found[1]) if found else None


_ANAPHORS = {
    "before": Relation.BEFORE,
    "since_then": Relation.SINCE,
    "by_then": Relation.BY,
    "until_then": Relation.UNTIL,
}
_OPENERS = {"sentence_before": Relation.BEFORE, "sentence_after": Relation.FROM}


def _anaphor(tokens: Tokens, i: int) -> Reading | None:
    """ "Previously", "since then"; "Earlier," and "Later," only where they open a sentence."""
    found = phrase_at(tokens.words.anaphora, tokens, i)
    if found is None:
        return None
    meaning, j = found
    if meaning in _OPENERS:
        opens = tokens.capital(i) and (tokens.keys[j] == "," or tokens.capital(j))
        return Reading(value=Same(), first=i, last=j, relation=_OPENERS[meaning]) if opens else None
    return Reading(value=Same(), first=i, last=j, relation=_ANAPHORS[meaning])


# -- one day or stretch, with its part of the day -----------------------------------------------------------


def _finish(tokens: Tokens, i: int, j: int, relation: Relation, word: str) -> Reading | None:
    """What stands at ``j``, what it runs to, and what follows it; the mention starts at ``i``."""
    piece = read_piece(tokens, j, word)
    if piece is None:
        return None
    value, part, k = piece
    if not _ABOUT.isdisjoint(pairwise(tokens.keys[i : j + 1])) and isinstance(value, Day | Weekday):
        relation = Relation.AT
    subordinate = False
    if isinstance(value, Shift) and value.origin is Origin.PREVIOUS and value.of is None:
        value, k, subordinate = _clause_behind(tokens, value, k)
    elif isinstance(value, Day | Weekday | Period):
        run = joined(tokens, value, k, relation, word)
        if run is not None:
            value, last_part, k = run
            part = part or last_part
    if isinstance(value, Range) and relation is Relation.FROM:
        relation = Relation.AT
    if (
        tokens.keys[k] in ("'", "’")
        and tokens.glued(k)
        and tokens.keys[k + 1] == "s"
        and isinstance(value, Weekday | Period | Shift | Day)
    ):
        return Reading(value=value, first=j, last=k, part=part, attributive=True)
    return Reading(
        value=value, first=i, last=k, relation=relation, part=part, subordinate=subordinate, attributive=word == "of"
    )  # fmt: skip


_ABOUT = frozenset({("before", "dawn"), ("before", "daybreak"), ("before", "sunrise"), ("after", "midnight")})
"""Words that put an act into a day and are no limit: "landed before dawn on Wednesday"."""


def _clause_behind(tokens: Tokens, value: Shift, k: int) -> tuple[Shift, int, bool]:
    """ "A day after the talks began": the talks are a day before what was just dated; "two days after
    February 24".
    """
    if tokens.keys[k - 1] not in ("before", "after", "prior"):
        return value, k, False
    j = k + 1 if tokens.keys[k] == "to" else k
    found = calendar_day(tokens, j) or weekday(tokens, j)
    if found is not None and not isinstance(found[0], Range) and tokens.keys[found[1]] not in ("'", "’"):
        return value._replace(of=found[0]), found[1], False
    follows = tokens.keys[k]
    if follows.isalpha() and follows not in (
        "and",
        "or",
        "but",
        "in",
        "at",
        "on",
        "with",
        "by",
        "from",
        "as",
        "when",
    ):
        return value._replace(sign=-value.sign), k, True
    return value, k, False
