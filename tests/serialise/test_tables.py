"""Flat rows."""

import csv
import io
from pathlib import Path

import pytest
from attrs import evolve

import ukrcrisis
from ukrcrisis.serialise.tables import COLUMNS

TEXT = "On 11 February 2022 Norway told its citizens to leave Ukraine, TASS reported."


def test_a_row_has_every_column() -> None:
    records = ukrcrisis.parse(TEXT)
    (row,) = ukrcrisis.to_dicts(records)
    assert tuple(row) == COLUMNS
    assert (row["actor_codes"], row["kind"], row["place_country"], row["told_by"], row["start"]) == (
        "NO",
        "leave",
        "UA",
        "TASS",
        "2022-02-11",
    )
    assert row["headcount_min"] is None


def test_csv_reads_back_and_missing_is_empty() -> None:
    file = io.StringIO()
    text = ukrcrisis.to_csv(ukrcrisis.parse(TEXT), file)
    assert file.getvalue() == text
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["quote"] == TEXT
    assert row["headcount_min"] == ""


@pytest.mark.parametrize(
    "start", ["=SUM(A1)", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", " =1", "＝1", "\u00a0+1"]
)
def test_formulas_are_neutralised(start: str) -> None:
    (record,) = ukrcrisis.parse(TEXT)
    (evidence,) = record.evidence
    quote = start + evidence.quote[len(start) :]
    spoiled = evolve(record, evidence=[evolve(evidence, quote=quote)])
    (row,) = csv.DictReader(io.StringIO(ukrcrisis.to_csv([spoiled])))
    assert row["quote"] == "'" + quote


def test_the_flattening_is_documented() -> None:
    page = (Path(__file__).parent.parent.parent / "docs" / "json.md").read_text(encoding="utf-8")
    table = page[page.index("## Tables") :]
    assert [name for name in COLUMNS if f"`{name}`" not in table] == []


def test_several_names_and_what_is_missing() -> None:
    (row,) = ukrcrisis.to_dicts(ukrcrisis.parse("Biden, Macron and Scholz phoned Putin on 12 February 2022."))
    assert row["actors"] == "Biden; Macron; Scholz; Putin"
    assert row["kind"] == "phone"
    assert (row["place"], row["counterparts"], row["strength"]) == (None, None, None)
