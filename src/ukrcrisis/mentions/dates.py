"""Words that say when: found by one pattern, resolved to calendar days against an anchor."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from attrs import frozen

from ukrcrisis.mentions.calendar import (
    MONTHS,
    WEEKDAYS,
    day_of,
    month_span,
    nearest_day,
    shift_months,
    third_of_month,
    week_of,
)  # fmt: skip
from ukrcrisis.model.vocabulary import DayPart
from ukrcrisis.model.when import When

__all__ = ["Anchor", "DateMention", "find_dates", "resolve", "to_deadline"]


@frozen
class Anchor:
    """What the dates of a document count from; ``published`` is None where neither caller nor text gives a day."""

    published: date | None = None
    hint: date | None = None
    """A day of the year or month that the text gives elsewhere: it completes days without a year, no weekdays."""

    @property
    def nearest(self) -> date | None:
        """The day to which a day without a year is to be nearest."""
        return self.published or self.hint


@frozen
class DateMention:
    """One expression of time; offsets are absolute and cover ``words``."""

    start: int
    end: int
    words: str
    kind: str
    """The name of the pattern that matched."""
    groups: tuple[str | None, ...]
    """What the pattern caught, in lower case."""
    bound: str = ""
    """"by", "since", "until", "before", "after", "from", "within" or ""."""
    part: DayPart | None = None

    @property
    def is_limit(self) -> bool:
        """Whether the words can set a deadline."""
        return self.bound in ("by", "until", "before", "within") or self.kind in ("hours", "now", "span")


_MONTH = "|".join(name for names in MONTHS for name in names)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_YEAR = r"(?:19|20)\d\d"
_WEEKDAY = "|".join(WEEKDAYS)
_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|few)"
_UNIT = r"(?:hours?|days?|weeks?|months?|years?)"
_BOUND = r"(?:(?P<bound>by|since|until|till|before|after|from|as recently as|as of|starting|not later than|no later than|at the latest by)[ \u00a0]+)?"
_PART = r"(?:[ \u00a0]+(?:at[ \u00a0]+)?(?P<part>morning|afternoon|evening|night|noon|midnight))?"
_S = r"[ \u00a0]+"


@cache
def _pattern() -> re.Pattern[str]:
    """Every kind of expression; alternatives stand from the longest to the shortest."""
    kinds = {
        "iso": rf"({_YEAR})-(\d\d)-(\d\d)",
        "digits": rf"(\d{{1,2}})[./](\d{{1,2}})[./]({_YEAR})",
        "evening": rf"(?:the{_S})?(morning|afternoon|evening|night|eve){_S}of{_S}(?:({_MONTH})\.?{_S}({_DAY})|({_DAY}){_S}({_MONTH})\b)(?:st|nd|rd|th)?(?:,?{_S}({_YEAR}))?",
        "monthday": rf"({_MONTH})\.?{_S}({_DAY})(?:st|nd|rd|th)?(?![\d:])(?:[ \u00a0]*[-–][ \u00a0]*({_DAY})(?![\d:]))?(?:,?{_S}({_YEAR}))?",
        "daymonth": rf"({_DAY})(?:st|nd|rd|th)?(?:[ \u00a0]*[-–][ \u00a0]*({_DAY})(?:st|nd|rd|th)?)?{_S}(?:of{_S})?({_MONTH})\b\.?(?:,?{_S}({_YEAR}))?",
        "third": rf"(?:the{_S})?(early|mid|late|middle|end|beginning|start)(?:{_S}of|{_S}in)?[- \u00a0][ \u00a0]*({_MONTH})\b\.?(?:,?{_S}({_YEAR}))?",
        "thirdmonth": rf"(?:the{_S})?(middle|end|beginning|start){_S}of{_S}(the|this|that|last|next){_S}(month|week|year)",
        "monthyear": rf"({_MONTH})\.?,?{_S}({_YEAR})",
        "month": rf"(?:(?:in|of|last|next|this){_S})({_MONTH})\b",
        "weekday": rf"(?:(?:late|early){_S})?(?:on{_S})?(last|next|this|the following|the previous)?[ \u00a0]*(?:late{_S}|early{_S})?({_WEEKDAY})\b{_PART}",
        "night": r"(last night|overnight|tonight|this morning|this afternoon|this evening|yesterday (?:morning|afternoon|evening)|tomorrow (?:morning|afternoon|evening|night))",
        "day": r"(today|yesterday|tomorrow|the day before yesterday|the day after tomorrow)",
        "period": rf"(?:(?:later|earlier){_S})?(last|next|this|the coming|the past){_S}(week|month|year|weekend)",
        "weekend": rf"(?:over|at|before|during){_S}the{_S}weekend",
        "distance": rf"({_NUMBER}){_S}({_UNIT}){_S}(earlier|ago|later|before|previously)",
        "nextday": r"(the same day|that day|the same evening|the next day|the following day|a day later|the day after|the day before|the previous day|the following morning|the next morning)",
        "hours": rf"(?:within|in|over|for)?[ \u00a0]*(?:the{_S})?(?:next|coming|following)?[ \u00a0]*(\d{{1,3}})(?:[ \u00a0]*(?:[-–]|to)[ \u00a0]*(\d{{1,3}}))?[ \u00a0-](hours?|days?)",
        "span": rf"within{_S}(?:the{_S})?(?:next{_S})?({_NUMBER}|twenty-four|forty-eight|seventy-two)?[ \u00a0]*(hours|days|weeks|a week|a month|a day)",
        "coming": rf"(?:in|within|over){_S}the{_S}(?:[“\"‘]?)(coming|next|near)(?:{_S}few)?{_S}(days|weeks|hours|months|future)[”\"’]?",
        "soon": r"(any day now|at any moment|at any time|any time now|any moment)",
        "now": r"(immediately|as soon as possible|as soon as they could|at once|without delay|right away|right now|straight away|forthwith|as early as possible)",
        "ordinal": rf"on{_S}the{_S}({_DAY})(?:st|nd|rd|th)\b",
        "before": r"(previously)",
        "year": rf"(?:in|since|of){_S}({_YEAR})\b(?![-–/.]\d)",
    }
    body = "|".join(f"(?P<{name}>{pattern})" for name, pattern in kinds.items())
    return re.compile(rf"(?<![\w-]){_BOUND}(?:the{_S}(?=night of))?(?:on{_S})?(?:{body})(?!\w)", re.IGNORECASE)


@cache
def _trigger() -> re.Pattern[str]:
    words = r"\d|day|night|week|month|year|now|soon|moment|future|previous|immediate|delay|once|away|morning|evening|afternoon|yesterday|tomorrow|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Sept|Oct|Nov|Dec|early|late"
    return re.compile(words, re.IGNORECASE)


_KINDS_OF_INDEX: dict[str, tuple[int, int]] = {}


@cache
def _spans() -> dict[str, tuple[int, int]]:
    """Each kind's own groups as a range of group numbers."""
    pattern = _pattern()
    named = sorted(pattern.groupindex.items(), key=lambda pair: pair[1])
    kinds = [(name, index) for name, index in named if name not in ("bound", "part")]
    ends = [index for _, index in kinds[1:]] + [pattern.groups + 1]
    return {name: (index + 1, end) for (name, index), end in zip(kinds, ends, strict=True)}


