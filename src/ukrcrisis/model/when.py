"""When a thing happened, as far as the text tells."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen
from attrs.converters import optional

from ukrcrisis.errors import ValueFault
from ukrcrisis.model.vocabulary import DayPart

__all__ = ["When"]


@frozen(kw_only=True)
class When:
    """Calendar days from ``start`` to ``end``, both included; an open end is None.

    Words without a date ("immediately") are a When with both ends None.
    """

    __match_args__ = ("start", "end", "part", "text")

    start: date | None = None
    end: date | None = field(default=None)
    part: DayPart | None = field(default=None, converter=optional(DayPart))
    text: str
    """The words that say so, as written."""

    @end.validator
    def _not_before_start(self, _: object, end: date | None) -> None:
        if self.start and end and end < self.start:
            raise ValueFault(f"ends {end}, before it starts on {self.start}")

    @property
    def dated(self) -> bool:
        """Whether at least one end is known."""
        return self.start is not None or self.end is not None
