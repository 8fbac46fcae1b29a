"""Sentences put in plain order, the subject first, so that clauses need know of no other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from ukrcrisis.frames.clefts import CLEFTS
from ukrcrisis.frames.inversions import INVERSIONS, negative_first
from ukrcrisis.frames.phrases import Chunk, VerbGroup
from ukrcrisis.frames.turns_of_phrase import BREAKS, Turn, words_of

__all__ = ["with_subjects_first"]

_BY_TAG: defaultdict[str, list[Turn]] = defaultdict(list)
"""The rules by the tag of the chunk with which a sentence begins."""
for _tags, _turn in (*INVERSIONS, *CLEFTS):
    for _tag in _tags:
        _BY_TAG[_tag].append(_turn)


def with_subjects_first(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with the subject that follows its verb put first, in each sentence."""
    out = list(chunks)
    inverted = _has_inversion(out)
    begin = 0
    while begin < len(out):
        rules = _BY_TAG.get(out[begin].tag, ())
        for turn in (negative_first, *rules) if inverted else rules:
            if (turned := turn(out, begin)) is not None:
                out[begin:] = turned
                break
        while begin < len(out) and not _parts(out, begin):
            begin += 1
        begin += 1
    return out


def _has_inversion(chunks: Sequence[Chunk]) -> bool:
    """Whether a noun phrase stands between an auxiliary and a verb, as in few sentences."""
    return any(
        chunk.tag == "NP"
        and isinstance(before, VerbGroup)
        and isinstance(verb, VerbGroup)
        and before.item.tag in "WBHO"
        for before, chunk, verb in zip(chunks, chunks[1:], chunks[2:], strict=False)
    )


def _parts(chunks: Sequence[Chunk], k: int) -> bool:
    """Whether a sentence begins behind the mark at ``k``, or what its opening leads to: "legally speaking, what it did was"."""
    tag = chunks[k].tag
    if tag != ",":
        return tag in BREAKS
    return k + 1 < len(chunks) and chunks[k + 1].tag == "L" and words_of(chunks[k + 1]) == "what"
