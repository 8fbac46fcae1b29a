"""Advisories of single sentences, by construction."""

from __future__ import annotations

from functools import cache

import pytest

from tests.recognise.advice import (
    ADVICE_DESKS,
    BACK,
    GOVERNED,
    GROUPS,
    HEADLINES,
    NONE,
    NOUNS,
    PASSIVE,
    REPORTED,
    WIRE,
)
from tests.recognise.advice_newsroom import NEWSROOM
from tests.recognise.advice_world import WORLD
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Advisory
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.reading import Reader
from ukrcrisis.text.documents import open_document


@cache
def _reader() -> Reader:
    return Reader()


def _read(text: str) -> list[Advisory]:
    document: Document = open_document(text, path="text", published=None)
    return [record for record in _reader().read(document) if isinstance(record, Advisory)]


def _short(record: Advisory) -> str:
    issuer = "group" if record.issuer.kind is ActorKind.GROUP else record.issuer.code or record.issuer.name
    place = "-" if record.place is None else record.place.country or record.place.name
    status = "" if record.status == "occurred" else f" {record.status}"
    return f"{issuer} {record.action} {place}{status}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *GOVERNED,
        *REPORTED,
        *PASSIVE,
        *HEADLINES,
        *NOUNS,
        *GROUPS,
        *BACK,
        *WIRE,
        *ADVICE_DESKS,
        *NEWSROOM,
        *WORLD,
    ],
)
def test_advice(text: str, expected: list[str]) -> None:
    assert sorted(map(_short, _read(text))) == sorted(expected)


@pytest.mark.parametrize("text", NONE)
def test_no_advice(text: str) -> None:
    assert _read(text) == []
