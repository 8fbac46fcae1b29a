"""Records that have been read and checked, and are made when somebody first looks at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock
from typing import TYPE_CHECKING

from ukrcrisis.pausing import collector_paused

if TYPE_CHECKING:
    from msgspec import Struct

    from ukrcrisis.model.records import Record

__all__ = ["Pending"]


class Pending:
    """Batches of structs and what makes records of a batch; threads that ask at once get the same records."""

    def __init__(
        self, batches: list[Sequence[Struct]], make: Callable[[Sequence[Struct]], list[Record]]
    ) -> None:
        self._count = sum(map(len, batches))
        self._batches = batches[::-1]
        self._make = make
        self._made: list[Record] = []
        self._records: tuple[Record, ...] | None = None
        self._lock = Lock()

    def __len__(self) -> int:
        return self._count

    def made(self) -> tuple[Record, ...]:
        """All of them; each batch of structs is let go once its records are there."""
        with self._lock, collector_paused():
            while self._batches:
                self._made += self._make(self._batches[-1])
                self._batches.pop()
            if self._records is None:
                self._records = tuple(self._made)
                self._made.clear()
            return self._records
