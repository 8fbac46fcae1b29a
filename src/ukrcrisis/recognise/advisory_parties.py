"""Who advises whom about which place: the parties of an advisory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ukrcrisis.frames.actors import nation_of
from ukrcrisis.frames.attribution import reporters
from ukrcrisis.frames.chunks import NounPhrase
from ukrcrisis.frames.clauses import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActorKind, Audience

__all__ = ["aims_of", "audience_of", "inside", "issuers_of", "nation_of_people", "places_of"]

Issuer = tuple[Actor, Actor | None]
"""The state or organisation that advises, and the person who voices it."""

_INCLUDING = frozenset({"including", "in particular", "such as", "like", "among them", "notably"})
_OWN = frozenset({"its", "their", "our", "his", "her", "own", "my"})


# -- audience -----------------------------------------------------------------------------------------------


def audience_of(phrase: NounPhrase | None, frame: Frame) -> Audience | None:
    """Whom a phrase addresses as part of the public; None where it names nobody an advisory can address."""
    if phrase is None:
        return None
    found = [a for part in phrase.parts if (a := _audience_of_one(part, frame)) is not None]
    if not found:
        return None
    order = (Audience.STAFF, Audience.STAFF_FAMILIES, Audience.CITIZENS, Audience.TRAVELLERS, Audience.COMPANIES)
    mixed = {a for a in found if a in order[:2]}
    return next(a for a in order if a in found) if not mixed or mixed != set(found) else found[0]


def _audience_of_one(phrase: NounPhrase, frame: Frame) -> Audience | None:
    words = frame.vocabulary.words
    surface = phrase.surface
    if surface is not None and not phrase.name:
        kind = surface.entry.kind
        people = kind is EntryKind.PEOPLE or (kind is EntryKind.ADJECTIVE and (phrase.determiner in ("the", "all", "any", "every", "") or phrase.plural))
        return Audience.CITIZENS if people else None
    own = phrase.determiner in _OWN or phrase.possessor is not None or nation_of_people(phrase) is not None or "fellow" in phrase.keys
    if phrase.pronoun or phrase.items[0].key == "those":
        return Audience.CITIZENS if phrase.head in _ADDRESSED or phrase.items[0].key == "those" else None
    for sense in ("staff_families", "staff"):
        if phrase.head in words("audience", sense):
            if any(p.head in words("audience", "staff") for _, p in phrase.after) or any(k in _STAFFERS for k in phrase.keys):
                return Audience(sense)
            if sense == "staff" and (own or phrase.head not in words("audience", "citizens")):
                return Audience(sense)
    if phrase.head in words("audience", "locals") and not own:
        return None
    for sense in ("citizens", "travellers", "companies"):
        if phrase.head in words("audience", sense) or phrase.head.rstrip("s") in words("audience", sense):
            return Audience(sense)
    return Audience.CITIZENS if phrase.head in _ADDRESSED else None


_ADDRESSED = frozenset({"they", "them", "you", "us", "me", "those", "all", "others", "everyone", "everybody", "anyone", "nobody", "none", "any", "whoever", "ones", "own", "anybody", "no one", "no-one", "somebody", "someone"})
_STAFFERS = frozenset({"staff", "diplomatic", "diplomats", "embassy", "consular", "employees", "personnel"})


def nation_of_people(phrase: NounPhrase | None) -> str | None:
    """The country whose people a phrase names: "Britons", "Indian nationals", "citizens of Kenya"."""
    if phrase is None:
        return None
    for part in phrase.parts:
        if part.surface is not None and not part.name and part.surface.entry.kind in (EntryKind.PEOPLE, EntryKind.ADJECTIVE):
            return part.surface.entry.code
        if part.determiner not in ("their", "his", "her") and (nation := nation_of(part)) is not None:
            return nation
    return None


# -- issuers ------------------------------------------------------------------------------------------------


def issuers_of(phrase: NounPhrase | None, clause: Clause, audience: NounPhrase | None, frame: Frame) -> list[Issuer]:
    """Each state or organisation that advises, with its speaker; empty where the text names none."""
    if phrase is not None and phrase.pronoun and phrase.head in ("we", "i", "us", "our"):
        return _voice(clause, frame)
    if phrase is not None and phrase.pronoun and phrase.head == "they":
        return [pair for actor in frame.memory.group for pair in _issuer(actor, frame)]
    people = nation_of_people(audience)
    if phrase is not None:
        found = [pair for part in phrase.parts for pair in _of_part(part, frame)]
        listed = [p for preposition, p in clause.prepositions if preposition in _INCLUDING]
        listed += [o for c in frame.clauses if c.lemma == "include" and c.subject is phrase for o in c.objects]
        named = [pair for p in listed for part in p.parts for pair in _of_part(part, frame)]
        if named and all(actor.kind is ActorKind.GROUP and actor.count is None for actor, _ in found):
            return named
        return _own_people([*found, *named], phrase, people, frame)
    return [(frame.state(people), None)] if people is not None else []


def _own_people(found: list[Issuer], phrase: NounPhrase, people: str | None, frame: Frame) -> list[Issuer]:
    """States advise their own people: "the Foreign Office calls on Germans" is Germany's, "Israel told Iranians" is no advice."""
    if people is None or len(found) != 1 or found[0][0].code in (people, None) or len(people) > 2:
        return found
    named = phrase.surface is not None and phrase.surface.entry.kind in (EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.ORGANISATION)
    return [] if named or found[0][1] is not None else [(frame.state(people), None)]


