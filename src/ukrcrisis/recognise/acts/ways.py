"""From where to where people are moved."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.nations import town_before
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.recognise.acts.mission_nouns import is_mission
from ukrcrisis.recognise.acts.owners import (
    own_prepositions,
    place_among,
)
from ukrcrisis.recognise.acts.words import evacuation_words

__all__ = ["ABOARD", "lands_left", "way_of"]

ABOARD = frozenset({"in", "on", "aboard", "by", "with"})
"""Prepositions before what carries people."""


def lands_left(clause: Clause, patient: NounPhrase | None) -> list[Place]:
    """The lands that people are moved out of, where several are named: "from Bahrain and Kuwait"."""
    behind = patient.after if patient is not None else []
    lists = [
        phrase for p, phrase in [*clause.prepositions, *behind] if p in ("from", "out of") and phrase.members
    ]
    places = [part.place for phrase in lists[:1] for part in phrase.members if part.place is not None]
    return places if len({place.country for place in places}) == len(places) else []


def way_of(
    clause: Clause, patient: NounPhrase | None, frame: Frame, movers: Sequence[Actor]
) -> tuple[Place | None, Place | None]:
    """Where people are moved from and to; from the country that the text is about where it does not say."""
    leaving = evacuation_words(frame).leaving
    phrases = [*own_prepositions(clause, frame), *(patient.after if patient is not None else [])]
    phrases += [pair for p, after in (patient.after if patient is not None else []) for pair in after.after]
    arriving = clause.lemma in evacuation_words(frame).arriving and not clause.objects
    reached = [pair for pair in clause.prepositions if pair[1].start > clause.verb.start]
    left = [pair for pair in phrases if not (arriving and pair in reached)]  # "landed in Dubai"
    place = place_among(phrases, "from", "out of") or place_among(left, "in", "at")
    if place is None and patient is not None:
        place = next((after.place for p, after in patient.after if p == "of" and after.place), None)
    if place is None:
        quitted = [o for d in clause.dependents if d.lemma in leaving for o in d.objects]
        place = next((found for o in quitted if (found := o.place or place_among(o.after, "in", "at"))), None)
    if place is None and clause.subject is not None and is_mission(clause.subject, frame):
        place = place_among(clause.subject.after, "in")  # "the embassy in Lima will move its citizens out"
    destination = place_among(clause.prepositions, "to", "into", "for") or (
        place_among(reached, "in", "at") if arriving else _reached(clause, frame)
    )
    if place is None and clause.lemma in leaving:
        place = next((part.place for o in clause.objects for part in o.parts if part.place is not None), None)
    home = {m.code for m in movers}
    if place is None and patient is not None:
        place = _posted(patient, home)
    if place is None:
        place = frame.ground({*home, destination.country if destination is not None else None})
    return place, destination


def _posted(patient: NounPhrase, home: set[str | None]) -> Place | None:
    """Where those moved serve: "the families of its Kyiv diplomats"."""
    towns = (town_before(each) for each in (patient, *(after for p, after in patient.after if p == "of")))
    return next((town for town in towns if town is not None and town.country not in home), None)


def _reached(clause: Clause, frame: Frame) -> Place | None:
    """As in "Reached Port Sudan", "evacuated 388 people on two flights to Djibouti"."""
    if clause.lemma == "reach":
        return next((part.place for o in clause.objects for part in o.parts if part.place is not None), None)
    carriers = evacuation_words(frame).carriers
    aboard = (p for before, p in clause.prepositions if before in ABOARD and p.head in carriers)
    return next((goal for p in aboard if (goal := place_among(p.after, "to")) is not None), None)
