"""Groups whose members the passage names: what "the countries that have left" did, Peru and Chile among them, those did."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind

__all__ = ["name_members"]

_NATIONS = frozenset({EntryKind.COUNTRY, EntryKind.PEOPLE, EntryKind.CAPITAL})


def name_members(clauses: Sequence[Clause]) -> None:
    """Give what is told of a group to the members that another clause names: "Peru is among the countries that left",
    "among those to have left is Peru", "other states to have left are Peru and Chile", "states that left include Peru".
    """
    for naming in clauses:
        group = _group(naming, clauses)
        told = (
            next((c for c in clauses if c is not naming and _tells_of(c, group)), None)
            if group is not None
            else None
        )
        if group is None or told is None:
            continue
        if group.start > naming.verb.start:
            members = naming.subject
        else:
            members = next((phrase for phrase in naming.objects if _are_nations(phrase)), None)
            if group is not naming.subject:
                _give_back(naming, clauses)
        if members is not None:
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


def _group(naming: Clause, clauses: Sequence[Clause]) -> NounPhrase | None:
    """The many of which a clause names some: "among the states", "one of the states", "states to have left are"."""
    subject = naming.subject
    if naming.lemma == "include":
        return subject
    if naming.lemma != "be" or not naming.verb.finite or naming.verb.negated:
        return None
    before = [c for c in clauses if c.segment == naming.segment and c.verb.start <= naming.verb.start]
    many = [(p, phrase) for c in before for p, phrase in c.prepositions if _is_many(phrase)]
    if any(phrase.head == "one" for phrase in naming.objects):
        wholes = [phrase for p, phrase in naming.prepositions if p == "of" and _is_many(phrase)]
    else:
        wholes = [phrase for p, phrase in many if p == "among"]
    if wholes:
        return wholes[0]
    named = subject is not None and _is_many(subject) and any(map(_are_nations, naming.objects))
    return subject if named else None


def _is_many(phrase: NounPhrase) -> bool:
    return phrase.plural or phrase.head in ("those", "others")


def _tells_of(clause: Clause, group: NounPhrase) -> bool:
    """Whether a relative clause or a perfect infinitive tells of a group: "those that have left", "those to have left"."""
    behind = 0 < clause.verb.start - group.end < _NEXT
    return clause.subject is group or (clause.verb.infinitive and clause.verb.perfect and behind)


_NEXT = 5
"""Characters: right behind the group."""


def _free(clause: Clause) -> None:
    """Let a clause stand by itself."""
    if clause.governor is not None and clause in clause.governor.dependents:
        clause.governor.dependents.remove(clause)
    clause.governor, clause.relation, clause.marker = None, "root", ""
