"""Visits: a leader or envoy goes to, or is in, another country on business."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import FIRST_PERSON
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import act_senses, as_state
from ukrcrisis.recognise.acts.invitations import invited, status_of_invitation
from ukrcrisis.recognise.acts.owners import place_of
from ukrcrisis.recognise.acts.visit_finding import is_visitor, owner_before, visit, visitors_in
from ukrcrisis.recognise.acts.visit_goals import goals_of, led_by
from ukrcrisis.recognise.acts.visit_guests import guests
from ukrcrisis.recognise.acts.visit_nouns import visits_named
from ukrcrisis.recognise.acts.words import visit_words
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.outlook import is_due, is_mere_readiness
from ukrcrisis.recognise.parties import actors_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_visits"]

_BESIDE = ("together with", "alongside", "along with")
_SITTING = frozenset({"session", "conference"})
_SELVES = frozenset({"himself", "herself", "themselves"})


def recognise_visits(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The visits of a passage: one for each country that a clause's visitors go to."""
    told: list[Finding] = []
    for clause in frame.clauses:
        senses = act_senses(clause, frame)
        found = list(_with_verb(clause, frame)) if "visit" in senses or _speaks_abroad(clause, frame) else []
        if not found:
            before = [*earlier, *told] if told else earlier
            found = [*_aside(clause, frame), *visits_named(clause, frame, before)]
        if not found and clause.lemma in frame.vocabulary.words("journey", "following"):
            found = list(_after_another(clause, frame, [*earlier, *told]))
        told += found
    yield from told
    yield from guests(frame, earlier, told)


_NEAR = 600
"""Within how many characters a visit must have been told for another to follow it."""


