"""Help for tests of diplomatic actions: a record as a set of words, and what a row of a table expects of it."""

from __future__ import annotations

from datetime import date
from functools import cache

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.model.when import When
from ukrcrisis.reading import Reader
from ukrcrisis.text.documents import open_document

__all__ = ["Row", "check"]

PUBLISHED = date(2022, 2, 13)
"""A Sunday."""

Row = tuple[str, list[str]]
"""A text, and for each action in it the words that its record must have, in the order of the text.

The first word is the kind, the second the actors (codes and surnames, sorted, with "+"); of the others only those given are
compared: "vs=" counterparts, "at=" place, "to=" destination, "n=" headcount, "when=", "by=" deadline, "src=" sources, outermost
first. A status is given where it is not "occurred".
"""


@cache
def _reader() -> Reader:
    return Reader()


def read_actions(text: str) -> list[DiplomaticAction]:
    """The diplomatic actions of a text that was published on a Sunday."""
    document = open_document(text, path="text", published=PUBLISHED)
    return [record for record in _reader().read(document) if isinstance(record, DiplomaticAction)]


def check(text: str, expected: list[str]) -> None:
    """Fail with both sides written out where the records are not those expected."""
    found = [_words(record) for record in read_actions(text)]
    wanted = [_wanted(row) for row in expected]
    left = list(found)
    for words in wanted:
        twin = next((each for each in left if set(words) <= set(each)), None)
        assert twin is not None, f"\n{text}\nwanted {' '.join(words)}\nfound  " + "\n       ".join(
            " ".join(each) for each in found
        )
        left.remove(twin)
    assert not left, f"\n{text}\nnot wanted " + "\n           ".join(" ".join(each) for each in left)


def _wanted(row: str) -> list[str]:
    words = row.replace("_", "\x00").split()
    words = [word.replace("\x00", " ") for word in words]
    return words if _STATUSES & set(words) else [*words, "occurred"]


_STATUSES = frozenset({"occurred", "ongoing", "planned", "denied", "cancelled"})


def _words(record: DiplomaticAction) -> list[str]:
    words = [str(record.kind), _names(record.actors), str(record.status)]
    words.append(f"vs={_names(record.counterparts)}")
    words.extend(f"at={name}" for name in _place(record.place))
    words.extend(f"to={name}" for name in _place(record.destination))
    if record.headcount is not None:
        low, high = record.headcount.min, record.headcount.max
        words.append(f"n={low}" if low == high else f"n={low or ''}-{high or ''}")
    words.extend([f"when={_days(record.when)}", f"by={_days(record.deadline)}"])
    words.append(f"src={','.join(_name(link.source) for link in record.attribution)}")
    return words


def _names(actors: tuple[Actor, ...]) -> str:
    return "+".join(sorted(map(_name, actors)))


def _name(actor: Actor) -> str:
    if actor.kind is ActorKind.PERSON:
        return actor.name.split()[-1]
    return "unnamed" if actor.kind is ActorKind.UNNAMED else actor.code or actor.name


def _place(place: Place | None) -> list[str]:
    return ["-"] if place is None else [name for name in (place.name, place.country) if name is not None]


def _days(when: When | None) -> str:
    if when is None:
        return "-"
    start, end = (day.isoformat() if day is not None else "" for day in (when.start, when.end))
    return start if start == end and start else f"{start}/{end}" if start or end else when.text
