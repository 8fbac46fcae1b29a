"""The gate lets every line through that a recogniser can use, and keeps whole articles out that hold nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ukrcrisis
from ukrcrisis.frames.frame import Frame
from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.mentions.vocabulary import vocabulary_of
from ukrcrisis.reading import DEFAULT_RECOGNISERS, Reader
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.gate import gate as gate_module
from ukrcrisis.recognise.gate.gate import AFTER, BEFORE, Gate
from ukrcrisis.text.documents import open_document

TESTS = Path(__file__).parents[1]
TEXTS = [
    *sorted((TESTS.parent / "seeds").glob("*.txt")),
    *sorted((TESTS / "corpus" / "texts").rglob("*.txt")),
]
OTHER = TESTS / "bench" / "texts" / "other_news.txt"
DOMESTIC = (
    "Councillors voted to raise the hourly rate and to hold talks on the bus service.\n"
    "The minister said that the government would not leave the matter there, and called on all parties to meet.\n"
)


def gate(lexicon: Lexicon | None = None) -> Gate:
    return vocabulary_of(lexicon or Lexicon.default()).derived(Gate)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_nothing_is_lost(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = open_document(path.read_bytes().decode(), path=path.name)
    found = Reader().read(document)
    monkeypatch.setattr(Gate, "kept", lambda _, text, start: [(start, len(text))])
    assert found == Reader().read(document)


@pytest.mark.parametrize("path", [*TEXTS, OTHER], ids=lambda path: path.stem)
def test_it_makes_no_difference_where_the_stretches_end(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = path.read_bytes().decode()
    found = gate().kept(text, 0)
    monkeypatch.setattr(gate_module, "_STRETCH", 1)
    assert found == gate().kept(text, 0)


def test_other_news_is_not_read() -> None:
    assert gate().kept(DOMESTIC, 0) == []
    articles = OTHER.read_text(encoding="utf-8").split("***")
    opened = [article for article in articles if gate().kept(article, 0)]
    assert opened == []  # to read a single one takes four times as long as to look through all


@pytest.mark.parametrize(
    "line",
    [
        "Norway advised its citizens to leave Mali.",
        "The EU will hold a summit by video link.",
        "Bulgaria’s embassy stays open.",
        "The U.S. shut its mission.",
        "POLAND EXPELS 45 RUSSIANS",
        "US-Iran talks have begun.",
        "Guinea-Bissau recalled its ambassador.",
    ],
)
def test_what_opens_it(line: str) -> None:
    assert gate().kept(line, 0)


@pytest.mark.parametrize(
    ("open_", "shut"),
    [
        ("Norway closed its consulate in Mali.", "Norway closed its accounts with a bank in Mali."),
        ("Norway said that Mali would attack.", "The attack of a dog in Norway hurt two women from Mali."),
        ("Norway told its people to leave Mali.", "Norway and Mali told a story of a leaf."),
        (
            "Norway raised its travel advice for Mali to level four.",
            "Norway and Mali raised the level of a lake.",
        ),
        (
            "Norway’s minister is in Mali.",
            "Norway’s is a wood whose oldest trees would fill whole towns, but in Mali.",
        ),
        ("Norway moved thirty Danes out of Mali.", "Norway moved thirty chairs out of Mali."),
    ],
)
def test_cues_count_with_those_that_they_need_and_in_their_order(open_: str, shut: str) -> None:
    assert gate().kept(open_, 0)
    assert gate().kept(shut, 0) == []


def test_a_sentence_that_names_no_state_opens_it_only_shortly_behind_one_that_does() -> None:
    head, act, echo = (
        "News of Norway and Mali\n",
        "Norway expelled two diplomats of Mali.\n",
        "Both denied it.\n",
    )
    assert gate().kept(head + DOMESTIC * 40 + echo, 0) == []
    idle = "The bakery is small.\n"
    near, far = head + act + idle * 60 + echo, head + act + idle * 200 + echo
    assert gate().kept(near, 0)[-1][1] >= len(near)
    assert gate().kept(far, 0)[-1][1] < len(far) - len(echo)


def test_a_cue_without_states_and_states_without_a_cue_do_not_open_it() -> None:
    assert gate().kept("The minister expelled a member from the hall.", 0) == []
    assert gate().kept("Norway and Mali are countries.", 0) == []


def test_what_stands_around_an_open_line_is_read_and_what_is_far_from_it_is_not() -> None:
    text = DOMESTIC * 40 + "Norway expelled two diplomats of Mali.\n" + DOMESTIC * 40
    at = text.index("Norway")
    (head, around) = gate().kept(text, 0)
    assert head == (0, BEFORE)
    assert around[0] == at - BEFORE
    assert at + AFTER < around[1] < at + 2 * (BEFORE + AFTER)
    quotes = {record.evidence[0].quote for record in ukrcrisis.parse(text)}
    assert "Norway expelled two diplomats of Mali." in quotes


def test_states_named_in_the_head_count_everywhere() -> None:
    text = "News of Norway and Mali\n" + DOMESTIC * 40 + "The consul was thrown out of the country.\n"
    assert gate().kept(text, 0)[-1][1] >= len(text)


def test_words_of_the_user_open_it() -> None:
    line = "Norway and Mali frobbed yesterday."
    mine = Lexicon.default().plus(
        '[[cue]]\ngroup = "act"\nsense = "expulsion"\nverbs = ["frob"]\nexample = "Norway frobbed two envoys."\n'
    )
    assert gate().kept(line, 0) == []
    assert gate(mine).kept(line, 0)


def test_recognisers_of_the_user_see_every_line() -> None:
    seen: list[str] = []

    def look(frame: Frame, earlier: Sequence[Finding]) -> list[Finding]:
        seen.append(frame.words)
        return []

    text = "The bakery has closed.\nIt sold bread."
    Reader(recognisers=(*DEFAULT_RECOGNISERS, look)).read(open_document(text, path="text"))
    assert seen == text.splitlines()


@given(st.text(alphabet="Norway Mali expels.\n1", max_size=400), st.integers(0, 50))
def test_ranges_are_in_order_and_apart(text: str, start: int) -> None:
    ranges = gate().kept(text, start)
    assert all(low < high for low, high in ranges)
    assert all(one[1] < other[0] for one, other in pairwise(ranges))
