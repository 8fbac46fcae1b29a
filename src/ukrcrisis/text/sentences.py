"""A document to passages: one a sentence, where a quotation is never broken.

A passage is the unit that is parsed. Its inner full stops (inside a quotation of several sentences) are hard
clause limits for later stages. Evidence is taken from the inner sentence, not from the whole passage.
"""

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cache
from typing import NamedTuple

from ukrcrisis.text.turns import Turns

__all__ = ["Passage", "PassageKind", "Quotation", "lines", "split"]

MAX_QUOTATION = 1500
"""Characters that a quotation may keep together; a longer one is split like other text."""
MAX_PASSAGE = 2500
"""Characters: what has no full stop for longer than this is cut at a space, so that the time for a passage is
bounded.
"""
MAX_HEADING = 160
"""Characters: a longer line without a full stop is body text."""


class PassageKind(Enum):
    BODY = "body"
    HEADING = "heading"
    BULLET = "bullet"
    CAPTION = "caption"


class Quotation(NamedTuple):
    """The words between quotation marks, marks excluded; ``closed`` is False where the line ends first."""

    start: int
    end: int
    closed: bool = True


class Passage(NamedTuple):
    """A sentence, heading, bullet or caption of the text, in absolute offsets."""

    start: int
    end: int
    kind: PassageKind
    paragraph: int
    quotations: tuple[Quotation, ...] = ()
    speaker: str | None = None
    """The label of a transcript's turn ("MS. PORTER"), or None."""


@cache
def _line() -> re.Pattern[str]:
    return re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")


@cache
def _sentence_end() -> re.Pattern[str]:
    # A run of marks is taken whole and from its start, or dots upon dots would cost the square of their
    # number. What stands before is asked behind the first mark, so that the search stops at marks only.
    return re.compile(
        r"[.!?…>](?:(?<=>)>|(?<!>)(?<![.!?…]{2})[.!?…]*+[\"”’'»)\]]*+(?=[\s\u00a0]+[\"“„‘'«(\[]*[^\W_a-z]))"
    )


@cache
def _abbreviation() -> re.Pattern[str]:
    return re.compile(
        r"(?<![^\s\"“‘(\[\u00a0/])(?:(?:[A-Za-z]\.)*[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Maj|Capt|Brig|Cmdr|Adm|Sen|Rep|Gov|Prof"
        r"|Rev|Hon|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|etc|approx|U\.S|U\.K|U\.N|a\.m|p\.m|i\.e|e\.g)$"
    )


@cache
def _bullet() -> re.Pattern[str]:
    return re.compile(r"[ \t\u00a0]*(?:[*•·▪■●►–—-]|\d{1,2}[.)])[ \t\u00a0]+")


