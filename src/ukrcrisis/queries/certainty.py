"""Days with uncertainty: a When is a set of possible days, so a question about days has three answers.

A thing happened on one of the days of its When; which one, the text does not say. "By February 11"
(open start) certainly happened before the 12th and maybe on the 10th. Where a When has no dates, or
there is none, every answer is "maybe".
"""

from __future__ import annotations

from datetime import date
from enum import Enum

from ukrcrisis.model.when import When

__all__ = [
    "EARLIEST",
    "LATEST",
    "Certainty",
    "after",
    "before",
    "bounds",
    "days_label",
    "on",
    "overlap",
    "same_day",
    "within",
]

EARLIEST = 0
"""Stands for an open start: before the ordinal of every date."""
LATEST = date.max.toordinal() + 1
"""Stands for an open end: after the ordinal of every date."""


class Certainty(Enum):
    """The answer to a question about days.

    It has no truth value, since "maybe" is neither: ask ``answer.certain`` or ``answer.possible``.

    >>> before(When(end=date(2022, 2, 11), text="previously"), date(2022, 2, 11))
    Certainty.MAYBE
    """

    NO = "no"
    MAYBE = "maybe"
    YES = "yes"

    @property
    def certain(self) -> bool:
        """Whether the answer is yes."""
        return self is Certainty.YES

    @property
    def possible(self) -> bool:
        """Whether the answer is yes or maybe."""
        return self is not Certainty.NO

    def __bool__(self) -> bool:
        raise TypeError("a Certainty is neither true nor false: ask .certain or .possible")

    def __repr__(self) -> str:
        return f"Certainty.{self.name}"

    def __str__(self) -> str:
        return self.value


def bounds(when: When | date | None) -> tuple[int, int]:
    """The first and last possible day as ordinals; :data:`EARLIEST` and :data:`LATEST` for open ends."""
    if when is None:
        return (EARLIEST, LATEST)
    if isinstance(when, date):
        return (when.toordinal(), when.toordinal())
    return (
        EARLIEST if when.start is None else when.start.toordinal(),
        LATEST if when.end is None else when.end.toordinal(),
    )


def before(when: When | date | None, other: When | date | None) -> Certainty:
    """Whether the one day was before the other."""
    start, end = bounds(when)
    other_start, other_end = bounds(other)
    if end < other_start:
        return Certainty.YES
    return Certainty.MAYBE if start < other_end else Certainty.NO


def after(when: When | date | None, other: When | date | None) -> Certainty:
    """Whether the one day was after the other."""
    return before(other, when)


def within(when: When | date | None, first: date | None, last: date | None) -> Certainty:
    """Whether the day was one of ``first`` to ``last``, both included; None leaves that side open."""
    start, end = bounds(when)
    low = EARLIEST if first is None else first.toordinal()
    high = LATEST if last is None else last.toordinal()
    if low <= start and end <= high:
        return Certainty.YES
    return Certainty.MAYBE if start <= high and low <= end else Certainty.NO


def on(when: When | date | None, day: date) -> Certainty:
    """Whether it was that day."""
    return within(when, day, day)


def same_day(when: When | date | None, other: When | date | None) -> Certainty:
    """Whether both were on one day: yes only where each has a single possible day."""
    start, end = bounds(when)
    if start == end and bounds(other) == (start, end):
        return Certainty.YES
    return Certainty.MAYBE if overlap(bounds(when), bounds(other)) else Certainty.NO


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two ranges of days share a day."""
    return one[0] <= other[1] and other[0] <= one[1]


def days_label(when: When | None) -> str:
    """The days as one word, open ends shown as such.

    >>> days_label(When(start=date(2022, 2, 12), text="in the coming days"))
    '2022-02-12…'
    """
    if when is None or not when.dated:
        return "undated"
    if when.start == when.end:
        return str(when.start)
    if when.start is None:
        return f"…{when.end}"
    if when.end is None:
        return f"{when.start}…"
    return f"{when.start}…{when.end}"
