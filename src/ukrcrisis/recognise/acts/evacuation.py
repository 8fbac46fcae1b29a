"""Evacuations of a state's own staff, families and citizens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import HIS_OR_HER, NOBODY, RECIPROCALS
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction, IntelligenceClaim
from ukrcrisis.model.vocabulary import ActionKind, Status, Topic
from ukrcrisis.recognise.acts.action import (
    act_senses,
    agents_of,
    as_state,
    patients_of,
    states_among,
    told_for,
)
from ukrcrisis.recognise.acts.departures import departures, gone
from ukrcrisis.recognise.acts.evacuation_nouns import (
    aboard,
    evacuations_belied,
    evacuations_named,
    is_mere_matter,
    names_evacuations,
)
from ukrcrisis.recognise.acts.evacuation_orders import ordered_out, staffed_by
from ukrcrisis.recognise.acts.mission_nouns import is_mission
from ukrcrisis.recognise.acts.moved import (
    ANYBODY,
    core_of,
    counts_as_moved,
    evacuations,
    is_crowd,
    is_diplomatic,
    movers_before,
    movers_of,
    way_of,
)
from ukrcrisis.recognise.acts.owners import is_moved, is_own, owner_of, place_among
from ukrcrisis.recognise.acts.posts import is_envoy_office, is_for_consultations
from ukrcrisis.recognise.acts.words import evacuation_words
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_evacuations"]

_HOME = frozenset({"home"})
_WAYS = frozenset({"to", "into", "from", "for"})


def recognise_evacuations(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Evacuations and departures of a passage."""
    sent_away = _told_here(ActionKind.EXPULSION, frame, earlier)
    recalled = _told_here(ActionKind.RECALL, frame, earlier)
    told: set[int] = set()
    named = names_evacuations(frame)
    for clause in frame.clauses:
        expels = not sent_away.isdisjoint([clause.verb.start, *(d.verb.start for d in clause.dependents)])
        recalls = clause.verb.start in recalled and _is_recall(clause, frame)
        found = [] if expels or recalls else list(ordered_out(clause, frame))
        yield from found
        if expels or recalls or found:
            told.update(id(d) for d in clause.dependents)
        elif id(clause) not in told:
            yield from _of_clause(clause, frame, earlier, named=named)


def _is_recall(clause: Clause, frame: Frame) -> bool:
    """Whether those whom a state orders home are recalled, and not brought to safety as well: "its own", envoys
    whom it wants to consult.
    """
    own = any("own" in part.keys for part in patients_of(clause))
    ordered = clause.lemma == "recall" or clause.lemma in frame.vocabulary.words("ordering", "person")
    return own or ordered or is_for_consultations(clause)


def _told_here(kind: ActionKind, frame: Frame, earlier: Sequence[Finding]) -> set[int]:
    """Where the passage tells of acts of a kind already: who is expelled is not evacuated too."""
    here = takewhile(lambda finding: finding.cue.start >= frame.passage.start, reversed(earlier))
    return {f.cue.start for f in here if isinstance(f.record, DiplomaticAction) and f.record.kind is kind}


def _of_clause(clause: Clause, frame: Frame, earlier: Sequence[Finding], *, named: bool) -> Iterator[Finding]:
    """``named`` is whether a noun of the passage can tell of an evacuation."""
    if _is_no_journey(clause, frame):
        return
    senses = act_senses(clause, frame)
    found: list[Finding] = []
    if "evacuation" in senses:
        found = list(_carried_out(clause, frame, earlier))
    if not found and clause.lemma == "evacuate":
        found = list(_not_evacuating(clause, frame))
    if not found and "departure" in senses:
        found = list(gone(clause, frame, earlier)) or list(departures(clause, frame))
    yield from found
    if named:
        yield from evacuations_named(clause, frame)
        yield from evacuations_belied(clause, frame)
    if not found:
        yield from aboard(clause, frame)


_NEAR = 6
"""How many words behind the verb its particle can stand: "brought more than two hundred families together"."""


def _is_no_journey(clause: Clause, frame: Frame) -> bool:
    """As in "brought families together", "brought down one of its planes"."""
    idioms = frame.vocabulary.words("journey", "no journey")
    items = tail_of(clause, frame).items[:_NEAR]
    return any(item.tag in "RP" and f"{clause.lemma} {item.key}" in idioms for item in items)


