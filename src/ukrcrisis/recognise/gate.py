"""Which sentences of a text can tell of a record: most of most news cannot, and those are never parsed.

A record takes two: a state or organisation, and another that it deals with, speaks of or has people in. So a sentence opens
the gate if two are named in its line or shortly before (an organisation counts for its members), and it has words without
which no recogniser finds anything; or if one is named, and words such as "embassy" and "its citizens" stand for the other.
Before each such sentence the text is read as a whole, for what names those whom it speaks of. All words are the lexicon's,
so that entries of the user's own open the gate too.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache
from itertools import chain

from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.vocabulary import AUXILIARIES, Lookup, Vocabulary
from ukrcrisis.text.fold import fold
from ukrcrisis.text.sentences import lines

__all__ = ["Gate"]

BEFORE, AFTER = 1500, 200
"""Characters that are read before and after a sentence that opens the gate. Names count as far back, and those in
the head of the text, of the same length, everywhere.
"""
_SHORT = 60
"""Characters: a shorter line with a digit may be the date that heads what follows."""
_STRETCH = 3_000
"""Characters that are looked at together before lines are."""
_NEEDS = (
    ("act",), ("act noun",), ("same act",), ("threat",), ("threat noun",), ("threat by arms",), ("arms noun",),
    ("armed", "report"), ("proxy", "teller"), ("deed", "teller"), ("deed", "blame"), ("deed", "report"),
    ("killing/secret", "report"), ("killing", "charging"), ("scale",),
    ("call",), ("conversation",), ("channel",), ("line", "talk"),
    ("talk", "party"), ("talk/speak",), ("readout", "talk"), ("teller", "report"), ("same",), ("advised", "report"),
    ("advised", "advise"), ("advised", "forbid"), ("advised", "permit"), ("advised", "wish"), ("advised noun", "advise"),
    ("advised noun", "forbid"), ("danger", "advise"), ("advised", "due"), ("moved", "advise"), ("moved", "permit"),
)  # fmt: skip
"""Cue groups that a sentence must have words of together; any of these sets will do."""
_ALONE = (
    ("abroad",), ("threat/attack", "report"), ("threat noun/attack", "report"), ("threat noun/buildup", "report"),
    ("armed/forces", "report"), ("proxy", "teller/denies"),
    ("threat noun/involvement", "report"), ("threat noun/attack", "teller/denies"),
)  # fmt: skip
"""The same for a sentence where a single state is named: it can have people abroad, and can deny that it will
attack; of some groups only the words of one sense, behind a slash.
"""


class Gate:
    """The gate of one vocabulary; ``vocabulary.derived(Gate)`` gives the one that is kept with it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._bases = _Bases(vocabulary.lookup)
        self._codes = _Codes(vocabulary.lookup)
        bits = {
            group: 1 << i
            for i, group in enumerate(sorted({group for needs in (*_NEEDS, *_ALONE) for group in needs}))
        }
        self._needs = tuple(sum(bits[group] for group in needs) for needs in (*_NEEDS, *_ALONE))
        self._alone = self._needs[-len(_ALONE) :]
        self._words: dict[str, int] = defaultdict(int)
        self._phrases: dict[str, list[tuple[list[str], int]]] = defaultdict(list)
        for group, bit in bits.items():
            name, _, sense = group.partition("/")
            for words in _pieces(vocabulary.words(name, sense or None)):
                if len(words) == 1:
                    self._words[words[0]] |= bit
                else:
                    self._phrases[max(words, key=len)].append((words, bit))

    def kept(self, text: str, start: int) -> list[tuple[int, int]]:
        """The ranges of ``text`` to be read, in order; none where no line opens the gate."""
        if not self._can_open(text, start):
            return []
        opened = False
        ranges = [(start, start + BEFORE)]
        named = _Named(start)
        for first, last in lines(text, start):
            line = text[first:last] if text.isascii() else fold(text[first:last])
            named.note(self._codes.of(line), first, last)
            needs = self._needs if named.several else self._alone if named.any else ()
            opening = (
                [part for part in _sentences(line) if self._has_cues(line[slice(*part)], needs)]
                if needs
                else ()
            )
            if opening:
                opened = True
                ranges += [(max(first + a - BEFORE, start), first + b + AFTER) for a, b in opening]
            elif last - first < _SHORT and any(map(str.isdigit, line)):
                ranges.append((first, last))
        return list(_joined(ranges)) if opened else []

    def _can_open(self, text: str, start: int) -> bool:
        """Whether a text has the names and cues that a sentence takes, wherever they stand: most other news has
        not, and this is all that it costs.
        """
        codes: set[str] = set()
        for low, high in _stretches(text, start):
            part = text[low:high] if text.isascii() else fold(text[low:high])
            codes |= self._codes.anywhere(part)
            if codes and self._has_cues(part, self._needs if _are_several(codes) else self._alone):
                return True
        return False

    def _has_cues(self, line: str, needed: Sequence[int]) -> bool:
        bases = self._bases.of(line)
        mask = 0
        for word in bases & self._words.keys():
            mask |= self._words[word]
        if _meets(mask, needed):
            return True  # phrases take longer
        for core in bases & self._phrases.keys():
            for words, bit in self._phrases[core]:
                if not mask & bit and bases.issuperset(words):
                    mask |= bit
        return _meets(mask, needed)


