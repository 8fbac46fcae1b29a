"""One whole expression of time: the word that relates it, its parts of the day, and what it runs to."""

from __future__ import annotations

from attrs import evolve, frozen

from ukrcrisis.mentions.dates_absolute import DASHES, bare_day, calendar_day, stroke_day
from ukrcrisis.mentions.dates_relative import (
    in_units,
    length,
    period,
    shift,
    slice_of,
    stretch,
    weekday,
    within,
)
from ukrcrisis.mentions.dates_tokens import Tokens, phrase_at
from ukrcrisis.mentions.dates_values import (
    Bare,
    Day,
    Length,
    Origin,
    Overnight,
    Period,
    Range,
    Relation,
    Same,
    Shift,
    Slice,
    Unit,
    Vague,
    Value,
    Weekday,
)
from ukrcrisis.model.vocabulary import DayPart

__all__ = ["Reading", "read_mention"]


@frozen(kw_only=True)
class Reading:
    """What an expression of time says; ``first`` and ``last`` are the tokens it starts at and stops before."""

    value: Value
    first: int
    last: int
    relation: Relation = Relation.AT
    part: DayPart | None = None
    subordinate: bool = False
    attributive: bool = False


_Piece = tuple[Value, DayPart | None, int]
_ASKING = frozenset(Relation)


def read_mention(tokens: Tokens, i: int) -> Reading | None:
    """The expression of time that starts at token ``i``; None where none does."""
    vague = _vague(tokens, i) or _anaphor(tokens, i)
    if vague is not None:
        return vague
    found = phrase_at(tokens.words.relations, tokens, i)
    if found is not None:
        reading = _related(tokens, i, Relation(found[0]), found[1])
        if reading is not None:
            return reading
    return _finish(tokens, i, i, Relation.AT, "")


def _related(tokens: Tokens, i: int, relation: Relation, j: int) -> Reading | None:
    """An expression behind "by", "since", "in", "within"…"""
    word = tokens.keys[j - 1]
    if relation is Relation.BEFORE:
        ending = _before_it_ends(tokens, i, j)
        if ending is not None:
            return ending
    if word == "within":
        span = within(tokens, j)
        return Reading(value=span[0], first=i, last=span[1]) if span else None
    if word in ("in", "over", "during", "for"):
        span = stretch(tokens, j) or (in_units(tokens, j) if word == "in" else None)
        if span is not None:
            return Reading(value=span[0], first=i, last=_near_end(tokens, i, span[1]))
    clock = _clock(tokens, j)
    if clock is not None:
        k = clock[1] + (tokens.keys[clock[1]] in ("on", ","))
        reading = _finish(tokens, i, k, relation, word)
        return None if reading is None else evolve(reading, part=reading.part or clock[0])
    return _finish(tokens, i, j, relation, word)


def _near_end(tokens: Tokens, i: int, j: int) -> int:
    """A quotation mark that closes what it opened inside: in the “coming days”."""
    opened = any(key in "“\"‘" for key in tokens.keys[i:j])
    return j + 1 if opened and tokens.keys[j] and tokens.keys[j] in "”\"’" else j


def _before_it_ends(tokens: Tokens, i: int, j: int) -> Reading | None:
    """ "before the week is out", "before the year ends"."""
    if tokens.keys[j] not in ("the", "this") or tokens.keys[j + 1] not in ("week", "weekend", "month", "year", "day"):
        return None
    k = j + 2
    if tokens.keys[k : k + 2] in (["is", "out"], ["is", "over"], ["was", "out"], ["was", "over"]):
        k += 2
    elif tokens.keys[k] in ("ends", "ended"):
        k += 1
    else:
        return None
    unit = tokens.words.units[tokens.keys[j + 1]]
    value: Value = Shift(low=0, high=0, unit=Unit.DAY, sign=1) if unit is Unit.DAY else Period(unit=unit)
    return Reading(value=value, first=i, last=k, relation=Relation.WITHIN)


