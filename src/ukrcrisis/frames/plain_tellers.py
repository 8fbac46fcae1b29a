"""Turns of phrase that only name who tells, made plain: "to hear Peru tell it", "if Peru is to be believed", "as Peru has
it" are "according to Peru".
"""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.neighbours import key_at, phrase_at
from ukrcrisis.frames.phrases import Chunk, Mark, VerbGroup
from ukrcrisis.mentions.items import Item

__all__ = ["with_plain_tellers"]


def with_plain_tellers(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with "according to" in the place of the first such turn of phrase."""
    for i in range(len(chunks) - 3):
        who = phrase_at(chunks, i + 1)
        length = 0 if who is None else _length(chunks, i)
        if who is not None and length:
            opens = chunks[i]
            start = opens.item.start if isinstance(opens, Mark) else opens.start
            according = Item("P", "according to", "according to", start, who.start)
            return [*chunks[:i], Mark("P", according), who, *chunks[i + length :]]
    return chunks


def _length(chunks: Sequence[Chunk], i: int) -> int:
    """How many chunks a turn of phrase has that begins at ``i`` with somebody named behind; 0 for none."""
    opens, verb, it = chunks[i], chunks[i + 2], phrase_at(chunks, i + 3)
    if not isinstance(verb, VerbGroup):
        return 0
    if isinstance(opens, VerbGroup):
        return 4 * (opens.infinitive and opens.lemma == "hear" and verb.lemma == "tell")
    if key_at(chunks, i) == "if":
        return 3 * (verb.lemma == "believe" and verb.passive and bool(verb.modal))
    has_it = verb.item.key in ("has", "have") and it is not None and it.keys == ("it",)
    return 4 * (key_at(chunks, i) == "as" and has_it)