def _after_another(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """As in "Ortega is in Oslo, with Ruiz to follow on Monday": the place is that of the visit told last."""
    follower = clause.noun if clause.noun is not None and clause.noun.is_person else clause.subject
    told = earlier[-1] if earlier else None
    before = told.record if told is not None else None
    if told is None or not isinstance(before, DiplomaticAction) or before.kind is not ActionKind.VISIT:
        return
    near = 0 <= clause.verb.start - told.cue.start < _NEAR
    elsewhere = clause.objects or (clause.lemma == "expect" and not clause.verb.passive)
    if before.place is not None and near and not elsewhere and not clause.prepositions:
        known = {actor.name for actor in before.actors}
        visitors = [actor for actor in visitors_in(follower, frame) if actor.name not in known]
        yield from visit(clause, frame, visitors, before.place, status=Status.PLANNED)


def _with_verb(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Macron visited Kyiv", "travelled to Oslo on Monday and to Riga on Tuesday"."""
    visitors = _travellers(clause, frame) or _owner_on_the_way(clause, frame)
    if not visitors or (clause.lemma == "be" and not _is_stay(clause)) or _declines_a_topic(clause):
        return
    if is_mere_readiness(clause, frame) or _is_figure(clause, frame):
        return
    if clause.lemma == "be" and any(p == "in" and each.head in _SITTING for p, each in clause.prepositions):
        return  # "were in session in Paris": a meeting
    if clause.lemma == "attend" and not _attends_in_person(clause, visitors, frame):
        return
    if clause.lemma == "follow" and not any(part.is_person for o in clause.objects for part in o.parts):
        return  # "has not followed through on threats to Mali"
    inner = [d for d in clause.dependents if d.verb.infinitive]
    if clause.lemma == "call" and inner:
        return  # "called on Kyiv to withdraw"
    if clause.lemma == "continue" and any(d.verb.start - clause.verb.end <= 1 for d in inner):
        return  # "the mission in Mali continues to watch the border"
    expected = _expected(clause, frame)
    visitors += [actor for phrase in _companions(clause, frame) for actor in visitors_in(phrase, frame)]
    goals = goals_of(clause, frame)
    led = [date for d in led_by(clause) for date in d.dates] if not clause.dates else []
    for k, (place, end) in enumerate(goals):
        following = goals[k + 1][1] if k + 1 < len(goals) else None
        own = [d for d in clause.dates if end <= d.start and (following is None or d.end <= following)]
        dates = own if len(goals) > 1 and own else led or None
        yield from visit(clause, frame, visitors, place, status=expected, dates=dates)


def _owner_on_the_way(clause: Clause, frame: Frame) -> list[Actor]:
    """Whose journey it was of which the main clause tells: "Oslo was Ruiz's last stop after visiting Riga"."""
    subject = clause.subject
    if (
        not clause.verb.gerund
        or clause.relation not in ("prep", "advcl")
        or subject is None
        or subject.is_person
    ):
        return []
    named = [o for above in clause.governors() for o in above.objects]
    owner = (
        owner_before(clause.verb.start, frame)
        if any(o.head in visit_words(frame).nouns for o in named)
        else None
    )
    return [owner] if owner is not None and is_visitor(owner, frame) else []


def _attends_in_person(clause: Clause, visitors: Sequence[Actor], frame: Frame) -> bool:
    """Not "attended by video link", "sent his deputy to attend", "EU leaders attended a session of the EU"."""
    words = frame.vocabulary.words
    if tail_of(clause, frame).holds(words("channel") | words("line")):
        return False
    above = clause.governor if clause.relation == "xcomp" else None
    asked = above is not None and above.lemma in words("journey", "sending") | {"invite"}
    return not asked and any(visitor.kind is ActorKind.PERSON for visitor in visitors)


def _is_figure(clause: Clause, frame: Frame) -> bool:
    """Whether nobody travels: "came to terms with the war in Mali", "before they reach Chile", "are thought to be in"."""
    aims = [phrase for p, phrase in clause.prepositions if p == "to"]
    if any(aim.head in frame.vocabulary.words("journey", "figure") for aim in aims):
        return True
    above = clause.governor if clause.verb.infinitive else None
    thinking = frame.vocabulary.words("outlook", "thought")
    thought = above is not None and above.verb.passive and above.lemma in thinking
    rides = frame.vocabulary.words("sent", "vehicle") | visit_words(frame).takers
    if clause.lemma == "take" and clause.objects and not _is_taken(clause, frame):
        return not any(o.head in rides for o in clause.objects)  # "took a hard line to Peru"
    behind = next((item.key for item in tail_of(clause, frame).items[:1]), "")
    if f"{clause.lemma} {behind}" in frame.vocabulary.words("journey", "no journey"):
        return True  # "began reaching out to Chile"
    stopped = clause.lemma == "reach" and clause.marker == "before" and not clause.verb.past
    return stopped or (thought and clause.lemma == "be")


def _declines_a_topic(clause: Clause) -> bool:
    """As in "I wouldn't go there", "we are not going there": of what is asked, where nobody speaks of a journey."""
    first = clause.subject is not None and clause.subject.head in FIRST_PERSON
    return (
        first and clause.lemma == "go" and clause.verb.negated and not (clause.prepositions or clause.dates)
    )


def _companions(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """Who goes along: "together with her", or "with her" where that does not hang on talks."""
    talks = {id(after) for _, phrase in clause.prepositions for _, after in phrase.after if not phrase.place}
    talks |= {id(after) for o in clause.objects for _, after in o.after if not o.place}
    travelling = clause.lemma in visit_words(frame).travelling
    return [
        phrase
        for before, phrase in clause.prepositions
        if before in _BESIDE or (before == "with" and travelling and id(phrase) not in talks)
    ]


def _travellers(clause: Clause, frame: Frame) -> list[Actor]:
    """Who goes: the subject, but the object of "sent", and of "there arrived in Kyiv the prime ministers"."""
    sent = clause.lemma in frame.vocabulary.words("journey", "sending") and not clause.verb.passive
    if _is_taken(clause, frame):
        taken = [actor for o in clause.objects for actor in visitors_in(o, frame)]
        return taken or (visitors_in(clause.governor.subject, frame) if clause.governor is not None else [])
    if clause.subject is not None and clause.subject.determiner == "no":
        return []  # "no minister has visited Oslo since"
    if guests_named := invited(clause, frame):
        return guests_named
    ranked = _is_the_first(clause)
    if ranked is not None:
        return visitors_in(ranked, frame)
    there = clause.subject is not None and clause.subject.head == "there"
    if sent or there:
        named = [actor for o in clause.objects for actor in visitors_in(o, frame)]
        return named or (_senders(clause, frame) if sent else [])
    return visitors_in(clause.subject, frame)


def _senders(clause: Clause, frame: Frame) -> list[Actor]:
    """The states that sent somebody of whom no more is told: "Peru sent a high-level delegation to Oslo"."""
    if not any(_is_sent_on_a_journey(o, frame) for o in clause.objects):
        return []
    states = [as_state(actor, frame) for actor in actors_of(clause.subject, frame)]
    return [state for state in states if state.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION)]


def _is_sent_on_a_journey(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether those sent go for their state: a delegation of officials, "an envoy"; "its envoy to Peru" is a post."""
    if phrase.head in frame.vocabulary.words("sent", "emissary"):
        return phrase.determiner in ("a", "an", "another") or phrase.count is not None
    officials = frame.vocabulary.words("actor noun")
    members = [each for p, each in phrase.after if p == "of"]
    of_officials = [each for each in members if each.office is not None or each.head in officials]
    if phrase.head in frame.vocabulary.words("sent", "delegation"):
        return len(of_officials) == len(members)
    return bool(of_officials) and phrase.head in frame.vocabulary.words("sent", "party")


def _is_the_first(clause: Clause) -> NounPhrase | None:
    """Who it is of whom a relative clause tells: "Ortega was the first leader who visited Somalia"."""
    above, subject = clause.governor, clause.subject
    if clause.relation != "relcl" or above is None or above.lemma not in ("be", "become") or subject is None:
        return None
    return above.subject if any(o is subject for o in above.objects) else None


def _is_taken(clause: Clause, frame: Frame) -> bool:
    """As in "On a tour that will take him to Oslo": he is who travels in the clause above."""
    pointed = any(o.pronoun and o.head in ("him", "her", "them") for o in clause.objects)
    journey = clause.subject is not None and clause.subject.head in visit_words(frame).takers
    return clause.lemma == "take" and pointed and journey


def _expected(clause: Clause, frame: Frame) -> Status | None:
    """The status that the words give beside tense and mood: expected, due."""
    if _speaks_abroad(clause, frame):
        return Status.OCCURRED  # whatever is denied there
    if any(o.determiner == "no" and o.head in visit_words(frame).nouns for o in clause.objects):
        return Status.DENIED  # "made no visit to Oslo"
    if invited(clause, frame):
        return status_of_invitation(clause, frame)
    return Status.PLANNED if is_due(clause) else None


def _aside(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "The minister, in Oslo for talks, said": where he is stands between commas behind the name."""
    subject = clause.subject
    if subject is None or clause.verb.start < subject.end:
        return
    for preposition, phrase in clause.prepositions:
        if preposition != "in" or phrase.end >= clause.verb.start:
            continue
        place = place_of(phrase)
        if place is not None and frame.text[subject.end : phrase.start].strip() in (", in", ", who was in"):
            dates = [date for date in clause.dates if date.end <= clause.verb.start]
            visitors = visitors_in(subject, frame)
            yield from visit(clause, frame, visitors, place, at=phrase, status=Status.OCCURRED, dates=dates)


def _speaks_abroad(clause: Clause, frame: Frame) -> bool:
    """As in "Speaking in Kyiv, the minister said", "Minister Ruiz, speaking in Kyiv, said": who speaks there is there."""
    if clause.lemma != "speak" or not clause.verb.gerund:
        return False
    if clause.relation == "relcl":  # an official who speaks somewhere may well live there
        speaker = clause.subject.actor if clause.subject is not None else None
        role = (speaker.role or "").lower().split() if speaker is not None else []
        return not frame.vocabulary.words("leading", "office").isdisjoint(role)
    return clause.relation == "advcl" or clause.marker == "before"


def _is_stay(clause: Clause) -> bool:
    """As in "Is in Paris", "will be in Riga on Tuesday": nothing else is said of the subject."""
    dated = bool(clause.verb.modal) or (clause.verb.past and bool(clause.dates))  # "was there again in May"
    there = dated and [o.head for o in clause.objects] == ["there"]
    alone = all(
        o.keys in (("due",), ("bound",)) or o.head in _SELVES for o in clause.objects
    )  # "was in Kyiv herself"
    return (there or alone) and not clause.verb.negated
