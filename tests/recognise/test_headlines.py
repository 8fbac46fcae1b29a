"""What a heading tells by a vaguer teller is one claim with what the text below tells."""

from __future__ import annotations

import pytest

from tests.recognise.shorts import shorts
from ukrcrisis import IntelligenceClaim, parse


@pytest.mark.parametrize(
    ("heading", "body", "expected"),
    [
        (
            "Kyiv says Russian officers are fighting in the east",
            "Ukrainian President Petro Poroshenko has said that Russian officers are fighting in Luhansk.",
            ["claim Poroshenko RU involvement asserts"],
        ),
        (
            "Officials say Israel could strike Iran",
            "US officials said that Israel could strike Iran.",
            ["claim unnamed IL attack suggests"],
        ),
        (
            "Peru says Chile is planning an attack",
            "Brazil's minister, Jan Silva, said that Chile is planning an attack.",
            ["claim PE CL decision asserts", "claim Silva CL decision asserts"],
        ),
        (
            "Peru says Chile is planning an attack",
            "Peru's foreign minister, Ana Ruiz, denied that Chile is planning an attack.",
            ["claim PE CL decision asserts", "claim Ruiz CL decision denies"],
        ),
    ],
)
def test_a_heading_and_the_text_below_it(heading: str, body: str, expected: list[str]) -> None:
    assert [short.split(" <")[0] for short in shorts(f"{heading}\n\n{body}\n")] == expected


def test_an_office_stands_for_its_holder_whom_the_text_names_later() -> None:
    (claim,) = parse(
        "Peru's president said that Chile is planning an attack. "
        "President Ana Ruiz of Peru said on Monday that Chile is planning an attack."
    ).of(IntelligenceClaim)
    assert claim.claimant.name == "Ana Ruiz"
    assert len(claim.evidence) == 2


def test_the_sources_are_those_of_the_text_and_not_of_the_heading() -> None:
    (claim,) = parse(
        "Peru says Chile is planning an attack\n\n"
        "Chile is planning an attack, Peru's foreign minister, Ana Ruiz, told CNN.\n"
    ).of(IntelligenceClaim)
    assert [link.source.name for link in claim.attribution] == ["CNN"]
