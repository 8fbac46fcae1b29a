"""Whose people somebody is, where one sentence tells it and another does not: headlines name without introducing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Call, DiplomaticAction, Record
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.finding import Finding

__all__ = ["introduced"]


def introduced(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, with the country of each who acts or talks where the document tells it elsewhere."""
    found = list(findings)
    actors = [actor for finding in found for actor in _taking_part(finding.record)]
    strangers = {a.name for a in actors if _is_stranger(a)}
    if not strangers:
        return found
    lands: dict[str, set[str]] = {}
    for a in actors:
        if a.kind is ActorKind.PERSON and a.country is not None and a.name in strangers:
            lands.setdefault(a.name, set()).add(a.country)
    # two lands for one name are two people
    known = {name: land for name, (land, *others) in lands.items() if not others}
    return [_introduce(finding, known) for finding in found] if known else found


def _taking_part(record: Record) -> Iterator[Actor]:
    if isinstance(record, DiplomaticAction):
        yield from record.actors
        yield from record.counterparts
    elif isinstance(record, Call):
        yield from record.participants


def _is_stranger(actor: Actor) -> bool:
    """Whether only the full name tells who it is, and not for whom he acts."""
    return actor.kind is ActorKind.PERSON and actor.country is None and " " in actor.name


def _introduce(finding: Finding, known: Mapping[str, str]) -> Finding:
    record = finding.record
    if not any(_is_stranger(a) and a.name in known for a in _taking_part(record)):
        return finding
    if isinstance(record, DiplomaticAction):
        acting, others = _named(record.actors, known), _named(record.counterparts, known)
        return finding._replace(record=evolve(record, actors=acting, counterparts=others))
    assert isinstance(record, Call)
    return finding._replace(record=evolve(record, participants=_named(record.participants, known)))


def _named(actors: Sequence[Actor], known: Mapping[str, str]) -> tuple[Actor, ...]:
    return tuple(
        evolve(actor, country=known.get(actor.name)) if _is_stranger(actor) else actor for actor in actors
    )
