"""Calendar arithmetic: weeks, months, seasons, and the year that puts a day nearest to an anchor.

Everything is in calendar days, both ends included. What falls outside the calendar (30 February, the week
after 9999-12-31) raises ValueError or OverflowError; the one caller makes that "no date".
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

__all__ = [
    "days_on", "gap", "month_days", "month_on", "months_on", "nearest_day", "nearest_day_of_month", "nearest_stretch",
    "season_days", "thirds", "week_of", "weekend_after", "weekend_before", "year_days",
]  # fmt: skip

Stretch = tuple[date, date]
"""First and last day."""


def days_on(day: date, days: int) -> date:
    """The day so many days later; negative: earlier."""
    return day + timedelta(days=days)


def months_on(day: date, months: int) -> date:
    """The same day so many months later, or the month's last day where it has no such day."""
    from dateutil.relativedelta import relativedelta

    return day + relativedelta(months=months)


def week_of(day: date) -> Stretch:
    """Monday to Sunday."""
    monday = days_on(day, -day.weekday())
    return monday, days_on(monday, 6)


def weekend_before(day: date) -> Stretch:
    """The last Saturday and Sunday of which at least one has come by ``day``."""
    saturday = days_on(day, -((day.weekday() - 5) % 7))
    return saturday, days_on(saturday, 1)


def weekend_after(day: date) -> Stretch:
    """The weekend that is on, or the next."""
    if day.weekday() >= 5:
        return weekend_before(day)
    saturday = days_on(day, 5 - day.weekday())
    return saturday, days_on(saturday, 1)


def month_days(year: int, month: int) -> Stretch:
    """All days of a month."""
    last = date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - timedelta(days=1)
    return date(year, month, 1), last


def year_days(year: int) -> Stretch:
    """All days of a year."""
    return date(year, 1, 1), date(year, 12, 31)


def season_days(year: int, month: int) -> Stretch:
    """Three months from ``month`` on; a winter belongs to the year in which it begins."""
    first = date(year, month, 1)
    return first, days_on(months_on(first, 3), -1)


def gap(one: Stretch, other: Stretch) -> int:
    """Days between two stretches; 0 where they touch or overlap."""
    return max((one[0] - other[1]).days, (other[0] - one[1]).days, 0)


def nearest_stretch(candidates: Iterable[Stretch], near: Stretch) -> Stretch:
    """The stretch with the smallest gap to ``near``, the earlier of two equal ones; ValueError where there is
    none.
    """
    return min(candidates, key=lambda stretch: (gap(stretch, near), stretch))


def nearest_day(month: int, day: int, near: Stretch) -> date:
    """The day of the year that puts it nearest to ``near``; ValueError for 30 February, and for 29 February in
    years that have none."""
    day_in_year = []
    for year in range(near[0].year - 1, near[1].year + 2):
        if 1 <= year <= 9999:
            day_in_year.append((gap((date(year, month, min(day, 28)),) * 2, near), year))
    return date(min(day_in_year)[1], month, day)


def nearest_day_of_month(day: int, near: date, weekday: int | None = None) -> date:
    """The day with this number that is nearest to ``near``, on this weekday if one of the months at hand has it so;
    ValueError where no such month is at hand.
    """
    candidates = []
    for months in range(-2, 3):  # of two months in a row one has 31 days
        first, last = month_days(*month_on(near, months))
        if day <= last.day:
            candidates.append(first.replace(day=day))
    agreeing = [each for each in candidates if each.weekday() == weekday]
    return min(agreeing or candidates, key=lambda candidate: abs((candidate - near).days))


def month_on(day: date, months: int) -> tuple[int, int]:
    """Year and month, so many months on."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return years, month + 1


def thirds(stretch: Stretch) -> tuple[Stretch, Stretch, Stretch]:
    """Early, middle and late: days 1-10, 11-20 and 21 to the end of a month; Monday to Wednesday, Wednesday
    to Thursday and Thursday to Sunday of a week; January to March, May to August and October to December of a
    year; a third of the days of anything else."""
    first, last = stretch
    length = (last - first).days + 1
    if length == 7:
        return (first, days_on(first, 2)), (days_on(first, 2), days_on(first, 3)), (days_on(first, 3), last)
    if 28 <= length <= 31:
        return (
            (first, days_on(first, 9)),
            (days_on(first, 10), days_on(first, 19)),
            (days_on(first, 20), last),
        )
    if length > 300:
        year = first.year
        return (first, date(year, 3, 31)), (date(year, 5, 1), date(year, 8, 31)), (date(year, 10, 1), last)
    third = length // 3
    return (
        (first, days_on(first, third - 1)),
        (days_on(first, third), days_on(last, -third)),
        (days_on(last, 1 - third), last),
    )
