"""Tokens to lexical items: names, dates and phrases as one item each, all with a part of speech."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import cache
from typing import TypeAlias

from ukrcrisis.lexicon.entries import EntryKind, Surface
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.mentions.disambiguation import disambiguate
from ukrcrisis.mentions.inflection import singular_of
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.vocabulary import (
    AUXILIARIES,
    MOST_KEPT,
    UNKNOWN,
    Vocabulary,
    Word,
    name_at,
    phrase_at,
)
from ukrcrisis.text.sentences import Passage, PassageKind
from ukrcrisis.text.tokens import Token, tokenise

__all__ = ["tag"]

_MARKS = {
    ",": ",", ";": ";", ":": ":", "-": "-", "–": "-", "—": "-", "--": "-", "(": "(", ")": ")", "[": "(",
    "]": ")", "/": ",", "...": "S", "…": "S", "..": "S", ".": "S", "!": "S", "?": "S", ">": "S", "|": "S",
    "•": ";", "$": "D", "€": "D", "£": "D", "¥": "D", "₴": "D", "₽": "D", "₹": "D", "%": "N", "&": "C",
}  # fmt: skip
_APOSTROPHES = {"'s": "'", "'": "'", "'re": "B", "'m": "B", "'ve": "H", "'ll": "W", "'d": "W", "n't": "G"}
_ARTICLES = ("al-", "el-", "ad-", "an-", "ar-", "as-", "ash-", "at-", "az-", "ul-")
"""What Arabic surnames begin with, in small letters."""
_ADJECTIVAL = ("ous", "less", "able", "ible")
"""Endings that few nouns have: "ambitious", "ruthless"."""


@cache
def _time() -> re.Pattern[str]:
    return re.compile(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")


def tag(text: str, passage: Passage, vocabulary: Vocabulary, dates: Sequence[DateMention]) -> list[Item]:
    """The items of a passage, tagged."""
    tokens = tokenise(text, passage.start, passage.end)
    items: list[Item] = []
    token = tokens[0] if tokens else None
    if token is not None and token.word[0].isdigit() and _time().fullmatch(token.word):
        # a live-blog's "14.02" stands outside the sentence
        items.append(Item("S", token.key, token.word, token.start, token.end))
        tokens = tokens[1:]
    tagger = _Tagger(tokens, passage, vocabulary)
    plain = vocabulary.derived(_Plain)
    upcoming = iter((*dates, None))
    date = next(upcoming)
    i = 0
    while i < len(tokens):
        word, key, start, end = tokens[i]
        while date is not None and date.end <= start:
            date = next(upcoming)
        if date is not None and date.start <= start:
            i = _skip(tokens, i, date.end)
            items.append(Item("d", date.words.lower(), date.words, date.start, date.end, date=date))
            if i < len(tokens) and tokens[i].key == "'s" and tokens[i].start == date.end:
                word, key, start, end = tokens[i]
                items.append(Item("D", key, word, start, end))  # "Sunday's call" is a call, and no day's
                i += 1
            continue
        known, seconds = plain[key] if word == key else _NOT_PLAIN
        if known is not None and not (seconds and i + 1 < len(tokens) and tokens[i + 1].key in seconds):
            item, i = Item(known.tag, key, word, start, end, None, known.lemma, known.form), i + 1
        else:
            item, i = tagger.item(i)
        items.append(item)
    disambiguate(items, vocabulary, heading=passage.kind is PassageKind.HEADING)
    return items


_Settled: TypeAlias = tuple[Item | None, Container[str]]
_NOT_PLAIN: _Settled = (None, ())


class _Plain(dict[str, _Settled]):
    """Every word in small letters to the item that it is wherever it stands, and the words before which it can start
    a phrase; None for what can start a name, and for numbers and marks. Most words of most texts are settled so.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._lookup = vocabulary.lookup
        self._tagger = _Tagger((), Passage(0, 0, PassageKind.BODY, 0), vocabulary)

    def __missing__(self, key: str) -> _Settled:
        known, found = self._lookup[key], _NOT_PLAIN
        if key[0].isalpha() and not known.names:
            found = self._tagger.word(0, Token(key, key, 0, len(key)), known), known.phrases
        if len(self) < MOST_KEPT:
            self[key] = found
        return found


def _short_prepositions(vocabulary: Vocabulary) -> dict[str, str]:
    """Long prepositions to the short ones that say the same."""
    senses = {cue.sense for cue in vocabulary.cues("long preposition")}
    return {phrase: sense for sense in senses for phrase in vocabulary.words("long preposition", sense)}


def _skip(tokens: Sequence[Token], i: int, end: int) -> int:
    while i < len(tokens) and tokens[i].start < end:
        i += 1
    return i


def _is_shouting(tokens: Sequence[Token]) -> bool:
    loud = 0
    for token in tokens:
        if token.word[0].isalpha():
            if not token.word.isupper():
                return False
            loud += 1
    return loud > 2


