"""Sentences put in plain order, the subject first, so that clauses need know of no other."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clefts import CLEFTS
from ukrcrisis.frames.inversions import INVERSIONS
from ukrcrisis.frames.phrases import Chunk
from ukrcrisis.frames.turns_of_phrase import BREAKS, words_of

__all__ = ["with_subjects_first"]


def with_subjects_first(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with the subject that follows its verb put first, in each sentence."""
    out = list(chunks)
    begin = 0
    while begin < len(out):
        for turn in (*INVERSIONS, *CLEFTS):
            if (turned := turn(out, begin)) is not None:
                out[begin:] = turned
                break
        begin = next((k + 1 for k in range(begin, len(out)) if _parts(out, k)), len(out))
    return out


def _parts(chunks: Sequence[Chunk], k: int) -> bool:
    """Whether a sentence begins behind the mark at ``k``, or what its opening leads to: "legally speaking, what it did was"."""
    what = chunks[k + 1] if k + 1 < len(chunks) else None
    return chunks[k].tag in BREAKS or (chunks[k].tag == "," and what is not None and words_of(what) == "what")
