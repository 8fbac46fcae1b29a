"""Passages to clauses: what needs no knowledge of the passages before."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ukrcrisis.frames.chunks import chunk
from ukrcrisis.frames.clauses.building import build_clauses
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.joining import join
from ukrcrisis.frames.phrases import Chunk
from ukrcrisis.mentions.dates.finding import DateMention, find_dates
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.tagging import tag
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.text.sentences import Passage

__all__ = ["Parsed", "parsed"]

_TOGETHER = 16
"""Passages that are parsed together; more would need more memory and be no faster."""


class Parsed(NamedTuple):
    """A passage with its items, chunks, clauses and dates, before anybody asks whom they mean."""

    passage: Passage
    dates: Sequence[DateMention]
    items: Sequence[Item]
    chunks: Sequence[Chunk]
    clauses: Sequence[Clause]


def parsed(text: str, passages: Iterable[Passage], vocabulary: Vocabulary) -> Iterator[Parsed]:
    """The passages, parsed; each step is done for several before the next, so that the processor has at hand
    what the step needs: a tenth faster than one passage after the other.
    """
    left = iter(passages)
    while some := list(islice(left, _TOGETHER)):
        dates = [find_dates(text, passage.start, passage.end) for passage in some]
        items = [tag(text, passage, vocabulary, of) for passage, of in zip(some, dates, strict=True)]
        loose = [chunk(of, vocabulary) for of in items]
        chunks = [join(of, vocabulary) for of in loose]
        clauses = [
            build_clauses(of, passage.quotations, vocabulary)
            for passage, of in zip(some, chunks, strict=True)
        ]
        yield from map(Parsed, some, dates, items, chunks, clauses)
