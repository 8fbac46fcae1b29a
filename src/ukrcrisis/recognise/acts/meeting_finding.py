"""A finding of a meeting: whether its parties are enough for one, whether it took place, where and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import act, act_senses, phrases_of
from ukrcrisis.recognise.acts.meeting_parties import are_several, sole_body
from ukrcrisis.recognise.acts.meeting_told import refuses
from ukrcrisis.recognise.acts.owners import own_prepositions, place_among, place_there
from ukrcrisis.recognise.acts.words import meeting_words, visit_words
from ukrcrisis.recognise.calling_off import is_called_off
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.outlook import is_on_the_cards, is_to_come
from ukrcrisis.recognise.parties import act_for_states
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.timing import dates_of, dates_owning
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["MeetingTold", "meeting", "seat_of", "will_not_be"]


class MeetingTold(NamedTuple):
    """The words that tell of a meeting."""

    clause: Clause
    noun: NounPhrase | None = None
    """The noun of meeting, or None where the verb tells it."""
    ahead: bool = False
    """Whether the words before the noun say that it is to come: "for talks", "the idea of a summit"."""
    aside: bool = False
    """Whether the clause is about something else that happened there: "agreed at the summit"."""
    council: bool = False
    """Whether it is a body that met, which needs no other party."""
    beside: bool = False
    """Whether the clause tells of another meeting, before or after this one."""
    host: Actor | None = None
    """The state that gave the others a place to talk."""


def meeting(telling: MeetingTold, parties: tuple[Actor, ...], frame: Frame) -> Finding | None:
    """The finding, or None where the parties are too few or all of one state."""
    if not _are_enough(telling, parties, frame):
        return None
    clause, noun = telling.clause, telling.noun
    dates, place = _dates(telling, frame), _place(telling, frame)
    if noun is not None and noun.plural and not dates and place is None and _are_any(parties):
        return None
    return act(
        ActionKind.MEETING, clause, frame, parties, place=place,
        status=_status(telling, frame), at=noun, dates=dates,
    )  # fmt: skip


def _are_any(parties: Sequence[Actor]) -> bool:
    """Whether some are just anybody: "in his encounters with foreign leaders", "holds talks with countries concerned"."""
    anybody = [a for a in parties if a.kind is ActorKind.GROUP and a.country is None and a.count is None]
    return bool(anybody) and len(parties) - len(anybody) < _PAIR


_PAIR = 2


def _are_enough(telling: MeetingTold, parties: tuple[Actor, ...], frame: Frame) -> bool:
    if telling.council:
        return True
    if len(parties) == 1:
        return _meets_alone(telling, parties, frame)
    if not act_for_states(parties) or len({a.code or a.country or a.name for a in parties}) < 2:
        return False
    if not any(a.code or a.country for a in parties):
        return False  # of whom nobody knows whose they are
    home = meeting_words(frame).domestic
    strangers = [a for a in parties if a.code or a.country or a.role or not _is_of(a, home)]
    return len(strangers) > 1


def _is_of(actor: Actor, words: frozenset[str]) -> bool:
    """Whether a group is named by one of the words: "civil society leaders", "state premiers"."""
    return not words.isdisjoint(actor.name.lower().split())


def _meets_alone(telling: MeetingTold, parties: tuple[Actor, ...], frame: Frame) -> bool:
    """Whether one party is many who meet: "the Security Council met", "allied ministers gathered"."""
    lemma, words = telling.clause.lemma, meeting_words(frame)
    if telling.noun is not None:
        return lemma in words.hosting and are_several(parties)
    if sole_body(parties) is not None:
        return lemma in words.in_session
    group = parties[0]
    if group.kind is not ActorKind.GROUP or not (group.count or _is_of_many_states(group, frame)):
        return False
    if lemma == "hold":
        return group.country is None and " " in group.name and _is_of_many_states(group, frame)
    behind = tail_of(telling.clause, frame).items[:1]
    bare = not any(item.tag in "tDNA#" for item in behind)  # "few nations meet that goal"
    return bare and lemma in words.gathering


def _is_of_many_states(group: Actor, frame: Frame) -> bool:
    """Whether those of a group are of several states: "Arab leaders", "leaders", but "party leaders"."""
    *before, last = group.name.lower().split()
    leading = last.removesuffix("s") in frame.vocabulary.words("pair", "side")
    return not meeting_words(frame).of_many.isdisjoint(before) if before else leading


def _status(telling: MeetingTold, frame: Frame) -> Status:
    clause, noun = telling.clause, telling.noun
    # "suspended Mali at a meeting"
    beside = telling.aside and clause.lemma in frame.vocabulary.words("meeting", "member")
    what = "plan" if telling.ahead else "meeting"
    if is_called_off(clause, frame, what) and not beside:
        return Status.PLANNED if clause.verb.negated else Status.CANCELLED
    told = _status_of_noun(telling, noun, frame) if noun is not None else None
    if told is not None:
        return told
    return Status.PLANNED if _is_being_arranged(telling, frame) else status_of(clause, frame)


def _status_of_noun(telling: MeetingTold, noun: NounPhrase, frame: Frame) -> Status | None:
    """What the words about a noun of meeting say of it; None where the verb tells it as of any act."""
    clause = telling.clause
    if telling.beside:
        return Status.PLANNED if telling.ahead or is_to_come(noun, frame) else Status.OCCURRED
    if will_not_be(clause, frame):
        return Status.CANCELLED
    if refuses(clause, noun, frame):  # "a meeting is not ruled out"
        return Status.PLANNED if clause.verb.negated else Status.DENIED
    telling_no_more = clause.lemma not in meeting_words(frame).course | meeting_words(frame).happening
    if noun is clause.subject and clause.verb.negated and telling_no_more and noun.determiner != "no":
        return Status.OCCURRED  # "the talks between Peru and Chile did not bring peace"
    if any(each.determiner == "no" for each in [*clause.objects, noun]):
        return Status.DENIED  # "there were no plans for a meeting"
    if telling.aside and _fails_there(clause, frame):
        return Status.OCCURRED
    ahead = is_to_come(noun, frame) or is_on_the_cards(clause, frame)
    if ahead and status_of(clause, frame) is Status.OCCURRED:
        return Status.PLANNED
    holder = _prospect_of(clause, noun, frame) if telling.ahead else None
    if holder is not None and holder.determiner == "no":
        return Status.DENIED  # "no plans for a summit"
    return Status.PLANNED if holder is not None and clause.lemma not in visit_words(frame).journeys else None


def _fails_there(clause: Clause, frame: Frame) -> bool:
    """Whether nothing comes of talks that are held: "failed to settle the row in talks in Oslo", not "to take part in"."""
    above = clause.governor if clause.relation == "xcomp" and clause.verb.infinitive else None
    part = clause.lemma in frame.vocabulary.words("taking part", "of") | {"take", "attend"}
    return above is not None and above.lemma == "fail" and not part


def will_not_be(clause: Clause, frame: Frame) -> bool:
    """Whether it says "the summit will not take place", "could not go ahead", "planned for Friday, did not take place"."""
    if clause.lemma not in meeting_words(frame).happening or not clause.verb.negated:
        return False
    return clause.verb.modal in ("will", "would", "can", "could") or _was_arranged(clause, frame)


def _was_arranged(clause: Clause, frame: Frame) -> bool:
    """Whether the passage says of the subject of a clause, before its verb, that it was to be."""
    arranging = meeting_words(frame).arranging
    before = (c for c in frame.clauses if c is not clause and c.verb.start < clause.verb.start)
    return any(c.subject is clause.subject and c.lemma in arranging for c in before)


def _prospect_of(clause: Clause, noun: NounPhrase, frame: Frame) -> NounPhrase | None:
    """The noun that says what there is of the meeting: the "idea" of "the idea of a summit"."""
    prospects = meeting_words(frame).prospects
    holders = (each for _, each in phrases_of(clause) if each.head in prospects)
    return next((each for each in holders for _, after in each.after if noun is after), None)


def _is_being_arranged(telling: MeetingTold, frame: Frame) -> bool:
    clause = telling.clause
    if telling.noun is not None and telling.aside:
        return False  # "agreed on it at the meeting", but "agreed to a meeting"
    if clause.lemma == "agree":
        return telling.noun is not None
    arranging = clause.lemma == "prepare" or bool(_set_for_later(clause, frame))
    # "asked for a meeting"
    asking = telling.ahead and clause.lemma in frame.vocabulary.words("meeting", "hoping")
    if clause.lemma == "announce" and telling.noun not in clause.objects:
        return False  # "announced a truce at the meeting"
    return arranging or asking or clause.lemma in meeting_words(frame).arranging


def _set_for_later(clause: Clause, frame: Frame) -> list[Clause]:
    """What says of a meeting that somebody has that it is to come: "have a meeting scheduled for Friday"."""
    arranging, nouns = meeting_words(frame).arranging, meeting_words(frame).nouns
    had = [o for o in clause.objects if o.head in nouns]
    return [c for c in frame.clauses if c.subject in had and c.verb.bare_participle and c.lemma in arranging]


def _place(telling: MeetingTold, frame: Frame) -> Place | None:
    """Where they meet: named beside the verb or the noun, the goal of the journey, or the host's land."""
    clause, noun, host = telling.clause, telling.noun, telling.host
    place = _place_of_noun(noun) if noun is not None else None
    if telling.beside:
        return place
    if place is None:
        place = place_among(own_prepositions(clause, frame), "in", "at")
    if place is None:
        topics = frame.vocabulary.words("topic", "noun")
        talks = [o for o in clause.objects if o.head not in topics]
        place = next((found for o in talks if (found := place_among(o.after, "in", "at"))), None)
    if place is None and noun is not None:
        adding = [c for c in frame.clauses if c.noun is noun or (c.subject is noun and c is not clause)]
        inside = [pair for c in adding for pair in c.prepositions]
        place = seat_of(noun) or place_among(inside, "in", "at")
    past = any(each is noun and p in ("after", "following") for p, each in clause.prepositions)
    if place is None:
        goal = None if past else _goal(clause, frame)  # "flew to Riga after his meeting with her"
        place = (
            goal
            or _sidelines(clause)
            or _told_there(clause)
            or _while_there(clause)
            or place_there(clause, frame, None)
        )
    if place is None and host is not None and host.code is not None:
        place = Place(name=host.name, country=host.code)
    return place


