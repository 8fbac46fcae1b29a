"""Every word of the data file is read in an expression of its own."""

from __future__ import annotations

import pytest

from ukrcrisis.mentions.dates.finding import Kind, find_dates
from ukrcrisis.mentions.dates.values import Relation
from ukrcrisis.mentions.dates.words import Phrases, words

WORDS = words()


def whole(text: str) -> bool:
    """Whether the text is one expression of time from end to end."""
    return [m.words for m in find_dates(text, 0, len(text))] == [text]


def phrases(table: Phrases) -> list[tuple[str, str]]:
    return [(" ".join(phrase), meaning) for entries in table.values() for phrase, meaning in entries]


@pytest.mark.parametrize("name", sorted(WORDS.months))
def test_months(name: str) -> None:
    assert whole(f"on {name.title()} 3, 2021")
    assert whole(f"on 3 {name.upper()} 2021")


@pytest.mark.parametrize("name", sorted(WORDS.weekdays))
def test_weekdays(name: str) -> None:
    assert whole(f"{name.title()}, 3 April 2021")
    assert whole(f"{name.title()} evening")


@pytest.mark.parametrize("name", sorted(WORDS.parts))
def test_parts(name: str) -> None:
    (mention,) = find_dates(f"Monday {name}", 0, 99)
    assert (mention.words, mention.part) == (f"Monday {name}", WORDS.parts[name])


@pytest.mark.parametrize("name", sorted(WORDS.units))
def test_units(name: str) -> None:
    assert whole(f"two {name} ago")


@pytest.mark.parametrize("name", sorted(WORDS.seasons))
def test_seasons(name: str) -> None:
    assert whole(f"in the {name} of 2021")
    assert whole(f"last {name}")


@pytest.mark.parametrize("name", sorted({*WORDS.numbers, *(phrase for phrase, _ in phrases(WORDS.few))}))
def test_numbers(name: str) -> None:
    assert whole(f"{name} days ago")


@pytest.mark.parametrize("name", sorted(WORDS.ordinals))
def test_ordinals(name: str) -> None:
    assert whole(f"on the {name} of January 2021")


@pytest.mark.parametrize("name", [phrase for phrase, _ in phrases(WORDS.which)])
def test_which(name: str) -> None:
    assert whole(f"{name} week") or whole(f"the {name} week")


@pytest.mark.parametrize("name", sorted(WORDS.slices))
def test_slices(name: str) -> None:
    assert whole(f"the {name} of July") or whole(f"{name} this week") or whole(f"{name}-July")


@pytest.mark.parametrize(("phrase", "meaning"), phrases(WORDS.relations))
def test_relations(phrase: str, meaning: str) -> None:
    text = "within two days" if phrase == "within" else f"{phrase} 3 April 2021"
    (mention,) = find_dates(text, 0, len(text))
    assert (mention.words, mention.relation) == (text, Relation(meaning))


@pytest.mark.parametrize(("phrase", "meaning"), phrases(WORDS.vague))
def test_vague_words(phrase: str, meaning: str) -> None:
    (mention,) = find_dates(f"Leave {phrase}.", 0, len(phrase) + 7)
    assert (mention.words, mention.kind, mention.is_limit) == (phrase, Kind.VAGUE, meaning == "urgent")


@pytest.mark.parametrize(("phrase", "meaning"), phrases(WORDS.anaphora))
def test_anaphora(phrase: str, meaning: str) -> None:
    text = f"{phrase.capitalize()}, he left."
    assert [m.words for m in find_dates(text, 0, len(text))] == [phrase.capitalize()]
    if meaning.startswith("sentence"):
        assert find_dates(f"he left {phrase} than they", 0, 99) == ()


@pytest.mark.parametrize("noun", sorted(WORDS.counted))
def test_counted_nouns_make_no_year(noun: str) -> None:
    assert all(m.kind is not Kind.MONTH for m in find_dates(f"in 2014 {noun}", 0, 99))


def test_words_beside_a_length_of_time() -> None:
    for giver in WORDS.givers:
        assert whole_in(f"They {giver} him two days.", "two days")
    for holder in WORDS.holders:
        assert whole_in(f"They {holder} two days to leave.", "two days")
    for taker in WORDS.takers:
        assert not find_dates(f"They {taker} two days to leave.", 0, 99)
    for noun in WORDS.limit_nouns:
        assert whole_in(f"A two-day {noun} passed.", "two-day")


def whole_in(text: str, found: str) -> bool:
    return [m.words for m in find_dates(text, 0, len(text))] == [found]
