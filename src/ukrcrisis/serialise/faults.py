"""What is wrong with plain values that should be records: every fault, each with its JSON path.

Only read when the fast way has failed, so that good input pays nothing for good messages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import Union, get_args, get_origin, get_type_hints

import attrs

from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record

__all__ = ["RECORD_TYPES", "Fault", "object_faults", "record_faults"]

RECORD_TYPES: Mapping[str, type[Record]] = {
    str(cls.type): cls for cls in (Advisory, DiplomaticAction, IntelligenceClaim, Call)
}
"""The tag in JSON to the class."""

Fault = tuple[str, str]
"""Where, as a JSON path, and what is wrong."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def record_faults(value: object, where: str) -> Iterator[Fault]:
    """The faults of one record object."""
    if not isinstance(value, dict):
        yield where, f"expected an object, found {_kind(value)}"
        return
    tag = value.get("type")
    cls = RECORD_TYPES.get(tag) if isinstance(tag, str) else None
    if cls is None:
        yield f"{where}.type", f"unknown type {tag!r}; known: {', '.join(sorted(RECORD_TYPES))}"
        return
    yield from object_faults({key: v for key, v in value.items() if key != "type"}, cls, where)


def object_faults(value: object, cls: type, where: str) -> Iterator[Fault]:
    """The faults of an object that should hold the fields of a class."""
    if not isinstance(value, dict):
        yield where, f"expected an object, found {_kind(value)}"
        return
    hints = _hints(cls)
    for key in value.keys() - hints.keys():
        yield f"{where}.{key}", f"unknown field; known: {', '.join(sorted(hints))}"
    before = False
    for name, hint in hints.items():
        if name not in value:
            before = True
            yield f"{where}.{name}", "missing field; every field is present, null where empty"
            continue
        for fault in _value_faults(value[name], hint, f"{where}.{name}"):
            before = True
            yield fault
    if not before and not value.keys() - hints.keys():
        yield from _sense_faults(value, cls, where)


def _hints(cls: type) -> dict[str, object]:
    hints = get_type_hints(cls)
    return {a.name: hints[a.name] for a in attrs.fields(cls) if a.name != "text" or cls.__name__ != "Document"}


def _value_faults(value: object, hint: object, where: str) -> Iterator[Fault]:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        options = get_args(hint)
        if value is None and NoneType in options:
            return
        yield from _value_faults(value, next(o for o in options if o is not NoneType), where)
    elif origin is tuple:
        if not isinstance(value, list):
            yield where, f"expected a list, found {_kind(value)}"
            return
        for number, item in enumerate(value):
            yield from _value_faults(item, get_args(hint)[0], f"{where}[{number}]")
    elif isinstance(hint, type) and attrs.has(hint):
        yield from object_faults(value, hint, where)
    elif isinstance(hint, type) and issubclass(hint, Enum):
        words = [member.value for member in hint]
        if not isinstance(value, str) or value not in words:
            yield where, f"expected one of {', '.join(words)}, found {_kind(value)}"
    elif hint is date:
        if not isinstance(value, str) or not _DAY.fullmatch(value) or not _is_day(value):
            yield where, f"expected a day as YYYY-MM-DD, found {_kind(value)}"
    elif type(value) is not hint:
        yield where, f"expected {_NAMES.get(hint, str(hint))}, found {_kind(value)}"


def _sense_faults(value: dict[str, object], cls: type, where: str) -> Iterator[Fault]:
    """What the class itself refuses, once every field has the right form."""
    from ukrcrisis.serialise.codec import structure_object

    try:
        structure_object(value, cls)
    except ValueError as error:
        yield where, str(error)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


_NAMES: dict[object, str] = {str: "a text", int: "a whole number", bool: "true or false"}


def _kind(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return f"the number {value}"
        case str():
            return f"the text {value[:40]!r}"
        case list():
            return "a list"
        case _:
            return "an object"
