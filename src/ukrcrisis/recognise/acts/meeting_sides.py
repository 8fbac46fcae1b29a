"""Who meets whom beside a verb: whom the subject faces, and who only stands by."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.acts.meeting_parties import parties_of_noun
from ukrcrisis.recognise.acts.words import meeting_words
from ukrcrisis.recognise.parties import actors_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["AT", "EARLIER_OR_LATER", "IDEA", "counterparties"]

_BESIDE = ("with", "between", "among", "together with", "alongside")
"""Prepositions before the other party."""
_NEAR = len("” between the")
"""Characters between a thing and the phrase that hangs on it."""
IDEA = "idea"
"""Stands for the preposition before a meeting of which there is only the prospect: "the idea of a summit"."""
EARLIER_OR_LATER = frozenset({"after", "following", "before", "ahead of"})
"""Prepositions before talks that are none of those told: "met her before talks with him"."""
AT = frozenset({IDEA, "for", "during", "after", "at", "following", "before", "ahead of", "in"})


def counterparties(clause: Clause, frame: Frame) -> tuple[NounPhrase | None, list[Actor]]:
    """The noun of meeting that the verb has with it, if any, and whom the subject meets."""
    words = meeting_words(frame)
    nouns = words.nouns
    noun: NounPhrase | None = None
    others: list[Actor] = []
    for phrase in clause.objects:
        if phrase.head in nouns:
            noun = phrase
            others += parties_of_noun(phrase, frame)
        elif clause.lemma in words.facing:
            others += [
                a for part in phrase.parts if _can_be_met(part, clause, frame) for a in actors_of(part, frame)
            ]
    facing = ("from", "opposite") if tail_of(clause, frame).holds(words.across) else ()
    speaking = clause.lemma in frame.vocabulary.words("talk", "speak")
    passive = ("to", "by") if clause.verb.passive else ("to",) if speaking else ()
    if clause.marker == "whom" and clause.lemma not in words.facing:
        # "with whom he held a summit"
        others += [a for o in clause.objects if o is not noun for a in actors_of(o, frame)]
    elsewhere = _of_other_talks(clause, noun, frame)
    things = (*clause.objects, *(each for _, each in clause.prepositions))
    bonds = [each for each in things if each.head in words.bonds]
    told = [each for each in bonds if each in clause.objects]  # "discussed the war with Macron"
    bound = {id(p) for each in bonds for _, p in each.after if not (each in told and _is_person(p))}
    # "the “close ties” between Peru and Chile": the mark parts them
    near = ((each, p) for _, p in clause.prepositions for each in bonds if 0 <= p.start - each.end < _NEAR)
    bound |= {id(p) for each, p in near if not (each in told and _is_person(p))}
    posts = {
        id(after) for p, after in (clause.subject.after if clause.subject is not None else ()) if p == "to"
    }
    for preposition, phrase in clause.prepositions:
        if id(phrase) in posts:
            continue  # "Peru's ambassador to Chile spoke"
        if (
            preposition in (*_BESIDE, *facing, *passive)
            and id(phrase) not in elsewhere
            and id(phrase) not in bound
        ):
            others += actors_of(phrase, frame)
        elif preposition == "to" and clause.lemma == "play":  # "played host to talks between"
            noun = phrase if phrase.head in nouns else noun
            others += parties_of_noun(phrase, frame) if noun is phrase else actors_of(phrase, frame)
    return noun, others


def _is_person(phrase: NounPhrase) -> bool:
    """Whether a phrase behind the noun of what ties two states is a person, with whom the talks are."""
    return phrase.is_person or phrase.is_named_person


def _can_be_met(part: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether somebody can be received or hosted: a person, a delegation, a state; no troops, no people, no medal."""
    words = frame.vocabulary.words
    if part.head in words("actor noun", "forces"):
        return False
    if clause.lemma == "host" and part.name is None and part.office is None and _is_people_of(part):
        return False  # "hosts three million Syrians"
    actor = part.actor
    known = actor is not None and actor.kind is ActorKind.PERSON and bool(actor.country or actor.role)
    if clause.lemma in words("receiving", "face") or known or part.is_person or part.office is not None:
        return True
    if part.pronoun:
        return part.head not in ("it", "this", "that")
    if part.head in words("sent", "party") or (part.plural and part.head in words("actor noun")):
        return True
    named = part.surface is not None and part.name is None
    return named and (clause.lemma == "host" or _is_people_of(part))  # but no "threats", no "games"


def _is_people_of(part: NounPhrase) -> bool:
    if part.surface is None:
        return False
    counted = (
        part.surface.entry.kind is EntryKind.ADJECTIVE and part.count is not None
    )  # "a million Sudanese"
    return counted or part.surface.entry.kind is EntryKind.PEOPLE


def _of_other_talks(clause: Clause, noun: NounPhrase | None, frame: Frame) -> set[int]:
    """The phrases that name who takes part in other talks: "met her ahead of talks between A and B", "after talks
    with B".
    """
    nouns = meeting_words(frame).nouns
    named = [(before, p) for before, p in clause.prepositions if p is not noun and p.head in nouns]
    between = {id(a) for before, p in named if before in AT for way, a in p.after if way == "between"}
    return between | {
        id(a) for before, p in named if before in EARLIER_OR_LATER for way, a in p.after if way == "with"
    }
