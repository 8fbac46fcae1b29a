"""Visitors whom a text calls so while it tells of something else: "he told visiting minister Ana Ruiz"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActorKind, Status
from ukrcrisis.recognise.acts.owners import own_prepositions, place_of
from ukrcrisis.recognise.acts.visit_finding import visit, visitors_in
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.parties import actors_of

__all__ = ["guests"]

_VISITING = "visiting"


def guests(frame: Frame, earlier: Sequence[Finding], told: Sequence[Finding]) -> Iterator[Finding]:
    """The visits of those who are called visitors, but for those whose meeting or journey the passage tells."""
    if _VISITING not in frame.bases:
        return
    here = takewhile(lambda finding: finding.cue.start >= frame.passage.start, reversed(earlier))
    records = (finding.record for finding in (*here, *told))
    known = {actor.name for r in records if isinstance(r, DiplomaticAction) for actor in r.actors}
    for clause in frame.clauses:
        spots = [] if clause.subject is None else [clause.subject]
        spots += clause.complements()
        for part in (part for spot in spots for part in spot.parts):
            if _VISITING not in part.keys[:-1]:
                continue
            visitors = [actor for actor in visitors_in(part, frame) if actor.name not in known]
            place = _land_visited(clause, spots, visitors, frame) if visitors else None
            if place is not None:
                known |= {actor.name for actor in visitors}
                yield from visit(clause, frame, visitors, place, at=part, status=Status.OCCURRED)


def _land_visited(
    clause: Clause, spots: Sequence[NounPhrase], visitors: Sequence[Actor], frame: Frame
) -> Place | None:
    """Where they are: named in the clause, else the land of those who deal with them, else that of the text."""
    home = {actor.country or actor.code for actor in visitors}
    places = [
        place_of(part)
        for p, each in own_prepositions(clause, frame)
        if p in ("in", "at")
        for part in each.parts
    ]
    named = next((place for place in places if place is not None and place.country not in home), None)
    if named is not None:
        return named
    beside = [phrase for p, phrase in clause.prepositions if p not in ("with", "by", "to")]
    dealing = (actor for spot in spots if spot not in beside for actor in actors_of(spot, frame))
    lands = (a.country for a in dealing if a.kind in (ActorKind.PERSON, ActorKind.COUNTRY))
    host = next(
        (land for land in lands if land is not None and land not in home and _is_land(land, frame)), None
    )
    return frame.land(host) if host is not None else frame.ground(home)


def _is_land(code: str, frame: Frame) -> bool:
    return frame.state(code).kind is ActorKind.COUNTRY
