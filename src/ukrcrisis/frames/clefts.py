"""Sentences in two parts for the sake of one: "what Chile did was close it", "it was in Lima that they met", "that Peru closed
it was denied by its minister", "to leave was the advice that it gave".
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.frames.turns_of_phrase import BREAKS, FAR, Turn, end_of, is_copula, words_of

__all__ = ["CLEFTS"]

_DEEDS = frozenset({"all", "thing", "step", "move", "act", "response"})
"""Heads of what somebody did, which a verb behind "was" then names."""


def _that_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "That Peru had closed it was denied by its minister": who denies it comes first."""
    if begin >= len(chunks) or chunks[begin].tag != "t":
        return None
    for i in range(begin + 3, min(begin + 2 * FAR, len(chunks) - 2)):
        verb, by, who = chunks[i : i + 3]
        if verb.tag in BREAKS:
            return None
        if not isinstance(verb, VerbGroup) or not verb.passive:
            continue
        if words_of(by) == "by" and isinstance(who, NounPhrase):
            end = end_of(chunks, i + 2)
            has = any(isinstance(chunk, VerbGroup) and chunk.finite for chunk in chunks[begin + 1 : i])
            telling = evolve(verb, passive=False)
            return [*chunks[i + 2 : end], telling, *chunks[begin:i], *chunks[end:]] if has else None
    return None


def _it_was(chunks: Sequence[Chunk], begin: int) -> bool:
    it, be = (*chunks[begin : begin + 2], None, None)[:2]
    was = isinstance(be, VerbGroup) and is_copula(be) and not be.negated
    return was and isinstance(it, NounPhrase) and it.head == "it"


