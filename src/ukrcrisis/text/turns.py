"""The turns of transcripts and interviews: which label before a colon opens one, and who speaks until the next."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

__all__ = ["FORMS_OF_ADDRESS", "Turns", "opens_turns"]

_LONGEST = 60
"""Characters that a speaker's name before a colon may have."""
_LONGEST_WITH_OFFICE = 120
"""Characters that his name and his office may have."""
_LAST_TWO = 70
"""Characters that the last two words of a label may have."""
_HEAD = 600
"""Within how many characters the headings of a transcript stand."""
_LAST_WORDS = 150
"""Characters at the end of a turn in which somebody who asks does so."""
_NAME = r"[A-Z](?=[\w'’-]{0,30}[a-z])[\w'’-]{1,30}\.?"
_LABEL = rf"{_NAME}(?:[ \u00a0]{_NAME}){{1,3}}"
_WHO = r"(?:[A-Z][A-Z.'’-]*[A-Z.](?:[ \u00a0]|(?=[:(])))+"
_ASIDE = r"\([^()\n]{1,60}\)"
_CAPITALS = rf"[ \t]*({_WHO}(?:{_ASIDE})?|[QA](?:[ ]{_ASIDE})?)[ ]?:[ \u00a0]"
FORMS_OF_ADDRESS = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "dr",
        "hon",
        "h.e",
        "sir",
        "dame",
        "lord",
        "lady",
        "baroness",
        "senator",
        "ambassador",
    }
)
"""What stands before the name of a speaker in the records of councils and parliaments, without its full stop."""
_ADDRESS = rf"(?i:{'|'.join(map(re.escape, sorted(FORMS_OF_ADDRESS)))})\b\.?"
_OFFICED = rf"(?:The[ ])?{_ADDRESS}[ \u00a0][^():\n]{{2,50}}\([^()\n]{{2,60}}\)"
_OFFICE_FIRST = rf"[A-Z][^():\n]{{2,70}}\({_ADDRESS}[ \u00a0][^()\n]{{2,40}}\)"
_NO_LABELS = (
    "Read ",
    "See ",
    "Also ",
    "More ",
    "Related ",
    "Watch ",
    "File ",
    "Photo ",
    "Image ",
    "Full ",
    "Live ",
)
"""How what a site has between its sentences begins, and no speaker's name."""


@cache
def _turn() -> re.Pattern[str]:
    return re.compile(_CAPITALS)


@cache
def _turn_line() -> re.Pattern[str]:
    return re.compile(f"^{_CAPITALS}", re.MULTILINE)


@cache
def _named_turn() -> re.Pattern[str]:
    # "Vladimir Putin: ", "Mr Price: ", at the start of a line; words are bounded, or a long one would cost the square of
    # its length.
    return re.compile(rf"^[ \t]*({_LABEL}):[ \u00a0](?=\S)", re.MULTILINE)


@cache
def _officed_turn() -> re.Pattern[str]:
    # "Mr. Ortega (Peru): ", "The Foreign Secretary (Ms Ruiz): ", as the records of councils and parliaments have it.
    return re.compile(rf"[ \t]*({_OFFICED}|{_OFFICE_FIRST}):[ \u00a0](?=\S)")


@cache
def _glued_turn() -> re.Pattern[str]:
    # The same behind the end of a sentence, where a scraper has left out the line breaks.
    return re.compile(rf"(?<=[.!?…”\"’)\]])[ \u00a0]({_LABEL}):[ \u00a0](?=\S)")


def _may_label(text: str, low: int, high: int) -> bool:
    """Whether two words with capitals stand right before a colon, as in every label that is a name: most colons need no
    pattern.
    """
    at = text.find(":", low, high)
    while at >= 0:
        words = text[max(low, at - _LAST_TWO) : at].split()[-2:]
        if len(words) == 2 and all(word[0].isupper() for word in words):
            return True
        at = text.find(":", at + 1, high)
    return False


