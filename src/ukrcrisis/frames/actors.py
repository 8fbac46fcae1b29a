"""Noun phrases to actors and places, with what the document has named before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from ukrcrisis.frames.alike import is_whole_nation
from ukrcrisis.frames.common_nouns import CommonNouns, worded
from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.nations import Nations, States, state_code
from ukrcrisis.frames.organs import Organs, exact_count
from ukrcrisis.frames.persons import Persons, antecedent
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.frames.places import Places
from ukrcrisis.lexicon.entries import ORGANS, EntryKind
from ukrcrisis.mentions.prepositions import INCLUDING
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["Resolver"]

_OTHERWISE = {"head of state": "president", "head of government": "prime minister"}
"""What the holder of an office is called as well."""

_SEVERAL = 3
"""How many a bare number stands for: "the two" are persons as often as states."""
_ALL_OF_THEM = frozenset({"the", "all", "these", "those"})
_TWO = frozenset({"former", "latter"})
_OF_TWO = (("the", "former"), ("the", "latter"))
_EACH_OF = (("none",), ("neither",), ("all",), ("each",), ("both",))
_BODIES = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION})

_KOREAS = {"North": "KP", "South": "KR"}


def _is_titled(person: Actor, office: str) -> bool:
    """Whether somebody's title is a longer form of another: "foreign minister", "Minister of Foreign Affairs"."""
    role = (person.role or "").lower()
    return role.endswith(f" {office}") or role.startswith(f"{office} of ")


def _clubs(vocabulary: Vocabulary) -> dict[str, str]:
    """The common nouns that can mean an organisation, with its code."""
    return {
        noun: cue.sense for cue in vocabulary.cues("club") for noun in vocabulary.words("club", cue.sense)
    }


def _names(text: str, body: Actor) -> bool:
    """Whether a text names an organisation, which its common noun can then mean: "NATO" or "Nato", "the European Union"."""
    code = body.code or body.name
    return body.name in text or re.search(rf"\b({code}|{code.title()})\b", text) is not None


def _is_the_club(phrase: NounPhrase) -> bool:
    """Whether a noun is "the bloc", "the Union", "the Western alliance", and no "alliance of rebels"."""
    another = any(preposition == "of" for preposition, _ in phrase.after) or phrase.determiner in ("a", "an")
    return not another and (
        phrase.head == "alliance" or (phrase.determiner == "the" and len(phrase.items) == 2)
    )


def _land_of(phrase: NounPhrase) -> str | None:
    """The country that is named with a town: "Wuzhen, China"."""
    lands = (after.surface.entry for p, after in phrase.after if p == "in" and after.surface is not None)
    return next((land.code for land in lands if land.kind is EntryKind.COUNTRY), None)


def _as_place(actor: Actor) -> Place | None:
    """A country as a place: "will visit both countries"."""
    return Place(name=actor.name, country=actor.code) if actor.kind is ActorKind.COUNTRY else None


