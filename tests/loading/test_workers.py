"""Files shared among processes: the same bytes for any number and any way to start them, and no way to lose
a file unseen."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import ukrcrisis
from ukrcrisis import ValueFault
from ukrcrisis.workers import Died, in_processes

TEXT = "{}. Norway told its citizens to leave Ukraine. Biden phoned Putin on 12 February 2022."


def fill(folder: Path, count: int, times: int = 1) -> None:
    for number in range(count):
        (folder / f"{number:03}.txt").write_text("\n\n".join([TEXT.format(number)] * times))


def python(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=False, timeout=120
    )


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_the_same_bytes_however_processes_start(tmp_path: Path, method: str) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    fill(folder, 7)
    (folder / "003.txt").write_bytes(b"\xff")
    script = tmp_path / "script.py"
    script.write_text(
        "import multiprocessing, sys, ukrcrisis\n"
        "if __name__ == '__main__':\n"
        f"    multiprocessing.set_start_method({method!r})\n"
        "    found = ukrcrisis.load(sys.argv[1], errors='collect', workers=3)\n"
        "    print(ukrcrisis.dumps(found), found.errors)\n"
    )
    done = subprocess.run(
        [sys.executable, str(script), str(folder)], capture_output=True, text=True, check=True, timeout=120
    )
    one = ukrcrisis.load(folder, errors="collect")
    assert done.stdout == f"{ukrcrisis.dumps(one)} {one.errors}\n"


def test_a_process_that_dies_names_its_file_and_the_rest_is_read(tmp_path: Path) -> None:
    fill(tmp_path, 9)
    code = (
        "import multiprocessing, os, sys, ukrcrisis, ukrcrisis.loading as loading\n"
        "multiprocessing.set_start_method('fork')\n"
        "whole = loading.parse\n"
        "loading.parse = lambda text, **rest: os._exit(1) if rest['path'] in ('002.txt', '007.txt') else whole(text, **rest)\n"
        "found = ukrcrisis.load(sys.argv[1], errors='collect', workers=2)\n"
        "print([str(error) for error in found.errors], len(found.documents))\n"
        "try:\n"
        "    ukrcrisis.load(sys.argv[1], workers=2)\n"
        "except ukrcrisis.SourceError as error:\n"
        "    print(error.path)\n"
    )
    done = python(code, str(tmp_path))
    assert (
        done.stdout
        == "['002.txt: the process that read it died', '007.txt: the process that read it died'] 7\n002.txt\n"
    ), done.stderr


def pid_or_death(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return os.getpid()


def failing(number: int) -> int:
    raise LookupError(number)


def test_results_come_in_order_and_a_killed_process_is_replaced() -> None:
    found = list(in_processes(pid_or_death, range(50), 2))
    assert [item for item, _ in found] == list(range(50))
    assert [item for item, result in found if isinstance(result, Died)] == [3]
    assert os.getpid() not in {result for _, result in found}


def test_an_error_of_the_job_itself_comes_through() -> None:
    with pytest.raises(LookupError):
        list(in_processes(failing, range(3), 2))


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_processes_end_when_nobody_asks_on_and_few_results_wait() -> None:
    taken = 0

    def items() -> Iterator[int]:
        nonlocal taken
        for number in range(10, 1_000_000):
            taken += 1
            yield number

    results = in_processes(pid_or_death, items(), 2)
    pids = {result for _, (_, result) in zip(range(10), results, strict=False) if isinstance(result, int)}
    assert taken < 100
    results.close()  # type: ignore[attr-defined]
    assert not [pid for pid in pids if alive(pid)]


def test_ctrl_c_ends_the_run_and_its_children_with_130(tmp_path: Path) -> None:
    fill(tmp_path, 200, times=100)
    run = subprocess.Popen(
        [sys.executable, "-m", "ukrcrisis", "export", str(tmp_path), "--workers", "2"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a job in the background ignores it
    )  # fmt: skip
    children = Path(f"/proc/{run.pid}/task/{run.pid}/children")
    waited = time.monotonic() + 60
    while len(children.read_text().split()) < 2 and time.monotonic() < waited:
        time.sleep(0.02)
    time.sleep(0.3)
    pids = [int(pid) for pid in children.read_text().split()]
    assert len(pids) == 2
    os.killpg(run.pid, signal.SIGINT)  # as a terminal does: to all of them
    _, said = run.communicate(timeout=60)
    assert run.returncode == 130
    assert "Traceback" not in said
    assert not [pid for pid in pids if alive(pid)]


def test_children_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    fill(tmp_path, 200, times=100)
    code = "import sys, ukrcrisis; ukrcrisis.load(sys.argv[1], workers=2)"
    run = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)])
    children = Path(f"/proc/{run.pid}/task/{run.pid}/children")
    waited = time.monotonic() + 60
    while len(children.read_text().split()) < 2 and time.monotonic() < waited:
        time.sleep(0.02)
    pids = [int(pid) for pid in children.read_text().split()]
    assert len(pids) == 2
    run.kill()
    run.wait()
    while any(
        Path(f"/proc/{pid}/stat").exists() and Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
        for pid in pids
    ):
        assert time.monotonic() < waited
        time.sleep(0.05)


def test_wrong_arguments_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueFault, match="workers is 0"):
        ukrcrisis.load(tmp_path, workers=0)
    with pytest.raises(ValueFault, match="'ignore'"):
        ukrcrisis.load(tmp_path, errors="ignore")  # type: ignore[arg-type]


def test_a_lexicon_goes_to_the_processes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Norway told its citizens to leave Ukraine, The Odesa Lighthouse reported."
    )
    mine = ukrcrisis.Lexicon.default().plus('[[outlets]]\ncountry = "UA"\nnames = ["The Odesa Lighthouse"]\n')
    (one,) = ukrcrisis.load(tmp_path, lexicon=mine)
    (two,) = ukrcrisis.load(tmp_path, lexicon=mine, workers=2)
    assert one == two
    assert two.attribution[0].source.country == "UA"
