"""Items to chunks: one pass that reads a verb group or a noun phrase at each item, or leaves a mark."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.counts import opens_number
from ukrcrisis.frames.noun_extents import NOMINAL
from ukrcrisis.frames.noun_phrases import NounPhrases
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase
from ukrcrisis.frames.verb_groups import verb_ahead, verb_group
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["chunk"]

_PLURALS = frozenset({"they", "we", "them", "us", "others", "themselves", "each other", "one another"})


def chunk(items: Sequence[Item], vocabulary: Vocabulary) -> list[Chunk]:
    """The chunks of a tagged passage, in order."""
    noun_phrases = vocabulary.derived(NounPhrases)
    items = _dates_behind(_without_scare_quotes(_with_added_forenames(items)))
    out: list[Chunk] = []
    i = 0
    while i < len(items):
        item = items[i]
        tag = item.tag
        if tag in "WBHOVT" or (tag in "GR" and verb_ahead(items, i)):
            group, j = verb_group(items, i)
            if group is not None:
                out.extend(Mark("d", each) for each in items[i:j] if each.tag == "d")  # "had on Friday asked"
                out.append(group)
                i = j
                continue
        if tag in NOMINAL or (tag == "R" and opens_number(items, i)):
            phrase, i = noun_phrases.read(items, i)
            out.append(phrase)
            continue
        i += 1
        if tag in "Kk":
            plural = item.key in _PLURALS
            out.append(NounPhrase(item.start, item.end, (item,), item.key, plural=plural, pronoun=True))
        else:
            out.append(Mark("P" if tag == "T" else tag, item))
    return out


def _with_added_forenames(items: Sequence[Item]) -> Sequence[Item]:
    """The items without the brackets around a forename that somebody has added: "President (Ana) Ruiz"."""
    brackets = {
        k for i in range(1, len(items) - 3)
        if items[i].tag == "(" and items[i - 1].tag == "F" and items[i + 1].tag == "M"
        and items[i + 2].tag == ")" and items[i + 3].tag in "ME" for k in (i, i + 2)
    }  # fmt: skip
    return [item for i, item in enumerate(items) if i not in brackets] if brackets else items


def _without_scare_quotes(items: Sequence[Item]) -> Sequence[Item]:
    """The items without the marks around nothing but adverbs: "“absolutely” denied it"."""
    marks: set[int] = set()
    for i, item in enumerate(items):
        if item.tag != "q":
            continue
        end = i + 1
        while end < len(items) and items[end].tag == "R":
            end += 1
        if i + 1 < end < len(items) and items[end].tag == "Q":
            marks |= {i, end}
    return [item for i, item in enumerate(items) if i not in marks] if marks else items


def _dates_behind(items: Sequence[Item]) -> Sequence[Item]:
    """The items, a date between an owner and what he owns put behind it: "his Feb. 7 talks", "Macron's Monday call"."""
    inside = [
        i for i, item in enumerate(items)
        if item.tag == "d" and 0 < i < len(items) - 1 and items[i - 1].tag in "D'" and items[i + 1].tag in NOMINAL
    ]  # fmt: skip
    if not inside:
        return items
    moved = list(items)
    for i in reversed(inside):
        end = i + 1
        while end < len(moved) and moved[end].tag in NOMINAL:
            end += 1
        moved.insert(end - 1, moved.pop(i))
    return moved
