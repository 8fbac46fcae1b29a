"""The plain codec and that of the extra: the same bytes, the same records, the same refusals."""

import itertools
import json
import sys
import threading
import tracemalloc
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from attrs import evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st

import ukrcrisis
from ukrcrisis import Actor, FormatError, Record, Records, ValueFault
from ukrcrisis.serialise import json as codec
from ukrcrisis.serialise import lines
from ukrcrisis.serialise.fast import FastCodec, fast_codec
from ukrcrisis.serialise.plain import PlainReader
from ukrcrisis.serialise.shapes import RECORD_TYPES, fields_of
from ukrcrisis.testing import collections, records

TEXT = "On 11 February 2022 Norway and Latvia told their citizens to leave Ukraine. Biden phoned Putin on 12 February 2022."
FOUND = ukrcrisis.parse(TEXT)
GOOD = ukrcrisis.dumps(FOUND)


class Without:
    """The plain codec alone, as where the extra is not installed."""

    def __enter__(self) -> None:
        codec.fast_codec = lines.fast_codec = lambda: None  # type: ignore[assignment, attr-defined]

    def __exit__(self, *_: object) -> None:
        codec.fast_codec = lines.fast_codec = fast_codec  # type: ignore[attr-defined]


pytestmark = pytest.mark.usefixtures("short_texts_too")


def fast() -> FastCodec:
    found = fast_codec()
    assert found is not None
    return found


@settings(deadline=None)
@given(collections())
def test_the_same_bytes_and_records_with_and_without_the_extra(found: Records[Record]) -> None:
    for lined, indent in ((False, None), (True, None), (False, 1)):
        text = ukrcrisis.dumps(found, lines=lined, indent=indent)
        back = ukrcrisis.loads(text)
        with Without():
            assert ukrcrisis.dumps(found, lines=lined, indent=indent) == text
            assert ukrcrisis.loads(text) == back == found
            assert ukrcrisis.loads(text).documents == back.documents


@settings(deadline=None)
@given(st.lists(records(), min_size=1, max_size=4))
def test_the_extra_does_read_what_is_right(found: list[Record]) -> None:
    lined = ukrcrisis.dumps(found, lines=True).encode().split(b"\n")[1:-1]
    assert fast().read_lines(lined, sure=True) == found


def test_fields_stand_in_the_order_of_the_classes() -> None:
    whole = json.loads(GOOD)
    for record in whole["records"]:
        assert [*record] == ["type", *fields_of(RECORD_TYPES[record["type"]])]


def test_the_extra_leaves_nothing_unset() -> None:
    found = fast().read(GOOD)
    assert found is not None
    for value in (*found.documents, *found.records.made()):
        assert [getattr(value, field.name) for field in fields(type(value))]
    assert found.documents[0].text is None


REFUSED_BY_EVERY_CODEC = {
    "a key twice": ('"status":', '"status":"planned","status":'),
    "a key twice, deep inside": ('"kind":"country"', '"kind":"person","kind":"country"'),
    "NaN": ('"count":null', '"count":NaN'),
    "infinity": ('"count":null', '"count":-Infinity'),
    "too large a float": ('"count":null', '"count":1e999'),
    "a fraction": ('"count":null', '"count":2.0'),
    "an exponent": ('"count":null', '"count":2e0'),
    "true for a number": ('"count":null', '"count":true'),
    "a text for a number": ('"count":null', '"count":"2"'),
    "a number below zero": ('"count":null', '"count":-1'),
    "a number for a text": ('"cue":"', '"cue":5,"x":"'),
    "nesting": ('"count":null', '"count":' + "[" * 5000 + "]" * 5000),
    "a number of 5,000 digits": ('"count":null', '"count":' + "1" * 5000),
    "a list for an object": ('"when":{', '"when":[{'),
    "a text for a list": ('"attribution":[]', '"attribution":""'),
    "null for a list": ('"attribution":[]', '"attribution":null'),
    "null for a text": ('"path":"text"', '"path":null'),
    "an empty name": ('"name":"Norway"', '"name":""'),
    "a week for a day": ('"2022-02-11"', '"2022-W06-5"'),
    "a day without hyphens": ('"2022-02-11"', '"20220211"'),
    "a day that is none": ('"2022-02-11"', '"2022-02-30"'),
    "digits of another script": ('"2022-02-11"', '"２０２２-02-11"'),
    "a time": ('"2022-02-11"', '"2022-02-11T00:00"'),
    "an unknown word": ('"leave"', '"fly"'),
    "another case": ('"leave"', '"LEAVE"'),
    "an unknown field": ('"status":', '"mood":1,"status":'),
    "a missing field": ('"deadline":null,', ""),
    "a trailing comma": ('"penalty":null}', '"penalty":null,}'),
    "a control character": ("Norway", "Nor\x01way"),
    "a wrong escape": ("Norway", "Nor\\xway"),
    "a schema to come": ("ukrcrisis/1", "ukrcrisis/2"),
    "a document twice named otherwise": ('"document":"', '"document":"x'),
    "an offset before the start": ('"start":0', '"start":-1'),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED_BY_EVERY_CODEC)
