"""What in a line at the top shows that its date is the day of publication: a label, a time, a dateline."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from ukrcrisis.mentions.dates.finding import DateMention, Kind
from ukrcrisis.mentions.dates.values import Day, Relation

__all__ = ["may_name_day", "month_first", "sort_of_date"]


_LONG_HEADING = 160
"""Characters of the longest heading."""
_BULLETS = frozenset("*•‣▪◦·●■>")
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


def may_name_day(text: str, first: int, last: int) -> bool:
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


def month_first(day: date, mention: DateMention, text: str) -> date | None:
    """ "08/05/2022" as 5 August, where the text names days of August and none of May; else None."""
    if "/" not in mention.words or day.day > 12:
        return None
    named = {month for match in _named_month().finditer(text) for month in match.groups()}
    ours, other = _MONTHS[day.month - 1], _MONTHS[day.day - 1]
    return day.replace(month=day.day, day=day.month) if other in named and ours not in named else None


def sort_of_date(text: str, first: int, last: int, mention: DateMention, *, heads: bool) -> str | None:
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
        return "alone" if heads and not behind.strip() and len(before.strip()) == 1 else None
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
    set_off = before.rstrip(" \u00a0\t")[-1:] in ("|", "·") or not before[-2:].strip() or before[:1] == "©"
    named = heads and last - first < _LONG_HEADING and before.rstrip()[-1:] in ",–—-"
    closing = (set_off or named) and not rest
    alone = not before.strip() or place is not None or closing
    short = last - mention.end < 60 and (
        rest[:1] in "–—-|" or (not before.strip() and behind.strip()[-1:] not in ".!?:;,")
    )
    if alone and (not rest or rest.startswith("(") or short):  # "12 November 2014 From the section Europe"
        return "alone"
    return None
