"""Noun phrases: head, modifiers, office, name, number and owner of each."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.counts import count_of
from ukrcrisis.frames.noun_extents import NOMINAL, Extents, is_plural_key, opens_scare_quote
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import ORGANS, EntryKind
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.pronouns import HONORIFICS
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["NounPhrases"]

_MOST_OWNERS = 12
"""How many phrases may own one another: "the minister's wife's brother's firm"."""
_OWNED = NOMINAL | {"R", "q", "V"}
"""The tags that can follow the "'s" of an owner."""
_NATION_KINDS = ORGANS | {
    EntryKind.COUNTRY, EntryKind.ADJECTIVE, EntryKind.CAPITAL, EntryKind.SEAT, EntryKind.ORGANISATION,
    EntryKind.OUTLET, EntryKind.CITY, EntryKind.REGION, EntryKind.PEOPLE,
}  # fmt: skip
"""Kinds of names that say whose the head is: "Russian diplomats", "NATO forces"."""
_SEAT_KINDS = frozenset({EntryKind.CITY, EntryKind.CAPITAL, EntryKind.COUNTRY})


class NounPhrases:
    """Reads noun phrases with the words of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._extents = Extents(vocabulary)
        self._organs = vocabulary.words("noun phrase", "organ")
        self._institutions = vocabulary.words("noun phrase", "institution")
        self._missions = vocabulary.words("mission")
        self._postpositive = vocabulary.words("noun phrase", "postpositive")
        self._given_names = vocabulary.words("grammar", "given name")

    def read(self, items: Sequence[Item], i: int) -> tuple[NounPhrase, int]:
        """The noun phrase that starts at item ``i``, with the phrases that own it, and the item after it."""
        possessor: NounPhrase | None = None
        for _ in range(_MOST_OWNERS + 1):
            phrase, j = self._simple(items, i, possessor)
            if j == len(items) or items[j].tag != "'":
                return phrase, j
            close = items[j].start <= phrase.end + 1
            if not close or j + 1 == len(items) or items[j + 1].tag not in _OWNED:
                break
            i = j + 1
            if items[i].tag == "q" and opens_scare_quote(items, i):
                i += 1  # "Russia's “invasion” of Ukraine"
            if items[i].tag not in NOMINAL:
                return phrase, j + 1
            possessor = phrase
        phrase.end = items[j].end
        return phrase, j + 1

    def _simple(self, items: Sequence[Item], i: int, possessor: NounPhrase | None) -> tuple[NounPhrase, int]:
        """The phrase from item ``i`` up to the next owner's "'s"; it starts where its possessor does."""
        j = max(self._extents.end(items, i), i + 1)
        phrase = self._build(items[i:j])
        if possessor is not None:
            phrase.possessor, phrase.start = possessor, possessor.start
        return phrase, j

    def _build(self, items: Sequence[Item]) -> NounPhrase:
        """A noun phrase from its items."""
        core = self._core(items)
        head, names = core[-1], self._names(core)
        phrase = NounPhrase(
            items[0].start, items[-1].end, items, head.lemma or head.key, plural=_is_plural(head)
        )
        phrase.determiner = items[0].key if items[0].tag == "D" else ""
        phrase.count = count_of(items)
        if names:
            phrase.name, phrase.head, phrase.plural = _written(names), names[-1].key, False
            phrase.surface = names[-1].surface
        elif head.tag == "E" and head.surface is not None:
            phrase.surface, phrase.head, phrase.plural = head.surface, head.key, head.surface.plural
        unnamed = core[: len(core) - len(names)]
        offices = [item for item in unnamed if item.tag == "F"]
        if offices and (names or head.tag == "F" or head.surface is not None):
            _give_office(phrase, head, offices)
        qualifiers = [
            item.surface for item in (unnamed if names else unnamed[:-1]) if item.surface is not None
        ]
        phrase.modifiers = tuple(surface for surface in qualifiers if surface.entry.kind in _NATION_KINDS)
        phrase.institution = phrase.head in self._institutions
        return phrase

    def _core(self, items: Sequence[Item]) -> list[Item]:
        """The words up to the noun that an adjective follows: "people | familiar with the matter"."""
        core = [item for item in items if item.tag in "ANMEF"]
        while len(core) > 1 and core[-1].key in self._postpositive:
            core.pop()
        if self._ends_in_seat(core):
            core[-2:] = core[-1], core[-2]  # "the U.S. Embassy Ankara" is no town
        return core or list(items)

    def _ends_in_seat(self, core: Sequence[Item]) -> bool:
        """Whether a town behind a nation's mission says where it is; or a land, as in "U.S. Mission Mali"."""
        if len(core) < 3 or core[-1].kind not in _SEAT_KINDS:  # as in most phrases
            return False
        nation = any(item.kind in (EntryKind.COUNTRY, EntryKind.ADJECTIVE) for item in core[:-2])
        return nation and (core[-2].lemma or core[-2].key) in self._missions

    def _names(self, core: Sequence[Item]) -> list[Item]:
        """The items at the end that make a proper name: unknown capitals, or a person of the lexicon."""
        run: list[Item] = []
        for item in reversed(core):
            person = item.surface is not None and item.surface.entry.kind is EntryKind.PERSON
            if item.tag != "M" and not person:
                break
            run.append(item)
            if person and len(item.word.split()) > 1:
                break
        if len(run) == 1 and run[0].surface is None and len(core) == 2 and core[0].key in self._given_names:
            run.append(core[0])  # "Chad Miller" is of no African land
        if run and run[0].surface is None and run[0].lemma in self._organs:
            return []  # "the Peruvian Embassy", "Bulgarian MFA": a common noun in capitals
        run.reverse()
        return run


def _give_office(phrase: NounPhrase, head: Item, offices: Sequence[Item]) -> None:
    """Note the office as written; where it is itself the head, the phrase is as many as it says."""
    phrase.office = " ".join(item.word for item in offices)
    phrase.office_surface = offices[-1].surface
    if head.tag == "F":
        phrase.plural = _is_plural(head)  # "minister of foreign affairs" is one
        phrase.head = head.surface.entry.name if phrase.plural and head.surface is not None else head.key


def _written(names: Sequence[Item]) -> str:
    """A name as written, without the title before it."""
    return " ".join(name.word for name in names if name.key not in HONORIFICS) or names[-1].word


def _is_plural(head: Item) -> bool:
    if head.surface is not None:
        return head.surface.plural
    return head.lemma != head.key if head.lemma else is_plural_key(head.key)
