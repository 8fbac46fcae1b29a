"""The compiled form: the same words as the TOML files, in JSON, which loads in milliseconds.

One line for each meaning and each cue, none of which refers to another, so that two changes merge line by line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TypedDict

from ukrcrisis.lexicon.entries import Cue, Entry, EntryKind, Surface

__all__ = ["pack", "unpack"]

_EntryRow = tuple[str, str, str | None, str | None, str | None, str | None, list[str], list[str]]
"""Kind, name, code, country, metonym, role; spellings for one, spellings for several."""
_CueRow = tuple[str, str, list[str], list[str], list[str], list[str], str]


class _Compiled(TypedDict):
    entries: list[_EntryRow]
    cues: list[_CueRow]


def pack(surfaces: Iterable[Surface], cues: Iterable[Cue]) -> str:
    """The JSON text: entries sorted by value, cues in the order given."""
    spellings: dict[Entry, tuple[list[str], list[str]]] = {}
    for surface in surfaces:
        spellings.setdefault(surface.entry, ([], []))[surface.plural].append(surface.words)
    entries: list[_EntryRow] = [
        (e.kind.value, e.name, e.code, e.country, e.metonym, e.role, sorted(one), sorted(several))
        for e, (one, several) in spellings.items()
    ]
    entries.sort(key=lambda row: tuple(value or "" for value in row[:6]))
    words: list[_CueRow] = [
        (c.group, c.sense, [*c.verbs], [*c.nouns], [*c.adjectives], [*c.phrases], c.example) for c in cues
    ]
    return f'{{"entries": [\n{_lines(entries)}\n],\n"cues": [\n{_lines(words)}\n]}}\n'


def unpack(text: str) -> tuple[tuple[Surface, ...], tuple[Cue, ...]]:
    """What :func:`pack` packed, sorted by kind and name."""
    compiled: _Compiled = json.loads(text)
    kinds = {kind.value: kind for kind in EntryKind}
    surfaces: list[Surface] = []
    for kind, name, code, country, metonym, role, one, several in compiled["entries"]:
        entry = Entry(kinds[kind], name, code, country, metonym, role)
        for words in one:
            surfaces.append(Surface(words, entry))
        for words in several:
            surfaces.append(Surface(words, entry, True))
    cues = tuple(
        Cue(group, sense, tuple(verbs), tuple(nouns), tuple(adjectives), tuple(phrases), example)
        for group, sense, verbs, nouns, adjectives, phrases, example in compiled["cues"]
    )
    return tuple(surfaces), cues


def _lines(rows: Iterable[_EntryRow | _CueRow]) -> str:
    return ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
