"""Whether what was planned is off: by the verb that tells of it, or as the passage goes on to say."""

from __future__ import annotations

from collections.abc import Mapping

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import ActionKind
from ukrcrisis.recognise.wordings import Wording, tail_of, wordings_of

__all__ = ["comes_to_nothing", "is_called_off", "put_off"]

_POINTING = frozenset({"it", "that", "this", "they"})
_COMING = frozenset({"come", "go", "arrive", "appear", "show", "turn"})
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


def put_off(clause: Clause) -> list[NounPhrase]:
    """What a verb that calls off has with it: its objects, and what stands behind "off" ("called off the trip")."""
    return [*clause.objects, *(phrase for before, phrase in clause.prepositions if before == "off")]


def _wordings(vocabulary: Vocabulary) -> Mapping[str, tuple[Wording, ...]]:
    return wordings_of(vocabulary, "calling off")


def comes_to_nothing(clause: Clause, kind: ActionKind, frame: Frame) -> bool:
    """Whether the passage goes on to say that the planned act did not come about.

    "Was supposed to meet them on Sunday, and that did not happen"; "meant to go there; the trip has been shelved".
    """
    words = frame.vocabulary.words
    nouns, happening = words("act noun", kind.value), words("coming about", "verb")
    for later in frame.clauses:
        if later.verb.start <= clause.verb.end:
            continue
        off = is_called_off(later, frame, kind.value) and not later.verb.negated
        if off and _is_given_up(later, clause, nouns):
            return True
        if kind is ActionKind.VISIT and later.verb.negated and later.lemma in _COMING:
            return _is_same(later.subject, clause.subject)  # "was due in Oslo but did not come"
        if _points_back(later, nouns):
            failed = later.verb.negated and later.lemma in happening
            if failed or (off and (later.verb.passive or later.lemma in _OF_ITSELF)):
                return True
    return False


def _is_given_up(later: Clause, planned: Clause, nouns: frozenset[str]) -> bool:
    """As in "Was due in Oslo but called off the trip", "but cancelled"."""
    if not _is_same(later.subject, planned.subject):
        return False
    if off := put_off(later):
        return any(_means_it(each, nouns) and not each.after for each in off)
    return later.relation == "conj"


def _is_same(one: NounPhrase | None, other: NounPhrase | None) -> bool:
    """Whether two subjects are one, or name the same."""
    if one is None or other is None:
        return False
    if one is other or (one.actor is not None and one.actor == other.actor):
        return True
    served = other.actor.country if other.actor is not None else None
    return one.actor is not None and served is not None and one.actor.code == served


def _points_back(clause: Clause, nouns: frozenset[str]) -> bool:
    """Whether the clause is about what was told before: "it", "the trip", "and that did not happen"."""
    if clause.subject is None:
        return clause.marker == "that" and clause.verb.finite
    return _means_it(clause.subject, nouns)


def _means_it(phrase: NounPhrase, nouns: frozenset[str]) -> bool:
    if phrase.pronoun:
        return phrase.head in _POINTING
    return phrase.determiner not in ("", "a", "an", "no") and phrase.head in nouns
