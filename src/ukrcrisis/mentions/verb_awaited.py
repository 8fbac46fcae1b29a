"""A clause that still waits for its verb takes the word that can be one: rules for ``verb_or_noun``, with examples."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from ukrcrisis.mentions.candidate import Candidate
from ukrcrisis.mentions.inflection import FINITE_FORMS, Form
from ukrcrisis.mentions.items import FINITE, Item

__all__ = ["awaited_verb", "closes_clause", "made_to"]

_LONGEST_SUBJECT = 12
"""How many words a subject between what opens its clause and its verb may have."""
_BREAKS = "S,;:qQ(-"
_PREPOSITIONS_TOO = frozenset({"after", "before", "since", "until", "till", "as", "than", "like"})
"""What opens a clause or governs a noun: "as deadline looms", "after talks"."""


def _words_behind(word: Candidate) -> list[Item]:
    """The words before one, the nearest first, back to the mark that opens its clause."""
    before = word.items[max(0, word.i - _LONGEST_SUBJECT) : word.i]
    return list(takewhile(lambda item: item.tag not in _BREAKS, reversed(before)))


def closes_clause(word: Candidate) -> bool | None:
    """The one word of a subordinate clause that can be its verb: "as soon as conditions permit", "if the war lasts", "what
    the rebels want is".
    """
    if not word.can_be(Form.BASE | Form.THIRD) or word.can_be(Form.GERUND):
        return None
    behind = _words_behind(word)
    subject = list(takewhile(lambda item: not _opens(item), behind))
    if len(subject) == len(behind) or not subject:
        return None
    opener = behind[len(subject)]
    subject.reverse()
    if not _has_no_verb([opener, *subject]) or any(item.tag in "KC" for item in subject):
        return None
    ahead = list(takewhile(lambda item: item.tag not in _BREAKS, word.items[word.i + 1 :]))
    asked = opener.key == "what" and word.right in "BHW"
    if not asked and any(_can_be_finite(item) for item in ahead):
        return None
    return _agrees(word, subject, opener) or None


def made_to(word: Candidate) -> bool | None:
    """What somebody lets another do is a bare verb: "let its diplomats in Mali leave", but "made a surprise visit"."""
    if not word.can_be(Form.BASE) or word.is_noun_too or word.right not in "SPR,CDE#":
        return None
    verb = next((item for item in _words_behind(word) if item.tag in FINITE), None)
    return (
        True
        if verb is not None and verb.tag in "VH" and verb.lemma in word.vocabulary.words("making")
        else None
    )


def _opens(item: Item) -> bool:
    return item.tag in "ULt" or item.key in ("what", *_PREPOSITIONS_TOO)


def _agrees(word: Candidate, subject: Sequence[Item], opener: Item) -> bool:
    """Whether the first phrase behind the opener can be the subject of the form: several of the base, one of the third."""
    first = list(takewhile(lambda item: item.tag in "DANMEF#'", subject))
    if not first or first[-1].tag not in "NMEF":
        return False
    if word.can_be(Form.BASE) and not word.can_be(Form.THIRD):
        return first[-1].is_plural and len(first) == len(subject)
    sure = not word.is_noun_too or first[0].tag == "D" or opener.key not in _PREPOSITIONS_TOO
    return not first[-1].is_plural and sure and (not word.is_noun_too or word.right in "S,;:QBHW")


def awaited_verb(word: Candidate) -> bool | None:
    """A plural subject behind "that" has a verb to come: "recommends that Romanians in Ukraine leave the country"."""
    if not word.can_be(Form.BASE) or word.can_be(FINITE_FORMS):
        return None
    if word.right not in "DdkPS,ANRV" or (word.right in "S," and not word.is_among("bare imperative")):
        return None
    if word.right in "ANRV" and not word.is_among("advised"):
        return None  # "that they exercise caution", but "that talks show progress"
    if word.right in "PAN" and _has_finite_behind(word):
        return None
    behind = word.items[max(0, word.i - _LONGEST_SUBJECT) : word.i]
    opened = next((k for k in range(len(behind) - 2, -1, -1) if behind[k].tag == "t"), None)
    if opened is None:
        return None
    asked = (
        opened > 0
        and behind[opened - 1].tag == "V"
        and behind[opened - 1].lemma in word.vocabulary.words("asking that")
    )
    if not (asked or _is_plural_subject(behind[opened + 1 :])):
        return None  # but "asked that every Dane in Mali leave"
    return True if _has_no_verb(behind[opened + 1 :]) else None


def _has_no_verb(subject: Sequence[Item]) -> bool:
    """Whether a subject still waits for its verb; one behind a relative is the relative's: "Danes who are there"."""
    relative = False
    for before, item in pairwise(subject):
        relative = relative or item.tag == "L"
        if item.tag in FINITE and before.tag != "T" and item.form != Form.GERUND:
            if not relative:
                return False
            relative = False
    return True


def _is_plural_subject(items: Sequence[Item]) -> bool:
    """Whether a phrase opens with a subject in the plural: "Norwegian nationals", "those", "its staff"."""
    head = list(takewhile(lambda item: item.tag in "DA#EMN'", items))
    return bool(head) and (head[0].tag == "D" or any(item.is_plural for item in head))


def _has_finite_behind(word: Candidate) -> bool:
    """Whether one of the words behind can be a finite verb; what follows an article or adjective is a noun."""
    pairs = pairwise(word.items[word.i :])
    return any(
        _can_be_finite(item) and (item.tag != "V" or before.tag not in "DA#'") for before, item in pairs
    )


def _can_be_finite(item: Item) -> bool:
    return item.tag in "WBHO" or (item.form is not None and item.form & FINITE_FORMS != 0)
