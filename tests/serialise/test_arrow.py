"""Records as Arrow tables, and what takes them from there."""

import json
from datetime import datetime
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from attrs import evolve
from hypothesis import given, settings

import ukrcrisis
from ukrcrisis import Actor, FormatError, Record, Records, ValueFault
from ukrcrisis.serialise.arrow import arrow_schema
from ukrcrisis.serialise.shapes import RECORD_TYPES, fields_of
from ukrcrisis.testing import collections

TEXT = (
    "On 11 February 2022 Norway told its citizens to leave Ukraine, TASS reported. Biden phoned Putin on 12 February 2022. "
    "Three officials said that Russia may attack Ukraine. Peru expelled 12 Russian diplomats."
)
FOUND = ukrcrisis.parse(TEXT)


@settings(deadline=None, max_examples=40)
@given(collections())
def test_there_and_back(found: Records[Record]) -> None:
    table = ukrcrisis.to_arrow(found)
    table.validate(full=True)
    back = ukrcrisis.from_arrow(table)
    assert back == found
    assert back.documents == found.documents


@pytest.mark.parametrize("empty", [False, True])
def test_the_schema_is_the_declared_one_whatever_the_records(empty: bool) -> None:
    table = ukrcrisis.to_arrow([] if empty else FOUND)
    assert table.schema.equals(arrow_schema())
    assert {name for cls in RECORD_TYPES.values() for name in fields_of(cls)} | {"type"} == set(
        table.column_names
    )
    assert str(table.schema.field("when").type.field("start").type) == "date32[day]"


def test_parquet_keeps_records_and_documents(tmp_path: Path) -> None:
    pq.write_table(FOUND.to_arrow(), tmp_path / "r.parquet")
    back = ukrcrisis.from_arrow(pq.read_table(tmp_path / "r.parquet"))
    assert back == FOUND
    assert back.documents == FOUND.documents


def test_polars_takes_it_and_gives_it_back(tmp_path: Path) -> None:
    frame = polars.from_arrow(ukrcrisis.to_arrow(FOUND))
    assert isinstance(frame, polars.DataFrame)
    assert ukrcrisis.from_arrow(frame) == FOUND
    starts = frame.select(polars.col("when").struct.field("start")).to_series().to_list()
    assert starts == [record.when.start if record.when else None for record in FOUND]


def test_duckdb_asks_it() -> None:
    table = ukrcrisis.to_arrow(FOUND)
    rows = _with(table).execute("select type, count(*) from stored group by type").fetchall()
    assert dict(rows) == {
        kind: sum(1 for record in FOUND if record.type == kind)
        for kind in {record.type.value for record in FOUND}
    }
    assert _with(table).execute("select issuer.code from stored where type = 'advisory'").fetchall() == [
        ("NO",)
    ]
    assert ukrcrisis.from_arrow(_with(table).sql("select * from stored")) == FOUND


def _with(table: pa.Table) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    connection.register("stored", table)
    return connection


def test_pandas_takes_it() -> None:
    frame = ukrcrisis.to_arrow(FOUND).to_pandas()
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame["id"]) == [record.id for record in FOUND]
    assert frame["issuer"][0]["code"] == "NO"


def _spoiled(path: str, value: object) -> pa.Table:
    rows = ukrcrisis.to_arrow(FOUND).to_pylist()
    rows[0][path] = value
    return pa.Table.from_pylist(rows[:1])


@pytest.mark.parametrize(
    ("column", "value", "where"),
    [
        ("status", "maybe", "row[0].status"),
        ("id", None, "row[0].id"),
        ("type", "rumour", "row[0].type"),
        ("evidence", [], "row[0]"),
        (
            "when",
            {"start": datetime(2022, 2, 11, 5), "end": None, "part": None, "text": "x"},
            "row[0].when.start",
        ),
        ("participants", [], "row[0].participants"),
    ],
)
def test_rows_are_read_as_strictly_as_json(column: str, value: object, where: str) -> None:
    with pytest.raises(FormatError) as caught:
        ukrcrisis.from_arrow(_spoiled(column, value))
    assert caught.value.where == where


def test_a_missing_column_and_no_table_are_refused() -> None:
    table = ukrcrisis.to_arrow(FOUND)
    with pytest.raises(FormatError, match="missing field"):
        ukrcrisis.from_arrow(table.drop_columns(["status"]))
    with pytest.raises(FormatError, match="no table"):
        ukrcrisis.from_arrow(5)


def test_the_metadata_gives_documents_and_schema() -> None:
    table = ukrcrisis.to_arrow(FOUND)
    assert ukrcrisis.from_arrow(table.replace_schema_metadata(None)).documents == ()
    header = json.loads(table.schema.metadata[b"ukrcrisis"])
    changes: list[dict[str, object]] = [{"schema": "ukrcrisis/9"}, {"documents": []}]
    for change in changes:
        with pytest.raises(FormatError):
            ukrcrisis.from_arrow(
                table.replace_schema_metadata({"ukrcrisis": json.dumps({**header, **change})})
            )


@pytest.mark.parametrize(
    "actor", [Actor(kind="group", name="x", count=2**63), Actor(kind="group", name="\ud800")]
)
def test_what_a_column_cannot_hold_is_refused(actor: Actor) -> None:
    call = FOUND.of(ukrcrisis.Call)[0]
    with pytest.raises(ValueFault, match="table"):
        ukrcrisis.to_arrow([evolve(call, participants=(actor, actor))])
