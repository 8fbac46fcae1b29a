"""What makes records of different documents the same fact, apart from the day.

Compared is what the fact is, never how it is worded: the strength of an advisory, its reason and deadline,
what a call was about and how it was held, the words of a claim do not count. A country goes by its code, a
person by surname and country, so "Anthony Blinken" is "Antony Blinken", but a president is not the state.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, RecordBase
from ukrcrisis.queries.actors import actor_key, place_key, side_key
from ukrcrisis.queries.certainty import bounds

__all__ = ["content_key", "matter_key"]


def _all(actors: Iterable[Actor]) -> Hashable:
    return frozenset(map(actor_key, actors))


def matter_key(record: RecordBase) -> Hashable:
    """What a record is about, whatever became of it: who does which kind of thing, to whom, where.

    - advisory: issuer and how many they are, action, audience, place
    - diplomatic action: kind, actors, counterparts, place, destination
    - claim: claimant, topic, and its subject, where a person stands for the country (Putin for Russia)
    - call: participants
    """
    match record:
        case Advisory():
            issuer = (actor_key(record.issuer), record.issuer_count)
            return (record.type, issuer, record.action, record.audience, place_key(record.place))
        case DiplomaticAction():
            where = (place_key(record.place), place_key(record.destination))
            return (record.type, record.kind, _all(record.actors), _all(record.counterparts), where)
        case IntelligenceClaim():
            subject = None if record.subject is None else side_key(record.subject)
            return (record.type, actor_key(record.claimant), record.topic, subject)
        case Call():
            return (record.type, _all(record.participants))
        case _:
            return (type(record), record.id)


def content_key(record: RecordBase) -> Hashable:
    """The matter with its status; of a claim also the stance, and the days it foretells."""
    if isinstance(record, IntelligenceClaim):
        event = None if record.event_when is None else bounds(record.event_when)
        return (matter_key(record), record.status, record.stance, event)
    return (matter_key(record), record.status)
