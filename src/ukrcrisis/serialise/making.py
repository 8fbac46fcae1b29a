"""Objects of the model made of structs with the same fields, many at a time.

Values go by columns: all ids of a batch of records, then all their days. So the loops run in C, and what
several records share is made once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, islice, repeat
from typing import TypeAlias, cast

import attrs

from ukrcrisis.model.span import Evidence
from ukrcrisis.serialise.shapes import fields_of, is_object, item_of, without_null

__all__ = ["Maker"]

_Column: TypeAlias = Sequence[object]
_Step: TypeAlias = Callable[[_Column], _Column]


class Maker:
    """Makes objects of one class, which nothing needs to check or convert any more."""

    def __init__(self, cls: type, makers: dict[type, Maker]) -> None:
        import msgspec

        own, stored = attrs.fields_dict(cls), fields_of(cls)
        self._cls = cls
        self._values = cast("Callable[[object], tuple[object, ...]]", msgspec.structs.astuple)
        self._puts = [getattr(cls, name).__set__ for name in stored]
        self._steps = [_step(kind, makers) for kind in stored.values()]
        self._puts_nothing = [getattr(cls, name).__set__ for name in own if name not in stored]

    def objects(self, structs: _Column) -> _Column:
        """An object for each struct."""
        if not structs:
            return ()
        made: list[object] = [*map(object.__new__, repeat(self._cls, len(structs)))]
        columns = zip(*map(self._values, structs), strict=True)
        for put, step, column in zip(self._puts, self._steps, columns, strict=True):
            _run(map(put, made, step(column)))
        for put in self._puts_nothing:
            _run(map(put, made, repeat(None)))
        return made


def _step(kind: object, makers: dict[type, Maker]) -> _Step:
    """From a column of a struct's field to that of the model."""
    inner, nullable = without_null(kind)
    item = item_of(inner)
    if item is not None:
        step = _tuples(_step(item, makers))
    elif is_object(inner):
        if inner not in makers:
            makers[inner] = Maker(inner, makers)
        step = makers[inner].objects
    else:
        return _as_is
    if nullable:
        step = _present(step)
    return step if Evidence in (inner, item) else _unique(step)  # quotations are long to compare


def _run(steps: Iterable[object]) -> None:
    deque(steps, maxlen=0)


def _as_is(column: _Column) -> _Column:
    return column


def _present(step: _Step) -> _Step:
    """What a step does, with None left where it is."""

    def turned(column: _Column) -> _Column:
        made = iter(step([value for value in column if value is not None]))
        return [None if value is None else next(made) for value in column]

    return turned


def _unique(turn: _Step) -> _Step:
    """Turns equal values into one."""

    def step(column: _Column) -> _Column:
        first: dict[object, object] = {}
        equals = [*map(first.setdefault, column, column)]  # so that each is hashed once
        unique = [*first]
        made = dict(zip(map(id, unique), turn(unique), strict=True))
        return [*map(made.__getitem__, map(id, equals))]

    return step


def _tuples(step: _Step) -> _Step:
    def turned(column: _Column) -> _Column:
        listed = cast("Sequence[tuple[object, ...]]", column)
        made = iter(step([*chain.from_iterable(listed)]))
        return [tuple(islice(made, len(each))) for each in listed]

    return turned
