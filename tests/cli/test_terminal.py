"""The command among terminals, pipes, locales and its own files."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

import ukrcrisis

TEXT = (
    "Norway told its citizens to leave Ukraine, he said – “at once”. Biden phoned Putin on 12 February 2022."
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def run(*words: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "ukrcrisis", *words],
        capture_output=True,
        check=False,
        env={**os.environ, **env},
        timeout=120,
    )


def on_terminal(*words: str) -> str:
    """What the command says on stderr where that is a terminal."""
    mine, its = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "ukrcrisis", *words],
        stdout=subprocess.DEVNULL,
        stderr=its,
        env={**os.environ, "TERM": "xterm"},
    )
    os.close(its)
    said = b""
    while True:
        try:
            more = os.read(mine, 65536)
        except OSError:  # the other end is closed
            break
        said += more
        if not more:
            break
    os.close(mine)
    assert process.wait(timeout=120) == 0
    return said.decode()


def test_a_bar_is_drawn_on_a_terminal_and_nowhere_else(article: Path) -> None:
    (article.parent / "copy.txt").write_text(f"Peru. {TEXT}", encoding="utf-8")
    assert "2/2" in on_terminal("export", str(article.parent))
    assert "2/2" in on_terminal("export", str(article.parent), "--workers", "2")
    assert run("export", str(article.parent)).stderr == b""


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONOPTIMIZE": "2"},
    ],
)
@pytest.mark.parametrize("words", [["export"], ["export", "--format", "csv"], ["show"], ["explain"]])
def test_the_same_bytes_in_any_locale(article: Path, words: list[str], env: dict[str, str]) -> None:
    assert run(*words, str(article), **env).stdout == run(*words, str(article), PYTHONUTF8="1").stdout


@pytest.mark.parametrize("words", [["export"], ["export", "--format", "csv"], ["show"], ["explain"]])
def test_a_closed_pipe_is_quiet(tmp_path: Path, words: list[str]) -> None:
    path = tmp_path / "long.txt"
    days = [
        f"{day} {month} {year}"
        for year in (2021, 2022)
        for month in ("January", "March", "July", "May")
        for day in range(1, 29)
    ]
    path.write_text("\n\n".join(f"Biden phoned Putin on {day} to talk of the crisis." for day in days))
    line = " ".join([sys.executable, "-m", "ukrcrisis", *words, str(path)])
    done = subprocess.run(
        ["bash", "-c", f"{line} | head -c 10; exit ${{PIPESTATUS[0]}}"],
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert (done.stderr.replace(b"224 records\n", b""), done.returncode) == (b"", 0)


def test_an_output_that_is_an_input_is_refused_before_work_starts(article: Path, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    os.link(article, folder / "hard.txt")
    (folder / "soft.txt").symlink_to(article)
    ukrcrisis.dump(ukrcrisis.load(article), folder / "stored.json")
    for source, output in (
        (article, article),
        (article, folder / "soft.txt"),
        (article, folder / "hard.txt"),
        (folder, article),
        (folder, folder / "stored.json"),
    ):
        before = output.read_bytes()
        done = run("export", str(source), "-o", str(output))
        assert done.returncode == 2, (source, output)
        assert b"also an input" in done.stderr
        assert output.read_bytes() == before
    assert run("export", str(article), "-o", str(folder / "new.json")).returncode == 0


def test_names_and_faults_are_shown_without_terminal_codes(tmp_path: Path) -> None:
    bad = tmp_path / "bad\x1b[31m.json"
    bad.write_text('{"schema":"ukrcrisis/1","documents":[],"records":[],"\\u001b[31m":1}')
    done = run("show", str(bad), str(tmp_path / "missing\x1b[31m"))
    assert done.returncode == 1
    assert b"\x1b" not in done.stderr
    assert done.stderr.count(b"\\x1b") >= 2


def test_special_files_are_a_warning_on_stderr(article: Path) -> None:
    os.mkfifo(article.parent / "pipe.txt")
    done = run("export", str(article.parent))
    assert done.returncode == 0
    assert done.stderr.startswith(b"ukrcrisis: warning: ")
    assert b"pipe.txt" in done.stderr


def test_a_target_that_cannot_be_written_is_named(article: Path) -> None:
    done = run("export", str(article), "-o", "/proc/r.json")
    assert done.returncode == 1
    assert done.stderr.startswith(b"ukrcrisis: /proc/r.json: cannot be written")
