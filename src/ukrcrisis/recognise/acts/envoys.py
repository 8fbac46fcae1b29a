"""Envoys: summoned or expelled by a host, recalled by their own state (``recalls``)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import act, act_senses, as_state, patients_of, verbs_of
from ukrcrisis.recognise.acts.expulsions import expulsions
from ukrcrisis.recognise.acts.owners import is_own
from ukrcrisis.recognise.acts.posts import (
    done_at_once,
    group_represented,
    hosts_by_post,
    hosts_of,
    is_envoy,
    is_envoy_office,
    is_envoy_role,
    place_of_post,
    targets_named,
)
from ukrcrisis.recognise.acts.recalls import is_ordered_home, recalls, recalls_named
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.parties import actors_of

__all__ = ["recognise_envoys"]


def recognise_envoys(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Summonses, recalls and expulsions of a passage."""
    found = list(expulsions(frame, earlier))
    for clause in frame.clauses_with(frame.vocabulary.derived(_verbs)):
        senses = act_senses(clause, frame)
        home = is_ordered_home(clause, frame)
        if "summons" in senses and "recall" not in senses and not home:
            found += list(_summonses(clause, frame, _last_host([*earlier, *found])))
        if "recall" in senses or home:
            found += list(
                recalls(clause, frame, answers=_is_told(ActionKind.EXPULSION, [*earlier[-4:], *found]))
            )
    yield from found
    yield from recalls_named(frame)
    yield from _summonses_named(frame)


def _summonses_named(frame: Frame) -> Iterator[Finding]:
    """As in "The summons of the Peruvian envoy by Chile's foreign ministry was the third this year"."""
    nouns = frame.vocabulary.words("act noun", "summons")
    if frame.heads.isdisjoint(nouns):
        return
    for clause in frame.clauses:
        for noun in (phrase for phrase in clause.phrases() if phrase.head in nouns):
            envoys = [part for p, after in noun.after if p == "of" for part in after.parts]
            by = [after for p, after in (*noun.after, *clause.prepositions) if p == "by"]
            named = [
                noun.possessor,
                *by,
                *(after for p, deeper in noun.after for q, after in deeper.after if q == "by"),
            ]
            hosts = [as_state(a, frame) for each in named if each is not None for a in actors_of(each, frame)]
            for envoy in (part for part in envoys if is_envoy(part, frame)):
                for target, summoned in _summoned(envoy, clause, frame) if hosts else ():
                    if hosts[0].code not in (None, target):
                        yield act(
                            ActionKind.SUMMONS, clause, frame, hosts[:1], counterparts=[summoned], subject=envoy,
                            status=Status.OCCURRED, at=noun,
                        )  # fmt: skip


def _verbs(vocabulary: Vocabulary) -> frozenset[str]:
    """The verbs without which no clause tells of a summons or a recall."""
    words = vocabulary.words
    return verbs_of(vocabulary, "summons", "recall") | words("ordering", "person") | words("calling home")


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
    particle = "for" if clause.lemma == "send" else "in"
    if not clause.verb.passive and (called := _right_after(clause, particle)) is not None:
        # "called in the ambassador", "sent for him": the preposition belongs to the verb
        patients = list(called.parts)
    for patient in patients:
        said = patient.apposition
        envoy = is_envoy(patient, frame) or (said is not None and is_envoy(said, frame))
        envoy = envoy or _is_known_envoy(patient, frame)
        office = patient.office if clause.lemma != "invite" else None  # "invited the president to the estate"
        own = is_own(patient) and frame.nation(patient) is None  # "its Russian envoy" is Russia's
        told = patient.start < clause.verb.start  # "its envoy to Chad, whom that country had summoned"
        if not (envoy or office) or (own and not (clause.verb.passive or told)):
            continue
        for target, summoned in _summoned(patient, clause, frame):
            hosts = hosts_of(clause, frame, target, before) or hosts_by_post(clause, frame, target)
            for host in hosts:
                yield act(
                    ActionKind.SUMMONS, clause, frame, [host], counterparts=[summoned], subject=patient,
                    place=place_of_post(patient, clause, host), status=done_at_once(clause),
                )  # fmt: skip


def _is_known_envoy(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a bare name is that of somebody whose office abroad the text has told: "Ruiz was last called in on 10 May"."""
    return phrase.is_named_person and phrase.actor is not None and is_envoy_role(phrase.actor, frame)


def _summoned(patient: NounPhrase, clause: Clause, frame: Frame) -> list[tuple[str, Actor]]:
    """Who is summoned, each with what names his state: the person where known, else the states."""
    actor = patient.actor
    targets = targets_named(patient, clause, frame)
    if not targets:
        named = patient.name and actor is not None and is_envoy_office(patient, frame)
        named = named or _is_known_envoy(patient, frame)
        if named and actor is not None:
            return [(actor.name, actor)]
        group = group_represented(patient)
        return [(group.name, group)] if group is not None else []
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
