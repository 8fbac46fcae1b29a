"""When a clause's event happened or is to happen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.dates import DateMention, Kind, resolve, to_deadline
from ukrcrisis.model.when import When
from ukrcrisis.recognise.status import is_future

__all__ = [
    "dates_of",
    "dates_owning",
    "deadline_of",
    "first_dated",
    "last_day",
    "when_at",
    "when_of",
]


def _dated(clause: Clause) -> Clause:
    """The clause above that has a date of its own: what was decided on Friday was decided before today."""
    here = clause
    while not here.dates and here.governor is not None:
        here = here.governor
    return here


def dates_of(clause: Clause) -> list[DateMention]:
    """The dates of the clause: its own, those of the clause beside it, or of the clause that controls it."""
    found = list(clause.dates)
    beside = clause.beside
    while (
        all(date.is_limit for date in found)
        and beside is not None
        and beside.verb.past == clause.verb.past
        and not clause.verb.modal
    ):
        found, beside = [*found, *beside.dates], beside.beside
    governor = clause.governor
    while not found and governor is not None and clause.relation in ("xcomp", "prep", "advcl"):
        found = list(governor.dates)
        clause, governor = governor, governor.governor
    return found


def dates_owning(noun: NounPhrase, frame: Frame) -> list[DateMention]:
    """The date that owns a noun: "Sunday's talks"."""
    return [date for date in frame.dates if date.end == noun.start and noun.determiner == "'s"]


def when_of(
    clause: Clause | None,
    frame: Frame,
    *,
    future: bool | None = None,
    dates: Sequence[DateMention] | None = None,
) -> When | None:
    """When the clause's event is, or None where no day is given; ``dates`` stand for those of the clause."""
    mentions = list(dates_of(clause) if dates is None else dates) if clause is not None else []
    own = clause is not None and (bool(clause.dates) or not mentions)
    ahead = (
        future
        if future is not None and own
        else clause is not None and is_future(clause if own else _dated(clause), frame)
    )
    return first_dated((when_at(mention, frame, future=ahead) for mention in mentions), frame)


def first_dated(whens: Iterable[When], frame: Frame) -> When | None:
    """The first that names a day, else the day of the heading above, else the first words of time."""
    found = list(whens)
    dated = next((when for when in found if when.dated), frame.heading_when)
    return dated if dated is not None or not found else found[0]


def when_at(mention: DateMention, frame: Frame, *, future: bool = False, said: When | None = None) -> When:
    """One date of the passage as calendar days; "within two days" counts from when it was ``said``."""
    base = said.start if said is not None and said.start == said.end else None
    if base is None and frame.anchor.published is None and frame.previous_when is not None:
        base = (
            frame.previous_when.start
        )  # with no day of publication, "next week" counts from the last day told
    previous = _told_before(mention, frame, future=future) if mention.kind is Kind.ANAPHORIC else None
    return resolve(
        mention,
        frame.anchor,
        base=base,
        previous=previous or frame.previous_when,
        heading=frame.heading_when,
        future=future,
    )


def _told_before(mention: DateMention, frame: Frame, *, future: bool) -> When | None:
    """The single day named last before a date in the passage: "in Oslo on Monday, in Riga the day after"."""
    for other in reversed(frame.dates):
        if other.end <= mention.start and other.kind is not Kind.ANAPHORIC:
            beside = next((clause for clause in frame.clauses if other in clause.dates), None)
            ahead = is_future(beside, frame) if beside is not None else future
            when = when_at(other, frame, future=ahead)
            if when.start is not None and when.start == when.end:
                return when
    return None


def deadline_of(clauses: Iterable[Clause], frame: Frame, said: When | None) -> When | None:
    """The limit that a clause sets ("within 72 hours", "by the 20th"), or None; a day before mere words."""
    base = said.start if said is not None and said.start == said.end else None
    limits = [
        to_deadline(mention, frame.anchor, base=base)
        for clause in clauses
        for mention in clause.dates
        if mention.is_limit
    ]
    return next((limit for limit in limits if limit.dated), limits[0] if limits else None)


def last_day(frame: Frame) -> When | None:
    """The last single day that a passage names, from which "a day earlier" counts, or None."""
    for mention in reversed(frame.dates):
        when = when_at(mention, frame)
        if when.start is not None and when.start == when.end:
            return when
    return None
