"""Which phrases can be members of one list: states with states, persons with persons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import ORGANS, EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = [
    "ListWords",
    "are_alike",
    "class_of",
    "holds_both",
    "is_its_capital",
    "is_state",
    "is_town_first",
    "is_whole_nation",
    "leads",
    "list_words",
]


_Class: TypeAlias = Literal["person", "nation", "outlet", "thing"]
"""What a phrase stands for, as far as its like can stand beside it in a list."""


_NATIONS = ORGANS | {
    EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.SEAT, EntryKind.ORGANISATION, EntryKind.PEOPLE, EntryKind.CITY,
    EntryKind.REGION, EntryKind.ADJECTIVE,
}  # fmt: skip


_TOWNS = frozenset({EntryKind.CITY, EntryKind.CAPITAL})


class ListWords(NamedTuple):
    """By what lists are told from neighbours."""

    spans: frozenset[str]
    """Nouns of time, which stand beside no person: "met Ruiz for two hours and Ortega for one"."""
    ranged: frozenset[str]
    """Who stands beside a state in a list: "Peru and the rebels"."""
    leaders: frozenset[str]
    saying: frozenset[str]
    """Verbs that take a clause for object and no phrase."""
    shares: frozenset[str]
    """Nouns that say how many of some: "a number of its neighbours"."""
    acts: frozenset[str]
    """Nouns of what states do, which are no persons: "the recall"."""
    states: frozenset[str]
    """What states are called: "Peru and several neighbours"."""
    regions: frozenset[str]
    """What parts of a land are called: "the Syunik and Tavush regions"."""


def list_words(vocabulary: Vocabulary) -> ListWords:
    words = vocabulary.words
    leaders = words("leading", "office") | words("leading", "head")
    states = words("member", "state")
    return ListWords(
        words("time unit") | {"time"},
        words("ranged with"),
        leaders,
        words("saying that"),
        words("noun phrase", "share"),
        words("act noun"),
        states,
        words("place noun", "region"),
    )


def is_state(phrase: NounPhrase) -> bool:
    kind = phrase.surface.entry.kind if phrase.surface is not None else None
    return kind in (EntryKind.COUNTRY, EntryKind.ORGANISATION)


def leads(phrase: NounPhrase, words: ListWords) -> bool:
    """Whether they lead the states that follow: "the leaders", "the foreign ministers", "the heads"."""
    office = phrase.office is not None and phrase.name is None
    return phrase.plural and (office or phrase.head in words.leaders)


def is_its_capital(state: NounPhrase, town: NounPhrase) -> bool:
    """Whether the second name is where the first has its seat."""
    if state.surface is None or town.surface is None or town.surface.entry.kind is not EntryKind.CAPITAL:
        return False
    capital = town.surface.entry
    return state.surface.entry.code in (capital.code, capital.country, capital.metonym)


def is_town_first(members: Sequence[NounPhrase]) -> bool:
    """Whether a second name says where the first lies: "Aleppo, Syria"."""
    surface = members[0].surface
    return len(members) == 2 and surface is not None and surface.entry.kind in _TOWNS


def class_of(phrase: NounPhrase) -> _Class:
    if phrase.is_named_person or phrase.is_person:
        return "person"
    if phrase.surface is None:
        return "thing"
    kind = phrase.surface.entry.kind
    return "outlet" if kind is EntryKind.OUTLET else "nation" if kind in _NATIONS else "thing"


def are_alike(one: NounPhrase, other: NounPhrase, words: ListWords) -> bool:
    """Whether two phrases stand for the like, so that a list can hold both."""
    if other.determiner == "whose":
        return False  # "Zambia, whose ambassador left"
    if any(item.key == "other" for item in other.items) or (
        other.head == "others" and class_of(one) == "nation"
    ):
        return True  # "with Peru, Chile and other states", "Peru and others"
    if one.items[-1].tag in "A#" or other.items[-1].tag == "A":
        return False
    kinds = {class_of(one), class_of(other)}
    if other.head in words.acts and one.head not in words.acts and kinds == {"thing", "person"}:
        return False  # "the expulsion of the envoy and the recall of his deputy"
    if one.head in words.spans and "person" in kinds:
        return False  # "met Ruiz for two hours and Ortega for one"
    if one.pronoun or other.pronoun:
        return kinds <= {"person", "thing"} and one.pronoun and one.head in ("he", "she", "they", "we", "it")
    if kinds == {"nation", "thing"}:
        states = one.plural and one.head == "government"  # "fifteen governments and Peru"
        sides = states or other.head in words.ranged or (other.plural and other.head in words.states)
        # "Peru and the rebels", "Peru and three neighbours"
        owned = other.possessor is not None or sides  # "Peru and its allies"
        owned = owned or _end_names(one, other, words)
        if one.count is not None and other.count is not None and one.plural and other.plural:
            return True  # "105 Italians and 31 foreigners"
        return bool(other.modifiers) or bool(one.modifiers) or owned
    return len(kinds) == 1 or kinds in ({"nation", "person"}, {"person", "thing"})


def _end_names(one: NounPhrase, other: NounPhrase, words: ListWords) -> bool:
    """Whether the noun behind the second name is that of the first, too: "the Syunik | and Tavush regions"."""
    area = one.surface is not None and one.surface.entry.kind is EntryKind.REGION
    return area and other.plural and other.head in words.regions and other.items[0].tag in "ME"


def holds_both(one: NounPhrase, other: NounPhrase) -> bool:
    """Whether one person holds two offices: "Peru's Vice President and Foreign Minister Luis Ortega"."""
    office = one.office is not None and one.name is None and one.surface is None and not one.plural
    bare = one.determiner == "" and other.determiner == "" and not other.modifiers and other.possessor is None
    return office and bare and other.office is not None and other.is_named_person


def is_whole_nation(phrase: NounPhrase) -> bool:
    """Whether a nation's people are named as one: "the Bulgarians", but not "three Bulgarians"."""
    people = phrase.surface is not None and phrase.surface.entry.kind is EntryKind.PEOPLE
    return people and phrase.keys[0] == "the" and phrase.count is None
