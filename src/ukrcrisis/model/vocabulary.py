"""Every closed word list of the model, as enums that equal their JSON words."""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "ActionKind", "ActorKind", "AdvisoryAction", "Audience", "CallMode", "DayPart", "RecordType",
    "Stance", "Status", "Strength", "Topic",
]  # fmt: skip


class Word(StrEnum):
    """A word of a closed list: equal to its JSON word, printed as code that can be pasted back."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


class RecordType(Word):
    """The tag of a record in JSON."""

    ADVISORY = "advisory"
    DIPLOMATIC_ACTION = "diplomatic_action"
    INTELLIGENCE_CLAIM = "intelligence_claim"
    CALL = "call"


class Status(Word):
    """Whether the thing happened. What is ordered or allowed has occurred; a claim has occurred once it is made."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    """Only where the text says that it is under way."""
    PLANNED = "planned"
    DENIED = "denied"
    CANCELLED = "cancelled"
    """Called off, prevented, or postponed without a new date."""


class ActorKind(Word):
    COUNTRY = "country"
    ORGANISATION = "organisation"
    PERSON = "person"
    OUTLET = "outlet"
    GROUP = "group"
    UNNAMED = "unnamed"


class DayPart(Word):
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


class AdvisoryAction(Word):
    """What an advisory asks its audience to do."""

    LEAVE = "leave"
    CONSIDER_LEAVING = "consider_leaving"
    DO_NOT_TRAVEL = "do_not_travel"
    AVOID_NONESSENTIAL_TRAVEL = "avoid_nonessential_travel"
    TAKE_CARE = "take_care"
    """Vigilance, shelter, registration, contact, or a bare "travel warning"."""


class Strength(Word):
    """How hard an advisory presses."""

    RECOMMEND = "recommend"
    URGE = "urge"
    ORDER = "order"


class Audience(Word):
    CITIZENS = "citizens"
    STAFF_FAMILIES = "staff_families"
    STAFF = "staff"
    TRAVELLERS = "travellers"
    COMPANIES = "companies"


class ActionKind(Word):
    """What a state or organisation does with its own mission, envoys or counterparts."""

    EVACUATION = "evacuation"
    DEPARTURE = "departure"
    """Envoys leave, and no one calls it an evacuation."""
    RELOCATION = "relocation"
    CLOSURE = "closure"
    REOPENING = "reopening"
    EXPULSION = "expulsion"
    RECALL = "recall"
    SUMMONS = "summons"
    MEETING = "meeting"
    VISIT = "visit"


class Topic(Word):
    """What a claim says that its subject will do or is covertly doing."""

    ATTACK = "attack"
    DECISION = "decision"
    BUILDUP = "buildup"
    PULLBACK = "pullback"
    PRETEXT = "pretext"
    REGIME_CHANGE = "regime_change"
    INVOLVEMENT = "involvement"
    OTHER = "other"


class Stance(Word):
    """How a claimant stands to the claim."""

    ASSERTS = "asserts"
    SUGGESTS = "suggests"
    DENIES = "denies"


class CallMode(Word):
    PHONE = "phone"
    VIDEO = "video"
    ONLINE = "online"
    """An online or virtual meeting."""
    UNSPECIFIED = "unspecified"
