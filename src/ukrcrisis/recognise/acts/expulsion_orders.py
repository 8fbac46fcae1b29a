"""Envoys whom a host makes go by telling their state to withdraw them, or by saying that they must leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import act, act_senses, agents_of, as_state, patients_of, told_for
from ukrcrisis.recognise.acts.mission_nouns import is_mission
from ukrcrisis.recognise.acts.owners import is_moved, is_own, owner_of, place_among
from ukrcrisis.recognise.acts.posts import done_at_once, is_envoy, left_land, owner_before
from ukrcrisis.recognise.acts.words import EnvoyWords, envoy_words, evacuation_words
from ukrcrisis.recognise.finding import Finding

__all__ = [
    "are_own_people",
    "counted_with_limit",
    "departures_obliged",
    "is_for_own_state",
    "missions_cut",
    "told_to_go",
    "withdrawals_demanded",
]


def told_to_go(clause: Clause, frame: Frame) -> bool:
    """As in "Ordered two Peruvian diplomats to leave", "gave the ambassador 72 hours to leave"."""
    words = envoy_words(frame)
    if clause.lemma == "have" and clause.relation == "relcl" and _are_sent_away(clause, frame):
        return False  # "expelled the envoys, who have a week to leave"
    if clause.lemma == "have" and clause.subject is not None:
        going = [d for d in clause.dependents if d.lemma in words.going]
        out = any(d.verb.infinitive or d.marker == "for" for d in going)
        return out and _has_limit(clause) and any(is_envoy(p, frame) for p in clause.subject.parts)
    if clause.lemma not in words.telling:
        return False
    patients = patients_of(clause)
    if patients and all(_is_public(patient) for patient in patients):
        return False  # "told Norwegians to leave": advice
    if is_for_own_state(clause, patients, frame):
        return False
    if any((d.lemma in words.going and _is_order(d)) or _leaves_time(d, words) for d in clause.dependents):
        return True
    timed = _has_limit(clause) or any(o.head in words.time_units for o in clause.objects)
    told_to_do_else = any(d.verb.infinitive and d.lemma not in words.going for d in clause.dependents)
    if clause.lemma not in words.granting or not timed:
        return False
    # "gave the Malians two days to show good will": no envoys
    return any(is_envoy(p, frame) and not (told_to_do_else and p.surface is not None) for p in patients)


def _are_sent_away(clause: Clause, frame: Frame) -> bool:
    """Whether those of whom a relative clause tells are expelled by a verb before it."""
    before = (c for c in frame.clauses if c is not clause and c.verb.start < clause.verb.start)
    return any(clause.subject in c.objects and "expulsion" in act_senses(c, frame) for c in before)


def is_for_own_state(clause: Clause, patients: Sequence[NounPhrase], frame: Frame) -> bool:
    """Whether nobody is said to order those out whom their own state orders: "embassy staff were ordered out of Mali",
    but not "18 employees were told to leave in 48 hours".
    """
    unsaid = clause.verb.passive and all(preposition != "by" for preposition, _ in clause.prepositions)
    if not unsaid or clause.lemma not in envoy_words(frame).telling:
        return False
    if any(counted_with_limit(clause, patient) for patient in patients):
        return False
    return any(are_own_people(patient, frame) for patient in patients)


def are_own_people(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether only their own state orders such people to go: families, employees."""
    return not envoy_words(frame).own_people.isdisjoint(phrase.keys)


def counted_with_limit(clause: Clause, patient: NounPhrase) -> bool:
    """Whether so many have so many days to go: only a host says that of envoys, whoever tells it."""
    limited = _has_limit(clause) or any(_has_limit(d) for d in clause.dependents)
    return limited and patient.count is not None


def _is_public(patient: NounPhrase) -> bool:
    """Whether a nation's people are meant, not so many of its envoys."""
    people = patient.surface is not None and patient.surface.entry.kind is EntryKind.PEOPLE
    living = patient.determiner == "the" and place_among(patient.after, "in") is not None
    return people and (patient.count is None or living)  # "the 200 Norwegians still in Mali"


