"""Whose document a text is: the state whose embassy or ministry its headings name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cache
from itertools import pairwise

from ukrcrisis.lexicon.entries import ORGANS, Entry, EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary, name_at
from ukrcrisis.text.tokens import Token, tokenise
from ukrcrisis.text.turns import opens_turns

__all__ = ["author_of", "is_transcript", "nation_in"]

_HEAD = 600
"""Within how many characters the headings of a notice stand."""
_BODY = 3000
"""Within how many characters a notice names those whom it addresses."""
_NATIONS = (EntryKind.COUNTRY, EntryKind.ADJECTIVE)
_LEADING = (*_NATIONS, EntryKind.ORGANISATION)
_TOWNS = (EntryKind.CAPITAL, EntryKind.CITY)


class _Told(IntEnum):
    """What of a heading tells whose people speak, the best first."""

    ORGAN = 0
    OFFICE = 1
    PERSON = 2
    TOWN = 3


def is_transcript(text: str, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a heading of a text whose body begins at ``start`` says that it is what people said, and labels name them."""
    talks = vocabulary.words("notice", "talk")
    titles = (line.lower() for line in _headings(text, start) if not line.rstrip().endswith((".", "!", "?")))
    return any(word in line for line in titles for word in talks) and opens_turns(text, start)


def _headings(text: str, start: int) -> list[str]:
    return [line for line in text[start : start + _HEAD].split("\n") if 0 < len(line.split()) < 20]


def author_of(text: str, start: int, vocabulary: Vocabulary, *, transcript: bool = False) -> str | None:
    """The code of the state that issues a notice or communiqué, read from its headings; None where the text is no such thing.

    ``start`` is where the body begins, in characters. Of a ``transcript`` it is the state or organisation whose people speak.
    """
    if transcript:
        return _speaking_for(text[start : start + _HEAD], vocabulary)
    kinds = vocabulary.words("notice", "kind")
    headings = _headings(text, start)
    if not any(word in line.lower() for line in headings for word in kinds):
        addressing = (
            _unnamed_author(text, start, vocabulary) if _opens_with_advice(text, start, vocabulary) else None
        )
        return addressing or _masthead(headings, vocabulary) or _signed_by(text, start, vocabulary)
    before: str | None = None
    of_organ = any("travel advi" in line.lower() or "security alert" in line.lower() for line in headings)
    for line in headings:
        titled = _is_titled(line, vocabulary)
        organ = _organ_in(line.lower(), vocabulary)
        code = _nation_beside(line, organ, vocabulary) or _seat_behind(line, vocabulary) or before
        if titled and organ >= 0 and code is not None:
            return code
        if (code := _own_name(line, vocabulary) or _letterhead(line, vocabulary)) is not None:
            return code
        of_organ = of_organ or (titled and organ >= 0)
        # the state, on a line before its ministry
        before = _nation_beside(line, len(line), vocabulary) if titled else None
    unnamed = _unnamed_author(text, start, vocabulary) if of_organ else None
    return unnamed or _minister(headings, vocabulary) or _signed_by(text, start, vocabulary)


def _masthead(headings: Sequence[str], vocabulary: Vocabulary) -> str | None:
    """The state that a line names beside its ministry: "Government of Belize | Ministry of Foreign Affairs"."""
    for line in headings:
        state, bar, ministry = line.partition(" | ")
        named = bar and _is_titled(line, vocabulary) and _organ_in(ministry.lower(), vocabulary) >= 0
        if named and (code := _letterhead(state, vocabulary)) is not None:
            return code
    return None


def _minister(headings: Sequence[str], vocabulary: Vocabulary) -> str | None:
    """The state whose minister issues a statement: his name is a line, with his office there or on the next."""
    for line, following in pairwise([*headings, ""]):
        names = dict(_names_of(line, vocabulary)) if _is_titled(line, vocabulary) else {}
        entry, _ = _first_name(following, vocabulary)
        held = _Told.OFFICE in names or (entry is not None and entry.kind is EntryKind.OFFICE)
        if _Told.PERSON in names and held:
            return names[_Told.PERSON]
    return None


