"""What a noun phrase claims under a verb of saying: "warned of a Russian attack", "sees no sign of a withdrawal"."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.context import ClaimContext, Content
from ukrcrisis.recognise.claims.deployment import are_lost, gives_number, topic_of_placing
from ukrcrisis.recognise.claims.forces import is_armed, owners_in, stands_for_forces
from ukrcrisis.recognise.claims.nouns import is_none, threat_in
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["blamed_phrases", "named_content", "names_deed", "trades_blame"]


def named_content(phrase: NounPhrase, clause: Clause, context: ClaimContext) -> Content | None:
    """What a noun phrase under a verb of saying claims: "a Russian attack", "the risk of war", "any plan
    to invade".
    """
    for part in phrase.parts:
        if _is_only_named(part, clause, context):
            continue
        found = (
            _threatened(part, clause, context)
            or _laid_to(part, clause, context)
            or _called(part, clause, context)
            or _hand_seen(part, clause, context)
            or _shown(part, clause, context)
            or _caught(part, clause, context)
        )
        if found is not None:
            return found
    return None


def _is_only_named(part: NounPhrase, clause: Clause, context: ClaimContext) -> bool:
    """As in "Called that a fabrication", "called the report a provocation", "noted the role of China"."""
    words = context.words
    naming = clause.lemma in words.saying.naming or clause.lemma == "be"
    if naming and (part.head in words.denying or _is_of_report(part, clause, context)):
        return True
    judged = any(clause.lemma in each for each in (words.denying, words.charging, words.saying.seeing))
    return part.head in words.shares and not judged


def _threatened(part: NounPhrase, clause: Clause, context: ClaimContext) -> Content | None:
    """What "a Russian attack", "any plan to invade" claims."""
    signs = _whose_signs(clause, context)
    known = bool(signs) or (clause.lemma in context.words.showing and context.suspect is not None)
    threat = threat_in(part, context, told=known)
    if threat is None:
        return None
    subjects, end = threat.subjects or tuple(signs), max(part.end, threat.end)
    return Content(threat.topic, subjects, part.start, end, threat.negative, clause, part)


def _laid_to(part: NounPhrase, clause: Clause, context: ClaimContext) -> Content | None:
    """The deed for which a clause blames somebody."""
    if not (names_deed(part, context) and _blames(clause, context)):
        return None
    end = max([part.end, *(after.end for _, after in part.after)])
    return Content(Topic.INVOLVEMENT, (), part.start, end, False, clause, part)


def _called(part: NounPhrase, clause: Clause, context: ClaimContext) -> Content | None:
    """Whose deed a thing is called: "called the shooting a Peruvian plot", "described it as an act of sabotage by Peru"."""
    saying = context.words.saying
    naming = (saying.calling, saying.describing, saying.judging)
    if clause.verb.negated or not any(clause.lemma in each for each in naming):
        return None
    as_such = any(p == "as" and part in phrase.parts for p, phrase in clause.prepositions)
    last = len(clause.objects) > 1 and part in clause.objects[-1].parts
    inner = [part, *(after for p, after in part.after if p == "of")]
    if not (as_such or last) or not any(names_deed(each, context) for each in inner):
        return None
    owners = tuple(owner for each in inner for owner in owners_in(each, context))
    end = max(each.end for each in inner)
    return Content(Topic.INVOLVEMENT, owners[:1], part.start, end, False, clause, part) if owners else None


def _hand_seen(part: NounPhrase, clause: Clause, context: ClaimContext) -> Content | None:
    """Whose hand somebody sees in a thing: "sees Iran's hand behind the rebels"."""
    if part.head != "hand" or clause.lemma not in context.words.saying.seeing:
        return None
    behind = [p for p, phrase in (*part.after, *clause.prepositions) if phrase.start >= part.end]
    owners = tuple(owners_in(part, context)) if {"in", "behind"} & {*behind} else ()
    return (
        Content(Topic.INVOLVEMENT, owners[:1], part.start, part.end, False, clause, part) if owners else None
    )


def _shown(part: NounPhrase, clause: Clause, context: ClaimContext) -> Content | None:
    """The forces that pictures show or somebody counts: "puts the number of Russian troops in the area at 90,000"."""
    counts = gives_number(clause, context)
    if not (clause.lemma in context.words.showing or counts) or not is_armed(part, context):
        return None
    told = context.known or context.counted_as
    topic = told if stands_for_forces(part, context) else topic_of_placing(clause, context)
    if topic is None and counts and not are_lost(clause, context):
        topic = Topic.BUILDUP
    if topic is None:
        return None
    owners = tuple(owners_in(part, context))
    return Content(topic, owners, part.start, clause.own_end(), is_none(part), clause, part)


def _caught(part: NounPhrase, clause: Clause, context: ClaimContext) -> Content | None:
    """The spies of another land that somebody says he has found: "said it had arrested two Chilean agents"."""
    if clause.lemma not in context.words.uncovering or part.head not in context.words.hand.spies:
        return None
    owners = tuple(owners_in(part, context))
    return Content(Topic.INVOLVEMENT, owners, part.start, part.end, False, clause, part) if owners else None


def _is_of_report(phrase: NounPhrase, clause: Clause, context: ClaimContext) -> bool:
    """Whether "a provocation" is what a report is called, and no deed."""
    named = (o for o in clause.objects if o is not phrase)
    return phrase.head == "provocation" and any(o.head in context.words.reported for o in named)


def names_deed(phrase: NounPhrase, context: ClaimContext) -> bool:
    words = [item.lemma or item.key for item in phrase.items if item.tag not in "qQ"]
    pair = " ".join(words[-2:])
    return phrase.head in context.words.deeds or pair in context.words.deeds


def _blames(clause: Clause, context: ClaimContext) -> bool:
    """Whether a clause names somebody to whom it lays what stands in it."""
    by_somebody = clause.verb.passive and any(preposition == "by" for preposition, _ in clause.prepositions)
    named = by_somebody or (bool(clause.objects) and not clause.verb.passive)
    charges = clause.lemma in context.words.charging and named
    blamed = (part for phrase in blamed_phrases(clause, context) for part in phrase.parts)
    return charges or any(part.actor is not None or owners_in(part, context) for part in blamed)


def trades_blame(clause: Clause, context: ClaimContext) -> bool:
    """Whether those who act accuse each other: "traded accusations of shelling"."""
    words = context.frame.vocabulary.words
    mutual = clause.lemma in words("mutual charge", "verb") and clause.subject is not None
    return mutual and any(o.head in words("mutual charge", "noun") for o in clause.objects)


def blamed_phrases(clause: Clause, context: ClaimContext) -> list[NounPhrase]:
    """Whom a clause holds to have done a deed: "pointed the finger at Minsk", "holds Minsk responsible"."""
    wordings = context.words.blaming.get(clause.lemma)
    charged = clause.lemma in context.words.charging and any(p == "for" for p, _ in clause.prepositions)
    if wordings is None or charged:
        return []  # "blamed Minsk for the strike on the bridge"
    tail = tail_of(clause, context.frame)
    for rest, sense in wordings:
        if not tail.starts(rest):
            continue
        if sense == "object":
            return clause.objects
        behind = [phrase for preposition, phrase in clause.prepositions if preposition == sense]
        if any(_is_deed(part, context) for phrase in behind for part in phrase.parts):
            return clause.objects  # "linked Minsk to the strike"
        doors = [phrase for preposition, phrase in clause.prepositions if preposition == "at"]
        return behind or [whose for door in doors for whose in _whose(door)]
    return []


def _whose(door: NounPhrase) -> list[NounPhrase]:
    """Whose a thing is: "the door of Minsk", "Minsk's door"."""
    return [after for _, after in door.after] + ([door.possessor] if door.possessor is not None else [])


def _is_deed(phrase: NounPhrase, context: ClaimContext) -> bool:
    return names_deed(phrase, context) or threat_in(phrase, context) is not None


def _whose_signs(clause: Clause, context: ClaimContext) -> list[Actor]:
    """Whose the forces are whose movements suggest something: "the Russian movements point to a withdrawal"."""
    subject = clause.subject
    if subject is None or clause.lemma not in context.words.saying.signifying or subject.actor is not None:
        return []
    return owners_in(subject, context)
