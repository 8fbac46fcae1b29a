"""Who is introduced in one sentence is known in the others."""

from __future__ import annotations

import pytest

import ukrcrisis
from ukrcrisis import DiplomaticAction, parse


def test_a_headline_names_whom_the_body_introduces() -> None:
    text = (
        "Adam Flint met Russian ambassador, White House says\n\n"
        "US security adviser Adam Flint met with Russian Ambassador Sergey Kislyak in December, the White House said."
    )
    [record] = parse(text).of(DiplomaticAction)
    assert ("Adam Flint", "US") in [(actor.name, actor.country) for actor in record.actors]
    assert len(record.evidence) == 2


def test_two_lands_for_one_name_are_two_people() -> None:
    text = (
        "Adam Flint met Sergei Lavrov in Oslo.\n\nPeruvian minister Adam Flint met Sergei Lavrov in Doha.\n\n"
        "Kenyan minister Adam Flint met Sergei Lavrov in Lima."
    )
    nameless = parse(text).of(DiplomaticAction)[0]
    assert ("Adam Flint", None) in [(actor.name, actor.country) for actor in nameless.actors]


def test_only_the_land_comes_from_another_sentence() -> None:
    text = (
        "Adam Flint met Sergei Lavrov in Oslo.\n\nPeruvian minister Adam Flint met Emmanuel Macron in Lima."
    )
    nameless = parse(text).of(DiplomaticAction)[0]
    assert ("Adam Flint", "PE", None) in [(a.name, a.country, a.role) for a in nameless.actors]


BACK = [
    (
        "Kenya's foreign minister, Ana Ruiz, warned Lima on Friday. The minister called {} on Sunday.",
        "Ana Ruiz",
    ),
    ("Ana Ruiz, the foreign minister of Kenya, gave a speech. The minister rang {} on Sunday.", "Ana Ruiz"),
    (
        "Kenyan Minister of Foreign Affairs Ana Ruiz gave a speech. The minister rang {} on Sunday.",
        "Ana Ruiz",
    ),
    ("Kenya warned Lima on Friday. The foreign minister rang {} on Sunday.", "Kenya"),
]


@pytest.mark.parametrize(("text", "caller"), BACK)
def test_a_short_title_is_of_who_was_named_with_a_longer_one(text: str, caller: str) -> None:
    (call,) = ukrcrisis.parse(text.format("Peruvian President Luis Ortega"))
    assert isinstance(call, ukrcrisis.Call)
    assert (call.participants[0].name, call.participants[0].country) == (caller, "KE")


def test_the_country_as_a_subject_is_the_one_that_acted() -> None:
    (expulsion,) = ukrcrisis.parse(
        "Kenya warned Lima on Friday. The country expelled two Peruvian diplomats on Sunday."
    )
    assert isinstance(expulsion, ukrcrisis.DiplomaticAction)
    assert [actor.code for actor in expulsion.actors] == ["KE"]