class _Tagger:
    """Makes one item after the other of a passage's tokens, each by itself; the context comes later."""

    __slots__ = (
        "_adverb_like",
        "_closes",
        "_lookup",
        "_opens",
        "_portfolios",
        "_short",
        "_shouting",
        "_tokens",
    )

    def __init__(self, tokens: Sequence[Token], passage: Passage, vocabulary: Vocabulary) -> None:
        self._tokens = tokens
        self._lookup = vocabulary.lookup
        self._opens = {q.start for q in passage.quotations}
        self._closes = {q.end for q in passage.quotations}
        self._shouting = _is_shouting(tokens)
        self._adverb_like = vocabulary.words("grammar", "noun in -ly")
        self._portfolios = vocabulary.words("grammar", "portfolio holder")
        self._short = vocabulary.derived(_short_prepositions)

    def item(self, i: int) -> tuple[Item, int]:
        """The item that starts at token ``i``, and the token after it."""
        token = self._tokens[i]
        key = token.key
        if not key[0].isalnum():
            i += self._ends_abbreviation(i)
            return self._mark(self._tokens[i]), i + 1
        if key[0].isdigit() and self._is_measure(i):
            return self._measure(i), i + 3
        known = self._lookup[key]
        if known.names:
            name = name_at(known.names, self._tokens, i, shouting=self._shouting)
            accented = name is not None and not name[0].words.isascii() and token.word.isascii()
            a_word = accented and known.verb is not None and token.word.islower()  # "a charge" is no chargé
            if name is not None and not (a_word or self._is_no_outlet(i, *name)):
                return self._name(i, *name), name[1]
        if known.phrases:
            phrase = phrase_at(known.phrases, self._tokens, i)
            if phrase is not None:
                return self._phrase(i, *phrase), phrase[1]
        return self.word(i, token, known), i + 1

    def _ends_abbreviation(self, i: int) -> bool:
        """Whether a full stop ends a word in parentheses, and no sentence: "Tom Cole (R-Okla.) said"."""
        if self._tokens[i].word != "." or i + 2 >= len(self._tokens):
            return False
        closing, following = self._tokens[i + 1 : i + 3]
        return closing.word == ")" and not following.word[0].isupper()

    def _is_measure(self, i: int) -> bool:
        """Whether a number is joined to what it counts before a noun: "an 80-minute call"."""
        if i + 2 >= len(self._tokens):
            return False
        number, hyphen, unit = self._tokens[i : i + 3]
        joined = hyphen.word == "-" and number.end == hyphen.start and hyphen.end == unit.start
        return joined and unit.word[0].islower()

    def _measure(self, i: int) -> Item:
        number, _, unit = self._tokens[i : i + 3]
        words = f"{number.word}-{unit.word}"
        return Item("A", words.lower(), words, number.start, unit.end, None, words.lower())

    def word(self, i: int, token: Token, known: Word) -> Item:
        """A word that is part of no name or phrase: of a closed class, a verb, a number, or unknown."""
        word, key, start, end = token
        if key == "to":
            return Item("T", key, word, start, end)
        upper = word[0].isupper() and not self._shouting
        first = upper and (i == 0 or self._tokens[i - 1].end in self._opens)
        capital = upper and not first
        closed, verb = known.tag, known.verb
        if closed and not (verb is not None and closed in "AP") and not (capital and closed in "AN#"):
            return Item(closed, key, word, start, end, lemma=AUXILIARIES.get(closed, ""))
        if verb is not None:
            return Item("v" if capital else "V", key, word, start, end, None, verb[0], verb[1])
        if key[0].isdigit() or ("-" in key and all(self._lookup[part].tag == "#" for part in key.split("-"))):
            return Item("#", key, word, start, end)
        proper = upper and not (first and known.singular)
        if proper or (key.startswith(_ARTICLES) and word[-1].islower() and any(c.isupper() for c in word)):
            return Item("M", key, word, start, end, None, known.singular or key)
        return Item(self._open_class(key), key, word, start, end, None, known.singular or singular_of(key))

    def _open_class(self, key: str) -> str:
        """What an unknown word is, by its ending."""
        if key.endswith("ly") and len(key) > 4 and key not in self._adverb_like:
            return "R"
        return "A" if key.startswith("non-") or key.endswith(_ADJECTIVAL) else "N"

    def _phrase(self, i: int, tag: str, j: int) -> Item:
        tokens = self._tokens[i:j]
        key = " ".join([t.key for t in tokens])
        if tag == "P":
            key = self._short.get(key, key)  # "on the heels of" is "after"
        return Item(tag, key, tokens[0].word, tokens[0].start, tokens[-1].end)

    def _name(self, i: int, surface: Surface, j: int) -> Item:
        tokens = self._tokens
        tag = "F" if surface.entry.kind is EntryKind.OFFICE else "E"
        if j == i + 1:
            word, key, start, end = tokens[i]
            return Item(tag, key, word, start, end, surface)
        words = tokens[i].word
        for before, token in zip(tokens[i:j], tokens[i + 1 : j], strict=False):
            words += token.word if token.start == before.end else f" {token.word}"
        return Item(tag, words.lower(), words, tokens[i].start, tokens[j - 1].end, surface)

    def _is_no_outlet(self, i: int, surface: Surface, j: int) -> bool:
        """Whether an outlet's name is what an office is for, "the Ministry of Foreign Affairs", or a person's last, "Anil
        Kumar Rai".
        """
        if surface.entry.kind is not EntryKind.OUTLET or i < 2:
            return False
        before, last = self._tokens[i - 2 : i]
        if before.key in self._portfolios and last.key == "of":
            return True
        given = (each.word.istitle() and self._lookup[each.key] == UNKNOWN for each in (before, last))
        return j == i + 1 and self._tokens[i].word.istitle() and all(given)

    def _mark(self, token: Token) -> Item:
        word, key, start, end = token
        if end in self._opens:
            return Item("q", key, word, start, end)
        if start in self._closes:
            return Item("Q", key, word, start, end)
        if word[0] in "'’" and len(word) <= 3:
            tag = _APOSTROPHES.get(key, "-")
            return Item(tag, key, word, start, end, lemma=AUXILIARIES.get(tag, ""))
        return Item(_MARKS.get(word, "S" if word[0] == "." else "-"), key, word, start, end)
