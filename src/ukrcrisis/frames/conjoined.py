"""The phrases that lists make: one with members, each with what is said once of all."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy

from ukrcrisis.frames.alike import is_state
from ukrcrisis.frames.phrases import NounPhrase, office_of_one
from ukrcrisis.lexicon.entries import EntryKind

__all__ = ["conjoined", "holder_of_both", "owned_each"]


def conjoined(members: Sequence[NounPhrase]) -> NounPhrase:
    """One phrase for a list, the members of its members included."""
    items = [item for member in members for item in member.items]
    joined = NounPhrase(members[0].start, members[-1].end, items, members[-1].head, plural=True)
    joined.members = tuple(part for member in members for part in member.parts)
    _share_out(joined.members)
    _share_head(joined.members)
    joined.office = members[0].office if members[0].office and members[0].plural else None
    return joined


def owned_each(one: NounPhrase, other: NounPhrase | None) -> list[NounPhrase] | None:
    """What each of two owns: "Peru's and Chile's ambassadors"; None where the first is no owner by itself."""
    if other is None or other.possessor is None or not is_state(one) or one.end <= one.items[-1].end:
        return None
    if not is_state(other.possessor) or other.members:
        return None
    first = copy(other)
    first.start, first.end, first.possessor = one.start, one.end, copy(one)
    return [first, other]


def holder_of_both(one: NounPhrase, other: NounPhrase) -> NounPhrase:
    """The person who holds two offices, with the state of the first."""
    other.start, other.modifiers, other.possessor = one.start, one.modifiers, one.possessor
    return other


def _share_out(members: Sequence[NounPhrase]) -> None:
    """To each his own nation: "the Polish and Peruvian presidents Adam Nowak and Luis Ortega"."""
    first = members[0]
    if first.name is None and not first.is_named_person:
        return
    offices = any(item.tag == "F" and item.key.endswith("s") for item in first.items)
    if offices and len(first.modifiers) == len(members) > 1:
        for member, nation in zip(members, first.modifiers, strict=True):
            member.modifiers, member.office = (nation,), office_of_one(member.office or first.office)


def _share_head(members: Sequence[NounPhrase]) -> None:
    """To each the noun that is said once: "two Danish, three Swedish and four Norwegian diplomats"."""
    last = members[-1]
    if last.surface is not None or last.name is not None or not last.modifiers or not last.count:
        return
    for member in members[:-1]:
        nation = member.surface
        if nation is not None and nation.entry.kind is EntryKind.ADJECTIVE and member.count is not None:
            member.head, member.surface, member.plural = last.head, None, True
            member.modifiers = (*member.modifiers, nation)
