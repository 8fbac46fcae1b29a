"""Days and months of the calendar: "Feb. 12, 2022", "the 12th", "11-13 February", "12.02.2022", "early March".

Each function reads at token ``i`` and returns what it found with the token after it, or None.
"""

from __future__ import annotations

from ukrcrisis.mentions.dates.numeric import numeric_day, stroke_day
from ukrcrisis.mentions.dates.tokens import Tokens, phrase_at
from ukrcrisis.mentions.dates.values import Day, Period, Range, Unit, Which
from ukrcrisis.mentions.dates.words import SUFFIXES

__all__ = [
    "DASHES",
    "bare_day",
    "calendar_day",
    "month_name",
    "month_or_year",
    "year_at",
]

DASHES = frozenset("-–—‐‑−")
_ORDINARY_YEARS = range(1800, 2200)

Found = tuple[Day | Range, int]


def month_name(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """A month's number; "may" and "march" in lower case are verbs, "mar" and the like need a capital too."""
    key = tokens.keys[i]
    month = tokens.words.months.get(key)
    if month is None:
        return None
    if not tokens.capital(i) and (key in ("may", "march", "august") or key not in tokens.words.full_months):
        return None
    dotted = key not in tokens.words.full_months and tokens.keys[i + 1] == "." and tokens.glued(i + 1)
    return month, i + 1 + dotted


def year_at(tokens: Tokens, i: int) -> int | None:
    """A year at ``i``: four digits, or five where no noun follows that they could count."""
    key = tokens.keys[i]
    if len(key) not in (4, 5) or not key.isdecimal():
        return None
    if (
        tokens.keys[i + 1] in (",", ".")
        and tokens.glued(i + 2)
        and tokens.keys[i + 2].isdecimal()
        and len(tokens.keys[i + 2]) == 3
    ):
        return None
    year = int(key)
    following = tokens.keys[i + 1]
    if following in tokens.words.counted:
        return None
    if year in _ORDINARY_YEARS and len(key) == 4:
        return year
    return None if following[:1].isalpha() and not tokens.capital(i + 1) else year


def _after_comma(tokens: Tokens, i: int) -> tuple[int | None, int]:
    """The year after a day or month, with or without a comma."""
    at = i + 1 if tokens.keys[i] == "," else i
    year = year_at(tokens, at)
    return (year, at + 1) if year is not None else (None, i)


def _day_number(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The number of a day, 1 to 31, with its "th"."""
    day = tokens.number(i, 2)
    if day is None or not 1 <= day <= 31:
        return None
    suffixed = tokens.keys[i + 1] in SUFFIXES and tokens.glued(i + 1)
    return day, i + 1 + suffixed


def _dash(tokens: Tokens, i: int) -> bool:
    return tokens.keys[i] in DASHES


def calendar_day(tokens: Tokens, i: int) -> Found | None:
    """A day with its month, in words or digits, its weekday before it; or a few such days in a row."""
    weekday = tokens.words.weekdays.get(tokens.keys[i])
    if weekday is not None and tokens.capital(i):
        return _after_weekday(tokens, i, weekday)
    if month_name(tokens, i):
        return _month_first(tokens, i)
    if tokens.keys[i].isdecimal():
        return numeric_day(tokens, i) or _day_first(tokens, i)
    if tokens.keys[i] in tokens.words.ordinals and tokens.keys[i + 1] == "of":
        found = month_name(tokens, i + 2)
        if found:
            year, j = _after_comma(tokens, found[1])
            return Day(day=tokens.words.ordinals[tokens.keys[i]], month=found[0], year=year), j
    return None


def _after_weekday(tokens: Tokens, i: int, weekday: int) -> Found | None:
    """ "Friday, February 18, 2022", "Wed 23 Mar", "Sunday (15/8)", "Monday the 14th of March", "Sunday the 23rd"."""
    j = i + 1
    if tokens.keys[j] == "." and tokens.glued(j):
        j += 1
    closing = tokens.keys[j] == "("
    if tokens.keys[j] in (",", "("):
        j += 1
    the = tokens.keys[j] == "the"
    j += the
    if tokens.keys[j] in tokens.words.weekdays:
        return None
    found = calendar_day(tokens, j) or (stroke_day(tokens, j) if closing else None)
    if (
        found is None
        and the
        and (number := _day_number(tokens, j))
        and tokens.keys[number[1] - 1] in SUFFIXES
    ):
        found = Day(day=number[0]), number[1]
    if found is None or (closing and tokens.keys[found[1]] != ")"):
        return None
    value, j = found
    if isinstance(value, Day):
        value = Day(day=value.day, month=value.month, year=value.year, weekday=weekday)
    return value, j + closing


def _month_first(tokens: Tokens, i: int) -> Found | None:
    """ "February 12", "Feb. 12, 2022", "February 11-13", "January 23 to 24"."""
    found = month_name(tokens, i)
    if found is None:
        return None
    month, j = found
    if tokens.keys[j] == "the":
        j += 1
    number = _day_number(tokens, j)
    if number is None:
        return None
    day, j = number
    last = _second_day(tokens, j, day)
    if last is not None and month_name(tokens, last[1]) is None:
        year, j = _after_comma(tokens, last[1])
        return Range(
            first=Day(day=day, month=month, year=year), last=Day(day=last[0], month=month, year=year)
        ), j
    year, j = _after_comma(tokens, j)
    return Day(day=day, month=month, year=year), j


def _second_day(tokens: Tokens, j: int, day: int) -> tuple[int, int] | None:
    """The last of some days of one month: "-13", "to 24", "and 12"; later than ``day``."""
    if not (_dash(tokens, j) or tokens.keys[j] in ("to", "and", "or", "through", "thru", "/")):
        return None
    if _dash(tokens, j) and tokens.glued(j) is not tokens.glued(j + 1):
        return None
    spaced = _dash(tokens, j) and not tokens.glued(j)
    number = _day_number(tokens, j + 1)
    if number is None or number[0] <= day:
        return None
    follows = tokens.keys[number[1]]
    # "February 11 and 12 people", "February 11 - 14 countries": the number may count what follows it.
    loose = tokens.keys[number[1] - 1] not in SUFFIXES and (spaced or tokens.keys[j] in ("and", "or", "to"))
    if (
        loose
        and follows[:1].isalpha()
        and month_name(tokens, number[1]) is None
        and not _is_small(tokens, number[1])
    ):
        return None
    if follows == ":" and tokens.glued(number[1]):
        return None
    return number


def _is_small(tokens: Tokens, i: int) -> bool:
    """Whether a word is one that no number counts."""
    return tokens.keys[i] in tokens.words.uncounted or tokens.capital(i)


def _day_first(tokens: Tokens, i: int) -> Found | None:
    """ "12 February", "12th of February, 2022", "11-13 February", "11 and 12 February", "11 to 13 February"."""
    number = _day_number(tokens, i)
    if number is None:
        return None
    day, j = number
    last = _second_day(tokens, j, day)
    for one in filter(None, (last, number)):
        k = one[1]
        if tokens.keys[k] == "of" or (_dash(tokens, k) and tokens.glued(k) and tokens.glued(k + 1)):
            k += 1
        found = month_name(tokens, k)
        if found is None:
            continue
        year, k = _after_comma(tokens, found[1])
        if year is None and _dash(tokens, k) and tokens.glued(k) and tokens.glued(k + 1):
            year = year_at(tokens, k + 1)
            k += 2 if year is not None else 0
        if one is number:
            return Day(day=day, month=found[0], year=year), k
        return Range(
            first=Day(day=day, month=found[0], year=year), last=Day(day=one[0], month=found[0], year=year)
        ), k
    return None


def bare_day(tokens: Tokens, i: int) -> tuple[Day, int] | None:
    """ "the 12th" (at "the"), where no noun follows that it could count off: "the 12th summit", "the 19th century".

    "The 11th of that month" is one too."""
    if tokens.keys[i] != "the":
        return None
    number = _day_number(tokens, i + 1)
    if number is None or tokens.keys[number[1] - 1] not in SUFFIXES:
        return None
    j = number[1]
    follows = tokens.keys[j]
    if follows.isalpha() and follows not in tokens.words.uncounted:
        return None
    if follows == "of":
        which = phrase_at(tokens.words.which, tokens, j + 1)
        return (
            (Day(day=number[0], of=Which(which[0])), which[1] + 1)
            if which and tokens.keys[which[1]] == "month"
            else None
        )
    if (tokens.capital(j) and follows not in tokens.words.uncounted) or (
        follows in DASHES and tokens.glued(j)
    ):
        return None
    return Day(day=number[0]), j


def month_or_year(tokens: Tokens, i: int, *, asked: bool) -> tuple[Period, int] | None:
    """ "January 2022", "2022", "March".

    ``asked`` says that the words before ask for one ("in", "since", "early"): without that, a bare month or
    year is no date, for May is a name and March a movement.
    """
    found = month_name(tokens, i)
    if found is not None:
        month, j = found
        year, k = _after_comma(tokens, j)
        if year is not None:
            return Period(unit=Unit.MONTH, month=month, year=year), k
        if tokens.keys[j] == "of" and (year := year_at(tokens, j + 1)) is not None:
            return Period(unit=Unit.MONTH, month=month, year=year), j + 2
        return (Period(unit=Unit.MONTH, month=month), j) if asked and not _is_name(tokens, i, j) else None
    if asked and tokens.number(i) is not None:
        year = year_at(tokens, i)
        if (
            year is not None
            and year in _ORDINARY_YEARS
            and not (tokens.keys[i + 1] in DASHES and tokens.glued(i + 1))
        ):
            return Period(unit=Unit.YEAR, year=year), i + 1
    return None


def _is_name(tokens: Tokens, i: int, j: int) -> bool:
    """ "by May's party", "in Jan Lipavsky's view": a month's name that is a person's."""
    key = tokens.keys[i]
    if key == "jan" and j == i + 1 and tokens.capital(j):
        return True
    return key in ("may", "april", "june", "jan") and tokens.keys[j] in ("'", "’") and tokens.glued(j)
