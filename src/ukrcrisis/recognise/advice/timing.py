"""When advice was given."""

from __future__ import annotations

from ukrcrisis.frames.attribution import reporters
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.mentions.dates.finding import DateMention, Kind
from ukrcrisis.mentions.dates.values import Relation
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.model.when import When
from ukrcrisis.recognise.advice.content import AdvisedAct
from ukrcrisis.recognise.advice.directive import Directive
from ukrcrisis.recognise.advice.unsaid import notice_of
from ukrcrisis.recognise.outlook import is_future
from ukrcrisis.recognise.timing import dates_of, first_dated, when_at

__all__ = ["when_advised"]


def when_advised(
    directive: Directive, content: AdvisedAct | None, issuer: Actor, frame: Frame
) -> When | None:
    """The day the advice was given; a limit ("within 48 hours") is no such day. None where the text gives none.

    "What an issuer's own notice advises is dated as the notice is."
    """
    clause = directive.advising
    mentions = [
        mention
        for mention in _mentions(directive, content, frame)
        if not mention.is_limit or _is_past(mention, clause)
    ]
    if directive.opening is not None and not dates_of(clause, frame):
        clause = directive.opening
    future = is_future(clause, frame)
    told = first_dated((when_at(mention, frame, future=future) for mention in mentions), frame, clause)
    if told is not None and told.dated:
        return told
    notice = notice_of(frame)
    day = frame.anchor.published
    if notice is not None and day is not None and notice.code == issuer.code:
        return When(start=day, end=day, text=day.isoformat())
    return told


def _mentions(directive: Directive, content: AdvisedAct | None, frame: Frame) -> list[DateMention]:
    if directive.gapped and directive.audience is not None:
        after = directive.audience.end
        return [date for date in frame.dates if date.start >= after][:1]
    told = dates_of(directive.advising, frame) or _dates_of_teller(directive, frame)
    if not told and directive.opening is not None:
        told = [date for date in directive.opening.dates if not date.is_limit]
    act = content.clause if content is not None else None
    if told or act is None or not act.verb.infinitive:
        return told
    return [
        date for date in act.dates if date.kind is Kind.WEEKDAY
    ]  # "told its citizens to leave Mali on Friday"


def _is_past(limit: DateMention, clause: Clause) -> bool:
    """Whether a limit tells by when it had been done: "had issued a call by Sunday noon"."""
    return limit.relation is Relation.BY and clause.verb.perfect and limit in clause.dates


def _dates_of_teller(directive: Directive, frame: Frame) -> list[DateMention]:
    """When the one who advises said so: "he said on Friday that his message was clear: leave"."""
    advising = directive.advising
    if advising.verb.perfect or advising.verb.past:
        return []
    for teller in reporters(advising, frame):
        actor = teller.subject.actor if teller.subject is not None else None
        if actor is not None and actor.kind in (ActorKind.PERSON, ActorKind.COUNTRY):
            return list(teller.dates)
    return []