def _place_of_noun(noun: NounPhrase) -> Place | None:
    """The place behind the noun or behind those who meet: "talks in Oslo", "talks with her in Oslo"."""
    behind = [pair for p, met in noun.after if p in ("with", "between") for pair in met.after]
    return place_among(noun.after, "in", "at") or place_among(behind, "in", "at")


def _told_there(clause: Clause) -> Place | None:
    """As in "Told reporters in Riga after meeting her": who says so has not left yet."""
    above = clause.governor
    if above is None or clause.marker != "after" or not clause.verb.gerund:
        return None
    return place_among(above.prepositions, "in")


def _while_there(clause: Clause) -> Place | None:
    """As in "Plans to meet her while he is in Riga"."""
    stays = (d for d in clause.dependents if d.marker in ("while", "when") and d.lemma == "be")
    return next((place for d in stays if (place := place_among(d.prepositions, "in")) is not None), None)


def _sidelines(clause: Clause) -> Place | None:
    """The town of a gathering on whose margins they meet: "on the sidelines of the Munich conference"."""
    beside = (phrase for before, phrase in clause.prepositions if before in _BESIDE_A_MEETING)
    return next((place for phrase in beside if (place := seat_of(phrase)) is not None), None)


_BESIDE_A_MEETING = frozenset({"on the sidelines of", "on the margins of", "during", "at"})


