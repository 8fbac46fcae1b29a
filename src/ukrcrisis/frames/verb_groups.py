"""Verb groups: a verb with its auxiliaries, negation and adverbs, read up to the verb itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ukrcrisis.frames.phrases import VerbGroup
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.items import Item

__all__ = ["verb_ahead", "verb_group"]

_FINITE_BE = frozenset({"is", "are", "was", "were", "am"})
_PLAIN_MODALS = {
    "'ll": "will",
    "wo": "will",
    "ca": "can",
    "cannot": "can",
    "need not": "must",
    "'d": "would",
    "shall": "will",
}
_SEEMING = frozenset({"seem", "appear", "look", "sound", "get"})
"""Verbs that stand before a participle as "be" does: "seemed determined to leave"."""
_AFTER_BE = Form.PARTICIPLE | Form.GERUND | Form.PAST
"""What the verb after a form of "be" can be."""


def verb_ahead(items: Sequence[Item], i: int) -> bool:
    """Whether a verb follows the adverbs and negations at item ``i``: they are its own then."""
    while i < len(items) and items[i].tag in "GR":
        i += 1
    if i == len(items):
        return False
    return items[i].tag in "WBHOV" or (items[i].tag == "T" and _infinitive_ahead(items, i))


def verb_group(items: Sequence[Item], i: int) -> tuple[VerbGroup | None, int]:
    """The verb group at item ``i`` and the item after it; None where a lone "to" is a preposition."""
    parts = _Parts(items, i)
    parts.read()
    group = parts.group()
    return group, i if group is None else parts.end


def _infinitive_ahead(items: Sequence[Item], i: int) -> bool:
    """Whether the "to" at item ``i`` opens an infinitive and is no preposition."""
    j = i + 1
    while j < len(items) and items[j].tag in "RGdq":
        j += 1
    if j == len(items):
        return False
    item = items[j]
    if item.tag in "BHO":
        return item.key in ("be", "have", "do")
    return item.tag == "V" and item.form is not None and Form.BASE in item.form


def _is_be(item: Item) -> bool:
    """Whether an auxiliary is "be" or stands for it."""
    return item.tag == "B" or item.lemma in _SEEMING


class _Parts:
    """What has been read of a verb group; the verb ends it, and so does what cannot stand before a verb."""

    def __init__(self, items: Sequence[Item], begin: int) -> None:
        self.items = items
        self.begin = begin
        self.end = begin
        self.infinitive = False
        self.negated = False
        self.modal = ""
        self.adverbs: list[str] = []
        self.auxiliaries: list[Item] = []
        self.verb: Item | None = None
        self.arranged = False
        self.base_follows = False
        """Whether a base form is due ("is to meet", "have to leave"), so that "be" before it makes no passive."""

    def read(self) -> None:
        while self.verb is None and self.end < len(self.items):
            item = self.items[self.end]
            take = _TAKE.get(item.tag)
            if take is None or not take(self, item):
                break
            self.end += 1
        while self.verb is None and self.adverbs and self.items[self.end - 1].key in _WHITHER:
            self.end -= 1  # "told them to be | out by Friday"
            self.adverbs.pop()

    def to(self, item: Item) -> bool:
        """Make an infinitive, or with "be", "have" and "ought" a modal."""
        self.base_follows = bool(self.auxiliaries)
        if not _infinitive_ahead(self.items, self.end):
            return False
        last = self.auxiliaries[-1] if self.auxiliaries else None
        if last is not None and last.lemma == "be":
            self.arranged = not self.modal and last.key in _FINITE_BE
            self.modal = self.modal or "will"  # "is to meet"
        elif last is not None and last.lemma == "have":
            self.modal = self.modal or "must"  # "have to leave"; "had to leave" tells of what was
            self.negated = self.negated or "yet" in self.adverbs  # "have yet to meet"
            if last.key in ("have", "has"):
                self.auxiliaries.pop()
        elif last is not None and self.modal != "ought":
            return False
        elif self.modal != "ought":
            self.infinitive = True
        return True

    def modal_verb(self, item: Item) -> bool:
        if self.auxiliaries:
            return False
        self.modal = item.key
        self.negated = self.negated or item.key in ("cannot", "need not")
        return True

    def auxiliary(self, item: Item) -> bool:
        if (self.auxiliaries or self.modal) and item.key in _FINITE_BE:
            return False  # "every sign we have | is that", "those who can | are advised"
        self.auxiliaries.append(item)
        self.base_follows = self.base_follows and item.key not in (
            "be",
            "have",
        )  # "is to be closed": a participle
        return True

    def negation(self, item: Item) -> bool:
        after = self.items[self.end + 1].key if self.end + 1 < len(self.items) else ""
        self.negated = self.negated or after not in _MERELY
        return True

    def adverb(self, item: Item) -> bool:
        self.adverbs.append(item.key)
        return True

    def ordinal(self, item: Item) -> bool:
        """Take "last" and "first" right before the verb of a group that has begun: "had last met"."""
        begun = bool(self.auxiliaries) and item.key in ("last", "first")
        return begun and self.end + 1 < len(self.items) and self.items[self.end + 1].tag == "V"

    def date(self, item: Item) -> bool:
        """Take a date right before the verb of a group that has begun: "had on Friday asked", "has since May been asking"."""
        begun = bool(self.auxiliaries or self.modal) or self.infinitive
        following = self.items[self.end + 1] if self.end + 1 < len(self.items) else None
        return (
            begun and following is not None and (following.tag == "V" or following.key in ("been", "being"))
        )

    def quotation(self, item: Item) -> bool:
        """Take the mark before the verb or "not" in a group that has begun: "may “attack soon”", "was “not true”"."""
        begun = bool(self.auxiliaries) or self.infinitive or bool(self.modal)
        rest = [each.tag for each in self.items[self.end + 1 : self.end + 3]]
        return begun and (rest[:1] in (["V"], ["G"]) or rest in (["R", "V"], ["R", "G"]))

    def main_verb(self, item: Item) -> bool:
        """The verb closes the group; behind "be" it is a participle or a gerund, else it opens another."""
        after_be = bool(self.auxiliaries) and _is_be(self.auxiliaries[-1]) and not self.base_follows
        if after_be and item.form is not None and not item.form & _AFTER_BE:
            return False
        if item.lemma == "help" and self._base_follows_at(self.end + 1):
            self.auxiliaries.append(item)  # "helped evacuate staff", "to help bring them home"
            self.base_follows = True
            return True
        following = self.items[self.end + 1].lemma if self.end + 1 < len(self.items) else ""
        state = item.lemma == "get" and following in (
            "involve",
            "lose",
            "stick",
            "start",
        )  # "will not get involved"
        if item.lemma in _SEEMING and not state and self._participle_follows_at(self.end + 1):
            self.auxiliaries.append(item)
            return True
        self.verb = item
        return True

    def _participle_follows_at(self, i: int) -> bool:
        item = self.items[i] if i < len(self.items) else None
        return item is not None and item.tag == "V" and item.form is not None and Form.PARTICIPLE in item.form

    def _base_follows_at(self, i: int) -> bool:
        item = self.items[i] if i < len(self.items) else None
        return item is not None and item.tag == "V" and item.form is not None and Form.BASE in item.form

    def group(self) -> VerbGroup | None:
        """The verb group that the parts make; without verb, auxiliary and modal there is none."""
        main = self.verb or (self.auxiliaries[-1] if self.auxiliaries else None)
        start, end = self.items[self.begin].start, self.items[self.end - 1].end
        if main is None:
            return self._modal_alone(start, end) if self.modal else None
        helping = self.auxiliaries if self.verb is not None else self.auxiliaries[:-1]
        form = main.form or Form.BASE
        after_be = bool(helping) and _is_be(helping[-1])
        progressive = after_be and Form.GERUND in form
        participle = after_be and not progressive and bool(form & (Form.PARTICIPLE | Form.PAST))
        gerund = self._is_gerund(helping, form)
        alone = not helping and not self.modal and not self.infinitive
        return VerbGroup(
            start,
            end,
            main.lemma,
            main,
            finite=not self.infinitive and not gerund,
            infinitive=self.infinitive,
            gerund=gerund,
            passive=participle and not self.base_follows,
            perfect=any(auxiliary.lemma == "have" for auxiliary in helping),
            progressive=progressive or (participle and any(each.key == "being" for each in helping[1:])),
            modal=_PLAIN_MODALS.get(self.modal, self.modal),
            negated=self.negated,
            past=self._first_key(helping, main) in ("was", "were", "had", "did", "helped")
            or (alone and Form.PAST in form),
            adverbs=tuple(self.adverbs),
            subjunctive=not self.modal and not self.infinitive and bool(helping) and helping[0].key == "be",
            arranged=self.arranged,
            bare_participle=alone and self.verb is not None and Form.PARTICIPLE in form,
        )

    def _modal_alone(self, start: int, end: int) -> VerbGroup:
        """As in "nor will Peru"."""
        group = self.items[self.begin : self.end]
        modal = next((item for item in group if item.tag == "W"), group[-1])
        adverbs = tuple(self.adverbs)
        return VerbGroup(start, end, "", modal, True, modal=self.modal, negated=self.negated, adverbs=adverbs)

    def _is_gerund(self, helping: Sequence[Item], form: Form) -> bool:
        """Whether it is a gerund: "leaving", "having left", "being told", "helping bring them home"."""
        if self.auxiliaries and self.auxiliaries[0].key in ("being", "having", "helping"):
            return True
        return self.verb is not None and not helping and Form.GERUND in form

    def _first_key(self, helping: Sequence[Item], main: Item) -> str:
        """The word that carries the tense."""
        if self.infinitive and self.begin + 1 < len(self.items):
            return self.items[self.begin + 1].key
        return helping[0].key if helping else main.key


_MERELY = frozenset({"just", "only", "merely", "simply", "solely"})
"""Adverbs behind "not" that make more of a thing, and no denial: "did not only attack"."""
_WHITHER = frozenset({"out", "away", "gone"})
"""Adverbs that, with "be" alone, are what is said and not how."""
_TAKE: dict[str, Callable[[_Parts, Item], bool]] = {
    "T": _Parts.to,
    "W": _Parts.modal_verb,
    "B": _Parts.auxiliary,
    "H": _Parts.auxiliary,
    "O": _Parts.auxiliary,
    "G": _Parts.negation,
    "R": _Parts.adverb,
    "A": _Parts.ordinal,
    "d": _Parts.date,
    "q": _Parts.quotation,
    "V": _Parts.main_verb,
}
"""What each tag does to the group; False where it is no part of it. Other tags end a group."""
