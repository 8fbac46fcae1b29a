"""One fact in many documents: tellings grouped by content, and how many origins stand behind them.

Which tellings are one fact
    1. They have the same content (:func:`ukrcrisis.queries.content.content_key`).
    2. They have the same single day, or the same range of days, or both no date.
    3. A range joins the single day of the same content that lies in it, if there is just one; what has no date
       joins the only dated fact of the same content, if there is just one. In doubt they stay apart.
    4. A document never tells one fact twice: what it tells as two records is two facts, and the first of them
       matches the first of another document, the second the second.

How origins are counted
    The origin of a telling is its innermost named source; behind it unnamed ones count no more. A document
    with no named source is an origin of its own. Tellings in the same words (letters and digits of the longest
    quotation) have one origin, so copies of one agency line count once, whether they name the agency or not.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from attrs import frozen

from ukrcrisis.model.records import RecordBase
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.queries.actors import actor_key, fold_text, label, shown, sources
from ukrcrisis.queries.certainty import EARLIEST, LATEST, bounds
from ukrcrisis.queries.content import content_key

__all__ = ["Fact", "facts", "origins"]

R = TypeVar("R", bound=RecordBase)


@frozen(kw_only=True)
class Fact(Generic[R]):
    """One fact with everyone who tells it."""

    records: tuple[R, ...]
    """The tellings, in the order given; at most one record of each document."""
    origins: tuple[str, ...]
    """Who it can be traced to, each once: a name, or the path of a document that names nobody."""

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of the documents that tell it."""
        return tuple(dict.fromkeys(record.evidence[0].document for record in self.records))

    @property
    def corroboration(self) -> int:
        """How many distinct origins it has; never more for a copy."""
        return len(self.origins)


def facts(records: Iterable[R]) -> tuple[Fact[R], ...]:
    """The records as facts, in the order of their first telling; every record is in exactly one."""
    by_content: dict[Hashable, list[tuple[int, R]]] = {}
    for position, record in enumerate(records):
        by_content.setdefault(content_key(record), []).append((position, record))
    groups = [group.tellings for same in by_content.values() for group in _grouped(same)]
    for group in groups:
        group.sort(key=lambda telling: telling[0])
    groups.sort(key=lambda group: group[0][0])
    told = (tuple(record for _, record in group) for group in groups)
    return tuple(Fact(records=tellings, origins=origins(tellings)) for tellings in told)


class _Group(Generic[R]):
    """Tellings of one fact while it is being put together."""

    def __init__(self, days: tuple[int, int]) -> None:
        self.days = days
        self.tellings: list[tuple[int, R]] = []
        self.documents: set[str] = set()

    def add(self, position: int, record: R) -> None:
        self.tellings.append((position, record))
        self.documents.add(record.evidence[0].document)

    def take(self, other: _Group[R]) -> bool:
        """Take in the other's tellings, unless a document would then tell this fact twice."""
        if self.documents & other.documents:
            return False
        self.tellings += other.tellings
        self.documents |= other.documents
        return True


def _grouped(tellings: list[tuple[int, R]]) -> list[_Group[R]]:
    """Tellings of the same content, parted by day."""
    groups = _by_days(tellings)
    single = [group for group in groups if group.days[0] == group.days[1]]
    undated = [group for group in groups if group.days == (EARLIEST, LATEST)]
    days = [group.days[0] for group in single]
    dated = list(single)
    for group in groups:
        if group.days[0] == group.days[1] or group.days == (EARLIEST, LATEST):
            continue
        low, high = bisect_left(days, group.days[0]), bisect_right(days, group.days[1])
        if high - low != 1 or not single[low].take(group):
            dated.append(group)
    apart = [group for group in undated if len(dated) != 1 or not dated[0].take(group)]
    return dated + apart


def _by_days(tellings: list[tuple[int, R]]) -> list[_Group[R]]:
    """Groups with equal days, in their order; the n-th of a document goes with the n-th of another."""
    groups: dict[tuple[tuple[int, int], int], _Group[R]] = {}
    told: dict[tuple[str, tuple[int, int]], dict[str, int]] = {}
    for position, record in tellings:
        days = bounds(record.when)
        ids = told.setdefault((record.evidence[0].document, days), {})
        key = (days, ids.setdefault(record.id, len(ids)))
        if key not in groups:
            groups[key] = _Group(days)
        groups[key].add(position, record)
    return [groups[key] for key in sorted(groups)]


def origins(tellings: Iterable[RecordBase]) -> tuple[str, ...]:
    """The distinct origins of tellings of one fact, as printable names."""
    leader: dict[Hashable, Hashable] = {}

    def find(key: Hashable) -> Hashable:
        while leader.setdefault(key, key) != key:
            leader[key] = leader[leader[key]]  # halve the path, so that long chains stay cheap
            key = leader[key]
        return key

    names: dict[Hashable, str] = {}
    for record in tellings:
        named, line = _named_origin(record), ("line", _line(record))
        if named is None:
            names.setdefault(line, shown(record.evidence[0].path))
            find(line)
        else:
            names.setdefault(named[0], named[1])
            leader[find(line)] = find(named[0])
    # A name says more than a path: the first name of each set, else its first path.
    best: dict[Hashable, str] = {}
    for key, name in sorted(names.items(), key=lambda item: _is_line(item[0])):
        best.setdefault(find(key), name)
    return tuple(best.values())


def _is_line(key: Hashable) -> bool:
    return isinstance(key, tuple) and key[0] == "line"


def _named_origin(record: RecordBase) -> tuple[Hashable, str] | None:
    for source in reversed(sources(record)):
        if source.kind is not ActorKind.UNNAMED:
            return (("actor", actor_key(source)), label(source))
    return None


def _line(record: RecordBase) -> str:
    """The letters and digits of the longest quotation, without case."""
    longest = max((evidence.quote for evidence in record.evidence), key=len)
    return " ".join("".join(c if c.isalnum() else " " for c in fold_text(longest)).split()) or longest
