"""What takes the war from a clause: "strikes a deal", a blow that hits nobody, a subject that cannot wage war."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import NOBODY
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.forces import is_armed
from ukrcrisis.recognise.claims.nouns import is_none, threat_in, threats_beside
from ukrcrisis.recognise.claims.phrases import blamed_phrases
from ukrcrisis.recognise.claims.subject import subjects_of
from ukrcrisis.recognise.wordings import Tail

__all__ = ["has_agent", "is_of_others", "is_peaceful", "tells_of_peace"]

_AT = frozenset({"at", "against"})
_TO_DO_WITH = ("to", "do", "with")


def tells_of_peace(clause: Clause, tail: Tail, context: ClaimContext) -> bool:
    """Whether what follows a verb takes its war from it."""
    if any(tail.starts(rest) for rest, _ in context.words.peaceful.get(clause.lemma, ())):
        return True  # "strikes a deal", "enters into force"
    if _is_a_shot(clause, context):
        return True
    if clause.lemma == "hit" and clause.objects and all(_is_water(o, context) for o in clause.objects):
        return True  # "it did not hit Japanese waters"
    if clause.lemma == "strike" and not clause.verb.passive and _is_felt(clause):
        return True  # "it is striking to me how many", "it struck us that"
    if clause.lemma == "arm" and not (clause.objects or clause.verb.passive):
        return True  # "has massed men and arms along the line"
    pointing = any(tail.starts((word, *_TO_DO_WITH)) for word in ("nothing", "anything"))
    if pointing and not _is_hostile(tail, context):
        return True  # "it had nothing to do with them"
    # "pinned the bombing on Minsk" accuses Minsk
    return clause.verb.finite and not clause.verb.modal and bool(blamed_phrases(clause, context))


def _is_felt(clause: Clause) -> bool:
    subject, verb = clause.subject, clause.verb
    if verb.modal or verb.infinitive or not all(o.pronoun for o in clause.objects):
        return False
    return subject is not None and subject.pronoun and subject.head in ("it", "what", "this", "that")


def _is_hostile(tail: Tail, context: ClaimContext) -> bool:
    """Whether words speak of violence or armed men, or point to what was told."""
    words = context.words
    happening = context.frame.vocabulary.words("coming about")  # "with what is happening there"
    return any(
        item.tag in "Kk" or key in words.threat_nouns or key in words.deeds or key in words.armed
        or key in words.proxies or key in words.hand.wars or key in happening
        for item in tail.items for key in (item.key, item.lemma)
    )  # fmt: skip


def _is_a_land(phrase: NounPhrase) -> bool:
    return phrase.surface is not None and phrase.surface.entry.kind is EntryKind.COUNTRY


def is_peaceful(clause: Clause, topic: Topic, context: ClaimContext) -> bool:
    """An "attack" on no land, people or forces, told of nobody who could wage war: "can a deal be struck"."""
    if topic is Topic.REGIME_CHANGE:  # "toppling Denmark from the number one position"
        return bool(clause.objects) and all(_is_a_land(part) for o in clause.objects for part in o.parts)
    if topic is not Topic.ATTACK:
        return False
    if clause.lemma == "go" and clause.subject is not None and clause.subject.head in NOBODY:
        return True  # "no one may go in"
    if clause.lemma not in context.words.striking:
        return False
    hit = [clause.subject] if clause.verb.passive and clause.subject is not None else clause.objects
    planned = clause.noun is not None and clause.noun.head in context.words.decisions
    into = [p for preposition, p in clause.prepositions if preposition == "into"]
    if not hit and into and clause.lemma in context.words.movement:
        return not any(
            _can_be_hit(part, context) for phrase in into for part in phrase.parts
        )  # "into a deep hole"
    if not hit or planned:
        return False
    beside = [*hit, *(p for _, p in clause.prepositions)]
    aimed = any(_can_be_hit(part, context) for phrase in beside for part in phrase.parts)
    agent = not clause.verb.passive or has_agent(clause)
    return not aimed and not (agent and subjects_of(clause, context.frame, context.suspect))


def _is_a_shot(clause: Clause, context: ClaimContext) -> bool:
    """Whether a missile is said to have been fired, and at nobody: "has launched a ballistic missile" is what all have seen;
    that it has not is a denial.
    """
    done = clause.verb.past or clause.verb.perfect
    if clause.lemma not in context.words.forces.firing or clause.verb.modal or not done:
        return False
    shot = [clause.subject] if clause.verb.passive and clause.subject is not None else clause.objects
    if not shot or not all(_are_projectiles(each, context) for each in shot):
        return False
    denied = clause.verb.negated or any(each.lemma in context.words.denying for each in clause.governors())
    goes_on = any(
        each.subject in shot and each is not clause for each in context.frame.clauses
    )  # "…, which hit Lima"
    aimed = any(
        preposition in _AT
        or (
            preposition != "of"
            and any(_can_be_hit(p, context) and not _is_water(p, context) for p in phrase.parts)
        )
        for preposition, phrase in clause.prepositions
    )
    return not (aimed or denied or goes_on or clause.dependents)


def _is_water(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a place is no more than water: "into the East Sea"."""
    return phrase.keys[-1].split()[-1] in context.frame.vocabulary.words("water")


def _are_projectiles(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase means missiles, or a number of them."""
    heads = context.words.forces.projectiles
    return phrase.head in heads or any(p == "of" and after.head in heads for p, after in phrase.after)


def _can_be_hit(phrase: NounPhrase, context: ClaimContext) -> bool:
    return (
        phrase.place is not None
        or phrase.pronoun
        or phrase.actor is not None
        or is_armed(phrase, context)
        or threat_in(phrase, context) is not None
        or phrase.head in context.words.arms_nouns
    )


def is_of_others(clause: Clause, topic: Topic, context: ClaimContext) -> bool:
    """Whether a clause names as its subject what cannot wage war: "sanctions did not interfere with it"."""
    subject = clause.subject
    if subject is None or subject.pronoun or clause.verb.passive or is_none(subject):
        return False
    if any(is_armed(part, context) for o in clause.objects for part in o.parts):
        return False  # "the plane carried arms for the rebels"
    of_hand = topic is Topic.INVOLVEMENT  # "the arrests are part of a campaign"
    if clause.lemma in context.words.copulas and context.suspect is not None and not of_hand:
        return False  # "the next step would be an incursion"
    words = context.words
    about_war = (words.reported, words.decisions, words.amounts, words.arms_nouns)
    if any(threat.topic is Topic.REGIME_CHANGE for threat in threats_beside(clause, context)):
        return False  # "the fascists are preparing a coup"
    return not any(
        part.actor is not None
        or part.place is not None
        or is_armed(part, context)
        or threat_in(part, context) is not None
        or any(part.head in each for each in about_war)
        for part in subject.parts
    )


def has_agent(clause: Clause) -> bool:
    return any(preposition == "by" for preposition, _ in clause.prepositions)
