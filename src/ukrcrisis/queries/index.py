"""Postings: for each kind of question and each answer, the ranks of the records, built at the first such question."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from enum import Enum, StrEnum
from typing import Protocol, TypeAlias

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, RecordBase
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.queries import actors
from ukrcrisis.queries.dayorder import DayOrder

__all__ = ["Index", "Kind", "Pending"]

Value: TypeAlias = Actor | Place | StrEnum
_Postings: TypeAlias = dict[str, "array[int]"]

_MEMO_LIMIT = 65536
"""Values whose keys a build remembers; records of one reading share their actors, so a few names serve most."""


class Kind(Enum):
    """What postings are about. Codes and names are apart, since most questions are by code and names are many."""

    PARTY_CODE = "party code"
    PARTY_NAME = "party name"
    AGENT_CODE = "agent code"
    AGENT_NAME = "agent name"
    ABOUT_CODE = "about code"
    ABOUT_NAME = "about name"
    SOURCE_CODE = "source code"
    SOURCE_NAME = "source name"
    STATUS = "status"
    WORD = "word"
    """The words of closed lists that say what is advised, done or claimed, and how."""


def _about(record: RecordBase) -> tuple[Value, ...]:
    return actors.places(record) + actors.subjects(record)


def _words(record: RecordBase) -> tuple[Value, ...]:
    if isinstance(record, Advisory):
        return (record.action, record.strength, record.audience)
    if isinstance(record, IntelligenceClaim):
        return (record.topic, record.stance)
    if isinstance(record, DiplomaticAction):
        return (record.kind,)
    return (record.mode,) if isinstance(record, Call) else ()


def code_keys(value: Value) -> tuple[str, ...]:
    """The codes a query may ask by: its own, its country's, or a name that is written in capitals (TASS)."""
    if isinstance(value, StrEnum):
        return (value,)
    keys: tuple[str, ...] = () if value.country is None else (value.country,)
    if isinstance(value, Actor) and value.code is not None and value.code != value.country:
        keys += (value.code,)
    return (*keys, value.name) if value.name.isupper() and value.name not in keys else keys


def name_keys(value: Value) -> tuple[str, ...]:
    """The folded names a query may ask by: the whole name, and a person's surname."""
    if isinstance(value, StrEnum):
        return (value,)
    name = actors.fold(value.name)
    if isinstance(value, Actor) and value.kind is ActorKind.PERSON and " " in name:
        return (name, name.rpartition(" ")[2])
    return (name,)


def word_keys(value: Value) -> tuple[str, ...]:
    """A word of a closed list with the list's name, since two lists may share a word."""
    return (word_key(value),) if isinstance(value, StrEnum) else ()


def word_key(word: StrEnum) -> str:
    """The key of a word: ``Topic.OTHER`` is ``Topic:other``."""
    return f"{type(word).__name__}:{word.value}"


_READERS: dict[Kind, tuple[Callable[[RecordBase], Sequence[Value]], Callable[[Value], tuple[str, ...]]]] = {
    Kind.PARTY_CODE: (actors.parties, code_keys),
    Kind.PARTY_NAME: (actors.parties, name_keys),
    Kind.AGENT_CODE: (actors.agents, code_keys),
    Kind.AGENT_NAME: (actors.agents, name_keys),
    Kind.ABOUT_CODE: (_about, code_keys),
    Kind.ABOUT_NAME: (_about, name_keys),
    Kind.SOURCE_CODE: (actors.sources, code_keys),
    Kind.SOURCE_NAME: (actors.sources, name_keys),
    Kind.STATUS: (lambda record: (record.status,), word_keys),
    Kind.WORD: (_words, word_keys),
}


class Pending(Protocol):
    """Records that are made when they are asked for, the same ones each time."""

    def __len__(self) -> int: ...

    def made(self) -> tuple[RecordBase, ...]:
        """All of them."""


class Index:
    """What is known of some records for answering questions; each part is built when first asked for, and so
    are the records themselves where they are pending.

    Two threads that ask at once may both build a part; they build the same, and one of the two stays.
    """

    __slots__ = ("_days", "_items", "_postings")

    def __init__(self, items: tuple[RecordBase, ...] | Pending) -> None:
        self._items = items
        self._days: DayOrder | None = None
        self._postings: dict[Kind, dict[type[RecordBase], _Postings]] = {}

    def __len__(self) -> int:
        return len(self._items)

    @property
    def items(self) -> tuple[RecordBase, ...]:
        """The records."""
        items = self._items
        if not isinstance(items, tuple):
            items = self._items = items.made()
        return items

    @property
    def days(self) -> DayOrder:
        """The order by days, whose ranks the postings hold."""
        if self._days is None:
            self._days = DayOrder(self.items)
        return self._days

    def postings(self, kind: Kind) -> dict[type[RecordBase], _Postings]:
        """Ascending ranks by class of record and key."""
        found = self._postings.get(kind)
        if found is None:
            found = self._postings[kind] = self._build(kind)
        return found

    def _build(self, kind: Kind) -> dict[type[RecordBase], _Postings]:
        read, keys_of = _READERS[kind]
        built: dict[type[RecordBase], _Postings] = {}
        memo: dict[int, tuple[str, ...]] = {}  # by identity: the items keep every value alive
        items = self.items
        for rank, position in enumerate(self.days.positions):
            record = items[position]
            mine = built.get(record.__class__)
            if mine is None:
                mine = built[record.__class__] = {}
            for value in read(record):
                keys = memo.get(id(value))
                if keys is None:
                    keys = keys_of(value)
                    if len(memo) < _MEMO_LIMIT:
                        memo[id(value)] = keys
                for key in keys:
                    posting = mine.get(key)
                    if posting is None:
                        mine[key] = array("I", (rank,))
                    elif posting[-1] != rank:
                        posting.append(rank)
        return built
