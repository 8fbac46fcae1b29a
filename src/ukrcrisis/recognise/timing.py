"""When a clause's event happened or is to happen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.dates.finding import Anchor, DateMention, Kind, resolve, to_deadline
from ukrcrisis.mentions.dates.values import Day, Relation, Weekday
from ukrcrisis.mentions.headings import is_clock
from ukrcrisis.model.when import When
from ukrcrisis.recognise.outlook import came_late, is_future, was_planned

__all__ = [
    "dates_of",
    "dates_owning",
    "deadline_of",
    "first_dated",
    "last_day",
    "tells_of_past",
    "when_at",
    "when_of",
]


_SOON = 45
"""Days within which a story goes on."""
_LEAD = 8
"""Characters before the date of a heading that stands on the line of its entry: a bullet, a bracket."""


def _dated(clause: Clause) -> Clause:
    """The clause above that has a date of its own: what was decided on Friday was decided before today."""
    here = clause
    while not here.dates and here.governor is not None:
        here = here.governor
    return here


def dates_of(clause: Clause, frame: Frame) -> list[DateMention]:
    """The dates of the clause: its own, those of the clause beside it, "had on Friday recalled one and expelled two", or of the
    clause that controls it.
    """
    found = list(clause.dates)
    beside = clause.beside
    while (
        all(date.is_limit for date in found)
        and beside is not None
        and (beside.verb.past == clause.verb.past or (beside.verb.perfect and clause.verb.bare_participle))
        and not clause.verb.modal
    ):
        found, beside = [*found, *beside.dates], beside.beside
    governor, setting = clause.governor, clause.setting
    while not found and governor is not None and _shares_time(clause, frame):
        told = governor.dates
        found = [date for date in told if clause.relation != "relcl" or date.kind is not Kind.ANAPHORIC]
        clause, governor = governor, governor.governor
    return found or list(setting)


def dates_owning(noun: NounPhrase, frame: Frame) -> list[DateMention]:
    """The date that owns a noun: "Sunday's talks"."""
    return [date for date in frame.dates if date.end == noun.start and noun.determiner == "'s"]


def _shares_time(clause: Clause, frame: Frame) -> bool:
    """Whether a clause is when the one above it is: "to leave", "after meeting", "to Oslo, where he met"."""
    if clause.relation == "relcl":
        return clause.marker == "where"
    if clause.marker == "before" and clause.verb.gerund:
        return False  # "met her on Friday before flying home"
    return clause.relation in ("xcomp", "prep", "advcl") or _is_decided_there(clause, frame)


def _is_decided_there(clause: Clause, frame: Frame) -> bool:
    """Whether the words above are the decision itself: "announced on Friday that it was expelling them"."""
    above, verb = clause.governor, clause.verb
    if above is None or above.lemma not in frame.vocabulary.words("declaring") or clause.relation != "ccomp":
        return False
    ours, theirs = clause.subject, above.subject
    same = ours is not None and theirs is not None and ours.actor is not None and ours.actor == theirs.actor
    return same and verb.progressive and not verb.perfect


def when_of(
    clause: Clause | None,
    frame: Frame,
    *,
    future: bool | None = None,
    dates: Sequence[DateMention] | None = None,
) -> When | None:
    """When the clause's event is, or None where no day is given; ``dates`` stand for those of the clause."""
    mentions = list(dates_of(clause, frame) if dates is None else dates) if clause is not None else []
    mentions = [mention for mention in mentions if not _counts_from(mention, frame)]
    mentions.sort(key=lambda mention: _heads(mention, frame))  # "16 May: Peru closed it on Monday"
    if clause is not None and came_late(clause):
        mentions = [mention.as_named() for mention in mentions]
    own = clause is not None and (bool(clause.dates) or not mentions or dates is not None)
    ahead = (
        future
        if future is not None and own
        else clause is not None and is_future(clause if own else _dated(clause), frame)
    )
    past = clause is not None and not ahead and tells_of_past(clause)
    whens = (
        when_at(mention, frame, future=ahead and not _is_behind(mention, clause, frame), past=past)
        for mention in mentions
    )
    return first_dated(whens, frame, clause)


def tells_of_past(clause: Clause) -> bool:
    """Whether a verb says by its form that what it tells was already: "visited", "has met"."""
    verb = clause.verb
    return verb.finite and not verb.modal and (verb.past or verb.perfect)


def _counts_from(mention: DateMention, frame: Frame) -> bool:
    """Whether it only says since when there was nothing like it: "for the first time since May", "the first call since his
    election in May".
    """
    at = frame.item_at(mention.start)
    if mention.relation is not Relation.SINCE and not _follows_since(frame, at):
        return False
    unequalled = frame.vocabulary.words("unequalled")
    return any(item.key in unequalled for item in frame.items[max(0, at - _REACH) : at])


def _follows_since(frame: Frame, at: int) -> bool:
    """Whether a noun after "since" stands before the item: "since his election three weeks ago"."""
    while at > 0 and frame.items[at - 1].tag in "NEDM'A":
        at -= 1
    return at > 0 and frame.items[at - 1].key == "since"


_REACH = 14
"""Words before a date among which is said that nothing has been like it."""


def _is_behind(mention: DateMention, clause: Clause | None, frame: Frame) -> bool:
    """Whether a weekday of something planned is past: the plan was given up, or "was to" be on the day of the news."""
    plan = clause.governor if clause is not None and clause.verb.infinitive else None
    if clause is None or not (plan or clause).verb.past:
        return False
    published, value = frame.anchor.published, mention.value
    today = isinstance(value, Weekday) and published is not None and published.weekday() == value.weekday
    return today or was_planned(clause, frame)


