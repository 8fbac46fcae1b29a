"""The garbage collector, paused while many values are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["collector_paused"]


@contextmanager
def collector_paused() -> Iterator[None]:
    """No garbage collection during a batch: records hold no cycles, and walking them again and again costs a third.

    What was made counts as old afterwards, or the collector would walk all of it at once when it is back. Where the caller has
    frozen objects himself they stay so, and that walk takes place.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if gc.get_freeze_count() == 0:
                gc.freeze()
                gc.unfreeze()
            gc.enable()
