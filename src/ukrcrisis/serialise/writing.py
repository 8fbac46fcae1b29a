"""The model to JSON text, written straight out: half the time of plain objects that a JSON encoder then
walks.

Fields stand in the order of the classes; tests hold these words to those of
:mod:`ukrcrisis.serialise.shapes`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from json.encoder import encode_basestring as _quoted

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import (
    Advisory,
    Attribution,
    DiplomaticAction,
    Headcount,
    IntelligenceClaim,
    Record,
)
from ukrcrisis.model.span import Evidence
from ukrcrisis.model.when import When

__all__ = ["Writer", "document_text"]

_MOST_KEPT = 2_000
"""Texts kept for reuse at one time, so that a stream is written in constant memory."""


class Writer:
    """Writes records; what several records share is written once.

    TypeError or AttributeError where a record holds a value of a wrong kind, which the classes do not look
    at."""

    def __init__(self) -> None:
        self._kept: dict[int, str] = {}
        self._alive: list[object] = []
        self._forget()

    def _forget(self) -> None:
        self._kept.clear()
        self._alive.clear()
        self._kept[id(None)] = "null"

    def _keep(self, value: object, text: str) -> str:
        self._kept[id(value)] = text
        self._alive.append(value)  # or another value could get its id
        return text

    def record(self, record: Record) -> str:
        """One record as a JSON object."""
        if len(self._kept) >= _MOST_KEPT:
            self._forget()
        get = self._kept.get
        attribution = ",".join([get(id(link)) or self._link(link) for link in record.attribution])
        evidence = ",".join([get(id(piece)) or self._evidence(piece) for piece in record.evidence])
        return (
            f'{{"type":"{record.type!s}","id":{_quoted(record.id)},"status":"{record.status!s}",'
            f'"when":{get(id(record.when)) or self._when(record.when)},'
            f'"attribution":[{attribution}],"evidence":[{evidence}],'
            f"{self._own(record)}}}"
        )

    def _own(self, record: Record) -> str:
        get = self._kept.get
        if isinstance(record, Advisory):
            return (
                f'"issuer":{get(id(record.issuer)) or self._actor(record.issuer)},'
                f'"speaker":{get(id(record.speaker)) or self._actor(record.speaker)},'
                f'"issuer_count":{_number(record.issuer_count)},'
                f'"action":"{record.action!s}","strength":"{record.strength!s}",'
                f'"audience":"{record.audience!s}",'
                f'"place":{get(id(record.place)) or self._place(record.place)},'
                f'"deadline":{get(id(record.deadline)) or self._when(record.deadline)},'
                f'"reason":{_text(record.reason)},'
                f'"penalty":{_text(record.penalty)}'
            )
        if isinstance(record, DiplomaticAction):
            return (
                f'"kind":"{record.kind!s}","actors":{self._actors(record.actors)},'
                f'"counterparts":{self._actors(record.counterparts)},'
                f'"subjects":{_text(record.subjects)},'
                f'"headcount":{get(id(record.headcount)) or self._headcount(record.headcount)},'
                f'"place":{get(id(record.place)) or self._place(record.place)},'
                f'"destination":{get(id(record.destination)) or self._place(record.destination)},'
                f'"deadline":{get(id(record.deadline)) or self._when(record.deadline)}'
            )
        if isinstance(record, IntelligenceClaim):
            return (
                f'"claimant":{get(id(record.claimant)) or self._actor(record.claimant)},'
                f'"subject":{get(id(record.subject)) or self._actor(record.subject)},'
                f'"topic":"{record.topic!s}",'
                f'"stance":"{record.stance!s}",'
                f'"event_when":{get(id(record.event_when)) or self._when(record.event_when)},'
                f'"statement":{_quoted(record.statement)},"quoted":{_truth(record.quoted)}'
            )
        return (
            f'"participants":{self._actors(record.participants)},"mode":"{record.mode!s}",'
            f'"purpose":{_text(record.purpose)},'
            f'"topics":{_text(record.topics)}'
        )

    def _actors(self, actors: Iterable[Actor]) -> str:
        get = self._kept.get
        return f"[{','.join([get(id(actor)) or self._actor(actor) for actor in actors])}]"

    def _actor(self, actor: Actor | None) -> str:
        assert actor is not None  # None is kept from the start
        return self._keep(
            actor,
            f'{{"kind":"{actor.kind!s}","name":{_quoted(actor.name)},"code":{_text(actor.code)},"role":{_text(actor.role)},'
            f'"country":{_text(actor.country)},"count":{_number(actor.count)}}}',
        )

    def _place(self, place: Place | None) -> str:
        assert place is not None
        return self._keep(place, f'{{"name":{_quoted(place.name)},"country":{_text(place.country)}}}')

    def _when(self, when: When | None) -> str:
        assert when is not None
        part = "null" if when.part is None else f'"{when.part!s}"'
        return self._keep(
            when,
            f'{{"start":{_day(when.start)},"end":{_day(when.end)},"part":{part},"text":{_quoted(when.text)}}}',
        )

    def _headcount(self, count: Headcount | None) -> str:
        assert count is not None
        return self._keep(count, f'{{"min":{_number(count.min)},"max":{_number(count.max)}}}')

    def _link(self, link: Attribution) -> str:
        source = self._kept.get(id(link.source)) or self._actor(link.source)
        return self._keep(link, f'{{"source":{source},"cue":{_quoted(link.cue)}}}')

    def _evidence(self, piece: Evidence) -> str:
        return self._keep(
            piece,
            f'{{"document":{_quoted(piece.document)},"path":{_quoted(piece.path)},"start":{_number(piece.start)},'
            f'"end":{_number(piece.end)},"quote":{_quoted(piece.quote)}}}',
        )


def document_text(document: Document) -> str:
    """One document as a JSON object, without its text."""
    return (
        f'{{"id":{_quoted(document.id)},"path":{_quoted(document.path)},"title":{_text(document.title)},'
        f'"published":{_day(document.published)},"sha256":{_quoted(document.sha256)}}}'
    )


def _text(text: str | None) -> str:
    return "null" if text is None else _quoted(text)


def _number(number: int | None) -> str:
    if number is None:
        return "null"
    if type(number) is not int:
        raise TypeError(f"expected a whole number, found {number!r}")
    return str(number)


def _truth(truth: bool) -> str:
    if type(truth) is not bool:
        raise TypeError(f"expected True or False, found {truth!r}")
    return "true" if truth else "false"


def _day(day: date | None) -> str:
    if day is None:
        return "null"
    if type(day) is not date:
        raise TypeError(f"expected a date, found {day!r}")
    return f'"{day.isoformat()}"'
