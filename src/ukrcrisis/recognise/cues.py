"""Signs that a passage may tell a fact of the domain, whether or not a recogniser made a record of it."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import RecordType
from ukrcrisis.recognise.acts.action import act_senses
from ukrcrisis.recognise.advice.words import words_of
from ukrcrisis.recognise.calls.signs import noun_mode, signs_of
from ukrcrisis.recognise.claims.content import content_of
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.nouns import threat_in

__all__ = ["Cue", "cues_of"]


@frozen
class Cue:
    """A verb or noun of the domain in its sentence."""

    type: RecordType
    """What it may be a sign of."""
    span: Span
    negated: bool
    fits: bool
    """Whether the words beside it give it the sense of the domain: "closed its embassy", not "closed the
    door".
    """


def cues_of(frame: Frame) -> Iterator[Cue]:
    """The cues of a passage, in the order of its clauses and then of its phrases."""
    for clause in frame.clauses:
        yield from _of_clause(clause, frame)
    for phrase in frame.phrases:
        yield from _of_phrase(phrase, frame)


def _of_clause(clause: Clause, frame: Frame) -> Iterator[Cue]:
    span = Span(clause.verb.start, clause.verb.end)
    advice = words_of(frame.vocabulary)
    if clause.lemma != "be" and act_senses(clause, frame):
        yield Cue(
            RecordType.DIPLOMATIC_ACTION,
            span,
            clause.verb.negated,
            fits=bool(clause.objects or clause.prepositions),
        )
    if clause.lemma in advice.strengths and any(d.lemma in advice.content for d in clause.dependents):
        yield Cue(RecordType.ADVISORY, span, clause.verb.negated, fits=True)
    if content_of(clause, ClaimContext(frame)) is not None:
        yield Cue(RecordType.INTELLIGENCE_CLAIM, span, clause.verb.negated, fits=True)
    if any(sign.certain for sign in signs_of(clause, frame)):
        yield Cue(RecordType.CALL, span, clause.verb.negated, fits=True)


def _of_phrase(phrase: NounPhrase, frame: Frame) -> Iterator[Cue]:
    span = Span(phrase.start, phrase.end)
    named = bool(phrase.after or phrase.modifiers or phrase.possessor)
    if phrase.head in frame.vocabulary.words("act noun"):
        yield Cue(RecordType.DIPLOMATIC_ACTION, span, phrase.determiner == "no", fits=named)
    if threat_in(phrase, ClaimContext(frame)) is not None:
        yield Cue(RecordType.INTELLIGENCE_CLAIM, span, phrase.determiner == "no", fits=named)
    if noun_mode(phrase, frame.vocabulary) is not None:
        yield Cue(RecordType.CALL, span, phrase.determiner == "no", fits=named)
