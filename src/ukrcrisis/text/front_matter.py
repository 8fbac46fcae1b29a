"""The block of ``key: value`` lines that may stand at the top of a file.

The form is read by a linear scan of its own; it is a small part of what such blocks may be elsewhere,
and whatever is not plain ``key: value`` lines between ``---`` lines is left to be read as text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from ukrcrisis.errors import FormatError

__all__ = ["MAX_FRONT_MATTER", "FrontMatter", "read_front_matter"]

MAX_FRONT_MATTER = 16_384
"""Characters that a block may have, its rules included; a longer one is text."""

_DAY_KEYS = ("published", "date")
_NO_FIELDS: Mapping[str, str] = MappingProxyType({})


class FrontMatter(NamedTuple):
    """What stands at the top of a file, and where the text proper starts."""

    fields: Mapping[str, str] = _NO_FIELDS
    """Keys as written, in lower case, with their values; a key given twice keeps the first."""
    body_start: int = 0
    """Characters before the body in the unchanged text; 0 where there is no front matter."""

    @property
    def published(self) -> date | None:
        """The day under ``published``, else under ``date``; None where neither is given."""
        for key in _DAY_KEYS:
            if self.fields.get(key):
                return iso_day(self.fields[key])
        return None


@cache
def _line() -> re.Pattern[str]:
    # One line with its end: \n, \r\n or \r. The end of the text ends a line too.
    return re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")


@cache
def _field() -> re.Pattern[str]:
    return re.compile(r"([^\W\d_][\w-]*)[ \t]*:(?:[ \t]+(.*))?")


def iso_day(value: str) -> date | None:
    """The day of an ISO 8601 date or date-time; None for anything else.

    >>> iso_day("2022-02-12T08:30:00Z")
    datetime.date(2022, 2, 12)
    """
    if not (value.isascii() and re.match(r"\d{4}-\d\d-\d\d(?:$|[T ]\d)", value)):
        return None
    try:
        return datetime.fromisoformat(value).date()
    except ValueError:
        return None


def read_front_matter(text: str) -> FrontMatter:
    """The front matter of ``text``, which may start with a byte order mark.

    The first line must be ``---`` and a later one ``---``; between them stand blank lines, ``# comments``
    and ``key: value`` lines, whose quotation marks are taken off. Anything else is text: no fields, and
    the body starts at 0. Raises :class:`FormatError`, which names key and line, where ``published`` or
    ``date`` is no ISO day.
    """
    first = 1 if text.startswith("\ufeff") else 0
    if not text.startswith("---", first):
        return FrontMatter()
    fields: dict[str, str] = {}
    lines: dict[str, int] = {}
    at, number = first, 0
    while at < len(text):
        match = _line().match(text, at, first + MAX_FRONT_MATTER + 1)
        if match is None or match.end() - first > MAX_FRONT_MATTER:
            break
        line, at, number = match[1].rstrip(), match.end(), number + 1
        if number == 1:
            if line != "---":
                break
        elif line == "---":
            return _checked(FrontMatter(MappingProxyType(fields), at), lines)
        elif line and not line.startswith("#"):
            entry = _field().fullmatch(line)
            if entry is None:
                break
            key = entry[1].lower()
            if key not in fields:
                fields[key], lines[key] = _unquoted((entry[2] or "").strip()), number
    return FrontMatter()


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value


def _checked(matter: FrontMatter, lines: Mapping[str, int]) -> FrontMatter:
    for key in _DAY_KEYS:
        value = matter.fields.get(key)
        if value and iso_day(value) is None:
            raise FormatError(
                f"front matter, line {lines[key]}, {key}",
                f"found {_short(value)!r}, expected a day such as 2022-02-12",
            )
    return matter


def _short(value: str) -> str:
    return value if len(value) <= 40 else value[:40] + "…"
