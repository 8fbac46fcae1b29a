"""The number that a noun phrase gives: exact, or a lower or an upper bound."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.mentions.closed_classes import BOUND_JOINTS
from ukrcrisis.mentions.items import Item

__all__ = ["Count", "count_of", "ends_number", "opens_number"]

Count = tuple[int | None, int | None]
"""The least and the most that a number can be; the same twice where it is exact."""

_LOWER = frozenset({"at least", "more than", "over", "no fewer than", "upward of"})
_UPPER = frozenset({"at most", "up to", "less than", "fewer than", "as many as"})
_VAGUE = frozenset(
    {"between", "nearly", "almost", "some", "about", "around", "roughly", "approximately", "only", "just"}
)
_QUANTIFIERS = (_LOWER | _UPPER | _VAGUE) - {"upward of"}
_ROUGHLY = frozenset({"or so", "odd", "plus"})
_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_NUMBERS = {word: value for value, word in enumerate(_WORDS.split())} | _TENS
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12}


def opens_number(items: Sequence[Item], i: int) -> bool:
    """Whether the adverb at item ``i`` qualifies a number: "more than forty", "some of its" is none."""
    return items[i].key in _QUANTIFIERS and i + 1 < len(items) and items[i + 1].tag in "#D"


def ends_number(items: Sequence[Item], i: int) -> bool:
    """Whether the adverb at item ``i`` makes the number before it a rough one: "the 150 or so Japanese"."""
    return items[i].key in _ROUGHLY and i > 0 and items[i - 1].tag == "#"


def count_of(items: Sequence[Item]) -> Count | None:
    """The number among the items of a noun phrase; None where there is none."""
    bound = ""
    for k, item in enumerate(items):
        if item.key in _LOWER:
            bound = "min"
        elif item.key in _UPPER:
            bound = "max"
        elif item.tag == "#" and (
            k == 0 or items[k - 1].key != "number"
        ):  # "the number two of the embassy" is one
            value = _value(items[k:])
            if value is None:
                return None
            joint = next((j for j in range(k + 1, len(items)) if _joins_bounds(items, j)), None)
            most = _value(items[joint + 1 :]) if joint is not None else None
            if most is not None and most > value:
                return (value, most)
            return (None if bound == "max" else value, None if bound == "min" else value)
    return None


def _joins_bounds(items: Sequence[Item], j: int) -> bool:
    """Whether the least and the most stand on the two sides: "300 to 400", "between 300 and 400"."""
    range_of = items[j].key in BOUND_JOINTS or (items[j].key == "and" and items[0].key == "between")
    return range_of and items[j].tag == "#" == items[j - 1].tag


def _value(items: Sequence[Item]) -> int | None:
    """The value of a number in figures or words; None where the first item is neither."""
    total: int | None = None
    for item in items:
        key = item.key.replace(",", "")
        if key.isdecimal() and len(key) < 12:  # "²" and "➋" are digits, but no numbers
            total = int(key)
        elif all(part in _NUMBERS for part in key.split("-")):
            total = (total or 0) + sum(_NUMBERS[part] for part in key.split("-"))  # "twenty-two"
        elif key in _SCALES:
            total = max(total or 0, 1) * _SCALES[key]
        elif key == "and" and item.tag == "#" and not items[0].key[0].isdigit():
            continue  # "three hundred and ten"
        else:
            break
    return total
