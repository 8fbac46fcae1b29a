"""Days with uncertainty: the three answers agree with what every choice of possible days says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given

from tests.queries.strategies import days, whens
from ukrcrisis.model.when import When
from ukrcrisis.queries.certainty import Certainty, after, before, days_label, on, same_day, within

LOW, HIGH = date(2021, 12, 1), date(2022, 5, 1)
"""Days well outside all that are drawn stand for open ends."""


def possible(when: When | None) -> set[date]:
    start = LOW if when is None or when.start is None else when.start
    end = HIGH if when is None or when.end is None else when.end
    return {start + timedelta(days=n) for n in range((end - start).days + 1)}


def answer(held: set[bool]) -> Certainty:
    return Certainty.MAYBE if len(held) == 2 else Certainty.YES if True in held else Certainty.NO


@given(whens(), whens())
def test_before_is_what_all_choices_say(one: When | None, other: When | None) -> None:
    held = {
        a < b
        for a in (min(possible(one)), max(possible(one)))
        for b in (min(possible(other)), max(possible(other)))
    }
    assert before(one, other) is answer(held)
    assert after(other, one) is before(one, other)


@given(whens(), days, days)
def test_within_is_what_all_choices_say(when: When | None, one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert within(when, first, last) is answer({first <= day <= last for day in possible(when)})
    assert on(when, first) is within(when, first, first)


@given(whens(), whens())
def test_same_day_is_what_all_choices_say(one: When | None, other: When | None) -> None:
    shared = possible(one) & possible(other)
    certain = len(possible(one)) == len(possible(other)) == 1
    assert same_day(one, other) is (answer({True, certain}) if shared else Certainty.NO)


def test_open_sides_hold_open_ends() -> None:
    assert within(When(end=date(2022, 2, 11), text="by then"), None, date(2022, 2, 11)) is Certainty.YES
    assert within(When(start=date(2022, 2, 11), text="from then"), date(2022, 2, 11), None) is Certainty.YES
    assert within(None, date(2022, 2, 11), None) is Certainty.MAYBE


def test_an_answer_is_neither_true_nor_false() -> None:
    with pytest.raises(TypeError, match=r"ask \.certain or \.possible"):
        bool(Certainty.MAYBE)
    assert [c.possible for c in Certainty] == [False, True, True]
    assert [c.certain for c in Certainty] == [False, False, True]
    assert repr(Certainty.YES) == "Certainty.YES"
    assert str(Certainty.NO) == "no"


def test_labels_show_open_ends() -> None:
    first, last = date(2022, 2, 11), date(2022, 2, 12)
    assert [
        days_label(when)
        for when in (
            None,
            When(text="immediately"),
            When(start=first, end=first, text="on"),
            When(start=first, end=last, text="from to"),
            When(start=first, text="from"),
            When(end=last, text="until"),
        )
    ] == ["undated", "undated", "2022-02-11", "2022-02-11…2022-02-12", "2022-02-11…", "…2022-02-12"]