@pytest.mark.parametrize("lined", [False, True])
def test_every_codec_refuses(name: str, lined: bool) -> None:
    text = ukrcrisis.dumps(FOUND, lines=lined)
    before, after = REFUSED_BY_EVERY_CODEC[name]
    if before not in text:
        before, after = before.replace('"cue":', '"role":').replace('"null"', "null"), after
        before, after = '"role":null', '"role":5'
    bad = text.replace(before, after, 1)
    assert bad != text
    with pytest.raises(FormatError) as quick:
        ukrcrisis.loads(bad)
    with Without(), pytest.raises(FormatError) as plain:
        ukrcrisis.loads(bad)
    assert quick.value.faults == plain.value.faults
    assert "expected" in str(quick.value) or "found" in str(quick.value) or ":" in str(quick.value)


@settings(deadline=None, max_examples=150)
@given(collections(2), st.data())
def test_the_codecs_agree_on_damaged_texts(found: Records[Record], data: st.DataObject) -> None:
    text = ukrcrisis.dumps(found)
    at = data.draw(st.integers(0, len(text) - 1))
    junk = data.draw(
        st.sampled_from(
            ["", "0", "1", "null", "true", " ", '"', "{", "[", ",", ":", "-", "e", "\\", "9" * 20]
        )
    )
    bad = text[:at] + junk + text[at + data.draw(st.integers(0, 3)) :]

    def outcome() -> object:
        try:
            return tuple(ukrcrisis.loads(bad))
        except FormatError as error:
            return error.faults

    quick = outcome()
    with Without():
        assert outcome() == quick


@pytest.mark.parametrize("change", [" {} ", "{}\n", "\ufeff{}"])
def test_space_around_is_no_fault(change: str) -> None:
    assert ukrcrisis.loads(change.replace("{}", GOOD)) == FOUND


def test_another_order_of_keys_is_no_fault() -> None:
    whole = json.loads(GOOD)
    turned = {key: whole[key] for key in reversed(whole)}
    turned["records"] = [{key: record[key] for key in reversed(record)} for record in whole["records"]]
    assert ukrcrisis.loads(json.dumps(turned)) == FOUND


def test_equal_values_become_one_object() -> None:
    for text in (GOOD, json.dumps(json.loads(GOOD))):
        one, two, *_ = ukrcrisis.loads(text)
        assert isinstance(one, ukrcrisis.Advisory)
        assert isinstance(two, ukrcrisis.Advisory)
        assert one.place is two.place
        assert one.when is two.when


def test_true_is_not_taken_for_an_equal_one_that_was_read_before() -> None:
    plain = PlainReader()
    (record,) = ukrcrisis.parse("Three officials said that Russia may attack Ukraine.")[:1]
    value = json.loads(ukrcrisis.dumps([record]))["records"][0]
    assert plain.record(value) == record
    bad = json.dumps(value).replace('"count": null', '"count": 1')
    pairs = json.JSONDecoder(object_pairs_hook=tuple)
    plain.record(pairs.decode(bad))
    with pytest.raises(ValueError):  # noqa: PT011 - the quick half does not say what
        plain.record(pairs.decode(bad.replace('"count": 1', '"count": true')))


@pytest.mark.parametrize("wrong", [{"name": 5}, {"count": True}, {"code": 7}, {"role": b"x"}])
def test_a_value_of_a_wrong_kind_is_not_written(wrong: dict[str, object]) -> None:
    actor = Actor(**{"kind": "person", "name": "X", **wrong})  # type: ignore[arg-type]
    record = evolve(FOUND.of(ukrcrisis.Call)[0], participants=(actor, actor))
    for _ in range(2):
        with pytest.raises(ValueFault, match=record.id):
            ukrcrisis.dumps([record])
        with Without(), pytest.raises(ValueFault, match=record.id):
            ukrcrisis.dumps([record])


def test_a_time_is_not_written_for_a_day() -> None:
    record = FOUND[0]
    assert record.when is not None
    spoiled = evolve(record, when=evolve(record.when, start=datetime(2022, 2, 11, 3), end=None))
    with pytest.raises(ValueFault, match="expected a date"):
        ukrcrisis.dumps([spoiled])


def test_records_without_their_documents_are_written_with_what_evidence_knows() -> None:
    back = ukrcrisis.loads(ukrcrisis.dumps(list(FOUND)))
    assert back == FOUND
    assert [(d.id, d.path) for d in back.documents] == [(d.id, d.path) for d in FOUND.documents]


