"""Evacuations of a state's own staff, families and citizens, and envoys who leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from itertools import takewhile

from ukrcrisis.frames.actors import nation_of
from ukrcrisis.frames.chunks import NounPhrase
from ukrcrisis.frames.clauses import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts import (
    act,
    act_senses,
    agents_of,
    as_state,
    is_moved,
    is_own,
    owner_of,
    patients_of,
    place_among,
    told_for,
)
from ukrcrisis.recognise.envoys import is_envoy_office, is_envoy_role
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.missions import is_mission
from ukrcrisis.recognise.timing import status_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_evacuations"]

_GOING = frozenset({"leave", "depart", "go", "quit", "return", "evacuate", "come", "exit", "withdraw", "get", "travel", "relocate"})
_SUPPORT = frozenset({"announce", "begin", "start", "order", "launch", "complete", "organise", "organize", "conduct", "plan", "prepare", "approve", "authorise", "authorize", "consider", "carry", "continue", "finish", "suspend", "halt", "confirm", "report", "rule", "resume", "end", "accelerate", "mount", "arrange", "discuss", "speed", "allow", "have", "do"})
_REDUCING = frozenset({"reduce", "trim", "thin", "downsize", "scale", "draw", "pare", "cut", "halve", "slim"})
_LAYING_ON = frozenset({"organise", "organize", "charter", "lay", "arrange", "provide", "send", "put", "dispatch", "operate", "hire", "run", "schedule"})
"""What states do with planes and ships for their citizens."""
_OFF = frozenset({"shelve", "cancel", "scrap", "postpone", "delay", "abandon", "call"})
_DEMANDING = frozenset({"tell", "order", "ask", "demand", "request", "instruct", "require", "urge", "give"})
_ARMS = frozenset({"equipment", "military", "weapons", "troops", "hardware", "armour", "tanks", "artillery", "soldiers", "forces"})
_STRICT = frozenset({"evacuate", "airlift", "repatriate", "extract", "vacate", "empty"})


def recognise_evacuations(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Evacuations and departures of a passage."""
    told: set[int] = set()
    here = list(takewhile(lambda f: f.cue.start >= frame.passage.start, reversed(earlier)))
    sent_away = {f.cue.start for f in here if isinstance(f.record, DiplomaticAction) and f.record.kind is ActionKind.EXPULSION}
    recalled = {f.cue.start for f in here if isinstance(f.record, DiplomaticAction) and f.record.kind is ActionKind.RECALL}
    for clause in frame.clauses:
        if sent_away.intersection([clause.verb.start, *(d.verb.start for d in clause.dependents)]) or (clause.verb.start in recalled and clause.lemma in ("recall", "order", "tell")):
            told.update(id(d) for d in clause.dependents)
            continue
        found = list(_ordered(clause, frame))
        if found:
            told.update(id(d) for d in clause.dependents)
            yield from found
            continue
        if id(clause) in told:
            continue
        senses = act_senses(clause, frame)
        if "evacuation" in senses:
            found = list(_carried_out(clause, frame, earlier))
            yield from found
        if not found and "departure" in senses:
            found = list(_gone(clause, frame, earlier)) or list(_departures(clause, frame))
            yield from found
        yield from _nominal(clause, frame)
        if not found:
            yield from _aboard(clause, frame)


