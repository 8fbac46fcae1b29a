"""What takes the war from a clause: "strikes a deal", a blow that hits nobody, a subject that cannot wage war."""

from __future__ import annotations

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claim_deeds import Deeds
from ukrcrisis.recognise.claim_nouns import is_none
from ukrcrisis.recognise.claim_subject import subjects_of
from ukrcrisis.recognise.wordings import Tail

__all__ = ["Peace", "has_agent"]

_TO_DO_WITH = ("to", "do", "with")


class Peace(Deeds):
    """Asks the clauses of one passage whether they are about no war for all their words."""

    def tells_of_peace(self, clause: Clause, tail: Tail) -> bool:
        """Whether what follows a verb takes its war from it."""
        if any(tail.starts(rest) for rest, _ in self.words.peaceful.get(clause.lemma, ())):
            return True  # "strikes a deal", "enters into force"
        if clause.lemma == "arm" and not (clause.objects or clause.verb.passive):
            return True  # "has massed men and arms along the line"
        pointing = any(tail.starts((word, *_TO_DO_WITH)) for word in ("nothing", "anything"))
        if pointing and not self._is_hostile(tail):
            return True  # "it had nothing to do with them"
        # "pinned the bombing on Minsk" accuses Minsk
        return clause.verb.finite and not clause.verb.modal and bool(self.blamed(clause))

    def _is_hostile(self, tail: Tail) -> bool:
        """Whether words speak of violence or armed men, or point to what was told."""
        words = self.words
        return any(
            item.tag in "Kk" or key in words.threat_nouns or key in words.deeds or key in words.armed
            or key in words.proxies or key == "fighting"
            for item in tail.items for key in (item.key, item.lemma)
        )  # fmt: skip

    def is_peaceful(self, clause: Clause, topic: Topic) -> bool:
        """An "attack" on no land, people or forces, told of nobody who could wage war: "can a deal be struck"."""
        if topic is not Topic.ATTACK or clause.lemma not in self.words.striking:
            return False
        hit = [clause.subject] if clause.verb.passive and clause.subject is not None else clause.objects
        planned = clause.noun is not None and clause.noun.head in self.words.decisions
        into = [p for preposition, p in clause.prepositions if preposition == "into"]
        if not hit and into and clause.lemma in self.words.movement:
            return not any(
                self._can_be_hit(part) for phrase in into for part in phrase.parts
            )  # "into a deep hole"
        if not hit or planned:
            return False
        beside = [*hit, *(p for _, p in clause.prepositions)]
        aimed = any(self._can_be_hit(part) for phrase in beside for part in phrase.parts)
        agent = not clause.verb.passive or has_agent(clause)
        return not aimed and not (agent and subjects_of(clause, self.frame, self.suspect))

    def _can_be_hit(self, phrase: NounPhrase) -> bool:
        return (
            phrase.place is not None
            or phrase.pronoun
            or phrase.actor is not None
            or self.is_armed(phrase)
            or self.threat(phrase) is not None
            or phrase.head in self.words.arms_nouns
        )

    def is_of_others(self, clause: Clause) -> bool:
        """Whether a clause names as its subject what cannot wage war: "sanctions did not interfere with it"."""
        subject = clause.subject
        if subject is None or subject.pronoun or clause.verb.passive or is_none(subject):
            return False
        if any(self.is_armed(part) for o in clause.objects for part in o.parts):
            return False  # "the plane carried arms for the rebels"
        if clause.lemma in self.words.copulas and self.suspect is not None:
            return False  # "the next step would be an incursion"
        words = self.words
        about_war = (words.reported, words.decisions, words.amounts, words.arms_nouns)
        if any(threat.topic is Topic.REGIME_CHANGE for threat in self.threats_beside(clause)):
            return False  # "the fascists are preparing a coup"
        return not any(
            part.actor is not None
            or part.place is not None
            or self.is_armed(part)
            or self.threat(part) is not None
            or any(part.head in each for each in about_war)
            for part in subject.parts
        )


def has_agent(clause: Clause) -> bool:
    return any(preposition == "by" for preposition, _ in clause.prepositions)
