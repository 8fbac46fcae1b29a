"""The lexicon as a value: what the words mean, and how to add more."""

from __future__ import annotations

from pathlib import Path

import pytest

from ukrcrisis.lexicon.entries import Entry, EntryKind, Surface
from ukrcrisis.lexicon.lexicon import Lexicon

MINE = """
[[outlets]]
country = "UA"
names = ["The Odesa Lighthouse"]
"""


def meaning(words: str, lexicon: Lexicon | None = None) -> Surface:
    (found,) = [s for s in (lexicon or Lexicon.default()).surfaces if s.words == words]
    return found


@pytest.mark.parametrize(
    ("words", "kind", "code"),
    [
        ("Great Britain", EntryKind.COUNTRY, "GB"),
        ("U.S.", EntryKind.COUNTRY, "US"),
        ("Dutch", EntryKind.ADJECTIVE, "NL"),
        ("Filipinos", EntryKind.PEOPLE, "PH"),
        ("Kremlin", EntryKind.SEAT, "RU"),
        ("State Department", EntryKind.ORGAN, "US"),
        ("Kiev", EntryKind.CAPITAL, "UA"),
        ("Nato", EntryKind.ORGANISATION, "NATO"),
        ("European Commission", EntryKind.ORGANISATION, "EU"),
        ("Jordan", EntryKind.COUNTRY, "JO"),
    ],
)
def test_words_that_stand_for_a_code(words: str, kind: EntryKind, code: str) -> None:
    entry = meaning(words).entry
    assert (entry.kind, entry.code) == (kind, code)


@pytest.mark.parametrize(
    ("words", "kind", "country"),
    [
        ("Odessa", EntryKind.CITY, "UA"),
        ("Donbass", EntryKind.REGION, "UA"),
        ("RIA Novosti", EntryKind.OUTLET, "RU"),
        ("Zelenskyy", EntryKind.PERSON, "UA"),
        ("secretary of state", EntryKind.OFFICE, "US"),
        ("foreign minister", EntryKind.OFFICE, None),
    ],
)
def test_words_that_belong_to_a_country(words: str, kind: EntryKind, country: str | None) -> None:
    entry = meaning(words).entry
    assert (entry.kind, entry.country) == (kind, country)


@pytest.mark.parametrize(("city", "code"), [("Brussels", "EU"), ("Kyiv", "UA"), ("Amsterdam", None)])
def test_a_capital_stands_for_a_government_or_for_none(city: str, code: str | None) -> None:
    assert meaning(city).entry.metonym == code


@pytest.mark.parametrize(
    ("words", "plural"),
    [("Briton", False), ("Britons", True), ("British", True), ("German", False), ("foreign ministers", True)],
)
def test_whether_a_word_names_several(words: str, plural: bool) -> None:
    assert meaning(words).plural is plural


def test_spellings_have_the_same_entry_with_the_usual_name() -> None:
    assert meaning("Kiev").entry == meaning("Kyiv").entry
    assert meaning("Britons").entry.name == meaning("UK").entry.name == "United Kingdom"
    assert meaning("Zelenskyy").entry.name == "Volodymyr Zelensky"


def test_the_default_is_one_object_that_can_be_a_key() -> None:
    assert Lexicon.default() is Lexicon.default()
    assert {Lexicon.default(): 1}[Lexicon.default()] == 1


def test_from_a_path_or_from_its_text(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("\ufeff" + MINE, encoding="utf-8")
    expected = (
        Surface("The Odesa Lighthouse", Entry(EntryKind.OUTLET, "The Odesa Lighthouse", country="UA")),
    )
    for source in (file, str(file), MINE, MINE.strip(), MINE.replace("\n", "\r\n"), "\ufeff" + MINE.strip()):
        assert Lexicon.from_toml(source).surfaces == expected


_EVERY_TABLE = """
[[country]]
code = "ZZ"
name = "Ruritania"
adjectives = ["Ruritanian"]
people = ["Ruritanians"]
capital = ["Strelsau", "Strelzau"]
seats = ["Zenda Castle"]
organs = [["Department of Ruritanian Affairs", "DRA"]]
[[capital]]
name = "Hofbau"
country = "ZZ"
[[cities]]
country = "ZZ"
names = ["Zenda"]
[[regions]]
names = ["Zenda Forest"]
[[organisation]]
name = "Elphberg League"
code = "EL"
members = ["Elphbergs"]
bodies = ["Council of the League"]
[[outlets]]
names = ["Strelsau Gazette"]
[[people]]
country = "ZZ"
persons = [
  { name = "Rudolf Rassendyll", known = true },
  { name = "Sapt Colonel", role = "colonel", known = ["Sapt"] },
  { name = "Black Michael" },
]
[[office]]
name = "margrave"
country = "ZZ"
plurals = ["margraves"]
[[cue]]
group = "claim"
sense = "asserts"
verbs = ["say"]
phrases = ["no doubt that"]
example = "He said it"
"""


def test_every_kind_of_table_in_one_file() -> None:
    lexicon = Lexicon.from_toml(_EVERY_TABLE)
    kinds = {surface.words: (surface.entry.kind.value, surface.plural) for surface in lexicon.surfaces}
    assert kinds == {
        "Ruritania": ("country", False), "Ruritanian": ("adjective", False), "Ruritanians": ("people", True),
        "Strelsau": ("capital", False), "Strelzau": ("capital", False), "Hofbau": ("capital", False),
        "Zenda Castle": ("seat", False), "Department of Ruritanian Affairs": ("organ", False), "DRA": ("organ", False),
        "Zenda": ("city", False), "Zenda Forest": ("region", False),
        "Elphberg League": ("organisation", False), "Elphbergs": ("organisation", True),
        "Council of the League": ("organisation", False), "Strelsau Gazette": ("outlet", False),
        "Rudolf Rassendyll": ("person", False), "Rassendyll": ("person", False), "Sapt Colonel": ("person", False),
        "Sapt": ("person", False), "Black Michael": ("person", False),
        "margrave": ("office", False), "margraves": ("office", True),
    }  # fmt: skip
    (cue,) = lexicon.cues
    assert (cue.group, cue.sense, cue.verbs, cue.phrases) == (
        "claim",
        "asserts",
        ("say",),
        ("no doubt that",),
    )
    assert cue.example == "He said it"


def test_plus_adds_and_leaves_the_old_one_alone(tmp_path: Path) -> None:
    file = tmp_path / "cue.toml"
    file.write_text('[[cue]]\ngroup = "call"\nsense = "phone"\nverbs = ["ring"]\n')
    base = Lexicon.default()
    before = base.surfaces
    more = base.plus(MINE, file, Lexicon.from_toml('[[regions]]\nnames = ["Zenda Forest"]'))
    assert base.surfaces is before
    assert meaning("The Odesa Lighthouse", more).entry.country == "UA"
    assert meaning("Zenda Forest", more).entry.country is None
    assert (more.cues[-1].sense, len(more.cues)) == ("phone", len(base.cues) + 1)


def test_plus_the_later_entry_wins_for_the_same_spelling() -> None:
    first = '[[cities]]\ncountry = "US"\nnames = ["Odessa"]'
    second = '[[cities]]\ncountry = "CA"\nnames = ["Odessa"]'
    assert meaning("Odessa", Lexicon.default().plus(first)).entry.country == "US"
    assert meaning("Odessa", Lexicon.default().plus(first, second)).entry.country == "CA"


def test_plus_nothing_is_the_same_words() -> None:
    assert Lexicon.default().plus().surfaces == Lexicon.default().surfaces
