"""The command: data on stdout, the rest on stderr, exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import ukrcrisis

TEXT = "Norway told its citizens to leave Ukraine. Biden phoned Putin on 12 February 2022."


def run(*words: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ukrcrisis", *words], capture_output=True, text=True, input=stdin, check=False
    )


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT)
    return path


def test_show(article: Path) -> None:
    done = run("show", str(article))
    assert done.returncode == 0
    assert "Norway" in done.stdout
    assert "2022-02-12" in done.stdout
    assert "2 records" in done.stderr


def test_export_forms(article: Path, tmp_path: Path) -> None:
    records = ukrcrisis.load(article)
    assert json.loads(run("export", str(article)).stdout)["schema"] == "ukrcrisis/1"
    assert ukrcrisis.loads(run("export", str(article), "--format", "jsonl").stdout) == records
    assert run("export", str(article), "--format", "csv").stdout.startswith("type,id,")
    out = tmp_path / "r.json"
    assert run("export", str(article), "-o", str(out)).stdout == ""
    assert ukrcrisis.load(out) == records


def test_explain_names_rule_and_cue(article: Path) -> None:
    done = run("explain", str(article))
    assert "rule:" in done.stdout
    assert "told" in done.stdout


def test_a_bad_file_is_reported_and_the_rest_is_shown(article: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xff")
    done = run("show", str(bad), str(article))
    assert done.returncode == 1
    assert "bad.txt" in done.stderr
    assert "Norway" in done.stdout


def test_wrong_calls(article: Path) -> None:
    assert run("show").returncode == 2
    assert run("export", str(article), "--format", "xml").returncode == 2
    same = run("export", str(article), "-o", str(article))
    assert same.returncode == 2
    assert "input" in same.stderr
    assert article.read_text() == TEXT


def test_version_and_help() -> None:
    assert ukrcrisis.__version__ in run("--version").stdout
    assert "Examples" in run("--help").stdout


def test_a_closed_pipe_is_quiet(article: Path) -> None:
    done = subprocess.run(
        f"{sys.executable} -m ukrcrisis export {article} | head -c 10",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""


def test_invisible_characters_are_shown_escaped(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Norway \u202etold its citizens to leave Ukraine [red]now[/red] \x1b[31m.")
    out = run("show", str(path)).stdout
    assert "\u202e" not in out
    assert "\x1b" not in out
    assert "[red]" in out
