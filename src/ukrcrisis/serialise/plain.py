"""Plain values to the model, where they are exactly right: the quick half of strict reading.

Anything else raises, without saying what or where; :mod:`ukrcrisis.serialise.faults` then looks again and
explains. So good input pays nothing for good messages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import TypeAlias, cast

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.model.when import When
from ukrcrisis.serialise.shapes import RECORD_TYPES, fields_of, is_object, is_word, item_of, without_null

__all__ = ["REFUSALS", "PlainReader", "Unlike", "reader_of"]

_Kept: TypeAlias = dict[object, object]
"""What is used again: objects, as the tuples of their pairs, to the values that they make."""
_Read: TypeAlias = Callable[[object, _Kept], object]

_REPEATED = (Actor, Place, When)
"""Values that a file holds many times over; equal ones become one object."""
_MOST_KEPT = 2_000
"""Values kept for reuse at one time, so that a stream is read in constant memory."""


class Unlike(ValueError):
    """A value is not of the kind that its field wants."""


REFUSALS = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What reading a wrong value may raise, :class:`Unlike` and the model's own faults among them."""


class PlainReader:
    """Makes records of plain objects; one reader for a file shares equal actors, places and days among its
    records."""

    def __init__(self) -> None:
        self._kept: _Kept = {}

    def record(self, value: object) -> Record:
        """The record of an object; one of ``REFUSALS`` where it is none."""
        fields = dict(_fields(value))
        return cast(Record, reader_of(RECORD_TYPES[cast(str, fields.pop("type"))])(fields, self._kept))

    def document(self, value: object) -> Document:
        """The document of an object, without its text; one of ``REFUSALS`` where it is none."""
        return cast(Document, reader_of(Document)(value, self._kept))


def reader_of(cls: type) -> _Read:
    """What makes an instance of a class of the model from an object with exactly its fields."""
    return _reader_of(cls)


@cache
def _reader_of(cls: type) -> _Read:
    readers = [(name, _value(kind)) for name, kind in fields_of(cls).items()]
    count = len(readers)

    def read(value: object, kept: _Kept) -> object:
        fields = _fields(value)
        if len(fields) != count:
            raise Unlike
        return cls(**{name: inner(fields[name], kept) for name, inner in readers})

    return _shared(read) if cls in _REPEATED else read


def _value(kind: object) -> _Read:
    kind, nullable = without_null(kind)
    read = _present(kind)
    return _or_null(read) if nullable else read


def _present(kind: object) -> _Read:
    item = item_of(kind)
    if item is not None:
        return _list(_value(item))
    if is_object(kind):
        return reader_of(kind)
    if is_word(kind):
        return _word({member.value: member for member in kind})
    return _day if kind is date else _only(cast(type, kind))


def _fields(value: object) -> dict[str, object]:
    """The fields of an object: a dict, or the tuple of its pairs, in which a key may stand twice."""
    if type(value) is dict:
        return value
    if type(value) is not tuple:
        raise Unlike
    fields = dict(value)
    if len(fields) != len(value):
        raise Unlike
    return fields


def _shared(read: _Read) -> _Read:
    def look_up(value: object, kept: _Kept) -> object:
        if type(value) is not tuple:
            return read(value, kept)
        found = kept.get(value)
        if found is None:
            found = read(value, kept)
            if not any(type(part) is int for _, part in value):  # True equals 1 as a key
                if len(kept) >= _MOST_KEPT:
                    kept.clear()
                kept[value] = found
        return found

    return look_up


def _or_null(read: _Read) -> _Read:
    return lambda value, kept: None if value is None else read(value, kept)


def _list(read: _Read) -> _Read:
    def read_all(value: object, kept: _Kept) -> object:
        if type(value) is not list:
            raise Unlike
        return tuple([read(item, kept) for item in value])

    return read_all


def _word(members: Mapping[str, Enum]) -> _Read:
    return lambda value, _: members[cast(str, value)]


def _only(kind: type) -> _Read:
    def read(value: object, _: _Kept) -> object:
        if type(value) is not kind:
            raise Unlike
        return value

    return read


def _day(value: object, _: _Kept) -> object:
    day = date.fromisoformat(cast(str, value))
    if day.isoformat() != value:  # Python reads weeks and days without hyphens too
        raise Unlike
    return day
