"""Where a journey leads: the lands that a clause names as its goals, and those it only points to."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Place
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.acts.owners import own_prepositions, place_of
from ukrcrisis.recognise.acts.visit_finding import is_goal, is_visitor
from ukrcrisis.recognise.acts.words import visit_words
from ukrcrisis.recognise.outlook import is_due
from ukrcrisis.recognise.parties import actors_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["goals_of", "is_off", "led_by"]

_WHERE = frozenset({"in", "at", "near", "outside"})
"""Prepositions before the place of what is visited."""


def goals_of(clause: Clause, frame: Frame) -> list[tuple[Place, int]]:
    """The places visited, each with where its words end: the object of "visit", or what follows "to"."""
    phrases = (
        [part for o in clause.objects for part in o.parts]
        if clause.lemma in visit_words(frame).visiting or clause.lemma == "pay"  # "paid Oslo a visit"
        else []
    )
    sites = [spot for part in phrases for spot in _site_of(part)]
    if sites and clause.lemma != "pay":
        phrases = sites
    elif not any(place_of(part) for part in phrases):
        before = _before_goals(clause, frame)
        behind = [pair for each in (clause, *led_by(clause)) for pair in own_prepositions(each, frame)]
        phrases += [
            part
            for p, phrase in behind
            if p in before or (p == "at" and _town_of(phrase, frame) is not None)
            for part in phrase.parts
        ]
    named = [(place_of(part) or _town_of(part, frame), part.end) for part in phrases]
    found = [(place, end) for place, end in named if place is not None and is_goal(place, frame)]
    if clause.lemma == "be":  # "is the oldest leader in the Caribbean" is no guest there
        found = [(place, end) for place, end in found if place.country is not None]
    if not found and clause.lemma == "visit":
        found = [(place, end) for o in clause.objects for place, end in _at_home(o, frame)]
    bare = clause.lemma == "visit" and not clause.objects and bool(clause.dates) and not clause.verb.passive
    if not found and bare and (land := frame.ground(_home_of(clause, frame))) is not None:
        found = [(land, clause.verb.end)]  # "when Ortega visited last month"
    if not found and (there := _pointed_to(clause, frame)) is not None:
        found = [(there, clause.verb.end)]
    return found


def _site_of(part: NounPhrase) -> list[NounPhrase]:
    """Where the site is that somebody visits: "toured a camp in Jordan"; a person there may be anybody."""
    if part.place is not None or part.is_person or part.is_named_person or part.pronoun:
        return []
    return [spot for p, after in part.after if p in _WHERE for spot in after.parts if spot.place is not None]


def _town_of(phrase: NounPhrase, frame: Frame) -> Place | None:
    """The town of whose airport or station a phrase speaks: "landed at Taipei's Songshan airport"."""
    owner = phrase.possessor if phrase.head in frame.vocabulary.words("evacuating", "gate") else None
    return owner.place if owner is not None else None


def _at_home(phrase: NounPhrase, frame: Frame) -> Iterator[tuple[Place, int]]:
    """The land of a leader or minister who is visited: "visited the Peruvian president"."""
    for part in phrase.parts:
        actor = part.actor
        known = part.office is not None or (
            part.surface is not None and part.surface.entry.kind is EntryKind.PERSON
        )
        if actor is None or not is_visitor(actor, frame) or not known or actor.country is None:
            continue
        if frame.state(actor.country).kind is ActorKind.COUNTRY:
            yield frame.land(actor.country), part.end


def _home_of(clause: Clause, frame: Frame) -> set[str | None]:
    """The lands of those who go somewhere."""
    return {actor.country for actor in actors_of(clause.subject, frame)}


def _pointed_to(clause: Clause, frame: Frame) -> Place | None:
    """Where somebody goes where no place is named: "flew there on Monday", "flew in", "arrived on a visit"."""
    home = _home_of(clause, frame)
    memory, last = frame.memory, None
    for place in (memory.place, memory.town):
        if last is None and place is not None and place.country not in home:
            last = place
    if _points_there(clause, frame):
        return last
    return frame.ground(home) or last if _flew_in(clause, frame) else None


def led_by(clause: Clause) -> list[Clause]:
    """The participle in "sent a team led by her to Oslo next week", which takes place and day to itself."""
    return [d for d in clause.dependents if d.subject in clause.objects] if clause.lemma == "send" else []


def _before_goals(clause: Clause, frame: Frame) -> tuple[str, ...]:
    """The prepositions that name a goal after the verb: "flew to Oslo", but "is in Oslo"."""
    carried = frame.vocabulary.words("sent", "vehicle") | {"way"}
    if clause.lemma == "be" and (
        is_off(clause, frame) or any(p.head in carried for _, p in clause.prepositions)
    ):
        return ("to", "for")
    if clause.lemma == "head":
        return ("to", "for")
    if is_due(clause) or clause.lemma == "attend":
        return ("in", "at")
    if clause.lemma == "call":
        return ("in", "at")  # the EU is no goal of who "called on the EU to act"
    if clause.lemma in visit_words(frame).staying:
        return ("in",)
    return (
        ("to", "into", "in")
        if clause.lemma in visit_words(frame).journeys
        else ("to", "in", "on", "into", "at", "for")
    )


def is_off(clause: Clause, frame: Frame) -> bool:
    """As in "Is off to Seoul"."""
    return any(item.key in ("off", "bound") for item in tail_of(clause, frame).items[:1])


def _flew_in(clause: Clause, frame: Frame) -> bool:
    """As in "Flew in on Sunday", "arrived on a state visit": no place is named."""
    items = tail_of(clause, frame).items
    if clause.lemma == "arrive":
        nouns = visit_words(frame).nouns
        return any(p == "on" and phrase.head in nouns for p, phrase in clause.prepositions)
    if clause.lemma != "fly" or not items or items[0].key != "in":
        return False
    return len(items) == 1 or items[1].tag not in "DEMNAF"


def _points_there(clause: Clause, frame: Frame) -> bool:
    """Whether "there" or "here" says where: "flew there on Monday", "will come here soon"."""
    coming = clause.lemma in visit_words(frame).journeys
    here = coming and any(item.key == "here" for item in tail_of(clause, frame).items[:1])
    return here or any(o.head == "there" for o in clause.objects)
