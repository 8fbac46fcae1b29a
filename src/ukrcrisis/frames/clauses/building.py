"""Chunks to clauses: each verb with its subject, objects, complements and the verb that governs it.

One pass from left to right with a small state (``state``); no search, no backtracking. What it cannot
attach it leaves unattached: a recogniser then has fewer words to go by, never wrong ones by force.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

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

_BY = frozenset({"by", "via", "over", "on"})
_BELONGING = frozenset({"of", "between", "with", "by"})
"""Prepositions that say whose or between whom something is."""


def build_clauses(
    chunks: Sequence[Chunk], quotations: Sequence[Quotation], vocabulary: Vocabulary
) -> list[Clause]:
    """The clauses of a passage, in the order of their verbs."""
    chunks = _with_verb(chunks, vocabulary)
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


def _with_verb(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> Sequence[Chunk]:
    """Give a passage with no verb "be": it says that somebody is somewhere or that something takes place; or "talk".

    "Scholz in Kyiv for talks"; "Talks between Peru and Chile in Lima".
    """
    if any(isinstance(chunk, VerbGroup) for chunk in chunks):
        return chunks
    k, first = next(((k, each) for k, each in enumerate(chunks) if isinstance(each, NounPhrase)), (0, None))
    if first is None:
        return chunks
    if _is_called(chunks, first, vocabulary):
        return [*chunks[: k + 1], _understood(first, "talk", "V", Form.PAST), *chunks[k + 1 :]]
    if (colon := _label_end(chunks)) > 0:
        days = [chunk for chunk in chunks[k + 1 : colon] if chunk.tag == "d"]
        return [*chunks[: k + 1], *days, _understood(first, "say", "V", Form.PAST), *chunks[colon:]]
    place = chunks[k + 1] if k + 1 < len(chunks) else None
    here = k == 0 and isinstance(place, Mark) and place.item.key == "in"
    if not here and first.head != "council" and first.head not in vocabulary.words("act noun"):
        return chunks
    end = _end_of(chunks, k)
    return [*chunks[:end], _understood(first, "be", "B", Form.BASE), *chunks[end:]]


def _understood(subject: NounPhrase, lemma: str, tag: str, form: Form) -> VerbGroup:
    """A verb that nobody writes, behind its subject."""
    item = evolve(subject.items[-1], tag=tag, key=lemma, lemma=lemma, form=form)
    return VerbGroup(subject.start, subject.end, lemma, item, finite=True, past=Form.PAST in form)


def _label_end(chunks: Sequence[Chunk]) -> int:
    """Where the colon stands between who speaks and his words in quotation marks, with a day at most between them; -1 for
    nowhere: "Luis Ortega, Peru's foreign minister, on Tuesday: “pure invention”."
    """
    end = next((i for i, chunk in enumerate(chunks) if chunk.tag == ":"), -1)
    quoted = 0 < end < len(chunks) - 1 and chunks[end + 1].tag == "q"
    return end if quoted and all(chunk.tag in ("NP", "d", ",", "P") for chunk in chunks[:end]) else -1


def _is_called(chunks: Sequence[Chunk], people: NounPhrase, vocabulary: Vocabulary) -> bool:
    """Whether two who are named and a channel are all that is told: "Ruiz and Ortega, by video, on Tuesday"."""
    if len(people.members) < 2 or not all(each.is_named_person for each in people.members):
        return False
    ways = [way for by, way in pairwise(chunks) if isinstance(by, Mark) and by.item.key in _BY]
    channels = vocabulary.words("channel")
    return any(isinstance(way, NounPhrase) and way.head in channels for way in ways)


def _end_of(chunks: Sequence[Chunk], k: int) -> int:
    """Where a noun phrase with the phrases that say whose and between whom it is ends."""
    end = k + 1
    while end + 1 < len(chunks) and isinstance(chunks[end + 1], NounPhrase):
        mark = chunks[end]
        if not isinstance(mark, Mark) or mark.item.key not in _BELONGING:
            break
        end += 2
    return end
