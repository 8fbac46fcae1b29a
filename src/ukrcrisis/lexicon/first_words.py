"""Under which key a spelling is found: that of its first word, past an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ukrcrisis.lexicon.entries import Surface
from ukrcrisis.text.fold import fold
from ukrcrisis.text.tokens import tokenise

__all__ = ["by_first_word", "words_past_article"]

_ARTICLES = ("the", "The", "THE")


def by_first_word(surfaces: Iterable[Surface]) -> Mapping[str, Sequence[Surface]]:
    """The spellings that start with the same word, found by its key; in the order given."""
    found: dict[str, list[Surface]] = defaultdict(list)
    for surface in surfaces:
        found[_first_key(surface.words)].append(surface)
    return found


def words_past_article(spelling: str) -> list[str]:
    """The words of a spelling without its article, unless there is nothing else; letters alone need no
    tokeniser.
    """
    words = spelling.split()
    if not (spelling.isascii() and all(map(str.isalpha, words))):
        words = [token.word for token in tokenise(spelling, 0, len(spelling))]
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words


def _first_key(spelling: str) -> str:
    word = words_past_article(spelling)[0]
    return fold(word).lower() or word
