"""Sentences that do not begin with their subject: "nor will Chile close it", "should Chile close it", "has Chile closed it?",
"also expelled was the consul", "to Lima flew the minister".
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ukrcrisis.frames.interruptions import joined_group
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.frames.turns_of_phrase import BREAKS, FAR, Turn, end_of, is_copula, words_of
from ukrcrisis.mentions.items import Item

__all__ = ["INVERSIONS", "negative_first"]

_NEITHER = frozenset({"nor", "neither", "never", "rarely", "seldom", "nowhere", "not once"})
_ONLY = frozenset({"only", "only then", "not", "not only", "no sooner", "hardly", "scarcely", *_NEITHER})
"""Words with which a sentence opens whose subject follows its auxiliary."""
_CONDITIONS = frozenset({"should", "had", "were"})
"""Auxiliaries that stand for "if" before their subject."""
_RANKS = frozenset({"first", "last", "latest", "next"})
_WHITHER = frozenset({"to", "into", "from", "out of"})
_GOING = frozenset({"fly", "come", "go", "travel", "arrive", "drive", "sail", "return", "hurry", "head"})


def negative_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "Nor will Chile close it", "only on Friday did Chile close it"; "Peru will not, nor will Chile"."""
    for i in range(begin, len(chunks) - 2):
        helping, subject, verb = chunks[i : i + 3]
        if helping.tag in BREAKS:
            return None
        if not (isinstance(helping, VerbGroup) and isinstance(subject, NounPhrase)) or not helping.finite:
            continue
        opening = chunks[begin:i]
        before = words_of(opening[-1]) if opening else ""
        never = helping.negated and not any(isinstance(chunk, NounPhrase) for chunk in opening)
        denied = never or not _NEITHER.isdisjoint((before, *helping.adverbs[:1])) or _at_no_time(opening)
        if not (denied or _opens_turned([*opening, helping])):
            continue
        whole = joined_group(helping, verb) if _helps(helping) and isinstance(verb, VerbGroup) else None
        if whole is not None:
            whole.negated = denied
            if not denied:
                opening = opening[1:]  # without "no sooner", "not", "only"
            elif _at_no_time(opening):
                opening = opening[:-2]
            elif opening and isinstance(opening[-1], NounPhrase):
                opening = opening[:-1]  # "nowhere"
            return [*opening, subject, whole, *_parted(chunks[i + 3 :])]
    return None


def _parted(chunks: list[Chunk]) -> list[Chunk]:
    """What follows, a sentence of its own behind "than": "no sooner had Chile closed it than Peru left"."""
    for k, than in enumerate(chunks[:-2]):
        if than.tag in BREAKS:
            break
        if words_of(than) == "than" and isinstance(than, Mark) and isinstance(chunks[k + 2], VerbGroup):
            return [*chunks[:k], Mark(";", than.item), *chunks[k + 1 :]]
    return chunks


def _at_no_time(chunks: Sequence[Chunk]) -> bool:
    """Whether no more stands before an auxiliary than a preposition and "no": "at no time", "under no circumstances"."""
    before, none = (*chunks[-2:], None, None)[:2]
    return (
        before is not None and before.tag == "P" and isinstance(none, NounPhrase) and none.determiner == "no"
    )


def _opens_turned(chunks: Sequence[Chunk]) -> bool:
    """Whether what stands up to an auxiliary from the start of a sentence puts its subject behind it: "only on Friday did"."""
    *before, helping = chunks
    if any(isinstance(chunk, VerbGroup) for chunk in before) or not isinstance(helping, VerbGroup):
        return False
    return not _ONLY.isdisjoint([words_of(before[0])] if before else helping.adverbs[:1])


