"""Help for tests of all record types: each record of a text in one line."""

from __future__ import annotations

from datetime import date
from functools import cache

from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.reading import Reader
from ukrcrisis.text.documents import open_document

__all__ = ["shorts"]

PUBLISHED = date(2022, 2, 13)
"""A Sunday."""


@cache
def _reader() -> Reader:
    return Reader()


def shorts(text: str) -> list[str]:
    """The records of a text that was published on a Sunday, in no order of their own: "visit Ruiz > NO", "claim US RU buildup
    asserts", "advice DK leave TD", "call phone Ruiz+Ortega"; with the status where it is not "occurred", the days after "@"
    and the sources after "<".
    """
    document = open_document(text, path="text", published=PUBLISHED)
    return sorted(map(_short, _reader().read(document)))


def _short(record: Record) -> str:
    words = [*_what(record)]
    if record.status != "occurred":
        words.append(str(record.status))
    if record.when is not None and (record.when.start or record.when.end):
        start, end = record.when.start, record.when.end
        words.append(f"@{start}" if start == end else f"@{start or ''}/{end or ''}")
    sources = [_name(link.source) for link in record.attribution]
    return " ".join([*words, *(["<", *sources] if sources else [])])


def _what(record: Record) -> list[str]:
    match record:
        case Advisory():
            place = record.place.country or record.place.name if record.place is not None else "-"
            return ["advice", _name(record.issuer), str(record.action), place]
        case DiplomaticAction():
            hosts = [">", _names(record.counterparts)] if record.counterparts else []
            return [str(record.kind), _names(record.actors), *hosts]
        case IntelligenceClaim():
            subject = _name(record.subject) if record.subject is not None else "-"
            return ["claim", _name(record.claimant), subject, str(record.topic), str(record.stance)]
        case Call():
            return ["call", str(record.mode), _names(record.participants)]


def _names(actors: tuple[Actor, ...]) -> str:
    return "+".join(sorted(map(_name, actors)))


def _name(actor: Actor) -> str:
    if actor.kind is ActorKind.PERSON:
        return actor.name.split()[-1]
    return str(actor.kind) if actor.kind is ActorKind.UNNAMED else actor.code or actor.name.replace(" ", "_")
