"""Single days by what they are called: of the calendar or the week, today and yesterday, the same and the
next.
"""

from __future__ import annotations

from ukrcrisis.mentions.dates.absolute import bare_day, calendar_day
from ukrcrisis.mentions.dates.clock import part_behind
from ukrcrisis.mentions.dates.numeric import stroke_day
from ukrcrisis.mentions.dates.relative import weekday
from ukrcrisis.mentions.dates.tokens import Tokens
from ukrcrisis.mentions.dates.values import Day, Origin, Overnight, Range, Same, Shift, Unit, Value, Weekday
from ukrcrisis.model.vocabulary import DayPart

__all__ = ["Piece", "day_piece", "deictic"]

Piece = tuple[Value, DayPart | None, int]
"""What was found, its part of the day, and the token after it."""


def day_piece(tokens: Tokens, i: int, word: str) -> Piece | None:
    """A day of the calendar or the week, with the part of the day behind it."""
    found: tuple[Day | Weekday | Range, int] | None = calendar_day(tokens, i) or bare_day(tokens, i)
    if found is None and word and word not in ("in", "at", "over", "of", "between", "during"):
        found = stroke_day(tokens, i)
    if found is None:
        j = i + 1 if tokens.keys[i] == "the" else i
        found = calendar_day(tokens, j) if j > i else None
        found = found or weekday(tokens, j)
    if found is None or (
        isinstance(found[0], Day) and found[0].month is None and not (word or _is_after_weekday(tokens, i))
    ):
        return None
    value, j = found
    part, j = part_behind(tokens, j)
    return value, part, j


def _is_after_weekday(tokens: Tokens, i: int) -> bool:
    return i > 0 and tokens.keys[i - 1] in tokens.words.weekdays


def deictic(tokens: Tokens, i: int) -> Piece | None:
    """ "today", "yesterday evening", "this morning", "last night", "the day after tomorrow", "overnight into
    Friday".
    """
    key = tokens.keys[i]
    if key in ("later", "earlier", "late", "early") and tokens.keys[i + 1] in (
        "today",
        "tonight",
        "yesterday",
        "tomorrow",
        "last",
        "this",
        "that",
    ):
        found = deictic(tokens, i + 1)
        if found is None:
            return None
        value, part, j = found
        return value, part or {"late": DayPart.EVENING, "early": DayPart.MORNING}.get(key), j
    if key in ("today", "tonight", "yesterday", "tomorrow"):
        days = {"yesterday": -1, "tomorrow": 1}.get(key, 0)
        part, j = (DayPart.NIGHT, i + 1) if key == "tonight" else part_behind(tokens, i + 1)
        return _days(days), part, j
    if (
        key == "the"
        and tokens.keys[i + 1] == "day"
        and tokens.keys[i + 2 : i + 4] in (["before", "yesterday"], ["after", "tomorrow"])
    ):
        return _days(2 if tokens.keys[i + 2] == "after" else -2), None, i + 4
    if (
        key in ("this", "last")
        and tokens.keys[i + 1] in tokens.words.parts
        and (key == "this" or tokens.keys[i + 1] in ("night", "evening"))
    ):
        return _days(0 if key == "this" else -1), tokens.words.parts[tokens.keys[i + 1]], i + 2
    if key == "overnight":
        return _overnight(tokens, i)
    return _that_part(tokens, i)


def _days(days: int) -> Shift:
    return Shift(low=abs(days), high=abs(days), unit=Unit.DAY, sign=-1 if days < 0 else 1)


def _overnight(tokens: Tokens, i: int) -> Piece:
    into = tokens.keys[i + 1] in ("into", "to")
    j = i + 2 if into or tokens.keys[i + 1] in ("on", "from") else i + 1
    found = weekday(tokens, j) or calendar_day(tokens, j)
    if found is None or isinstance(found[0], Range):
        return Overnight(), DayPart.NIGHT, i + 1
    if into:
        return Overnight(into=found[0]), DayPart.NIGHT, found[1]
    return Overnight(of=found[0]), DayPart.NIGHT, found[1]


_SAME_WORDS = {
    ("the", "same"): 0,
    ("that", "same"): 0,
    ("that", ""): 0,
    ("this", "same"): 0,
    ("the", "next"): 1,
    ("the", "following"): 1,
    ("the", "previous"): -1,
    ("the", "preceding"): -1,
}


def _that_part(tokens: Tokens, i: int) -> Piece | None:
    """ "the same day", "that evening", "the next morning", "the previous night"; "next day" without "the"."""
    key, second = tokens.keys[i], tokens.keys[i + 1]
    if key == "that" and second != "same":
        step, j = 0, i + 1
    elif (key, second) in _SAME_WORDS:
        step, j = _SAME_WORDS[key, second], i + 2
    elif key == "the" and second == "very" and tokens.keys[i + 2] in ("same", "next"):
        step, j = int(tokens.keys[i + 2] == "next"), i + 3
    elif key in ("next", "same") and second in ("day", "morning"):
        step, j = int(key == "next"), i + 1
    else:
        return None
    noun = tokens.keys[j]
    if noun == "day" and tokens.keys[j + 1] != "of":
        part = None
    elif noun in tokens.words.parts and noun not in ("noon", "midday"):
        part = tokens.words.parts[noun]
    else:
        return None
    if step == 0:
        return Same(), part, j + 1
    return (
        Shift(low=1, high=1, unit=Unit.DAY, sign=step, origin=Origin.PREVIOUS, of=None, stretch=False),
        part,
        j + 1,
    )
