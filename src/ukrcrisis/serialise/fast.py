"""Reading and writing by msgspec, with the extra ``[fast]``: the same bytes and records, twice as fast.

msgspec by itself lets a key stand twice. So a text is taken this way only if msgspec, writing what it has
read, gives back the very same bytes: then nothing was coerced, skipped or doubled. Any other text, good or
bad, goes the plain way, and so do records that hold a value of a wrong kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, reduce
from itertools import chain
from operator import attrgetter, or_
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.serialise.making import Maker
from ukrcrisis.serialise.pending import Pending
from ukrcrisis.serialise.shapes import RECORD_TYPES
from ukrcrisis.serialise.structs import ObjectsInside, Structs

if TYPE_CHECKING:
    from msgspec import Struct

__all__ = ["BATCH", "FastCodec", "Whole", "fast_codec", "told_by"]

T = TypeVar("T")

BATCH = 1000
"""Records that go together: enough for long loops, few enough to stay in the processor's cache."""
_BATCH_CHARACTERS = 500_000
_FEW = 10_000
"""Characters that are read or written sooner the plain way."""
_FEWEST_CHARACTERS = 500
"""Of a record, more or less."""
_BEFORE = '"records":['
_BETWEEN = '},{"type":"'
"""Where a record ends and the next begins, and nowhere else: inside a text, quotation marks are escaped."""


@cache
def fast_codec() -> FastCodec | None:
    """The codec, which holds no state; None where the extra is not installed."""
    try:
        return FastCodec()
    except ImportError:
        return None


class Whole(NamedTuple):
    """What an object of records holds."""

    schema: str
    documents: list[Document]
    told_by: set[object]
    records: Pending


class FastCodec:
    """Reads and writes batches of records."""

    def __init__(self) -> None:
        import msgspec

        read, written = Structs(checked=True), Structs(checked=False)
        makers: dict[type, Maker] = {}
        self._makers = {read.of(cls, tag): Maker(cls, makers) for tag, cls in RECORD_TYPES.items()}
        self._document = Maker(Document, makers)
        record = reduce(or_, cast("Iterable[type]", self._makers))
        head = msgspec.defstruct(
            "Head", [("schema", str), ("documents", _list_of(read.of(Document))), ("records", tuple[()])],
            forbid_unknown_fields=True,
        )  # fmt: skip
        self._head: Callable[[bytes], Struct] = msgspec.json.Decoder(head).decode
        self._record: Callable[[bytes], Struct] = msgspec.json.Decoder(record).decode
        self._records: Callable[[bytes], list[Struct]] = msgspec.json.Decoder(_list_of(record)).decode
        self._encode: Callable[[object], bytes] = msgspec.json.Encoder().encode
        self._encode_lines: Callable[[Sequence[object]], bytes] = msgspec.json.Encoder().encode_lines
        self._mirrors = {cls: _mirrors(cls, written.of(cls, tag)) for tag, cls in RECORD_TYPES.items()}
        self._failures = (
            msgspec.MsgspecError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError,
        )  # fmt: skip

    def read_lines(self, objects: Sequence[bytes], *, sure: bool = False) -> list[Record] | None:
        """Records of JSON objects; None where the plain way has to look at them, or is sooner done (unless
        ``sure``)."""
        if sum(map(len, objects)) < _FEW and not sure:
            return None
        try:
            structs = [*map(self._record, objects)]
            return self._made(structs) if self._encode(structs)[1:-1] == b",".join(objects) else None
        except self._failures:
            return None

    def read(self, text: str) -> Whole | None:
        """What is in one object, each invariant checked; None where the plain way has to look at it."""
        if len(text) < _FEW:
            return None
        text = text.rstrip("\n")
        begin = text.find(_BEFORE) + len(_BEFORE)
        try:
            head = self._strictly(self._head, f"{text[:begin]}{text[-2:]}".encode())
            batches = [self._strictly(self._records, b"[%b]" % part.encode()) for part in _parts(text, begin)]
        except self._failures:
            return None
        schema, documents = attrgetter("schema", "documents")(head)
        return Whole(
            schema,
            cast("list[Document]", [*self._document.objects(documents)]),
            set().union(*map(told_by, batches)),
            Pending(cast("list[Sequence[Struct]]", batches), self._made),
        )

    def write(self, records: Sequence[Record], *, lines: bool) -> bytes | None:
        """Records with a comma or the end of a line between two; None where the plain way has to look at them,
        or is sooner done."""
        if len(records) * _FEWEST_CHARACTERS < _FEW:
            return None
        try:
            structs = _by_type(records, self._mirrors)
            return self._encode_lines(structs)[:-1] if lines else self._encode(structs)[1:-1]
        except self._failures:
            return None

    def _strictly(self, decode: Callable[[bytes], T], data: bytes) -> T:
        value = decode(data)
        if self._encode(value) != data:
            raise ValueError
        return value

    def _made(self, structs: Sequence[Struct]) -> list[Record]:
        makes = {kind: maker.objects for kind, maker in self._makers.items()}
        return cast("list[Record]", _by_type(structs, makes))


def told_by(records: Iterable[object]) -> set[object]:
    """The documents that the evidence of records, or of their structs, names."""
    pieces = chain.from_iterable(map(attrgetter("evidence"), records))
    return set(map(attrgetter("document"), pieces))


def _parts(text: str, begin: int) -> Iterator[str]:
    """The list that begins here and ends before the last two characters, cut between records."""
    end = len(text) - len("]}")
    while begin < end:
        cut = text.find(_BETWEEN, begin + _BATCH_CHARACTERS) + 1
        yield text[begin : cut or end]
        begin = cut + 1 if cut else end


def _by_type(
    values: Sequence[object], steps: Mapping[type, Callable[[Sequence[object]], Iterable[object]]]
) -> list[object]:
    """What the step of its type makes of each value: each type by itself, then all in their order again."""
    groups: dict[type, list[object]] = {}
    for value in values:
        groups.setdefault(type(value), []).append(value)
    made = {kind: iter(steps[kind](group)) for kind, group in groups.items()}
    return [next(made[kind]) for kind in map(type, values)]


def _mirrors(cls: type, struct: type[Struct]) -> Callable[[Sequence[object]], Iterable[object]]:
    """What makes structs of records; a failure where a field is of a wrong kind."""
    import msgspec

    inside, listed = ObjectsInside(cls), _list_of(struct)

    def mirrors(records: Sequence[object]) -> Iterable[object]:
        inside.check(records)
        return cast(
            "Iterable[object]", msgspec.convert(records, listed, from_attributes=True, builtin_types=(date,))
        )

    return mirrors


def _list_of(kind: type) -> type:
    return cast(type, list[kind])  # type: ignore[valid-type]
