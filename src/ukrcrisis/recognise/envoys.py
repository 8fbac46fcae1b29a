"""Envoys: summoned or expelled by a host, recalled by their own state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind
from ukrcrisis.recognise.acts import act, act_senses, agents_of, as_state, patients_of, told_for, verbs_of
from ukrcrisis.recognise.expulsions import expulsions
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.owners import is_moved, is_own, owner_of, place_of
from ukrcrisis.recognise.posts import (
    done_at_once,
    hosts_by_post,
    hosts_of,
    is_envoy,
    is_envoy_office,
    targets_named,
)
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_envoys"]


def recognise_envoys(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Summonses, recalls and expulsions of a passage."""
    found = list(expulsions(frame, earlier))
    for clause in frame.clauses_with(frame.vocabulary.derived(_verbs)):
        senses = act_senses(clause, frame)
        if "summons" in senses and "recall" not in senses:
            found += list(_summonses(clause, frame, _last_host([*earlier, *found])))
        if "recall" in senses or _ordered_home(clause, frame):
            found += list(
                _recalls(clause, frame, answers=_is_told(ActionKind.EXPULSION, [*earlier[-4:], *found]))
            )
    yield from found


def _verbs(vocabulary: Vocabulary) -> frozenset[str]:
    """The verbs without which no clause tells of a summons or a recall."""
    return verbs_of(vocabulary, "summons", "recall") | vocabulary.words("ordering", "person")


def _is_told(kind: ActionKind, findings: Sequence[Finding]) -> bool:
    records = (finding.record for finding in findings)
    return any(isinstance(record, DiplomaticAction) and record.kind is kind for record in records)


def _last_host(earlier: Sequence[Finding]) -> Actor | None:
    """The state that the text last told to have summoned an envoy."""
    for finding in reversed(earlier):
        record, own = finding.record, finding.rule == ActionKind.SUMMONS.value  # not what others did too
        if own and isinstance(record, DiplomaticAction) and record.kind is ActionKind.SUMMONS:
            return record.actors[0]
    return None


def _summonses(clause: Clause, frame: Frame, before: Actor | None) -> Iterator[Finding]:
    """As in "Summoned the Russian ambassador", "the envoys of Peru and Chile were called in"; ``before`` is who
    did so before.
    """
    patients = _with_shared_head(patients_of(clause), frame)
    if not clause.verb.passive and (called := _right_after(clause, "in")) is not None:
        patients = list(called.parts)  # "called in the ambassador": the preposition belongs to the verb
    for patient in patients:
        said = patient.apposition
        envoy = is_envoy(patient, frame) or (said is not None and is_envoy(said, frame))
        office = patient.office if clause.lemma != "invite" else None  # "invited the president to the estate"
        own = is_own(patient) and frame.nation(patient) is None  # "its Russian envoy" is Russia's
        if not (envoy or office) or (own and not clause.verb.passive):
            continue
        for target, summoned in _summoned(patient, clause, frame):
            hosts = hosts_of(clause, frame, target, before) or hosts_by_post(clause, frame, target)
            for host in hosts:
                yield act(
                    ActionKind.SUMMONS, clause, frame, [host], counterparts=[summoned], subject=patient,
                    status=done_at_once(clause),
                )  # fmt: skip


def _summoned(patient: NounPhrase, clause: Clause, frame: Frame) -> list[tuple[str, Actor]]:
    """Who is summoned, each with what names his state: the person where known, else the states."""
    actor = patient.actor
    targets = targets_named(patient, clause, frame)
    if not targets:
        named = patient.name and actor is not None and is_envoy_office(patient, frame)
        return [(actor.name, actor)] if named and actor is not None else []
    person = actor is not None and actor.kind is ActorKind.PERSON and (patient.name or patient.surface)
    if len(targets) == 1 and person and actor is not None:
        return [(targets[0], actor)]
    return [(target, frame.state(target)) for target in targets]


def _right_after(clause: Clause, particle: str) -> NounPhrase | None:
    """The phrase that only a particle parts from the verb."""
    end = clause.verb.end
    behind = (phrase for before, phrase in clause.prepositions if before == particle)
    return next((phrase for phrase in behind if end < phrase.start <= end + len(particle) + 2), None)


