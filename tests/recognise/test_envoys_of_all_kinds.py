"""Envoys of all kinds sent away, recalls told by a noun, delegations and gatherings: by construction."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    # envoys of all kinds
    ("Australia expelled two Russian spies.", ["expulsion AU vs=RU n=2"]),
    ("Australia told 15 Russian spies to leave the country.", ["expulsion AU vs=RU n=15"]),
    ('Norway expelled 15 Russian "diplomats".', ["expulsion NO vs=RU n=15"]),
    ("Five more Russian diplomats were expelled from Norway.", ["expulsion NO vs=RU n=5"]),
    ("Norway expelled three diplomats accredited to the Russian embassy.", ["expulsion NO vs=RU n=3"]),
    ("Norway expelled 15 people working at the Russian embassy.", ["expulsion NO vs=RU n=15"]),
    (
        "Eighteen employees of the Russian Embassy were ordered to leave Austria within 48 hours.",
        ["expulsion AT vs=RU n=18 by=2022-02-13/2022-02-15"],
    ),
    ("Non-essential employees of the US embassy were ordered to leave Mali.", ["evacuation US at=Mali"]),
    # recalls by other words
    ("Norway announced the recall of its ambassador to Russia.", ["recall NO at=Russia"]),
    ("The recall of the Norwegian ambassador from Moscow angered the Kremlin.", ["recall NO at=Moscow"]),
    ("Norway is considering the recall of its ambassador from Moscow.", ["recall NO planned at=Moscow"]),
    ("Norway demanded the recall of the Russian ambassador.", ["expulsion NO vs=RU"]),
    (
        "The EU has pulled its ambassador to Moscow back to Brussels for consultations.",
        ["recall EU at=Moscow"],
    ),
    ("The UAE brought its top envoy, Saif Al Zaabi, back to Abu Dhabi.", ["recall AE"]),
    # delegations, gatherings and missions
    (
        "North Korea sent a high-level delegation to Malaysia on Tuesday.",
        ["visit KP vs=MY at=Malaysia when=2022-02-08"],
    ),
    ("Turkey sent a team of 150 rescuers to Israel.", []),
    (
        "EU heads of mission in Pyongyang will get together on Saturday.",
        ["meeting EU planned at=Pyongyang when=2022-02-19"],
    ),
    (
        "EU foreign ministers will come together in Riga on Saturday.",
        ["meeting EU planned at=Riga when=2022-02-19"],
    ),
    ("Washington ordered the Russian consulate in Seattle to shut up shop.", ["closure US vs=RU at=Seattle"]),
    ("Russia axed the British consulate in St Petersburg.", ["closure RU vs=GB at=St_Petersburg"]),
    (
        "The Ukraine Defense Contact Group meets at Ramstein on 20 January.",
        ["meeting UDCG at=Ramstein when=2022-01-20"],
    ),
    (
        "The Belarusian KGB said it had seized a spy. Warsaw expelled the Belarusian military attaché.",
        ["expulsion PL vs=BY"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_envoys(text: str, expected: list[str]) -> None:
    check(text, expected)