def _aboard(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """"A plane carrying Polish citizens landed in Warsaw", "a bus with 53 Poles left Kyiv", "the first Polish evacuation flight landed"."""
    carrier = clause.subject
    if carrier is None or clause.verb.passive or carrier.head not in frame.vocabulary.words("moved", "carrier"):
        return
    telling, patients = clause, patients_of(clause) if clause.lemma in _CARRYING else []
    if clause.lemma in _RIDING:
        holding = ("with", "for") if _RESCUE.intersection(carrier.keys) else ("with",)
        patients = [part for p, phrase in {id(x[1]): x for x in [*clause.prepositions, *carrier.after]}.values() if p in holding for part in phrase.parts]
    elif not clause.verb.finite:
        telling = next((c for c in frame.clauses if c.subject is carrier and c.verb.finite), clause)
    for patient in patients:
        owner = owner_of(patient, frame) or nation_of(carrier)
        if owner is not None and (_counts_as_moved(patient, frame, strict=True) or _is_crowd(patient) or patient.head == "evacuee"):
            yield _evacuation(telling, frame, [frame.state(owner)], patient)
    nation = nation_of(carrier)
    if not patients and nation is not None and clause.lemma in _RIDING and _RESCUE.intersection(carrier.keys[:-1]) - {"special", "charter", "chartered"}:
        yield _evacuation(clause, frame, [frame.state(nation)], None)


_CARRYING = frozenset({"carry", "bring", "transport", "fly", "ferry", "take", "return"})
_RIDING = frozenset({"land", "arrive", "leave", "take", "depart", "set", "touch", "reach", "cross", "dock", "sail", "return", "go", "pull", "fly", "head", "be"})
_ARRIVING = frozenset({"land", "arrive", "touch", "dock", "pull"})
_RESCUE = frozenset({"evacuation", "repatriation", "rescue", "charter", "chartered", "special"})


def _counts_as_moved(phrase: NounPhrase, frame: Frame, *, strict: bool) -> bool:
    """Whether those moved are a mission's staff, their families, or a state's own citizens."""
    if is_moved(phrase, "family", frame) or (is_moved(phrase, "staff", frame) and phrase.head not in _LOOSE) or is_envoy_office(phrase):
        return strict or is_own(phrase) or owner_of(phrase, frame) is not None or _diplomatic(phrase) or phrase.head in ("personnel", "diplomat")
    if phrase.head in ("presence", "footprint", "contingent") and _diplomatic(phrase):
        return True
    if phrase.head in _LOOSE and any(p == "of" and (is_moved(a, "staff", frame) or is_moved(a, "family", frame) or is_mission(a, frame) or is_moved(a, "citizens", frame)) for p, a in phrase.after):
        return True
    if is_mission(phrase, frame) and phrase.head not in ("office", "post", "section", "compound", "commission"):
        return strict
    if phrase.head == "people" and _diplomatic(phrase):
        return True
    if is_moved(phrase, "citizens", frame) or (phrase.head == "people" and is_own(phrase)):
        return True
    return phrase.surface is not None and (phrase.surface.entry.kind is EntryKind.PEOPLE or (phrase.surface.entry.kind is EntryKind.ADJECTIVE and phrase.surface.plural))


_LOOSE = frozenset({"half", "most", "number", "presence", "footprint", "contingent", "part", "size", "third", "rest", "bulk", "remainder", "majority", "team", "member", "official", "worker", "officer", "last", "some", "all", "handful", "couple", "dozen"})


def _diplomatic(phrase: NounPhrase) -> bool:
    of = [after for p, after in phrase.after if p == "of"] + ([phrase.possessor] if phrase.possessor is not None else [])
    return phrase.head == "diplomat" or bool(_OF_MISSIONS.intersection(phrase.keys)) or any(after.head == "diplomat" or _OF_MISSIONS.intersection(after.keys) for after in of)


_OF_MISSIONS = frozenset({"embassy", "diplomatic", "consular", "non-essential", "nonessential", "non-emergency", "nonemergency"})


def _movers(clause: Clause, patient: NounPhrase, frame: Frame) -> list[Actor]:
    """Whose evacuation it is: the agent's where it moves its own; else, of a passive, the owner's."""
    agents = [as_state(a, frame) for a in agents_of(clause, frame)] or _carriers(clause, frame)
    states = [a for a in agents if a.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GROUP)]
    owner = owner_of(patient, frame)
    if states:
        return states
    if owner is not None:
        return [frame.state(owner)]
    nobody = clause.subject is None or clause.subject.head in ("there", "it")
    telling = told_for(clause, frame) if is_own(patient) or clause.verb.passive or (clause.verb.infinitive and nobody) else None
    if telling is not None:
        return [telling]
    unowned = clause.verb.passive and (is_mission(patient, frame) or _diplomatic(patient) or patient.head in _NOBODY)
    if unowned and frame.memory.state is not None:
        return [frame.memory.state]
    return []


def _carriers(clause: Clause, frame: Frame) -> list[Actor]:
    """The state whose planes, ships or forces carry people: "two German military planes"."""
    carriers = frame.vocabulary.words("moved", "carrier")
    if clause.verb.passive:  # "were flown out in a French plane"
        nations = [nation_of(p) for preposition, p in clause.prepositions if preposition in ("in", "on", "aboard", "by", "with") and p.head in carriers]
        return [frame.state(nation) for nation in nations if nation is not None]
    if clause.subject is None or clause.subject.head not in carriers:
        return []
    nation = nation_of(clause.subject)
    if nation is None:
        return [frame.memory.state] if frame.memory.state is not None else []
    return [frame.state(nation)]


