"""Verb groups that an aside parts are made one: "will, Ruiz said, close" is "Ruiz said, will close"."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.neighbours import tag_at
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.pronouns import REFLEXIVES
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = [
    "joined_group",
    "with_comparisons_opened",
    "with_neither_joined",
    "with_parallels_joined",
    "with_speakers_first",
    "with_whole_quotations",
    "without_emphasis",
    "without_interruptions",
]

_PAIR = 2
"""Marks between which an aside stands."""
_LONGEST = 16
"""Chunks that an aside can have, with its commas."""


def without_interruptions(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with each auxiliary moved to the verb that it helps behind the commas, dashes or dots of an aside."""
    tags = [chunk.tag for chunk in chunks]
    if all(tags.count(mark) < _PAIR for mark in ",-S"):
        return chunks
    out = list(chunks)
    for i, helping in enumerate(out):
        mark = _aside_mark(out, i + 1) if isinstance(helping, VerbGroup) and _helps(helping) else ""
        if not isinstance(helping, VerbGroup) or not mark:
            continue
        for j in range(i + 3, min(i + _LONGEST, len(out) - 1)):
            verb = out[j + 1]
            closes = _aside_mark(out, j) == mark
            if out[j].tag in "S;:" and not closes:
                break
            if closes and isinstance(verb, VerbGroup) and (whole := joined_group(helping, verb)) is not None:
                out[i : j + 2] = [*out[i + 1 : j + 1], whole]
                break
    return out


def _aside_mark(chunks: Sequence[Chunk], i: int) -> str:
    """The comma, dash or dots at ``i`` that can open or close an aside, as one of each kind; "" for none."""
    mark = chunks[i] if i < len(chunks) else None
    if not isinstance(mark, Mark):
        return ""
    dots = mark.tag == "S" and mark.item.key in ("...", "…", "..")
    return "." if dots else mark.tag if mark.tag in ",-" else ""


