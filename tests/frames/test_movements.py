"""Who "the group" is."""

import pytest

from ukrcrisis import IntelligenceClaim, parse


def _claimants(text: str) -> list[str]:
    claims = [record for record in parse(text) if isinstance(record, IntelligenceClaim)]
    return [claim.claimant.name for claim in claims if claim.claimant is not None]


@pytest.mark.parametrize(
    ("noun", "claimant"),
    [
        ("The group", "Hezbollah"),
        ("The Lebanese militant group", "Hezbollah"),
        ("The Iran-backed movement", "Hezbollah"),
        ("The Palestinian group", None),
        ("The working group", None),
        ("A group", None),
    ],
)
def test_a_group_is_the_movement_named_last(noun: str, claimant: str | None) -> None:
    text = f"Hezbollah lost a commander. {noun} denied that Israel was massing tanks on the border."
    named = [name for name in _claimants(text) if name == "Hezbollah"]
    assert named == ([claimant] if claimant else [])


def test_of_two_movements_the_later_is_meant() -> None:
    text = "Hamas lauded the Houthis. The group denied that Israel was massing tanks on the border."
    assert _claimants(text) == ["Houthis"]
