"""Common nouns that stand for an actor: media, organs of a state, unnamed sources, groups, forces, movements."""

from __future__ import annotations

from attrs import evolve

from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.movements import Movements
from ukrcrisis.frames.nations import TWO_LETTERS, Nations, States
from ukrcrisis.frames.organs import Organs, exact_count
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.frames.places import without_article
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["CommonNouns", "worded"]


def worded(
    text: str,
    kind: ActorKind,
    phrase: NounPhrase,
    *,
    role: str | None = None,
    country: str | None = None,
    count: int | None = None,
) -> Actor:
    """An actor that has no name but the words of its phrase."""
    name = without_article(text, phrase.start, phrase.end)
    return Actor(kind=kind, name=name, role=role, country=country, count=count)


class CommonNouns:
    """Gives phrases without a name the actor that their noun stands for in a document."""

    def __init__(self, text: str, vocabulary: Vocabulary, memory: Memory, organs: Organs) -> None:
        self._text = text
        self._memory = memory
        self._organs = organs
        self._states = vocabulary.derived(States)
        self._nations = vocabulary.derived(Nations)
        self._movements = Movements(vocabulary)
        self._unnamed = vocabulary.words("actor noun", "unnamed")
        self._groups = vocabulary.words("actor noun", "group")
        self._numbers = vocabulary.words("share", "of people")
        self._sides = vocabulary.words("actor noun", "side")
        self._fighters = vocabulary.words("actor noun", "forces")
        self._media = vocabulary.words("referent", "medium")
        self._nameless = vocabulary.words("referent", "nameless medium")

    def note(self, phrase: NounPhrase) -> None:
        """Note what a phrase names that a common noun can mean later."""
        self._movements.note(phrase)

    def actor_of(self, phrase: NounPhrase) -> Actor | None:
        """Who a phrase is whose head is a common noun; None where that stands for nobody."""
        head = phrase.head
        if movement := self._movements.of(phrase):
            return movement
        outlet = self._outlet(phrase) or self._nameless_outlet(phrase)
        if outlet is not None:
            return outlet
        if self._organs.is_one(phrase):
            return self._organs.state_of(phrase)  # "the French intelligence community"
        if head in self._unnamed:
            return self._source(phrase)
        if head in self._numbers and (several := self._several(phrase)) is not None:
            return several
        if head in self._groups and phrase.plural:
            count = exact_count(phrase) or self._organs.states_counted(phrase)
            return worded(self._text, ActorKind.GROUP, phrase, country=self._country_of(phrase), count=count)
        if head in self._sides:
            nation = self._nations.of(phrase)
            return self._states[nation] if nation else None  # "the Dutch side"
        if head in self._fighters:
            nation = self._nations.of(phrase)
            self._memory.forces = self._states[nation] if nation else self._memory.forces
            return self._states[nation] if nation else None
        return None

    def _outlet(self, phrase: NounPhrase) -> Actor | None:
        """The outlet that a medium is named by: "the Reuters agency", "the website of Der Spiegel"."""
        medium = phrase.head in self._media
        if medium or phrase.head in self._organs.nouns:
            for surface in phrase.modifiers:
                entry = surface.entry
                if entry.kind is EntryKind.OUTLET:
                    return Actor(kind=ActorKind.OUTLET, name=entry.name, country=entry.country)
        if medium:
            for preposition, after in phrase.after:
                if preposition == "of" and after.actor and after.actor.kind is ActorKind.OUTLET:
                    return after.actor
        return None

    def _nameless_outlet(self, phrase: NounPhrase) -> Actor | None:
        """ "State television", "Malian media", "the state news agency"; "the newspaper" is one that has a name."""
        medium = phrase.head in self._nameless or phrase.keys[-2:] == ("news", "agency")
        pointing = phrase.determiner in ("this", "that", "our") or (
            phrase.determiner == "the" and len(phrase.items) == 2
        )
        if not medium or pointing:
            return None
        return worded(self._text, ActorKind.OUTLET, phrase, country=self._country_of(phrase))

    def _country_of(self, phrase: NounPhrase) -> str | None:
        """The country that qualifies a phrase; None for an organisation."""
        nation = self._nations.of(phrase)
        return (
            nation if nation is not None and len(nation) == len("PE") and nation not in TWO_LETTERS else None
        )

    def _several(self, phrase: NounPhrase) -> Actor | None:
        """Some of many who have no names: "a group of UN experts", "a handful of Western diplomats"."""
        inner = next((after for preposition, after in phrase.after[:1] if preposition == "of"), None)
        if inner is None or inner.actor is None or inner.actor.kind is not ActorKind.UNNAMED:
            return None
        return evolve(inner.actor, name=without_article(self._text, phrase.start, inner.end))

    def _source(self, phrase: NounPhrase) -> Actor:
        """A person without a name; "the journalist" with nothing else is who spoke before."""
        nation = self._nations.of(phrase)
        definite = phrase.determiner == "the" and not phrase.plural
        if definite and nation is None and not phrase.after and self._memory.speaker is not None:
            return self._memory.speaker
        return worded(self._text, ActorKind.UNNAMED, phrase, country=nation, count=exact_count(phrase))
