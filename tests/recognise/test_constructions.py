"""The same fact is read in whatever construction a sentence tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.recognise.shorts import shorts


def _rows() -> Iterator[tuple[str, list[str]]]:
    """The sentences of ``constructions.txt`` with their records."""
    for line in Path(__file__).with_name("constructions.txt").read_text("utf-8").splitlines():
        text, arrow, records = line.partition(" =>")
        if arrow and not line.startswith("#"):
            yield text, [record.strip() for record in records.split(";") if record.strip()]


@pytest.mark.parametrize(("text", "expected"), list(_rows()))
def test_construction(text: str, expected: list[str]) -> None:
    assert sorted(map(_without_days_and_sources, shorts(text))) == expected


def _without_days_and_sources(short: str) -> str:
    return re.sub(r" @\S+| <.*$", "", short)
