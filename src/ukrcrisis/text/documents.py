"""A text and what is known about it become a document."""

from __future__ import annotations

from datetime import date

from ukrcrisis.model.document import Document
from ukrcrisis.text.digest import digest_of

__all__ = ["open_document"]


def open_document(
    text: str, *, path: str, published: date | None = None, title: str | None = None
) -> Document:
    """A document with its id and digest; ``published`` is what the caller or the text gives."""
    digest = digest_of(text)
    return Document(id=digest[:16], path=path, title=title, published=published, sha256=digest, text=text)
