"""Records of all types in the words of real papers, several in one text, and what comes near to one."""

from __future__ import annotations

import pytest

from tests.recognise.press import NOTHING, PRESS
from tests.recognise.shorts import shorts


@pytest.mark.parametrize(("text", "expected"), PRESS)
def test_press(text: str, expected: list[str]) -> None:
    assert shorts(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert shorts(text) == []