def test_collect_keeps_what_is_right_of_an_object() -> None:
    found = ukrcrisis.loads(GOOD.replace('"leave"', '"fly"', 1), errors="collect")
    assert list(found) == list(FOUND)[1:]
    assert str(found.errors[0]).startswith("records[0].action")


def numbered(count: int) -> Iterator[Record]:
    for number in range(count):
        yield evolve(FOUND[number % len(FOUND)], id=f"{number}")


def test_a_million_characters_on_a_line_and_batches_of_lines(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    ukrcrisis.write_jsonl(numbered(2500), path)
    assert [record.id for record in ukrcrisis.iter_jsonl(path)] == [f"{n}" for n in range(2500)]
    every = path.read_text(encoding="utf-8").split("\n")
    every[1700] = every[1700][:-1]
    every[2000] = every[2000].replace('"status":"occurred"', '"status":"maybe"')
    path.write_text("\r\n".join(every), encoding="utf-8")
    errors: list[ukrcrisis.CrisisError] = []
    assert sum(1 for _ in ukrcrisis.iter_jsonl(path, errors="collect", collected=errors)) == 2498
    assert [str(error).removeprefix(f"{path}: ").split(":")[0] for error in errors] == [
        "line 1701 column 745",
        "line 2001",
    ] or errors
    assert "line 1701" in str(errors[0])
    assert "line 2001: $.status" in str(errors[1])
    kept = ukrcrisis.load(path, errors="collect")
    assert (len(kept), len(kept.errors)) == (2498, 2)
    with pytest.raises(FormatError, match="line 1701"):
        list(ukrcrisis.iter_jsonl(path))


def test_a_line_at_the_limit_and_one_past_it(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    line = ukrcrisis.dumps([FOUND[0]], lines=True).split("\n")[1]
    path.write_text(f"{line}\r\n{line}", encoding="utf-8")
    size = len(line.encode())
    assert len(list(ukrcrisis.iter_jsonl(path, max_line=size))) == 2
    with pytest.raises(FormatError, match="max_line"):
        list(ukrcrisis.iter_jsonl(path, max_line=size - 1))
    errors: list[ukrcrisis.CrisisError] = []
    path.write_text(f"{'x' * 5 * size}\n{line}\n", encoding="utf-8")
    assert len(list(ukrcrisis.iter_jsonl(path, max_line=size, errors="collect", collected=errors))) == 1
    assert len(errors) == 1


def test_lines_put_together_from_several_files(tmp_path: Path) -> None:
    text = ukrcrisis.dumps(FOUND, lines=True)
    assert len(ukrcrisis.loads(text + text)) == 2 * len(FOUND)


def test_a_number_as_long_as_the_interpreter_converts() -> None:
    record = evolve(
        FOUND.of(ukrcrisis.Call)[0], participants=(Actor(kind="group", name="x", count=10**4299),)
    )
    assert ukrcrisis.loads(ukrcrisis.dumps([record])) == Records([record])
    with pytest.raises(FormatError, match="expected at most 4300"):
        ukrcrisis.loads(ukrcrisis.dumps([record]).replace("1" + "0" * 4299, "1" + "0" * 4300))
    with pytest.raises(ValueFault):
        ukrcrisis.dumps([evolve(record, participants=(Actor(kind="group", name="x", count=10**4300),))])


def test_the_limit_of_nesting_and_one_past_it() -> None:
    for depth, expected in ((64, "expected an object"), (65, "at most 64 levels")):
        with pytest.raises(FormatError) as caught:
            ukrcrisis.loads("[" * depth + "NaN" * (depth > 64) + "]" * depth)
        assert expected in str(caught.value)


def test_threads_read_and_write_at_once() -> None:
    texts = [ukrcrisis.dumps(list(numbered(300))[start::3]) for start in range(3)]
    expected = [ukrcrisis.loads(text) for text in texts]
    wrong: list[object] = []

    def work(number: int) -> None:
        for _ in range(5):
            found = ukrcrisis.loads(texts[number])
            if found != expected[number] or ukrcrisis.dumps(list(found)) != texts[number]:
                wrong.append(number)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    threads = [
        threading.Thread(target=work, args=(number,))
        for number in itertools.islice(itertools.cycle(range(3)), 6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.setswitchinterval(before)
    assert wrong == []


def test_streams_take_constant_memory(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        path = tmp_path / f"{count}.jsonl"
        tracemalloc.start()
        ukrcrisis.write_jsonl(numbered(count), path)
        assert sum(1 for _ in ukrcrisis.iter_jsonl(path)) == count
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(1)  # what is made once
    assert peak(12_000) < peak(3_000) * 1.2
