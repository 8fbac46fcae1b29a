"""Sentences that do not begin with their subject, turned round: "nor will Chile close it", "also expelled was the consul",
"what Chile did was close it", "should Chile close it".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from attrs import evolve

from ukrcrisis.frames.interruptions import joined_group
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.mentions.items import Item

__all__ = ["with_subjects_first"]

_Turn: TypeAlias = "Callable[[list[Chunk], int], list[Chunk] | None]"
"""What makes a sentence from where it begins to the end of the chunks a plain one; None where it is plain."""

_BREAKS = frozenset("S;:q")
"""Marks behind which a sentence begins, or a quotation."""
_NEITHER = frozenset({"nor", "neither", "never", "rarely", "seldom", "nowhere", "not once"})
_ONLY = frozenset({"only", "only then", "not", "not only", "no sooner", "hardly", "scarcely", *_NEITHER})
"""Words with which a sentence opens whose subject follows its auxiliary."""
_CONDITIONS = frozenset({"should", "had", "were"})
"""Auxiliaries that stand for "if" before their subject."""
_RANKS = frozenset({"first", "last", "latest", "next"})
_CLEFT = frozenset({"all", "thing", "step", "move", "act", "response"})
"""Heads of what somebody did, which a verb behind "was" then names."""
_WHITHER = frozenset({"to", "into", "from", "out of"})
_GOING = frozenset({"fly", "come", "go", "travel", "arrive", "drive", "sail", "return", "hurry", "head"})
_FAR = 12
"""Chunks from the start of a sentence in which its verb is looked for."""


def with_subjects_first(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with the subject that follows its verb put first, in each sentence."""
    out = list(chunks)
    begin = 0
    while begin < len(out):
        for turn in _TURNS:
            if (turned := turn(out, begin)) is not None:
                out[begin:] = turned
                break
        begin = next((k + 1 for k in range(begin, len(out)) if _parts(out, k)), len(out))
    return out


def _parts(chunks: Sequence[Chunk], k: int) -> bool:
    """Whether a sentence begins behind the mark at ``k``, or what its opening leads to: "legally speaking, what it did was"."""
    what = chunks[k + 1] if k + 1 < len(chunks) else None
    return chunks[k].tag in _BREAKS or (chunks[k].tag == "," and what is not None and _words(what) == "what")


def _negative_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "Nor will Chile close it", "only on Friday did Chile close it"; "Peru will not, nor will Chile"."""
    for i in range(begin, len(chunks) - 2):
        helping, subject, verb = chunks[i : i + 3]
        if helping.tag in _BREAKS:
            return None
        if not (isinstance(helping, VerbGroup) and isinstance(subject, NounPhrase)) or not helping.finite:
            continue
        opening = chunks[begin:i]
        before = _words(opening[-1]) if opening else ""
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
        if than.tag in _BREAKS:
            break
        if _words(than) == "than" and isinstance(than, Mark) and isinstance(chunks[k + 2], VerbGroup):
            return [*chunks[:k], Mark(";", than.item), *chunks[k + 1 :]]
    return chunks


def _at_no_time(chunks: Sequence[Chunk]) -> bool:
    """Whether no more stands before an auxiliary than a preposition and "no": "at no time", "under no circumstances"."""
    before, none = (*chunks[-2:], None, None)[:2]
    return before is not None and before.tag == "P" and isinstance(none, NounPhrase) and none.determiner == "no"


def _opens_turned(chunks: Sequence[Chunk]) -> bool:
    """Whether what stands up to an auxiliary from the start of a sentence puts its subject behind it: "only on Friday did"."""
    *before, helping = chunks
    if any(isinstance(chunk, VerbGroup) for chunk in before) or not isinstance(helping, VerbGroup):
        return False
    return not _ONLY.isdisjoint([_words(before[0])] if before else helping.adverbs[:1])


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
    if [_words(chunk) for chunk in chunks[i : i + 2]] == ["among", "those"]:
        i += 2
    elif i < len(chunks) and chunks[i].tag in "RC":
        i += 1
    verb = chunks[i] if i < len(chunks) else None
    if not isinstance(verb, VerbGroup) or not (verb.bare_participle or verb.gerund):
        return None
    for k in range(i + 1, min(i + _FAR, len(chunks) - 1)):
        be, subject = chunks[k], chunks[k + 1]
        if isinstance(be, VerbGroup):
            whole = joined_group(be, verb) if _is_copula(be) and isinstance(subject, NounPhrase) else None
            end = _end_of(chunks, k + 1)
            return None if whole is None else [*chunks[k + 1 : end], whole, *chunks[i + 1 : k], *chunks[end:]]
        bare = isinstance(be, NounPhrase) and chunks[k - 1].tag != "P"
        if be.tag == "," and (chunks[k + 1].tag == "P" or isinstance(chunks[k + 1], VerbGroup)):
            continue  # "also expelled, on the same charge, was"
        if bare or be.tag in _BREAKS or be.tag in ",tLU":
            return None  # "rising prices last year were"
    return None


def _label_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "Closed: the embassy in Lima", "Evacuated: nine diplomats"."""
    verb, colon, what = (*chunks[begin : begin + 3], None, None, None)[:3]
    if not isinstance(verb, VerbGroup) or colon is None or colon.tag != ":" or not isinstance(what, NounPhrase):
        return None
    if not verb.bare_participle or verb.bare:
        return None
    end = begin + 3
    while end + 1 < len(chunks) and chunks[end].tag == "P" and isinstance(chunks[end + 1], NounPhrase):
        end += 2
    return [*chunks[begin + 2 : end], evolve(verb, passive=True, bare_participle=False), *chunks[end:]]


