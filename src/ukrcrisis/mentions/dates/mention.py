"""An expression of time in a text, and what the dates of a document count from."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar

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
    Unit,
    Vague,
    Value,
    Weekday,
    Which,
)  # fmt: skip
from ukrcrisis.model.vocabulary import DayPart

__all__ = ["Anchor", "DateMention", "Kind"]


class Kind(StrEnum):
    """What sort of expression it is, by what it needs to become days."""

    DAY = "day"
    """A day of a month, or a night."""
    WEEKDAY = "weekday"
    MONTH = "month"
    """A month, season or year by its name."""
    PERIOD = "period"
    """A week, month or year that counts from now: "last week"."""
    RANGE = "range"
    RELATIVE = "relative"
    """A distance from the day it was said: "yesterday", "within 72 hours"."""
    ANAPHORIC = "anaphoric"
    """A distance from what was dated before: "a day earlier", "the same evening", "previously"."""
    LENGTH = "length"
    """A length of time that is a date only as a limit: "gave them 72 hours"."""
    VAGUE = "vague"
    """No day at all: "immediately", "at any moment"."""


_LIMITS = frozenset({Relation.BY, Relation.UNTIL, Relation.BEFORE, Relation.WITHIN})
_BACK = frozenset({Which.THAT, Which.FOLLOWING, Which.PREVIOUS})


class DateMention(NamedTuple):
    """One expression of time; ``words`` are exactly ``text[start:end]``, with the preposition that governs
    them.
    """

    start: int
    end: int
    words: str
    value: Value
    """What the words say before anything is counted."""
    relation: Relation = Relation.AT
    part: DayPart | None = None
    subordinate: bool = False
    """Whether it dates the clause that follows it, counted back from what was just told: "on Tuesday, a day after
    France expelled 35" puts France's act on Monday. Resolve it with the main clause's date as ``previous``."""
    attributive: bool = False
    """Whether it belongs to a noun ("Monday's talks", "the order of 3 May"), not to a verb."""

    @property
    def kind(self) -> Kind:
        """What sort of expression it is."""
        match self.value:
            case Range():
                return Kind.RANGE
            case Length():
                return Kind.LENGTH
            case Vague():
                return Kind.VAGUE
            case Same() | Bare():
                return Kind.ANAPHORIC
            case Shift():
                return (
                    Kind.ANAPHORIC
                    if self.value.origin is Origin.PREVIOUS and self.value.of is None
                    else Kind.RELATIVE
                )
            case Weekday():
                return Kind.ANAPHORIC if self.value.which in _BACK else Kind.WEEKDAY
            case Period():
                return self._kind_of_period(self.value)
            case Day() | Overnight():
                return Kind.DAY

    def _kind_of_period(self, period: Period) -> Kind:
        if period.which in _BACK:
            return Kind.ANAPHORIC
        named = period.which is None and period.unit in (Unit.MONTH, Unit.YEAR, Unit.SEASON)
        return Kind.MONTH if named and (period.month or period.year or period.season) else Kind.PERIOD

    @property
    def has_year(self) -> bool:
        """Whether the words name the year."""
        value = self.value.last if isinstance(self.value, Range) else self.value
        return isinstance(value, Day | Period) and value.year is not None

    def as_named(self) -> "DateMention":
        """The days that the words name, whatever "by" or "since" makes of them."""
        return self._replace(relation=Relation.AT)

    @property
    def is_limit(self) -> bool:
        """Whether the words can set a deadline by themselves."""
        match self.value:
            case Length():
                return True
            case Vague():
                return self.value.urgent
            case Shift():
                return self.relation in _LIMITS or (self.value.stretch and self.value.sign > 0)
            case Same():  # "previously", "by then" tell of what was
                return False
            case _:
                return self.relation in _LIMITS

    @property
    def is_span(self) -> bool:
        """Whether the words give a length of time: "48 hours", "within two days"."""
        return isinstance(self.value, Length) or (
            isinstance(self.value, Shift) and self.value.stretch and self.value.sign > 0
        )


class Anchor(NamedTuple):
    """What the dates of a document count from."""

    published: date | None = None
    """The day of publication; None where neither caller nor text gives it."""
    dated: tuple[tuple[int, date, date], ...] = ()
    """Where the text gives a date with its year, its first and last day; read where ``published`` is None."""
    weekdays: tuple[tuple[int, date], ...] = ()
    """Where the text gives a weekday with its full date, and that day; read where ``published`` is None."""
    source: str = ""
    """What gave ``published``, in words ("the caller", "a dateline"); empty where it is None."""

    def year_near(self, offset: int) -> tuple[date, date] | None:
        """The days to which a day without a year, written at ``offset``, is to be nearest."""
        if self.published is not None:
            return self.published, self.published
        found = _nearest(self.dated, offset)
        return None if found is None else (found[1], found[2])

    def weekday_near(self, offset: int) -> date | None:
        """The day from which a weekday, written at ``offset``, counts."""
        if self.published is not None:
            return self.published
        found = _nearest(self.weekdays, offset)
        return None if found is None else found[1]


_Placed = TypeVar("_Placed", tuple[int, date, date], tuple[int, date])


def _nearest(places: Sequence[_Placed], offset: int) -> _Placed | None:
    after = bisect_left(places, offset, key=lambda place: place[0])
    near = places[max(after - 1, 0) : after + 1]
    return min(near, key=lambda place: abs(place[0] - offset), default=None)
