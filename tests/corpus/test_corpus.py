"""The texts with gold are sound, and what was reached on them is not lost again."""

from __future__ import annotations

import pytest

from tests.corpus.gold import GoldText, load_gold
from tests.corpus.report import HERE, batches, tallies
from ukrcrisis import load

FLOOR = {"precision": 0.92, "recall": 0.715, "fact_f1": 0.765}
"""What no change may fall below on all batches together; to be raised with the figures, and set anew with a batch of new texts."""


@pytest.mark.parametrize(
    "gold", [g for batch in batches() for g in load_gold(batch)], ids=lambda gold: gold.name
)
def test_the_anchors_of_gold_records_are_in_the_text(gold: GoldText) -> None:
    for record in gold.records:
        assert record.anchors
        for anchor in record.anchors:
            assert anchor.partition("#")[0] in gold.text


def test_accuracy_does_not_fall() -> None:
    reached = tallies(*batches())["all"]
    assert {key: getattr(reached, key) >= floor for key, floor in FLOOR.items()} == dict.fromkeys(FLOOR, True)


def test_other_news_tells_next_to_nothing() -> None:
    found = load(HERE / "other")
    assert len(found.documents) == 40
    assert len(found) <= 5
