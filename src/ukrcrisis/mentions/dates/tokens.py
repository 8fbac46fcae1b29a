"""A stretch of text as the small tokens that expressions of time are read from."""

from __future__ import annotations

import re
from functools import cache

from ukrcrisis.mentions.dates.words import Phrases, Words, words
from ukrcrisis.text.fold import fold

__all__ = ["Tokens", "phrase_at"]

_PADDING = 12
"""Empty tokens behind the last, so that looking ahead needs no check."""
_NOTHING = [""] * _PADDING


def _key(word: str) -> str:
    return word.lower() if word.isascii() else fold(word).lower()


@cache
def _token() -> re.Pattern[str]:
    # Digits and letters part: "17JUN2025". A blank line is a token, for no expression runs over it.
    # Characters of no width belong to their word. Every alternative is one class: linear time.
    return re.compile(
        r"[^\W\d_](?:[^\W\d_]|[\u00ad\u200b-\u200d\u2060\u0300-\u036f])*|\d+|[^\w\s]|\n[^\S\n]*\n|_"
    )


@cache
def _plain_token() -> re.Pattern[str]:
    # The same for ASCII, a third faster.
    return re.compile(r"[a-z]+|\d+|[^\w\s]|\n[^\S\n]*\n|_", re.ASCII)


class Tokens:
    """Keys in lower case with their places; token ``i`` is ``text[starts[i]:ends[i]]``."""

    __slots__ = ("ends", "keys", "size", "starts", "text", "words")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.words: Words = words()
        part = text[start:end]
        if part.isascii():
            found = list(_plain_token().finditer(part.lower()))
            self.keys = [m[0] for m in found]
        else:
            found = list(_token().finditer(part))
            self.keys = [_key(m[0]) for m in found]
        self.starts = [start + m.start() for m in found]
        self.ends = [start + m.end() for m in found]
        self.size = len(found)
        self.keys += _NOTHING
        self.starts += [end] * _PADDING
        self.ends += [end] * _PADDING

    def glued(self, i: int) -> bool:
        """Whether token ``i`` follows the one before it without a space."""
        return 0 < i < self.size and self.ends[i - 1] == self.starts[i]

    def capital(self, i: int) -> bool:
        """Whether token ``i`` starts with a capital letter."""
        return i < self.size and self.text[self.starts[i]].isupper()

    def number(self, i: int, most: int = 4) -> int | None:
        """The whole number at ``i``, of at most so many digits; None for parts of "2,500", "1.5", "G20" and
        "$5".
        """
        key = self.keys[i]
        if not key or len(key) > most or not key.isdecimal():
            return None
        if self.glued(i) and i and not self._parts(i):
            return None
        after = self.keys[i + 1]
        if (
            after
            and after in ".,:"
            and self.glued(i + 1)
            and self.glued(i + 2)
            and self.keys[i + 2].isdecimal()
        ):
            return None
        return None if after and after in "%°" else int(key)

    def _parts(self, i: int) -> bool:
        """Whether what stands directly before a number leaves it whole."""
        before = self.keys[i - 1]
        if before in "-–—(“\"'‘[|:>;,":
            joined = self.glued(i - 1) and i > 1 and self.keys[i - 2].isdecimal() and before in ",:"
            return not joined
        # Scraped lines glue a date to the word before it: "with AAP26 September 2024".
        return before.isalpha() and len(before) > 1 and self.keys[i + 1] in self.words.months


def phrase_at(phrases: Phrases, tokens: Tokens, i: int) -> tuple[str, int] | None:
    """The meaning of the longest phrase at ``i`` and the token after it."""
    for phrase, meaning in phrases.get(tokens.keys[i], ()):
        if all(tokens.keys[i + k] == word for k, word in enumerate(phrase)):
            return meaning, i + len(phrase)
    return None
