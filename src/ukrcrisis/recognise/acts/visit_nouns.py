"""Visits that a noun tells of: "on a visit to Kyiv", "her trip to Doha was called off"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.mentions.pronouns import HIS_OR_HER
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import behind_of, phrases_of
from ukrcrisis.recognise.acts.meeting_finding import will_not_be
from ukrcrisis.recognise.acts.owners import place_of
from ukrcrisis.recognise.acts.visit_finding import is_present, is_visitor, owner_before, visit, visitors_in
from ukrcrisis.recognise.acts.words import visit_words
from ukrcrisis.recognise.calling_off import is_called_off
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.outlook import is_mere_readiness, is_to_come
from ukrcrisis.recognise.parties import actors_of
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.timing import dates_of, dates_owning

__all__ = ["visits_named"]

_NEAR = frozenset({"at", "in", "near", "outside", "of", "on"})
_STOPS = frozenset({"stop", "stopover", "leg"})
"""Visits that can be said to be a place: "her next stop will be Oslo"."""
_COURSE = frozenset({"begin", "start", "end", "conclude", "finish"})
"""Verbs that say with a place where a journey led first or last: "her tour ended in Oslo"."""
_TOWNS_AND_LANDS = frozenset({EntryKind.CITY, EntryKind.CAPITAL, EntryKind.COUNTRY, EntryKind.SEAT})


def visits_named(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The visits whose nouns are the subject or an object of a clause, or follow a preposition."""
    nouns = visit_words(frame).nouns
    if frame.heads.isdisjoint(nouns) or is_mere_readiness(clause, frame):
        return
    for preposition, noun in [*phrases_of(clause), *_of_others(clause)]:
        if noun.head not in nouns or _told_later(clause, noun, frame):
            continue
        status = Status.DENIED if noun.determiner == "no" else _status(clause, noun, preposition, frame)
        visitors = _visitors(noun, frame, subject=noun is clause.subject)
        if not visitors and noun is not clause.subject:
            visitors = visitors_in(clause.subject, frame)
        if not visitors and noun.determiner in HIS_OR_HER and noun not in clause.objects:
            visitors = [
                a for o in clause.objects for a in visitors_in(o, frame)
            ]  # "met him during his visit to Oslo"
        told_of = clause.subject if clause.subject is not noun else None
        others = any(
            p in ("by", "of") for p, _ in _makers_of(noun)
        )  # "on the heels of a visit by her minister"
        if not visitors and not others and told_of is not None and told_of.head in nouns:
            visitors = _visitors(
                told_of, frame, subject=True
            )  # "her visit comes on the heels of a visit to Oslo"
        whole = clause.subject if noun in clause.objects else None
        if not visitors and whole is not None and whole.head in visit_words(frame).takers:
            visitors = _visitors(whole, frame, subject=True)  # "her trip includes a stop in Oslo"
        if not visitors and status is Status.CANCELLED:
            visitors = _travelling(earlier)  # "a stop in Oslo fell through"
        places = _places(noun, clause) or _lands_of_hosts(noun, frame) or _planned_in(noun, frame)
        places = places or _land_of_speaker(noun, clause, visitors, frame)
        places = _the_country(noun, clause, visitors, frame) or places
        own = noun.possessor is not None or noun.determiner in HIS_OR_HER
        if not places and own and status is Status.CANCELLED:
            places = _goal_told(visitors, earlier)  # "His visit was called off"
        for place in places:
            dates = _dates(clause, noun, frame)
            if preposition in ("after", "following", "before", "ahead of"):
                later = [date for date in dates if date.start > noun.start]
                dates = dates_owning(noun, frame) or later  # the others are of what came after
            yield from visit(clause, frame, visitors, place, at=noun, status=status, dates=dates)


def _of_others(clause: Clause) -> list[tuple[str, NounPhrase]]:
    """Visits with an owner of which something is told: "the outcome of her visit to Oslo"; they have been."""
    behind = [after for _, each in phrases_of(clause) for after in behind_of(each)]
    return [("after", noun) for noun in behind if noun.possessor is not None]


def _told_later(clause: Clause, noun: NounPhrase, frame: Frame) -> bool:
    """Whether a participle only adds to what a verb tells ("the trip, planned for Tuesday, is off"), or the trip
    is called off further on ("was due to start on Monday but was put off").
    """
    if noun is not clause.subject:
        return False
    later = [c for c in frame.clauses if c.subject is noun and c.verb.start > clause.verb.start]
    adds = not clause.verb.finite or clause.verb.bare_participle
    off = not is_called_off(clause, frame, "visit") and any(is_called_off(c, frame, "visit") for c in later)
    return off or (adds and any(c.verb.finite for c in later))


def _dates(clause: Clause, noun: NounPhrase, frame: Frame) -> list[DateMention]:
    """The dates of the clause, else of a participle on the noun: "a visit set for Monday"."""
    dates = dates_of(clause, frame)
    planned = [c for c in frame.clauses if c.subject is noun and c is not clause]
    planned += [
        d for c in planned for d in c.dependents if d.relation == "xcomp"
    ]  # "was due to start on Monday"
    told = (c for c in planned if _told_later(c, noun, frame))
    return dates or [date for c in told for date in c.dates]


