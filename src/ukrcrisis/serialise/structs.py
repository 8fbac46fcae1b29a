"""Structs of msgspec that mirror the classes of the model, for the extra ``[fast]``.

What the classes' validators refuse, the structs refuse too, while msgspec reads: so objects that are made of
them have nothing left to check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from operator import attrgetter
from types import NoneType
from typing import TYPE_CHECKING, Annotated, cast

import attrs

from ukrcrisis.model.vocabulary import RecordType
from ukrcrisis.serialise.shapes import COMPARED, LEAST, fields_of, is_object, item_of, without_null

if TYPE_CHECKING:
    from msgspec import Struct

__all__ = ["ObjectsInside", "Structs"]


class Structs:
    """The structs of one direction, each made once."""

    def __init__(self, *, checked: bool) -> None:
        self._made: dict[type, type[Struct]] = {}
        self._checked = checked

    def of(self, cls: type, tag: str | None = None) -> type[Struct]:
        """The struct of a class. If checked, a record's ``tag`` tells its struct from others; else it is a
        field, for msgspec to take from the record like the others."""
        import msgspec

        if cls not in self._made:
            fields = [
                (name, self._kind(kind, self._least(cls, name))) for name, kind in fields_of(cls).items()
            ]
            if tag is not None and not self._checked:
                fields = [("type", RecordType), *fields]
                tag = None
            self._made[cls] = msgspec.defstruct(
                cls.__name__, fields, forbid_unknown_fields=True, frozen=True, gc=False, tag_field=tag and "type", tag=tag,
                namespace=self._comparing(cls),
            )  # fmt: skip
        return self._made[cls]

    def _least(self, cls: type, name: str) -> int | None:
        return LEAST.get(cls, {}).get(name) if self._checked else None

    def _kind(self, kind: object, least: int | None) -> type:
        import msgspec

        inner, nullable = without_null(kind)
        item = item_of(inner)
        if item is not None:
            inner = tuple[self._kind(item, None), ...]  # type: ignore[misc]
        elif is_object(inner):
            inner = self.of(inner)
        if least is not None:
            inner = Annotated[
                inner, msgspec.Meta(ge=least) if inner is int else msgspec.Meta(min_length=least)
            ]
        return cast(type, cast(type, inner) | None if nullable else inner)

    def _comparing(self, cls: type) -> dict[str, Callable[[Struct], None]] | None:
        """msgspec calls ``__post_init__`` of what it has read."""
        name = COMPARED.get(cls)
        if name is None or not self._checked:
            return None
        field = attrs.fields_dict(cls)[name]
        check = field.validator
        assert check is not None
        return {"__post_init__": lambda struct: check(struct, field, getattr(struct, name))}


class ObjectsInside:
    """The fields of a class that hold objects of the model: msgspec, taking fields from an object, takes those
    of a mapping or of another object too."""

    def __init__(self, cls: type) -> None:
        self._fields: list[tuple[attrgetter[object], bool, set[type], ObjectsInside | None]] = []
        for name, kind in fields_of(cls).items():
            inner, nullable = without_null(kind)
            item = item_of(inner)
            held = inner if item is None else item
            if is_object(held):
                inside = ObjectsInside(held)
                types: set[type] = {held, NoneType} if nullable else {held}
                self._fields.append(
                    (attrgetter(name), item is not None, types, inside if inside._fields else None)
                )

    def check(self, values: Sequence[object]) -> None:
        """TypeError where a field holds anything else."""
        for field, listed, types, inside in self._fields:
            column: Iterable[object] = map(field, values)
            if listed:
                column = chain.from_iterable(cast("Iterable[Iterable[object]]", column))
            held = [*column]
            if not types.issuperset(map(type, held)):
                raise TypeError
            if inside is not None:
                inside.check(held)
