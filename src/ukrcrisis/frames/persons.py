"""Noun phrases to persons: names with office and country, surnames of who was named in full, pronouns."""

from __future__ import annotations

import re
from functools import cache

from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.nations import Nations, States
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import Entry, EntryKind
from ukrcrisis.mentions.pronouns import HIS_OR_HER, HONORIFICS
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["Persons", "antecedent"]

_TITLES = HONORIFICS | {"sen."}
_CLOSED = frozenset({"U", "P", "C", "D", "K", "L"})
"""Tags of words that open a sentence and are no forenames."""


@cache
def _full_name() -> re.Pattern[str]:
    return re.compile(r"\b[A-ZÀ-Þ][a-zß-ÿ'’-]+(?: [A-Z]\.)? [A-ZÀ-Þ][\w'’-]*[a-zß-ÿ]\b")


def antecedent(pronoun: str, memory: Memory) -> Actor | None:
    """Whom a pronoun in the singular stands for, by what the text has named before; None where for nobody."""
    match pronoun:
        case "he" | "himself":
            if memory.person is not None and memory.person in (memory.speaking, memory.woman):
                return _latest_but(memory, memory.speaking, memory.woman)
            return memory.person
        case "him":
            return _latest_but(memory, memory.speaking, memory.actor)  # "Ortega received him"
        case "her" if memory.woman is None:
            return _latest_but(memory, memory.speaking, memory.actor)
        case "she" | "her" | "herself":
            unnamed = memory.person is not None and _is_by_office_only(memory.person)
            meant = memory.person if unnamed else memory.woman or memory.person
            return _latest_but(memory, memory.speaking) if meant == memory.speaking else meant
        case "it" | "itself":
            return memory.state
        case "they":
            return memory.nation
        case _:
            return None


def _is_by_office_only(person: Actor) -> bool:
    """Whether nothing tells man or woman: "the British ambassador said she had left"."""
    return person.role is not None and person.name.lower().endswith(person.role.lower())


def _are_two(name: str, other: str) -> bool:
    """Whether two full names with one surname are of two people: "Simon Harris", "Kamala Harris"; but "Ibrahim
    Raisi" and "Ebrahim Raisi" are one.
    """
    first, second = name.lower().split(), other.lower().split()
    if first == second[-len(first) :] or second == first[-len(second) :]:
        return False  # "Barth Eide" is Espen Barth Eide
    alike = first[0][:1] == second[0][:1] or first[0][-3:] == second[0][-3:]
    return len(first) > 1 and len(second) > 1 and not alike


def _latest_but(memory: Memory, *barred: Actor | None) -> Actor | None:
    return next((person for person in reversed(memory.recent) if person not in barred), None)