# -- words without a day of their own -----------------------------------------------------------------------


def _vague(tokens: Tokens, i: int) -> Reading | None:
    found = phrase_at(tokens.words.vague, tokens, i)
    if found is None and tokens.keys[i] == "now":
        # "Leave now.", "leave now by any means": elsewhere "now" is no limit but a manner of speaking.
        follows = tokens.keys[i + 1]
        found = ("urgent", i + 1) if not follows[:1].isalnum() or follows in ("by", "while", "via", "using", "before") else None
    return Reading(value=Vague(urgent=found[0] == "urgent"), first=i, last=found[1]) if found else None


_ANAPHORS = {"before": Relation.BEFORE, "since_then": Relation.SINCE, "by_then": Relation.BY, "until_then": Relation.UNTIL}
_OPENERS = {"sentence_before": Relation.BEFORE, "sentence_after": Relation.FROM}


def _anaphor(tokens: Tokens, i: int) -> Reading | None:
    """ "Previously", "since then"; "Earlier," and "Later," only where they open a sentence."""
    found = phrase_at(tokens.words.anaphora, tokens, i)
    if found is None:
        return None
    meaning, j = found
    if meaning in _OPENERS:
        opens = tokens.capital(i) and (tokens.keys[j] == "," or tokens.capital(j))
        return Reading(value=Same(), first=i, last=j, relation=_OPENERS[meaning]) if opens else None
    return Reading(value=Same(), first=i, last=j, relation=_ANAPHORS[meaning])


# -- one day or stretch, with its part of the day -----------------------------------------------------------


def _finish(tokens: Tokens, i: int, j: int, relation: Relation, word: str) -> Reading | None:
    """What stands at ``j``, what it runs to, and what follows it; the mention starts at ``i``."""
    piece = _piece(tokens, j, relation, word)
    if piece is None:
        return None
    value, part, k = piece
    subordinate = False
    if isinstance(value, Shift) and value.origin is Origin.PREVIOUS and value.of is None:
        value, k, subordinate = _clause_behind(tokens, value, k)
    elif isinstance(value, Day | Weekday | Period):
        joined = _joined(tokens, value, k, relation, word)
        if joined is not None:
            value, last_part, k = joined
            part = part or last_part
    if isinstance(value, Range) and relation is Relation.FROM:
        relation = Relation.AT
    if tokens.keys[k] in ("'", "’") and tokens.glued(k) and tokens.keys[k + 1] == "s" and isinstance(value, Weekday | Period | Shift | Day):
        return Reading(value=value, first=j, last=k, part=part, attributive=True)
    return Reading(value=value, first=i, last=k, relation=relation, part=part, subordinate=subordinate)


def _piece(tokens: Tokens, i: int, relation: Relation, word: str) -> _Piece | None:
    """A day or stretch of days with what stands before and behind it."""
    return (
        _part_of(tokens, i)
        or _deictic(tokens, i)
        or _adverb_first(tokens, i, asked=bool(word))
        or _day(tokens, i, word)
        or _of_units(tokens, i, relation, word)
        or _bare_part(tokens, i, word)
    )


def _part_of(tokens: Tokens, i: int) -> _Piece | None:
    """ "the evening of February 11", "the night of January 23 to 24", "the early hours of Monday"."""
    j = i + 1 if tokens.keys[i] == "the" else i
    if tokens.keys[j] in ("late", "early"):
        j += 1
    key = tokens.keys[j]
    hours = key == "hours" and tokens.keys[j - 1] in ("early", "small")
    if not hours and key == "small" and tokens.keys[j + 1] == "hours":
        j, hours = j + 1, True
    if not (hours or key in tokens.words.parts) or tokens.keys[j + 1] not in ("of", "from", "between", "on", "connecting"):
        return None
    part = DayPart.NIGHT if hours else tokens.words.parts[key]
    k = j + 2
    if tokens.keys[k] in ("the", "this") and bare_day(tokens, k) is None:
        k += 1
    found = _day(tokens, k, "on")
    if found is None:
        return None
    value, _, k = found
    if part is DayPart.NIGHT and isinstance(value, Day | Weekday):
        joined = _joined(tokens, value, k, Relation.FROM, "between")
        if joined is not None:
            value, _, k = joined
    return value, part, k


