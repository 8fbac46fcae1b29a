"""A sentence to tokens: words, numbers and marks, each with its absolute offsets."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ukrcrisis.text.fold import fold

__all__ = ["Token", "token_words", "tokenise"]


class Token(NamedTuple):
    """One word, number or mark. ``key`` is the folded form in lower case.

    A named tuple, since a text has more of these than of anything else.
    """

    word: str
    key: str
    start: int
    end: int

    @property
    def is_capital(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.word[0].isupper()


@cache
def _pattern() -> re.Pattern[str]:
    # Abbreviations keep their full stop, so that it ends no clause. An apostrophe inside a word stays when a
    # capital follows (O'Brien, d'Ivoire), but not in "Chargé d'Affaires", or where a name goes on (Sing'oei); the
    # possessive and contracted verbs are tokens of their own. A web address is one word. The first alternative is
    # the rest in short for most words of most texts. Soft hyphens and zero-width characters count as part of a
    # word. What is tried twice is bounded: linear time.
    letter = r"[^\W\d_]"
    return re.compile(
        rf"""
          [A-Za-z]+(?=[ ,])
        | (?:https?://|www\.)[\w/](?:[^\s<>"“”]*[\w/])?
        | (?:[a-z][a-z0-9]*+(?:-[a-z0-9]+)*+(?:\.[a-z]{{2,20}}){{0,3}}?
            \.(?:com|org|net|gov|mil|int|edu|info|eu|gob|gouv)(?:\.[a-z]{{2}})?|gov\.uk)
          (?![^\W_])(?:/(?:[^\s<>"“”]*[\w/])?)?
        | (?:{letter}\.){{2,}}
        | (?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Maj|Capt|Brig|Cmdr|Adm|Sen|Rep|Gov|Prof|St)\.
        | (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.
        | No\.(?=[\s\u00a0]?\d)
        | {letter}\.(?=[\s\u00a0]?[A-Z])
        | [dDlLoO]['’](?!(?i:affaires))[A-ZÀ-Þ]\w+
        | [A-ZÀ-Þ]{letter}+['’](?!(?:s|re|ve|ll|d|m|t)(?!\w))[a-zß-ÿ]\w*
        | [nN]['’][tT](?!\w)
        | ['’](?:s|S|re|ve|ll|d|m)(?!\w)
        | \d(?:\+\d)+(?!\w)
        | \d+(?:[.,:]\d+)*
        | (?:(?!n['’]t(?!\w))[\w\u00ad\u200b-\u200d\u2060\u0300-\u036f])+(?:[-\u2010\u2011][\w\u00ad]+)*
        | \.{{2,}} | --+ | \S
        """,
        re.VERBOSE,
    )


def tokenise(text: str, start: int, end: int) -> list[Token]:
    """The tokens of ``text[start:end]``, in order."""
    out: list[Token] = []
    add, make = out.append, tuple.__new__  # straight to the tuple: there are as many as words
    for match in _pattern().finditer(text, start, end):
        word = match.group()
        key = word.lower() if word.isascii() else fold(word).lower() or word
        add(make(Token, (word, key, *match.span())))
    return out


def token_words(words: str) -> tuple[str, ...]:
    """The keys of the tokens of a phrase: how data and text come to be compared by the same rule.

    >>> token_words("the U.S. ambassador's")
    ('the', 'u.s.', 'ambassador', "'s")
    """
    if words.isascii() and words.replace(" ", "").isalpha():  # nothing but words, which most data is
        return tuple(words.lower().split())
    return tuple(token.key for token in tokenise(words, 0, len(words)))
