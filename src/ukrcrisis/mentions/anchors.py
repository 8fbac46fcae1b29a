"""The day that a document's dates count from, and headings that date what stands under them.

The anchor is, in this order, what the caller gives, the file's front matter, a publication line or dateline,
and, for days without a year only, the nearest date with a year in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from ukrcrisis.mentions.dates.finding import Anchor, DateMention, Kind, find_dates, resolve
from ukrcrisis.mentions.dates.values import Day, Period, Relation, Unit
from ukrcrisis.mentions.headings import heading_date
from ukrcrisis.text.front_matter import iso_day

__all__ = ["find_anchor", "find_publication"]

_HEAD_LINES = 12
_HEAD = 2_000
"""Lines and characters at the top of a text among which a publication line or dateline may stand."""
_LONG_LINE = 400
"""Characters of a line that are looked at."""
_HEADING_LINES = 3
_LONG_HEADING = 160
"""Lines at the top that can be headings, and characters of the longest."""
_BULLETS = frozenset("*•‣▪◦·●■>")


def find_anchor(
    text: str, *, published: date | None, front_matter: Mapping[str, str], body_start: int
) -> Anchor:
    """What the dates of ``text`` count from: the day of publication, or else all that is dated with its year."""
    found = find_publication(text, published=published, front_matter=front_matter, body_start=body_start)
    if found.published is not None or _digit().search(text, body_start) is None:
        return found  # no year is told without a digit
    return _dates_with_year(text, body_start)


def find_publication(
    text: str, *, published: date | None, front_matter: Mapping[str, str], body_start: int
) -> Anchor:
    """The day of publication and what tells it; both are empty where nothing does.

    ``published`` is what the caller knows; ``front_matter`` the fields at the top of the file, of which
    ``published`` and ``date`` are read; the text proper starts at ``body_start``.
    """
    if published is not None:
        return Anchor(published=published, source="the caller")
    for key in ("published", "date"):
        day = iso_day(front_matter.get(key, ""))
        if day is not None:
            return Anchor(published=day, source="the front matter")
    for day, source in _days_at_top(text, body_start):
        return Anchor(published=day, source=source)
    return Anchor()


# -- the nearest date with a year ---------------------------------------------------------------------------


def _dates_with_year(text: str, start: int) -> Anchor:
    """Where the text gives days or months with their year, and weekdays with their full date; bare years only
    where there is nothing better."""
    dated: list[tuple[int, date, date]] = []
    years: list[tuple[int, date, date]] = []
    weekdays: list[tuple[int, date]] = []
    for mention in _paragraph_mentions(text, start):
        if not mention.has_year:
            continue
        when = resolve(mention.as_named(), Anchor())
        if when.start is None or when.end is None:
            continue
        is_year = isinstance(mention.value, Period) and mention.value.unit is Unit.YEAR
        (years if is_year else dated).append((mention.start, when.start, when.end))
        if isinstance(mention.value, Day) and mention.value.weekday == when.start.weekday():
            weekdays.append((mention.start, when.start))
    return Anchor(dated=tuple(dated or years), weekdays=tuple(weekdays))


def _paragraph_mentions(text: str, start: int) -> Iterator[DateMention]:
    """The expressions of time of each line that may name a year."""
    found = _year().search(text, start)
    for first, last in _lines(text, start, len(text)):
        if found is None:
            return
        if found.start() < last:
            yield from find_dates(text, first, last)
            found = _year().search(text, last)


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _year() -> re.Pattern[str]:
    # Four digits, or the last two of "12/02/22"; both behind the first character, so that the search stops nowhere else.
    return re.compile(r"[\d/](?:(?<=\d)\d{3}|(?<=/)\d{1,2}/\d\d)")


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _line().finditer(text, start, end):
        yield match.start(), match.end()


@cache
def _line() -> re.Pattern[str]:
    return re.compile(r"[^\r\n\x85\u2028\u2029]+")


# -- the top of the text ------------------------------------------------------------------------------------


_CLOCK = r"\d{1,2}[:.h]\d\d(?:[ \u00a0]?[ap]\.?m\.?)?"


_LABELS = ("publish", "post", "issue", "release", "create", "date", "modif")
"""Of each word of a label what all its forms have."""


def _may_label(before: str) -> bool:
    """Whether there is a word of a label; before most dates there is none, and no need of the pattern."""
    words = before.lower()
    return any(word in words for word in _LABELS)


@cache
def _label() -> re.Pattern[str]:
    # "Published: ", "Dated ", "Posted on ", "Updated: 19:42, " right before the date.
    return re.compile(
        r"(?P<opens>^|[|/>–—-][ \u00a0]*|[ \u00a0]{2,}|\t)?\b"
        r"(?:(?:first[ \u00a0]+)?(?:published|posted|issued|released|created|dated?)"
        r"|(?P<late>(?:last[ \u00a0]+)?(?:updated?|modified)))"
        r"[ \u00a0]*(?:on|at)?[ \u00a0]*(?P<mark>[:|–—-])?[ \u00a0]*"
        rf"(?:{_CLOCK}(?:[ \u00a0][A-Z]{{2,4}})?[ \u00a0,]*)?$",
        re.IGNORECASE,
    )


@cache
def _time_behind() -> re.Pattern[str]:
    # ", 21:40", " - 17:20", " | 4.31pm", "  5:12 pm", " — 6:15am", " 1600Z", ", last updated 20.31" after a
    # date.
    return re.compile(
        r"[ \u00a0.]*[,|/–—-]{0,2}[ \u00a0]*(?:at[ \u00a0])?"
        r"(?:\d{1,2}[:.h]\d\d(?![\d.])|\d{1,2}[ \u00a0]?[ap]\.?m\b|\d{4}Z|(?:last )?updated\b)"
        r"|[ \u00a0]*\|",
        re.IGNORECASE,
    )


@cache
def _time_before() -> re.Pattern[str]:
    return re.compile(
        rf"{_CLOCK}(?:[ \u00a0][A-Z]{{2,4}})?[ \u00a0]*[,|/–—-]?[ \u00a0]*(?:on[ \u00a0])?$", re.IGNORECASE
    )


def _ends_in_time(before: str) -> bool:
    return any(map(str.isdecimal, before)) and _time_before().search(before) is not None


@cache
def _dateline_before() -> re.Pattern[str]:
    # Places in capitals or with a capital, parted by strokes and commas: "ROME/VILNIUS, ", "MANILA,
    # Philippines, ", "Bamako (Mali), ".
    place = r"[^\W\d_a-z][\w.'’-]*(?:[ \u00a0][^\W\d_a-z][\w.'’-]*){0,3}"
    return re.compile(
        rf"(?:{place})(?:[ \u00a0]?[/,][ \u00a0]?{place}){{0,4}},?[ \u00a0]*"
        r"(?:\([^()]{0,40}\),?[ \u00a0]*)?[–—-]{0,2}[ \u00a0]*$"
    )


@cache
def _dateline_behind() -> re.Pattern[str]:
    # " - ", ": ", " (Wire desk) -- ", ". /TASS/", " (Reuters)".
    return re.compile(
        r"[ \u00a0]*[.,]?[ \u00a0]*"
        r"(?:(?:\([^()]{1,40}\)|/[^/]{1,30}/|\[[^\]]{1,40}\])[ \u00a0]*[.:–—-]*|(?:--|[:–—-])(?=[ \u00a0]))"
    )


def _days_at_top(text: str, start: int) -> Iterator[tuple[date, str]]:
    """The days that lines at the top, or the last line, give as the day of publication; the surest first."""
    head = [
        line
        for line, _ in zip(
            _lines(text, start, min(len(text), start + _HEAD)), range(_HEAD_LINES), strict=False
        )
    ]
    found: dict[str, list[date]] = {"labelled": [], "stamped": [], "dateline": [], "alone": [], "updated": []}
    for k, (first, last) in enumerate(head):
        end = min(last, first + _LONG_LINE)
        for mention in find_dates(text, first, end) if _may_name_day(text, first, end) else ():
            sort = _sort_of_date(text, first, last, mention, heads=k < _HEADING_LINES)
            if sort is None or not (mention.has_year or sort == "dateline"):
                continue
            # a dateline without a year is of the year that the text names
            when = resolve(
                mention.as_named(), Anchor() if mention.has_year else _dates_with_year(text, start)
            )
            if when.start is not None and when.start == when.end:
                found[sort].append(_month_first(when.start, mention, text) or when.start)
    below = head[-1][1] if head else start
    if found["alone"] and _heads_more(text, below, _dates_with_year(text, start), found["alone"][0]):
        found["alone"] = []
    names = {
        "labelled": "a publication line",
        "stamped": "a publication line",
        "dateline": "a dateline",
        "alone": "a line of its own",
        "updated": "a line of its last change",
    }
    for sort, days in found.items():
        if days:
            yield days[0], names[sort]


def _may_name_day(text: str, first: int, last: int) -> bool:
    """Whether a number stands beside a month, or is one of a numeric date: all days of publication are so written."""
    numbers = _number().finditer(text, first, last)
    return any(_month().search(text, max(first, n.start() - 16), min(last, n.end() + 12)) for n in numbers)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\d+")


@cache
def _month() -> re.Pattern[str]:
    return re.compile("|".join([r"\d[/.-]\d", *_MONTHS]), re.IGNORECASE)


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@cache
def _named_month() -> re.Pattern[str]:
    names = "|".join(_MONTHS)
    # also where two dates stand as one: "10/03/2023October 3, 2023"
    return re.compile(rf"(?:\b|(?<=\d))(?:({names})[a-z]*\.?[ \u00a0]\d|\d[ \u00a0]({names}))")


def _month_first(day: date, mention: DateMention, text: str) -> date | None:
    """ "08/05/2022" as 5 August, where the text names days of August and none of May; else None."""
    if "/" not in mention.words or day.day > 12:
        return None
    named = {month for match in _named_month().finditer(text) for month in match.groups()}
    ours, other = _MONTHS[day.month - 1], _MONTHS[day.day - 1]
    return day.replace(month=day.day, day=day.month) if other in named and ours not in named else None


def _sort_of_date(text: str, first: int, last: int, mention: DateMention, *, heads: bool) -> str | None:
    """How a date in the line ``text[first:last]`` shows that it is the day of publication; None where it does
    not. A line that ``heads`` the text may end in it: "Situation report No. 4, 26 November 2015".
    """
    if (
        mention.kind is not Kind.DAY
        or mention.relation is not Relation.AT
        or not isinstance(mention.value, Day)
    ):
        return None
    before, behind = text[first : mention.start], text[mention.end : min(last, mention.end + 80)]
    if (before.strip() or text[first : first + 1])[:1] in _BULLETS:
        return None
    label = _label().search(before, max(0, len(before) - 60)) if _may_label(before) else None
    # "a report published on" is prose
    if label is not None and (label["opens"] is not None or label["mark"]):
        return "updated" if label["late"] else "labelled"
    if _time_behind().match(behind) or _ends_in_time(before[-40:]):
        return "stamped"
    place = _dateline_before().fullmatch(before.strip(" \u00a0\t") + " ") if len(before) < 80 else None
    if place and _dateline_behind().match(behind):
        return "dateline"
    rest = behind.strip(" \u00a0\t.|")
    # "Our weekly read | Friday, December 15, 2023", "By ANA RUIZ    MARCH 5, 2014"
    set_off = before.rstrip(" \u00a0\t")[-1:] in ("|", "·") or not before[-2:].strip()
    named = heads and last - first < _LONG_HEADING and before.rstrip()[-1:] in ",–—-"
    closing = (set_off or named) and not rest
    alone = not before.strip() or place is not None or closing
    short = last - mention.end < 60 and (
        rest[:1] in "–—-|" or (not before.strip() and behind.strip()[-1:] not in ".!?:;,")
    )
    if alone and (not rest or rest.startswith("(") or short):  # "12 November 2014 From the section Europe"
        return "alone"
    return None


def _heads_more(text: str, start: int, anchor: Anchor, day: date) -> bool:
    """Whether a later line is but another date, so that such lines head the entries of a timeline."""
    for first, last in _lines(text, start, len(text)):
        if last - first < 40:
            when = heading_date(text[first:last], anchor)
            if when is not None and when.start is not None and when.start == when.end != day:
                return True
    return False
