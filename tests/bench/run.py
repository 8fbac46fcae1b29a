"""Prints the figures of the docs' speed page, each as a ratio measured in one interleaved run.

    python -m tests.bench.run PEERS_PYTHON [--write]

``PEERS_PYTHON`` is an interpreter that has spaCy, its small English model and eyecite; ``make bench`` makes one.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from attrs import define

ROOT = Path(__file__).parent.parent.parent
WORKER = Path(__file__).parent / "worker.py"
PAGE = ROOT / "docs" / "speed.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
ROUNDS = 5


@define
class Worker:
    """A tool in its own process."""

    process: subprocess.Popen[str]

    @classmethod
    def start(cls, python: str, tool: str) -> Worker:
        process = subprocess.Popen([python, str(WORKER), tool], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        worker = cls(process)
        while worker._line() != "ready":
            pass
        return worker

    def seconds(self, path: Path) -> float:
        """The time for one text."""
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


def texts(folder: Path) -> dict[str, tuple[Path, int]]:
    """The three kinds of text, each with the size in characters that the slow peer gets."""
    seed = "\n".join(p.read_text(encoding="utf-8") for p in sorted((ROOT / "seeds").glob("*.txt")))
    crisis = "\n\n".join(p.read_text(encoding="utf-8") for p in sorted((ROOT / "tests" / "corpus").glob("*.txt")) if p.name != "other_news.txt")
    other = (ROOT / "tests" / "corpus" / "other_news.txt").read_text(encoding="utf-8")
    out = {}
    for name, text in (("the seed repeated", seed), ("articles on a crisis", crisis), ("other news", other)):
        path = folder / f"{name}.txt"
        path.write_text(_at_least(text, 60_000), encoding="utf-8")
        out[name] = (path, len(_at_least(text, 60_000)))
    return out


def _at_least(text: str, size: int) -> str:
    return "\n\n".join([text] * (size // len(text) + 1))


def ratios(peers: str, folder: Path) -> list[tuple[str, str, str]]:
    """Rows of the table: what, figure, and the speed behind it."""
    ours = Worker.start(sys.executable, "ukrcrisis")
    rivals = {name: Worker.start(peers, name) for name in ("spacy", "eyecite")}
    rows = []
    for name, (path, size) in texts(folder).items():
        times: dict[str, list[float]] = {"ours": [], **{rival: [] for rival in rivals}}
        for _ in range(ROUNDS):
            times["ours"].append(ours.seconds(path))
            for rival, worker in rivals.items():
                times[rival].append(worker.seconds(path))
        median = {tool: statistics.median(values) for tool, values in times.items()}
        speed = f"{size / median['ours'] / 1e6:.2f} million characters a second"
        rows.append((f"`parse`, {name}: times spaCy's small English pipeline", f"{median['spacy'] / median['ours']:.0f}", speed))
        rows.append((f"`parse`, {name}: times eyecite's `get_citations`", f"{median['eyecite'] / median['ours']:.1f}", ""))
    rows.append(_growth(ours, folder))
    for worker in (ours, *rivals.values()):
        worker.stop()
    return rows


def _growth(ours: Worker, folder: Path) -> tuple[str, str, str]:
    crisis = (folder / "articles on a crisis.txt").read_text(encoding="utf-8")
    small, large = folder / "small.txt", folder / "large.txt"
    small.write_text(_at_least(crisis, 10_000)[:10_000], encoding="utf-8")
    large.write_text(_at_least(crisis, 2_000_000)[:2_000_000], encoding="utf-8")
    per_small = statistics.median(ours.seconds(small) for _ in range(25)) / 10_000
    per_large = statistics.median(ours.seconds(large) for _ in range(3)) / 2_000_000
    return ("time for a character, one document of 2 million against one of 10,000", f"{per_large / per_small:.2f}", "")


def start_up() -> list[tuple[str, str, str]]:
    """Import time against attrs, and the time from the interpreter's start to the records of the seed."""
    def command(code: str) -> float:
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        return time.perf_counter() - begin

    codes = {"nothing": "pass", "attrs": "import attrs", "ours": "import ukrcrisis", "seed": "import ukrcrisis; ukrcrisis.load('seeds')"}
    times: dict[str, list[float]] = {name: [] for name in codes}
    for _ in range(15):
        for name, code in codes.items():
            times[name].append(command(code))
    median = {name: statistics.median(values) for name, values in times.items()}
    return [
        ("`import ukrcrisis`, times `import attrs` (whole process)", f"{median['ours'] / median['attrs']:.2f}", ""),
        ("from interpreter start to the records of `seeds/`", f"{median['seed'] * 1000:.0f} ms", ""),
    ]


def memory(folder: Path) -> tuple[str, str, str]:
    """Peak memory of a process that reads one document of a million characters."""
    path = folder / "million.txt"
    path.write_text(_at_least((folder / "articles on a crisis.txt").read_text(encoding="utf-8"), 1_000_000)[:1_000_000], encoding="utf-8")
    code = f"import ukrcrisis, resource; ukrcrisis.parse(open({str(path)!r}, encoding='utf-8').read()); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    peak = subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, capture_output=True, text=True)
    return ("peak memory for one document of a million characters", f"{int(peak.stdout) / 1024:.0f} MB", "")


def main() -> None:
    """Print the table; with ``--write`` put it into the docs page."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [*ratios(sys.argv[1], folder), *start_up(), memory(folder)]
    table = "\n".join(["| what | figure | |", "| --- | ---: | --- |", *(f"| {what} | {figure} | {note} |" for what, figure, note in rows)])
    print(table)
    if "--write" in sys.argv:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(f"{page.split(BEGIN)[0]}{BEGIN}\n{table}\n{END}{page.split(END)[1]}", encoding="utf-8")


if __name__ == "__main__":
    main()
