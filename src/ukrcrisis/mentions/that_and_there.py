"""Which "that" and which "there" it is: what opens a clause, points, stands for somebody, or is an adverb."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.items import FINITE, Item, tag_at
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["settle_that", "settle_there"]

_ANSWERING = frozenset(
    {"wave", "shrug", "laugh", "brush", "dismiss", "reject", "describe", "deny", "confirm", "dispute", "echo"}
    | {"share", "repeat"}
)
"""Verbs after which "that" can be the whole object, or point back: "dismissed that, too", "shares that view"."""
_NAMING = frozenset({"call", "brand", "label", "deem", "dub", "term"})
_PLURALS = frozenset({"people", "police", "men", "women"})
_POINTED = frozenset({"those", "anyone", "everyone", "all"})
_CLAUSE_LENGTH = 10
"""How many words back the "that" is looked for that opens a clause with "there" in it."""


def settle_there(items: Sequence[Item], i: int) -> None:
    """As a subject "there" is a pronoun, but not in "flew to Kyiv and there opened the consulate"."""
    if items[i].key != "there":
        return
    joined = tag_at(items, i - 1) == "C" and tag_at(items, i + 1) == "V"
    those = next((item for item in reversed(items[:i]) if item.tag != "R"), None)
    if those is not None and those.key in _POINTED:
        those.tag, items[i].tag = "K", "R"  # "those already there"
    elif joined or _ends_subject(items, i) or _is_of_those_told(items, i):
        items[i].tag = "R"


def _is_of_those_told(items: Sequence[Item], i: int) -> bool:
    """Whether "there" goes with those who are told what to do, "told Poles there to leave", not with a journey, "sent an envoy
    there to sign it".
    """
    if tag_at(items, i - 1) not in "NE" or tag_at(items, i + 1) != "T":
        return False
    verb = next((item for item in reversed(items[:i]) if item.tag in FINITE), None)
    return verb is None or verb.lemma not in _SENDING


_SENDING = frozenset(
    {"send", "dispatch", "despatch", "take", "bring", "fly", "invite", "accompany", "escort"}
)
"""Verbs that somebody is the object of who goes to a place."""


def _ends_subject(items: Sequence[Item], i: int) -> bool:
    """Whether "there" ends a subject that waits for its verb: "that the threat of war there was high", "said the number of
    troops there had risen".
    """
    if tag_at(items, i - 1) not in "NE":
        return False
    for k in range(i - 1, max(0, i - _CLAUSE_LENGTH) - 1, -1):
        if items[k].tag == "t":
            return True
        if items[k].tag in FINITE or items[k].tag == ",":
            return items[k].lemma in _SAYING and items[k + 1].tag not in "PRd"
    return False


_SAYING = frozenset({"say", "add", "claim", "insist", "believe", "think", "estimate", "note", "report"})
"""Verbs that nobody is the object of, so that a phrase right behind them is the subject of what is said."""


_PHRASES = frozenset("PDANMEF#'dR")
"""The tags of prepositional phrases."""


def settle_that(items: Sequence[Item], i: int, vocabulary: Vocabulary) -> None:
    """Give "that" the tag of what it is."""
    if items[i].key != "that":
        return
    items[i].tag = _that(items, i)
    if items[i].tag == "L" and _has_subject_behind(items, i + 1, vocabulary):
        items[i].tag = "t"


def _has_subject_behind(items: Sequence[Item], i: int, vocabulary: Vocabulary) -> bool:
    """Whether what could be a verb is a plural with a phrase behind it and its own verb: "told reporters that | attacks on the
    base had stopped".
    """
    form = items[i].form if tag_at(items, i) == "V" else None
    if form is None or Form.THIRD not in form or Form.PAST in form or tag_at(items, i + 1) != "P":
        return False
    if not vocabulary.lookup[items[i].key].singular:
        return False  # "the ministry that warns of attacks had left"
    k = i + 1
    while k < len(items) and (items[k].tag in _PHRASES or vocabulary.lookup[items[k].key].singular):
        k += 1
    verb = items[k].form if tag_at(items, k) == "V" else None
    return tag_at(items, k) in "WBHO" or (verb is not None and Form.PAST in verb)


def _that(items: Sequence[Item], i: int) -> str:
    """Whether "that" is a determiner, an object, a relative or what opens a content clause, as a tag."""
    before, after = tag_at(items, i - 1), tag_at(items, i + 1)
    named = tag_at(items, i + 2) if after in "qQ" else after
    if before == "V" and items[i - 1].lemma in _NAMING and named in "NAD":
        return "k"  # "they call that a lie", "dubbed that “ridiculous”"
    if (
        before == "V"
        and items[i - 1].lemma in _ANSWERING
        and (after in "RU,SQ" or tag_at(items, i + 2) in ",S")
    ):
        return "D" if after == "N" else "k"
    singular = after == "N" and not (items[i + 1].is_plural or items[i + 1].key in _PLURALS)
    singular = singular or (after == "#" and tag_at(items, i + 2) == "N")
    if before == "P" or (singular and before not in "NMEF'VAk"):
        return "D"  # "after that", "on Friday that embassy"
    if before == "C" and _is_third(items, i + 1) and tag_at(items, i + 2) not in "BHWVN":
        return "D"  # "and that leads to war"
    if before in "VCqkR,d;:":
        return "t"  # "said that", "told them that"
    if before in "NMEFA#)Q'K":
        adverb = after == "R" and tag_at(items, i + 2) in "VWBHOR"
        relative = (after in "VWBHO" or adverb) and not _is_subject(items, i + 1)
        return "L" if relative else "t"  # "troops that left", "fears that troops"
    return "t" if after not in "VBHWS" else "D"


def _is_third(items: Sequence[Item], i: int) -> bool:
    """Whether a word can be a verb in the third person, and in no other form."""
    form = items[i].form if tag_at(items, i) == "V" else None
    return form == Form.THIRD


def _is_subject(items: Sequence[Item], i: int) -> bool:
    """Whether what could be a verb has one of its own: "told citizens that attacks were likely", "that aid would come"."""
    form = items[i].form if tag_at(items, i) == "V" else None
    if form is not None and Form.BASE in form and Form.PAST not in form and tag_at(items, i + 1) in "WBH":
        return True
    if form is None or Form.THIRD not in form or Form.PAST in form:
        return False
    behind = items[i + 1].form if tag_at(items, i + 1) == "V" else None
    return tag_at(items, i + 1) in "WBHO" or (behind is not None and Form.PAST in behind)
