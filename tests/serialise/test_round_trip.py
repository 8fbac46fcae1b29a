"""What is written comes back equal, in every form."""

import json
import pickle
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

import ukrcrisis
from ukrcrisis import Record, Records
from ukrcrisis.testing import collections, records

SCHEMA = jsonschema.Draft202012Validator(ukrcrisis.json_schema())


@settings(deadline=None)
@given(collections())
def test_json_and_lines(found: Records[Record]) -> None:
    for text in (ukrcrisis.dumps(found), ukrcrisis.dumps(found, lines=True), ukrcrisis.dumps(found, indent=2)):
        back = ukrcrisis.loads(text)
        assert back == found
        assert back.documents == found.documents


@settings(deadline=None)
@given(collections())
def test_what_is_written_fits_the_schema(found: Records[Record]) -> None:
    SCHEMA.validate(json.loads(ukrcrisis.dumps(found)))


@settings(deadline=None)
@given(records())
def test_pickle_hash_and_order(record: Record) -> None:
    assert pickle.loads(pickle.dumps(record)) == record
    assert hash(pickle.loads(pickle.dumps(record))) == hash(record)
    assert sorted([record, record], key=lambda r: r.place_in_text) == [record, record]


@settings(deadline=None)
@given(records())
def test_repr_can_be_pasted_back(record: Record) -> None:
    import datetime

    names = {name: getattr(ukrcrisis, name) for name in ukrcrisis.__all__}
    assert eval(repr(record), {**names, "datetime": datetime}) == record


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(collections())
def test_files(tmp_path: Path, found: Records[Record]) -> None:
    ukrcrisis.dump(found, tmp_path / "r.json")
    assert ukrcrisis.load(tmp_path / "r.json") == found
    ukrcrisis.write_jsonl(iter(found), tmp_path / "r.jsonl")
    assert list(ukrcrisis.iter_jsonl(tmp_path / "r.jsonl")) == list(found)


def test_lone_surrogates_are_escaped() -> None:
    found = ukrcrisis.parse("Norway told its citizens to leave Ukraine, he said \ud800.")
    assert len(found) == 1
    text = ukrcrisis.dumps(found)
    assert text.encode("utf-8")
    assert ukrcrisis.loads(text) == found


def test_a_stored_file_of_the_old_schema_still_loads() -> None:
    old = Path(__file__).parent / "stored" / "version_0.json"
    (record,) = ukrcrisis.loads(old.read_text(encoding="utf-8"))
    assert isinstance(record, ukrcrisis.Call)
    assert record.when is not None
    assert record.when.start is not None
    assert record.when.start.isoformat() == "2021-12-07"
    assert record.attribution[0].source.name == "The Morning Post"


def test_a_newer_schema_is_refused_by_name() -> None:
    with pytest.raises(ukrcrisis.FormatError, match="ukrcrisis/7"):
        ukrcrisis.loads('{"schema": "ukrcrisis/7", "documents": [], "records": []}')
