"""Which countries a text is about: those that it speaks of being in, going to or leaving."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.text.sentences import PassageKind

__all__ = ["note_grounds"]

_OWNER = 0.3
"""How much "Mali's border" says that a text is about Mali, beside "in Mali"."""
_GOAL = 0.4
"""The same for where people are brought: "flown to Cyprus"."""
_TITLE = 1.5
"""The same for a title: "Mali crisis: Germans told to leave", "Gunfire in Bamako"."""
_LATER = 0.8
"""What a further country of the title weighs beside the one before."""
_PLACING = frozenset(
    {
        "in", "to", "into", "from", "out of", "inside", "within", "across", "throughout", "outside", "of", "on", "over",
        "against",
    }
)  # fmt: skip
_GROUNDS = frozenset({EntryKind.COUNTRY, EntryKind.CITY, EntryKind.CAPITAL, EntryKind.REGION})


def note_grounds(
    chunks: Sequence[Chunk],
    clauses: Sequence[Clause],
    memory: Memory,
    vocabulary: Vocabulary,
    *,
    kind: PassageKind,
) -> None:
    """Note the countries of phrases of place: "in Mali", "to Kyiv", "left Sudan"; "the president of Mali" and "ten
    miles from Mali" are none.
    """
    if memory.opening and kind is PassageKind.HEADING:
        _note_title(chunks, clauses, memory)
    memory.opening = memory.opening and kind is PassageKind.HEADING
    goals = _goals(clauses, vocabulary.words("ground", "moving"))
    leaving, units = vocabulary.words("ground", "leaving"), vocabulary.words("unit", "length")
    before: Chunk | None = None
    for i, each in enumerate(chunks):
        if isinstance(each, NounPhrase):
            placing = isinstance(before, Mark) and before.item.key in _PLACING
            placing = placing and not _of_office(chunks, i) and not _measures(chunks[i - 2], units)
            placing = placing or (isinstance(before, VerbGroup) and before.lemma in leaving)
            for part in each.parts:
                owner = part.possessor.place if part.possessor is not None else None
                if placing and part.place is not None and part.place.country is not None:
                    memory.note_ground(part.place.country, weight=_GOAL if id(each) in goals else 1.0)
                elif owner is not None and owner.country is not None:
                    memory.note_ground(owner.country, weight=_OWNER)
        before = each


def _goals(clauses: Sequence[Clause], verbs: frozenset[str]) -> set[int]:
    """The phrases that say where somebody is brought: "landed in Doha", "flown to Cyprus"."""
    moving = (clause for clause in clauses if clause.lemma in verbs)
    return {
        id(p)
        for clause in moving
        for preposition, p in clause.prepositions
        if preposition in ("to", "in", "into")
    }


def _note_title(chunks: Sequence[Chunk], clauses: Sequence[Clause], memory: Memory) -> None:
    """Note the countries of a title, but for those that act in it."""
    acting = {id(part) for clause in clauses if clause.subject is not None for part in clause.subject.parts}
    for each in chunks:
        if not isinstance(each, NounPhrase):
            continue
        for part in each.parts:
            named = {s.entry.country or s.entry.code for s in part.modifiers if s.entry.kind in _GROUNDS}
            if part.place is not None and id(part) not in acting:
                named.add(part.place.country)
            for country in named - {None}:
                memory.note_title(str(country), weight=_TITLE * _LATER ** len(memory.titles))


def _measures(holder: Chunk, units: frozenset[str]) -> bool:
    """Whether a phrase says how far away a place is: "50 miles from the border"."""
    return isinstance(holder, NounPhrase) and holder.head in units


def _of_office(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether a phrase of place tells only of whom somebody is, or where a state's own organ sits."""
    holder, here = chunks[i - 2] if i > 1 else None, chunks[i]
    if not isinstance(holder, NounPhrase) or not isinstance(here, NounPhrase):
        return False
    if holder.office is not None or holder.is_person:
        return True
    at_home = holder.actor is not None and here.place is not None and holder.actor.code == here.place.country
    return at_home and holder.surface is None  # "the foreign ministry in Paris"
