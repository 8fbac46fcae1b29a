"""Whose men somebody is said to be: "the gunmen were Russian soldiers", "the militia takes its orders from Kigali"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.nations import state_code
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import POSSESSIVES
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.forces import is_armed, owners_in
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["Identified", "identified_as"]


_AT = frozenset({"at", "on", "in", "under", "for", "with"})
_WHOSE = frozenset({"of", "from", "with"})


class Identified(NamedTuple):
    """What a copula says of armed men."""

    subjects: tuple[Actor, ...]
    """Whose soldiers they are, or are not; empty where only the teller's own can be meant."""
    negative: bool


def identified_as(clause: Clause, context: ClaimContext) -> Identified | None:
    """Whose soldiers a clause says somebody is or is not; None where it says nothing of the kind."""
    subject = clause.subject
    masters = (
        _served(clause, context)
        or _come_from(clause, context)
        or _bidden(clause, context)
        or _run(clause, context)
    )
    if masters is not None:
        return Identified(masters, clause.verb.negated)
    if clause.lemma not in ("be", "belong") or subject is None:
        return None
    if not _are_men(subject, context):
        return _spied(clause, subject, context)
    if clause.lemma == "belong":
        holders = (p.actor for preposition, p in clause.prepositions if preposition == "to")
        named = tuple(holder for holder in holders if holder is not None)
        return Identified(named, clause.verb.negated) if named else None
    if _disowned(clause, context):
        return Identified((), True)
    for phrase in clause.objects:
        for part in phrase.parts:
            soldiers = is_armed(part, context) and part.determiner not in POSSESSIVES
            owners = owners_in(part, context) if soldiers else _of_nation(part, context)
            if owners:
                return Identified(tuple(owners), clause.verb.negated)
    local = any(_is_local(part, context) for o in clause.objects for part in o.parts)
    return Identified((), negative=True) if local and not clause.verb.negated else None


def _spied(clause: Clause, subject: NounPhrase, context: ClaimContext) -> Identified | None:
    """Whose spies people are said to be who are no soldiers: "believes that four suspects are North Korean spies"; an envoy who
    is "a spy" or "one of its spies" is his own state's.
    """
    named = [
        part for o in clause.objects for part in (*o.parts, *(after for p, after in o.after if p == "of"))
    ]
    spies = [part for part in named if part.head in context.words.hand.spies]
    owners = tuple(owner for part in spies for owner in owners_in(part, context))
    own = subject.actor.country if subject.actor is not None else None
    posted = subject.office is not None or subject.head in context.frame.vocabulary.words(
        "mission staff", "diplomat"
    )
    if (
        spies
        and posted
        and not subject.plural
        and own is not None
        and all(owner.code == own for owner in owners)
    ):
        return Identified((context.frame.state(own),), clause.verb.negated)
    foreign = tuple(owner for owner in owners if own is None or owner.code != own)
    return Identified(foreign, clause.verb.negated) if foreign else None


def _of_nation(phrase: NounPhrase, context: ClaimContext) -> list[Actor]:
    """The state that a bare adjective tells: "the drones were Russian"."""
    adjective = phrase.surface is not None and phrase.surface.entry.kind is EntryKind.ADJECTIVE
    code = state_code(phrase.surface.entry) if adjective and phrase.surface is not None else None
    return [context.frame.state(code)] if code is not None else []


def _served(clause: Clause, context: ClaimContext) -> tuple[Actor, ...] | None:
    """Whom armed men or spies serve: "the militia takes its orders from Kigali"; None where they serve nobody."""
    wordings = context.words.hand.serving.get(clause.lemma)
    if wordings is None or clause.subject is None or not _are_used(clause.subject, context):
        return None
    tail = tail_of(clause, context.frame)
    found = {sense for rest, sense in wordings if tail.starts(rest)}
    named = [part for p, phrase in clause.prepositions if p in found for part in phrase.parts]
    masters = [master for part in named for master in _masters(part, context)]
    works = [o for o in clause.objects if o.head in context.words.hand.works and o.possessor is not None]
    masters += [owner for work in works for owner in owners_in(work, context)]  # "the raid was Peru's doing"
    return tuple(masters) or None


def _bidden(clause: Clause, context: ClaimContext) -> tuple[Actor, ...] | None:
    """At whose will a thing is done: "set the fire at the behest of Russian intelligence"; None where it is not told."""
    bidding = context.words.hand.bidding
    willed = [pair for pair in clause.prepositions if pair[0] in _AT and pair[1].head in bidding]
    behind = pairwise(clause.prepositions)
    whose = [phrase for will, (joint, phrase) in behind if will in willed and joint in _WHOSE]
    whose += [will.possessor for _, will in willed if will.possessor is not None]  # "on Chile's orders"
    whose += [phrase for before, phrase in clause.prepositions if before == "on behalf of"]
    parts = [part for phrase in whose for part in phrase.parts if _acts_for(part, clause, context)]
    return tuple(master for part in parts for master in _masters(part, context)) or None


