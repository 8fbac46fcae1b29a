"""Missions: closed, reopened, moved to another city."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts import (
    act,
    act_senses,
    agents_of,
    as_state,
    is_own,
    owner_of,
    patients_of,
    place_among,
    told_for,
)
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.timing import status_of

__all__ = ["is_mission", "recognise_missions"]

_KINDS = (ActionKind.RELOCATION, ActionKind.REOPENING, ActionKind.CLOSURE)
"""What is tried first comes first: "brought its embassy back to Kyiv from Lviv" is a move."""
_FLOWN = frozenset({"over", "at", "above", "of", "outside"})
_AFFAIRS = frozenset({"affair", "business", "operation", "work"})
_WORK = frozenset({"operation", "work", "activity", "service", "presence", "function"})


def recognise_missions(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Closures, reopenings and relocations of a passage; at most one kind for a verb."""
    for clause in frame.clauses:
        senses = act_senses(clause, frame)
        if clause.lemma == "be" and not (clause.verb.negated or "still" in clause.verb.adverbs):
            senses -= {ActionKind.CLOSURE.value}  # that an embassy is open is no news
        for kind in _KINDS:
            if kind.value in senses:
                found = list(_with_verb(kind, clause, frame, earlier)) or list(
                    _elliptic(kind, clause, frame, earlier)
                )
                yield from found
                if found:
                    break
        yield from _nominal(clause, frame)


