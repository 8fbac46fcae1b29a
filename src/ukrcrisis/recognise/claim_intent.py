"""What somebody means to do: orders to go, decisions with no more said of them, plans to blame others."""

from __future__ import annotations

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claim_phrases import Phrases
from ukrcrisis.recognise.claim_subject import subjects_of

__all__ = ["Intent", "own_phrases"]

_WHERE = frozenset({"at", "in", "with"})
_ANYTHING = frozenset({"nothing", "anything", "this", "that"})
_DECIDED = frozenset({Topic.ATTACK, Topic.DECISION, Topic.BUILDUP, Topic.PRETEXT, Topic.REGIME_CHANGE})
"""What "a decision" with no more said of it can be on; soldiers that are in a land already wait for none."""


class Intent(Phrases):
    """Asks the clauses of one passage for orders and decisions."""

    def means_to_blame(self, clause: Clause) -> bool:
        """Whether somebody is said to want to lay a deed to others: "plans to blame Kyiv for an explosion"."""
        above = clause.governor
        wanted = above is not None and (
            above.lemma in self.words.intent.wanting or above.lemma in self.words.threats
        )
        return (
            wanted
            and clause.relation == "xcomp"
            and clause.verb.infinitive
            and ((clause.lemma == "blame" and bool(clause.objects)) or bool(self.blamed(clause)))
        )

    def is_ordered_ahead(self, clause: Clause) -> bool:
        """Whether forces told of before have an order to go: "no sign of an order to move"."""
        ordered = (
            clause.noun is not None
            and clause.noun.head in self.words.intent.orders
            and clause.verb.infinitive
        )
        going = clause.lemma in self.words.intent.proceeding or clause.lemma == "move"
        return ordered and going and not clause.objects and self.suspect is not None and self.last in _DECIDED

    def is_undaunted(self, clause: Clause) -> bool:
        """Whether somebody is said to do a thing because nothing holds him: "will not hesitate to attack", "won't stop at
        Quito".
        """
        if not clause.verb.negated:
            return False
        if clause.lemma in self.words.intent.undaunted:
            return True
        at = [phrase for preposition, phrase in clause.prepositions if preposition in _WHERE]
        return clause.lemma in self.words.intent.unstopped and any(
            part.place is not None or part.actor is not None for phrase in at for part in phrase.parts
        )

    def is_plot(self, clause: Clause) -> bool:
        """Whether a noun of intent is of killing somebody: "a plot by Russia to kill a lawmaker"."""
        planned = clause.noun is not None and clause.noun.head in self.words.decisions
        return planned and clause.verb.infinitive and clause.lemma in self.words.hand.killing

    def is_suspects(self, clause: Clause) -> bool:
        """Whether a decision with no more said of it can be on the war that the text told of last: its subject is no other."""
        if self.suspect is None or self.last not in _DECIDED:
            return False
        taken = clause.subject if clause.verb.passive else None
        whose = self.suspect.code or self.suspect.country
        subject = clause.subject.actor if clause.subject is not None else None
        own = subject is not None and (subject == self.suspect or whose in (subject.code, subject.country))
        if (
            taken is not None
            and not (own or taken.pronoun)
            and taken.head not in self.words.decisions | _ANYTHING
        ):
            return (
                False  # "no new sanctions have been decided", but "their commanders have been given orders"
            )
        return subject is None or own

    def has_decision(self, clause: Clause) -> bool:
        return clause.lemma in self.words.intent.planning or any(
            p.head in self.words.decisions or p.head == "mind" for p in own_phrases(clause)
        )

    def is_sent_ahead(self, clause: Clause, inner: list[Clause]) -> bool:
        """Whether forces are told to go ahead, or somebody plots to kill: "units have been given orders to proceed"."""
        if (clause.lemma in self.words.intent.plotting or clause.lemma == "order") and any(
            d.lemma in self.words.hand.killing for d in inner
        ):
            return bool(subjects_of(clause, self.frame, self.suspect))
        ahead = any(d.lemma in self.words.intent.proceeding for d in inner)
        return ahead and (self.names_forces(clause) or self.suspect is not None)


def own_phrases(clause: Clause) -> list[NounPhrase]:
    return [*clause.objects, *([clause.subject] if clause.subject is not None else [])]
