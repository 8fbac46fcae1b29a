"""The days that head a timeline: "24 February" alone on a line, or before an entry."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from ukrcrisis.mentions.dates.finding import Anchor
from ukrcrisis.mentions.headings import heading_date, is_clock
from ukrcrisis.model.when import When
from ukrcrisis.text.sentences import Passage, PassageKind

__all__ = ["timeline_headings"]

_BARE = 14
"""Characters beside its date that a line may have and still be nothing but a heading."""


def timeline_headings(text: str, passages: Iterable[Passage], anchor: Anchor) -> dict[int, When]:
    """Paragraph number to the date of a timeline's heading for it; empty unless two lines are such headings.

    A line that is only a date, or a time of day with a title, heads what follows, up to the next; one that an entry
    follows on the same line dates that entry.
    """
    alone: dict[int, When] = {}
    entries: dict[int, When] = {}
    paragraphs: dict[int, None] = {}
    passages = list(passages)
    going_on = {one.paragraph for one, other in pairwise(passages) if one.paragraph == other.paragraph}
    for passage in passages:
        if passage.paragraph in paragraphs:
            continue
        paragraphs[passage.paragraph] = None
        line = text[passage.start : passage.end]
        when = heading_date(line, anchor)
        if when is not None and when.dated:
            bare = len(line) - len(when.text) < _BARE
            clock = is_clock(when.text)
            titled = passage.kind is PassageKind.HEADING and clock  # "14:15 Minister speaks"
            opening = passage.paragraph in going_on and not clock  # "July 24th. The envoy left."
            apart = (bare and not opening) or titled
            (alone if apart else entries)[passage.paragraph] = when
    # the day and the hour at the top of a page are one heading
    heading = sum(
        following not in alone for before, following in pairwise([*paragraphs, -1]) if before in alone
    )
    if heading + len(entries) < 2:
        return {}
    found: dict[int, When] = {}
    current: When | None = None
    for paragraph in paragraphs:
        current = alone.get(paragraph, current) if heading > 1 else None
        dated = entries.get(paragraph, current)
        if dated is not None:
            found[paragraph] = dated
    return found
