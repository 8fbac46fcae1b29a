"""Times that count from another day: "last week", "two days later", "within 72 hours", "the end of the month".

Each function reads at token ``i`` and returns what it found with the token after it, or None.
"""

from __future__ import annotations

from attrs import frozen

from ukrcrisis.mentions.dates_absolute import DASHES, month_or_year
from ukrcrisis.mentions.dates_tokens import Tokens, phrase_at
from ukrcrisis.mentions.dates_values import Length, Origin, Period, Same, Shift, Slice, Unit, Weekday, Which

__all__ = [
    "Count",
    "count_at",
    "in_units",
    "length",
    "period",
    "shift",
    "slice_of",
    "stretch",
    "weekday",
    "within",
]


@frozen
class Count:
    """How many; None where the words do not say."""

    low: int | None
    high: int | None


_OPEN = Count(None, None)


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
        return (Count(2, 2) if few[0] == "couple" else _OPEN), few[1]
    low = _one_count(tokens, i)
    if low is None:
        return None
    if tokens.keys[low[1]] in DASHES or tokens.keys[low[1]] in ("to", "or"):
        high = _one_count(tokens, low[1] + 1)
        if high is not None and high[0] > low[0]:
            return Count(low[0], high[0]), high[1]
    return Count(low[0], low[0]), low[1]


def _unit(tokens: Tokens, i: int) -> tuple[Unit, bool, int] | None:
    """A unit, whether it is plural, and the token after it."""
    key = tokens.keys[i]
    unit = tokens.words.units.get(key)
    return None if unit is None else (unit, key.endswith("s"), i + 1)


# -- weekdays -----------------------------------------------------------------------------------------------


def weekday(tokens: Tokens, i: int) -> tuple[Weekday, int] | None:
    """ "Monday", "last Tuesday", "Friday of next week", "Wed."; "sun" and "sat" are weekdays beside other
    words of time only.
    """
    which = phrase_at(tokens.words.which, tokens, i)
    j = which[1] if which else i
    key = tokens.keys[j]
    number = tokens.words.weekdays.get(key)
    if number is None or not (tokens.capital(j) or (key in tokens.words.full_weekdays and len(key) > 3)):
        return None
    k = j + 1
    if key not in tokens.words.full_weekdays:
        if not (which or _short_weekday(tokens, j)):
            return None
        if tokens.keys[k] == "." and tokens.glued(k) and not tokens.capital(k + 1):
            k += 1
    week = None if which else _of_week(tokens, k)
    chosen = Which(which[0]) if which else None
    return (
        (Weekday(weekday=number, which=chosen, week=week[0]), week[1])
        if week
        else (Weekday(weekday=number, which=chosen), k)
    )


def _short_weekday(tokens: Tokens, j: int) -> bool:
    """Whether "Sat", "Wed" stand where only a weekday can: after a word that asks for one, before no name."""
    asked = j > 0 and tokens.keys[j - 1] in (
        "on",
        "by",
        "until",
        "till",
        "since",
        "thru",
        "through",
        "from",
        "late",
        "early",
        "to",
        "-",
        "–",
    )
    part = tokens.keys[j + 1] in tokens.words.parts
    if tokens.keys[j] == "sun":
        return part or (asked and not tokens.keys[j + 1][:1].isalpha())
    return part or (asked and not (tokens.capital(j + 1) and tokens.keys[j - 1] in ("-", "–", "to")))


def _of_week(tokens: Tokens, k: int) -> tuple[Which, int] | None:
    """ "of next week", "last week" after a weekday."""
    j = k + 1 if tokens.keys[k] == "of" else k
    which = phrase_at(tokens.words.which, tokens, j)
    if which is not None and tokens.keys[which[1]] == "week":
        return Which(which[0]), which[1] + 1
    return None


# -- weeks, months, years -----------------------------------------------------------------------------------