def _not_evacuating(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "We are not evacuating": nobody is, of the state that says so."""
    anybody = all(o.head in ("people", *ANYBODY) and len(o.items) == 1 for o in clause.objects)
    if not clause.verb.negated or not anybody or clause.verb.passive:
        return
    agents = [as_state(a, frame) for a in agents_of(clause, frame)]
    if states := states_among(agents):
        yield from evacuations(clause, frame, states[:1], None, status=Status.DENIED)


def _carried_out(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """As in "Flew its staff home", "diplomats were evacuated"."""
    patients = _with_family([core_of(p, frame) for p in patients_of(clause)], frame)
    if not _leads_somewhere(clause, frame):
        return
    if is_mere_matter(clause.noun, frame) and status_of(clause, frame) is not Status.DENIED:
        return  # "a deal on evacuating them", "a need to evacuate them"
    arms = evacuation_words(frame).arms
    moved = [part for phrase in patients_of(clause) for part in phrase.parts]
    if any(key in arms for part in moved for key in _all_keys(part)) and not any(
        is_diplomatic(p, frame) for p in moved
    ):
        return  # "moved personnel and equipment out of the province"
    for patient in patients:
        known = _points_back(patient) and clause.verb.passive and bool(movers_before(earlier))
        if not (known or _is_moved_out(patient, clause, frame)) or _is_demanded(clause, frame):
            continue
        if clause.lemma == "recall" and is_envoy_office(patient, frame):
            continue
        if clause.lemma in frame.vocabulary.words("advise") and _are_citizens(patient, frame):
            continue  # "ordered its nationals out of Mali" is advice
        if patient.possessor is not None and patient.possessor.head in RECIPROCALS:
            continue  # "emptied each other's embassies"
        alone = len(patients_of(clause)) == 1
        if alone and _is_one_envoy(patient, clause, frame):
            continue
        movers = movers_of(clause, patient, frame) or (
            movers_before(earlier) if _points_back(patient) else []
        )
        if not movers or _is_shifted(patient, clause, movers, frame) or _is_strange(patient, movers, frame):
            continue
        if _are_at_home(patient, clause, movers, frame):
            continue  # "Turkey evacuated 100 Syrians from Aleppo"
        host = staffed_by(patient, clause, frame)
        if host is not None and host not in {mover.code for mover in movers}:
            continue  # "closed Peru's consulates and gave their staff two days to leave"
        if patient.surface is not None and _sends_forces(movers, earlier):
            continue
        status = Status.DENIED if patient.head in NOBODY else None
        yield from evacuations(clause, frame, movers, patient, status=status)


def _all_keys(phrase: NounPhrase) -> Sequence[str]:
    """The words of a phrase and of what follows it: "hundreds of Kurdish forces"."""
    return [key for each in (phrase, *(after for p, after in phrase.after if p == "of")) for key in each.keys]


def _leads_somewhere(clause: Clause, frame: Frame) -> bool:
    """Whether verbs that move anything say where to or from: "got them out", but "got some men"."""
    if clause.lemma not in evacuation_words(frame).moving_anything:
        return True
    tail = tail_of(clause, frame)
    if clause.lemma == "carry" and any(item.key == "out" for item in tail.items[:1]):
        return False  # "carried out a raid"
    if clause.lemma == "get" and any(d.relation == "xcomp" and d.verb.infinitive for d in clause.dependents):
        return False  # "got them to come to terms"
    if tail.holds(frame.vocabulary.words("evacuating", "away")):
        return True
    if clause.lemma == "take":
        return _goes_to_a_place(clause, frame)
    return any(one.key in _WAYS and other.tag in "DEMNAF" for one, other in pairwise(tail.items))


def _goes_to_a_place(clause: Clause, frame: Frame) -> bool:
    """Whether the way leads to or from a place that has a name, a mission or where planes and ships leave."""
    ends = [(p, each) for p, each in clause.prepositions if p in ("to", "into", "from")]
    ends += [pair for _, each in ends for pair in each.after if pair[0] in ("to", "into", "from")]
    gates = frame.vocabulary.words("evacuating", "gate")
    return any(
        part.place or part.head in gates or is_mission(part, frame) for _, each in ends for part in each.parts
    )


def _with_family(patients: list[NounPhrase], frame: Frame) -> list[NounPhrase]:
    """The patients, where "the consul and his family" are one: he is moved, and they go with him."""
    envoys = [p for p in patients if is_envoy_office(p, frame)]
    kin = [p for p in patients if p.determiner in HIS_OR_HER and is_moved(p, "family", frame)]
    return envoys if envoys and len(envoys) + len(kin) == len(patients) > 1 else patients


def _points_back(patient: NounPhrase) -> bool:
    """Whether only a number or a pronoun stands for people told of before: "six have been flown home"."""
    if patient.pronoun and patient.head in ("they", "them"):
        return True
    if not any(item.tag == "#" for item in patient.items):
        return False
    bare = patient.head in ("more", "other", "others", "them", patient.items[0].key)
    return bare or all(item.tag in "D#RP" for item in patient.items)


def _sends_forces(movers: Sequence[Actor], earlier: Sequence[Finding]) -> bool:
    """Whether the text spoke of forces that the state has abroad: "3,000 North Koreans were moved to Kursk"."""
    claims = [f.record for f in earlier[-6:] if isinstance(f.record, IntelligenceClaim)]
    suspects = {c.subject.code for c in claims if c.topic is Topic.INVOLVEMENT and c.subject is not None}
    return any(mover.code in suspects for mover in movers)


def _is_moved_out(patient: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether those that the verb moves are people whom a state evacuates."""
    words = evacuation_words(frame)
    if patient.head in ("everyone", "everybody") and _is_own_mission_left(clause, patient, frame):
        return True  # "pulled everyone out of their embassy"
    if patient.head in NOBODY and clause.verb.passive:
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
    strict = kin or clause.lemma in words.clearing or _is_own_mission_left(clause, patient, frame)
    if counts_as_moved(patient, frame, strict=strict):
        return True
    return clause.lemma in words.reducing and is_mission(patient, frame)


def _are_citizens(patient: NounPhrase, frame: Frame) -> bool:
    return is_moved(patient, "citizens", frame) or (patient.surface is not None and patient.possessor is None)


def _is_demanded(clause: Clause, frame: Frame) -> bool:
    """Whether a host makes them go: "told Chad to withdraw its envoys"."""
    above = clause.governor
    if above is None or clause.relation != "xcomp":
        return False
    return above.lemma in evacuation_words(frame).demanding and clause.subject is not above.subject


def _is_one_envoy(patient: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether a single envoy is called home, which is a recall."""
    single = is_envoy_office(patient, frame) and not patient.plural
    out = "out" in [item.key for item in tail_of(clause, frame).items[:2]]  # "was flown out"
    return single and not out and clause.lemma not in evacuation_words(frame).clearing


def _is_shifted(patient: NounPhrase, clause: Clause, movers: Sequence[Actor], frame: Frame) -> bool:
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


def _is_strange(patient: NounPhrase, movers: Sequence[Actor], frame: Frame) -> bool:
    """Whether they are another's: an envoy's staff whom the host cuts, diplomats whom it sends away."""
    whose = {each.determiner for each in (patient, patient.possessor) if each is not None}
    if not whose.isdisjoint(HIS_OR_HER):
        return True
    foreign = None if is_own(patient) else owner_of(patient, frame)
    lands = (after.place for p, after in patient.after if p == "from")
    if any(place is not None and place.country == foreign for place in lands):
        return False  # "pulled all employees from Chad": where they were
    strangers = foreign is not None and foreign not in {mover.code for mover in movers}
    return strangers and is_moved(patient, "staff", frame)


def _are_at_home(patient: NounPhrase, clause: Clause, movers: Sequence[Actor], frame: Frame) -> bool:
    """Whether another state moves a people out of a part of its own land: they are no citizens of the mover."""
    if patient.surface is None or patient.surface.entry.kind is not EntryKind.PEOPLE:
        return False
    place, _ = way_of(clause, patient, frame, movers)
    owner = patient.surface.entry.code
    return place is not None and place.country == owner and owner not in {mover.code for mover in movers}


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
    if place is None or place.country in {mover.code for mover in movers}:
        return False
    clears = clause.lemma in evacuation_words(frame).clearing
    return clears or destination is None or destination.country != place.country
