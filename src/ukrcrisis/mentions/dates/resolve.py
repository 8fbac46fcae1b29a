"""From what words say to calendar days: counted from an anchor, and from nothing where there is none."""

from __future__ import annotations

from datetime import date

from ukrcrisis.mentions import calendar
from ukrcrisis.mentions.calendar import days_on, month_days, months_on, week_of, year_days
from ukrcrisis.mentions.dates.mention import Anchor, DateMention
from ukrcrisis.mentions.dates.periods import NO_DAYS, Context, Days, period_days
from ukrcrisis.mentions.dates.values import (
    Bare,
    Day,
    Length,
    Origin,
    Overnight,
    Period,
    Range,
    Relation,
    Same,
    Shift,
    Slice,
    Unit,
    Value,
    Weekday,
    Which,
)  # fmt: skip
from ukrcrisis.model.vocabulary import DayPart
from ukrcrisis.model.when import When

__all__ = ["resolve", "to_deadline"]


def resolve(
    mention: DateMention,
    anchor: Anchor,
    *,
    base: date | None = None,
    previous: When | None = None,
    heading: When | None = None,
    future: bool = False,
    past: bool = False,
) -> When:
    """The calendar days that the words stand for; both ends None where nothing tells.

    ``base`` is the day on which the words were said, where that is not the day of publication; ``previous`` the
    last thing dated before ("a day earlier" counts from it); ``heading`` the date of the timeline heading that
    the words stand under; ``future`` whether the clause tells of what is to come, so that "on Tuesday" is the
    next one; ``past`` whether it tells of what was already, so that "in April" is none to come. Never raises: what the
    calendar does not have (30 February) has no ends.
    """
    told = _both(previous) or _both(heading)
    headed = _both(heading)
    speech = base or (headed[0] if headed and headed[0] == headed[1] else None) or anchor.published
    context = Context(
        speech=speech,
        week=speech or anchor.weekday_near(mention.start),
        year=headed or anchor.year_near(mention.start) or (None if base is None else (base, base)),
        previous=told,
        future=future and mention.relation is not Relation.SINCE,
        past=past or mention.relation is Relation.SINCE,
        late=mention.part in _LATE or mention.words.lower().startswith("later "),
    )
    try:
        start, end = _related(mention.relation, mention.value, context)
    except (ValueError, OverflowError):
        start = end = None
    if start is not None and end is not None and end < start:
        start = end = None
    return When(start=start, end=end, part=mention.part, text=mention.words)


_LATE = frozenset({DayPart.EVENING, DayPart.NIGHT})
"""Parts of a day that are still to come when the day's news is written."""


def to_deadline(
    mention: DateMention,
    anchor: Anchor,
    *,
    base: date | None = None,
    previous: When | None = None,
    heading: When | None = None,
) -> When:
    """The limit that the words set, said on ``base`` (None: on the day that :func:`resolve` counts from).

    "By the 20th" ends on the 20th with an open start, "within 24-48 hours" runs from the day it was said,
    "48 hours" likewise; "immediately" has no ends.
    """
    if isinstance(mention.value, Length):
        length = mention.value
        span = Shift(low=length.low, high=length.high, unit=length.unit, sign=1, stretch=True)
        mention = mention._replace(value=span, relation=Relation.AT)
    return resolve(mention, anchor, base=base, previous=previous, heading=heading, future=True)


def _both(when: When | None) -> tuple[date, date] | None:
    if when is None or (when.start is None and when.end is None):
        return None
    start, end = when.start or when.end, when.end or when.start
    return None if start is None or end is None else (start, end)


def _related(relation: Relation, value: Value, context: Context) -> Days:
    start, end = _days_of(value, context)
    match relation:
        case Relation.BY if isinstance(value, Bare):
            return start, end  # "followed by nightfall": that day
        case Relation.BY | Relation.UNTIL:
            return None, end
        case Relation.SINCE | Relation.FROM | Relation.NOT_BEFORE:
            return start, None
        case Relation.BEFORE:
            limit = end if isinstance(value, Period) and value.slice is Slice.LATE else start
            return None, days_on(limit, -1) if limit else None
        case Relation.AFTER:
            return days_on(end, 1) if end else None, None
        case Relation.WITHIN:
            return (context.speech, end) if end else NO_DAYS
        case Relation.AT:
            return start, end


def _days_of(value: Value, context: Context) -> Days:
    match value:
        case Day():
            return _one(_day(value, context))
        case Weekday():
            return _one(_weekday(value, context))
        case Period():
            return period_days(value, context)
        case Shift():
            return _shift(value, context)
        case Overnight():
            return _overnight(value, context)
        case Range():
            return _range(value, context)
        case Same():
            return context.previous or NO_DAYS
        case Bare():
            told = context.previous
            return told if told and told[0] == told[1] else NO_DAYS
        case _:
            return NO_DAYS


def _one(day: date | None) -> Days:
    return day, day


# -- days ---------------------------------------------------------------------------------------------------


def _day(value: Day, context: Context) -> date | None:
    """A day of a month, in the year, or month and year, that put it nearest to what it counts from."""
    if value.month is not None:
        if value.year is not None:
            return date(value.year, value.month, value.day)
        return None if context.year is None else calendar.nearest_day(value.month, value.day, context.year)
    if value.of is not None:
        month = period_days(Period(unit=Unit.MONTH, which=value.of), context)[0]
        return None if month is None else month.replace(day=value.day)
    near = context.speech if context.future or context.previous is None else context.previous[0]
    if near is None:
        return (
            None
            if context.previous is None
            else calendar.nearest_day_of_month(value.day, context.previous[0], value.weekday)
        )
    day = calendar.nearest_day_of_month(value.day, near, value.weekday)
    if context.future and day < near and value.weekday is None:
        return month_days(*calendar.month_on(day, 1))[0].replace(day=value.day)
    return day


