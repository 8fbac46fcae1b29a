"""Organs of states and other bodies: whose "the ministry", "its army", "the agency" and "the MOD" are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.nations import TWO_LETTERS, Nations, States
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.frames.places import without_article
from ukrcrisis.lexicon.entries import Entry, EntryKind
from ukrcrisis.mentions.pronouns import HIS_OR_HER
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["Organs", "exact_count", "government_in", "seat_of"]

_OUR = ("its", "their", "our")
_BODIES = (ActorKind.COUNTRY, ActorKind.ORGANISATION)


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r" ?\(([A-Z][A-Za-z]{1,6})\)")


class Organs:
    """Finds the state whose organ a phrase of a document names, and notes by what else the text will name it."""

    def __init__(self, text: str, vocabulary: Vocabulary, memory: Memory) -> None:
        self._text = text
        self._memory = memory
        self._states = vocabulary.derived(States)
        self._nations = vocabulary.derived(Nations)
        self.nouns = vocabulary.words("actor noun", "organ")
        self._known_by_article = vocabulary.words("referent", "known by article")
        self._of_states = vocabulary.words("belonging", "sitting")
        self._rulers = vocabulary.words("belonging", "ruling")
        self._known_once_named = vocabulary.words("referent", "known once named")
        self._shared = vocabulary.words("referent", "shared organ")
        self._agencies = vocabulary.words("referent", "agency")
        self._abroad = vocabulary.words("envoy", "office abroad")
        self._missions = vocabulary.words("mission")
        self._members = vocabulary.words("member")
        self._member_states = vocabulary.words("member", "state")
        self._lands = vocabulary.words("home land")

    def is_one(self, phrase: NounPhrase) -> bool:
        """Whether the last words of a phrase are a noun of an organ: "the French intelligence community"."""
        return phrase.head in self.nouns or " ".join(phrase.keys[-2:]) in self.nouns

    def is_titled(self, phrase: NounPhrase) -> bool:
        """Whether it is the name of an organ of a state that the name does not tell: "the Ministry of Defence"."""
        name = phrase.name.lower() if phrase.name is not None and phrase.office is None else ""
        return phrase.determiner == "the" and name in self._known_by_article

    def states_counted(self, phrase: NounPhrase) -> int | None:
        """The number of states in "the governments of 14 countries"."""
        counted = (after for p, after in phrase.after if p == "of" and after.head in self._member_states)
        return next(map(exact_count, counted), None)

    def state_of(self, phrase: NounPhrase) -> Actor | None:
        """The state whose organ a phrase names: "the Dutch embassy", "its ministry", "the government"."""
        head, nation = phrase.head, self._nations.of(phrase)
        if nation is not None and head in self._members and (len(nation) > 2 or nation in TWO_LETTERS):
            return None  # "an EU state" is not the EU
        if nation is None and phrase.plural and (count := self.states_counted(phrase)) is not None:
            end = max([phrase.end, *(after.end for _, after in phrase.after)])
            return Actor(
                kind=ActorKind.GROUP, name=without_article(self._text, phrase.start, end), count=count
            )
        if nation is None:
            nation = self.owner(phrase) or self._spoken_of(phrase)
        if nation is None:
            return None
        self.note(head, nation)
        named = phrase.apposition.name if phrase.apposition is not None else None
        if named is not None:
            self._memory.acronyms.setdefault(named, self._states[nation])  # "its agency, Abin,"
        return self._states[nation]

    def owner_by_name(self, phrase: NounPhrase, name: str, code: str) -> str:
        """The state whose organ a name is that belongs to ``code`` where the text does not say: "Ireland's Department of
        Foreign Affairs"; of a name that several states have, "the Foreign Office in Berlin", the one named so before, or in
        whose capital a report is written that has not spoken of ``code``.
        """
        said = phrase.possessor is not None or bool(phrase.modifiers)
        owner = self._nations.of(phrase) if said else None
        if owner is None and name.lower() in self._shared:
            owner = seat_of(phrase) or self._memory.organ_owners.get(name) or self._at_home(code)
        if owner is not None:
            self._memory.organ_owners[name] = owner
        return owner or code

    def _at_home(self, code: str) -> str | None:
        """The state of the dateline, where the text has not spoken of another yet."""
        memory = self._memory
        spoken = code in memory.grounds or any(state.code == code for state in memory.states)
        return None if spoken else memory.home

    def owner(self, phrase: NounPhrase) -> str | None:
        """The state of "its", "their", "our" and of "the foreign minister": the author's own, else the one that acted
        last.
        """
        author, state = self._memory.author, self._memory.state
        office = (phrase.office or "").lower() if phrase.determiner == "the" else ""
        at_home = bool(office) and not any(word in office for word in self._abroad)
        if author is not None and (phrase.determiner == "our" or at_home):
            return author.code
        land = phrase.possessor  # "his country's agencies"
        through = land is not None and land.head in self._lands and land.determiner in HIS_OR_HER
        theirs = through or (phrase.determiner in HIS_OR_HER and phrase.office is None)
        person = self._memory.person
        if theirs and person is not None and person.country is not None:
            return person.country
        # a paper's own head of government has no need of a land, a minister does
        minister = office.endswith((" minister", " secretary")) and office != "prime minister"
        owned = theirs or minister or phrase.determiner in _OUR
        return state.code if owned and state is not None else None

    def note(self, name: str, code: str) -> None:
        """Note whose the organ of this name is; a secret service is "the agency", too."""
        noun = name.rsplit(" ", 1)[-1].lower()
        for key in (noun, *(("agency",) if noun in self._agencies else ())):
            self._memory.organs[key] = code

    def note_letters(self, phrase: NounPhrase, actor: Actor) -> None:
        """Note by what letters the text will name a body from now on: "the Ministry of Defence (MOD) in Lima"."""
        if actor.kind not in _BODIES or (actor.code or actor.country) is None:
            return
        for end in (phrase.end, *(after.end for _, after in phrase.after)):
            if self._text.startswith((" (", "("), end) and (letters := _letters().match(self._text, end)):
                self._memory.acronyms.setdefault(letters.group(1), actor)

    def _spoken_of(self, phrase: NounPhrase) -> str | None:
        """The state of an organ that "the" is enough for, once its state is known: "the ministry said"."""
        bare = phrase.determiner in ("the", "") and not phrase.plural
        if not bare or (
            phrase.head not in self._known_by_article and phrase.head not in self._known_once_named
        ):
            return None
        memory = self._memory
        if phrase.head in self._known_once_named:
            return memory.organs.get(phrase.head)
        last = memory.state.code if memory.state else memory.home
        author = memory.author.code if memory.author else None
        abroad = {after.place.country for _, after in phrase.after if after.place is not None}
        scene = None if phrase.head in self._missions else memory.scene  # "In Mali the embassy" is not Mali's
        told = [scene, memory.organs.get(phrase.head), memory.section, last, author]
        if phrase.head in self._missions:
            told.insert(0, author)  # who writes or speaks for a state means its own
        if phrase.head in self._of_states:
            told = [code for code in told if code is None or self._states[code].kind is ActorKind.COUNTRY]
        if phrase.head in self._rulers:
            told.append(memory.ground(memory.grounds) if last is not None else None)
        # no state has an embassy in its own capital: "the embassy in Moscow" is not Russia's
        return next((code for code in told if code is not None and code not in abroad), None)


def seat_of(phrase: NounPhrase) -> str | None:
    """The state in whose capital an organ is: "the Foreign Office in Berlin"."""
    return next((town.seated for town in _towns(phrase) if town.seated is not None), None)


def government_in(phrase: NounPhrase) -> str | None:
    """Whom the capital stands for in which an official is: "officials in Brussels" are the EU's."""
    return next((town.metonym for town in _towns(phrase) if town.kind is EntryKind.CAPITAL), None)


def _towns(phrase: NounPhrase) -> Iterator[Entry]:
    return (after.surface.entry for p, after in phrase.after if p == "in" and after.surface is not None)


def exact_count(phrase: NounPhrase) -> int | None:
    """How many a phrase counts, or how many at least."""
    if phrase.count is None:
        return None
    low, high = phrase.count
    return low if low is not None else high
