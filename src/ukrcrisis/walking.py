"""Paths to files: folders in sorted order, special files left out, each file once."""

from __future__ import annotations

import os
import stat
import warnings
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from ukrcrisis.errors import SourceError, SourceWarning

__all__ = ["Source", "SourceFile", "shown", "walk"]

Source: TypeAlias = str | os.PathLike[str]
TEXTS = frozenset({".txt", ".md"})
STORED = frozenset({".json", ".jsonl"})


class SourceFile(NamedTuple):
    """A file to read: where it is, how records name it, and whether the caller named it himself."""

    path: str
    name: str
    """Relative to what was loaded, with ``/`` between the parts."""
    named: bool

    @property
    def is_stored(self) -> bool:
        """Whether it holds records rather than a text."""
        return _suffix(self.path) in STORED


def shown(path: str | os.PathLike[str]) -> str:
    r"""A path that can be shown and stored: backslashes, control characters and bytes that are no UTF-8 are
    escaped.

    The way back is Python's own: ``shown(p).encode("ascii", "backslashreplace").decode("unicode_escape")``.

    >>> print(shown("a\nb.txt"))
    a\nb.txt
    """
    return "".join(c if c.isprintable() and c != "\\" else _escaped(c) for c in os.fspath(path))


def _escaped(char: str) -> str:
    return "\\\\" if char == "\\" else char.encode("unicode_escape", "backslashreplace").decode()


def walk(source: Source | Iterable[Source]) -> Iterator[SourceFile | SourceError]:
    """The files of a folder, a file, or several of them; what cannot be read comes as an error in its place.

    A folder or file that is reached again, by whatever path, is passed over; pipes, sockets and devices in
    a folder are passed over with a :class:`SourceWarning`."""
    seen: set[int] = set()
    for each in [source] if isinstance(source, (str, os.PathLike)) else source:
        path = os.fspath(each)
        try:
            status = os.stat(path)
        except (OSError, ValueError) as error:
            yield SourceError(shown(path), _reason(error))
            continue
        if stat.S_ISDIR(status.st_mode):
            yield from _folder(path, seen)
        elif not stat.S_ISREG(status.st_mode):
            yield SourceError(shown(path), "is no regular file; expected a text, a folder or stored records")
        elif _is_new(status, seen):
            yield SourceFile(path, shown(os.path.basename(path)), named=True)


def _folder(folder: str, seen: set[int]) -> Iterator[SourceFile | SourceError]:
    empty = True
    waiting = [iter([""])]  # names below the folder, a level each
    while waiting:
        name = next(waiting[-1], None)
        if name is None:
            waiting.pop()
            continue
        path = os.path.join(folder, name)
        try:
            status = os.stat(path)
            if stat.S_ISDIR(status.st_mode):
                if _is_new(status, seen):
                    waiting.append(_names(path, name))
                elif not name:
                    return
                continue
        except (OSError, ValueError) as error:
            if _suffix(name) in TEXTS | STORED or not isinstance(error, FileNotFoundError):
                empty = False
                yield SourceError(shown(path), _reason(error))
            continue
        if _suffix(name) not in TEXTS | STORED:
            continue
        if not stat.S_ISREG(status.st_mode):
            warnings.warn(
                f"{shown(path)}: is a pipe, socket or device; passed over", SourceWarning, stacklevel=2
            )
            continue
        empty = False
        if _is_new(status, seen):
            yield SourceFile(path, shown(name.replace(os.sep, "/")), named=False)
    if empty:
        yield SourceError(shown(folder), "the folder holds no texts; expected files that end in .txt or .md")


def _names(folder: str, name: str) -> Iterator[str]:
    entries = os.listdir(folder)
    entries.sort(key=os.fsencode)
    return (os.path.join(name, entry) for entry in entries)


def _suffix(path: str) -> str:
    return os.path.splitext(path)[1].lower()


def _is_new(status: os.stat_result, seen: set[int]) -> bool:
    identity = status.st_dev << 64 | status.st_ino
    if identity in seen:
        return False
    seen.add(identity)
    return True


def _reason(error: OSError | ValueError) -> str:
    return f"cannot be read: {error.strerror if isinstance(error, OSError) and error.strerror else error}"
