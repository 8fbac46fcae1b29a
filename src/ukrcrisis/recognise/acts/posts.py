"""Who is an envoy, whose, and which host deals with him."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.prepositions import INCLUDING
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActorKind, Status
from ukrcrisis.recognise.acts.action import agents_of, as_state
from ukrcrisis.recognise.acts.owners import is_moved, is_own, owner_of, place_among
from ukrcrisis.recognise.acts.words import envoy_words
from ukrcrisis.recognise.parties import shared_nations

__all__ = [
    "BEING",
    "coming_from",
    "done_at_once",
    "group_represented",
    "hosts_by_post",
    "hosts_of",
    "is_bare_people",
    "is_envoy",
    "is_envoy_office",
    "is_envoy_role",
    "is_for_consultations",
    "left_land",
    "owner_before",
    "owner_served",
    "place_of_post",
    "recalled_by_noun",
    "targets_named",
    "targets_of",
]


def is_envoy(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a phrase is an envoy or member of staff of a mission whose state is known."""
    if is_moved(phrase, "envoy", frame) or is_envoy_office(phrase, frame):
        return True
    if phrase.head in envoy_words(frame).titles:
        return True
    if phrase.surface is not None and phrase.surface.entry.kind is EntryKind.PEOPLE:
        return True
    missions = frame.vocabulary.words("mission")
    if phrase.name is not None and _is_called_envoy(phrase, missions, envoy_words(frame).titles):
        return True
    at_mission = {p for p, after in (*phrase.after, *_serving(phrase, frame)) if after.head in missions}
    heads = frame.vocabulary.words("leading", "head")
    if (phrase.head == "number" or phrase.head in heads) and "of" in at_mission:
        return True
    if phrase.head == "worker" and not at_mission and missions.isdisjoint(phrase.keys):
        return False  # whoever works in the country
    serving = phrase.head == "people" and not at_mission.isdisjoint(("from", "at"))
    trade = phrase.items[-2].tag == "N" if len(phrase.items) > 1 else False  # "estate agents"
    service = not frame.vocabulary.words("at bidding", "service").isdisjoint(phrase.keys)
    spying = phrase.head in frame.vocabulary.words("envoy", "spy") and (service or not trade)
    return (serving or spying or is_moved(phrase, "staff", frame)) and bool(targets_of(phrase, frame))


def _is_called_envoy(phrase: NounPhrase, missions: frozenset[str], titles: frozenset[str]) -> bool:
    """Whether a common noun before the name says so: "the Malian diplomat Ana Keita", "embassy official Ana Keita"."""
    nouns = [item.lemma or item.key for item in phrase.items if item.tag in "NA"]
    return any(noun in titles for noun in nouns) or (
        "official" in nouns and not missions.isdisjoint(phrase.keys)
    )


def is_bare_people(phrase: NounPhrase) -> bool:
    """Whether only the name of a people says who they are: "26 Afghans"."""
    return phrase.surface is not None and phrase.surface.entry.kind in (EntryKind.PEOPLE, EntryKind.ADJECTIVE)


