"""A fact told twice is one record with several pieces of evidence; here records get their ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory, Attribution, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.span import Evidence
from ukrcrisis.model.vocabulary import ActorKind, Status
from ukrcrisis.model.when import When
from ukrcrisis.recognise.acquaintance import introduced
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.headlines import below_headings
from ukrcrisis.recognise.same_fact import can_be_one_fact, name_of, places_differ, state_of
from ukrcrisis.text.digest import digest_of

__all__ = ["merge"]


_REACH = 50
"""Facts of one key, and tellings of one fact, that a telling is compared with: more would cost the square of
their number.
"""


def merge(
    findings: Iterable[Finding], *, document: str, path: str
) -> list[tuple[Record, tuple[Finding, ...]]]:
    """The records of a document in the order of its text, each with the findings it was made from."""
    groups: dict[tuple[object, ...], list[list[Finding]]] = {}
    order: list[list[Finding]] = []
    for finding in introduced(findings):
        same = groups.setdefault(_key(finding.record), [])
        for group in same[-_REACH:]:
            if all(_tells_the_same(finding, other) for other in group[:_REACH]):
                group.append(finding)
                break
        else:
            same.append([finding])
            order.append(same[-1])
    taken: set[str] = set()
    out = []
    for group in below_headings(order):
        record = _unite([f.record for f in group])
        record = evolve(record, attribution=_told_in_body(group))
        evidence = tuple(evolve(e, document=document, path=path) for e in record.evidence)
        identity = _identity(record, document, taken)
        out.append((evolve(record, id=identity, evidence=evidence), tuple(group)))
    return sorted(out, key=lambda pair: pair[0].place_in_text[1:3])


def _told_in_body(group: Sequence[Finding]) -> tuple[Attribution, ...]:
    """Who tells it where the text below the headings does first; headings cut that short."""
    return next((f for f in group if not f.heading), group[0]).record.attribution


def _key(record: Record) -> tuple[object, ...]:
    match record:
        case Advisory():
            return ("advisory", name_of(record.issuer), record.action, record.status)
        case DiplomaticAction():
            states = frozenset(state_of(a) for a in record.actors)
            return ("act", record.kind, states, _told_as(record.status))
        case IntelligenceClaim():
            return ("claim", name_of(record.claimant), record.topic, record.stance)
        case Call():
            return ("call", _told_as(record.status))


def _told_as(status: Status) -> Status:
    """What is under way in one sentence is done in another: "is flying them home", "flew them home"."""
    return Status.OCCURRED if status is Status.ONGOING else status


def _tells_the_same(one: Finding, other: Finding) -> bool:
    """Whether two findings can tell one fact; the missions of two towns are two, told by the same words."""
    apart = one.cue == other.cue and one.rule == other.rule and places_differ(one.record, other.record)
    return not apart and can_be_one_fact(one.record, other.record)


def _unite(records: Sequence[Record]) -> Record:
    """The first telling, with what later ones add where it is silent."""
    first = records[0]
    if len(records) == 1:
        return first
    changes: dict[str, object] = {}
    for later in records[1:]:
        for name in (
            "when",
            "place",
            "deadline",
            "counterparts",
            "headcount",
            "destination",
            "subject",
            "event_when",
            "speaker",
            "reason",
            "penalty",
            "purpose",
            "topics",
        ):
            if (
                hasattr(first, name)
                and _is_silent(getattr(first, name))
                and name not in changes
                and not _is_silent(getattr(later, name))
            ):
                changes[name] = getattr(later, name)
    if isinstance(first, Call):
        changes["participants"] = max(
            (r.participants for r in records if isinstance(r, Call)), key=_how_named
        )
    evidence: dict[tuple[int, int], Evidence] = {(e.start, e.end): e for r in records for e in r.evidence}
    return evolve(first, evidence=tuple(evidence[k] for k in sorted(evidence)), **changes)  # type: ignore[arg-type]


def _is_silent(value: object) -> bool:
    """Whether a field says nothing that a later telling could not say better: words of time that name no day,
    too.
    """
    return not value or (isinstance(value, When) and not value.dated)


def _how_named(participants: Sequence[Actor]) -> int:
    """How well a telling names the callers: persons count most, "allies" nothing."""
    return sum(
        2 if a.kind is ActorKind.PERSON else 0 if a.kind is ActorKind.GROUP else 1 for a in participants
    )


def _identity(record: Record, document: str, taken: set[str]) -> str:
    """A hash of the document and of what makes this fact; a repeated one is numbered in the order of the
    text.
    """
    content = "\x1f".join([document, *map(str, _key_words(record))])
    number = 0
    while True:
        digest = digest_of(f"{content}\x1f{number}")[:16]
        if digest not in taken:
            taken.add(digest)
            return digest
        number += 1


def _key_words(record: Record) -> list[str]:
    words = [str(record.type), record.evidence[0].quote, str(record.status)]
    match record:
        case Advisory():
            words += [name_of(record.issuer), record.action, record.place.name if record.place else ""]
        case DiplomaticAction():
            words += [record.kind, *map(name_of, record.actors), *map(name_of, record.counterparts)]
        case IntelligenceClaim():
            words += [name_of(record.claimant), record.topic, record.stance, name_of(record.subject)]
        case Call():
            words += [*map(name_of, record.participants), record.mode]
    return words
