"""A JSON reader that knows where each thing stands: slow, and used only to say what is wrong with a text."""

from __future__ import annotations

import json
import re

from ukrcrisis.errors import FormatError

__all__ = ["MAX_DEPTH", "MAX_DIGITS", "Refused", "Scanner"]

MAX_DIGITS = 4300
"""Digits of a number; Python itself converts no more, for that takes quadratic time."""
MAX_DEPTH = 64
"""Levels of a text; records nest six levels deep."""


class Refused:
    """Stands for a value that has been reported as a fault."""


_STRING = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORD = re.compile(r"-?[A-Za-z]+")
_WORDS: dict[str, object] = {"true": True, "false": False, "null": None}
_NO_NUMBERS = ("NaN", "Infinity", "-Infinity")


class Scanner:
    """Reads one text; ``faults`` grows as it goes."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        self.text = text
        self.faults: list[tuple[str, str]] = []
        self._counted = 0
        self._line = first_line
        self._line_start = 0

    def read(self) -> tuple[object, tuple[tuple[str, str], ...]]:
        """The value and its faults; FormatError at what cannot be gone past."""
        value, at = self._value(self._skip(0), 1)
        at = self._skip(at)
        if at < len(self.text):
            raise self._stopped(at, "expected the end of the text")
        return value, tuple(self.faults)

    def _skip(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        return at if match is None else match.end()

    def _fault(self, at: int, reason: str) -> None:
        self._line += self.text.count("\n", self._counted, at)
        self._line_start = max(self._line_start, self.text.rfind("\n", self._counted, at) + 1)
        self._counted = at
        self.faults.append((f"line {self._line} column {at - self._line_start + 1}", reason))

    def _stopped(self, at: int, reason: str) -> FormatError:
        found = f"found {self.text[at : at + 10]!r}" if at < len(self.text) else "the text ends"
        self._fault(at, f"no JSON: {found}, {reason}")
        return FormatError(*self.faults[0], faults=tuple(self.faults))

    def _value(self, at: int, depth: int) -> tuple[object, int]:
        if depth > MAX_DEPTH:
            raise self._stopped(at, f"nested too deeply: expected at most {MAX_DEPTH} levels")
        char = self.text[at : at + 1]
        if char == '"':
            return self._string(at)
        if char == "{":
            return self._object(at, depth)
        if char == "[":
            return self._array(at, depth)
        number = _NUMBER.match(self.text, at)
        if number is not None and not self.text.startswith("-Infinity", at):
            return self._number(number)
        word = _WORD.match(self.text, at)
        if word is not None and word[0] in _WORDS:
            return _WORDS[word[0]], word.end()
        if word is not None and word[0] in _NO_NUMBERS:
            self._fault(at, f"found {word[0]}, which is no JSON number; expected a whole number")
            return Refused(), word.end()
        raise self._stopped(at, "expected a value")

    def _number(self, match: re.Match[str]) -> tuple[object, int]:
        digits = match[0]
        if match[1] or match[2]:
            self._fault(match.start(), f"found {digits[:20]}; expected a whole number")
            return Refused(), match.end()
        if len(digits) > MAX_DIGITS:
            self._fault(
                match.start(), f"found a number of {len(digits)} digits; expected at most {MAX_DIGITS}"
            )
            return Refused(), match.end()
        try:
            return int(digits), match.end()
        except ValueError:  # the interpreter may have been told to convert still fewer digits
            self._fault(
                match.start(), f"found a number of {len(digits)} digits; this interpreter converts fewer"
            )
            return Refused(), match.end()

    def _string(self, at: int) -> tuple[str, int]:
        try:
            value, end = _STRING.raw_decode(self.text, at)
        except json.JSONDecodeError as error:
            raise self._stopped(error.pos, f"{error.msg[0].lower()}{error.msg[1:]}") from None
        return str(value), end

    def _array(self, at: int, depth: int) -> tuple[object, int]:
        items: list[object] = []
        at = self._skip(at + 1)
        if self.text.startswith("]", at):
            return items, at + 1
        while True:
            item, at = self._value(at, depth + 1)
            items.append(item)
            at = self._skip(at)
            if self.text.startswith("]", at):
                return items, at + 1
            if not self.text.startswith(",", at):
                raise self._stopped(at, "expected ',' or ']'")
            at = self._skip(at + 1)

    def _object(self, at: int, depth: int) -> tuple[object, int]:
        found: dict[str, object] = {}
        at = self._skip(at + 1)
        if self.text.startswith("}", at):
            return found, at + 1
        while True:
            if not self.text.startswith('"', at):
                raise self._stopped(at, "expected a key in quotation marks")
            key, after = self._string(at)
            if key in found:
                self._fault(at, f"the key {key[:40]!r} stands twice in one object; expected once")
            at = self._skip(after)
            if not self.text.startswith(":", at):
                raise self._stopped(at, "expected ':'")
            found[key], at = self._value(self._skip(at + 1), depth + 1)
            at = self._skip(at)
            if self.text.startswith("}", at):
                return found, at + 1
            if not self.text.startswith(",", at):
                raise self._stopped(at, "expected ',' or '}'")
            at = self._skip(at + 1)
