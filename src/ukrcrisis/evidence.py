"""Evidence against texts: which still holds, and where it has gone in an edited text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from attrs import evolve, frozen

from ukrcrisis.errors import ValueFault
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.model.span import Evidence
from ukrcrisis.records import Records
from ukrcrisis.text.documents import open_document

__all__ = ["Check", "Move", "Rebased", "Verdict", "rebase", "verify"]


class Verdict(StrEnum):
    """What a text says of a piece of evidence."""

    HOLDS = "holds"
    CHANGED = "changed"
    """Other words stand there."""
    MISSING = "missing"
    """The text is not at hand."""


@frozen
class Check:
    """One piece of evidence of a record, and whether it holds."""

    record: Record
    evidence: Evidence
    verdict: Verdict


@frozen
class Move:
    """Evidence that stands elsewhere in the edited text."""

    before: Evidence
    after: Evidence


@frozen
class Rebased:
    """What became of records when their text was edited; each piece of evidence is kept, moved or gone."""

    records: Records[Record]
    """With evidence in the new text; those that have none left are not among them."""
    kept: tuple[Evidence, ...]
    """At the same place, in the order of the old text; as it is now."""
    moved: tuple[Move, ...]
    gone: tuple[Evidence, ...]
    """Whose words the new text does not hold; as it was."""
    lost: tuple[Record, ...]
    """Records without any evidence left, as they were."""


def verify(records: Iterable[Record], documents: Iterable[Document]) -> tuple[Check, ...]:
    """For each piece of evidence whether the words still stand where it says.

    A document is found by its id, else by its path: an edited text has another id.
    """
    listed = [document for document in documents if document.text is not None]
    by_id = {document.id: document for document in listed}
    by_path = {document.path: document for document in listed}
    found = []
    for record in records:
        for evidence in record.evidence:
            document = by_id.get(evidence.document) or by_path.get(evidence.path)
            found.append(Check(record, evidence, _verdict(evidence, document)))
    return tuple(found)


def _verdict(evidence: Evidence, document: Document | None) -> Verdict:
    if document is None or document.text is None:
        return Verdict.MISSING
    return (
        Verdict.HOLDS if document.text[evidence.start : evidence.end] == evidence.quote else Verdict.CHANGED
    )


def rebase(records: Records[Record], new_text: str, *, document: str | None = None) -> Rebased:
    """Move evidence to the edited text of a document, given by id or path where the records have several.

    Each quotation is sought word for word; of several places the one nearest to where the edits before it
    have shifted it. Records keep their ids, so that one can follow them; the document gets the id of the
    new text. The old text is not needed."""
    old = _one(records, document)
    new = open_document(new_text, path=old.path, published=old.published, title=old.title)
    pieces = sorted(
        {e for r in records for e in r.evidence if e.document == old.id}, key=lambda e: (e.start, e.end)
    )
    places = dict(_places(pieces, new_text))
    moved = {e: evolve(e, document=new.id, start=at, end=at + len(e.quote)) for e, at in places.items()}
    after: list[Record] = []
    lost: list[Record] = []
    for record in records:
        evidence = dict.fromkeys(
            moved.get(e, e) for e in record.evidence if e.document != old.id or e in moved
        )
        if evidence:
            after.append(evolve(record, evidence=tuple(evidence)))
        else:
            lost.append(record)
    return Rebased(
        Records(after, documents=[new if each.id == old.id else each for each in records.documents]),
        kept=tuple(moved[e] for e in pieces if e in moved and moved[e].start == e.start),
        moved=tuple(Move(e, moved[e]) for e in pieces if e in moved and moved[e].start != e.start),
        gone=tuple(e for e in pieces if e not in moved),
        lost=tuple(lost),
    )


def _one(records: Records[Record], document: str | None) -> Document:
    fitting = [each for each in records.documents if document is None or document in (each.id, each.path)]
    if len(fitting) != 1:
        known = ", ".join(each.path for each in records.documents)
        raise ValueFault(
            f"rebase: {len(fitting)} documents are meant; expected one, by id or path, of: {known}"
        )
    return fitting[0]


def _places(pieces: Iterable[Evidence], text: str) -> Iterator[tuple[Evidence, int]]:
    """Where each quotation stands in a text, in the order of the old one."""
    shift = 0
    for piece in pieces:
        at = _nearest(piece.quote, text, max(piece.start + shift, 0))
        if at is not None:
            shift = at - piece.start
            yield piece, at


def _nearest(quote: str, text: str, expected: int) -> int | None:
    if text.startswith(quote, expected):
        return expected
    after = text.find(quote, expected)
    before = text.rfind(quote, 0, min(expected, len(text)) + len(quote))
    if after < 0 or (before >= 0 and expected - before < after - expected):
        return before if before >= 0 else None
    return after
