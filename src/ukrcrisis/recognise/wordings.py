"""A verb and the words that must follow it: "throw ~ out", "steer clear"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = [
    "Signs",
    "Tail",
    "Wording",
    "is_inverted",
    "not_of_time",
    "senses_of",
    "tail_of",
    "word_before",
    "wordings_of",
]

Wording = tuple[tuple[str, ...], str]
"""The words that must follow a verb, and the sense that verb and words have together."""

_GAP = "~"
_WIDE_GAP = "~~"
_WITHIN = "DANMEF#'RKkqQC,dPT"
"""The tags of what may stand in a gap: noun phrases with their prepositions, but no verb; a wide gap takes
verbs too.
"""
_OF_TIME = frozenset({"after", "before", "during", "following", "since", "until"})
"""Prepositions that end what belongs to the verb: no attack is mounted in "tension mounted after the attack"."""
_PARTICLES = frozenset({"away", "off"})
"""Adverbs that make another verb: "backing from" is not in "backing away from"."""
_MOST_BETWEEN = 12
_MOST_IN_WIDE = 16


def wordings_of(
    vocabulary: Vocabulary, group: str, *, only: str | None = None
) -> dict[str, tuple[Wording, ...]]:
    """Verb to the wordings of a cue group with their senses, longest first; ``only`` takes one sense."""
    found: dict[str, list[Wording]] = {}
    for sense in {cue.sense for cue in vocabulary.cues(group)} if only is None else {only}:
        for phrase in vocabulary.words(group, sense):
            verb, _, rest = phrase.partition(" ")
            words = tuple(rest.split()) if "out of" not in rest else _with_out_of(rest)
            found.setdefault(verb, []).append((words, sense))
    return {verb: _longest_first(each) for verb, each in found.items()}


def _with_out_of(rest: str) -> tuple[str, ...]:
    """The words of a phrase, of which "out of" is one."""
    words = rest.replace("out of", "out_of").split()
    return tuple(word.replace("_", " ") for word in words)


def _longest_first(wordings: list[Wording]) -> tuple[Wording, ...]:
    if len(wordings) > 1:
        wordings.sort()
        wordings.sort(key=lambda wording: -len(wording[0]))
    return tuple(wordings)


class Tail:
    """The items that follow a clause's verb, up to the next clause or stop."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that a wording may name here, and the gaps: what is not among them need not be looked
        for.
        """
        keys = [item.key for item in self.items]
        found = {_GAP, _WIDE_GAP, *keys, *[item.lemma for item in self.items]}
        for key in [key for key in keys if " " in key]:
            found.update([key[:i] for i, char in enumerate(key) if char == " "])
            found.update(key.split())
        return frozenset(found)

    def starts(self, rest: Sequence[str]) -> bool:
        """Whether the words come next, where "~" stands for up to twelve words with no verb, "~~" for sixteen
        of any kind.
        """
        if not self.words.issuperset(rest):
            return False
        at, gap, wide = 0, 0, False
        inside: list[str] = []  # the other words of an item that has several: "face to face"
        for word in rest:
            if inside and inside[0] == word:
                inside.pop(0)
                continue
            if word in (_GAP, _WIDE_GAP):
                wide = word == _WIDE_GAP
                gap = _MOST_IN_WIDE if wide else _MOST_BETWEEN
                continue
            while (
                gap == 0
                and at < len(self.items)
                and self.items[at].tag in "RdqQ"
                and self.items[at].key not in _PARTICLES
                and not _is(self.items[at], word)
            ):
                at += 1  # "travel together to", "arrived on Friday in"
            last = min(at + gap, len(self.items) - 1)
            while at <= last and not _is(self.items[at], word):
                if not wide and (self.items[at].tag not in _WITHIN or self.items[at].key in _OF_TIME):
                    return False
                at += 1
            if at > last:
                return False
            inside = self.items[at].key.split()[1:]
            at, gap, wide = at + 1, 0, False
        return True

    def holds(self, words: frozenset[str]) -> bool:
        """Whether one of the words, or of the runs of two or three words, is among the items."""
        keys = [item.key for item in self.items]
        singular = (item.lemma for item in self.items if item.tag == "N")
        if (
            not words.isdisjoint(keys)
            or not words.isdisjoint(singular)
            or any(f"{one} {two}" in words for one, two in pairwise(keys))
        ):
            return True
        return any(
            f"{one} {two} {three}" in words for one, two, three in zip(keys, keys[1:], keys[2:], strict=False)
        )

    def sense(self, wordings: Sequence[Wording]) -> str | None:
        """The sense of the first wording that fits, or None."""
        return next(self.senses(wordings), None)

    def senses(self, wordings: Sequence[Wording]) -> Iterator[str]:
        """The senses of the wordings that fit, in their order; most have a word that is not here at all."""
        return (sense for rest, sense in wordings if self.words.issuperset(rest) and self.starts(rest))


def _is(item: Item, word: str) -> bool:
    if word in (item.key, item.lemma):
        return True
    if word == "next" and item.tag == "d":
        return False  # "will be next week"
    return item.key.startswith(f"{word} ")  # "out of" is one item


class Signs:
    """Phrases of which a passage may have all words; where it has none so, nobody need look at its clauses."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases: dict[str, list[list[str]]] = {}
        for phrase in phrases:
            words = phrase.replace(_GAP, "").split() if " " in phrase else [phrase]
            self._phrases.setdefault(max(words, key=len), []).append(words)

    def are_in(self, frame: Frame) -> bool:
        """Whether all words of one of the phrases are in the passage, in any order and form."""
        words = frame.bases
        cores = words & self._phrases.keys()
        return any(words.issuperset(phrase) for core in cores for phrase in self._phrases[core])


