"""Envoys whom a host sends away: expelled, declared unwelcome, told to go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import HIS_OR_HER, RECIPROCALS
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind
from ukrcrisis.recognise.acts.action import (
    act,
    act_senses,
    agents_of,
    deciders,
    patients_of,
    told_for,
    verbs_of,
)
from ukrcrisis.recognise.acts.evacuation_orders import staffed_by
from ukrcrisis.recognise.acts.expulsion_nouns import (
    expulsions_counted,
    expulsions_gapped,
    expulsions_listed,
    expulsions_named,
    names_expulsions,
)
from ukrcrisis.recognise.acts.expulsion_orders import (
    counted_with_limit,
    departures_obliged,
    is_for_own_state,
    missions_cut,
    told_to_go,
    withdrawals_demanded,
)
from ukrcrisis.recognise.acts.mission_nouns import is_mission
from ukrcrisis.recognise.acts.moved import ANYBODY, core_of
from ukrcrisis.recognise.acts.owners import is_moved, is_own, owner_of, place_among
from ukrcrisis.recognise.acts.posts import (
    BEING,
    done_at_once,
    group_represented,
    hosts_of,
    is_bare_people,
    is_envoy,
    owner_before,
    place_of_post,
    targets_named,
)
from ukrcrisis.recognise.acts.words import envoy_words
from ukrcrisis.recognise.finding import Finding

__all__ = ["expulsions"]


def expulsions(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The expulsions of a passage, in the order of its clauses."""
    expelled: list[Finding] = []
    going, named = envoy_words(frame).going, names_expulsions(frame)
    for clause in frame.clauses if named else frame.clauses_with(frame.vocabulary.derived(_verbs)):
        unwelcome = clause.lemma in BEING and "persona non grata" in clause.verb.adverbs
        if "expulsion" in act_senses(clause, frame) or unwelcome or told_to_go(clause, frame):
            expelled.extend(_expulsions(clause, frame, _last_target([*earlier, *expelled])))
        expelled.extend(withdrawals_demanded(clause, frame))
        expelled.extend(missions_cut(clause, frame))
        if clause.lemma in going:
            expelled.extend(departures_obliged(clause, frame))
        if named:
            expelled.extend(expulsions_named(clause, frame))
    yield from expelled
    if expelled:
        yield from expulsions_listed(expelled[0], frame)
        yield from expulsions_gapped(expelled[0], frame)
    else:
        yield from expulsions_counted(frame, earlier)


def _verbs(vocabulary: Vocabulary) -> frozenset[str]:
    """The verbs of which one tells of an expulsion where no noun does."""
    words = vocabulary.words
    ordering = words("ordering", "person") | words("ordering", "thing")
    sending = words("sending away", "telling") | words("sending away", "going")
    cutting = words("evacuating", "reducing")
    return verbs_of(vocabulary, "expulsion") | ordering | sending | cutting | BEING


def _last_target(earlier: Sequence[Finding]) -> str | None:
    """Whose envoys the text last told to be expelled."""
    for finding in reversed(earlier):
        record = finding.record
        if isinstance(record, DiplomaticAction) and record.kind is ActionKind.EXPULSION:
            for target in record.counterparts[:1]:
                return target.code or target.country
    return None


def _expulsions(clause: Clause, frame: Frame, before: str | None) -> Iterator[Finding]:
    """``before`` is whose envoys the text last told to be expelled: "Spain is to send home about 25"."""
    words = envoy_words(frame)
    telling = words.telling | words.own_too
    patients = _sent_away(clause, frame)
    recalled = clause.verb.passive and not _has_agent(clause) and "recall" in act_senses(clause, frame)
    carried = clause.lemma == "drive" and place_among(clause.prepositions, "to") is not None
    if recalled or carried or is_for_own_state(clause, patients, frame):
        return  # "the ambassador was ordered home", "the staff were driven out to Tunis"
    for patient in patients:
        bare = patient.items[-1].tag == "#" or is_moved(patient, "staff", frame) or patient.head in ANYBODY
        theirs = is_own(patient) and clause.lemma not in telling and bool(_other_land(clause, patient, frame))
        staffed = staffed_by(patient, clause, frame) if clause.lemma != "give" else None
        own = (
            clause.lemma in words.own_too and patient.items[-1].tag != "#"
        )  # "ordered non-emergency staff home"
        known = before is not None and not own
        staff = bare and (staffed is not None or known or theirs or _is_of_envoy(patient))
        led_out = clause.lemma in words.leading_out and _holds_office(patient)
        whole = clause.lemma == "expel" and is_mission(patient, frame)  # "expelled the whole embassy of Peru"
        if not (staff or led_out or whole or is_envoy(patient, frame) or _is_of_mission(patient, frame)):
            continue
        if clause.verb.passive and _are_family(patient, frame) and not _has_agent(clause):
            continue  # "the families of Peru's diplomats were sent home" by Peru
        if clause.lemma in frame.vocabulary.words("deporting") and is_bare_people(patient):
            continue  # "deported 26 Afghans", "ousted the Belgians": migrants, soldiers
        targets = [staffed] if staffed is not None else _targets(patient, clause, before, frame)
        for target in targets:
            yield from _expelled(clause, frame, patient, target, frame.state(target))
        if not targets and (group := group_represented(patient)) is not None:
            yield from _expelled(clause, frame, patient, group.name, group)


