"""What commas set apart without parting the phrases around: "suspend, for now, the work"."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.neighbours import phrase_at, tag_at
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.prepositions import INSTEAD_OF

__all__ = ["with_brackets_last", "within_countries", "without_acronyms", "without_asides"]

_TOWNS = frozenset({EntryKind.CITY, EntryKind.CAPITAL, EntryKind.REGION})
_LONGEST = 8
"""Letters that no acronym has."""


def within_countries(chunks: Sequence[Chunk]) -> list[Chunk]:
    """A country between commas behind a place only says where that is: "in Antalya, Turkey, on Thursday"."""
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        here = chunks[i]
        out.append(here)
        i += 1
        placed = isinstance(here, NounPhrase) and len(out) > 1 and out[-2].tag == "P"
        if (
            placed
            and tag_at(chunks, i) == ","
            and _is_town(chunks[i - 1])
            and _is_bare_country(chunks, i + 1)
        ):
            _note_land(here, phrase_at(chunks, i + 1))
            i += 3 if tag_at(chunks, i + 2) == "," else 2
    return out


def _note_land(town: Chunk, country: NounPhrase | None) -> None:
    """Keep the country of a town that only the text knows."""
    if isinstance(town, NounPhrase) and town.surface is None and country is not None:
        town.after.append(("in", country))


def _is_town(chunk: Chunk) -> bool:
    """Whether the phrase of place is one that can lie in a country; of an unknown name it is assumed."""
    if not isinstance(chunk, NounPhrase):
        return False
    return chunk.name is not None or (chunk.surface is not None and chunk.surface.entry.kind in _TOWNS)


def _is_bare_country(chunks: Sequence[Chunk], i: int) -> bool:
    country = phrase_at(chunks, i)
    if (
        country is None
        or country.surface is None
        or tag_at(chunks, i + 1) not in (",", "S", "", ")", "-", "d")
    ):
        return False
    return country.surface.entry.kind is EntryKind.COUNTRY and len(country.items) == 1


def without_acronyms(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The letters in brackets behind a body's name part nothing: "the Ministry of Defence (MOD) in Lima said"."""
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        if (
            tag_at(chunks, i) == "("
            and tag_at(chunks, i - 1) == "NP"
            and _is_bracketed_acronym(chunks, i + 1)
        ):
            i += 3
            continue
        out.append(chunks[i])
        i += 1
    return out


