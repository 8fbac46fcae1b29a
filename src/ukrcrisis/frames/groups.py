"""Groups whose members the passage names: what "the countries that have left" did, Peru and Chile among them, those did."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind

__all__ = ["name_members"]

_NATIONS = frozenset({EntryKind.COUNTRY, EntryKind.PEOPLE, EntryKind.CAPITAL})


def name_members(clauses: Sequence[Clause]) -> None:
    """Give what is told of a group to the members that a copula names: "Peru is among the countries that left",
    "among those to have left is Peru", "other states to have left are Peru and Chile".
    """
    for copula in clauses:
        if copula.lemma == "include":
            _name_included(copula, clauses)
            continue
        if copula.lemma != "be" or not copula.verb.finite or copula.verb.negated:
            continue
        group = _group(copula, clauses)
        told = _told_of(group, clauses) if group is not None else None
        if group is None or told is None or told is copula:
            continue
        if group.start > copula.verb.start:
            members = copula.subject
        else:
            members = next((phrase for phrase in copula.objects if _are_nations(phrase)), None)
            _give_back(copula, clauses)
        if members is not None:
            _free(told)
            told.subject = members


def _name_included(naming: Clause, clauses: Sequence[Clause]) -> None:
    """As in "States that have left include Peru and Chile"."""
    group, members = naming.subject, next((phrase for phrase in naming.objects if _are_nations(phrase)), None)
    told = _told_of(group, [c for c in clauses if c is not naming]) if group is not None else None
    if told is not None and members is not None:
        _free(told)
        told.subject = members


def _are_nations(phrase: NounPhrase) -> bool:
    """Whether a phrase names states or their people and missions."""
    surfaces = [part.surface for each in phrase.parts for part in (each, *(after for _, after in each.after))]
    return any(surface is not None and surface.entry.kind in _NATIONS for surface in surfaces)


def _give_back(copula: Clause, clauses: Sequence[Clause]) -> None:
    """What stands before an inverted copula belongs to the verb before: "among those to have left Kyiv are …"."""
    taken = copula.subject
    before = [c for c in clauses if taken is not None and c.verb.start < taken.start]
    if taken is not None and before and taken not in before[-1].complements():
        before[-1].objects.insert(0, taken)
    _free(copula)
    copula.subject = None


def _group(copula: Clause, clauses: Sequence[Clause]) -> NounPhrase | None:
    """The many of which a copula names some: "among the states", "one of the states"."""
    one = any(phrase.head == "one" for phrase in copula.objects)
    for clause in clauses:
        if clause.segment == copula.segment and clause.verb.start <= copula.verb.start:
            for before, phrase in clause.prepositions:
                if _is_many(phrase) and (before == "among" or (one and before == "of" and clause is copula)):
                    return phrase
    subject = copula.subject
    return (
        subject
        if subject is not None and _is_many(subject) and any(map(_are_nations, copula.objects))
        else None
    )


def _is_many(phrase: NounPhrase) -> bool:
    return phrase.plural or phrase.head in ("those", "others")


def _told_of(group: NounPhrase, clauses: Sequence[Clause]) -> Clause | None:
    """What a relative clause or a perfect infinitive tells of a group: "those that have left", "those to have left"."""
    for clause in clauses:
        if clause.subject is group:
            return clause
        if clause.verb.infinitive and clause.verb.perfect and 0 < clause.verb.start - group.end < _NEXT:
            return clause
    return None


_NEXT = 5
"""Characters: right behind the group."""


def _free(clause: Clause) -> None:
    """Let a clause stand by itself."""
    if clause.governor is not None and clause in clause.governor.dependents:
        clause.governor.dependents.remove(clause)
    clause.governor, clause.relation, clause.marker = None, "root", ""
