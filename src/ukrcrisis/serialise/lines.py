"""Records one a line: what a line of JSON Lines says, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ukrcrisis.errors import FormatError
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.serialise.fast import BATCH, fast_codec
from ukrcrisis.serialise.faults import Fault, object_faults, record_faults
from ukrcrisis.serialise.plain import REFUSALS, PlainReader
from ukrcrisis.serialise.strict import parse_json
from ukrcrisis.serialise.versions import SCHEMA, check_schema, upgrade

__all__ = ["LineReader", "documents_of", "unknown_documents"]


_BATCH_BYTES = 1_000_000
"""Bytes of the lines that are held at one time, and one line more."""


class LineReader:
    """Reads the lines of one file in their order.

    A header gives the schema of what follows (today's where there is none) and the documents that evidence
    may name (any where it lists none). ``longest`` is the most bytes of a line that is read without a look
    at each of its batch."""

    def __init__(self, longest: int | None = None) -> None:
        self._longest = longest
        self.documents: list[Document] = []
        self._schema = SCHEMA
        self._known: set[str] | None = None
        self._plain = PlainReader()

    def read_all(
        self, lines: Iterable[bytes], text_of: Callable[[bytes, int], str]
    ) -> Iterator[Record | FormatError]:
        """The records of lines, and an error for each bad line in its place.

        ``text_of`` decodes a line, given its number, and may raise FormatError too.
        """
        coming, number = iter(lines), 0
        while batch := _batch(coming, BATCH if number else 1):  # the header by itself
            records = self._quickly(batch)
            if records is not None:
                yield from records
                number += len(batch)
                continue
            for line in batch:
                number += 1
                try:
                    record = self.read(text_of(line, number), number)
                except FormatError as error:
                    yield error
                else:
                    if record is not None:
                        yield record

    def read(self, line: str, number: int) -> Record | None:
        """The record of a line, or None for a header or a blank line; FormatError with all faults of the
        line."""
        line = line.rstrip("\r\n")
        if not line.strip(" \t\ufeff"):
            return None
        parsed = parse_json(line, first_line=number)
        where = f"line {number}: $"
        if isinstance(parsed.value, dict) and "schema" in parsed.value:
            faults = [*parsed.faults]
            self._header(parsed.value, where, faults)
            if faults:
                raise FormatError(*faults[0], faults=tuple(faults))
            return None
        return self.record_of(parsed.value, where, parsed.faults)

    def record_of(self, value: object, where: str, before: tuple[Fault, ...] = ()) -> Record:
        """The record of a plain object; FormatError with all its faults, and those that were found
        ``before``."""
        (value,) = upgrade(self._schema, [value])
        try:
            record = self._plain.record(value)
            faults = (*before, *self._strangers(record, where))
            if not faults:
                return record
        except REFUSALS:
            faults = (*before, *record_faults(value, where))
        raise FormatError(*faults[0], faults=faults)

    def _quickly(self, lines: Sequence[bytes]) -> list[Record] | None:
        """The records of lines that are all right and all records; None where each has to be looked at."""
        codec = fast_codec()
        if codec is None or self._schema != SCHEMA:
            return None
        objects = [line.rstrip(b"\r\n") for line in lines]
        if self._longest is not None and max(map(len, objects)) > self._longest:
            return None
        records = codec.read_lines(objects)
        if records is None or any(True for record in records for _ in self._strangers(record, "")):
            return None
        return records

    def _header(self, header: dict[str, object], where: str, faults: list[Fault]) -> None:
        self._schema = check_schema(header["schema"], f"{where}.schema", tuple(faults))
        faults.extend(
            (f"{where}.{key}", "unknown field; known: schema, documents")
            for key in header
            if key not in ("schema", "documents")
        )
        if "documents" in header:
            found = documents_of(header["documents"], f"{where}.documents", faults, self._plain)
            self.documents.extend(found)
            self._known = (self._known or set()) | {document.id for document in found}

    def _strangers(self, record: Record, where: str) -> Iterator[Fault]:
        return iter(()) if self._known is None else unknown_documents(record, self._known, where)


def _batch(lines: Iterator[bytes], most: int) -> list[bytes]:
    """The next lines, as long as they are few and short."""
    batch: list[bytes] = []
    size = 0
    for line in lines:
        batch.append(line)
        size += len(line)
        if len(batch) >= most or size >= _BATCH_BYTES:
            break
    return batch


def documents_of(value: object, where: str, faults: list[Fault], plain: PlainReader) -> list[Document]:
    """The documents of a list; what is none goes to the faults."""
    if not isinstance(value, list):
        faults.append((where, "expected a list of documents"))
        return []
    found = []
    for number, item in enumerate(value):
        try:
            found.append(plain.document(item))
        except REFUSALS:
            faults.extend(object_faults(item, Document, f"{where}[{number}]"))
    return found


def unknown_documents(record: Record, known: set[str], where: str) -> Iterator[Fault]:
    """Evidence that names a document which is not listed."""
    for number, evidence in enumerate(record.evidence):
        if evidence.document not in known:
            yield (
                f"{where}.evidence[{number}].document",
                f"unknown document {evidence.document[:40]!r}; expected one that is listed",
            )
