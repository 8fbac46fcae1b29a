"""JSON Schema 2020-12 of what :func:`ukrcrisis.dumps` writes, made from the classes of the model."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from ukrcrisis.model.document import Document
from ukrcrisis.serialise.shapes import RECORD_TYPES, fields_of, is_object, is_word, item_of, without_null
from ukrcrisis.serialise.versions import SCHEMA

__all__ = ["FILE", "json_schema"]

_Schema = dict[str, object]


FILE = "schema.json"
"""The same beside this module, for other programs; written by ``python -m ukrcrisis.serialise.schema``."""


def json_schema() -> dict[str, object]:
    """The schema of the whole object: schema, documents, and records, which are one of the four types by
    ``type``."""
    definitions: dict[str, object] = {}
    records = [{"$ref": f"#/$defs/{_define(cls, definitions, tag)}"} for tag, cls in RECORD_TYPES.items()]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "type": "object",
        "properties": {
            "schema": {"const": SCHEMA},
            "documents": {"type": "array", "items": {"$ref": f"#/$defs/{_define(Document, definitions)}"}},
            "records": {"type": "array", "items": {"oneOf": records}},
        },
        "required": ["schema", "documents", "records"],
        "additionalProperties": False,
        "$defs": definitions,
    }


def _define(cls: type, definitions: dict[str, object], tag: str | None = None) -> str:
    name = cls.__name__
    if name in definitions:
        return name
    definitions[name] = {}
    properties: dict[str, object] = {"type": {"const": tag}} if tag else {}
    properties.update({field: _value(kind, definitions) for field, kind in fields_of(cls).items()})
    properties.update(_LIMITS.get(name, {}))
    definitions[name] = {
        "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False,
    }  # fmt: skip
    return name


def _value(kind: object, definitions: dict[str, object]) -> _Schema:
    inner, nullable = without_null(kind)
    item = item_of(inner)
    found: _Schema
    if item is not None:
        found = {"type": "array", "items": _value(item, definitions)}
    elif is_object(inner):
        found = {"$ref": f"#/$defs/{_define(inner, definitions)}"}
    elif is_word(inner):
        found = {"enum": [member.value for member in inner]}
    else:
        found = dict(_SCALARS[inner])
    return {"anyOf": [found, {"type": "null"}]} if nullable else found


_SCALARS: Mapping[object, _Schema] = {
    str: {"type": "string"}, int: {"type": "integer"}, bool: {"type": "boolean"},
    date: {"type": "string", "pattern": r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},
}  # fmt: skip
_COUNT: _Schema = {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "null"}]}
_EVIDENCE: _Schema = {"type": "array", "items": {"$ref": "#/$defs/Evidence"}, "minItems": 1}
_ACTORS: _Schema = {"type": "array", "items": {"$ref": "#/$defs/Actor"}, "minItems": 1}
_NAME: _Schema = {"type": "string", "minLength": 1}
_LIMITS: dict[str, dict[str, object]] = {
    "Actor": {"name": _NAME, "count": _COUNT},
    "Place": {"name": _NAME},
    "Headcount": {"min": _COUNT, "max": _COUNT},
    "Evidence": {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 1}},
    "Advisory": {"issuer_count": _COUNT, "evidence": _EVIDENCE},
    "DiplomaticAction": {"actors": _ACTORS, "evidence": _EVIDENCE},
    "IntelligenceClaim": {"evidence": _EVIDENCE},
    "Call": {"participants": _ACTORS, "evidence": _EVIDENCE},
}
"""What the classes' validators ask for beyond their types, as far as a schema can say it."""


if __name__ == "__main__":
    Path(__file__).with_name(FILE).write_text(json.dumps(json_schema(), indent=1) + "\n", encoding="utf-8")