def _is_titled(line: str, vocabulary: Vocabulary) -> bool:
    """Whether all words of a line have capitals that can."""
    small = vocabulary.words("notice", "small")
    return all(not word[0].islower() or word in small for word in line.split())


def _opens_with_advice(text: str, start: int, vocabulary: Vocabulary) -> bool:
    """Whether the first words tell the reader what to do: "Do not travel to Sudan due to crime"."""
    first = text[start : start + _HEAD].lstrip(" \n\t\"“‘'").lower()
    return any(first.startswith(opening) for opening in vocabulary.words("notice", "opening"))


_FOOT = 200
"""Characters at the end of a text among which it is signed."""
_LONGEST_NAME = 6
"""Words that the full name of a state has: "Bolivarian Republic of Venezuela"."""
_LONGEST_SIGNATURE = 14
"""Words that the line has with which an embassy or a ministry signs."""


def _signed_by(text: str, start: int, vocabulary: Vocabulary) -> str | None:
    """Whose embassy or ministry signs a text, on its last line or behind the dash at its end: "Embassy of Peru, Lima"."""
    end = len(text)
    while end > start and text[end - 1].isspace():
        end -= 1
    last = text[max(text.rfind("\n", start, end) + 1, start, end - _FOOT) : end]
    line = re.split(r"\s[–—-]\s|^(?i:source):\s", last)[-1].strip()
    if not 0 < len(line.split()) <= _LONGEST_SIGNATURE or line.endswith((".", "!", "?", "”", '"')):
        return None
    if not _is_titled(line, vocabulary):
        return None
    organ = _organ_in(line.lower(), vocabulary)
    named = _nation_beside(line, organ, vocabulary) if organ >= 0 else None
    entry, _ = _first_name(line, vocabulary)
    return named or (entry.code if entry is not None and entry.kind in ORGANS else None)


def _unnamed_author(text: str, start: int, vocabulary: Vocabulary) -> str | None:
    """Whose notice it is whose headings name no state: that of the people it addresses, "Measures for Belgian nationals", else
    that from whose capital it is dated, "Brussels, 15 May".
    """
    addressed = _citizens().search(text, start, start + _BODY)
    people = addressed.group() if addressed else ""
    code = _nation_beside(people, len(people), vocabulary)
    dated = (_capital_of_dateline(line, vocabulary) for line in _headings(text, start))
    return code or next((capital for capital in dated if capital is not None), None)


def _capital_of_dateline(line: str, vocabulary: Vocabulary) -> str | None:
    """The state in whose capital a text was written that a line gives place and day of: "Brussels, 15 May 2015"."""
    entry, behind = _first_name(line, vocabulary)
    dated = len(behind) > 1 and behind[0].key == "," and _is_year(behind[-1].key)
    return entry.code if entry is not None and entry.kind is EntryKind.CAPITAL and dated else None


def _seat_behind(line: str, vocabulary: Vocabulary) -> str | None:
    """The state in whose capital a ministry has its seat that a heading names: "Ministry of Foreign Affairs, Lima"."""
    ministry, _, town = line.rpartition(", ")
    if not any(word in ministry.lower() for word in vocabulary.words("notice", "ministry")):
        return None  # an embassy is in another's capital
    entry, behind = _first_name(town, vocabulary)
    return entry.code if entry is not None and entry.kind is EntryKind.CAPITAL and not behind else None


def _is_year(key: str) -> bool:
    return key.isdigit() and len(key) == 4


def _speaking_for(head: str, vocabulary: Vocabulary) -> str | None:
    """Whose people speak in a transcript: of the names in its headings an organ tells it best, then the nation before an
    office, a person, and the town of a dateline.
    """
    told: dict[_Told, str] = {}
    for line in head.split("\n"):
        if ":" in line and line.split(":")[0].isupper():
            break  # the first turn
        for kind, code in _names_of(line, vocabulary):
            told.setdefault(kind, code)
    return told[min(told)] if told else None


