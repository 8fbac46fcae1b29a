"""Reading by msgspec, with the extra ``[fast]``: the same records, more than twice as fast.

Structs of msgspec mirror the classes of the model. From one to the other values go by columns: all ids of a
thousand records, then all their days. So the loops run in C, and what several records share is made once.
(For writing there is nothing to gain: the plain writer, which writes what records share once, keeps up with
msgspec.)

msgspec by itself lets a key stand twice. So a text is taken this way only if msgspec, writing what it has
read, gives back the very same bytes: then nothing was coerced, skipped or doubled. Any other text, good or
bad, goes the plain way."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import cache, reduce
from itertools import chain, islice, repeat
from operator import attrgetter, or_
from typing import TYPE_CHECKING, TypeAlias, cast

import attrs

from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.model.span import Evidence
from ukrcrisis.serialise.shapes import RECORD_TYPES, fields_of, is_object, item_of, without_null

if TYPE_CHECKING:
    from msgspec import Struct

__all__ = ["BATCH", "FastCodec", "fast_codec"]

BATCH = 1000
"""Records that go together: enough for long loops, few enough to stay in the processor's cache."""
_FEW = 10_000
"""Characters of a text that is read sooner the plain way."""

_Column: TypeAlias = Sequence[object]
_Step: TypeAlias = Callable[[_Column], _Column]


@cache
def fast_codec() -> FastCodec | None:
    """The codec, which holds no state; None where the extra is not installed."""
    try:
        return FastCodec()
    except ImportError:
        return None


class FastCodec:
    """Reads batches of records."""

    def __init__(self) -> None:
        import msgspec

        mirrors: dict[type, _Mirror] = {}
        self._document = document = _Mirror(Document, mirrors)
        records = [_Mirror(cls, mirrors, tag) for tag, cls in RECORD_TYPES.items()]
        self._records = {mirror.struct: mirror for mirror in records}
        structs: list[type] = [*self._records]
        self._whole_type = whole = msgspec.defstruct(
            "Whole", [("schema", str), ("documents", _list_of(document.struct)), ("records", list[msgspec.Raw])],
            forbid_unknown_fields=True,
        )  # fmt: skip
        self._encode: Callable[[object], bytes] = msgspec.json.Encoder().encode
        self._whole: Callable[[bytes], Struct] = msgspec.json.Decoder(whole).decode
        self._record: Callable[[bytes], Struct] = msgspec.json.Decoder(reduce(or_, structs)).decode
        self._failures = (msgspec.MsgspecError, ValueError, TypeError, OverflowError, RecursionError)

    def read(self, objects: Sequence[bytes], *, sure: bool = False) -> list[Record] | None:
        """Records of JSON objects; None where the plain way has to look at them, or is sooner done (unless
        ``sure``)."""
        if sum(map(len, objects)) < _FEW and not sure:
            return None
        try:
            structs = [self._record(each) for each in objects]
            if self._encode(structs)[1:-1] != b",".join(objects):
                return None
            return cast("list[Record]", self._made(structs))
        except self._failures:
            return None

    def read_whole(self, text: str) -> tuple[str, list[Document], list[Record]] | None:
        """Schema, documents and records of one object; None where the plain way has to look at it."""
        if len(text) < _FEW:
            return None
        try:
            data = text.rstrip("\n").encode()
            whole = self._whole(data)
            schema, structs, raw = attrgetter("schema", "documents", "records")(whole)
            objects = [*map(bytes, raw)]
            head = self._encode(self._whole_type(schema, structs, []))[: -len("]}")]
            # Whatever else stood between the objects would make the text longer.
            if not data.startswith(head) or len(data) != len(head) + sum(map(len, objects)) + max(
                len(objects) - 1, 0
            ) + len("]}"):
                return None
            documents = cast("list[Document]", [*self._document.to_objects(structs)])
        except self._failures:
            return None
        records: list[Record] = []
        for start in range(0, len(objects), BATCH):
            batch = self.read(objects[start : start + BATCH], sure=True)
            if batch is None:
                return None
            records.extend(batch)
        return schema, documents, records

    def _made(self, structs: Sequence[Struct]) -> list[object]:
        """The records of structs: each type by itself, then all in their order again."""
        groups: dict[type, list[object]] = {}
        for struct in structs:
            groups.setdefault(type(struct), []).append(struct)
        made = {kind: iter(self._records[kind].to_objects(group)) for kind, group in groups.items()}
        return [next(made[kind]) for kind in map(type, structs)]


class _Mirror:
    """A class of the model and the struct with the same fields."""

    def __init__(self, cls: type, mirrors: dict[type, _Mirror], tag: str | None = None) -> None:
        import msgspec

        own, stored = attrs.fields_dict(cls), fields_of(cls)
        columns = [_column(kind, mirrors) for kind in stored.values()]
        self._cls = cls
        self.struct: type[Struct] = msgspec.defstruct(
            cls.__name__, [(name, kind) for name, (kind, _) in zip(stored, columns, strict=True)],
            forbid_unknown_fields=True, frozen=True, tag_field=tag and "type", tag=tag,
        )  # fmt: skip
        self._values: Callable[[object], tuple[object, ...]] = cast(
            "Callable[[object], tuple[object, ...]]", msgspec.structs.astuple
        )
        self._puts = [getattr(cls, name).__set__ for name in stored]
        self._puts_nothing = [getattr(cls, name).__set__ for name in own if name not in stored]
        self._steps = [step for _, step in columns]
        self._checks = [(own[name], check) for name in stored if (check := own[name].validator) is not None]

    def to_objects(self, structs: _Column) -> _Column:
        """An object for each struct; the class's own validators look at it, its converters have nothing
        left to do."""
        if not structs:
            return ()
        made: list[object] = [*map(object.__new__, repeat(self._cls, len(structs)))]
        columns = zip(*map(self._values, structs), strict=True)
        for put, step, column in zip(self._puts, self._steps, columns, strict=True):
            _run(map(put, made, step(column)))
        for put in self._puts_nothing:
            _run(map(put, made, repeat(None)))
        for field, check in self._checks:
            _run(map(check, made, repeat(field), map(attrgetter(field.name), made)))
        return made


def _column(kind: object, mirrors: dict[type, _Mirror]) -> tuple[type, _Step]:
    """The type of a struct's field, and the step from a column of it to that of the model."""
    inner, nullable = without_null(kind)
    item = item_of(inner)
    if item is not None:
        each, step = _column(item, mirrors)
        return cast(type, tuple[each, ...]), _tuples(step) if item is Evidence else _unique(_tuples(step))  # type: ignore[valid-type]
    if not is_object(inner):
        return cast(type, kind), _as_is
    mirror = mirrors.get(inner)
    if mirror is None:
        mirror = mirrors[inner] = _Mirror(inner, mirrors)
    step = (
        mirror.to_objects if inner is Evidence else _unique(mirror.to_objects)
    )  # quotations are long to compare
    return (cast(type, mirror.struct | None), _present(step)) if nullable else (mirror.struct, step)


def _list_of(kind: type) -> type:
    return cast(type, list[kind])  # type: ignore[valid-type]


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
        unique = [*dict.fromkeys(column)]
        made = dict(zip(unique, turn(unique), strict=True))
        return [*map(made.__getitem__, column)]

    return step


def _tuples(step: _Step) -> _Step:
    def turned(column: _Column) -> _Column:
        listed = cast("Sequence[tuple[object, ...]]", column)
        flat = [*chain.from_iterable(listed)]
        made = iter(step(flat))
        return [tuple(islice(made, len(each))) for each in listed]

    return turned
