"""The same fact is read in whatever construction a sentence tells it."""

from __future__ import annotations

import re

import pytest

from tests.recognise.constructions import CONSTRUCTIONS
from tests.recognise.shorts import shorts


@pytest.mark.parametrize(("text", "expected"), CONSTRUCTIONS)
def test_construction(text: str, expected: list[str]) -> None:
    assert sorted(map(_without_days_and_sources, shorts(text))) == expected


def _without_days_and_sources(short: str) -> str:
    return re.sub(r" @\S+| <.*$", "", short)
