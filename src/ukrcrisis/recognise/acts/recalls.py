"""Recalls: a state calls its own envoy home, by a verb or by a noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActionKind
from ukrcrisis.recognise.acts.action import act, agents_of, as_state, patients_of, told_for
from ukrcrisis.recognise.acts.movers import owners_listed
from ukrcrisis.recognise.acts.owners import is_moved, is_own, owner_of, place_among, place_of
from ukrcrisis.recognise.acts.posts import (
    done_at_once,
    is_envoy_office,
    is_envoy_role,
    recalled_by_noun,
)
from ukrcrisis.recognise.acts.words import envoy_words
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["is_ordered_home", "recalls", "recalls_named"]


def is_ordered_home(clause: Clause, frame: Frame) -> bool:
    """As in "Ordered its envoy in Lima to return home", "had its envoy come home", "called its envoy to Lima"."""
    titles = envoy_words(frame).titles
    behind = [pair for pair in clause.prepositions if pair[1].start > clause.verb.end]
    if (
        clause.lemma in frame.vocabulary.words("calling home")
        and (goal := place_among(behind, "to")) is not None
    ):
        envoys = (p for p in patients_of(clause) if is_envoy_office(p, frame) or p.head in titles)
        return goal.country is not None and any(_owner(p, clause, frame) == goal.country for p in envoys)
    if clause.lemma not in frame.vocabulary.words("ordering", "person") | {"have"}:
        return False
    return any(d.relation == "xcomp" and _goes_home(d, frame) for d in clause.dependents)


def _owner(envoy: NounPhrase, clause: Clause, frame: Frame) -> str | None:
    """Whose envoy it is: named with him, else of who calls him."""
    agents = (as_state(agent, frame).code for agent in agents_of(clause, frame))
    return owner_of(envoy, frame) or (next(agents, None) if is_own(envoy) else None)


def _goes_home(clause: Clause, frame: Frame) -> bool:
    if clause.verb.negated:
        return False  # "told its envoy not to return"
    going = clause.lemma in frame.vocabulary.words("journey", "verb")
    return clause.lemma == "return" or (going and tail_of(clause, frame).holds(_HOME))


_HOME = frozenset({"home", "back"})


def recalls(clause: Clause, frame: Frame, *, answers: bool) -> Iterator[Finding]:
    """As in "Lithuania recalled its ambassador", "the envoy in Lima was called home"; staff are recalled where
    it ``answers`` an expulsion: "expelled the diplomats of Peru and withdrew its own".
    """
    asked = clause.governor is not None and clause.governor.lemma in frame.vocabulary.words("asking that")
    above = clause.governor if clause.relation == "xcomp" or (clause.relation == "ccomp" and asked) else None
    wished = clause.verb.passive  # "wants its envoy brought back"
    moved = above is not None and above.lemma in frame.vocabulary.words("cause")
    if above is not None and clause.subject is not above.subject and not (wished or moved):
        return  # another state is told to recall its own
    for patient in patients_of(clause):
        own = is_own(patient) or "own" in patient.keys
        theirs = "own" in patient.keys and (answers or clause.verb.passive)
        recalled = clause.lemma in frame.vocabulary.words("recalling") or theirs
        staff = recalled and own and is_moved(patient, "staff", frame)
        known = patient.actor if patient.actor is not None and is_envoy_role(patient.actor, frame) else None
        if not (staff or known or is_moved(patient, "envoy", frame) or is_envoy_office(patient, frame)):
            continue
        if patient.head in frame.vocabulary.words("moved", "family"):
            continue  # "the relatives of its envoys"
        owner = owner_of(patient, frame) or (known.country if known is not None else None)
        listed = owners_listed(patient) if owner is None and clause.verb.passive else []
        for agent in listed or _recalling(clause, patient, owner, frame):
            if own or owner is None or owner == agent.code:
                for place in _posts(clause, patient, agent.code):
                    yield act(
                        ActionKind.RECALL, clause, frame, [agent], subject=patient, place=place,
                        status=done_at_once(clause),
                    )  # fmt: skip


def _recalling(clause: Clause, patient: NounPhrase, owner: str | None, frame: Frame) -> list[Actor]:
    """Who recalls; of a passive with no agent the state whose envoy it is, or that tells it."""
    agents = [as_state(agent, frame) for agent in agents_of(clause, frame)]
    nameless = not any(agent.code or agent.country for agent in agents)
    if nameless and owner is not None and not is_own(patient) and _posts(clause, patient, owner) != [None]:
        return [frame.state(owner)]  # "the soldiers recalled Niger's ambassadors from Togo"
    impersonal = clause.subject is not None and clause.subject.head == "there"  # "there is no question of"
    if agents or not (clause.verb.passive or impersonal):
        return agents
    if owner is not None:
        return [frame.state(owner)]
    above = clause.governor if clause.relation == "xcomp" else None
    if above is not None:
        return [as_state(agent, frame) for agent in agents_of(above, frame)]
    telling = told_for(clause, frame)
    return [telling] if telling is not None else []


def _posts(clause: Clause, patient: NounPhrase, home: str | None) -> Sequence[Place | None]:
    """Where the envoy served, no place at ``home``: left, named with him, or with the verb; of several each land on a list."""
    spots = [pair for pair in clause.prepositions if pair[0] in ("from", "out of")]
    spots += [pair for pair in patient.after if pair[0] in ("in", "to", "at", "from")]
    spots += [pair for pair in clause.prepositions if pair[0] == "in"]
    named = (place_of(part) for _, phrase in spots for part in phrase.parts)
    places = [place for place in named if place is not None and place.country != home]
    return (places if patient.plural else places[:1]) or [None]


def recalls_named(frame: Frame) -> Iterator[Finding]:
    """As in "Announced the recall of its ambassador", "the recall of the Peruvian envoy angered Lima"."""
    nouns = frame.vocabulary.words("act noun", "recall")
    if frame.heads.isdisjoint(nouns):
        return
    words = frame.vocabulary.words
    demanding, telling = (
        words("ordering"),
        words("act noun", "recall told") | words("evacuating", "pondering"),
    )
    for clause in frame.clauses:
        named = [
            *(clause.objects if clause.lemma in telling else ()),
            *([clause.subject] if clause.subject is not None else []),
        ]
        beside = _BESIDE | {"on"} if clause.lemma in telling else _BESIDE  # "decided on the recall"
        named += [phrase for before, phrase in clause.prepositions if before in beside]
        for noun in (each for each in named if each.head in nouns):
            envoy = recalled_by_noun(noun)
            if envoy is None or not _is_recalled(envoy, frame):
                continue
            owner = owner_of(envoy, frame)
            agents = [as_state(agent, frame) for agent in agents_of(clause, frame)]
            if owner is not None and clause.lemma in demanding and owner not in [a.code for a in agents]:
                continue  # what a host demands is an expulsion
            for state in [frame.state(owner)] if owner is not None else agents:
                for place in _posts(clause, envoy, state.code):
                    yield act(ActionKind.RECALL, clause, frame, [state], subject=envoy, place=place, at=noun)


def _is_recalled(phrase: NounPhrase, frame: Frame) -> bool:
    return is_envoy_office(phrase, frame) or any(is_moved(phrase, who, frame) for who in ("envoy", "staff"))


_BESIDE = frozenset({"with", "by", "after", "following", "to", "over", "since", "despite"})
"""Prepositions before a recall that another act goes with or answers."""
