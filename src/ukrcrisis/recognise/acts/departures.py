"""Staff, families and citizens who go, and envoys who leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import NOBODY
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import act, told_for
from ukrcrisis.recognise.acts.mission_nouns import is_mission
from ukrcrisis.recognise.acts.moved import core_of, evacuations, is_crowd, is_diplomatic
from ukrcrisis.recognise.acts.movers import mission_before, movers_before, movers_of
from ukrcrisis.recognise.acts.owners import is_moved, is_own, owner_of, place_among
from ukrcrisis.recognise.acts.posts import is_envoy_office, is_envoy_role, left_land, targets_of
from ukrcrisis.recognise.acts.words import envoy_words, evacuation_words
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["departures", "gone"]


def gone(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Staff and families who go, or nobody who does: "half of the staff will go home", "no one is going"."""
    subject, verb = clause.subject, clause.verb
    if subject is None or verb.passive or verb.gerund or verb.infinitive:
        return
    if verb.modal in ("must", "should") or clause.relation == "noun":
        return  # an order or advice, or what only tells more of a noun
    if clause.lemma == "return" and verb.negated:
        return  # "have not returned": they are away already
    if any(o.head in frame.vocabulary.words("club") for o in clause.objects) or _is_out_of_a_thing(clause):
        return  # "its members have quit the bloc"
    if subject.head in NOBODY:
        before = told_for(clause, frame)
        if before is not None and _speaks_of_staff(clause, frame):
            yield from evacuations(clause, frame, [before], subject, status=Status.DENIED)
    elif _are_more(subject, clause, frame):
        if before_them := movers_before(earlier, crowd=clause.lemma != "follow"):
            yield from evacuations(clause, frame, before_them, subject)
    else:
        whole = subject.apposition is not None and not subject.members
        for each in (subject,) if whole else subject.parts:
            part = _explained(core_of(each, frame), frame)
            if _are_evacuated(part, clause, frame) and (movers := _movers(part, clause, frame)):
                yield from evacuations(clause, frame, movers, part)


