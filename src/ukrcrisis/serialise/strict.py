"""JSON text to plain values, refusing what JSON allows but nobody means."""

from __future__ import annotations

import json
from typing import NoReturn

from ukrcrisis.errors import FormatError

__all__ = ["parse_json"]

MAX_DIGITS = 18
"""A longer integer is refused: no count or offset needs it, and converting it costs quadratic time."""


class _Refused(ValueError):
    """Raised inside the parser's hooks, where the place is not known."""


def parse_json(text: str, *, where: str = "") -> object:
    """The value of a JSON text.

    Duplicate keys, NaN, infinities, fractions, very long integers and very deep nesting are refused. FormatError
    gives line and column where the text is no JSON; ``where`` names the text in front of it.
    """
    try:
        return _DECODER.decode(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise FormatError(f"{where}line {error.lineno} column {error.colno}", f"no JSON: {error.msg}") from None
    except _Refused as error:
        line, column = _place(text, str(error))
        raise FormatError(f"{where}line {line} column {column}", str(error)) from None
    except RecursionError:
        raise FormatError(f"{where}line 1 column 1", "nested too deeply; records nest five levels deep") from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise _Refused(f"the key {twice!r} stands twice in one object")
    return found


def _constant(word: str) -> NoReturn:
    raise _Refused(f"{word} is no JSON number")


def _float(digits: str) -> NoReturn:
    raise _Refused(f"{digits[:20]} is no whole number; records hold whole numbers only")


def _int(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise _Refused(f"{digits[:20]}… is too long a number; at most {MAX_DIGITS} digits are read")
    return int(digits)


def _place(text: str, message: str) -> tuple[int, int]:
    """Line and column of the first word that the message quotes."""
    word = message.split("'")[1] if message.startswith("the key") else message.split()[0].rstrip("…")
    at = max(text.find(word), 0)
    return text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant, parse_float=_float, parse_int=_int)
