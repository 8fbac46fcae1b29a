"""Which sentences of a text can tell of a record: most of most news cannot, and those are never parsed.

A record takes two: a state or organisation, and another that it deals with, speaks of or has people in. So a sentence opens
the gate if it names one, two are named in its line or shortly before (an organisation counts for its members), and it has
words without which no recogniser finds anything; or if one is named, and words such as "embassy" and "its citizens" stand
for the other. Shortly behind a sentence that opens it one that names nobody may do so too ("They denied it").
Before each such sentence the text is read as a whole, for what names those whom it speaks of. All words are the lexicon's,
so that entries of the user's own open the gate too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.recognise.gate.cues import Cues
from ukrcrisis.recognise.gate.names import NEAR, Codes, Named
from ukrcrisis.text.fold import fold
from ukrcrisis.text.sentences import lines

__all__ = ["Gate"]

BEFORE, AFTER = NEAR, 200
"""Characters that are read before and after a sentence that opens the gate."""
_SHORT = 60
"""Characters: a shorter line with a digit may be the date that heads what follows."""
_STRETCH = 3_000
"""Characters that are looked through for names together."""


class Gate:
    """The gate of one vocabulary; ``vocabulary.derived(Gate)`` gives the one that is kept with it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._cues = vocabulary.derived(Cues)
        self._codes = Codes(vocabulary.lookup)

    def kept(self, text: str, start: int) -> list[tuple[int, int]]:
        """The ranges of ``text`` to be read, in order; none where no line opens the gate."""
        openings = list(self._openings(self._sentences(text, start), start + BEFORE))
        if not openings:
            return []
        around = [(max(opening.start - BEFORE, start), opening.end + AFTER) for opening in openings]
        return list(_joined(sorted([(start, start + BEFORE), *around, *_dated(text, start)])))

    def _sentences(self, text: str, start: int) -> Iterator[_Sentence]:
        """The sentences near which states are named."""
        named = Named(start)
        for low, high in _stretches(text, start):
            part = text[low:high] if text.isascii() else fold(text[low:high])
            places = self._codes.places(part)
            named.forget(low)
            if not places and not named.any:
                continue  # as most other news
            missions: bool | None = None
            for first, last in lines(text, low, high):
                line = part[first - low : last - low]
                here = _within(places, first - low, last - low, shouting=line.isupper())
                named.note([code for _, code in here], first, last)
                if not named.any:
                    continue
                several = named.several
                if several and missions is None:
                    missions = self._cues.are_in(part, self._cues.nameless)
                starts = [at for at, _ in here]
                for a, b in _ends(line):
                    names = bisect_left(starts, b) > bisect_left(starts, a)
                    yield _Sentence(first + a, first + b, line[a:b], several, names, bool(missions))

    def _openings(self, sentences: Iterable[_Sentence], read: int) -> Iterator[_Sentence]:
        """The sentences that open the gate, of those around which all up to ``read`` and on is read only the
        last: what stands before it is read for its sake, whether it opens the gate or not.
        """
        near: list[_Sentence] = []
        opened = False
        for sentence in sentences:
            if near and sentence.start - BEFORE > read:
                last = self._last_opening(near, opened=opened)
                if last is not None:
                    yield last
                    read = last.end + AFTER
                opened = last is not None and sentence.start - BEFORE <= read
                near.clear()  # none of them need be looked at again
            near.append(sentence)
        last = self._last_opening(near, opened=opened)
        if last is not None:
            yield last

    def _last_opening(self, near: Sequence[_Sentence], *, opened: bool) -> _Sentence | None:
        """The last of some sentences that opens the gate, by itself or behind one that does; ``opened`` says that
        one before them does.
        """
        behind: list[_Sentence] = []
        for each in reversed(near):
            if self._follows(each) if opened else self._opens(each):
                return next((later for later in behind if self._follows(later)), each)
            behind.append(each)
        return None

    def _opens(self, sentence: _Sentence) -> bool:
        """Whether a sentence can tell of a record whatever stands before it; most of these name a state."""
        if sentence.named:
            needs = self._cues.several if sentence.several else self._cues.alone
            return self._cues.are_in(sentence.words, needs)
        missions = sentence.several and sentence.missions
        return missions and self._cues.are_in(sentence.words, self._cues.nameless)

    def _follows(self, sentence: _Sentence) -> bool:
        """Whether a sentence can tell of a record where the one told of it before."""
        needs = self._cues.following if sentence.several else self._cues.alone
        return self._cues.are_in(sentence.words, needs)


class _Sentence(NamedTuple):
    """A sentence near which a state is named."""

    start: int
    end: int
    words: str
    """Its text, folded."""
    several: bool
    """Whether several states are named near it."""
    named: bool
    """Whether it names one itself."""
    missions: bool
    """Whether missions or envoys are spoken of around it, with what is done to them."""


def _within(
    places: Sequence[tuple[int, str, bool]], low: int, high: int, *, shouting: bool
) -> list[tuple[int, str]]:
    """The names in a line of a stretch, by their place in the line, with their codes."""
    first, last = bisect_left(places, (low,)), bisect_left(places, (high,))
    return [(at - low, code) for at, code, capitals in places[first:last] if shouting or not capitals]


def _dated(text: str, start: int) -> list[tuple[int, int]]:
    """The lines that may be no more than a date."""
    short = ((first, last) for first, last in lines(text, start) if last - first < _SHORT)
    return [(first, last) for first, last in short if any(map(str.isdigit, text[first:last]))]


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


def _stretches(text: str, start: int) -> Iterator[tuple[int, int]]:
    """A text in stretches of whole lines, so that no copy is made of all of it."""
    while start < len(text):
        end = text.find("\n", start + _STRETCH)
        end = len(text) if end < 0 else end
        yield start, end
        start = end


def _ends(line: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a line stand, roughly: some are taken together."""
    begin = 0
    for stop in _sentence_end().finditer(line):
        yield begin, stop.end()
        begin = stop.end()
    yield begin, len(line)


@cache
def _sentence_end() -> re.Pattern[str]:
    """A stop behind a word too long to be an abbreviation."""
    # What stands before is asked behind the first character, so that the search stops at stops only.
    return re.compile(r"[.?!](?<=[a-z]{4}.)[.?!]*[\"\u201d']? ")
