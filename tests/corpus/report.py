"""Prints the accuracy table of the docs: ``python -m tests.corpus.report [--write]``."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.corpus.gold import load_gold
from tests.corpus.measure import Tally, measure
from ukrcrisis import load

HERE = Path(__file__).parent
PAGE = HERE.parent.parent / "docs" / "accuracy.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
NAMES = {"advisory": "Advisory", "diplomatic_action": "DiplomaticAction", "intelligence_claim": "IntelligenceClaim", "call": "Call", "all": "**all**"}


def tallies(folder: Path) -> dict[str, Tally]:
    """The measure of one folder of texts with gold."""
    return measure((gold, tuple(load(gold.path))) for gold in load_gold(folder))


def table(result: dict[str, Tally]) -> str:
    """A Markdown table by type, then one line of slots for each type."""
    lines = ["| type | gold | found | right | precision | recall | fact F1 |", "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for name, tally in result.items():
        lines.append(f"| {NAMES[name]} | {tally.gold} | {tally.found} | {tally.right} | {tally.precision:.2f} | {tally.recall:.2f} | {tally.fact_f1:.2f} |")
    lines.append("")
    for name, tally in result.items():
        if name != "all" and tally.slots:
            slots = ", ".join(f"{slot} {sum(v) / len(v):.2f}" for slot, v in sorted(tally.slots.items()))
            lines.append(f"- Slots of {NAMES[name]} records that were found: {slots}.")
    return "\n".join(lines)


def main() -> None:
    """Print the table; with ``--write`` put it into the docs page."""
    text = table(tallies(HERE))
    print(text)
    if "--write" in sys.argv:
        page = PAGE.read_text(encoding="utf-8")
        head, tail = page.split(BEGIN)[0], page.split(END)[1]
        PAGE.write_text(f"{head}{BEGIN}\n{text}\n{END}{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