def _weekday(value: Weekday, context: Context) -> date | None:
    """ "The nearest such day not after the publication date or, in the future tense, after it." """
    if value.week is not None:
        monday = period_days(Period(unit=Unit.WEEK, which=value.week), context)[0]
        return None if monday is None else days_on(monday, value.weekday)
    told = context.previous
    match value.which:
        case Which.THAT:
            return None if told is None else _nearest_weekday(told[0], value.weekday)
        case Which.FOLLOWING:
            return None if told is None else _weekday_after(told[1], value.weekday)
        case Which.PREVIOUS:
            return None if told is None else _weekday_before(told[0], value.weekday)
    day = context.week
    if day is None:
        return None
    if value.which is Which.LAST:
        return _weekday_before(day, value.weekday)
    if context.late and context.future and value.which is None and day.weekday() == value.weekday:
        return day  # "is due on Sunday night", "will fly later on Sunday", written on Sunday
    if value.which is Which.NEXT or (context.future and value.which is None):
        return _weekday_after(day, value.weekday)
    if value.which is Which.THIS:
        this = days_on(week_of(day)[0], value.weekday)
        return days_on(this, 7) if context.future and this < day else this
    return days_on(day, -((day.weekday() - value.weekday) % 7))


def _weekday_after(day: date, weekday: int) -> date:
    return days_on(day, (weekday - day.weekday() - 1) % 7 + 1)


def _weekday_before(day: date, weekday: int) -> date:
    return days_on(day, -((day.weekday() - weekday - 1) % 7 + 1))


def _nearest_weekday(day: date, weekday: int) -> date:
    ahead = (weekday - day.weekday()) % 7
    return days_on(day, ahead if ahead <= 3 else ahead - 7)


def _overnight(value: Overnight, context: Context) -> Days:
    if value.into is not None:
        last = _days_of(value.into, context)[1]
        return (days_on(last, -1), last) if last else NO_DAYS
    if value.of is not None:
        first = _days_of(value.of, context)[0]
        return (first, days_on(first, 1)) if first else NO_DAYS
    day = context.speech
    if day is None:
        return NO_DAYS
    return (day, days_on(day, 1)) if context.future else (days_on(day, -1), day)


def _range(value: Range, context: Context) -> Days:
    """Both ends; a weekday that ends a range is the next after the one that begins it, or, of what was done, the
    one that begins it the last before the one that ends it."""
    first, last = value.first, value.last
    if isinstance(first, Weekday) and isinstance(last, Weekday):
        if context.future:
            start = _weekday(first, context)
            return (start, _weekday_after(start, last.weekday)) if start else NO_DAYS
        end = _weekday(last, context)
        return (_weekday_before(end, first.weekday), end) if end else NO_DAYS
    start = _days_of(first, context)[0]
    end = None if start is None else _days_of(last, context._replace(year=(start, start)))[1]
    return (start, end) if end else NO_DAYS


# -- distances ----------------------------------------------------------------------------------------------


def _shift(value: Shift, context: Context) -> Days:
    if value.of is not None:
        origin = _days_of(value.of, context)[0]
    elif value.origin is Origin.PREVIOUS:
        told = context.previous
        origin = None if told is None else told[1] if value.sign > 0 else told[0]
    else:
        origin = context.speech
    if origin is None or (value.ahead_only and not context.future):
        return NO_DAYS
    if value.low is None or value.high is None:
        return _open_shift(value, origin)
    if value.stretch:
        end = _moved(origin, value.unit, value.sign * value.high)
        return (origin, end) if value.sign > 0 else (end, origin)
    if value.unit in (Unit.MONTH, Unit.YEAR):
        return _of_unit(_moved(origin, value.unit, value.sign * value.high), value.unit)
    if value.unit is Unit.HOUR and value.high < 24:
        return origin, origin
    days = [_moved(origin, value.unit, value.sign * count) for count in (value.low, value.high)]
    return min(days), max(days)


def _of_unit(day: date, unit: Unit) -> Days:
    """ "Two months ago" is a month, "a year earlier" a year."""
    return month_days(day.year, day.month) if unit is Unit.MONTH else year_days(day.year)


def _moved(day: date, unit: Unit, count: int) -> date:
    match unit:
        case Unit.HOUR:
            return days_on(day, -(-count // 24))  # 36 hours end on the second day
        case Unit.DAY:
            return days_on(day, count)
        case Unit.WEEK | Unit.WEEKEND:
            return days_on(day, 7 * count)
        case Unit.FORTNIGHT:
            return days_on(day, 14 * count)
        case Unit.MONTH:
            return months_on(day, count)
        case _:
            return months_on(day, 12 * count)


def _open_shift(value: Shift, origin: date) -> Days:
    """ "In the coming days" is from the next day on, "days ago" up to the day before; hours leave the day as
    it is.
    """
    if value.unit is Unit.HOUR:
        return (origin, None) if value.stretch and value.sign > 0 else (origin, origin)
    return (days_on(origin, 1), None) if value.sign > 0 else (None, days_on(origin, -1))
