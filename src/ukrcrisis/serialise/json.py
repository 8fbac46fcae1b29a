"""Records as one JSON object, or one record a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Literal, cast

from ukrcrisis.errors import FormatError, ValueFault
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.pausing import collector_paused
from ukrcrisis.records import Records, stored
from ukrcrisis.serialise.fast import BATCH, fast_codec, told_by
from ukrcrisis.serialise.faults import kind_of, record_faults, shown_key
from ukrcrisis.serialise.lines import LineReader, documents_of, unknown_documents
from ukrcrisis.serialise.plain import REFUSALS, PlainReader, Unlike
from ukrcrisis.serialise.scanning import Refused
from ukrcrisis.serialise.strict import pairs_of, parse_json
from ukrcrisis.serialise.versions import SCHEMA, check_schema, upgrade
from ukrcrisis.serialise.writing import Writer, document_text

__all__ = ["dumps", "header_line", "json_lines", "loads"]

_KEYS = ("schema", "documents", "records")


def dumps(records: Iterable[Record], *, lines: bool = False, indent: int | None = None) -> str:
    """Records as JSON text: one object with their documents, or with ``lines`` one record a line (JSON
    Lines).

    ``indent`` is the number of spaces for each level (None: everything on one line). The first of the lines
    is a header with schema and documents. A document that evidence names and ``records`` does not list is
    written with what the evidence knows of it. Lone surrogates, which no encoding can write, are escaped.
    ValueFault for a value of a wrong kind."""
    with collector_paused():
        listed = records if isinstance(records, Records) else Records(records)
        head = header_line(listed)
        data = bytearray(f"{head}\n" if lines else f'{head.removesuffix("}")},"records":[', "utf-8")
        for batch in _batches(listed, lines=lines):
            data += batch
            data += b"\n" if lines else b","
        if not lines:
            data[len(data) - bool(listed) :] = b"]}"
        text = data.decode()
        return (
            text if indent is None else _safe(json.dumps(json.loads(text), ensure_ascii=False, indent=indent))
        )


def header_line(records: Records[Record]) -> str:
    """Schema and documents as one object: the first line of JSON Lines, and what Arrow keeps beside a
    table."""
    known = {document.id: document for document in records.documents}
    if not told_by(records) <= known.keys():
        for piece in (
            piece for record in records for piece in record.evidence if piece.document not in known
        ):
            known[piece.document] = Document(id=piece.document, path=piece.path, sha256="")
    return _safe(f'{{"schema":"{SCHEMA}","documents":[{",".join(map(document_text, known.values()))}]}}')


def json_lines(records: Iterable[Record]) -> Iterator[str]:
    """The lines of a JSON Lines file, each with its end, one at a time; the header lists no documents."""
    yield f'{{"schema":"{SCHEMA}"}}\n'
    for line in _written(records, Writer()):
        yield line + "\n"


def _batches(records: Records[Record], *, lines: bool) -> Iterator[bytes]:
    """Records with a comma or the end of a line between two, many at a time."""
    codec, writer, listed = fast_codec(), Writer(), tuple(records)
    for start in range(0, len(listed), BATCH):
        batch = listed[start : start + BATCH]
        data = None if codec is None else codec.write(batch, lines=lines)
        if data is None:
            data = ("\n" if lines else ",").join(_written(batch, writer)).encode()
        yield data


def _written(records: Iterable[Record], writer: Writer) -> Iterator[str]:
    for record in records:
        try:
            yield _safe(writer.record(record))
        except (TypeError, AttributeError, ValueError) as error:
            raise ValueFault(f"record {getattr(record, 'id', record)!r} cannot be written: {error}") from None


def _safe(text: str) -> str:
    """Lone surrogates as JSON escapes; everything else as it is."""
    try:
        text.isascii() or text.encode("utf-8")
    except UnicodeEncodeError:
        return "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


def loads(text: str, *, errors: Literal["raise", "collect"] = "raise") -> Records[Record]:
    """The records of a JSON text that :func:`dumps` wrote, in either form; without the texts of their
    documents.

    FormatError names the place of every fault: nothing is coerced, nothing skipped. With
    ``errors="collect"`` the faults go into ``Records.errors`` and the other records are kept, where the
    text can be read at all."""
    with collector_paused():
        if '\n{"' in text:
            return _finished(*_from_lines(text), errors)
        return _quickly(text) or _from_object(text, errors)


def _quickly(text: str) -> Records[Record] | None:
    """The records of a text that is right in every way; None where it has to be looked at again."""
    codec = fast_codec()
    found = None if codec is None else codec.read(text)
    if found is not None:
        right = found.schema == SCHEMA and found.told_by <= {document.id for document in found.documents}
        return stored(found.records, found.documents) if right else None
    plain = PlainReader()
    try:
        schema, listed, values = _in_order(pairs_of(text))
        documents = [plain.document(each) for each in listed]
        records = [plain.record(each) for each in values]
    except REFUSALS:
        return None
    right = schema == SCHEMA and told_by(records) <= {document.id for document in documents}
    return Records(records, documents=documents) if right else None


def _in_order(whole: object) -> tuple[str, list[object], list[object]]:
    """The three parts of an object of pairs; ValueError where it has others."""
    fields = dict(cast("tuple[tuple[str, object], ...]", whole))
    schema, documents, records = (fields.pop(key) for key in _KEYS)
    if fields or not (isinstance(schema, str) and isinstance(documents, list) and isinstance(records, list)):
        raise Unlike
    return schema, documents, records


def _from_object(text: str, errors: Literal["raise", "collect"]) -> Records[Record]:
    parsed = parse_json(text)
    whole, faults = parsed.value, [*parsed.faults]
    if (
        isinstance(whole, dict)
        and "records" not in whole
        and ("type" in whole or ("schema" in whole and text.endswith("\n")))
    ):
        return _finished(*_from_lines(text), errors)  # JSON Lines of a single line
    if not isinstance(whole, dict):
        if not isinstance(whole, Refused):
            faults.append(
                ("$", f"expected an object with schema, documents and records, found {kind_of(whole)}")
            )
        raise FormatError(*faults[0], faults=tuple(faults))
    schema = whole.get("schema")
    faults.extend(
        (shown_key(key), f"unknown field; known: {', '.join(_KEYS)}") for key in whole if key not in _KEYS
    )
    checked = check_schema(schema, "schema", tuple(faults))
    plain = PlainReader()
    documents = documents_of(whole.get("documents"), "documents", faults, plain)
    known = {document.id for document in documents}
    records: list[Record] = []
    listed = whole.get("records")
    if not isinstance(listed, list):
        faults.append(("records", f"expected a list of records, found {kind_of(listed)}"))
        listed = []
    for number, value in enumerate(upgrade(checked, listed)):
        try:
            record = plain.record(value)
        except REFUSALS:
            faults.extend(record_faults(value, f"records[{number}]"))
            continue
        strangers = [*unknown_documents(record, known, f"records[{number}]")]
        faults.extend(strangers)
        if not strangers:
            records.append(record)
    return _finished(
        documents, records, [FormatError(*faults[0], faults=tuple(faults))] if faults else [], errors
    )


def _from_lines(text: str) -> tuple[list[Document], list[Record], list[FormatError]]:
    reader = LineReader()
    lines = text.removeprefix("\ufeff").encode("utf-8", "surrogatepass").split(b"\n")
    found = [*reader.read_all(lines, lambda line, _: line.decode("utf-8", "surrogatepass"))]
    records = [each for each in found if not isinstance(each, FormatError)]
    return reader.documents, records, [each for each in found if isinstance(each, FormatError)]


def _finished(
    documents: list[Document],
    records: list[Record],
    found: list[FormatError],
    errors: Literal["raise", "collect"],
) -> Records[Record]:
    if found and errors == "raise":
        faults = tuple(fault for error in found for fault in error.faults)
        raise FormatError(*faults[0], faults=faults)
    return Records(records, documents=documents, errors=found)
