"""Whose document a text is: the state whose embassy or ministry its headings name."""

from __future__ import annotations

import re
from functools import cache

from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary, name_at
from ukrcrisis.text.tokens import tokenise

__all__ = ["author_of"]

_HEAD = 600
"""Within how many characters the headings of a notice stand."""
_BODY = 3000
"""Within how many characters a notice names those whom it addresses."""
_NATIONS = (EntryKind.COUNTRY, EntryKind.ADJECTIVE)


def author_of(text: str, start: int, vocabulary: Vocabulary) -> str | None:
    """The code of the state that issues a notice or communiqué, read from its headings; None where the text is no such thing.

    ``start`` is where the body begins, in characters.
    """
    kinds, small = vocabulary.words("notice", "kind"), vocabulary.words("notice", "small")
    headings = [line for line in text[start : start + _HEAD].split("\n") if 0 < len(line.split()) < 20]
    if not any(word in line.lower() for line in headings for word in kinds):
        return None
    before: str | None = None
    for line in headings:
        titled = all(not word[0].islower() or word in small for word in line.split())
        organ = _organ_in(line.lower(), vocabulary)
        if titled and organ >= 0 and (code := _nation_beside(line, organ, vocabulary) or before) is not None:
            return code
        if (code := _own_name(line, vocabulary)) is not None:
            return code
        # the state, on a line before its ministry
        before = _nation_beside(line, len(line), vocabulary) if titled else None
    if any("travel advi" in line.lower() or "security alert" in line.lower() for line in headings):
        addressed = _citizens().search(text, start, start + _BODY)
        return _nation_beside(addressed.group(), len(addressed.group()), vocabulary) if addressed else None
    return None


def _organ_in(line: str, vocabulary: Vocabulary) -> int:
    """Where a line in lower case first names an embassy or a ministry, or -1."""
    found = (line.find(organ) for organ in vocabulary.words("notice", "organ"))
    return min((at for at in found if at >= 0), default=-1)


def _own_name(line: str, vocabulary: Vocabulary) -> str | None:
    """Whose organ a heading is that is nothing but its name: "Smartraveller"."""
    tokens = tokenise(line, 0, len(line))
    name = (
        name_at(vocabulary.lookup[tokens[0].key].names, tokens, 0, shouting=line.isupper())
        if tokens
        else None
    )
    whole = name is not None and name[1] == len(tokens) and name[0].entry.kind is EntryKind.ORGAN
    return name[0].entry.code if name is not None and whole else None


@cache
def _citizens() -> re.Pattern[str]:
    return re.compile(r"\b[A-Z][A-Za-z.]+ (?:citizens|nationals)\b")


def _nation_beside(line: str, organ: int, vocabulary: Vocabulary) -> str | None:
    """Whose organ a heading names: "U.S. Embassy Beirut", "Embassy of India"; the nation before it, else the
    next.
    """
    tokens = tokenise(line, 0, len(line))
    shouting = line.isupper()
    found: list[tuple[int, str]] = []
    for i, token in enumerate(tokens):
        name = name_at(vocabulary.lookup[token.key].names, tokens, i, shouting=shouting)
        if name is not None and name[0].entry.kind in _NATIONS and name[0].entry.code is not None:
            found.append((token.start, name[0].entry.code))
    before = [code for start, code in found if start < organ]
    after = [code for start, code in found if start > organ]
    return before[-1] if before else after[0] if after else None
