"""Staff and families whom their own state orders or allows to leave."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import act_senses, agents_of, as_state, deciders
from ukrcrisis.recognise.acts.mission_nouns import is_mission, names_missions
from ukrcrisis.recognise.acts.moved import evacuations, is_diplomatic
from ukrcrisis.recognise.acts.movers import movers_of
from ukrcrisis.recognise.acts.owners import is_moved, is_own, owner_of
from ukrcrisis.recognise.acts.posts import coming_from
from ukrcrisis.recognise.acts.words import evacuation_words
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.people_meant import people_meant
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.timing import dates_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["keeps_others", "ordered_out", "staffed_by"]


def ordered_out(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Ordered families to leave", "told non-essential staff to go", "staff were told to leave"."""
    if (
        clause.lemma not in frame.vocabulary.derived(_verbs)
        and clause.noun is None
        and not names_missions(frame)
    ):
        return  # as most clauses
    if _is_ordered_by_noun(clause, frame):
        agents = [as_state(a, frame) for a in deciders(clause, frame)]
        named = clause.noun.after if clause.noun is not None else []
        people = [
            part for p, after in named if p == "for" for part in after.parts if _is_personnel(part, frame)
        ]
        if agents and people:
            yield from evacuations(clause, frame, agents, people[0], status=Status.OCCURRED)
        return
    yield from _on_departure(clause, frame)
    yield from _at_its_cost(clause, frame)
    permitted = clause.lemma in frame.vocabulary.words("permit") or _clears_the_way(clause, frame)
    if not permitted and not _are_free(clause):
        return
    told = [part for each in _told_to_go(clause, frame) for part in people_meant(each, frame).parts]
    moved = next(
        (part for part in told if _is_personnel(part, frame) or _are_all_officials(part, clause, frame)), None
    )
    if moved is None:
        return
    host = staffed_by(moved, clause, frame)
    foreign = owner_of(moved, frame) or host or next(iter(coming_from(moved, frame)), None)
    ordering = (as_state(a, frame) for a in agents_of(clause, frame) if a.kind is not ActorKind.UNNAMED)
    agents = [a for a in ordering if a.kind is not ActorKind.PERSON or a.role is not None]  # no mother's wish
    agents = agents or movers_of(clause, moved, frame)
    if not agents:
        return
    if foreign is not None and foreign not in {a.code for a in agents} and (host or not is_own(moved)):
        return  # a host that sends another state's envoys away
    status = Status.DENIED if clause.verb.negated else status_of(clause, frame)
    if status is Status.DENIED and keeps_others(clause, moved):
        return
    yield from evacuations(clause, frame, agents, moved, status=status, dates=_dates(clause, frame))


def _verbs(vocabulary: Vocabulary) -> frozenset[str]:
    """The verbs without which only a noun tells that somebody is to go."""
    words = vocabulary.words
    return words("permit") | words("evacuating", "paying") | words("evacuating", "clearing the way") | {"be"}


def _dates(clause: Clause, frame: Frame) -> list[DateMention]:
    """The dates of an order, else of what is ordered where no limit is set: "permitted staff to go in mid-May"."""
    words = evacuation_words(frame).going
    ordered = (date for d in clause.dependents if _goes(d, words) for date in d.dates)
    return dates_of(clause, frame) or [date for date in ordered if not date.is_limit]


def keeps_others(clause: Clause, moved: NounPhrase) -> bool:
    """As in "Both refuse to let their citizens leave": each other's."""
    return clause.lemma == "let" and moved.determiner == "their"


def staffed_by(moved: NounPhrase, clause: Clause, frame: Frame) -> str | None:
    """Whose missions "their staff" serve: "closed Peru's consulates, giving their staff two days to leave", "shut
    Peru's consulate and ordered its staff to leave".
    """
    if moved.determiner == "their" and clause.lemma == "give":
        before = (p for p in frame.phrases if p.end <= clause.verb.start and p.plural)
    elif moved.determiner in ("its", "their") and _makes_go(clause, frame):
        shut = (c for c in frame.clauses if c.verb.end <= clause.verb.start and c.segment == clause.segment)
        before = (o for c in shut if ActionKind.CLOSURE in act_senses(c, frame) for o in c.objects)
    else:
        return None
    missions = (each for each in before if is_mission(each, frame))
    return next((owner for each in missions if (owner := owner_of(each, frame)) is not None), None)


def _makes_go(clause: Clause, frame: Frame) -> bool:
    """Whether a verb orders somebody to go or gives him days: "ordered its staff to leave"."""
    return clause.lemma == "give" or clause.lemma in frame.vocabulary.words("ordering", "person")


