"""Who stands behind those that a text names: "gangs run by Lima", "hackers working for Moscow"."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.recognise.claims.owners import ABLE

__all__ = ["backers_of", "masters_of"]


def backers_of(phrase: NounPhrase, frame: Frame) -> list[Actor]:
    """Who runs or backs those that a phrase names: "terrorist groups run by the CIA", "hackers working for Moscow"."""
    telling = (c for c in frame.clauses if c.subject is phrase and c.relation == "relcl")
    behind = [
        part for c in telling for p, each in c.prepositions if _serves(c, p, frame) for part in each.parts
    ]
    named = [part.actor for part in behind if part.actor is not None and part.actor.kind in ABLE]
    lands = (part.place.country for part in behind if part.place is not None)
    return named or [frame.state(code) for code in lands if code is not None]


def masters_of(clause: Clause, frame: Frame) -> list[Actor]:
    """Who runs those that somebody is said to be: "the men are gangs run by Lima"."""
    named = clause.objects if clause.lemma == "be" else ()
    return [backer for phrase in named for part in phrase.parts for backer in backers_of(part, frame)]


def _serves(clause: Clause, preposition: str, frame: Frame) -> bool:
    """Whether a verb says, with what stands behind a preposition, for whom its subject acts."""
    words = frame.vocabulary.words
    if preposition == "by":
        return clause.verb.passive and (clause.lemma == "run" or clause.lemma in words("proxy", "support"))
    if clause.verb.passive and preposition == "in":
        return f"{clause.lemma} in" in words("origin", "in")
    if clause.verb.passive:
        return preposition in ("to", "with") and clause.lemma in words("acting for", "tied")
    return preposition in ("for", "on behalf of") and clause.lemma in words("acting for", "working")
