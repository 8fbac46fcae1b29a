"""What stands at an index of a passage's chunks; beyond its end stands nothing."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase

__all__ = ["key_at", "phrase_at", "tag_at"]


def tag_at(chunks: Sequence[Chunk], i: int) -> str:
    """The tag of the chunk there: "NP", "VG" or that of a mark; empty beyond the end."""
    return chunks[i].tag if i < len(chunks) else ""


def key_at(chunks: Sequence[Chunk], i: int) -> str:
    """The key of the mark there; empty where no mark stands."""
    mark = chunks[i] if i < len(chunks) else None
    return mark.item.key if isinstance(mark, Mark) else ""


def phrase_at(chunks: Sequence[Chunk], i: int) -> NounPhrase | None:
    """The noun phrase there, or None."""
    phrase = chunks[i] if i < len(chunks) else None
    return phrase if isinstance(phrase, NounPhrase) else None
