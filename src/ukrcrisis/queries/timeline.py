"""Records by day, with open ranges shown as such."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Generic, TypeVar

from attrs import frozen

from ukrcrisis.model.records import RecordBase
from ukrcrisis.model.when import When
from ukrcrisis.queries.certainty import days_label

__all__ = ["Moment", "timeline"]

R = TypeVar("R", bound=RecordBase)


@frozen(kw_only=True)
class Moment(Generic[R]):
    """Records of the same possible days: one day, a range, a range with an open end, or none known."""

    start: date | None
    """The first possible day; None where it is open."""
    end: date | None
    """The last possible day; None where it is open."""
    records: tuple[R, ...]

    @property
    def label(self) -> str:
        """The days as one word: ``2022-02-11``, ``…2022-02-11`` (by then), ``2022-02-12…`` (from then), ``undated``."""
        return days_label(When(start=self.start, end=self.end, text=""))


def timeline(records: Iterable[R]) -> tuple[Moment[R], ...]:
    """Every record once, in the order of days; within a moment in the order given.

    What had happened by a day stands before what happened on it, ranges that begin there after it, those with an
    open end last; what has no date at all comes at the end.
    """
    by_days: dict[tuple[date | None, date | None], list[R]] = {}
    for record in records:
        when = record.when
        days = (None, None) if when is None else (when.start, when.end)
        by_days.setdefault(days, []).append(record)
    return tuple(
        Moment(start=start, end=end, records=tuple(by_days[start, end]))
        for start, end in sorted(by_days, key=_place)
    )


def _place(days: tuple[date | None, date | None]) -> tuple[date, int, date]:
    start, end = days
    if start is None:
        return (date.max, 4, date.max) if end is None else (end, 0, end)
    if end is None:
        return (start, 3, start)
    return (start, 1 if start == end else 2, end)
