"""Meetings: talks in person, or talks whose channel is not given, between two states or organisations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import RECIPROCALS
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Call, DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind
from ukrcrisis.recognise.acts.action import act_senses, verbs_of
from ukrcrisis.recognise.acts.meeting_finding import MeetingTold, meeting, will_not_be
from ukrcrisis.recognise.acts.meeting_parties import are_several, parties_of, parties_of_noun
from ukrcrisis.recognise.acts.meeting_rooms import agree_there, in_person, is_remote
from ukrcrisis.recognise.acts.meeting_sides import counterparties
from ukrcrisis.recognise.acts.meetings_named import (
    are_of_one_state,
    meeting_beside,
    met_in_relative,
    named_meeting,
    names_others,
    only_speaks_of,
)
from ukrcrisis.recognise.acts.posts import is_for_consultations
from ukrcrisis.recognise.acts.words import meeting_words
from ukrcrisis.recognise.calling_off import is_called_off
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.outlook import is_mere_readiness, says_in_verb
from ukrcrisis.recognise.parties import actors_of
from ukrcrisis.recognise.timing import dates_of
from ukrcrisis.recognise.wordings import Tail, tail_of

__all__ = ["recognise_meetings"]

_MUTUAL = RECIPROCALS | {"face to face", "there", "time", "times"}
"""Objects that say how two meet, not whom, beside units of time."""


def recognise_meetings(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The meetings of a passage, one for a clause and one of others that it names beside."""
    told: list[Finding] = []
    named = not frame.heads.isdisjoint(meeting_words(frame).named)
    for clause in frame.clauses if named else frame.clauses_with(frame.vocabulary.derived(_verbs)):
        found = _of_clause(clause, frame, [*earlier, *told] if told else earlier)
        if found and not _is_asked_for(clause, frame) and not is_remote(clause, frame):
            told += found
    if told and not Tail(frame.items).holds(frame.vocabulary.words("sport")):
        yield from told  # "India and Pakistan meet in the semi-final" tells of none


def _verbs(vocabulary: Vocabulary) -> frozenset[str]:
    """The verbs of which one tells of a meeting where no noun does."""
    return verbs_of(vocabulary, "meeting", "talk") | vocabulary.words("talk", "joint")


