"""Times that lie so far from another day: "two days later", "within 72 hours", "for the past week".

Each function reads at token ``i`` and returns what it found with the token after it, or None.
"""

from __future__ import annotations

from ukrcrisis.mentions.dates.counts import OPEN, Count, count_at, past_dash, unit_at
from ukrcrisis.mentions.dates.tokens import Tokens
from ukrcrisis.mentions.dates.values import Length, Origin, Shift, Unit

__all__ = ["in_units", "length", "shift", "stretch", "within"]

_AHEAD = frozenset({"next", "coming", "following", "upcoming"})
_BACK = frozenset({"last", "past", "previous", "preceding"})
_LESS = tuple(
    tuple(words.split())
    for words in (
        "under",
        "less than",
        "fewer than",
        "no more than",
        "at most",
        "up to",
        "about",
        "around",
        "only",
        "as little as",
        "just",
    )
)


def stretch(tokens: Tokens, i: int) -> tuple[Shift, int] | None:
    """ "the next 48 hours", "the coming days", "the past two weeks", "recent days", "the days ahead"."""
    j = i + 1 if tokens.keys[i] == "the" else i
    while tokens.keys[j] in "“\"‘'" and tokens.keys[j]:
        j += 1
    key = tokens.keys[j]
    if key == "recent" or key in ("days", "weeks", "months"):
        return _open_stretch(tokens, i, j)
    if key not in _AHEAD and key not in _BACK:
        return None
    sign = 1 if key in _AHEAD else -1
    count = count_at(tokens, j + 1)
    unit = unit_at(tokens, count[1] if count else j + 1)
    if unit is None or (count is None and not unit[1] and key != "past"):
        return None
    many = count[0] if count else Count(1, 1) if not unit[1] else OPEN
    return Shift(low=many.low, high=many.high, unit=unit[0], sign=sign, stretch=True), unit[2]


def _open_stretch(tokens: Tokens, i: int, j: int) -> tuple[Shift, int] | None:
    if tokens.keys[j] == "recent":
        unit = unit_at(tokens, j + 1)
        return (
            (Shift(low=None, high=None, unit=unit[0], sign=-1, stretch=True), unit[2])
            if unit and unit[1]
            else None
        )
    unit = unit_at(tokens, j)
    if unit is None or j == i:
        return None
    if tokens.keys[j + 1] == "ahead":
        return Shift(low=None, high=None, unit=unit[0], sign=1, stretch=True), j + 2
    if tokens.keys[j + 1 : j + 3] == ["to", "come"]:
        return Shift(low=None, high=None, unit=unit[0], sign=1, stretch=True), j + 3
    return None


def within(tokens: Tokens, i: int) -> tuple[Shift, int] | None:
    """What follows "within": "24-48 hours", "the next two days", "days", "a week", "the week"."""
    found = stretch(tokens, i)
    if found is not None:
        return found
    j = _skip_less(tokens, i)
    if tokens.keys[j] == "the" and tokens.keys[j + 1] in ("week", "month", "year", "day", "hour"):
        return Shift(low=1, high=1, unit=tokens.words.units[tokens.keys[j + 1]], sign=1, stretch=True), j + 2
    count = count_at(tokens, j)
    unit = unit_at(tokens, past_dash(tokens, count[1]) if count else j)
    if unit is None or (count is None and not unit[1]):
        return None
    many = count[0] if count else OPEN
    return Shift(low=many.low, high=many.high, unit=unit[0], sign=1, stretch=True), unit[2]


def _skip_less(tokens: Tokens, i: int) -> int:
    for words in _LESS:
        if tuple(tokens.keys[i : i + len(words)]) == words:
            return i + len(words)
    return i


def in_units(tokens: Tokens, i: int) -> tuple[Shift, int] | None:
    """What follows "in": "two days", "three weeks' time", "under 48 hours". Of what was done it is a length,
    no date.
    """
    j = _skip_less(tokens, i)
    less = j > i and tokens.keys[i] not in ("about", "around", "only", "just", "as")
    count = count_at(tokens, j)
    unit = unit_at(tokens, count[1]) if count else None
    if count is None or unit is None or unit[0] in (Unit.WEEKEND,) or tokens.keys[unit[2]] == "of":
        return None
    k = unit[2]
    if tokens.keys[k] in ("'", "’") and tokens.glued(k):
        k += 2 if tokens.keys[k + 1] == "s" else 1
    in_time = tokens.keys[k] == "time"
    if k > unit[2] and not in_time:
        return None
    return Shift(
        low=count[0].low, high=count[0].high, unit=unit[0], sign=1, stretch=less, ahead_only=not in_time
    ), k + in_time  # fmt: skip


_TOWARD = {
    "ago": -1,
    "earlier": -1,
    "previously": -1,
    "before": -1,
    "prior": -1,
    "later": 1,
    "after": 1,
    "afterwards": 1,
    "hence": 1,
}


def shift(tokens: Tokens, i: int) -> tuple[Shift, int] | None:
    """ "two days ago", "a day earlier", "the day after", "hours later", "a week from now"."""
    if tokens.keys[i] == "the":
        count: Count = Count(1, 1)
        j = i + 1
        if tokens.keys[j] not in tokens.words.units or tokens.keys[j].endswith("s"):
            return None
    else:
        found = count_at(tokens, i)
        if found is None and not (tokens.keys[i] in tokens.words.units and tokens.keys[i].endswith("s")):
            return None
        count, j = found or (OPEN, i)
    unit = unit_at(tokens, j)
    if unit is None:
        return None
    key, k = tokens.keys[unit[2]], unit[2] + 1
    if key == "from" and tokens.keys[k] in ("now", "today"):
        return Shift(low=count.low, high=count.high, unit=unit[0], sign=1), k + 1
    sign = _TOWARD.get(key)
    if sign is None or (tokens.keys[i] == "the" and key not in ("before", "after", "prior", "earlier")):
        return None
    if key == "ago":
        k += tokens.keys[k] == "today"
        return Shift(low=count.low, high=count.high, unit=unit[0], sign=-1), k
    return Shift(low=count.low, high=count.high, unit=unit[0], sign=sign, origin=Origin.PREVIOUS), k


_LENGTHS = (Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.FORTNIGHT, Unit.MONTH)


def length(tokens: Tokens, i: int) -> tuple[Length, int] | None:
    """ "72 hours", where it is a limit: "gave them 48 hours", "five days to leave", "a 72-hour ultimatum"."""
    count = count_at(tokens, i)
    if count is None or count[0].low is None or count[0].high is None:
        return None
    j = past_dash(tokens, count[1])
    unit = unit_at(tokens, j)
    if (
        unit is None
        or unit[0] not in _LENGTHS
        or tokens.keys[unit[2]] in ("of", "a", "per", "old", "long", "before", "after")
    ):
        return None
    value = Length(low=count[0].low, high=count[0].high, unit=unit[0])
    words = tokens.words
    follows = tokens.keys[unit[2]]
    if j > count[1]:
        return (value, unit[2]) if follows in words.limit_nouns else None
    if i and tokens.keys[i - 1] in words.takers:
        return None
    before = tokens.keys[max(0, i - (14 if follows == "to" else 8)) : i]
    given = any(key in words.givers for key in before)
    if follows in words.limit_nouns or (
        follows == "to" and (given or any(key in words.holders for key in before))
    ):
        return value, unit[2]
    # "had two days of talks", "has 10 years": of a bare length only giving makes a limit.
    return (value, unit[2]) if given and not follows[:1].isalpha() else None
