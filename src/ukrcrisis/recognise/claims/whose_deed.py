"""Whose deed a thing is said to be, where nobody is said to do it: "the bombing bore the hallmarks of Peru's services"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import POINTERS
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind, Topic
from ukrcrisis.recognise.claims.context import ClaimContext, Content
from ukrcrisis.recognise.claims.forces import is_armed, names_fighters, owners_in
from ukrcrisis.recognise.claims.nouns import threat_in
from ukrcrisis.recognise.claims.phrases import names_deed
from ukrcrisis.recognise.parties import actors_of

__all__ = ["blamed_alone", "guilt_words", "names_culprit", "points_to_deed", "whose_deed"]

_NEAR = 200
"""Characters before "it" in which the deed is looked for that it stands for."""
_POINTING = POINTERS | {"them", "which"}
_UPON = frozenset({"with", "on", "upon", "at"})
"""What stands before whose the guilt is: "responsibility lies with Peru", "suspicion fell on Peru"."""
_FOR_WHAT = frozenset({"for", "on", "as"})
_THROUGHOUT = frozenset({"on", "over", "all over"})


def names_culprit(frame: Frame) -> bool:
    """Whether a passage may say no more than "it was Peru" of a deed that the one before tells of."""
    named = (
        o.actor
        for c in frame.clauses
        if c.lemma == "be" and c.subject is not None and c.subject.head == "it"
        for o in c.objects
    )
    return "it" in frame.bases and any(
        actor is not None and actor.kind is ActorKind.COUNTRY for actor in named
    )


class GuiltWords(NamedTuple):
    """The words that say whose a deed is; all but the verbs are nouns."""

    marks: frozenset[str]
    """What a deed bears of who did it: "the fingerprints of"."""
    bearing: frozenset[str]
    trails: frozenset[str]
    """What leads to who did it: "the evidence points to"."""
    leading: frozenset[str]
    burdens: frozenset[str]
    """What lies with who did it: "responsibility"."""
    resting: frozenset[str]
    acts: frozenset[str]
    """What a deed is one of: "an act of sabotage"."""
    works: frozenset[str]
    """What a deed is of who did it: "the work of"."""
    receiving: frozenset[str]
    """How somebody comes by arms."""
    help: frozenset[str]
    """What armed groups come by: "funding"."""
    firing: frozenset[str]
    """How a weapon is sent off."""
    verbs: frozenset[str]
    """All the verbs but those of firing."""


def guilt_words(vocabulary: Vocabulary) -> GuiltWords:
    """The words of whose a deed is in a vocabulary."""
    words = vocabulary.words
    bearing, leading = words("guilt", "bearing"), words("guilt", "leading")
    resting, receiving = words("guilt", "resting"), words("guilt", "receiving")
    return GuiltWords(
        marks=words("guilt", "mark"),
        bearing=bearing,
        trails=words("guilt", "trail"),
        leading=leading,
        burdens=words("guilt", "burden"),
        resting=resting,
        acts=words("guilt", "act"),
        works=words("serving", "work"),
        receiving=receiving,
        help=words("guilt", "help"),
        firing=words("guilt", "firing"),
        verbs=bearing | leading | resting | receiving,
    )


def whose_deed(clause: Clause, context: ClaimContext) -> list[Actor]:
    """Whose deed a clause says a thing is; empty where it says nothing of the kind."""
    words = context.frame.vocabulary.derived(guilt_words)
    if clause.lemma in context.words.hand.linking and not clause.verb.passive:
        return _linked(clause, context)
    if found := _by_whose_weapon(clause, words, context) or _given_by(clause, words, context):
        return found
    if clause.lemma == "be" and (found := _named_as(clause, words, context)):
        return found
    if clause.lemma not in words.verbs and clause.lemma != "be":
        return []
    return _marked(clause, words, context) or _led_to(clause, words, context)


def _by_whose_weapon(clause: Clause, words: GuiltWords, context: ClaimContext) -> list[Actor]:
    """As in "the plane was shot down by a missile fired by rebels", "a shell fired from Peru had hit the town"."""
    done_by = [phrase for p, phrase in clause.prepositions if p == "by"] if clause.verb.passive else []
    weapons = done_by or ([clause.subject] if clause.subject is not None and clause.verb.finite else [])
    firing = [
        c
        for c in context.frame.clauses
        if c.relation == "relcl" and c.verb.passive and c.lemma in words.firing and c.subject in weapons
    ]
    if not firing or not all(weapon.head in context.words.arms for weapon in weapons):
        return []
    by = [part for c in firing for p, phrase in c.prepositions if p == "by" for part in phrase.parts]
    places = [phrase.place for c in firing for p, phrase in c.prepositions if p == "from"]
    codes = [place.country for place in places if place is not None and place.country is not None]
    return [who for part in by for who in _accused(part, context)] or [*map(context.frame.state, codes)]


def _given_by(clause: Clause, words: GuiltWords, context: ClaimContext) -> list[Actor]:
    """As in "Peru had received missiles from Chile", "the rebels get funding from Chile": what is told is what Chile does."""
    if clause.lemma not in words.receiving or clause.verb.passive or not clause.verb.finite:
        return []
    given = [part for o in clause.objects for part in o.parts]
    helped = any(part.head in words.help for part in given) and _is_armed_group(clause.subject, context)
    if not (helped or any(is_armed(part, context) for part in given)):
        return []
    behind = [*clause.prepositions, *(pair for o in clause.objects for pair in o.after)]
    givers = [who for p, phrase in behind if p == "from" for who in _accused(phrase, context)]
    return [giver for giver in givers if giver.kind is ActorKind.COUNTRY]


def _is_armed_group(phrase: NounPhrase | None, context: ClaimContext) -> bool:
    """Whether an armed group is named, or pointed to: "the group"."""
    if phrase is None:
        return False
    pointed = phrase.determiner in ("the", "this", "that") and phrase.head in context.words.bands
    return pointed or names_fighters(phrase, context)


def _linked(clause: Clause, context: ClaimContext) -> list[Actor]:
    """As in "linked Iranian agents to the killing"."""
    to = [part for p, phrase in clause.prepositions if p == "to" for part in phrase.parts]
    linked = clause.objects if any(names_deed(each, context) for each in to) else []
    return [who for o in linked for who in ([o.actor] if o.actor is not None else owners_in(o, context))]


def _named_as(clause: Clause, words: GuiltWords, context: ClaimContext) -> list[Actor]:
    """As in "what officials say was a Russian cyber campaign", "it was an Iranian plot", "this is the work of Peru"; Peru
    "was responsible" where a deed has been told of.
    """
    subject = clause.subject
    named = any(before == "for" for before, _ in clause.prepositions)
    if subject is not None and not named and any(o.keys == ("responsible",) for o in clause.objects):
        above = clause.governor  # "denies that it was responsible" points to what was told of it
        denied = above is not None and above.lemma in context.words.denying
        return _accused(subject, context) if _deed_before(clause.start, context) and not denied else []
    told_more = any(
        c.subject in clause.objects or c.governor is clause or c.marker in ("who", "that", "which")
        for c in context.frame.clauses
        if c.verb.start > clause.verb.end
    )
    if subject is not None and subject.head == "it" and not told_more and points_to_deed(subject, context):
        states = [
            a for o in clause.objects for a in actors_of(o, context.frame) if a.kind is ActorKind.COUNTRY
        ]
        if states:
            return states  # "the parliament was hacked. “I think it was Peru,” he said"
    pointing = subject is None or _is_pointer(subject) or names_deed(subject, context)
    parts = [part for o in clause.objects for part in o.parts] if pointing else []
    works = subject is not None and points_to_deed(subject, context)
    deeds = (
        part
        for part in parts
        if names_deed(part, context)
        or any(p == "by" and after.head in context.words.hand.spies for p, after in part.after)
        or (part.head in words.acts and _deed_in(part, context))
        or (works and part.head in words.works)
    )
    return [who for part in deeds for who in owners_in(part, context)]


def blamed_alone(clause: Clause, context: ClaimContext) -> Content | None:
    """The deed told shortly before that is laid to somebody with no more words: "He was killed. Iran blames Israel"."""
    if clause.lemma != "blame" or clause.verb.negated or clause.verb.passive or clause.dependents:
        return None
    if any(p in _FOR_WHAT for p, _ in clause.prepositions) or not _deed_before(clause.start, context):
        return None
    blamed = [part for o in clause.objects for part in o.parts]
    states = tuple(p.actor for p in blamed if p.actor is not None and p.actor.kind is ActorKind.COUNTRY)
    if not states or len(states) < len(blamed):
        return None
    return Content(Topic.INVOLVEMENT, states, blamed[0].start, blamed[-1].end, False, clause, blamed[0])


def _marked(clause: Clause, words: GuiltWords, context: ClaimContext) -> list[Actor]:
    """As in "the raid bears the hallmarks of Peru", "Peru's fingerprints were all over the raid"."""
    borne = [o for o in clause.objects if o.head in words.marks] if clause.lemma in words.bearing else []
    subject = clause.subject
    if borne and subject is not None and _is_deed(subject, context):
        return [who for mark in borne for who in owners_in(mark, context)]
    on = [phrase for p, phrase in clause.prepositions if p in _THROUGHOUT]
    if subject is None or subject.head not in words.marks or not any(_is_deed(each, context) for each in on):
        return []
    return owners_in(subject, context)


def _led_to(clause: Clause, words: GuiltWords, context: ClaimContext) -> list[Actor]:
    """As in "the evidence points to Peru", "responsibility for the raid lies with Peru"."""
    subject = clause.subject
    if subject is None or not (_deed_in(subject, context) or _deed_before(subject.start, context)):
        return []
    to: Sequence[NounPhrase] = ()
    if clause.lemma in words.leading and subject.head in words.trails:
        to = [phrase for p, phrase in clause.prepositions if p in ("to", "at", "toward", "towards")]
    elif clause.lemma in words.resting and subject.head in words.burdens:
        to = [phrase for p, phrase in clause.prepositions if p in _UPON]
    return [who for phrase in to for who in _accused(phrase, context)]


def _accused(phrase: NounPhrase, context: ClaimContext) -> list[Actor]:
    return [a for p in phrase.parts for a in actors_of(p, context.frame) or owners_in(p, context)]


def _deed_in(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase says of which deed it is: "responsibility for the raid"."""
    return any(_is_deed(part, context) for _, after in phrase.after for part in after.parts)


def _is_deed(phrase: NounPhrase, context: ClaimContext) -> bool:
    threat = threat_in(phrase, context, told=True)
    return names_deed(phrase, context) or points_to_deed(phrase, context) or threat is not None


def points_to_deed(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether "it" stands for violence named shortly before: "The strike killed ten. Iran says Israel carried it out"."""
    return _is_pointer(phrase) and _deed_before(phrase.start, context)


def _is_pointer(phrase: NounPhrase) -> bool:
    return len(phrase.items) == 1 and phrase.head in _POINTING


def _deed_before(at: int, context: ClaimContext) -> bool:
    """Whether violence is named shortly before a place in the text."""
    before = context.frame.text[max(0, at - _NEAR) : at].lower()
    lookup = context.frame.vocabulary.lookup
    near = {lookup[word].singular or word for word in before.replace(".", " ").replace(",", " ").split()}
    attacks = context.frame.vocabulary.words("threat noun", "attack")
    return not near.isdisjoint(context.words.deeds | attacks)
