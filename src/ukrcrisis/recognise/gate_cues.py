"""The cues that a sentence must have to tell of a record: groups of words, some of which only count together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from ukrcrisis.mentions.vocabulary import AUXILIARIES, Lookup, Vocabulary
from ukrcrisis.text.fold import fold

__all__ = ["Cues", "Needs"]

_SENT = "act/evacuation|act/departure|act/relocation|act/expulsion|act/recall|act/summons|sending away|permit"
_STAFF = "moved/staff|moved/family|moved/citizens|audience/citizens|mission|envoy|abroad"
_SIGN = (
    "threat|threat noun|threat by arms|arms noun|armed|proxy|deed|killing|at bidding|serving|standing aside"
)
_TOLD = "report|teller|saying idiom|standpoint|blame|charging"

_SEVERAL = (
    ("act/closure|act/reopening|act/relocation|act noun", "mission|mission part/consular|mission part/abroad"),
    (_SENT, _STAFF), ("act/expulsion",), ("act/evacuation", "crowd"), ("act noun/evacuation",), ("moved/carrier", "evacuating/carrying|evacuating/riding", _STAFF),
    ("act/visit|act noun/visit|journey/following",),
    ("act/meeting|act noun/meeting|act/talk",),
    ("call|channel|conversation|readout",), ("line", "talk"), ("talk/speak",), ("talk", "party"),
    ("advised|advised noun|danger", "advise|forbid|wish|due"), ("advised", "report", "audience"), ("label",), ("scale/verb", "scale noun", "travel scale"),
    (_SIGN, _TOLD),
)  # fmt: skip
"""Cue groups that a sentence must have words of together; any of these sets will do. Of some groups only the words of one
sense count, behind a slash.
"""
_FOLLOWING = (
    ("act",), ("act noun",), ("same act",), ("threat",), ("threat noun",), ("threat by arms",), ("arms noun",),
    ("armed", "report"), ("proxy", "teller"), ("deed", "teller"), ("deed", "blame"), ("deed", "report"),
    ("killing/secret", "report"), ("killing", "charging"), ("scale",),
    ("call",), ("conversation",), ("channel",), ("line", "talk"),
    ("talk", "party"), ("talk/speak",), ("readout", "talk"), ("teller", "report"), ("same",), ("advised", "report"),
    ("advised", "advise"), ("advised", "forbid"), ("advised", "permit"), ("advised", "wish"), ("advised noun", "advise"),
    ("advised noun", "forbid"), ("danger", "advise"), ("advised", "due"), ("moved", "advise"), ("moved", "permit"),
)  # fmt: skip
_ALONE = (
    ("abroad",), ("threat/attack", "report"), ("threat noun/attack", "report"), ("threat noun/buildup", "report"),
    ("armed/forces", "report"), ("proxy", "teller/denies"),
    ("threat noun/involvement", "report"), ("threat noun/attack", "teller/denies"),
)  # fmt: skip
"""The same for a sentence where a single state is named: it can have people abroad, and can deny that it will
attack.
"""


class Needs(NamedTuple):
    """What a sentence must have cues of, each group a bit."""

    one: int
    """Groups one of which will do."""
    together: tuple[int, ...]
    """Groups that do together."""

    def are_met(self, found: int) -> bool:
        """Whether the groups that were found will do."""
        return bool(found & self.one) or any(found & needs == needs for needs in self.together)


class Cues:
    """The cues of one vocabulary, by the words of which they are made."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        classes = sorted(set(chain.from_iterable((*_SEVERAL, *_ALONE, *_FOLLOWING))))
        bits = {each: 1 << i for i, each in enumerate(classes)}
        self.of_one = _needs(_ALONE, bits)
        """What a sentence takes where a single state is named."""
        self.of_several = _needs((*_SEVERAL, *_ALONE), bits)
        """The same where several are."""
        self.following = _needs((*_FOLLOWING, *_ALONE), bits)
        self._bases = _Bases(vocabulary.lookup)
        self._words: dict[str, int] = defaultdict(int)
        phrases: dict[tuple[str, ...], int] = defaultdict(int)
        groups: dict[str, int] = defaultdict(int)
        for each, bit in bits.items():
            for group in each.split("|"):
                groups[group] |= bit
        for group, bit in groups.items():
            name, _, sense = group.partition("/")
            for words in _pieces(vocabulary.words(name, sense or None)):
                if len(words) == 1:
                    self._words[words[0]] |= bit
                else:
                    phrases[tuple(words)] |= bit
        self._phrases: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
        for key, bit in phrases.items():
            self._phrases[max(key, key=len)].append((key, bit))

    def are_in(self, line: str, needs: Needs) -> bool:
        """Whether a line has what is needed, its words in any order and form."""
        bases = self._bases.of(line)
        found = 0
        for word in bases & self._words.keys():
            found |= self._words[word]
        if needs.are_met(found):
            return True  # phrases take longer
        for core in bases & self._phrases.keys():
            for words, bit in self._phrases[core]:
                if bit & ~found and bases.issuperset(words):
                    found |= bit
        return needs.are_met(found)


def _needs(sets: Iterable[tuple[str, ...]], bits: dict[str, int]) -> Needs:
    masks = [sum(bits[group] for group in groups) for groups in sets]
    one = sum({mask for mask in masks if mask.bit_count() == 1})
    return Needs(one, tuple(mask for mask in masks if mask.bit_count() > 1))


class _Bases(dict[str, tuple[str, ...]]):
    """Each word as written to itself and its base forms."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    def of(self, line: str) -> set[str]:
        """The base forms of the words of a line."""
        line = line.lower()
        words = line.translate(_GAPS).split() if line.isascii() else _piece().findall(line)
        return set(chain.from_iterable(map(self.__getitem__, set(words))))

    def __missing__(self, word: str) -> tuple[str, ...]:
        known = self._lookup[word]
        verb = known.verb[0] if known.verb is not None else AUXILIARIES.get(known.tag, word)
        self[word] = found = tuple({word, known.singular or word, verb})
        return found


def _pieces(phrases: Iterable[str]) -> Iterator[list[str]]:
    """The words of each phrase, as a line of a text has them; all at once, since there are thousands."""
    text = fold("\n".join(phrases)).lower()
    gaps = {ord(char): " " for char in set(text) if not char.isalnum() and char != "\n"}
    return map(str.split, text.translate(gaps).split("\n"))


@cache
def _piece() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


_GAPS = {code: " " for code in range(128) if not chr(code).isalnum()}
"""What parts the words of a line in ASCII; three times as fast as the pattern."""
