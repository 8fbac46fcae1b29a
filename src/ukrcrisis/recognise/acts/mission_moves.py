"""A finding of a mission that closes, reopens or moves: whose it is, where it was and where it goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.nations import TWO_LETTERS, town_before
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.prepositions import INCLUDING
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import act, agents_of, as_state, states_among, told_for
from ukrcrisis.recognise.acts.mission_nouns import is_mission, is_staff
from ukrcrisis.recognise.acts.owners import is_own, owner_of, place_among, place_there
from ukrcrisis.recognise.calling_off import is_called_off
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.parties import shared_nations
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["is_at_work", "mission_moved", "mission_status", "works"]


def mission_moved(
    kind: ActionKind, clause: Clause, frame: Frame, mission: NounPhrase, agents: Sequence[Actor], *,
    goals: Sequence[tuple[str, NounPhrase]] = (),
) -> Iterator[Finding]:  # fmt: skip
    """A finding for each state whose mission it is and each town; none where the mission goes nowhere.

    ``goals`` are phrases that a noun before has: "to Lviv" in "announced the relocation of its embassy to Lviv".
    """
    owner = _owner(mission, clause, agents, frame)
    if mission.head == "delegation" and owner is not None and len(owner) == 2 and owner not in TWO_LETTERS:
        return  # a state's delegation travels; the EU's is its embassy
    moves = kind is ActionKind.RELOCATION
    destination = _destination(mission, clause, goals, frame) if moves else None
    if moves and not _is_away(destination, clause, frame, owner):
        return
    counterparts: list[Actor] = []
    given = _given_time(clause, frame)
    agents, told = given or agents, bool(given) or is_own(mission)
    hosts = _ordered_by(clause, agents, frame) if kind is ActionKind.CLOSURE and told else []
    if hosts:
        counterparts, actors = states_among(agents), hosts
    elif agents and owner is not None and not is_own(mission) and all(a.code != owner for a in agents):
        counterparts = [frame.state(owner)]  # a host that shuts another state's mission
        actors = list(agents)
    else:
        several = _owners_listed(mission, clause, frame)
        actors = several or states_among(agents) or ([frame.state(owner)] if owner else [])
    for actor in actors:
        for place in _seats(mission, clause, frame, destination, actor.code):
            yield act(
                kind, clause, frame, [actor], counterparts=counterparts, subject=mission, place=place,
                destination=destination, status=mission_status(kind, clause, frame),
            )  # fmt: skip


def _ordered_by(clause: Clause, agents: Sequence[Actor], frame: Frame) -> list[Actor]:
    """The host that makes another state shut its mission: "ordered China to close its consulate in Houston"."""
    above = clause.governor
    told = above is not None and (clause.verb.infinitive or clause.verb.bare) and not above.verb.negated
    words = frame.vocabulary.words
    orders = words("ordering", "person") | words("ordering", "thing")
    if above is None or not told or not (above.lemma in orders or _given_time(clause, frame)):
        return []
    known = {agent.code for agent in agents}
    hosts = states_among([as_state(agent, frame) for agent in agents_of(above, frame)])
    return [host for host in hosts if known and host.code not in known]


def _given_time(clause: Clause, frame: Frame) -> list[Actor]:
    """To whom a host gives hours or days: "gave Peru 48 hours to close its embassy"."""
    above = clause.governor if clause.verb.infinitive else None
    granting = frame.vocabulary.words("sending away", "granting")
    if above is None or above.lemma not in granting or not any(date.is_span for date in above.dates):
        return []
    named = (part.actor for o in above.objects for part in o.parts)
    return states_among(as_state(actor, frame) for actor in named if actor is not None)


def _owners_listed(mission: NounPhrase, clause: Clause, frame: Frame) -> list[Actor]:
    """Whose missions they are, of several: "the embassies of Peru and Chile", "five, among them Peru's"."""
    if not mission.plural or is_own(mission):
        return []
    # "the Danish and Dutch embassies"
    owners: list[Actor | None] = [*map(frame.state, shared_nations(mission))]
    owners += [part.actor for p, after in mission.after if p == "of" for part in after.members]
    listed = [phrase for before, phrase in clause.prepositions if before in INCLUDING]
    listed += [o for c in frame.clauses if c.subject is mission and c.lemma == "include" for o in c.objects]
    for phrase in listed:
        inner = [part for p, after in phrase.after if p == "of" for part in after.parts]
        owners += [part.actor for part in inner or phrase.parts]
    return [a for a in owners if a is not None and a.kind is ActorKind.COUNTRY]


def _owner(mission: NounPhrase, clause: Clause, agents: Sequence[Actor], frame: Frame) -> str | None:
    """Whose mission it is: as named with it, else of the state that tells it, where nobody is said to act."""
    owner = owner_of(mission, frame)
    if owner is not None or agents:
        return owner
    telling = told_for(clause, frame)
    state = telling is not None and telling.kind is ActorKind.COUNTRY
    hosts = telling is not None and telling.code == frame.memory.host and mission.determiner == "the"
    if telling is not None and state and telling.code and mission.determiner in ("the", "our") and not hosts:
        return telling.code  # "the embassy will not be moved, the Peruvian minister said"
    if mission.actor is not None and mission.actor.code is not None:
        return mission.actor.code
    unsaid = is_own(mission) or clause.verb.passive or not clause.verb.finite
    bare = is_mission(mission, frame) and not (mission.determiner or mission.plural)
    unsaid = unsaid or bare  # a headline's "Embassy in Mali shut"
    if unsaid and telling is not None:
        return telling.code
    acting = frame.memory.state  # "ordered them to leave; the consular officers were moved to Lviv"
    return acting.code if acting is not None and clause.verb.passive and is_staff(mission, frame) else None


def works(clause: Clause, frame: Frame) -> bool:
    """Whether the clause tells where a mission does its work: "operates from Lviv"."""
    return clause.lemma in frame.vocabulary.words("mission work")


def _destination(
    mission: NounPhrase, clause: Clause, goals: Sequence[tuple[str, NounPhrase]], frame: Frame
) -> Place | None:
    """Where a mission goes or works; "in Kyiv" after its name is where it was."""
    whence = ("from", "out of") if works(clause, frame) else ()  # "runs his embassy from Tunis"
    seat = {
        id(after)
        for p, after in mission.after
        if (p != "to" or _is_sent_to(mission, after, frame)) and p not in whence
    }
    subject = clause.subject
    if subject is not None and subject.actor is not None:
        seat |= {id(after) for _, after in subject.after}  # "the ambassador to Libya has moved it to Tunis"
    free = [(p, phrase) for p, phrase in [*clause.prepositions, *goals] if id(phrase) not in seat]
    free += [pair for o in clause.objects if o is not mission for pair in o.after]
    # "moved what remained of it to Lviv"
    free += [pair for d in clause.dependents if d.marker == "what" for pair in d.prepositions]
    goal = place_among(free, "to", "into")
    if goal is None and works(clause, frame):
        goal = place_among(free, "from", "out of")
    return goal or place_among(free, "in", "at") or _unknown_town(free)


def _is_sent_to(mission: NounPhrase, to: NounPhrase, frame: Frame) -> bool:
    """Whether "to" names where a mission is sent, "the delegation to Ukraine", and not where it moves."""
    town = to.surface is not None and to.surface.entry.kind in (EntryKind.CITY, EntryKind.CAPITAL)
    return _is_accredited(mission, frame) and not town


def _is_accredited(mission: NounPhrase, frame: Frame) -> bool:
    """Whether it is a mission that is named by where it is sent."""
    return mission.head in frame.vocabulary.words("mission", "accredited")


def _unknown_town(phrases: Sequence[tuple[str, NounPhrase]]) -> Place | None:
    """A name after "to" that no list has is a town."""
    names = (p.name for preposition, p in phrases if preposition == "to" and p.actor is None and p.name)
    name = next(names, None)
    return Place(name=name, country=None) if name is not None else None


def _is_away(destination: Place | None, clause: Clause, frame: Frame, owner: str | None) -> bool:
    """Whether it goes to a place that is not its own country, or goes nowhere at all: "has not moved"."""
    if destination is not None:
        return owner is None or destination.country != owner
    if clause.verb.negated or status_of(clause, frame) is Status.DENIED or clause.lemma == "relocate":
        return True
    left = place_among(clause.prepositions, "out of")  # "moved its embassy out of Tripoli"
    if left is not None and clause.lemma == "move" and not clause.verb.passive:
        return left.country != owner
    makeshift = frame.vocabulary.words("makeshift seat")
    return works(clause, frame) and any(phrase.head in makeshift for _, phrase in clause.prepositions)


def _seats(
    mission: NounPhrase, clause: Clause, frame: Frame, destination: Place | None, state: str | None
) -> list[Place | None]:
    """Where they are: each town of "its consulates in Jalalabad and Herat", else one place at most."""
    right_behind = [pair for pair in clause.prepositions if 0 < pair[1].start - mission.end <= len(" in ")]
    # "services at its consulates in Jalalabad and Herat" has the towns with the verb
    near = [*mission.after, *right_behind] if mission.plural else []
    listed = [after for p, after in near if p in ("in", "at")]
    parts = [part for after in listed for part in after.members]
    known = next((part.place for part in parts if part.place is not None), None)
    towns = [part.place or _town_of_name(part, known) for part in parts if known is not None]
    return [*towns] if len(towns) > 1 else [_seat(mission, clause, frame, destination, state)]


def _town_of_name(part: NounPhrase, beside: Place | None) -> Place:
    """A town that no list has, in the land of the one that it is named beside."""
    return Place(name=part.name or part.head, country=beside.country if beside is not None else None)


def _seat(
    mission: NounPhrase, clause: Clause, frame: Frame, destination: Place | None, state: str | None
) -> Place | None:
    """Where it is: named with it, left behind, or the country that the text is about."""
    named = _named_seat(mission, clause, frame) or place_there(clause, frame, state) or town_before(mission)
    if named is not None and (destination is None or named != destination):
        return named
    home = {owner_of(mission, frame), state, *(a.country for a in agents_of(clause, frame))}
    ground = frame.ground(home)
    if destination is not None and ground is not None and destination == ground:
        return frame.ground({*home, ground.country})  # what moves to Poland was not in Poland
    return ground


def _named_seat(mission: NounPhrase, clause: Clause, frame: Frame) -> Place | None:
    """The town named with the mission or with the verb; of two the one that follows the verb says it best."""
    beside = place_among(mission.after, "in", "at")
    if beside is None and _is_accredited(mission, frame):
        beside = place_among(mission.after, "to")
    behind_first = sorted(clause.prepositions, key=lambda pair: pair[1].start < clause.verb.start)
    return beside or place_among(behind_first, "in", "from")


def mission_status(kind: ActionKind, clause: Clause, frame: Frame) -> Status | None:
    """A mission that is being closed or moved counts as done, unless it is still to come."""
    negated = clause.verb.negated
    if kind is ActionKind.CLOSURE and clause.lemma in frame.vocabulary.words("keeping on") and not negated:
        return Status.DENIED  # "the embassy remains open"
    if is_called_off(clause, frame, "act") and not negated:
        return Status.CANCELLED  # "postponed the closure of its embassy"
    if not negated and _plans_noun(clause, frame):
        return Status.PLANNED  # "is planning the closure of its embassy"
    again = any(item.key == "again" for item in tail_of(clause, frame).items)
    opened = clause.lemma == "be" and not again and any(o.head == "open" for o in clause.objects)
    working = clause.lemma in frame.vocabulary.words("mission work", "open")
    if opened or (kind is ActionKind.CLOSURE and working):
        return Status.OCCURRED if negated else Status.DENIED  # "is no longer open", "still operates"
    if clause.lemma in frame.vocabulary.words("outlook", "hoping") and not negated:
        return Status.PLANNED  # "wants its embassy open again"
    status = status_of(clause, frame)
    return Status.OCCURRED if status is Status.ONGOING else status


def is_at_work(clause: Clause, frame: Frame) -> bool:
    """Whether a clause says no more than that a mission is open or works, or what of its work it does not do."""
    if clause.lemma == "be":
        return not (clause.verb.negated or "still" in clause.verb.adverbs)
    if clause.lemma not in frame.vocabulary.words("mission work", "open"):
        return False
    given_up = clause.verb.negated and "no longer" in frame.text[clause.verb.start : clause.verb.end]
    bare = clause.verb.negated and not tail_of(clause, frame).items
    return bool(clause.objects or clause.dates) or not (given_up or bare)


def _plans_noun(clause: Clause, frame: Frame) -> bool:
    """Whether a verb has what it looks ahead to as its object; what is agreed or decided is as good as done."""
    words = frame.vocabulary.words
    looking = words("outlook", "ahead") | words("evacuating", "pondering")
    ahead = clause.lemma in looking - words("outlook", "settled")
    return ahead and any(o.head in words("act noun") for o in clause.objects)
