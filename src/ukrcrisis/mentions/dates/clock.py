"""Parts and hours of a day, as they stand before and behind it: "at 5 p.m. local time", "late evening"."""

from __future__ import annotations

from ukrcrisis.mentions.dates.absolute import DASHES
from ukrcrisis.mentions.dates.tokens import Tokens
from ukrcrisis.model.vocabulary import DayPart

__all__ = ["clock", "part_behind"]


def part_behind(tokens: Tokens, j: int) -> tuple[DayPart | None, int]:
    """ "evening", "at noon", "at 5 p.m.", "in the evening", "late evening" behind a day."""
    parts = tokens.words.parts
    k = j
    if (
        tokens.keys[k] in ("at", "around", "about", "late", "early", "mid", "after", "before", "by", "from")
        and tokens.keys[k + 1] in parts
    ):
        k += 1
    elif (
        tokens.keys[k] in ("mid", "late", "early")
        and tokens.keys[k + 1] in DASHES
        and tokens.keys[k + 2] in parts
    ) or (tokens.keys[k : k + 2] in (["in", "the"], ["during", "the"]) and tokens.keys[k + 2] in parts):
        k += 2
    if tokens.keys[k] in parts:
        return parts[tokens.keys[k]], k + 1
    if tokens.keys[j] in ("at", "around", "about", "by"):
        hour = clock(tokens, j + 1)
        if hour is not None and tokens.keys[j + 1] not in parts:
            return hour
    return None, j


def clock(tokens: Tokens, i: int) -> tuple[DayPart | None, int] | None:
    """ "14:00 GMT", "5 p.m. local time", "noon": the part of the day it falls in, where one is sure."""
    key = tokens.keys[i]
    if key in ("noon", "midday", "midnight") or (key in tokens.words.parts and tokens.keys[i + 1] == "on"):
        return tokens.words.parts[key], i + 1
    if not key.isdecimal() or len(key) > 2 or int(key) > 24:
        return None
    j, hour, written = i + 1, int(key), False
    if (
        tokens.keys[j] in (":", ".")
        and tokens.glued(j)
        and tokens.glued(j + 1)
        and tokens.keys[j + 1].isdecimal()
        and len(tokens.keys[j + 1]) == 2
    ):
        j, written = j + 2, True
    half = tokens.keys[j]
    if half in ("am", "pm"):
        j += 1
    elif half in ("a", "p") and tokens.keys[j + 1 : j + 3] == [".", "m"]:
        j += 3 + (tokens.keys[j + 3] == ".")
    elif not written:
        return None
    if half[:1] == "p" and hour < 12:
        hour += 12
    return _part_of_hour(hour), _past_zone(tokens, j)


def _part_of_hour(hour: int) -> DayPart:
    if 5 <= hour < 12:
        return DayPart.MORNING
    if 12 <= hour < 18:
        return DayPart.AFTERNOON
    return DayPart.EVENING if 18 <= hour < 22 else DayPart.NIGHT


def _past_zone(tokens: Tokens, j: int) -> int:
    if tokens.keys[j] in ("gmt", "utc", "cet", "eet", "est", "et", "ist", "bst", "msk"):
        return j + 1
    if tokens.keys[j + 1] == "time" and (tokens.keys[j] == "local" or tokens.capital(j)):
        return j + 2
    return j
