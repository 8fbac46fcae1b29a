"""Files are written whole or not at all."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import ukrcrisis
from ukrcrisis import Record, SourceError
from ukrcrisis.serialise.whole import write_whole

RECORDS = ukrcrisis.parse(
    "Norway told its citizens to leave Ukraine. Biden phoned Putin on 12 February 2022."
)


def left_over(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(".part")]


def test_a_failure_midway_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    def failing() -> Iterator[Record]:
        yield RECORDS[0]
        raise LookupError

    path = tmp_path / "r.jsonl"
    ukrcrisis.write_jsonl(RECORDS, path)
    old = path.read_bytes()
    with pytest.raises(LookupError):
        ukrcrisis.write_jsonl(failing(), path)
    assert path.read_bytes() == old
    assert [p.name for p in tmp_path.iterdir()] == ["r.jsonl"]


KILLED = """
import os, signal, sys, ukrcrisis, ukrcrisis.serialise.whole as whole
records = ukrcrisis.load(sys.argv[1])
def dies(*_):
    os.kill(os.getpid(), signal.SIGKILL)
def some():
    for number in range(20_000):
        if sys.argv[2] == "writing" and number == 15_000:
            dies()
        yield from records
if sys.argv[2] == "syncing":
    os.fsync = dies
if sys.argv[2] == "replacing":
    os.replace = dies
if sys.argv[2] == "replaced":
    whole._sync_folder = dies
ukrcrisis.write_jsonl(some(), sys.argv[1])
"""


@pytest.mark.parametrize("moment", ["writing", "syncing", "replacing", "replaced"])
def test_a_kill_leaves_the_old_file_or_the_new_one(tmp_path: Path, moment: str) -> None:
    path = tmp_path / "r.jsonl"
    ukrcrisis.write_jsonl(RECORDS, path)
    done = subprocess.run([sys.executable, "-c", KILLED, str(path), moment], check=False)
    assert done.returncode == -signal.SIGKILL
    found = sum(1 for _ in ukrcrisis.iter_jsonl(path))
    assert found == (40_000 if moment == "replaced" else 2)


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    ukrcrisis.dump(RECORDS, path)
    old = path.read_bytes()
    code = (
        "import resource, signal, sys, ukrcrisis\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))\n"
        "records = list(ukrcrisis.load(sys.argv[1])) * 500\n"
        "try:\n"
        "    ukrcrisis.dump(records, sys.argv[1])\n"
        "except ukrcrisis.SourceError as error:\n"
        "    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], check=True, capture_output=True, text=True)
    assert "cannot be written: File too large" in done.stdout
    assert path.read_bytes() == old
    assert left_over(tmp_path) == []


def test_a_target_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"nowhere/r\.json: cannot be written"):
        ukrcrisis.dump(RECORDS, tmp_path / "nowhere" / "r.json")
    with pytest.raises(SourceError, match="cannot be written"):
        ukrcrisis.dump(RECORDS, "/proc/r.json")


def test_a_link_stays_and_its_target_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "target.json"
    link = tmp_path / "link.json"
    link.symlink_to(target)
    ukrcrisis.dump(RECORDS, link)
    assert link.is_symlink()
    assert ukrcrisis.load(target) == RECORDS


def test_permissions_are_kept_and_new_files_follow_the_mask(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    before = os.umask(0o027)
    try:
        ukrcrisis.dump(RECORDS, path)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    path.chmod(0o604)
    ukrcrisis.dump(RECORDS, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o604


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "p"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE, text=True) as reader:
        write_whole(pipe, ["one", "two"])
        assert reader.communicate()[0] == "onetwo"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_long_name_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / ("Ж" * 120 + ".json")
    ukrcrisis.dump(RECORDS, path)
    assert ukrcrisis.load(path) == RECORDS