def with_brackets_last(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with what a bracket says of one of a list told behind all: "Peru (which has no embassy) and Chile told
    their citizens" is "Peru and Chile told their citizens; Peru has no embassy".
    """
    out: list[Chunk] = []
    behind: list[Chunk] = []
    i = 0
    while i < len(chunks):
        bracket, close = chunks[i], _bracket_in_list(chunks, i)
        if isinstance(bracket, Mark) and close is not None:
            named, said = chunks[i - 1], chunks[i + 2 : close]
            behind += [Mark(";", bracket.item), named, *said]
            i = close
        else:
            out.append(bracket)
        i += 1
    end = len(out) - (bool(out) and out[-1].tag == "S")
    return [*out[:end], *behind, *out[end:]]


def _bracket_in_list(chunks: Sequence[Chunk], i: int) -> int | None:
    """Where a relative clause in brackets ends that opens at ``i`` behind one of a list; None where none does."""
    if tag_at(chunks, i) != "(" or tag_at(chunks, i + 1) != "L" or phrase_at(chunks, i - 1) is None:
        return None
    close = next((k for k in range(i + 2, len(chunks)) if chunks[k].tag == ")"), None)
    return close if close is not None and tag_at(chunks, close + 1) in (",", "C") else None


def _is_bracketed_acronym(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether nothing but a body's letters stands in a bracket; "(AP)" in a dateline is an outlet."""
    phrase = phrase_at(chunks, i)
    if phrase is None or len(phrase.items) != 1 or tag_at(chunks, i + 1) != ")":
        return False
    outlet = phrase.surface is not None and phrase.surface.entry.kind is EntryKind.OUTLET
    word = phrase.items[0].word
    return not outlet and word.isalpha() and len(word) < _LONGEST and sum(map(str.isupper, word)) > 1


def without_asides(chunks: Sequence[Chunk]) -> list[Chunk]:
    """Commas around an adverb or a date set it apart from what they part: "suspend, for now, the work"."""
    if [chunk.tag for chunk in chunks].count(",") < 2:
        return list(chunks)
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        close = (
            (_share_of_them(chunks, i) or _with_theirs(chunks, i) or _left_undone(chunks, i)) if out else None
        )
        if close is not None:
            i = close + 1
            that = chunks[i] if i < len(chunks) else None
            if isinstance(that, Mark) and that.tag == "t" and tag_at(chunks, i + 1) == "VG":
                out.append(Mark("L", that.item))  # "it was Chile, not Peru, that shelled it"
                i += 1
            continue
        end = _aside(chunks, i) if out and tag_at(chunks, i) == "," else i
        if end == i:
            out.append(chunks[i])
            i += 1
            continue
        out.extend(chunk for chunk in chunks[i + 1 : end] if isinstance(chunk, Mark))
        i = end + 1
    return out


def _share_of_them(chunks: Sequence[Chunk], i: int) -> int | None:
    """Where what only says how many they are, or who most of them are, ends: "its observers, 1,381 of them, left", "planes with
    240 people, most of them Poles, flew home".
    """
    share, them = phrase_at(chunks, i + 1), phrase_at(chunks, i + 3)
    if tag_at(chunks, i) != "," or tag_at(chunks, i + 2) != "P" or them is None or them.keys != ("them",):
        return None
    if share is None:
        return None
    end = i + 4 if share.items[-1].tag == "#" else i + 5 if phrase_at(chunks, i + 4) is not None else i
    return end if tag_at(chunks, end) == "," and end > i else None


def _with_theirs(chunks: Sequence[Chunk], i: int) -> int | None:
    """Where those end who go along with the subject: "the children of its diplomats in Chad, and their nurses, left"."""
    if tag_at(chunks, i) != "," or tag_at(chunks, i + 1) != "C" or tag_at(chunks, i + 3) != ",":
        return None
    theirs, verb = phrase_at(chunks, i + 2), chunks[i + 4] if i + 4 < len(chunks) else None
    along = theirs is not None and theirs.determiner in ("their", "his", "her") and not theirs.members
    return i + 3 if along and isinstance(verb, VerbGroup) and verb.finite else None


_LONGEST_UNDONE = 6
"""Chunks that what is not done can have between its commas."""


def _left_undone(chunks: Sequence[Chunk], i: int) -> int | None:
    """Where what others do not do, or somebody does not do, ends: "Chile, not Peru, shelled it", "Chile, far from going, sent
    more", "says, but has not shown, that".
    """
    if tag_at(chunks, i) != ",":
        return None
    if tag_at(chunks, i - 1) == "VG" and tag_at(chunks, i + 1) == "C" and tag_at(chunks, i + 2) == "VG":
        behind = i + 3 + (tag_at(chunks, i + 3) == "R")
        return behind if tag_at(chunks, behind) == "," and tag_at(chunks, behind + 1) == "t" else None
    opening = [chunk.item.key for chunk in chunks[i + 1 : i + 3] if isinstance(chunk, Mark)]
    joined = opening in (["and", "not"], ["but", "not"])
    stands = phrase_at(chunks, i + 2 + joined) is not None and tag_at(chunks, i - 1) == "NP"
    denied = (opening == ["not"] or joined) and stands
    if not (denied or opening == ["far", "from"] or (opening and opening[0] in INSTEAD_OF)):
        return None
    for end in range(i + 2, min(i + 2 + _LONGEST_UNDONE, len(chunks))):
        if tag_at(chunks, end) == ",":
            goes_on = isinstance(chunks[end + 1], VerbGroup) if end + 1 < len(chunks) else False
            it = phrase_at(chunks, i - 3)
            cleft = it is not None and it.head == "it" and tag_at(chunks, i - 2) == "VG"
            goes_on = goes_on or (
                cleft and tag_at(chunks, end + 1) in ("t", "L")
            )  # "it was Chile, not Peru, that"
            begins = tag_at(chunks, i - 1) == "t" and phrase_at(chunks, end + 1) is not None
            pointed = phrase_at(chunks, end + 2)
            if pointed is not None and pointed.pronoun:
                return None  # "Peru, instead of closing its embassy, moved it"
            return end if (goes_on and tag_at(chunks, i - 1) == "NP") or begins else None
    return None


def _aside(chunks: Sequence[Chunk], i: int) -> int:
    """Where the aside ends whose first comma stands at ``i``; ``i`` itself where that opens none."""
    due = phrase_at(chunks, i + 1)
    first = i + 2 if due is not None and due.keys == ("due",) else i + 1  # "a visit, due on Tuesday, is off"
    end = first
    while tag_at(chunks, end) in ("R", "d"):
        end += 1
    if end == first or tag_at(chunks, end) != ",":
        return i
    before, after = tag_at(chunks, i - 1), tag_at(chunks, end + 1)
    following = chunks[end + 1] if after == "VG" else None
    verb = isinstance(following, VerbGroup) and not following.gerund  # ", however, adding that" goes on
    parts = (before == "VG" and after in ("NP", "P", "t")) or (before == "NP" and verb)
    return end if parts else i
