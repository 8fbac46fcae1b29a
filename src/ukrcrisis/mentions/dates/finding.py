"""Words that say when: found in a sentence, and made into calendar days against an anchor."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ukrcrisis.mentions.dates.grammar import Reading, read_mention
from ukrcrisis.mentions.dates.mention import Anchor, DateMention, Kind
from ukrcrisis.mentions.dates.resolve import resolve, to_deadline
from ukrcrisis.mentions.dates.tokens import Tokens
from ukrcrisis.mentions.dates.values import Day, Weekday
from ukrcrisis.mentions.dates.words import words
from ukrcrisis.text.fold import fold

__all__ = ["Anchor", "DateMention", "Kind", "find_dates", "opening_date", "resolve", "to_deadline"]

_REACH = 10
"""How many tokens before its telling word an expression may start: "in the early hours of the next day"."""
_EDGES = ".,;:!?()[]\"'“”‘’…"


@cache
def _letters_or_digit() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+|\d")


def _may_tell(part: str, cores: frozenset[str]) -> bool:
    """Whether a telling word or a digit is in ``part``: most sentences have none, and this is all they cost."""
    keys = part.lower().split()
    if not cores.isdisjoint(keys):
        return True
    for key in [key for key in keys if not key.isalpha()]:
        bare = key.strip(_EDGES)
        if bare in cores:
            return True
        if not bare.isalpha() and any(
            p.isdecimal() or p in cores for p in _letters_or_digit().findall(fold(bare))
        ):
            return True
    return not part.isascii() and any(fold(key) in cores for key in keys if not key.isascii())


@cache
def _first_word() -> re.Pattern[str]:
    return re.compile(r"\w+")


def opening_date(line: str) -> DateMention | None:
    """The expression of time with which a line opens; most lines are told by their first word to have none."""
    first = _first_word().match(line)
    key = fold(first.group()).lower() if first is not None else ""
    if not (key[:1].isdecimal() or key in words().starters or not key):
        return None
    head = " ".join(line.split(maxsplit=_REACH + 1)[: _REACH + 1])
    if not _may_tell(head, words().cores):
        return None  # its telling word would be among these
    found = next(_dates(line, 0, len(line)), None)
    return found if found is not None and found.start == 0 else None


def find_dates(text: str, start: int, end: int) -> tuple[DateMention, ...]:
    """The expressions of time in ``text[start:end]``, in order; they never overlap.

    Each covers the preposition that governs it ("by February 20"), and of two that start at one word the
    longer. Takes time in proportion to the length, whatever the text.
    """
    return tuple(_dates(text, start, end))


def _dates(text: str, start: int, end: int) -> Iterator[DateMention]:
    cores = words().cores
    if not _may_tell(text[start:end], cores):
        return
    tokens = Tokens(text, start, end)
    keys, inner, starters = tokens.keys, words().inner, words().starters
    done = 0
    for mark in [i for i in range(tokens.size) if keys[i] in cores or keys[i].isdecimal()]:
        i = mark
        while i > done and mark - i < _REACH and keys[i - 1] in inner:
            i -= 1
        while done <= i <= mark:
            reading = read_mention(tokens, i) if keys[i] in starters or keys[i].isdecimal() else None
            if reading is None or _goes_on(tokens, reading):
                i += 1
                continue
            if (inside := _within_phrase(tokens, reading)) is not None:
                i = inside
                continue
            yield _mention(tokens, reading)
            i = done = reading.last


def _within_phrase(tokens: Tokens, reading: Reading) -> int | None:
    """Where the day begins that stands between an article and its noun, "in the | 24 September ambush"; None for others."""
    if not isinstance(reading.value, Day | Weekday):
        return None
    at = next((k for k in range(reading.first, reading.last - 1) if tokens.keys[k] == "the"), None)
    following = tokens.keys[reading.last] if reading.last < tokens.size else ""
    named = following.isalpha() and not tokens.capital(reading.last) and following not in words().uncounted
    if at is None or not named or not _is_bare_day(tokens, at + 1, reading.last):
        return None
    return at + 1


def _is_bare_day(tokens: Tokens, i: int, j: int) -> bool:
    """Whether nothing but a day and its month, or a weekday, stands there: "24 September", "July 18", "Monday"."""
    numbers = [key for key in tokens.keys[i:j] if key.isdecimal()]
    names = [key for key in tokens.keys[i:j] if key.isalpha()]
    return len(names) == 1 and len(numbers) <= 1 and (bool(numbers) or names[0].endswith("day"))


def _goes_on(tokens: Tokens, reading: Reading) -> bool:
    """Whether the last word is the first part of another: "in an hour-long call" is no time."""
    end = tokens.ends[reading.last - 1]
    return tokens.text[end : end + 1] == "-" and tokens.text[end + 1 : end + 2].islower()


def _mention(tokens: Tokens, reading: Reading) -> DateMention:
    start, end = tokens.starts[reading.first], tokens.ends[reading.last - 1]
    return DateMention(
        start=start,
        end=end,
        words=tokens.text[start:end],
        value=reading.value,
        relation=reading.relation,
        part=reading.part,
        subordinate=reading.subordinate,
        attributive=reading.attributive,
    )
