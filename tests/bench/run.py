"""Prints the figures of the docs' speed page, each as a ratio measured in one interleaved run.

    python -m tests.bench.run PEERS_PYTHON [--write]

``PEERS_PYTHON`` is an interpreter that has spaCy, its small English model and eyecite; ``make bench`` makes one.
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

from attrs import define

from tests.bench import bench_queries
from tests.bench.worker import PARTING, on_one_core

ROOT = Path(__file__).parents[2]
WORKER = Path(__file__).parent / "worker.py"
TEXTS = Path(__file__).parent / "texts"
PAGE = ROOT / "docs" / "speed.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
ROUNDS = 7
SIZE = 60_000
"""Characters of each kind of text; the slow peer needs two seconds for them."""

Row = tuple[str, str, str]
"""What was measured, the figure, and what is behind it."""


@define
class Worker:
    """A tool in its own process."""

    process: subprocess.Popen[str]

    @classmethod
    def start(cls, python: str, tool: str) -> Worker:
        command = [python, str(WORKER), tool]
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        worker = cls(process)
        while worker._line() != "ready":
            pass
        return worker

    def seconds(self, path: Path) -> float:
        """The time for one file."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{path}\n")
        self.process.stdin.flush()
        return float(self._line())

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("a worker died")
        return line.strip()

    def stop(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()


def texts(folder: Path) -> dict[str, Path]:
    """The three kinds of text: one document of the seed over and over, and articles of two kinds."""
    seed = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt")))
    batch = ROOT / "tests" / "corpus" / "texts" / "a"
    corpus = [path.read_text(encoding="utf-8") for path in sorted(batch.glob("*.txt"))]
    crisis = PARTING.join([(TEXTS / "crisis_news.txt").read_text(encoding="utf-8"), *corpus])
    other = (TEXTS / "other_news.txt").read_text(encoding="utf-8")
    found = {}
    for name, text, joint in (
        ("the seed repeated", seed, "\n\n"),
        ("articles on a crisis", crisis, PARTING),
        ("other political news", other, PARTING),
    ):
        found[name] = folder / f"{name}.txt"
        found[name].write_text(repeated(text, SIZE, joint), encoding="utf-8")
    return found


def repeated(text: str, size: int, joint: str = "\n\n") -> str:
    """The text as often as it takes to be so long."""
    return joint.join([text] * (size // len(text) + 1))


def reading(peers: str, folder: Path) -> Iterator[Row]:
    """`parse` against the peers, and a long document against a short one."""
    ours = Worker.start(sys.executable, "ukrcrisis")
    rivals = {name: Worker.start(peers, name) for name in ("spacy", "eyecite")}
    for name, path in texts(folder).items():
        times: dict[str, list[float]] = {tool: [] for tool in ("ours", *rivals)}
        for _ in range(ROUNDS):
            times["ours"].append(ours.seconds(path))
            for rival, worker in rivals.items():
                times[rival].append(worker.seconds(path))
        took = {tool: statistics.median(values) for tool, values in times.items()}
        speed = path.stat().st_size / took["ours"] / 1e6
        yield (
            f"`parse`, {name}: times as fast as spaCy's small English pipeline",
            f"{took['spacy'] / took['ours']:.1f}",
            f"{speed:.2f} MB/s",
        )
        yield (
            f"`parse`, {name}: times as fast as eyecite's `get_citations`",
            f"{took['eyecite'] / took['ours']:.2f}",
            "",
        )
    yield _growth(ours, folder)
    for worker in (ours, *rivals.values()):
        worker.stop()


def _growth(ours: Worker, folder: Path) -> Row:
    crisis = (TEXTS / "crisis_news.txt").read_text(encoding="utf-8").replace(PARTING, "\n")
    small, large = folder / "small.txt", folder / "large.txt"
    small.write_text(repeated(crisis, 10_000)[:10_000], encoding="utf-8")
    large.write_text(repeated(crisis, 10_000_000)[:10_000_000], encoding="utf-8")
    before = [ours.seconds(small) for _ in range(25)]
    long = ours.seconds(large) / 1000
    after = [ours.seconds(small) for _ in range(25)]
    return (
        "time for a kilobyte, a document of 10 MB against one of 10 KB",
        f"{long / statistics.median(before + after):.2f}",
        "",
    )


def starting() -> Iterator[Row]:
    """Import time against attrs, and the time from the interpreter's start to the records of the seed."""
    codes = {
        "attrs": "import attrs",
        "ours": "import ukrcrisis",
        "seed": "import ukrcrisis; ukrcrisis.load('seeds')",
    }
    times: dict[str, list[float]] = {name: [] for name in codes}
    for _ in range(15):
        for name, code in codes.items():
            times[name].append(_seconds(lambda code=code: _run(f"{code}; import os; os._exit(0)")))  # type: ignore[misc]
    took = {name: statistics.median(values) for name, values in times.items()}
    yield (
        "`import ukrcrisis` against `import attrs`, whole processes",
        f"{took['ours'] / took['attrs']:.2f}",
        "",
    )
    yield ("from the interpreter's start to the records of `seeds/`", f"{took['seed'] * 1000:.0f} ms", "")


def memory(folder: Path) -> Row:
    """Peak memory of a process that reads one document of a million characters."""
    path = folder / "million.txt"
    crisis = (TEXTS / "crisis_news.txt").read_text(encoding="utf-8").replace(PARTING, "\n")
    path.write_text(repeated(crisis, 1_000_000)[:1_000_000], encoding="utf-8")
    peak = _run(
        f"import resource, ukrcrisis; ukrcrisis.load({str(path)!r}); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    return ("peak memory of a process that reads a document of 1 MB", f"{int(peak) / 1024:.0f} MB", "")


def asking() -> Iterator[Row]:
    """A narrow question against a list comprehension, over a million records."""
    found = bench_queries.measure(1_000_000)
    yield (
        "index over a million records, at the first question",
        f"{found.build:.1f} s",
        f"{found.kept:.0f} MB kept, {found.peak:.0f} MB at most",
    )
    for code, ratio in found.ratios.items():
        answers = f"{found.answers[code]} answers"
        yield (
            "type, country and week among a million records: times as fast as a list comprehension",
            f"{ratio:.0f}",
            answers,
        )


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _run(code: str) -> str:
    """What a fresh interpreter prints; compiled modules are kept between runs, as after an installation."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, cwd=ROOT, env=environment, capture_output=True, text=True
    )
    return done.stdout


def main() -> None:
    """Print the table; with ``--write`` put it into the docs page."""
    on_one_core()
    with tempfile.TemporaryDirectory() as name:
        rows = [*reading(sys.argv[1], Path(name)), *starting(), memory(Path(name)), *asking()]
    lines = [
        "| what | figure | |",
        "| --- | ---: | --- |",
        *(f"| {what} | {figure} | {note} |" for what, figure, note in rows),
    ]
    where = f"CPython {platform.python_version()} on {platform.system()} {platform.machine()}, ukrcrisis {version('ukrcrisis')}."
    table = "\n".join([*lines, "", where])
    print(table)
    if "--write" in sys.argv:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(
            f"{page.split(BEGIN)[0]}{BEGIN}\n{table}\n{END}{page.split(END)[1]}", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
