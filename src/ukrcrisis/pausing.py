"""The garbage collector, paused while many values are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["collector_paused"]


_MANY = 25_000
"""New objects after which the walk that is due would be a long one."""


@contextmanager
def collector_paused(*, for_good: bool = False) -> Iterator[None]:
    """No garbage collection during a batch: records hold no cycles, and walking them again and again costs
    a third.

    Many objects count as old afterwards, or the collector would walk all of them at once when it is back.
    Where the caller has frozen objects himself they stay so, and that walk takes place; so it does after a
    few objects, or a loop of short batches would keep the collector from ever looking at old garbage. What
    is made ``for_good`` counts as old however few the objects are: no such loop makes it.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if (for_good or gc.get_count()[0] > _MANY) and gc.get_freeze_count() == 0:
                gc.freeze()
                gc.unfreeze()
            gc.enable()
