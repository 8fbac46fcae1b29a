"""Acts that the text denies or takes back."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    ('The claim that Peru had closed its embassy in Kyiv is false.', ['closure PE denied at=Kyiv']),
    ('It is not true that Spain has evacuated its embassy in Kyiv.', ['evacuation ES denied at=Kyiv']),
    ('The Polish foreign ministry denied reports that its consulate in Brest had been closed.', ['closure PL denied at=Brest']),
    ('Reports that the Norwegian embassy has been evacuated are untrue, the foreign ministry in Oslo said.', ['evacuation NO denied']),
    ("Earlier we wrote that Portugal's embassy had shut its gates. It has not.", ['closure PT denied']),
    ('Rumours spread that Italy had evacuated its embassy in Tripoli. They are false, the foreign ministry in Rome said.', ['evacuation IT denied at=Tripoli']),
    ('Spain dismissed reports that it had recalled its ambassador from Caracas.', ['recall ES denied at=Caracas']),
    ('The story that Denmark had expelled a Russian consul was a hoax.', ['expulsion DK denied vs=RU']),
    ('There is no question of our embassy moving, Mevlut Cavusoglu says.', ['relocation TR denied']),
    ('Belgium is not planning to close its embassy in Kyiv.', ['closure BE denied at=Kyiv']),
]  # fmt: skip

NONE = [
    "The embassy denied visas to three students.",
    "The report that the bank had closed its branch is false.",
    "Rumours of a new tax are untrue, the minister said.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_act(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_act(text: str) -> None:
    check(text, [])