def _of_clause(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> list[Finding]:
    senses = act_senses(clause, frame)
    if earlier and isinstance(earlier[-1].record, Call):
        turns = frame.vocabulary.words("talk", "turn")
        if any(o.head in turns for o in clause.objects):
            return []  # "Macron rang Putin. Merkel had her turn with him on Sunday"
    talks = ("talk" in senses and in_person(clause, frame)) or agree_there(clause, frame)
    if "meeting" in senses or talks:
        found = _with_verb(clause, frame)
        if found:
            beside = meeting_beside(clause, frame)
            return found if beside is None else [beside, *found]
    if is_for_consultations(clause) and ("recall" in senses or _names_recall(clause, frame)):
        return []  # "recalled their ambassadors for consultations"
    finding = named_meeting(clause, frame) or _called_off_later(clause, frame, earlier)
    return [finding] if finding is not None else []


def _names_recall(clause: Clause, frame: Frame) -> bool:
    nouns = frame.vocabulary.words("act noun", "recall")
    return any(phrase.head in nouns for phrase in clause.phrases())


def _is_asked_for(clause: Clause, frame: Frame) -> bool:
    """Whether it only ought to be: "must be negotiated", "called on the parties to meet", "Peru can negotiate"."""
    if is_mere_readiness(clause, frame):
        return True
    if clause.marker in ("if", "whether", "unless"):
        return True
    conditions = frame.vocabulary.words("meeting", "condition")
    if clause.verb.modal and any(p.head in conditions for _, p in clause.prepositions):
        return True  # "would meet him under the right conditions"
    if clause.dates:
        return False
    open_ended = clause.marker in ("when", "once") and not (clause.verb.past or clause.verb.perfect)
    if open_ended and not dates_of(clause, frame):
        return True  # "when they sit down together"
    above = clause.governor if clause.relation == "xcomp" else None
    urged = above is not None and above.lemma in meeting_words(frame).urging and not above.verb.passive
    urged = urged or (above is not None and above.lemma == "let" and above.subject is None)  # "let us meet"
    higher = clause.governor if clause.relation == "ccomp" and clause.marker == "that" else None
    bare = (
        clause.verb.negated
        and clause.verb.item.key == clause.lemma
        and not (clause.verb.past or clause.verb.modal)
    )
    if higher is not None and bare and higher.lemma in meeting_words(frame).urging:
        return True  # "insisted that the president not meet him"
    obliged = says_in_verb(clause, frame, "have", "to")
    prospect = clause.verb.gerund and clause.noun is not None and _is_mere_chance(clause.noun, frame)
    return urged or obliged or prospect or clause.verb.modal in ("must", "should", "can")


def _is_mere_chance(noun: NounPhrase, frame: Frame) -> bool:
    """As in "The possibility of negotiating with them"; an offer or a plan to do so is more."""
    prospects = meeting_words(frame).prospects - frame.vocabulary.words("decision", "open")
    return noun.head in prospects


def _called_off_later(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Finding | None:
    """As in "A second round, planned for Monday, was called off": of those who met or were to meet last."""
    noun = clause.subject
    if noun is None or noun.head not in meeting_words(frame).nouns:
        return None
    if not (is_called_off(clause, frame, "meeting") or will_not_be(clause, frame)):
        return None
    if parties_of_noun(noun, frame):
        return None
    last = next((f.record for f in reversed(earlier[-_LAST:]) if _is_meeting(f)), None)
    if not isinstance(last, DiplomaticAction) or not (clause.verb.passive or will_not_be(clause, frame)):
        return None
    return meeting(MeetingTold(clause, noun), last.actors, frame)


_LAST = 6


def _is_meeting(finding: Finding) -> bool:
    record = finding.record
    return isinstance(record, DiplomaticAction) and record.kind is ActionKind.MEETING


def _with_verb(clause: Clause, frame: Frame) -> list[Finding]:
    """As in "Blinken met Lavrov in Geneva", "Oman hosted talks between Iran and Britain"."""
    doing = (d.subject for d in clause.dependents if d.relation != "relcl" and d.subject is not None)
    if clause.lemma == "see" and any(who in clause.objects for who in doing):
        return []  # "we see them scattering units", "wants to see them take advantage of it"
    noun, others = counterparties(clause, frame)
    words, units = meeting_words(frame), frame.vocabulary.words("time unit")
    if noun is not None and not others:
        others = met_in_relative(noun, frame)  # "hosted talks that brought A and B together"
    if noun is not None and clause.lemma in words.hosting and are_several(parties_of(others, frame)):
        hosts = [a for a in actors_of(clause.subject, frame) if a.kind is ActorKind.COUNTRY]
        telling = MeetingTold(clause, noun, host=hosts[0] if hosts else None)
        return _found(telling, [others], frame)
    attending = clause.lemma in frame.vocabulary.words("taking part", "of")
    if noun is not None and attending and (not others or clause.verb.negated):
        return []  # "neither of them will attend the talks"
    if clause.lemma == "negotiate" and not others:
        return []  # "to negotiate a document"
    behind = [*clause.prepositions, *(noun.after if noun is not None else [])]
    if not others and any(p == "with" and phrase.plural for p, phrase in behind):
        return []  # "Peru and Chile held talks with farmers": not with each other
    between = noun is not None and noun.possessor is None and names_others(noun, others)
    between = between or (noun is not None and only_speaks_of(clause, noun, frame))
    own = [] if between else actors_of(clause.subject, frame)  # "welcomed the talks between A and B"
    if clause.subject is not None and clause.subject.head in words.councils:
        own = parties_of_noun(clause.subject, frame) or own  # "the NATO-Ukraine commission met"
    if not own and clause.subject is not None and clause.subject.head == "they":
        own = _told_together(clause, frame)
    faced = [o for o in clause.objects if o.head not in _MUTUAL and o.head not in units]
    if (
        clause.lemma in words.facing
        and not others
        and noun is None
        and (faced or clause.lemma in words.receiving)
    ):
        return []  # "welcomed the announcement", "what they were receiving"
    if noun is not None and clause.lemma in words.hosting and are_of_one_state(others):
        return []  # "Oslo hosts the Malian peace talks": Mali does not meet Norway
    if not own and not clause.verb.passive and noun is None:
        return []  # "you need to negotiate with them"
    denied = noun if noun is not None and noun.determiner == "no" else None  # "has held no talks with her"
    apart = len(own) == 1 and len(others) > 1 and _are_apart(clause, noun, frame)
    groups = [[*own, other] for other in others] if apart else [[*own, *others]]
    return _found(MeetingTold(clause, denied), groups, frame)


def _told_together(clause: Clause, frame: Frame) -> list[Actor]:
    """Who "they" are that the main clause names: "when they met in Oslo, Ruiz told Ortega that"."""
    above = clause.governor if clause.relation == "advcl" else None
    if above is None or above.subject is None or not above.subject.is_person:
        return []
    told = [o for o in above.objects if o.is_person]
    return [actor for phrase in (above.subject, *told) for actor in actors_of(phrase, frame)] if told else []


def _found(telling: MeetingTold, groups: Sequence[Sequence[Actor]], frame: Frame) -> list[Finding]:
    """A meeting of each group that can be one."""
    met = (meeting(telling, parties_of(group, frame), frame) for group in groups)
    return [finding for finding in met if finding is not None]


def _are_apart(clause: Clause, noun: NounPhrase | None, frame: Frame) -> bool:
    """Whether the others were met one by one: "met separately with A and B", "had separate talks with them"."""
    words = frame.vocabulary.words("apart")
    behind = [item.key for item in tail_of(clause, frame).items[:2]]
    named = noun.keys if noun is not None else ()
    return not words.isdisjoint([*behind, *named, *clause.verb.adverbs])
