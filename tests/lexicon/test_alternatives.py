"""Phrases of cues that differ in a word."""

from __future__ import annotations

import pytest

import ukrcrisis
from ukrcrisis import Lexicon, LexiconError
from ukrcrisis.lexicon.alternatives import alternatives


@pytest.mark.parametrize(
    ("pattern", "phrases"),
    [
        ("keep away", ("keep away",)),
        ("(stay|keep) away", ("stay away", "keep away")),
        ("throw (|~) out", ("throw out", "throw ~ out")),
        ("(a|b) (c|d)", ("a c", "a d", "b c", "b d")),
        ("(a|a) b", ("a b",)),
        ("be (|in |at )home", ("be home", "be in home", "be at home")),
    ],
)
def test_a_pattern_stands_for_all_its_phrases(pattern: str, phrases: tuple[str, ...]) -> None:
    assert alternatives(pattern) == phrases


@pytest.mark.parametrize("pattern", ["(stay away", "stay) away", "stay|keep away", "((a|b)|c) d"])
def test_a_broken_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="groups"):
        alternatives(pattern)


def test_a_users_cue_may_have_alternatives() -> None:
    text = "Norway told its citizens in Mali to hop along home."
    cue = '[[cue]]\ngroup = "advised"\nsense = "leave"\nphrases = ["(hop|run) along"]\n'
    assert not ukrcrisis.parse(text)
    assert len(ukrcrisis.parse(text, lexicon=Lexicon.default().plus(cue))) == 1


def test_a_broken_pattern_of_a_user_names_its_entry() -> None:
    cue = '[[cue]]\ngroup = "advised"\nsense = "leave"\nphrases = ["(hop along"]\n'
    with pytest.raises(LexiconError, match=r"cue 1 \('leave'\): phrases: expected groups"):
        Lexicon.default().plus(cue)
