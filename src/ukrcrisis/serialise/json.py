"""Records as one JSON object, or one record a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from ukrcrisis.errors import FormatError
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.records import Records
from ukrcrisis.serialise.codec import (
    structure_document,
    structure_record,
    unstructure_document,
    unstructure_record,
)
from ukrcrisis.serialise.faults import Fault, object_faults, record_faults
from ukrcrisis.serialise.strict import parse_json
from ukrcrisis.serialise.versions import SCHEMA, upgrade

__all__ = ["dumps", "loads", "read_object", "record_line", "record_of"]


def dumps(records: Iterable[Record], *, lines: bool = False, indent: int | None = None) -> str:
    """Records as JSON text: one object with their documents, or with ``lines`` one record a line (JSON Lines).

    ``indent`` is the number of spaces for each level (None: everything on one line). The first of the lines is a header
    with schema and documents. Lone surrogates, which no encoding can write, are escaped.
    """
    documents = records.documents if isinstance(records, Records) else ()
    if lines:
        head = json.dumps(_header(documents), ensure_ascii=False)
        return "".join(_safe(line) + "\n" for line in [head, *(record_line(r) for r in records)])
    whole = {**_header(documents), "records": [unstructure_record(r) for r in records]}
    return _safe(json.dumps(whole, ensure_ascii=False, indent=indent))


def record_line(record: Record) -> str:
    """One record as one line of JSON, without the line's end."""
    return json.dumps(unstructure_record(record), ensure_ascii=False)


def _header(documents: Iterable[Document]) -> dict[str, object]:
    return {"schema": SCHEMA, "documents": [unstructure_document(d) for d in documents]}


def _safe(text: str) -> str:
    """Lone surrogates as JSON escapes; everything else as it is."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text)
    return text


def loads(text: str) -> Records[Record]:
    """The records of a JSON text that :func:`dumps` wrote, in either form; without the texts of their documents.

    FormatError names the place of every fault: nothing is coerced, nothing skipped.
    """
    if _is_lines(text):
        return _from_lines(text)
    return read_object(parse_json(text))


def read_object(whole: object) -> Records[Record]:
    """The records of one parsed object with schema, documents and records."""
    if not isinstance(whole, dict):
        raise FormatError("$", "expected an object with schema, documents and records")
    listed = whole.get("records")
    if not isinstance(listed, list):
        upgrade(whole.get("schema"), [])
        raise FormatError("records", "expected a list of records")
    plain = upgrade(whole.get("schema"), listed)
    faults: list[Fault] = [(key, "unknown field; known: documents, records, schema") for key in whole if key not in ("schema", "documents", "records")]
    documents = _documents(whole.get("documents"), faults)
    records = [r for number, value in enumerate(plain) for r in _record(value, f"records[{number}]", faults)]
    known = {document.id for document in documents}
    for number, record in enumerate(records):
        faults.extend(_unknown_documents(record, known, f"records[{number}]"))
    if faults:
        raise FormatError(*faults[0], faults=tuple(faults))
    return Records(records, documents=documents)


def _documents(value: object, faults: list[Fault]) -> list[Document]:
    if not isinstance(value, list):
        faults.append(("documents", "expected a list of documents"))
        return []
    out = []
    for number, item in enumerate(value):
        try:
            out.append(structure_document(item))
        except Exception:  # whatever it is, the explaining pass names it
            found = list(object_faults(item, Document, f"documents[{number}]"))
            faults.extend(found or [(f"documents[{number}]", "no document")])
    return out


def _record(value: object, where: str, faults: list[Fault]) -> Iterator[Record]:
    try:
        yield structure_record(value)
    except Exception:  # whatever it is, the explaining pass names it
        faults.extend(list(record_faults(value, where)) or [(where, "no record")])


def record_of(value: object, where: str) -> Record:
    """The record of one plain object; FormatError with all its faults."""
    faults: list[Fault] = []
    for record in _record(value, where, faults):
        return record
    raise FormatError(*faults[0], faults=tuple(faults))


def _unknown_documents(record: Record, known: set[str], where: str) -> Iterator[Fault]:
    for number, evidence in enumerate(record.evidence):
        if evidence.document not in known:
            yield f"{where}.evidence[{number}].document", f"unknown document {evidence.document!r}"


# -- lines --------------------------------------------------------------------------------------------------


def _is_lines(text: str) -> bool:
    """Whether a text is JSON Lines: its first line is a whole object that is a header without records, or a record."""
    first, _, rest = text.removeprefix("\ufeff").lstrip().partition("\n")
    if not first.rstrip().endswith("}") or not rest.strip():
        return '"records"' not in first and first.startswith("{") and ('"evidence"' in first or '"documents"' in first) and first.rstrip().endswith("}")
    return True


def _from_lines(text: str) -> Records[Record]:
    documents: list[Document] = []
    records: list[Record] = []
    faults: list[Fault] = []
    schema: object = SCHEMA
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if not line.strip():
            continue
        try:
            value = parse_json(line, where=f"line {number}: ")
            if isinstance(value, Mapping) and "schema" in value:
                schema = value["schema"]
                upgrade(schema, [], f"line {number}: schema")
                documents.extend(_documents(value.get("documents"), faults))
                continue
            (value,) = upgrade(schema, [value])
            records.append(record_of(value, f"line {number}"))
        except FormatError as error:
            faults.extend(error.faults)
    if faults:
        raise FormatError(*faults[0], faults=tuple(faults))
    return Records(records, documents=documents)
