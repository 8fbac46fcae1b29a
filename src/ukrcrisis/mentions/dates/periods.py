"""Weeks, weekends, months, seasons and years as days, and the parts of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from ukrcrisis.mentions import calendar
from ukrcrisis.mentions.calendar import days_on, month_days, season_days, week_of, year_days
from ukrcrisis.mentions.dates.values import Period, Slice, Unit, Which

__all__ = ["NO_DAYS", "Context", "Days", "period_days"]

Days = tuple[date | None, date | None]
NO_DAYS: Days = (None, None)


class Context(NamedTuple):
    """What a mention may count from; each is None where it is not known."""

    speech: date | None
    """The day on which the words were said."""
    week: date | None
    """The day from which weekdays count."""
    year: tuple[date, date] | None
    """The days to which a day without a year is to be nearest."""
    previous: tuple[date, date] | None
    """The last thing dated before."""
    future: bool
    past: bool = False
    """Whether what was already is told of; neither says that the words tell nothing of it."""
    late: bool = False
    """Whether an evening or a night is told of."""


def period_days(value: Period, context: Context) -> Days:
    whole = _whole(value, context)
    if whole is None:
        return NO_DAYS
    first, last = whole
    if value.week is not None:
        if value.week < 0:
            return days_on(last, -6), last
        return days_on(first, 7 * value.week - 7), min(days_on(first, 7 * value.week - 1), last)
    return _slice(value, whole, context)


def _slice(value: Period, whole: tuple[date, date], context: Context) -> Days:
    first, last = whole
    today = context.speech or context.week
    match value.slice:
        case Slice.EARLY:
            return calendar.thirds(whole)[0]
        case Slice.MID:
            return calendar.thirds(whole)[1]
        case Slice.LATE:
            return calendar.thirds(whole)[2]
        case Slice.FIRST_HALF:
            return first, days_on(first, 14)
        case Slice.SECOND_HALF:
            return days_on(first, 15), last
        case Slice.SO_FAR if today is not None and first <= today <= last:
            return first, today
        case Slice.AHEAD if today is not None and first <= today:
            # On its last day "later this week" can only be the next one.
            return (
                (days_on(today, 1), last)
                if today < last
                else (days_on(last, 1), days_on(last, (last - first).days + 1))
            )
        case _:
            return first, last


def _whole(value: Period, context: Context) -> tuple[date, date] | None:
    if value.month is not None:
        return _named(value, context, lambda year: month_days(year, value.month or 0))
    if value.season is not None:
        return _named(value, context, lambda year: season_days(year, value.season or 0))
    if value.year is not None:
        return year_days(value.year)
    if value.which in (Which.THAT, Which.FOLLOWING, Which.PREVIOUS):
        day: date | None = context.previous[0] if context.previous else None
    else:
        day = context.week if value.unit in (Unit.WEEK, Unit.WEEKEND) else context.speech
    if day is None:
        return None
    step = {Which.LAST: -1, Which.PREVIOUS: -1, Which.NEXT: 1, Which.FOLLOWING: 1}.get(
        value.which or Which.THIS, 0
    )
    match value.unit:
        case Unit.WEEK:
            return week_of(days_on(day, 7 * step))
        case Unit.WEEKEND:
            return _weekend(value.which, day, context)
        case Unit.MONTH:
            return month_days(*calendar.month_on(day, step))
        case Unit.YEAR:
            return year_days(day.year + step)
        case Unit.FORTNIGHT:
            return (days_on(day, 1), days_on(day, 14)) if step > 0 else (days_on(day, -14), day)
        case _:
            return None


def _named(
    value: Period, context: Context, days: Callable[[int], tuple[date, date]]
) -> tuple[date, date] | None:
    """A month or season by its name: in its year, or the nearest, the last, the next one."""
    if value.year is not None:
        return days(value.year)
    told = context.previous
    back = value.which in (Which.THAT, Which.FOLLOWING, Which.PREVIOUS)
    near = told if back else context.year
    if near is None:
        return None
    candidates = [days(year) for year in range(max(near[0].year - 2, 1), min(near[1].year + 2, 9998) + 1)]
    match value.which:
        case Which.LAST | Which.PREVIOUS:
            return max(c for c in candidates if c[1] < near[0])
        case Which.NEXT | Which.FOLLOWING:
            return min(c for c in candidates if c[0] > near[1])
        case _:
            return calendar.nearest_stretch(_by_tense(candidates, context), near)


def _by_tense(candidates: list[tuple[date, date]], context: Context) -> list[tuple[date, date]]:
    """Those that can be meant: "visited Peru in April" is no April to come, "will close in May" none that is over."""
    said = context.speech
    if said is None or not (context.past or context.future):
        return candidates
    return [c for c in candidates if (c[0] <= said if context.past else c[1] >= said)] or candidates


def _weekend(which: Which | None, day: date, context: Context) -> tuple[date, date]:
    match which:
        case Which.LAST | Which.PREVIOUS:
            return calendar.weekend_before(week_of(day)[0])
        case Which.NEXT | Which.FOLLOWING:
            return (
                calendar.weekend_after(days_on(week_of(day)[1], 1))
                if day.weekday() >= 5
                else calendar.weekend_after(day)
            )
        case Which.THAT:
            return calendar.weekend_after(day)
        case Which.THIS if not context.future and 2 <= day.weekday() <= 4:
            return calendar.weekend_after(day)
        case _:
            return calendar.weekend_after(day) if context.future else calendar.weekend_before(day)
