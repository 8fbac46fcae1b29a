"""Schema versions: today's is written, older ones are upgraded, unknown ones are refused by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ukrcrisis.errors import FormatError

__all__ = ["SCHEMA", "upgrade"]

SCHEMA = "ukrcrisis/1"

_Plain = dict[str, object]


def _from_0(record: _Plain) -> _Plain:
    """``ukrcrisis/0`` had ``date`` for ``when``, a single ``source`` and no ``part``."""
    out = dict(record)
    day = out.pop("date", None)
    out["when"] = None if day is None else {"start": day, "end": day, "part": None, "text": str(day)}
    source = out.pop("source", None)
    out["attribution"] = [] if source is None else [{"source": source, "cue": ""}]
    return out


_UPGRADES: Mapping[str, tuple[str, Callable[[_Plain], _Plain]]] = {"ukrcrisis/0": (SCHEMA, _from_0)}
"""Version to the next version and the pure function that makes a record of it from one of this version."""


def upgrade(schema: object, records: list[object], where: str = "schema") -> list[object]:
    """Records of an older schema as records of today's; FormatError for a schema that is missing or unknown."""
    if schema == SCHEMA:
        return records
    known = ", ".join([*_UPGRADES, SCHEMA])
    if not isinstance(schema, str) or schema not in _UPGRADES:
        found = "no schema" if schema is None else f"the schema {schema!r}"
        raise FormatError(where, f"found {found}; this version reads {known}")
    following, step = _UPGRADES[schema]
    return upgrade(following, [step(r) if isinstance(r, dict) else r for r in records], where)
