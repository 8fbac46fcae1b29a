"""What a claim says: a clause or a noun phrase about an attack, a build-up, a pretext, a covert hand."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.mentions.pronouns import NOBODY
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.context import ClaimContext, Content
from ukrcrisis.recognise.claims.forces import (
    is_armed,
    owners_in,
    owners_of_forces,
    senders_of_forces,
    stands_for_forces,
)
from ukrcrisis.recognise.claims.identity import identified_as
from ukrcrisis.recognise.claims.intent import is_undaunted, own_phrases
from ukrcrisis.recognise.claims.nouns import NounThreat, is_none, threat_in, threats_beside
from ukrcrisis.recognise.claims.peace import has_agent
from ukrcrisis.recognise.claims.subject import subjects_of
from ukrcrisis.recognise.claims.topic import topic_told
from ukrcrisis.recognise.claims.whose_deed import whose_deed
from ukrcrisis.recognise.claims.words import ClaimWords
from ukrcrisis.recognise.denial import holds_back
from ukrcrisis.recognise.wordings import Tail, tail_of

__all__ = ["content_of", "is_denied_aim"]


def content_of(clause: Clause, context: ClaimContext) -> Content | None:
    """What a clause claims, or None where it is not about war and what leads to it."""
    if clause not in context.contents:
        context.contents[clause] = _of_clause(clause, context)
    return context.contents[clause]


def _of_clause(clause: Clause, context: ClaimContext) -> Content | None:
    if (who := identified_as(clause, context)) is not None:
        begin = _begin(clause, context)
        return Content(
            Topic.INVOLVEMENT, who.subjects, begin, clause.end, who.negative, clause, own=not who.subjects
        )
    tail = tail_of(clause, context.frame)
    nouns = list(threats_beside(clause, context))
    topic = topic_told(clause, tail, nouns, context)
    if (
        topic is None
        or _is_state(clause, topic, nouns, context.words)
        or _finds_out(clause, topic, context.words)
        or _is_made_up(clause, topic, nouns, context)
    ):
        return None
    subjects = _awaited(clause, nouns, context)
    topic, subjects = (
        (Topic.ATTACK, subjects) if subjects else (topic, _subjects(clause, topic, nouns, context))
    )
    if topic is Topic.ATTACK and _is_intent(clause, context):
        topic = Topic.DECISION  # "any plans to invade", "the aim is to invade"
    if topic is Topic.ATTACK and not subjects and not _may_attack(clause, bool(nouns), context):
        return None
    negative = _is_negative(clause, tail, nouns, context)
    out = clause.lemma in context.words.saying.ruling_out and tail.starts(("out",))  # "cannot be ruled out"
    end = max(clause.end, tail.items[0].end) if out else clause.end
    return Content(topic, tuple(subjects), _begin(clause, context), end, negative, clause)


def _awaited(clause: Clause, nouns: list[NounThreat], context: ClaimContext) -> list[Actor]:
    """Whose attack somebody prepares for, where it is another's: "Israel is preparing for an attack by Iran"."""
    if clause.lemma not in context.words.awaiting or not any(p == "for" for p, _ in clause.prepositions):
        return []
    own = {actor.code or actor.country for actor in subjects_of(clause, context.frame, context.suspect)}
    return [s for noun in nouns for s in noun.subjects if (s.code or s.country) not in own]


def _is_made_up(clause: Clause, topic: Topic, nouns: list[NounThreat], context: ClaimContext) -> bool:
    """Whether something is said to be made up that can be no pretext: "the crisis is fabricated by Peru", not a "video"."""
    if topic is Topic.PRETEXT and clause.lemma in context.words.copulas and clause.subject is not None:
        return clause.subject.actor is not None and not clause.prepositions  # "Russia is a ruse"
    if topic is not Topic.PRETEXT or not clause.verb.passive or nouns:
        return False
    shown = clause.subject is not None and clause.subject.head in context.words.reported
    return clause.lemma in context.words.saying.making_up and not shown


def _is_intent(clause: Clause, context: ClaimContext) -> bool:
    """Whether a verb says what somebody plans or aims at."""
    ahead = clause.subject if clause.verb.modal == "will" or clause.lemma == "be" else None
    noun = clause.noun if not clause.verb.finite else ahead
    return noun is not None and noun.head in context.words.decisions


def _subjects(clause: Clause, topic: Topic, nouns: list[NounThreat], context: ClaimContext) -> list[Actor]:
    """Whom a clause is about: who acts in it, else whose the threats or the forces in it are."""
    if deed := whose_deed(clause, context):
        return deed  # "it was a Russian cyber campaign"
    subject = clause.subject
    shown = [n for n in nouns if n.subjects] if clause.lemma in context.words.showing else []
    reports = any(o.head in context.words.reported - context.words.own_parts for o in clause.objects)
    held = [n for n in nouns if n.reported] if reports and clause.lemma in context.words.holding else []
    if reports and not nouns and (told_of := _told_of(clause, context)):
        return told_of
    if (
        told := shown or held
    ):  # "has seen no movement of Peru's army", "has information about an attack by Peru"
        return [subject for noun in told for subject in noun.subjects]
    reported = subject is not None and subject.actor is None and subject.head in context.words.reported
    if reported and nouns and nouns[0].subjects:
        return list(nouns[0].subjects)  # "claims by Peru of an attack by Chile are false"
    murdered = clause.lemma in context.words.hand.killing
    suffered = topic is Topic.REGIME_CHANGE or murdered or (topic is Topic.ATTACK and not nouns)
    if suffered and clause.verb.passive and not has_agent(clause):
        subjects = []  # whom it hits did not do it
    elif subject is not None and stands_for_forces(subject, context):
        subjects = owners_in(subject, context)
    else:
        subjects = subjects_of(clause, context.frame, context.suspect)
    if subjects or not (clause.verb.passive or _is_impersonal(clause, context)):
        return subjects
    attacker = subject if topic is Topic.ATTACK and not clause.verb.passive else None
    if attacker is not None and is_armed(attacker, context):
        return owners_in(attacker, context)  # not whom "the army attacking a French convoy" hits
    owners = [s for noun in nouns for s in noun.subjects] or owners_of_forces(clause, context)
    return owners or senders_of_forces(clause, context)


