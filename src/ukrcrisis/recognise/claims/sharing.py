"""Whether a clause shares what was told before: "London said the same", "so does Paris"; or lays it to somebody else."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.disowning import rejected_phrases
from ukrcrisis.recognise.claims.pointers import points_back
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["blamed", "does_so", "repeats", "shares"]


def blamed(clause: Clause) -> NounPhrase | None:
    """Whom a clause blames for what was told before and is not named again: "and instead blamed Lima"."""
    if clause.lemma != "blame" or clause.verb.passive or clause.verb.negated or len(clause.objects) != 1:
        return None
    named = any(p in ("for", "on") for p, _ in (*clause.prepositions, *clause.objects[0].after))
    return None if named or clause.dependents else clause.objects[0]


def shares(clause: Clause, context: ClaimContext) -> bool:
    """ "Said the same", "said as much", "shares that assessment", "agrees"."""
    if clause.verb.negated or clause.verb.modal or clause.dependents:
        return False
    words, phrases = context.words, rejected_phrases(clause)
    if any("same" in p.keys and points_back(p, context) for p in phrases):
        return True  # "has made the same accusation"
    if clause.lemma in words.saying.opining:
        about = any(preposition in ("about", "of", "to") for preposition, _ in clause.prepositions)
        so = tail_of(clause, context.frame).starts(("so",)) and not phrases  # "thinks so, too"
        return so or (not about and any(p.head in ("same", "much") for p in phrases))
    if clause.lemma in words.saying.agreeing:
        return not phrases
    return clause.lemma in words.saying.backing and any(
        points_back(p, context) and p.head not in ("it", "them") for p in phrases
    )


def repeats(clause: Clause, context: ClaimContext) -> bool:
    """ "His envoy did so once more": somebody says what was said before."""
    if clause.lemma != "do" or clause.verb.negated or clause.verb.modal or clause.subject is None:
        return False
    if clause.governor is not None and clause.governor.lemma == "expect":
        return False
    return tail_of(clause, context.frame).starts(("so",))


def does_so(clause: Clause, context: ClaimContext) -> bool:
    """ "London did, too", "so does Paris": the verb of the claim before is left out."""
    if clause.lemma != "do" or clause.verb.negated or clause.dependents or clause.prepositions:
        return False
    if clause.subject is not None and clause.subject.start == clause.verb.start:
        return False  # "Paris too": more often of an act
    low, high = context.frame.sentence_of(clause.verb.start)
    said = {item.key for item in context.frame.items if low <= item.start < high}
    alone = sum(1 for c in context.frame.clauses if low <= c.verb.start < high) == 1
    inverted = clause.subject is None and "so" in said
    return alone and (
        inverted or (not clause.objects and bool(said & {"too", "also", "likewise", "as well"}))
    )
