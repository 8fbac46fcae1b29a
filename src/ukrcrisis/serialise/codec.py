"""The one place that knows how records look in JSON: a private cattrs converter with strict hooks.

cattrs by itself turns 5 into "5" and true into 1, and leaks KeyError for an unknown tag; the hooks here let nothing pass that
is not already of the right kind.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, TypeVar

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.serialise.faults import RECORD_TYPES

__all__ = ["structure_document", "structure_object", "structure_record", "unstructure_document", "unstructure_record"]

T = TypeVar("T")


class _WrongKind(ValueError):
    """A value is not of the kind that its field wants; the explaining pass says where."""


def _only(kind: type[T]) -> Callable[[object, type], T]:
    def structure(value: object, _: type) -> T:
        if type(value) is not kind:
            raise _WrongKind
        return value

    return structure


def _day(value: object, _: type) -> date:
    if type(value) is not str or len(value) != 10:
        raise _WrongKind
    return date.fromisoformat(value)


def _word(value: object, kind: type[Enum]) -> Enum:
    if type(value) is not str:
        raise _WrongKind
    return kind(value)


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=False, unstruct_collection_overrides={tuple: list})
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _only(kind))
    converter.register_structure_hook(date, _day)
    converter.register_structure_hook_func(lambda t: isinstance(t, type) and issubclass(t, Enum), _word)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook_factory(_is_tuple, lambda t: _tuple_hook(t, converter))
    converter.register_structure_hook_factory(attrs.has, lambda cls: _object_hook(cls, converter))
    converter.register_unstructure_hook(Document, make_dict_unstructure_fn(Document, converter, text=override(omit=True)))
    return converter


def _is_tuple(kind: Any) -> bool:
    return getattr(kind, "__origin__", None) is tuple


def _tuple_hook(kind: Any, converter: Converter) -> Callable[[object, object], tuple[Any, ...]]:
    inner = kind.__args__[0]
    hook = converter.get_structure_hook(inner)

    def structure(value: object, _: object) -> tuple[Any, ...]:
        if type(value) is not list:
            raise _WrongKind
        return tuple([hook(item, inner) for item in value])

    return structure


def _object_hook(cls: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    omitted: dict[str, Any] = {"text": override(omit=True)} if cls is Document else {}
    inner = make_dict_structure_fn(
        cls, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=False, **omitted
    )
    names = [a.name for a in attrs.fields(cls) if a.name not in omitted]

    def structure(value: Any, kind: Any) -> Any:
        # Every field is present in JSON: a missing one is a fault, though the class has a default for it.
        if type(value) is not dict or len(value) != len(names):
            raise _WrongKind
        for name in names:
            if name not in value:
                raise _WrongKind
        return inner(value, kind)

    return structure


def structure_object(value: Mapping[str, object], cls: type[T]) -> T:
    """An instance of a class of the model; ValueError where the values make none."""
    return _converter().structure(value, cls)


def structure_record(value: object) -> Record:
    """A record from a plain object; any exception means that the explaining pass has to say what is wrong."""
    if type(value) is not dict:
        raise _WrongKind
    cls = RECORD_TYPES[value["type"]]
    return _converter().structure({key: v for key, v in value.items() if key != "type"}, cls)


def structure_document(value: object) -> Document:
    """A document, without its text."""
    return _converter().structure(value, Document)


def unstructure_record(record: Record) -> dict[str, object]:
    """A plain object, the type first."""
    plain: dict[str, object] = {"type": record.type.value}
    plain.update(_converter().unstructure(record))
    return plain


def unstructure_document(document: Document) -> dict[str, object]:
    """A plain object without the text."""
    return _converter().unstructure(document)  # type: ignore[no-any-return]