def _names_of(line: str, vocabulary: Vocabulary) -> Iterator[tuple[_Told, str]]:
    """What the names of a heading tell of whose people speak, with the code of the state or organisation."""
    tokens = tokenise(line, 0, len(line))
    at, nation = 0, ""
    while at < len(tokens):
        name = name_at(vocabulary.lookup[tokens[at].key].names, tokens, at, shouting=line.isupper())
        entry, end = (name[0].entry, name[1]) if name is not None else (None, at + 1)
        if entry is None:
            nation = ""
        elif entry.kind in ORGANS | {EntryKind.SEAT} and entry.code:
            yield _Told.ORGAN, entry.code
        elif entry.kind is EntryKind.OFFICE and (nation or entry.country):
            yield _Told.OFFICE, nation or entry.country or ""
        elif entry.kind is EntryKind.PERSON and (entry.country or entry.code):
            yield _Told.PERSON, entry.country or entry.code or ""
        elif entry.kind is EntryKind.COUNTRY and entry.code and at and _is_set_off(tokens, at, end):
            yield _Told.TOWN, entry.code  # "San José, Costa Rica"
        elif entry.kind in _TOWNS and (land := entry.code or entry.country) and _is_set_off(tokens, at, end):
            yield _Told.TOWN, land
        nation = entry.code if entry is not None and entry.code and entry.kind in _LEADING else ""
        at = end


def _is_set_off(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether commas or the ends of a line stand around a name, as around the place of a dateline."""
    return all(token.key == "," for token in (*tokens[max(0, start - 1) : start], *tokens[end : end + 1]))


def _organ_in(line: str, vocabulary: Vocabulary) -> int:
    """Where a line in lower case first names an embassy or a ministry, or -1."""
    found = (line.find(organ) for organ in vocabulary.words("notice", "organ"))
    return min((at for at in found if at >= 0), default=-1)


def _own_name(line: str, vocabulary: Vocabulary) -> str | None:
    """Whose organ a heading is that is nothing but its name: "Smartraveller"."""
    entry, behind = _first_name(line, vocabulary)
    return entry.code if entry is not None and entry.kind in ORGANS and not behind else None


def _letterhead(line: str, vocabulary: Vocabulary) -> str | None:
    """The state whose full name is a whole line: "REPUBLIC OF ECUADOR", "Government of Belize"."""
    words = line.lower().removeprefix("the ").split()
    polity = not vocabulary.words("notice", "polity").isdisjoint(words[:2])
    if not polity or len(words) > _LONGEST_NAME or not line.strip()[-1].isalpha():
        return None
    return _nation_beside(line, len(line), vocabulary)


def _first_name(line: str, vocabulary: Vocabulary) -> tuple[Entry | None, Sequence[Token]]:
    """The entry of the lexicon with whose name a line begins, or None, and the tokens behind it."""
    tokens = tokenise(line, 0, len(line))
    names = vocabulary.lookup[tokens[0].key].names if tokens else ()
    name = name_at(names, tokens, 0, shouting=line.isupper()) if tokens else None
    return (name[0].entry, tokens[name[1] :]) if name is not None else (None, tokens)


def nation_in(line: str, vocabulary: Vocabulary) -> str | None:
    """The code of the state that a line names last, or None."""
    return _nation_beside(line, len(line), vocabulary)


@cache
def _citizens() -> re.Pattern[str]:
    return re.compile(r"\b[A-Z][A-Za-z.]+ (?:citizens|nationals)\b")


def _nation_beside(line: str, organ: int, vocabulary: Vocabulary) -> str | None:
    """Whose organ a heading names: "U.S. Embassy Beirut", "Embassy of India"; the nation before it, else the
    next.
    """
    tokens = tokenise(line, 0, len(line))
    shouting = line.isupper()
    found: list[tuple[int, str]] = []
    for i, token in enumerate(tokens):
        name = name_at(vocabulary.lookup[token.key].names, tokens, i, shouting=shouting)
        if name is not None and name[0].entry.kind in _NATIONS and name[0].entry.code is not None:
            found.append((token.start, name[0].entry.code))
    before = [code for start, code in found if start < organ]
    after = [code for start, code in found if start > organ]
    return before[-1] if before else after[0] if after else None
