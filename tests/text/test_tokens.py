"""Tokens: what counts as one word, and that offsets belong to the untouched text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ukrcrisis.text.tokens import token_words, tokenise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. said", ["The", "U.S.", "said"]),
        ("at www.travel.example.be if", ["at", "www.travel.example.be", "if"]),
        ("see gov.uk/foreign-travel-advice.", ["see", "gov.uk/foreign-travel-advice", "."]),
        ("on https://travel.state.gov/x?y=1, he", ["on", "https://travel.state.gov/x?y=1", ",", "he"]),
        ("at No. 10 he said No.", ["at", "No.", "10", "he", "said", "No", "."]),
        ("he said.but in.comparison", ["he", "said", ".", "but", "in", ".", "comparison"]),
        ("Ukraine's envoy isn't here", ["Ukraine", "'s", "envoy", "is", "n't", "here"]),
        ("Côte d’Ivoire’s MPs", ["Côte", "d’Ivoire", "’s", "MPs"]),
        ("Interfax-Ukraine, 2,500 troops", ["Interfax-Ukraine", ",", "2,500", "troops"]),
        ("Gen. Vladimir V. Petrov", ["Gen.", "Vladimir", "V.", "Petrov"]),
        ("We'll leave… now", ["We", "'ll", "leave", "…", "now"]),
        ("WASHINGTON/MOSCOW --", ["WASHINGTON", "/", "MOSCOW", "--"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [t.word for t in tokenise(text, 0, len(text))] == words


def test_keys_fold_accents_case_and_apostrophes() -> None:
    assert token_words("CÔTE d’Ivoire") == ("cote", "d'ivoire")


@given(st.text(max_size=200))
def test_tokens_quote_the_text_and_never_overlap(text: str) -> None:
    end = 0
    for token in tokenise(text, 0, len(text)):
        assert token.start >= end
        assert text[token.start : token.end] == token.word
        assert token.key
        end = token.end
