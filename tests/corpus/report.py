"""Prints the accuracy tables of the docs, and keeps the first score of each batch of new texts.

``python -m tests.corpus.report``          the tables
``python -m tests.corpus.report --write``  the tables, put into docs/accuracy.md
``python -m tests.corpus.report --first BATCH``  score a new batch and keep the figures; once only, before any rule is changed for it
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.corpus.gold import load_gold
from tests.corpus.measure import Tally, measure
from ukrcrisis import load

HERE = Path(__file__).parent
TEXTS = HERE / "texts"
FIRST = HERE / "first_scores.json"
PAGE = HERE.parent.parent / "docs" / "accuracy.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
NAMES = {
    "advisory": "Advisory", "diplomatic_action": "DiplomaticAction", "intelligence_claim": "IntelligenceClaim",
    "call": "Call", "all": "**all**",
}  # fmt: skip
HEAD = "| texts | type | gold | found | right | precision | recall | fact F1 |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"


def batches() -> list[Path]:
    """The folders of texts, oldest first."""
    return sorted(path for path in TEXTS.iterdir() if path.is_dir())


def tallies(*folders: Path) -> dict[str, Tally]:
    """The measure of folders of texts with gold."""
    return measure((gold, tuple(load(gold.path))) for folder in folders for gold in load_gold(folder))


def row(label: str, name: str, figures: dict[str, float]) -> str:
    """A line of a table."""
    shares = " | ".join(f"{figures[key]:.2f}" for key in ("precision", "recall", "fact_f1"))
    counts = " | ".join(str(int(figures[key])) for key in ("gold", "found", "right"))
    return f"| {label} | {NAMES[name]} | {counts} | {shares} |"


def figures_of(tally: Tally) -> dict[str, float]:
    """The figures of a tally that are kept."""
    return {
        key: round(getattr(tally, key), 4)
        for key in ("gold", "found", "right", "precision", "recall", "fact_f1")
    }


def slots_of(result: dict[str, Tally]) -> list[str]:
    """A line for each type: the share of each slot that is right in the records that were found."""
    lines = []
    for name, tally in result.items():
        if name != "all" and tally.slots:
            slots = ", ".join(f"{slot} {sum(v) / len(v):.2f}" for slot, v in sorted(tally.slots.items()))
            lines.append(f"- {NAMES[name]}: {slots}.")
    return lines


def tables() -> str:
    """The first score of each batch, and today's of all."""
    first: dict[str, dict[str, dict[str, float]]] = json.loads(FIRST.read_text(encoding="utf-8"))
    lines = ["### When they were new", "", HEAD]
    for batch, result in first.items():
        lines += [row(f"batch {batch}", name, figures) for name, figures in result.items()]
    now = tallies(*batches())
    lines += ["", "### Today", "", HEAD]
    lines += [row("all batches", name, figures_of(tally)) for name, tally in now.items()]
    lines += ["", "Slots of the records that are found today:", "", *slots_of(now)]
    return "\n".join(lines)


def keep_first(batch: str) -> None:
    """Score a batch and keep the figures, unless they are kept already."""
    first = json.loads(FIRST.read_text(encoding="utf-8")) if FIRST.exists() else {}
    if batch in first:
        sys.exit(f"batch {batch} has its first score; it is no longer new")
    first[batch] = {name: figures_of(tally) for name, tally in tallies(TEXTS / batch).items()}
    FIRST.write_text(json.dumps(first, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Run as the module's docstring says."""
    if "--first" in sys.argv:
        keep_first(sys.argv[sys.argv.index("--first") + 1])
    text = tables()
    print(text)
    if "--write" in sys.argv:
        page = PAGE.read_text(encoding="utf-8")
        head, tail = page.split(BEGIN)[0], page.split(END)[1]
        PAGE.write_text(f"{head}{BEGIN}\n{text}\n{END}{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
