"""What hosts set a limit to, and where envoys are sent from."""

from __future__ import annotations

from datetime import date

import pytest

from ukrcrisis import DiplomaticAction, parse


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("On January 5, 2025 Congo gave Rwanda 48 hours to close its embassy in Kinshasa.", 7),
        ("On January 5, 2025 Russia ordered the Polish consulate in Perm to close within a week.", 12),
        ("On January 5, 2025 Russia gave four Polish diplomats a week to leave.", 12),
    ],
)
def test_the_limit_counts_from_the_day_of_the_order(text: str, last: int) -> None:
    (action,) = parse(text).of(DiplomaticAction)
    assert action.when is not None
    assert action.when.start == action.when.end == date(2025, 1, 5)
    assert action.deadline is not None
    assert action.deadline.end == date(2025, 1, last)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Sweden summoned the Iranian ambassador in Stockholm.", "Stockholm"),
        ("Iran expelled the British consul in Tehran.", "Tehran"),
        ("Peru's envoy was summoned to the Foreign Ministry in Minsk.", "Minsk"),
        ("Sweden summoned the Iranian ambassador.", None),
    ],
)
def test_where_the_envoy_serves(text: str, town: str | None) -> None:
    (action,) = parse(text).of(DiplomaticAction)
    assert (action.place.name if action.place is not None else None) == town
