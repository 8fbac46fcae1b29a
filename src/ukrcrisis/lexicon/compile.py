"""``python -m ukrcrisis.lexicon.compile`` turns ``data/*.toml``, and the words of time, into forms that load fast.

Run it after every change of the data; a test compares the two.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from ukrcrisis.lexicon.compiled import pack_names, pack_rest
from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.lexicon.read_toml import Reading, read, without_twins

__all__ = ["compile_data", "compile_dates", "main", "read_data"]

DATA = Path(__file__).parent / "data"
DATES = Path(__file__).parents[1] / "mentions" / "data" / "dates.toml"


def read_data(folder: Path = DATA) -> tuple[Reading, ...]:
    """Every table of every TOML file of ``folder``, files by name."""
    files = sorted(folder.glob("*.toml"), key=lambda path: path.name)
    return tuple(reading for file in files for reading in read(file.read_text("utf-8"), file.name))


def compile_data(folder: Path = DATA) -> dict[str, str]:
    """The compiled form: file name to text. LexiconError for any fault, also for a spelling with two meanings."""
    readings = read_data(folder)
    cues = tuple(cue for reading in readings for cue in reading.cues)
    lexicon = Lexicon.of(without_twins(readings), cues)
    return {
        "names.txt": pack_names(lexicon.names), "compiled.json": pack_rest(lexicon.codes, lexicon.cues),
    }  # fmt: skip


def compile_dates() -> str:
    """The tables of the words of time as JSON, one a line."""
    tables = tomllib.loads(DATES.read_text("utf-8")).items()
    rows = [f"{json.dumps(name)}: {json.dumps(table, ensure_ascii=False)}" for name, table in tables]
    return "{\n" + ",\n".join(rows) + "\n}\n"


def main() -> None:
    """Write the compiled forms anew."""
    for name, text in compile_data().items():
        (DATA / name).write_text(text, encoding="utf-8", newline="\n")
    DATES.with_suffix(".json").write_text(compile_dates(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
