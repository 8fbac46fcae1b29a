"""Reports that the text calls false: "reports that Peru has closed its embassy are untrue", "It has not."."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.mentions.pronouns import POINTERS
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.recognise.wordings import Wording, senses_of, wordings_of

__all__ = ["denies_what_was_told", "gives_verdict", "is_belied"]


def is_belied(clause: Clause, frame: Frame) -> bool:
    """Whether the passage calls false the report of which the clause tells."""
    for other in frame.clauses:
        if not _calls_false(other, frame):
            continue
        if other in clause.governors():
            return True  # "it is not true that"
        subject = other.subject
        told = (
            subject is not None
            and subject.head in frame.vocabulary.words("falsehood", "report")
            and subject.end <= clause.start
        )
        if told and clause.verb.end <= other.verb.start:
            return True
    return False


def denies_what_was_told(frame: Frame) -> bool:
    """Whether a passage does nothing but deny what stands before it: "It has not.", "That is untrue, the
    ministry said.".
    """
    if not frame.clauses:
        return False
    clause = frame.clauses[0]
    subject = clause.subject
    if subject is None or clause.start > frame.passage.start + 2:
        return False
    points = subject.keys[0] in POINTERS or (
        subject.head in frame.vocabulary.words("falsehood", "report")
        and subject.determiner in ("the", "this", "that", "these", "those")
    )
    bare = (
        clause.lemma in ("have", "do", "be")
        and clause.verb.negated
        and not (clause.objects or clause.prepositions or clause.dependents)
    )
    return points and (bare or _calls_false(clause, frame))


def gives_verdict(clause: Clause, frame: Frame) -> bool:
    """Whether a clause says in other words than "false" that its subject is not so: "does not correspond to reality"."""
    senses = senses_of(clause, frame, frame.vocabulary.derived(_verdicts), past_adverbs=False)
    none = (
        clause.subject is not None and clause.subject.head == "nothing"
    )  # "nothing could be further from the truth"
    return ("false" in senses and not clause.verb.negated) or (
        "true" in senses and clause.verb.negated and not none
    )


def _verdicts(vocabulary: Vocabulary) -> dict[str, tuple[Wording, ...]]:
    return wordings_of(vocabulary, "verdict")


def _calls_false(clause: Clause, frame: Frame) -> bool:
    said = {phrase.head for phrase in clause.objects}
    if gives_verdict(clause, frame):
        return True
    if clause.lemma not in ("be", "prove", "remain"):
        return False
    wanted = "true" if clause.verb.negated else "false"
    return bool(said & frame.vocabulary.words("falsehood", wanted))
