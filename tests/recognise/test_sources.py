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
        ("Reuters: Peru closes embassy in Mali", ["Reuters"]),
        ("Peru closes embassy in Mali: Reuters", ["Reuters"]),
        ("Peru closes embassy in Mali - BBC News", []),  # the name of the site
        ("Peru closes embassy in Mali – Western officials", ["Western officials"]),
        ("PERU TO CLOSE EMBASSY IN MALI - SOURCE", ["SOURCE"]),
        ("Peru closes embassy in Mali - foreign ministry", []),  # Peru's own
        ("To hear Chile tell it, Peru closed its embassy in Mali.", ["Chile"]),
        ("As Chile has it, Peru closed its embassy in Mali.", ["Chile"]),
        (
            "Peru closed its embassy in Mali, a diplomat was quoted as saying by Reuters.",
            ["Reuters", "a diplomat"],
        ),
        (
            "Peru closed its embassy in Mali, a diplomat was quoted by Reuters as saying.",
            ["Reuters", "a diplomat"],
        ),
        ("Peru closed its embassy in Mali, Reuters quoted a diplomat as saying.", ["Reuters", "a diplomat"]),
        (
            "According to two officials quoted by Axios, Peru had closed its embassy in Mali.",
            ["Axios", "two officials"],
        ),
        (
            "Axios, citing two officials, reported that Peru had closed its embassy in Mali.",
            ["Axios", "two officials"],
        ),
        (
            "Peru closed its embassy in Mali, an envoy said in a statement carried by TASS.",
            ["TASS", "an envoy"],
        ),
        ("Peru closed its embassy in Mali, it was reported on Monday.", []),
        ("Russia condemned it. Macron phoned Biden on Monday, his office said.", []),
        ("Russia condemned it. Macron phoned Biden on Monday, the Kremlin said.", ["Russia"]),
    ],
)
def test_sources(text: str, sources: list[str]) -> None:
    (record,) = parse(text)
    assert [link.source.name for link in record.attribution] == sources
