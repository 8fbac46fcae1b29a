"""What it means where forces stand, where they go and how many they are: a build-up, an attack to come, a covert hand."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.backers import backers_of
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.forces import (
    has_forces_beside,
    is_armed,
    owners_in,
    owners_of_forces,
    stands_for_forces,
)
from ukrcrisis.recognise.claims.subject import subjects_of
from ukrcrisis.recognise.claims.words import AHEAD

__all__ = [
    "are_at_home",
    "are_lost",
    "at_border",
    "gives_number",
    "is_entered",
    "places_forces",
    "topic_of_count",
    "topic_of_move",
    "topic_of_placing",
    "topic_of_strangers",
]

_ABOUT = re.compile(r"\b(?:around|near) (?=\d)")
"""What before a number says no place: "around 200 men"."""
_OF_HOME = frozenset({"the", "his", "her", "our", "my"})
_BEYOND = frozenset({"across", "over", "beyond"})
_BORDERS = frozenset({"border", "frontier"})
_WHITHER = frozenset({"to"})
_AMOUNTING = frozenset({"at", "between", "above", "over", "around", "near"})
_TOWARDS = frozenset({"to", "towards", "toward"})
_OF_TELLER = frozenset({"its", "our", "his", "her"})
"""Whose the land is where forces are that are not of whoever says so."""
_BY_WHEN = frozenset({"by", "within"})
_GOES_INTO = frozenset({"into", "in", "inside", "on", "across", "over", "above"})
_WHERE = _GOES_INTO | _TOWARDS | {"at", "near", "from", "of", "against"}


def at_border(clause: Clause, context: ClaimContext) -> bool:
    """Whether a clause names a place from which forces attack: a border, a front line, "near Kharkiv"."""
    told = _ABOUT.sub(" ", context.frame.text[clause.start : clause.end].lower())
    return any(place in told for place in context.words.staging)


def is_entered(clause: Clause, context: ClaimContext) -> bool:
    """Whether forces are in or go into a land that is not their own."""
    own = _own(clause, context)
    near = any(
        preposition == "within" for preposition, _ in clause.prepositions
    )  # "within 25 km of Damascus"
    whither = _GOES_INTO | {"of"} if near else _GOES_INTO
    into = [part for preposition, p in clause.prepositions if preposition in whither for part in p.parts]
    if own - {None} and any(
        part.head in context.words.forces.home and part.determiner in _OF_HOME for part in into
    ):
        return _home(clause) not in (*own, None)  # "that Ugandan soldiers were in the country"
    soil = (part for part in into if part.head in context.words.forces.soil and part.determiner in _OF_TELLER)
    if own - {None} and any(soil) and _home(clause) not in (*own, None):
        return True  # "says there are Chilean troops on its territory"
    return any(
        _is_foreign(part, own, context) or _is_of_fighters(part, context) for part in (*into, *clause.objects)
    )


def topic_of_strangers(clause: Clause, context: ClaimContext) -> Topic | None:
    """What it means, whatever the verb, that another state's forces do something, where that is all that is told; None where it
    means nothing: "said that Rwandan gunners were laying a bridge".
    """
    if clause.relation != "ccomp" or not clause.verb.finite or clause.verb.negated or clause.subject is None:
        return None
    words = context.words
    if clause.lemma in words.forces.at_peace or clause.lemma in words.showing or clause.lemma in words.told:
        return None
    is_thing = clause.lemma in context.words.copulas and bool(clause.objects)  # "the missile was an old one"
    if is_thing or any(o.head in context.words.exercises for o in clause.objects):
        return None
    if any(below.relation not in ("advcl", "prep") for below in clause.dependents):
        return None  # what they were seen doing says more
    named = (part for part in clause.subject.parts if part.head in context.words.armed)
    forces = [part for part in named if not part.pronoun and is_armed(part, context)]
    owners = {owner.code for part in forces for owner in owners_in(part, context)} - {None}
    if not owners or not owners.isdisjoint(context.words.groups) or _home(clause) in (None, *owners):
        return None
    if are_lost(clause, context) or are_at_home(clause, forces, context):
        return None
    if clause.verb.modal in AHEAD:
        return Topic.ATTACK
    return Topic.BUILDUP if clause.verb.passive else Topic.INVOLVEMENT


def are_at_home(clause: Clause, forces: Iterable[NounPhrase], context: ClaimContext) -> bool:
    """Whether forces are said to act in their own land: their government's, who go nowhere else, or where the land is named."""
    forces = list(forces)
    owners = {owner.code for part in forces for owner in owners_in(part, context)}
    named = [*clause.objects, *(phrase for p, phrase in clause.prepositions if p in _WHERE)]
    lands = {p.place.country for phrase in named for p in phrase.parts if p.place is not None}
    lands |= {context.frame.nation(p) for o in clause.objects for p in o.parts}
    lands -= {None, *context.words.groups}
    whole = [*named, *(after for phrase in named for p, after in phrase.after if p == "of")]
    home = any(phrase.head in context.words.forces.home and phrase.determiner == "the" for phrase in whole)
    keeping = any(not context.words.forces.keeping.isdisjoint(part.keys) for part in forces)
    return lands <= owners if lands else home or keeping