def _places(noun: NounPhrase, clause: Clause) -> list[Place]:
    """Where the visit leads: named behind the noun, by "is to", before the noun, or behind who makes it."""
    before = ("to", "in", "at", "of") if noun.head == "tour" else ("to", "in", "at")
    goals = [part for p, after in noun.after if p in before for part in after.parts]
    if places := _named(goals):
        return places
    if noun is clause.subject and clause.lemma == "be":
        places = _named([phrase for p, phrase in clause.prepositions if p == "to"])
        if noun.head in _STOPS:
            places = places or _named([part for o in clause.objects for part in o.parts])
    elif noun is clause.subject and clause.lemma in _COURSE:
        places = _named([phrase for p, phrase in clause.prepositions if p in ("in", "with")])
    elif (
        noun.head in _STOPS and noun in clause.objects and clause.lemma == "be" and clause.subject is not None
    ):
        places = _named(clause.subject.parts)  # "Oslo is the first stop on her tour"
    if not places:
        entries = [surface.entry for surface in noun.modifiers if surface.entry.kind in _TOWNS_AND_LANDS]
        places = [Place(name=entry.name, country=entry.country or entry.code) for entry in entries]
    if not places:  # "the visit of the minister to Oslo"
        deeper = [pair for p, after in noun.after if p in ("of", "by") for pair in after.after]
        places = _named([goal for to, goal in deeper if to == "to"])
    return places or _around(goals) or _land_before(noun, clause) or _land_left(noun, clause)


def _the_country(noun: NounPhrase, clause: Clause, visitors: Sequence[Actor], frame: Frame) -> list[Place]:
    """The state that acts in the clause, where somebody of another has visited "the country": "Chad failed to arrest him
    during his visit to the country".
    """
    goals = [
        after
        for p, after in noun.after
        if p == "to" and after.determiner == "the" and after.head == "country"
    ]
    subjects = [clause.subject, *(above.subject for above in clause.governors())]
    states = [a for each in subjects for a in actors_of(each, frame) if a.kind is ActorKind.COUNTRY]
    home = {visitor.country for visitor in visitors}
    found = [frame.land(a.code) for a in states if goals and a.code is not None and a.code not in home]
    return found[:1]


def _planned_in(noun: NounPhrase, frame: Frame) -> list[Place]:
    """Where a participle on the noun says: "with stops planned in Oslo and Riga"."""
    adding = [c for c in frame.clauses if c.subject is noun and not c.verb.finite]
    return _named(
        [part for c in adding for p, phrase in c.prepositions if p in ("in", "at") for part in phrase.parts]
    )


def _lands_of_hosts(noun: NounPhrase, frame: Frame) -> list[Place]:
    """Where those are at home who are visited: "a visit to the Peruvian president"."""
    met = [part for p, after in noun.after if p in ("to", "with") for part in after.parts]
    if there := _named([after for part in met for p, after in part.after if p in ("in", "at")]):
        return there  # "her visit with the president in Florida"
    hosts = [part.actor for part in met if part.office is not None]
    known = [actor for actor in hosts if actor is not None and is_visitor(actor, frame)]
    return [frame.land(actor.country) for actor in known if actor.country is not None]


def _land_before(noun: NounPhrase, clause: Clause) -> list[Place]:
    """The land of "cut short her Saudi trip": who makes it is said otherwise."""
    if noun is clause.subject or any(p in ("by", "of") for p, _ in noun.after):
        return []
    lands = [s.entry for s in noun.modifiers if s.entry.kind is EntryKind.ADJECTIVE and s.entry.code]
    return [Place(name=entry.name, country=entry.code) for entry in lands]


def _land_left(noun: NounPhrase, clause: Clause) -> list[Place]:
    """Where a visit was after which somebody leaves: "left Lima on Sunday after a two-day visit"."""
    after = any(p in ("after", "following") and each is noun for p, each in clause.prepositions)
    return (
        _named([part for o in clause.objects for part in o.parts])
        if after and clause.lemma == "leave"
        else []
    )


def _around(phrases: Sequence[NounPhrase], depth: int = 2) -> list[Place]:
    """Where those or that is which somebody visits: "a visit to troops at a base outside Kabul"."""
    near = [each for phrase in phrases for p, each in phrase.after if p in _NEAR]
    return _named(near) or (_around(near, depth - 1) if near and depth else [])


def _land_of_speaker(
    noun: NounPhrase, clause: Clause, visitors: Sequence[Actor], frame: Frame
) -> list[Place]:
    """As in "Kyiv postponed a visit by the Hungarian minister": who speaks of another's visit is the host."""
    if noun is clause.subject or not any(p in ("by", "of") for p, _ in noun.after):
        return []
    home = {visitor.country for visitor in visitors}
    states = [a for a in actors_of(clause.subject, frame) if a.kind is ActorKind.COUNTRY]
    return [Place(name=host.name, country=host.code) for host in states[:1] if host.code not in home]