def _question(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "Has Chile closed it?"."""
    helping, subject, verb = (*chunks[begin : begin + 3], None, None, None)[:3]
    if not isinstance(helping, VerbGroup) or not isinstance(subject, NounPhrase) or not _helps(helping):
        return None
    end = next((chunk for chunk in chunks[begin:] if chunk.tag in BREAKS), None)
    if not isinstance(verb, VerbGroup) or not isinstance(end, Mark) or end.item.key != "?":
        return None
    whole = joined_group(helping, verb)
    return None if whole is None else [subject, whole, *chunks[begin + 3 :]]


def _condition(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "Should Chile close it", "had Chile closed it", "were Chile to close it": "if" is understood."""
    helping, subject, verb = (*chunks[begin : begin + 3], None, None, None)[:3]
    if (
        not isinstance(helping, VerbGroup)
        or not isinstance(subject, NounPhrase)
        or not isinstance(verb, VerbGroup)
    ):
        return None
    if helping.item.key not in _CONDITIONS or helping.start < helping.item.start:
        return None
    were_to = helping.item.key == "were" and verb.infinitive
    whole = verb if were_to else joined_group(helping, verb)
    if whole is None:
        return None
    whole.infinitive, whole.finite = False, True
    first = helping.item
    return [Mark("U", Item("U", "if", "if", first.start, first.end)), subject, whole, *chunks[begin + 3 :]]


def _participle_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "Also expelled by Peru was the consul", "among those recalled was the envoy", "meeting there were A and B"."""
    i = begin
    if [words_of(chunk) for chunk in chunks[i : i + 2]] == ["among", "those"]:
        i += 2
    elif i < len(chunks) and chunks[i].tag in "RC":
        i += 1
    verb = chunks[i] if i < len(chunks) else None
    if not isinstance(verb, VerbGroup) or not (verb.bare_participle or verb.gerund):
        return None
    for k in range(i + 1, min(i + FAR, len(chunks) - 1)):
        be, subject = chunks[k], chunks[k + 1]
        if isinstance(be, VerbGroup):
            named = isinstance(subject, NounPhrase) and subject.items[-1].tag != "A"  # not "are due in Lima"
            whole = joined_group(be, verb) if is_copula(be) and named else None
            end = end_of(chunks, k + 1)
            return None if whole is None else [*chunks[k + 1 : end], whole, *chunks[i + 1 : k], *chunks[end:]]
        bare = isinstance(be, NounPhrase) and chunks[k - 1].tag != "P"
        if be.tag == "," and (chunks[k + 1].tag == "P" or isinstance(chunks[k + 1], VerbGroup)):
            continue  # "also expelled, on the same charge, was"
        if bare or be.tag in BREAKS or be.tag in ",tLU":
            return None  # "rising prices last year were"
    return None


def _gerund_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "Fighting around the airport forced Chile to close it": what opens the sentence is its subject."""
    verb = chunks[begin]
    if not isinstance(verb, VerbGroup) or not verb.gerund or verb.start < verb.item.start:
        return None
    i = begin + 1
    while i + 1 < len(chunks) and chunks[i].tag == "P" and isinstance(chunks[i + 1], NounPhrase):
        i += 2
    main = chunks[i] if i < len(chunks) else None
    if i == begin + 1 or not isinstance(main, VerbGroup) or not main.finite:
        return None
    if main.gerund or main.passive or is_copula(main) or (main.bare_participle and not main.past):
        return None  # "coming to Chile is discouraged"
    noun = NounPhrase(verb.start, verb.end, (verb.item,), verb.item.key)
    return [noun, *chunks[begin + 1 :]]


def _label_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "Closed: the embassy in Lima", "Evacuated: nine diplomats"."""
    verb, colon, what = (*chunks[begin : begin + 3], None, None, None)[:3]
    if (
        not isinstance(verb, VerbGroup)
        or colon is None
        or colon.tag != ":"
        or not isinstance(what, NounPhrase)
    ):
        return None
    if not verb.bare_participle or verb.bare:
        return None
    end = begin + 3
    while end + 1 < len(chunks) and chunks[end].tag == "P" and isinstance(chunks[end + 1], NounPhrase):
        end += 2
    return [*chunks[begin + 2 : end], evolve(verb, passive=True, bare_participle=False), *chunks[end:]]


def _place_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "To Lima on Monday flew the minister", "home from Mali came thirty Danes"."""
    i = begin
    while i < len(chunks) and (chunks[i].tag in ("P", "d", "R") or (i > begin and chunks[i - 1].tag == "P")):
        i += 1
    verb, subject = (*chunks[i : i + 2], None, None)[:2]
    opens = i > begin and any(
        words_of(chunk) in _WHITHER for chunk in chunks[begin:i] if isinstance(chunk, Mark)
    )
    if not opens or not isinstance(verb, VerbGroup) or not isinstance(subject, NounPhrase):
        return None
    if not verb.finite or not verb.past or verb.passive or verb.item.tag != "V" or verb.lemma not in _GOING:
        return None
    end = end_of(chunks, i + 1)
    return [*chunks[i + 1 : end], verb, *chunks[begin:i], *chunks[end:]]


def _first_to(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "First to close it was Peru", "the last to leave were the Danes"."""
    rank, verb = (*chunks[begin : begin + 2], None, None)[:2]
    if not isinstance(rank, NounPhrase) or not isinstance(verb, VerbGroup) or not verb.infinitive:
        return None
    if _RANKS.isdisjoint(rank.keys):
        return None
    for k in range(begin + 2, min(begin + FAR, len(chunks) - 1)):
        be, subject = chunks[k], chunks[k + 1]
        if isinstance(be, VerbGroup):
            if not is_copula(be) or not isinstance(subject, NounPhrase):
                return None
            end = end_of(chunks, k + 1)
            return [*chunks[k + 1 : end], be, *chunks[begin:k], *chunks[end:]]
        if be.tag in BREAKS:
            return None
    return None


def _helps(group: VerbGroup) -> bool:
    """Whether a group is an auxiliary."""
    return group.item.tag in "WBHO"


INVERSIONS: tuple[tuple[tuple[str, ...], Turn], ...] = (
    (("VG",), _question),
    (("VG",), _condition),
    (("VG",), _label_first),
    (("VG",), _gerund_first),
    (("VG", "R", "C", "P"), _participle_first),
    (("P", "d", "R"), _place_first),
    (("NP",), _first_to),
)
"""Tags with which a sentence can begin, and a rule; the first that fits a sentence turns it round."""
