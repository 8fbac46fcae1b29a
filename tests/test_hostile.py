"""Reading takes time in proportion to the text, whatever the text is, and never fails on it."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.document import Document
from ukrcrisis.reading import Reader
from ukrcrisis.text.documents import open_document


class Ungated(Reader):
    """Parses every line, so that the gate hides nothing from the tests."""

    def frames(self, document: Document, *, gated: bool = True) -> Iterator[Frame]:
        return super().frames(document, gated=False)


READERS = [Reader(), Ungated()]
SIZE = 12_000
"""Characters of the shorter text: more than a passage, so that it is cut."""
UNITS = [
    "“", '"', "‘", "'", "«", ". ", "...", "…", "A", "A ", "NATO ", "Norway ", "Sergei Lavrov ", "Norway, ", "Norway and ", "he said ",
    "he said that ", "on Friday ", "May 2022 ", "may ", "talks of ", "to leave ", "(", "1 ", "1.", "'s ", "said: ", "a", " ", "\n",
    "Norway.\n", "2022\n", "MS. PORTER: ", "Ana Ruiz: no.\n", "Ana Ruiz: no.\nA", "Norway told its citizens to leave Mali because of war. ", "-", "é", "\u00ad",
]  # fmt: skip


def seconds(reader: Reader, text: str) -> float:
    """Of the processor, so that other processes do not count, nor the garbage of other tests."""
    gc.disable()
    try:
        begin = time.process_time()
        reader.read(open_document(text, path="hostile"))
        return time.process_time() - begin
    finally:
        gc.enable()


@pytest.mark.parametrize("unit", UNITS)
def test_time_for_twice_the_text(unit: str) -> None:
    for reader in READERS:
        seconds(reader, unit * 200)
        for _ in range(5):  # a busy machine may spoil a measurement, not five of them
            small = min(seconds(reader, (unit * SIZE)[:SIZE]) for _ in range(3))
            large = min(seconds(reader, (unit * 2 * SIZE)[: 2 * SIZE]) for _ in range(3))
            if large < small * 2.3 + 0.001:
                break
        else:
            pytest.fail(f"{large / small:.1f} times the time for twice the text")


WORDS = [
    "Norway",
    "Putin",
    "told",
    "its",
    "citizens",
    "to",
    "leave",
    "Ukraine",
    "said",
    "that",
    "“",
    "”",
    '"',
    ",",
    ".",
    "on",
    "Friday",
    "not",
    "and",
    "who",
    "diplomats",
    "expelled",
    "could",
    "attack",
    "by",
    "phone",
    "with",
    "the",
    "embassy",
    "closed",
    "\n",
    "\u00a0",
    "’s",
    "of",
    "US",
    "30",
]


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(READERS),
    st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join) | st.text(max_size=150),
)
def test_any_text_is_read_and_quoted_exactly(reader: Reader, text: str) -> None:
    for record in reader.read(open_document(text, path="any")):
        for evidence in record.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote
