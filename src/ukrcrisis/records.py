"""Records: an immutable, typed sequence of records that can be asked questions."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeGuard, TypeVar, cast, overload

from ukrcrisis.errors import CrisisError, ValueFault
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record, RecordBase
from ukrcrisis.model.vocabulary import ActionKind, AdvisoryAction, Audience, CallMode, Stance, Status, Topic
from ukrcrisis.queries.actors import fold
from ukrcrisis.queries.answers import Answers
from ukrcrisis.queries.certainty import EARLIEST, LATEST
from ukrcrisis.queries.dayorder import DayTerm
from ukrcrisis.queries.index import Index, Kind, Pending, word_key
from ukrcrisis.queries.selection import Selection

if TYPE_CHECKING:
    import pyarrow

    from ukrcrisis.evidence import Check, Rebased
    from ukrcrisis.queries.compare import Diff

__all__ = ["Records", "stored"]

R_co = TypeVar("R_co", bound=RecordBase, covariant=True)
T = TypeVar("T", bound=RecordBase)
K = TypeVar("K", bound=Hashable)

_ALL = Selection()


class Records(Answers[R_co]):
    """Records in the order in which they were given, with the documents they were read from.

    Filters chain freely, in any order, and keep the order of the records; each returns a view that is worked
    out when it is first looked at. A question that only one type can answer narrows to that type
    (``records.stance(Stance.DENIES)`` holds claims). Two are equal if they hold equal records in the same
    order; documents and errors do not count.

    Where a filter asks for an actor or place, a word in capitals is a code ("GB", "NATO": all who bear it or
    belong to it), or a name written so ("TASS"); any other is a name ("Kyiv", "Jake Sullivan", "Sullivan").
    """

    __slots__ = ("_documents", "_errors", "_index", "_positions", "_selection")

    _index: Index
    _selection: Selection
    _positions: Sequence[int] | None
    """Where the answers stand among the items of the index; None until they are asked for."""
    _documents: tuple[Document, ...]
    _errors: tuple[CrisisError, ...]

    def __init__(
        self,
        items: Iterable[R_co],
        *,
        documents: Iterable[Document] = (),
        errors: Iterable[CrisisError] = (),
    ) -> None:
        self._index = Index(tuple(items))
        self._selection = _ALL
        self._positions = range(len(self._index))
        self._documents = tuple(documents)
        self._errors = tuple(errors)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every document that was read, those without records too; filters keep all of them."""
        return self._documents

    @property
    def errors(self) -> tuple[CrisisError, ...]:
        """What went wrong while loading with ``errors="collect"``."""
        return self._errors

    def _of_items(self, items: Iterable[T]) -> Records[T]:
        """A sequence of its own, with the same documents."""
        return Records(items, documents=self._documents, errors=self._errors)

    def _view(self, record_type: type[T] | None, selection: Selection) -> Records[T]:
        """The answers to a longer question; ``record_type`` tells the type checker what they are."""
        view: Records[T] = Records.__new__(Records)
        view._index = self._index
        view._selection = selection if record_type is None else selection.of(record_type)
        view._positions = None
        view._documents = self._documents
        view._errors = self._errors
        return view

    def _same(self, selection: Selection) -> Records[R_co]:
        return cast("Records[R_co]", self._view(None, selection))

    def _found(self) -> Sequence[int]:
        if self._positions is None:
            self._positions = self._selection.resolve(self._index)
        return self._positions

    def __len__(self) -> int:
        return len(self._found())

    def __iter__(self) -> Iterator[R_co]:
        items = cast("tuple[R_co, ...]", self._index.items)
        return iter(items) if self._selection is _ALL else map(items.__getitem__, self._found())

    @overload
    def __getitem__(self, index: int) -> R_co: ...

    @overload
    def __getitem__(self, index: slice) -> Records[R_co]: ...

    def __getitem__(self, index: int | slice) -> R_co | Records[R_co]:
        items = cast("tuple[R_co, ...]", self._index.items)
        if isinstance(index, slice):
            return self._of_items(map(items.__getitem__, self._found()[index]))
        return items[self._found()[index]]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Records):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __reduce__(self) -> tuple[object, ...]:
        return (_restored, (tuple(self), self._documents, self._errors))

    def __repr__(self) -> str:
        counts: dict[str, int] = {}
        for item in self:
            counts[item.type] = counts.get(item.type, 0) + 1
        told = ", ".join(f"{n} {name}" for name, n in sorted(counts.items()))
        return f"<Records: {len(self)} ({told})>" if told else "<Records: 0>"

    # Finding: who and what

    def of(self, record_type: type[T], /) -> Records[T]:
        """Only the records of one type, known as such to the type checker."""
        return self._view(record_type, self._selection)

    @overload
    def where(self, predicate: Callable[[R_co], TypeGuard[T]], /) -> Records[T]: ...

    @overload
    def where(self, predicate: Callable[[R_co], bool], /) -> Records[R_co]: ...

    def where(self, predicate: Callable[[R_co], bool], /) -> Records[RecordBase]:
        """Only those for which the function returns true; every record is looked at."""
        return self._of_items(item for item in self if predicate(item))

    def involving(self, who: str | Actor, /) -> Records[R_co]:
        """Whom the fact names: issuer, speaker, actor, counterpart, claimant, whom a claim is about, participant."""
        return self._same(self._selection.having(_key(who, Kind.PARTY_CODE, Kind.PARTY_NAME)))

    def by(self, who: str | Actor, /) -> Records[R_co]:
        """Who does it: issuer, speaker, actor, claimant, participant."""
        return self._same(self._selection.having(_key(who, Kind.AGENT_CODE, Kind.AGENT_NAME)))

    def about(self, what: str | Actor | Place, /) -> Records[R_co]:
        """What it concerns: an advisory's or action's place or destination, whom a claim is about."""
        return self._same(self._selection.having(_key(what, Kind.ABOUT_CODE, Kind.ABOUT_NAME)))

    def told_by(self, who: str | Actor, /) -> Records[R_co]:
        """Who stands anywhere in the chain of those who tell it."""
        return self._same(self._selection.having(_key(who, Kind.SOURCE_CODE, Kind.SOURCE_NAME)))

    def only_unnamed(self) -> Records[R_co]:
        """Those that rest on unnamed sources alone: nobody named stands behind the outlets that tell it."""
        from ukrcrisis.queries.custody import rests_on_unnamed

        return self.where(rests_on_unnamed)

    # Finding: words of the closed lists

    def status(self, *statuses: Status) -> Records[R_co]:
        """With one of these statuses."""
        return self._same(self._selection.having(*_words(Kind.STATUS, Status, statuses)))

    def action(self, *actions: AdvisoryAction) -> Records[Advisory]:
        """Advisories of one of these actions."""
        return self._view(Advisory, self._selection.having(*_words(Kind.WORD, AdvisoryAction, actions)))

    def audience(self, *audiences: Audience) -> Records[Advisory]:
        """Advisories to one of these audiences."""
        return self._view(Advisory, self._selection.having(*_words(Kind.WORD, Audience, audiences)))

    def kind(self, *kinds: ActionKind) -> Records[DiplomaticAction]:
        """Diplomatic actions of one of these kinds."""
        return self._view(DiplomaticAction, self._selection.having(*_words(Kind.WORD, ActionKind, kinds)))

    def topic(self, *topics: Topic) -> Records[IntelligenceClaim]:
        """Claims on one of these topics."""
        return self._view(IntelligenceClaim, self._selection.having(*_words(Kind.WORD, Topic, topics)))

    def stance(self, *stances: Stance) -> Records[IntelligenceClaim]:
        """Claims with one of these stances."""
        return self._view(IntelligenceClaim, self._selection.having(*_words(Kind.WORD, Stance, stances)))

    def mode(self, *modes: CallMode) -> Records[Call]:
        """Calls held in one of these ways."""
        return self._view(Call, self._selection.having(*_words(Kind.WORD, CallMode, modes)))

    # Finding: days. "Possibly" keeps what a yes or a maybe answers, "certainly" a yes alone.

    def between(self, first: date | None, last: date | None, *, undated: bool = False) -> Records[R_co]:
        """Possibly on one of these days, both included; None leaves a side open.

        Records without a date may have been on any day; ``undated=True`` keeps them too.
        """
        return self._dated(*_ordinals(first, last), certain=False, undated=undated)

    def certainly_between(self, first: date | None, last: date | None) -> Records[R_co]:
        """Certainly on one of these days, both included, whichever of its possible days is right."""
        return self._dated(*_ordinals(first, last), certain=True)

    def possibly_on(self, day: date, *, undated: bool = False) -> Records[R_co]:
        """Possibly on this day."""
        return self.between(day, day, undated=undated)

    def certainly_on(self, day: date) -> Records[R_co]:
        """Certainly on this day and no other."""
        return self.certainly_between(day, day)

    def possibly_before(self, day: date, *, undated: bool = False) -> Records[R_co]:
        """Possibly before this day."""
        return self._dated(EARLIEST, day.toordinal() - 1, certain=False, undated=undated)

    def certainly_before(self, day: date) -> Records[R_co]:
        """Certainly before this day."""
        return self._dated(EARLIEST, day.toordinal() - 1, certain=True)

    def possibly_after(self, day: date, *, undated: bool = False) -> Records[R_co]:
        """Possibly after this day."""
        return self._dated(day.toordinal() + 1, LATEST, certain=False, undated=undated)

    def certainly_after(self, day: date) -> Records[R_co]:
        """Certainly after this day."""
        return self._dated(day.toordinal() + 1, LATEST, certain=True)

    def undated(self) -> Records[R_co]:
        """Those without a date, which no other question about days answers unless it says ``undated=True``."""
        return self.where(_has_no_date)

    def _dated(self, low: int, high: int, *, certain: bool, undated: bool = False) -> Records[R_co]:
        return self._same(self._selection.dated(DayTerm(low, high, certain, undated)))

    # Answers

    def group_by(self, key: Callable[[R_co], K], /) -> dict[K, Records[R_co]]:
        """The records parted by what the function returns, in the order in which its answers first come."""
        groups: dict[K, list[R_co]] = {}
        for record in self:
            groups.setdefault(key(record), []).append(record)
        return {answer: self._of_items(records) for answer, records in groups.items()}

    def to_dicts(self: Records[Record]) -> list[dict[str, str | int | None]]:
        """A flat row for each record, all with the same keys, as for a data frame; None where it has nothing."""
        from ukrcrisis.serialise.tables import to_dicts

        return to_dicts(self)

    def to_arrow(self: Records[Record]) -> pyarrow.Table:
        """A table with a row for each record, nested as the classes are; needs the extra ``[arrow]``."""
        from ukrcrisis.serialise.arrow import to_arrow

        return to_arrow(self)

    def verify(self: Records[Record], documents: Iterable[Document], /) -> tuple[Check, ...]:
        """For each piece of evidence whether the words still stand in the documents, which are found by id or else by path."""
        from ukrcrisis.evidence import verify

        return verify(self, documents)

    def rebase(self: Records[Record], new_text: str, /, *, document: str | None = None) -> Rebased:
        """The records with their evidence moved to an edited text, and what was kept, moved and gone.

        ``document`` names the document that was edited, by id or path; None where there is only one.
        """
        from ukrcrisis.evidence import rebase

        return rebase(self, new_text, document=document)

    def diff(self: Records[T], after: Records[T], /) -> Diff[T]:
        """What is new, gone and changed in ``after``, compared with these."""
        from ukrcrisis.queries.compare import diff

        return diff(self, after)


def stored(records: Pending, documents: Iterable[Document]) -> Records[Record]:
    """Records that have been read, and are made when somebody first looks at one."""
    found: Records[Record] = Records((), documents=documents)
    found._index = Index(records)
    found._positions = range(len(records))
    return found


def _restored(
    items: tuple[RecordBase, ...], documents: tuple[Document, ...], errors: tuple[CrisisError, ...]
) -> Records[RecordBase]:
    return Records(items, documents=documents, errors=errors)


def _key(who: str | Actor | Place, by_code: Kind, by_name: Kind) -> tuple[Kind, str]:
    """The posting to look in: a code stands for itself, whatever else by its folded name."""
    if isinstance(who, str):
        return (by_code, who) if who.isupper() else (by_name, fold(who))
    if isinstance(who, Actor) and who.code is not None:
        return (by_code, who.code)
    return (by_name, fold(who.name))


def _has_no_date(record: RecordBase) -> bool:
    return record.when is None or not record.when.dated


def _ordinals(first: date | None, last: date | None) -> tuple[int, int]:
    if first is not None and last is not None and first > last:
        raise ValueFault(f"days {first} to {last}: expected the first not to be after the last")
    return (
        EARLIEST if first is None else first.toordinal(),
        LATEST if last is None else last.toordinal(),
    )


def _words(kind: Kind, words: type[StrEnum], given: Iterable[StrEnum]) -> list[tuple[Kind, str]]:
    try:
        return [(kind, word_key(words(word))) for word in given]
    except ValueError as error:
        raise ValueFault(f"{error}; known: {', '.join(words)}") from None
