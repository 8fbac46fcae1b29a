"""A chain of filters as one question, answered when the records are first looked at.

So ``records.of(Advisory).involving("NL").between(first, last)`` never makes the lists in between: the
shortest posting is cut to the days, and only what is left is compared with the rest.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from ukrcrisis.model.records import RecordBase
from ukrcrisis.queries.dayorder import DayTerm
from ukrcrisis.queries.index import Index, Kind

__all__ = ["Selection"]

_FEW = 10_000
_SMALL = 16
"""How many times shorter one posting must be than another for bisection to beat a set."""


KeyTerm: TypeAlias = tuple[tuple[Kind, str], ...]
"""To be found under one of these keys."""


class Selection(NamedTuple):
    """What was asked so far; all of it must hold."""

    types: tuple[type[RecordBase], ...] = ()
    keys: tuple[KeyTerm, ...] = ()
    days: tuple[DayTerm, ...] = ()

    def of(self, record_type: type[RecordBase]) -> Selection:
        """Also of this type."""
        return Selection((*self.types, record_type), self.keys, self.days)

    def having(self, *pairs: tuple[Kind, str]) -> Selection:
        """Also found under one of these keys."""
        return Selection(self.types, (*self.keys, pairs), self.days)

    def dated(self, term: DayTerm) -> Selection:
        """Also of these days."""
        return Selection(self.types, self.keys, (*self.days, term))

    def resolve(self, index: Index) -> Sequence[int]:
        """The positions of the answers, ascending."""
        if not self.keys and not self.days:
            return _packed([i for i, item in enumerate(index.items) if self._typed(type(item))])
        if self.keys:
            ranks = [rank for postings in self._by_class(index) for rank in self._cut(index, postings)]
        else:
            ranks = [
                rank
                for rank in self._dated(index, range(len(index.items)))
                if self._typed(type(index.items[index.days.positions[rank]]))
            ]
        positions = index.days.positions
        return _packed(sorted([positions[rank] for rank in ranks]))

    def _typed(self, record_type: type[RecordBase]) -> bool:
        for wanted in self.types:  # noqa: SIM110, a generator costs as much as the rest of the question
            if not issubclass(record_type, wanted):
                return False
        return True

    def _by_class(self, index: Index) -> Iterator[list[array[int]]]:
        """For each class of record, the postings that must all hold, shortest first."""
        if not all(self.keys):
            return  # one of no words
        by_key = [[(index.postings(kind), key) for kind, key in term] for term in self.keys]
        for cls in by_key[0][0][0]:  # postings of every kind know every class
            if self._typed(cls):
                found = [_union([p[cls].get(key, _NONE) for p, key in term]) for term in by_key]
                yield sorted(found, key=len) if len(found) > 1 else found

    def _cut(self, index: Index, postings: list[array[int]]) -> Sequence[int]:
        shortest, *others = postings
        ranks: Sequence[int] = self._dated(index, shortest) if self.days else shortest
        for other in others:
            ranks = _common(ranks, other)
        return ranks

    def _dated(self, index: Index, ranks: Sequence[int]) -> list[int]:
        """Those of ascending ranks that fit every question about days."""
        order, (term, *others) = index.days, self.days
        start, end = order.start, order.end
        kept: list[int] = []
        for low, high, unsure in order.ranges(term):
            at = bisect_left(ranks, low)
            segment = ranks[at : bisect_left(ranks, high, at)]
            if unsure and segment:
                first, last = term.first, term.last
                if term.certain:
                    segment = [rank for rank in segment if end[rank] <= last]
                else:
                    segment = [rank for rank in segment if end[rank] >= first]
            kept += segment
        for term in others:
            kept = [rank for rank in kept if term.fits(start[rank], end[rank])]
        return kept


_NONE: array[int] = array("I")


def _packed(positions: list[int]) -> Sequence[int]:
    """A few as they are, which is fast; many in four bytes each."""
    return positions if len(positions) < _FEW else array("I", positions)


def _union(postings: list[array[int]]) -> array[int]:
    return postings[0] if len(postings) == 1 else array("I", sorted(set().union(*postings)))


def _common(ranks: Sequence[int], other: array[int]) -> list[int]:
    """The ranks that stand in both; ``ranks`` may be in any order."""
    if len(ranks) * _SMALL > len(other):
        also = set(other)
        return [rank for rank in ranks if rank in also]
    found = []
    for rank in ranks:
        at = bisect_left(other, rank)
        if at < len(other) and other[at] == rank:
            found.append(rank)
    return found
