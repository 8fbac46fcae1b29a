"""What is new, gone and changed between two sets of records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

import attrs
from attrs import frozen

from ukrcrisis.model.records import RecordBase
from ukrcrisis.queries.certainty import bounds
from ukrcrisis.queries.content import content_key, matter_key

__all__ = ["Change", "Diff", "diff"]

R = TypeVar("R", bound=RecordBase)
_Key = Callable[[RecordBase], Hashable]


@frozen(kw_only=True)
class Change(Generic[R]):
    """One record before and after."""

    before: R
    after: R
    fields: tuple[str, ...]
    """The names of the fields that differ, the id apart; ``("evidence",)`` where only the place of the words does."""


@frozen(kw_only=True)
class Diff(Generic[R]):
    """The difference of two sets of records; it is true where there is any."""

    new: tuple[R, ...]
    """Only after, in that order."""
    gone: tuple[R, ...]
    """Only before, in that order."""
    changed: tuple[Change[R], ...]
    """In both, but told otherwise; in the order of after."""

    def __bool__(self) -> bool:
        return bool(self.new or self.gone or self.changed)


def _path(record: RecordBase) -> str:
    return record.evidence[0].path


# From the closest kinship to the widest: the same id; in the same file the same fact, the same on another day,
# the same matter with another status; then so in any file.
_KINSHIPS: tuple[_Key, ...] = (
    lambda record: record.id,
    lambda record: (_path(record), content_key(record), bounds(record.when)),
    lambda record: (_path(record), content_key(record)),
    lambda record: (_path(record), matter_key(record)),
    lambda record: (content_key(record), bounds(record.when)),
    content_key,
    matter_key,
)


def diff(before: Iterable[R], after: Iterable[R]) -> Diff[R]:
    """What happened to the records between ``before`` and ``after``.

    Records are paired by id, which is the same as long as a document is; those left over by what they tell, first
    within the same file, then in any. Each is paired once.
    """
    old: list[R | None] = list(before)
    new: list[R | None] = list(after)
    changes: dict[int, Change[R]] = {}
    for kinship in _KINSHIPS:
        if not any(old) or not any(new):
            break
        for earlier, later in _paired(old, new, kinship):
            one, other = old[earlier], new[later]
            old[earlier] = new[later] = None
            if one is not None and other is not None and (fields := _differing(one, other)):
                changes[later] = Change(before=one, after=other, fields=fields)
    return Diff(
        new=tuple(record for record in new if record is not None),
        gone=tuple(record for record in old if record is not None),
        changed=tuple(changes[later] for later in sorted(changes)),
    )


def _paired(old: list[R | None], new: list[R | None], key: _Key) -> list[tuple[int, int]]:
    """Places of records with the same key: the first with the first, the second with the second."""
    waiting: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place in range(len(old) - 1, -1, -1):
        if (record := old[place]) is not None:
            waiting[type(record), key(record)].append(place)
    found = []
    for place, later in enumerate(new):
        if later is not None and (places := waiting.get((type(later), key(later)))):
            found.append((places.pop(), place))
    return found


def _differing(one: RecordBase, other: RecordBase) -> tuple[str, ...]:
    names = (field.name for field in attrs.fields(type(one)) if field.name != "id")
    return tuple(name for name in names if getattr(one, name) != getattr(other, name))
