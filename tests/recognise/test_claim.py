"""Claims of single sentences, by construction."""

from __future__ import annotations

from functools import cache

import pytest

from tests.corpus.report import TEXTS
from tests.recognise.claims import CLAIMS, NO_CLAIMS
from tests.recognise.claims_reported import CLAIMS_REPORTED, NO_CLAIMS_REPORTED
from tests.recognise.claims_reworded import CLAIMS_REWORDED, NO_CLAIMS_REWORDED
from tests.recognise.claims_turned import CLAIMS_TURNED, NO_CLAIMS_TURNED
from tests.recognise.claims_world import CLAIMS_WORLD, NO_CLAIMS_WORLD
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import IntelligenceClaim
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.reading import Reader
from ukrcrisis.recognise.claims import topic as claim_topic
from ukrcrisis.recognise.gate.gate import Gate
from ukrcrisis.text.documents import open_document


@cache
def _reader() -> Reader:
    return Reader()


def _read(text: str) -> list[IntelligenceClaim]:
    return [
        record
        for record in _reader().read(open_document(text, path="text"))
        if isinstance(record, IntelligenceClaim)
    ]


def _short(record: IntelligenceClaim) -> str:
    told = [record.attribution] if record.attribution else []
    sources = ["<", *(_name(link.source) for link in record.attribution)] if told else []
    return " ".join([_name(record.claimant), _name(record.subject), record.topic, record.stance, *sources])


def _name(actor: Actor | None) -> str:
    if actor is None:
        return "-"
    if actor.kind is ActorKind.PERSON:
        return actor.name.split()[-1]
    return (
        "unnamed"
        if actor.kind is ActorKind.UNNAMED
        else actor.code or actor.name.removeprefix("The ").replace(" ", "")
    )


def _without_own_source(short: str) -> str:
    """An unnamed claimant may stand in the attribution too; the table leaves it out where it is the only
    source.
    """
    return short.removesuffix(" < unnamed")


@pytest.fixture(autouse=True)
def whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence without its document may name a single state."""
    monkeypatch.setattr(Gate, "kept", lambda _, text, start: [(start, len(text))])


@pytest.mark.parametrize(
    ("text", "expected"), [*CLAIMS, *CLAIMS_WORLD, *CLAIMS_REPORTED, *CLAIMS_REWORDED, *CLAIMS_TURNED]
)
def test_claim(text: str, expected: list[str]) -> None:
    assert sorted(map(_without_own_source, map(_short, _read(text)))) == sorted(expected)


@pytest.mark.parametrize(
    "text", [*NO_CLAIMS, *NO_CLAIMS_WORLD, *NO_CLAIMS_REPORTED, *NO_CLAIMS_REWORDED, *NO_CLAIMS_TURNED]
)
def test_no_claim(text: str) -> None:
    assert _read(text) == []


class _EveryVerb(frozenset[str]):
    def __contains__(self, word: object) -> bool:
        return True


def test_no_clause_is_passed_over_whose_verb_a_rule_for_topics_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(TEXTS.glob("[ab]/*.txt"))]
    texts += [
        text for text, _ in (*CLAIMS, *CLAIMS_WORLD, *CLAIMS_REPORTED, *CLAIMS_REWORDED, *CLAIMS_TURNED)
    ]
    quick = [_read(text) for text in texts]
    monkeypatch.setattr(claim_topic, "_verbs", lambda _: _EveryVerb())
    assert quick == [_read(text) for text in texts]
