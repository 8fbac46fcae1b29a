"""Words that the lexicon lacks, taken for verbs where only a verb can stand and the ending agrees."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.items import Item, tag_at

__all__ = ["settle_unknown"]

_SHORTEST_ED = 5
_SHORTEST_ING = 6
"""Letters below which an ending is more likely part of the word: "red", "king"."""
_OPENING = "WTRG"
"""The tags behind which a word can be a verb whatever its ending."""
_NOMINAL = "NMEF"
"""The tags of a subject that a date can part from its verb: "the visit on Monday angered Lima"."""
_OBJECT = "DKk"
"""The tags of what a past form has for object, and a participle before a noun has not."""
_FORMS = {"ed": Form.PAST | Form.PARTICIPLE, "ng": Form.GERUND}
"""The last two letters, and the verb forms that end so."""


def settle_unknown(items: Sequence[Item], i: int) -> None:
    """Make an unknown word a verb where only a verb can stand: after an auxiliary, a modal, "to", a subject."""
    item = items[i]
    if i and items[i - 1].key == "who" and item.key.endswith("s") and not item.key.endswith("ss"):
        item.tag, item.lemma, item.form = "V", item.key[:-1], Form.THIRD  # "Ortega, who likes trains, left"
        return
    if not (item.key.endswith(("ed", "ing")) or (i and items[i - 1].tag in _OPENING)):
        return  # as most words
    if " " not in item.key and _is_verb(items, i):  # "for the time being" is known
        item.tag, item.lemma, item.form = "V", _stem(item.key), _FORMS.get(item.key[-2:], Form.BASE)


def _is_verb(items: Sequence[Item], i: int) -> bool:
    key = items[i].key
    past = key.endswith("ed") and len(key) >= _SHORTEST_ED
    gerund = key.endswith("ing") and not key.endswith("thing") and len(key) >= _SHORTEST_ING
    k = i - 1
    while k >= 0 and items[k].tag in "RG":
        k -= 1
    before, after = tag_at(items, k), tag_at(items, i + 1)
    match before:
        case "B":
            return past or gerund
        case "H":
            return past
        case "W":
            return items[i].tag == "N"
        case "T":
            return items[i].tag == "N" and after == "D" and k == i - 1  # "to rejoin the club"
        case "K" | "L" | "t":
            return past and (items[k].key != "that" or after in _OBJECT)  # "groups that filed the petition"
        case "," | ")" | "C" if k == i - 1:
            return past and after in _OBJECT  # "Ortega, who chairs it, tabled a motion"
        case "N" if gerund and k == i - 1 and items[k].lemma != items[k].key and after in "PTD":
            return True  # "nationals residing in Libya"
        case "d" if tag_at(items, k - 1) not in _NOMINAL:
            return False  # "on Monday masked men"
        case "N" | "M" | "E" | "F" | "d":
            return past and "-" not in key and after in "DEMKkTtRP#"
        case _:
            return False


def _stem(key: str) -> str:
    return key.removesuffix("ed") if key.endswith("ed") else key.removesuffix("ing")
