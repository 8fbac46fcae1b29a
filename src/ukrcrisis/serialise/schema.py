"""JSON Schema 2020-12 of what :func:`ukrcrisis.dumps` writes, made from the classes of the model."""

from __future__ import annotations

from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import Union, get_args, get_origin, get_type_hints

import attrs

from ukrcrisis.model.document import Document
from ukrcrisis.serialise.faults import RECORD_TYPES
from ukrcrisis.serialise.versions import SCHEMA

__all__ = ["json_schema"]

_Schema = dict[str, object]
_DAY = r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"


def json_schema() -> dict[str, object]:
    """The schema of the whole object: schema, documents, and records, which are one of the four types by ``type``."""
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
    hints = get_type_hints(cls)
    fields = [a.name for a in attrs.fields(cls) if not (cls is Document and a.name == "text")]
    properties: dict[str, object] = {"type": {"const": tag}} if tag else {}
    properties.update({field: _value(hints[field], definitions) for field in fields})
    properties.update(_LIMITS.get(name, {}))
    definitions[name] = {
        "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False,
    }  # fmt: skip
    return name


def _value(hint: object, definitions: dict[str, object]) -> _Schema:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        inner = next(option for option in get_args(hint) if option is not NoneType)
        return {"anyOf": [_value(inner, definitions), {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": _value(get_args(hint)[0], definitions)}
    if isinstance(hint, type) and attrs.has(hint):
        return {"$ref": f"#/$defs/{_define(hint, definitions)}"}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    if hint is date:
        return {"type": "string", "pattern": _DAY}
    if hint is bool:
        return {"type": "boolean"}
    return {"type": "integer"} if hint is int else {"type": "string"}


_COUNT: _Schema = {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "null"}]}
_LIMITS: dict[str, dict[str, object]] = {
    "Actor": {"name": {"type": "string", "minLength": 1}, "count": _COUNT},
    "Place": {"name": {"type": "string", "minLength": 1}},
    "Headcount": {"min": _COUNT, "max": _COUNT},
    "Evidence": {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 1}},
    "Advisory": {"issuer_count": _COUNT, "evidence": {"type": "array", "items": {"$ref": "#/$defs/Evidence"}, "minItems": 1}},
    "DiplomaticAction": {"actors": {"type": "array", "items": {"$ref": "#/$defs/Actor"}, "minItems": 1}, "evidence": {"type": "array", "items": {"$ref": "#/$defs/Evidence"}, "minItems": 1}},
    "IntelligenceClaim": {"evidence": {"type": "array", "items": {"$ref": "#/$defs/Evidence"}, "minItems": 1}},
    "Call": {"participants": {"type": "array", "items": {"$ref": "#/$defs/Actor"}, "minItems": 1}, "evidence": {"type": "array", "items": {"$ref": "#/$defs/Evidence"}, "minItems": 1}},
}
"""What the classes' validators ask for beyond their types, as far as a schema can say it."""
