"""Invitations to come: "sent Ruiz an invitation to visit Lima", "withdrew its invitation to Ruiz to visit Lima"."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Status
from ukrcrisis.recognise.acts.visit_finding import visitors_in

__all__ = ["invited", "status_of_invitation"]


def invited(clause: Clause, frame: Frame) -> list[Actor]:
    """Who is invited to do what an infinitive tells: behind "to", else to whom the invitation is given."""
    told = _invitation(clause, frame)
    if told is None:
        return []
    invitation, telling = told
    behind = [*invitation.after, *telling.prepositions, *clause.prepositions]
    guests = [
        phrase for p, phrase in behind if p == "to" and invitation.end <= phrase.start < clause.verb.start
    ]
    guests += [o for o in telling.objects if o is not invitation and o.end <= invitation.start]
    return [actor for phrase in guests for actor in visitors_in(phrase, frame)]


def status_of_invitation(clause: Clause, frame: Frame) -> Status | None:
    """Whether the invitation stands: it does, or is taken back; None where there is none."""
    told = _invitation(clause, frame)
    if told is None:
        return None
    withdrawn = (
        told[1].lemma in frame.vocabulary.words("invitation", "withdrawing") and not told[1].verb.negated
    )
    return Status.CANCELLED if withdrawn else Status.PLANNED


def _invitation(clause: Clause, frame: Frame) -> tuple[NounPhrase, Clause] | None:
    """The invitation that an infinitive completes, and the clause that tells what becomes of it."""
    nouns = frame.vocabulary.words("invitation", "noun")
    if not clause.verb.infinitive or frame.heads.isdisjoint(nouns):
        return None
    telling = (c for c in frame.clauses if c is not clause and c.segment == clause.segment)
    for each in telling:
        named = [*each.objects, *([each.subject] if each.subject is not None and each.verb.passive else [])]
        for phrase in named:
            if phrase.head in nouns and phrase.end <= clause.verb.start and clause.governor in (each, None):
                return phrase, each
    return None