class Resolver:
    """Gives each noun phrase of a document its actor and place, in the order of the text."""

    def __init__(self, text: str, vocabulary: Vocabulary, memory: Memory) -> None:
        self.text = text
        self.memory = memory
        self.vocabulary = vocabulary
        self.states = vocabulary.derived(States)
        self._nations = vocabulary.derived(Nations)
        self._places = Places(text, vocabulary, memory)
        self._persons = Persons(text, vocabulary, memory)
        self._organs = Organs(text, vocabulary, memory)
        self._common = CommonNouns(text, vocabulary, memory, self._organs)
        self._abroad = vocabulary.words("envoy", "office abroad")
        self._unnamed = vocabulary.words("actor noun", "unnamed")
        self._lands = vocabulary.words("referent", "land")
        self._lands_counted = vocabulary.words("pair", "land")
        self._aides = vocabulary.words("belonging", "aide")
        self._contrasts = vocabulary.words("referent", "another land")
        self._told = vocabulary.words("reported noun", "claim")
        self._short_titles = vocabulary.words("referent", "short title")
        self._koreas = "North Korea" in text or "South Korea" in text
        """Whether "the North" and "the South" can be states."""
        self._clubs = {
            head: code for head, code in vocabulary.derived(_clubs).items() if _names(text, self.states[code])
        }

    def state(self, code: str) -> Actor:
        """The country or organisation with this code."""
        return self.states[code]

    def resolve(self, phrase: NounPhrase, *, acting: bool, placed: bool = False) -> None:
        """Set the phrase's actor and place; ``acting`` is a subject, ``placed`` a name after "in"."""
        phrase.resolved = True
        if listed := self._listed(phrase) if acting else self._pair(phrase):
            named = not acting and self._named_together(listed)
            phrase.members = tuple(
                evolve(phrase, actor=actor, place=_as_place(actor) if named else None) for actor in listed
            )
            return
        if phrase.members:
            for member in phrase.members:
                self.resolve(member, acting=acting)
            self.memory.note_group(phrase)
            return
        self._resolve_within(phrase, acting=acting)
        self._common.note(phrase)
        located = self._places.place_of(phrase)
        if located is not None:
            phrase.place, whole_country = located
            if not acting:
                self.memory.note_place(phrase.place, whole_country=whole_country)
        elif (placed or _land_of(phrase) is not None) and self._is_unknown_name(phrase):
            phrase.place = Place(name=phrase.name or "", country=_land_of(phrase))
            return
        actor = self._actor(phrase) or (self.memory.state if acting and self._is_land(phrase) else None)
        if actor is not None:
            phrase.actor = actor
            if not phrase.pronoun or (acting and actor.kind is ActorKind.PERSON):
                self.memory.remember(actor, acting=acting)
            self._organs.note_letters(phrase, actor)
        if acting and phrase.plural and not phrase.pronoun:
            self.memory.nation = actor if is_whole_nation(phrase) else None

    def _named_together(self, actors: Sequence[Actor]) -> bool:
        """Whether those were named together last and have not acted, as lands do to which somebody goes."""
        return tuple(actors) == self.memory.group and not any(each in self.memory.states for each in actors)

    def _listed(self, phrase: NounPhrase) -> tuple[Actor, ...]:
        """The states named together of which a phrase gives no more than the number: "the three", "all four countries"."""
        if phrase.after and phrase.after[0][0] == "of" and phrase.keys in _EACH_OF:
            return self._listed(phrase.after[0][1])  # "none of the three"
        group, last = self.memory.group, phrase.items[-1]
        if pair := self._pair(phrase):
            return pair
        if (
            len(group) < _SEVERAL
            or phrase.count != (len(group), len(group))
            or phrase.after
            or phrase.possessor
        ):
            return ()
        lands = last.tag == "#" or phrase.head in self._lands_counted
        bare = (
            lands
            and all(item.tag in "D#" for item in phrase.items[:-1])
            and phrase.determiner in _ALL_OF_THEM
        )
        if not bare or any(actor.kind not in _BODIES for actor in group):
            return ()
        return group

    def _pair(self, phrase: NounPhrase) -> tuple[Actor, ...]:
        """The two states of "both countries": those named together last, else the last two that acted."""
        two = phrase.determiner == "both" or (phrase.determiner == "the" and phrase.count == (2, 2))
        bare = all(item.tag in "D#" for item in phrase.items[:-1]) and not (phrase.after or phrase.possessor)
        return self.memory.two_states() if two and bare and phrase.head in self._lands_counted else ()

    def _is_land(self, phrase: NounPhrase) -> bool:
        """Whether a phrase is "the country", "the Gulf kingdom", which as a subject is the state that acted last."""
        named = phrase.surface or phrase.name or phrase.plural or phrase.possessor or phrase.after
        lone = phrase.determiner == "the" and phrase.head in self._lands and not named
        another = not self._contrasts.isdisjoint(phrase.keys)  # "the neighbouring country"
        return lone and not another and self._nations.of(phrase) is None

    def _resolve_within(self, phrase: NounPhrase, *, acting: bool) -> None:
        """Resolve what qualifies a phrase before it, for that says whose it is; some of those who act do so, too."""
        if phrase.possessor is not None and phrase.possessor.actor is None:
            tells = phrase.head in self._told  # "Biden's remark that he was sure"
            self.resolve(phrase.possessor, acting=tells)
            self._note_served(phrase, phrase.possessor.actor)
        for preposition, after in phrase.after:
            goal = (
                preposition == "to" and phrase.head == "country"
            )  # "out of the country to Mali" is not out of Mali
            if not (goal or after.resolved or after.pronoun):
                self.resolve(after, acting=acting and preposition in INCLUDING)

    def _note_served(self, phrase: NounPhrase, owner: Actor | None) -> None:
        """Note whose spokesman or office tells: who is known by no office yet can be "the president" there."""
        serves = phrase.head == "office" or (phrase.office or phrase.head).lower() in self._aides
        if serves and owner is not None and owner.kind is ActorKind.PERSON and owner.role is None:
            self.memory.served = owner

    def _is_unknown_name(self, phrase: NounPhrase) -> bool:
        """Whether a phrase is a bare name of which neither lexicon nor text knows anything."""
        if phrase.name is None or phrase.surface is not None or phrase.office is not None:
            return False
        if phrase.modifiers or phrase.possessor is not None:
            return False
        return phrase.name.split()[-1].lower() not in self.memory.people

    def _actor(self, phrase: NounPhrase) -> Actor | None:
        if phrase.pronoun:
            return antecedent(phrase.head, self.memory)
        surface = phrase.surface
        if self._koreas and phrase.name in _KOREAS and phrase.determiner == "the":
            return self.state(_KOREAS[phrase.name])  # "the North fired a missile"
        if surface is None and phrase.name in self.memory.acronyms:
            return self.memory.acronyms[phrase.name]
        if surface is None and self._organs.is_titled(phrase) and (state := self._organs.state_of(phrase)):
            return state
        if (
            phrase.head in _TWO
            and phrase.keys in _OF_TWO
            and len(self.memory.group) == len(("former", "latter"))
        ):
            return self.memory.group[_OF_TWO.index(phrase.keys)]
        if surface is None and phrase.head in self._clubs and _is_the_club(phrase):
            return self.state(self._clubs[phrase.head])  # "the Union", "the bloc"
        if phrase.name is not None or (surface is not None and surface.entry.kind is EntryKind.PERSON):
            return self._persons.person_of(phrase)
        if surface is not None:
            return self._named(phrase)
        if phrase.office is not None:
            return self._office(phrase, phrase.office)
        return self._common.actor_of(phrase)

    # -- names and offices ----------------------------------------------------------------------------------

    def _named(self, phrase: NounPhrase) -> Actor | None:
        """A name of the lexicon that is no person's."""
        assert phrase.surface is not None
        entry = phrase.surface.entry
        if entry.kind is EntryKind.OUTLET:
            self.memory.organs.pop("agency", None)  # from now on that may be a news agency
            return Actor(kind=ActorKind.OUTLET, name=entry.name, country=entry.country)
        if entry.kind is EntryKind.ORGANISATION:
            if entry.code is not None:
                self._organs.note(entry.name, entry.code)  # "the agency" is the IAEA
            return Actor(kind=ActorKind.ORGANISATION, name=entry.name, code=entry.code, country=entry.country)
        code = state_code(entry)
        if entry.kind in ORGANS and code is not None:
            code = self._organs.owner_by_name(phrase, entry.name, code)
            self._organs.note(phrase.head, code)  # "the department" is the State Department
        return self.state(code) if code is not None else None

    def _office(self, phrase: NounPhrase, role: str) -> Actor:
        """Who holds an office: a group, the holder that the text has named, or a person without a name."""
        office = role.lower()
        surface = phrase.office_surface
        nation = self._nations.of(phrase) or (surface.entry.country if surface else None)
        if phrase.plural:
            return worded(self.text, ActorKind.GROUP, phrase, country=nation, count=exact_count(phrase))
        holder = self.memory.holders.get(f"{office}/{nation}") if nation else None
        abroad = any(word in office for word in self._abroad)
        posted = abroad and any(after.place for _, after in phrase.after)
        if holder is None and nation is None and phrase.determiner in ("the", "") and not posted:
            canonical = surface.entry.name.lower() if surface is not None else office  # "the top diplomat"
            held = self.memory.holder_of(office, canonical, _OTHERWISE.get(office, office))
            holder = held or self._of_rank(office) or self.memory.served
        if holder is not None:
            return holder
        unnamed = phrase.determiner in ("a", "an", "one") or office in self._unnamed
        kind = ActorKind.UNNAMED if unnamed else ActorKind.PERSON
        country = self._organs.owner(phrase) if nation is None else nation
        return worded(self.text, kind, phrase, role=role, country=country, count=exact_count(phrase))

    def _of_rank(self, office: str) -> Actor | None:
        """Who "the minister" is: the last person with a longer title, as "foreign minister" is one; in an
        author's words his own.
        """
        if office not in self._short_titles:
            return None
        longer = [person for person in reversed(self.memory.recent) if _is_titled(person, office)]
        author = self.memory.author
        ours = [person for person in longer if author is not None and person.country == author.code]
        return next(iter(ours or longer), None)
