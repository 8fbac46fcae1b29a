"""Documents and records are named by the SHA-256 that every other tool computes."""

from __future__ import annotations

import hashlib
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ukrcrisis.text import digest
from ukrcrisis.text.digest import digest_of


@given(st.text())
def test_it_is_sha_256(text: str) -> None:
    assert digest_of(text) == hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def test_a_python_without_modules_of_its_own_for_it_has_hashlib(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "_sha2", None)
    monkeypatch.setitem(sys.modules, "_sha256", None)
    digest._sha256.cache_clear()
    assert digest_of("é") == hashlib.sha256("é".encode()).hexdigest()
    digest._sha256.cache_clear()


def test_half_of_a_surrogate_pair_has_one_too() -> None:
    assert digest_of("\ud800") == hashlib.sha256(b"\xed\xa0\x80").hexdigest()