def seat_of(noun: NounPhrase) -> Place | None:
    """The place that a phrase names, or the town before its head: "the Muscat talks", "a Brisbane hotel"."""
    if noun.place is not None:
        return noun.place
    inner = [noun, *(after for p, after in noun.after if p == "of")]
    seated = (EntryKind.CITY, EntryKind.CAPITAL, EntryKind.SEAT)  # "a White House meeting"
    town = next((s for each in inner for s in each.modifiers if s.entry.kind in seated), None)
    if town is None:
        return None
    return Place(name=town.words, country=town.entry.country or town.entry.code or town.entry.metonym)


def _goal(clause: Clause, frame: Frame) -> Place | None:
    """Where the journey goes on which they meet: "flew to Doha for talks", "is in Riga to meet him"."""
    nouns = visit_words(frame).nouns
    above = clause.governor if clause.verb.infinitive else None
    for each in (clause, above) if above is not None else (clause,):
        journeys = [p for before, p in each.prepositions if before in ("on", "during") and p.head in nouns]
        if journeys and (place := place_among(journeys[0].after, "to", "in")) is not None:
            return place  # "on a visit to Vilnius she met"
        travels = "visit" in act_senses(each, frame)
        if travels and (place := place_among(each.prepositions, "to", "in", "into")) is not None:
            return place
    return None


def _counted_from(clause: Clause, noun: NounPhrase, frame: Frame) -> list[DateMention]:
    """The words that set the clause so long after the meeting: "arrived on Saturday, a day after talks with her"."""
    behind = (d for d in clause.dates if d.words.lower().endswith((" after", " before")))
    return [
        date for date in behind if date.end <= noun.start and not frame.text[date.end : noun.start].strip()
    ]


def _dates(telling: MeetingTold, frame: Frame) -> list[DateMention]:
    """The dates of the clause, else of a participle on the noun: "talks set for Monday were welcomed"."""
    clause, noun = telling.clause, telling.noun
    if noun is not None and (counted := _counted_from(clause, noun, frame)):
        return counted
    if telling.beside and noun is not None:
        return [date for date in clause.dates if date.start > noun.start]
    dates = (dates_owning(noun, frame) if noun is not None else []) or dates_of(clause, frame)
    dates = dates or [date for c in _set_for_later(clause, frame) for date in c.dates]
    if dates or noun is None:
        return dates
    adding = (c for c in frame.clauses if c.noun is noun or (c.subject is noun and c is not clause))
    return [date for c in adding for date in c.dates]
