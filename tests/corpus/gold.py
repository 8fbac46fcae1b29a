"""Gold records: what a careful reader finds, with every answer that two careful readers would accept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypeAlias

from attrs import frozen

__all__ = ["Answers", "GoldRecord", "GoldText", "load_gold"]

Answers: TypeAlias = list[str | None]
"""Accepted answers for one actor or value: a code, a name, ``unnamed``, or ``*`` for anyone."""


@frozen
class GoldRecord:
    """One record as annotated; a slot that is missing is not scored."""

    type: str
    anchors: tuple[str, ...]
    optional: bool
    slots: dict[str, list[object]]


@frozen
class GoldText:
    """A text and its gold records."""

    name: str
    path: Path
    text: str
    records: tuple[GoldRecord, ...]


def load_gold(folder: Path) -> list[GoldText]:
    """Every ``NAME.txt`` of a folder that has a ``NAME.gold.json``, in the order of their names."""
    out = []
    for path in sorted(folder.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        source = path.with_name(f"{name}.txt")
        with source.open(encoding="utf-8", newline="") as file:
            text = file.read()
        records = tuple(_record(raw) for raw in json.loads(path.read_text(encoding="utf-8"))["records"])
        out.append(GoldText(name, source, text, records))
    return out


def _record(raw: dict[str, object]) -> GoldRecord:
    anchors = raw["anchors"]
    assert isinstance(anchors, list)
    skip = {"type", "anchors", "optional", "note"}
    slots = {key: value for key, value in raw.items() if key not in skip and isinstance(value, list)}
    return GoldRecord(str(raw["type"]), tuple(anchors), bool(raw.get("optional")), slots)
