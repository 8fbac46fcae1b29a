"""Those who are moved out: who they are, whose evacuation it is, from where to where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.labels import heading_of, label_of
from ukrcrisis.frames.nations import MISSIONS
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.mentions.pronouns import NOBODY
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import act, agents_of, as_state, states_among, told_for
from ukrcrisis.recognise.acts.mission_nouns import is_mission, is_of_own_mission
from ukrcrisis.recognise.acts.owners import (
    is_moved,
    is_own,
    own_prepositions,
    owner_of,
    place_among,
    town_before,
)
from ukrcrisis.recognise.acts.posts import is_envoy_office
from ukrcrisis.recognise.acts.words import evacuation_words
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.status import status_of

__all__ = [
    "ANYBODY",
    "core_of",
    "counts_as_moved",
    "evacuations",
    "is_crowd",
    "is_diplomatic",
    "mission_before",
    "movers_before",
    "movers_of",
    "owners_listed",
    "way_of",
]


def counts_as_moved(phrase: NounPhrase, frame: Frame, *, strict: bool) -> bool:
    """Whether those moved are a mission's staff, their families, or a state's own citizens.

    ``strict`` says that the verb itself means evacuation, so that it need not be said whose people they are.
    """
    words = frame.vocabulary.words
    loose = phrase.head in evacuation_words(frame).loose
    serving = not words("staffing", "diplomatic").isdisjoint(phrase.keys)
    staff = is_moved(phrase, "staff", frame) and (serving or not loose)
    before = [p for p in frame.phrases if p.end <= phrase.start]
    if phrase.keys == ("staff",) and any(is_mission(p, frame) for p in before):
        return True  # "embassy in Lima closed, staff flown out"
    if staff or is_moved(phrase, "family", frame) or is_envoy_office(phrase, frame):
        plainly = phrase.head == "personnel" or phrase.head in words("mission staff", "diplomat")
        plainly = plainly or is_envoy_office(phrase, frame)
        return strict or plainly or _is_of_state(phrase, frame)
    if is_diplomatic(phrase, frame) and phrase.head in words("mission staff", "presence"):
        return True
    if phrase.head in ("rest", "remainder", "others") and any(is_mission(p, frame) for p in before):
        return True  # "left a skeleton crew at its embassy and brought the rest home"
    if loose and not words("moved", "staff").isdisjoint(phrase.keys[:-1]):
        return True  # "staff levels", "personnel numbers"
    if loose and any(p == "of" and _is_people(after, frame) for p, after in phrase.after):
        return True
    if is_mission(phrase, frame) and not _is_room(phrase, frame):
        return strict
    if phrase.head == "people" and (is_diplomatic(phrase, frame) or is_own(phrase)):
        return True
    return is_moved(phrase, "citizens", frame) or _is_nation(phrase)


def _is_room(mission: NounPhrase, frame: Frame) -> bool:
    """Whether it is a mission that does not stand for the people in it: "the compound", but "the high commission"."""
    words = frame.vocabulary.words
    rooms = words("mission", "office") | words("mission", "ground")
    return mission.head in rooms and "high" not in mission.keys


def _is_of_state(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether the phrase says whose people they are, or that they are a mission's."""
    named = is_own(phrase) or owner_of(phrase, frame) is not None or is_diplomatic(phrase, frame)
    return named or is_of_own_mission(phrase, frame)


def _is_people(phrase: NounPhrase, frame: Frame) -> bool:
    moved = any(is_moved(phrase, sense, frame) for sense in ("staff", "family", "citizens"))
    return moved or is_mission(phrase, frame)


def _is_nation(phrase: NounPhrase) -> bool:
    """Whether citizens are named by their nation: "Greeks", "the Germans"."""
    if phrase.surface is None:
        return False
    kind = phrase.surface.entry.kind
    return kind is EntryKind.PEOPLE or (kind is EntryKind.ADJECTIVE and phrase.surface.plural)