def is_envoy_office(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether the office is one abroad: ambassador, envoy, consul, chargé d'affaires."""
    return envoy_words(frame).is_abroad(phrase.office)


def is_envoy_role(actor: Actor, frame: Frame) -> bool:
    """Whether a person is known to hold an office abroad."""
    return actor.kind is ActorKind.PERSON and envoy_words(frame).is_abroad(actor.role)


def is_for_consultations(clause: Clause) -> bool:
    """Whether an envoy is called home to consult: "recalled its ambassador for consultations"."""
    return any(_is_to_consult(*pair) for pair in clause.prepositions)


def recalled_by_noun(noun: NounPhrase) -> NounPhrase | None:
    """Whom a recall is of: "the recall of its envoy", "the recall for consultations of its envoy"."""
    behind = [pair for p, after in noun.after if _is_to_consult(p, after) for pair in after.after]
    return next((after for p, after in [*noun.after, *behind] if p == "of"), None)


def _is_to_consult(preposition: str, phrase: NounPhrase) -> bool:
    return preposition == "for" and phrase.head == "consultation"


def owner_before(phrase: NounPhrase, frame: Frame) -> str | None:
    """Whose envoy the passage named before "his staff"."""
    heads = envoy_words(frame).titles | frame.vocabulary.words("mission")
    before = [p for p in frame.phrases if p.end <= phrase.start]
    envoys = (p for p in reversed(before) if p.head in heads or is_envoy_office(p, frame))
    return next((owner for envoy in envoys if (owner := owner_of(envoy, frame)) is not None), None)


def targets_of(patient: NounPhrase, frame: Frame) -> list[str]:
    """Whose envoys they are: one state, or several ("the diplomats of Peru, Chile and Panama")."""
    listed = [part.actor for p, after in patient.after if p == "of" and after.members for part in after.parts]
    several = [actor.code for actor in listed if actor is not None and actor.code]
    if states := several or shared_nations(patient):
        return states
    owner = owner_of(patient, frame) or owner_served(patient, frame)
    return [owner] if owner is not None else coming_from(patient, frame)


def coming_from(patient: NounPhrase, frame: Frame) -> list[str]:
    """The states that staff who are nobody's own come from: "staff from Peru and Chile"; but "staff home from Peru"."""
    if is_own(patient):
        return []
    behind = [after for p, after in patient.after if p == "from"]
    near = [after for after in behind if frame.text[patient.end : after.start].strip() == "from"]
    lands = [part.surface.entry for after in near for part in after.parts if part.surface is not None]
    return [land.code for land in lands if land.kind is EntryKind.COUNTRY and land.code is not None]


def owner_served(people: NounPhrase, frame: Frame) -> str | None:
    """Whose mission people, or those whose families they are, work at: "families of officials working at the Peruvian
    embassy".
    """
    whose = [people, *(after for p, after in people.after if p == "of")]
    owners = (owner_of(after, frame) for each in whose for _, after in _serving(each, frame))
    return next((owner for owner in owners if owner is not None), None)


def _serving(patient: NounPhrase, frame: Frame) -> list[tuple[str, NounPhrase]]:
    """Where they serve, by a participle behind them: "people working at the Russian embassy", "accredited to it"."""
    serving = frame.vocabulary.words("envoy", "serving")
    told = (c for c in frame.clauses if c.subject is patient and c.relation == "relcl" and c.lemma in serving)
    return [pair for clause in told for pair in clause.prepositions]


def targets_named(patient: NounPhrase, clause: Clause, frame: Frame) -> list[str]:
    """Whose envoys they are, those named behind included: "of nine countries, among them Peru and Chile"."""
    if targets := targets_of(patient, frame):
        return targets
    listed = [p for before, p in clause.prepositions if before in INCLUDING]
    actors = [part.actor for phrase in listed for part in phrase.parts]
    return [
        actor.code for actor in actors if actor is not None and actor.kind is ActorKind.COUNTRY and actor.code
    ]


def group_represented(patient: NounPhrase) -> Actor | None:
    """The states without names whose envoys they are: "the ambassadors of nine countries"."""
    lands = (after.actor for p, after in patient.after if p in ("of", "from") and after.actor is not None)
    return next((land for land in lands if land.kind is ActorKind.GROUP), None)


def hosts_of(clause: Clause, frame: Frame, target: str, before: Actor | None = None) -> list[Actor]:
    """Who expels or summons: the agent, else the place or the ministry named with it, else who did so
    ``before`` or acted last.
    """
    having = clause.lemma in BEING and not any(is_envoy(o, frame) for o in clause.objects)
    if before is not None and before.code != target and _is_it(clause):
        return [before]
    agents = [] if having else agents_of(clause, frame) or _by_whom(clause, frame)
    if not agents and clause.verb.gerund and clause.relation == "relcl" and clause.governor is not None:
        agents = agents_of(clause.governor, frame)  # "handed him a note declaring"
    hosts = [as_state(agent, frame) for agent in agents]
    if not hosts and (clause.verb.passive or having):
        hosts = _hosts_unsaid(clause, frame, target, before)
    elif not any(host.code or host.country for host in hosts):  # "the junta gave the ambassador two days"
        hosts = [frame.state(land) for land in _lands_of_post(clause, frame)] or hosts
    return [host for host in hosts if (host.code or host.country or host.name) != target]


def hosts_by_post(clause: Clause, frame: Frame, target: str) -> list[Actor]:
    """As in "The ministry summoned the chargé d'affaires of Peru in Chad": the land where he serves."""
    return [frame.state(land) for land in _lands_of_post(clause, frame) if land != target]


def _by_whom(clause: Clause, frame: Frame) -> list[Actor]:
    """The agent of a passive that stands behind what is to be done: "were told to pack their bags by Peru"."""
    if not clause.verb.passive:
        return []
    below = [pair for d in clause.dependents if d.verb.infinitive for pair in d.prepositions]
    return [p.actor for before, p in below if before == "by" and p.actor is not None and p.actor.code]


def _is_it(clause: Clause) -> bool:
    subject = None if clause.verb.passive else clause.subject
    return subject is not None and subject.pronoun and subject.head in ("it", "they")


def _hosts_unsaid(clause: Clause, frame: Frame, target: str, before: Actor | None) -> list[Actor]:
    """The host where nobody is said to act: "was summoned in Sofia", "was called to the Foreign Office"."""
    if lands := [land for land in _lands_of_post(clause, frame) if land != target]:
        return [frame.state(land) for land in lands]
    going = [
        d for d in clause.dependents if d.relation == "xcomp" and d.verb.infinitive
    ]  # "told to appear at"
    ways = (pair for each in (clause, *going) for pair in each.prepositions)
    called_to = [phrase.actor for before, phrase in ways if before in ("to", "at")]
    if hosts := [actor for actor in called_to if actor is not None and actor.code]:
        return hosts
    above = clause.governor.subject if clause.governor is not None else None
    if above is not None and above.actor is not None and above.actor.kind is not ActorKind.OUTLET:
        teller = as_state(above.actor, frame)
        if teller.code is not None or teller.country is not None or teller.kind is ActorKind.PERSON:
            return [teller]  # but "a spokesman" summons nobody
    author, earlier = frame.memory.author, before if before is not None and before.code != target else None
    host = earlier or author or frame.memory.state
    return [host] if host is not None else []


def _lands_of_post(clause: Clause, frame: Frame) -> list[str]:
    """The lands in which the envoys serve: that they must leave, or that the verb or they are named with."""
    patients = clause.objects if not clause.verb.passive else [clause.subject] if clause.subject else []
    posted = [pair for each in patients if not each.pronoun for pair in each.after]
    leaving = envoy_words(frame).going
    going = [d for d in clause.dependents if d.lemma in leaving]
    left = next((place for d in going if (place := left_land(d)) is not None), None)
    pointed = any(o.surface is None for d in going for o in d.objects)  # "leave the country"
    if left is not None and not pointed:
        return [left.country] if left.country is not None else []
    several = [p for before, p in clause.prepositions if before == "in" and p.members]
    towns = [part.place.country for p in several for part in p.parts if part.place is not None]
    if lands := [town for town in towns if town is not None]:
        return lands  # "in Prague and Berlin the ambassadors were summoned"
    place = place_among([*clause.prepositions, *posted], "in", "from", "out of") or place_among(posted, "to")
    place = place or left
    return [place.country] if place is not None and place.country is not None else []


def place_of_post(envoy: NounPhrase, clause: Clause, host: Actor) -> Place | None:
    """Where in the host's land the envoy serves or is called to: "the ambassador in Tehran", "to the ministry in Minsk"."""
    ways = [*clause.prepositions, *envoy.after]
    ways += [pair for before, phrase in ways if before in ("to", "at") for pair in phrase.after]
    named = (part.place for before, phrase in ways if before == "in" for part in phrase.parts)
    return next((place for place in named if place is not None and place.country == host.code), None)


def left_land(clause: Clause) -> Place | None:
    """The place that is the object of a verb of leaving: "must leave Austria"."""
    places = (part.place for o in clause.objects for part in o.parts)
    return next((place for place in places if place is not None), None)


BEING = frozenset({"have", "be", "become", "remain"})
"""Verbs whose subject is the envoy: "have 72 hours", "is persona non grata"."""


def done_at_once(clause: Clause) -> Status | None:
    """What is being done is told as done: "is expelling" has no date of its own; who is "no longer welcome" has to go."""
    verb = clause.verb
    unwelcome = verb.negated and any(o.head == "welcome" for o in clause.objects)
    doing = verb.progressive and not verb.negated and not verb.modal
    return Status.OCCURRED if unwelcome or doing else None
