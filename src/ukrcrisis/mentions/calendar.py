"""Calendar arithmetic: days, weeks, months, and the year that puts a day nearest to an anchor."""

from __future__ import annotations

from datetime import date, timedelta

__all__ = ["MONTHS", "WEEKDAYS", "day_of", "month_span", "nearest_day", "shift_months", "third_of_month", "week_of"]

MONTHS = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
    ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"), ("december", "dec"),
)  # fmt: skip
"""Spellings of each month, the full name first."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBER = {name: number for number, names in enumerate(MONTHS, 1) for name in names}


def shift_months(day: date, months: int) -> date:
    """The same day some months on (negative: back)."""
    from dateutil.relativedelta import relativedelta

    return day + relativedelta(months=months)


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def day_of(month: str, day: str, year: str | None, near: date | None) -> date | None:
    """A day of a month; without a year, in the year that puts it nearest to ``near`` (None: no year, no day)."""
    number, of_month = _NUMBER[month], int(day)
    if year is not None:
        return date(int(year), number, of_month)
    if near is None:
        return None
    candidates = []
    for candidate in (near.year - 1, near.year, near.year + 1):
        try:
            candidates.append(date(candidate, number, of_month))
        except ValueError:  # 29 February
            continue
    return min(candidates, key=lambda d: abs((d - near).days)) if candidates else None


def nearest_day(of_month: int, near: date) -> date | None:
    """The day with this number that is nearest to ``near``."""
    candidates = []
    for months in (-1, 0, 1):
        first = shift_months(near.replace(day=1), months)
        try:
            candidates.append(first.replace(day=of_month))
        except ValueError:
            continue
    return min(candidates, key=lambda d: abs((d - near).days)) if candidates else None


def month_span(month: str, year: str | None, near: date | None) -> tuple[date | None, date | None]:
    """The first and the last day of a month."""
    first = day_of(month, "1", year, near)
    if first is None:
        return None, None
    return first, shift_months(first, 1) - timedelta(days=1)


def third_of_month(which: str, month: str, year: str | None, near: date | None) -> tuple[date | None, date | None]:
    """"Early", "mid", "late" July: days 1-10, 11-20, 21 to the end."""
    first, last = month_span(month, year, near)
    if first is None or last is None:
        return None, None
    if which in ("early", "beginning", "start"):
        return first, first.replace(day=10)
    if which in ("mid", "middle"):
        return first.replace(day=11), first.replace(day=20)
    return first.replace(day=21), last