def opens_turns(text: str, start: int = 0) -> bool:
    """Whether a speaker's label opens a line of a text that says in its headings that it is a transcript: one in capitals, or
    a name that the headings have.
    """
    return _turn_line().search(text, start) is not None or any(
        map(_named_above, _named_turn().finditer(text, start))
    )


def _named_above(turn: re.Match[str]) -> bool:
    """Whether the headings of a text name who speaks in a turn."""
    return turn.group(1).split()[-1] in turn.string[: min(turn.start(), _HEAD)]


class Turns:
    """Tells whose turn each line of a text is, and where one line has several; ``transcript`` is whether its headings say that
    it is one, so that one label is enough.
    """

    def __init__(self, text: str, *, transcript: bool = False) -> None:
        self._text = text
        self._transcript = transcript
        self._speaker: str | None = None
        self._interview: bool | None = None
        """Whether names open lines as speakers do; None until one does."""
        self._glued: Mapping[str, str] | None = None
        """The names that open turns within a line, to their labels; None until a line has one."""
        self._within: re.Pattern[str] | None = None
        """How such a turn opens; None where there is none."""

    def of(self, low: int, high: int) -> Iterator[tuple[int, int, str | None]]:
        """The turns of the line ``text[low:high]``, in order, each with the label of who speaks, or None; most lines have
        but one, and go on with the turn before.
        """
        text = self._text
        if text.find(":", low, high) < 0:
            yield low, high, self._speaker
            return
        opening = self._opening(low, high)
        if opening is not None:
            self._speaker, low = opening.group(1).strip(), opening.end()
        if self._glued is None and _may_label(text, low, high) and _glued_turn().search(text, low, high):
            self._glued = _glued_speakers(text)
            self._within = _turn_within(self._glued) if self._glued else None
        if self._glued and self._within is not None:
            for turn in self._within.finditer(text, low, high):
                yield low, turn.start(), self._speaker
                self._speaker, low = self._glued[turn.group(1)], turn.end()
        yield low, high, self._speaker

    def _opening(self, low: int, high: int) -> re.Match[str] | None:
        """The label with which a line begins."""
        text = self._text
        if (turn := _turn().match(text, low, high)) is not None:
            return turn
        with_office = text.find("):", low, min(low + _LONGEST_WITH_OFFICE, high)) > 0
        if with_office and (turn := _officed_turn().match(text, low, high)) is not None:
            self._interview = True  # "The President:" speaks, too
            return turn
        if not _may_label(text, low, min(low + _LONGEST, high)):
            return None
        turn = _named_turn().match(text, low, high)
        if turn is not None and self._interview is None:
            self._interview = _is_interview(text, transcript=self._transcript)
        return turn if self._interview else None


def _is_interview(text: str, *, transcript: bool) -> bool:
    """Whether names before a colon are those who speak: one opens several lines, or a transcript's headings have it."""
    turns = list(_named_turn().finditer(text))
    told = Counter(match.group(1) for match in turns)
    return any(count > 1 for count in told.values()) or (transcript and any(map(_named_above, turns)))


def _glued_speakers(text: str) -> dict[str, str]:
    """The names before a colon that stand behind the end of several sentences, those of a transcript on one line, to
    their labels; who mostly asks is "Q".
    """
    turns = list(_glued_turn().finditer(text))
    told = Counter(turn.group(1) for turn in turns)
    ends = [*(turn.start() for turn in turns[1:]), len(text)]
    asked = Counter(
        turn.group(1)
        for turn, end in zip(turns, ends, strict=True)
        if "?" in text[max(turn.end(), end - _LAST_WORDS) : end]
    )
    named = {name for name, count in told.items() if count > 1 and not name.startswith(_NO_LABELS)}
    return {name: "Q" if asked[name] * 2 > told[name] else name for name in named}


def _turn_within(names: Iterable[str]) -> re.Pattern[str]:
    """A turn inside a line: behind the end of a sentence, one of the names with a colon, before which an office may stand."""
    any_name = "|".join(map(re.escape, sorted(names)))
    return re.compile(rf"(?<=[.!?…”\"’)\]])[ \u00a0][^.!?:]{{0,{_LONGEST}}}?\b({any_name}):[ \u00a0]")
