"""The record of a claim: its words, when it was made, and when the claimed event is."""

from __future__ import annotations

from ukrcrisis.frames.attribution import attribution_of
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Attribution, IntelligenceClaim
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActorKind, Stance
from ukrcrisis.model.when import When
from ukrcrisis.recognise.claims.context import Content
from ukrcrisis.recognise.claims.saying import saying_words
from ukrcrisis.recognise.claims.telling import Telling
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.timing import tells_of_past, when_at, when_of

__all__ = ["claim_finding"]


def claim_finding(
    content: Content, telling: Telling, teller: Actor, subject: Actor | None, stance: Stance, frame: Frame
) -> Finding:
    """The claim of one teller about one subject, with its times and its chain of sources."""
    event, said = _times(content, telling, frame)
    start, end = content.start, max(content.end, content.start + 1)
    record = IntelligenceClaim(
        id="",
        when=said,
        evidence=evidence_at(frame, start),
        claimant=teller,
        subject=subject,
        topic=content.topic,
        attribution=_sources(content, telling, frame),
        stance=stance,
        event_when=event,
        statement=frame.text[start:end],
        quoted=_is_quoted(content, frame),
    )
    return Finding(record, f"claim: {content.topic}", Span(start, end))


def _sources(content: Content, telling: Telling, frame: Frame) -> tuple[Attribution, ...]:
    """Who tells the document so; a claim under a noun is not told by him who answers it."""
    if telling.noun is not None:
        return ()
    return attribution_of(
        content.clause,
        frame,
        without=tuple(t for t in telling.tellers if t.kind is not ActorKind.UNNAMED),
        told_by=content.clause if content.noun is not None else None,
        same_state=False,
    )


def _said(telling: Telling, frame: Frame) -> When | None:
    """When the teller said it: the date of his verb, or of one above it with the same speaker ("said on
    Friday he was sure").
    """
    below = telling.clause
    while below is not None and not below.dates:
        above = below.governor
        same = (
            below.relation == "ccomp"
            and above is not None
            and above.subject is not None
            and below.subject is not None
            and above.subject.actor == below.subject.actor
        )
        if not same:
            break
        below = above
    return when_of(below if below is not None and below.dates else telling.clause, frame, future=False)


def _is_quoted(content: Content, frame: Frame) -> bool:
    """Whether the words of the claim, or most of them, stand between quotation marks."""
    start = content.noun.start if content.noun is not None else content.clause.verb.start
    inside = sum(max(0, min(q.end, content.end) - max(q.start, start)) for q in frame.passage.quotations)
    return inside * 2 > content.end - start


def _times(content: Content, telling: Telling, frame: Frame) -> tuple[When | None, When | None]:
    """When the claimed event is, and when the claim was made; a noun phrase shares the dates of its verb of
    saying.
    """
    if content.noun is None:
        own = [d for c in (content.clause, *content.clause.dependents) for d in c.dates]
        said = _said(telling, frame)
        verb = content.clause.verb
        past = tells_of_past(content.clause) and not verb.progressive  # "was preparing to attack on Friday"
        whens = (when_at(d, frame, future=not past, past=past, said=said) for d in own)
        event = next((when for when in whens if when.dated), None)
        return event, said
    event = said = None
    dated = content.clause is telling.clause and bool(content.clause.dates)
    above = when_of(None, frame) if dated else _said(telling, frame)
    now = above.start if above is not None and above.start is not None else frame.anchor.published
    # "expects an attack before the month is out"
    foretelling = content.clause.lemma in frame.vocabulary.derived(saying_words).forecasting
    for date in content.clause.dates:
        when = when_at(date, frame, future=False, said=above)
        first = when.start or when.end
        if first is None:
            continue
        ahead = foretelling or (now is not None and first > now)
        if date.start > content.start and ahead:
            event = event or when
        else:
            said = said or when
    return event, said or above
