"""Calendar arithmetic, checked against plain definitions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ukrcrisis.mentions import calendar

DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(3000, 12, 31))


@given(DAYS)
def test_weeks_and_weekends(day: date) -> None:
    monday, sunday = calendar.week_of(day)
    assert monday <= day <= sunday
    assert (monday.weekday(), sunday.weekday(), (sunday - monday).days) == (0, 6, 6)
    before, after = calendar.weekend_before(day), calendar.weekend_after(day)
    for saturday, last in (before, after):
        assert (saturday.weekday(), last.weekday(), (last - saturday).days) == (5, 6, 1)
    assert before[0] <= day
    assert after[1] >= day
    assert (before == after) == (day.weekday() >= 5)


@given(DAYS, st.integers(1, 12), st.integers(1, 28))
def test_no_year_puts_a_day_nearer(near: date, month: int, day: int) -> None:
    found = calendar.nearest_day(month, day, (near, near))
    assert (found.month, found.day) == (month, day)
    for year in range(near.year - 3, near.year + 4):
        assert abs((found - near).days) <= abs((date(year, month, day) - near).days)


@given(DAYS, st.integers(1, 31))
def test_no_month_puts_a_day_nearer(near: date, day: int) -> None:
    found = calendar.nearest_day_of_month(day, near)
    assert found.day == day
    # No day with this number lies between: months without it are passed over.
    for step in range(abs((found - near).days)):
        assert (near + timedelta(days=step)).day != day
        assert (near - timedelta(days=step)).day != day


@given(DAYS, st.integers(-400, 400))
def test_months_on(day: date, months: int) -> None:
    found = calendar.months_on(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day == min(day.day, calendar.month_days(found.year, found.month)[1].day)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2021, 7, 1), date(2021, 7, 31), ["01-10", "11-20", "21-31"]),
        (date(2021, 2, 1), date(2021, 2, 28), ["01-10", "11-20", "21-28"]),
        (date(2021, 4, 5), date(2021, 4, 11), ["05-07", "07-08", "08-11"]),
    ],
)
def test_early_mid_and_late(first: date, last: date, expected: list[str]) -> None:
    assert [f"{a:%d}-{b:%d}" for a, b in calendar.thirds((first, last))] == expected


def test_thirds_of_a_year_and_a_season() -> None:
    early, mid, late = calendar.thirds(calendar.year_days(2021))
    assert (early[0], early[1]) == (date(2021, 1, 1), date(2021, 3, 31))
    assert (mid[0], mid[1]) == (date(2021, 5, 1), date(2021, 8, 31))
    assert (late[0], late[1]) == (date(2021, 10, 1), date(2021, 12, 31))
    winter = calendar.season_days(2021, 12)
    assert winter == (date(2021, 12, 1), date(2022, 2, 28))
    assert calendar.thirds(winter)[0][0] == winter[0]
    assert calendar.thirds(winter)[2][1] == winter[1]


def test_gaps_between_stretches() -> None:
    may = calendar.month_days(2021, 5)
    assert calendar.gap(may, (date(2021, 5, 9), date(2021, 5, 9))) == 0
    assert calendar.gap(may, (date(2021, 6, 2), date(2021, 6, 2))) == 2
    assert calendar.gap((date(2021, 4, 28), date(2021, 4, 29)), may) == 2


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_the_calendar_raise_one_of_two_errors(year: int) -> None:
    day = date(year, 1, 1) if year == 1 else date(year, 12, 31)
    step = -1 if year == 1 else 1
    for move in (
        lambda: calendar.days_on(day, step),
        lambda: calendar.months_on(day, step),
        lambda: calendar.month_days(*calendar.month_on(day, step)),
    ):
        with pytest.raises((ValueError, OverflowError)):
            move()
    with pytest.raises(ValueError, match="day"):
        calendar.nearest_day(2, 30, (day, day))
