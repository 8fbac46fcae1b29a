"""The states and organisations that the lines of a text name, before anything is parsed."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Collection, Sequence, Set
from functools import cache
from itertools import accumulate

from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.vocabulary import Lookup
from ukrcrisis.text.fold import fold

__all__ = ["NEAR", "Codes", "Named"]

NEAR = 1500
"""Characters within which states must be named, and the length of the head of a text, whose names count everywhere."""


class Codes(dict[str, tuple[tuple[str, str], ...]]):
    """Each first word of a name, as written, to the spellings that start with it, with the code each stands
    for.
    """

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    def places(self, text: str) -> list[tuple[int, str, bool]]:
        """Where a text names states and organisations or their persons and places, in order, with the codes; and
        whether a name is in capitals as it would be in a line that is all capitals.
        """
        found = []
        for match in _capital(ascii_only=text.isascii()).finditer(text):
            for word, at in _with_parts(match.group(), match.start()):
                for name, code in self[word]:
                    if text.startswith(name, at):
                        found.append((at, code, False))
                    elif word.isupper() and text.startswith(name.upper(), at):
                        found.append((at, code, True))
        return found

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


class Named:
    """The codes that were named in the head of a text and in the last stretch of it."""

    def __init__(self, start: int) -> None:
        self._start = start
        self._head: set[str] = set()
        self._near: Counter[str] = Counter()
        self._lines: deque[tuple[int, Collection[str]]] = deque()

    def note(self, codes: Collection[str], first: int, last: int) -> None:
        """Add the codes of the line ``text[first:last]``, and forget those of lines too far back."""
        if codes:
            self._lines.append((last, codes))
            self._near.update(codes)
            if first < self._start + NEAR:
                self._head.update(codes)
        self.forget(first)

    def forget(self, first: int) -> None:
        """Forget the codes of lines that end too far before a character."""
        while self._lines and self._lines[0][0] < first - NEAR:
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


def _with_parts(word: str, at: int) -> Sequence[tuple[str, int]]:
    """A word, and the parts of one with hyphens ("US-led" names a state), each with where it starts."""
    if "-" not in word:
        return ((word, at),)
    parts = word.split("-")
    starts = accumulate(parts, lambda start, part: start + len(part) + 1, initial=at)
    return ((word, at), *zip(parts, starts, strict=False))


@cache
def _capital(*, ascii_only: bool) -> re.Pattern[str]:
    """A word that starts with a capital, its hyphens and dots included; for ASCII three times as fast."""
    capital, letter = ("[A-Z]", "[A-Za-z0-9]") if ascii_only else (r"[^\W\d_a-z]", r"[^\W_]")
    # Both alternatives behind the first letter, so that the search stops at capitals only.
    return re.compile(rf"{capital}(?:(?<=[A-Z])\.(?:[A-Z]\.)+|{letter}*(?:-{letter}+)*)")
