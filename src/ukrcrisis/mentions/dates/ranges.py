"""What a day or stretch of days runs to: "from Monday to Wednesday", "February 28 - March 2"."""

from __future__ import annotations

from ukrcrisis.mentions.dates.absolute import DASHES, bare_day
from ukrcrisis.mentions.dates.days import Piece, day_piece
from ukrcrisis.mentions.dates.relative import period, slice_of
from ukrcrisis.mentions.dates.tokens import Tokens
from ukrcrisis.mentions.dates.values import Day, Period, Range, Relation, Weekday
from ukrcrisis.model.vocabulary import DayPart

__all__ = ["joined"]

_TO = frozenset({"to", "until", "till", "through", "thru", "and", "or", "into"}) | DASHES


def joined(
    tokens: Tokens, value: Day | Weekday | Period, k: int, relation: Relation, word: str
) -> tuple[Range, DayPart | None, int] | None:
    """ "from Monday to Wednesday", "February 28 - March 2", "late January or early February", "Saturday and
    Sunday".
    """
    joint = tokens.keys[k]
    if joint not in _TO:
        return None
    j = k + 1
    while (
        tokens.keys[j] in ("to", "the", "on", "early", "late")
        and slice_of(tokens, j) is None
        and bare_day(tokens, j) is None
    ):
        j += 1
    if tokens.keys[j] == "at":
        j += 1
    sliced = slice_of(tokens, j)
    found = (sliced[0], None, sliced[1]) if sliced else day_piece(tokens, j, "on") or _period_piece(tokens, j)
    if found is None:
        return None
    last, part, j = found
    if not isinstance(last, Day | Weekday | Period) or type(last) is not type(value):
        return None
    if isinstance(last, Day) and isinstance(value, Day):
        value = _with_month(value, last)
    if joint in ("and", "or", "into") and not (word == "between" or joint == "or" or _next_to(value, last)):
        return None
    if (
        joint in ("until", "till", "to")
        and relation is not Relation.FROM
        and word not in ("between", "on", "")
        and not isinstance(value, Day)
    ):
        return None
    return Range(first=value, last=last), part, j


def _period_piece(tokens: Tokens, j: int) -> Piece | None:
    found = period(tokens, j, asked=True)
    return (found[0], None, found[1]) if found else None


def _with_month(value: Day, last: Day) -> Day:
    if value.year is None and value.month is not None and last.year is not None and last.month is not None:
        return value._replace(year=last.year - (value.month > last.month))
    return value


def _next_to(one: Day | Weekday | Period, other: Day | Weekday | Period) -> bool:
    """Whether "and" joins days that follow each other."""
    if isinstance(one, Weekday) and isinstance(other, Weekday):
        return (other.weekday - one.weekday) % 7 == 1
    if isinstance(one, Day) and isinstance(other, Day):
        return one.month == other.month and other.day - one.day == 1
    return False
