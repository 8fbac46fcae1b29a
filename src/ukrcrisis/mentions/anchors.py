"""The day that a document's dates count from, and headings that date what stands under them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from ukrcrisis.mentions.dates import Anchor, DateMention, find_dates, resolve
from ukrcrisis.model.when import When

__all__ = ["find_anchor", "heading_date"]

_FULL = frozenset({"iso", "digits", "monthday", "daymonth"})
_HEAD = 900
"""Characters at the top of a text in which a dateline or publication line may stand."""


def find_anchor(text: str, *, published: date | None, front_matter: Mapping[str, str], body_start: int) -> Anchor:
    """What the caller gives, then the front matter, then a dateline, then the nearest date with a year."""
    if published is not None:
        return Anchor(published=published)
    for key in ("published", "date"):
        value = front_matter.get(key)
        if value:
            try:
                return Anchor(published=date.fromisoformat(value[:10]))
            except ValueError:
                continue
    full = _first_full(text, body_start)
    dateline = _dateline(text, body_start, full)
    if dateline is not None:
        return Anchor(published=dateline)
    return Anchor(hint=full or _first_month(text, body_start))


def _first_full(text: str, start: int) -> date | None:
    for mention in find_dates(text, start, len(text)):
        if mention.kind in _FULL and re.search(r"(?:19|20)\d\d", mention.words):
            when = resolve(mention, Anchor())
            if when.start is not None:
                return when.start
    return None


def _first_month(text: str, start: int) -> date | None:
    for mention in find_dates(text, start, len(text)):
        if mention.kind in ("monthyear", "year", "third"):
            when = resolve(mention, Anchor())
            if when.start is not None:
                return when.start
    return None


@cache
def _line_of_publication() -> re.Pattern[str]:
    return re.compile(r"published|updated|posted|last update|\bGMT\b|\bIST\b|\bUTC\b|\d{1,2}[:.]\d\d|^\s*on\s|translated|\|", re.IGNORECASE)


def _dateline(text: str, start: int, full: date | None) -> date | None:
    """The day of a dateline ("KYIV, Feb 13 - ") or of a line that tells when the text was published."""
    for number, line in enumerate(re.finditer(r"[^\n\r]+", text[start : start + _HEAD])):
        words = line.group()
        if number > 6:
            break
        for mention in find_dates(words, 0, min(len(words), 160)):
            if mention.kind in _FULL and _dates_the_text(words, mention):
                when = resolve(mention, Anchor(hint=full))
                if when.start is not None:
                    return when.start
    return None


def _dates_the_text(line: str, mention: DateMention) -> bool:
    alone = len(line.strip()) - len(mention.words) < 18
    dateline = re.match(r"\s*[A-Z][\w./ ,’'-]{0,50}$", line[: mention.start]) is not None and re.match(r"\s*(?:\([^)]*\)\s*)?(?:--|[-–—:])\s", line[mention.end :]) is not None
    stamped = len(line) < 200 and _line_of_publication().search(line[max(0, mention.start - 60) : mention.end + 30]) is not None
    return alone or dateline or stamped


def heading_date(line: str, anchor: Anchor) -> When | None:
    """The date of a short line that is a date or starts with one, and so dates the entries below; else None."""
    mentions = find_dates(line, 0, len(line))
    if not mentions or mentions[0].kind not in {*_FULL, "weekday", "day", "monthyear"}:
        return None
    first = mentions[0]
    rest = line[first.end :].strip()
    if first.start <= 2 and (not rest or rest[0] in ":–—-." or len(rest) < 12):
        return resolve(first, anchor)
    return None