def _deictic(tokens: Tokens, i: int) -> _Piece | None:
    """ "today", "yesterday evening", "this morning", "last night", "the day after tomorrow", "overnight into Friday"."""
    key = tokens.keys[i]
    if key in ("later", "earlier", "late", "early") and tokens.keys[i + 1] in ("today", "tonight", "yesterday", "tomorrow", "last", "this", "that"):
        found = _deictic(tokens, i + 1)
        if found is None:
            return None
        value, part, j = found
        return value, part or {"late": DayPart.EVENING, "early": DayPart.MORNING}.get(key), j
    if key in ("today", "tonight", "yesterday", "tomorrow"):
        days = {"yesterday": -1, "tomorrow": 1}.get(key, 0)
        part, j = (DayPart.NIGHT, i + 1) if key == "tonight" else _part_behind(tokens, i + 1)
        return _days(days), part, j
    if key == "the" and tokens.keys[i + 1] == "day" and tokens.keys[i + 2 : i + 4] in (["before", "yesterday"], ["after", "tomorrow"]):
        return _days(2 if tokens.keys[i + 2] == "after" else -2), None, i + 4
    if key in ("this", "last") and tokens.keys[i + 1] in tokens.words.parts and (key == "this" or tokens.keys[i + 1] in ("night", "evening")):
        return _days(0 if key == "this" else -1), tokens.words.parts[tokens.keys[i + 1]], i + 2
    if key == "overnight":
        return _overnight(tokens, i)
    return _that_part(tokens, i)


def _days(days: int) -> Shift:
    return Shift(low=abs(days), high=abs(days), unit=Unit.DAY, sign=-1 if days < 0 else 1)


def _overnight(tokens: Tokens, i: int) -> _Piece:
    into = tokens.keys[i + 1] in ("into", "to")
    j = i + 2 if into or tokens.keys[i + 1] in ("on", "from") else i + 1
    found = weekday(tokens, j) or calendar_day(tokens, j)
    if found is None or isinstance(found[0], Range):
        return Overnight(), DayPart.NIGHT, i + 1
    if into:
        return Overnight(into=found[0]), DayPart.NIGHT, found[1]
    return Overnight(of=found[0]), DayPart.NIGHT, found[1]


_SAME_WORDS = {("the", "same"): 0, ("that", "same"): 0, ("that", ""): 0, ("this", "same"): 0, ("the", "next"): 1, ("the", "following"): 1, ("the", "previous"): -1, ("the", "preceding"): -1}


def _that_part(tokens: Tokens, i: int) -> _Piece | None:
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
    return Shift(low=1, high=1, unit=Unit.DAY, sign=step, origin=Origin.PREVIOUS, of=None, stretch=False), part, j + 1


_ADVERBS = {"late": DayPart.EVENING, "early": DayPart.MORNING, "later": None, "earlier": None}


def _adverb_first(tokens: Tokens, i: int, *, asked: bool) -> _Piece | None:
    """ "late on Saturday", "early Monday", "later on Tuesday", "late in the evening"; "late July" is a slice."""
    sliced = slice_of(tokens, i)
    if sliced is not None:
        return sliced[0], None, sliced[1]
    if tokens.keys[i] not in _ADVERBS:
        return None
    j = i + 2 if tokens.keys[i + 1] in ("on", "the") else i + 1
    found = _day(tokens, j, "on")
    if found is not None and isinstance(found[0], Day | Weekday):
        value, part, k = found
        return value, part or _ADVERBS[tokens.keys[i]], k
    if tokens.keys[i + 1 : i + 3] == ["in", "the"] and not asked:
        return _bare_part(tokens, i + 2, "in")
    return None