def first_dated(whens: Iterable[When], frame: Frame, clause: Clause | None) -> When | None:
    """The first that names a day, else the day that heads the passage, else the first words of time."""
    found = list(whens)
    dated = next((when for when in found if when.dated), None) or _headed(frame, clause)
    return dated if dated is not None or not found else found[0]


def _headed(frame: Frame, clause: Clause | None) -> When | None:
    """The day of the label ("Yesterday's news: …") or of the heading above; the time of a report dates no more
    than what has just happened.
    """
    if clause is not None and (label := _label(frame, clause)) is not None:
        return label
    heading = frame.heading_when
    if heading is None or clause is None or not is_clock(heading.text):
        return heading
    verb = clause.verb
    lasting = verb.perfect or verb.progressive or clause.lemma == "have"
    return None if lasting else heading


def _label(frame: Frame, clause: Clause) -> When | None:
    """The day that opens the passage before a colon, with no verb: "Yesterday in one breath: …"."""
    colon = next((item.start for item in frame.items if item.tag == ":"), None)
    if colon is None or colon > clause.verb.start or any(c.verb.start < colon for c in frame.clauses):
        return None
    days = [
        date
        for date in frame.dates
        if date.end <= colon and date.kind in (Kind.DAY, Kind.WEEKDAY, Kind.RELATIVE)
    ]
    if len(days) != 1 or any(
        phrase.place is not None and phrase.end <= days[0].start for phrase in frame.phrases
    ):
        return None  # a dateline dates the report
    return when_at(days[0], frame)


def when_at(
    mention: DateMention, frame: Frame, *, future: bool = False, past: bool = False, said: When | None = None
) -> When:
    """One date of the passage as calendar days; "within two days" counts from when it was ``said``."""
    heading = frame.heading_when
    if heading is not None and _heads(mention, frame):
        return heading
    base = said.start if said is not None and said.start == said.end else _day_of_entry(mention, frame)
    if base is None and frame.anchor.published is None:
        # with no day of publication, "next week" counts from the nearest full date, else from the last day told
        last = frame.previous_when if mention.kind is not Kind.WEEKDAY else None
        base = frame.anchor.weekday_near(mention.start) or (last.start if last is not None else None)
    pointing = mention.kind is Kind.ANAPHORIC or (
        isinstance(mention.value, Day) and mention.value.of is not None
    )
    previous = _told_before(mention, frame, future=future) if pointing else None
    return resolve(
        mention,
        _year_beside(mention, frame) or frame.anchor,
        base=base,
        previous=previous or frame.previous_when,
        heading=frame.heading_when,
        future=future,
        past=past,
    )


def _heads(mention: DateMention, frame: Frame) -> bool:
    """Whether a date is the heading of the entry, on its line."""
    heading = frame.heading_when
    same = heading is not None and heading.dated and heading.text == mention.words
    return same and mention.start < frame.passage.start + _LEAD


def _day_of_entry(mention: DateMention, frame: Frame) -> date | None:
    """The day of a timeline's entry, from which "on Monday" and "yesterday" count in it; None where none is such an entry."""
    heading = frame.heading_when
    if heading is None or is_clock(heading.text) or mention.kind not in (Kind.WEEKDAY, Kind.RELATIVE):
        return None
    return heading.start if heading.start == heading.end else None


def _year_beside(mention: DateMention, frame: Frame) -> Anchor | None:
    """What a day without a year counts from behind a full date: "on 4 April 2022 …, and on 5 April …"; in the sentences
    that follow, only what came soon after.
    """
    if mention.kind is not Kind.DAY or mention.has_year:
        return None
    full = [
        other
        for other in frame.dates
        if other.end <= mention.start and other.kind is Kind.DAY and other.has_year
    ]
    if full:
        day = resolve(full[-1], frame.anchor).start
        return Anchor(published=day) if day is not None else None
    told = frame.previous_when
    if (
        told is None
        or told.start is None
        or not any(word.isdigit() and len(word) == 4 for word in told.text.split())
    ):
        return None
    here = Anchor(published=told.start)
    day = resolve(mention, here).start
    return here if day is not None and 0 <= (day - told.start).days <= _SOON else None


def _told_before(mention: DateMention, frame: Frame, *, future: bool) -> When | None:
    """The single day named last before a date in the passage: "in Oslo on Monday, in Riga the day after"; for "the
    11th of that month" the last of a month will do.
    """
    of_month = isinstance(mention.value, Day) and mention.value.of is not None
    for other in reversed(frame.dates):
        if other.end <= mention.start and other.kind is not Kind.ANAPHORIC:
            beside = next((clause for clause in frame.clauses if other in clause.dates), None)
            ahead = is_future(beside, frame) if beside is not None else future
            when = when_at(other, frame, future=ahead)
            if when.end is not None and (of_month or when.start == when.end):
                return When(start=when.end, end=when.end, text=when.text)
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
    """The last single day that a passage names, from which "a day earlier" counts, or None; a day that was ahead
    when the text was written only where there is no other.
    """
    if not frame.dates:
        return None  # as in most passages
    clauses = {id(date): clause for clause in frame.clauses for date in clause.dates}
    ahead = {key for key, clause in clauses.items() if is_future(clause, frame)}
    days = [when_at(mention, frame, future=id(mention) in ahead) for mention in reversed(frame.dates)]
    single = [when for when in days if when.start is not None and when.start == when.end]
    published = frame.anchor.published
    told = (when for when in single if published is None or when.start is None or when.start <= published)
    return next(told, single[0] if single else None)
