"""Whether a clause denies or shares what was told before, by words that only point to it."""

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
    is_by_somebody,
    is_harmless,
    is_no_such_thing,
    is_not_anything,
    is_nothing_like_it,
    lacks_proof,
    says_guilty,
)  # fmt: skip
from ukrcrisis.recognise.claims.nouns import is_none
from ukrcrisis.recognise.claims.phrases import named_content
from ukrcrisis.recognise.falsehood import gives_verdict
from ukrcrisis.recognise.wordings import Tail, tail_of

__all__ = ["Pointing"]

_POINTING = frozenset(
    {
        "this",
        "it",
        "that",
        "these",
        "those",
        "all",
        "everything",
        "them",
        "such",
        "any such",
        "anything",
        "which",
    }
)
_OF_WHOM = frozenset({"against", "about", "regarding", "concerning"})
"""What may stand behind a report before whom it is about, and still no more is said of what it says."""
_NEAR = 300
"""Characters within which a pronoun can mean a proposal."""
_FEW = 4
"""Words that a denial before "says Lima" can have."""


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
            return not clause.verb.negated and not self._tells_itself(clause, self._own(clause))
        if lemma in words.report and self._says_opposite(clause):
            return True
        if lemma in words.saying.lying and not clause.verb.passive:
            return self._calls_liar(clause)
        if lemma in words.copulas:
            return self._belies(clause)
        if lemma in words.saying.making_up and clause.verb.passive:
            return not clause.verb.negated and clause.subject is not None and self._points(clause.subject)
        if lemma == "make" or lemma in words.saying.seeing:
            return self._is_empty(clause)
        if lemma == "happen" or lemma in words.intent.planning:
            return is_nothing_like_it(clause) or is_not_anything(clause, words)
        rejecting = self._can_reject(lemma)
        if not rejecting and lemma not in words.saying.viewing and lemma not in words.report:
            return False
        phrases = self._own(clause)
        if lemma in words.saying.viewing:
            denied = self._names_false(clause, phrases)
        elif rejecting:
            denied = self._rejects(clause, phrases)
        else:
            denied = not clause.has_complement and self._says_only_no(clause)
        return denied and not self._tells_itself(clause, phrases)

    def _says_opposite(self, clause: Clause) -> bool:
        """ "Says otherwise", "maintains the opposite", and no more."""
        opposite = self.frame.vocabulary.words("falsehood", "opposite")
        if clause.dependents or clause.verb.negated or clause.prepositions:
            return False
        objects = clause.objects
        behind = [item.key for item in tail_of(clause, self.frame).items[:1]]
        return (len(objects) == 1 and objects[0].head in opposite) or (
            not objects and not opposite.isdisjoint(behind)
        )

    def _is_judged(self, subject: NounPhrase, clause: Clause) -> bool:
        """Whether a verdict is on what was told: not "they do not exist", who may be anybody."""
        anybody = clause.lemma == "exist" and subject.pronoun
        return subject.head == "nothing" or (self._points(subject) and not anybody)

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
            return nothing.head == "sense" and subject is not None and self._points(subject)
        behind = [after for p, after in self._behind(nothing, clause) if p in ("of", "for")]
        return nothing.head in self.context.words.reported and any(map(self._points, behind))

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
        return own and not self._tells_itself(clause, self._own(clause))

    def blamed(self, clause: Clause) -> NounPhrase | None:
        """Whom a clause blames for what was told before and is not named again: "and instead blamed Lima"."""
        if clause.lemma != "blame" or clause.verb.passive or clause.verb.negated or len(clause.objects) != 1:
            return None
        named = any(p in ("for", "on") for p, _ in (*clause.prepositions, *clause.objects[0].after))
        return None if named or clause.dependents else clause.objects[0]

    def shares(self, clause: Clause) -> bool:
        """ "Said the same", "said as much", "shares that assessment", "agrees"."""
        if clause.verb.negated or clause.verb.modal or clause.dependents:
            return False
        words, phrases = self.context.words, self._own(clause)
        if any("same" in p.keys and self._points(p) for p in phrases):
            return True  # "has made the same accusation"
        if clause.lemma in words.saying.opining:
            about = any(preposition in ("about", "of", "to") for preposition, _ in clause.prepositions)
            so = tail_of(clause, self.frame).starts(("so",)) and not phrases  # "thinks so, too"
            return so or (not about and any(p.head in ("same", "much") for p in phrases))
        if clause.lemma in words.saying.agreeing:
            return not phrases
        return clause.lemma in words.saying.backing and any(
            self._points(p) and p.head not in ("it", "them") for p in phrases
        )

    def repeats(self, clause: Clause) -> bool:
        """ "His envoy did so once more": somebody says what was said before."""
        if clause.lemma != "do" or clause.verb.negated or clause.verb.modal or clause.subject is None:
            return False
        if clause.governor is not None and clause.governor.lemma == "expect":
            return False
        return tail_of(clause, self.frame).starts(("so",))

    def does_so(self, clause: Clause) -> bool:
        """ "London did, too", "so does Paris": the verb of the claim before is left out."""
        if clause.lemma != "do" or clause.verb.negated or clause.dependents or clause.prepositions:
            return False
        if clause.subject is not None and clause.subject.start == clause.verb.start:
            return False  # "Paris too": more often of an act
        low, high = self.frame.sentence_of(clause.verb.start)
        said = {item.key for item in self.frame.items if low <= item.start < high}
        alone = sum(1 for c in self.frame.clauses if low <= c.verb.start < high) == 1
        inverted = clause.subject is None and "so" in said
        return alone and (
            inverted or (not clause.objects and bool(said & {"too", "also", "likewise", "as well"}))
        )

    def _can_reject(self, lemma: str) -> bool:
        """Whether a verb rejects a report: "to rule out" is to deny what may come, "to lie" is no denial."""
        words = self.context.words
        return (lemma in words.denying or lemma in words.saying.brushing_off) and (
            lemma not in words.saying.ruling_out and lemma != "lie"
        )

    # -- denying ----------------------------------------------------------------------------------------------

    def _own(self, clause: Clause) -> list[NounPhrase]:
        """Its objects and what stands behind its prepositions, but no antecedent ("…, which Moscow denies")."""
        phrases = clause.complements()
        if (clause.verb.passive or is_by_somebody(clause)) and clause.subject is not None:
            phrases.insert(0, clause.subject)  # "the accusation was rejected by Lima"
        return [p for p in phrases if clause.relation != "relcl" or p.end > clause.verb.start]

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
        pointed = any(self._points(p) for p in told) or _is_of_report(clause)
        adverbs = self.context.words.saying.brushing_off.get(clause.lemma)
        if adverbs is not None:
            following = {
                item.key for item in self.frame.items if clause.verb.end <= item.start < clause.verb.end + 40
            }
            return pointed and not following.isdisjoint(adverbs)
        rejected = [*clause.objects, *([clause.subject] if clause.verb.passive and not clause.verb.bare_participle else [])]
        objects = [p for p in rejected if p in phrases and not p.pronoun]
        about = [p for preposition, p in clause.prepositions if preposition in ("of", "about")]
        return pointed or not (objects or about)

    def _names_false(self, clause: Clause, phrases: Sequence[NounPhrase]) -> bool:
        if clause.verb.negated or not any(self._is_slur(p) for p in phrases):
            return False
        others = [p for p in phrases if not self._is_slur(p) and p in clause.objects]
        pointed = (
            bool(others)
            or clause.relation == "relcl"
            or _is_of_report(clause)
            or any(self._points(p) for p in phrases)
        )
        return pointed and all(self._points(p) for p in others)

    def _belies(self, clause: Clause) -> bool:
        """ "That is a lie", "none of it is true", "there was nothing to the report"."""
        subject, objects, true = clause.subject, clause.objects, self.context.words.saying.true
        if subject is not None and subject.head == "there":
            none = [o for o in objects if is_none(o) or clause.verb.negated]
            if any("such" in o.keys or (o.head in ("one", "none") and not o.after) for o in none):
                return True  # "there had been no such deployment", "there was not a single one"
            return any(
                o in none
                and any(p in ("to", "in") and self._points(after) for p, after in self._behind(o, clause))
                for o in objects
            )
        if subject is not None and is_none(subject):
            of = any(preposition == "of" and self._points(after) for preposition, after in subject.after)
            return of and any(o.head in true for o in objects)
        that = clause.relation == "ccomp" and clause.marker == "that"  # "said that was untrue"
        quoted = subject is None and (clause.quotation is not None or that)  # "“That is a lie,” he said"
        completed = subject is not None and any(c.noun is subject for c in self.frame.clauses)
        if not quoted and not completed and (subject is None or not self._points(subject)):
            return False  # "the claim that it is planning a war is false"
        if clause.verb.negated:
            return any(o.head in true for o in objects) or tail_of(clause, self.frame).starts(("so",))
        if subject is not None and subject.head == "they" and clause.relation != "ccomp":
            return False  # who "they" are the verb of saying tells
        false = any(self._is_slur(o) for o in objects)
        without = not objects and tail_of(clause, self.frame).holds(self.context.words.denying)
        return (false and len(objects) == 1) or without  # "the accusation is without foundation"

    def _behind(self, phrase: NounPhrase, clause: Clause) -> list[tuple[str, NounPhrase]]:
        return [*phrase.after, *clause.prepositions]

    def _points(self, phrase: NounPhrase) -> bool:
        """Whether a phrase points back: "this", "the reports", "such talk"; to no proposal."""
        if self._means_proposal(phrase):
            return False
        words = self.frame.vocabulary.words("falsehood", "pointing back")
        if "such" in phrase.keys and phrase.head in self.frame.vocabulary.words("falsehood", "such"):
            return not phrase.after
        first = "such" if "such" in phrase.keys[:2] else phrase.keys[0]
        if first == "they" or first in _POINTING:
            return phrase.pronoun or len(phrase.items) == 1 or phrase.head in words or self.is_false(phrase)
        pointing = phrase.head in words or any(key in words for key in phrase.keys)
        about = all(p in _OF_WHOM and after.actor is not None for p, after in phrase.after)  # "the charges against it"
        return pointing and about and not self._says_of_what(phrase)

    def _means_proposal(self, phrase: NounPhrase) -> bool:
        """Whether what is rejected is something that somebody offered: "put forward a plan, but the army dismissed it"."""
        proposals = self.context.words.saying.proposals
        if not phrase.pronoun:
            return phrase.head in proposals
        reported = self.context.words.reported - proposals
        named = [p.head for p in self.frame.phrases if p.end <= phrase.start and p.start > phrase.start - _NEAR]
        return next((head in proposals for head in reversed(named) if head in proposals | reported), False)

    def _says_of_what(self, phrase: NounPhrase) -> bool:
        """Whether a phrase goes on to say what it is about: "the idea of closer ties"."""
        items, at = self.frame.items, self.frame.item_at(phrase.end)
        return at + 1 < len(items) and items[at].key == "of" and items[at + 1].key not in _POINTING

    def is_false(self, phrase: NounPhrase) -> bool:
        """Whether a phrase calls something false: "nonsense", "a blatant lie"."""
        denying = self.context.words.denying
        if " ".join(item.key for item in phrase.items[-2:]) in denying:
            return True  # "psychological warfare"
        return any(item.key in denying or item.lemma in denying for item in phrase.items)

    def _is_slur(self, phrase: NounPhrase) -> bool:
        """Whether a phrase says of a report that it is false or made to do harm: "a provocation"."""
        return self.is_false(phrase) or phrase.head == "provocation"

    def _opens_with_no(self, clause: Clause) -> bool:
        """Whether a few words of denial are all that stands before the verb that closes them: "not true, says Lima"."""
        items, at = self.frame.items, self.frame.item_at(clause.verb.start)
        begin = at
        while begin > 0 and items[begin - 1].tag in ",qQARGND":
            begin -= 1
        said = [item for item in items[begin:at] if item.tag in "ARGND"]
        opens = begin == 0 or items[begin - 1].tag in "S;:-"
        return opens and 0 < len(said) <= _FEW and Tail(said).holds(self.context.words.denying)

    def _opens_with_nothing(self, clause: Clause) -> bool:
        """ "Nothing of the kind, the minister replied": such words are all that stands before the speaker."""
        low, _ = self.frame.sentence_of(clause.start)
        before = self.frame.text[low : clause.start].strip(" \u201c\u201d\"',.").lower()
        return before in self.frame.vocabulary.words("falsehood", "retort")

    def _says_only_no(self, clause: Clause) -> bool:
        """ ""Nonsense," said the spokesman": a word of denial stands beside the verb of saying and nothing else."""
        low, high = self.frame.sentence_of(clause.verb.start)
        near = [
            p
            for p in self.frame.chunks
            if isinstance(p, NounPhrase) and p is not clause.subject and low <= p.start < high
        ]
        others = [c for c in self.frame.clauses if c is not clause and low <= c.verb.start < high]
        if self._opens_with_no(clause) or self._opens_with_nothing(clause):
            return True
        first = [p for p in near if p.end <= clause.verb.start][-2:] or near[-1:]
        return not others and any(self.is_false(p) for p in first)


def _is_of_report(clause: Clause) -> bool:
    """Whether "that" stands for the report of which a clause tells more: "a charge that Lima described as laughable"."""
    return clause.marker == "that" and clause.noun is not None and not clause.objects
