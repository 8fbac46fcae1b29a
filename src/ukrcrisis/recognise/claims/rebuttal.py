"""Denials of a charge that nobody is named for: "Peru is accused of arming the rebels, a charge it denies"."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import Stance
from ukrcrisis.recognise.claims.answer import content_under
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.peace import has_agent
from ukrcrisis.recognise.claims.pointing import Pointing
from ukrcrisis.recognise.claims.record import claim_finding
from ukrcrisis.recognise.claims.subject import is_belligerent
from ukrcrisis.recognise.claims.telling import Telling
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.parties import actors_of
from ukrcrisis.recognise.same_fact import state_of

__all__ = ["rebuttals"]

_CHARGED = ("of", "for")
"""What stands before what somebody is accused of."""


def rebuttals(frame: Frame, context: ClaimContext) -> Iterator[Finding]:
    """What the accused of a passage deny there, where no claim before says who accuses them."""
    charging = context.words.charging
    for charge in frame.clauses:
        if charge.lemma not in charging or not _is_suffered(charge) or charge.verb.negated:
            continue
        content = content_under(charge, _CHARGED, frame, context)
        denial = _denial_behind(charge, frame, context) if content is not None else None
        if content is None or denial is None:
            continue
        accused = actors_of(charge.subject, frame)
        for teller in actors_of(denial.subject, frame):
            subject = next((actor for actor in accused if state_of(actor) == state_of(teller)), None)
            if subject is not None and is_belligerent(subject, context.words):
                telling = Telling((teller,), (denial,), denial)
                finding = claim_finding(content, telling, teller, subject, Stance.DENIES, frame)
                yield finding._replace(cue=Span(finding.cue.start, max(finding.cue.end, denial.verb.end)))


def _is_suffered(charge: Clause) -> bool:
    """Whether a charge has a patient and no agent: "is accused of", "Peru, accused of"."""
    reduced = charge.verb.bare_participle and not charge.objects and charge.subject is not None
    return (charge.verb.passive or reduced) and not has_agent(charge)


def _denial_behind(charge: Clause, frame: Frame, context: ClaimContext) -> Clause | None:
    """The clause that denies the charge: "a charge it denies", "has denied responsibility"."""
    pointing = Pointing(context)
    behind = [c for c in frame.clauses if c.verb.start > charge.verb.end]
    return next((c for c in behind if pointing.denies(c) or pointing.denies_own(c)), None)
