"""What makes a list: a conjunction before the last, or names in a row that are no mere neighbours."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.alike import class_of, is_its_capital, is_town_first
from ukrcrisis.frames.list_ends import has_verb, is_after_verb
from ukrcrisis.frames.neighbours import key_at, phrase_at, tag_at
from ukrcrisis.frames.phrases import Chunk, NounPhrase, VerbGroup

__all__ = ["WHITHER", "is_list"]

WHITHER = frozenset({"to", "into", "in", "through"})
"""Prepositions before where somebody goes."""
_ON = frozenset({"on", "onward", "onwards", "back"})
"""Words before "to" that lead from one goal to the next: "to Peru, Chile and then on to Chad"."""


def is_list(chunks: Sequence[Chunk], i: int, j: int, members: Sequence[NounPhrase]) -> bool:
    """Whether phrases with commas or conjunctions between them are coordinated, and not only neighbours."""
    inner = any(item.tag == "C" for item in members[-1].items)
    if inner or any(mark.tag == "C" for mark in chunks[i:j]):
        return True  # with "and" before the last, or within it: "his British, French and German counterparts"
    if len(members) == 2:
        if i > 0 and tag_at(chunks, j) == "," and _opens_relative(chunks, j + 1):
            return False  # "as they left Peru, Chile, which had stayed, closed"
        if is_its_capital(*members):
            return False  # "the Ministry of Foreign Affairs, Lima"
        other = phrase_at(chunks, j + 1) if tag_at(chunks, j) == "C" else None
        if other is not None and not has_verb(chunks, j + 1):
            return {class_of(member) for member in members} == {
                "nation"
            }  # "to Peru, Chile and the border area"
        if _leads_on(chunks, i, j):
            return True
        if i and chunks[i - 1].tag == "P":
            return False  # "In the footsteps of Britain, Ireland has asked"
        speaking = chunks[j] if j < len(chunks) else None
        if isinstance(speaking, VerbGroup) and speaking.finite and tag_at(chunks, j + 1) == ",":
            return False  # "Iran, Israel says, is building"
        if isinstance(speaking, VerbGroup) and speaking.finite and is_after_verb(chunks, i):
            return False  # "will stay in Peru, Chile said"
    return _is_bare_list(members, opens=i == 0)


def _leads_on(chunks: Sequence[Chunk], i: int, j: int) -> bool:
    """Whether the preposition before a list at ``i`` comes again behind the "and" at ``j``: "to Peru, Chile and on to Chad"."""
    if i == 0 or key_at(chunks, i - 1) not in WHITHER or tag_at(chunks, j) != "C":
        return False
    k = j + 1
    while tag_at(chunks, k) == "R" or key_at(chunks, k) in _ON:
        k += 1
    return key_at(chunks, k) == key_at(chunks, i - 1)


def _opens_relative(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether "which" or "whose envoy" stands at ``i``."""
    owned = phrase_at(chunks, i)
    return tag_at(chunks, i) == "L" or (owned is not None and owned.determiner == "whose")


def _is_bare_list(members: Sequence[NounPhrase], *, opens: bool) -> bool:
    """With no conjunction only names make a list: "Germany, Italy tell citizens", "Nigeria, Benin, Ghana"."""
    kinds = {class_of(member) for member in members}
    if kinds == {"person"}:
        return all(member.is_named_person for member in members) and not is_town_first(members)
    if len(members) == 2 and members[0].surface is not None and kinds == {"nation", "thing"}:
        # "US, UK embassies urge": the first shares the head of the second
        return members[1].plural and bool(members[1].modifiers) and not members[1].determiner and opens
    return kinds == {"nation"} and not is_town_first(members)
