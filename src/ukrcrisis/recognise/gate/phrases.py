"""Cues of several words, and where they stand among the words of a sentence that nobody has parsed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from ukrcrisis.text.fold import fold

__all__ = ["Phrases", "words_of"]

_NEAR, _FAR = 7, 30
"""Within how many words the next word of a phrase must stand, and within how many behind a gap: times, adverbs and names
may come between.
"""


class _Phrase(NamedTuple):
    """Words that are a cue in this order; two with a gap between, as a verb and its object, in the other too: "the
    truce was broken".
    """

    words: tuple[str, ...]
    reaches: tuple[int, ...]
    """Within how many words behind the one before each must stand."""
    bits: int

    def stands_in(self, places: Mapping[str, Sequence[int]]) -> bool:
        """Whether a line has the words so, of whose base forms ``places`` says where they are."""
        if any(self._goes_on(start, places) for start in places[self.words[0]]):
            return True
        if len(self.words) != 2 or self.reaches[1] != _FAR:
            return False
        verbs, objects = (places[word] for word in self.words)
        return any(0 < verb - noun <= _NEAR for noun in objects for verb in verbs)

    def _goes_on(self, at: int, places: Mapping[str, Sequence[int]]) -> bool:
        for word, reach in zip(self.words[1:], self.reaches[1:], strict=True):
            here = places[word]
            following = bisect_right(here, at)
            if following == len(here) or here[following] > at + reach:
                return False
            at = here[following]
        return True


class Phrases:
    """Cues of several words; most are taken apart only when a text has their first."""

    def __init__(self) -> None:
        self._raw: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        self._made: dict[str, dict[str, list[_Phrase]]] = {}

    def add(self, cue: str, bit: int) -> None:
        first = cue.partition(" ")[0]
        key = first if first.isalpha() and first.isascii() else next(iter(words_of(fold(first))), "")
        self._raw[key][cue] |= bit

    def among(self, bases: set[str]) -> Iterable[_Phrase]:
        """The phrases of which a line has all words, of which it has these base forms."""
        for first in bases & self._raw.keys():
            made = self._made.get(first) or self._make(first)
            for core in bases & made.keys():
                for phrase in made[core]:
                    if bases.issuperset(phrase.words):
                        yield phrase

    def _make(self, first: str) -> dict[str, list[_Phrase]]:
        made = self._made[first] = defaultdict(list)
        for cue, bits in self._raw[first].items():
            words, reaches = [], []
            reach = _NEAR
            for part in fold(cue).split():
                if part.strip("~"):
                    for word in words_of(part):
                        words.append(word)
                        reaches.append(reach)
                        reach = _NEAR
                else:
                    reach = _FAR
            made[max(words[1:] or words, key=len)].append(_Phrase(tuple(words), tuple(reaches), bits))
        return made


def words_of(line: str) -> list[str]:
    """The words of a line in small letters; what joins or parts them is left out."""
    line = line.lower()
    return line.translate(_GAPS).split() if line.isascii() else _word().findall(line)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


_GAPS = {code: " " for code in range(128) if not chr(code).isalnum()}
"""What parts the words of a line in ASCII; three times as fast as the pattern."""