_BREAKS = frozenset("S;:-")
_LONGEST = 24


def tail_of(clause: Clause, frame: Frame, *, past_adverbs: bool = True) -> Tail:
    """What follows the verb of a clause in its own sentence, 24 items at most; after "be" it starts past
    adverbs ("are already on").
    """
    position = clause.verb.end if clause.lemma == "be" and past_adverbs else clause.verb.item.end
    tail = clause.tails.get(position)
    if not isinstance(tail, Tail):  # kept, as several recognisers ask
        tail = clause.tails[position] = _tail(position, frame)
    return tail


def _tail(position: int, frame: Frame) -> Tail:
    at = frame.item_at(position)
    near = frame.items[at : at + _LONGEST]
    for i, item in enumerate(near):
        if item.tag in _BREAKS:
            return Tail(near[:i])
    return Tail(near)


def senses_of(
    clause: Clause, frame: Frame, wordings: Mapping[str, Sequence[Wording]], *, past_adverbs: bool = True
) -> frozenset[str]:
    """All senses that the verb of a clause can have with the words after it."""
    options = wordings.get(clause.lemma)
    if options is None:
        return _NONE
    tail = tail_of(clause, frame, past_adverbs=past_adverbs)
    return frozenset(tail.senses(options))


_NONE: frozenset[str] = frozenset()


def verbs_with(phrases: frozenset[str]) -> dict[str, frozenset[str]]:
    """Of phrases of two words the verb to those that may follow it."""
    pairs = [phrase.rsplit(" ", 1) for phrase in phrases]
    return {verb: frozenset(p for v, p in pairs if v == verb) for verb, _ in pairs}


def not_of_time(wordings: Sequence[Wording], clause: Clause) -> Sequence[Wording]:
    """The wordings without those whose last word belongs to a day right behind the verb: "said the same evening that"."""
    if not any(0 <= date.start - clause.verb.end <= 1 for date in clause.dates):
        return wordings
    return [wording for wording in wordings if wording[0][-1:] != ("same",)]


def is_inverted(clause: Clause, frame: Frame) -> bool:
    """Whether those who do the same stand behind the verb: "as did Sweden", "and so have Italy and Spain"."""
    if clause.lemma not in ("do", "have", "be") or not clause.objects or clause.dependents:
        return False
    so = ("as", "so", "nor", "neither")
    unnamed = clause.subject is None or clause.subject.head == "neither"
    return (unnamed and word_before(clause, frame) in so) or any(
        adverb in so for adverb in clause.verb.adverbs
    )


def word_before(clause: Clause, frame: Frame) -> str:
    """The word right before the verb; "" at the start of a passage."""
    at = frame.item_at(clause.verb.start)
    return frame.items[at - 1].key if at else ""
