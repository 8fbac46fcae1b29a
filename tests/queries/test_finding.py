"""Finding: every filter says what a plain loop over the records says, in any order and any number."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.queries.seed import PUTIN, RUSSIA, seed
from tests.queries.strategies import FIRST, days, record_sets
from ukrcrisis.errors import ValueFault
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record, RecordBase
from ukrcrisis.model.vocabulary import ActionKind, AdvisoryAction, Audience, CallMode, Stance, Status, Topic
from ukrcrisis.queries.actors import agents, parties, places, sources, subjects
from ukrcrisis.queries.certainty import after, before, on, within
from ukrcrisis.queries.custody import rests_on_unnamed
from ukrcrisis.records import Records

Filter = tuple[Callable[[Records[Record]], Records[RecordBase]], Callable[[Record], bool]]
"""The method of Records, and what it should say of one record."""


def bears(code: str, *values: Actor | Place) -> bool:
    return any(code in (getattr(v, "code", None), v.country, v.name) for v in values)


def called(name: str, *values: Actor | Place) -> bool:
    return any(
        name
        in (
            v.name.casefold(),
            *([v.name.casefold().split()[-1]] if isinstance(v, Actor) and v.kind == "person" else []),
        )
        for v in values
    )


def dated(record: RecordBase) -> bool:
    return record.when is not None and record.when.dated


def day_filters(first: date, last: date) -> list[Filter]:
    return [
        (lambda rs: rs.between(first, last), lambda r: dated(r) and within(r.when, first, last).possible),
        (lambda rs: rs.between(first, last, undated=True), lambda r: within(r.when, first, last).possible),
        (lambda rs: rs.between(None, last), lambda r: dated(r) and within(r.when, None, last).possible),
        (lambda rs: rs.between(first, None), lambda r: dated(r) and within(r.when, first, None).possible),
        (lambda rs: rs.certainly_between(first, last), lambda r: within(r.when, first, last).certain),
        (lambda rs: rs.certainly_between(None, last), lambda r: within(r.when, None, last).certain),
        (lambda rs: rs.certainly_between(first, None), lambda r: within(r.when, first, None).certain),
        (lambda rs: rs.possibly_on(first), lambda r: dated(r) and on(r.when, first).possible),
        (lambda rs: rs.certainly_on(first), lambda r: on(r.when, first).certain),
        (lambda rs: rs.possibly_before(first), lambda r: dated(r) and before(r.when, first).possible),
        (lambda rs: rs.certainly_before(first), lambda r: before(r.when, first).certain),
        (lambda rs: rs.possibly_after(first, undated=True), lambda r: after(r.when, first).possible),
        (lambda rs: rs.certainly_after(first), lambda r: after(r.when, first).certain),
        (lambda rs: rs.undated(), lambda r: not dated(r)),
    ]


FILTERS: list[Filter] = [
    (lambda rs: rs.of(Advisory), lambda r: isinstance(r, Advisory)),
    (lambda rs: rs.of(Call), lambda r: isinstance(r, Call)),
    (lambda rs: rs.of(RecordBase), lambda r: isinstance(r, RecordBase)),
    (lambda rs: rs.involving("US"), lambda r: bears("US", *parties(r))),
    (lambda rs: rs.involving("TASS"), lambda r: bears("TASS", *parties(r))),
    (lambda rs: rs.involving("Putin"), lambda r: called("putin", *parties(r))),
    (lambda rs: rs.involving(Actor(kind="country", name="Russland", code="RU")), lambda r: bears("RU", *parties(r))),
    (lambda rs: rs.by("NATO"), lambda r: bears("NATO", *agents(r))),
    (lambda rs: rs.by("joe  biden"), lambda r: called("joe biden", *agents(r))),
    (lambda rs: rs.by("Zoe Muller"), lambda r: called("zoë müller", *agents(r))),
    (lambda rs: rs.about("UA"), lambda r: bears("UA", *places(r), *subjects(r))),
    (lambda rs: rs.about("Kyiv"), lambda r: called("kyiv", *places(r), *subjects(r))),
    (lambda rs: rs.about(Place(name="front")), lambda r: called("the front", *places(r), *subjects(r))),
    (lambda rs: rs.told_by("Radio Liberty"), lambda r: called("radio liberty", *sources(r))),
    (lambda rs: rs.told_by("RU"), lambda r: bears("RU", *sources(r))),
    (lambda rs: rs.only_unnamed(), rests_on_unnamed),
    (lambda rs: rs.status(Status.OCCURRED), lambda r: r.status is Status.OCCURRED),
    (lambda rs: rs.status(Status.DENIED, Status.PLANNED), lambda r: r.status in ("denied", "planned")),
    (lambda rs: rs.status(), lambda r: not r.id),
    (lambda rs: rs.action(AdvisoryAction.LEAVE), lambda r: isinstance(r, Advisory) and r.action == "leave"),
    (lambda rs: rs.audience(Audience.STAFF), lambda r: isinstance(r, Advisory) and r.audience == "staff"),
    (lambda rs: rs.kind(ActionKind.MEETING), lambda r: isinstance(r, DiplomaticAction) and r.kind == "meeting"),
    (lambda rs: rs.topic(Topic.OTHER), lambda r: isinstance(r, IntelligenceClaim) and r.topic == "other"),
    (lambda rs: rs.stance(Stance.DENIES), lambda r: isinstance(r, IntelligenceClaim) and r.stance == "denies"),
    (lambda rs: rs.mode(CallMode.PHONE, CallMode.VIDEO), lambda r: isinstance(r, Call) and r.mode in ("phone", "video")),
    (lambda rs: rs.where(lambda r: len(r.attribution) > 1), lambda r: len(r.attribution) > 1),
    *day_filters(FIRST + timedelta(days=7), FIRST + timedelta(days=13)),
]  # fmt: skip


@given(record_sets())
def test_a_filter_says_what_a_loop_says(records: Records[Record]) -> None:
    for number, (ask, holds) in enumerate(FILTERS):
        assert list(ask(records)) == [r for r in records if holds(r)], f"FILTERS[{number}]"


@given(record_sets(), days, days)
def test_any_days(records: Records[Record], one: date, other: date) -> None:
    for ask, holds in day_filters(*sorted((one, other))):
        assert list(ask(records)) == [r for r in records if holds(r)]


@given(record_sets(), st.lists(st.sampled_from(FILTERS), max_size=4))
def test_filters_commute_and_invent_nothing(records: Records[Record], chosen: list[Filter]) -> None:
    there: Records[RecordBase] = records
    for ask, _ in chosen:
        there = ask(there)  # type: ignore[arg-type]
    back: Records[RecordBase] = records
    for ask, _ in reversed(chosen):
        back = ask(back)  # type: ignore[arg-type]
    assert there == back
    assert list(there) == [r for r in records if all(holds(r) for _, holds in chosen)]


def test_chains_on_the_seed() -> None:
    leave = seed().of(Advisory).involving("NL").between(date(2022, 2, 7), date(2022, 2, 13))
    assert [r.id for r in leave] == ["adv-NL"]
    assert [r.id for r in seed().stance(Stance.DENIES).by("Sullivan")] == ["sullivan-2"]
    assert [r.id for r in seed().told_by("RIA Novosti")] == ["ru-left"]
    assert [r.id for r in seed().of(Call).involving("Macron")] == ["phone"]
    assert len(seed().about(PUTIN)) == 3
    assert len(seed().about(RUSSIA)) == 7


def test_answers_keep_documents_and_can_be_sliced() -> None:
    found = seed().of(Advisory)
    assert found.documents == seed().documents
    assert found[0] == next(iter(found))
    assert list(found[::-1]) == list(reversed(found))
    assert found[:2].of(Call) == Records([])


def test_days_the_wrong_way_round() -> None:
    with pytest.raises(ValueFault, match="days 2022-02-12 to 2022-02-11: expected the first not to be after"):
        seed().between(date(2022, 2, 12), date(2022, 2, 11))


def test_the_ends_of_the_calendar() -> None:
    assert seed().certainly_before(date.min) == Records([])
    assert seed().certainly_after(date.max) == Records([])
    assert len(seed().possibly_before(date.max)) == len(seed()) - len(seed().undated())


def test_an_unknown_word() -> None:
    with pytest.raises(ValueFault, match="'denied' is not a valid Stance; known: asserts, suggests, denies"):
        seed().stance("denied")  # type: ignore[arg-type]
    assert seed().stance("denies") == seed().stance(Stance.DENIES)  # type: ignore[arg-type]
