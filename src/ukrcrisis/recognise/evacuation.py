"""Evacuations of a state's own staff, families and citizens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from ukrcrisis.frames.actors import nation_of
from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.act_words import evacuation_words
from ukrcrisis.recognise.acts import (
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
from ukrcrisis.recognise.departures import departures, gone
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.missions import is_mission
from ukrcrisis.recognise.moved import (
    NOBODY,
    core_of,
    counts_as_moved,
    evacuation,
    is_crowd,
    is_diplomatic,
    movers_before,
    movers_of,
    way_of,
)
from ukrcrisis.recognise.posts import is_envoy_office
from ukrcrisis.recognise.timing import status_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_evacuations"]


def recognise_evacuations(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Evacuations and departures of a passage."""
    told: set[int] = set()
    here = list(takewhile(lambda f: f.cue.start >= frame.passage.start, reversed(earlier)))
    sent_away = {
        f.cue.start
        for f in here
        if isinstance(f.record, DiplomaticAction) and f.record.kind is ActionKind.EXPULSION
    }
    recalled = {
        f.cue.start
        for f in here
        if isinstance(f.record, DiplomaticAction) and f.record.kind is ActionKind.RECALL
    }
    for clause in frame.clauses:
        if sent_away.intersection([clause.verb.start, *(d.verb.start for d in clause.dependents)]) or (
            clause.verb.start in recalled and clause.lemma in ("recall", "order", "tell")
        ):
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
            found = list(gone(clause, frame, earlier)) or list(departures(clause, frame))
            yield from found
        yield from _nominal(clause, frame)
        if not found:
            yield from _aboard(clause, frame)


