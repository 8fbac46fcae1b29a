"""Whom "it", "the government" and "he" stand for, once the whole sentence is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.nations import state_code
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["note_hosts", "note_mission", "settle_anaphora", "settle_missions"]

_NAMES = frozenset({EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.SEAT})
_OPENING = frozenset({"advcl", "relcl"})
"""Relations of clauses that can stand before the main one."""
_WITHIN = frozenset({"in", "at", "near", "inside", "within", "across", "throughout", "around", "along"})
"""Prepositions behind which a state's own land can stand: "it has massed troops in western Russia"."""


def settle_anaphora(
    clauses: Sequence[Clause], memory: Memory, envoys: frozenset[str], before: Sequence[Actor]
) -> None:
    """Give a subject that only points back another state where its own clause names the one that acted last, an object "it"
    another than its subject, and leave to the next sentence as "he" and "she" the subject of this one, not who was named
    beside.

    "Norway protested, and Russia rejected that. It expelled two Russian envoys": not Russia, for nobody calls by its name
    whom the subject stands for already (what grammars call condition C of binding). ``before`` are the states that acted in
    earlier passages, in order.
    """
    subjects = [clause.subject for clause in clauses if clause.subject is not None and clause.verb.finite]
    for clause in clauses:
        _settle_ahead(clause, clauses)
        _settle_she(clause, subjects, memory)
        _settle_it(clause, before, subjects)
    for clause in clauses:
        if (subject := clause.subject) is None or not _points_back(subject):
            continue
        named = set(_named_beside(clause, envoys))
        if subject.actor is None or subject.actor.code not in named:
            continue
        here = [each.actor for each in subjects if each.end <= subject.start and _is_body(each.actor)]
        acted = [state for state in (*before, *here) if state is not None and state.code not in named]
        if acted:
            subject.actor = acted[-1]
            acts_later = any(each.start > subject.end and _is_body(each.actor) for each in subjects)
            memory.state = memory.state if acts_later else subject.actor
    main = [
        c.subject.actor for c in clauses if c.relation == "root" and c.subject is not None and c.verb.finite
    ]
    people = [actor for actor in main if actor is not None and actor.kind is ActorKind.PERSON]
    if people:
        memory.person = people[-1]
        memory.woman = people[-1] if people[-1].name in memory.women else memory.woman


def note_hosts(clauses: Sequence[Clause], memory: Memory, missions: frozenset[str]) -> None:
    """Note in which country the mission is of which a passage speaks: "the embassy in Mali"."""
    for clause in clauses:
        named = (phrase for phrase in clause.phrases() if phrase.head in missions)
        for place in (after.place for phrase in named for _, after in phrase.after):
            memory.host = place.country if place is not None else memory.host


def note_mission(clauses: Sequence[Clause], memory: Memory, missions: frozenset[str]) -> None:
    """Note the one mission that a sentence is about, for "it" in the next; None where it is about none."""
    main = [clause for clause in clauses if clause.relation in ("root", "ccomp")]
    named = [phrase for clause in main for phrase in (clause.subject, *clause.objects) if phrase is not None]
    found = [phrase for phrase in named if phrase.head in missions and not phrase.plural]
    memory.mission = found[-1] if found else None


def settle_missions(
    clauses: Sequence[Clause],
    memory: Memory,
    missions: frozenset[str],
    envoys: frozenset[str],
    state: Callable[[str], Actor],
) -> None:
    """Give "the embassy" to the state whose envoy speaks of it: what "its ambassador" denies is not about another's that the
    text named before.
    """
    for clause in clauses:
        bare = [p for p in clause.phrases() if p.head in missions and _is_bare(p) and _is_state(p.actor)]
        teller = _teller_above(clause) if bare else None
        role = (teller.role or "").lower().split() if teller is not None else ()
        if teller is None or teller.country is None or envoys.isdisjoint(role):
            continue
        for phrase in bare:
            phrase.actor = state(teller.country)
            memory.organs[phrase.head] = teller.country


def _is_bare(phrase: NounPhrase) -> bool:
    named = phrase.surface or phrase.name or phrase.modifiers or phrase.possessor or phrase.after
    return phrase.determiner == "the" and not phrase.plural and not named


def _teller_above(clause: Clause) -> Actor | None:
    """Who says what a clause tells, or denies or spreads the report that it completes."""
    for below, above in pairwise((clause, *clause.governors())):
        told = below.relation == "ccomp" or (below.noun is not None and below.marker == "that")
        if told and above.subject is not None and above.subject.actor is not None:
            return above.subject.actor
    return None


