"""Whether what was planned is off: by the verb that tells of it, or as the passage goes on to say."""

from __future__ import annotations

from collections.abc import Mapping

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import ActionKind
from ukrcrisis.recognise.wordings import Wording, tail_of, wordings_of

__all__ = ["comes_to_nothing", "is_called_off"]

_POINTING = frozenset({"it", "that", "this", "they"})
_OF_ITSELF = frozenset({"be", "fall"})
"""Verbs whose subject is what is off; of the others it is the subject of the passive."""


def is_called_off(clause: Clause, frame: Frame, what: str) -> bool:
    """Whether the verb says that what is named with it is off: "was cancelled", "put on hold", "fell through".

    ``what`` is a sense of the cue group "calling off" ("visit", "call"), which adds verbs of its own to those
    that call off anything.
    """
    if clause.lemma == "come":
        return clause.subject is not None and clause.subject.head == "nothing"
    wordings = frame.vocabulary.derived(_wordings).get(clause.lemma, ())
    return bool(wordings) and any(s in ("act", what) for s in tail_of(clause, frame).senses(wordings))


def _wordings(vocabulary: Vocabulary) -> Mapping[str, tuple[Wording, ...]]:
    return wordings_of(vocabulary, "calling off")


def comes_to_nothing(clause: Clause, kind: ActionKind, frame: Frame) -> bool:
    """Whether the passage goes on to say that the planned act did not come about.

    "Was supposed to meet them on Sunday, and that did not happen"; "meant to go there; the trip has been shelved".
    """
    words = frame.vocabulary.words
    nouns, happening = words("act noun", kind.value), words("coming about", "verb")
    for later in frame.clauses:
        if later.verb.start > clause.verb.end and _points_back(later, nouns):
            failed = later.verb.negated and later.lemma in happening
            off = later.verb.passive or later.lemma in _OF_ITSELF
            if failed or (off and is_called_off(later, frame, kind.value)):
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
