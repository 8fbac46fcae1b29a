"""A dependency as a user would write one: only type-checked, under ``mypy --strict``."""

from typing import assert_never, assert_type

import ukrcrisis
from ukrcrisis import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record, Records


def sentence(record: Record) -> str:
    match record:
        case Advisory(issuer, action, place):
            return f"{issuer.name} {action} {place.name if place else ''}"
        case DiplomaticAction(kind, actors):
            return f"{kind} {[actor.name for actor in actors]}"
        case IntelligenceClaim(claimant, stance, subject, topic):
            return f"{claimant.name} {stance} {topic} {subject}"
        case Call(participants, mode):
            return f"{mode} {len(participants)}"
        case _:
            assert_never(record)


def use(path: str) -> list[str]:
    records = ukrcrisis.load(path)
    assert_type(records, Records[Record])
    calls = records.of(Call)
    assert_type(calls, Records[Call])
    assert_type(calls[0], Call)
    assert_type(calls[:2], Records[Call])
    assert_type(ukrcrisis.loads(ukrcrisis.dumps(records)), Records[Record])
    return [sentence(record) for record in records]


def misspell() -> object:
    return ukrcrisis.no_such_name  # type: ignore[attr-defined]  # a name that we do not have is an error