def _on_departure(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "The embassy went on ordered departure", "placed its mission on authorized departure status"."""
    if not names_missions(frame):
        return
    subject = [clause.subject] if clause.subject is not None else []
    mission = next((p for p in (*clause.objects, *subject) if is_mission(p, frame)), None)
    if mission is None or not tail_of(clause, frame).holds(frame.vocabulary.words("evacuating", "standing")):
        return
    owner = owner_of(mission, frame)
    agents = [as_state(actor, frame) for actor in agents_of(clause, frame)]
    movers = [frame.state(owner)] if owner is not None else agents
    if movers:
        yield from evacuations(clause, frame, movers, mission)


def _at_its_cost(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Pays for families who choose to go"."""
    if clause.lemma not in frame.vocabulary.words("evacuating", "paying"):
        return
    paid = [*clause.objects, *(phrase for p, phrase in clause.prepositions if p == "for")]
    inside = [part for each in paid for part in (*each.parts, *(a for _, a in each.after))]
    inside += [after for part in inside for _, after in part.after]
    going = evacuation_words(frame).going
    people = next(
        (
            part
            for part in inside
            if part.head != "journey"
            and _is_personnel(part, frame)
            and (_wish_to_go(part, going, frame) or _is_to_go(clause, going))
        ),
        None,
    )
    agents = [as_state(a, frame) for a in agents_of(clause, frame)]
    if people is not None and agents:
        yield from evacuations(clause, frame, agents[:1], people)


def _is_to_go(paying: Clause, going: frozenset[str]) -> bool:
    """As in "Will pay for families to leave"."""
    return any(d.lemma in going and d.verb.infinitive for d in paying.dependents)


def _wish_to_go(people: NounPhrase, going: frozenset[str], frame: Frame) -> bool:
    """Whether a relative clause says that they go or want to; it may hang on whose relatives they are."""
    about = [people, *(after for _, after in people.after)]
    relative = [c for c in frame.clauses if c.relation == "relcl" and c.subject in about]
    return any(c.lemma in going or any(d.lemma in going for d in c.dependents) for c in relative)


def _is_ordered_by_noun(clause: Clause, frame: Frame) -> bool:
    """As in "The ministry's order for families to leave"."""
    ordered = clause.noun is not None and clause.noun.head in frame.vocabulary.words("decision", "taken")
    return ordered and clause.verb.infinitive and clause.lemma in evacuation_words(frame).going


def _told_to_go(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """Whom an order to leave is about: "ordered the departure of families", "told staff that they may go"."""
    words = evacuation_words(frame).going
    if _are_free(clause) and clause.subject is not None:
        return list(clause.subject.parts)
    if _clears_the_way(clause, frame) and any(_goes(d, words) for d in clause.dependents):
        return [part for p, after in clause.prepositions if p == "for" for part in after.parts]
    let = clause.lemma == "let"  # "lets the relatives come home"
    going = next((d for d in clause.dependents if _goes(d, words) and (let or _is_complement(d))), None)
    if going is not None and going.lemma == "return":
        work = frame.vocabulary.words("evacuating", "work")
        if clause.verb.negated or any(p == "to" and each.head in work for p, each in going.prepositions):
            return []  # "have not been allowed to return", "allowed to return to work": they are away already
    departing = next((o for o in clause.objects if o.head == "departure"), None)
    if going is None:
        # "ordered the departure from Peru of all staff"
        following = [*departing.after, *clause.prepositions] if departing is not None else []
        return [part for p, after in following if p in ("of", "for") for part in after.parts]
    active = not clause.verb.passive
    if going.subject is clause.subject and active and not clause.objects:
        return []  # "began leaving"
    who = going.subject
    if who is not None and who.head == "they" and not active and clause.subject is not None:
        return list(clause.subject.parts)  # "staff were told that they could leave"
    pointed = who is not None and who.pronoun and active
    if clause.objects and (pointed or clause.lemma in frame.vocabulary.words("ordering", "chance")):
        who = clause.objects[0]  # "gave most of its staff until Monday to leave"
    return list(who.parts) if who is not None else []


def _clears_the_way(clause: Clause, frame: Frame) -> bool:
    """As in "Cleared the way for families to leave"."""
    clearing = clause.lemma in frame.vocabulary.words("evacuating", "clearing the way")
    return clearing and any(o.head == "way" for o in clause.objects)


def _are_free(clause: Clause) -> bool:
    """As in "Non-essential staff were free to leave"."""
    free = clause.lemma == "be" and any(o.keys == ("free",) for o in clause.objects)
    return free and not clause.verb.negated and any(d.verb.infinitive for d in clause.dependents)


def _goes(clause: Clause, words: frozenset[str]) -> bool:
    """Whether a clause tells of going: "to leave", "to make their way to Cyprus"."""
    return clause.lemma in words or (clause.lemma == "make" and any(o.head == "way" for o in clause.objects))


def _is_complement(clause: Clause) -> bool:
    return clause.relation in ("xcomp", "ccomp") and not clause.verb.negated


def _are_all_officials(phrase: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """As in "Shut its embassy and directed all officials to leave": whoever the state has there."""
    bare = phrase.determiner == "all" or len(phrase.items) == 1
    if phrase.head not in frame.vocabulary.words("mission staff", "post") or not bare:
        return False
    owner = owner_of(phrase, frame)
    if owner is not None:
        return owner in {as_state(actor, frame).code for actor in agents_of(clause, frame)}
    low, _ = frame.sentence_of(phrase.start)
    before = (each for each in frame.phrases if low <= each.start and each.end <= phrase.start)
    return any(is_mission(each, frame) and is_own(each) for each in before)


def _is_personnel(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether those are a mission's people or their families: "most of the American staff"."""
    loose = phrase.head in evacuation_words(frame).loose
    if any(p == "of" and after.head == "community" for p, after in phrase.after):
        return False  # "members of the Danish community"
    if loose and any(p == "of" and _is_personnel(after, frame) for p, after in phrase.after):
        return True
    if phrase.head == "diplomat" or is_moved(phrase, "family", frame):
        return True
    if phrase.head == "people" and is_diplomatic(phrase, frame):
        return True
    if not is_moved(phrase, "staff", frame):
        return False
    arms = evacuation_words(frame).arms
    of = [after for p, after in phrase.after if p == "of"]
    public = any(is_moved(after, "citizens", frame) or not arms.isdisjoint(after.keys) for after in of)
    own = is_own(phrase) and not public  # not "the handful of its nationals", "part of its forces"
    return not loose or is_diplomatic(phrase, frame) or own