def _run(clause: Clause, context: ClaimContext) -> tuple[Actor, ...] | None:
    """Whose secret service has others act, or who has fighters act: "teenagers recruited by the GRU", "the killers were paid by
    Chile"; None where none has.
    """
    subject = clause.subject
    if clause.lemma not in context.words.hand.running or not clause.verb.passive or subject is None:
        return None
    fighters = any(part.head in context.words.proxies for part in subject.parts)
    by = (part for preposition, phrase in clause.prepositions if preposition == "by" for part in phrase.parts)
    used = (part for part in by if fighters or _is_service(part, context))
    found = [master for part in used for master in _masters(part, context)]
    return tuple(found) or None


def _acts_for(master: NounPhrase, clause: Clause, context: ClaimContext) -> bool:
    """Whether who acts can act in secret for another: a service has him act, or he is a fighter or a deed of violence."""
    subject = clause.subject
    return _is_service(master, context) or (subject is not None and _are_used(subject, context))


def _is_service(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase is a secret service or a part of one: "the FSB's Fifth Service"."""
    owned = phrase.possessor is not None and _is_service(phrase.possessor, context)
    return owned or any(
        not context.words.hand.services.isdisjoint((item.key, item.lemma)) for item in phrase.items
    )


def _come_from(clause: Clause, context: ClaimContext) -> tuple[Actor, ...] | None:
    """The land from which fighters or their arms come: "the gunmen had been trained in Serbia"; None for none."""
    wordings = context.words.hand.origins.get(clause.lemma)
    subject = clause.subject
    if wordings is None or subject is None or clause.verb.modal or not _are_used(subject, context):
        return None
    tail = tail_of(clause, context.frame)
    found = {sense for rest, sense in wordings if tail.starts(rest)}
    places = (part.place for p, phrase in clause.prepositions if p in found for part in phrase.parts)
    codes = [place.country for place in places if place is not None and place.country is not None]
    units = [part for p, phrase in clause.prepositions if p in found for part in phrase.parts]
    codes += [
        who.code for part in units if is_armed(part, context) for who in owners_in(part, context) if who.code
    ]
    own = {owner.code for owner in owners_in(subject, context)}
    return tuple(context.frame.state(code) for code in codes if code not in own)[:1] or None


def _masters(phrase: NounPhrase, context: ClaimContext) -> list[Actor]:
    """The state or person that a phrase names, or whose services it does: "Russian special services"."""
    if phrase.actor is not None and phrase.actor.country is not None:
        return [phrase.actor]
    return owners_in(phrase, context) if phrase.actor is None and phrase.modifiers else []


def _are_used(subject: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase can mean those whom a state uses, fighters, spies, an armed group with a name, or their deed."""
    words = context.words
    heads = {part.head for part in subject.parts}
    if heads & words.armed and not heads & words.proxies and owners_in(subject, context):
        return False  # "Sudan's army receives weapons from Iran"
    attacks = any(words.threat_nouns.get(head) is Topic.ATTACK for head in heads)
    if attacks or heads & words.proxies or heads & words.armed or heads & words.deeds:
        return True
    return subject.actor is not None and subject.actor.code in words.belligerent


def _is_local(phrase: NounPhrase, context: ClaimContext) -> bool:
    pair = " ".join(item.lemma or item.key for item in phrase.items[-2:])
    return phrase.head in context.words.hand.local or pair in context.words.hand.local


def _are_men(subject: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase can mean armed men whose side is not told: "the gunmen", "these"; "our soldiers" have one."""
    if subject.pronoun or subject.head in ("these", "those"):
        return subject.head in ("they", "these", "those") and context.suspect is not None
    return subject.head in context.words.armed and not owners_in(subject, context)


def _disowned(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody says that they are not his: "are not its own", "are locals and not our soldiers"."""
    if clause.verb.negated and any(o.keys[0] in POSSESSIVES for o in clause.objects):
        return True
    return any(determiner in POSSESSIVES for determiner in _after_not(clause, context))


def _after_not(clause: Clause, context: ClaimContext) -> Iterator[str]:
    """What stands right behind a "not" after the verb, with armed men behind it."""
    items = tail_of(clause, context.frame).items
    for negation, first, last in zip(items, items[1:], items[2:], strict=False):
        armed = last.lemma in context.words.armed or last.key in context.words.armed
        if negation.tag == "G" and armed:
            yield first.key
