"""Any order of the words of news is read: clauses and phrases make trees, and no reading of one asks for itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.reading import Reader

WORDS = (
    "the", "a", "its", "no", "who", "which", "that", "whether", "and", "or", "but", "as", "after", "before", "with", "to", "of",
    "for", "in", "on", "from", "by", ",", ",", ".", ";", ":", "-", "(", ")", "“", "”", "president", "foreign minister", "embassy",
    "officials", "citizens", "troops", "Russia", "Ukraine", "Norwegian", "Kyiv", "NATO", "Ana Ruiz", "Putin", "he", "they", "it",
    "said", "says", "denied", "accused", "decided", "plans", "planning", "invasion", "attack", "told", "leave", "leaving",
    "evacuated", "expelled", "summoned", "met", "meeting", "talks", "called", "phone", "visit", "moved", "closed", "advised",
    "going", "putting", "was", "were", "has", "will", "not", "three", "48 hours", "Monday", "February 11, 2022", "decision", "to be",
    "➋", "²", "③ citizens", "٣", "10,000", "24-48", "1.5",
)  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), min_size=3, max_size=30).map(" ".join))
def test_clauses_and_phrases_are_trees(text: str) -> None:
    reader = Reader()
    document = reader.open(text, path="soup.txt")
    for frame in reader.frames(document, gated=False):
        for clause in frame.clauses:
            above, seen = clause, {id(clause)}
            while above.governor is not None:
                above = above.governor
                assert id(above) not in seen
                seen.add(id(above))
        for phrase in frame.phrases:
            _check_chain(phrase)


def _check_chain(phrase: NounPhrase) -> None:
    seen: set[int] = set()
    beside: NounPhrase | None = phrase
    while beside is not None:
        assert id(beside) not in seen
        seen.add(id(beside))
        beside = beside.apposition


@given(st.lists(st.sampled_from(WORDS), min_size=3, max_size=40).map(" ".join))
def test_records_of_any_words_quote_exactly(text: str) -> None:
    reader = Reader()
    whole = f"Russia denied an invasion of Ukraine. {text}"
    for record in reader.read(reader.open(whole, path="soup.txt")):
        for evidence in record.evidence:
            assert whole[evidence.start : evidence.end] == evidence.quote
