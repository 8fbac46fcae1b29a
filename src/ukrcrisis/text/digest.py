"""The digests by which documents and records are named."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Protocol

__all__ = ["digest_of"]


class _Hash(Protocol):
    def hexdigest(self) -> str: ...


def digest_of(text: str) -> str:
    """The SHA-256 of a text in hexadecimal digits."""
    return _sha256()(text.encode("utf-8", "surrogatepass")).hexdigest()


@cache
def _sha256() -> Callable[[bytes], _Hash]:
    # As in the standard library's random: hashlib loads OpenSSL, some three milliseconds at each start.
    for module in ("_sha2", "_sha256", "hashlib"):
        try:
            return import_module(module).sha256  # type: ignore[no-any-return]
        except ImportError:
            continue  # _sha2 is that of Python 3.12 and later, _sha256 that of 3.11
    raise ImportError("no SHA-256")
