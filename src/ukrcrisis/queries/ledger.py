"""The claim ledger: who asserts, suggests and denies the same thing, and where they contradict each other."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from enum import Enum

from attrs import frozen

from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import IntelligenceClaim, RecordBase
from ukrcrisis.model.vocabulary import Stance, Topic
from ukrcrisis.queries.actors import label, shown, side_key
from ukrcrisis.queries.certainty import Certainty, days_label, same_day

__all__ = ["ClaimPair", "LedgerEntry", "Relation", "ledger", "relate"]


class Relation(Enum):
    """How two claims on the same thing stand to each other."""

    AGREE = "agree"
    DIFFER = "differ in strength"
    """One asserts what the other only suggests."""
    CONTRADICT = "contradict"
    """One denies what the other asserts or suggests."""

    def __repr__(self) -> str:
        return f"Relation.{self.name}"

    def __str__(self) -> str:
        return self.value


@frozen(kw_only=True)
class ClaimPair:
    """Two claims on the same subject, topic and, as far as the texts tell, event date."""

    first: IntelligenceClaim
    second: IntelligenceClaim
    relation: Relation
    same_event: Certainty
    """Whether both speak of one day: maybe, where either names a range or no date at all; never no."""

    @property
    def quotations(self) -> tuple[str, str]:
        """The words of the first evidence of each."""
        return (self.first.evidence[0].quote, self.second.evidence[0].quote)

    def __str__(self) -> str:
        one, other = (
            f"{label(claim.claimant)} {claim.stance} “{shown(claim.evidence[0].quote)}”"
            for claim in (self.first, self.second)
        )
        return f"{self.relation}: {one} / {other}"


@frozen(kw_only=True)
class LedgerEntry:
    """All claims about one subject on one topic.

    A person stands for the country here: what is claimed of Putin is claimed of Russia.
    """

    subject: Actor | None
    """As the first claim names it; None for claims whose subject the text leaves open."""
    topic: Topic
    claims: tuple[IntelligenceClaim, ...]
    """In the order given."""

    def held(self, stance: Stance) -> tuple[IntelligenceClaim, ...]:
        """The claims of one stance; each has its claimant and ``when``."""
        return tuple(claim for claim in self.claims if claim.stance is stance)

    def pairs(self) -> Iterator[ClaimPair]:
        """Every two claims that may speak of the same event; made one by one, as they grow with the square."""
        for later, second in enumerate(self.claims):
            for first in self.claims[:later]:
                yield from _pair(first, second)

    def contradictions(self) -> Iterator[ClaimPair]:
        """The pairs that contradict each other, without making the others."""
        order = {id(claim): place for place, claim in enumerate(self.claims)}
        others = [claim for claim in self.claims if claim.stance is not Stance.DENIES]
        for denial in self.held(Stance.DENIES):
            for other in others:
                yield from _pair(*sorted((denial, other), key=lambda claim: order[id(claim)]))

    def __str__(self) -> str:
        about = "unknown subject" if self.subject is None else label(self.subject)
        lines = [
            f"  {claim.stance}: {label(claim.claimant)} ({days_label(claim.when)}): {shown(claim.statement)}"
            for stance in Stance
            for claim in self.held(stance)
        ]
        return "\n".join([f"{about}: {self.topic}", *lines])


def ledger(records: Iterable[RecordBase]) -> tuple[LedgerEntry, ...]:
    """An entry for each subject and topic, in the order of their first claims; other types are passed over."""
    entries: dict[Hashable, list[IntelligenceClaim]] = {}
    for record in records:
        if isinstance(record, IntelligenceClaim):
            about = None if record.subject is None else side_key(record.subject)
            entries.setdefault((about, record.topic), []).append(record)
    return tuple(
        LedgerEntry(subject=claims[0].subject, topic=claims[0].topic, claims=tuple(claims))
        for claims in entries.values()
    )


def relate(first: IntelligenceClaim, second: IntelligenceClaim) -> Relation:
    """How their stances go together; whether they speak of the same thing is not asked here."""
    if first.stance is second.stance:
        return Relation.AGREE
    if Stance.DENIES in (first.stance, second.stance):
        return Relation.CONTRADICT
    return Relation.DIFFER


def _pair(first: IntelligenceClaim, second: IntelligenceClaim) -> Iterator[ClaimPair]:
    same = same_day(first.event_when, second.event_when)
    if same.possible:
        yield ClaimPair(first=first, second=second, relation=relate(first, second), same_event=same)