@cache
def _caption() -> re.Pattern[str]:
    return re.compile(
        r"[\s(]*(?:photos?|pictured?|image|file photo|picture|caption|video|watch|graphic)\b[^.]{0,40}?:"
        r"|^.{0,160}\bPhoto(?: by)?:",
        re.IGNORECASE,
    )


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Where the lines of ``text[start:end]`` start and end, with no space around them; blank lines are left out."""
    for line in _line().finditer(text, start, len(text) if end is None else end):
        low, high = _strip(text, line.start(), line.end())
        if low < high:
            yield low, high


def split(
    text: str, start: int = 0, *, kept: Iterable[tuple[int, int]] | None = None, transcript: bool = False
) -> Iterator[Passage]:
    """The passages of ``text`` from ``start`` on, in order; blank lines give none.

    ``kept`` are the ranges whose passages are wanted, in order (None: all of them); the other lines only count as
    paragraphs. ``transcript`` is whether the headings say that those who speak are named before a colon.
    """
    turns = Turns(text, transcript=transcript)
    ranges = iter([(start, len(text))] if kept is None else kept)
    wanted = next(ranges, None)
    for paragraph, (low, high) in enumerate(lines(text, start), 1):
        spoken = list(turns.of(low, high))  # also where nothing is wanted: who speaks goes on
        while wanted is not None and wanted[1] <= low:
            wanted = next(ranges, None)
        if wanted is None or wanted[0] >= high:
            continue
        for begin, end, speaker in spoken:
            for passage in _passages(text, begin, end, paragraph, speaker):
                while wanted is not None and wanted[1] <= passage.start:
                    wanted = next(ranges, None)
                if wanted is not None and wanted[0] < passage.end:
                    yield passage


def _strip(text: str, low: int, high: int) -> tuple[int, int]:
    while low < high and text[low].isspace():
        low += 1
    while high > low and text[high - 1].isspace():
        high -= 1
    return low, high


def _passages(text: str, low: int, high: int, paragraph: int, speaker: str | None) -> Iterator[Passage]:
    kind = PassageKind.BODY
    bullet = _bullet().match(text, low, high)
    if bullet:
        kind, low = PassageKind.BULLET, bullet.end()
    elif _is_caption(text, low, high) or _is_byline(text, low, high):
        kind = PassageKind.CAPTION
    elif high - low <= MAX_HEADING and text[high - 1] not in '.!?…:;,"”’)' and "\n" not in text[low:high]:
        kind = PassageKind.HEADING
    quotations = _quotations(text, low, high)
    at = low
    upcoming = iter((*quotations, None))
    quotation = next(upcoming)
    pending: list[Quotation] = []
    for stop in _sentence_end().finditer(text, low, high):
        end = stop.end()
        while quotation is not None and quotation.start < end:
            pending.append(quotation)
            quotation = next(upcoming)
        last = pending[-1] if pending else None
        if last is not None and end <= last.end and last.end - last.start <= MAX_QUOTATION:
            continue  # inside a quotation
        if text[stop.start()] == "." and _is_abbreviated(text, at, stop):
            continue
        if last is not None and end >= last.end and _tag_follows(text, end, high):
            continue  # "Stop!" said the envoy: the speaker is still to come
        if kind is PassageKind.BULLET and at == low and _heads_entry(text, low, stop.start()):
            continue  # "Peru. The embassy is closed."
        yield from _pieces(text, at, end, kind, paragraph, pending, speaker)
        at, pending = end, []
    if quotation is not None:
        pending.append(quotation)
        pending.extend(q for q in upcoming if q is not None)
    yield from _pieces(text, at, high, kind, paragraph, pending, speaker)


_LONGEST_NAME = 60
"""Characters of what names whom an entry of a list is about."""


def _heads_entry(text: str, low: int, high: int) -> bool:
    """Whether an entry of a list opens with nothing but names: "United Kingdom, Norway."."""
    words = text[low:high].replace(",", " ").split()
    return high - low <= _LONGEST_NAME and all(word[0].isupper() or word in _JOINING for word in words)


def _is_abbreviated(text: str, at: int, stop: re.Match[str]) -> bool:
    """Whether a full stop ends an abbreviation; "No." does so before a number."""
    if _abbreviation().search(text, max(at, stop.start() - 12), stop.start()):
        return True
    numbered = text[stop.end() : stop.end() + 2].strip()[:1].isdigit()
    return numbered and text[max(at, stop.start() - 4) : stop.start()].split()[-1:] in (["No"], ["Nos"])


def _is_caption(text: str, low: int, high: int) -> bool:
    """Whether a line only says what a picture shows or who took it; all such have a colon."""
    end = min(high, low + 200)
    return text.find(":", low, end) >= 0 and _caption().match(text, low, end) is not None


_JOINING = frozenset({"and", "in", "for", "of", "at", "the", "with", "&"})
_LONGEST_BYLINE = 120
"""Characters."""


def _is_byline(text: str, low: int, high: int) -> bool:
    """Whether a line only says who wrote the text: "By Ana Otero and Luis Paz in Lima"; they are no persons
    of the news.
    """
    if high - low > _LONGEST_BYLINE or text[low : low + 3] not in ("By ", "BY "):
        return False
    words = text[low:high].replace("\u00a0", " ").split()
    named = [word for word in words[1:] if word not in _JOINING]
    return 0 < len(named) < 10 and all(
        word[0].isupper() and not word[-1].isdigit() for word in named if word[0].isalnum()
    )


def _pieces(
    text: str,
    low: int,
    high: int,
    kind: PassageKind,
    paragraph: int,
    quotations: list[Quotation],
    speaker: str | None,
) -> Iterator[Passage]:
    """One passage, or several where it is too long; a quotation that is cut ends with its piece."""
    low, high = _strip(text, low, high)
    if high - low <= MAX_PASSAGE:
        if low < high:
            yield Passage(low, high, kind, paragraph, tuple(quotations), speaker)
        return
    k = 0
    while low < high:
        cut = (
            high
            if high - low <= MAX_PASSAGE
            else max(text.rfind(" ", low + MAX_PASSAGE // 2, low + MAX_PASSAGE), 0) or low + MAX_PASSAGE
        )
        inside = []
        while k < len(quotations) and quotations[k].start < cut:
            quotation = quotations[k]
            if quotation.end > quotation.start:
                inside.append(
                    quotation if quotation.end <= cut else Quotation(quotation.start, cut, closed=False)
                )
            k += 1
        piece = _strip(text, low, cut)
        if piece[0] < piece[1]:
            yield Passage(*piece, kind, paragraph, tuple(inside), speaker)
        low = cut


def _tag_follows(text: str, at: int, high: int) -> bool:
    while at < high and text[at].isspace():
        at += 1
    return at < high and text[at].islower()


_PAIRS = {"“": "”", "„": "“”", "«": "»", "‘": "’"}


def _quotations(text: str, low: int, high: int) -> tuple[Quotation, ...]:
    """Quotation marks paired from left to right in one pass; what is never closed runs to the line's end."""
    out: list[Quotation] = []
    opened = -1
    closers = ""
    for mark in _marks().finditer(text, low, high):
        i, char = mark.start(), mark.group()[0]
        before = text[i - 1] if i > low else " "
        after = text[mark.end()] if mark.end() < high else " "
        if opened >= 0:
            if char in closers and not (char in "’'" and after.isalnum()):
                if i > opened:
                    out.append(Quotation(opened, i))
                # speech goes on in a new paragraph, the last of whose marks only opens: "… mountains. "If he comes"
                reopens = char == '"' and before.isspace() and after.isalnum()
                parts = text[max(low, i - 4) : i].rstrip()[-1:] == ","  # "… a safe zone, "Ruiz said"
                opened = mark.end() if reopens and not parts else -1
            continue
        if char in '"`' or mark.group() == "''":
            opened, closers = mark.end(), "\"”'" if char != '"' else '"”'
        elif char in _PAIRS and not before.isalnum():
            opened, closers = mark.end(), _PAIRS[char]
        elif char == "'" and not before.isalnum() and after.isalnum() and _closes(text, mark.end(), high):
            opened, closers = mark.end(), "'"
    if 0 <= opened < high:
        out.append(Quotation(opened, high, closed=False))
    return tuple(out)


@cache
def _marks() -> re.Pattern[str]:
    # "``" and "''" are one mark, "`" is none; the search stops at marks only.
    return re.compile(r"[\"“”„«»‘’'`](?:(?<=`)`|(?<=')'|(?<!`))")


def _closes(text: str, at: int, high: int) -> bool:
    """Whether a straight single mark closes within reach, so that it is no apostrophe ('til)."""
    end = text.find("'", at, min(high, at + 200))
    return end > 0 and not (end + 1 < high and text[end + 1].isalnum())
