"""What each class of the model looks like in JSON: the one source for reading, explaining, schema and
tables."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import TypeGuard, Union, get_args, get_origin, get_type_hints

import attrs

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import (
    Advisory,
    Call,
    DiplomaticAction,
    Headcount,
    IntelligenceClaim,
    Record,
)
from ukrcrisis.model.span import Evidence
from ukrcrisis.model.when import When

__all__ = [
    "COMPARED",
    "LEAST",
    "RECORD_TYPES",
    "fields_of",
    "is_object",
    "is_word",
    "item_of",
    "without_null",
]

RECORD_TYPES: Mapping[str, type[Record]] = {
    str(cls.type): cls for cls in (Advisory, DiplomaticAction, IntelligenceClaim, Call)
}
"""The tag in JSON to the class."""
LEAST: Mapping[type, Mapping[str, int]] = {
    Actor: {"name": 1, "count": 0},
    Place: {"name": 1},
    Headcount: {"min": 0, "max": 0},
    Evidence: {"start": 0, "end": 1},
    Advisory: {"issuer_count": 0, "evidence": 1},
    DiplomaticAction: {"actors": 1, "evidence": 1},
    IntelligenceClaim: {"evidence": 1},
    Call: {"participants": 1, "evidence": 1},
}
"""The least number, or the fewest characters or items, that the classes' validators allow in a field."""
COMPARED: Mapping[type, str] = {When: "end", Headcount: "max", Evidence: "quote", Call: "participants"}
"""The field of a class whose validator looks at other fields too, or at what is inside."""


def fields_of(cls: type) -> Mapping[str, object]:
    """Names and types of the fields that JSON holds, in their order; a document's text is not stored."""
    return _fields_of(cls)


@cache
def _fields_of(cls: type) -> Mapping[str, object]:
    hints = get_type_hints(cls)
    return {a.name: hints[a.name] for a in attrs.fields(cls) if not (cls is Document and a.name == "text")}


def without_null(kind: object) -> tuple[object, bool]:
    """A type without its ``None``, and whether it had one."""
    if get_origin(kind) in (Union, UnionType):
        return next(option for option in get_args(kind) if option is not NoneType), True
    return kind, False


def item_of(kind: object) -> object | None:
    """What a tuple holds; None for any other type."""
    return get_args(kind)[0] if get_origin(kind) is tuple else None


def is_object(kind: object) -> TypeGuard[type]:
    """Whether it is a class of the model."""
    return isinstance(kind, type) and attrs.has(kind)


def is_word(kind: object) -> TypeGuard[type[Enum]]:
    """Whether it is a closed list of words."""
    return isinstance(kind, type) and issubclass(kind, Enum)
