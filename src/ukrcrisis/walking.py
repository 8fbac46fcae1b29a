"""Paths to files: folders in sorted order, special files left out, each file once."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from attrs import frozen

from ukrcrisis.errors import SourceError

__all__ = ["Source", "SourceFile", "shown", "walk"]

Source: TypeAlias = str | os.PathLike[str]
TEXTS = frozenset({".txt", ".md"})
STORED = frozenset({".json", ".jsonl"})


@frozen
class SourceFile:
    """A file to read: where it is, how records name it, and whether the caller named it himself."""

    path: Path
    name: str
    """Relative to what was loaded, with ``/`` between the parts."""
    named: bool

    @property
    def is_stored(self) -> bool:
        """Whether it holds records rather than a text."""
        return self.path.suffix.lower() in STORED


def shown(path: str | os.PathLike[str]) -> str:
    """A path that can be shown and stored: bytes that are no UTF-8 are escaped reversibly."""
    return os.fspath(path).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def walk(source: Source | Iterable[Source]) -> Iterator[SourceFile | SourceError]:
    """The files of a folder, a file, or several of them; what cannot be read comes as an error in its place."""
    sources = [source] if isinstance(source, (str, os.PathLike)) else list(source)
    seen: set[tuple[int, int]] = set()
    for each in sources:
        path = Path(each)
        try:
            status = path.stat()
        except (OSError, ValueError) as error:
            yield SourceError(shown(path), _reason(error))
            continue
        if stat.S_ISDIR(status.st_mode):
            yield from _folder(path, seen)
        elif stat.S_ISREG(status.st_mode):
            if _new(status, seen):
                yield SourceFile(path, shown(path.name), named=True)
        else:
            yield SourceError(shown(path), "is no regular file; expected a text, a folder or stored records")


def _folder(folder: Path, seen: set[tuple[int, int]]) -> Iterator[SourceFile | SourceError]:
    found = False
    for item in _below(folder, {_identity(folder.stat())}):
        if isinstance(item, SourceError):
            yield item
        else:
            found = True
            if _new(item.stat(), seen):
                yield SourceFile(item, shown(item.relative_to(folder).as_posix()), named=False)
    if not found:
        yield SourceError(shown(folder), "the folder holds no texts; expected files that end in .txt or .md")


def _below(folder: Path, above: set[tuple[int, int]]) -> Iterator[Path | SourceError]:
    try:
        entries = sorted(folder.iterdir(), key=lambda p: os.fsencode(p.name))
    except OSError as error:
        yield SourceError(shown(folder), _reason(error))
        return
    for path in entries:
        try:
            status = path.stat()
        except OSError as error:
            if path.suffix.lower() in TEXTS | STORED:
                yield SourceError(shown(path), _reason(error))
            continue
        if stat.S_ISDIR(status.st_mode):
            if _identity(status) not in above:  # a link back to where we came from
                yield from _below(path, above | {_identity(status)})
        elif stat.S_ISREG(status.st_mode) and path.suffix.lower() in TEXTS | STORED:
            yield path


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _new(status: os.stat_result, seen: set[tuple[int, int]]) -> bool:
    identity = _identity(status)
    if identity in seen:
        return False
    seen.add(identity)
    return True


def _reason(error: OSError | ValueError) -> str:
    return f"cannot be read: {error.strerror if isinstance(error, OSError) and error.strerror else error}"
