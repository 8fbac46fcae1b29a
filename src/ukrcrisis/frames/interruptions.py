"""Verb groups that an aside parts are made one behind it: "will, Ruiz said, close" is "Ruiz said, will close"."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.neighbours import tag_at
from ukrcrisis.frames.phrases import Chunk, VerbGroup
from ukrcrisis.mentions.inflection import Form

__all__ = ["without_interruptions"]

_LONGEST = 16
"""Chunks that an aside can have, with its commas."""


def without_interruptions(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with each auxiliary moved to the verb that it helps behind the commas of an aside."""
    if [chunk.tag for chunk in chunks].count(",") < 2:
        return chunks
    out = list(chunks)
    for i, helping in enumerate(out):
        if not isinstance(helping, VerbGroup) or not _helps(helping) or tag_at(out, i + 1) != ",":
            continue
        for j in range(i + 3, min(i + _LONGEST, len(out) - 1)):
            verb = out[j + 1]
            if out[j].tag in "S;:":
                break
            if (
                out[j].tag == ","
                and isinstance(verb, VerbGroup)
                and (whole := _joined(helping, verb)) is not None
            ):
                out[i : j + 2] = [*out[i + 1 : j + 1], whole]
                break
    return out


def _helps(group: VerbGroup) -> bool:
    """Whether a group is an auxiliary whose verb is still to come."""
    return group.finite and group.item.tag in "WBH"


def _joined(helping: VerbGroup, verb: VerbGroup) -> VerbGroup | None:
    """The group that an auxiliary and a verb behind the aside make; None where they do not fit."""
    form = verb.item.form or Form.BASE
    if verb.modal or verb.infinitive:
        return None
    passive, progressive, perfect = verb.passive, verb.progressive, helping.perfect or verb.perfect
    if helping.item.tag == "W":
        if not (verb.bare or verb.subjunctive or (verb.perfect and not verb.past)):
            return None
    elif helping.item.lemma == "be":
        progressive = verb.gerund
        passive = not progressive and verb.bare_participle
        if not (passive or progressive):
            return None
    elif verb.bare_participle or form & Form.PARTICIPLE:
        perfect = True
    else:
        return None
    return VerbGroup(
        verb.start, verb.end, verb.lemma, verb.item, finite=True, passive=passive, perfect=perfect,
        progressive=progressive, modal=helping.modal, negated=helping.negated or verb.negated, past=helping.past,
        adverbs=(*helping.adverbs, *verb.adverbs),
    )  # fmt: skip