def is_diplomatic(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether the phrase itself says that those are people of a mission."""
    of = [after for p, after in phrase.after if p == "of" or (p == "at" and after.head in MISSIONS)]
    owners = [phrase.possessor] if phrase.possessor is not None else []
    serving = frame.vocabulary.words("staffing", "diplomatic")
    diplomats = frame.vocabulary.words("mission staff", "diplomat")
    return any(p.head in diplomats or not serving.isdisjoint(p.keys) for p in [phrase, *of, *owners])


def movers_of(clause: Clause, patient: NounPhrase, frame: Frame) -> list[Actor]:
    """Whose evacuation it is: the agent's where it moves its own; else, of a passive, the owner's."""
    # "anybody from Kyiv" is not Kyiv's
    owner = None if patient.head in (*ANYBODY, *NOBODY) else owner_of(patient, frame)
    agents = [as_state(a, frame) for a in agents_of(clause, frame)] or _carriers(clause, frame, owner)
    if owner is None and clause.verb.passive:
        left = (p for before, p in clause.prepositions if before in ("from", "at") and is_mission(p, frame))
        owner = next(map(frame.nation, left), None)  # "staff were withdrawn from the British embassy"
    states = states_among(agents)
    if owner is not None and not any(state.code for state in states):
        states = []  # "Operation Kaveri is to bring home Indians"
    if states:
        return states
    if listed := owners_listed(patient):
        return listed
    if owner is not None:
        return [frame.state(owner)]
    above = clause.governor if clause.relation == "xcomp" and clause.verb.passive else None
    if above is not None and is_own(patient) and patient in above.objects:
        return states_among(
            [as_state(a, frame) for a in agents_of(above, frame)]
        )  # "had its staff flown out"
    lone = is_own(patient) or not (patient.determiner or patient.modifiers or patient.count)
    if lone and clause.verb.passive and (before := mission_before(patient, frame)):
        return before
    passive = clause.verb.passive
    unsaid = clause.subject is None or clause.subject.head in ("there", "it")
    pointing = clause.subject is not None and clause.subject.pronoun  # "it had sent home families, he said"
    asked = passive or is_own(patient) or pointing or (clause.verb.infinitive and unsaid)
    telling = told_for(clause, frame) if asked else None
    hosts = telling is not None and telling.code == frame.memory.host and patient.determiner == "the"
    if hosts and is_mission(patient, frame):
        return states_among([patient.actor] if patient.actor is not None else [])
    if telling is not None and (telling.kind is ActorKind.COUNTRY or not is_crowd(patient, frame)):
        return [telling]  # the UN tells of others' evacuations too
    if passive and heading_of(frame):
        return states_among(
            label_of(frame)
        )  # "Peru: non-essential staff ordered out of Mali", but "Mali: staff ordered out"
    unowned = is_mission(patient, frame) or is_diplomatic(patient, frame) or patient.head in NOBODY
    return [frame.memory.state] if passive and unowned and frame.memory.state is not None else []


def owners_listed(patient: NounPhrase) -> list[Actor]:
    """The states of a list whose missions or people are moved: "the embassies of Chad and Mali"."""
    listed = [part.actor for p, after in patient.after if p == "of" and after.members for part in after.parts]
    return [actor for actor in listed if actor is not None and actor.kind is ActorKind.COUNTRY]


def mission_before(part: NounPhrase, frame: Frame) -> list[Actor]:
    """Whose mission the passage named before "its staff"."""
    missions = [p for p in frame.phrases if p.end <= part.start and is_mission(p, frame)]
    if not missions:
        return []
    if (owner := owner_of(missions[-1], frame)) is not None:
        return [frame.state(owner)]
    acting = [c for c in frame.clauses if is_own(missions[-1]) and missions[-1] in c.objects]
    return states_among(as_state(agent, frame) for c in acting for agent in agents_of(c, frame))


def _carriers(clause: Clause, frame: Frame, owner: str | None) -> list[Actor]:
    """The state whose planes, ships or forces carry people: "two German military planes"; where they are nobody's, the
    state whose people they carry, else the one that acted last.
    """
    carriers = evacuation_words(frame).carriers
    if clause.verb.passive:  # "were flown out in a French plane"
        aboard = [p for before, p in clause.prepositions if before in _ABOARD and p.head in carriers]
        return [frame.state(nation) for p in aboard if (nation := frame.nation(p)) is not None]
    if clause.subject is None or carriers.isdisjoint(
        (clause.subject.head, clause.subject.keys[-1].removesuffix("s"))
    ):
        return []  # "planes", "US Marines"
    forces = [after for p, after in clause.subject.after if p == "of"]  # "an Airbus of the Danish air force"
    nation = next((code for each in (clause.subject, *forces) if (code := frame.nation(each))), None)
    if nation is not None:
        return [frame.state(nation)]
    if owner is not None:
        return []
    return [frame.memory.state] if frame.memory.state is not None else []


_ABOARD = frozenset({"in", "on", "aboard", "by", "with"})


def core_of(phrase: NounPhrase, frame: Frame) -> NounPhrase:
    """Those who are counted: "our citizens" in "a total of 1,834 of our citizens", with the number; "some of its staff"."""
    counted = phrase.head in evacuation_words(frame).counted
    inner = [after for p, after in phrase.after if p == "of"]
    own = len(inner) == 1 and is_own(inner[0]) and not is_mission(inner[0], frame)
    share = own and phrase.items[-1].tag == "D"
    if not (counted or share or phrase.items[-1].tag == "#"):
        return phrase
    if not inner or (inner[-1].members and counted) or inner[-1].pronoun:
        return phrase
    whole = copy(inner[-1].parts[0])
    whole.start = phrase.start
    whole.count = phrase.count or next((each.count for each in inner if each.count is not None), None)
    return whole


def movers_before(earlier: Sequence[Finding], *, crowd: bool = False) -> list[Actor]:
    """Whose evacuation the text told last, or whose advice to leave; of a ``crowd`` no advice tells whose it is."""
    for finding in reversed(earlier[-6:]):
        record = finding.record
        if isinstance(record, DiplomaticAction) and record.kind is ActionKind.EVACUATION:
            return list(record.actors)
        if isinstance(record, Advisory):
            return [] if crowd else [record.issuer]
    return []


def is_crowd(phrase: NounPhrase, frame: Frame) -> bool:
    """People of whom only the number is told: "936 people", "the group"."""
    if len(phrase.items) == 1 and phrase.head.isdigit() and len(phrase.head) == 4:
        return False  # a year
    numbered = phrase.items[-1].tag == "#" and not any(item.tag == "N" for item in phrase.items)
    return numbered or (phrase.count is not None and phrase.head in frame.vocabulary.words("crowd"))


def evacuations(
    clause: Clause, frame: Frame, movers: Sequence[Actor], patient: NounPhrase | None, *,
    at: NounPhrase | None = None, status: Status | None = None, dates: Sequence[DateMention] | None = None,
) -> Iterator[Finding]:  # fmt: skip
    """An evacuation of ``patient`` by each of the movers; one that is under way counts as done."""
    settled = status or status_of(clause, frame)
    place, destination = way_of(clause, patient, frame, movers)
    lands = _lands_left(clause, patient)
    for mover in movers:
        for left in lands if len(lands) > 1 else [place]:
            yield act(
                ActionKind.EVACUATION, clause, frame, [mover], subject=patient, place=left, destination=destination,
                at=at, status=settled, dates=dates,
            )  # fmt: skip


def _lands_left(clause: Clause, patient: NounPhrase | None) -> list[Place]:
    """The lands that people are moved out of, where several are named: "from Bahrain and Kuwait"."""
    behind = patient.after if patient is not None else []
    lists = [
        phrase for p, phrase in [*clause.prepositions, *behind] if p in ("from", "out of") and phrase.members
    ]
    places = [part.place for phrase in lists[:1] for part in phrase.members if part.place is not None]
    return places if len({place.country for place in places}) == len(places) else []


def way_of(
    clause: Clause, patient: NounPhrase | None, frame: Frame, movers: Sequence[Actor]
) -> tuple[Place | None, Place | None]:
    """Where people are moved from and to; from the country that the text is about where it does not say."""
    leaving = evacuation_words(frame).leaving
    phrases = [*own_prepositions(clause, frame), *(patient.after if patient is not None else [])]
    phrases += [pair for p, after in (patient.after if patient is not None else []) for pair in after.after]
    arriving = clause.lemma in evacuation_words(frame).arriving and not clause.objects
    reached = [pair for pair in clause.prepositions if pair[1].start > clause.verb.start]
    left = [pair for pair in phrases if not (arriving and pair in reached)]  # "landed in Dubai"
    place = place_among(phrases, "from", "out of") or place_among(left, "in", "at")
    if place is None and patient is not None:
        place = next((after.place for p, after in patient.after if p == "of" and after.place), None)
    if place is None:
        quitted = [o for d in clause.dependents if d.lemma in leaving for o in d.objects]
        place = next((found for o in quitted if (found := o.place or place_among(o.after, "in", "at"))), None)
    if place is None and clause.subject is not None and is_mission(clause.subject, frame):
        place = place_among(clause.subject.after, "in")  # "the embassy in Lima will move its citizens out"
    destination = place_among(clause.prepositions, "to", "into", "for") or (
        place_among(reached, "in", "at") if arriving else _reached(clause, frame)
    )
    if place is None and clause.lemma in leaving:
        place = next((part.place for o in clause.objects for part in o.parts if part.place is not None), None)
    home = {m.code for m in movers}
    if place is None and patient is not None:
        place = _posted(patient, home)
    if place is None:
        place = frame.ground({*home, destination.country if destination is not None else None})
    return place, destination


def _posted(patient: NounPhrase, home: set[str | None]) -> Place | None:
    """Where those moved serve: "the families of its Kyiv diplomats"."""
    towns = (town_before(each) for each in (patient, *(after for p, after in patient.after if p == "of")))
    return next((town for town in towns if town is not None and town.country not in home), None)


def _reached(clause: Clause, frame: Frame) -> Place | None:
    """As in "Reached Port Sudan", "evacuated 388 people on two flights to Djibouti"."""
    if clause.lemma == "reach":
        return next((part.place for o in clause.objects for part in o.parts if part.place is not None), None)
    carriers = evacuation_words(frame).carriers
    aboard = (p for before, p in clause.prepositions if before in _ABOARD and p.head in carriers)
    return next((goal for p in aboard if (goal := place_among(p.after, "to")) is not None), None)


ANYBODY = frozenset({"anyone", "anybody"})
