"""Where a passage is set, by how it opens or by a place that it tells of: a dateline, "in Tirana the ministry said"."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase
from ukrcrisis.lexicon.entries import EntryKind

__all__ = ["country_before", "reported_from", "scene_of", "stands_alone"]

_HEADING = frozenset({EntryKind.COUNTRY, EntryKind.CITY, EntryKind.ORGANISATION})
_DATELINE = 9
"""Chunks of the longest dateline: town, wire in brackets, day, dash."""
_OPENS_SCENE = frozenset({"in"})


def reported_from(chunks: Sequence[Chunk]) -> str | None:
    """The state whose capital is the dateline of a passage: "TAIPEI (Wire) - Seventy warplanes …", "ISLAMABAD: The …"."""
    slash = chunks[1] if len(chunks) > 2 else None
    if isinstance(slash, Mark) and slash.item.key == "/":
        chunks = chunks[2:]  # "MULTAN/ISLAMABAD: …"
    town = chunks[0] if chunks else None
    if not isinstance(town, NounPhrase) or town.surface is None or not town.items[0].word.isupper():
        return None
    marks = [chunk.tag for chunk in chunks[1:_DATELINE]]
    parted = "-" in marks or marks[:1] == [":"]
    capital = town.surface.entry
    return capital.metonym if parted and capital.kind is EntryKind.CAPITAL else None


def scene_of(chunks: Sequence[Chunk]) -> str | None:
    """The state that opens the passage as a place, by its name or its capital's: "In Tirana the ministry said"."""
    if len(chunks) < 3 or not isinstance(chunks[0], Mark) or chunks[0].item.key not in _OPENS_SCENE:
        return None
    place, following = chunks[1], chunks[2]
    if (
        not isinstance(place, NounPhrase)
        or place.surface is None
        or following.tag not in (",", NounPhrase.tag)
    ):
        return None
    entry = place.surface.entry
    if entry.kind is EntryKind.COUNTRY:
        return entry.code
    return entry.metonym if entry.kind is EntryKind.CAPITAL else None


def country_before(chunks: Sequence[Chunk], i: int) -> str | None:
    """The country of the place that a "where" at ``i`` tells of."""
    near = (chunk for chunk in reversed(chunks[max(i - 2, 0) : i]) if isinstance(chunk, NounPhrase))
    phrase = next(near, None)
    place = phrase.place if phrase is not None else None
    return place.country if place is not None else None


def stands_alone(chunks: Sequence[Chunk], i: int, phrase: NounPhrase) -> bool:
    """Whether a country is a sentence or a heading, of which the next then tell: "Chad. The embassy in Lima was closed"."""
    first = phrase.parts[0]
    if first.surface is None or first.surface.entry.kind not in _HEADING:
        return False
    opens = i == 0 or chunks[i - 1].tag == "S"
    return opens and (i + 1 == len(chunks) or chunks[i + 1].tag in ("S", ":"))
