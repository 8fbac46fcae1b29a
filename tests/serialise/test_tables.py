"""Flat rows."""

import csv
import io

from attrs import evolve

import ukrcrisis
from ukrcrisis.serialise.tables import COLUMNS

TEXT = "On 11 February 2022 Norway told its citizens to leave Ukraine, TASS reported."


def test_a_row_has_every_column() -> None:
    records = ukrcrisis.parse(TEXT)
    (row,) = ukrcrisis.to_dicts(records)
    assert tuple(row) == COLUMNS
    assert (row["actor_codes"], row["kind"], row["place_country"], row["told_by"], row["start"]) == ("NO", "leave", "UA", "TASS", "2022-02-11")
    assert row["headcount_min"] is None


def test_csv_reads_back_and_missing_is_empty() -> None:
    file = io.StringIO()
    text = ukrcrisis.to_csv(ukrcrisis.parse(TEXT), file)
    assert file.getvalue() == text
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["quote"] == TEXT
    assert row["headcount_min"] == ""


def test_formulas_are_neutralised() -> None:
    (record,) = ukrcrisis.parse(TEXT)
    (evidence,) = record.evidence
    quote = "=SUM(A1)" + evidence.quote[8:]
    spoiled = evolve(record, evidence=[evolve(evidence, quote=quote)])
    (row,) = csv.DictReader(io.StringIO(ukrcrisis.to_csv([spoiled])))
    assert row["quote"] == "'" + quote
