"""Noun phrases that belong together: asides taken out, offices with their holders, lists as one phrase."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.apposition import hold_offices
from ukrcrisis.frames.asides import with_brackets_last, within_countries, without_acronyms, without_asides
from ukrcrisis.frames.coordination import coordinate
from ukrcrisis.frames.interruptions import (
    with_neither_joined,
    with_parallels_joined,
    with_speakers_first,
    with_whole_quotations,
    without_interruptions,
)
from ukrcrisis.frames.phrases import Chunk
from ukrcrisis.frames.plain_order import with_subjects_first
from ukrcrisis.frames.understood import (
    with_understood_copula,
    with_understood_deed,
    with_understood_existence,
    with_understood_relatives,
    with_understood_that,
)
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["join"]


def join(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> Sequence[Chunk]:
    """The chunks with appositions and coordinations made one phrase each.

    Lists hold persons with their offices, and offices are held by lists: hence both steps twice.
    """
    whole = with_neither_joined(with_parallels_joined(without_interruptions(with_brackets_last(without_acronyms(chunks)))))
    joined = within_countries(without_asides(whole))
    for _ in range(2):
        before = len(joined)
        joined = coordinate(hold_offices(joined, vocabulary), vocabulary)
        if len(joined) == before:
            break  # nothing new stands side by side
    spoken = with_subjects_first(with_whole_quotations(with_speakers_first(joined, vocabulary), vocabulary))
    related = with_understood_relatives(spoken, vocabulary)
    told = with_understood_copula(with_understood_that(related, vocabulary))
    return with_understood_deed(with_understood_existence(told, vocabulary))
