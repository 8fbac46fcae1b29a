"""What words of time mean before anything is counted: a weekday, a stretch, a distance from another day.

A value is what the words say and no more; :mod:`ukrcrisis.mentions.dates.resolve` makes days of it.
"""

from enum import StrEnum
from typing import NamedTuple

__all__ = [
    "Bare", "Day", "DayValue", "Length", "Origin", "Overnight", "Period", "Range", "Relation", "Same", "Shift", "Slice", "Unit",
    "Vague", "Value", "Weekday", "Which",
]  # fmt: skip


class Relation(StrEnum):
    """How a thing stands to the days that its words name."""

    AT = "at"
    BY = "by"
    UNTIL = "until"
    SINCE = "since"
    FROM = "from"
    BEFORE = "before"
    AFTER = "after"
    NOT_BEFORE = "not_before"
    WITHIN = "within"
    """From the day it was said to the end of the stretch: "before the week is out"."""


class Unit(StrEnum):
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    WEEKEND = "weekend"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"


class Which(StrEnum):
    """Which of many weeks, months, Tuesdays."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"
    THAT = "that"
    """The one last spoken of."""
    FOLLOWING = "following"
    """The one after what was last spoken of."""
    PREVIOUS = "previous"
    """The one before what was last spoken of."""


class Slice(StrEnum):
    """A part of a stretch of days."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"
    SO_FAR = "so_far"
    """Up to the day it was said: "earlier this week"."""
    AHEAD = "ahead"
    """After the day it was said: "later this week"."""
    FIRST_HALF = "first_half"
    SECOND_HALF = "second_half"


class Origin(StrEnum):
    """What a distance counts from."""

    SPEECH = "speech"
    """The day on which the words were said."""
    PREVIOUS = "previous"
    """The last thing dated before."""


class Day(NamedTuple):
    """A day of a month; ``month`` and ``year`` are None where the words leave them out."""

    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    of: Which | None = None
    """ "The 11th of that month", "of last month"."""


class Weekday(NamedTuple):
    """A weekday by its number, Monday 0; ``week`` says "of next week"."""

    weekday: int
    which: Which | None = None
    week: Which | None = None


class Period(NamedTuple):
    """A week, weekend, month, season or year, or a slice of one.

    ``month`` is a month of the calendar, ``season`` the number of the season's first month.
    """

    unit: Unit
    which: Which | None = None
    month: int | None = None
    season: int | None = None
    year: int | None = None
    slice: Slice | None = None
    week: int | None = None
    """The how many-th week of a month, from 1; -1 is the last."""


class Shift(NamedTuple):
    """A distance: "two days ago", "a day earlier", "within 24-48 hours", "in the coming days".

    ``low`` and ``high`` are how many, None where the words do not say ("days ago").
    """

    low: int | None
    high: int | None
    unit: Unit
    sign: int
    origin: Origin = Origin.SPEECH
    of: Day | Weekday | None = None
    """The day it counts from, where the words name it: "two days after February 24"."""
    stretch: bool = False
    """Whether all days up to that distance are meant, not its last one."""
    ahead_only: bool = False
    """Whether it is a point in time only of what is to come: "in two days" is a length of what was done."""


class Length(NamedTuple):
    """A length of time without a place in it: "72 hours"; it is dated only as a limit."""

    low: int
    high: int
    unit: Unit


class Overnight(NamedTuple):
    """Both days of a night; ``into`` is the second day, ``of`` the first, where the words name one."""

    of: Day | Weekday | None = None
    into: Day | Weekday | None = None


class Same:
    """The days of the last thing dated before: "the same day"."""

    __slots__ = ()


class Bare:
    """A part of a day that is not named: "in the evening"."""

    __slots__ = ()


class Vague(NamedTuple):
    """Words without a day: "immediately" (``urgent``), "at any moment"."""

    urgent: bool


class Range(NamedTuple):
    """From the first day of one value to the last day of another."""

    first: Day | Weekday | Period | Shift
    last: Day | Weekday | Period | Shift


DayValue = Day | Weekday | Period | Shift
Value = Day | Weekday | Period | Shift | Length | Overnight | Same | Bare | Vague | Range
