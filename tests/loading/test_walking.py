"""Folders as they are found: links, special files, odd names, files that vanish."""

import gc
import os
import re
import socket
import tracemalloc
from pathlib import Path

import pytest

import ukrcrisis
from ukrcrisis import SourceError, SourceWarning
from ukrcrisis.walking import SourceFile, shown, walk

NORWAY = "Norway told its citizens to leave Ukraine."


def write(folder: Path, name: str, text: str = NORWAY) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def faults(folder: Path) -> list[str]:
    return [str(error) for error in walk(folder) if isinstance(error, SourceError)]


def names(folder: Path) -> list[str]:
    return [file.name for file in walk(folder) if isinstance(file, SourceFile)]


@pytest.mark.parametrize("kind", ["pipe", "socket"])
def test_special_files_are_passed_over_with_a_warning(tmp_path: Path, kind: str) -> None:
    write(tmp_path, "a.txt")
    with socket.socket(socket.AF_UNIX) as server:
        if kind == "pipe":
            os.mkfifo(tmp_path / "x.txt")
        else:
            server.bind(str(tmp_path / "x.txt"))
        with pytest.warns(SourceWarning, match=r"x\.txt"):
            assert len(ukrcrisis.load(tmp_path)) == 1
        with pytest.raises(SourceError, match="no regular file"):
            ukrcrisis.load(tmp_path / "x.txt")


def test_a_device_is_refused_where_it_is_named() -> None:
    with pytest.raises(SourceError, match="no regular file"):
        ukrcrisis.load("/dev/zero")


def test_a_pipe_that_takes_the_place_of_a_file_does_not_hold_up_the_run(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    path = write(tmp_path, "b.txt")
    files = ukrcrisis.iter_load(tmp_path, errors="collect")
    next(files)
    path.unlink()
    os.mkfifo(path)
    with pytest.warns(SourceWarning):
        assert list(files) == []
    plain = SourceFile(str(path), "b.txt", named=True)
    from ukrcrisis.loading import _Job

    assert "no longer a regular file" in str(_Job(None, "utf-8", None, 100, "raise")(plain))


def test_a_folder_called_like_a_text_is_a_folder(tmp_path: Path) -> None:
    write(tmp_path, "x.txt/inner.txt")
    assert names(tmp_path) == ["x.txt/inner.txt"]


def test_links_are_not_followed_in_circles(tmp_path: Path) -> None:
    write(tmp_path, "sub/a.txt")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    (tmp_path / "c.txt").symlink_to(tmp_path / "c.txt")
    assert names(tmp_path) == ["sub/a.txt"]
    assert [re.sub(r".*/", "", fault).split(":")[0] for fault in faults(tmp_path)] == ["a", "b", "c.txt"]


def test_a_folder_with_many_paths_is_walked_once(tmp_path: Path) -> None:
    for level in range(40):  # two to the power of forty paths
        (tmp_path / f"{level}").mkdir()
        for link in ("x", "y"):
            (tmp_path / f"{level}" / link).symlink_to(tmp_path / f"{level + 1}")
    write(tmp_path, "40/a.txt")
    assert names(tmp_path / "0") == ["x/" * 40 + "a.txt"]


def test_a_dangling_link_is_an_error_and_the_others_go_on(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    write(tmp_path, "z.txt")
    records = ukrcrisis.load(tmp_path, errors="collect")
    assert len(records) == 1
    assert "gone.txt: cannot be read" in str(records.errors[0])


def test_a_file_that_vanishes_during_the_walk_is_an_error_and_the_others_go_on(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c/d.txt", "e.txt"):
        write(tmp_path, name, f"{NORWAY} {name}")
    files = ukrcrisis.iter_load(tmp_path, errors="collect")
    assert len(next(files)) == 1
    (tmp_path / "b.txt").unlink()
    (tmp_path / "c" / "d.txt").unlink()
    (tmp_path / "c").rmdir()
    assert [(len(part), len(part.errors)) for part in files] == [(0, 1), (1, 0)]


def test_what_may_not_be_read_is_an_error_that_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b/c.txt", "d.txt"):
        write(tmp_path, name, f"{NORWAY} {name}")
    (tmp_path / "a.txt").chmod(0)
    (tmp_path / "b").chmod(0)
    if os.geteuid() == 0:  # who may read everything
        opened, listed = os.open, os.listdir

        def refused(path: str, *rest: int) -> int:
            if str(path).endswith("a.txt"):
                raise PermissionError(13, "Permission denied", path)
            return opened(path, *rest)

        def closed(path: str) -> list[str]:
            if str(path).endswith("b"):
                raise PermissionError(13, "Permission denied", path)
            return listed(path)

        monkeypatch.setattr(os, "open", refused)
        monkeypatch.setattr(os, "listdir", closed)
    records = ukrcrisis.load(tmp_path, errors="collect")
    monkeypatch.undo()
    (tmp_path / "b").chmod(0o700)
    assert [d.path for d in records.documents] == ["d.txt"]
    assert [re.sub(r".*/", "", str(error)) for error in records.errors] == [
        f"{n}: cannot be read: Permission denied" for n in ("a.txt", "b")
    ]


@pytest.mark.parametrize(
    "raw",
    [
        b"\xff\xfe.txt",
        b"new\nline.txt",
        b"<script>.txt",
        b"back\\slash.txt",
        b"\\xff.txt",
        "\u202eКиїв.txt".encode(),
        b"\x1b[31m.txt",
    ],
)
def test_odd_names_are_escaped_and_can_be_had_back(tmp_path: Path, raw: bytes) -> None:
    name = os.fsdecode(raw)
    (tmp_path / name).write_text(f"Peru. {NORWAY}")
    records = ukrcrisis.load(tmp_path)
    (path,) = {record.evidence[0].path for record in records}
    assert path.isprintable()
    assert path.encode("ascii", "backslashreplace").decode("unicode_escape") == name
    assert ukrcrisis.loads(ukrcrisis.dumps(records)) == records


def test_no_two_names_are_shown_alike() -> None:
    assert shown(os.fsdecode(b"a\xff")) != shown("a\\udcff")


def test_a_deep_folder_is_walked(tmp_path: Path) -> None:
    depth = 400
    here = os.getcwd()
    try:
        os.chdir(tmp_path)
        for _ in range(depth):
            os.mkdir("d")
            os.chdir("d")
        Path("a.txt").write_text(NORWAY)
    finally:
        os.chdir(here)
    assert names(tmp_path) == ["d/" * depth + "a.txt"]


def test_a_stream_over_many_files_holds_one_at_a_time(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        folder = tmp_path / f"{count}"
        folder.mkdir()
        for number in range(count):
            (folder / f"{number}.txt").write_text(f"{number}. {NORWAY}")
        gc.collect()
        tracemalloc.start()
        for number, part in enumerate(ukrcrisis.iter_load(folder)):
            assert len(part) == 1
            if number % 50 == 0:
                gc.collect()  # or the peak depends on when the collector comes by
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(1)  # what is made once
    growth = (peak(600) - peak(100)) / 500
    assert growth < 1_500  # bytes a file: its name and number; a record with its document takes over 3,000
