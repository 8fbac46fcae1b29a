"""Notices of an embassy or ministry whose headings name the state: whose advice and whose acts "our" means."""

from __future__ import annotations

import pytest

from tests.recognise.shorts import shorts

_HEADS = (
    "Embassy of Peru in Mali\n\nPress Release, 9 February 2026",
    "REPUBLIC OF PERU\nMINISTRY OF FOREIGN AFFAIRS\n\nPress Release",
)


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our citizens are advised to leave Mali.", "advice PE leave ML @2022-02-13"),
        ("Our citizens who are currently in Mali are advised to leave.", "advice PE leave ML @2022-02-13"),
        ("Our citizens in Mali are kindly requested to register.", "advice PE take_care ML @2022-02-13"),
        ("We advise our nationals not to travel to Mali.", "advice PE do_not_travel ML @2022-02-13"),
        ("The activities of our consulate in Gao have been suspended.", "closure PE"),
    ],
)
def test_our(head: str, text: str, expected: str) -> None:
    assert shorts(f"{head}\n\n{text}") == [expected]


def test_ours_is_nobodys_without_a_heading() -> None:
    assert shorts("Our citizens are advised to leave Mali.") == []


def test_a_masthead_names_a_state_beside_its_ministry() -> None:
    text = (
        "Government of Belize | Ministry of Foreign Affairs\n\nLatest\n\nDo not travel to Mali.\n\n"
        "Chad – Avoid non-essential travel to Chad.\n"
    )
    assert shorts(text) == [
        "advice BZ avoid_nonessential_travel TD @2022-02-13",
        "advice BZ do_not_travel ML @2022-02-13",
    ]