def _it_was_there(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "It was in a call on Monday that Ruiz told him": the circumstances only open the sentence."""
    if not _it_was(chunks, begin):
        return None
    that = next((k for k in range(begin + 2, min(begin + FAR, len(chunks))) if chunks[k].tag == "t"), None)
    if that is None or chunks[begin + 2].tag not in "Pd":
        return None
    opening = chunks[begin + 2 : that]
    return (
        [*opening, *chunks[that + 1 :]]
        if all(chunk.tag in ("P", "d", "NP", "R") for chunk in opening)
        else None
    )


def _infinitive_first(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "To leave at once was the advice that Peru gave"."""
    verb = chunks[begin] if begin < len(chunks) else None
    if not isinstance(verb, VerbGroup) or not verb.infinitive:
        return None
    for k in range(begin + 1, min(begin + FAR, len(chunks) - 1)):
        be = chunks[k]
        if be.tag in BREAKS or be.tag == ",":
            return None
        if isinstance(be, VerbGroup) and is_copula(be) and isinstance(chunks[k + 1], NounPhrase):
            end = next(
                (j for j in range(k, len(chunks)) if chunks[j].tag in BREAKS or chunks[j].tag == ","),
                len(chunks),
            )
            plain = [*chunks[k + 1 : end], be, *chunks[begin:k]]
            return [*(_cleft(plain, 0) or plain), *chunks[end:]]
    return None


def _it_was_him(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "It was the envoy of Chad that Peru summoned"."""
    what = chunks[begin + 2] if _it_was(chunks, begin) and begin + 2 < len(chunks) else None
    if not isinstance(what, NounPhrase) or not (what.name or what.surface or what.office):
        return None
    that = end_of(chunks, begin + 2)
    subject, verb, behind = (*chunks[that + 1 : that + 4], None, None, None)[:3]
    if that >= len(chunks) or chunks[that].tag not in "tL" or not isinstance(subject, NounPhrase):
        return None
    acts = isinstance(verb, VerbGroup) and verb.finite and not verb.passive
    if not acts or isinstance(behind, NounPhrase | VerbGroup) or (behind is not None and behind.tag in "tq"):
        return None
    return [*chunks[that + 1 : that + 3], *chunks[begin + 2 : that], *chunks[that + 3 :]]


def _what_it_is(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "A call to Ruiz is what Ortega made first"."""
    what = next(
        (k for k in range(begin + 2, min(begin + 2 * FAR, len(chunks) - 2)) if words_of(chunks[k]) == "what"),
        None,
    )
    if what is None or not isinstance(chunks[begin], NounPhrase):
        return None
    be, subject, verb = chunks[what - 1], *chunks[what + 1 : what + 3]
    if (
        not isinstance(be, VerbGroup)
        or not is_copula(be)
        or be.negated
        or not isinstance(subject, NounPhrase)
    ):
        return None
    if any(chunk.tag in BREAKS or isinstance(chunk, VerbGroup) for chunk in chunks[begin : what - 1]):
        return None
    if not isinstance(verb, VerbGroup) or not verb.finite:
        return None
    return [subject, verb, *chunks[begin : what - 1], *chunks[what + 3 :]]


def _it_took(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "It took Chile four days to close it"."""
    it, took, who, time, verb = (*chunks[begin : begin + 5], None, None, None, None, None)[:5]
    took_it = (
        isinstance(it, NounPhrase)
        and it.head == "it"
        and isinstance(took, VerbGroup)
        and took.lemma == "take"
    )
    if not took_it or not isinstance(who, NounPhrase) or not isinstance(time, NounPhrase | Mark):
        return None
    if (
        not isinstance(verb, VerbGroup)
        or not verb.infinitive
        or not isinstance(took, VerbGroup)
        or not took.past
    ):
        return None
    return [who, evolve(verb, infinitive=False, finite=True, past=True), *chunks[begin + 5 :]]


def _plan_is_for(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "The plan is for the consulate to move"."""
    plan, be, for_, who, verb = (*chunks[begin : begin + 5], None, None, None, None, None)[:5]
    if not isinstance(plan, NounPhrase) or not isinstance(be, VerbGroup) or not is_copula(be) or be.past:
        return None
    if for_ is None or words_of(for_) != "for" or not isinstance(who, NounPhrase):
        return None
    end = begin + 4
    while end + 1 < len(chunks) and chunks[end].tag == "P" and isinstance(chunks[end + 1], NounPhrase):
        end += 2
    verb = chunks[end] if end < len(chunks) else None
    if not isinstance(verb, VerbGroup) or not verb.infinitive:
        return None
    whole = evolve(verb, infinitive=False, finite=True, modal="will", negated=verb.negated or be.negated)
    return [*chunks[begin + 3 : end], whole, *chunks[end + 1 :]]


def _who_it_was(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "The country that closed it on Monday was Peru"."""
    what, that, verb = (*chunks[begin : begin + 3], None, None, None)[:3]
    if not isinstance(what, NounPhrase) or what.determiner != "the" or that is None or that.tag not in "tL":
        return None
    if not isinstance(verb, VerbGroup) or not verb.finite:
        return None
    end = next((k for k in range(begin, len(chunks)) if chunks[k].tag in BREAKS), len(chunks))
    be, who = chunks[end - 2], chunks[end - 1]
    named = isinstance(who, NounPhrase) and (
        who.surface is not None or bool(who.members) or who.name is not None
    )
    if (
        end - begin < 2 + len((what, that, verb))
        or not isinstance(be, VerbGroup)
        or not is_copula(be)
        or not named
    ):
        return None
    return [who, *chunks[begin + 2 : end - 2], *chunks[end:]]


def _named_behind(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "Three countries have closed it: Peru, Chile and Chad"."""
    many = chunks[begin] if begin < len(chunks) else None
    if not isinstance(many, NounPhrase) or many.count is None or many.surface is not None or many.members:
        return None
    colon = next((k for k in range(begin, len(chunks)) if chunks[k].tag in ":-"), None)
    named = chunks[colon + 1] if colon is not None and colon + 1 < len(chunks) else None
    if not isinstance(named, NounPhrase) or many.count != (len(named.members), len(named.members)):
        return None
    ends = colon is not None and (colon + 2 == len(chunks) or chunks[colon + 2].tag == "S")
    if colon is None or not ends or not all(part.surface is not None for part in named.members):
        return None
    return [named, *chunks[begin + 1 : colon], *chunks[colon + 2 :]]


def _cleft(chunks: list[Chunk], begin: int) -> list[Chunk] | None:
    """As in "What Chile did on Friday was close it", "all it has done is to recall him"; "what he denied was that it had
    closed", "what they told them was to leave", "the advice it gave them was to leave".
    """
    what = chunks[begin] if begin < len(chunks) else None
    if what is None or not (words_of(what) == "what" or isinstance(what, NounPhrase)):
        return None
    noun = what if isinstance(what, NounPhrase) and what.head not in _DEEDS else None
    i = begin + 1 + (begin + 1 < len(chunks) and chunks[begin + 1].tag in "tL")
    subject, verb = (*chunks[i : i + 2], None, None)[:2]
    if not isinstance(subject, NounPhrase) or not isinstance(verb, VerbGroup) or not verb.finite:
        return None
    k = next((k for k in range(i + 2, min(i + 2 * FAR, len(chunks) - 1)) if _names(chunks, k)), None)
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


def _names(chunks: Sequence[Chunk], k: int) -> bool:
    """Whether the verb at ``k`` is that before what a cleft names: no other verb stands before it but within an aside."""
    verb = chunks[k]
    return isinstance(verb, VerbGroup) and (is_copula(verb) or _is_to(verb))


def _deed(doing: VerbGroup, be: VerbGroup, behind: list[Chunk]) -> list[Chunk] | None:
    """What was done, in the tense of "did", with all that follows; None where "was" names no deed."""
    verb = be
    if is_copula(be) and isinstance(behind[0], VerbGroup) and (behind[0].bare or behind[0].infinitive):
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
    if is_copula(be) and (follows.tag == "t" or (isinstance(follows, VerbGroup) and follows.infinitive)):
        return behind
    if not _is_to(be):
        return None
    return [VerbGroup(be.start, be.end, be.lemma, be.item, finite=False, infinitive=True), *behind]


def _is_to(group: VerbGroup) -> bool:
    """Whether it is "is to" or "was to" with a verb."""
    return (
        group.finite
        and group.modal == "will"
        and group.lemma != "be"
        and not (group.perfect or group.passive)
    )


CLEFTS: tuple[tuple[tuple[str, ...], Turn], ...] = (
    (("t",), _that_first),
    (("NP",), _it_was_there),
    (("NP",), _it_was_him),
    (("NP",), _it_took),
    (("NP",), _plan_is_for),
    (("NP",), _what_it_is),
    (("VG",), _infinitive_first),
    (("NP",), _who_it_was),
    (("NP",), _named_behind),
    (("NP", "L"), _cleft),
)
"""Tags with which a sentence can begin, and a rule; the first that fits a sentence makes it one."""
