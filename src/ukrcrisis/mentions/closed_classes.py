"""What words of closed classes are where they stand: "'s", "having", "that", "last", "since", "can", numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import TypeAlias

from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.items import FINITE, Item, tag_at
from ukrcrisis.mentions.pronouns import HONORIFICS, RECIPROCALS, REFLEXIVES, THEIR_OWN
from ukrcrisis.mentions.that_and_there import settle_there
from ukrcrisis.mentions.unknown_verbs import settle_unknown

__all__ = ["BOUND_JOINTS", "SETTLE"]


_Settle: TypeAlias = Callable[[Sequence[Item], int], None]


_APPROXIMATE = frozenset({"about", "around", "over", "under", "near"})
_ANYBODY = frozenset({"anyone", "everyone", "someone", "anybody", "everybody", "somebody", "nobody"})
_FLOATING = frozenset({"all", "both", "each"})
"""Quantifiers of the subject that can stand behind the auxiliary."""
BOUND_JOINTS = frozenset({"to", "-", "–"})
"""What stands between the least and the most of a number."""
_GIVING = frozenset({"gave", "give", "gives", "given"})
_SCARE = 6
"""Words after a single quotation mark among which it closes."""
_LONGEST_ASIDE = 6
"""Words before the noun of a phrase that parts an auxiliary from its verb: "has for over a year urged"."""


def _settle_possessive(items: Sequence[Item], i: int) -> None:
    """After a pronoun, and before an article or "not", "'s" is "is"; before a participle it is "has"."""
    item = items[i]
    if item.key == "'" and tag_at(items, i - 1) in "DPV":
        closing = next((k for k in range(i + 1, min(i + _SCARE, len(items))) if items[k].key == "'"), None)
        if closing is not None:
            item.tag, items[closing].tag = "q", "Q"  # "no 'Russian invasion'"
        return
    if item.key != "'s" or i == 0:
        return
    before = items[i - 1]
    if before.key in RECIPROCALS:
        before.tag, before.lemma = "N", before.key  # "each other's envoys"
        return
    if before.key in _ANYBODY and tag_at(items, i + 1) in "NAM":
        return  # "on anyone's calendar"
    pronoun = before.tag in "KL" or before.key in ("there", "here", "nobody", "that")
    after = items[i + 1] if i + 1 < len(items) else None
    if pronoun or (after is not None and after.tag in "GD" and after.key not in _OWNED):
        item.tag, item.lemma = "B", "be"
    elif after is not None and (after.key in _PARTICIPLES or _has_done(items, i + 1)):
        item.tag, item.lemma = "H", "have"  # "Blair's spoken to Hu"


def _has_done(items: Sequence[Item], i: int) -> bool:
    """Whether a participle has what somebody owns behind it: "Panama's told its citizens"."""
    form = items[i].form if items[i].tag == "V" else None
    owned = i + 1 < len(items) and items[i + 1].key in THEIR_OWN
    return owned and form is not None and Form.PARTICIPLE in form


_OWNED = frozenset({"own", "most", "many", "few", "several"})
"""Determiners that can follow whose a thing is: "India's most populous state"."""
_PARTICIPLES = frozenset({"been", "spoken", "gone", "flown", "begun", "become"})
"""Participles that are nothing else, and so no nouns that somebody has."""


def _settle_having(items: Sequence[Item], i: int) -> None:
    if items[i].key == "having" and tag_at(items, i - 1) == "D":
        items[i].tag = "N"
        return
    end = _end_of_aside(items, i + 1)
    verb = end + 1 if tag_at(items, end) == "B" and items[end].key == "been" else end  # "had for months been"
    form = items[verb].form if tag_at(items, verb) == "V" else None
    helped = Form.PARTICIPLE | Form.GERUND if verb > end else Form.PARTICIPLE
    if form is not None and form & helped:
        for item in items[i + 1 : end]:
            item.tag = "R"  # "has for months urged"


def _end_of_aside(items: Sequence[Item], i: int) -> int:
    """The index behind the prepositional phrase that starts at ``i``; ``i`` itself where none does."""
    end = i
    while end - i < _LONGEST_ASIDE and tag_at(items, end) in ("DAP#R" if end > i else "P"):
        end += 1
    return end + 1 if end > i and tag_at(items, end) == "N" else i


def _is_shared(items: Sequence[Item], i: int) -> bool:
    """Whether the verb of several starts here, behind their quantifier: no noun is behind its past form."""
    form = items[i].form if tag_at(items, i) == "V" else None
    past = form is not None and Form.PAST in form and tag_at(items, i + 1) in "D#EkKPR"
    return past or tag_at(items, i) in "BHW"


def _settle_determiner(items: Sequence[Item], i: int) -> None:
    item = items[i]
    after = tag_at(items, i + 1)
    if (
        item.key in _FLOATING
        and tag_at(items, i - 1) in "BH"
        and after == "V"
        and tag_at(items, i + 2) not in "NA"
    ):
        item.tag = "R"  # "have all recommended", but "have all remaining staff"
    elif item.key in _FLOATING and tag_at(items, i - 1) == "B" and after == "P" and items[i + 1].key != "of":
        item.tag = "R"  # "are both in Oslo"
    elif item.key == "each" and tag_at(items, i - 1) in "ENM" and _is_shared(items, i + 1):
        item.tag = "R"  # "Poland and Latvia each expelled two"
    elif item.key == "both" and after == "V" and (i == 0 or items[i - 1].tag in "S;:-"):
        item.tag = "K"  # "Both closed their embassies"
    elif item.key in ("neither", "either", "both") and after == "V":
        item.tag = "G" if item.key == "neither" else "R"
    elif item.key == "her" and after == "#" and i and items[i - 1].key in _GIVING:
        item.tag = "k"  # "gave her forty minutes"
    elif item.key == "her" and after in "d,;:)CUtLTPSWB":
        item.tag = "k"  # "dined with her on Monday"


def _settle_preposition(items: Sequence[Item], i: int) -> None:
    item = items[i]
    after = items[i + 1] if i + 1 < len(items) else None
    numbered = after is not None and after.lemma == "number"
    if item.key == "between" and after is not None and after.tag == "#" and tag_at(items, i + 3) == "#":
        if items[i + 2].key == "and" and tag_at(items, i + 4) in "NAEM":
            item.tag, items[i + 2].tag = "R", "#"  # "between 3,000 and 4,000 soldiers"
    elif item.key in _APPROXIMATE and after is not None and (after.tag == "#" or after.key == "half"):
        item.tag = "R"  # "around 100 citizens"
    elif item.key in _APPROXIMATE and after is not None and after.key == "a" and tag_at(items, i + 2) == "#":
        item.tag = "R"  # "well over a thousand soldiers"
    elif item.key in ("aboard", "on board") and after is not None and after.tag in "VBH":
        item.tag = "R"  # "a flight with 200 Poles aboard left"
    elif item.key == "opposite" and (numbered or tag_at(items, i - 1) == "D"):
        item.tag = "A"  # "his American opposite number"
    elif item.key == "due to" and after is not None and after.tag == "V":
        item.tag = "T"  # "is due to meet"
    elif item.key == "like" and tag_at(items, i - 1) == "W":
        item.tag, item.lemma, item.form = "V", "like", Form.BASE  # "would like its citizens to leave"


def _settle_adverb(items: Sequence[Item], i: int) -> None:
    """Before an auxiliary "more" can be a subject: "and more were on their way"; behind an article "long" is an
    adjective: "a long call", "a long and frank call"; and so is what looks like an adverb before a noun: "a friendly embassy".
    """
    if items[i].key == "long" and tag_at(items, i - 1) == "D" and tag_at(items, i + 1) in "NAC,":
        items[i].tag = "A"
    elif items[i].key == "more" and tag_at(items, i - 1) in "tC,S;qV" and tag_at(items, i + 1) in "BHW":
        items[i].tag = "N"
    elif items[i].key.endswith("ly") and _stands_within_phrase(items, i):
        items[i].tag = "A"
    else:
        settle_unknown(items, i)


def _stands_within_phrase(items: Sequence[Item], i: int) -> bool:
    """Whether an article stands before and a noun behind: "a daily call", but not "the newly appointed envoy"."""
    after = items[i + 1] if i + 1 < len(items) else None
    noun = after is not None and after.tag in "NF" and not after.key.endswith(("ed", "ing", "-up"))
    return noun and tag_at(items, i - 1) == "D" and items[i].key != "only"


def _settle_last(items: Sequence[Item], i: int) -> None:
    """Within a verb and behind a relative, a name or "as" "last" and "first" are adverbs: "had last spoken", "who first said",
    "as first reported by Politico".
    """
    inside = tag_at(items, i - 1) in "HEMFKU" or (tag_at(items, i - 1) == "L" and items[i - 1].key == "who")
    if items[i].key in ("last", "first") and inside and tag_at(items, i + 1) == "V":
        items[i].tag = "R"


def _settle_since(items: Sequence[Item], i: int) -> None:
    """Within a verb "since" opens nothing: "has since been postponed"."""
    if items[i].key != "since":
        return
    if tag_at(items, i - 1) == "H":
        items[i].tag = "R"
    elif _awaits_verb(items, i):
        items[i].tag = "P"  # "her trip there since the invasion ended on Monday"


def _awaits_verb(items: Sequence[Item], i: int) -> bool:
    """Whether the words before are a subject that has no verb yet."""
    before = list(takewhile(lambda item: item.tag not in "S,;:qQtUL", reversed(items[:i])))
    return bool(before) and before[0].tag in "NMEF" and not any(item.tag in FINITE for item in before)


def _settle_adjective(items: Sequence[Item], i: int) -> None:
    """Within a verb group "likely" is an adverb: "was likely preparing a raid", "will likely attack"; and between a
    subject and its verb: "Peru likely plans to attack".
    """
    after = items[i + 1] if i + 1 < len(items) else None
    if items[i].key == "likely" and after is not None and (after.tag == "V" or after.tag in FINITE):
        before = tag_at(items, i - 1 - (tag_at(items, i - 1) == "q"))
        finite = after.form is None or Form.THIRD in after.form or Form.PAST in after.form
        if tag_at(items, i - 1) in "BHWR" or (before in "EMFK" and finite):
            items[i].tag = "R"
            return
    _settle_last(items, i)


def _settle_conjunction(items: Sequence[Item], i: int) -> None:
    """As in "Three hundred and ten": "and" inside a number in words."""
    if (
        items[i].key == "and"
        and i
        and items[i - 1].key in _SCALES
        and tag_at(items, i + 1) == "#"
        and items[i + 1].key.replace("-", "").isalpha()
    ):
        items[i].tag = "#"


def _settle_modal(items: Sequence[Item], i: int) -> None:
    """As in "A May summit", the month, and "Mrs May gave", "May told MPs": a name."""
    if items[i].word == "May" and tag_at(items, i - 1) in "DA":
        items[i].tag = "A"
    elif items[i].is_capital and not items[i].word.isupper() and _is_a_name(items, i):
        items[i].tag = "M"


def _is_a_name(items: Sequence[Item], i: int) -> bool:
    """Whether a form of address or a verb or preposition stands before, or what follows is no verb that a modal has: "has",
    "told", "gives".
    """
    if i and items[i - 1].key in HONORIFICS:
        return True
    after = items[i + 1] if i + 1 < len(items) else None
    if tag_at(items, i - 1) in "PTV":
        return after is None or after.tag not in "VHBO" or after.form is None or Form.BASE not in after.form
    if after is None or after.tag not in "VHBO":
        return False
    if after.tag != "V":
        return after.key not in ("have", "be", "do")
    return after.form is not None and Form.BASE not in after.form


_SCALES = frozenset({"hundred", "thousand", "million"})


def _is_range(items: Sequence[Item], i: int) -> bool:
    """Whether a number at ``i`` is the least of two that one noun follows; "from 300 to 400" tells of a change."""
    if tag_at(items, i + 2) != "#" or items[i + 1].key not in BOUND_JOINTS:
        return False
    alike = items[i].key[0].isdigit() == items[i + 2].key[0].isdigit()
    counting = tag_at(items, i + 3) in "NAEM" or (i + 3 < len(items) and items[i + 3].key == "of")
    return alike and counting and not (i and items[i - 1].key == "from")


def _settle_number(items: Sequence[Item], i: int) -> None:
    """As in "Had him on the line three times": how often a thing is done is no part of the phrase before it; and in "300 to
    400 soldiers", which is one number.
    """
    if _is_range(items, i):
        items[i + 1].tag = "#"
    if i and items[i - 1].tag in "NEF" and tag_at(items, i + 1) == "N" and items[i + 1].key == "times":
        items[i].tag = items[i + 1].tag = "R"


def _settle_object(items: Sequence[Item], i: int) -> None:
    """Between the words of a verb "himself" only stresses the subject: "had himself been summoned"."""
    if items[i].key in REFLEXIVES and tag_at(items, i - 1) in "BH" and tag_at(items, i + 1) in "BV":
        items[i].tag = "R"


SETTLE: dict[str, _Settle] = {
    "'": _settle_possessive, "H": _settle_having, "O": _settle_having, "D": _settle_determiner,
    "P": _settle_preposition, "K": settle_there, "A": _settle_adjective, "U": _settle_since,
    "N": settle_unknown, "R": _settle_adverb, "C": _settle_conjunction, "#": _settle_number, "W": _settle_modal,
    "k": _settle_object,
}  # fmt: skip
