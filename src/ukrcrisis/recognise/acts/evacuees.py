"""Who is moved out in an evacuation, and who is not: strangers, those at home, staff that only go where their mission goes."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import HIS_OR_HER, NOBODY
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import IntelligenceClaim
from ukrcrisis.model.vocabulary import Status, Topic
from ukrcrisis.recognise.acts.action import (
    act_senses,
    agents_of,
    told_for,
)
from ukrcrisis.recognise.acts.mission_nouns import is_mission
from ukrcrisis.recognise.acts.moved import ANYBODY, counts_as_moved, is_crowd
from ukrcrisis.recognise.acts.movers import movers_of
from ukrcrisis.recognise.acts.owners import is_moved, is_own, owner_of, place_among
from ukrcrisis.recognise.acts.posts import is_envoy_office, owner_served
from ukrcrisis.recognise.acts.ways import way_of
from ukrcrisis.recognise.acts.words import evacuation_words
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = [
    "are_at_home",
    "are_citizens",
    "goes_back_there",
    "is_moved_out",
    "is_one_envoy",
    "is_shifted",
    "is_strange",
    "points_back",
    "send_forces",
    "with_family",
]


_HOME = frozenset({"home"})
_BACK = frozenset({"back"})


def with_family(patients: list[NounPhrase], frame: Frame) -> list[NounPhrase]:
    """The patients, where "the consul and his family" are one: he is moved, and they go with him."""
    envoys = [p for p in patients if is_envoy_office(p, frame)]
    kin = [p for p in patients if p.determiner in HIS_OR_HER and is_moved(p, "family", frame)]
    return envoys if envoys and len(envoys) + len(kin) == len(patients) > 1 else patients


def points_back(patient: NounPhrase) -> bool:
    """Whether only a number or a pronoun stands for people told of before: "six have been flown home"."""
    if patient.pronoun and patient.head in ("they", "them"):
        return True
    if not any(item.tag == "#" for item in patient.items):
        return False
    bare = patient.head in ("more", "other", "others", "them", patient.items[0].key)
    return bare or all(item.tag in "D#RP" for item in patient.items)


def send_forces(movers: Sequence[Actor], earlier: Sequence[Finding]) -> bool:
    """Whether the text spoke of forces that the state has abroad: "3,000 North Koreans were moved to Kursk"."""
    claims = [f.record for f in earlier[-6:] if isinstance(f.record, IntelligenceClaim)]
    suspects = {c.subject.code for c in claims if c.topic is Topic.INVOLVEMENT and c.subject is not None}
    return any(mover.code in suspects for mover in movers)


def is_moved_out(patient: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether those that the verb moves are people whom a state evacuates."""
    words = evacuation_words(frame)
    if patient.head in ("everyone", "everybody") and _is_own_mission_left(clause, patient, frame):
        return True  # "pulled everyone out of their embassy"
    if patient.head in NOBODY:
        return True  # "no one is being pulled out"
    anybody = patient.head in ANYBODY
    if anybody or (patient.head in ("they", "them") and clause.lemma in words.clearing):
        return status_of(clause, frame) is Status.DENIED  # "has no plan to evacuate anyone"
    if clause.lemma == "evacuate" and _is_land(patient, clause, frame):
        return True  # "we are not evacuating Sudan"
    if is_crowd(patient, frame) and _leads_abroad(clause, patient, frame):
        return True  # "evacuated 936 people from Khartoum"
    told = told_for(clause, frame) is not None or tail_of(clause, frame).holds(_HOME)
    kin = is_moved(patient, "family", frame) and told
    serving = owner_served(patient, frame) is not None  # "families of officials working at the embassy"
    strict = kin or serving or clause.lemma in words.clearing or _is_own_mission_left(clause, patient, frame)
    if counts_as_moved(patient, frame, strict=strict):
        return True
    return clause.lemma in words.reducing and is_mission(patient, frame)


def are_citizens(patient: NounPhrase, frame: Frame) -> bool:
    return is_moved(patient, "citizens", frame) or (patient.surface is not None and patient.possessor is None)


