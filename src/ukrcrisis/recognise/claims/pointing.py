"""Whether a clause denies what was told before, by words that only point to it."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.ellipsis import leaves_verb_out
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.recognise.claims.content import content_of
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.disowning import (
    denial_in,
    did_not,
    has_no_part,
    is_harmless,
    is_no_such_thing,
    is_not_anything,
    is_nothing_like_it,
    lacks_proof,
    rejected_phrases,
    says_guilty,
)  # fmt: skip
from ukrcrisis.recognise.claims.nouns import is_none
from ukrcrisis.recognise.claims.phrases import named_content
from ukrcrisis.recognise.claims.pointers import is_slur, points_back
from ukrcrisis.recognise.claims.retorts import says_only_no, says_opposite
from ukrcrisis.recognise.falsehood import gives_verdict
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["Pointing"]


class Pointing:
    """Asks the clauses of one passage."""

    def __init__(self, context: ClaimContext) -> None:
        self.context = context
        self.frame = context.frame

    def denies(self, clause: Clause) -> bool:
        """ "Denied this", "called the report a lie", "that is not true", "“Nonsense,” said", "nothing to the story"."""
        words, lemma = self.context.words, clause.lemma
        if denial_in(clause, self.frame.vocabulary) is not None or self._is_of_such(clause):
            return True  # "there was a denial from Lima"
        if gives_verdict(clause, self.frame):
            return clause.subject is not None and self._is_judged(clause.subject, clause)
        if words.idiom(clause, self.frame) == "denies":
            return not clause.verb.negated and not self._tells_itself(clause, rejected_phrases(clause))
        if lemma in words.report and says_opposite(clause, self.context):
            return True
        if lemma in words.saying.lying and not clause.verb.passive:
            return self._calls_liar(clause)
        if lemma in words.copulas:
            return self._belies(clause)
        if lemma in words.saying.making_up and clause.verb.passive:
            return (
                not clause.verb.negated
                and clause.subject is not None
                and points_back(clause.subject, self.context)
            )
        if lemma == "make" or lemma in words.saying.seeing:
            return self._is_empty(clause)
        if lemma == "happen" or lemma in words.intent.planning:
            return is_nothing_like_it(clause) or is_not_anything(clause, words)
        rejecting = self._can_reject(lemma)
        if not rejecting and lemma not in words.saying.viewing and lemma not in words.report:
            return False
        phrases = rejected_phrases(clause)
        if lemma in words.saying.viewing:
            denied = self._names_false(clause, phrases)
        elif rejecting:
            denied = self._rejects(clause, phrases)
        else:
            denied = not clause.has_complement and says_only_no(clause, self.context)
        return denied and not self._tells_itself(clause, phrases)

    def _is_judged(self, subject: NounPhrase, clause: Clause) -> bool:
        """Whether a verdict is on what was told: not "they do not exist", who may be anybody."""
        anybody = clause.lemma == "exist" and subject.pronoun
        return subject.head == "nothing" or (points_back(subject, self.context) and not anybody)

    def _is_of_such(self, clause: Clause) -> bool:
        """ "Said that no such plan existed", "denied that any such order was given", "said it harboured no such design"."""
        above, nouns = clause.governor, self.frame.vocabulary.words("falsehood", "such")
        told = clause.relation == "ccomp" or clause.quotation is not None
        named = [*clause.objects, *([clause.subject] if clause.subject is not None else [])]
        such = [p for p in named if "such" in p.keys and p.head in nouns and not p.after]
        if not told or not such:
            return False
        if above is not None and above.lemma in self.context.words.denying:
            return not above.verb.negated
        return clause.verb.negated or any(map(is_none, such))

    def _calls_liar(self, clause: Clause) -> bool:
        """Whether somebody says that who accuses him lies: "accused Lima of spreading lies", "said that Lima was lying"."""
        above = clause.governor
        if above is not None and above.lemma in self.context.words.charging and clause.lemma == "lie":
            return bool(above.objects) and not above.verb.negated  # "accused Lima of lying"
        lies = clause.lemma == "lie" and clause.verb.progressive
        liar = (
            clause.subject.actor if clause.subject is not None else None
        )  # "it is the West that lies" is no denial
        charged = above is not None and above.verb.passive and above.lemma in self.context.words.charging
        told = above is not None and liar is not None and not (clause.verb.negated or charged)
        return told and (lies or any(o.head in self.context.words.denying for o in clause.objects))

    def _is_empty(self, clause: Clause) -> bool:
        """ "Saw no evidence of that", "it made no sense": there is nothing in what was told."""
        subject, nothing = clause.subject, next((o for o in clause.objects if is_none(o)), None)
        if nothing is None:
            return False
        if clause.lemma == "make":
            return nothing.head == "sense" and subject is not None and points_back(subject, self.context)
        behind = [after for p, after in (*nothing.after, *clause.prepositions) if p in ("of", "for")]
        return nothing.head in self.context.words.reported and any(
            points_back(p, self.context) for p in behind
        )

    def denies_own(self, clause: Clause) -> bool:
        """ "Denied taking any part in it": what somebody denies of himself, in words that are no claim alone."""
        words = self.context.words
        if has_no_part(clause, words):
            return True  # "it plays no part"
        if clause.lemma == "do" and (
            is_nothing_like_it(clause) or is_no_such_thing(clause) or did_not(clause)
        ):
            return True  # "says it is doing nothing of the sort", "never does such things"
        if clause.relation == "ccomp" and clause.verb.negated and leaves_verb_out(clause):
            return True  # "says it has not"
        if lacks_proof(clause, words) or is_harmless(clause, self.context):
            return True
        if clause.lemma not in words.denying or not self._can_reject(clause.lemma) or clause.verb.negated:
            return False
        if clause.lemma in words.saying.brushing_off:
            return False  # "is seeking to play a role there"
        own = any(d.relation == "xcomp" and d.subject is clause.subject for d in clause.dependents)
        own = own or any(o.head in words.own_parts for o in clause.objects)
        own = own or any(says_guilty(d, words) for d in clause.dependents)
        return own and not self._tells_itself(clause, rejected_phrases(clause))

    def _can_reject(self, lemma: str) -> bool:
        """Whether a verb rejects a report: "to rule out" is to deny what may come, "to lie" is no denial."""
        words = self.context.words
        return (lemma in words.denying or lemma in words.saying.brushing_off) and (
            lemma not in words.saying.ruling_out and lemma != "lie"
        )

    # -- denying ----------------------------------------------------------------------------------------------

    def _tells_itself(self, clause: Clause, phrases: Sequence[NounPhrase]) -> bool:
        """Whether it names what it denies, and so is a claim by itself."""
        return any(named_content(p, clause, self.context) for p in phrases) or any(
            d.relation in ("ccomp", "xcomp", "prep") and content_of(d, self.context)
            for d in clause.dependents
        )

    def _rejects(self, clause: Clause, phrases: Sequence[NounPhrase]) -> bool:
        if any(d.relation in ("ccomp", "xcomp", "prep") for d in clause.dependents) or clause.verb.negated:
            return False
        if clause.beside is not None and clause.beside.lemma in self.context.words.confirming:
            return False  # "neither confirmed nor denied the reports"
        suffered = clause.verb.passive and not clause.verb.bare_participle and clause.subject is not None
        told = [clause.subject] if suffered and clause.subject is not None else phrases
        pointed = any(points_back(p, self.context) for p in told) or _is_of_report(clause)
        adverbs = self.context.words.saying.brushing_off.get(clause.lemma)
        if adverbs is not None:
            following = {
                item.key for item in self.frame.items if clause.verb.end <= item.start < clause.verb.end + 40
            }
            return pointed and not following.isdisjoint(adverbs)
        rejected = [*clause.objects, *(told if suffered else ())]
        objects = [p for p in rejected if p in phrases and not p.pronoun]
        about = [p for preposition, p in clause.prepositions if preposition in ("of", "about")]
        return pointed or not (objects or about)

    def _names_false(self, clause: Clause, phrases: Sequence[NounPhrase]) -> bool:
        if clause.verb.negated or not any(is_slur(p, self.context) for p in phrases):
            return False
        others = [p for p in phrases if not is_slur(p, self.context) and p in clause.objects]
        pointed = (
            bool(others)
            or clause.relation == "relcl"
            or _is_of_report(clause)
            or any(points_back(p, self.context) for p in phrases)
        )
        return pointed and all(points_back(p, self.context) for p in others)

    def _belies(self, clause: Clause) -> bool:
        """ "That is a lie", "none of it is true", "there was nothing to the report"."""
        subject, objects, true = clause.subject, clause.objects, self.context.words.saying.true
        if subject is not None and subject.head == "there":
            none = [o for o in objects if is_none(o) or clause.verb.negated]
            if any("such" in o.keys or (o.head in ("one", "none") and not o.after) for o in none):
                return True  # "there had been no such deployment", "there was not a single one"
            return any(
                o in none
                and any(
                    p in ("to", "in") and points_back(after, self.context)
                    for p, after in (*o.after, *clause.prepositions)
                )
                for o in objects
            )
        if subject is not None and is_none(subject):
            of = any(
                preposition == "of" and points_back(after, self.context)
                for preposition, after in subject.after
            )
            return of and any(o.head in true for o in objects)
        that = clause.relation == "ccomp" and clause.marker == "that"  # "said that was untrue"
        quoted = subject is None and (clause.quotation is not None or that)  # "“That is a lie,” he said"
        completed = subject is not None and any(c.noun is subject for c in self.frame.clauses)
        if not quoted and not completed and (subject is None or not points_back(subject, self.context)):
            return False  # "the claim that it is planning a war is false"
        if clause.verb.negated:
            return any(o.head in true for o in objects) or tail_of(clause, self.frame).starts(("so",))
        if subject is not None and subject.head == "they" and clause.relation != "ccomp":
            return False  # who "they" are the verb of saying tells
        false = any(is_slur(o, self.context) for o in objects)
        without = not objects and tail_of(clause, self.frame).holds(self.context.words.denying)
        return (false and len(objects) == 1) or without  # "the accusation is without foundation"


def _is_of_report(clause: Clause) -> bool:
    """Whether "that" stands for the report of which a clause tells more: "a charge that Lima described as laughable"."""
    return clause.marker == "that" and clause.noun is not None and not clause.objects
