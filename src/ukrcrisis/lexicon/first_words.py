"""Under which key a spelling is found: that of its first word, past an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ukrcrisis.lexicon.entries import Surface
from ukrcrisis.text.fold import fold
from ukrcrisis.text.tokens import Token, tokenise

__all__ = ["by_first_word", "tokens_past_article"]

_ARTICLES = ("the", "The", "THE")


def by_first_word(surfaces: Iterable[Surface]) -> Mapping[str, Sequence[Surface]]:
    """The spellings that start with the same word, found by its key; in the order given."""
    found: dict[str, list[Surface]] = defaultdict(list)
    for surface in surfaces:
        found[_first_key(surface.words)].append(surface)
    return found


def tokens_past_article(spelling: str) -> list[Token]:
    """The tokens of a spelling without its article, unless there is nothing else."""
    tokens = tokenise(spelling, 0, len(spelling))
    return tokens[1:] if len(tokens) > 1 and tokens[0].key == "the" else tokens


def _first_key(spelling: str) -> str:
    first, _, rest = spelling.partition(" ")
    if rest and first in _ARTICLES:
        first = rest.partition(" ")[0]
    # letters alone need no tokeniser
    return fold(first).lower() if first.isalpha() else tokens_past_article(spelling)[0].key