def _with_shared_head(patients: list[NounPhrase], frame: Frame) -> list[NounPhrase]:
    """The patients, where "the Irish" before "and Norwegian ambassadors" is an ambassador too."""
    if len(patients) < 2 or not is_envoy(patients[-1], frame):
        return patients
    return [_headed(each, patients[-1]) if _is_bare_nation(each) else each for each in patients]


def _is_bare_nation(phrase: NounPhrase) -> bool:
    return phrase.surface is not None and phrase.surface.entry.kind is EntryKind.ADJECTIVE


def _headed(phrase: NounPhrase, whole: NounPhrase) -> NounPhrase:
    """A phrase that has only a nation, with the head of the list's last phrase."""
    assert phrase.surface is not None
    return NounPhrase(
        phrase.start, phrase.end, phrase.items, whole.head, plural=whole.plural, office=whole.office,
        modifiers=(*phrase.modifiers, phrase.surface), determiner=phrase.determiner,
    )  # fmt: skip


def _ordered_home(clause: Clause, frame: Frame) -> bool:
    """As in "Ordered its envoy in Lima to return home"."""
    if clause.lemma not in frame.vocabulary.words("ordering", "person"):
        return False
    return any(d.relation == "xcomp" and _goes_home(d, frame) for d in clause.dependents)


def _goes_home(clause: Clause, frame: Frame) -> bool:
    if clause.verb.negated:
        return False  # "told its envoy not to return"
    going = clause.lemma in frame.vocabulary.words("journey", "verb")
    return clause.lemma == "return" or (going and tail_of(clause, frame).holds(_HOME))


_HOME = frozenset({"home", "back"})


def _recalls(clause: Clause, frame: Frame, *, answers: bool) -> Iterator[Finding]:
    """As in "Lithuania recalled its ambassador", "the envoy in Lima was called home"; staff are recalled where
    it ``answers`` an expulsion: "expelled the diplomats of Peru and withdrew its own".
    """
    above = clause.governor if clause.relation == "xcomp" else None
    wished = clause.verb.passive  # "wants its envoy brought back"
    moved = above is not None and above.lemma in frame.vocabulary.words("cause")
    if above is not None and clause.subject is not above.subject and not (wished or moved):
        return  # another state is told to recall its own
    for patient in patients_of(clause):
        own = is_own(patient) or "own" in patient.keys
        theirs = "own" in patient.keys and (answers or clause.verb.passive)
        recalled = clause.lemma in frame.vocabulary.words("recalling") or theirs
        staff = recalled and own and is_moved(patient, "staff", frame)
        if not (staff or is_moved(patient, "envoy", frame) or is_envoy_office(patient, frame)):
            continue
        if patient.head in frame.vocabulary.words("moved", "family"):
            continue  # "the relatives of its envoys"
        owner = owner_of(patient, frame)
        for agent in _recalling(clause, owner, frame):
            if own or owner is None or owner == agent.code:
                for place in _posts(clause, patient):
                    yield act(
                        ActionKind.RECALL, clause, frame, [agent], subject=patient, place=place,
                        status=done_at_once(clause),
                    )  # fmt: skip


def _recalling(clause: Clause, owner: str | None, frame: Frame) -> list[Actor]:
    """Who recalls; of a passive with no agent the state whose envoy it is, or that tells it."""
    agents = [as_state(agent, frame) for agent in agents_of(clause, frame)]
    if agents or not clause.verb.passive:
        return agents
    if owner is not None:
        return [frame.state(owner)]
    above = clause.governor if clause.relation == "xcomp" else None
    if above is not None:
        return [as_state(agent, frame) for agent in agents_of(above, frame)]
    telling = told_for(clause, frame)
    return [telling] if telling is not None else []


def _posts(clause: Clause, patient: NounPhrase) -> Sequence[Place | None]:
    """Where the envoy served: left, named with him, or with the verb; of several envoys each land on a list."""
    spots = [pair for pair in clause.prepositions if pair[0] in ("from", "out of")]
    spots += [pair for pair in patient.after if pair[0] in ("in", "to", "at", "from")]
    spots += [pair for pair in clause.prepositions if pair[0] == "in"]
    for _, phrase in spots:
        places = [place for part in phrase.parts if (place := place_of(part)) is not None]
        if places:
            return places if patient.plural else places[:1]
    return [None]
