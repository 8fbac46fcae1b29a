"""Files and folders: what is read, in which order, and what is said of what cannot be."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import ukrcrisis
from ukrcrisis import FormatError, SourceError

NORWAY = "Norway told its citizens to leave Ukraine."


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_folder_is_walked_in_sorted_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.txt", "note.pdf"):
        write(tmp_path, name, f"{NORWAY} ({name})")
    records = ukrcrisis.load(tmp_path)
    assert [d.path for d in records.documents] == ["a.md", "b.txt", "sub/c.txt"]
    assert [r.evidence[0].path for r in records] == ["a.md", "b.txt", "sub/c.txt"]


@pytest.mark.parametrize("text", ["", " \n\t\n", "---\npublished: 2022-02-12\n---\n"])
def test_an_empty_text_is_a_document_without_records(tmp_path: Path, text: str) -> None:
    records = ukrcrisis.load(write(tmp_path, "a.txt", text))
    assert len(records) == 0
    assert [d.path for d in records.documents] == ["a.txt"]


def test_what_is_missing_or_empty_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="nowhere"):
        ukrcrisis.load(tmp_path / "nowhere")
    with pytest.raises(SourceError, match="no texts"):
        ukrcrisis.load(tmp_path)


def test_a_file_that_is_no_utf8_names_the_byte_and_the_way_out(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", f"Müller: {NORWAY}".encode("cp1252"))
    with pytest.raises(SourceError, match="encoding=") as caught:
        ukrcrisis.load(path)
    assert (caught.value.path, caught.value.offset) == ("a.txt", 1)
    assert len(ukrcrisis.load(path, encoding="cp1252")) == 1
    with pytest.raises(SourceError, match="unknown encoding"):
        ukrcrisis.load(path, encoding="klingon")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path, "a.txt", f"---\npublished: 2022-02-13\n---\n{NORWAY}".encode(encoding))
    records = ukrcrisis.load(path)
    assert len(records) == 1
    assert records.documents[0].published == date(2022, 2, 13)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [NORWAY, "Норвегія закликала своїх громадян."])
def test_utf16_without_a_mark_is_an_error_though_it_be_valid_utf8(
    tmp_path: Path, encoding: str, text: str
) -> None:
    path = write(tmp_path, "a.txt", text.encode(encoding))
    with pytest.raises(SourceError, match="UTF-16 without a byte order mark"):
        ukrcrisis.load(path)
    assert len(ukrcrisis.load(path, encoding=encoding).documents) == 1


def test_line_ends_keep_their_offsets(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", f"Heading\r\n\r\n{NORWAY}\r\n")
    (record,) = ukrcrisis.load(path)
    assert record.evidence[0].start == len("Heading\r\n\r\n")


def test_collect_goes_on(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", b"\xff\xfe\xfa")
    write(tmp_path, "b.txt", NORWAY)
    records = ukrcrisis.load(tmp_path, errors="collect")
    assert len(records) == 1
    assert len(records.errors) == 1
    assert "a.txt" in str(records.errors[0])


def test_a_file_above_the_limit_is_not_read(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", NORWAY)
    size = len(NORWAY)
    assert len(ukrcrisis.load(path, max_size=size)) == 1
    with pytest.raises(SourceError, match="max_size"):
        ukrcrisis.load(path, max_size=size - 1)


def test_the_same_file_by_two_paths_is_one_document(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", NORWAY)
    link = tmp_path / "b.txt"
    link.symlink_to(path)
    copy = write(tmp_path, "c/a.txt", NORWAY)
    records = ukrcrisis.load([path, link, copy])
    assert len(records) == 1
    assert ukrcrisis.load(copy)[0].id == records[0].id


def test_json_that_is_not_ours(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", NORWAY)
    other = write(tmp_path, "a.json", '{"records": []}')
    assert len(ukrcrisis.load(tmp_path)) == 1
    with pytest.raises(FormatError, match=r"a\.json"):
        ukrcrisis.load(other)


def test_any_number_of_workers_gives_the_same_bytes(tmp_path: Path) -> None:
    for number in range(6):
        write(tmp_path, f"{number}.txt", f"{number}. {NORWAY} Biden phoned Putin.")
    one = ukrcrisis.dumps(ukrcrisis.load(tmp_path))
    assert ukrcrisis.dumps(ukrcrisis.load(tmp_path, workers=2)) == one


def test_the_same_bytes_for_any_hash_seed_and_locale(tmp_path: Path) -> None:
    write(
        tmp_path,
        "a.txt",
        "Norway, Peru and Latvia told their citizens to leave Ukraine. Biden and Macron phoned Putin.",
    )
    code = f"import ukrcrisis; print(ukrcrisis.dumps(ukrcrisis.load({str(tmp_path)!r})))"
    outputs = {
        subprocess.run(
            [sys.executable, *flags, "-c", code], env={**os.environ, **env}, check=True, capture_output=True
        ).stdout
        for flags, env in (
            ([], {"PYTHONHASHSEED": "1"}),
            ([], {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo"}),
            (["-O"], {"LC_ALL": "C"}),
        )
    }
    assert len(outputs) == 1


def test_published_anchors_relative_days() -> None:
    (record,) = ukrcrisis.parse(
        "Norway on Friday told its citizens to leave Ukraine.", published=date(2022, 2, 13)
    )
    assert record.when is not None
    assert record.when.start == date(2022, 2, 11)
    (record,) = ukrcrisis.parse("Norway on Friday told its citizens to leave Ukraine.")
    assert record.when is None or not record.when.dated
