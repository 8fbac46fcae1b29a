"""What a claim says: a clause or a noun phrase about an attack, a build-up, a pretext, a covert hand."""

from __future__ import annotations

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claim_forces import known_of
from ukrcrisis.recognise.claim_intent import own_phrases
from ukrcrisis.recognise.claim_nouns import NounThreat, is_none
from ukrcrisis.recognise.claim_peace import has_agent
from ukrcrisis.recognise.claim_phrases import Content
from ukrcrisis.recognise.claim_subject import subjects_of
from ukrcrisis.recognise.claim_topic import Topics, completes_noun
from ukrcrisis.recognise.claim_words import ClaimWords, claim_words
from ukrcrisis.recognise.wordings import Tail, tail_of

__all__ = ["Content", "Finder", "completes_noun"]


class Finder(Topics):
    """Finds what is claimed in one passage."""

    def __init__(
        self, frame: Frame, suspect: Actor | None, last: Topic | None, counted_as: Topic | None = None
    ) -> None:
        super().__init__(frame, claim_words(frame.vocabulary), suspect, last, counted_as)
        self._contents: dict[Clause, Content | None] = {}
        """What each clause claims that somebody has asked for since the last claim."""

    def note(self, subject: Actor | None, topic: Topic) -> None:
        """Go on from a claim of this passage: whom it is about is whom the text suspects."""
        self.suspect, self.last = subject or self.suspect, topic
        self.counted_as = known_of(topic) or self.counted_as
        self._contents.clear()

    def clause(self, clause: Clause) -> Content | None:
        """What a clause claims, or None where it is not about war and what leads to it."""
        if clause not in self._contents:
            self._contents[clause] = self._of_clause(clause)
        return self._contents[clause]

    def _of_clause(self, clause: Clause) -> Content | None:
        if (who := self.identified(clause)) is not None:
            begin = self._begin(clause)
            return Content(
                Topic.INVOLVEMENT, who.subjects, begin, clause.end, who.negative, clause, own=not who.subjects
            )
        tail = tail_of(clause, self.frame)
        nouns = list(self.threats_beside(clause))
        topic = self.topic(clause, tail, nouns)
        if (
            topic is None
            or _is_state(clause, topic, nouns, self.words)
            or _finds_out(clause, topic, self.words)
            or self._is_made_up(clause, topic, nouns)
        ):
            return None
        subjects = self._awaited(clause, nouns)
        topic, subjects = (
            (Topic.ATTACK, subjects) if subjects else (topic, self._subjects(clause, topic, nouns))
        )
        if topic is Topic.ATTACK and self._is_intent(clause):
            topic = Topic.DECISION  # "any plans to invade", "the aim is to invade"
        if topic is Topic.ATTACK and not subjects and not self._may_attack(clause, bool(nouns)):
            return None
        negative = self._is_negative(clause, tail, nouns)
        out = clause.lemma in self.words.saying.ruling_out and tail.starts(("out",))  # "cannot be ruled out"
        end = max(clause.end, tail.items[0].end) if out else clause.end
        return Content(topic, tuple(subjects), self._begin(clause), end, negative, clause)

    def _awaited(self, clause: Clause, nouns: list[NounThreat]) -> list[Actor]:
        """Whose attack somebody prepares for, where it is another's: "Israel is preparing for an attack by Iran"."""
        if clause.lemma not in self.words.awaiting or not any(p == "for" for p, _ in clause.prepositions):
            return []
        own = {actor.code or actor.country for actor in subjects_of(clause, self.frame, self.suspect)}
        return [s for noun in nouns for s in noun.subjects if (s.code or s.country) not in own]

    def _is_made_up(self, clause: Clause, topic: Topic, nouns: list[NounThreat]) -> bool:
        """Whether something is said to be made up that can be no pretext: "the crisis is fabricated by Peru", not a "video"."""
        if topic is not Topic.PRETEXT or not clause.verb.passive or nouns:
            return False
        shown = clause.subject is not None and clause.subject.head in self.words.reported
        return clause.lemma in self.words.saying.making_up and not shown

    def _is_intent(self, clause: Clause) -> bool:
        """Whether a verb says what somebody plans or aims at."""
        ahead = clause.subject if clause.verb.modal == "will" or clause.lemma == "be" else None
        noun = clause.noun if not clause.verb.finite else ahead
        return noun is not None and noun.head in self.words.decisions

    def _subjects(self, clause: Clause, topic: Topic, nouns: list[NounThreat]) -> list[Actor]:
        """Whom a clause is about: who acts in it, else whose the threats or the forces in it are."""
        if deed := self.whose_deed(clause):
            return deed  # "it was a Russian cyber campaign"
        subject = clause.subject
        shown = [n for n in nouns if n.subjects] if clause.lemma in self.words.showing else []
        reports = any(o.head in self.words.reported - self.words.own_parts for o in clause.objects)
        held = [n for n in nouns if n.reported] if reports and clause.lemma in self.words.holding else []
        if (
            told := shown or held
        ):  # "has seen no movement of Peru's army", "has information about an attack by Peru"
            return [subject for noun in told for subject in noun.subjects]
        reported = subject is not None and subject.actor is None and subject.head in self.words.reported
        if reported and nouns and nouns[0].subjects:
            return list(nouns[0].subjects)  # "claims by Peru of an attack by Chile are false"
        suffered = topic is Topic.REGIME_CHANGE or (topic is Topic.ATTACK and not nouns)
        if suffered and clause.verb.passive and not has_agent(clause):
            subjects = []  # whom it hits did not do it
        elif subject is not None and self.stands_for_forces(subject):
            subjects = self.owners(subject)
        else:
            subjects = subjects_of(clause, self.frame, self.suspect)
        if subjects or not (clause.verb.passive or self._is_impersonal(clause)):
            return subjects
        attacker = subject if topic is Topic.ATTACK and not clause.verb.passive else None
        if attacker is not None and self.is_armed(attacker):
            return self.owners(attacker)  # not whom "the army attacking a French convoy" hits
        owners = [s for noun in nouns for s in noun.subjects] or self.owners_of_forces(clause)
        return owners or self.senders(clause)

    def _is_negative(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> bool:
        """Whether the words of a clause deny what it tells; "the report is false" does, "is not false" does not."""
        if clause.lemma in self.words.copulas and (
            self._says_of_it(clause, tail, self.words.unlikely | self.words.denying)
        ):
            return not clause.verb.negated
        return (
            (clause.verb.negated and not self.is_undaunted(clause))
            or _yet_to(clause)
            or any(map(is_none, own_phrases(clause)))
            or any(n.negative for n in nouns)
        )

    def _begin(self, clause: Clause) -> int:
        """Where the words of a claim begin: no subject that stands before the verb of saying ("denies planning")."""
        above, subject = clause.governor, clause.subject
        if above is None or subject is None or above.verb.passive or above.lemma not in self.words.told:
            return clause.start
        return clause.verb.start if subject.start < above.verb.start < clause.verb.start else clause.start

    def _says_of_it(self, clause: Clause, tail: Tail, words: frozenset[str]) -> bool:
        """Whether one of the words stands behind a copula, before anything else begins."""
        ends = (i for i, item in enumerate(tail.items) if item.tag in "tUL,BHWV" or _opens_more(tail, i))
        end = next(ends, len(tail.items))
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


def _opens_more(tail: Tail, i: int) -> bool:
    """Whether a conjunction joins more than a second adjective: "empty and unfounded" goes on."""
    return tail.items[i].tag == "C" and not (i + 1 < len(tail.items) and tail.items[i + 1].tag == "A")


def _is_state(clause: Clause, topic: Topic, nouns: list[NounThreat], words: ClaimWords) -> bool:
    """Whether a passive only says what somebody or something is: "the ousted president", "jeeps armed with guns"."""
    if not clause.verb.passive or has_agent(clause):
        return False
    done = topic is Topic.INVOLVEMENT and clause.lemma in words.stative  # "his account was hacked"
    return done or (topic is Topic.REGIME_CHANGE and not nouns)


def _finds_out(clause: Clause, topic: Topic, words: ClaimWords) -> bool:
    """Whether somebody gets at those whom another sends: of "has broken up a Russian spy ring" the ring is the claim."""
    return topic is Topic.INVOLVEMENT and clause.lemma in words.uncovering and not clause.verb.passive


def _yet_to(clause: Clause) -> bool:
    return clause.verb.modal == "must" and "yet" in clause.verb.adverbs