def _settle_ahead(clause: Clause, clauses: Sequence[Clause]) -> None:
    """Let a pronoun that opens the text be the subject of the main clause behind it: "while he was in Lima, Ruiz said"."""
    pronoun = clause.subject
    if pronoun is None or not pronoun.pronoun or pronoun.actor is not None or clause.relation not in _OPENING:
        return
    behind = (c for c in clauses if c.verb.start > clause.verb.end and c.segment == clause.segment)
    main = next((c.subject for c in behind if c.relation in ("root", "ccomp") and c.verb.finite), None)
    actor = main.actor if main is not None and main.start > clause.verb.end else None
    person = actor is not None and actor.kind is ActorKind.PERSON
    if (pronoun.head in ("he", "she") and person) or (pronoun.head == "it" and _is_body(actor)):
        pronoun.actor = actor


def _settle_she(clause: Clause, subjects: Sequence[NounPhrase], memory: Memory) -> None:
    """Let "she" be the only person whom the sentence names before, rather than a woman of an earlier sentence, where nothing
    is known of that person: a strange name seldom tells whether it is a woman's. Who says what "she" does is another.
    """
    pronoun = clause.subject
    if pronoun is None or not pronoun.pronoun or pronoun.head != "she":
        return
    named = [each for each in subjects if each.end <= pronoun.start and each.is_named_person]
    people = {each.actor.name: each.actor for each in named if each.actor is not None}
    tellers = [above.subject for above in clause.governors()]
    strange = all(each.surface is None and each not in tellers for each in named)
    if len(people) == 1 and strange and pronoun.actor not in people.values():
        (pronoun.actor,) = people.values()
        memory.woman = pronoun.actor


def _settle_it(clause: Clause, before: Sequence[Actor], subjects: Sequence[NounPhrase]) -> None:
    """Let "it" as an object be another than the subject: in "Peru had accused it" the state that acted before Peru (what
    grammars call condition B of binding).
    """
    doer = clause.subject.actor if clause.subject is not None else None
    if not _is_body(doer):
        return
    for phrase in clause.objects:
        if phrase.pronoun and phrase.head == "it" and phrase.actor == doer:
            acted = [*before, *(each.actor for each in subjects if each.end <= clause.start)]
            others = (actor for actor in reversed(acted) if _is_body(actor) and actor != doer)
            phrase.actor = next(others, None) or phrase.actor


def _points_back(phrase: NounPhrase) -> bool:
    """Whether a phrase names no state itself: "it", "the government", "its ministry"."""
    if phrase.pronoun:
        return phrase.head == "it"
    named = (
        phrase.surface or phrase.name or phrase.office or phrase.modifiers or phrase.possessor or phrase.after
    )
    return not named and phrase.determiner in ("the", "its") and _is_state(phrase.actor)


def _is_body(actor: Actor | None) -> bool:
    return actor is not None and actor.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION)


def _is_state(actor: Actor | None) -> bool:
    return actor is not None and actor.kind is ActorKind.COUNTRY


def _named_beside(clause: Clause, envoys: frozenset[str]) -> Iterator[str]:
    """The codes of the states that a clause names behind its verb: "accused Russia", "expelled the Russian ambassador", and of
    "it" also "said that Russia …", as a ministry may say of its own state.
    """
    for phrase in (part for each in clause.objects for part in each.parts):
        yield from _codes(phrase, qualified=phrase.office is not None or phrase.head in envoys)
    for preposition, phrase in clause.prepositions:
        if preposition not in _WITHIN and phrase.start > clause.verb.start:
            for part in phrase.parts:
                yield from _codes(part)
    told = clause.dependents if clause.subject is not None and clause.subject.pronoun else ()
    for below in told:
        if (
            below.relation == "ccomp"
            and below.subject is not None
            and below.subject.start > clause.verb.start
        ):
            for part in below.subject.parts:
                yield from _codes(part)


def _codes(phrase: NounPhrase, *, qualified: bool = False) -> Iterator[str]:
    """The code of a state whose name a phrase is, or if ``qualified`` of one by which its noun is: "15 Russian envoys"."""
    own = (phrase.surface,) if phrase.surface is not None and phrase.surface.entry.kind in _NAMES else ()
    for surface in (*own, *phrase.modifiers) if qualified else own:
        code = state_code(surface.entry)
        if code is not None:
            yield code
