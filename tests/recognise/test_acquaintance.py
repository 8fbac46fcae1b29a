"""Who is introduced in one sentence is known in the others."""

from __future__ import annotations

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