def _which(tokens: Tokens, i: int) -> tuple[Which, int] | None:
    """ "last", "this", "the following"; "the" may stand before all but "this" and "that"."""
    found = phrase_at(tokens.words.which, tokens, i)
    if found is None and tokens.keys[i] == "the":
        found = phrase_at(tokens.words.which, tokens, i + 1)
    return (Which(found[0]), found[1]) if found else None


def _names_day(tokens: Tokens, which: tuple[Which, int]) -> bool:
    """Whether "that" opens a clause and the month after it has a day: "said that February 16 would be"."""
    chosen, j = which
    return (
        chosen is Which.THAT
        and tokens.keys[j] in tokens.words.months
        and tokens.keys[j + 1][:1].isdigit()
        and len(tokens.keys[j + 1]) < 3
    )


_STRETCHES = (Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.YEAR, Unit.FORTNIGHT)


def period(tokens: Tokens, i: int, *, asked: bool) -> tuple[Period, int] | None:
    """ "last week", "this weekend", "next month", "last March", "the spring", "January 2022", "in 2021", "the
    new year".
    """
    which = _which(tokens, i)
    if which is not None and not _names_day(tokens, which):
        chosen, j = which
        unit = _unit(tokens, j)
        if unit is not None and unit[0] in _STRETCHES and not unit[1]:
            return Period(unit=unit[0], which=chosen), unit[2]
        if tokens.keys[j] in tokens.words.seasons:
            return Period(unit=Unit.SEASON, season=tokens.words.seasons[tokens.keys[j]], which=chosen), j + 1
        month = month_or_year(tokens, j, asked=True)
        if month is not None and month[0].month is not None and month[0].year is None:
            return Period(unit=Unit.MONTH, month=month[0].month, which=chosen), month[1]
        return None
    j = i + 1 if tokens.keys[i] == "the" else i
    if tokens.keys[j] == "weekend" and j > i:
        return Period(unit=Unit.WEEKEND), j + 1
    if tokens.keys[j] == "new" and tokens.keys[j + 1] == "year" and not tokens.glued(j + 2):
        return Period(unit=Unit.SEASON, season=1), j + 2
    return (
        _season(tokens, j, asked=asked and j > i)
        or _week_of_month(tokens, j)
        or month_or_year(tokens, i, asked=asked)
    )


def _season(tokens: Tokens, i: int, *, asked: bool) -> tuple[Period, int] | None:
    """ "the spring of 2022", "spring 2022", "in the spring"; not "the fall of Kabul"."""
    season = tokens.words.seasons.get(tokens.keys[i])
    if season is None or (tokens.capital(i) and tokens.capital(i + 1)):
        return None  # "the Winter Olympics"
    j = i + 2 if tokens.keys[i + 1] == "of" else i + 1
    year = month_or_year(tokens, j, asked=True)
    if year is not None and year[0].unit is Unit.YEAR:
        return Period(unit=Unit.SEASON, season=season, year=year[0].year), year[1]
    follows = tokens.keys[i + 1]
    if (
        asked
        and follows != "of"
        and not (follows[:1].isalpha() and tokens.keys[i] == "fall" and not tokens.capital(i + 1))
    ):
        return Period(unit=Unit.SEASON, season=season), i + 1
    return None


def _week_of_month(tokens: Tokens, i: int) -> tuple[Period, int] | None:
    """ "the second week of December", "the last week of January", "the first half of March"."""
    key = tokens.keys[i]
    number = -1 if key in ("last", "final") else tokens.words.ordinals.get(key)
    if number is None or tokens.keys[i + 1] not in ("week", "half") or tokens.keys[i + 2] not in ("of", "in"):
        return None
    found = month_or_year(tokens, i + 3, asked=True)
    if found is None or found[0].month is None or number > 5:
        return None
    if tokens.keys[i + 1] == "half":
        part = Slice.FIRST_HALF if number == 1 else Slice.SECOND_HALF
        return Period(unit=Unit.MONTH, month=found[0].month, year=found[0].year, slice=part), found[1]
    return Period(unit=Unit.MONTH, month=found[0].month, year=found[0].year, week=number), found[1]