_PARTS = {"noon": DayPart.AFTERNOON, "midnight": DayPart.NIGHT, "eve": DayPart.EVENING, "tonight": DayPart.EVENING, "overnight": DayPart.NIGHT}


def find_dates(text: str, start: int, end: int) -> tuple[DateMention, ...]:
    """The expressions of time in ``text[start:end]``, in order; they never overlap."""
    if not _trigger().search(text, start, end):
        return ()
    out = []
    for match in _pattern().finditer(text, start, end):
        mention = _mention(match)
        if mention is not None:
            out.append(mention)
    return tuple(out)


def _mention(match: re.Match[str]) -> DateMention | None:
    kind = next(name for name in _spans() if match.group(name) is not None)
    low, high = _spans()[kind]
    groups = tuple(g.lower() if g else None for g in (match.group(i) for i in range(low, high)))
    words = match.group()
    if _is_no_date(kind, words, match):
        return None
    bound = (match.group("bound") or ("within" if words.lower().startswith("within") else "")).lower()
    return DateMention(match.start(), match.end(), words, kind, groups, _BOUNDS.get(bound, bound), _part(words))


_BOUNDS = {"till": "until", "as recently as": "", "as of": "since", "starting": "since", "not later than": "by", "no later than": "by", "at the latest by": "by"}


