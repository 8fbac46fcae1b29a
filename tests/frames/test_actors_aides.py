"""Whose aides and commanders are, by whom or what they serve."""

from __future__ import annotations

import pytest

from ukrcrisis import IntelligenceClaim, parse


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "A senior adviser to Russian President Vladimir Putin has accused the US of arming rebels in Ukraine.",
            "RU",
        ),
        ("The commander of NATO forces in Europe says Russian combat troops have entered Ukraine.", "NATO"),
        ("An aide to the Ukrainian president said Russia was massing troops.", "UA"),
        (
            "The head of Poland's national security bureau said Russia was planning an attack on Ukraine.",
            "PL",
        ),
    ],
)
def test_those_who_serve_belong_to_the_land_of_whom_they_serve(text: str, country: str) -> None:
    claim = parse(text)[0]
    assert isinstance(claim, IntelligenceClaim)
    assert claim.claimant.country == country
