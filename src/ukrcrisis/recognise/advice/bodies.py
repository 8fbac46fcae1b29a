"""Which states and organisations a phrase names as those that advise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.lexicon.entries import ORGANS
from ukrcrisis.mentions.prepositions import INCLUDING
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.advice.audience import nation_of_people
from ukrcrisis.recognise.parties import counted_group, makers_of, shared_nations

__all__ = ["Issuer", "addressed_by", "is_bare_organ", "issuer_for", "issuers_in", "issuers_named"]

Issuer: TypeAlias = tuple[Actor, Actor | None]
"""The state or organisation that advises, and the person who voices it."""

_SOME_OF_THEM = INCLUDING | {"in particular", "like", "notably"}


def issuers_named(phrase: NounPhrase, clause: Clause, frame: Frame) -> list[Issuer]:
    """What the phrase itself names; "several countries, including A and B" names A and B."""
    found = [pair for part in phrase.parts for pair in issuers_in(part, frame)]
    several = any(actor.kind is ActorKind.GROUP for actor, _ in found) or not found
    listed = [
        p
        for preposition, p in clause.prepositions
        if preposition in _SOME_OF_THEM and (several or p.start < clause.verb.start)
    ]  # "Peru advised against Egypt, including Sinai, and Jordan" is no advice by Jordan
    listed += [p for preposition, p in clause.prepositions if preposition == "of" and _those_of(p, frame)]
    listed += _joined(clause) + _behind(clause, frame)
    members = [pair for p in listed for part in p.parts for pair in issuers_in(part, frame)]
    if members and all(actor.kind is ActorKind.GROUP and actor.count is None for actor, _ in found):
        return members
    return [*found, *members]


def _joined(clause: Clause) -> list[NounPhrase]:
    """Who joins in: "Peru was joined by Chile in urging its citizens to leave"."""
    above = clause.governor
    joined = above is not None and above.lemma == "join" and above.verb.passive
    return (
        [p for preposition, p in above.prepositions if preposition == "by"]
        if joined and above is not None
        else []
    )


def _behind(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """As in "Several countries told their citizens to leave, Peru and Chile among them"."""
    before: NounPhrase | None = None
    for chunk in frame.chunks:
        if isinstance(chunk, NounPhrase):
            before = chunk
        elif isinstance(chunk, Mark) and chunk.item.key == "among them" and before is not None:
            return [before] if before.start > clause.verb.end else []
    return []


def _those_of(phrase: NounPhrase, frame: Frame) -> bool:
    """ "Several governments, those of Peru and Chile among them"."""
    at = frame.item_at(phrase.start)
    return at > 1 and frame.items[at - 2].key == "those" and frame.items[at - 1].key == "of"


def issuers_in(part: NounPhrase, frame: Frame) -> Iterator[Issuer]:
    if several := [frame.state(code) for code in shared_nations(part)] or _owners(part):
        yield from ((owner, None) for owner in several)
        return
    if part.actor is not None:
        yield from issuer_for(part.actor, frame)
        return
    nation = frame.nation(part)
    words = frame.vocabulary.words
    bodies = words("actor noun", "organ") | words("advise") | words("issuing", "body")
    many = counted_group(part, frame)
    if nation is not None and part.head in bodies:
        yield frame.state(nation), None
    elif part.head in words("advise") | words("statement") and (maker := _maker(part, frame)) is not None:
        yield from issuer_for(maker, frame)
    elif many is not None:
        yield many, None
    elif part.head in words("actor noun", "group") and part.plural:
        yield (
            Actor(
                kind=ActorKind.GROUP,
                name=frame.text[part.start : part.end],
                count=part.count[0] if part.count else None,
            ),
            None,
        )


def _owners(bodies: NounPhrase) -> list[Actor]:
    """The states whose bodies advise: "the embassies of Chad and Mali"; empty but for two."""
    unnamed = bodies.plural and (bodies.actor is None or bodies.actor.kind is ActorKind.GROUP)
    listed = [after for p, after in bodies.after if p == "of" and after.members] if unnamed else []
    actors = [part.actor for each in listed for part in each.parts]
    states = [actor for actor in actors if actor is not None and actor.kind is ActorKind.COUNTRY]
    return states if len(states) == len(actors) else []


def _maker(noun: NounPhrase, frame: Frame) -> Actor | None:
    """Whose advice a noun is: "the advisory of the Indian embassy", "a notice posted by the consulate"."""
    return next((p.actor for p in makers_of(noun, frame) if p.actor is not None), None)


def issuer_for(actor: Actor, frame: Frame) -> Iterator[Issuer]:
    match actor.kind:
        case ActorKind.PERSON | ActorKind.UNNAMED if actor.country is not None:
            yield frame.state(actor.country), actor
        case ActorKind.COUNTRY | ActorKind.GROUP:
            yield actor, None
        case ActorKind.ORGANISATION if actor.code is not None:
            yield actor, None
        case _:
            return


def addressed_by(organ: NounPhrase, frame: Frame) -> str | None:
    """Whose people an organ addresses elsewhere in the passage, where it does not say whose it is itself."""
    told = (o for clause in frame.clauses if clause.subject is organ for o in clause.objects)
    return next(
        (code for o in told if (code := nation_of_people(o, frame)) is not None and len(code) == 2), None
    )


def is_bare_organ(phrase: NounPhrase, frame: Frame) -> bool:
    """ "The foreign ministry", "the embassy": of whom, something else must say."""
    known = phrase.surface is not None and (
        phrase.surface.entry.kind not in ORGANS or phrase.surface.entry.code is not None
    )
    return (
        not phrase.members
        and not known
        and phrase.actor is not None
        and phrase.actor.kind is ActorKind.COUNTRY
        and frame.nation(phrase) is None
        and not phrase.pronoun
    )
