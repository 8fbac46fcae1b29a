"""Faulty lexicon files: each is refused with the name of the file and of the entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from ukrcrisis.errors import LexiconError
from ukrcrisis.lexicon.lexicon import Lexicon

FAULTS = {
    "not TOML": ("[[cities]]\nnames = oops", ["mine.toml", "expected TOML", "line 2"]),
    "no entry": ("# nothing yet\n", ["mine.toml", "at least one entry"]),
    "unknown table": ('[[citties]]\nnames = ["Sumy"]', ["mine.toml", "'citties'", "known:", "cities"]),
    "no array of tables": ('[cities]\nnames = ["Sumy"]', ["mine.toml", "[[cities]]"]),
    "a value in place of a table": ("cities = 3", ["mine.toml", "[[cities]]"]),
    "unknown key": ('[[cities]]\ncountry = "UA"\nnamed = ["Sumy"]\nnames = ["Sumy"]', ["cities 1", "'UA'", "'named'", "names"]),
    "a text for a list": ('[[cities]]\nnames = "Sumy"', ["cities 1", "names", "a list", "a text"]),
    "a number for a text": ('[[office]]\nname = 5', ["office 1", "name", "a text", "a number"]),
    "a number in a list": ('[[cities]]\nnames = ["Sumy", 5]', ["cities 1", "names", "a number"]),
    "true for a text": ('[[office]]\nname = true', ["office 1", "name", "true or false"]),
    "a date for a text": ('[[office]]\nname = 2022-02-11', ["office 1", "name", "a date"]),
    "an empty name": ('[[office]]\nname = ""', ["office 1", "name"]),
    "a blank name": ('[[office]]\nname = "  "', ["office 1", "name"]),
    "two spaces": ('[[office]]\nname = "prime  minister"', ["office 1", "name", "single spaces"]),
    "no name": ('[[country]]\ncode = "UA"', ["country 1", "'UA'", "'name'"]),
    "no code": ('[[country]]\nname = "Ukraine"', ["country 1", "'Ukraine'", "'code'"]),
    "no names": ('[[cities]]\ncountry = "UA"', ["cities 1", "'names'"]),
    "no persons": ('[[people]]\ncountry = "UA"', ["people 1", "'persons'"]),
    "an empty list": ("[[cities]]\nnames = []", ["cities 1", "names", "at least one"]),
    "an empty list of spellings": ("[[cities]]\nnames = [[]]", ["cities 1", "names", "empty"]),
    "a code of three letters": ('[[cities]]\ncountry = "UKR"\nnames = ["Sumy"]', ["cities 1", "country", "'UKR'"]),
    "a code in lower case": ('[[country]]\ncode = "ua"\nname = "Ukraine"', ["country 1", "code", "'ua'"]),
    "a people that is no adjective": (
        '[[country]]\ncode = "NL"\nname = "Netherlands"\ncollective = ["Dutch"]', ["country 1", "collective", "'Dutch'"],
    ),
    "a person that is no table": ('[[people]]\npersons = ["Ann Lee"]', ["people 1", "persons", "tables", "a text"]),
    "a person with an unknown key": (
        '[[people]]\npersons = [{name = "Ann Lee", rank = "general"}]', ["people 1", "persons 1", "'Ann Lee'", "'rank'"],
    ),
    "a number for a flag": ('[[people]]\npersons = [{name = "Ann Lee", known = 1}]', ["'Ann Lee'", "known", "a number"]),
    "a cue without words": ('[[cue]]\ngroup = "call"\nsense = "phone"', ["cue 1", "'phone'", "verbs"]),
    "a cue without a sense": ('[[cue]]\ngroup = "call"\nverbs = ["ring"]', ["cue 1", "'sense'"]),
    "the second of two": ('[[office]]\nname = "king"\n[[office]]\nname = 1', ["office 2"]),
    "two meanings": (
        '[[cities]]\ncountry = "US"\nnames = ["Odessa"]\n[[cities]]\ncountry = "UA"\nnames = ["Odessa"]',
        ["cities 2", "'Odessa'", "cities 1"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_names_file_and_entry(name: str, tmp_path: Path) -> None:
    text, words = FAULTS[name]
    file = tmp_path / "mine.toml"
    file.write_text(text)
    with pytest.raises(LexiconError) as caught:
        Lexicon.from_toml(file)
    assert [word for word in ["mine.toml", *words] if word not in str(caught.value)] == []
    with pytest.raises(LexiconError):
        Lexicon.default().plus(file)


def test_a_fault_in_a_text_is_in_the_text() -> None:
    with pytest.raises(LexiconError, match=r"<text>: office 1: .*'name'"):
        Lexicon.from_toml("[[office]]\n")


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_text(text: str) -> None:
    with pytest.raises(LexiconError, match="<text>: expected at least one entry"):
        Lexicon.from_toml(text)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for source in (tmp_path / "none.toml", str(tmp_path / "none.toml"), tmp_path):
        with pytest.raises(LexiconError, match="cannot be read"):
            Lexicon.from_toml(source)


def test_a_name_that_no_file_can_have() -> None:
    with pytest.raises(LexiconError, match="cannot be read"):
        Lexicon.from_toml(Path("a\0b"))


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes('[[cities]]\nnames = ["Chișin'.encode() + b"\xe3u" + b'"]')
    with pytest.raises(LexiconError, match=r"mine\.toml.*UTF-8.*offset 28"):
        Lexicon.from_toml(file)


def test_lists_too_deep_to_read() -> None:
    with pytest.raises(LexiconError):
        Lexicon.from_toml("[[cities]]\nnames = " + "[" * 100_000)
