"""Verb groups that an aside parts are made one behind it: "will, Ruiz said, close" is "Ruiz said, will close"."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.state import SUBJECT_PRONOUNS
from ukrcrisis.frames.neighbours import tag_at
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = [
    "with_speakers_first",
    "with_understood_relatives",
    "with_understood_that",
    "without_interruptions",
]

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


def with_understood_that(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> Sequence[Chunk]:
    """The chunks with "that" before a subject which an aside parts from its verb: "said the embassy, closed in May, would
    reopen"; without it the subject looks like what is said.
    """
    tags = [chunk.tag for chunk in chunks]
    if tags.count(",") < 2 and "L" not in tags:
        return chunks
    out = list(chunks)
    saying = vocabulary.words("report") - vocabulary.words("telling", "address")
    for i in range(len(out) - 5, -1, -1):
        verb, subject = out[i], out[i + 1]
        says = isinstance(verb, VerbGroup) and verb.lemma in saying and not verb.passive
        if (
            says
            and isinstance(subject, NounPhrase)
            and not subject.pronoun
            and _waits(out, _end_of_phrase(out, i + 2))
        ):
            out.insert(i + 1, Mark("t", Item("t", "that", "that", subject.start, subject.start)))
    return out


def with_understood_relatives(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> Sequence[Chunk]:
    """The chunks with "that" as a relative before a subject and its verb which part a phrase from its own: "the rebels it
    supports had taken the town", "the meeting that Peru wanted on Tuesday may still be held".
    """
    out = list(chunks)
    for i in range(len(out) - 4, -1, -1):
        that = out[i + 1].tag in "tL"
        subject = out[i + 1 + that]
        inner = out[i + 2 + that] if i + 2 + that < len(out) else None
        if not isinstance(out[i], NounPhrase) or not isinstance(subject, NounPhrase) or subject.members:
            continue
        if (
            not isinstance(inner, VerbGroup)
            or not inner.finite
            or inner.passive
            or inner.gerund
            or inner.item.tag != "V"
        ):
            continue
        if _is_outer(out, i + 3 + that) or (
            (that or _is_he(subject)) and _is_relative(out, i, that, vocabulary)
        ):
            mark = Mark("L", Item("L", "that", "that", subject.start, subject.start))
            out[i + 1 : i + 1 + that] = [mark]
    return out


def _is_outer(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether a finite verb stands at ``i``, right behind that of the relative clause."""
    verb = chunks[i] if i < len(chunks) else None
    return isinstance(verb, VerbGroup) and verb.finite and not (verb.gerund or verb.bare_participle)


def _is_he(phrase: NounPhrase) -> bool:
    """Whether it is a pronoun that can only be a subject: "the soldiers | he has posted there would stay"."""
    return phrase.pronoun and phrase.head in SUBJECT_PRONOUNS


def _is_relative(chunks: Sequence[Chunk], i: int, that: bool, vocabulary: Vocabulary) -> bool:
    """Whether a clause behind the phrase at ``i``, opened by "that" or by nothing, tells of it: it has no object and another
    verb follows; the phrase is neither a report nor who is told something.
    """
    phrase, before = chunks[i], chunks[i - 1] if i else None
    told = isinstance(before, VerbGroup) and before.lemma in vocabulary.words("report")
    if not isinstance(phrase, NounPhrase) or told or phrase.head in vocabulary.words("reported noun"):
        return False
    verb = i + 2 + that
    return tag_at(chunks, verb + 1) in ("P", "d", "R") and _has_another_verb(chunks, verb)


def _end_of_phrase(chunks: Sequence[Chunk], i: int) -> int:
    """Where what a preposition at ``i`` adds to a phrase ends: "its embassy in Mali"."""
    while tag_at(chunks, i) == "P" and tag_at(chunks, i + 1) == "NP":
        i += 2
    return i


def _waits(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether what follows at ``i`` parts a subject from a verb of its own: an aside, or "who crossed the border"."""
    return _goes_on(chunks, i) or (tag_at(chunks, i) == "L" and _has_another_verb(chunks, i + 1))


def _has_another_verb(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether a finite verb stands behind the one of a relative clause, with no mark between."""
    verbs = 0
    for chunk in chunks[i : i + _LONGEST]:
        if chunk.tag in ",S;:CUtLqQ-(":
            return False
        verbs += isinstance(chunk, VerbGroup) and chunk.finite and not chunk.gerund
        if verbs > 1:
            return True
    return False


def _goes_on(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether an aside with a verb of its own opens at a comma and a finite verb follows the comma that closes it."""
    opens = chunks[i + 1] if tag_at(chunks, i) == "," and i + 1 < len(chunks) else None
    qualifies = isinstance(opens, VerbGroup) and (opens.bare_participle or opens.gerund)
    if opens is None or not (qualifies or opens.tag == "L"):
        return False
    for j in range(i + 2, min(i + _LONGEST, len(chunks) - 1)):
        if chunks[j].tag in "S;:":
            return False
        verb = chunks[j + 1]
        if chunks[j].tag == "," and isinstance(verb, VerbGroup):
            return verb.finite and not verb.gerund and not verb.bare
    return False


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
