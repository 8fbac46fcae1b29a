"""Phrases that differ in a word, written as one: "(kick|throw) ~ out"."""

from __future__ import annotations

import re
from itertools import product

__all__ = ["alternatives"]

_GROUP = re.compile(r"\(([^()]*)\)")


def alternatives(pattern: str) -> tuple[str, ...]:
    """The phrases that a pattern stands for, in order; ValueError where a parenthesis has no other.

    "(a|b)" stands for either, "(a|)" for "a" or nothing. Groups do not stand in one another.

    >>> alternatives("(kick|throw) (|~) out")
    ('kick out', 'kick ~ out', 'throw out', 'throw ~ out')
    """
    parts = _GROUP.split(pattern)
    if any(mark in text for text in parts[::2] for mark in "()|"):
        raise ValueError(f"expected groups such as (a|b), not in one another, found {pattern!r}")
    options = [part.split("|") if i % 2 else [part] for i, part in enumerate(parts)]
    phrases = (" ".join("".join(each).split()) for each in product(*options))
    return tuple(dict.fromkeys(phrases))
