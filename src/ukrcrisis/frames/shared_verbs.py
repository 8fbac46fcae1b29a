"""A clause that has its verb from another, and what tells whether a phrase has a fellow there."""

from __future__ import annotations

from copy import copy

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.state import Parse
from ukrcrisis.frames.phrases import NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import EntryKind

__all__ = [
    "GROUND",
    "SUBJECT",
    "are_missions",
    "are_people",
    "are_states",
    "is_ground",
    "is_person",
    "share",
    "verb_follows",
]

GROUND = frozenset({EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.CITY})
_STATES = frozenset({EntryKind.COUNTRY, EntryKind.ORGANISATION, EntryKind.PEOPLE})
SUBJECT = "subject"
"""Where a phrase has the place of the subject."""
_ENDS = frozenset("S;:")


def share(
    parse: Parse, current: Clause, phrase: NounPhrase, place: str, start: int, *, completed: bool = True
) -> None:
    """Add a clause with the verb and the subject of another; dates from ``start`` on and all that follows are its own.

    ``completed`` is whether what completes the verb is shared as well.
    """
    clause = Clause(current.verb, quotation=current.quotation, segment=current.segment)
    clause.subject, clause.governor, clause.relation = current.subject, current.governor, current.relation
    clause.marker, clause.noun = current.marker, current.noun
    clause.setting = [date for date in current.dates if date.end <= current.verb.start] or current.setting
    clause.dates = [date for date in current.dates if date.start >= start]
    current.dates = [date for date in current.dates if date.start < start]
    if place == SUBJECT:
        clause.subject = phrase
        clause.objects, clause.prepositions = list(current.objects), list(current.prepositions)
        for each in current.dependents if completed else ():
            shared = copy(each)
            shared.governor = clause
            clause.dependents.append(shared)
            parse.clauses.append(shared)
    elif place:
        clause.objects = [_without(each, place) for each in current.objects]
        clause.prepositions.append((place, phrase))
    else:
        clause.objects.append(phrase)
    if clause.governor is not None:
        clause.governor.dependents.append(clause)
    parse.clauses.append(clause)
    state = parse.state
    state.current, state.opener, state.opener_word = clause, "", ""
    state.preposition, state.last_phrase, state.adjacent = "", phrase, True


def _without(phrase: NounPhrase, preposition: str) -> NounPhrase:
    """A phrase without what follows with a preposition: "held calls with Ruiz on Sunday and Ortega on Monday"."""
    bare = copy(phrase)
    bare.after = [pair for pair in phrase.after if pair[0] != preposition]
    return bare


def verb_follows(parse: Parse, i: int) -> bool:
    """Whether a verb stands between the phrase at ``i`` and the next stop, other than that of a teller: ", sources said"."""
    for k, chunk in enumerate(parse.chunks[i + 1 :], i + 1):
        if isinstance(chunk, VerbGroup):
            return True
        if chunk.tag == "," and _tells(parse, k + 1):
            return False
        if chunk.tag in _ENDS:
            return False
    return False


def _tells(parse: Parse, i: int) -> bool:
    """Whether the phrase at ``i`` and its verb, with no object, are who tells what stands before them."""
    teller, verb = parse.at(i), parse.at(i + 1)
    says = isinstance(verb, VerbGroup) and verb.finite and verb.lemma in parse.verbs.report
    return isinstance(teller, NounPhrase) and says and parse.tag_at(i + 2) in ("", "S", "d", "P")


def are_missions(parse: Parse, *phrases: NounPhrase) -> bool:
    return all(phrase.head in parse.verbs.missions and phrase.determiner for phrase in phrases)


def are_people(parse: Parse, phrase: NounPhrase) -> bool:
    """Whether a phrase names a person, or several by what they are: "members of the parliament"."""
    return is_person(phrase) or (phrase.plural and not phrase.pronoun and phrase.head in parse.verbs.speakers)


def is_person(phrase: NounPhrase) -> bool:
    return all(part.is_person for part in phrase.parts)


def are_states(phrase: NounPhrase) -> bool:
    return all(_is_state(part) for part in phrase.parts)


def _is_state(part: NounPhrase) -> bool:
    kind = part.surface.entry.kind if part.surface is not None else None
    the_dutch = kind is EntryKind.ADJECTIVE and part.determiner == "the" and len(part.items) == 2
    return kind in _STATES or the_dutch


def is_ground(phrase: NounPhrase) -> bool:
    return phrase.surface is not None and phrase.surface.entry.kind in GROUND and not phrase.possessor
