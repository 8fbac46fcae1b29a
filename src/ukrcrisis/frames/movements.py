"""Which organisation "the group", "the rebel movement" is: the one with a land of its own that was named last."""

from __future__ import annotations

from ukrcrisis.frames.nations import Nations
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["Movements"]


class Movements:
    """Leads common nouns back to the movements that a document names: Hezbollah, the Houthis, M23."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._nations = vocabulary.derived(Nations)
        self._nouns = vocabulary.words("referent", "movement")
        self._kinds = vocabulary.words("referent", "kind of movement")
        self._backed = vocabulary.words("proxy", "backed")
        self._last: Actor | None = None

    def note(self, phrase: NounPhrase) -> None:
        """Note the movement that a phrase names, or whose man or deed it is: "a Hezbollah official"."""
        for item in phrase.items:
            entry = item.surface.entry if item.surface is not None else None
            if entry is not None and entry.kind is EntryKind.ORGANISATION and entry.country is not None:
                self._last = Actor(
                    kind=ActorKind.ORGANISATION, name=entry.name, code=entry.code, country=entry.country
                )

    def of(self, phrase: NounPhrase) -> Actor | None:
        """The movement that a phrase means; None for any other group, as one of another land is."""
        last = self._last
        if last is None or phrase.head not in self._nouns or phrase.determiner != "the":
            return None
        land = self._nations.of(phrase)
        another = phrase.plural or phrase.after or phrase.possessor or land not in (None, last.country)
        return None if another or not self._is_of_kind(phrase) else last

    def _is_of_kind(self, phrase: NounPhrase) -> bool:
        """Whether nothing but a land and a kind stands before the noun: "the working group" is another."""
        return all(
            item.surface is not None
            or item.key in self._kinds
            or item.key.rpartition("-")[2] in self._backed  # "Iran-backed"
            for item in phrase.items[1:-1]
        )
