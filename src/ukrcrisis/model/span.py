"""Where words stand in a text."""

from __future__ import annotations

from attrs import field, frozen

from ukrcrisis.errors import ValueFault

__all__ = ["Evidence", "Span"]


@frozen(order=True)
class Span:
    """Characters ``start <= i < end`` of one document's text; never empty.

    >>> Span(0, 4).of("Kyiv calling")
    'Kyiv'
    """

    __match_args__ = ("start", "end")

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueFault(f"span {self.start}:{self.end}: expected 0 <= start < end")

    def of(self, text: str) -> str:
        """The words of ``text`` that stand here."""
        return text[self.start : self.end]


@frozen(kw_only=True)
class Evidence:
    """One place where a document tells a fact.

    Offsets count code points of the file's decoded text, which is never changed, front matter included.
    """

    __match_args__ = ("document", "start", "end", "quote")

    document: str
    """The id of the document."""
    path: str
    """The document's path, relative to what was loaded."""
    start: int
    end: int
    """Half-open: the first character after the words."""
    quote: str = field()
    """Always ``text[start:end]``."""

    @quote.validator
    def _fits(self, _: object, quote: str) -> None:
        if not 0 <= self.start < self.end:
            raise ValueFault(f"evidence {self.start}:{self.end}: expected 0 <= start < end")
        if len(quote) != self.end - self.start:
            raise ValueFault(
                f"evidence {self.start}:{self.end}: the quotation has {len(quote)} characters, "
                f"expected {self.end - self.start}"
            )