def slice_of(tokens: Tokens, i: int) -> tuple[Period | Same, int] | None:
    """ "early July", "mid-February", "late next week", "the end of the month", "later this week", "later in
    the day".
    """
    j = i + 1 if tokens.keys[i] == "the" else i
    part = tokens.words.slices.get(tokens.keys[j])
    if part is None:
        return None
    key, k = tokens.keys[j], j + 1
    if key in ("beginning", "start", "middle", "end", "close"):
        if tokens.keys[k] != "of":
            return None
        k += 1
    elif (tokens.keys[k] in DASHES and tokens.glued(k)) or tokens.keys[k] in ("in", "of"):
        k += 1
    found = _whole(tokens, k) or period(tokens, k, asked=True)
    if found is None:
        later = key in ("later", "earlier") and tokens.keys[j + 1 : j + 4] in (
            ["in", "the", "day"],
            ["that", "day", tokens.keys[j + 3]],
        )
        return (Same(), j + (4 if tokens.keys[j + 1] == "in" else 3)) if later else None
    value, k = found
    if value.slice is not None or value.week is not None:
        return None
    return Period(
        unit=value.unit,
        which=value.which,
        month=value.month,
        season=value.season,
        year=value.year,
        slice=part,
    ), k


def _whole(tokens: Tokens, i: int) -> tuple[Period, int] | None:
    """ "the month", "the week" behind "the end of": the one in which it is said."""
    if tokens.keys[i] != "the" or tokens.keys[i + 1] not in ("week", "month", "year"):
        return None
    return Period(unit=tokens.words.units[tokens.keys[i + 1]]), i + 2


# -- distances ----------------------------------------------------------------------------------------------

_AHEAD = frozenset({"next", "coming", "following", "upcoming"})
_BACK = frozenset({"last", "past", "previous", "preceding"})
_LESS = (
    ("under",),
    ("less", "than"),
    ("fewer", "than"),
    ("no", "more", "than"),
    ("at", "most"),
    ("up", "to"),
    ("about",),
    ("around",),
    ("only",),
    ("as", "little", "as"),
    ("just",),
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
    unit = _unit(tokens, count[1] if count else j + 1)
    if unit is None or (count is None and not unit[1] and key != "past"):
        return None
    many = count[0] if count else Count(1, 1) if not unit[1] else _OPEN
    return Shift(low=many.low, high=many.high, unit=unit[0], sign=sign, stretch=True), unit[2]


def _open_stretch(tokens: Tokens, i: int, j: int) -> tuple[Shift, int] | None:
    if tokens.keys[j] == "recent":
        unit = _unit(tokens, j + 1)
        return (
            (Shift(low=None, high=None, unit=unit[0], sign=-1, stretch=True), unit[2])
            if unit and unit[1]
            else None
        )
    unit = _unit(tokens, j)
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
    unit = _unit(tokens, _past_dash(tokens, count[1]) if count else j)
    if unit is None or (count is None and not unit[1]):
        return None
    many = count[0] if count else _OPEN
    return Shift(low=many.low, high=many.high, unit=unit[0], sign=1, stretch=True), unit[2]


def _skip_less(tokens: Tokens, i: int) -> int:
    for words in _LESS:
        if tuple(tokens.keys[i : i + len(words)]) == words:
            return i + len(words)
    return i


def _past_dash(tokens: Tokens, i: int) -> int:
    return i + 1 if tokens.keys[i] in DASHES and tokens.glued(i) else i


def in_units(tokens: Tokens, i: int) -> tuple[Shift, int] | None:
    """What follows "in": "two days", "three weeks' time", "under 48 hours". Of what was done it is a length,
    no date.
    """
    j = _skip_less(tokens, i)
    less = j > i and tokens.keys[i] not in ("about", "around", "only", "just", "as")
    count = count_at(tokens, j)
    unit = _unit(tokens, count[1]) if count else None
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
        count, j = found or (_OPEN, i)
    unit = _unit(tokens, j)
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
    j = _past_dash(tokens, count[1])
    unit = _unit(tokens, j)
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
