"""Who holds an office that is said once for several: "the presidents of Peru, Ana Ruiz, and of Chile, Luis Ortega"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from ukrcrisis.frames.alike import is_state
from ukrcrisis.frames.neighbours import key_at, phrase_at, tag_at
from ukrcrisis.frames.phrases import Chunk, NounPhrase, office_of_one

__all__ = ["Complements", "each_with_holder", "held", "of_another"]

Complements: TypeAlias = list[tuple[str, NounPhrase]]
"""The prepositional phrases after an office, each as its preposition and its phrase."""
_PARTING = frozenset({",", ";", "C"})
"""The tags of what stands between one holder and the next."""


def of_another(
    chunks: Sequence[Chunk], i: int, owner: NounPhrase, before: Sequence[Chunk]
) -> NounPhrase | None:
    """Who holds in another state the office named before: "Peru's president, Ana Ruiz, and Chile's, Luis Ortega"."""
    if owner.surface is None or owner.end <= owner.items[-1].end or tag_at(chunks, i + 1) != ",":
        return None
    holder = phrase_at(chunks, i + 2)
    first = next((chunk for chunk in reversed(before) if isinstance(chunk, NounPhrase)), None)
    if holder is None or not holder.is_named_person or holder.office is not None or first is None:
        return None
    if first.office is None or first.name is None or first.possessor is None:
        return None
    same = NounPhrase(
        owner.start, owner.end, owner.items, first.office, office=first.office, office_surface=first.office_surface,
        possessor=owner,
    )  # fmt: skip
    return held(holder, same, [])


def each_with_holder(chunks: Sequence[Chunk], i: int, offices: NounPhrase) -> tuple[NounPhrase, int] | None:
    """The holders of one office, each behind his state, as one phrase, and where that ends; None where there are not two:
    "the presidents of Peru, Ana Ruiz; of Chile, Luis Ortega; and of Cuba, Eva Cruz".
    """
    if (
        offices.office is None
        or not offices.plural
        or offices.name is not None
        or key_at(chunks, i + 1) != "of"
    ):
        return None
    members: list[NounPhrase] = []
    end = j = i + 1
    while (holder := _behind_state(chunks, j + 1 if key_at(chunks, j) == "of" else j, offices)) is not None:
        members.append(holder)
        end = j = j + (4 if key_at(chunks, j) == "of" else 3)
        while tag_at(chunks, j) in _PARTING:
            j += 1
    if len(members) < 2:
        return None
    items = [item for member in members for item in member.items]
    joined = NounPhrase(offices.start, members[-1].end, items, members[-1].head, plural=True)
    joined.members = tuple(members)
    return joined, end


def _behind_state(chunks: Sequence[Chunk], i: int, offices: NounPhrase) -> NounPhrase | None:
    """Who is named behind the state at ``i`` as the holder of an office there: "Peru, Ana Ruiz"."""
    state, holder = phrase_at(chunks, i), phrase_at(chunks, i + 2)
    if state is None or not is_state(state) or tag_at(chunks, i + 1) != "," or holder is None:
        return None
    if not holder.is_named_person or holder.office is not None or holder.members:
        return None
    found = held(holder, offices, [("of", state)])
    found.start, found.office = state.start, office_of_one(offices.office)
    return found


def held(holder: NounPhrase, office: NounPhrase, nations: Complements) -> NounPhrase:
    """The holder with his office, what qualifies it and what follows it."""
    return NounPhrase(
        start=min(holder.start, office.start),
        end=max(holder.end, office.end, *(nation.end for _, nation in nations)),
        items=[*office.items, *holder.items],
        head=holder.head,
        surface=holder.surface,
        name=holder.name,
        office=office.office or office.head,
        office_surface=office.office_surface,
        modifiers=(*office.modifiers, *holder.modifiers),
        possessor=office.possessor or holder.possessor,
        determiner=office.determiner,
        after=[*nations, *office.after],
    )