def _carried_out(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """"Flew its staff home", "diplomats were evacuated"."""
    patients = [_core(p) for p in patients_of(clause)]
    if any(key in _ARMS for patient in patients for key in patient.keys):
        return  # "moved personnel and equipment out of the province"
    for patient in patients:
        numbered = any(item.tag == "#" for item in patient.items) and (patient.items[-1].tag == "#" or patient.head in ("more", "other", "others", "them", patient.items[0].key))
        numbered = numbered or (patient.pronoun and patient.head in ("they", "them"))
        if numbered and clause.verb.passive and any(isinstance(f.record, DiplomaticAction | Advisory) for f in earlier[-6:]):
            pass  # "six have been flown home": who they are was told before
        elif patient.head in _NOBODY and clause.verb.passive:
            pass  # "no one is being pulled out"
        elif clause.lemma == "evacuate" and _is_land(patient, clause, frame):
            pass  # "we are not evacuating Sudan"
        elif _is_crowd(patient) and _leads_abroad(clause, patient, frame):
            pass  # "evacuated 936 people from Khartoum"
        elif not _counts_as_moved(patient, frame, strict=clause.lemma in _STRICT or _is_own_mission_left(clause, patient, frame)) and not (clause.lemma in _REDUCING and is_mission(patient, frame)):
            continue
        demanded = clause.governor is not None and clause.relation == "xcomp" and clause.governor.lemma in _DEMANDING and clause.subject is not clause.governor.subject
        if demanded or (len(patients) == 1 and is_envoy_office(patient) and not patient.plural and clause.lemma not in _STRICT):
            continue  # a host sends them away, or an envoy is recalled
        movers = _movers(clause, patient, frame) or (_movers_before(earlier) if numbered else [])
        if clause.lemma in _SHIFTING and is_moved(patient, "staff", frame) and _stays_inside(_way(clause, patient, frame, movers), {m.code for m in movers}):
            continue  # the mission moves: a relocation
        status = Status.DENIED if patient.head in _NOBODY else None
        foreign = None if is_own(patient) else owner_of(patient, frame)
        if movers:
            if patient.determiner in ("his", "her") or (patient.possessor is not None and patient.possessor.determiner in ("his", "her")):
                continue  # an envoy's staff, cut by the host
            if foreign is not None and foreign not in {m.code for m in movers} and is_moved(patient, "staff", frame):
                continue  # another state's diplomats: an expulsion, or a kindness, but no evacuation of its own
            yield _evacuation(clause, frame, movers, patient, status=status)


def _is_land(patient: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether a whole country is left by who is a stranger there."""
    land = patient.surface is not None and patient.surface.entry.kind is EntryKind.COUNTRY
    return land and patient.place is not None and patient.place.country not in {a.code for a in _movers(clause, patient, frame)}


def _is_own_mission_left(clause: Clause, patient: NounPhrase, frame: Frame) -> bool:
    """"Pulled staff out of its Kyiv embassy", "brought its mission home", "relocated staff out of Sudan": plainly the mover's own."""
    home = {a.country or a.code for a in agents_of(clause, frame)}
    if is_mission(patient, frame):
        goal = place_among(clause.prepositions, "to", "into")
        return is_own(patient) and clause.lemma in ("bring", "fly", "pull", "withdraw", "get", "take") and (goal is None or goal.country in home)
    left = [phrase for p, phrase in [*clause.prepositions, *patient.after] if p in ("from", "out of")]
    return any((is_mission(phrase, frame) and is_own(phrase)) or (home and phrase.place is not None and phrase.place.country not in home) for phrase in left)


_SHIFTING = frozenset({"move", "relocate", "transfer", "shift", "redeploy"})


def _stays_inside(way: tuple[Place | None, Place | None], home: set[str | None]) -> bool:
    """Whether people are moved from one town to another of the same land, or only to a town where they stay on."""
    place, destination = way
    return destination is not None and (place.country == destination.country if place is not None else destination.country not in home)


def _core(phrase: NounPhrase) -> NounPhrase:
    """Those who are counted: "our citizens" in "a total of 1,834 of our citizens", with the number."""
    if phrase.head not in _PARTITIVES and phrase.items[-1].tag != "#":
        return phrase
    inner = [after for p, after in phrase.after if p == "of"]
    if not inner or (inner[-1].members and phrase.head in _PARTITIVES) or inner[-1].pronoun:
        return phrase
    whole = copy(inner[-1].parts[0])
    whole.start = phrase.start
    whole.count = phrase.count or next((each.count for each in inner if each.count is not None), None)
    return whole


_PARTITIVES = frozenset({"total", "group", "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "score", "scores", "handful", "couple"})


def _movers_before(earlier: Sequence[Finding]) -> list[Actor]:
    """Whose evacuation the text told last."""
    for finding in reversed(earlier[-6:]):
        record = finding.record
        if isinstance(record, DiplomaticAction) and record.kind is ActionKind.EVACUATION:
            return list(record.actors)
        if isinstance(record, Advisory):
            return [record.issuer]
    return []


def _is_crowd(phrase: NounPhrase) -> bool:
    """People of whom only the number is told: "936 people", "the group"."""
    return phrase.items[-1].tag == "#" or (phrase.head in ("people", "person", "passenger", "evacuee", "civilian", "foreigner") and phrase.count is not None)


def _leads_abroad(clause: Clause, patient: NounPhrase, frame: Frame) -> bool:
    """Whether a state moves people out of another's land or home: what armies do at home is no evacuation of this kind."""
    movers = _movers(clause, patient, frame)
    place, destination = _way(clause, patient, frame, movers)
    away = place is not None and place.country not in {m.code for m in movers}
    return bool(movers) and away and (clause.lemma in _STRICT or destination is None or place is None or destination.country != place.country)


def _evacuation(clause: Clause, frame: Frame, movers: Sequence[Actor], patient: NounPhrase | None, *, at: NounPhrase | None = None, status: Status | None = None) -> Finding:
    settled = status or status_of(clause)
    place, destination = _way(clause, patient, frame, movers)
    return act(
        ActionKind.EVACUATION, clause, frame, movers, subject=patient, place=place, destination=destination, at=at,
        status=Status.OCCURRED if settled is Status.ONGOING else settled,
    )  # fmt: skip


def _way(clause: Clause, patient: NounPhrase | None, frame: Frame, movers: Sequence[Actor]) -> tuple[Place | None, Place | None]:
    phrases = [*clause.prepositions, *(patient.after if patient is not None else [])]
    phrases += [pair for p, after in (patient.after if patient is not None else []) for pair in after.after]
    arriving = clause.lemma in _ARRIVING and not clause.objects
    place = place_among(phrases, "from", "out of") or (None if arriving else place_among(phrases, "in", "at"))
    destination = place_among(clause.prepositions, "to", "into", "for") or (place_among(clause.prepositions, "in", "at") if arriving else None)
    if place is None and clause.lemma in ("leave", "quit", "exit"):
        place = next((part.place for o in clause.objects for part in o.parts if part.place is not None), None)
    home = {m.code for m in movers}
    if place is None:
        place = frame.ground({*home, destination.country if destination is not None else None})
    return place, destination


def _ordered(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """"Ordered families to leave", "told non-essential staff to go", "staff were told to leave"."""
    if clause.lemma not in frame.vocabulary.words("permit"):
        return
    going = next((d for d in clause.dependents if d.lemma in _GOING and d.relation in ("xcomp", "ccomp") and not d.verb.negated), None)
    departing = next((o for o in clause.objects if o.head == "departure" and o.after), None)
    if going is not None and going.subject is clause.subject and not clause.verb.passive and not clause.objects and departing is None:
        return  # "began leaving"
    if going is None and departing is None:
        return
    if going is not None:
        going_out = going.subject if going.subject is None or not going.subject.pronoun or clause.verb.passive else next(iter(clause.objects), going.subject)
        if clause.lemma == "give" and clause.objects:
            going_out = clause.objects[0]  # "gave most of its staff until Monday to leave"
        candidates = list(going_out.parts) if going_out is not None else []  # "told staff that they may leave"
    else:
        assert departing is not None
        candidates = [part for p, after in departing.after if p in ("of", "for") for part in after.parts]
    moved = [p for p in candidates if _is_personnel(p, frame)]
    if not moved:
        return
    foreign = owner_of(moved[0], frame)
    agents = [as_state(a, frame) for a in agents_of(clause, frame) if a.kind is not ActorKind.UNNAMED]
    if not agents:
        agents = _movers(clause, moved[0], frame)
    if agents and foreign is not None and foreign not in {a.code for a in agents} and not is_own(moved[0]):
        return  # a host that sends another state's envoys away
    if agents:
        status = Status.DENIED if clause.verb.negated else status_of(clause)
        yield _evacuation(clause, frame, agents, moved[0], status=status)


def _is_personnel(phrase: NounPhrase, frame: Frame) -> bool:
    if phrase.head in _LOOSE and any(p == "of" and _is_personnel(after, frame) for p, after in phrase.after):
        return True  # "most of the American staff"
    return is_moved(phrase, "family", frame) or (is_moved(phrase, "staff", frame) and (phrase.head not in _LOOSE or _diplomatic(phrase) or is_own(phrase))) or phrase.head == "diplomat" or (phrase.head == "people" and _diplomatic(phrase))


def _gone(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Staff and families who go, or nobody who does: "half of the embassy will return home", "no one is going anywhere"."""
    subject = clause.subject
    if subject is None or clause.verb.passive or clause.verb.modal == "must" or clause.verb.gerund or clause.verb.infinitive or clause.relation == "noun":
        return
    if subject.head in _NOBODY:
        before = told_for(clause, frame)
        if before is not None and _speaks_of_staff(clause, frame):
            yield _evacuation(clause, frame, [before], subject, status=Status.DENIED)
        return
    if clause.lemma == "follow" and _is_crowd(subject) and not clause.objects:
        before_them = _movers_before(earlier)  # "19 more are due to follow"
        if before_them:
            yield _evacuation(clause, frame, before_them, subject)
        return
    for part in map(_core, (subject,) if subject.apposition is not None and not subject.members else subject.parts):
        part = _explained(part, frame)
        people = _is_led_out(clause, part, frame) or (is_moved(part, "staff", frame) and "embassy" in part.keys) or is_moved(part, "family", frame) or part.head in ("staff", "personnel") or (part.head in _LOOSE and is_moved(part, "family", frame))
        people = people or (part.head in _LOOSE and any(p == "of" and (a.head in ("staff", "personnel", "collective", "team") or is_mission(a, frame)) for p, a in part.after))
        if not people:
            continue
        owner = owner_of(part, frame)
        movers = [frame.state(owner)] if owner is not None else _movers(clause, part, frame) or [a for a in [told_for(clause, frame)] if a is not None]
        movers = movers or (_mission_before(part, frame) if is_own(part) else [])
        if movers and (owner is not None or is_own(part) or _diplomatic(part)):
            yield _evacuation(clause, frame, movers, part)


def _explained(part: NounPhrase, frame: Frame) -> NounPhrase:
    """Who "forty people, wives of diplomats for the most part," are, with their number."""
    if part.apposition is None or not (is_moved(part.apposition, "family", frame) or is_moved(part.apposition, "staff", frame)):
        return part
    told = copy(part.apposition)
    told.start, told.count = part.start, part.count
    return told


def _is_led_out(clause: Clause, part: NounPhrase, frame: Frame) -> bool:
    """Whether a number of citizens is on its way by the doing of their own state, which tells so: "82 Greeks had crossed into Moldova"."""
    owner = owner_of(part, frame)
    telling = told_for(clause, frame)
    owner = telling.code if telling is not None and is_own(part) else owner
    citizens = is_moved(part, "citizens", frame) or (part.surface is not None and part.surface.entry.kind is EntryKind.PEOPLE)
    return citizens and part.count is not None and owner is not None and telling is not None and telling.code == owner


def _mission_before(part: NounPhrase, frame: Frame) -> list[Actor]:
    """Whose mission the passage named before "its staff"."""
    owners = [owner_of(p, frame) for p in frame.phrases if p.end <= part.start and is_mission(p, frame)]
    return [frame.state(owner) for owner in owners[-1:] if owner is not None]


_HOME = frozenset({"home"})
_NOBODY = frozenset({"nobody", "no one", "no-one", "none"})


def _speaks_of_staff(clause: Clause, frame: Frame) -> bool:
    """Whether it is a mission that says so, or one that the passage speaks of."""
    tellers = [g.subject for g in clause.governors() if g.subject is not None] + [p for g in clause.governors() for _, p in g.prepositions]
    return any(is_mission(p, frame) or is_moved(p, "staff", frame) for p in [*tellers, *frame.phrases])


def _departures(clause: Clause, frame: Frame) -> Iterator[Finding]:
    if clause.subject is None or clause.verb.passive or clause.lemma in _ARRIVING or clause.verb.modal == "must" or (clause.relation in ("xcomp", "noun") and clause.governor is not None and clause.governor.subject is not clause.subject):
        return  # "enjoined the ambassador to leave": the order of another
    for subject in clause.subject.parts:
        staff = subject.head in ("diplomat", "ambassador", "envoy") or is_envoy_office(subject) or (is_moved(subject, "staff", frame) and (_diplomatic(subject) or owner_of(subject, frame) is not None) and subject.head not in ("official", "worker", "officer", "half"))
        staff = staff or (subject.pronoun and subject.actor is not None and is_envoy_role(subject.actor))
        head_of_mission = subject.is_person and subject.head != "delegation" and any(after.head.endswith(("delegation", "mission", "embassy")) for p, after in subject.after)
        if not (staff or head_of_mission):
            continue
        actor = subject.actor if subject.actor is not None and subject.actor.kind is ActorKind.PERSON and (subject.name or subject.pronoun) else None
        owner = owner_of(subject, frame)
        if actor is None and owner is None:
            continue
        who = actor or frame.state(owner or "")
        goal = place_among(clause.prepositions, "to", "for", "into")
        if clause.lemma == "return" and not tail_of(clause, frame).holds(_HOME) and (goal is None or (owner is not None and len(owner) == 2 and goal.country != owner)):
            continue  # back to the post
        if actor is not None and "envoy" in (actor.role or "") and goal is not None and goal.country != actor.country:
            continue  # a special envoy on a journey
        left = next((part.place for o in clause.objects for part in o.parts if part.place is not None), None)
        post = {id(after) for _, after in subject.after}
        free = [(p, phrase) for p, phrase in clause.prepositions if id(phrase) not in post]
        place = left or place_among(free, "from", "out of") or place_among(subject.after, "to", "in")
        yield act(ActionKind.DEPARTURE, clause, frame, [who], subject=subject, place=place, destination=place_among(free, "to", "for", *(("in",) if clause.lemma == "be" else ())))


def _nominal(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """"Announced the evacuation of families", "there are no plans for an evacuation", "this is not an evacuation"."""
    nouns = frame.vocabulary.words("act noun", "evacuation")
    if clause.lemma in _LAYING_ON:
        nouns |= frame.vocabulary.words("moved", "carrier")
    subject = clause.subject if not (clause.verb.infinitive or clause.verb.gerund) else None
    for phrase in (*([subject] if subject is not None else []), *clause.objects, *(p for preposition, p in clause.prepositions if preposition in (("on",) if clause.lemma in ("lay", "put") else ("for", "of")))):
        if phrase.head not in nouns or (phrase is subject and phrase.head not in ("evacuation", "airlift", "repatriation")):
            continue
        moved = next((after for p, after in phrase.after if p in ("of", "for")), None)
        if moved is None and phrase.head not in ("evacuation", "airlift", "repatriation"):
            continue
        if moved is not None and not any(_counts_as_moved(part, frame, strict=True) for part in moved.parts):
            continue
        if clause.lemma not in _SUPPORT | _OFF | _LAYING_ON and clause.lemma != "be":
            continue
        if clause.lemma == "call" and any(p is phrase for preposition, p in clause.prepositions if preposition == "for"):
            continue  # "calling for evacuation" asks for it
        movers = _nominal_movers(clause, phrase, moved, frame)
        if movers:
            denied = clause.verb.negated or phrase.determiner == "no" or any(o.determiner == "no" for o in clause.objects)
            status = Status.DENIED if denied else Status.CANCELLED if clause.lemma in _OFF else Status.PLANNED if clause.lemma in ("plan", "prepare", "consider", "discuss") else None
            yield _evacuation(clause, frame, movers, moved, at=phrase, status=status)


def _nominal_movers(clause: Clause, phrase: NounPhrase, moved: NounPhrase | None, frame: Frame) -> list[Actor]:
    agents = [as_state(a, frame) for a in agents_of(clause, frame)] if phrase is not clause.subject else []
    agents = [a for a in agents if a.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GROUP)]
    if agents:
        return agents
    owner = (owner_of(moved, frame) if moved is not None else None) or frame.nation(phrase)
    if owner is not None:
        return [frame.state(owner)]
    telling = told_for(clause, frame)
    return [telling] if telling is not None else []
