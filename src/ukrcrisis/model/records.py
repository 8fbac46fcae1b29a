"""The four types of record, what they share, and their union: the page to read first.

A record is one fact as one document tells it. Values only: no text handling, no files.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import total_ordering
from typing import ClassVar, TypeAlias

from attrs import field, frozen

from ukrcrisis.errors import ValueFault
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.span import Evidence
from ukrcrisis.model.vocabulary import (
    ActionKind,
    ActorKind,
    AdvisoryAction,
    Audience,
    CallMode,
    RecordType,
    Stance,
    Status,
    Strength,
    Topic,
)  # fmt: skip
from ukrcrisis.model.when import When

__all__ = [
    "Advisory", "Attribution", "Call", "DiplomaticAction", "Headcount", "IntelligenceClaim", "Record",
    "RecordBase",
]  # fmt: skip


@frozen(kw_only=True, order=False)
class Attribution:
    """One link of the chain that tells the document so: a source and the words that name it as one."""

    __match_args__ = ("source", "cue")

    source: Actor
    cue: str


@frozen(kw_only=True, order=False)
class Headcount:
    """How many people: ``min`` and ``max`` are equal for an exact number, one is None for "more than"."""

    __match_args__ = ("min", "max")

    min: int | None = None
    max: int | None = field(default=None)

    @max.validator
    def _ordered(self, _: object, most: int | None) -> None:
        if (self.min is not None and self.min < 0) or (most is not None and most < 0):
            raise ValueFault(f"headcount {self.min}..{most}: expected no negative number")
        if self.min is not None and most is not None and most < self.min:
            raise ValueFault(f"headcount: at most {most} is below at least {self.min}")


def _links(value: Iterable[Attribution]) -> tuple[Attribution, ...]:
    return tuple(value)


def _actors(value: Iterable[Actor]) -> tuple[Actor, ...]:
    return tuple(value)


def _places(value: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(value)


@total_ordering
@frozen(kw_only=True, order=False)
class RecordBase:
    """What all four types share. Records compare by value and order by their place in the text."""

    type: ClassVar[RecordType]

    id: str
    """Made from content: the same document gives the same ids on every machine."""
    status: Status = field(default=Status.OCCURRED, converter=Status)
    when: When | None = None
    """When the thing itself happened or is to happen, never when it was reported; None where the text gives none."""
    attribution: tuple[Attribution, ...] = field(default=(), converter=_links)
    """Who tells the document so, outermost first; empty where the document says it in its own voice."""
    evidence: tuple[Evidence, ...] = field(converter=_places)
    """Where the text says it, in the order of the text; at least one."""

    @evidence.validator
    def _told(self, _: object, evidence: tuple[Evidence, ...]) -> None:
        if not evidence:
            raise ValueFault(f"record {self.id!r}: expected at least one piece of evidence")

    @property
    def place_in_text(self) -> tuple[str, int, int, str]:
        """Path, start and end of the first evidence, then the id: the order of records."""
        first = self.evidence[0]
        return (first.path, first.start, first.end, self.id)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, RecordBase):
            return NotImplemented
        return self.place_in_text < other.place_in_text


@frozen(kw_only=True, order=False)
class Advisory(RecordBase):
    """A state or organisation advises the public: its citizens, travellers, companies."""

    __match_args__ = ("issuer", "action", "place")
    type: ClassVar[RecordType] = RecordType.ADVISORY

    issuer: Actor
    """The state or organisation whose advice it is."""
    speaker: Actor | None = None
    """The person who voiced it, or None."""
    issuer_count: int | None = field(default=None)
    """How many issue it where no single issuer is named ("the governments of 14 countries" is 14)."""
    action: AdvisoryAction = field(converter=AdvisoryAction)
    strength: Strength = field(converter=Strength)
    audience: Audience = field(converter=Audience)
    place: Place | None = None
    """What is to be left or avoided; None where the text does not say."""
    deadline: When | None = None
    reason: str | None = None
    penalty: str | None = None

    @issuer_count.validator
    def _counted(self, _: object, count: int | None) -> None:
        if count is not None and count < 0:
            raise ValueFault(f"issuer_count is {count}, expected 0 or more")


@frozen(kw_only=True, order=False)
class DiplomaticAction(RecordBase):
    """A state or organisation does something with its own mission, envoys or counterparts."""

    __match_args__ = ("kind", "actors", "counterparts")
    type: ClassVar[RecordType] = RecordType.DIPLOMATIC_ACTION

    kind: ActionKind = field(converter=ActionKind)
    actors: tuple[Actor, ...] = field(converter=_actors)
    """Who does it; for a meeting, all who meet."""
    counterparts: tuple[Actor, ...] = field(default=(), converter=_actors)
    """To whom: the state whose diplomats are expelled or summoned, the host of a visit."""
    subjects: str | None = None
    """Who is moved, as written ("families of its diplomats")."""
    headcount: Headcount | None = None
    place: Place | None = None
    destination: Place | None = None
    deadline: When | None = None

    @actors.validator
    def _acted(self, _: object, actors: tuple[Actor, ...]) -> None:
        if not actors:
            raise ValueFault(f"{self.kind}: expected at least one actor")


@frozen(kw_only=True, order=False)
class IntelligenceClaim(RecordBase):
    """Someone asserts, suggests or denies what a state will do or is covertly doing."""

    __match_args__ = ("claimant", "stance", "subject", "topic")
    type: ClassVar[RecordType] = RecordType.INTELLIGENCE_CLAIM

    claimant: Actor
    """Whose claim it is at its origin, not those who pass it on."""
    subject: Actor | None = None
    topic: Topic = field(converter=Topic)
    stance: Stance = field(converter=Stance)
    event_when: When | None = None
    """When the claimed event happened or is to happen; ``when`` is when the claim was made."""
    statement: str
    quoted: bool = False
    """Whether the statement is a direct quotation."""


@frozen(kw_only=True, order=False)
class Call(RecordBase):
    """Two or more political or official parties talk remotely."""

    __match_args__ = ("participants", "mode")
    type: ClassVar[RecordType] = RecordType.CALL

    participants: tuple[Actor, ...] = field(converter=_actors)
    mode: CallMode = field(converter=CallMode)
    purpose: str | None = None
    topics: str | None = None

    @participants.validator
    def _not_alone(self, _: object, participants: tuple[Actor, ...]) -> None:
        if len(participants) < 2 and not any(p.kind is ActorKind.GROUP for p in participants):
            raise ValueFault("call: expected two participants or a group")


Record: TypeAlias = Advisory | DiplomaticAction | IntelligenceClaim | Call
"""Any record; ``match`` over its four classes is exhaustive."""
