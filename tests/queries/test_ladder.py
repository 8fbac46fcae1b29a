"""The advisory ladder: steps, first dates, escalations, deadlines, and who has not followed."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given

from tests.queries.seed import AT_ONCE, BY_11, KYIV, ON_11, ON_12, PREVIOUSLY, US, advises, seed, state
from tests.queries.strategies import record_sets
from ukrcrisis.model.records import Advisory, Record
from ukrcrisis.model.vocabulary import AdvisoryAction, Audience, Status, Strength
from ukrcrisis.model.when import When
from ukrcrisis.queries.certainty import Certainty
from ukrcrisis.queries.ladder import Ladder, Rung, not_followed
from ukrcrisis.records import Records

QUOTE = "made such appeals"
WITHIN_48_HOURS = When(start=date(2022, 2, 11), end=date(2022, 2, 13), text="within the next 24-48 hours")


def step(action: str, when: When | None = None, **more: object) -> Advisory:
    base = advises(f"{action}-{when}-{more}", US, QUOTE, when=when)
    return evolve(base, action=AdvisoryAction(action), **more)  # type: ignore[arg-type]


def only(*advisories: Advisory) -> Ladder:
    (ladder,) = Records(advisories).ladders()
    return ladder


def rises(*advisories: Advisory) -> list[tuple[Rung, Rung, Certainty]]:
    return [(e.before.rung, e.after.rung, e.certainty) for e in only(*advisories).escalations]


def test_the_ladders_of_the_seed() -> None:
    by_code = {ladder.issuer.code: ladder for ladder in seed().ladders()}
    assert set(by_code) == {"ME", "NL", "JP", "NO", "LV", "GB", "EE", "DK", "IL", "KR", "US", "CA"}
    assert str(by_code["US"]) == "the United States, Ukraine: leave (…2022-02-10, deadline immediately)"
    assert by_code["US"].top.first == PREVIOUSLY
    assert by_code["US"].top.deadline == AT_ONCE
    assert by_code["KR"].top.rung is Rung.ORDERED
    assert by_code["KR"].top.first == BY_11


def test_who_has_not_followed() -> None:
    asked = {"US", "DE", "FR", "KR"}
    assert not_followed(seed().ladders(), asked, place="UA") == ("DE", "FR")
    assert not_followed(seed().ladders(), asked, place="Ukraine") == ("DE", "FR")
    assert not_followed(seed().ladders(), asked, place="UA", at_least=Rung.ORDERED) == ("DE", "FR", "US")
    assert not_followed(seed().ladders(), asked, place="Kyiv") == ("DE", "FR", "KR", "US")


def test_the_steps_stand_in_their_order() -> None:
    actions = ["leave", "take_care", "do_not_travel", "consider_leaving", "avoid_nonessential_travel"]
    ladder = only(*map(step, actions), step("leave", strength=Strength.ORDER))
    assert [s.rung for s in ladder.steps] == list(Rung)
    assert str(ladder.top.rung) == "ordered"


def test_an_order_to_take_care_is_no_order_to_leave() -> None:
    assert only(step("take_care", strength=Strength.ORDER)).top.rung is Rung.TAKE_CARE


def test_escalations() -> None:
    assert rises(step("take_care", ON_11), step("leave", ON_12)) == [
        (Rung.TAKE_CARE, Rung.LEAVE, Certainty.YES)
    ]
    assert rises(step("take_care", BY_11), step("leave", ON_11)) == [
        (Rung.TAKE_CARE, Rung.LEAVE, Certainty.MAYBE)
    ]
    assert rises(step("take_care", ON_12), step("leave", ON_11)) == [], "a step down"
    assert rises(step("take_care"), step("leave")) == [(Rung.TAKE_CARE, Rung.LEAVE, Certainty.MAYBE)]
    assert rises(step("leave", ON_11)) == []


def test_a_step_taken_late_does_not_hide_the_rise_before_it() -> None:
    late = step("do_not_travel", ON_12)
    found = rises(step("take_care", PREVIOUSLY), late, step("leave", ON_11))
    assert found == [(Rung.TAKE_CARE, Rung.LEAVE, Certainty.YES)]


def test_the_first_date_is_the_one_that_is_over_first() -> None:
    assert only(step("leave", ON_12), step("leave", BY_11), step("leave", ON_11)).top.first == BY_11
    assert only(step("leave"), step("leave", ON_11)).top.first == ON_11
    assert only(step("leave")).top.first is None


def test_a_dated_deadline_goes_before_words() -> None:
    assert (
        only(step("leave", deadline=AT_ONCE), step("leave", deadline=WITHIN_48_HOURS)).top.deadline
        == WITHIN_48_HOURS
    )


@pytest.mark.parametrize("status", [Status.DENIED, Status.PLANNED, Status.CANCELLED])
def test_only_what_was_issued_counts(status: Status) -> None:
    assert Records([step("leave", status=status)]).ladders() == ()


def test_staff_have_a_ladder_of_their_own() -> None:
    records = Records([step("leave", audience=Audience.STAFF_FAMILIES), step("take_care")])
    assert [ladder.top.rung for ladder in records.ladders()] == [Rung.TAKE_CARE]
    assert [ladder.top.rung for ladder in records.ladders(audiences=[Audience.STAFF_FAMILIES])] == [
        Rung.LEAVE
    ]


def test_each_place_has_a_ladder_of_its_own() -> None:
    records = Records([step("leave", place=KYIV), step("take_care"), step("take_care", place=None)])
    assert [(None if ladder.place is None else ladder.place.name) for ladder in records.ladders()] == [
        "Kyiv",
        "Ukraine",
        None,
    ]
    assert str(records.ladders()[2]) == "the United States, no place: take care (undated)"


@given(record_sets())
def test_ladders_part_what_counts(records: Records[Record]) -> None:
    ladders = records.ladders(audiences=list(Audience))
    held = [a.id for ladder in ladders for s in ladder.steps for a in s.advisories]
    assert len(set(held)) == len(held)
    assert set(held) <= {r.id for r in records.of(Advisory)}
    assert all([s.rung for s in ladder.steps] == sorted({s.rung for s in ladder.steps}) for ladder in ladders)
    assert set(not_followed(ladders, ["US", "RU", state("x", "XX").code or ""], place="UA")) <= {
        "US",
        "RU",
        "XX",
    }