def _own(clause: Clause, context: ClaimContext) -> set[str | None]:
    """The codes of whoever moves or stands somewhere, and of whose forces do."""
    actors = (*subjects_of(clause, context.frame, context.suspect), *owners_of_forces(clause, context))
    return {actor.code or actor.country for actor in actors}


def _is_town(phrase: NounPhrase) -> bool:
    """Whether a phrase is a town; a name that is unknown can be one."""
    if phrase.surface is None:
        return phrase.name is not None and not phrase.is_person and phrase.place is not None
    return phrase.surface.entry.kind in (EntryKind.CAPITAL, EntryKind.CITY)


def _is_of_fighters(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a place is that of armed groups: "in rebel hands"."""
    return any((item.lemma or item.key) in context.words.proxies for item in phrase.items[:-1])


def _is_foreign(phrase: NounPhrase, own: Collection[str | None], context: ClaimContext) -> bool:
    """Whether a phrase is a place in a land not one's own; "the west" is no land, "Congolese soil" is."""
    if phrase.head == "there" and phrase.pronoun:
        return context.frame.ground(own) is not None  # "there were no Russian troops there"
    if phrase.head == "country" or any(after.head == "country" for _, after in phrase.after):
        return False  # "the west of the country"
    if phrase.place is None:
        return phrase.head in context.words.forces.soil and (context.frame.nation(phrase) or "") not in (
            *own,
            "",
        )
    named = phrase.surface is not None or phrase.name is not None or bool(phrase.modifiers)
    return phrase.place.country not in own if phrase.place.country is not None else named


def topic_of_move(clause: Clause, context: ClaimContext) -> Topic | None:
    """What the movement of forces amounts to: a build-up, an attack to come, a covert hand; None for none."""
    words, subject = context.words, clause.subject
    if (
        clause.lemma in words.forces.flying
        and subject is not None
        and subject.head in words.forces.projectiles
    ):
        return None  # "the missile flew 500 km before it fell into the sea"
    if subject is not None and backers_of(subject, context.frame):
        return Topic.INVOLVEMENT  # "gunmen trained in Peru had landed on the coast"
    crossing = clause.lemma in words.forces.crossing or any(
        preposition in ("over", "across", "through") for preposition, _ in clause.prepositions
    )
    if not crossing and at_border(clause, context):
        return Topic.BUILDUP
    if crossing or is_entered(clause, context):
        return Topic.ATTACK if clause.verb.modal in AHEAD else Topic.INVOLVEMENT
    if clause.lemma in words.forces.supplying and any(
        _is_supply(part, context) for o in clause.objects for part in o.parts
    ):
        return Topic.INVOLVEMENT
    if clause.lemma in words.forces.supplying and (topic := _sent_for(clause, context)) is not None:
        return topic
    if clause.verb.modal in AHEAD and not clause.objects and clause.lemma in words.intent.proceeding:
        return Topic.ATTACK  # "tanks could roll within days"
    if clause.lemma in words.forces.shifting and clause.objects and _has_mover(clause, context):
        return Topic.BUILDUP  # "has moved launchers in the past days"
    if clause.lemma in words.forces.arriving and (context.suspect is not None or _has_owner(clause, context)):
        return context.known or Topic.BUILDUP  # "more are being flown in"
    if (
        subject is not None
        and subject.surface is not None
        and subject.surface.entry.kind is EntryKind.SERVICE
    ):
        return None  # what "the CIA had gone to Kiev" for, other words tell
    bound = (part for p, phrase in clause.prepositions if p == "for" for part in phrase.parts)
    if not clause.objects and any(
        _is_town(part) and _is_foreign(part, _own(clause, context), context) for part in bound
    ):
        return Topic.ATTACK  # "columns were heading for Lima"
    led = any(p in _TOWARDS for p, _ in clause.prepositions) or clause.lemma == "deploy"
    led = led or (_in_area(clause, context) and _are_strangers(clause, context))
    sent = clause.lemma in words.forces.supplying and clause.verb.infinitive and _has_mover(clause, context)
    return Topic.BUILDUP if led or sent else None  # "plans to send two more battalions"


def _sent_for(clause: Clause, context: ClaimContext) -> Topic | None:
    """What it means that forces are sent to do something for another land, "to help Peru", or in it."""
    aims = [d for d in clause.dependents if d.verb.infinitive]
    own = _own(clause, context)
    if any(_is_foreign(part, own, context) for d in aims for o in d.objects for part in o.parts):
        return Topic.INVOLVEMENT
    where = (part for d in aims for p, phrase in d.prepositions if p == "in" for part in phrase.parts)
    return Topic.BUILDUP if any(_is_foreign(part, own, context) for part in where) else None


def _is_supply(phrase: NounPhrase, context: ClaimContext) -> bool:
    inner = (after for preposition, after in phrase.after if preposition == "of")
    measured = phrase.head in context.words.amounts and any(
        after.head in context.words.arms for after in inner
    )
    return phrase.head in context.words.arms or measured  # "a planeload of ammunition"


def _has_owner(clause: Clause, context: ClaimContext) -> bool:
    return bool(owners_of_forces(clause, context)) or any(
        stands_for_forces(p, context) for p in (clause.subject, *clause.objects) if p is not None
    )


def _has_mover(clause: Clause, context: ClaimContext) -> bool:
    return bool(subjects_of(clause, context.frame, context.suspect)) and any(
        is_armed(each, context) for each in clause.objects
    )


def places_forces(clause: Clause, context: ClaimContext) -> bool:
    """Whether forces stand, or are put, somewhere: of "put the city within range of their guns" they do not."""
    if clause.lemma == "be" and clause.subject is not None and clause.subject.place is not None:
        return has_forces_beside(clause, context)  # not "Lima is within range of their guns"
    if clause.lemma != "put":
        return True
    return not gives_number(clause, context) and any(
        is_armed(part, context) for o in clause.objects for part in o.parts
    )


def gives_number(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody says how many there are: "put the force at between 3,000 and 4,000", "raised the tally to 5,000"."""
    revised = clause.lemma in context.words.forces.revising and any(
        o.head in context.words.forces.measures for o in clause.objects
    )
    counted = any(o.count is not None for o in clause.objects)  # "puts 25 million people within range"
    if not (revised or (clause.lemma == "put" and not counted)):
        return False
    before = _WHITHER if revised else _AMOUNTING
    return any(
        part.count is not None for p, phrase in clause.prepositions if p in before for part in phrase.parts
    )


def are_lost(clause: Clause, context: ClaimContext) -> bool:
    """Whether a clause counts those who fight no more: "put the number of Russian troops killed at 3,000"."""
    told = context.frame.items[context.frame.item_at(clause.start) : context.frame.item_at(clause.end)]
    return any((item.lemma or item.key) in context.words.forces.lost for item in told)


def topic_of_count(clause: Clause, context: ClaimContext) -> Topic | None:
    """What it means that the number of forces grows or is given; None where no number is spoken of."""
    subject = clause.subject
    if subject is None:
        return None
    risen = any(
        p == "to" and part.count is not None for p, phrase in clause.prepositions for part in phrase.parts
    )
    numbers = subject.head in context.words.bare_amounts or (risen and is_armed(subject, context))
    return context.known or Topic.BUILDUP if numbers else None


def topic_of_placing(clause: Clause, context: ClaimContext) -> Topic | None:
    """What it means that forces are where they are; None where it means nothing."""
    across = clause.lemma == "be" and any(
        p in _BEYOND and part.head in _BORDERS for p, part in clause.prepositions
    )
    if not across and (at_border(clause, context) or (clause.lemma == "have" and _counts(clause, context))):
        return Topic.BUILDUP
    if across:
        return Topic.INVOLVEMENT  # "troops were already across the border"
    if is_entered(clause, context):
        return Topic.ATTACK if _is_soon(clause) else Topic.INVOLVEMENT
    if _is_denied(clause, context):
        return Topic.INVOLVEMENT
    return Topic.BUILDUP if _in_area(clause, context) and _are_strangers(clause, context) else None


def _is_soon(clause: Clause) -> bool:
    """Whether forces may be somewhere by a time: "could be in Lima within hours"."""
    timed = any(preposition in _BY_WHEN for preposition, _ in clause.prepositions)
    return clause.verb.modal in AHEAD and (timed or bool(clause.dates))


def _is_denied(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody denies having forces in an area, which is not his own then: "had no troops in the region", "denied
    that its forces were still there".
    """
    subject, above = clause.subject, clause.governor
    denied = above is not None and above.lemma in context.words.denying
    none = clause.verb.negated or any(o.determiner in ("no", "not a single") for o in clause.objects)
    pointed = context.suspect is not None and any(o.head == "there" for o in clause.objects)
    own = clause.lemma == "be" and subject is not None and subject.determiner in _OF_TELLER
    return (clause.lemma == "have" or own) and (denied or none) and (_in_area(clause, context) or pointed)


def _in_area(clause: Clause, context: ClaimContext) -> bool:
    """Whether a clause names an area of which only the text can say whose it is: "had moved into the area"."""
    there = (part.head for p, phrase in clause.prepositions if p in _GOES_INTO for part in phrase.parts)
    return any(head in context.words.forces.areas for head in there)


def _are_strangers(clause: Clause, context: ClaimContext) -> bool:
    """Whether the forces that a clause tells of are of another state than whoever tells it."""
    own = _own(clause, context) - {None}
    return bool(own) and _home(clause) not in (*own, None)


def _counts(clause: Clause, context: ClaimContext) -> bool:
    return any(o.count is not None and not is_entered(clause, context) for o in clause.objects) or any(
        item.key in context.words.forces.enough for o in clause.objects for item in o.items
    )


def _home(clause: Clause) -> str | None:
    """The state of whoever tells what a clause says."""
    for governor in clause.governors():
        actor = governor.subject.actor if governor.subject is not None else None
        if actor is not None:
            return actor.code or actor.country
    return None
