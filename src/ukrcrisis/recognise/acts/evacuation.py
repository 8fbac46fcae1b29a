"""Evacuations of a state's own staff, families and citizens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import NOBODY, RECIPROCALS
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, Status
from ukrcrisis.recognise.acts.action import (
    act_senses,
    agents_of,
    as_state,
    patients_of,
    states_among,
)
from ukrcrisis.recognise.acts.departures import departures, gone
from ukrcrisis.recognise.acts.evacuation_nouns import (
    aboard,
    evacuations_belied,
    evacuations_named,
    evacuations_unexpected,
    is_mere_matter,
    names_evacuations,
)
from ukrcrisis.recognise.acts.evacuation_orders import keeps_others, ordered_out, staffed_by
from ukrcrisis.recognise.acts.evacuees import (
    are_at_home,
    are_citizens,
    goes_back_there,
    is_moved_out,
    is_one_envoy,
    is_shifted,
    is_strange,
    points_back,
    send_forces,
    with_family,
)
from ukrcrisis.recognise.acts.mission_nouns import is_mission
from ukrcrisis.recognise.acts.moved import ANYBODY, core_of, evacuations, is_diplomatic
from ukrcrisis.recognise.acts.movers import movers_before, movers_of
from ukrcrisis.recognise.acts.owners import is_moved
from ukrcrisis.recognise.acts.posts import is_envoy_office, is_for_consultations
from ukrcrisis.recognise.acts.words import evacuation_words
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.people_meant import people_meant
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_evacuations"]

_WAYS = frozenset({"to", "into", "from", "for"})
_OUTWARD = frozenset({"home", "out", "out of", "away", "back", "from"})
"""What says that those who are sent somewhere leave."""


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
    words = frame.vocabulary.words
    ordered = clause.lemma in words("recalling") or clause.lemma in words("ordering", "person")
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
        yield from evacuations_unexpected(clause, frame)
    if not found:
        yield from aboard(clause, frame)


_NEAR = 8
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
    patients = with_family([_meant(core_of(p, frame), clause, frame) for p in patients_of(clause)], frame)
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
        before = movers_before(earlier, crowd=not patient.pronoun) if points_back(patient) else []
        known = clause.verb.passive and bool(before)
        if not (known or is_moved_out(patient, clause, frame)) or _is_demanded(clause, frame):
            continue
        if clause.lemma in frame.vocabulary.words("recalling") and is_envoy_office(patient, frame):
            continue
        advising = clause.lemma == "give" or clause.lemma in frame.vocabulary.words("advise")
        if advising and are_citizens(patient, frame):
            continue  # "ordered its nationals out of Mali", "gave them a week to go": advice
        if patient.possessor is not None and patient.possessor.head in RECIPROCALS:
            continue  # "emptied each other's embassies"
        alone = len(patients_of(clause)) == 1
        if alone and is_one_envoy(patient, clause, frame):
            continue
        movers = movers_of(clause, patient, frame) or before
        if not movers or is_shifted(patient, clause, movers, frame) or is_strange(patient, movers, frame):
            continue
        if goes_back_there(clause, movers, frame):
            continue
        if are_at_home(patient, clause, movers, frame):
            continue  # "Turkey evacuated 100 Syrians from Aleppo"
        host = staffed_by(patient, clause, frame)
        if host is not None and host not in {mover.code for mover in movers}:
            continue  # "closed Peru's consulates and gave their staff two days to leave"
        if patient.surface is not None and send_forces(movers, earlier):
            continue
        if keeps_others(clause, patient) and status_of(clause, frame) is Status.DENIED:
            continue
        status = Status.DENIED if patient.head in NOBODY else None
        yield from evacuations(clause, frame, movers, patient, status=status)


def _meant(patient: NounPhrase, clause: Clause, frame: Frame) -> NounPhrase:
    """The mission's people or their families for whom "them" stands, and the mission for which "it" does."""
    if patient.pronoun and patient.head == "it" and clause.verb.infinitive:
        before = [p for p in frame.phrases if p.end <= patient.start and is_mission(p, frame)]
        return before[-1] if before else patient
    people = people_meant(patient, frame)
    return people if is_diplomatic(people, frame) else patient


def _all_keys(phrase: NounPhrase) -> Sequence[str]:
    """The words of a phrase and of what follows it: "hundreds of Kurdish forces"."""
    return [key for each in (phrase, *(after for p, after in phrase.after if p == "of")) for key in each.keys]


def _leads_somewhere(clause: Clause, frame: Frame) -> bool:
    """Whether verbs that move anything say where to or from: "got them out", but "got some men"."""
    if clause.lemma == "send" and not tail_of(clause, frame).holds(_OUTWARD):
        # "sent two diplomats to Geneva", but "sent its diplomats' wives to Nairobi"
        return any(is_moved(part, "family", frame) for phrase in patients_of(clause) for part in phrase.parts)
    if clause.lemma not in evacuation_words(frame).moving_anything:
        return True
    tail = tail_of(clause, frame)
    if clause.lemma == "carry" and any(item.key == "out" for item in tail.items[:1]):
        return False  # "carried out a raid"
    if clause.lemma == "get" and any(d.relation == "xcomp" and d.verb.infinitive for d in clause.dependents):
        return False  # "got them to come to terms"
    if _is_led_elsewhere(clause, frame):
        return False
    if tail.holds(frame.vocabulary.words("evacuating", "away")):
        return True
    if clause.lemma in ("take", "bring"):
        return _goes_to_a_place(clause, frame)
    return any(one.key in _WAYS and other.tag in "DEMNAF" for one, other in pairwise(tail.items))


def _is_led_elsewhere(clause: Clause, frame: Frame) -> bool:
    """Whether people are brought where nobody flees to, or into somebody's hands: "taken to hospital", "taken hostage"."""
    elsewhere = frame.vocabulary.words("evacuating", "elsewhere")
    led = [o for o in clause.objects if not o.modifiers and len(o.items) == 1]
    led += [each for p, each in clause.prepositions if p in ("to", "into", "in")]
    behind = tail_of(clause, frame).items[:1]
    return any(each.head in elsewhere for each in led) or any(item.key in elsewhere for item in behind)


def _goes_to_a_place(clause: Clause, frame: Frame) -> bool:
    """Whether the way leads to or from a place that has a name, a mission or where planes and ships leave."""
    ends = [(p, each) for p, each in clause.prepositions if p in ("to", "into", "from")]
    ends += [pair for _, each in ends for pair in each.after if pair[0] in ("to", "into", "from")]
    gates = frame.vocabulary.words("evacuating", "gate")
    return any(
        part.place or part.head in gates or is_mission(part, frame) for _, each in ends for part in each.parts
    )


def _is_demanded(clause: Clause, frame: Frame) -> bool:
    """Whether a host makes them go: "told Chad to withdraw its envoys"."""
    above = clause.governor
    if above is not None and above.lemma == "consider" and above.governor is not None:
        above = above.governor  # "asked them to consider evacuating"
    if above is None or clause.relation not in ("xcomp", "prep"):
        return False
    return above.lemma in evacuation_words(frame).demanding and clause.subject is not above.subject
