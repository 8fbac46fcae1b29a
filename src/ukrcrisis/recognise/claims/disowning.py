"""Words by which somebody clears himself of a charge and that are no claim alone: no part in it, no such thing, no proof."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.forces import is_armed
from ukrcrisis.recognise.claims.nouns import is_none
from ukrcrisis.recognise.claims.words import ClaimWords
from ukrcrisis.recognise.wordings import tail_of

__all__ = [
    "denial_in",
    "did_not",
    "has_no_part",
    "is_by_somebody",
    "is_harmless",
    "is_no_such_thing",
    "is_not_anything",
    "is_nothing_like_it",
    "lacks_proof",
    "rejected_phrases",
    "says_guilty",
]

_IN_SPITE_OF = frozenset({"despite", "in spite of", "notwithstanding", "amid", "over", "in the face of"})
"""What stands before denials that do not keep others from saying a thing."""


def says_guilty(clause: Clause, words: ClaimWords) -> bool:
    """Whether a clause says of "it" no more than that it did a thing: "denies that it was responsible"."""
    it = clause.relation == "ccomp" and clause.subject is not None and clause.subject.pronoun
    involved = clause.lemma == "involve" and clause.verb.passive
    guilty = clause.lemma == "be" and any(o.head in words.saying.guilty for o in clause.objects)
    return it and (involved or guilty)


def is_nothing_like_it(clause: Clause) -> bool:
    """As in "Is planning nothing of the kind"."""
    nothing = (o for o in clause.objects if o.head == "nothing")
    return any(p.head in ("kind", "sort") for o in nothing for _, p in o.after)


def is_not_anything(clause: Clause, words: ClaimWords) -> bool:
    """As in "Denied that it was plotting anything", "is not preparing any such thing"."""
    above = clause.governor
    if above is None or above.verb.negated:
        return False
    denied = above.lemma in words.denying or (clause.verb.negated and above.lemma in words.report)
    return denied and any(
        o.head == "anything" or (o.head == "thing" and "such" in o.keys) for o in clause.objects
    )


def rejected_phrases(clause: Clause) -> list[NounPhrase]:
    """Its objects and what stands behind its prepositions, but no antecedent ("…, which Moscow denies")."""
    phrases = clause.complements()
    if (clause.verb.passive or is_by_somebody(clause)) and clause.subject is not None:
        phrases.insert(0, clause.subject)  # "the accusation was rejected by Lima"
    return [p for p in phrases if clause.relation != "relcl" or p.end > clause.verb.start]


def is_by_somebody(clause: Clause) -> bool:
    """Whether a participle alone tells by whom a thing is done: "a claim dismissed by Lima"."""
    alone = clause.verb.bare_participle and not clause.objects
    return alone and any(p == "by" and each.actor is not None for p, each in clause.prepositions)


def has_no_part(clause: Clause, words: ClaimWords) -> bool:
    """Whether somebody says that he has no part in what was told, and no more."""
    alone = (
        clause.subject is not None
        and clause.subject.pronoun
        and not (clause.prepositions or clause.dependents)
    )
    return alone and any(is_none(o) and o.head in words.own_parts and not o.after for o in clause.objects)


def did_not(clause: Clause) -> bool:
    """As in "“We did not do that,” the minister said"."""
    said = clause.quotation is not None or clause.relation == "ccomp"
    it = any(o.head in ("that", "this", "it") and o.pronoun for o in clause.objects)
    return said and it and clause.lemma == "do" and clause.verb.negated and clause.verb.past


def is_no_such_thing(clause: Clause) -> bool:
    """Whether it has no such thing, or does none."""
    return any("such" in o.keys and (is_none(o) or clause.verb.negated) for o in clause.objects)


def denial_in(clause: Clause, vocabulary: Vocabulary) -> NounPhrase | None:
    """The denial that a clause says there is or comes, that a charge meets with, or that others speak in spite of: "there
    was a swift denial from Lima", "drew a denial from Lima", "despite repeated denials by Lima"; None where it says no such.
    """
    denials = vocabulary.words("answer", "denial")
    spoken = (each for p, each in clause.prepositions if p in _IN_SPITE_OF and each.head in denials)
    if (in_spite := next(spoken, None)) is not None:
        return in_spite
    found = next((phrase for phrase in _what_comes(clause, vocabulary) if phrase.head in denials), None)
    return found if found is not None and not (is_none(found) or clause.verb.negated) else None


def _what_comes(clause: Clause, vocabulary: Vocabulary) -> Sequence[NounPhrase]:
    """What a clause says there is, or comes of something."""
    subject = clause.subject
    if subject is not None and subject.head == "there":
        return clause.objects
    if clause.lemma in vocabulary.words("answer", "drawing"):
        return [*clause.objects, *(each for p, each in clause.prepositions if p in ("with", "by"))]
    own = (
        clause.lemma == "be" and subject is not None and subject.possessor is not None
    )  # "Lima's denial was swift"
    return (
        [subject]
        if subject is not None and (own or clause.lemma in vocabulary.words("answer", "coming"))
        else []
    )


def lacks_proof(clause: Clause, words: ClaimWords) -> bool:
    """Whether somebody is said to have shown nothing for what he claims: "said that Lima had offered no proof"."""
    accuser = _state(clause.subject)
    shown = clause.lemma in words.saying.seeing
    nothing = any(
        o.head in ("proof", "evidence") and (is_none(o) or clause.verb.negated) for o in clause.objects
    )
    accused = _state(clause.governor.subject) if clause.governor is not None else None
    return shown and nothing and accuser is not None and accused not in (None, accuser)


def _state(phrase: NounPhrase | None) -> str | None:
    """The state or organisation that a phrase names or belongs to."""
    actor = phrase.actor if phrase is not None else None
    return (actor.code or actor.country) if actor is not None else None


def is_harmless(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody says of forces that they do no more than is usual: "its troops were only taking part in drills"."""
    subject, words = clause.subject, context.words
    if subject is None or clause.relation != "ccomp" or clause.verb.negated:
        return False
    moving = is_armed(subject, context) or subject.head in words.arms_nouns or subject.head in words.exercises
    if not (moving or (subject.pronoun and subject.head == "they")):
        return False
    only = not words.hand.only.isdisjoint(clause.verb.adverbs) or tail_of(clause, context.frame).holds(
        words.hand.only
    )
    of_peace = any(o.head in words.hand.harmless for o in clause.objects)
    drills = any(part.head in words.exercises for phrase in clause.complements() for part in phrase.parts)
    return of_peace or (only and drills)
