"""A finding of a visit: who counts as a visitor, whom he visits, and whether he went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import act, as_state
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.parties import actors_of, distinct, is_nameless
from ukrcrisis.recognise.status import status_of
from ukrcrisis.text.fold import fold

__all__ = ["is_goal", "is_present", "is_visitor", "owner_before", "visit", "visitors_in"]

_PRESENT = frozenset({"is", "are", "am", "'s", "'re", "'m"})


_SEATS = {"EU": "BE", "NATO": "BE"}
"""Where an organisation's own people are at home."""


def is_visitor(actor: Actor, frame: Frame) -> bool:
    """Whether someone travels on business of state: a person with a country who is not posted there, or who leads one that
    the text does not tell.
    """
    if actor.kind is not ActorKind.PERSON or actor.role == "ambassador":
        return False
    if actor.country is not None or is_nameless(actor):
        return actor.country is not None
    leads = frame.vocabulary.words("leading", "office")
    return not leads.isdisjoint((actor.role or "").lower().split())


def _acts_for_state(person: Actor, frame: Frame) -> bool:
    """Whether somebody is known to act for a state: by an office, or by name; "the physicist Ana Ruiz" does not."""
    if person.role is not None:
        return True
    surname, lookup = person.name.split()[-1], frame.vocabulary.lookup
    surfaces = (name.surface for word in fold(person.name).lower().split() for name in lookup[word].names)
    return any(s.entry.kind is EntryKind.PERSON and s.words.endswith(surname) for s in surfaces)


def visitors_in(phrase: NounPhrase | None, frame: Frame) -> list[Actor]:
    """The visitors that a phrase names; for a delegation who leads it, else the state that sends it."""
    if phrase is not None and phrase.possessor is not None and phrase.actor is None:
        carried = phrase.head in frame.vocabulary.words("sent", "vehicle")
        return visitors_in(phrase.possessor, frame) if carried else []
    actors = actors_of(phrase, frame)
    sent = phrase is not None and phrase.possessor is not None  # "the African Union's Ana Ruiz"
    persons = [
        actor for actor in actors if is_visitor(actor, frame) and (sent or _acts_for_state(actor, frame))
    ]
    if persons or phrase is None:
        return persons
    if phrase.pronoun and phrase.head == "i":
        return [
            a for a in actors if a.kind is not ActorKind.PERSON
        ]  # a minister whose statement names the office only: his state
    if phrase.members and phrase.parts[-1].office is not None and phrase.parts[-1].plural:
        return [as_state(actor, frame) for actor in actors if actor.country is not None]
    if not (
        phrase.head in frame.vocabulary.words("sent", "visitor")
        or (phrase.office is not None and phrase.plural)
    ):
        return []
    leaders = [actor for actor in _leaders(phrase, frame) if is_visitor(actor, frame)]
    states = [as_state(actor, frame) for actor in actors]
    return leaders or [a for a in states if a.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION)]


def owner_before(position: int, frame: Frame) -> Actor | None:
    """The person who owns something named before in the passage: "Oslo was Ruiz's last stop on her trip"."""
    owners = (p.possessor.actor for p in frame.phrases if p.possessor is not None and p.end <= position)
    people = [owner for owner in owners if owner is not None and owner.kind is ActorKind.PERSON]
    return people[-1] if people else None


def _leaders(delegation: NounPhrase, frame: Frame) -> list[Actor]:
    """As in "A delegation led by the foreign minister"."""
    leads = frame.vocabulary.words("leading", "verb")
    led = [c for c in frame.clauses if c.subject is delegation and c.lemma in leads and c.verb.passive]
    leading = [phrase for c in led for preposition, phrase in c.prepositions if preposition == "by"]
    return [actor for phrase in leading for actor in actors_of(phrase, frame)]


def is_present(clause: Clause) -> bool:
    """Whether it tells what is now: "is in Paris"."""
    return clause.verb.item.key in _PRESENT


def visit(
    clause: Clause, frame: Frame, visitors: Sequence[Actor], place: Place, *, at: NounPhrase | None = None,
    status: Status | None = None, dates: Sequence[DateMention] | None = None,
) -> Iterator[Finding]:  # fmt: skip
    """The finding of a visit to a place, by those of the visitors who are not at home there."""
    abroad = [a for a in visitors if place.country is None or place.country not in _homes(a)]
    if clause.lemma == "return":  # an organisation's envoy goes home
        abroad = [a for a in abroad if len(a.country or "") == 2 and a.country not in ("EU", "UN")]
    if all(a.country is None and a.code is None for a in abroad) and not _is_land(place, frame):
        return  # a president of nobody knows where may be at home in a town
    if not abroad or not is_goal(place, frame):
        return
    settled = status or status_of(clause, frame)
    if settled is Status.OCCURRED and at is None and is_present(clause):
        settled = Status.ONGOING  # "is in Paris", "is on a visit to Paris"
    actors = distinct(as_state(a, frame) if is_nameless(a) else a for a in abroad)
    yield act(
        ActionKind.VISIT, clause, frame, actors, counterparts=_hosts(clause, place.country, frame),
        place=place, status=settled, at=at, dates=dates,
    )  # fmt: skip


def _homes(actor: Actor) -> tuple[str | None, str | None]:
    """The land that somebody comes from, and the one where an organisation has its seat."""
    return actor.country or actor.code, _SEATS.get(actor.country or "")


def is_goal(place: Place, frame: Frame) -> bool:
    """Whether a journey there leads abroad: the country is known, or several share the region, as "the Middle East"."""
    return place.country is not None or place.name in frame.vocabulary.words("journey", "region")


def _is_land(place: Place, frame: Frame) -> bool:
    return place.country is not None and place.name == frame.land(place.country).name


def _hosts(clause: Clause, country: str | None, frame: Frame) -> list[Actor]:
    """Whom the visit is to: the person that somebody "called on", else the state; nobody in a region of several."""
    if country is None:
        return []
    called_on = [part.actor for before, p in clause.prepositions if before == "on" for part in p.parts]
    persons = [a for a in called_on if a is not None and a.kind is ActorKind.PERSON]
    return [person for person in persons if person.country == country] or [frame.state(country)]
