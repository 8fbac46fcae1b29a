"""Calls of single sentences, by construction."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

import ukrcrisis
from tests.recognise.calls import CALLS, NO_CALLS
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Call
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.reading import Reader
from ukrcrisis.text.documents import open_document


@cache
def _reader() -> Reader:
    return Reader()


def _read(text: str) -> list[Call]:
    return [record for record in _reader().read(open_document(text, path="text")) if isinstance(record, Call)]


def _short(record: Call) -> str:
    status = [] if record.status == "occurred" else [str(record.status)]
    return " ".join([str(record.mode), *sorted(map(_name, record.participants)), *status])


def _name(actor: Actor) -> str:
    return actor.name.split()[-1] if actor.kind is ActorKind.PERSON else actor.code or actor.name


def _sorted(expected: str) -> str:
    mode, *words = expected.split()
    status = [word for word in words if word in ("planned", "cancelled", "denied")]
    return " ".join([mode, *sorted(word for word in words if word not in status), *status])


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_call(text: str, expected: list[str]) -> None:
    assert sorted(map(_short, _read(text))) == sorted(map(_sorted, expected))


@pytest.mark.parametrize("text", NO_CALLS)
def test_no_call(text: str) -> None:
    assert _read(text) == []


def test_each_of_those_rung_on_days_of_their_own_has_one_call() -> None:
    text = "Joe Biden called Emmanuel Macron on Sunday and Olaf Scholz on Monday."
    calls = ukrcrisis.parse(text, published=date(2022, 2, 15))
    told = [(call.participants[-1].name, call.when.start) for call in calls.of(Call) if call.when is not None]
    assert told == [("Emmanuel Macron", date(2022, 2, 13)), ("Olaf Scholz", date(2022, 2, 14))]


def test_calls_held_with_one_after_another() -> None:
    text = "Joe Biden held calls with Emmanuel Macron on Sunday and Olaf Scholz on Monday."
    calls = ukrcrisis.parse(text, published=date(2022, 2, 15)).of(Call)
    told = [(call.participants[-1].name, call.when.start) for call in calls if call.when is not None]
    assert told == [("Emmanuel Macron", date(2022, 2, 13)), ("Olaf Scholz", date(2022, 2, 14))]
