"""What is wrong with plain values that should be records: every fault, each with its JSON path.

Only used when :mod:`ukrcrisis.serialise.plain` has refused, so that good input pays nothing for good
messages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeAlias

from ukrcrisis.errors import ValueFault
from ukrcrisis.serialise.plain import Unlike, reader_of
from ukrcrisis.serialise.scanning import Refused
from ukrcrisis.serialise.shapes import RECORD_TYPES, fields_of, is_object, is_word, item_of, without_null

__all__ = ["Fault", "kind_of", "object_faults", "record_faults", "shown_key"]

Fault: TypeAlias = tuple[str, str]
"""Where, as a JSON path, and what is wrong."""


def record_faults(value: object, where: str) -> Iterator[Fault]:
    """The faults of one object that should be a record."""
    if not isinstance(value, dict):
        yield where, f"expected an object, found {kind_of(value)}"
        return
    tag = value.get("type")
    cls = RECORD_TYPES.get(tag) if isinstance(tag, str) else None
    if cls is None:
        found = f"unknown type, found {kind_of(tag)}" if "type" in value else "missing field"
        yield f"{where}.type", f"{found}; expected one of {', '.join(sorted(RECORD_TYPES))}"
        return
    yield from object_faults({key: inner for key, inner in value.items() if key != "type"}, cls, where)


def object_faults(value: object, cls: type, where: str) -> Iterator[Fault]:
    """The faults of one object that should hold the fields of a class; what the class itself refuses where
    the form is right."""
    if not isinstance(value, dict):
        yield where, f"expected an object, found {kind_of(value)}"
        return
    faults = [*_form_faults(value, fields_of(cls), where)]
    yield from faults
    if not faults:
        try:
            reader_of(cls)(value, {})
        except ValueFault as error:
            yield where, str(error)
        except Unlike:
            pass  # a refused value inside, which has been reported with its line


def _form_faults(value: dict[str, object], fields: Mapping[str, object], where: str) -> Iterator[Fault]:
    for key in value:
        if key not in fields:
            yield f"{where}.{shown_key(key)}", f"unknown field; known: {', '.join(fields)}"
    for name, kind in fields.items():
        if name in value:
            yield from _value_faults(value[name], kind, f"{where}.{name}")
        else:
            yield f"{where}.{name}", "missing field; every field is present, null where empty"


def _value_faults(value: object, kind: object, where: str) -> Iterator[Fault]:
    kind, nullable = without_null(kind)
    item = item_of(kind)
    if isinstance(value, Refused) or (nullable and value is None):
        return  # a refused value has been reported with its line
    if item is not None:
        if not isinstance(value, list):
            yield where, f"expected a list, found {kind_of(value)}"
            return
        for number, inner in enumerate(value):
            yield from _value_faults(inner, item, f"{where}[{number}]")
    elif is_object(kind):
        yield from object_faults(value, kind, where)
    elif is_word(kind):
        words = [str(member.value) for member in kind]
        if value not in words:
            yield where, f"expected one of {', '.join(words)}, found {kind_of(value)}"
    elif kind is date:
        if not isinstance(value, str) or not _is_day(value):
            yield where, f"expected a day as YYYY-MM-DD, found {kind_of(value)}"
    elif type(value) is not kind:
        yield where, f"expected {_NAMES[kind]}, found {kind_of(value)}"


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


_NAMES: Mapping[object, str] = {str: "a text", int: "a whole number", bool: "true or false"}


def kind_of(value: object) -> str:
    """A value as a message shows it: short, on one line, and never nested."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return f"the number {value}" if -(10**18) < value < 10**18 else "a number of many digits"
        case str():
            return f"the text {value[:40]!r}"
        case list():
            return "a list"
        case _:
            return "an object"


def shown_key(key: str) -> str:
    """A key as a path shows it: in quotation marks where it is no name."""
    return key if key.isidentifier() and len(key) <= 40 else f"{key[:40]!r}"
