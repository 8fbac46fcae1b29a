"""Whom "them" stands for in the passage that says it: "the families left, a day after Lima ordered them out"."""

from __future__ import annotations

from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase

__all__ = ["people_meant"]


def people_meant(phrase: NounPhrase, frame: Frame) -> NounPhrase:
    """The last subject in the plural before a pronoun, or the phrase itself where that is none or nobody stands before it."""
    if not phrase.pronoun or phrase.head not in ("they", "them"):
        return phrase
    subjects = [clause.subject for clause in frame.clauses if clause.subject is not None]
    before = [each for each in subjects if each.plural and not each.pronoun and each.end <= phrase.start]
    return max(before, key=lambda each: each.start, default=phrase)
