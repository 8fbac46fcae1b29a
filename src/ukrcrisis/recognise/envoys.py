"""Envoys: summoned or expelled by a host, recalled by their own state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.vocabulary import ActionKind, ActorKind
from ukrcrisis.recognise.acts import act, act_senses, agents_of, as_state, patients_of, told_for
from ukrcrisis.recognise.expulsions import expulsions
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.owners import is_moved, is_own, owner_of, place_among
from ukrcrisis.recognise.posts import (
    done_at_once,
    hosts_of,
    is_envoy,
    is_envoy_office,
    targets_of,
)
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_envoys"]


def recognise_envoys(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Summonses, recalls and expulsions of a passage."""
    for clause in frame.clauses:
        senses = act_senses(clause, frame)
        if "summons" in senses and "recall" not in senses:
            yield from _summonses(clause, frame)
        if "recall" in senses or _ordered_home(clause, frame):
            yield from _recalls(clause, frame)
    yield from expulsions(frame, earlier)


def _summonses(clause: Clause, frame: Frame) -> Iterator[Finding]:
    patients = _with_shared_head(patients_of(clause), frame)
    if not clause.verb.passive and (called := _right_after(clause, "in")) is not None:
        patients = list(called.parts)  # "called in the ambassador": the preposition belongs to the verb
    for patient in patients:
        if not (is_envoy(patient, frame) or patient.office) or (is_own(patient) and not clause.verb.passive):
            continue
        targets = targets_of(patient, frame)
        if not targets and patient.name and patient.actor is not None and is_envoy_office(patient, frame):
            for host in hosts_of(clause, frame, patient.actor.name):
                yield act(
                    ActionKind.SUMMONS,
                    clause,
                    frame,
                    [host],
                    counterparts=[patient.actor],
                    subject=patient,
                    status=done_at_once(clause),
                )
        for target in targets:
            for host in hosts_of(clause, frame, target):
                named = (
                    len(targets) == 1
                    and patient.actor is not None
                    and patient.actor.kind is ActorKind.PERSON
                    and (patient.name or patient.surface)
                )
                who = patient.actor if named and patient.actor is not None else frame.state(target)
                yield act(
                    ActionKind.SUMMONS,
                    clause,
                    frame,
                    [host],
                    counterparts=[who],
                    subject=patient,
                    status=done_at_once(clause),
                )


def _right_after(clause: Clause, particle: str) -> NounPhrase | None:
    """The phrase that only a particle parts from the verb."""
    near = clause.verb.end + len(particle) + 2
    return next(
        (
            p
            for preposition, p in clause.prepositions
            if preposition == particle and clause.verb.end < p.start <= near
        ),
        None,
    )


def _with_shared_head(patients: list[NounPhrase], frame: Frame) -> list[NounPhrase]:
    """The patients, where "the Irish" before "and Norwegian ambassadors" is an ambassador too."""
    if len(patients) < 2 or not is_envoy(patients[-1], frame):
        return patients
    return [
        _headed(p, patients[-1])
        if p.surface is not None and p.surface.entry.kind is EntryKind.ADJECTIVE
        else p
        for p in patients
    ]


def _headed(phrase: NounPhrase, whole: NounPhrase) -> NounPhrase:
    """A phrase that has only a nation, with the head of the list's last phrase."""
    assert phrase.surface is not None
    return NounPhrase(
        phrase.start, phrase.end, phrase.items, whole.head, plural=whole.plural, office=whole.office,
        modifiers=(*phrase.modifiers, phrase.surface), determiner=phrase.determiner,
    )  # fmt: skip


def _ordered_home(clause: Clause, frame: Frame) -> bool:
    """As in "Ordered its envoy in Lima to return home"."""
    home = any(
        d.relation == "xcomp"
        and (d.lemma == "return" or (d.lemma in ("come", "fly", "go") and tail_of(d, frame).holds(_HOME)))
        for d in clause.dependents
    )
    return home and clause.lemma in ("order", "tell", "instruct", "ask", "command", "direct")


_HOME = frozenset({"home", "back"})


def _recalls(clause: Clause, frame: Frame) -> Iterator[Finding]:
    demanded = (
        clause.governor is not None
        and clause.relation == "xcomp"
        and clause.subject is not clause.governor.subject
    )
    for patient in [] if demanded else patients_of(clause):
        staff = clause.lemma in ("recall", "call") and is_own(patient) and is_moved(patient, "staff", frame)
        if not (staff or is_moved(patient, "envoy", frame) or is_envoy_office(patient, frame)):
            continue
        agents = [as_state(a, frame) for a in agents_of(clause, frame)]
        owner = owner_of(patient, frame)
        if not agents and clause.verb.passive:
            telling = told_for(clause, frame)
            agents = [frame.state(owner)] if owner is not None else [telling] if telling is not None else []
        for agent in agents:
            if is_own(patient) or owner is None or owner == agent.code:
                left = place_among(clause.prepositions, "from", "out of")
                place = (
                    left
                    or place_among(patient.after, "in", "to", "at", "from")
                    or place_among(clause.prepositions, "in")
                )
                yield act(
                    ActionKind.RECALL,
                    clause,
                    frame,
                    [agent],
                    subject=patient,
                    place=place,
                    status=done_at_once(clause),
                )
