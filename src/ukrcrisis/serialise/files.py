"""Records to files and back: written whole or not at all, lines read one at a time."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from ukrcrisis.errors import CrisisError, FormatError, SourceError
from ukrcrisis.model.records import Record
from ukrcrisis.serialise.json import dumps, record_line, record_of
from ukrcrisis.serialise.strict import parse_json
from ukrcrisis.serialise.versions import SCHEMA, upgrade

__all__ = ["dump", "iter_jsonl", "write_jsonl", "write_whole"]


def dump(records: Iterable[Record], path: str | os.PathLike[str], *, indent: int | None = None) -> None:
    """Write records as JSON, or as JSON Lines where the name ends in ``.jsonl``.

    A kill at any moment leaves the old file or the new one, never half of it.
    """
    lines = os.fspath(path).endswith(".jsonl")
    write_whole(path, [dumps(records, lines=lines, indent=indent)])


def write_jsonl(records: Iterable[Record], path: str | os.PathLike[str]) -> None:
    """Write records one a line, in constant memory: they may come from a generator."""
    write_whole(path, (record_line(record) + "\n" for record in records))


def write_whole(path: str | os.PathLike[str], parts: Iterable[str]) -> None:
    """Write to a temporary file in the same folder, sync it, and put it in the place of the old one."""
    target = Path(path)
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part")
    except OSError as error:
        raise SourceError(str(target), f"cannot be written: {error.strerror}") from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            for part in parts:
                file.write(part)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, target)
    except OSError as error:
        raise SourceError(str(target), f"cannot be written: {error.strerror}") from None
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def iter_jsonl(
    path: str | os.PathLike[str], *, errors: Literal["raise", "collect"] = "raise", collected: list[CrisisError] | None = None
) -> Iterator[Record]:
    """The records of a JSON Lines file, one at a time, in constant memory.

    Blank lines and a byte order mark are skipped. A bad line raises FormatError with its number; with ``errors="collect"``
    the error goes into ``collected`` (where given) and the rest is read.
    """
    schema: object = SCHEMA
    name = os.fspath(path)
    try:
        file = open(path, "rb")  # noqa: SIM115 - closed by the with statement below
    except OSError as error:
        raise SourceError(name, f"cannot be read: {error.strerror}") from None
    with file:
        for number, raw in enumerate(file, 1):
            try:
                line = raw.decode("utf-8-sig" if number == 1 else "utf-8")
                if not line.strip():
                    continue
                value = parse_json(line, where=f"{name}: line {number}: ")
                if isinstance(value, dict) and "schema" in value:
                    schema = value["schema"]
                    upgrade(schema, [], f"{name}: line {number}: schema")
                    continue
                yield record_of(upgrade(schema, [value])[0], f"{name}: line {number}")
            except UnicodeDecodeError as error:
                fault: CrisisError = FormatError(f"{name}: line {number}", f"no UTF-8 at byte {error.start} of the line")
            except FormatError as error:
                fault = error
            else:
                continue
            if errors == "raise":
                raise fault
            if collected is not None:
                collected.append(fault)