def _are_more(subject: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether more go of those who were told of: "19 more are due to follow", "the rest will leave"."""
    counted = subject.determiner == "the" and not subject.after  # but "others followed": other states
    rest = counted and subject.head in frame.vocabulary.words("evacuating", "rest")
    if clause.lemma != "follow":
        return rest
    staff = subject.head in frame.vocabulary.words("mission staff", "collective")
    return (rest or staff or is_crowd(subject, frame)) and not clause.objects


def _is_out_of_a_thing(clause: Clause) -> bool:
    """As in "Millions are out of the labour force": no place that somebody leaves."""
    behind = [part for p, each in clause.prepositions if p == "out of" for part in each.parts]
    return clause.lemma == "be" and bool(behind) and not any(part.place is not None for part in behind)


def _are_evacuated(part: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether a mission's people or their families go, or citizens whom their state leads out."""
    words = frame.vocabulary.words
    if part.head in words("mission staff", "collective") or is_moved(part, "family", frame):
        return True
    serving = (after for p, after in part.after if p in ("of", "at", "from"))
    if is_moved(part, "staff", frame) and (
        "embassy" in part.keys or any(is_mission(m, frame) for m in serving)
    ):
        return True
    if part.head in evacuation_words(frame).loose:
        of = [after for p, after in part.after if p == "of"]
        whole = (words("mission staff", "collective"), words("mission staff", "team"))
        if any(any(p.head in each for each in whole) or is_mission(p, frame) for p in of):
            return True  # "half of the team"
    return _is_led_out(clause, part, frame)


def _movers(part: NounPhrase, clause: Clause, frame: Frame) -> list[Actor]:
    """Whose evacuation it is; empty where nothing says whose people they are."""
    owner = owner_of(part, frame)
    residents = is_moved(part, "family", frame) and bool(part.modifiers) and not is_diplomatic(part, frame)
    if residents and owner is not None and not part.after:
        return []  # "Yemeni families are returning"
    if owner is not None:
        return [frame.state(owner)]
    own = is_own(part)
    kin_home = is_moved(part, "family", frame) and not part.determiner and tail_of(clause, frame).holds(_HOME)
    if not own and not is_diplomatic(part, frame) and not kin_home and not _has_help(clause, frame):
        return []
    if movers := [each for each in movers_of(clause, part, frame) if each.kind is not ActorKind.GROUP]:
        return movers  # "their families arrived": who goes is nobody's mover
    telling = told_for(clause, frame)
    if telling is not None:
        return [telling]
    if kin_home and frame.memory.state is not None:
        return [frame.memory.state]  # "has not ordered its staff out, but dependants are coming home"
    return mission_before(part, frame) if own else []


def _explained(part: NounPhrase, frame: Frame) -> NounPhrase:
    """Who "forty people, wives of diplomats for the most part," are, with their number."""
    said = part.apposition
    if said is None or not (is_moved(said, "family", frame) or is_moved(said, "staff", frame)):
        return part
    told = copy(said)
    told.start, told.count = part.start, part.count
    return told


def _is_led_out(clause: Clause, part: NounPhrase, frame: Frame) -> bool:
    """Whether a number of citizens goes by the doing of the state that tells it: "82 Greeks crossed over"."""
    people = part.surface is not None and part.surface.entry.kind is EntryKind.PEOPLE
    if part.count is None or not (people or is_moved(part, "citizens", frame)):
        return False
    owner = owner_of(part, frame)
    goal = place_among(clause.prepositions, "in", "at", "to")
    if (
        owner is not None
        and goal is not None
        and goal.country == owner
        and clause.lemma in evacuation_words(frame).arriving
    ):
        return True  # "110 Indian students landed in Delhi"
    if owner is not None and _is_flown_out(clause, frame):
        return True
    telling = told_for(clause, frame)
    if telling is None or telling.code is None:
        return False
    return is_own(part) or owner == telling.code or (owner is None and _has_help(clause, frame))


def _is_flown_out(clause: Clause, frame: Frame) -> bool:
    """Whether they leave in what a state has laid on: "left Mali aboard a chartered plane", "on a military flight"."""
    rides = [p for before, p in clause.prepositions if before in ("aboard", "on", "by", "on board", "in")]
    laid_on = evacuation_words(frame).chartered
    return any(not laid_on.isdisjoint(ride.keys) for ride in rides)


def _has_help(clause: Clause, frame: Frame) -> bool:
    """Whether they go with the help of who tells it: "crossed into Armenia with its help"."""
    aid = [phrase for preposition, phrase in clause.prepositions if preposition == "with"]
    return any(phrase.head in frame.vocabulary.words("aid") and is_own(phrase) for phrase in aid)


_HOME = frozenset({"home"})


def _speaks_of_staff(clause: Clause, frame: Frame) -> bool:
    """Whether it is a mission that says so, or one that the passage speaks of."""
    above = list(clause.governors())
    tellers = [each.subject for each in above if each.subject is not None]
    tellers += [phrase for each in above for _, phrase in each.prepositions]
    return any(is_mission(p, frame) or is_moved(p, "staff", frame) for p in [*tellers, *frame.phrases])


def departures(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """Envoys who leave their post: "the Peruvian ambassador left Lima"; a special envoy's journey is none."""
    arriving = clause.lemma in evacuation_words(frame).arriving
    if clause.subject is None or clause.verb.passive or arriving or _is_order(clause, frame):
        return
    if clause.lemma == "quit" and not clause.objects:
        return  # "threatened to quit"
    rooms = frame.vocabulary.words("room") | frame.vocabulary.words("act noun", "meeting")
    if any(part.head in rooms and part.place is None for o in clause.objects for part in o.parts):
        return  # "left the hall"
    for subject in clause.subject.parts:
        if not (_is_posted(subject, frame) or _leads_mission(subject, frame)):
            continue
        actor = _person(subject)
        owner, owners = owner_of(subject, frame), targets_of(subject, frame)
        if len(owners) < 2:  # but "the ambassadors of Chad and Mali" are two states'
            owners = [owner] if owner is not None else []
        who = [actor] if actor is not None else [frame.state(owner) for owner in owners]
        if _is_on_journey(clause, actor, next(iter(owners), None), frame):
            continue
        post = {id(after) for _, after in subject.after}
        free = [(p, phrase) for p, phrase in clause.prepositions if id(phrase) not in post]
        place = left_land(clause) or place_among(free, "from", "out of")
        place = place or place_among(subject.after, "to", "in")
        before = ("to", "for", "in") if clause.lemma == "be" else ("to", "for")
        goal = place_among(free, *before)
        for each in who:
            yield act(
                ActionKind.DEPARTURE, clause, frame, [each], subject=subject, place=place, destination=goal
            )


def _is_order(clause: Clause, frame: Frame) -> bool:
    """Whether another makes them go: "must leave", "enjoined the ambassador to leave", "was given a day to leave"."""
    if clause.verb.modal == "must":
        return True
    above = clause.governor if clause.relation in ("xcomp", "noun") else None
    if above is None or above.subject is not clause.subject:
        return above is not None
    if above.lemma == "have":
        return True  # "have until Friday to leave"
    return above.verb.passive and (
        above.lemma == "give" or above.lemma in frame.vocabulary.words("permit", "order")
    )


def _is_posted(subject: NounPhrase, frame: Frame) -> bool:
    """Whether those are envoys or a mission's staff, by their own words or as the person told of before."""
    if subject.head in envoy_words(frame).titles or is_envoy_office(subject, frame):
        return True
    if subject.pronoun and subject.head != "we" and subject.actor and is_envoy_role(subject.actor, frame):
        return True
    if subject.name is not None and subject.office in frame.vocabulary.words("mission staff", "diplomat"):
        return owner_of(subject, frame) is not None  # "a Peruvian diplomat, Luis Ortega, left Chile"
    if subject.head in evacuation_words(frame).counting and not any(
        p == "of" and (is_moved(after, "staff", frame) or is_mission(after, frame))
        for p, after in subject.after
    ):
        return False  # "a rising number of refugees"
    if subject.head == "member" and not any(
        p == "of" and _is_body(after, frame) for p, after in subject.after
    ):
        return False  # "a former member of the parliament"
    loose = subject.head == "half" or subject.head in frame.vocabulary.words("mission staff", "post")
    if loose or not is_moved(subject, "staff", frame):
        return False
    return is_diplomatic(subject, frame) or owner_of(subject, frame) is not None


def _is_body(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether it is a mission, its staff or an organisation, whose members are posted somewhere."""
    organised = phrase.actor is not None and phrase.actor.kind is ActorKind.ORGANISATION
    return organised or is_mission(phrase, frame) or is_moved(phrase, "staff", frame)


def _leads_mission(subject: NounPhrase, frame: Frame) -> bool:
    """As in "The head of the OSCE mission"."""
    missions = frame.vocabulary.words("mission")  # the last word of "European Union Delegation", too
    leads = subject.is_person and subject.head != "delegation"
    return leads and any(after.head.split()[-1] in missions for _, after in subject.after)


def _person(subject: NounPhrase) -> Actor | None:
    """The person who leaves, where he is named; an office with no name stands for its state."""
    known = subject.actor is not None and subject.actor.kind is ActorKind.PERSON
    return subject.actor if known and (subject.name or subject.pronoun) else None


def _is_on_journey(clause: Clause, actor: Actor | None, owner: str | None, frame: Frame) -> bool:
    """Whether an envoy goes back to the post, or a special envoy travels about."""
    back = clause.lemma == "be" and "back" in clause.verb.adverbs
    goal = place_among(clause.prepositions, "to", "for", "into", *(["in"] if back else []))
    abroad = owner is not None and len(owner) == 2 and goal is not None and goal.country != owner
    if (
        (back or clause.lemma == "return")
        and (goal is None or abroad)
        and not tail_of(clause, frame).holds(_HOME)
    ):
        return True
    special = actor is not None and "envoy" in (actor.role or "")
    return special and actor is not None and goal is not None and goal.country != actor.country
