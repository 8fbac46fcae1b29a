"""Chunks made ready for clauses: asides taken out, offices with their holders, lists as one phrase, plain order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ukrcrisis.frames.apposition import hold_offices
from ukrcrisis.frames.asides import with_brackets_last, within_countries, without_acronyms, without_asides
from ukrcrisis.frames.coordination import coordinate
from ukrcrisis.frames.interruptions import (
    with_comparisons_opened,
    with_neither_joined,
    with_parallels_joined,
    with_speakers_first,
    with_whole_quotations,
    without_emphasis,
    without_interruptions,
)
from ukrcrisis.frames.phrases import Chunk, Mark
from ukrcrisis.frames.plain_order import with_subjects_first
from ukrcrisis.frames.plain_tellers import with_plain_tellers
from ukrcrisis.frames.understood import (
    with_understood_deed,
    with_understood_members,
    with_understood_relatives,
    with_understood_that,
)
from ukrcrisis.frames.verbless import (
    with_understood_copula,
    with_understood_existence,
    with_understood_place,
)
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["join"]

_PARTED: tuple[tuple[str, Callable[[Sequence[Chunk]], Sequence[Chunk]]], ...] = (
    ("(", without_acronyms), ("(", with_brackets_last), ("", without_emphasis), ("", without_interruptions),
    (";", with_parallels_joined),
    ("than", with_comparisons_opened), ("", with_neither_joined), (",", without_asides), (",", within_countries),
)  # fmt: skip
"""What takes out what only parts phrases that belong together, in this order; before each the mark without which it has
nothing to do, or "".
"""


def join(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> Sequence[Chunk]:
    """The chunks in plain order, with appositions and coordinations made one phrase each, and what is understood put in."""
    marks = {chunk.item.key for chunk in chunks if isinstance(chunk, Mark)} | {""}
    for mark, step in _PARTED:
        if mark in marks:
            chunks = step(chunks)
    for _ in range(2):  # lists hold persons with their offices, and offices are held by lists
        before = len(chunks)
        chunks = coordinate(hold_offices(chunks, vocabulary), vocabulary)
        if len(chunks) == before:
            break  # nothing new stands side by side
    chunks = with_plain_tellers(chunks, vocabulary)
    chunks = with_whole_quotations(with_speakers_first(chunks, vocabulary), vocabulary)
    chunks = with_understood_members(with_subjects_first(chunks))
    chunks = with_understood_that(with_understood_relatives(chunks, vocabulary), vocabulary)
    chunks = with_understood_existence(with_understood_copula(chunks), vocabulary)
    return with_understood_deed(with_understood_place(chunks, vocabulary))
