"""Denials that are hardly more than a word beside the verb of saying: "“Nonsense,” said Lima", "Lima says otherwise"."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.pointers import is_false
from ukrcrisis.recognise.wordings import Tail, tail_of

__all__ = ["says_only_no", "says_opposite"]

_FEW = 4
"""Words that a denial before "says Lima" can have."""


def says_only_no(clause: Clause, context: ClaimContext) -> bool:
    """ ""Nonsense," said the spokesman": a word of denial stands beside the verb of saying and nothing else."""
    low, high = context.frame.sentence_of(clause.verb.start)
    near = [
        p
        for p in context.frame.chunks
        if isinstance(p, NounPhrase) and p is not clause.subject and low <= p.start < high
    ]
    others = [c for c in context.frame.clauses if c is not clause and low <= c.verb.start < high]
    if _opens_with_no(clause, context) or _opens_with_nothing(clause, context):
        return True
    first = [p for p in near if p.end <= clause.verb.start][-2:] or near[-1:]
    return not others and any(is_false(p, context) for p in first)


def _opens_with_no(clause: Clause, context: ClaimContext) -> bool:
    """Whether a few words of denial are all that stands before the verb that closes them: "not true, says Lima"."""
    items, at = context.frame.items, context.frame.item_at(clause.verb.start)
    begin = at
    while begin > 0 and items[begin - 1].tag in ",qQARGND":
        begin -= 1
    said = [item for item in items[begin:at] if item.tag in "ARGND"]
    opens = begin == 0 or items[begin - 1].tag in "S;:-"
    return opens and 0 < len(said) <= _FEW and Tail(said).holds(context.words.denying)


def _opens_with_nothing(clause: Clause, context: ClaimContext) -> bool:
    """ "Nothing of the kind, the minister replied": such words are all that stands before the speaker."""
    low, _ = context.frame.sentence_of(clause.start)
    before = context.frame.text[low : clause.start].strip(" \u201c\u201d\"',.").lower()
    return before in context.frame.vocabulary.words("falsehood", "retort")


def says_opposite(clause: Clause, context: ClaimContext) -> bool:
    """ "Says otherwise", "maintains the opposite", and no more."""
    opposite = context.frame.vocabulary.words("falsehood", "opposite")
    if clause.dependents or clause.verb.negated or clause.prepositions:
        return False
    objects = clause.objects
    behind = [item.key for item in tail_of(clause, context.frame).items[:1]]
    return (len(objects) == 1 and objects[0].head in opposite) or (
        not objects and not opposite.isdisjoint(behind)
    )