def _are_family(patient: NounPhrase, frame: Frame) -> bool:
    """Whether they are relatives: "family members", but not "members of the embassy"."""
    return is_moved(patient, "family", frame) and (patient.head != "member" or "family" in patient.keys)


def _has_agent(clause: Clause) -> bool:
    return any(preposition == "by" for preposition, _ in clause.prepositions)


def _holds_office(patient: NounPhrase) -> bool:
    """Whether somebody holds an office of a state: a minister, too, can be led out of a country."""
    actor = patient.actor
    return actor is not None and actor.kind in _PERSONS and bool(actor.role and actor.country)


_PERSONS = frozenset({ActorKind.PERSON, ActorKind.UNNAMED})


def _is_of_envoy(patient: NounPhrase) -> bool:
    """Whether they are an envoy's people: "summoned the envoy and expelled ten of his staff"."""
    phrases = [patient, *(after for p, after in patient.after if p == "of")]
    return any(phrase.determiner in HIS_OR_HER for phrase in phrases)


def _sent_away(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """Those who may be expelled: what is acted on, who has hours left, to whom a note is handed."""
    patients = patients_of(clause)
    if clause.lemma in BEING and clause.subject is not None:
        # "the aides have a week to go", "the envoy is persona non grata"
        patients = list(clause.subject.parts)
    if clause.lemma in envoy_words(frame).handing and not clause.verb.passive:
        patients += [part for before, p in clause.prepositions if before == "to" for part in p.parts]
    if patients:
        return [_pointed(core_of(patient, frame), frame) for patient in patients]
    ordered = [d.subject for d in clause.dependents if d.relation == "ccomp" and d.subject is not None]
    return [part for subject in ordered for part in subject.parts]  # "ordered that the envoys of Peru leave"


def _is_of_mission(patient: NounPhrase, frame: Frame) -> bool:
    """Whether they are people of a mission: "members of the embassy", "members of the embassy's staff"."""
    missions = frame.vocabulary.words("mission")
    at = ("of", "at", "in") if patient.head in ("those", "all") else ("of",)  # "those at Peru's mission"
    of = [after for p, after in patient.after if p in at]
    of += [
        after for each in of for p, after in each.after if p in ("at", "of", "from")
    ]  # "36 of the 55 people at the embassy"
    return any(p.head in missions or (p.possessor is not None and p.possessor.head in missions) for p in of)


def _targets(patient: NounPhrase, clause: Clause, before: str | None, frame: Frame) -> list[str]:
    """Whose envoys they are, where nobody expels his own."""
    if patient.possessor is not None and patient.possessor.head in RECIPROCALS:
        return [agent.code for agent in agents_of(clause, frame) if agent.code is not None]
    unsaid = clause.verb.passive and not _has_agent(clause) and counted_with_limit(clause, patient)
    if unsaid and (owner := owner_of(patient, frame) or _whose_own(patient, clause, frame)) is not None:
        return [owner]  # "two of his country's envoys have been told to leave within a week"
    if is_own(patient) and clause.lemma != "strip":  # "stripped them of their accreditation"
        own_too = clause.lemma in envoy_words(frame).own_too and not _breaks_off(clause, frame)
        if own_too and place_among(clause.prepositions, "out of", "from") is not None:
            return []  # "ordered its diplomats out of Mali"
        targets = [] if own_too else _other_land(clause, patient, frame)
    else:
        targets = targets_named(patient, clause, frame) or _come_from(patient) or ([before] if before else [])
    above = None if deciders(clause, frame) or clause.relation == "advcl" else clause.governor
    telling = [each for each in (clause, above) if each is not None]
    acting = {agent.code for each in telling for agent in agents_of(each, frame)}
    if all(target in acting for target in targets):
        # "members of the embassy's staff", where an ambassador was named before
        owner = owner_before(patient, frame)
        return [owner] if owner is not None else targets
    return targets


def _whose_own(patient: NounPhrase, clause: Clause, frame: Frame) -> str | None:
    """Whose envoys "its" are in what their own state tells."""
    telling = told_for(clause, frame) if is_own(patient) else None
    return telling.code if telling is not None else None


def _come_from(patient: NounPhrase) -> list[str]:
    """The lands from which envoys come of whom nothing else says whose they are: "31 diplomats from Chad and Mali"."""
    lands = [part.actor for before, after in patient.after if before == "from" for part in after.parts]
    return [land.code for land in lands if land is not None and land.kind is ActorKind.COUNTRY and land.code]


def _breaks_off(clause: Clause, frame: Frame) -> bool:
    """Whether relations with another state are broken in the same breath: "its envoys" are then the other's."""
    before = (c for c in frame.clauses if c.segment == clause.segment and c.verb.start < clause.verb.start)
    breaking, ties = (
        frame.vocabulary.words("relations", "breaking"),
        frame.vocabulary.words("relations", "noun"),
    )
    return any(
        c.lemma in breaking and any(p.head in ties for p in (*c.objects, *(p for _, p in c.prepositions)))
        for c in before
    )


def _pointed(patient: NounPhrase, frame: Frame) -> NounPhrase:
    """The phrase, or the envoys that it points to with its own number: "them", "70 of them"."""
    pronoun = next((after for p, after in patient.after if p == "of" and after.pronoun), None)
    pronoun = patient if patient.pronoun else pronoun
    named = _envoys_meant(pronoun, frame) if pronoun is not None else None
    if named is None:
        return patient
    told = copy(named)
    told.count = patient.count or named.count
    return told


def _envoys_meant(pronoun: NounPhrase, frame: Frame) -> NounPhrase | None:
    """The envoys that "them" or "he" points to: the last named before it in the passage."""
    if pronoun.head not in ("they", "them", "he", "him", "she", "her"):
        return None
    before = [p for p in frame.phrases if p.end <= pronoun.start and not p.pronoun]
    return next((p for p in reversed(before) if is_envoy(p, frame) and not is_own(p)), None)


def _other_land(clause: Clause, patient: NounPhrase, frame: Frame) -> list[str]:
    """Whose envoys "its" are, where nobody expels his own: "broke with Peru and expelled its diplomats"."""
    acting = {a.code or a.country for a in agents_of(clause, frame)}
    named = [p.actor for p in frame.phrases if p.end <= patient.start and p.actor is not None]
    before = [actor.code or actor.country for actor in named]
    if not any(code is not None and code not in acting for code in before):
        # "on learning that Peru had expelled its envoy, Chile closed"
        behind = (
            c.subject.actor for c in frame.clauses if c.subject is not None and c.start > clause.verb.end
        )
        before = [actor.code for actor in behind if actor is not None and actor.kind is ActorKind.COUNTRY][:1]
    return [code for code in before if code is not None and code not in acting][-1:]


def _expelled(
    clause: Clause, frame: Frame, patient: NounPhrase, target: str, whose: Actor
) -> Iterator[Finding]:
    leaving = envoy_words(frame).going
    going = [date for d in clause.dependents if d.lemma in leaving for date in d.dates if not date.is_limit]
    dates = going if going and not clause.dates else None  # "told them to go on Wednesday"
    for host in hosts_of(clause, frame, target):
        if host.kind is ActorKind.PERSON and host.role is None:
            continue  # "told this Briton to go into music"
        yield act(
            ActionKind.EXPULSION, clause, frame, [host], counterparts=[whose], subject=patient,
            place=_posted(patient, frame) or place_of_post(patient, clause, host), status=done_at_once(clause), dates=dates,
        )  # fmt: skip


def _posted(patient: NounPhrase, frame: Frame) -> Place | None:
    """Where the envoys serve: "members of the Russian embassy in Berlin"."""
    missions = frame.vocabulary.words("mission")
    serving = [pair for _, after in patient.after if after.head in missions for pair in after.after]
    return place_among([*serving, *(pair for pair in patient.after if patient.head in missions)], "in")