def _that_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "That Peru had closed it was denied by its minister": who denies it comes first."""
    if begin >= len(chunks) or chunks[begin].tag != "t":
        return None
    for i in range(begin + 3, min(begin + 2 * _FAR, len(chunks) - 2)):
        verb, by, who = chunks[i : i + 3]
        if verb.tag in _BREAKS:
            return None
        told = isinstance(verb, VerbGroup) and verb.passive and isinstance(chunks[i - 1], NounPhrase | Mark)
        if told and _words(by) == "by" and isinstance(who, NounPhrase):
            end = _end_of(chunks, i + 2)
            has = any(isinstance(chunk, VerbGroup) and chunk.finite for chunk in chunks[begin + 1 : i])
            telling = evolve(verb, passive=False)
            return [*chunks[i + 2 : end], telling, *chunks[begin:i], *chunks[end:]] if has else None
    return None


def _it_was_there(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "It was in a call on Monday that Ruiz told him": the circumstances only open the sentence."""
    it, be = (*chunks[begin : begin + 2], None, None)[:2]
    if not isinstance(it, NounPhrase) or it.keys != ("it",) or not isinstance(be, VerbGroup) or not _is_copula(be):
        return None
    that = next((k for k in range(begin + 2, min(begin + _FAR, len(chunks))) if chunks[k].tag == "t"), None)
    if that is None or chunks[begin + 2].tag not in "Pd" or be.negated:
        return None
    opening = chunks[begin + 2 : that]
    return [*opening, *chunks[that + 1 :]] if all(chunk.tag in ("P", "d", "NP", "R") for chunk in opening) else None


def _place_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "To Lima on Monday flew the minister", "home from Mali came thirty Danes"."""
    i = begin
    while i < len(chunks) and (chunks[i].tag in ("P", "d", "R") or (i > begin and chunks[i - 1].tag == "P")):
        i += 1
    verb, subject = (*chunks[i : i + 2], None, None)[:2]
    opens = i > begin and any(_words(chunk) in _WHITHER for chunk in chunks[begin:i] if isinstance(chunk, Mark))
    if not opens or not isinstance(verb, VerbGroup) or not isinstance(subject, NounPhrase):
        return None
    if not verb.finite or not verb.past or verb.passive or verb.item.tag != "V" or verb.lemma not in _GOING:
        return None
    end = _end_of(chunks, i + 1)
    return [*chunks[i + 1 : end], verb, *chunks[begin:i], *chunks[end:]]


def _infinitive_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "To leave at once was the advice that Peru gave"."""
    verb = chunks[begin] if begin < len(chunks) else None
    if not isinstance(verb, VerbGroup) or not verb.infinitive:
        return None
    for k in range(begin + 1, min(begin + _FAR, len(chunks) - 1)):
        be = chunks[k]
        if be.tag in _BREAKS or be.tag == ",":
            return None
        if isinstance(be, VerbGroup) and _is_copula(be) and isinstance(chunks[k + 1], NounPhrase):
            end = next((j for j in range(k, len(chunks)) if chunks[j].tag in _BREAKS or chunks[j].tag == ","), len(chunks))
            plain = [*chunks[k + 1 : end], be, *chunks[begin:k]]
            return [*(_cleft(plain, 0) or plain), *chunks[end:]]
    return None


