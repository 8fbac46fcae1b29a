"""Lexical items: what the tagger makes of tokens, each with a part-of-speech tag.

The tags: ``D`` determiner, ``P`` preposition, ``T`` to, ``C`` conjunction, ``U`` subordinator, ``L``
relative, ``t`` the "that" of content clauses, ``K``/``k`` subject/object pronoun, ``W`` modal,
``B``/``H``/``O`` be/have/do, ``G`` negation, ``V`` verb, ``R`` adverb, ``A`` adjective, ``N`` noun or unknown
word, ``M`` unknown word with a capital, ``E`` name of the lexicon, ``F`` office, ``#`` number, ``'``
possessive, ``d`` date, ``q``/``Q`` opening/closing quotation mark, ``S`` stop, and the marks
``, ; : - ( )`` as themselves. Until the context has settled it, ``v`` is a verb with a capital.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from ukrcrisis.lexicon.entries import EntryKind, Surface
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.mentions.inflection import Form

__all__ = ["FINITE", "Item", "tag_at"]

FINITE = "VWBHO"
"""The tags of what can be, or open, a finite verb group."""

_PLURALS = frozenset({"people", "police", "men", "women", "children", "media", "data"})
"""Plurals with no ending of one."""


@define(eq=False, repr=False)
class Item:
    """One lexical item: a word or a fixed phrase, with what it can be."""

    tag: str
    key: str
    word: str
    start: int
    end: int
    surface: Surface | None = None
    lemma: str = ""
    form: Form | None = None
    date: DateMention | None = None

    @property
    def is_capital(self) -> bool:
        return self.word[:1].isupper()

    @property
    def is_plural(self) -> bool:
        """Whether it is a noun in the plural, by the lexicon or by its ending."""
        if (self.surface is not None and self.surface.plural) or self.key in _PLURALS:
            return True
        return self.key.endswith("s") and not self.key.endswith("ss")

    @property
    def kind(self) -> EntryKind | None:
        """What the lexicon says the name is of; None for all that is no name."""
        return self.surface.entry.kind if self.surface is not None else None


def tag_at(items: Sequence[Item], i: int) -> str:
    """The tag at an index; beyond both ends of a passage stands a stop."""
    return items[i].tag if 0 <= i < len(items) else "S"
