"""Turns of phrase that only name who tells, made plain: "to hear Peru tell it", "if Peru is to be believed", "as Peru has
it" are "according to Peru"; so are the labels of headings, "Reuters: Peru shuts embassy" and "Peru shuts embassy – sources".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from attrs import evolve

from ukrcrisis.frames.neighbours import key_at, phrase_at
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["with_plain_tellers"]

_OPENING = frozenset({"VG", "U"})
"""Tags of what opens such a turn of phrase: "to hear", "if", "as"."""
_FEWEST = 4
"""Chunks that a label, its mark and what is told have at least."""


def with_plain_tellers(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> Sequence[Chunk]:
    """The chunks with "according to" in the place of the first such turn of phrase."""
    for i, opens in enumerate(chunks[:-3]):
        length = _length(chunks, i) if opens.tag in _OPENING else 0
        who = phrase_at(chunks, i + 1) if length else None
        if who is not None:
            start = opens.item.start if isinstance(opens, Mark) else opens.start
            return [*chunks[:i], _according_to(start, who.start), who, *chunks[i + length :]]
    return _without_labels(chunks, vocabulary)


def _according_to(start: int, end: int) -> Mark:
    return Mark("P", Item("P", "according to", "according to", start, end))


def _without_labels(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> Sequence[Chunk]:
    """The chunks with "according to" for the colon or dash between what is told and a medium or sources without a name.

    A medium behind a dash is more often the name of the site.
    """
    if len(chunks) < _FEWEST:
        return chunks
    label, parting = chunks[:2]
    if _parts(parting, ":") and isinstance(label, NounPhrase) and _is_medium(label) and chunks[2].tag == "NP":
        return [_according_to(label.start, label.start), label, _comma(parting), *chunks[2:]]
    parting, label = chunks[-2:]
    if not isinstance(label, NounPhrase):
        return chunks
    nameless = label.surface is None and label.head in vocabulary.words("actor noun", "unnamed")
    if not _parts(parting, ":-" if nameless else ":") or not (nameless or _is_medium(label)):
        return chunks
    return [*chunks[:-2], _comma(parting), _according_to(label.start, label.start), label]


def _parts(chunk: Chunk, marks: str) -> TypeGuard[Mark]:
    return isinstance(chunk, Mark) and chunk.tag in marks


def _comma(mark: Mark) -> Mark:
    return Mark(",", evolve(mark.item, tag=",", key=","))


def _is_medium(label: NounPhrase) -> bool:
    """Whether a phrase is the name of an outlet."""
    surface = label.surface
    return surface is not None and surface.entry.kind is EntryKind.OUTLET


def _length(chunks: Sequence[Chunk], i: int) -> int:
    """How many chunks a turn of phrase has that begins at ``i`` with somebody named behind; 0 for none."""
    opens, verb, it = chunks[i], chunks[i + 2], phrase_at(chunks, i + 3)
    if not isinstance(verb, VerbGroup):
        return 0
    if isinstance(opens, VerbGroup):
        return 4 * (opens.infinitive and opens.lemma == "hear" and verb.lemma == "tell")
    if key_at(chunks, i) == "if":
        return 3 * (verb.lemma == "believe" and verb.passive and bool(verb.modal))
    has_it = verb.item.key in ("has", "have") and it is not None and it.keys == ("it",)
    return 4 * (key_at(chunks, i) == "as" and has_it)
