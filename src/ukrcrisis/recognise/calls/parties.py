"""Who takes part in a call."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ukrcrisis.frames.attribution import reporters
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import FIRST_PERSON
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.parties import act_for_states, is_nameless, is_pair, pair_before

__all__ = [
    "are_parties",
    "is_club",
    "lead_different_states",
    "one_of_each",
    "parties_in",
    "seats_of_counterparts",
]

_TOGETHER = frozenset({"they", "them", "both"})
_PARTY = frozenset({ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GROUP})


def parties_in(phrase: NounPhrase | None, clause: Clause, frame: Frame) -> list[Actor]:
    """The parties that a phrase names: persons where named, else the countries or bodies that they lead."""
    if phrase is None:
        return []
    if phrase.pronoun and phrase.head in FIRST_PERSON:
        return _speaker(clause, frame)
    if phrase.pronoun and phrase.head in _TOGETHER:
        return list(frame.memory.group)
    if is_pair(phrase, frame) and (two := _pair(phrase, clause, frame)):
        return two
    out: list[Actor] = []
    for part in phrase.parts:
        out.extend(_of_part(part, frame))
    return out


def _pair(phrase: NounPhrase, clause: Clause, frame: Frame) -> list[Actor]:
    """The two that a phrase points to; who speaks to them is neither."""
    two = pair_before(phrase, frame)
    speaker = clause.subject.actor if clause.subject is not None else None
    if speaker is None or phrase is clause.subject or speaker.name not in {actor.name for actor in two}:
        return two
    others = [actor for actor in frame.memory.recent if actor.name != speaker.name]
    whole = next((after for p, after in phrase.after if p == "of"), phrase)
    if (whole.office or whole.head).endswith("leader"):
        others = [actor for actor in others if not _serves_a_leader(actor)]
    return others[-2:]


def _serves_a_leader(actor: Actor) -> bool:
    """Whether somebody is of a leader's government: a minister, a secretary of state."""
    role = (actor.role or "").lower()
    return "secretary" in role or ("minister" in role and "prime" not in role)


def _speaker(clause: Clause, frame: Frame) -> list[Actor]:
    for teller in reporters(clause, frame):
        subject = teller.subject
        if subject is None or subject.actor is None or subject is clause.subject:
            continue  # "my colleague, who phoned me, says"
        if subject.actor.kind is ActorKind.PERSON:
            return [subject.actor]
    speaker = frame.speaker or _named_before(clause, frame) or frame.voice or frame.memory.author
    return [speaker] if speaker is not None else []


def _named_before(clause: Clause, frame: Frame) -> Actor | None:
    """Who is named with a colon before a quotation, with no verb: "Ana Ruiz: “I rang him.”"."""
    label, colon = (*frame.chunks[:2], None, None)[:2]
    if clause.quotation is None or not isinstance(label, NounPhrase) or colon is None or colon.tag != ":":
        return None
    return label.actor if label.actor is not None and label.actor.kind is ActorKind.PERSON else None


def _of_part(part: NounPhrase, frame: Frame) -> list[Actor]:
    """The parties of one member of a list: who it is, else whom it leads, else what it stands for."""
    actor = part.actor
    words = frame.vocabulary.words
    numbers = part.head == "number" and part.plural and "opposite" not in part.keys  # "telephone numbers"
    if numbers or part.head in words("actor noun", "forces") or part.head in words("private party"):
        return []  # "troops ring the town", "took calls from relatives"
    if (
        actor is not None
        and actor.kind is ActorKind.PERSON
        and actor.country is not None
        and _is_office(part)
    ):
        # an office with no name: the country that its holder leads
        return [frame.state(actor.country)] if is_nameless(actor) else [actor]
    if actor is not None and actor.kind in _THEMSELVES:
        return [actor]
    opposite = part.head in words("party", "opposite")
    if led := _led(part, opposite=opposite) or _states_before(part, frame):
        return led
    nation = frame.nation(part)
    if nation is not None and (opposite or actor is not None):
        return [frame.state(nation)]
    if actor is not None and actor.kind is ActorKind.GROUP:
        return [actor]
    if opposite and part.plural:
        name, count = frame.text[part.start : part.end], part.count[0] if part.count else None
        return [Actor(kind=ActorKind.GROUP, name=name, count=count)]
    thing = part.determiner == "the" and part.office is None  # "told the Monitor by phone"
    if part.name is not None and actor is None and not thing:
        return [Actor(kind=ActorKind.PERSON, name=part.name, role=part.office)]
    return []


