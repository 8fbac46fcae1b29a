"""The pieces of a mention of a date: a value with the words that belong to it."""

from __future__ import annotations

from ukrcrisis.mentions.dates.absolute import bare_day
from ukrcrisis.mentions.dates.days import Piece, day_piece, deictic
from ukrcrisis.mentions.dates.ranges import joined
from ukrcrisis.mentions.dates.relative import period, slice_of, weekday
from ukrcrisis.mentions.dates.shifts import length, shift, stretch
from ukrcrisis.mentions.dates.tokens import Tokens
from ukrcrisis.mentions.dates.values import (
    Bare,
    Day,
    Length,
    Origin,
    Relation,
    Shift,
    Unit,
    Value,
    Weekday,
)  # fmt: skip
from ukrcrisis.model.vocabulary import DayPart

__all__ = ["read_piece"]


def read_piece(tokens: Tokens, i: int, word: str) -> Piece | None:
    """A day or stretch of days with what stands before and behind it."""
    return (
        _part_of(tokens, i)
        or deictic(tokens, i)
        or _adverb_first(tokens, i, asked=bool(word))
        or day_piece(tokens, i, word)
        or _of_units(tokens, i, word)
        or _bare_part(tokens, i, word)
    )


def _part_of(tokens: Tokens, i: int) -> Piece | None:
    """ "the evening of February 11", "the night of May 3 to 4", "the early hours of Monday"."""
    j = i + 1 if tokens.keys[i] == "the" else i
    if tokens.keys[j] in ("late", "early"):
        j += 1
    key = tokens.keys[j]
    hours = key == "hours" and tokens.keys[j - 1] in ("early", "small")
    if not hours and key == "small" and tokens.keys[j + 1] == "hours":
        j, hours = j + 1, True
    bare = key in ("dawn", "midnight") and weekday(tokens, j + 1) is not None  # "before dawn Wednesday"
    linked = tokens.keys[j + 1] in ("of", "from", "between", "on", "connecting")
    if not (hours or key in tokens.words.parts) or not (linked or bare):
        return None
    part = DayPart.NIGHT if hours else tokens.words.parts[key]
    k = j + 2 if linked else j + 1
    if tokens.keys[k] in ("the", "this") and bare_day(tokens, k) is None:
        k += 1
    found = day_piece(tokens, k, "on")
    if found is None:
        return None
    value, _, k = found
    if part is DayPart.NIGHT and isinstance(value, Day | Weekday):
        run = joined(tokens, value, k, Relation.FROM, "between")
        if run is not None:
            value, _, k = run
    return value, part, k


_ADVERBS = {"late": DayPart.EVENING, "early": DayPart.MORNING, "later": None, "earlier": None}


def _adverb_first(tokens: Tokens, i: int, *, asked: bool) -> Piece | None:
    """ "late on Saturday", "early Monday", "later on Tuesday", "late in the evening"; "late July" is a slice."""
    sliced = slice_of(tokens, i)
    if sliced is not None:
        return sliced[0], None, sliced[1]
    if tokens.keys[i] not in _ADVERBS:
        return None
    j = i + 2 if tokens.keys[i + 1] in ("on", "the") else i + 1
    found = day_piece(tokens, j, "on")
    if found is not None and isinstance(found[0], Day | Weekday):
        value, part, k = found
        return value, part or _ADVERBS[tokens.keys[i]], k
    if tokens.keys[i + 1 : i + 3] == ["in", "the"] and not asked:
        return _bare_part(tokens, i + 2, "in")
    return None


def _of_units(tokens: Tokens, i: int, word: str) -> Piece | None:
    """Distances, weeks, months and lengths."""
    found: tuple[Value, int] | None = shift(tokens, i)
    if found is None:
        found = period(tokens, i, asked=bool(word) and word not in ("at", "over"))
    if found is None and word != "of" and (word or tokens.keys[i] != "last"):  # "the talks last two days"
        found = stretch(tokens, i)
    if found is None and not word:
        found = length(tokens, i)
    if found is None or (word == "of" and isinstance(found[0], Length)):
        return None
    return found[0], None, found[1]


def _bare_part(tokens: Tokens, i: int, word: str) -> Piece | None:
    """ "in the evening", "at dawn", "by nightfall": of a day that is not named here. "The night before" too."""
    parts = tokens.words.parts
    if tokens.keys[i] == "the" and tokens.keys[i + 1] in parts:
        part, follows = parts[tokens.keys[i + 1]], tokens.keys[i + 2]
        if follows in ("before", "after") and not tokens.keys[i + 3][:1].isalpha():
            return (
                Shift(
                    low=1,
                    high=1,
                    unit=Unit.DAY,
                    sign=-1 if follows == "before" else 1,
                    origin=Origin.PREVIOUS,
                ),
                part,
                i + 3,
            )
        return (Bare(), part, i + 2) if word in ("in", "during", "by") and follows != "of" else None
    if word in ("at", "by", "before", "after", "until") and tokens.keys[i] in (
        "dawn",
        "dusk",
        "nightfall",
        "noon",
        "midday",
        "midnight",
        "night",
        "daybreak",
        "sunrise",
        "sunset",
        "teatime",
    ):
        return Bare(), parts[tokens.keys[i]], i + 1
    return None
