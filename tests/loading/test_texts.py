"""Texts as they are found: encodings, dirt, scripts, sizes. Whatever they hold, quotations are exact and
errors are our own."""

import time
import tracemalloc
from datetime import date
from pathlib import Path

import pytest

import ukrcrisis
from ukrcrisis import Actor, Call, Evidence, FormatError, Record, Records, SourceError

NORWAY = "Norway told its citizens to leave Ukraine."


def exact(text: str) -> Records[Record]:
    """The records of a text, whose quotations are held to it."""
    records = ukrcrisis.parse(text)
    for record in records:
        for piece in record.evidence:
            assert text[piece.start : piece.end] == piece.quote
    assert ukrcrisis.loads(ukrcrisis.dumps(records)) == records
    return records


@pytest.mark.parametrize("encoding", ["cp1251", "cp1252", "koi8-r", "utf-16-le", "utf-16-be"])
def test_another_encoding_is_an_error_with_its_byte_and_right_where_it_is_given(
    tmp_path: Path, encoding: str
) -> None:
    accent = "Лавров" if encoding in ("cp1251", "koi8-r") else "Müller"
    path = tmp_path / "a.txt"
    text = f"{accent}: {NORWAY}"
    path.write_bytes(text.encode(encoding))
    with pytest.raises(SourceError, match="encoding=") as caught:
        ukrcrisis.load(path)
    assert caught.value.offset is not None
    (record,) = ukrcrisis.load(path, encoding=encoding)
    assert record.evidence[0].quote in text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_a_broken_text_with_a_mark_says_which_mark(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(NORWAY.encode(encoding) + b"\xff")
    with pytest.raises(SourceError, match="byte order mark"):
        ukrcrisis.load(path)


def test_nul_bytes_are_text_and_a_picture_is_an_error(tmp_path: Path) -> None:
    assert len(exact(f"\0\0{NORWAY}\0")) == 1
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 50)
    with pytest.raises(SourceError, match="at byte 0"):
        ukrcrisis.load(path)


@pytest.mark.parametrize(
    "text",
    [
        "Norway told its citizens to leave Ukraine.",  # no-break spaces
        "Norway\u202f told its\u2009citizens to leave Ukraine.",
        "\ufeffNorway told its citizens to leave Ukraine.",
        "\u202aNorway\u202c told its citizens to leave Ukraine.",
        "Norway told its cit\u00adizens to leave Ukraine.",
        "Nor\u200bway told its citizens to leave Ukraine.",
        "Cote d\u2019Ivoire told its citizens to leave Ukraine.",
        "Co\u0302te d'Ivoire told its citizens to leave Ukraine.",
        "Nor\u00ad\u200bway told its citizens to leave Ukraine.",
        "ＮＯＲＷＡＹ told its citizens to leave Ukraine.",
        "Norway told its citizens to leave Ukraine aﬅer the conﬂict.",
    ],
)
def test_dirt_does_not_hide_a_record_nor_shift_a_quotation(text: str) -> None:
    assert [record.type for record in exact(text)] == ["advisory"]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029", "\f", "\v", "\n"])
def test_line_ends_of_every_kind(tmp_path: Path, end: str) -> None:
    text = f"A heading{end}{end}{NORWAY}{end}{end}Biden phoned Putin on 12 February 2022.{end}"
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())
    records = ukrcrisis.load(path)
    assert [text[r.evidence[0].start : r.evidence[0].end] for r in records] == [
        r.evidence[0].quote for r in records
    ]
    assert {record.type for record in records} == {"advisory", "call"}


@pytest.mark.parametrize(
    "text",
    [
        "A woman romanced a nomad; Malian Chadwick's grenade, nigerundo.",
        "Норвегія закликала своїх громадян покинути Україну.",
        "挪威呼吁其公民离开乌克兰。",
        "norway oslo kyiv " * 50,
        "!!! ??? ... --- ###",
        "lorem ipsum dolor sit amet " * 100,
    ],
)
def test_texts_without_a_record(text: str) -> None:
    assert list(exact(text)) == []