class Persons:
    """Finds the person whom a phrase of a document names."""

    def __init__(self, text: str, vocabulary: Vocabulary, memory: Memory) -> None:
        self._text = text
        self._memory = memory
        self._states = vocabulary.derived(States)
        self._nations = vocabulary.derived(Nations)
        self._aides = vocabulary.words("belonging", "aide")
        self._organs = vocabulary.words("actor noun", "organ")
        self._general = vocabulary.words("actor noun", "rank of a body")
        self._national = vocabulary.words("actor noun", "national body")
        self._institutions = vocabulary.words("actor noun", "institution word")
        self._things = vocabulary.words("actor noun", "thing word")
        self._papers = vocabulary.words("referent", "paper")
        self._stations = vocabulary.words("referent", "station")
        self._media = vocabulary.words("referent", "medium")
        self._nothing_but_media = self._media - vocabulary.words("referent", "medium or person")
        self._women = vocabulary.words("actor noun", "woman")
        self._abroad = vocabulary.words("envoy", "office abroad")
        self._womens_names = vocabulary.words("referent", "woman's name")
        self._portfolios = vocabulary.words("noun phrase", "portfolio")
        self._no_forenames = vocabulary.words("referent", "no forename")
        self._lookup = vocabulary.lookup
        self._full_names: dict[str, str] | None = None

    def person_of(self, phrase: NounPhrase) -> Actor | None:
        """The person that a name stands for, or the body where it is the name of one."""
        surface = phrase.surface
        entry = surface.entry if surface is not None and surface.entry.kind is EntryKind.PERSON else None
        name = phrase.name or (entry.name if entry else "")
        if surface is not None and entry is not None and surface.words != name and _are_two(name, entry.name):
            entry = None  # a namesake of who is known
        words = name.split()
        surname = words[-1].lower()
        if surname in self._portfolios:
            return None  # "Humanitarian Affairs" is nobody
        if entry is None and (outlet := self._outlet(phrase, words)) is not None:
            return outlet
        known = self._memory.people.get(surname) or self._by_first_name(words, entry)
        if known is not None and _are_two(name, known.name):
            known = None
        if entry is None and known is None:
            if len(words) == 1:
                full = self._named_in_full().get(surname)
                untitled = phrase.office is None and not _is_titled(phrase)
                if untitled and (full is None or phrase.determiner == "the"):
                    return None  # "told the Monitor", of the Daily Monitor
                name = full or name
            if not self._is_titled(phrase) and self._is_institution(words):
                return self._institution(phrase, name, surname)
        if known is not None and len(known.name) > len(name):
            name = known.name
        role = phrase.office or (known.role if known else None)
        country = self._country(phrase, entry, known)
        person = Actor(kind=ActorKind.PERSON, name=name, role=role, country=country)
        if self._is_woman(phrase, entry.name if entry is not None else name):
            self._memory.woman = person
            self._memory.women.add(person.name)
        return person

    def _outlet(self, phrase: NounPhrase, words: list[str]) -> Actor | None:
        """The outlet that a name is by its own words or by what stands before it: "the Kyiv Herald", "broadcaster TV5"."""
        if phrase.office is not None:
            return None
        first, last = words[0].lower(), words[-1].lower()
        before = phrase.keys[: max(len(phrase.keys) - len(words), 0)]
        titled = len(words) > 1 or (phrase.determiner == "the" and bool(phrase.modifiers))
        if titled and (last in self._papers or first in self._stations):
            name = " ".join([*(each.words for each in phrase.modifiers), *words])
        elif not (self._media if len(words) == 1 else self._nothing_but_media).isdisjoint(before):
            name = phrase.name or ""  # but "broadcaster Ana Ruiz"
        else:
            return None
        return Actor(kind=ActorKind.OUTLET, name=name)

    def _is_titled(self, phrase: NounPhrase) -> bool:
        """Whether an office stands before a name, and not the first word of it as in "the Turkish General Staff"."""
        office = phrase.office
        return office is not None and (
            office.lower() not in self._general or self._nations.of(phrase) is None
        )

    def _by_first_name(self, words: list[str], entry: Entry | None) -> Actor | None:
        """Who goes by the first word of the full name, as "Xi" does."""
        known = self._memory.first_names.get(words[0].lower()) if len(words) == 1 else None
        if known is None or (entry is not None and (entry.country or entry.code) != known.country):
            return None
        return known

    def _institution(self, phrase: NounPhrase, name: str, last: str) -> Actor | None:
        if last in self._things:
            return None  # "Lima International Airport" does nothing
        nation = self._nations.of(phrase)
        if nation is not None and (last in self._organs or last in self._national):
            return self._states[nation]  # "Finland's Foreign Ministry"
        country = nation if nation and len(nation) == 2 else None
        return Actor(kind=ActorKind.ORGANISATION, name=name, country=country)

    def _named_in_full(self) -> dict[str, str]:
        """Surname to the first full name in the text: headings name people before the body does."""
        if self._full_names is None:
            self._full_names = {}
            for match in _full_name().finditer(self._text):
                words = match.group().split()
                first = words[0].lower()
                opens = self._lookup[first].tag in _CLOSED  # "Although Gabriel has been minister"
                if not self._is_institution(words) and first not in self._no_forenames and not opens:
                    self._full_names.setdefault(words[-1].lower(), match.group())
        return self._full_names

    def _is_institution(self, words: list[str]) -> bool:
        return any(word.lower() in self._institutions for word in words)

    def _is_woman(self, phrase: NounPhrase, name: str) -> bool:
        if (phrase.office or "").lower() in self._women or name.split()[0].lower() in self._womens_names:
            return True
        return _is_titled(phrase) and any(item.key.startswith(("mrs", "ms")) for item in phrase.items)

    def _country(self, phrase: NounPhrase, entry: Entry | None, known: Actor | None) -> str | None:
        """The country by the phrase, the office, the lexicon, the text before, else by who acted last."""
        if nation := self._nations.of(phrase):
            return nation
        if entry is not None and (entry.country or entry.code):
            return (
                entry.country or entry.code
            )  # "Secretary Manalo", though most secretaries are the United States'
        office = phrase.office_surface
        if office is not None and office.entry.country:
            return office.entry.country
        if (leader := self._served(phrase)) is not None:
            return leader.country
        if known is not None:
            return known.country
        acting = self._memory.state
        if phrase.office is None or any(word in phrase.office.lower() for word in self._abroad):
            owned = phrase.determiner in ("its", "their") and acting is not None
            return acting.code if owned and acting is not None else None  # an ambassador is another's
        return acting.code if acting is not None else None

    def _served(self, phrase: NounPhrase) -> Actor | None:
        """Whom an aide serves who is called "his": "Joe Biden and his security adviser, Ana Ruiz"."""
        serves = phrase.office is not None and phrase.office.lower().split()[-1] in self._aides
        leader = self._memory.person if serves and phrase.determiner in HIS_OR_HER else None
        return leader if leader is not None and leader.country is not None else None


def _is_titled(phrase: NounPhrase) -> bool:
    return any(item.key in _TITLES for item in phrase.items)
