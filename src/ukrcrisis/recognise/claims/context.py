"""What those who look for claims in a passage know of it: its words, and what the claims before it were about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import IntelligenceClaim
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.words import claim_words
from ukrcrisis.recognise.finding import Finding

__all__ = ["ClaimContext", "Content", "known_of"]

_NEAR = 1_500
"""Characters behind a claim within which "more" and "one" can stand for what it told."""


class Content(NamedTuple):
    """One thing claimed, with its topic, whom it is about, and where it is told."""

    topic: Topic
    subjects: tuple[Actor, ...]
    start: int
    end: int
    negative: bool
    """Whether the words themselves deny it ("no plans", "has not decided", "is unlikely")."""
    clause: Clause
    """The clause that tells it; of a noun phrase, the clause of saying in which it stands."""
    noun: NounPhrase | None = None
    """The noun phrase that tells it, or None for a clause."""
    own: bool = False
    """Whether it can only be about the teller's own state, where it names nobody: "they are not our soldiers"."""


def known_of(topic: Topic) -> Topic | None:
    """What a claim with a topic says of forces; None where it is about none."""
    if topic is Topic.PULLBACK:
        return Topic.BUILDUP
    return topic if topic in (Topic.BUILDUP, Topic.INVOLVEMENT) else None


class ClaimContext:
    """A passage whose claims are looked for, and where its document stands."""

    def __init__(self, frame: Frame, claims: Sequence[IntelligenceClaim] = (), *, near: bool = False) -> None:
        self.frame = frame
        self.words = claim_words(frame.vocabulary)
        self.suspect = next((claim.subject for claim in reversed(claims) if claim.subject is not None), None)
        """Whom the claims before the passage were about last; None where they named nobody."""
        self.claimant = claims[-1].claimant if claims else None
        """Who made the last claim of the document; None where there is none."""
        self.last = claims[-1].topic if claims and near else None
        """What the last claim was of; None where there is none near."""
        counts = (known for claim in reversed(claims) if (known := known_of(claim.topic)) is not None)
        self.counted_as = next(counts, None) if near else None
        """What the last claim of forces said of them: what "the total" is; None where there is none near."""
        self.asked: list[Clause] = []
        """The clauses whose claim depends on what is being looked for, outermost first."""
        self.contents: dict[Clause, Content | None] = {}
        """What each clause claims that somebody has asked for since the last claim."""

    @classmethod
    def behind(cls, found: Sequence[Finding], frame: Frame) -> ClaimContext:
        """The context of a passage behind what was found shortly before it."""
        claims = [(f.cue.end, f.record) for f in found if isinstance(f.record, IntelligenceClaim)]
        near = bool(claims) and frame.passage.start - claims[-1][0] < _NEAR
        return cls(frame, [claim for _, claim in claims], near=near)

    @property
    def known(self) -> Topic | None:
        """What the last claim said of forces: what "16,000" and "more" are; None where it was about none."""
        return known_of(self.last) if self.last is not None else None

    def note(self, subject: Actor | None, topic: Topic) -> None:
        """Go on from a claim of this passage: whom it is about is whom the text suspects."""
        self.suspect, self.last = subject or self.suspect, topic
        self.counted_as = known_of(topic) or self.counted_as
        self.contents.clear()
