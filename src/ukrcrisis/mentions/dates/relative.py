"""Days and periods named from where the text stands: "last week", "next Friday", "the end of the month".

Each function reads at token ``i`` and returns what it found with the token after it, or None.
"""

from __future__ import annotations

from ukrcrisis.mentions.dates.absolute import DASHES, month_or_year
from ukrcrisis.mentions.dates.counts import unit_at
from ukrcrisis.mentions.dates.tokens import Tokens, phrase_at
from ukrcrisis.mentions.dates.values import Period, Same, Slice, Unit, Weekday, Which

__all__ = ["period", "slice_of", "weekday"]


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
        unit = unit_at(tokens, j)
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