def _voice(clause: Clause, frame: Frame) -> list[Issuer]:
    for teller in reporters(clause, frame):
        if teller.subject is not None and teller.subject.actor is not None:
            return list(_issuer(teller.subject.actor, frame))
    speaker = frame.speaker or frame.voice
    return list(_issuer(speaker, frame)) if speaker is not None else []


def _of_part(part: NounPhrase, frame: Frame) -> Iterator[Issuer]:
    if part.actor is not None:
        yield from _issuer(part.actor, frame)
        return
    nation = nation_of(part)
    if nation is not None and (part.head in frame.vocabulary.words("actor noun", "organ") or part.head in frame.vocabulary.words("advise")):
        yield frame.state(nation), None
    elif part.head in frame.vocabulary.words("actor noun", "group") and part.plural:
        yield Actor(kind=ActorKind.GROUP, name=frame.text[part.start : part.end], count=part.count[0] if part.count else None), None


def _issuer(actor: Actor, frame: Frame) -> Iterator[Issuer]:
    match actor.kind:
        case ActorKind.PERSON | ActorKind.UNNAMED if actor.country is not None:
            yield frame.state(actor.country), actor
        case ActorKind.COUNTRY | ActorKind.GROUP:
            yield actor, None
        case ActorKind.ORGANISATION if actor.code is not None:
            yield actor, None
        case _:
            return


# -- places -------------------------------------------------------------------------------------------------


def places_of(phrases: Iterable[NounPhrase], barred: str | None, *, unknown: bool = False) -> list[Place]:
    """The places that phrases name; ``barred`` is the issuer's own country, ``unknown`` takes proper names for places."""
    found = [part.place for phrase in phrases for part in phrase.parts if part.place is not None]
    if not found and unknown:
        # an unknown proper name is a place in no known country
        found = [Place(name=part.name) for phrase in phrases for part in phrase.parts if part.name is not None and part.actor is None]
    return _clear(found, barred)


def aims_of(clause: Clause) -> list[NounPhrase]:
    """The phrases of a clause that can say what is to be left or avoided."""
    phrases = [*clause.objects, *(p for preposition, p in clause.prepositions if p.start > clause.verb.start and preposition in _AIMS)]
    if clause.verb.passive and clause.subject is not None:
        phrases += [clause.subject, *(p for preposition, p in clause.prepositions if preposition in _AIMS)]
    return phrases


def inside(phrase: NounPhrase | None) -> list[NounPhrase]:
    """Where the people of a phrase are: "Britons in Mali", "those bound for Seoul"."""
    if phrase is None:
        return []
    return [after for part in (phrase, *phrase.members) for preposition, after in part.after if preposition in _AIMS]


_AIMS = frozenset({"to", "into", "from", "out of", "of", "in", "for", "near", "off", "within", "around", "over", "across", "on", "at", "inside", "against"})


def _clear(places: Sequence[Place], barred: str | None) -> list[Place]:
    out: list[Place] = []
    for place in places:
        if (barred is None or place.country != barred) and place not in out:
            out.append(place)
    # "the east of Ukraine" names the region and then the country it lies in
    return [p for p in out if not any(o is not p and p.country == o.country and p.name in o.name for o in out)]
