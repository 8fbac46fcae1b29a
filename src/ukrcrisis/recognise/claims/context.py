"""What those who look for claims in a passage know of it: its words, and what the claims before it were about."""

from __future__ import annotations

from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.words import claim_words

__all__ = ["ClaimContext", "Content", "known_of"]


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

    def __init__(
        self,
        frame: Frame,
        suspect: Actor | None = None,
        last: Topic | None = None,
        counted_as: Topic | None = None,
    ) -> None:
        self.frame = frame
        self.words = claim_words(frame.vocabulary)
        self.suspect = suspect
        """Whom the last claim of the document was about; None where there is none."""
        self.last = last
        """What the last claim of the document was of; None where there is none."""
        self.counted_as = counted_as
        """What the last claim of forces said of them: what "the total" is; None where there is none."""
        self.asked: list[Clause] = []
        """The clauses whose claim depends on what is being looked for, outermost first."""
        self.contents: dict[Clause, Content | None] = {}
        """What each clause claims that somebody has asked for since the last claim."""

    @property
    def known(self) -> Topic | None:
        """What the last claim said of forces: what "16,000" and "more" are; None where it was about none."""
        return known_of(self.last) if self.last is not None else None

    def note(self, subject: Actor | None, topic: Topic) -> None:
        """Go on from a claim of this passage: whom it is about is whom the text suspects."""
        self.suspect, self.last = subject or self.suspect, topic
        self.counted_as = known_of(topic) or self.counted_as
        self.contents.clear()
