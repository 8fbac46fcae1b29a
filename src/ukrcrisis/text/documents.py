"""A text and what is known about it become a document."""

from __future__ import annotations

import hashlib
from datetime import date

from ukrcrisis.model.document import Document

__all__ = ["open_document"]


def open_document(
    text: str, *, path: str, published: date | None = None, title: str | None = None
) -> Document:
    """A document with its id and digest; ``published`` is what the caller or the text gives."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(id=digest[:16], path=path, title=title, published=published, sha256=digest, text=text)
