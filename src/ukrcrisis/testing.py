"""Hypothesis strategies for the values of the model, for tests of programs that use them.

>>> from hypothesis import given
>>> from ukrcrisis.testing import records
>>> @given(records())
... def test_mine(record): ...
"""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import (
    Advisory,
    Attribution,
    Call,
    DiplomaticAction,
    Headcount,
    IntelligenceClaim,
    Record,
)
from ukrcrisis.model.span import Evidence
from ukrcrisis.model.vocabulary import (
    ActionKind,
    ActorKind,
    AdvisoryAction,
    Audience,
    CallMode,
    DayPart,
    Stance,
    Status,
    Strength,
    Topic,
)  # fmt: skip
from ukrcrisis.model.when import When
from ukrcrisis.records import Records

__all__ = ["actors", "collections", "evidence", "places", "records", "whens"]

_WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
_CODES = st.none() | st.sampled_from(["UA", "US", "GB", "RU", "EU", "NATO"])
_COUNTS = st.none() | st.integers(0, 100_000)
_DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))


def actors() -> st.SearchStrategy[Actor]:
    """Any actor."""
    return st.builds(
        Actor,
        kind=st.sampled_from(ActorKind),
        name=_WORDS,
        code=_CODES,
        role=st.none() | _WORDS,
        country=_CODES,
        count=_COUNTS,
    )


def places() -> st.SearchStrategy[Place]:
    """Any place."""
    return st.builds(Place, name=_WORDS, country=_CODES)


def whens() -> st.SearchStrategy[When]:
    """Any When: a day, a span of days, an open one, or words without a day."""

    def build(days: tuple[date, date], start: bool, end: bool, part: DayPart | None, text: str) -> When:
        return When(start=min(days) if start else None, end=max(days) if end else None, part=part, text=text)

    return st.builds(
        build,
        st.tuples(_DAYS, _DAYS),
        st.booleans(),
        st.booleans(),
        st.none() | st.sampled_from(DayPart),
        _WORDS,
    )


def evidence(document: str = "doc", path: str = "doc.txt") -> st.SearchStrategy[Evidence]:
    """A quotation at some place of one document."""

    def build(start: int, quote: str) -> Evidence:
        return Evidence(document=document, path=path, start=start, end=start + len(quote), quote=quote)

    return st.builds(build, st.integers(0, 10_000), _WORDS)


def records(document: str = "doc", path: str = "doc.txt") -> st.SearchStrategy[Record]:
    """Any record of any type, with evidence in one document."""
    common: dict[str, Any] = {
        "id": _WORDS, "status": st.sampled_from(Status), "when": st.none() | whens(),
        "attribution": st.lists(st.builds(Attribution, source=actors(), cue=_WORDS), max_size=2),
        "evidence": st.lists(evidence(document, path), min_size=1, max_size=2),
    }  # fmt: skip
    maybe = st.none() | _WORDS
    return st.one_of(
        st.builds(
            Advisory, **common, issuer=actors(), speaker=st.none() | actors(), issuer_count=_COUNTS,
            action=st.sampled_from(AdvisoryAction),
            strength=st.sampled_from(Strength), audience=st.sampled_from(Audience), place=st.none() | places(),
            deadline=st.none() | whens(), reason=maybe, penalty=maybe,
        ),
        st.builds(
            DiplomaticAction, **common, kind=st.sampled_from(ActionKind), actors=st.lists(actors(), min_size=1, max_size=3),
            counterparts=st.lists(actors(), max_size=2), subjects=maybe, headcount=st.none() | _headcounts(),
            place=st.none() | places(), destination=st.none() | places(), deadline=st.none() | whens(),
        ),
        st.builds(
            IntelligenceClaim, **common, claimant=actors(), subject=st.none() | actors(), topic=st.sampled_from(Topic),
            stance=st.sampled_from(Stance), event_when=st.none() | whens(), statement=_WORDS, quoted=st.booleans(),
        ),
        st.builds(
            Call, **common, participants=st.lists(actors(), min_size=2, max_size=4),
            mode=st.sampled_from(CallMode), purpose=maybe, topics=maybe,
        ),
    )  # fmt: skip


def _headcounts() -> st.SearchStrategy[Headcount]:
    pairs = st.tuples(st.integers(0, 500), st.integers(0, 500))
    return st.builds(
        lambda p, low, high: Headcount(min=min(p) if low else None, max=max(p) if high else None),
        pairs,
        st.booleans(),
        st.booleans(),
    )


def collections(max_size: int = 5) -> st.SearchStrategy[Records[Record]]:
    """Records with the document that their evidence names."""
    document = Document(id="doc", path="doc.txt", title=None, published=None, sha256="0" * 64)
    return st.lists(records(), max_size=max_size).map(lambda found: Records(found, documents=(document,)))
