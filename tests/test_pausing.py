"""The collector rests during a batch, and is as it was afterwards."""

import gc
import weakref

import pytest

import ukrcrisis
from ukrcrisis.pausing import collector_paused


def test_it_is_as_it_was_afterwards() -> None:
    with collector_paused():
        assert not gc.isenabled()
        with collector_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.disable()
    with collector_paused():
        pass
    assert not gc.isenabled()
    gc.enable()
    with pytest.raises(LookupError), collector_paused():
        raise LookupError
    assert gc.isenabled()


def test_frozen_objects_stay_frozen() -> None:
    gc.freeze()
    try:
        frozen = gc.get_freeze_count()
        with collector_paused():
            kept = [[number] for number in range(150_000)]
        assert gc.get_freeze_count() >= frozen - 100 > 0
        assert len(kept) == 150_000
    finally:
        gc.unfreeze()


def test_what_is_made_for_good_is_old_at_once() -> None:
    gc.collect()
    with collector_paused(for_good=True):
        kept = [[number] for number in range(5_000)]
    assert gc.get_count()[0] < 1_000
    assert any(kept is each for each in gc.get_objects(generation=2))


class Node:
    def __init__(self) -> None:
        self.me = self


def test_a_loop_of_short_texts_does_not_starve_the_collector() -> None:
    text = "Norway told its citizens to leave Ukraine."
    ukrcrisis.loads(ukrcrisis.dumps(ukrcrisis.parse(text)))  # what is made once wakes the collector too
    gc.collect()
    node = Node()
    gone = weakref.ref(node)
    del node
    for _ in range(400):
        ukrcrisis.loads(ukrcrisis.dumps(ukrcrisis.parse(text)))
        if gone() is None:
            return
    pytest.fail("garbage of a caller was never collected")