def _day(tokens: Tokens, i: int, word: str) -> _Piece | None:
    """A day of the calendar or the week, with the part of the day behind it."""
    found: tuple[Day | Weekday | Range, int] | None = calendar_day(tokens, i) or bare_day(tokens, i)
    if found is None and word and word not in ("in", "at", "over", "of", "between", "during"):
        found = stroke_day(tokens, i)
    if found is None:
        j = i + 1 if tokens.keys[i] == "the" else i
        found = calendar_day(tokens, j) if j > i else None
        found = found or weekday(tokens, j)
    if found is None or (isinstance(found[0], Day) and found[0].month is None and not (word or _is_after_weekday(tokens, i))):
        return None
    value, j = found
    part, j = _part_behind(tokens, j)
    return value, part, j


def _is_after_weekday(tokens: Tokens, i: int) -> bool:
    return i > 0 and tokens.keys[i - 1] in tokens.words.weekdays


def _part_behind(tokens: Tokens, j: int) -> tuple[DayPart | None, int]:
    """ "evening", "at noon", "at 5 p.m.", "in the evening", "late evening" behind a day."""
    parts = tokens.words.parts
    k = j
    if tokens.keys[k] in ("at", "around", "about", "late", "early", "mid", "after", "before", "by", "from") and tokens.keys[k + 1] in parts:
        k += 1
    elif (tokens.keys[k] in ("mid", "late", "early") and tokens.keys[k + 1] in DASHES and tokens.keys[k + 2] in parts) or (tokens.keys[k : k + 2] in (["in", "the"], ["during", "the"]) and tokens.keys[k + 2] in parts):
        k += 2
    if tokens.keys[k] in parts:
        return parts[tokens.keys[k]], k + 1
    if tokens.keys[j] in ("at", "around", "about", "by"):
        clock = _clock(tokens, j + 1)
        if clock is not None and tokens.keys[j + 1] not in parts:
            return clock
    return None, j


def _of_units(tokens: Tokens, i: int, relation: Relation, word: str) -> _Piece | None:
    """Distances, weeks, months and lengths."""
    del relation
    found: tuple[Value, int] | None = shift(tokens, i)
    if found is None:
        found = period(tokens, i, asked=bool(word) and word not in ("at", "for", "over"))
    if found is None and word != "of":
        found = stretch(tokens, i)
    if found is None and not word:
        found = length(tokens, i)
    if found is None or (word == "of" and isinstance(found[0], Length)):
        return None
    value, j = found
    if isinstance(value, Shift) and value.origin is Origin.PREVIOUS and tokens.keys[i : i + 2] == ["the", "night"]:
        return value, DayPart.NIGHT, j
    return value, None, j


def _bare_part(tokens: Tokens, i: int, word: str) -> _Piece | None:
    """ "in the evening", "at dawn", "by nightfall": of a day that is not named here. "The night before" too."""
    parts = tokens.words.parts
    if tokens.keys[i] == "the" and tokens.keys[i + 1] in parts:
        part, follows = parts[tokens.keys[i + 1]], tokens.keys[i + 2]
        if follows in ("before", "after") and not tokens.keys[i + 3][:1].isalpha():
            return Shift(low=1, high=1, unit=Unit.DAY, sign=-1 if follows == "before" else 1, origin=Origin.PREVIOUS), part, i + 3
        return (Bare(), part, i + 2) if word in ("in", "during", "by") and follows != "of" else None
    if word in ("at", "by", "before", "after", "until") and tokens.keys[i] in ("dawn", "dusk", "nightfall", "noon", "midday", "midnight", "night", "daybreak", "sunrise", "sunset", "teatime"):
        return Bare(), parts[tokens.keys[i]], i + 1
    return None