def _named(phrases: Sequence[NounPhrase]) -> list[Place]:
    return [place for phrase in phrases if (place := place_of(phrase)) is not None]


def _visitors(noun: NounPhrase, frame: Frame, *, subject: bool) -> list[Actor]:
    """Who makes the visit, as the noun says: "a visit by her", "the visit of a delegation", "his visit"."""
    makers = [actor for _, after in _makers_of(noun) for actor in actors_of(after, frame)]
    named = [noun, *(after for _, after in noun.after)]
    paying = frame.vocabulary.words("journey", "paying")
    making = [c for c in frame.clauses if c.lemma in paying and c.verb.passive and c.subject in named]
    makers += [a for c in making for p, after in c.prepositions if p == "by" for a in actors_of(after, frame)]
    if persons := [actor for actor in makers if is_visitor(actor, frame)]:
        return persons
    if sent := [a for p, after in noun.after if p in ("of", "by") for a in visitors_in(after, frame)]:
        return sent
    tours = [after for p, after in noun.after if p in ("on", "of") and after.possessor is not None]
    owned = noun if noun.possessor is not None or noun.head not in _STOPS else next(iter(tours), noun)
    owner = owned.possessor.actor if owned.possessor is not None else None
    if owner is None and subject and noun.determiner in HIS_OR_HER:
        owner = owner_before(noun.start, frame) or frame.memory.person  # "her visit was called off"
    return [owner] if owner is not None and is_visitor(owner, frame) else []


def _makers_of(noun: NounPhrase) -> list[tuple[str, NounPhrase]]:
    """The phrases that may say who makes a visit, with their prepositions: "by her", "to Oslo by her"."""
    deeper = [pair for _, after in noun.after for pair in after.after if pair[0] in ("for", "by")]
    deeper += [pair for _, after in noun.after if after.place for pair in after.after if pair[0] == "of"]
    return [*((p, after) for p, after in noun.after if p in ("by", "of", "for")), *deeper]


def _goal_told(visitors: Sequence[Actor], earlier: Sequence[Finding]) -> list[Place]:
    """Where the text has just sent one of the visitors."""
    for finding in reversed(earlier[-3:]):
        before = finding.record
        if (
            isinstance(before, DiplomaticAction)
            and before.kind is ActionKind.VISIT
            and before.place is not None
        ):
            return [before.place] if not set(before.actors).isdisjoint(visitors) else []
    return []


def _travelling(earlier: Sequence[Finding]) -> list[Actor]:
    """Whose visit the text has just told."""
    before = earlier[-1].record if earlier else None
    told = isinstance(before, DiplomaticAction) and before.kind is ActionKind.VISIT
    return list(before.actors) if told and isinstance(before, DiplomaticAction) else []


def _starts_later(clause: Clause, noun: NounPhrase) -> bool:
    """As in "Spoke before his departure on a visit to Oslo"."""
    ahead = (phrase for p, phrase in clause.prepositions if p in ("before", "ahead of"))
    return any(after is noun for phrase in ahead for _, after in phrase.after)


_UNDER_WAY = frozenset({"during", "on", "after", "following", "on the heels of", "in the wake of"})
"""Prepositions before a visit that has begun."""


def _is_judged(clause: Clause, frame: Frame) -> bool:
    """As in "The visit is no coincidence": what is denied is only what somebody calls it."""
    called = clause.objects and not any(
        o.head in frame.vocabulary.words("outlook", "plan") for o in clause.objects
    )
    return clause.lemma == "be" and clause.verb.negated and bool(called) and not clause.verb.modal


def _status(clause: Clause, noun: NounPhrase, preposition: str, frame: Frame) -> Status:
    if not preposition:
        if is_called_off(clause, frame, "visit"):
            return Status.PLANNED if clause.verb.negated else Status.CANCELLED
        if will_not_be(clause, frame):
            return Status.CANCELLED
        if clause.lemma in frame.vocabulary.words("outlook", "announced"):
            return Status.PLANNED
    if noun.determiner == "no":
        return Status.DENIED  # "there will be no trip to Oslo"
    if preposition == "off" and clause.lemma == "put":
        return Status.CANCELLED
    if preposition in ("before", "ahead of") or _starts_later(clause, noun):
        return Status.PLANNED
    if is_to_come(noun, frame):
        return Status.PLANNED
    if preposition in ("during", "on") and clause.lemma == "be" and is_present(clause):
        return Status.ONGOING  # "is on a visit to Oslo"
    if noun is clause.subject and _is_judged(clause, frame):
        return Status.OCCURRED
    found = status_of(clause, frame)
    under_way = preposition in _UNDER_WAY and found is not Status.PLANNED
    return Status.OCCURRED if under_way and not clause.verb.modal else found
