"""Records: an immutable, typed sequence of records that can be asked questions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar, cast, overload

from ukrcrisis.errors import CrisisError
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import RecordBase

__all__ = ["Records"]

R_co = TypeVar("R_co", bound=RecordBase, covariant=True)
T = TypeVar("T", bound=RecordBase)


class Records(Sequence[R_co]):
    """Records in the order in which they were given, with the documents they were read from.

    Two are equal if they hold equal records in the same order; documents and errors do not count.

    >>> len(Records([]))
    0
    """

    __slots__ = ("_documents", "_errors", "_items")

    _items: tuple[R_co, ...]
    _documents: tuple[Document, ...]
    _errors: tuple[CrisisError, ...]

    def __init__(
        self,
        items: Iterable[R_co],
        *,
        documents: Iterable[Document] = (),
        errors: Iterable[CrisisError] = (),
    ) -> None:
        self._items = tuple(items)
        self._documents = tuple(documents)
        self._errors = tuple(errors)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every document that was read, those without records too."""
        return self._documents

    @property
    def errors(self) -> tuple[CrisisError, ...]:
        """What went wrong while loading with ``errors="collect"``."""
        return self._errors

    def _with(self, items: Iterable[T]) -> Records[T]:
        return Records(items, documents=self._documents, errors=self._errors)

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[R_co]:
        return iter(self._items)

    @overload
    def __getitem__(self, index: int) -> R_co: ...

    @overload
    def __getitem__(self, index: slice) -> Records[R_co]: ...

    def __getitem__(self, index: int | slice) -> R_co | Records[R_co]:
        if isinstance(index, slice):
            return self._with(self._items[index])
        return self._items[index]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Records):
            return NotImplemented
        return self._items == cast("Records[RecordBase]", other)._items

    def __hash__(self) -> int:
        return hash(self._items)

    def __repr__(self) -> str:
        counts: dict[str, int] = {}
        for item in self._items:
            counts[item.type] = counts.get(item.type, 0) + 1
        told = ", ".join(f"{n} {name}" for name, n in sorted(counts.items()))
        return f"<Records: {len(self._items)} ({told})>" if told else "<Records: 0>"

    def of(self, record_type: type[T], /) -> Records[T]:
        """Only the records of one type, known as such to the type checker."""
        return self._with(item for item in self._items if isinstance(item, record_type))
