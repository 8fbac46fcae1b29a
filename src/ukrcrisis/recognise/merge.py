"""A fact told twice is one record with several pieces of evidence; here records get their ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from ukrcrisis.mentions.dates import words as dates_words
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.span import Evidence
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Audience, Status
from ukrcrisis.model.when import When
from ukrcrisis.recognise.acquaintance import introduced
from ukrcrisis.recognise.finding import Finding
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
    for group in order:
        record = _unite([f.record for f in group])
        evidence = tuple(evolve(e, document=document, path=path) for e in record.evidence)
        identity = _identity(record, document, taken)
        out.append((evolve(record, id=identity, evidence=evidence), tuple(group)))
    return sorted(out, key=lambda pair: pair[0].place_in_text[1:3])


def _name(actor: Actor | None) -> str:
    if actor is None:
        return ""
    if actor.kind is ActorKind.PERSON:
        return actor.name.split()[-1].lower()
    name = actor.name.lower()
    if actor.kind is ActorKind.UNNAMED and actor.country is not None and not name.startswith(_OTHERS):
        return f"{name.split()[-1]} of {actor.country}"  # "a senior adviser to Putin", "the Putin adviser"
    return actor.code or name


_NEAR_DAYS = frozenset({"today", "yesterday", "tomorrow", "tonight"})
_OTHERS = ("another", "a second", "a third", "other")
"""How a name starts that tells somebody from whom the text named before."""


def _key(record: Record) -> tuple[object, ...]:
    match record:
        case Advisory():
            return ("advisory", _name(record.issuer), record.action, record.status)
        case DiplomaticAction():
            states = frozenset(_state(a) for a in record.actors)
            return ("act", record.kind, states, _told_as(record.status))
        case IntelligenceClaim():
            return ("claim", _name(record.claimant), record.topic, record.stance)
        case Call():
            return ("call", _told_as(record.status))


def _told_as(status: Status) -> Status:
    """What is under way in one sentence is done in another: "is flying them home", "flew them home"."""
    return Status.OCCURRED if status is Status.ONGOING else status


def _state(actor: Actor) -> str:
    return actor.code or actor.country or actor.name


def _tells_the_same(one: Finding, other: Finding) -> bool:
    """Whether two findings can tell one fact; the missions of two towns are two, told by the same words."""
    apart = one.cue == other.cue and one.rule == other.rule and _places_differ(one.record, other.record)
    return not apart and _compatible(one.record, other.record)


_OF_MISSIONS = frozenset({ActionKind.CLOSURE, ActionKind.REOPENING, ActionKind.RELOCATION})


def _places_differ(one: Record, other: Record) -> bool:
    if not isinstance(one, DiplomaticAction) or not isinstance(other, DiplomaticAction):
        return False
    if one.kind not in _OF_MISSIONS or one.place is None or other.place is None:
        return False
    return one.place.name != other.place.name


def _compatible(one: Record, other: Record) -> bool:
    if not _same_time(one.when, other.when):
        return False
    if isinstance(one, DiplomaticAction) and isinstance(other, DiplomaticAction):
        return (
            not _persons_differ(one.actors, other.actors)
            and _same_names(one.counterparts, other.counterparts)
            and _same_place(one.place, other.place)
            and _same_place(one.destination, other.destination)
            and (one.headcount is None or other.headcount is None or one.headcount == other.headcount)
        )
    if isinstance(one, Advisory) and isinstance(other, Advisory):
        return _one_public(one, other) and (
            one.place is None or other.place is None or one.place.name == other.place.name
        )
    if isinstance(one, IntelligenceClaim) and isinstance(other, IntelligenceClaim):
        return one.subject is None or other.subject is None or _one_subject(one.subject, other.subject)
    if isinstance(one, Call) and isinstance(other, Call):
        return _same_parties(one.participants, other.participants)
    return True


def _one_subject(one: Actor, other: Actor) -> bool:
    """Whether two claims are about the same: a state and its leader are, a state and its mercenaries are not."""
    apart = {one.kind, other.kind} == {ActorKind.COUNTRY, ActorKind.ORGANISATION}
    return one.country == other.country and not apart


def _same_parties(one: Sequence[Actor], other: Sequence[Actor]) -> bool:
    """Whether two tellings name the same callers; "allies" may stand for some that the other names."""
    few, many = sorted(
        (
            [a for a in one if a.kind is not ActorKind.GROUP],
            [a for a in other if a.kind is not ActorKind.GROUP],
        ),
        key=len,
    )
    grouped = any(a.kind is ActorKind.GROUP for a in (one if len(one) <= len(other) else other)) or len(
        few
    ) == len(many)
    left = list(many)
    for actor in few:
        twin = next((a for a in left if _stands_for(actor, a)), None)
        if twin is None:
            return False
        left.remove(twin)
    return bool(few) and (grouped or not left)


def _stands_for(one: Actor, other: Actor) -> bool:
    """Whether two mentions can be one party: the same name, or a state and its leader."""
    if _name(one) == _name(other):
        return True
    kinds = {one.kind, other.kind}
    return (
        kinds == {ActorKind.PERSON, ActorKind.COUNTRY}
        and one.country is not None
        and one.country == other.country
    )


def _one_public(one: Advisory, other: Advisory) -> bool:
    """Whether two tellings address the same people; citizens and travellers are one public."""
    return one.audience == other.audience or {one.audience, other.audience} == {
        Audience.CITIZENS,
        Audience.TRAVELLERS,
    }


def _same_time(one: When | None, other: When | None) -> bool:
    if one is None or other is None or not one.dated or not other.dated:
        if one is not None and other is not None and _name_different_days(one, other):
            return False
        dated = next((when for when in (one, other) if when is not None and when.dated), None)
        if dated is not None and dated.start != dated.end and _tells_year(dated):
            return False  # "they last met in May 2013" is not what is told today
        return dated is None or dated.start is not None  # what was "previously" told is not what is told now
    return (one.start or one.end) == (other.start or other.end) or (one.start, one.end) == (
        other.start,
        other.end,
    )


def _name_different_days(one: When, other: When) -> bool:
    """Whether two words of time that nothing anchors name different days: "on Sunday", "yesterday"."""
    days = dates_words.words().full_weekdays
    said = (set(when.text.lower().split()) for when in (one, other))
    here, there = ({word for word in words if word in days or word in _NEAR_DAYS} for words in said)
    return not one.dated and not other.dated and bool(here) and bool(there) and here.isdisjoint(there)


def _tells_year(when: When) -> bool:
    return any(len(word) == 4 and word.isdigit() for word in when.text.split())


def _same_names(one: Sequence[Actor], other: Sequence[Actor]) -> bool:
    return not one or not other or bool({_state(a) for a in one} & {_state(a) for a in other})


def _persons_differ(one: Sequence[Actor], other: Sequence[Actor]) -> bool:
    """Whether different persons act for one state: her minister met him, and later her president."""
    here, there = _persons_of(one), _persons_of(other)
    return any(here[state].isdisjoint(there[state]) for state in here.keys() & there.keys())


def _persons_of(actors: Sequence[Actor]) -> dict[str, set[str]]:
    """The surnames of those who act, by the state that they act for."""
    out: dict[str, set[str]] = {}
    for actor in actors:
        nameless = actor.role is not None and actor.role.lower() in actor.name.lower()
        if actor.kind is ActorKind.PERSON and actor.country is not None and not nameless:
            out.setdefault(actor.country, set()).add(_name(actor))
    return out


def _same_place(one: Place | None, other: Place | None) -> bool:
    return one is None or other is None or one.name == other.name or (one.country == other.country)


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
            words += [_name(record.issuer), record.action, record.place.name if record.place else ""]
        case DiplomaticAction():
            words += [record.kind, *map(_name, record.actors), *map(_name, record.counterparts)]
        case IntelligenceClaim():
            words += [_name(record.claimant), record.topic, record.stance, _name(record.subject)]
        case Call():
            words += [*map(_name, record.participants), record.mode]
    return words
