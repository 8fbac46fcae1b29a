"""All records in one order of days, in which the answer to any question about days is a few ranges.

A record's number in this order is its *rank*. Ranks run through five groups:

1. single days, by day;
2. ranges with both ends, by class of length (powers of four), within a class by start;
3. open start ("previously"), by end;
4. open end ("in the coming days"), by start;
5. without a date.

Whatever else is indexed is kept as ascending ranks, so two bisections cut out of it what fits the days.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ukrcrisis.model.records import RecordBase
from ukrcrisis.queries.certainty import EARLIEST, LATEST

__all__ = ["DayOrder", "DayTerm"]

_Days = tuple[date | None, date | None]


class DayTerm(NamedTuple):
    """A question about days: was it within ``first`` to ``last`` (ordinals, both included)?"""

    first: int
    last: int
    certain: bool
    """Only where every possible day fits; else where one of them does."""
    undated: bool = False
    """Whether a record without a date, which may have been on any day, counts as possible."""

    def fits(self, start: int, end: int) -> bool:
        """Whether a record with these bounds is an answer."""
        if self.certain:
            return self.first <= start and end <= self.last
        if start == EARLIEST and end == LATEST:
            return self.undated
        return start <= self.last and end >= self.first


class DayOrder:
    """The order, and the bounds of each rank as ordinals."""

    __slots__ = ("_classes", "_open_end", "_open_start", "_undated", "end", "positions", "start")

    positions: array[int]
    """The position among the items, by rank."""
    start: array[int]
    end: array[int]
    _classes: tuple[tuple[int, int, int], ...]
    """For each class of length: the most days that its ranges last beyond their start (0 for single days; powers
    of four, less one), its first rank, and the rank after its last. Few classes keep a question short; a short
    class keeps few of those that start before the first day."""

    def __init__(self, items: Sequence[RecordBase]) -> None:
        buckets = _by_days(items)
        self.positions, self.start, self.end = array("I"), array("i"), array("i")
        groups: dict[tuple[int, int], list[int]] = {}
        for (group, length), (low, high), bucket in sorted(_graded(buckets)):
            limits = groups.setdefault((group, length), [len(self.positions), 0])
            self.positions += bucket
            self.start += array("i", [low]) * len(bucket)
            self.end += array("i", [high]) * len(bucket)
            limits[1] = len(self.positions)
        self._classes = tuple((length, a, b) for (group, length), (a, b) in groups.items() if group == 0)
        self._open_start, self._open_end, self._undated = (
            (limits[0], limits[1]) for limits in (groups.get((group, 0), [0, 0]) for group in (1, 2, 3))
        )

    def ranges(self, term: DayTerm) -> list[tuple[int, int, bool]]:
        """Ranges of ranks that hold every answer; the flag says whether each rank must still be checked."""
        start, end = self.start, self.end
        first, last, certain = term.first, term.last, term.certain
        found = []
        for length, low, high in self._classes:
            # One that starts before the first day may still reach it.
            low = bisect_left(start, first if certain else first - length, low, high)
            found.append((low, bisect_right(start, last, low, high), length > 0))
        low, high = self._open_start
        if not certain:
            found.append((bisect_left(end, first, low, high), high, False))
        elif first <= EARLIEST:
            found.append((low, bisect_right(end, last, low, high), False))
        low, high = self._open_end
        if not certain:
            found.append((low, bisect_right(start, last, low, high), False))
        elif last >= LATEST:
            found.append((bisect_left(start, first, low, high), high, False))
        if term.undated and not certain:
            found.append((*self._undated, False))
        return found


def _by_days(items: Sequence[RecordBase]) -> dict[_Days, array[int]]:
    buckets: dict[_Days, array[int]] = {(None, None): array("I")}
    undated = buckets[None, None]
    for position, item in enumerate(items):
        when = item.when
        if when is None:
            undated.append(position)
            continue
        days = (when.start, when.end)
        bucket = buckets.get(days)
        if bucket is None:
            buckets[days] = bucket = array("I")
        bucket.append(position)
    return buckets


def _graded(
    buckets: dict[_Days, array[int]],
) -> Iterator[tuple[tuple[int, int], tuple[int, int], array[int]]]:
    """Each bucket with its group and class of length, and its bounds, which sort into the order of ranks."""
    for (first, last), bucket in buckets.items():
        low = EARLIEST if first is None else first.toordinal()
        high = LATEST if last is None else last.toordinal()
        if first is not None and last is not None:
            length = high - low
            yield ((0, (1 << (length.bit_length() + 1 & ~1)) - 1), (low, high), bucket)
        elif last is not None:
            yield ((1, 0), (low, high), bucket)
        else:
            yield ((3, 0) if first is None else (2, 0), (low, high), bucket)