def _aboard(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "A plane carrying Polish citizens landed in Warsaw", "a bus with 53 Poles left Kyiv", "the first Polish evacuation flight landed"."""
    carrier = clause.subject
    if carrier is None or clause.verb.passive or carrier.head not in evacuation_words(frame).carriers:
        return
    telling, patients = (
        clause,
        patients_of(clause) if clause.lemma in evacuation_words(frame).carrying else [],
    )
    if clause.lemma in evacuation_words(frame).riding:
        holding = ("with", "for") if _RESCUE.intersection(carrier.keys) else ("with",)
        patients = [
            part
            for p, phrase in {id(x[1]): x for x in [*clause.prepositions, *carrier.after]}.values()
            if p in holding
            for part in phrase.parts
        ]
    elif not clause.verb.finite:
        telling = next((c for c in frame.clauses if c.subject is carrier and c.verb.finite), clause)
    for patient in patients:
        owner = owner_of(patient, frame) or nation_of(carrier)
        if owner is not None and (
            counts_as_moved(patient, frame, strict=True) or is_crowd(patient) or patient.head == "evacuee"
        ):
            yield evacuation(telling, frame, [frame.state(owner)], patient)
    nation = nation_of(carrier)
    if (
        not patients
        and nation is not None
        and clause.lemma in evacuation_words(frame).riding
        and _RESCUE.intersection(carrier.keys[:-1]) - {"special", "charter", "chartered"}
    ):
        yield evacuation(clause, frame, [frame.state(nation)], None)


_RESCUE = frozenset({"evacuation", "repatriation", "rescue", "charter", "chartered", "special"})


def _carried_out(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """As in "Flew its staff home", "diplomats were evacuated"."""
    patients = [core_of(p, frame) for p in patients_of(clause)]
    if any(key in evacuation_words(frame).arms for patient in patients for key in patient.keys):
        return  # "moved personnel and equipment out of the province"
    for patient in patients:
        numbered = any(item.tag == "#" for item in patient.items) and (
            patient.items[-1].tag == "#"
            or patient.head in ("more", "other", "others", "them", patient.items[0].key)
        )
        numbered = numbered or (patient.pronoun and patient.head in ("they", "them"))
        if (
            numbered
            and clause.verb.passive
            and any(isinstance(f.record, DiplomaticAction | Advisory) for f in earlier[-6:])
        ):
            pass  # "six have been flown home": who they are was told before
        elif patient.head in NOBODY and clause.verb.passive:
            pass  # "no one is being pulled out"
        elif clause.lemma == "evacuate" and _is_land(patient, clause, frame):
            pass  # "we are not evacuating Sudan"
        elif is_crowd(patient) and _leads_abroad(clause, patient, frame):
            pass  # "evacuated 936 people from Khartoum"
        elif not counts_as_moved(
            patient,
            frame,
            strict=clause.lemma in evacuation_words(frame).clearing
            or _is_own_mission_left(clause, patient, frame),
        ) and not (clause.lemma in evacuation_words(frame).reducing and is_mission(patient, frame)):
            continue
        demanded = (
            clause.governor is not None
            and clause.relation == "xcomp"
            and clause.governor.lemma in evacuation_words(frame).demanding
            and clause.subject is not clause.governor.subject
        )
        if demanded or (
            len(patients) == 1
            and is_envoy_office(patient, frame)
            and not patient.plural
            and clause.lemma not in evacuation_words(frame).clearing
        ):
            continue  # a host sends them away, or an envoy is recalled
        movers = movers_of(clause, patient, frame) or (movers_before(earlier) if numbered else [])
        if (
            clause.lemma in _SHIFTING
            and is_moved(patient, "staff", frame)
            and _stays_inside(way_of(clause, patient, frame, movers), {m.code for m in movers})
        ):
            continue  # the mission moves: a relocation
        status = Status.DENIED if patient.head in NOBODY else None
        foreign = None if is_own(patient) else owner_of(patient, frame)
        if movers:
            if patient.determiner in ("his", "her") or (
                patient.possessor is not None and patient.possessor.determiner in ("his", "her")
            ):
                continue  # an envoy's staff, cut by the host
            if (
                foreign is not None
                and foreign not in {m.code for m in movers}
                and is_moved(patient, "staff", frame)
            ):
                continue  # another state's diplomats: an expulsion, or a kindness, but no evacuation of its own
            yield evacuation(clause, frame, movers, patient, status=status)


_HOME = frozenset({"home"})


def _is_land(patient: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether a whole country is left by who is a stranger there."""
    land = patient.surface is not None and patient.surface.entry.kind is EntryKind.COUNTRY
    return (
        land
        and patient.place is not None
        and patient.place.country not in {a.code for a in movers_of(clause, patient, frame)}
    )


def _is_own_mission_left(clause: Clause, patient: NounPhrase, frame: Frame) -> bool:
    """As in "Pulled staff out of its Kyiv embassy", "brought its mission home", "relocated staff out of Sudan": plainly the mover's own."""
    home = {a.country or a.code for a in agents_of(clause, frame)}
    if is_mission(patient, frame):
        goal = place_among(clause.prepositions, "to", "into")
        return (
            is_own(patient)
            and clause.lemma in ("bring", "fly", "pull", "withdraw", "get", "take")
            and (goal is None or goal.country in home)
        )
    left = [phrase for p, phrase in [*clause.prepositions, *patient.after] if p in ("from", "out of")]
    return any(
        (is_mission(phrase, frame) and is_own(phrase))
        or (home and phrase.place is not None and phrase.place.country not in home)
        for phrase in left
    )


_SHIFTING = frozenset({"move", "relocate", "transfer", "shift", "redeploy"})


def _stays_inside(way: tuple[Place | None, Place | None], home: set[str | None]) -> bool:
    """Whether people are moved from one town to another of the same land, or only to a town where they stay on."""
    place, destination = way
    return destination is not None and (
        place.country == destination.country if place is not None else destination.country not in home
    )


def _leads_abroad(clause: Clause, patient: NounPhrase, frame: Frame) -> bool:
    """Whether a state moves people out of another's land or home: what armies do at home is no evacuation of this kind."""
    movers = movers_of(clause, patient, frame)
    place, destination = way_of(clause, patient, frame, movers)
    if movers and tail_of(clause, frame).holds(_HOME):
        return True  # "flew home 343 people"
    away = place is not None and place.country not in {m.code for m in movers}
    return (
        bool(movers)
        and away
        and (
            clause.lemma in evacuation_words(frame).clearing
            or destination is None
            or place is None
            or destination.country != place.country
        )
    )


def _ordered(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Ordered families to leave", "told non-essential staff to go", "staff were told to leave"."""
    if clause.lemma not in frame.vocabulary.words("permit"):
        return
    going = next(
        (
            d
            for d in clause.dependents
            if d.lemma in evacuation_words(frame).going
            and d.relation in ("xcomp", "ccomp")
            and not d.verb.negated
        ),
        None,
    )
    departing = next((o for o in clause.objects if o.head == "departure" and o.after), None)
    if (
        going is not None
        and going.subject is clause.subject
        and not clause.verb.passive
        and not clause.objects
        and departing is None
    ):
        return  # "began leaving"
    if going is None and departing is None:
        return
    if going is not None:
        going_out = (
            going.subject
            if going.subject is None or not going.subject.pronoun or clause.verb.passive
            else next(iter(clause.objects), going.subject)
        )
        if clause.lemma == "give" and clause.objects:
            going_out = clause.objects[0]  # "gave most of its staff until Monday to leave"
        candidates = (
            list(going_out.parts) if going_out is not None else []
        )  # "told staff that they may leave"
    else:
        assert departing is not None
        candidates = [part for p, after in departing.after if p in ("of", "for") for part in after.parts]
    moved = [p for p in candidates if _is_personnel(p, frame)]
    if not moved:
        return
    foreign = owner_of(moved[0], frame)
    agents = [as_state(a, frame) for a in agents_of(clause, frame) if a.kind is not ActorKind.UNNAMED]
    if not agents:
        agents = movers_of(clause, moved[0], frame)
    if agents and foreign is not None and foreign not in {a.code for a in agents} and not is_own(moved[0]):
        return  # a host that sends another state's envoys away
    if agents:
        status = Status.DENIED if clause.verb.negated else status_of(clause)
        yield evacuation(clause, frame, agents, moved[0], status=status)


def _is_personnel(phrase: NounPhrase, frame: Frame) -> bool:
    if phrase.head in evacuation_words(frame).loose and any(
        p == "of" and _is_personnel(after, frame) for p, after in phrase.after
    ):
        return True  # "most of the American staff"
    return (
        is_moved(phrase, "family", frame)
        or (
            is_moved(phrase, "staff", frame)
            and (phrase.head not in evacuation_words(frame).loose or is_diplomatic(phrase) or is_own(phrase))
        )
        or phrase.head == "diplomat"
        or (phrase.head == "people" and is_diplomatic(phrase))
    )


def _nominal(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Announced the evacuation of families", "there are no plans for an evacuation", "this is not an evacuation"."""
    nouns = frame.vocabulary.words("act noun", "evacuation")
    if clause.lemma in evacuation_words(frame).laying_on:
        nouns |= evacuation_words(frame).carriers
    subject = clause.subject if not (clause.verb.infinitive or clause.verb.gerund) else None
    for phrase in (
        *([subject] if subject is not None else []),
        *clause.objects,
        *(
            p
            for preposition, p in clause.prepositions
            if preposition in (("on",) if clause.lemma in ("lay", "put") else ("for", "of"))
        ),
    ):
        if phrase.head not in nouns or (
            phrase is subject and phrase.head not in ("evacuation", "airlift", "repatriation")
        ):
            continue
        moved = next((after for p, after in phrase.after if p in ("of", "for")), None)
        if moved is None and phrase.head not in ("evacuation", "airlift", "repatriation"):
            continue
        if moved is not None and not any(counts_as_moved(part, frame, strict=True) for part in moved.parts):
            continue
        if (
            clause.lemma
            not in evacuation_words(frame).course
            | evacuation_words(frame).calling_off
            | evacuation_words(frame).laying_on
            and clause.lemma != "be"
        ):
            continue
        if clause.lemma == "call" and any(
            p is phrase for preposition, p in clause.prepositions if preposition == "for"
        ):
            continue  # "calling for evacuation" asks for it
        movers = _nominal_movers(clause, phrase, moved, frame)
        if movers:
            denied = (
                clause.verb.negated
                or phrase.determiner == "no"
                or any(o.determiner == "no" for o in clause.objects)
            )
            status = (
                Status.DENIED
                if denied
                else Status.CANCELLED
                if clause.lemma in evacuation_words(frame).calling_off
                else Status.PLANNED
                if clause.lemma in ("plan", "prepare", "consider", "discuss")
                else None
            )
            yield evacuation(clause, frame, movers, moved, at=phrase, status=status)


def _nominal_movers(
    clause: Clause, phrase: NounPhrase, moved: NounPhrase | None, frame: Frame
) -> list[Actor]:
    agents = [as_state(a, frame) for a in agents_of(clause, frame)] if phrase is not clause.subject else []
    agents = [a for a in agents if a.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GROUP)]
    if agents:
        return agents
    owner = (owner_of(moved, frame) if moved is not None else None) or frame.nation(phrase)
    if owner is not None:
        return [frame.state(owner)]
    telling = told_for(clause, frame)
    return [telling] if telling is not None else []
