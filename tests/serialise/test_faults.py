"""Every fault of stored records is refused with its place, and nothing is coerced."""

import contextlib
import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ukrcrisis
from ukrcrisis import FormatError, Record, Records
from ukrcrisis.testing import collections

TEXT = "On 11 February 2022 Norway and Latvia told their citizens to leave Ukraine. Biden phoned Putin on 12 February 2022."
GOOD = ukrcrisis.dumps(ukrcrisis.parse(TEXT))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "line 1 column 1"),
        (GOOD[:-5], "line 1"),
        (GOOD[:-1] + ",}", "line 1"),
        (GOOD + " 1", "line 1"),
        ('{"schema": NaN}', "line 1 column 12"),
        ('{"schema": -Infinity}', "line 1"),
        ('{"schema": 1e999}', "line 1 column 12"),
        ('{"schema": 2.0}', "line 1"),
        ('{\n"schema": "ukrcrisis/1", "schema": "ukrcrisis/1"}', "line 2"),
        ('{"schema": ' + "1" * 5000 + "}", "line 1 column 12"),
        ("[" * 200_000, "line 1"),
        ('{"a":' * 200_000, "line 1"),
        ("[]", "$"),
        ("5", "$"),
        ('{"schema": "ukrcrisis/1", "documents": [], "records": 5}', "records"),
        ('{"documents": [], "records": []}', "schema"),
        ('{"schema": "other/1", "documents": [], "records": []}', "schema"),
        ('{"schema": "ukrcrisis/1", "documents": {}, "records": []}', "documents"),
        ('{"schema": "ukrcrisis/1", "documents": [], "records": [], "more": 1}', "more"),
    ],
)
def test_texts(text: str, where: str) -> None:
    with pytest.raises(FormatError) as caught:
        ukrcrisis.loads(text)
    assert caught.value.where.startswith(where)


def edited(change: Callable[[Any], None]) -> str:
    whole = json.loads(GOOD)
    change(whole)
    return json.dumps(whole)


def put(path: str, value: object) -> Callable[[Any], None]:
    def change(whole: Any) -> None:
        *steps, last = path.replace("[", ".").replace("]", "").split(".")
        for step in steps:
            whole = whole[int(step)] if step.isdigit() else whole[step]
        whole[int(last) if last.isdigit() else last] = value

    return change


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("records[0].type", "rumour", "unknown type"),
        ("records[0].type", None, "unknown type"),
        ("records[0].action", "fly", "expected one of"),
        ("records[0].id", 5, "expected a text"),
        ("records[0].id", None, "expected a text"),
        ("records[0].issuer.count", True, "expected a whole number"),
        ("records[0].issuer.count", "3", "expected a whole number"),
        ("records[0].issuer.count", -1, "count is -1"),
        ("records[0].evidence", "here", "expected a list"),
        ("records[0].evidence", [], "at least one"),
        ("records[0].evidence[0].start", -4, "0 <= start"),
        ("records[0].evidence[0].end", 0, "0 <= start"),
        ("records[0].evidence[0].quote", "other words", "characters"),
        ("records[0].evidence[0].document", "nowhere", "unknown document"),
        ("records[0].when.start", "2022-02-30", "expected a day"),
        ("records[0].when.start", "20220211", "expected a day"),
        ("records[0].when.end", "2022-02-10", "before it starts"),
        ("records[0].when", "2022-02-11", "expected an object"),
        ("records[0].extra", 1, "unknown field"),
        ("documents[0].published", 2022, "expected a day"),
        ("records[0]", None, "expected an object"),
    ],
)
def test_values(path: str, value: object, expected: str) -> None:
    with pytest.raises(FormatError, match=expected) as caught:
        ukrcrisis.loads(edited(put(path, value)))
    assert caught.value.where.startswith(path.rpartition(".")[0])


def test_a_missing_field_is_refused() -> None:
    with pytest.raises(FormatError, match="missing field") as caught:
        ukrcrisis.loads(edited(lambda whole: whole["records"][0].pop("deadline")))
    assert caught.value.where == "records[0].deadline"


def test_all_faults_are_reported_together() -> None:
    def spoil(whole: Any) -> None:
        put("records[0].id", 5)(whole)
        put("records[1].status", "maybe")(whole)

    with pytest.raises(FormatError) as caught:
        ukrcrisis.loads(edited(spoil))
    assert [where for where, _ in caught.value.faults] == ["records[0].id", "records[1].status"]


def test_a_bad_line_is_named_and_the_rest_is_kept(tmp_path: Any) -> None:
    records = ukrcrisis.parse(TEXT)
    lines = ukrcrisis.dumps(records, lines=True).splitlines()
    lines[2:2] = ["", '{"type": "call"']
    path = tmp_path / "r.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    with pytest.raises(FormatError, match="line 4"):
        list(ukrcrisis.iter_jsonl(path))
    errors: list[ukrcrisis.CrisisError] = []
    assert list(ukrcrisis.iter_jsonl(path, errors="collect", collected=errors)) == list(records)
    assert len(errors) == 1


SCHEMA = jsonschema.Draft202012Validator(ukrcrisis.json_schema())
JUNK: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just([]) | st.just({})
)


def _paths(value: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return (
        [path, *(p for key, inner in items for p in _paths(inner, (*path, key)))]
        if path
        else [p for key, inner in items for p in _paths(inner, (key,))]
    )


@settings(deadline=None, max_examples=200)
@given(collections(2), st.data())
def test_what_the_schema_refuses_loads_refuses(found: Records[Record], data: st.DataObject) -> None:
    whole = json.loads(ukrcrisis.dumps(found))
    path = data.draw(st.sampled_from(_paths(whole)))
    target = whole
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = data.draw(JUNK)
    try:
        ukrcrisis.loads(json.dumps(whole))
    except FormatError:
        return
    assert SCHEMA.is_valid(whole)


@settings(deadline=None, max_examples=300)
@given(
    st.integers(0, len(GOOD) - 1),
    st.sampled_from(['"', "}", "]", ",", "0", "null", "\x00", "\ud800", "9" * 30, ""]),
)
def test_any_damage_ends_in_our_own_error(at: int, junk: str) -> None:
    with contextlib.suppress(FormatError):
        ukrcrisis.loads(GOOD[:at] + junk + GOOD[at + 1 :])
