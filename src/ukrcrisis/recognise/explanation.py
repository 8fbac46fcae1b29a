"""Why a finding says what it says: what its words stand for, and how its days were counted."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.when import When
from ukrcrisis.recognise.finding import Finding

__all__ = ["explained"]


def explained(finding: Finding, frame: Frame) -> Finding:
    """The finding with its antecedents and the arithmetic of its dates."""
    record = finding.record
    low, high = frame.sentence_of(finding.cue.start)
    notes = dict.fromkeys([*_antecedents(record, frame, low, high), *_days(record, frame)])
    return finding._replace(antecedents=tuple(notes))


def _antecedents(record: Record, frame: Frame, low: int, high: int) -> Iterator[str]:
    """ "he is Jake Sullivan", "Kremlin is Russia": phrases of the sentence whose actor bears another name."""
    actors = set(_actors(record))
    for phrase in frame.phrases:
        actor = phrase.actor
        if actor is None or not low <= phrase.start < high or actor not in actors:
            continue
        words = frame.text[phrase.start : phrase.end]
        if actor.name not in words:
            yield f"{words!r} is {actor.name}"


def _actors(record: Record) -> Iterator[Actor]:
    yield from (link.source for link in record.attribution)
    match record:
        case Advisory():
            yield from (actor for actor in (record.issuer, record.speaker) if actor is not None)
        case DiplomaticAction():
            yield from (*record.actors, *record.counterparts)
        case IntelligenceClaim():
            yield from (actor for actor in (record.claimant, record.subject) if actor is not None)
        case Call():
            yield from record.participants


def _days(record: Record, frame: Frame) -> Iterator[str]:
    whens: dict[str, When | None] = {"when": record.when}
    if isinstance(record, Advisory | DiplomaticAction):
        whens["deadline"] = record.deadline
    if isinstance(record, IntelligenceClaim):
        whens["event_when"] = record.event_when
    for name, when in whens.items():
        if when is not None:
            yield f"{name}: {_counted(when, frame)}"
        elif name == "when":
            yield "when: null, for no date goes with these words"


def _counted(when: When, frame: Frame) -> str:
    """ "'on Friday' is 2022-02-11, counted from 2022-02-13 (the front matter)"."""
    if not when.dated:
        return f"{when.text!r} names no day that can be counted here"
    day = f"{when.start or '…'}" if when.start == when.end else f"{when.start or '…'} – {when.end or '…'}"
    if frame.heading_when == when:
        return f"{day}, the date of the heading {when.text!r}"
    if frame.anchor.published is not None:
        return f"{when.text!r} is {day}, counted from {frame.anchor.published} ({frame.anchor.source})"
    return f"{when.text!r} is {day}, by the dates that the text gives in full"
