"""Claims that answer a question: "asked whether Minsk was about to attack, he said it was not"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind, Stance
from ukrcrisis.recognise.claims.content import content_of
from ukrcrisis.recognise.claims.context import ClaimContext, Content
from ukrcrisis.recognise.claims.phrases import named_content
from ukrcrisis.recognise.claims.pointers import is_false
from ukrcrisis.recognise.claims.pointing import Pointing
from ukrcrisis.recognise.claims.record import claim_finding
from ukrcrisis.recognise.claims.subject import is_belligerent
from ukrcrisis.recognise.claims.telling import Telling
from ukrcrisis.recognise.finding import Finding

__all__ = ["answers", "content_under"]

_NO = frozenset({"no", "never"})
_ASKED = ("about", "of")
"""What stands before what somebody is asked about."""
_ELLIPTIC = frozenset({"be", "do", "have", ""})
"""Verbs that stand for the whole question in "it was not", "it would not"."""


class _Answer(NamedTuple):
    """Who answers, and the clause in which he does."""

    teller: Actor
    clause: Clause


def answers(frame: Frame, context: ClaimContext) -> Iterator[Finding]:
    """The denials of what somebody is asked about in the same passage."""
    if "ask" not in frame.bases:
        return
    for asking in frame.clauses:
        content = content_under(asking, _ASKED, frame, context) if asking.lemma == "ask" else None
        answer = _answer(asking, frame, context) if content is not None else None
        if content is None or answer is None:
            continue
        telling = Telling((answer.teller,), (answer.clause,), answer.clause)
        for subject in content.subjects:
            if is_belligerent(subject, context.words):
                yield claim_finding(content, telling, answer.teller, subject, Stance.DENIES, frame)
                context.note(subject, content.topic)


def content_under(
    asking: Clause, prepositions: Sequence[str], frame: Frame, context: ClaimContext
) -> Content | None:
    """What a clause asks about or charges with, in clauses below it or behind prepositions: "whether Minsk will attack", "about
    reports of a Belarusian attack".
    """
    below = [c for c in frame.clauses if asking in c.governors()]
    told = (content_of(clause, context) for clause in below)
    named = (named_content(phrase, asking, context) for p, phrase in asking.prepositions if p in prepositions)
    return next((content for found in (told, named) for content in found if content is not None), None)


def _answer(asking: Clause, frame: Frame, context: ClaimContext) -> _Answer | None:
    """Who answers no in the passage; None where nobody does."""
    others = [c for c in frame.clauses if c is not asking and asking not in c.governors()]
    for clause in others:
        if clause.lemma not in context.words.told or not clause.verb.finite:
            continue
        phrase = clause.subject or asking.subject
        teller = phrase.actor if phrase is not None else None
        if teller is None or teller.kind is ActorKind.OUTLET:
            continue
        return _Answer(teller, clause) if _says_no(clause, others, frame, context) else None
    return None


def _says_no(answer: Clause, others: list[Clause], frame: Frame, context: ClaimContext) -> bool:
    """Whether the words of an answer are a denial and nothing more: "no", "it was not", "that is nonsense"."""
    pointing = Pointing(context)
    bare_no = (
        word.key in _NO and {before.tag, after.tag} <= set("qQ,S")
        for before, word, after in zip(frame.items, frame.items[1:], frame.items[2:], strict=False)
    )  # "replied: “No.”"
    if any(o.keys[0] in _NO for o in answer.objects) or pointing.denies(answer) or any(bare_no):
        return True
    below = [c for c in others if c is not answer]
    if any(c.lemma == "be" and any(is_false(o, context) for o in c.objects) for c in below):
        return True  # "they were nonsense"
    elliptic = (c for c in below if c.verb.negated and c.lemma in _ELLIPTIC)
    bare = any(not (c.objects or c.prepositions or c.dependents) for c in elliptic)
    return bare or any(pointing.denies(clause) for clause in below)