# -- what follows -------------------------------------------------------------------------------------------


def _clause_behind(tokens: Tokens, value: Shift, k: int) -> tuple[Shift, int, bool]:
    """ "A day after the talks began": the talks are a day before what was just dated; "two days after February 24"."""
    if tokens.keys[k - 1] not in ("before", "after", "prior"):
        return value, k, False
    j = k + 1 if tokens.keys[k] == "to" else k
    found = calendar_day(tokens, j) or weekday(tokens, j)
    if found is not None and not isinstance(found[0], Range) and tokens.keys[found[1]] not in ("'", "’"):
        return evolve(value, of=found[0]), found[1], False
    follows = tokens.keys[k]
    if follows.isalpha() and follows not in ("and", "or", "but", "in", "at", "on", "with", "by", "from", "as", "when"):
        return evolve(value, sign=-value.sign), k, True
    return value, k, False


_TO = frozenset({"to", "until", "till", "through", "thru", "and", "or", "into"}) | DASHES


def _joined(
    tokens: Tokens, value: Day | Weekday | Period, k: int, relation: Relation, word: str
) -> tuple[Range, DayPart | None, int] | None:
    """ "from Monday to Wednesday", "February 28 - March 2", "late January or early February", "Saturday and Sunday"."""
    joint = tokens.keys[k]
    if joint not in _TO:
        return None
    j = k + 1
    while tokens.keys[j] in ("to", "the", "on", "early", "late") and slice_of(tokens, j) is None and bare_day(tokens, j) is None:
        j += 1
    if tokens.keys[j] == "at":
        j += 1
    sliced = slice_of(tokens, j)
    found = (sliced[0], None, sliced[1]) if sliced else _day(tokens, j, "on") or _period_piece(tokens, j)
    if found is None:
        return None
    last, part, j = found
    if not isinstance(last, Day | Weekday | Period) or type(last) is not type(value):
        return None
    if isinstance(last, Day) and isinstance(value, Day):
        value = _with_month(value, last)
    if joint in ("and", "or", "into") and not (word == "between" or joint == "or" or _next_to(value, last)):
        return None
    if joint in ("until", "till", "to") and relation is not Relation.FROM and word not in ("between", "on", "") and not isinstance(value, Day):
        return None
    return Range(first=value, last=last), part, j


def _period_piece(tokens: Tokens, j: int) -> _Piece | None:
    found = period(tokens, j, asked=True)
    return (found[0], None, found[1]) if found else None


def _with_month(value: Day, last: Day) -> Day:
    if value.year is None and value.month is not None and last.year is not None and last.month is not None:
        return evolve(value, year=last.year - (value.month > last.month))
    return value


def _next_to(one: Day | Weekday | Period, other: Day | Weekday | Period) -> bool:
    """Whether "and" joins days that follow each other."""
    if isinstance(one, Weekday) and isinstance(other, Weekday):
        return (other.weekday - one.weekday) % 7 == 1
    if isinstance(one, Day) and isinstance(other, Day):
        return one.month == other.month and other.day - one.day == 1
    return False


# -- times of the day ---------------------------------------------------------------------------------------


def _clock(tokens: Tokens, i: int) -> tuple[DayPart | None, int] | None:
    """ "14:00 GMT", "5 p.m. local time", "noon": the part of the day it falls in, where one is sure."""
    key = tokens.keys[i]
    if key in ("noon", "midday", "midnight") or (key in tokens.words.parts and tokens.keys[i + 1] == "on"):
        return tokens.words.parts[key], i + 1
    if not key.isdecimal() or len(key) > 2 or int(key) > 24:
        return None
    j, hour, written = i + 1, int(key), False
    if tokens.keys[j] in (":", ".") and tokens.glued(j) and tokens.glued(j + 1) and tokens.keys[j + 1].isdecimal() and len(tokens.keys[j + 1]) == 2:
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


_ = Slice
