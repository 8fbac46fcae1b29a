"""Who meets whom: the parties that a noun of meeting names, and for whom they stand."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import Entry, EntryKind
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.acts.words import meeting_words
from ukrcrisis.recognise.parties import actors_of, distinct, is_nameless
from ukrcrisis.text.fold import fold

__all__ = ["are_several", "parties_of", "parties_of_noun", "sole_body"]

_JOINING = frozenset({"between", "with"})
_STATES = frozenset({EntryKind.COUNTRY, EntryKind.ADJECTIVE, EntryKind.ORGANISATION})


def parties_of_noun(noun: NounPhrase, frame: Frame) -> list[Actor]:
    """Who meets: "talks between A and B", "X's meeting with Y", "Russia-Ukraine negotiations"."""
    words = meeting_words(frame)
    found: list[Actor] = []
    if noun.head == "round" and not any(
        p in _JOINING or after.head in words.nouns for p, after in noun.after
    ):
        return found
    if noun.possessor is not None and noun.possessor.actor is not None:
        found.append(noun.possessor.actor)
    entries = [surface.entry for surface in noun.modifiers]
    found += [frame.state(entry.code) for entry in entries if entry.kind in _STATES and entry.code]
    for item in noun.items:
        if item.surface is not None and item.surface.entry.kind is EntryKind.PERSON:
            found.append(_person(item.word.split()[-1], item.surface.entry, frame))  # "the Ruiz meeting"
        if "-" in item.key and item.surface is None:
            found += _hyphenated(item.word, frame)
    placed = [
        pair for p, place in noun.after if p in ("in", "at") for pair in place.after if pair[0] in _JOINING
    ]
    for preposition, phrase in [*noun.after, *placed]:  # "a meeting in Oslo with her" hangs on the town
        if preposition in ("between", "with", "of", "among"):
            inner = phrase.head in words.named
            named = parties_of_noun(phrase, frame) if inner else []  # "a round of US-Iran talks"
            found += named if len(named) > 1 else [*named, *actors_of(phrase, frame)]
            found += [a for p, deeper in phrase.after if p == "with" for a in actors_of(deeper, frame)]
    return found


def _hyphenated(word: str, frame: Frame) -> list[Actor]:
    """The states of "US-Iran", the persons of "Biden-Putin"; nobody for "UN-backed"."""
    out: list[Actor] = []
    parts = word.split("-")
    for part in parts:
        entries = [
            name.surface.entry
            for name in frame.vocabulary.lookup[fold(part).lower()].names
            if not name.rest and name.surface.words == part
        ]
        for entry in entries[:1]:
            if entry.kind is EntryKind.PERSON:
                out.append(_person(part, entry, frame))
            elif entry.code:
                out.append(frame.state(entry.code))
    return out if len(out) == len(parts) else []


def _person(surname: str, entry: Entry, frame: Frame) -> Actor:
    """The person of whom the text has told by that surname, else the one whom the lexicon has."""
    known = frame.memory.people.get(surname.lower())
    return known or Actor(kind=ActorKind.PERSON, name=entry.name, country=entry.country or entry.code)


def parties_of(actors: Sequence[Actor], frame: Frame) -> tuple[Actor, ...]:
    """Each party once: no outlets, no unnamed sources, and no state beside the person who stands for it."""
    able = [_speaks_for(actor, frame) for actor in actors if _can_meet(actor)]
    people = {a.country for a in able if a.kind is ActorKind.PERSON}
    # "Macron, for France": the person stands for the state where both are named
    return distinct(a for a in able if not (a.kind is ActorKind.COUNTRY and a.code in people))


def _can_meet(actor: Actor) -> bool:
    if actor.kind is ActorKind.UNNAMED:
        return bool(actor.country)
    return actor.kind is not ActorKind.OUTLET


def _speaks_for(actor: Actor, frame: Frame) -> Actor:
    """The state of "German officials" and of "the German ambassador", the organisation of "EU leaders"."""
    against_it = actor.name.lower().split()[-1] in frame.vocabulary.words("party", "faction")
    stands = actor.country is not None and (
        (actor.kind in (ActorKind.GROUP, ActorKind.UNNAMED) and not against_it) or is_nameless(actor)
    )
    return frame.state(actor.country) if stands and actor.country is not None else actor


def are_several(parties: Sequence[Actor]) -> bool:
    """Whether these can meet one another: two, or a group of more than one ("the two sides")."""
    return len(parties) > 1 or any(a.kind is ActorKind.GROUP and (a.count or 0) > 1 for a in parties)


def sole_body(parties: Sequence[Actor]) -> Actor | None:
    """The organisation of states that meets by itself where nobody else is named: "the EU summit"."""
    if len(parties) == 1 and parties[0].kind is ActorKind.ORGANISATION and parties[0].country is None:
        return parties[0] if parties[0].code is not None else None
    return None
