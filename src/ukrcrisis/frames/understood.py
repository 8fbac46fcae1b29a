"""Words that are understood and that nobody writes: "said [that] the embassy, closed in May, would reopen", "the rebels
[that] it supports had taken the town", "not so Chile".
"""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.state import SUBJECT_PRONOUNS
from ukrcrisis.frames.neighbours import tag_at
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = [
    "with_understood_deed",
    "with_understood_members",
    "with_understood_relatives",
    "with_understood_that",
]

_LONGEST = 16
"""Chunks that an aside can have, with its commas."""
_ENDS = frozenset("S;:")
_STATES = frozenset({EntryKind.COUNTRY, EntryKind.ORGANISATION, EntryKind.CAPITAL})


_FEW = 4
"""Chunks that such a sentence can have."""
_ALIKE = frozenset({"likewise", "similarly", "too", "also", "as well"})
"""Adverbs that alone with a name say that it did the same."""


def with_understood_deed(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with "did" where a name and an adverb say all: who else did or did not, "Likewise Chile; not so Peru"."""
    if all(chunk.tag not in "RG" for chunk in chunks):
        return chunks
    begin, out = 0, list(chunks)
    while begin < len(out):
        end = next((k for k in range(begin, len(out)) if out[k].tag in _ENDS), len(out))
        if end - begin > _FEW:
            begin = end + 1
            continue
        part = [chunk for chunk in out[begin:end] if chunk.tag not in "C,"]
        names = [chunk for chunk in part if isinstance(chunk, NounPhrase)]
        words = [chunk.item.key for chunk in part if isinstance(chunk, Mark)]
        name = names[0] if len(names) == 1 and len(words) + 1 == len(part) else None
        denied = words == ["not", "so"]
        if name is not None and (denied or (words and _ALIKE.issuperset(w for w in words if w != "so"))):
            first = name.items[0]
            verb = Item("O", "did", "did", first.start, first.end, lemma="do")
            did = VerbGroup(first.start, first.end, "do", verb, finite=True, past=True, negated=denied)
            out[begin:end] = [name, did]
            end = begin + 2
        begin = end + 1
    return out


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
        if not isinstance(out[i], NounPhrase) or not isinstance(subject, NounPhrase):
            continue
        if subject.members and not (that and _is_outer(out, i + 3 + that)):
            continue  # but "a raid that Peru and Chile say was staged"
        if (
            not isinstance(inner, VerbGroup)
            or not inner.finite
            or inner.passive
            or inner.gerund
            or inner.item.tag != "V"
        ):
            continue
        if (
            _is_outer(out, i + 3 + that)
            or (that and _is_land(out, i, vocabulary))
            or ((that or _is_he(subject)) and _is_relative(out, i, that, vocabulary))
        ):
            mark = Mark("L", Item("L", "that", "that", subject.start, subject.start))
            out[i + 1 : i + 1 + that] = [mark]
    return out


def _closes(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether the next comma behind a relative clause at ``i`` closes it, and a finite verb follows."""
    comma = next((k for k in range(i, len(chunks) - 1) if chunks[k].tag in ",S;:"), None)
    verb = chunks[comma + 1] if comma is not None and chunks[comma].tag == "," else None
    return isinstance(verb, VerbGroup) and verb.finite and not verb.gerund


def with_understood_members(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks without what only calls somebody something before a relative clause between commas: "Peru, one of five
    countries that have closed it, left", "Peru, a small state that seldom speaks, left" are "Peru, which …, left".
    """
    for i in range(2, len(chunks) - 3):
        named, comma, what = chunks[i - 2 : i + 1]
        if comma.tag != "," or not isinstance(named, NounPhrase) or not isinstance(what, NounPhrase):
            continue
        called = what.head == "one" or (
            what.determiner in ("a", "an") and what.surface is None and not what.office
        )
        if not called or named.surface is None or named.surface.entry.kind not in _STATES:
            continue
        end = i + 1
        while end + 1 < len(chunks) and chunks[end].tag == "P" and isinstance(chunks[end + 1], NounPhrase):
            end += 2
        that = chunks[end] if end < len(chunks) else None
        if isinstance(that, Mark) and that.tag in "tL" and _closes(chunks, end):
            which = Item("L", "which", "which", that.item.start, that.item.end)
            return [*chunks[:i], Mark("L", which), *chunks[end + 1 :]]
    return chunks


def _is_land(chunks: Sequence[Chunk], i: int, vocabulary: Vocabulary) -> bool:
    """Whether the phrase at ``i`` is a land, which no "that" completes, and nobody who is told something."""
    phrase, before = chunks[i], chunks[i - 1] if i else None
    told = isinstance(before, VerbGroup) and before.lemma in vocabulary.words("report")
    land = isinstance(phrase, NounPhrase) and phrase.head in vocabulary.words("member", "state")
    return land and not told and not (isinstance(before, Mark) and before.item.key == "to")


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