def _has_limit(clause: Clause) -> bool:
    return any(date.is_limit or date.words.endswith(("hours", "days", "week")) for date in clause.dates)


def _is_order(clause: Clause) -> bool:
    """Whether the clause under a verb of telling says what to do: "to leave", "that they leave"."""
    if clause.lemma == "go" and any(p in ("into", "to", "on") for p, _ in clause.prepositions):
        return False  # "to go into hiding"
    told = clause.relation == "ccomp" and clause.lemma != "be" and clause.verb.modal != "would"
    return clause.relation == "xcomp" or told


def _leaves_time(clause: Clause, words: EnvoyWords) -> bool:
    """As in "Told them that they had a week to leave"."""
    if clause.lemma != "have" or clause.relation != "ccomp":
        return False
    timed = _has_limit(clause) or any(o.head in words.time_units for o in clause.objects)
    return timed and any(d.lemma in words.going and d.verb.infinitive for d in clause.dependents)


def withdrawals_demanded(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Told Canada to withdraw some 40 diplomats", "gave Canada a month to cut its staff": the host sends them away."""
    words = frame.vocabulary.words
    telling = clause.lemma in words("ordering", "person") or clause.lemma in words("ordering", "thing")
    if not telling and not (clause.lemma in envoy_words(frame).granting and _gives_time(clause, frame)):
        return
    withdrawing = envoy_words(frame).withdrawing
    for going in clause.dependents:
        state = _state_told(going, clause) if going.lemma in withdrawing else None
        if state is None:
            continue
        for patient in patients_of(going):
            if not (is_envoy(patient, frame) or is_moved(patient, "staff", frame)):
                continue
            for host in _demanding(clause, going, patient, frame):
                if host.code is not None and host.code != state.code:
                    yield act(
                        ActionKind.EXPULSION, clause, frame, [host], counterparts=[state], subject=patient,
                        status=done_at_once(clause),
                    )  # fmt: skip


def _gives_time(clause: Clause, frame: Frame) -> bool:
    """Whether a verb of giving has a time as what it gives: "gave them one month"."""
    units = envoy_words(frame).time_units
    return _has_limit(clause) or bool(clause.dates) or any(o.head in units for o in clause.objects)


def _demanding(clause: Clause, going: Clause, patient: NounPhrase, frame: Frame) -> list[Actor]:
    """Who demands it; where nobody is named, the land where those serve: "was given a month to cut its staff in Lima"."""
    agents = [as_state(a, frame) for a in agents_of(clause, frame)]
    if agents or not clause.verb.passive:
        return agents
    posted = place_among([*patient.after, *going.prepositions], "in", "at")
    return [frame.state(posted.country)] if posted is not None and posted.country is not None else []


def _state_told(going: Clause, telling: Clause) -> Actor | None:
    """The state that must withdraw its envoys: "Canada" in "told Canada to withdraw", "gave Canada a month to withdraw"."""
    if telling.verb.passive:
        told = telling.subject or going.subject
    elif going.subject is not telling.subject or len(telling.objects) > 1 or telling.dates:
        told = next(iter(telling.objects), going.subject)
    else:
        return None  # what it gave is no state's time: "told reporters to withdraw"
    actor = told.actor if told is not None and (telling.verb.passive or told is not telling.subject) else None
    return actor if actor is not None and actor.kind is ActorKind.COUNTRY else None


def missions_cut(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Peru reduced the Chilean embassy to four", "Chile's embassy must cut its staff, Peru said": who lets another's
    mission keep so many sends the others away.
    """
    if _is_bound(clause, frame):
        yield from _staff_to_cut(clause, frame)
        return
    sizes = frame.vocabulary.words("moved", "size")
    down_to = any(p in ("to", "by") and phrase.items[-1].tag in "#N" for p, phrase in clause.prepositions)
    if clause.lemma not in evacuation_words(frame).reducing or clause.verb.passive or not down_to:
        return
    for cut in clause.objects:
        whose = next((after for p, after in cut.after if p == "of"), None) if cut.head in sizes else None
        mission = whose or cut
        owner = owner_of(mission, frame)
        if owner is None or is_own(mission):
            continue
        if not (is_mission(mission, frame) or is_moved(mission, "staff", frame)):
            continue
        for host in (as_state(agent, frame) for agent in agents_of(clause, frame)):
            if host.code is not None and host.code != owner:
                yield act(
                    ActionKind.EXPULSION, clause, frame, [host], counterparts=[frame.state(owner)], subject=mission
                )  # fmt: skip


def _staff_to_cut(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """The staff that a mission is told to cut, by the host that says so."""
    telling, mission = told_for(clause, frame), clause.subject
    owner = owner_of(mission, frame) or _code_of(mission) if mission is not None else None
    cut = next((o for o in clause.objects if is_own(o) or is_moved(o, "staff", frame)), None)
    if clause.lemma not in evacuation_words(frame).reducing or cut is None or owner is None:
        return
    if telling is not None and telling.code is not None and telling.code != owner:
        yield act(
            ActionKind.EXPULSION, clause, frame, [telling], counterparts=[frame.state(owner)], subject=cut,
            status=Status.OCCURRED,
        )  # fmt: skip


def _code_of(phrase: NounPhrase) -> str | None:
    return phrase.actor.code if phrase.actor is not None else None


def _is_bound(clause: Clause, frame: Frame) -> bool:
    """Whether it is said that somebody must: "must cut", "will have to go"."""
    verb = clause.verb
    return (verb.modal == "must" or "have to" in frame.text[verb.start : verb.end]) and not verb.negated


def departures_obliged(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Two employees of the embassy must leave Austria": that land, or who says so, sends them away."""
    if not _is_bound(clause, frame) or clause.subject is None:
        return
    out = clause.lemma == "be" and any(p in ("out of", "off") for p, _ in clause.prepositions)
    if not out and (clause.lemma == "be" or clause.lemma not in envoy_words(frame).going):
        return  # but "must be out of Peru by Friday"
    left = place_among(clause.prepositions, "out of", "off") if out else left_land(clause)
    telling = told_for(clause, frame) if left is None or left.country is None else None
    host = (left.country if left is not None else None) or (telling.code if telling is not None else None)
    for part in clause.subject.parts:
        envoy = _counted(part)
        target = (
            _whom_told(clause) or owner_before(envoy, frame)
            if is_own(envoy)
            else owner_of(envoy, frame) or owner_of(part, frame)
        )
        if host is None and _is_at_mission(envoy, frame):
            posted = place_among(part.after, "in")
            host = posted.country if posted is not None else None
        if host is None or target is None or target == host:
            continue
        if is_envoy(envoy, frame) or is_moved(envoy, "staff", frame):
            yield act(
                ActionKind.EXPULSION, clause, frame, [frame.state(host)], counterparts=[frame.state(target)],
                subject=part, status=Status.OCCURRED,
            )  # fmt: skip


def _whom_told(clause: Clause) -> str | None:
    """The state that is told that its envoys must go: "told Russia that three of its diplomats had to leave"."""
    told = clause.governor.objects if clause.governor is not None and clause.relation == "ccomp" else ()
    states = (o.actor for o in told if o.actor is not None and o.actor.kind is ActorKind.COUNTRY)
    return next((state.code for state in states if state.code is not None), None)


def _is_at_mission(envoy: NounPhrase, frame: Frame) -> bool:
    """Whether one serves at a mission: "an officer at the German embassy in Moscow has had to pack"."""
    missions = frame.vocabulary.words("mission")
    return any(preposition in ("at", "of") and after.head in missions for preposition, after in envoy.after)


def _counted(part: NounPhrase) -> NounPhrase:
    """The envoys of whom the phrase gives a number: "two of the embassy's diplomats"."""
    if part.items[-1].tag != "#":
        return part
    return next((after for preposition, after in part.after if preposition == "of"), part)
