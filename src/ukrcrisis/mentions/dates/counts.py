"""How many of what: "two", "three or four", "a couple of", and the unit that they count.

Each function reads at token ``i`` and returns what it found with the token after it, or None.
"""

from __future__ import annotations

from typing import NamedTuple

from ukrcrisis.mentions.dates.absolute import DASHES
from ukrcrisis.mentions.dates.tokens import Tokens, phrase_at
from ukrcrisis.mentions.dates.values import Unit

__all__ = ["OPEN", "Count", "count_at", "past_dash", "unit_at"]


class Count(NamedTuple):
    """How many; None where the words do not say."""

    low: int | None
    high: int | None


OPEN = Count(None, None)
"""How many the words do not say."""


def _one_count(tokens: Tokens, i: int) -> tuple[int, int] | None:
    number = tokens.number(i)
    if number is not None:
        return number, i + 1
    value = tokens.words.numbers.get(tokens.keys[i])
    if value is None:
        return None
    ones = i + 2 if tokens.keys[i + 1] in DASHES else i + 1
    if (
        value >= 20
        and 1 <= tokens.words.numbers.get(tokens.keys[ones], 0) <= 9
        and tokens.keys[ones] not in ("a", "an")
    ):
        return value + tokens.words.numbers[tokens.keys[ones]], ones + 1
    return value, i + 1


def count_at(tokens: Tokens, i: int) -> tuple[Count, int] | None:
    """ "two", "forty-eight", "24-48", "two or three", "a few", "a couple of"."""
    few = phrase_at(tokens.words.few, tokens, i)
    if few is not None:
        return (Count(2, 2) if few[0] == "couple" else OPEN), few[1]
    low = _one_count(tokens, i)
    if low is None:
        return None
    if tokens.keys[low[1]] in DASHES or tokens.keys[low[1]] in ("to", "or"):
        high = _one_count(tokens, low[1] + 1)
        if high is not None and high[0] > low[0]:
            return Count(low[0], high[0]), high[1]
    return Count(low[0], low[0]), low[1]


def unit_at(tokens: Tokens, i: int) -> tuple[Unit, bool, int] | None:
    """A unit, whether it is plural, and the token after it."""
    key = tokens.keys[i]
    unit = tokens.words.units.get(key)
    return None if unit is None else (unit, key.endswith("s"), i + 1)


def past_dash(tokens: Tokens, i: int) -> int:
    return i + 1 if tokens.keys[i] in DASHES and tokens.glued(i) else i
