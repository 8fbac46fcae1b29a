"""Records to files and back: written whole or not at all, lines read one at a time."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import partial
from typing import BinaryIO, Literal

from ukrcrisis.errors import CrisisError, FormatError, SourceError
from ukrcrisis.model.records import Record
from ukrcrisis.serialise.json import dumps, json_lines
from ukrcrisis.serialise.lines import LineReader
from ukrcrisis.serialise.whole import write_whole

__all__ = ["MAX_LINE", "dump", "iter_jsonl", "write_jsonl"]

MAX_LINE = 100_000_000
"""Bytes of one line; a longer one is an error, before all of it is read, unless ``max_line`` says
otherwise."""


def dump(records: Iterable[Record], path: str | os.PathLike[str], *, indent: int | None = None) -> None:
    """Write records as JSON, or as JSON Lines where the name ends in ``.jsonl``.

    A kill at any moment leaves the old file or the new one, never half of it. SourceError where the file
    cannot be written."""
    lines = os.fspath(path).endswith(".jsonl")
    write_whole(path, [dumps(records, lines=lines, indent=indent)])


def write_jsonl(records: Iterable[Record], path: str | os.PathLike[str]) -> None:
    """Write records one a line, in constant memory: they may come from a generator.

    The file is written whole or not at all, as by :func:`dump`; its header lists no documents.
    """
    write_whole(path, json_lines(records))


def iter_jsonl(
    path: str | os.PathLike[str], *, errors: Literal["raise", "collect"] = "raise", collected: list[CrisisError] | None = None,
    max_line: int = MAX_LINE,
) -> Iterator[Record]:  # fmt: skip
    """The records of a JSON Lines file, one at a time, in constant memory.

    Blank lines and a byte order mark are skipped. A bad line raises FormatError with its number; with
    ``errors="collect"`` the error goes into ``collected`` (where given) and the rest is read."""
    name = os.fspath(path)
    try:
        file = open(path, "rb")  # noqa: SIM115 - closed by the with statement below
    except OSError as error:
        raise SourceError(name, f"cannot be read: {error.strerror}") from None
    reader = LineReader(max_line)
    with file:
        for found in reader.read_all(_lines(file, max_line), partial(_text, longest=max_line)):
            if not isinstance(found, FormatError):
                yield found
                continue
            fault = found.within(name)
            if errors == "raise":
                raise fault
            if collected is not None:
                collected.append(fault)


def _lines(file: BinaryIO, longest: int) -> Iterator[bytes]:
    """The lines of a file; of one that is too long only its start."""
    size = longest + len("\r\n")
    while line := file.readline(size):
        yield line
        while len(line) == size and not line.endswith(b"\n"):
            line = file.readline(size)


def _text(line: bytes, number: int, *, longest: int) -> str:
    if len(line.rstrip(b"\r\n")) > longest:
        raise FormatError(
            f"line {number}", f"has more than {longest} bytes; expected a shorter line (max_line)"
        )
    try:
        return line.decode("utf-8-sig" if number == 1 else "utf-8")
    except UnicodeDecodeError as error:
        raise FormatError(
            f"line {number}", f"no UTF-8 at byte {error.start} of the line; expected UTF-8"
        ) from None
