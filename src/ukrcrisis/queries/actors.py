"""Who takes which part in a record, and when two names mean one actor."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, RecordBase
from ukrcrisis.model.vocabulary import ActorKind

__all__ = [
    "actor_key",
    "agents",
    "fold",
    "fold_text",
    "label",
    "parties",
    "place_key",
    "places",
    "shown",
    "side_key",
    "sources",
    "subjects",
]

# Each table maps a class of record to the function that reads one part of it. Classes outside the four have no part.
_Reader = dict[type[RecordBase], Callable[[Any], tuple[Actor, ...]]]


def fold_text(text: str) -> str:
    """Words for comparing: small letters, no accents, single spaces."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())


@lru_cache(maxsize=16384)
def fold(name: str) -> str:
    """A name for comparing: as :func:`fold_text`, without a leading article.

    >>> fold("the  Côte d’Ivoire")
    "cote d'ivoire"
    """
    words = fold_text(name)
    return words.removeprefix("the ") or words


def actor_key(actor: Actor) -> tuple[str, ...]:
    """What makes two mentions one actor: the code, else the folded name; of a person, the surname and country.

    Spelling variants of a first name do not part a person in two ("Anthony" and "Antony Blinken").
    """
    if actor.kind is ActorKind.PERSON:
        words = fold(actor.name).split()
        return ("person", words[-1] if words else "", actor.country or "")
    if actor.code:
        return ("code", actor.code)
    return (actor.kind.value, fold(actor.name))


def side_key(actor: Actor) -> tuple[str, ...]:
    """As :func:`actor_key`, but whoever belongs to a country stands for it (Putin for Russia)."""
    if actor.country:
        return ("code", actor.country)
    return actor_key(actor)


def place_key(place: Place | None) -> tuple[str, str] | None:
    """The country and folded name; None for no place."""
    return None if place is None else (place.country or "", fold(place.name))


def _issuing(record: Advisory) -> tuple[Actor, ...]:
    return (record.issuer,) if record.speaker is None else (record.issuer, record.speaker)


def _claimed_about(record: IntelligenceClaim) -> tuple[Actor, ...]:
    return () if record.subject is None else (record.subject,)


_AGENTS: _Reader = {
    Advisory: _issuing,
    DiplomaticAction: lambda record: record.actors,
    IntelligenceClaim: lambda record: (record.claimant,),
    Call: lambda record: record.participants,
}

_PARTIES: _Reader = {
    Advisory: _issuing,
    DiplomaticAction: lambda record: record.actors + record.counterparts,
    IntelligenceClaim: lambda record: (record.claimant, *_claimed_about(record)),
    Call: lambda record: record.participants,
}


def _nobody(_: RecordBase) -> tuple[Actor, ...]:
    return ()


def agents(record: RecordBase) -> tuple[Actor, ...]:
    """Who does it: issuer and speaker, actors, claimant, participants."""
    return _AGENTS.get(type(record), _nobody)(record)


def parties(record: RecordBase) -> tuple[Actor, ...]:
    """Everyone whom the fact itself names: the agents, the counterparts, and whom a claim is about.

    Those who only pass it on are :func:`sources`.
    """
    return _PARTIES.get(type(record), _nobody)(record)


def subjects(record: RecordBase) -> tuple[Actor, ...]:
    """Whom a claim is about; empty for the other types."""
    return _claimed_about(record) if isinstance(record, IntelligenceClaim) else ()


def places(record: RecordBase) -> tuple[Place, ...]:
    """Where it is, and where it goes; empty for claims and calls."""
    if isinstance(record, Advisory):
        return () if record.place is None else (record.place,)
    if isinstance(record, DiplomaticAction):
        return tuple(place for place in (record.place, record.destination) if place is not None)
    return ()


def sources(record: RecordBase) -> tuple[Actor, ...]:
    """Those who tell the document so, outermost first."""
    return tuple(link.source for link in record.attribution)


def label(actor: Actor) -> str:
    """A name to print on one line: control characters escaped, spaces single.

    >>> label(Actor(kind="outlet", name="RIA\\n Novosti"))
    'RIA Novosti'
    """
    return shown(actor.name)


def shown(text: str) -> str:
    """Words from a text, safe on one line of a terminal."""
    line = " ".join(text.split())
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in line)
