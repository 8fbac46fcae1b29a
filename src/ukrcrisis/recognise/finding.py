"""What a recogniser returns: a record not yet merged, and why it was made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.records import Record
from ukrcrisis.model.span import Evidence, Span

__all__ = ["Finding", "Recogniser", "evidence_at"]


class Finding(NamedTuple):
    """A record from one passage, with the rule and the words that made it.

    The record's id is empty and its evidence is one place, with no document named yet: both are settled when the
    findings of a document are merged.
    """

    record: Record
    rule: str
    cue: Span
    antecedents: tuple[str, ...] = ()
    """What words stand for and how days were counted ("'he' is Jake Sullivan"); empty unless a trace asks for
    it.
    """
    heading: bool = False
    """Whether a heading tells it."""


class Recogniser(Protocol):
    """Reads one passage; ``earlier`` are the document's findings so far, which back references point to."""

    def __call__(self, frame: Frame, earlier: Sequence[Finding]) -> Iterable[Finding]: ...


def evidence_at(frame: Frame, position: int) -> tuple[Evidence, ...]:
    """The inner sentence that holds a character, as evidence."""
    start, end = frame.sentence_of(position)
    return (Evidence(document="", path="", start=start, end=end, quote=frame.text[start:end]),)
