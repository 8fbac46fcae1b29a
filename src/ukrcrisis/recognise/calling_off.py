"""What was planned and comes to nothing: by the verb that tells of it, or as the passage goes on to say."""

from __future__ import annotations

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.vocabulary import ActionKind
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["comes_to_nothing", "goes_off"]

_POINTING = frozenset({"it", "that", "this", "they"})
_WITH_OFF = frozenset({"call", "put", "strike", "take"})
_WITH_THROUGH = frozenset({"fall"})


def comes_to_nothing(clause: Clause, kind: ActionKind, frame: Frame) -> bool:
    """Whether the passage goes on to say that the planned act did not come about.

    "Was supposed to meet them on Sunday, and that did not happen"; "meant to go there; the trip has been shelved".
    """
    words = frame.vocabulary.words
    nouns, coming_about = words("act noun", kind.value), words("calling off", "coming about")
    for later in frame.clauses:
        if later.verb.start > clause.verb.end and _points_back(later, nouns):
            failed = later.verb.negated and later.lemma in coming_about
            if failed or goes_off(later, frame):
                return True
    return False


def _points_back(clause: Clause, nouns: frozenset[str]) -> bool:
    """Whether the clause is about what was told before: "it", "the trip", "and that did not happen"."""
    subject = clause.subject
    if subject is None:
        return clause.marker == "that" and clause.verb.finite
    if subject.pronoun:
        return subject.head in _POINTING
    return subject.determiner not in ("", "a", "an", "no") and subject.head in nouns


def goes_off(clause: Clause, frame: Frame) -> bool:
    """Whether the verb says of its subject that it is off: "was called off", "fell through", "is off"."""
    particle = next((item.key for item in tail_of(clause, frame).items[:1]), "")
    if clause.lemma in _WITH_OFF or clause.lemma == "be":
        return particle == "off"
    if clause.lemma in _WITH_THROUGH:
        return particle == "through"
    return clause.verb.passive and clause.lemma in frame.vocabulary.words("calling off", "act")