def is_mission(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a phrase is an embassy, a consulate or the like."""
    return phrase.head in frame.vocabulary.words("mission") or (
        phrase.head == "operation" and "embassy" in phrase.keys
    )


_CONSULAR = frozenset({"consular", "visa", "embassy", "interests", "liaison"})
"""What makes an office or a section one of a mission."""


def _with_verb(
    kind: ActionKind, clause: Clause, frame: Frame, earlier: Sequence[Finding]
) -> Iterator[Finding]:
    patients = [_core(p, frame) for p in patients_of(clause)]
    missions = [
        p
        for p in patients
        if is_mission(p, frame)
        and (p.head not in ("office", "post", "section") or _CONSULAR.intersection(p.keys))
    ]
    missions += [p for p in patients if _is_own_one(p, frame, earlier)] or _what_remains(clause, frame)
    missions += [
        told
        for p in patients
        if p.pronoun and p.head == "it" and (told := _told_in(frame, clause)) is not None
    ]
    if kind is ActionKind.RELOCATION:
        missions += [
            p
            for p in patients
            if _is_staff(p, frame) and place_among(clause.prepositions, "to", "into") is not None
        ]
    agents = [as_state(a, frame) for a in agents_of(clause, frame)]
    working = [
        p
        for p in patients
        if p.head in _WORK or (p.head in frame.vocabulary.words("mission part") and p.head != "flag")
    ]
    if not missions and working:
        # "suspended operations at its embassy": the mission is a phrase of place, or the subject
        missions = [
            p
            for preposition, p in [*clause.prepositions, *(a for w in working for a in w.after)]
            if preposition in ("at", "of", "in", "from") and is_mission(p, frame)
        ]
    subject = clause.subject
    moves = (
        kind is not ActionKind.CLOSURE
        or working
        or not patients
        or any(p.head in ("door", "gate", "open") for p in patients)
    )
    if not missions and subject is not None and moves and not clause.verb.passive:
        missions = [
            p
            for p in subject.parts
            if is_mission(p, frame)
            or (kind is ActionKind.RELOCATION and _works(clause, frame) and _is_staff(p, frame))
        ]
        agents = _ordering(clause, frame) if missions else agents
    if not missions and subject is not None and not patients and _is_headless(subject, frame):
        missions, agents = [subject], []  # "Italy's moved to Lviv"
    if not missions and kind is ActionKind.RELOCATION and any(p.head in _AFFAIRS for p in patients):
        yield from _moved(kind, clause, frame, subject, agents)
    flags = [p for p in (*patients, *([subject] if subject is not None else [])) if p.head == "flag"]
    if not missions and flags:
        missions = [
            p for preposition, p in clause.prepositions if preposition in _FLOWN and is_mission(p, frame)
        ]
        nation = frame.nation(flags[0])
        agents = agents or ([frame.state(nation)] if nation is not None and missions else [])
        if not missions and kind is ActionKind.REOPENING and patients:
            yield from _moved(kind, clause, frame, subject, agents)
    if not missions and working and clause.verb.passive and "consular" in working[0].keys:
        missions = working  # "consular services have been suspended, the embassy said"
    if not missions and kind is ActionKind.RELOCATION and any(p.head in ("office", "post") for p in patients):
        yield from _moved(kind, clause, frame, subject, agents)
    for mission in missions:
        yield from _moved(kind, clause, frame, mission, agents)


def _core(phrase: NounPhrase, frame: Frame) -> NounPhrase:
    """The missions that are counted: "consulates" in "four of the five consulates"."""
    inner = next((after for p, after in phrase.after if p == "of" and is_mission(after, frame)), None)
    return inner if inner is not None and phrase.items[-1].tag in "#DA" else phrase


_ITS = frozenset({"theirs", "their", "own", "ours", "our", "hers", "her", "his"})


def _is_own_one(phrase: NounPhrase, frame: Frame, earlier: Sequence[Finding]) -> bool:
    """As in "The Czechs closed theirs", where the text has just told of missions."""
    return phrase.head in _ITS and any(
        isinstance(f.record, DiplomaticAction) and f.record.kind in _KINDS for f in earlier[-3:]
    )


def _is_headless(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether only a state in the possessive stands for its mission, where the text speaks of missions."""
    owns = any(mark in frame.text[phrase.end - 2 : phrase.end + 2] for mark in ("'s", "’s"))
    return (
        owns
        and phrase.actor is not None
        and phrase.actor.kind is ActorKind.COUNTRY
        and "embass" in frame.text[max(0, phrase.start - _NEAR) : phrase.start]
    )


_NEAR = 500
"""Within how many characters a mission must have been named for "Italy's" to be one."""


def _told_in(frame: Frame, clause: Clause) -> NounPhrase | None:
    """The mission that "it" points to, named by a verb before in the sentence."""
    for other in reversed(frame.clauses[: frame.clauses.index(clause)]):
        for phrase in (*other.objects, *([other.subject] if other.subject is not None else [])):
            if is_mission(phrase, frame):
                return phrase
    return None


def _what_remains(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """As in "Moved what remained of its embassy to Lviv"."""
    if clause.objects or clause.verb.passive:
        return []
    return [
        p
        for d in clause.dependents
        if d.marker == "what"
        for preposition, p in d.prepositions
        if preposition == "of" and is_mission(p, frame)
    ]


def _is_staff(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether those are a mission's own people: "its diplomats", "staff at the Norwegian embassy", "part of the team"."""
    if phrase.head in ("staff", "diplomat", "personnel", "team", "operation"):
        return (
            is_own(phrase)
            or not phrase.determiner
            or owner_of(phrase, frame) is not None
            or "embassy" in phrase.keys
        )
    return any(
        p == "of" and after.head in ("staff", "diplomat", "personnel", "team") for p, after in phrase.after
    )


def _elliptic(
    kind: ActionKind, clause: Clause, frame: Frame, earlier: Sequence[Finding]
) -> Iterator[Finding]:
    """As in "Portugal had shut as early as Wednesday": a state as the subject, where the text tells of missions that close."""
    before = next(
        (
            f.record
            for f in reversed(earlier[-5:])
            if isinstance(f.record, DiplomaticAction) and f.record.kind is kind
        ),
        None,
    )
    if kind is not ActionKind.CLOSURE or clause.objects or clause.verb.passive or before is None:
        return
    for agent in agents_of(clause, frame):
        if agent.kind is ActorKind.COUNTRY:
            yield act(kind, clause, frame, [agent], place=before.place, status=_status(clause))


def _ordering(clause: Clause, frame: Frame) -> list[Actor]:
    """Who makes a mission close or move: "ordered the consulate to close"."""
    above = clause.governor
    made = above is not None and clause.verb.infinitive and above.lemma in frame.vocabulary.words("control")
    return (
        [as_state(a, frame) for a in agents_of(above, frame)]
        if made and above is not None and not above.verb.negated
        else []
    )


def _moved(
    kind: ActionKind, clause: Clause, frame: Frame, mission: NounPhrase | None, agents: Sequence[Actor]
) -> Iterator[Finding]:
    if mission is None:
        return
    owner = owner_of(mission, frame)
    own = is_own(mission) or owner is None or any(a.code == owner for a in agents)
    telling = told_for(clause, frame) if owner is None and not agents else None
    if telling is not None and mission.determiner in ("the", "our") and telling.kind is ActorKind.COUNTRY:
        owner = telling.code  # "the embassy will not be moved, the Peruvian minister said"
    if owner is None and not agents and mission.actor is not None:
        owner = mission.actor.code
    unsaid = is_own(mission) or clause.verb.passive or not clause.verb.finite
    if owner is None and unsaid and telling is not None:
        owner = telling.code
    destination = _destination(mission, clause, frame) if kind is ActionKind.RELOCATION else None
    if kind is ActionKind.RELOCATION and not _is_away(destination, clause, frame, owner):
        return
    counterparts: list[Actor] = []
    if agents and not own and owner is not None:
        counterparts = [frame.state(owner)]  # a host that shuts another state's mission
        actors = list(agents)
    else:
        actors = [
            a for a in agents if a.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GROUP)
        ] or ([frame.state(owner)] if owner else [])
    for actor in actors:
        for place in _seats(mission, clause, frame, destination, actor.code):
            yield act(
                kind,
                clause,
                frame,
                [actor],
                counterparts=counterparts,
                subject=mission,
                place=place,
                destination=destination,
                status=_status(clause),
            )


def _destination(mission: NounPhrase, clause: Clause, frame: Frame) -> Place | None:
    """Where a mission goes or works; "in Kyiv" after its name is where it was."""
    seat = {id(after) for p, after in mission.after if p != "to" or mission.head in _ACCREDITED}
    free = [(p, phrase) for p, phrase in clause.prepositions if id(phrase) not in seat] + [
        (p, a) for o in clause.objects if o is not mission for p, a in o.after
    ]
    free += [
        pair for d in clause.dependents if d.marker == "what" for pair in d.prepositions
    ]  # "moved what remained of it to Lviv"
    working = place_among(free, "from", "out of") if _works(clause, frame) else None
    unknown = next(
        (Place(name=p.name, country=None) for to, p in free if to == "to" and p.name and p.actor is None),
        None,
    )
    return place_among(free, "to", "into") or working or place_among(free, "in", "at") or unknown


_ACCREDITED = frozenset({"mission", "delegation", "representation", "commission"})
"""Missions that are named by where they are sent: "the delegation to Ukraine"; an embassy goes "to Lviv"."""


def _works(clause: Clause, frame: Frame) -> bool:
    """Whether the clause tells where a mission does its work: "operates from Lviv"."""
    return clause.lemma in frame.vocabulary.words("mission work")


def _is_away(destination: Place | None, clause: Clause, frame: Frame, owner: str | None) -> bool:
    """Whether the mission goes to a place that is not its own country, or goes nowhere at all: "has not moved"."""
    if destination is None:
        makeshift = _works(clause, frame) and any(
            p.head in ("airport", "hotel", "airfield", "airbase", "home", "abroad")
            for _, p in clause.prepositions
        )
        return clause.verb.negated or makeshift or status_of(clause) is Status.DENIED
    return owner is None or destination.country != owner


def _seats(
    mission: NounPhrase, clause: Clause, frame: Frame, destination: Place | None, state: str | None
) -> list[Place | None]:
    """Where the missions are: each town of "its consulates in Jalalabad and Herat", else one place at most."""
    towns = [
        part.place
        for p, after in mission.after
        if p in ("in", "at") and mission.plural
        for part in after.members
        if part.place is not None
    ]
    return [*towns] if len(towns) > 1 else [_seat(mission, clause, frame, destination, state)]


def _seat(
    mission: NounPhrase, clause: Clause, frame: Frame, destination: Place | None, state: str | None
) -> Place | None:
    """Where the mission is: named with it, left behind, or the country that the text is about."""
    named = place_among(mission.after, "in", "at") or (
        place_among(mission.after, "to") if mission.head in _ACCREDITED else None
    )
    behind = sorted(
        clause.prepositions, key=lambda pair: pair[1].start < clause.verb.start
    )  # what follows the verb says it best
    named = named or place_among(behind, "in", "from")
    there = next((o for o in clause.objects if o.head == "there"), None)
    if named is None and there is not None:  # "shut its consulate there"
        named = next(
            (
                p.place
                for p in reversed(list(frame.phrases))
                if p.end <= there.start and p.place is not None and p.place.country != state
            ),
            frame.memory.place,
        )
    for modifier in mission.modifiers:
        entry = modifier.entry
        if entry.kind.value in ("city", "capital") and named is None:
            named = Place(name=entry.name, country=entry.country or entry.code)
    if named is not None and (destination is None or named != destination):
        return named
    home = {owner_of(mission, frame), state, *(a.country for a in agents_of(clause, frame))}
    ground = frame.ground(home)
    if destination is not None and ground is not None and destination == ground:
        return frame.ground({*home, ground.country})  # what moves to Poland was not in Poland
    return ground


def _status(clause: Clause) -> Status | None:
    """A mission that is being closed or moved counts as done, unless it is still to come."""
    if clause.lemma in ("remain", "stay", "keep") and not clause.verb.negated:
        return Status.DENIED  # "the embassy remains open"
    if clause.lemma == "be" and any(o.head == "open" for o in clause.objects):
        return (
            Status.OCCURRED if clause.verb.negated else Status.DENIED
        )  # "is no longer open", "is still open"
    if clause.lemma in ("want", "hope", "expect") and not clause.verb.negated:
        return Status.PLANNED  # "wants its embassy open again"
    status = status_of(clause)
    return Status.OCCURRED if status is Status.ONGOING else status


def _nominal(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Announced the closure of its embassy in Minsk"."""
    for kind in _KINDS:
        nouns = frame.vocabulary.words("act noun", kind.value)
        for phrase in (*clause.objects, *([clause.subject] if clause.subject is not None else [])):
            if phrase.head not in nouns:
                continue
            mission = next(
                (after for p, after in phrase.after if p == "of" and is_mission(after, frame)), None
            )
            if mission is None:
                continue
            goal = next(((p, a) for p, a in phrase.after if p == "to" and a is not mission), None)
            if goal is not None and kind is ActionKind.RELOCATION and goal not in clause.prepositions:
                clause.prepositions.append(goal)
            agents = (
                [as_state(a, frame) for a in agents_of(clause, frame)] if phrase is not clause.subject else []
            )
            yield from _moved(kind, clause, frame, mission, agents)