def _is_no_date(kind: str, words: str, match: re.Match[str]) -> bool:
    """Small words that only look like dates: "may 5 of them", "sat", "march"."""
    if kind in ("monthday", "daymonth", "month", "monthyear", "third", "evening"):
        name = next((w for w in re.findall(r"[A-Za-z]+", words) if w.lower() in _AMBIGUOUS), None)
        return name is not None and name.islower()
    if kind == "weekday":
        return not any(c.isupper() for c in words.replace("On", "").replace("Late", ""))
    return kind == "hours" and not re.search(r"within|next|coming|following|in |\bfor\b|-hour|deadline|[-–]", words, re.IGNORECASE) and "hour" not in words


_AMBIGUOUS = frozenset({"may", "march", "mar", "sept", "dec", "jan"})


def _part(words: str) -> DayPart | None:
    lower = words.lower()
    for word in ("morning", "afternoon", "evening", "night"):
        if word in lower and word != "night":
            return DayPart(word)
    for word, part in _PARTS.items():
        if word in lower:
            return part
    return DayPart.NIGHT if "night" in lower else None


# -- resolving ----------------------------------------------------------------------------------------------


def resolve(
    mention: DateMention, anchor: Anchor, *, base: date | None = None, previous: When | None = None,
    heading: When | None = None, future: bool = False,
) -> When:  # fmt: skip
    """The days that the words stand for; both ends None where no anchor tells.

    ``base`` is the day on which the words were said, where it is not the day of publication; ``previous`` the last
    thing dated before, for "a day earlier"; ``heading`` the date of a timeline's heading; ``future`` whether the
    clause speaks of what is to come.
    """
    told = previous.start if previous is not None and previous.start == previous.end else None
    headed = heading.start if heading is not None and heading.start == heading.end else None
    today = base or headed or anchor.published
    try:
        start, end = _days(mention, anchor, today, headed or told, future=future)
        start, end = _bounded(mention, start, end)
    except (ValueError, OverflowError):
        start = end = None
    if start is not None and end is not None and end < start:
        start = end = None
    return When(start=start, end=end, part=mention.part, text=mention.words)


_Days = tuple[date | None, date | None]


def _bounded(mention: DateMention, start: date | None, end: date | None) -> _Days:
    match mention.bound:
        case "by" | "until" if end is not None:
            return None, end
        case "before" if start is not None:
            return None, start - timedelta(days=1)
        case "since" | "from" if start is not None:
            return start, None
        case "after" if end is not None:
            return end + timedelta(days=1), None
        case _:
            return start, end


def _days(mention: DateMention, anchor: Anchor, today: date | None, told: date | None, *, future: bool) -> _Days:
    g = mention.groups
    near = today or anchor.nearest
    match mention.kind:
        case "iso":
            return _one(date(int(g[0] or 0), int(g[1] or 0), int(g[2] or 0)))
        case "digits":
            return _one(_digits(int(g[0] or 0), int(g[1] or 0), int(g[2] or 0)))
        case "evening":
            return _one(day_of(g[1] or g[4] or "", g[2] or g[3] or "", g[5], near))
        case "monthday":
            return _range(day_of(g[0] or "", g[1] or "", g[3], near), g[2])
        case "daymonth":
            return _range(day_of(g[2] or "", g[0] or "", g[3], near), g[1])
        case "third":
            return third_of_month(g[0] or "", g[1] or "", g[2], near)
        case "monthyear" | "month":
            return month_span(g[0] or "", g[1] if len(g) > 1 else None, near)
        case "year":
            return date(int(g[0] or 0), 1, 1), date(int(g[0] or 0), 12, 31)
        case _:
            return (None, None) if near is None else _relative(mention, today, told, near, future=future)


def _digits(first: int, second: int, year: int) -> date:
    """Day first, as most of the world writes; month first only where that is impossible."""
    return date(year, second, first) if second <= 12 else date(year, first, second)


def _one(day: date | None) -> _Days:
    return day, day


def _range(day: date | None, last: str | None) -> _Days:
    if day is None or last is None:
        return day, day
    return day, day.replace(day=int(last))


def _relative(mention: DateMention, today: date | None, told: date | None, near: date, *, future: bool) -> _Days:
    g = mention.groups
    if mention.kind == "ordinal":
        return _one(nearest_day(int(g[0] or 0), near))
    if mention.kind in ("nextday", "distance", "before"):
        return _anaphoric(mention, told, today)
    if today is None:
        return None, None
    match mention.kind:
        case "weekday":
            return _one(_weekday(g[1] or "", g[0] or "", today, future=future))
        case "day" | "night":
            return _named_day(g[0] or "", today)
        case "period":
            return _period(g[0] or "", g[1] or "", today)
        case "weekend":
            return _weekend(today, future=future)
        case "thirdmonth":
            return _third(g[0] or "", g[2] or "", today)
        case "hours":
            return _hours(g, today)
        case "span":
            return today + timedelta(days=1), None
        case "coming" | "soon":
            return today + timedelta(days=1), None
        case _:
            return None, None


