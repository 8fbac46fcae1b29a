"""Headings and labels that leave out "is": "NATO: [there is] no sign of a withdrawal", "Russian troops [are] in Mali, Chile
says", "France [is] ready to send troops".
"""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.neighbours import key_at, tag_at
from ukrcrisis.frames.phrases import Chunk, NounPhrase, VerbGroup
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["with_understood_copula", "with_understood_existence", "with_understood_place"]

_ENDS = frozenset("S;:")


def with_understood_existence(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> Sequence[Chunk]:
    """The chunks with "there is" before what headlines say is not there: "NATO: no sign of a withdrawal", "Lavrov says no
    Russian troops in Ukraine", "No sign of a withdrawal, says NATO"; who is a label to the text has no chunk.
    """
    saying = _saying(vocabulary)
    for i, none in enumerate(chunks):
        if not isinstance(none, NounPhrase) or none.determiner != "no" or len(none.items) == 1:
            continue
        behind = chunks[i + 1 : _end_of_told(chunks, i, saying)]
        if (i == 0 or _is_told(chunks, i, saying)) and not any(_is_finite(chunk) for chunk in behind):
            return [*chunks[:i], *_there_is(none.items[0]), *chunks[i:]]
    return chunks


def with_understood_place(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> Sequence[Chunk]:
    """The chunks with "is" behind whom or what headlines say is somewhere: "Russian troops in Mali, Chile says", "Seoul: 9,000
    troops in Kursk", "Iran behind attack: US".
    """
    if not chunks or chunks[-1].tag == "S":
        return chunks
    saying = _saying(vocabulary) - vocabulary.words(
        "telling", "address"
    )  # "tells citizens in Mali: leave now"
    for i, what in enumerate(chunks):
        placed = key_at(chunks, i + 1) in _WHERE and tag_at(chunks, i + 2) == "NP"
        if not placed or not isinstance(what, NounPhrase):
            continue
        verbs = [c for c in chunks[i + 1 : _end_of_told(chunks, i, saying)] if isinstance(c, VerbGroup)]
        if i and chunks[i - 1].tag == "VG" and verbs:
            continue  # "asks its nationals in Mali to leave"
        if _is_told(chunks, i, saying) and all(verb.infinitive for verb in verbs):
            return [*chunks[: i + 1], _is(what.items[-1]), *chunks[i + 1 :]]
    return chunks


_WHERE = frozenset({"in", "inside", "behind", "at", "near"})
"""Prepositions that headlines write for "is in", "is behind"."""


def _saying(vocabulary: Vocabulary) -> frozenset[str]:
    return vocabulary.words("report") - vocabulary.words("teller", "denies") - vocabulary.words("showing")


def _is_told(chunks: Sequence[Chunk], i: int, saying: frozenset[str]) -> bool:
    """Whether somebody tells what begins at ``i``: before it, or behind it where it opens the sentence."""
    if i > 0:
        return _is_label(chunks[:i]) or (i > 1 and _says(chunks[i - 1], saying) and chunks[i - 2].tag == "NP")
    end = _end_of_told(chunks, 0, saying)
    labelled = end == len(chunks) - 2 and chunks[-1].tag == "NP"
    return labelled or tag_at(chunks, end) == ","


def _end_of_told(chunks: Sequence[Chunk], i: int, saying: frozenset[str]) -> int:
    """Where what begins at ``i`` ends: at a mark, or before who tells it, "…, says NATO", "…, NATO says", "… – NATO"."""
    end = next((j for j in range(i, len(chunks)) if chunks[j].tag in _ENDS), len(chunks))
    if end <= _FEWEST_TOLD or i > 0:
        return end
    parting, *teller = chunks[end - 3 : end]
    if parting.tag == "," and any(_says(chunk, saying) for chunk in teller):
        return end - 3
    return end - 2 if end == len(chunks) and teller[0].tag == "-" else end


_FEWEST_TOLD = 3
"""Chunks that what is told and its teller have more than."""


def _is_label(before: Sequence[Chunk]) -> bool:
    """Whether a name and a colon are all that stands there, and a day: "NATO:", "Chile, last night:"."""
    named = before[0].tag == "NP" and before[-1].tag == ":"
    return named and all(chunk.tag in "d," for chunk in before[1:-1])


def with_understood_copula(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with "is" for the colon before what a label is said to be: "France: ready to send troops"."""
    label, colon, what = (*chunks[:3], None, None, None)[:3]
    if (
        colon is None
        or colon.tag != ":"
        or not (isinstance(label, NounPhrase) and isinstance(what, NounPhrase))
    ):
        return chunks
    if any(item.tag != "A" for item in what.items):
        return chunks
    return [label, _is(what.items[0]), *chunks[2:]]


def _says(chunk: Chunk, saying: frozenset[str]) -> bool:
    if not isinstance(chunk, VerbGroup) or chunk.lemma not in saying:
        return False
    return chunk.finite and not (chunk.negated or chunk.passive or chunk.perfect or chunk.modal)


def _is_finite(chunk: Chunk) -> bool:
    return isinstance(chunk, VerbGroup) and chunk.finite and not (chunk.gerund or chunk.bare_participle)


def _there_is(first: Item) -> tuple[NounPhrase, VerbGroup]:
    there = Item("K", "there", "there", first.start, first.end)
    return NounPhrase(first.start, first.end, (there,), "there", pronoun=True), _is(first)


def _is(first: Item) -> VerbGroup:
    """The verb that is understood, in the place of the first word that it brings: no span is empty."""
    verb = Item("B", "is", "is", first.start, first.end, lemma="be")
    return VerbGroup(first.start, first.end, "be", verb, finite=True)
