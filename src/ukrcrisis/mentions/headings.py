"""Lines that are a date, or open with one, and date what stands under them."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from ukrcrisis.mentions.dates.finding import Anchor, DateMention, Kind, opening_date, resolve
from ukrcrisis.mentions.dates.values import Day, Period, Range, Shift, Unit, Weekday
from ukrcrisis.model.when import When

__all__ = ["heading_date", "is_clock"]

_LONG_LINE = 400
"""Characters of a line that are looked at."""
_CLOCK = (
    r"(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:[ \u00a0]?[ap]\.?m\.?)?"
    r"(?:[ \u00a0]?(?:GMT|UTC|CET|EET|IST|BST|EST|EDT|ET|MSK|Z)\b)?"
)


@cache
def _heading_end() -> re.Pattern[str]:
    # What parts a heading from the entry on its line: "16 January 2014:", "2-3 November — ", "Friday | "; a time of day may
    # stand between ("15 Feb 2022 14.15 CET"), and a weekday in brackets; so do the stars of a heading: "**2 May** ".
    return re.compile(
        rf"(?:,?[ \u00a0\t]+{_CLOCK})?(?:[ \u00a0]\([A-Z][a-z]+day\))?"
        r"[ \u00a0\t]*(?:\Z|[:|](?=\s|\Z)|[.,]?[ \u00a0\t]*\Z|(?:--|[–—-])(?=[ \u00a0\t]|\Z)|[)\]]|:?\*{1,3}:?(?=\s|\Z))"
    )


@cache
def _in_figures() -> re.Pattern[str]:
    # A full date in figures needs nothing to part it from the entry: "2022-02-14 The embassy closes."
    return re.compile(r"(?:\d{4}-\d\d-\d\d|\d\d?([./])\d\d?\1\d{4})[ \u00a0\t]+[^\W\d_a-z]")


@cache
def _heading_lead() -> re.Pattern[str]:
    return re.compile(
        r"[\s*•‣▪◦·●■>#=_–—\[(\"“-]*(?:day[ \u00a0]\d{1,4}[ \u00a0]*[:,–—(-]+[ \u00a0]*)?", re.IGNORECASE
    )


@cache
def _clock_line() -> re.Pattern[str]:
    # "14:05", "22.05 That's it", "3.30pm GMT", "[09:12]".
    return re.compile(
        rf"{_CLOCK}[\])]?[ \u00a0]*"
        r"(?:[:|–—-][ \u00a0]+|\Z|(?=[^\W\d_a-z]|[\"“‘']))"
    )


def is_clock(words: str) -> bool:
    """Whether the words of a heading are a time of day and no more."""
    return words[:1].isdecimal() and _clock_line().fullmatch(words) is not None


def heading_date(line: str, anchor: Anchor, *, future: bool = False) -> When | None:
    """The date of a line that is a date, or starts with one set off from the rest, and so dates what follows.

    "February 11, 2022", "Tuesday 15 February", "* 3 December 2021: …", "2021", "14:05 …" (the anchor's day; no ends
    where that is unknown). None where the line is no such heading. ``future`` as in :func:`resolve`.
    """
    lead = _heading_lead().match(line)
    at = lead.end() if lead else 0
    shown = line[at : at + _LONG_LINE]
    mention = opening_date(shown)
    if mention is not None and _is_heading(shown, mention):
        return resolve(mention.as_named(), anchor, future=future)
    if not shown[:1].isdecimal():
        return None
    clock = _clock_line().match(shown)
    if clock is not None:
        return When(start=anchor.published, end=anchor.published, text=clock.group().strip(" \u00a0:|–—-"))
    if re.fullmatch(r"(?:1[89]|2[01])\d\d[ \u00a0]*:?", shown):
        year = int(shown[:4])
        return When(start=date(year, 1, 1), end=date(year, 12, 31), text=shown[:4])
    return None


def _is_heading(line: str, mention: DateMention) -> bool:
    value = mention.value
    if isinstance(value, Shift):
        named = value.unit is Unit.DAY and not value.stretch and mention.kind is Kind.RELATIVE
    else:
        named = isinstance(value, Day | Weekday | Range | Period)
    parted = _heading_end().match(line, mention.end) is not None or _in_figures().match(line) is not None
    return named and not mention.attributive and parted
