"""Who acts, speaks or is spoken of."""

from __future__ import annotations

from attrs import field, frozen

from ukrcrisis.errors import ValueFault
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["Actor", "Place"]


@frozen(kw_only=True)
class Actor:
    """A country, organisation, person, outlet, group or unnamed source.

    >>> Actor(kind="country", name="Great Britain", code="GB", country="GB").code
    'GB'
    """

    __match_args__ = ("kind", "name", "code")

    kind: ActorKind = field(converter=ActorKind)
    name: str = field()
    """As the text names it; the full form, where an earlier mention gives one."""
    code: str | None = None
    """ISO 3166-1 alpha-2 for a country (``GB``), the usual acronym for an organisation (``NATO``)."""
    role: str | None = None
    """The office as written ("Foreign Minister"), or None."""
    country: str | None = None
    """ISO code of the country that a person, outlet or group belongs to; None where unknown."""
    count: int | None = field(default=None)
    """How many there are: "three unnamed officials" is 3; None where the text gives no number."""

    @name.validator
    def _named(self, _: object, name: str) -> None:
        if not name:
            raise ValueFault("actor: expected a name, found an empty one")

    @count.validator
    def _positive(self, _: object, count: int | None) -> None:
        if count is not None and count < 0:
            raise ValueFault(f"actor {self.name!r}: count is {count}, expected 0 or more")


@frozen(kw_only=True)
class Place:
    """A place by its own words, with the ISO code of the country it lies in (None where unknown)."""

    __match_args__ = ("name", "country")

    name: str = field()
    country: str | None = None

    @name.validator
    def _named(self, _: object, name: str) -> None:
        if not name:
            raise ValueFault("place: expected a name, found an empty one")
