"""Files that are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Iterable

from ukrcrisis.errors import SourceError

__all__ = ["write_whole"]


def write_whole(path: str | os.PathLike[str], parts: Iterable[str]) -> None:
    """Write to a temporary file in the same folder, sync it, and put it in the place of the old one.

    A kill at any moment leaves the old file or the new one. The target of a link is replaced, not the link;
    a file keeps its permissions; a pipe or device, which nothing can replace, is written to. SourceError
    where the file cannot be written."""
    target = os.path.realpath(path)
    try:
        mode = _mode(target)
        if mode is not None and not stat.S_ISREG(mode):
            with open(target, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
                file.writelines(parts)
            return
        _replace(target, parts, None if mode is None else stat.S_IMODE(mode))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise SourceError(os.fspath(path), f"cannot be written: {error.strerror}") from None


def _mode(target: str) -> int | None:
    try:
        return os.stat(target).st_mode
    except FileNotFoundError:
        return None


def _replace(target: str, parts: Iterable[str], mode: int | None) -> None:
    folder, name = os.path.split(target)
    part = os.path.join(folder, f".{name[:40]}.{secrets.token_hex(8)}.part")
    try:
        with open(part, "x", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.writelines(parts)
            file.flush()
            if mode is not None:
                os.chmod(part, mode)
            os.fsync(file.fileno())
        os.replace(part, target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(part)
    _sync_folder(folder)


def _sync_folder(folder: str) -> None:
    """So that the new name outlives a power cut too, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
