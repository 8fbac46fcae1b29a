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


def test_an_aide_belongs_to_the_land_of_whom_he_serves() -> None:
    text = "UN chief Antonio Guterres has dispatched his deputy, Jan Moller, to Kyiv."
    [record] = parse(text).of(DiplomaticAction)
    assert [(actor.name, actor.country) for actor in record.actors] == [("Jan Moller", "UN")]
