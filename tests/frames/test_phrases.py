"""Noun phrases: lists, offices with their holders, counts, and whom they stand for."""

import pytest

from tests.parsing import frame, frames
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.vocabulary import ActorKind


def phrase(sentence: str, start: str) -> NounPhrase:
    at = sentence.index(start)
    return next(p for p in frame(sentence).phrases if p.start == at)


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("Norway, Latvia and Peru closed their embassies.", ["NO", "LV", "PE"]),
        ("Norway as well as Latvia closed their embassies.", ["NO", "LV"]),
        ("Norway, Latvia close embassies in Kabul", ["NO", "LV"]),
        ("Norway closed its embassy.", ["NO"]),
    ],
)
def test_lists(sentence: str, codes: list[str]) -> None:
    subject = frame(sentence).clauses[0].subject
    assert subject is not None
    assert [part.actor.code for part in subject.parts if part.actor] == codes


@pytest.mark.parametrize(
    ("sentence", "name", "country", "role"),
    [
        ("Peruvian Foreign Minister Luis Ortega spoke.", "Luis Ortega", "PE", "Foreign Minister"),
        ("Luis Ortega, Peru's foreign minister, spoke.", "Luis Ortega", "PE", "foreign minister"),
        ("Peru's foreign minister, Luis Ortega, spoke.", "Luis Ortega", "PE", "foreign minister"),
        ("The foreign minister of Peru Luis Ortega spoke.", "Luis Ortega", "PE", "foreign minister"),
    ],
)
def test_holders_of_offices(sentence: str, name: str, country: str, role: str) -> None:
    subject = frame(sentence).clauses[0].subject
    assert subject is not None
    assert subject.actor is not None
    assert (subject.actor.name, subject.actor.country, subject.actor.role) == (name, country, role)


def test_a_surname_stands_for_the_full_mention() -> None:
    _, second = frames("Peruvian Foreign Minister Luis Ortega spoke. Ortega then left.")
    subject = second.clauses[0].subject
    assert subject is not None
    assert subject.actor is not None
    assert (subject.actor.name, subject.actor.country) == ("Luis Ortega", "PE")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("The Kremlin", "RU"),
        ("Downing Street", "GB"),
        ("The Peruvian embassy", "PE"),
        ("Peru's government", "PE"),
    ],
)
def test_seats_and_organs_stand_for_the_state(words: str, code: str) -> None:
    subject = frame(f"{words} denied it.").clauses[0].subject
    assert subject is not None
    assert subject.actor is not None
    assert subject.actor.code == code


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("thirty diplomats", (30, 30)),
        ("more than 200 soldiers", (200, None)),
        ("up to ten employees", (None, 10)),
        ("at least two dozen students", (24, None)),
        ("1,500 nationals", (1500, 1500)),
        ("diplomats", None),
    ],
)
def test_counts(words: str, count: tuple[int | None, int | None] | None) -> None:
    assert phrase(f"Peru moved {words}.", words).count == count


def test_unnamed_sources_have_a_count() -> None:
    actor = phrase("He cited three unnamed officials.", "three").actor
    assert actor is not None
    assert (actor.kind, actor.count) == (ActorKind.UNNAMED, 3)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("the territory of Peru", "Peru"),
        ("Peru", "Peru"),
        ("the east of Peru", "east of Peru"),
        ("the southern territory of Peru", "southern territory of Peru"),
    ],
)
def test_the_territory_of_a_country_is_the_country(words: str, place: str) -> None:
    sentence = f"Norway advised its citizens to leave {words}."
    found = phrase(sentence, words).place
    assert found is not None
    assert (found.name, found.country) == (place, "PE")
