"""Reading takes time in proportion to the text, whatever the text is, and never fails on it."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ukrcrisis.reading import Reader
from ukrcrisis.text.documents import open_document

READER = Reader()


def seconds(text: str) -> float:
    begin = time.perf_counter()
    READER.read(open_document(text, path="hostile"))
    return time.perf_counter() - begin


@pytest.mark.parametrize(
    "unit",
    ["“", '"', ". ", "A", "Norway ", "Sergei Lavrov ", "Norway, ", "Norway and ", "he said ", "he said that ", "on Friday ", "may ", "talks of ", "to leave ", "(", "1 ", "'s ", "said: "],
)
def test_time_for_twice_the_text(unit: str) -> None:
    seconds(unit * 200)
    for _ in range(5):  # a busy machine may spoil a measurement, not five of them
        small = min(seconds((unit * 8000)[:8000]) for _ in range(3))
        large = min(seconds((unit * 16000)[:16000]) for _ in range(3))
        if large < small * 2.3 + 0.01:
            return
    pytest.fail(f"{large / small:.1f} times the time for twice the text")


WORDS = ["Norway", "Putin", "told", "its", "citizens", "to", "leave", "Ukraine", "said", "that", "“", "”", '"', ",", ".", "on", "Friday", "not", "and", "who", "diplomats", "expelled", "could", "attack", "by", "phone", "with", "the", "embassy", "closed", "\n", "\u00a0", "’s", "of", "US", "30"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join) | st.text(max_size=150))
def test_any_text_is_read_and_quoted_exactly(text: str) -> None:
    for record in READER.read(open_document(text, path="any")):
        for evidence in record.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote
