"""JSON text to plain values, refusing what JSON allows but nobody means."""

from __future__ import annotations

import json
from typing import NamedTuple, NoReturn

from ukrcrisis.serialise.scanning import MAX_DIGITS, Scanner

__all__ = ["Parsed", "pairs_of", "parse_json"]


class Parsed(NamedTuple):
    """The value of a JSON text, and what was wrong with it that did not keep the rest from being read."""

    value: object
    faults: tuple[tuple[str, str], ...] = ()


def parse_json(text: str, *, first_line: int = 1) -> Parsed:
    """The value of a JSON text.

    Duplicate keys, NaN, infinities, fractions and numbers of more than ``MAX_DIGITS`` digits are faults,
    each with its line and column (the first line has the number ``first_line``); what they stand for is
    :class:`Refused` in the value. FormatError, with the faults before it, where the text is no JSON at all
    or nests deeper than ``MAX_DEPTH``."""
    text = text.removeprefix("\ufeff")
    try:
        return Parsed(_DECODER.decode(text))
    except (ValueError, RecursionError):  # the scanner knows where
        return Parsed(*Scanner(text, first_line).read())


def pairs_of(text: str) -> object:
    """The value of a JSON text with each object as the tuple of its pairs, three times as fast; ValueError
    or RecursionError if none."""
    return _PAIRS.decode(text)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found


def _refuse(_: str) -> NoReturn:
    raise ValueError


def _int(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError
    return int(digits)


_PAIRS = json.JSONDecoder(object_pairs_hook=tuple, parse_constant=_refuse, parse_float=_refuse)
_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_constant=_refuse, parse_float=_refuse, parse_int=_int
)
