"""Whether the words around a clause say that it is not so, or that nobody does it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import NOBODY
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.recognise.wordings import tail_of, verbs_with

__all__ = ["denies", "holds_back", "is_denied", "is_of_none"]


def holds_back(clause: Clause, frame: Frame) -> bool:
    """Whether somebody is said not to do it, by the verb above or "far": "stopped short of ordering them out", "refrained from
    it", "far from closing it".
    """
    if clause.marker == "from" and clause.verb.gerund:
        at = frame.item_at(clause.verb.start)
        if [item.key for item in frame.items[max(0, at - 2) : at]] == ["far", "from"]:
            return True
    above = clause.governor
    if clause.relation != "prep" or above is None or above.verb.negated:
        return False
    return f"{above.lemma} {clause.marker}" in frame.vocabulary.words("outlook", "holding back")


def denies(clause: Clause, named: Sequence[NounPhrase], frame: Frame) -> bool:
    """Whether a clause says of what it names that there is none: "is no evacuation", "is in no way one", "ruled one
    out".
    """
    at = frame.item_at(clause.verb.start)
    before = (item.key for item in frame.items[max(0, at - 4) : at])
    behind = frame.items[frame.item_at(clause.verb.end) :][:1]
    return (
        clause.verb.negated
        or any(phrase.determiner == "no" for phrase in (*named, *clause.objects))
        or ("no", "way") in pairwise(before)
        or (clause.lemma == "rule" and any(item.key == "out" for item in behind))
    )


def is_of_none(clause: Clause) -> bool:
    """Whether there is nobody who does what the verb tells, or to whom it is done: "no envoy was summoned", "has expelled no
    diplomats"; but "no more than 120 Americans" are some.
    """
    phrases = [phrase for phrase in (clause.subject, *clause.objects) if phrase is not None]
    return any(phrase.determiner == "no" and phrase.count is None for phrase in phrases)


def is_denied(clause: Clause, frame: Frame) -> bool:
    """Whether the words above the clause say that it is not so, or that nobody does it."""
    governor, words = clause.governor, frame.vocabulary.words
    if governor is None:
        return False
    if clause.noun is not None and clause.noun.possessor is not None and governor.lemma not in ("be", "have"):
        return False  # "did not respond to Lima's decision to expel them"
    if clause.relation == "xcomp" and (
        governor.verb.negated
        or (clause.noun is not None and clause.noun.head == "refusal")
        or governor.lemma in words("outlook", "refusing")
        or _turns_down(governor, frame)
    ):
        return True
    if _is_not_let(clause, governor, frame):
        return True
    if clause.verb.infinitive and governor.verb.infinitive and _completes_nothing(governor, frame):
        return True  # "no plans to fly the army in to bring them out"
    plan = governor.governor if governor.relation == "xcomp" else None
    negated = governor.verb.negated or (plan is not None and plan.verb.negated)
    if clause.relation == "prep" and clause.marker == "in" and negated:
        return True  # "agreed not to follow the others in withdrawing families", "did not plan to follow"
    if holds_back(clause, frame):
        return True
    if _completes_nothing(clause, frame):
        return True
    if _is_out_of_the_question(governor) or _does_not_mean(clause, governor):
        return True
    above = [] if clause.relation == "advcl" else clause.governors()
    known = words("outlook", "known")  # "nobody remembers that it closed"
    if any(g.subject is not None and g.subject.head in NOBODY and g.lemma not in known for g in above):
        return True  # "nobody thinks of closing it"
    report = any(each.noun is not None for each in (clause, *above))
    rebutting = words("outlook", "rebutting") if report else frozenset()
    return any((g.lemma == "deny" or g.lemma in rebutting) and not g.verb.negated for g in above)


def _is_out_of_the_question(governor: Clause) -> bool:
    """As in "It is out of the question that it will close"."""
    return governor.lemma == "be" and any(
        p in ("out of", "beyond") and each.head == "question" for p, each in governor.prepositions
    )


def _does_not_mean(clause: Clause, governor: Clause) -> bool:
    """As in "That does not mean that it has closed"."""
    behind = clause.verb.start > governor.verb.end
    return governor.lemma == "mean" and governor.verb.negated and clause.relation == "ccomp" and behind


def _completes_nothing(clause: Clause, frame: Frame) -> bool:
    """As in "There is no plan to evacuate", "has no plans at this point to do so", "sees no grounds for closing it", "there is
    no prospect that it will close".
    """
    noun = clause.noun
    if clause.verb.finite and clause.marker == "that" and noun is not None and noun.determiner == "no":
        return noun.head in frame.vocabulary.words(
            "outlook", "prospect"
        )  # but "no question that it is there"
    above, having = clause.governor, frame.vocabulary.words("outlook", "having")
    had = above.objects if above is not None and above.lemma in having else []
    return not clause.verb.finite and any(
        _is_nothing(each, frame) for each in (clause.noun, clause.subject, *had)
    )


def _is_not_let(clause: Clause, governor: Clause, frame: Frame) -> bool:
    """As in "Refused to let him visit Oslo", "a decision not to allow her to come"."""
    bare = governor.lemma == "let" and clause.relation == "relcl"  # "let him | visit Oslo"
    letting = governor.lemma in frame.vocabulary.words("outlook", "letting")
    if not letting or not (bare or clause.relation == "xcomp"):
        return False
    above = governor.governor if governor.relation == "xcomp" else None
    if bare and governor.verb.negated:
        return True
    return above is not None and (
        above.verb.negated or above.lemma in frame.vocabulary.words("outlook", "refusing")
    )


def _turns_down(clause: Clause, frame: Frame) -> bool:
    """As in "Turned down an invitation to meet him", "ruled out closing it"."""
    particles = frame.vocabulary.derived(_turning_down).get(clause.lemma)
    return particles is not None and any(item.key in particles for item in tail_of(clause, frame).items[:1])


def _turning_down(vocabulary: Vocabulary) -> dict[str, frozenset[str]]:
    return verbs_with(vocabulary.words("outlook", "turning down"))


def _is_nothing(phrase: NounPhrase | None, frame: Frame) -> bool:
    return (
        phrase is not None
        and phrase.determiner == "no"
        and phrase.head in frame.vocabulary.words("outlook", "nothing")
    )