_THEMSELVES = frozenset({ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.OUTLET})


def _is_office(part: NounPhrase) -> bool:
    """Whether only an office is named: "the German chancellor"."""
    return part.name is None and part.surface is None and not part.pronoun


def seats_of_counterparts(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """The lands where counterparts hold office: "spoke with his counterparts in Chad and Mali" tells of no room there."""
    opposite = frame.vocabulary.words("party", "opposite")
    counterparts = [
        p for _, phrase in clause.prepositions for p in phrase.parts if p.head in opposite and p.plural
    ]
    behind = [after for each in counterparts for preposition, after in each.after if preposition == "in"]
    return [seat for seat in behind if all(_is_land(part) for part in seat.parts)]


def _is_land(phrase: NounPhrase) -> bool:
    return phrase.surface is not None and phrase.surface.entry.kind is EntryKind.COUNTRY


def _led(part: NounPhrase, *, opposite: bool) -> list[Actor]:
    """Those named behind who leads them: "the leaders of A and B", "his counterparts in Chad and Mali"."""
    leading = ("of", "from", "in") if opposite else ("of", "from")
    behind = [each.actor for preposition, p in part.after if preposition in leading for each in p.parts]
    return [actor for actor in behind if actor is not None and actor.kind in _PARTY]


def _states_before(part: NounPhrase, frame: Frame) -> list[Actor]:
    """The states named before the head: "his Finnish and Polish counterparts"."""
    entries = [surface.entry for surface in part.modifiers if surface.entry.kind is not EntryKind.OUTLET]
    return [frame.state(code) for entry in entries if (code := entry.metonym or entry.code)]


def one_of_each(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """Each party once: a person by surname, a state by its code and not beside a person who leads it."""
    out: dict[tuple[str, str], Actor] = {}
    for actor in actors:
        if actor.kind is ActorKind.PERSON:
            key = ("person", actor.name.split()[-1].lower())
        else:
            key = (actor.kind.value, actor.code or actor.name.lower())
        if key not in out or len(actor.name) > len(out[key].name):
            out[key] = actor
    led = {actor.country for actor in out.values() if actor.kind is ActorKind.PERSON}
    return tuple(a for a in out.values() if a.kind is not ActorKind.COUNTRY or a.code not in led)


def are_parties(parties: Iterable[Actor]) -> bool:
    """Whether these can hold a call that counts: two or more, no outlets, somebody who acts for a state."""
    members = list(parties)
    if any(actor.kind not in _PARTY for actor in members):
        return False
    crowd = any(actor.kind is ActorKind.GROUP for actor in members)
    return len(members) > 1 and (crowd or act_for_states(members))


def is_club(parties: Sequence[Actor]) -> bool:
    """Whether the one party is many: "the G7", "EU leaders", "allied ministers"."""
    if len(parties) != 1:
        return False
    body = parties[0].kind is ActorKind.ORGANISATION and parties[0].code is not None
    return parties[0].kind is ActorKind.GROUP or (body and parties[0].country is None)


def lead_different_states(parties: Iterable[Actor]) -> bool:
    """Whether they are persons of different states, one of whom may be known by his state alone."""
    members = list(parties)
    persons = sum(actor.kind is ActorKind.PERSON for actor in members)
    led = [actor for actor in members if actor.kind in (ActorKind.PERSON, ActorKind.COUNTRY)]
    lands = {actor.country for actor in led if actor.country is not None}
    return persons > 0 and (len(lands) > 1 or (len(lands) == 1 and any(map(_leads_author, members[:1]))))


def _leads_author(actor: Actor) -> bool:
    """Whether only an office is named, and no land yet: "the Prime Minister" of his own press service."""
    return actor.country is None and is_nameless(actor)
