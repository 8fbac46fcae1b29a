"""Who tells the document so: outlets by their names, "his office", what stands between."""

from __future__ import annotations

import pytest

from ukrcrisis import parse


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Peru closed its embassy in Mali, Ana Ruiz told the Kyiv Herald.", ["Kyiv Herald", "Ana Ruiz"]),
        ("Peru closed its embassy in Mali, Ana Ruiz told The War Zone.", ["War Zone", "Ana Ruiz"]),
        ("Peru closed its embassy in Mali, Ana Ruiz said on Radio Mitre.", ["Radio Mitre", "Ana Ruiz"]),
        ("Peru closed its embassy in Mali, Ana Ruiz told broadcaster TV5.", ["TV5", "Ana Ruiz"]),
        ("Peru closed its embassy in Mali, the official news agency TAP reported.", ["TAP"]),
        ("Russia condemned it. Macron phoned Biden on Monday, his office said.", []),
        ("Russia condemned it. Macron phoned Biden on Monday, the Kremlin said.", ["Russia"]),
    ],
)
def test_sources(text: str, sources: list[str]) -> None:
    (record,) = parse(text)
    assert [link.source.name for link in record.attribution] == sources
