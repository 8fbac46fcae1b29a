"""Bytes of a file to text, with offsets as in the file: nothing is replaced, no line end is changed."""

from __future__ import annotations

import codecs

from ukrcrisis.errors import SourceError

__all__ = ["decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
"""Byte order marks; those of UTF-32 before those of UTF-16, which they start with."""


_HIGH = frozenset({*range(9), *range(14, 32)})
"""What no text in another encoding is full of; in UTF-16 the upper byte of most letters."""


def _is_utf16(head: bytes) -> bool:
    """Whether every other byte, and hardly any between, is the upper byte of a letter."""
    even, odd = (sum(byte in _HIGH for byte in part) for part in (head[::2], head[1::2]))
    return len(head) >= 8 and max(even, odd) * 2 > len(head) * 0.7 and min(even, odd) * 2 < len(head) * 0.3


def decode(data: bytes, path: str, encoding: str) -> str:
    """The text of a file; a byte order mark decides before ``encoding`` does, and is no part of the text's
    words.

    SourceError gives the byte at which decoding failed, and says so where the bytes are those of UTF-16
    without its mark, which are valid in other encodings too. The mark itself stays the first character of
    the text."""
    name = next((name for mark, name in _MARKS if data.startswith(mark)), encoding)
    if (
        name == encoding
        and not name.lower().startswith(("utf-16", "utf16", "utf_16"))
        and _is_utf16(data[:1000])
    ):
        raise SourceError(
            path, f"no {name} text but UTF-16 without a byte order mark, it seems; give encoding=", offset=0
        )
    try:
        return data.decode(name)
    except LookupError:
        raise SourceError(path, f"unknown encoding {encoding!r}") from None
    except UnicodeDecodeError as error:
        hint = "give encoding= if it is another" if name == encoding else "its byte order mark says so"
        raise SourceError(path, f"no {name} text; {hint}", offset=error.start) from None
