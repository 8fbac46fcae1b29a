"""Sentences with a cue and no record are listed with the reason."""

from __future__ import annotations

import pytest

import ukrcrisis
from ukrcrisis import Absence, coverage, loads, parse


@pytest.mark.parametrize(
    ("text", "cue", "reason"),
    [
        ("Has Norway closed its embassy in Mali?", "closed", Absence.QUESTION),
        ("There was no invasion.", "was", Absence.NO_ACTOR),
        ("Norway watched the negotiations.", "the negotiations", Absence.NO_SENSE),
    ],
)
def test_why_a_sentence_gave_nothing(text: str, cue: str, reason: Absence) -> None:
    (gap,) = coverage(parse(text))
    assert (gap.cue, gap.reason) == (cue, reason)
    assert text[gap.evidence.start : gap.evidence.end] == gap.evidence.quote


@pytest.mark.parametrize(
    "text",
    ["Norway closed its embassy in Mali.", "The bakery on the corner sells bread.", ""],
)
def test_what_gave_a_record_or_has_no_cue_is_no_gap(text: str) -> None:
    assert coverage(parse(text)) == ()


def test_stored_records_have_no_text_to_look_at() -> None:
    records = loads(ukrcrisis.dumps(parse("Has Norway closed its embassy in Mali?")))
    assert coverage(records) == ()
