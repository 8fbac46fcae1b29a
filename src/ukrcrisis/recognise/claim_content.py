"""What a claim says: a clause or a noun phrase about an attack, a build-up, a pretext, a covert hand."""

from __future__ import annotations

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claim_forces import AHEAD
from ukrcrisis.recognise.claim_nouns import NounThreat, is_none
from ukrcrisis.recognise.claim_phrases import Content, Phrases
from ukrcrisis.recognise.claim_subject import subjects_of
from ukrcrisis.recognise.claim_words import TOPICS, claim_words
from ukrcrisis.recognise.wordings import Tail, tail_of

__all__ = ["Content", "Finder", "completes_noun"]

_COPULAS = frozenset({"rest", "be", "remain", "seem", "look", "exist", "become", "lie"})


class Finder(Phrases):
    """Finds what is claimed in one passage."""

    @classmethod
    def of(cls, frame: Frame, suspect: Actor | None, last: Topic | None) -> Finder:
        return cls(frame, claim_words(frame.vocabulary), suspect, last)

    def clause(self, clause: Clause) -> Content | None:
        """What a clause claims, or None where it is not about war and what leads to it."""
        tail = tail_of(clause, self.frame)
        nouns = list(self.threats_beside(clause))
        topic = self._topic(clause, tail, nouns)
        if topic is None:
            return None
        subject = clause.subject
        agent = any(preposition == "by" for preposition, _ in clause.prepositions)
        if topic is Topic.ATTACK and clause.verb.passive and not agent and not nouns:
            subjects = []  # whom it hits did not do it
        elif subject is not None and self.stands_for_forces(subject):
            subjects = self.owners(subject)
        else:
            subjects = subjects_of(clause, self.frame, self.suspect)
        if clause.lemma == "have" and any(n.reported and n.subjects for n in nouns):
            subjects = [s for noun in nouns for s in noun.subjects]  # "his country has information about"
        if not subjects and (clause.verb.passive or self._is_impersonal(clause)):
            attacker = subject if topic is Topic.ATTACK and not clause.verb.passive else None
            if attacker is not None and self.is_armed(attacker):
                subjects = self.owners(attacker)  # not whom "the army attacking a French convoy" hits
            else:
                subjects = [s for noun in nouns for s in noun.subjects] or self.owners_of_forces(clause)
        if topic is Topic.ATTACK and not subjects and not self._may_attack(clause, bool(nouns)):
            return None
        negative = (
            clause.verb.negated
            or _yet_to(clause)
            or any(map(is_none, _own_phrases(clause)))
            or any(n.negative for n in nouns)
        )
        if clause.lemma in _COPULAS and (
            self._says_of_it(clause, tail, self.words.unlikely | self.words.denying)
        ):
            negative = not clause.verb.negated
        if (
            topic is Topic.ATTACK
            and clause.noun is not None
            and clause.noun.head in self.words.decisions
            and not clause.verb.finite
        ):
            topic = Topic.DECISION  # "any plans to invade"
        return Content(topic, tuple(subjects), self._begin(clause), clause.end, negative, clause)

    def _begin(self, clause: Clause) -> int:
        """Where the words of a claim begin: no subject that stands before the verb of saying ("denies planning")."""
        above, subject = clause.governor, clause.subject
        if above is None or subject is None or above.verb.passive or above.lemma not in self.words.told:
            return clause.start
        return clause.verb.start if subject.start < above.verb.start < clause.verb.start else clause.start

    def _topic(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> Topic | None:
        """What a clause is about: by where forces move, by its verb, by the arms or the threats beside it."""
        gathering = (
            clause.lemma in self.words.movement and not clause.verb.modal and self.names_forces(clause)
        )
        if gathering and (moved := self.moved(clause)) is Topic.INVOLVEMENT:
            return moved  # "soldiers crossed the border"
        if gathering and moved is Topic.BUILDUP and self.at_border(clause):
            return moved  # "brigades are moving in beside the town"
        if clause.lemma == "consider" and len(clause.objects) > 1:
            return None  # "considers an attack unlikely" has no such plan
        senses = self._senses(clause, tail)
        if "decision" in senses and (topic := self._intended(clause, tail, nouns)) is not None:
            return topic
        for topic in TOPICS:
            if topic in senses and not self._is_peaceful(clause, topic):
                if topic is Topic.INVOLVEMENT and clause.lemma == "intervene" and clause.verb.modal in AHEAD:
                    return Topic.ATTACK  # "might intervene"
                return self._purpose(clause, topic)
        by_arms = self._by_arms(clause, tail)
        if by_arms is not None and not self.names_forces(clause):
            by_arms = None
        return self._helped(clause) or by_arms or self._by_nouns(clause, tail, nouns)

    def _helped(self, clause: Clause) -> Topic | None:
        """Whether armed groups that fight for others are supported."""
        if clause.lemma not in self.words.supporting:
            return None
        backed = [clause.subject] if clause.verb.passive and clause.subject is not None else clause.objects
        helped = (*backed, *(p for preposition, p in clause.prepositions if preposition == "with"))
        proxies = any(part.head in self.words.proxies for p in helped for part in p.parts)
        return Topic.INVOLVEMENT if proxies else None

    def _by_arms(self, clause: Clause, tail: Tail) -> Topic | None:
        """What the verb means where forces or arms are named beside it."""
        by_arms = {sense for rest, sense in self.words.by_arms.get(clause.lemma, ()) if tail.starts(rest)}
        for topic in TOPICS:
            if topic in by_arms:
                return self._purpose(clause, topic)
        if clause.lemma in self.words.movement:
            return self.moved(clause)
        standing = clause.lemma in self.words.standing
        detected = (
            clause.verb.passive and clause.lemma in self.words.showing
        )  # "jets were detected off the coast"
        if (standing or detected) and (placed := self.placed(clause)) is not None:
            return self._purpose(clause, placed)
        return self.counted(clause) if clause.lemma in self.words.counting else None

    def _by_nouns(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> Topic | None:
        """What the threats that the phrases beside the verb name amount to."""
        decided = clause.verb.passive and clause.lemma in ("make", "take", "give", "issue")
        if decided and (topic := self._intended(clause, tail, nouns)) is not None:
            return topic  # "no decision has been taken"
        gathered = clause.subject is not None and clause.subject.head in self.words.gatherings
        if nouns and gathered and nouns[0].topic is Topic.BUILDUP and nouns[0].subjects:
            return Topic.BUILDUP  # "the concentration of Russian forces at the border caused concern"
        if nouns and clause.lemma in self.words.carriers and self._is_told_of(clause, tail, nouns):
            made_up = any(noun.topic is Topic.PRETEXT for noun in nouns)  # "the strikes are a cover for"
            return Topic.PRETEXT if made_up else nouns[0].topic
        return None

    def only_moves(self, clause: Clause) -> bool:
        """Whether a clause is a claim for no other reason than that forces move in it."""
        if clause.lemma not in self.words.movement or any(self.threats_beside(clause)):
            return False
        tail = tail_of(clause, self.frame)
        wordings = (*self.words.threats.get(clause.lemma, ()), *self.words.by_arms.get(clause.lemma, ()))
        return not any(tail.starts(rest) for rest, _ in wordings)

    def _senses(self, clause: Clause, tail: Tail) -> set[str]:
        return {sense for rest, sense in self.words.threats.get(clause.lemma, ()) if tail.starts(rest)}

    def _purpose(self, clause: Clause, topic: Topic) -> Topic:
        """An attack that is to make a pretext is one: "will fire on villages to draw Minsk into the war"."""
        aims = (d for d in clause.dependents if d.relation == "xcomp" and d.verb.infinitive)
        made_up = any(Topic.PRETEXT in self._senses(d, tail_of(d, self.frame)) for d in aims)
        return Topic.PRETEXT if made_up else topic

    def _intended(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> Topic | None:
        """The topic of what is decided or planned; "such plans" and a bare decision mean what was told
        before.
        """
        inner = [d for d in clause.dependents if d.relation in ("xcomp", "prep", "ccomp", "noun")]
        inner += [c for c in self.frame.clauses if completes_noun(c) and c.noun is clause.subject]
        self._asked.append(clause)  # a noun that a clause completes can be that clause's own subject
        planned = [(d, c.topic) for d in inner if d not in self._asked and (c := self.clause(d)) is not None]
        self._asked.pop()
        found = [topic for _, topic in planned] + [n.topic for n in nouns]
        sent = [topic for d, topic in planned if self.only_moves(d) and topic is Topic.INVOLVEMENT]
        for topic in found:
            if topic not in (Topic.ATTACK, Topic.DECISION, *sent):  # "planned to send its army into Kosovo"
                return topic
        if found:
            return Topic.DECISION
        if (
            clause.lemma == "threaten"
            and clause.objects
            and (clause.verb.negated or any(map(is_none, clause.objects)))
        ):
            return Topic.DECISION  # "it threatens nobody"
        deciding = clause.lemma in ("decide", "make", "take", "give") or tail.holds(
            frozenset({"such", "any such"})
        )
        return (
            Topic.DECISION
            if deciding and not inner and self.suspect is not None and self._has_decision(clause)
            else None
        )

    def _has_decision(self, clause: Clause) -> bool:
        return clause.lemma in ("decide", "plan", "prepare", "intend", "contemplate", "consider") or any(
            p.head in self.words.decisions or p.head in ("mind", "order") for p in _own_phrases(clause)
        )

    def _is_peaceful(self, clause: Clause, topic: Topic) -> bool:
        """An "attack" on no land, people or forces, told of nobody who could wage war: "can a deal be struck"."""
        if topic is not Topic.ATTACK or clause.lemma not in self.words.striking:
            return False
        hit = [clause.subject] if clause.verb.passive and clause.subject is not None else clause.objects
        planned = clause.noun is not None and clause.noun.head in self.words.decisions
        if not hit or planned:
            return False
        beside = [*hit, *(p for _, p in clause.prepositions)]
        aimed = any(self._can_be_hit(part) for phrase in beside for part in phrase.parts)
        agent = not clause.verb.passive or any(preposition == "by" for preposition, _ in clause.prepositions)
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
        if clause.lemma in _COPULAS and self.suspect is not None:
            return False  # "the next step would be an incursion"
        words = self.words
        about_war = words.reported | words.decisions | words.amounts | words.arms_nouns.keys()
        if any(threat.topic is Topic.REGIME_CHANGE for threat in self.threats_beside(clause)):
            return False  # "the fascists are preparing a coup"
        return not any(
            part.actor is not None
            or part.place is not None
            or self.is_armed(part)
            or self.threat(part) is not None
            or part.head in about_war
            for part in subject.parts
        )

    def _says_of_it(self, clause: Clause, tail: Tail, words: frozenset[str]) -> bool:
        """Whether one of the words stands behind a copula, before anything else begins."""
        end = next((i for i, item in enumerate(tail.items) if item.tag in "tCUL,"), len(tail.items))
        return Tail(tail.items[:end]).holds(words)

    def _may_attack(self, clause: Clause, nominal: bool) -> bool:
        """Whether an attack with nobody named behind it can be meant: it is still to come, or only a noun
        tells of it.
        """
        subject = clause.subject
        if clause.verb.infinitive and clause.noun is not None:
            return True  # "preparations to hit Iran"
        if subject is None or nominal or subject.pronoun or clause.verb.passive:
            return True
        return self.is_armed(subject) or subject.head in self.words.threat_nouns

    def _is_impersonal(self, clause: Clause) -> bool:
        subject = clause.subject
        return (
            subject is None
            or subject.head in ("there", "it", "nothing")
            or self.threat(subject) is not None
            or self.is_armed(subject)
        )

    def _is_told_of(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> bool:
        """Whether a clause says of a threat that it is so; of "the war is a crime" it does not."""
        if clause.lemma not in _COPULAS:
            return True
        above, subject = clause.governor, clause.subject
        if subject is not None and subject.determiner == "any":
            return False  # "any attack on us would be an act of war"
        if subject is None and above is not None and above.marker == "what":
            return True  # "what the ministry says was an incursion"
        if (
            any(n.reported or n.negative for n in nouns)
            or clause.verb.modal
            or (subject is not None and subject.head == "there")
        ):
            return True
        about = self.threat(subject) if subject is not None else None
        made_up = any(noun.topic is Topic.PRETEXT for noun in nouns)
        charge = subject is not None and subject.head in self.words.reported  # "the report is a provocation"
        if (
            made_up
            and subject is not None
            and not charge
            and (about is None or about.topic is not Topic.PRETEXT)
        ):
            return True  # "their offers are a cover for war"
        if any(o.head in self.words.risks for o in clause.objects):
            return True  # "an attack remained a possibility"
        return (
            tail.holds(self.words.likely) or tail.holds(self.words.unlikely) or tail.holds(self.words.denying)
        )


def completes_noun(clause: Clause) -> bool:
    """Whether an infinitive stands within a phrase that waits for its verb: "the order to attack | has gone out"."""
    alone = clause.relation == "root" and clause.verb.infinitive
    return clause.noun is not None and (clause.relation == "noun" or alone)


def _own_phrases(clause: Clause) -> list[NounPhrase]:
    return [*clause.objects, *([clause.subject] if clause.subject is not None else [])]


def _yet_to(clause: Clause) -> bool:
    return clause.verb.modal == "must" and "yet" in clause.verb.adverbs
