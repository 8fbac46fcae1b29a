"""Records as flat rows, for spreadsheets and data frames."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import TextIO

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.when import When

__all__ = ["COLUMNS", "to_csv", "to_dicts"]

COLUMNS = (
    "type", "id", "status", "start", "end", "part", "when_text", "told_by", "actors", "actor_codes", "counterparts",
    "counterpart_codes", "kind", "strength", "stance", "audience", "place", "place_country", "destination", "deadline_start",
    "deadline_end", "headcount_min", "headcount_max", "issuer_count", "statement", "path", "span_start", "span_end", "quote",
)  # fmt: skip
"""The columns of every row, in this order; what a record does not have is empty.

``kind`` is the action of an advisory, the kind of a diplomatic action, the topic of a claim, the mode of a
call; ``actors`` are issuer, actors, claimant or participants; ``counterparts`` also the subject of a claim.
Several are joined by ``; ``. The span and the quotation are those of the first evidence."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a cell must not start with, spaces apart: a spreadsheet would run it as a formula."""


def to_dicts(records: Iterable[Record]) -> list[dict[str, str | int | None]]:
    """A flat row for each record with the keys of ``COLUMNS``; None where a record has nothing."""
    return [_row(record) for record in records]


def to_csv(records: Iterable[Record], file: TextIO | None = None) -> str:
    """The rows as CSV with a header line (RFC 4180), returned, and written to ``file`` where one is given.

    A missing value is an empty cell. A text that a spreadsheet would take for a formula gets an apostrophe
    in front."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in to_dicts(records):
        writer.writerow([_cell(row[column]) for column in COLUMNS])
    text = out.getvalue()
    if file is not None:
        file.write(text)
    return text


def _cell(value: str | int | None) -> str | int:
    if value is None:
        return ""
    if isinstance(value, str) and value.lstrip(" \u00a0\ufeff").startswith(_FORMULA):
        return "'" + value
    return value


def _row(record: Record) -> dict[str, str | int | None]:
    first = record.evidence[0]
    row: dict[str, str | int | None] = dict.fromkeys(COLUMNS)
    row.update(
        type=record.type.value, id=record.id, status=record.status.value, path=first.path, span_start=first.start,
        span_end=first.end, quote=first.quote, told_by=_names(link.source for link in record.attribution),
    )  # fmt: skip
    row.update(_when(record.when, "start", "end"))
    if record.when is not None:
        row.update(part=record.when.part.value if record.when.part else None, when_text=record.when.text)
    row.update(_own(record))
    return row


def _own(record: Record) -> dict[str, str | int | None]:
    match record:
        case Advisory():
            return {
                **_actors((record.issuer,)), **_place(record.place), **_when(record.deadline, "deadline_start", "deadline_end"),
                "kind": record.action.value, "strength": record.strength.value, "audience": record.audience.value,
                "issuer_count": record.issuer_count,
            }  # fmt: skip
        case DiplomaticAction():
            count = record.headcount
            return {
                **_actors(record.actors), **_actors(record.counterparts, "counterpart"), **_place(record.place),
                **_when(record.deadline, "deadline_start", "deadline_end"), "kind": record.kind.value,
                "destination": record.destination.name if record.destination else None,
                "headcount_min": count.min if count else None, "headcount_max": count.max if count else None,
            }  # fmt: skip
        case IntelligenceClaim():
            subject = (record.subject,) if record.subject else ()
            return {
                **_actors((record.claimant,)), **_actors(subject, "counterpart"), "kind": record.topic.value,
                "stance": record.stance.value, "statement": record.statement,
            }  # fmt: skip
        case Call():
            return {**_actors(record.participants), "kind": record.mode.value}


def _names(actors: Iterable[Actor]) -> str | None:
    return "; ".join(actor.name for actor in actors) or None


def _actors(actors: Iterable[Actor], word: str = "actor") -> dict[str, str | int | None]:
    listed = tuple(actors)
    codes = "; ".join(actor.code or actor.country or "" for actor in listed).strip("; ")
    return {f"{word}s": _names(listed), f"{word}_codes": codes or None}


def _place(place: Place | None) -> dict[str, str | int | None]:
    return {"place": place.name, "place_country": place.country} if place else {}


def _when(when: When | None, start: str, end: str) -> dict[str, str | int | None]:
    if when is None:
        return {}
    return {
        start: when.start.isoformat() if when.start else None,
        end: when.end.isoformat() if when.end else None,
    }
