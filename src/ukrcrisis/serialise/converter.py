"""Records in programs that use cattrs: hooks that give them the same JSON form, read as strictly."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ukrcrisis.errors import FormatError
from ukrcrisis.model.records import Record
from ukrcrisis.serialise.faults import record_faults
from ukrcrisis.serialise.plain import REFUSALS, PlainReader
from ukrcrisis.serialise.shapes import RECORD_TYPES
from ukrcrisis.serialise.writing import Writer

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["register_hooks"]


def register_hooks(converter: Converter) -> None:
    """Teach a cattrs converter the four types of record and their union.

    Without the hooks a converter coerces what a record must refuse: 5 into "5", 1 into true. What a record
    refuses raises FormatError, with its JSON path and every fault.

    >>> from cattrs import Converter
    >>> from ukrcrisis import Record, parse, register_hooks
    >>> converter = Converter()
    >>> register_hooks(converter)
    >>> (record,) = parse("South Korea has ordered its citizens to leave Ukraine.")
    >>> converter.structure(converter.unstructure(record), Record) == record
    True
    """
    for cls in RECORD_TYPES.values():
        converter.register_unstructure_hook(cls, _plain)
        converter.register_structure_hook(cls, _one_of)
    converter.register_structure_hook_func(lambda wanted: wanted == Record, _one_of)
    converter.register_unstructure_hook_func(lambda given: given == Record, _plain)


def _plain(record: Record) -> object:
    return json.loads(Writer().record(record))


def _one_of(value: object, wanted: object) -> Record:
    """The record of an object; ``wanted`` is its class, or the union of all."""
    try:
        record = PlainReader().record(value)
    except REFUSALS:
        faults = tuple(record_faults(value, "record"))
        raise FormatError(*faults[0], faults=faults) from None
    if isinstance(wanted, type) and not isinstance(record, wanted):
        raise FormatError("record.type", f"expected a {wanted.__name__}, found {record.type.value!r}")
    return record
