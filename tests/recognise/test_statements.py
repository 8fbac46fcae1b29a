"""A minister's statement in the first person: whose "I", "we" and "our embassy" are."""

from __future__ import annotations

import pytest

import ukrcrisis
from tests.recognise.actions import Row, check

HEAD = "STATEMENT BY THE MINISTER OF FOREIGN AFFAIRS ON THE SITUATION IN SUDAN\n\nOslo, 10 February 2022\n\nOne word on Sudan first. "

ROWS: list[Row] = [
    (
        "I shall travel to Cairo next week and from there to Jeddah.",
        ["visit NO planned vs=EG at=Cairo", "visit NO planned vs=SA at=Jeddah"],
    ),
    ("The Sudanese ambassador had already been called in on Monday.", ["summons NO vs=SD when=2022-02-07"]),
    (
        "Our embassy in Khartoum suspended its activities on Tuesday.",
        ["closure NO at=Khartoum when=2022-02-08"],
    ),
    (
        "The families of our staff left Khartoum for Djibouti this morning on board a military aircraft.",
        ["evacuation NO at=Khartoum to=Djibouti"],
    ),
    ("This is a precaution, not an evacuation of the embassy.", ["evacuation NO denied"]),
]


@pytest.mark.parametrize(
    ("text", "expected"), [(HEAD + text, rows) for text, rows in ROWS], ids=[r[0] for r in ROWS]
)
def test_a_statement_dated_in_a_capital_is_of_that_state(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The United States ordered the families of its staff in Kyiv to leave. "This is not an evacuation," an official said.',
         ['evacuation US at=Kyiv', 'evacuation US denied']),
        ("Canada ordered the families of its staff in Kyiv to leave. It was a precaution, not an evacuation, a spokesman said.",
         ['evacuation CA at=Kyiv', 'evacuation CA denied']),
    ],
)  # fmt: skip
def test_what_is_no_evacuation_is_a_denied_one(text: str, expected: list[str]) -> None:
    check(text, expected)


INTERVIEW = """Ana Ruiz: What do you say to Kyiv?

Vladimir Putin: Rubbish. We have no soldiers in the east of Ukraine.

Ana Ruiz: And the {label}?

{label}: Norway has closed its embassy in Kyiv.
"""


def test_in_an_interview_names_before_a_colon_speak() -> None:
    claim, closure = ukrcrisis.parse(INTERVIEW.format(label="Kari Moe"))
    assert isinstance(claim, ukrcrisis.IntelligenceClaim)
    assert (claim.claimant.name, claim.stance) == ("Vladimir Putin", "denies")
    assert [link.source.name for link in closure.attribution] == ["Kari Moe"]


def test_a_name_before_a_colon_that_opens_one_line_does_not_speak() -> None:
    (closure,) = ukrcrisis.parse("Kari Moe: Norway has closed its embassy in Kyiv.")
    assert [link.source.name for link in closure.attribution] != ["Kari Moe"]
