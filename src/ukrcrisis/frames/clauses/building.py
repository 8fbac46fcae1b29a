"""Chunks to clauses: each verb with its subject, objects, complements and the verb that governs it.

One pass from left to right with a small state (``state``); no search, no backtracking. What it cannot
attach it leaves unattached: a recogniser then has fewer words to go by, never wrong ones by force.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.finish import finish
from ukrcrisis.frames.clauses.marks import read_mark
from ukrcrisis.frames.clauses.phrases import read_phrase
from ukrcrisis.frames.clauses.state import Parse, VerbClasses
from ukrcrisis.frames.clauses.verbs import read_verb
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.text.sentences import Quotation

__all__ = ["build_clauses"]

_BELONGING = frozenset({"of", "between", "with", "by"})
"""Prepositions that say whose or between whom something is."""


def build_clauses(
    chunks: Sequence[Chunk], quotations: Sequence[Quotation], vocabulary: Vocabulary
) -> list[Clause]:
    """The clauses of a passage, in the order of their verbs."""
    chunks = _with_copula(chunks, vocabulary.words("act noun"))
    parse = Parse(chunks, quotations, vocabulary.derived(VerbClasses))
    for i, chunk in enumerate(chunks):
        if isinstance(chunk, Mark):
            read_mark(parse, i, chunk)
        elif isinstance(chunk, NounPhrase):
            read_phrase(parse, i, chunk)
        else:
            read_verb(parse, i, chunk)
    finish(parse)
    return parse.clauses


def _with_copula(chunks: Sequence[Chunk], acts: frozenset[str]) -> Sequence[Chunk]:
    """Give a passage with no verb "be": it says that somebody is somewhere or that something takes place.

    "Scholz in Kyiv for talks"; "Talks between Peru and Chile in Lima".
    """
    if any(isinstance(chunk, VerbGroup) for chunk in chunks):
        return chunks
    k, first = next(((k, each) for k, each in enumerate(chunks) if isinstance(each, NounPhrase)), (0, None))
    if first is None:
        return chunks
    place = chunks[k + 1] if k + 1 < len(chunks) else None
    here = k == 0 and isinstance(place, Mark) and place.item.key == "in"
    if not here and first.head != "council" and first.head not in acts:
        return chunks
    item = evolve(first.items[-1], tag="B", key="be", lemma="be", form=Form.BASE)
    copula = VerbGroup(first.start, first.end, "be", item, finite=True)
    end = _end_of(chunks, k)
    return [*chunks[:end], copula, *chunks[end:]]


def _end_of(chunks: Sequence[Chunk], k: int) -> int:
    """Where a noun phrase with the phrases that say whose and between whom it is ends."""
    end = k + 1
    while end + 1 < len(chunks) and isinstance(chunks[end + 1], NounPhrase):
        mark = chunks[end]
        if not isinstance(mark, Mark) or mark.item.key not in _BELONGING:
            break
        end += 2
    return end
