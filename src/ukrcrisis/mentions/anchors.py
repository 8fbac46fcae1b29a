"""The day that a document's dates count from, and headings that date what stands under them.

The anchor is, in this order, what the caller gives, the file's front matter, a publication line or dateline,
and, for days without a year only, the nearest date with a year in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from ukrcrisis.mentions.date_lines import may_name_day, month_first, sort_of_date
from ukrcrisis.mentions.dates.finding import Anchor, DateMention, find_dates, resolve
from ukrcrisis.mentions.dates.values import Day, Period, Unit
from ukrcrisis.mentions.headings import heading_date
from ukrcrisis.text.front_matter import iso_day

__all__ = ["find_anchor", "find_publication"]


_HEAD_LINES = 12
_HEAD = 2_000
"""Lines and characters at the top of a text among which a publication line or dateline may stand."""
_LONG_LINE = 400
"""Characters of a line that are looked at."""
_HEADING_LINES = 3


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


def _days_at_top(text: str, start: int) -> Iterator[tuple[date, str]]:
    """The days that lines at the top, or the last line, give as the day of publication; the surest first."""
    bottom = min(len(text), start + _HEAD)
    if not may_name_day(text, start, bottom):
        return  # as in most texts, and sooner than by lines
    head = [line for line, _ in zip(_lines(text, start, bottom), range(_HEAD_LINES), strict=False)]
    found: dict[str, list[date]] = {"labelled": [], "stamped": [], "dateline": [], "alone": [], "updated": []}
    for k, (first, last) in enumerate(head):
        end = min(last, first + _LONG_LINE)
        for mention in find_dates(text, first, end) if may_name_day(text, first, end) else ():
            sort = sort_of_date(text, first, last, mention, heads=k < _HEADING_LINES)
            if sort is None or not (mention.has_year or sort == "dateline"):
                continue
            # a dateline without a year is of the year that the text names
            when = resolve(
                mention.as_named(), Anchor() if mention.has_year else _dates_with_year(text, start)
            )
            if when.start is not None and when.start == when.end:
                found[sort].append(month_first(when.start, mention, text) or when.start)
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


def _heads_more(text: str, start: int, anchor: Anchor, day: date) -> bool:
    """Whether a later line is but another date, so that such lines head the entries of a timeline."""
    for first, last in _lines(text, start, len(text)):
        if last - first < 40:
            when = heading_date(text[first:last], anchor)
            if when is not None and when.start is not None and when.start == when.end != day:
                return True
    return False
