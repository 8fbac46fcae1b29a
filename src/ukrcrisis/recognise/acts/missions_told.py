"""Which missions a verb tells of, or what stands for one where none is named, and who acts."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.nations import town_before
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import POSSESSIVES
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind
from ukrcrisis.recognise.acts.action import agents_of, as_state, patients_of, told_for
from ukrcrisis.recognise.acts.mission_moves import works
from ukrcrisis.recognise.acts.mission_nouns import (
    counted_missions,
    is_flag,
    is_headless,
    is_mission,
    is_staff,
    is_work,
    names_mission,
)
from ukrcrisis.recognise.acts.owners import is_moved, is_own, place_among
from ukrcrisis.recognise.finding import Finding

__all__ = ["MISSION_KINDS", "missions_told"]

MISSION_KINDS = (ActionKind.RELOCATION, ActionKind.REOPENING, ActionKind.CLOSURE)
"""What is tried first comes first: "took its mission from Goma home to Kinshasa" is a move."""
_FLOWN = frozenset({"over", "at", "above", "of", "outside"})
"""Prepositions between a flag and the mission that it is flown by."""
_PEOPLE = ("staff", "family", "citizens")
_OWN_ONES = POSSESSIVES | {"theirs", "ours", "hers", "own"}


def missions_told(
    kind: ActionKind, clause: Clause, frame: Frame, earlier: Sequence[Finding]
) -> tuple[list[NounPhrase], list[Actor]]:
    """The missions that a verb tells of, or what stands for one where none is named, and who acts."""
    patients = [counted_missions(p, frame) for p in patients_of(clause)]
    working = [p for p in patients if is_work(p, frame)]
    agents = [as_state(a, frame) for a in agents_of(clause, frame)]
    subject = clause.subject
    if subject is not None and is_own(subject):
        agents = _ordering(clause, frame) or agents  # "told its diplomats to shut the embassy"
    if missions := _acted_on(kind, clause, patients, frame, earlier) or _at_work(clause, working, frame):
        return missions, agents or (
            _host_telling(clause, missions, frame) if kind is ActionKind.CLOSURE else []
        )
    if missions := _by_themselves(kind, clause, patients, working, frame):
        return missions, _ordering(clause, frame)
    if subject is not None and not patients and is_headless(subject, frame):
        return [subject], []  # "Italy's moved to Lviv"
    flag = next((p for p in (*patients, subject) if p is not None and is_flag(p, frame)), None)
    if flag is not None and (missions := _under_flag(clause, frame)):
        nation = frame.nation(flag)
        return missions, agents or ([frame.state(nation)] if nation is not None else [])
    if working and "consular" in working[0].keys and (clause.verb.passive or agents):
        return working, agents  # "consular services have been suspended, the embassy said"
    tasks = frame.vocabulary.words("mission part", "task")
    of_sides = subject is not None and subject.head in frame.vocabulary.words("pair", "side")
    stands_for = kind is ActionKind.RELOCATION and not of_sides and any(p.head in tasks for p in patients)
    hoists = kind is ActionKind.REOPENING and flag is not None and bool(patients)
    return [subject] if subject is not None and (stands_for or hoists) else [], agents


def _host_telling(clause: Clause, missions: Sequence[NounPhrase], frame: Frame) -> list[Actor]:
    """As in "Moscow said the US consulate in Perm would be closed": the land where it is, and not whose it is, says so."""
    teller = told_for(clause, frame) if clause.verb.passive else None
    home = as_state(teller, frame) if teller is not None else None
    seats = [(place_among(each.after, "in") or town_before(each), frame.nation(each)) for each in missions]
    hosted = any(
        seat is not None and home is not None and seat.country == home.code != whose for seat, whose in seats
    )
    return [home] if home is not None and hosted else []


def _acted_on(
    kind: ActionKind, clause: Clause, patients: Sequence[NounPhrase], frame: Frame, earlier: Sequence[Finding]
) -> list[NounPhrase]:
    """The missions that are the objects of the verb, or that these point to."""
    missions = [p for p in patients if names_mission(p, frame)] or _unlicensed(clause, patients, frame)
    missions += [p for p in patients if _is_own_one(p, frame, earlier)] or _what_remains(clause, frame)
    it = any(p.pronoun and p.head == "it" for p in patients)
    pointing = [_told_in(frame, clause) or frame.memory.mission] if it else []
    missions += [mission for mission in pointing if mission is not None]
    if kind is ActionKind.RELOCATION and place_among(clause.prepositions, "to", "into") is not None:
        home = {as_state(a, frame).code for a in agents_of(clause, frame)}
        missions += [p for p in patients if is_staff(p, frame) and not _leaves_land(p, clause, home, frame)]
    return missions


def _unlicensed(clause: Clause, patients: Sequence[NounPhrase], frame: Frame) -> list[NounPhrase]:
    """The missions that a host no longer lets work: "withdrew its consent for the operation of the consulate"."""
    if not any(p.head in frame.vocabulary.words("mission part", "licence") for p in patients):
        return []
    behind = [*clause.prepositions, *(pair for p in patients for pair in p.after)]
    behind += [pair for _, phrase in behind for pair in phrase.after]
    missions = {id(p): p for before, p in behind if before in ("for", "of") and names_mission(p, frame)}
    return list(missions.values())


def _leaves_land(staff: NounPhrase, clause: Clause, home: set[str | None], frame: Frame) -> bool:
    """Whether staff go from one land to another, which is an evacuation: "from Tehran to Baku"."""
    left = place_among([*clause.prepositions, *staff.after], "from", "out of")
    missions = [after for p, after in staff.after if p == "of" and is_mission(after, frame)]
    missions += [p for p in frame.phrases if p.end <= staff.start and is_mission(p, frame) and is_own(p)]
    seats = (town_before(each) or place_among(each.after, "in") for each in missions)
    town = next((seat for seat in seats if seat is not None), None)  # "the staff of its Beirut embassy"
    left = left or town or place_among([*staff.after, *clause.prepositions], "in", "at") or frame.ground(home)
    goal = place_among(clause.prepositions, "to", "into")
    return left is not None and goal is not None and left.country != goal.country


def _there(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """The mission of its own that "there" points to: "flew staff out of its embassy and suspended operations there"."""
    if not any(o.head == "there" for o in clause.objects):
        return []
    low, _ = frame.sentence_of(clause.verb.start)
    before = [p for p in frame.phrases if low <= p.start and p.end <= clause.verb.start]
    return [p for p in before if is_mission(p, frame) and is_own(p)][-1:]


def _at_work(clause: Clause, working: Sequence[NounPhrase], frame: Frame) -> list[NounPhrase]:
    """The missions whose work it is: "suspended operations at its embassy", "all embassy business"."""
    if not working:
        return []
    phrases = [*clause.prepositions, *(pair for each in working for pair in each.after)]
    at = [p for before, p in phrases if before in ("at", "of", "in", "from", "on") and is_mission(p, frame)]
    at += _there(clause, frame)
    owners = [each.possessor for each in working if each.possessor is not None]
    at += [each for each in working if "embassy" in each.keys]
    at += [owner for owner in owners if is_mission(owner, frame)]  # "the embassy's operations are suspended"
    if at or not any(a.kind is ActorKind.COUNTRY for a in agents_of(clause, frame)):
        return at
    abroad = frame.vocabulary.words("mission part", "abroad")
    beside = any(is_mission(p, frame) for p in frame.phrases if p.end <= clause.verb.start)
    own = [p for p in working if p.head in abroad and (is_own(p) or (beside and len(p.items) == 1))]
    return own if place_among(phrases, "in") is not None else []


def _by_themselves(
    kind: ActionKind,
    clause: Clause,
    patients: Sequence[NounPhrase],
    working: Sequence[NounPhrase],
    frame: Frame,
) -> list[NounPhrase]:
    """The missions that are the subject: "the embassy closed its doors", "its staff work from Lviv"."""
    if clause.subject is None or clause.verb.passive:
        return []
    opening = any(p.head in frame.vocabulary.words("mission part", "opening") for p in patients)
    if kind is ActionKind.CLOSURE and patients and not working and not opening:
        return []
    if clause.subject.pronoun and clause.subject.head == "it":
        pointed = _told_in(frame, clause)
        return [pointed] if pointed is not None else []
    if kind is ActionKind.RELOCATION and any(
        is_moved(p, sense, frame) for p in patients for sense in _PEOPLE
    ):
        return []  # "the embassy is moving its citizens out"
    moving = kind is ActionKind.RELOCATION and works(clause, frame)
    return [p for p in clause.subject.parts if is_mission(p, frame) or (moving and _are_staff(p, frame))]


def _are_staff(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether those are a mission's people, and no single one: "a diplomat who worked in Syria"."""
    return is_staff(phrase, frame) and (phrase.plural or phrase.head != "diplomat")


def _under_flag(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """As in "Raised the flag over its embassy"."""
    return [p for before, p in clause.prepositions if before in _FLOWN and is_mission(p, frame)]


def _ordering(clause: Clause, frame: Frame) -> list[Actor]:
    """Who makes a mission close or move: "ordered the consulate to close"."""
    above = clause.governor
    if above is None or above.verb.negated or not clause.verb.infinitive:
        return []
    if above.lemma not in frame.vocabulary.words("control"):
        return []
    return [as_state(a, frame) for a in agents_of(above, frame)]


def _is_own_one(phrase: NounPhrase, frame: Frame, earlier: Sequence[Finding]) -> bool:
    """As in "The Czechs closed theirs", where the text has just told of missions."""
    return phrase.head in _OWN_ONES and any(
        isinstance(f.record, DiplomaticAction) and f.record.kind in MISSION_KINDS for f in earlier[-3:]
    )


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