def is_one_envoy(patient: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether an envoy is called home, or the envoys of several are, which is a recall."""
    recalled = "recall" in act_senses(clause, frame)  # "both withdrew their ambassadors"
    single = is_envoy_office(patient, frame) and (recalled or not patient.plural)
    out = "out" in [item.key for item in tail_of(clause, frame).items[:2]]  # "was flown out"
    return single and not out and clause.lemma not in evacuation_words(frame).clearing


def is_shifted(patient: NounPhrase, clause: Clause, movers: Sequence[Actor], frame: Frame) -> bool:
    """Whether staff only go where their mission goes, which is a relocation."""
    if clause.lemma not in frame.vocabulary.words("movement", "shifting") or not is_moved(
        patient, "staff", frame
    ):
        return False
    home = {mover.code for mover in movers}
    place, destination = way_of(clause, patient, frame, movers)
    unsaid = destination is not None and place == frame.ground({*home, destination.country})
    if destination is not None and unsaid and frame.is_set_in(destination):
        return True  # "are being moved to Lviv", in a text about Ukraine
    return _stays_inside((place, destination), home)


def goes_back_there(clause: Clause, movers: Sequence[Actor], frame: Frame) -> bool:
    """Whether people return to where they had left: "sent its diplomats back to Kyiv"; back home is another thing."""
    goal = place_among(clause.prepositions, "to", "into")
    if goal is None or goal.country in {mover.code for mover in movers}:
        return False
    return tail_of(clause, frame).holds(_BACK)


def is_strange(patient: NounPhrase, movers: Sequence[Actor], frame: Frame) -> bool:
    """Whether they are another's: an envoy's staff whom the host cuts, diplomats whom it sends away."""
    whose = {each.determiner for each in (patient, patient.possessor) if each is not None}
    if not whose.isdisjoint(HIS_OR_HER | {"my"}):
        return True
    foreign = None if is_own(patient) else owner_of(patient, frame)
    lands = (after.place for p, after in patient.after if p == "from")
    if any(place is not None and place.country == foreign for place in lands):
        return False  # "pulled all employees from Chad": where they were
    strangers = foreign is not None and foreign not in {mover.code for mover in movers}
    return strangers and is_moved(patient, "staff", frame)


def are_at_home(patient: NounPhrase, clause: Clause, movers: Sequence[Actor], frame: Frame) -> bool:
    """Whether another state moves a people out of a part of its own land: they are no citizens of the mover."""
    if patient.surface is None or patient.surface.entry.kind is not EntryKind.PEOPLE:
        return False
    place, _ = way_of(clause, patient, frame, movers)
    owner = patient.surface.entry.code
    if owner in {mover.code for mover in movers}:
        return False
    driven = clause.lemma == "drive"  # "was about to drive the Albanians out of the valley"
    return driven or (place is not None and place.country == owner)


def _is_land(patient: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether a whole country is left by who is a stranger there."""
    land = patient.surface is not None and patient.surface.entry.kind is EntryKind.COUNTRY
    if not land or patient.place is None:
        return False
    return patient.place.country not in {mover.code for mover in movers_of(clause, patient, frame)}


def _is_own_mission_left(clause: Clause, patient: NounPhrase, frame: Frame) -> bool:
    """Whether they are plainly the mover's own: "brought its mission home", "moved staff out of Sudan"."""
    home = {a.country or a.code for a in agents_of(clause, frame)}
    if is_mission(patient, frame):
        goal = place_among(clause.prepositions, "to", "into")
        moves = clause.lemma in frame.vocabulary.words("evacuating", "taking home")
        return is_own(patient) and moves and (goal is None or goal.country in home)
    left = [phrase for p, phrase in [*clause.prepositions, *patient.after] if p in ("from", "out of")]
    abroad = bool(home) and any(p.place is not None and p.place.country not in home for p in left)
    missions = [phrase for phrase in left if is_mission(phrase, frame)]
    told = clause.verb.passive and any(map(frame.nation, missions))  # "withdrawn from the British embassy"
    bare = bool(home) and any(
        not (each.determiner or each.possessor) for each in missions
    )  # "staff out of Mali embassy"
    return abroad or told or bare or any(map(is_own, missions))


def _stays_inside(way: tuple[Place | None, Place | None], home: set[str | None]) -> bool:
    """Whether people are moved inside one land, or only to a town where they stay on."""
    place, destination = way
    return destination is not None and (
        place.country == destination.country if place is not None else destination.country not in home
    )


def _leads_abroad(clause: Clause, patient: NounPhrase, frame: Frame) -> bool:
    """Whether a state moves people home or out of another's land: what armies do at home is another thing."""
    movers = movers_of(clause, patient, frame)
    if not movers:
        return False
    if tail_of(clause, frame).holds(_HOME):
        return True  # "flew home 343 people"
    place, destination = way_of(clause, patient, frame, movers)
    if place is None or place.country in {None, *(mover.code for mover in movers)}:
        return False
    clears = clause.lemma in evacuation_words(frame).clearing
    return clears or destination is None or destination.country != place.country
