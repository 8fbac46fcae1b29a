"""Records as an Arrow table and back, with the extra ``[arrow]``.

One row a record, nested as the classes are; fields that a type does not have are null. pandas, polars,
DuckDB and Parquet take it from there. The documents go along in the metadata of the schema, which Parquet
keeps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from ukrcrisis.errors import FormatError, ValueFault
from ukrcrisis.model.records import Record
from ukrcrisis.records import Records
from ukrcrisis.serialise.faults import Fault
from ukrcrisis.serialise.json import header_line
from ukrcrisis.serialise.lines import LineReader
from ukrcrisis.serialise.shapes import RECORD_TYPES, fields_of, is_object, is_word, item_of, without_null

if TYPE_CHECKING:
    import pyarrow

__all__ = ["arrow_schema", "from_arrow", "to_arrow"]

_HEADER = b"ukrcrisis"
"""The key in the metadata under which schema and documents stand, as in the first line of JSON Lines."""


def arrow_schema() -> pyarrow.Schema:
    """The columns: ``type``, what all records share, then the fields of the four types in their order."""
    import pyarrow as pa

    fields = [pa.field("type", pa.string(), nullable=False)]
    for name, kind in _columns().items():
        shared = all(name in fields_of(cls) for cls in RECORD_TYPES.values())
        fields.append(pa.field(name, _arrow_type(kind), nullable=without_null(kind)[1] or not shared))
    return pa.schema(fields)


def to_arrow(records: Iterable[Record]) -> pyarrow.Table:
    """A table with a row for each record and the columns of :func:`arrow_schema`.

    ValueFault where a record holds a value that the column cannot (a number of more than 64 bits, a lone
    surrogate)."""
    import pyarrow as pa

    listed = records if isinstance(records, Records) else Records(records)
    schema = arrow_schema().with_metadata({_HEADER: header_line(listed).encode()})
    try:
        return pa.Table.from_pylist([_row(record) for record in listed], schema=schema)
    except (pa.ArrowException, ValueError, OverflowError, TypeError) as error:
        raise ValueFault(f"the records cannot be written as a table: {error}") from None


def from_arrow(table: object) -> Records[Record]:
    """The records of a table that :func:`to_arrow` made, however it has travelled: Parquet, a data frame, a
    query.

    ``table`` is a pyarrow Table or anything that speaks Arrow's C stream interface. Rows are read as
    strictly as JSON: FormatError names every fault by its row. Documents come from the metadata; a table
    that has lost it has none."""
    import pyarrow as pa

    try:
        whole = pa.table(table)
    except (pa.ArrowException, TypeError, ValueError) as error:
        raise FormatError("$", f"no table: {error}") from None
    reader = LineReader()
    header = (whole.schema.metadata or {}).get(_HEADER)
    if header is not None:
        reader.read(header.decode("utf-8", "replace"), 1)
    faults: list[Fault] = []
    records = []
    for number, row in enumerate(whole.to_pylist()):
        try:
            records.append(reader.record_of(_object(row), f"row[{number}]"))
        except FormatError as error:
            faults.extend(error.faults)
    if faults:
        raise FormatError(*faults[0], faults=tuple(faults))
    return Records(records, documents=reader.documents)


def _columns() -> Mapping[str, object]:
    """Name and type of each column after the first: those of all records first, then those of each type."""
    return {name: kind for cls in RECORD_TYPES.values() for name, kind in fields_of(cls).items()}


def _arrow_type(kind: object) -> pyarrow.DataType:
    import pyarrow as pa

    inner, _ = without_null(kind)
    item = item_of(inner)
    if item is not None:
        return pa.list_(pa.field("item", _arrow_type(item), nullable=False))
    if is_object(inner):
        return pa.struct(
            [pa.field(n, _arrow_type(k), nullable=without_null(k)[1]) for n, k in fields_of(inner).items()]
        )
    if is_word(inner):
        return pa.string()
    scalars: Mapping[object, pyarrow.DataType] = {
        str: pa.string(),
        int: pa.int64(),
        bool: pa.bool_(),
        date: pa.date32(),
    }
    return scalars[inner]


def _row(record: Record) -> dict[str, object]:
    return {"type": record.type.value, **_plain_fields(record)}


def _plain_fields(value: object) -> dict[str, object]:
    return {name: _plain(getattr(value, name), kind) for name, kind in fields_of(type(value)).items()}


def _plain(value: object, kind: object) -> object:
    inner, _ = without_null(kind)
    item = item_of(inner)
    if value is None:
        return None
    if item is not None and isinstance(value, tuple):
        return [_plain(each, item) for each in value]
    if is_object(inner):
        return _plain_fields(value)
    return str(value) if is_word(inner) else value


def _object(row: Mapping[str, object]) -> dict[str, object]:
    """A row as the object that JSON would hold: without the columns of other types, days as text."""
    cls = RECORD_TYPES.get(str(row.get("type")))
    stored = {"type", *fields_of(cls)} if cls is not None else set(row)
    return {name: _written(value) for name, value in row.items() if name in stored or value is not None}


def _written(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [_written(each) for each in value]
    return {name: _written(each) for name, each in value.items()} if isinstance(value, dict) else value
