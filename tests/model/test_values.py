"""The values refuse what makes no sense, compare and hash by value, print as something that can be pasted
back.
"""

from __future__ import annotations

import pickle
from datetime import date
from enum import StrEnum
from typing import assert_never

import attrs
import pytest
from hypothesis import given

import ukrcrisis
from ukrcrisis import (
    Actor,
    ActorKind,
    Advisory,
    Attribution,
    Call,
    DayPart,
    DiplomaticAction,
    Evidence,
    Headcount,
    IntelligenceClaim,
    Place,
    Record,
    Status,
    When,
)
from ukrcrisis.errors import CrisisError
from ukrcrisis.model.vocabulary import (
    ActionKind,
    AdvisoryAction,
    Audience,
    CallMode,
    RecordType,
    Stance,
    Strength,
    Topic,
)
from ukrcrisis.testing import actors, records, whens

TOLD = Evidence(document="d", path="d.txt", start=0, end=4, quote="told")
GB = Actor(kind="country", name="United Kingdom", code="GB", country="GB")
NAMES: dict[str, object] = {
    c.__name__: c
    for c in (Actor, ActorKind, Advisory, Attribution, Call, DayPart, DiplomaticAction, Evidence, Headcount, IntelligenceClaim, Place,
              Status, When, ActionKind, AdvisoryAction, Audience, CallMode, RecordType, Stance, Strength, Topic)
}  # fmt: skip


def as_pasted(value: object) -> object:
    import datetime

    return eval(repr(value), {**NAMES, "datetime": datetime})


@pytest.mark.parametrize(
    "make",
    [
        lambda: Call(id="c", evidence=(TOLD,), participants=(GB,), mode="phone"),
        lambda: Call(id="c", evidence=(), participants=(GB, GB), mode="phone"),
        lambda: When(start=date(2022, 2, 11), end=date(2022, 2, 10), text="x"),
        lambda: Actor(kind="group", name="states", count=-1),
        lambda: Actor(kind="country", name=""),
        lambda: Place(name=""),
        lambda: Headcount(min=3, max=2),
        lambda: Headcount(min=-1),
        lambda: Evidence(document="d", path="d.txt", start=4, end=4, quote=""),
        lambda: Evidence(document="d", path="d.txt", start=0, end=4, quote="toll call"),
        lambda: DiplomaticAction(id="a", evidence=(TOLD,), kind="visit", actors=()),
    ],
)
def test_what_makes_no_sense_is_refused(make: object) -> None:
    assert callable(make)
    with pytest.raises(CrisisError):
        make()


def test_one_group_can_hold_a_call() -> None:
    call = Call(
        id="c", evidence=(TOLD,), participants=[Actor(kind="group", name="G7", code="G7")], mode="video"
    )
    assert isinstance(call.participants, tuple)


@given(records())
def test_records_paste_back_pickle_and_hash(record: Record) -> None:
    assert as_pasted(record) == record
    assert pickle.loads(pickle.dumps(record)) == record
    assert hash(attrs.evolve(record)) == hash(record)


@given(actors())
def test_actors_paste_back(actor: Actor) -> None:
    assert as_pasted(actor) == actor


@given(whens())
def test_whens_paste_back(when: When) -> None:
    assert as_pasted(when) == when


def test_enums_are_their_words() -> None:
    for enum in (value for value in NAMES.values() if isinstance(value, type) and issubclass(value, StrEnum)):
        for member in enum:
            assert member == member.value
            assert f"{member}" == member.value


def test_nothing_can_be_changed() -> None:
    with pytest.raises(AttributeError):
        GB.name = "Britain"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        GB.nickname = "Britain"  # type: ignore[attr-defined]


def kind_of(record: Record) -> str:
    match record:
        case Advisory(issuer, action):
            return f"{issuer.name} {action}"
        case DiplomaticAction(kind, parties):
            return f"{kind} by {len(parties)}"
        case IntelligenceClaim(claimant, stance):
            return f"{claimant.name} {stance}"
        case Call(participants, mode):
            return f"{len(participants)} by {mode}"
        case other:
            assert_never(other)


@given(records())
def test_match_is_exhaustive_and_positional(record: Record) -> None:
    assert kind_of(record)


def test_records_order_by_their_place_in_the_text() -> None:
    text = "Norway told its citizens to leave Mali. Peru expelled two Russian diplomats."
    first, second = ukrcrisis.parse(text)
    assert first < second
    assert sorted([second, first]) == [first, second]
