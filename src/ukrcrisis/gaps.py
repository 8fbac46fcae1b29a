"""Honest absence: the sentences that hold a cue of the domain and gave no record, and why."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from attrs import frozen

from ukrcrisis.frames.frame import Frame
from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.model.span import Evidence
from ukrcrisis.model.vocabulary import RecordType
from ukrcrisis.reading import Reader
from ukrcrisis.recognise.cues import Cue, cues_of
from ukrcrisis.records import Records

__all__ = ["Absence", "Gap", "coverage"]


class Absence(StrEnum):
    """Why a sentence with a cue gave no record."""

    QUESTION = "question"
    """It asks and tells nothing."""
    NO_ACTOR = "no_actor"
    """Nobody is named who could act, speak or be meant."""
    NO_SENSE = "no_sense"
    """The words beside the cue do not give it the sense of the domain."""
    NEGATED = "negated"
    """What it tells did not happen, in a way that is no record either."""
    AMBIGUOUS = "ambiguous"
    """Cue and actors are there, but no rule joins them with certainty."""


@frozen(kw_only=True)
class Gap:
    """A sentence that holds a cue and gave no record."""

    __match_args__ = ("type", "cue", "reason")

    type: RecordType
    """What the cue may be a sign of."""
    cue: str
    """The words of the cue, as written."""
    reason: Absence
    evidence: Evidence
    """The sentence."""


def coverage(records: Records[Record], *, lexicon: Lexicon | None = None) -> tuple[Gap, ...]:
    """The gaps of the documents that the records were read from, in the order of their texts; one for a sentence.

    Documents that came without their text (those of stored records) have none. ``lexicon`` is the one that the
    records were read with; None: the one that ships.

    >>> from ukrcrisis import coverage, parse
    >>> [(gap.cue, gap.reason.value) for gap in coverage(parse("Has Norway closed its embassy in Mali?"))]
    [('closed', 'question')]
    """
    reader = Reader(lexicon=lexicon)
    return tuple(gap for document in records.documents for gap in _gaps(document, records, reader))


def _gaps(document: Document, records: Records[Record], reader: Reader) -> Iterator[Gap]:
    told = [(e.start, e.end) for record in records for e in record.evidence if e.document == document.id]
    for frame in reader.frames(document, gated=False):
        seen: set[tuple[int, int]] = set()
        for cue in cues_of(frame):
            start, end = frame.sentence_of(cue.span.start)
            if (start, end) in seen or any(low < end and start < high for low, high in told):
                continue
            seen.add((start, end))
            quote = frame.text[start:end]
            evidence = Evidence(document=document.id, path=document.path, start=start, end=end, quote=quote)
            yield Gap(
                type=cue.type,
                cue=cue.span.of(frame.text),
                reason=_reason(cue, frame, start, end),
                evidence=evidence,
            )


def _reason(cue: Cue, frame: Frame, start: int, end: int) -> Absence:
    if frame.asks:
        return Absence.QUESTION
    if not any(phrase.actor is not None and start <= phrase.start < end for phrase in frame.phrases):
        return Absence.NO_ACTOR
    if not cue.fits:
        return Absence.NO_SENSE
    return Absence.NEGATED if cue.negated else Absence.AMBIGUOUS
