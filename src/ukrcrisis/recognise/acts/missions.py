"""Missions: closed, reopened, moved to another city."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.nations import town_before
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind
from ukrcrisis.recognise.acts.action import act, act_senses, agents_of, as_state
from ukrcrisis.recognise.acts.mission_moves import is_at_work, mission_moved, mission_status
from ukrcrisis.recognise.acts.mission_nouns import is_mission
from ukrcrisis.recognise.acts.missions_told import MISSION_KINDS, missions_told
from ukrcrisis.recognise.acts.owners import is_own, place_among
from ukrcrisis.recognise.calling_off import is_called_off, put_off
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.outlook import is_to_come
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_missions"]

_KNOWN_BEHIND = frozenset({"after", "following", "since", "despite"})
"""Prepositions behind which an act is one that has been done."""


def recognise_missions(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Closures, reopenings and relocations of a passage; at most one kind for a verb."""
    named = not frame.heads.isdisjoint(frame.vocabulary.words("act noun"))
    for clause in frame.clauses:
        senses = act_senses(clause, frame)
        if ActionKind.CLOSURE in senses and tail_of(clause, frame).starts(("off",)):
            senses -= {ActionKind.CLOSURE}  # "closed off the consulate"
        if is_at_work(clause, frame):
            senses -= {ActionKind.CLOSURE}  # that an embassy is open or operates is no news
        if ActionKind.REOPENING in senses and _is_in_capital(clause):
            senses -= {ActionKind.RELOCATION}  # "will reopen in the Ukrainian capital"
        for kind in MISSION_KINDS:
            if kind in senses:
                found = list(_with_verb(kind, clause, frame, earlier))
                found = found or list(_elliptic(kind, clause, frame, earlier))
                yield from found
                if found:
                    break
        if named:
            yield from _nominal(clause, frame)
        for mission in _told_to_cease(clause, frame):
            hosts = [as_state(a, frame) for a in agents_of(clause, frame)]
            yield from mission_moved(ActionKind.CLOSURE, clause, frame, mission, hosts)


def _is_in_capital(clause: Clause) -> bool:
    """Whether a mission opens in a capital, where it belongs; "its embassy in Sudan reopened in Cairo" has moved."""
    subject = clause.subject
    seats = [after for p, after in subject.after if p in ("in", "to")] if subject is not None else []
    spots = [phrase for p, phrase in clause.prepositions if p == "in" and phrase not in seats]
    capitals = [
        p.place
        for p in spots
        if p.head == "capital" or (p.surface is not None and p.surface.entry.kind is EntryKind.CAPITAL)
    ]
    seat = town_before(subject) if subject is not None else None
    lands = {place.country for place in (seat, *(each.place for each in seats)) if place is not None}
    return any(place is not None and lands <= {place.country} for place in capitals)


def _with_verb(
    kind: ActionKind, clause: Clause, frame: Frame, earlier: Sequence[Finding]
) -> Iterator[Finding]:
    if kind is ActionKind.RELOCATION and clause.relation == "relcl" and clause.marker == "where":
        return  # "moved to Riyadh, where it is to work"
    missions, agents = missions_told(kind, clause, frame, earlier)
    for mission in missions:
        yield from mission_moved(kind, clause, frame, mission, agents)


def _told_to_cease(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """As in "Gave the Peruvian embassy two days to cease its work": a host shuts it."""
    if clause.lemma != "give":
        return []
    ending = frame.vocabulary.words("act", "closure")
    if not any(d.lemma in ending for d in clause.dependents):
        return []
    return [part for o in clause.objects for part in o.parts if is_mission(part, frame) and not is_own(part)]


def _elliptic(
    kind: ActionKind, clause: Clause, frame: Frame, earlier: Sequence[Finding]
) -> Iterator[Finding]:
    """As in "Portugal had shut on Wednesday": a state for its mission, where the text tells of others."""
    before = next(
        (
            f.record
            for f in reversed(earlier[-5:])
            if isinstance(f.record, DiplomaticAction) and f.record.kind is kind
        ),
        None,
    )
    if kind is not ActionKind.CLOSURE or clause.objects or clause.verb.passive or before is None:
        return
    for agent in agents_of(clause, frame):
        if agent.kind is ActorKind.COUNTRY:
            yield act(
                kind, clause, frame, [agent], place=before.place, status=mission_status(kind, clause, frame)
            )


def _nominal(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Announced the closure of its embassy in Minsk"."""
    subject = [clause.subject] if clause.subject is not None else []
    outcomes = frame.vocabulary.words("outcome") if _has_come_about(clause) else frozenset()
    known = [
        p
        for before, p in clause.prepositions
        if (before in _KNOWN_BEHIND or f"{clause.lemma} {before}" in outcomes) and not is_to_come(p, frame)
    ]
    objects = put_off(clause) if is_called_off(clause, frame, "act") else clause.objects
    for kind in MISSION_KINDS:
        nouns = frame.vocabulary.words("act noun", kind)
        for phrase in [each for each in (*objects, *subject, *known) if each.head in nouns]:
            mission = next(
                (after for p, after in phrase.after if p == "of" and is_mission(after, frame)), None
            )
            if mission is None:
                continue
            agents = agents_of(clause, frame) if phrase in objects else []
            if phrase.possessor is not None and phrase.possessor.actor is not None:
                agents = [phrase.possessor.actor]  # "Norway's closure of its embassy"
            goals = [(p, after) for p, after in phrase.after if p == "to" and after is not mission]
            acting = [as_state(a, frame) for a in agents] or _hosts_by_place(clause, phrase, mission, frame)
            yield from mission_moved(kind, clause, frame, mission, acting, goals=goals)


def _has_come_about(clause: Clause) -> bool:
    """Whether a verb tells of a thing that has been, and not of a fear: "led to the closure of the embassy"."""
    verb = clause.verb
    done = verb.finite and (verb.past or verb.perfect) and not verb.modal
    return done and not verb.negated and clause.relation == "root"


def _hosts_by_place(clause: Clause, noun: NounPhrase, mission: NounPhrase, frame: Frame) -> list[Actor]:
    """As in "The junta ordered the closure of Peru's embassy in Lomé": a host that no list names."""
    words = frame.vocabulary.words
    ordered = clause.lemma in words("ordering", "thing") or clause.lemma in words("ordering", "person")
    if noun is clause.subject or not ordered:
        return []
    seat = place_among([*mission.after, *noun.after], "in")
    land = seat.country if seat is not None else None
    return [frame.state(land)] if land is not None and land != frame.nation(mission) else []
