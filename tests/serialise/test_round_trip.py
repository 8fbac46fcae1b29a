"""What is written comes back equal, in every form."""

import importlib.resources
import json
import pickle
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

import ukrcrisis
from ukrcrisis import Record, Records
from ukrcrisis.serialise import versions
from ukrcrisis.serialise.schema import FILE
from ukrcrisis.testing import collections, records

SCHEMA = jsonschema.Draft202012Validator(ukrcrisis.json_schema())


@settings(deadline=None)
@given(collections())
def test_json_and_lines(found: Records[Record]) -> None:
    for text in (
        ukrcrisis.dumps(found),
        ukrcrisis.dumps(found, lines=True),
        ukrcrisis.dumps(found, indent=2),
    ):
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


STORED = Path(__file__).parent / "stored"


def test_there_is_a_stored_file_of_every_version() -> None:
    assert {f"ukrcrisis/{path.stem.removeprefix('version_')}" for path in STORED.glob("*.json")} == {
        *versions._UPGRADES,
        versions.SCHEMA,
    }


def test_a_stored_file_of_today_is_read_and_written_as_it_is() -> None:
    text = (STORED / "version_1.json").read_text(encoding="utf-8").rstrip("\n")
    assert ukrcrisis.dumps(ukrcrisis.loads(text)) == text


def test_an_old_file_is_read_as_lines_too() -> None:
    whole = json.loads((STORED / "version_0.json").read_text(encoding="utf-8"))
    lines = [{"schema": whole["schema"], "documents": whole["documents"]}, *whole["records"]]
    assert ukrcrisis.loads("\n".join(map(json.dumps, lines))) == ukrcrisis.loads(json.dumps(whole))


def test_upgrades_are_pure() -> None:
    record = json.loads((STORED / "version_0.json").read_text(encoding="utf-8"))["records"][0]
    before = json.dumps(record)
    assert versions.upgrade("ukrcrisis/0", [record]) == versions.upgrade("ukrcrisis/0", [record])
    assert json.dumps(record) == before


@pytest.mark.parametrize(
    "wrong", [{"date": 5}, {"date": [[]]}, {"source": "x"}, {"date": "2021-13-01"}, 5, None]
)
def test_faults_of_an_old_file_are_our_own(wrong: object) -> None:
    whole = json.loads((STORED / "version_0.json").read_text(encoding="utf-8"))
    whole["records"][0] = {**whole["records"][0], **wrong} if isinstance(wrong, dict) else wrong
    with pytest.raises(ukrcrisis.FormatError, match=r"records\[0\]"):
        ukrcrisis.loads(json.dumps(whole))


@pytest.mark.parametrize("schema", ["ukrcrisis/2", "ukrcrisis/", "other/1", "", None, 1, ["ukrcrisis/1"]])
def test_other_schemas_are_refused_by_name(schema: object) -> None:
    text = json.dumps({"schema": schema, "documents": [], "records": []})
    with pytest.raises(ukrcrisis.FormatError, match="expected one of ukrcrisis/0, ukrcrisis/1") as caught:
        ukrcrisis.loads(text)
    assert caught.value.where == "schema"
    if isinstance(schema, str):
        assert repr(schema) in caught.value.reason


def test_the_schema_ships_as_a_file() -> None:
    file = importlib.resources.files("ukrcrisis.serialise") / FILE
    assert json.loads(file.read_text(encoding="utf-8")) == ukrcrisis.json_schema()


def test_the_schema_is_one_of_four_by_type() -> None:
    schema = ukrcrisis.json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    records = json.loads(json.dumps(schema))["properties"]["records"]["items"]["oneOf"]
    tags = [
        json.loads(json.dumps(schema))["$defs"][each["$ref"].rpartition("/")[2]]["properties"]["type"][
            "const"
        ]
        for each in records
    ]
    assert sorted(tags) == ["advisory", "call", "diplomatic_action", "intelligence_claim"]
