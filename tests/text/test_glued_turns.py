"""Transcripts whose line breaks a scraper has left out: each turn has its speaker, and who asks tells nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import ukrcrisis
from ukrcrisis.text import turns
from ukrcrisis.text.sentences import split

INTERVIEW = (
    "The programme was broadcast on Sunday. Host of the programme Ana Ruiz: Good evening. Are Peruvian soldiers in Chile? "
    "President of Peru Luis Ortega: Nonsense. There are no Peruvian soldiers in Chile. Ana Ruiz: And is Peru massing troops at "
    "the border? Luis Ortega: No, none of that is true. Ana Ruiz: Will you go to Lima? Luis Ortega: Perhaps."
)
PLAIN = "The envoy left on Sunday. Read More: Peru closes embassy. The embassy shut. Read More: Chile stays."


def _speakers(text: str) -> list[str | None]:
    return [passage.speaker for passage in split(text)]


def test_each_turn_has_its_speaker_and_who_asks_is_only_asking() -> None:
    assert _speakers(INTERVIEW) == [
        None,
        "Q",
        "Q",
        "Luis Ortega",
        "Luis Ortega",
        "Q",
        "Luis Ortega",
        "Q",
        "Luis Ortega",
    ]


def test_links_of_a_site_are_no_speakers() -> None:
    assert set(_speakers(PLAIN)) == {None}


def test_a_name_that_stands_once_before_a_colon_opens_no_turn() -> None:
    assert set(_speakers("It was late. Luis Ortega: not today. Nobody came.")) == {None}


def test_answers_are_told_by_who_answers() -> None:
    claims = [r for r in ukrcrisis.parse(INTERVIEW, path="x") if isinstance(r, ukrcrisis.IntelligenceClaim)]
    assert [(claim.claimant.name, claim.topic.value, claim.stance.value) for claim in claims] == [
        ("Luis Ortega", "involvement", "denies"),
    ]


@given(
    st.lists(
        st.sampled_from(["Ana", "Ruiz", "O’Neil", "Mr.", " ", "\u00a0", ": ", ". ", "said", "x"]), max_size=12
    )
)
def test_no_label_is_missed_by_the_look_before(pieces: list[str]) -> None:
    text = "".join(pieces)
    if turns._glued_turn().search(text) or turns._named_turn().match(text):
        assert turns._may_label(text, 0, len(text))
