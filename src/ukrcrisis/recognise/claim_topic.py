"""What a clause is about: an attack, a build-up, a pretext, a covert hand; told by its verb, arms or nouns beside it."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claim_nouns import EXACT, NounThreat, is_none
from ukrcrisis.recognise.claim_peace import Peace, has_agent
from ukrcrisis.recognise.claim_words import AHEAD, TOPICS, claim_words
from ukrcrisis.recognise.wordings import Tail, Wording, tail_of

__all__ = ["Topics", "completes_noun"]


def _verbs(vocabulary: Vocabulary) -> frozenset[str]:
    """The verbs without which only a threat named beside the verb gives a clause a topic."""
    words = claim_words(vocabulary)
    hand, intent = words.hand, words.intent
    return words.charging.union(
        words.threats, words.by_arms, words.blaming, words.movement, words.standing, words.showing, words.counting,
        words.taking_land, words.saying.allowing, hand.giving, hand.installing, hand.linking, intent.undaunted, {"stop"},
        hand.doing, hand.killing, hand.supporting, hand.swaying, hand.force_deeds, hand.taking_part,
        intent.proceeding, intent.taking, words.like_be,
    )  # fmt: skip


class Topics(Peace):
    """Asks the clauses of one passage for their topics."""

    def _may_tell(self, clause: Clause) -> bool:
        """Whether a clause can have a topic by its verb, or by its subject with any."""
        if clause.lemma in self.frame.vocabulary.derived(_verbs):
            return True
        subject = clause.subject
        return subject is not None and (self.is_test_ahead(clause) or any(map(self.is_armed, subject.parts)))

    def topic_of(self, clause: Clause) -> Topic | None:
        """The topic of a clause, or None where it is not about war and what leads to it."""
        return self.topic(clause, tail_of(clause, self.frame), list(self.threats_beside(clause)))

    def topic(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> Topic | None:
        """What a clause is about: by where forces move, by its verb, by the arms or the threats beside it."""
        if not (nouns or self._may_tell(clause)):
            return None  # as of most clauses
        if self.tells_of_peace(clause, tail):
            return None
        if (topic := self._by_role(clause)) is not None:
            return topic
        if clause.lemma == "consider" and (
            len(clause.objects) > 1 or any(p == "as" for p, _ in clause.prepositions)
        ):
            return None  # "considers an attack unlikely", "considers it as an attack" has no such plan
        if (topic := self._by_sense(clause, tail, nouns)) is not None:
            return topic
        if self.does_deed(clause) or self.is_to_blame(clause):
            return Topic.INVOLVEMENT
        by_arms = self._by_arms(clause, tail) if self.names_forces(clause) else None
        found = self.helped(clause) or by_arms or self._by_nouns(clause, tail, nouns)
        return found or (Topic.INVOLVEMENT if self.acts_abroad(clause) else None)

    def _by_role(self, clause: Clause) -> Topic | None:
        """What a clause is about by who moves, orders, plots, stands aside or takes land in it."""
        gathering = (
            clause.lemma in self.words.movement and not clause.verb.modal and self.names_forces(clause)
        )
        moved = self.moved(clause) if gathering else None
        if moved is Topic.INVOLVEMENT or (moved is Topic.BUILDUP and self.at_border(clause)):
            return moved  # "soldiers crossed the border", "brigades are moving in beside the town"
        if self.is_ordered_ahead(clause) or self.is_plot(clause):
            return Topic.DECISION
        if self.means_to_blame(clause):
            return Topic.PRETEXT
        if self.is_murder(clause) or self.is_haven(clause):
            return Topic.INVOLVEMENT
        if self.stands_aside(clause) or self.whose_deed(clause):
            return Topic.INVOLVEMENT
        if self.is_undaunted(clause):
            inner = (d for d in clause.dependents if d.relation in ("xcomp", "prep"))
            return Topic.DECISION if any(self.topic_of(d) is not None for d in inner) else None
        if self.is_test_ahead(clause):
            return Topic.OTHER
        if self.installs(clause):
            return Topic.REGIME_CHANGE
        return Topic.ATTACK if self.takes_land(clause) or self.may_strike(clause) else None

    def _by_sense(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> Topic | None:
        """What the verb means with the words behind it."""
        senses = self._senses(clause, tail)
        if Topic.ATTACK in senses and self.does_deed(clause):
            return Topic.INVOLVEMENT  # "carried out cyber attacks"
        if Topic.ATTACK in senses and (exact := self._exactly(clause, nouns)) is not None:
            return exact  # "carry out a false-flag operation"
        if "decision" in senses and (topic := self._intended(clause, tail, nouns)) is not None:
            return topic
        for topic in TOPICS:
            if topic in senses and not self.is_peaceful(clause, topic):
                if topic is Topic.INVOLVEMENT and clause.lemma == "intervene" and clause.verb.modal in AHEAD:
                    return Topic.ATTACK  # "might intervene"
                return self._purpose(clause, topic)
        return None

    def _exactly(self, clause: Clause, nouns: list[NounThreat]) -> Topic | None:
        """What an attack really is, by the nouns beside its verb: "was hit in a false-flag operation"."""
        within = [self.threat(phrase) for preposition, phrase in clause.prepositions if preposition == "in"]
        topics = [noun.topic for noun in (*nouns, *within) if noun is not None]
        return next((topic for topic in topics if topic in EXACT), None)

    def _by_arms(self, clause: Clause, tail: Tail) -> Topic | None:
        """What the verb means where forces or arms are named beside it."""
        wordings = self.words.by_arms.get(clause.lemma, ())
        by_arms = {*tail.senses(wordings), *_turned(clause, tail, wordings)}
        if clause.lemma in self.words.harming and not self._tells_whose(clause, tail):
            return None  # "its jets had been shot down", "their soldiers killed three men"
        for topic in TOPICS:
            if topic in by_arms and not (topic is Topic.PULLBACK and not self.are_beside(clause)):
                return self._purpose(clause, topic)
        if clause.lemma in self.words.movement:
            moved = self.moved(clause)
            return self._purpose(clause, moved) if moved is not None else None
        standing = clause.lemma in self.words.standing and self.places_forces(clause)
        detected = (
            clause.verb.passive and clause.lemma in self.words.showing
        )  # "jets were detected off the coast"
        if (standing or detected) and (placed := self.placed(clause)) is not None:
            return self._purpose(clause, placed)
        return self.counted(clause) if clause.lemma in self.words.counting else None

    def _tells_whose(self, clause: Clause, tail: Tail) -> bool:
        """Whether who shoots and dies tells whose forces are there: "Russian soldiers were killed in Ukraine"."""
        if has_agent(clause) or not clause.verb.passive:
            return tail.starts(("down",)) or clause.lemma == "shell"
        return self.placed(clause) is Topic.INVOLVEMENT

    def _by_nouns(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> Topic | None:
        """What the threats that the phrases beside the verb name amount to."""
        decided = clause.verb.passive and clause.lemma in self.words.intent.taking
        if decided and (topic := self._intended(clause, tail, nouns)) is not None:
            return topic  # "no decision has been taken"
        if clause.lemma == "threaten":
            nouns = self._behind(clause, nouns)
        if clause.verb.passive and clause.lemma in self.words.showing and any(n.reported for n in nouns):
            return nouns[0].topic  # "no sign of a withdrawal has been seen"
        gathered = clause.subject is not None and clause.subject.head in self.words.gatherings
        if nouns and gathered and nouns[0].topic is Topic.BUILDUP and nouns[0].subjects:
            return Topic.BUILDUP  # "the concentration of Russian forces at the border caused concern"
        if clause.lemma == "expect" and not clause.verb.passive:
            return None  # "Germany expects a Russian attack" by somebody else
        excluded = (
            clause.verb.passive and clause.lemma in self.words.saying.ruling_out
        )  # "cannot be ruled out"
        held = clause.lemma in self.words.holding and any(noun.reported for noun in nouns)
        carried = excluded or held or clause.lemma in self.words.carriers
        if nouns and carried and self._is_told_of(clause, tail, nouns):
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
        """The topics of the wordings that fit; of a passive its subject is what they name: "the attack was staged"."""
        wordings = self.words.threats.get(clause.lemma, ())
        if clause.lemma in self.words.like_be:
            wordings = (*wordings, *self.words.threats.get("be", ()))
        if not wordings:
            return set()
        found = {sense for rest, sense in wordings if tail.starts(rest)}
        return found | _turned(clause, tail, wordings) if has_agent(clause) else found

    def _purpose(self, clause: Clause, topic: Topic) -> Topic:
        """An attack that is to make a pretext is one: "will fire on villages to draw Minsk into the war"."""
        aims = (d for d in clause.dependents if d.relation == "xcomp" and d.verb.infinitive)
        made_up = any(
            Topic.PRETEXT in self._senses(d, tail_of(d, self.frame))
            or self._exactly(d, list(self.threats_beside(d))) is Topic.PRETEXT
            for d in aims
        )
        return Topic.PRETEXT if made_up else topic

    def _intended(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> Topic | None:
        """The topic of what is decided or planned; "such plans" and a bare decision mean what was told
        before.
        """
        if clause.lemma == "threaten" and self._is_thing(clause.subject):
            return None  # "the blockade threatened to cause power cuts"
        inner = [d for d in clause.dependents if d.relation in ("xcomp", "prep", "ccomp", "noun")]
        inner += [c for c in self.frame.clauses if completes_noun(c) and c.noun is clause.subject]
        self._asked.append(clause)  # a noun that a clause completes can be that clause's own subject
        planned = [(d, t) for d in inner if d not in self._asked and (t := self.topic_of(d)) is not None]
        self._asked.pop()
        ahead = nouns if clause.verb.passive else self._behind(clause, nouns)
        found = [topic for _, topic in planned] + [n.topic for n in ahead]
        if clause.lemma == "threaten":
            found = [topic for topic in found if topic is Topic.ATTACK]  # "threatens supplies from Russia"
        sent = [topic for d, topic in planned if self.only_moves(d) and topic is Topic.INVOLVEMENT]
        for topic in found:
            if topic not in (Topic.ATTACK, Topic.DECISION, *sent):  # "planned to send its army into Kosovo"
                return topic
        deeds = any(self.is_deed(part) for o in clause.objects for part in o.parts)
        meant = deeds and clause.lemma in self.words.intent.plotting  # "was planning bombings"
        if found or meant or self.is_sent_ahead(clause, inner):
            return Topic.DECISION
        if (
            clause.lemma == "threaten"
            and clause.objects
            and (clause.verb.negated or any(map(is_none, clause.objects)))
        ):
            return Topic.DECISION  # "it threatens nobody"
        pointing = tail.holds(frozenset({"such", "any such"})) and self.suspect is not None
        deciding = clause.lemma in self.words.intent.deciding and self.is_suspects(clause)
        bare = (pointing or deciding) and not inner and self.has_decision(clause)
        return Topic.DECISION if bare else None

    def _is_thing(self, subject: NounPhrase | None) -> bool:
        """Whether a subject means nothing by what it does: no actor, no forces, no pronoun."""
        if subject is None or subject.pronoun or subject.actor is not None or self.owners(subject):
            return False
        return not any(self.is_armed(part) or part.actor is not None for part in subject.parts)

    def _behind(self, clause: Clause, nouns: list[NounThreat]) -> list[NounThreat]:
        """The threats behind a verb: "the blockade threatened supplies" plans nothing."""
        subject = clause.subject
        own = [self.threat(part) for part in subject.parts] if subject is not None else []
        return [noun for noun in nouns if noun not in own]

    def _is_told_of(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> bool:
        """Whether a clause says of a threat that it is so; of "the war is a crime" it does not."""
        if clause.lemma not in self.words.copulas:
            return True
        above, subject = clause.governor, clause.subject
        if subject is not None and subject.determiner == "any":
            return tail.holds(self.words.likely)  # not "any attack on us would be an act of war"
        if subject is None and above is not None and above.marker == "what":
            return True  # "what the ministry says was an incursion"
        if subject is not None and subject.head in self.words.decisions:
            return True  # "its aim is a change of regime"
        about = self.threat(subject) if subject is not None else None
        judged = clause.verb.modal and about is not None and clause.lemma == "be" and bool(clause.objects)
        told = any(n.reported or n.negative for n in nouns) or (clause.verb.modal and not judged)
        if told or (subject is not None and subject.head == "there"):
            return True  # but "an invasion would be a mistake" only judges it
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


def _turned(clause: Clause, tail: Tail, wordings: Sequence[Wording]) -> set[str]:
    """The senses of a passive whose subject is what its wordings name: "no strike group had been formed"."""
    if not clause.verb.passive or clause.subject is None:
        return set()
    turned = Tail([*clause.subject.items, *tail.items])
    return {sense for rest, sense in wordings if rest[:1] == ("~",) and turned.starts(rest)}
