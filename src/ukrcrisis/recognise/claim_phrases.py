"""What a noun phrase claims under a verb of saying: "warned of a Russian attack", "sees no sign of a withdrawal"."""

from __future__ import annotations

from typing import NamedTuple

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claim_nouns import Threats, is_none
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["Content", "Phrases"]


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


class Phrases(Threats):
    """Asks the phrases under the verbs of one passage for what they claim."""

    def phrase(self, phrase: NounPhrase, clause: Clause) -> Content | None:
        """What a noun phrase under a verb of saying claims: "a Russian attack", "the risk of war", "any plan
        to invade".
        """
        naming = clause.lemma in self.words.saying.naming or clause.lemma == "be"
        for part in phrase.parts:
            if naming and (part.head in self.words.denying or self._is_of_report(part, clause)):
                continue  # "called that a fabrication", "called the report a provocation"
            signs = self._whose_signs(clause)
            known = bool(signs) or (clause.lemma in self.words.showing and self.suspect is not None)
            threat = self.threat(part, told=known)
            judged = clause.lemma in self.words.denying or clause.lemma in self.words.charging
            if part.head in self.words.shares and not judged:
                continue  # "noted the role of China"
            if threat is not None:
                return Content(
                    threat.topic,
                    threat.subjects or tuple(signs),
                    part.start,
                    max(part.end, threat.end),
                    threat.negative,
                    clause,
                    part,
                )
            if self.is_deed(part) and self._blames(clause):
                start, end = part.start, max([part.end, *(after.end for _, after in part.after)])
                return Content(Topic.INVOLVEMENT, (), start, end, False, clause, part)
            shown = clause.lemma in self.words.showing or self.gives_number(clause)
            if not shown or not self.is_armed(part):
                continue
            topic = (self.known or self.counted_as) if self.stands_for_forces(part) else self.placed(clause)
            if topic is None and self.gives_number(clause) and not self.are_lost(clause):
                topic = Topic.BUILDUP  # "puts the number of Russian troops in the area at 90,000"
            if topic is not None:
                return Content(
                    topic,
                    tuple(self.owners(part)),
                    part.start,
                    clause.own_end(),
                    is_none(part),
                    clause,
                    part,
                )
        return None

    def _is_of_report(self, phrase: NounPhrase, clause: Clause) -> bool:
        """Whether "a provocation" is what a report is called, and no deed."""
        named = (o for o in clause.objects if o is not phrase)
        return phrase.head == "provocation" and any(o.head in self.words.reported for o in named)

    def is_deed(self, phrase: NounPhrase) -> bool:
        pair = " ".join(item.lemma or item.key for item in phrase.items[-2:])
        return phrase.head in self.words.deeds or pair in self.words.deeds

    def _blames(self, clause: Clause) -> bool:
        """Whether a clause names somebody to whom it lays what stands in it."""
        by_somebody = clause.verb.passive and any(
            preposition == "by" for preposition, _ in clause.prepositions
        )
        named = by_somebody or (bool(clause.objects) and not clause.verb.passive)
        charges = clause.lemma in self.words.charging and named
        blamed = (part for phrase in self.blamed(clause) for part in phrase.parts)
        return charges or any(part.actor is not None or self.owners(part) for part in blamed)

    def blamed(self, clause: Clause) -> list[NounPhrase]:
        """Whom a clause holds to have done a deed: "pointed the finger at Minsk", "holds Minsk responsible"."""
        wordings = self.words.blaming.get(clause.lemma)
        charged = clause.lemma in self.words.charging and any(p == "for" for p, _ in clause.prepositions)
        if wordings is None or charged:
            return []  # "blamed Minsk for the strike on the bridge"
        tail = tail_of(clause, self.frame)
        for rest, sense in wordings:
            if not tail.starts(rest):
                continue
            if sense == "object":
                return clause.objects
            return [phrase for preposition, phrase in clause.prepositions if preposition == sense] or [
                after
                for preposition, phrase in clause.prepositions
                if preposition == "at"
                for _, after in phrase.after
            ]  # "laid it at the door of Minsk"
        return []

    def _whose_signs(self, clause: Clause) -> list[Actor]:
        """Whose the forces are whose movements suggest something: "the Russian movements point to a withdrawal"."""
        subject = clause.subject
        if subject is None or clause.lemma not in self.words.saying.signifying or subject.actor is not None:
            return []
        return self.owners(subject)
