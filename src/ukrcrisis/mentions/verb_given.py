"""A clause that has its verb takes no second one: rules for ``verb_or_noun``, with examples."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.mentions.candidate import Candidate
from ukrcrisis.mentions.inflection import FINITE_FORMS, Form
from ukrcrisis.mentions.items import FINITE, Item, tag_at

__all__ = ["has_its_verb", "joins_no_third", "joins_no_verb", "never_noun"]

_FARTHEST = 25
"""How many words back the verb of a clause is looked for."""
_OPENING = "S;:,C-(qQULt"
"""Tags of what a clause can begin behind."""
_ENDING = "S;:tLU"
_PRESENT = Form.BASE | Form.THIRD
_OBJECT = "DEKk#N'AM"
_TOLD = (("report", None), ("asking that", "verb"), ("saying that", "verb"))
"""The verbs that a clause can follow with nothing before it: "said Peru plans"."""


def never_noun(word: Candidate) -> bool | None:
    """A present form that is spelled as no noun or adjective, whatever follows: "people across the country continue to"; but
    "kept its embassy open".
    """
    alone = not word.is_noun_too and word.vocabulary.lookup[word.item.key].tag != "A"
    return True if alone and word.can_be(_PRESENT) else None


def has_its_verb(word: Candidate) -> bool | None:
    """What could be a second verb is a noun: "set up special task forces to deal with it", "within the framework of the
    Geneva talks"; but "said Russia plans to attack", "the attack Peru plans".
    """
    if not word.is_noun_too or not word.can_be(_PRESENT) or word.can_be(Form.GERUND | Form.PAST):
        return None
    if word.is_among("report") or (word.left == "E" and word.tag_at(-2) in "NF"):
        return None
    given = _verb_of_clause(word)
    if given is None or any(given.lemma in word.vocabulary.words(*group) for group in _TOLD):
        return None
    return None if given.tag in "WO" and word.can_be(Form.BASE) else False  # "did Peru attack"


def _verb_of_clause(word: Candidate) -> Item | None:
    """The finite verb between a word and what opens its clause; None where one is none for sure ("the group backed by Iran
    plans"), or is a relative's, behind which the verb of the main clause is still to come, or says what somebody is seen or
    made to do ("saw some of the tanks pull back").
    """
    found: Item | None = None
    making = word.vocabulary.words("making", "verb") if word.can_be(Form.BASE) else frozenset()
    taking = word.vocabulary.words("transitive", "object")
    for k in range(word.near, max(-1, word.near - _FARTHEST), -1):
        item = word.items[k]
        if item.tag in _OPENING:
            relative = item.tag == "L" or (item.tag == "t" and tag_at(word.items, k - 1) == "N")
            return None if relative else found
        if item.lemma in making:
            return None
        if item.tag not in FINITE or tag_at(word.items, k - 1) == "T":
            continue
        if item.tag == "V" and item.form is not None:
            if not item.form & FINITE_FORMS:
                continue
            bare = item.form & Form.PARTICIPLE and tag_at(word.items, k + 1) not in _OBJECT
            if bare and item.lemma in taking and tag_at(word.items, k - 1) not in "BHKW":
                return None
        found = found or item
    return found


def joins_no_verb(word: Candidate) -> bool | None:
    """Behind "and" a base form joins another, or what governs one: "to evacuate and leave", but "law and order rhetoric"."""
    if not word.is_noun_too or not word.can_be(Form.BASE) or word.can_be(Form.PAST):
        return None
    for item in _behind(word):
        if item.tag in "TWO" or (item.tag == "V" and item.form is not None and item.form & Form.BASE):
            return None
    return False


def joins_no_third(word: Candidate) -> bool | None:
    """Behind "and" a third person joins another: "leaves Lima and heads back", but "issued guns and arms for"."""
    if not word.is_noun_too or not word.can_be(Form.THIRD) or word.is_among("report"):
        return None
    for item in _behind(word):
        if item.tag in "BHWO" or (item.tag == "V" and item.form is not None and item.form & Form.THIRD):
            return None
    return False


def _behind(word: Candidate) -> Iterator[Item]:
    """The words before one back to what opens the clause or its sentence, the nearest first."""
    for item in reversed(word.items[max(0, word.near - _FARTHEST) : word.near]):
        if item.tag in _ENDING:
            return
        yield item
