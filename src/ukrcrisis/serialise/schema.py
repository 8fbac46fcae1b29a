"""JSON Schema 2020-12 of what :func:`ukrcrisis.dumps` writes, made from the classes of the model."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from ukrcrisis.model.document import Document
from ukrcrisis.serialise.shapes import (
    LEAST,
    RECORD_TYPES,
    fields_of,
    is_object,
    is_word,
    item_of,
    without_null,
)
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
    least = LEAST.get(cls, {})
    properties.update(
        {field: _value(kind, definitions, least.get(field)) for field, kind in fields_of(cls).items()}
    )
    definitions[name] = {
        "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False,
    }  # fmt: skip
    return name


def _value(kind: object, definitions: dict[str, object], least: int | None = None) -> _Schema:
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
    if least is not None:
        found[_LEAST[found["type"]]] = least
    return {"anyOf": [found, {"type": "null"}]} if nullable else found


_SCALARS: Mapping[object, _Schema] = {
    str: {"type": "string"}, int: {"type": "integer"}, bool: {"type": "boolean"},
    date: {"type": "string", "pattern": r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},
}  # fmt: skip
_LEAST: Mapping[object, str] = {"string": "minLength", "integer": "minimum", "array": "minItems"}


if __name__ == "__main__":
    Path(__file__).with_name(FILE).write_text(json.dumps(json_schema(), indent=1) + "\n", encoding="utf-8")
