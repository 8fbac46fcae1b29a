"""Days in figures alone: "2022-02-12", "12.02.2022", "12/02/2022", "15/06".

Each function reads at token ``i`` and returns what it found with the token after it, or None.
"""

from __future__ import annotations

from ukrcrisis.mentions.dates.tokens import Tokens
from ukrcrisis.mentions.dates.values import Day

__all__ = ["numeric_day", "stroke_day"]

_FIXED_NAMES = frozenset({(9, 11), (24, 7), (7, 7), (1, 2), (50, 50)})
"""Numbers with a stroke that are names or fractions: 9/11, 24/7."""


def numeric_day(tokens: Tokens, i: int) -> tuple[Day, int] | None:
    """ "2022-02-12", "12.02.2022", "12/02/2022": day first, month first only where that is impossible."""
    if i + 4 >= tokens.size or not all(tokens.glued(k) for k in range(i + 1, i + 5)):
        return None
    a, mark, b, again, c = tokens.keys[i : i + 5]
    if (
        mark != again
        or mark not in ("-", "/", ".", "–")
        or not (a.isdecimal() and b.isdecimal() and c.isdecimal())
    ):
        return None
    if i and tokens.glued(i) and (tokens.keys[i - 1] in ("-", "/", ".") or tokens.keys[i - 1].isdecimal()):
        return None
    if (
        i + 6 < tokens.size
        and tokens.keys[i + 5] == mark
        and tokens.glued(i + 5)
        and tokens.glued(i + 6)
        and tokens.keys[i + 6].isdecimal()
    ):
        return None
    if len(a) == 4 and len(b) <= 2 and len(c) <= 2:
        return Day(day=int(c), month=int(b), year=int(a)), _past_time(tokens, i + 5)
    if len(a) <= 2 and len(b) <= 2 and (len(c) == 4 or (len(c) == 2 and mark == "/")):
        first, second, year = int(a), int(b), int(c) + (2000 if len(c) == 2 else 0)
        if second > 12 >= first:
            first, second = second, first
        return Day(day=first, month=second, year=year), i + 5
    return None


def _past_time(tokens: Tokens, i: int) -> int:
    """The token after an ISO time that is glued to its date: "2022-02-12T08:30"."""
    if tokens.keys[i] == "t" and tokens.glued(i) and tokens.glued(i + 1) and tokens.keys[i + 1].isdecimal():
        i += 2
        while (
            tokens.glued(i)
            and (tokens.keys[i] in (":", ".", "+", "z") or tokens.keys[i].isdecimal())
            and tokens.glued(i + 1)
        ):
            i += 1
        if tokens.glued(i) and (tokens.keys[i].isdecimal() or tokens.keys[i] == "z"):
            i += 1
    return i


def stroke_day(tokens: Tokens, i: int) -> tuple[Day, int] | None:
    """ "15/06", "17/6": day and month without a year. Only after words that ask for a day."""
    a, stroke, b = tokens.keys[i : i + 3]
    if stroke != "/" or not (
        tokens.glued(i + 1)
        and tokens.glued(i + 2)
        and a.isdecimal()
        and b.isdecimal()
        and len(a) <= 2
        and len(b) <= 2
    ):
        return None
    if (
        tokens.keys[i + 3] in ("/", "-", ".")
        and tokens.glued(i + 3)
        and tokens.glued(i + 4)
        and tokens.keys[i + 4].isdecimal()
    ):
        return None
    day, month = int(a), int(b)
    if (day, month) in _FIXED_NAMES:
        return None
    if month > 12 >= day:
        day, month = month, day
    return (Day(day=day, month=month), i + 3) if 1 <= day <= 31 and 1 <= month <= 12 else None
