"""One TOML table, read key by key, so that every fault names its file and entry."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NoReturn

from ukrcrisis.errors import LexiconError

__all__ = ["Table"]

_COUNTRY_CODE = re.compile(r"[A-Z]{2}")


class Table:
    """The keys of one table; whoever reads it takes them one by one and ends with :meth:`done`."""

    def __init__(self, where: str, values: Mapping[str, object]) -> None:
        self.where = where
        self._values = values
        self._asked: set[str] = set()

    def fail(self, reason: str) -> NoReturn:
        """Raise LexiconError with the place of this table."""
        raise LexiconError(f"{self.where}: {reason}")

    def has(self, key: str) -> bool:
        return key in self._values

    def text(self, key: str) -> str:
        """A text that must be there."""
        value = self.maybe(key)
        if value is None:
            self.fail(f"expected {key!r}, a text, found nothing")
        return value

    def maybe(self, key: str) -> str | None:
        """A text, or None where the key is missing."""
        self._asked.add(key)
        return self._clean(key, self._values[key]) if key in self._values else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty where the key is missing, never where it is given."""
        return tuple(self._clean(key, value) for value in self._list(key))

    def names(self, key: str) -> tuple[tuple[str, ...], ...]:
        """A list of names: each a text, or a list of spellings of which the first is the name."""
        found = []
        for value in self._list(key):
            spellings = value if isinstance(value, list) else [value]
            if not spellings:
                self.fail(f"{key}: expected a name, found an empty list")
            found.append(tuple(self._clean(key, spelling) for spelling in spellings))
        return tuple(found)

    def tables(self, key: str) -> tuple[Table, ...]:
        """A list of tables inside this one."""
        found = []
        for number, value in enumerate(self._list(key), 1):
            if not isinstance(value, dict):
                self.fail(f"{key}: expected tables, found {_sort(value)}")
            found.append(Table(f"{self.where}: {key} {number}{label(value)}", value))
        return tuple(found)

    def flag(self, key: str) -> bool:
        """True or false; false where the key is missing."""
        self._asked.add(key)
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            self.fail(f"{key}: expected true or false, found {_sort(value)}")
        return value

    def flag_or_texts(self, key: str) -> bool | tuple[str, ...]:
        """True or false, or a list of texts in its place."""
        return self.texts(key) if isinstance(self._values.get(key), list) else self.flag(key)

    def country(self, key: str) -> str | None:
        """An ISO 3166-1 alpha-2 code, or None where the key is missing."""
        code = self.maybe(key)
        if code is not None and not _COUNTRY_CODE.fullmatch(code):
            self.fail(f"{key}: expected two capital letters (ISO 3166-1 alpha-2), found {code!r}")
        return code

    def done(self) -> None:
        """Refuse a key that nobody asked for."""
        unknown = sorted(self._values.keys() - self._asked)
        if unknown:
            self.fail(f"unknown key {unknown[0]!r}; known: {', '.join(sorted(self._asked))}")

    def _list(self, key: str) -> list[object]:
        self._asked.add(key)
        if key not in self._values:
            return []
        value = self._values[key]
        if not isinstance(value, list):
            self.fail(f"{key}: expected a list, found {_sort(value)}")
        if not value:
            self.fail(f"{key}: expected at least one, found an empty list")
        return value

    def _clean(self, key: str, value: object) -> str:
        if not isinstance(value, str):
            self.fail(f"{key}: expected a text, found {_sort(value)}")
        if not value or value != " ".join(value.split()):
            self.fail(f"{key}: expected words with single spaces between them, found {value!r}")
        return value


def label(values: Mapping[str, object]) -> str:
    """What an entry is called in a message: its name, code or country, where it has one."""
    for key in ("name", "code", "country", "sense"):
        value = values.get(key)
        if isinstance(value, str):
            return f" ({value!r})"
    return ""


def _sort(value: object) -> str:
    names = {
        str: "a text",
        bool: "true or false",
        int: "a number",
        float: "a number",
        list: "a list",
        dict: "a table",
    }
    return names.get(type(value), "a date")
