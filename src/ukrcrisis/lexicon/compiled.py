"""The compiled form: the same words as the TOML files, in lines that are read when a text first needs them.

No text has most names, and to make a value of each at the start takes longer than to read a text. Names stand by their
first words, codes and cues one a line, none of which refers to another, so that two changes merge line by line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypedDict

from ukrcrisis.lexicon.entries import Cue, Entry, EntryKind, Surface

__all__ = ["PackedNames", "pack_names", "pack_rest", "unpack_rest"]

_NameRow = tuple[str, bool, str, str, *tuple[str | None, ...]]
"""The spelling, whether it names several, kind and name; code, country, metonym, role, but no None at the end."""
_CueRow = tuple[str, str, list[str], list[str], list[str], list[str], str]


class _Rest(TypedDict):
    codes: dict[str, str]
    cues: list[_CueRow]


def pack_names(names: Mapping[str, Iterable[Surface]]) -> str:
    """Two lines for each first word: its key, and as JSON the spellings that start with it, sorted by meaning."""
    lines = []
    for key, surfaces in sorted(names.items()):
        rows = [_name_row(surface) for surface in sorted(surfaces, key=_by_meaning)]
        lines.append(f"{key}\n{_json(rows)}\n")
    return "".join(lines)


class PackedNames(Mapping[str, Sequence[Surface]]):
    """What :func:`pack_names` packed; a line is unpacked each time that it is asked for."""

    def __init__(self, text: str) -> None:
        lines = text.split("\n")
        self._rows = dict(zip(lines[::2], lines[1::2], strict=False))  # the last line is empty

    def __getitem__(self, key: str) -> Sequence[Surface]:
        rows: list[_NameRow] = json.loads(self._rows[key])
        return [
            Surface(words, Entry(EntryKind(kind), name, *more), plural)
            for words, plural, kind, name, *more in rows
        ]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


def pack_rest(codes: Mapping[str, str], cues: Iterable[Cue]) -> str:
    """As JSON the names of codes, sorted, and the cues in the order given."""
    names = [f"{_json(code)}:{_json(name)}" for code, name in sorted(codes.items())]
    words: list[_CueRow] = [
        (c.group, c.sense, [*c.verbs], [*c.nouns], [*c.adjectives], [*c.phrases], c.example) for c in cues
    ]
    return f'{{"codes": {{\n{_lines(names)}\n}},\n"cues": [\n{_lines(map(_json, words))}\n]}}\n'


def unpack_rest(text: str) -> tuple[Mapping[str, str], tuple[Cue, ...]]:
    """What :func:`pack_rest` packed."""
    rest: _Rest = json.loads(text)
    cues = tuple(
        Cue(group, sense, tuple(verbs), tuple(nouns), tuple(adjectives), tuple(phrases), example)
        for group, sense, verbs, nouns, adjectives, phrases, example in rest["cues"]
    )
    return rest["codes"], cues


def _by_meaning(surface: Surface) -> tuple[object, ...]:
    return (*(value or "" for value in surface.entry), surface.plural, surface.words)


def _name_row(surface: Surface) -> _NameRow:
    kind, name, *more = surface.entry
    while more and more[-1] is None:
        more.pop()
    return surface.words, surface.plural, kind, name, *more


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _lines(rows: Iterable[str]) -> str:
    return ",\n".join(rows)
