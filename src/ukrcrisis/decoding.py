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


def decode(data: bytes, path: str, encoding: str) -> str:
    """The text of a file; a byte order mark decides before ``encoding`` does, and is no part of the text's words.

    SourceError gives the byte at which decoding failed. The mark itself stays the first character of the text.
    """
    name = next((name for mark, name in _MARKS if data.startswith(mark)), encoding)
    try:
        return data.decode(name)
    except LookupError:
        raise SourceError(path, f"unknown encoding {encoding!r}") from None
    except UnicodeDecodeError as error:
        hint = "give encoding= if it is another" if name == encoding else "its byte order mark says so"
        raise SourceError(path, f"no {name} text; {hint}", offset=error.start) from None
