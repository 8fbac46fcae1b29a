"""Compare by a folded key, keep the text: the one place that knows which characters count as equal."""

from __future__ import annotations

import unicodedata

__all__ = ["fold"]

_PLAIN = {
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'",
    "‐": "-", "‑": "-", "‒": "-", "−": "-",
    "ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "ß": "ss",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "",
}  # fmt: skip


def fold(words: str) -> str:
    """The key by which words are compared: no accents, straight apostrophes, plain hyphens, case kept.

    >>> fold("Côte d’Ivoire")
    "Cote d'Ivoire"
    """
    if words.isascii():
        return words
    for char in _PLAIN.keys() & set(words):  # one or two, which are sooner replaced than looked for
        words = words.replace(char, _PLAIN[char])
    if words.isascii():
        return words
    plain = unicodedata.normalize("NFKD", words)
    marks = {ord(c): None for c in set(plain) if unicodedata.combining(c)}  # few, and often none
    return plain.translate(marks) if marks else plain