def with_comparisons_opened(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with "as" for "than" before a subject and its auxiliary: "closed it earlier than Peru did"."""
    out = list(chunks)
    for i in range(len(out) - 2):
        than, subject, verb = out[i : i + 3]
        if not isinstance(than, Mark) or than.item.key != "than" or not isinstance(subject, NounPhrase):
            continue
        if isinstance(verb, VerbGroup) and verb.item.tag in "OH" and verb.finite:
            out[i] = Mark("U", Item("U", "as", "as", than.item.start, than.item.end))
    return out


def without_emphasis(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks without a pronoun that only stresses who is named right before it: "Putin himself"."""
    if not any(isinstance(chunk, NounPhrase) and chunk.head in REFLEXIVES for chunk in chunks):
        return chunks
    out: list[Chunk] = []
    for chunk in chunks:
        stressed = isinstance(chunk, NounPhrase) and chunk.keys == (chunk.head,) and chunk.head in REFLEXIVES
        if not (stressed and out and isinstance(out[-1], NounPhrase)):
            out.append(chunk)
    return out


def with_neither_joined(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with "neither" made the negation of the infinitive behind it: "told them neither to go nor to stay"."""
    if not any(isinstance(chunk, NounPhrase) and chunk.head == "neither" for chunk in chunks):
        return chunks
    out: list[Chunk] = []
    for chunk in chunks:
        if isinstance(chunk, VerbGroup) and chunk.infinitive and out:
            neither = out[-1]
            if isinstance(neither, NounPhrase) and neither.keys == ("neither",):
                out.pop()
                chunk.negated = True
        elif (
            isinstance(chunk, VerbGroup) and len(out) > 1 and (whole := _with_neither(out, chunk)) is not None
        ):
            del out[-2:]
            chunk = whole
        out.append(chunk)
    return out


def _with_neither(before: Sequence[Chunk], verb: VerbGroup) -> VerbGroup | None:
    """The negated group that an auxiliary and a verb behind "neither" make: "has neither been expelled"."""
    helping, neither = before[-2:]
    if (
        not isinstance(neither, NounPhrase)
        or neither.keys != ("neither",)
        or not isinstance(helping, VerbGroup)
    ):
        return None
    whole = joined_group(helping, verb) if _helps(helping) else None
    if whole is not None:
        whole.negated = True
    return whole


def with_parallels_joined(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with a comma for the semicolon before a clause whose verb is left out: "Peru closed its embassy; Chile, its
    consulate".
    """
    out = list(chunks)
    for i, mark in enumerate(chunks):
        if not isinstance(mark, Mark) or mark.tag != ";" or tag_at(out, i + 1) != "NP":
            continue
        comma = tag_at(out, i + 2) == ","
        theirs = out[i + 2 + comma] if i + 2 + comma < len(out) else None
        end = next((k for k in range(i + 1, len(out)) if out[k].tag in "S;:"), len(out))
        gapped = isinstance(theirs, NounPhrase) and theirs.determiner in ("its", "their")
        if gapped and not any(isinstance(chunk, VerbGroup) and chunk.finite for chunk in out[i:end]):
            out[i] = Mark(",", mark.item)
            if comma:
                del out[i + 2]
            return out
    return out


def with_speakers_first(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> Sequence[Chunk]:
    """The chunks with who says a thing between subject and verb put before his own: "Chile, said Peru, is massing troops"."""
    if [chunk.tag for chunk in chunks].count(",") < 2:
        return chunks
    out = list(chunks)
    report = vocabulary.words("report")
    for i in range(1, len(out) - 3):
        if _is_inverted(out[i : i + 5], report):
            out[i + 1], out[i + 2] = out[i + 2], out[i + 1]
    return out


_SPLIT = "qNP,Q"
"""The tags of a subject in a quotation of its own."""


def with_whole_quotations(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> Sequence[Chunk]:
    """The chunks with who speaks within a quotation, between subject and verb, put before it: "“Chile,” said Ruiz, “is massing
    troops”".
    """
    report = vocabulary.words("report")
    for i, chunk in enumerate(chunks):
        if chunk.tag != "q" or "".join(each.tag for each in chunks[i : i + 4]) != _SPLIT:
            continue
        saying = _saying(chunks[i + 4 : i + 6], report)
        again = i + 6 + (tag_at(chunks, i + 6) == ",")
        verb = chunks[again + 1] if again + 1 < len(chunks) else None
        goes_on = tag_at(chunks, again) == "q" and isinstance(verb, VerbGroup) and verb.finite
        if saying and goes_on and not any(each.tag == "Q" for each in chunks[:i]):
            return [*chunks[:i], *saying, chunks[again], chunks[i + 1], *chunks[again + 1 :]]
    return chunks


def _saying(chunks: Sequence[Chunk], report: frozenset[str]) -> Sequence[Chunk]:
    """Who says something and the verb, in that order; empty where two chunks are no such pair."""
    verb = next((each for each in chunks if isinstance(each, VerbGroup)), None)
    who = next((each for each in chunks if isinstance(each, NounPhrase)), None)
    if verb is None or who is None or verb.lemma not in report or not verb.finite or verb.passive:
        return ()
    return who, verb


def _is_inverted(chunks: Sequence[Chunk], report: frozenset[str]) -> bool:
    """Whether a comma, a verb of saying, who says it, a comma and another finite verb stand in a row."""
    first, says, who, *rest = chunks
    if first.tag != "," or not isinstance(says, VerbGroup) or not isinstance(who, NounPhrase):
        return False
    held = who.office is not None and who.name is not None and who.possessor is not None
    if rest[0].tag == ",":
        rest = rest[1:]
    elif not held:  # the comma behind "Peru's president, Ana Ruiz," went with the name
        return False
    verb = rest[0] if rest else None
    plain = says.finite and not (says.modal or says.passive or says.perfect or says.negated)
    return plain and says.lemma in report and isinstance(verb, VerbGroup) and verb.finite and not verb.gerund


def _helps(group: VerbGroup) -> bool:
    """Whether a group is an auxiliary whose verb is still to come."""
    return group.finite and group.item.tag in "WBH"


def joined_group(helping: VerbGroup, verb: VerbGroup) -> VerbGroup | None:
    """The group that an auxiliary and a verb behind the aside make; None where they do not fit."""
    form = verb.item.form or Form.BASE
    if verb.modal or verb.infinitive:
        return None
    passive, progressive, perfect = verb.passive, verb.progressive, helping.perfect or verb.perfect
    if helping.item.tag == "W":
        if not (verb.bare or verb.subjunctive or (verb.perfect and not verb.past)):
            return None
    elif helping.item.tag == "O":
        if not verb.bare:
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