def _first_to(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "First to close it was Peru", "the last to leave were the Danes"."""
    rank, verb = (*chunks[begin : begin + 2], None, None)[:2]
    if not isinstance(rank, NounPhrase) or not isinstance(verb, VerbGroup) or not verb.infinitive:
        return None
    if _RANKS.isdisjoint(rank.keys):
        return None
    for k in range(begin + 2, min(begin + _FAR, len(chunks) - 1)):
        be, subject = chunks[k], chunks[k + 1]
        if isinstance(be, VerbGroup):
            if not _is_copula(be) or not isinstance(subject, NounPhrase):
                return None
            end = _end_of(chunks, k + 1)
            return [*chunks[k + 1 : end], be, *chunks[begin:k], *chunks[end:]]
        if be.tag in _BREAKS:
            return None
    return None


def _cleft(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "What Chile did on Friday was close it", "all it has done is to recall him"; "what he denied was that it had
    closed", "what they told them was to leave", "the advice it gave them was to leave".
    """
    what = chunks[begin] if begin < len(chunks) else None
    if what is None or not (_words(what) == "what" or isinstance(what, NounPhrase)):
        return None
    noun = what if isinstance(what, NounPhrase) and what.head not in _CLEFT else None
    i = begin + 1 + (begin + 1 < len(chunks) and chunks[begin + 1].tag in "tL")
    subject, verb = (*chunks[i : i + 2], None, None)[:2]
    if not isinstance(subject, NounPhrase) or not isinstance(verb, VerbGroup) or not verb.finite:
        return None
    verbs = (k for k in range(i + 2, min(i + _FAR, len(chunks) - 1)) if isinstance(chunks[k], VerbGroup))
    k = next((k for k in verbs if not _is_aside(chunks, k)), None)
    if k is None:
        return None
    between, be, behind = chunks[i + 2 : k], chunks[k], chunks[k + 1 :]
    if not isinstance(be, VerbGroup):
        return None
    if verb.lemma == "do" and noun is None:
        deed = _deed(verb, be, behind)
        return None if deed is None else [subject, deed[0], *between, *deed[1:]]
    content = _content(be, behind)
    if content is None:
        return None
    return [subject, verb, *between, *([noun] if noun is not None else []), *content]


def _is_aside(chunks: Sequence[Chunk], k: int) -> bool:
    """Whether a participle opens an aside: "what it did, acting alone, was"."""
    verb = chunks[k]
    return isinstance(verb, VerbGroup) and verb.gerund and chunks[k - 1].tag == ","


def _deed(doing: VerbGroup, be: VerbGroup, behind: list[Chunk]) -> list[Chunk] | None:
    """What was done, in the tense of "did", with all that follows; None where "was" names no deed."""
    verb = be
    if _is_copula(be) and isinstance(behind[0], VerbGroup) and (behind[0].bare or behind[0].infinitive):
        verb, behind = behind[0], behind[1:]
    elif not _is_to(be):
        return None
    whole = VerbGroup(
        verb.start, verb.end, verb.lemma, verb.item, finite=True, perfect=doing.perfect, modal=doing.modal,
        negated=doing.negated, past=doing.past, adverbs=(*doing.adverbs, *verb.adverbs),
    )  # fmt: skip
    return [whole, *behind]


def _content(be: VerbGroup, behind: list[Chunk]) -> list[Chunk] | None:
    """What was said or asked: "that" with its clause, or the infinitive of "was to leave"; None where neither follows."""
    follows = behind[0]
    if _is_copula(be) and (follows.tag == "t" or (isinstance(follows, VerbGroup) and follows.infinitive)):
        return behind
    if not _is_to(be):
        return None
    return [VerbGroup(be.start, be.end, be.lemma, be.item, finite=False, infinitive=True), *behind]


_TURNS: tuple[_Turn, ...] = (_negative_first, _condition, _label_first, _participle_first, _that_first, _it_was_there, _place_first, _infinitive_first, _first_to, _cleft)


def _is_copula(group: VerbGroup) -> bool:
    """Whether it is "is", "was" or "were" and nothing else."""
    return (
        group.finite and group.lemma == "be" and group.item.tag == "B" and not (group.modal or group.perfect)
    )


def _is_to(group: VerbGroup) -> bool:
    """Whether it is "is to" or "was to" with a verb."""
    return (
        group.finite
        and group.modal == "will"
        and group.lemma != "be"
        and not (group.perfect or group.passive)
    )


def _end_of(chunks: Sequence[Chunk], i: int) -> int:
    """Where a noun phrase ends with whose it is: "the ambassadors of Peru and Chile"."""
    end = i + 1
    while end + 1 < len(chunks) and _words(chunks[end]) == "of" and isinstance(chunks[end + 1], NounPhrase):
        end += 2
    return end


def _helps(group: VerbGroup) -> bool:
    """Whether a group is an auxiliary."""
    return group.item.tag in "WBHO"


def _words(chunk: Chunk) -> str:
    """The words of an adverb or of a short phrase."""
    return " ".join(chunk.keys) if isinstance(chunk, NounPhrase) else chunk.item.key