def _weekday(name: str, which: str, today: date, *, future: bool) -> date:
    wanted = WEEKDAYS.index(name)
    back = (today.weekday() - wanted) % 7
    if which in ("next", "the following") or (future and which != "last"):
        ahead = (wanted - today.weekday()) % 7 or 7
        if which == "next" and ahead + today.weekday() < 7:
            return today + timedelta(days=ahead + 7)
        return today + timedelta(days=ahead)
    if which in ("last", "the previous") and back == 0:
        back = 7
    return today - timedelta(days=back)


def _named_day(words: str, today: date) -> _Days:
    if words == "overnight":
        return today - timedelta(days=1), today
    if words == "the day before yesterday":
        return _one(today - timedelta(days=2))
    if words == "the day after tomorrow":
        return _one(today + timedelta(days=2))
    if words.startswith(("yesterday", "last")):
        return _one(today - timedelta(days=1))
    if words.startswith("tomorrow"):
        return _one(today + timedelta(days=1))
    return _one(today)


def _period(which: str, unit: str, today: date) -> _Days:
    step = {"last": -1, "the past": -1, "next": 1, "the coming": 1}.get(which, 0)
    if unit == "week":
        return week_of(today + timedelta(days=7 * step))
    if unit == "weekend":
        monday = week_of(today + timedelta(days=7 * step))[0]
        return monday + timedelta(days=5), monday + timedelta(days=6)
    if unit == "month":
        first = shift_months(today.replace(day=1), step)
        return first, shift_months(first, 1) - timedelta(days=1)
    return date(today.year + step, 1, 1), date(today.year + step, 12, 31)


def _weekend(today: date, *, future: bool) -> _Days:
    monday = week_of(today)[0]
    if not future and today.weekday() < 5:
        monday -= timedelta(days=7)
    return monday + timedelta(days=5), monday + timedelta(days=6)


def _third(which: str, unit: str, today: date) -> _Days:
    if unit == "month":
        first = today.replace(day=1)
        last = shift_months(first, 1) - timedelta(days=1)
        if which in ("beginning", "start"):
            return first, first.replace(day=10)
        return (first.replace(day=11), first.replace(day=20)) if which == "middle" else (first.replace(day=21), last)
    if unit == "week" and which == "end":
        sunday = week_of(today)[1]
        return sunday - timedelta(days=2), sunday
    return None, None


def _hours(groups: tuple[str | None, ...], today: date) -> _Days:
    most = int(groups[1] or groups[0] or 0)
    days = most if (groups[2] or "").startswith("day") else -(-most // 24)
    return today, today + timedelta(days=days)


_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12}


def _anaphoric(mention: DateMention, told: date | None, today: date | None) -> _Days:
    """Counted from the last thing dated before: "a day earlier", "the same day", "previously"."""
    words = mention.groups[0] or ""
    if mention.kind == "before":
        base = told or today
        return None, base - timedelta(days=1) if base else None
    if mention.kind == "nextday":
        base = told or today
        if base is None:
            return None, None
        step = 0 if "same" in words or words == "that day" else -1 if "before" in words or "previous" in words else 1
        return _one(base + timedelta(days=step))
    count = int(words) if words.isdigit() else _COUNTS.get(words)
    direction = mention.groups[2]
    base = today if direction == "ago" else told or today
    if count is None or base is None:
        return None, None
    sign = 1 if direction == "later" else -1
    unit = (mention.groups[1] or "").rstrip("s")
    if unit == "hour":
        return _one(base + timedelta(days=sign * (count // 24)))
    if unit in ("month", "year"):
        first = shift_months(base.replace(day=1), sign * count * (12 if unit == "year" else 1))
        return first, shift_months(first, 1) - timedelta(days=1)
    days = count * (7 if unit == "week" else 1)
    return _one(base + timedelta(days=sign * days))


def to_deadline(mention: DateMention, anchor: Anchor, *, base: date | None = None, previous: When | None = None) -> When:
    """A limit: "by the 20th" ends on the 20th, "within 72 hours" runs from the day it was said."""
    when = resolve(mention, anchor, base=base, previous=previous, future=True)
    if mention.kind == "span":
        return When(text=mention.words)
    return when