def _is_negative(clause: Clause, tail: Tail, nouns: list[NounThreat], context: ClaimContext) -> bool:
    """Whether the words of a clause deny what it tells; "the report is false" does, "is not false" does not."""
    if clause.lemma in context.words.copulas and (
        _says_of_it(clause, tail, context.words.unlikely | context.words.denying, context)
    ):
        return not clause.verb.negated
    return (
        (clause.verb.negated and not is_undaunted(clause, context))
        or clause.verb.yet_to
        or _fails(clause, context)
        or holds_back(clause, context.frame)  # "far from pulling back"
        or any(map(is_none, own_phrases(clause)))
        or any(phrase.head in NOBODY for _, phrase in clause.prepositions)  # "sends arms to no one"
        or any(n.negative for n in nouns)
    )


def _fails(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody does not do what he was to do: "accused it of failing to withdraw"."""
    above = clause.governor if clause.relation == "xcomp" and clause.verb.infinitive else None
    return above is not None and above.lemma in ("fail", "neglect") and not above.verb.negated


def _begin(clause: Clause, context: ClaimContext) -> int:
    """Where the words of a claim begin: no subject that stands before the verb of saying ("denies planning")."""
    above, subject = clause.governor, clause.subject
    if above is None or subject is None or above.verb.passive or above.lemma not in context.words.told:
        return clause.start
    return clause.verb.start if subject.start < above.verb.start < clause.verb.start else clause.start


def _says_of_it(clause: Clause, tail: Tail, words: frozenset[str], context: ClaimContext) -> bool:
    """Whether one of the words stands behind a copula, before anything else begins."""
    ends = (i for i, item in enumerate(tail.items) if item.tag in "tUL,BHWV" or _opens_more(tail, i))
    end = next(ends, len(tail.items))
    return Tail(tail.items[:end]).holds(words)


def _told_of(clause: Clause, context: ClaimContext) -> list[Actor]:
    """Whose the plans or the forces are of which somebody has a report: "has evidence of Peruvian plans to attack"."""
    if clause.lemma not in context.words.holding:
        return []
    plans = (after for p, after in clause.prepositions if p == "of" and after.head in context.words.decisions)
    return [owner for plan in plans for owner in owners_in(plan, context)] or owners_of_forces(
        clause, context
    )


def _may_attack(clause: Clause, nominal: bool, context: ClaimContext) -> bool:
    """Whether an attack with nobody named behind it can be meant: it is still to come, or only a noun
    tells of it.
    """
    subject = clause.subject
    if is_denied_aim(clause) or (clause.verb.infinitive and clause.noun is not None):
        return True  # "preparations to hit Iran"
    if subject is None or nominal or subject.pronoun or clause.verb.passive:
        return True
    return is_armed(subject, context) or subject.head in context.words.threat_nouns


def is_denied_aim(clause: Clause) -> bool:
    """Whether somebody denies what a thing was done for: "denied that the ship had been sent to attack Chile"."""
    done = clause.governor if clause.verb.infinitive else None
    above = done.governor if done is not None and done.verb.passive else None
    return above is not None and above.lemma == "deny"


def _is_impersonal(clause: Clause, context: ClaimContext) -> bool:
    subject = clause.subject
    return (
        subject is None
        or subject.head in ("there", "it", "nothing")
        or threat_in(subject, context) is not None
        or subject.head in context.words.arms_nouns  # "the deployment was the largest of Russian troops"
        or is_armed(subject, context)
    )


def _opens_more(tail: Tail, i: int) -> bool:
    """Whether a conjunction joins more than a second adjective: "empty and unfounded" goes on."""
    return tail.items[i].tag == "C" and not (i + 1 < len(tail.items) and tail.items[i + 1].tag == "A")


def _is_state(clause: Clause, topic: Topic, nouns: list[NounThreat], words: ClaimWords) -> bool:
    """Whether a passive only says what somebody or something is: "the ousted president", "jeeps armed with guns"."""
    if not clause.verb.passive or has_agent(clause):
        return False
    done = topic is Topic.INVOLVEMENT and clause.lemma in words.stative  # "his account was hacked"
    return done or (topic is Topic.REGIME_CHANGE and not nouns)


def _finds_out(clause: Clause, topic: Topic, words: ClaimWords) -> bool:
    """Whether somebody gets at those whom another sends: of "has broken up a Russian spy ring" the ring is the claim."""
    return topic is Topic.INVOLVEMENT and clause.lemma in words.uncovering and bool(clause.objects)
