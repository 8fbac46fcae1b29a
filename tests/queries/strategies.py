"""Small records that hypothesis combines: few values, so that they often meet."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import evolve
from hypothesis import strategies as st

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, Attribution, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.span import Evidence
from ukrcrisis.model.vocabulary import (
    ActionKind,
    AdvisoryAction,
    Audience,
    CallMode,
    Stance,
    Status,
    Strength,
    Topic,
)
from ukrcrisis.model.when import When
from ukrcrisis.records import Records

FIRST = date(2022, 2, 10)

ACTORS = [
    Actor(kind="country", name="the United States", code="US", country="US"),
    Actor(kind="country", name="Russia", code="RU", country="RU"),
    Actor(kind="organisation", name="NATO", code="NATO"),
    Actor(kind="person", name="Joe Biden", country="US"),
    Actor(kind="person", name="Vladimir Putin", country="RU"),
    Actor(kind="person", name="Zoë Müller"),
    Actor(kind="outlet", name="TASS", country="RU"),
    Actor(kind="outlet", name="Radio Liberty"),
    Actor(kind="group", name="12 countries", count=12),
    Actor(kind="unnamed", name="a source"),
]
PLACES = [Place(name="Ukraine", country="UA"), Place(name="Kyiv", country="UA"), Place(name="the front")]
DOCUMENTS = ["a.txt", "b.txt", "c.txt"]
QUOTES = ["Russia said so", "RUSSIA said so.", "others say otherwise"]

actors = st.sampled_from(ACTORS)
days = st.integers(0, 40).map(lambda n: FIRST + timedelta(days=n))


@st.composite
def whens(draw: st.DrawFn) -> When | None:
    """Nothing, a day, a range, or one with an open end or two."""
    shape = draw(st.sampled_from(["none", "day", "day", "range", "until", "from", "words"]))
    one, other = sorted((draw(days), draw(days)))
    match shape:
        case "none":
            return None
        case "day":
            return When(start=one, end=one, text=shape)
        case "range":
            return When(start=one, end=other, text=shape)
        case "until":
            return When(end=one, text=shape)
        case "from":
            return When(start=one, text=shape)
        case _:
            return When(text=shape)


@st.composite
def record(draw: st.DrawFn, number: int = 0) -> Record:
    """One record of any type; ``number`` goes into its id."""
    path, quote = draw(st.sampled_from(DOCUMENTS)), draw(st.sampled_from(QUOTES))
    evidence = (
        Evidence(document=f"id-{path}", path=path, start=number, end=number + len(quote), quote=quote),
    )
    name, when, status = f"r{number}", draw(whens()), draw(st.sampled_from(Status))
    links = draw(st.lists(actors.map(lambda who: Attribution(source=who, cue="said")), max_size=2))
    place = draw(st.none() | st.sampled_from(PLACES))
    some = st.lists(actors, min_size=1, max_size=3)
    match draw(st.integers(0, 3)):
        case 0:
            return Advisory(
                id=name, when=when, status=status, attribution=links, evidence=evidence, issuer=draw(actors),
                speaker=draw(st.none() | actors), issuer_count=draw(st.sampled_from([None, None, 3])),
                action=draw(st.sampled_from(AdvisoryAction)), strength=draw(st.sampled_from(Strength)),
                audience=draw(st.sampled_from(Audience)), place=place, deadline=draw(whens()),
            )  # fmt: skip
        case 1:
            return DiplomaticAction(
                id=name, when=when, status=status, attribution=links, evidence=evidence,
                kind=draw(st.sampled_from(ActionKind)), actors=draw(some), counterparts=draw(st.just([]) | some),
                place=place,
            )  # fmt: skip
        case 2:
            return IntelligenceClaim(
                id=name, when=when, status=status, attribution=links, evidence=evidence, claimant=draw(actors),
                subject=draw(st.none() | actors), topic=draw(st.sampled_from(Topic)), statement=quote,
                stance=draw(st.sampled_from(Stance)), event_when=draw(whens()),
            )  # fmt: skip
        case _:
            return Call(
                id=name, when=when, status=status, attribution=links, evidence=evidence,
                participants=[*draw(some), draw(actors)], mode=draw(st.sampled_from(CallMode)),
            )  # fmt: skip


@st.composite
def record_lists(draw: st.DrawFn, max_size: int = 8) -> list[Record]:
    """Records with ids of their own."""
    size = draw(st.integers(0, max_size))
    return [draw(record(number)) for number in range(size)]


def record_sets(max_size: int = 8) -> st.SearchStrategy[Records[Record]]:
    """The same as Records."""
    return record_lists(max_size).map(Records)


def copied(records: list[Record], path: str) -> list[Record]:
    """The records of one document, as a second document with the same text tells them."""
    return [
        evolve(
            r, id=f"copy-{r.id}", evidence=[evolve(e, document="copy", path="copy.txt") for e in r.evidence]
        )
        for r in records
        if r.evidence[0].path == path
    ]
