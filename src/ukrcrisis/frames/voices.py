"""Whose words a passage is: the speaker of a transcript's turn, or of a quotation that goes on."""

from __future__ import annotations

from ukrcrisis.frames.actors import Resolver
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.text.sentences import Passage

__all__ = ["Voices"]

_ASKING = frozenset({"question", "q", "reporter", "journalist", "moderator", "host"})


_GIVING = frozenset({"make", "issue", "release", "give", "publish"})
_STATEMENTS = frozenset({"statement", "declaration", "remark", "comment", "communiqué", "communique"})


class Voices:
    """Follows who speaks from passage to passage."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._speaker: Actor | None = None
        self._paragraph = -2
        self._labels: dict[str, bool] = {}

    def turn(self, passage: Passage) -> Actor | None:
        """The speaker of a transcript's turn; None for questions and outside transcripts."""
        self._resolver.memory.speaking = None
        if passage.speaker is None:
            return None
        label = passage.speaker.strip(". :")
        surname = label.split()[-1].lower()
        if surname in _ASKING or len(surname) < 2:
            return None
        known = self._resolver.memory.people.get(surname)
        if known is None and not self._is_label(label):
            return None
        speaker = known or Actor(kind=ActorKind.PERSON, name=label.title())
        self._resolver.memory.speaking = speaker
        return speaker

    def _is_label(self, label: str) -> bool:
        """Whether capitals before a colon name a speaker: said again in the text, and no words ("READ MORE:")."""
        found = self._labels.get(label)
        if found is None:
            words = [self._resolver.vocabulary.lookup[word.lower()] for word in label.split()]
            plain = any(word.tag or (word.verb is not None and len(words) > 1) for word in words)
            found = self._labels[label] = not plain and self._resolver.text.count(f"{label}:") > 1
        return found

    def listen(self, frame: Frame) -> None:
        """Note who spoke, and give a bare quotation to whoever spoke right before it."""
        quotations = frame.passage.quotations
        telling = self._telling(frame)
        if telling is not None and telling.kind in (ActorKind.PERSON, ActorKind.UNNAMED):
            self._resolver.memory.speaker = telling
        stating = self._stating(frame)
        if stating is not None:
            self._speaker, self._paragraph = stating, frame.passage.paragraph
            memory = self._resolver.memory
            if memory.author is None and stating.country is not None:
                memory.author = self._resolver.state(stating.country)
            return
        if not quotations:
            return
        if telling is not None:
            self._speaker, self._paragraph = telling, frame.passage.paragraph
            return
        quoted = sum(q.end - q.start for q in quotations)
        near = frame.passage.paragraph - self._paragraph <= 1
        if quoted * 5 >= (frame.passage.end - frame.passage.start) * 4 and near:
            frame.voice, self._paragraph = self._speaker, frame.passage.paragraph

    def _stating(self, frame: Frame) -> Actor | None:
        """Whose statement follows: "The minister today made the following statement:"."""
        if not frame.words.rstrip().endswith(":"):
            return None
        for clause in frame.clauses:
            if clause.lemma in _GIVING and any(o.head in _STATEMENTS for o in clause.objects) and clause.subject is not None:
                return clause.subject.actor
        return None

    def _telling(self, frame: Frame) -> Actor | None:
        report = frame.vocabulary.words("report")
        for clause in frame.clauses:
            outside = clause.quotation is None and clause.lemma in report
            if outside and clause.subject is not None and clause.subject.actor is not None:
                return clause.subject.actor
        return None
