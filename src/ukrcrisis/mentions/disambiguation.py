"""What the context decides: verb or noun, which "that" and "there" it is, what "'s" stands for."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.mentions.closed_classes import SETTLE
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.items import FINITE, Item, tag_at
from ukrcrisis.mentions.that_and_there import settle_that
from ukrcrisis.mentions.verb_or_noun import is_verb
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["disambiguate"]


_ABOUT = frozenset({"regarding", "concerning"})
_PARTICIPIAL = ("grammar", "participial adjective")


def disambiguate(items: Sequence[Item], vocabulary: Vocabulary, *, heading: bool) -> None:
    """Settle the tags of a passage from left to right, so that each rule can trust those before its word."""
    title_case = heading and _is_title_case(items)
    for i, item in enumerate(items):
        if item.tag in "Vv":
            _settle_verb(items, i, vocabulary, title_case=title_case)
        elif item.tag == "L":
            settle_that(items, i, vocabulary)
        elif settle := SETTLE.get(item.tag):
            settle(items, i)
    _find_verb(items, vocabulary)


def _is_title_case(items: Sequence[Item]) -> bool:
    words = [item for item in items if item.tag in "VvNM" and len(item.key) > 3]
    return bool(words) and sum(item.is_capital for item in words) * 4 >= len(words) * 3


def _settle_verb(items: Sequence[Item], i: int, vocabulary: Vocabulary, *, title_case: bool) -> None:
    item = items[i]
    assert item.form is not None
    if item.key == "including":
        item.tag = "P"  # "the envoys of nine states, including Peru"
    elif item.key in _ABOUT and tag_at(items, i - 1) in "NM" and tag_at(items, i + 1) in "DEANMF#":
        item.tag = "P"  # "had no plans regarding Chile"
    elif item.key == "following" and _is_preposition(items, i):
        item.tag = "P"  # "Following the attack, Peru closed its embassy"
    elif item.key == "last" and _is_before_past(items, i):
        item.tag = "R"  # "Peru and Chile last held talks in May"
    elif _is_hyphened(items, i):
        items[i - 1].tag = item.tag = "A"  # "a U.S.-based company", which is one phrase
    elif item.key in vocabulary.words("noun phrase", "predicative") and (
        _is_made(items, i) or (tag_at(items, i - 1) == ":" and tag_at(items, i + 1) == "T")
    ):
        item.tag = "A"  # "France: ready to send troops"
    elif (
        item.tag == "v"
        and not title_case
        and tag_at(items, i - 1) not in "G:"
        and not _is_stressed(items, i)
        and not _follows_label(items, i)
    ):
        _make_noun(item, vocabulary)  # a capital inside a sentence is that of a name: "Rapid Support Forces"
    elif is_verb(items, i, item.form, vocabulary):
        item.tag = "V"
    else:
        _make_noun(item, vocabulary)
        if item.tag == "N" and tag_at(items, i + 1) in "NV" and item.key in vocabulary.words(*_PARTICIPIAL):
            item.tag = "A"  # "Peru's alleged plans to attack"


def _is_stressed(items: Sequence[Item], i: int) -> bool:
    """Whether capitals stress a verb where one must stand: "should LEAVE now", "are advised to DEPART"."""
    return items[i].word.isupper() and tag_at(items, i - 1) in "WT"


def _follows_label(items: Sequence[Item], i: int) -> bool:
    """Whether nothing but a state's name and a dash stand before: "BRITAIN - Recalled its ambassador"."""
    return tag_at(items, i - 1) == "-" and i > 1 and all(each.tag in "E," for each in items[: i - 1])


def _is_before_past(items: Sequence[Item], i: int) -> bool:
    """Whether a name stands before the word and a past form behind."""
    form = items[i + 1].form if tag_at(items, i + 1) == "V" else None
    return form is not None and Form.PAST in form and tag_at(items, i - 1) in "EMFL"


def _is_hyphened(items: Sequence[Item], i: int) -> bool:
    """Whether a participle hangs on a name by a hyphen with no space."""
    if i < 2 or items[i - 1].key != "-" or items[i - 2].tag != "E":
        return False
    return items[i - 2].end == items[i - 1].start and items[i - 1].end == items[i].start


def _is_made(items: Sequence[Item], i: int) -> bool:
    """Whether "make" or "keep it" stands before the word: "made it clear that Peru would stay", "keep them open"."""
    maker = i - 2 if i > 0 and items[i - 1].key in ("it", "them") else i - 1
    return maker >= 0 and items[maker].lemma in ("make", "keep")


def _is_preposition(items: Sequence[Item], i: int) -> bool:
    """Whether "following" opens a clause or ends one, with a phrase after it."""
    return tag_at(items, i - 1) in "S,;(qQdVRN" and tag_at(items, i + 1) in "DEANM#F"


def _make_noun(item: Item, vocabulary: Vocabulary) -> None:
    known = vocabulary.lookup[item.key]
    singular = known.singular or item.key
    item.tag = "M" if item.tag == "v" else "A" if known.tag == "A" else "N"
    third = item.form is not None and Form.THIRD in item.form and Form.PAST not in item.form
    item.lemma = item.lemma if third and singular == item.key else singular


def _find_verb(items: Sequence[Item], vocabulary: Vocabulary) -> None:
    """In a passage with no verb, a noun that can be one is it: "UN chief heads to Kyiv"."""
    if any(item.tag in FINITE for item in items):
        return
    for before, item, after in zip(items, items[1:], items[2:], strict=False):
        if item.tag != "N" or before.tag not in "NMEF" or after.tag not in "TPDEM":
            continue
        known = vocabulary.lookup[item.key].verb
        if known is not None and Form.THIRD in known[1]:
            item.tag, (item.lemma, item.form) = "V", known
            return