def _meets(mask: int, needed: Sequence[int]) -> bool:
    return any(mask & needs == needs for needs in needed)


class _Named:
    """The codes that were named in the head of a text and in the last stretch of it."""

    def __init__(self, start: int) -> None:
        self._start = start
        self._head: set[str] = set()
        self._near: Counter[str] = Counter()
        self._lines: deque[tuple[int, frozenset[str]]] = deque()

    def note(self, codes: frozenset[str], first: int, last: int) -> None:
        """Add the codes of the line ``text[first:last]``, and forget those of lines too far back."""
        if codes:
            self._lines.append((last, codes))
            self._near.update(codes)
            if first < self._start + BEFORE:
                self._head |= codes
        while self._lines and self._lines[0][0] < first - BEFORE:
            self._near -= Counter(self._lines.popleft()[1])

    @property
    def any(self) -> bool:
        """Whether there is one."""
        return bool(self._head or self._near)

    @property
    def several(self) -> bool:
        """Whether they stand for more than one state; an organisation is several."""
        if len(self._head) > 1 or len(self._near) > 1:
            return True  # as in most lines of most texts
        return _are_several(self._head | self._near.keys())


def _are_several(codes: Set[str]) -> bool:
    """Whether codes stand for more than one state; those of organisations are longer."""
    return len(codes) > 1 or any(len(code) > 2 for code in codes)


def _joined(ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The ranges, those that overlap made one; each must end after the one before."""
    low, high = 0, -1
    for begin, end in ranges:
        if begin > high:
            if high >= 0:
                yield low, high
            low = begin
        high = max(high, end)
    yield low, high


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


class _Codes(dict[str, tuple[tuple[str, str], ...]]):
    """Each first word of a name, as written, to the spellings that start with it, with the code each stands
    for.
    """

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    def of(self, line: str) -> frozenset[str]:
        """The codes of the states and organisations that a line names or whose persons and places it names."""
        shouting = line.isupper()
        return frozenset(
            [
                code
                for word in _capitals(line)
                for name, code in self[word]
                if (name.upper() if shouting else name) in line
            ]
        )

    def anywhere(self, text: str) -> set[str]:
        """The codes that the lines of a text can have, and perhaps more."""
        found = [pair for word in _capitals(text) for pair in self[word]]
        return {code for name, code in found if name in text or name.upper() in text}

    def __missing__(self, word: str) -> tuple[tuple[str, str], ...]:
        found = []
        for name in self._lookup[word.lower()].names:
            entry = name.surface.entry
            code = entry.metonym or entry.code or entry.country
            if entry.kind is EntryKind.ORGANISATION:
                code = f"members of {code}"
            if code is not None and entry.kind not in (EntryKind.OFFICE, EntryKind.OUTLET):
                found.append((fold(name.surface.words).removeprefix("the ").removeprefix("The "), code))
        self[word] = tuple(found)
        return self[word]


def _capitals(text: str) -> set[str]:
    """The words of a text that start with a capital, and the parts of those with a hyphen."""
    words = set(_capital().findall(text))
    return words | {part for word in words if "-" in word for part in word.split("-")}


def _pieces(phrases: Iterable[str]) -> Iterator[list[str]]:
    """The words of each phrase, as a line of a text has them; all at once, since there are thousands."""
    text = fold("\n".join(phrases)).lower()
    gaps = {ord(char): " " for char in set(text) if not char.isalnum() and char != "\n"}
    return map(str.split, text.translate(gaps).split("\n"))


def _stretches(text: str, start: int) -> Iterator[tuple[int, int]]:
    """A text in stretches of whole lines, so that no copy is made of all of it."""
    while start < len(text):
        end = text.find("\n", start + _STRETCH)
        end = len(text) if end < 0 else end
        yield start, end
        start = end


def _sentences(line: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a line stand, roughly: some are taken together."""
    begin = 0
    for stop in _sentence_end().finditer(line):
        yield begin, stop.end()
        begin = stop.end()
    yield begin, len(line)


@cache
def _sentence_end() -> re.Pattern[str]:
    """A stop behind a word too long to be an abbreviation."""
    return re.compile(r"(?<=[a-z]{4})[.?!]+[\"\u201d']? ")


@cache
def _piece() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


_GAPS = {code: " " for code in range(128) if not chr(code).isalnum()}
"""What parts the words of a line in ASCII; three times as fast as the pattern."""


@cache
def _capital() -> re.Pattern[str]:
    # Both alternatives behind the first letter, so that the search stops at capitals only.
    return re.compile(r"[^\W\d_a-z](?:(?<=[A-Z])\.(?:[A-Z]\.)+|[^\W_]*(?:-[^\W_]+)*)")
