"""What the rules that turn sentences round share: where a sentence begins, and what a chunk says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from ukrcrisis.frames.phrases import Chunk, NounPhrase, VerbGroup

__all__ = ["BREAKS", "FAR", "Turn", "end_of", "is_copula", "words_of"]

Turn: TypeAlias = "Callable[[list[Chunk], int], list[Chunk] | None]"
"""What makes of a sentence, from where it begins to the end of the chunks, a plain one; None where it is plain."""

BREAKS = frozenset("S;:q")
"""Marks behind which a sentence begins, or a quotation."""
FAR = 12
"""Chunks from the start of a sentence in which its verb is looked for."""


def is_copula(group: VerbGroup) -> bool:
    """Whether it is "is", "was" or "were" and nothing else."""
    return (
        group.finite and group.lemma == "be" and group.item.tag == "B" and not (group.modal or group.perfect)
    )


def end_of(chunks: Sequence[Chunk], i: int) -> int:
    """Where a noun phrase ends with whose it is: "the ambassadors of Peru and Chile"."""
    end = i + 1
    while end + 1 < len(chunks) and words_of(chunks[end]) == "of" and isinstance(chunks[end + 1], NounPhrase):
        end += 2
    return end


def words_of(chunk: Chunk) -> str:
    """The words of an adverb or of a short phrase."""
    return " ".join(chunk.keys) if isinstance(chunk, NounPhrase) else chunk.item.key