@pytest.mark.parametrize("text", [NORWAY.upper(), NORWAY.lower().rstrip("."), NORWAY.replace(" ", "  \n ")])
def test_capitals_and_missing_marks_raise_nothing(text: str) -> None:
    assert len(exact(text)) <= 1


@pytest.mark.parametrize(
    "text",
    [
        "Norway told " + "9" * 5000 + " citizens to leave Ukraine.",
        "Norway evacuated " + "1" * 5000 + " diplomats from Kyiv.",
        "On " + "1" * 5000 + " February Norway told its citizens to leave Ukraine.",
        "0 countries told their citizens to leave Ukraine.",
        "Norway expelled 0 diplomats of Russia.",
        "Norway told its citizens to leave Ukraine on 30 February 2022.",
        "Norway told its citizens to leave Ukraine on 29 February 2022.",
        "Norway told its citizens to leave Ukraine on 13/13/2022.",
        "Norway told its citizens to leave Ukraine on 1 January 0000.",
        "Norway told its citizens to leave Ukraine on 1 January 10000.",
    ],
)
def test_numbers_and_days_that_are_none(text: str) -> None:
    for record in exact(text):
        if record.when is not None and "30 February" in text:
            assert (record.when.start, record.when.end) == (None, None)


@pytest.mark.parametrize(
    "word",
    [
        "next week",
        "tomorrow",
        "within ten days",
        "next month",
        "in the coming days",
        "next year",
        "on Friday",
        "last week",
        "yesterday",
    ],
)
@pytest.mark.parametrize("day", [date(9999, 12, 31), date(1, 1, 1)])
def test_the_ends_of_the_calendar(word: str, day: date) -> None:
    for record in ukrcrisis.parse(f"Norway will evacuate its diplomats from Kyiv {word}.", published=day):
        assert record.evidence


def test_front_matter_that_is_wrong_names_file_key_and_line(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"---\ntitle: x\npublished: [2022]\n---\n{NORWAY}")
    with pytest.raises(FormatError, match=r"a\.txt: front matter, line 3, published"):
        ukrcrisis.load(path)
    assert len(ukrcrisis.load([path], errors="collect").errors) == 1


@pytest.mark.parametrize(
    "block",
    ["a: &a [*a, *a]", "!!python/object/apply:os.system ['false']", "- a\n- b", "a: b: c: d", "{", "\t"],
)
def test_front_matter_of_other_kinds_is_text(block: str) -> None:
    assert len(exact(f"---\n{block}\n---\n{NORWAY}")) == 1
    assert len(exact(f"---\n{block}\n{NORWAY}")) == 1


def test_a_rule_later_in_the_text_is_text() -> None:
    assert len(exact(f"{NORWAY}\n---\npublished: no day\n---\nBiden phoned Putin.")) == 2


def test_a_text_at_the_limit_and_one_past_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(NORWAY)
    assert len(ukrcrisis.load(path, max_size=len(NORWAY))) == 1
    with pytest.raises(SourceError, match=f"more than {len(NORWAY) - 1} bytes.*max_size"):
        ukrcrisis.load(path, max_size=len(NORWAY) - 1)


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(10_000_000_000)  # takes no room
    tracemalloc.start()
    begin = time.perf_counter()
    with pytest.raises(SourceError, match="max_size"):
        ukrcrisis.load(path)
    assert time.perf_counter() - begin < 5
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_memory_is_a_small_multiple_of_the_text() -> None:
    def peak(text: str) -> int:
        tracemalloc.start()
        ukrcrisis.parse(text)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    for unit in (". ", "“", f"{NORWAY} ", "Sergei Lavrov and ", "x"):
        peak(unit)
        assert peak((unit * 40_000)[:40_000]) < 40_000 * 60, unit


def test_a_list_that_is_changed_later_changes_no_record() -> None:
    people = [Actor(kind="person", name="A"), Actor(kind="person", name="B")]
    pieces = [Evidence(document="d", path="d", start=0, end=1, quote="x")]
    call = Call(id="1", evidence=pieces, participants=people, mode="phone")
    records = Records(listed := [call])
    people.clear()
    pieces.clear()
    listed.clear()
    assert [actor.name for actor in call.participants] == ["A", "B"]
    assert len(call.evidence) == len(records) == 1
    assert isinstance(call.participants, tuple)
