"""What points back to a claim told before, and what calls one false: "the accusation", "such talk", "a blatant lie"."""

from __future__ import annotations

from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.recognise.claims.context import ClaimContext

__all__ = ["is_false", "is_slur", "points_back"]

_POINTING = frozenset({
    "this", "it", "that", "these", "those", "all", "everything", "them", "such", "any such", "anything", "which",
})  # fmt: skip
_OF_WHOM = frozenset({"against", "about", "regarding", "concerning"})
"""What may stand behind a report before whom it is about, and still no more is said of what it says."""
_NEAR = 300
"""Characters within which a pronoun can mean a proposal."""


def points_back(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase points back: "this", "the reports", "such talk"; to no proposal."""
    if _means_proposal(phrase, context):
        return False
    words = context.frame.vocabulary.words("falsehood", "pointing back")
    if "such" in phrase.keys and phrase.head in context.frame.vocabulary.words("falsehood", "such"):
        return not phrase.after
    first = "such" if "such" in phrase.keys[:2] else phrase.keys[0]
    if first == "they" or first in _POINTING:
        return phrase.pronoun or len(phrase.items) == 1 or phrase.head in words or is_false(phrase, context)
    pointing = phrase.head in words or any(key in words for key in phrase.keys)
    about = all(
        p in _OF_WHOM and after.actor is not None for p, after in phrase.after
    )  # "the charges against it"
    return pointing and about and not _says_of_what(phrase, context)


def _means_proposal(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether what is rejected is something that somebody offered: "put forward a plan, but the army dismissed it"."""
    proposals = context.words.saying.proposals
    if not phrase.pronoun:
        return phrase.head in proposals
    reported = context.words.reported - proposals
    named = [
        p.head for p in context.frame.phrases if p.end <= phrase.start and p.start > phrase.start - _NEAR
    ]
    return next((head in proposals for head in reversed(named) if head in proposals | reported), False)


def _says_of_what(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase goes on to say what it is about: "the idea of closer ties"."""
    items, at = context.frame.items, context.frame.item_at(phrase.end)
    return at + 1 < len(items) and items[at].key == "of" and items[at + 1].key not in _POINTING


def is_false(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase calls something false: "nonsense", "a blatant lie"."""
    denying = context.words.denying
    if " ".join(item.key for item in phrase.items[-2:]) in denying:
        return True  # "psychological warfare"
    if any(item.key in denying or item.lemma in denying for item in phrase.items):
        return True
    pieces = context.frame.vocabulary.words("falsehood", "piece")  # "another piece of fake news"
    return phrase.head in pieces and any(p == "of" and is_false(after, context) for p, after in phrase.after)


def is_slur(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase says of a report that it is false or made to do harm: "a provocation"."""
    return is_false(phrase, context) or phrase.head == "provocation"
