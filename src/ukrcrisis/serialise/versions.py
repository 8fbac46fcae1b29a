"""Schema versions: today's is written, older ones are upgraded, unknown ones are refused by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from ukrcrisis.errors import FormatError
from ukrcrisis.serialise.faults import Fault, kind_of
from ukrcrisis.serialise.scanning import Refused

__all__ = ["SCHEMA", "check_schema", "upgrade"]

SCHEMA = "ukrcrisis/1"

Plain: TypeAlias = dict[str, object]


def from_0(record: Plain) -> Plain:
    """``ukrcrisis/0`` had ``date`` for ``when`` and a single ``source``."""
    out = {key: value for key, value in record.items() if key not in ("date", "source")}
    day, source = record.get("date"), record.get("source")
    text = day if isinstance(day, str) else ""
    out["when"] = None if day is None else {"start": day, "end": day, "part": None, "text": text}
    out["attribution"] = [] if source is None else [{"source": source, "cue": ""}]
    return out


_UPGRADES: Mapping[str, tuple[str, Callable[[Plain], Plain]]] = {"ukrcrisis/0": (SCHEMA, from_0)}
"""Version to the next version and the pure function that makes a record of it from one of this version."""


def check_schema(schema: object, where: str, before: tuple[Fault, ...] = ()) -> str:
    """The schema, where this version reads it; else FormatError with the faults ``before`` and this one."""
    if isinstance(schema, str) and (schema == SCHEMA or schema in _UPGRADES):
        return schema
    if isinstance(schema, Refused):
        raise FormatError(*before[0], faults=before)
    found = "no schema" if schema is None else kind_of(schema)
    faults = (*before, (where, f"found {found}; expected one of {', '.join([*_UPGRADES, SCHEMA])}"))
    raise FormatError(*faults[0], faults=faults)


def upgrade(schema: str, records: Sequence[object]) -> Sequence[object]:
    """Records of a schema that :func:`check_schema` has let pass as records of today's."""
    while schema != SCHEMA:
        schema, step = _UPGRADES[schema]
        records = [step(record) if isinstance(record, dict) else record for record in records]
    return records
