"""The text that records are read from."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

__all__ = ["Document"]


@frozen(kw_only=True)
class Document:
    """One text with what is known about it.

    ``text`` is the decoded file, unchanged; None where records were read back without their texts.
    """

    __match_args__ = ("id", "path", "title", "published")

    id: str
    """Made from the content, so that one file by two paths is one document."""
    path: str
    """Relative to what was loaded."""
    title: str | None = None
    published: date | None = None
    """The day of publication, or None where neither the caller nor the text gives it."""
    sha256: str
    """Of the text in UTF-8, as hexadecimal digits."""
    text: str | None = field(default=None, eq=False, repr=False)
