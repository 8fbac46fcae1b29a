"""Passages: sentences, headings, bullets, captions, turns; quotations are never broken."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ukrcrisis.text.sentences import Passage, PassageKind, split


def passages(text: str) -> list[str]:
    return [text[p.start : p.end] for p in split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It closed. The envoy left.", ["It closed.", "The envoy left."]),
        ("Mr. Novak met Gen. Ito in the U.S. on Friday.", ["Mr. Novak met Gen. Ito in the U.S. on Friday."]),
        ("“We go. All of us,” she said. Then silence.", ["“We go. All of us,” she said.", "Then silence."]),
        ('"Leave!" said the consul.', ['"Leave!" said the consul.']),
        ("A heading\n\nA sentence. Another", ["A heading", "A sentence.", "Another"]),
        ("One\u2028Two\r\nThree", ["One", "Two", "Three"]),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_limits(text: str, expected: list[str]) -> None:
    assert passages(text) == expected


def only(text: str) -> Passage:
    (passage,) = split(text)
    return passage


def test_kinds() -> None:
    assert only("Embassies empty as talks fail").kind is PassageKind.HEADING
    assert only("* Peru closed its consulate.").kind is PassageKind.BULLET
    assert only("Photo: Ministry of Defence").kind is PassageKind.CAPTION
    assert only("Peru closed its consulate.").kind is PassageKind.BODY


def test_the_speaker_of_a_turn() -> None:
    one, two = split("MS. OKAFOR: We have closed it.\nQUESTION: Why?")
    assert (one.speaker, two.speaker) == ("MS. OKAFOR", "QUESTION")
    assert "OKAFOR" not in passages("MS. OKAFOR: We have closed it.")[0]


def test_quotations_of_every_kind_of_mark() -> None:
    for text in (
        "He said “we go” today.",
        'He said "we go" today.',
        "He said ‘we go’ today.",
        "He said «we go» today.",
    ):
        (quotation,) = only(text).quotations
        assert text[quotation.start : quotation.end] == "we go"


def test_speech_that_goes_on_in_a_new_paragraph_opens_another_quotation() -> None:
    text = '"We hold the hills. "If they come, we fire," he said.'
    found = [text[each.start : each.end] for sentence in split(text) for each in sentence.quotations]
    assert found == ["We hold the hills. ", "If they come, we fire,"]


def test_an_apostrophe_opens_no_quotation() -> None:
    assert only("The students' union and Peru's envoy left.").quotations == ()


def test_a_quotation_that_never_closes_ends_with_its_line() -> None:
    first, second = split("“We go, he said\nThe next line.")
    assert not first.quotations[0].closed
    assert second.quotations == ()


def test_of_a_long_line_only_the_wanted_part_is_split() -> None:
    text = "One stays. Two goes. Three stays.\nFour stays."
    wanted = [(text.index("Two"), text.index("Three"))]
    assert [text[p.start : p.end] for p in split(text, kept=wanted)] == ["Two goes."]


@given(st.text(alphabet=st.sampled_from("Ab .\n\"“”‘’'!?…-•\u00a0\u2029"), max_size=120))
def test_passages_come_in_order_and_lose_nothing_but_space(text: str) -> None:
    end = 0
    kept = []
    for passage in split(text):
        assert passage.start >= end
        assert passage.start < passage.end
        kept.append(text[passage.start : passage.end])
        end = passage.end
    letters = [c for c in "".join(kept) if c.isalnum()]
    assert letters == [c for c in text if c.isalnum()]


@pytest.mark.parametrize("unit", ["“", '"', ". ", "A. ", "‘a ", "!? ", "Mr. "])
def test_time_grows_with_the_text(unit: str) -> None:
    def seconds(n: int) -> float:
        text = unit * n
        begin = time.perf_counter()
        for _ in split(text):
            pass
        return time.perf_counter() - begin

    seconds(1000)
    small = min(seconds(4000) for _ in range(3))
    large = min(seconds(16000) for _ in range(3))
    assert large < small * 4 * 2.5 + 0.01


def test_a_byline_is_set_apart() -> None:
    text = "By Ana Otero and Luis Paz in Lima\n\nPeru closed its embassy.\n\nBy Friday it had gone."
    kinds = [passage.kind for passage in split(text)]
    assert kinds == [PassageKind.CAPTION, PassageKind.BODY, PassageKind.BODY]


def test_an_abbreviation_that_opens_a_later_paragraph_ends_no_sentence() -> None:
    text = "Envoys met in Oslo.\n\nU.S. Defence Secretary Ana Ruiz left. Dr. Paz stayed.\n\nGen. Luis Ortega spoke."
    assert [text[p.start : p.end] for p in split(text)] == [
        "Envoys met in Oslo.",
        "U.S. Defence Secretary Ana Ruiz left.",
        "Dr. Paz stayed.",
        "Gen. Luis Ortega spoke.",
    ]


def test_no_is_an_answer_before_a_word_and_an_abbreviation_before_a_number() -> None:
    text = "No. Nobody left. It was at No. 10 that they met."
    found = [text[p.start : p.end] for p in split(text)]
    assert found == ["No.", "Nobody left.", "It was at No. 10 that they met."]
