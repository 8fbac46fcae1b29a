"""Whom a claim is about: who does what a clause tells, or for whom those act who do it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import FIRST_PERSON, HIS_OR_HER, RECIPROCALS, THEIR_OWN
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.claims.backers import backers_of, masters_of
from ukrcrisis.recognise.claims.owners import ABLE, owners_of
from ukrcrisis.recognise.claims.words import ClaimWords
from ukrcrisis.recognise.parties import shared_nations

__all__ = ["each_other", "is_belligerent", "subjects_of"]


_WITHIN = frozenset({EntryKind.ORGANISATION, EntryKind.CAPITAL, EntryKind.SEAT})
"""Kinds of names of bodies and governments within which somebody can be: "hotheads in NATO"."""


def is_belligerent(actor: Actor, words: ClaimWords) -> bool:
    """Whether an actor can wage war: a state or who acts for one, an armed organisation, an alliance."""
    match actor.kind:
        case ActorKind.ORGANISATION:
            civil = actor.name.lower().split()[-1] in words.civil
            return actor.code in words.belligerent or (actor.country is not None and not civil)
        case ActorKind.PERSON:
            return actor.country is not None if actor.role is None else _rules(actor, words)
        case _:
            return actor.kind is ActorKind.COUNTRY


def _rules(person: Actor, words: ClaimWords) -> bool:
    """Whether an office is one in which somebody can wage war: a general's, but no director's."""
    return not words.rulers.isdisjoint((person.role or "").lower().replace("-", " ").split())


def subjects_of(clause: Clause, frame: Frame, suspect: Actor | None) -> list[Actor]:
    """Who does what a clause tells; ``suspect`` is whom "they" stand for: the subject of the claim before."""
    planned = clause.noun if _is_planned(clause) else None
    if planned is not None and (holders := [*owners_of(planned, frame)] or _deciders(planned, frame)):
        return holders  # "sees signs of a Hezbollah plan to send fighters"
    if _is_planned(clause) and _shows_sign(clause, frame):
        return []  # "Washington has seen no evidence of an order to attack"
    other = _accused(clause, frame)
    if other is not None:
        return [other]
    if backers := masters_of(clause, frame):
        return backers
    doer = clause.subject or _who_gets(clause, frame)
    phrases = _by_whom(clause, frame) or _doers(clause, doer, frame)
    found = [
        actor
        for phrase in phrases
        for actor in _of_teller(phrase, clause, frame) or _actors(phrase, frame, suspect)
    ]
    if not found and doer is not None:
        found = backers_of(doer, frame) or _by_whose_means(clause, doer, frame, suspect) or _insiders_of(doer)
        found = found or _senders(clause, doer, frame, suspect)
    if not found and clause.noun is not None and not clause.verb.finite:
        found = list(owners_of(clause.noun, frame))  # "an attempt by Russia to invent a pretext"
    return found


def _deciders(plan: NounPhrase, frame: Frame) -> list[Actor]:
    """By whom a plan was made: "the decision to attack was taken by Chile"."""
    made = (clause for clause in frame.clauses if clause.subject is plan)
    actors = (part.actor for clause in made for part in _by_whom(clause, frame))
    return [actor for actor in actors if actor is not None and actor.kind in ABLE]


def _by_whom(clause: Clause, frame: Frame) -> Sequence[NounPhrase]:
    """Who does what a passive tells, where it names them; "by his count" names nobody."""
    standpoints = frame.vocabulary.words("standpoint")
    by = [p for preposition, p in clause.prepositions if preposition == "by" and p.head not in standpoints]
    return [part for p in by for part in p.parts] if clause.verb.passive else []


def _doers(clause: Clause, doer: NounPhrase | None, frame: Frame) -> Sequence[NounPhrase]:
    """The phrases of who does it: the subject's, or those of the clause above that the words there point to."""
    words, above, noun = frame.vocabulary.words, clause.governor, clause.noun
    phrases: Sequence[NounPhrase] = doer.parts if doer is not None else ()
    if above is None:
        return phrases
    if clause.verb.infinitive and noun is not None and not _shares_patient(clause, above):
        by = any(preposition == "by" and p is noun for preposition, p in above.prepositions)
        phrases = noun.parts if by else phrases  # "an attempt by Russia to invent a pretext"
    if noun is not None and above.lemma in words("charging"):
        phrases = above.objects or phrases  # "accused it of the intention to attack"
    if noun in above.objects[1:] and above.lemma in words("naming"):
        phrases = above.objects[:1]  # "called the Peruvian raid an attempt to topple him"
    return each_other(phrases, above.subject) or phrases


def _shares_patient(clause: Clause, above: Clause) -> bool:
    """Whether the subject is what the passive above tells of: "was told by Lima to attack"."""
    return above.verb.passive and clause.subject is above.subject


def _by_whose_means(clause: Clause, doer: NounPhrase, frame: Frame, suspect: Actor | None) -> list[Actor]:
    """Who does that by which a deed is to be done: "accused it of a policy aimed at toppling him"."""
    words, aiming = frame.vocabulary.words, clause.governor
    if doer.head not in words("means", "noun") or aiming is None or aiming.lemma not in words("means", "aim"):
        return []
    above = next((each for each in clause.governors() if doer in each.objects), None)
    return subjects_of(above, frame, suspect) if above is not None else []


def _senders(clause: Clause, doer: NounPhrase, frame: Frame, suspect: Actor | None) -> list[Actor]:
    """Who sent, hired or prepared those who do it: "Moscow had sent operatives trained to stage a raid"."""
    words = frame.vocabulary.words
    sending = words("movement", "supplying") | words("at bidding", "running")
    above = next((each for each in clause.governors() if any(_holds(o, doer) for o in each.objects)), None)
    return subjects_of(above, frame, suspect) if above is not None and above.lemma in sending else []


def _holds(phrase: NounPhrase, part: NounPhrase) -> bool:
    """Whether a phrase is another or counts it: "a group of operatives"."""
    return part is phrase or any(after is part for _, after in phrase.after)


def _insiders_of(phrase: NounPhrase) -> list[Actor]:
    """The body or government for whom those within it stand: "hotheads in NATO", "circles in Moscow"."""
    if not phrase.plural or phrase.name is not None:
        return []
    within = [part for p, each in phrase.after if p in ("in", "within", "inside") for part in each.parts]
    bodies = (part for part in within if part.surface is not None and part.surface.entry.kind in _WITHIN)
    return [part.actor for part in bodies if part.actor is not None and part.actor.kind in ABLE]


def each_other(phrases: Sequence[NounPhrase], accusers: NounPhrase | None) -> Sequence[NounPhrase]:
    """All who "accuse each other" or "each accuse the other": what each says of himself is no claim."""
    if accusers is None:
        return ()
    mutual = any(phrase.head in RECIPROCALS for phrase in phrases)
    one_by_one = len(accusers.members) > 1 and any(phrase.keys == _THE_OTHER for phrase in phrases)
    return accusers.parts if mutual or one_by_one else ()


_THE_OTHER = ("the", "other")


def _who_gets(clause: Clause, frame: Frame) -> NounPhrase | None:
    """Of a participle behind "get", who comes to it: "we will not get involved in a war"."""
    getting = next(
        (c for c in frame.clauses if c.lemma == "get" and 0 <= clause.verb.start - c.verb.end <= 1), None
    )
    return getting.subject if getting is not None else None


def _accused(clause: Clause, frame: Frame) -> Actor | None:
    """Whom "it" means that somebody accuses: not himself, but the state named before ("quarrels with A and accuses it")."""
    it = clause.subject
    accuser = _accuser(clause, frame)
    if it is None or it.head != "it" or it.actor is None or accuser is None or it.actor != accuser:
        return None
    named = [
        p.actor
        for p in frame.phrases
        if p.actor is not None and p.end <= it.start and p.actor.kind in ABLE and not _is_town(p)
    ]
    return next((actor for actor in reversed(named) if actor != accuser), None)


def _accuser(clause: Clause, frame: Frame) -> Actor | None:
    """Who accuses by the verb above a clause, or by the noun that it hangs on: "Peru's claims that it"."""
    owner = clause.noun.possessor if clause.noun is not None and clause.marker == "that" else None
    if owner is not None:  # but "Peru's claim that it had withdrawn" is about Peru
        return owner.actor if clause.lemma not in frame.vocabulary.words("giving up") else None
    above = clause.governor
    charges = above is not None and above.lemma in frame.vocabulary.words("charging")
    return above.subject.actor if charges and above is not None and above.subject is not None else None


def _is_town(phrase: NounPhrase) -> bool:
    """Whether a capital is named as the place that it is: "said in Lima"."""
    capital = phrase.surface is not None and phrase.surface.entry.kind is EntryKind.CAPITAL
    return capital and phrase.place is not None


def _of_teller(phrase: NounPhrase, clause: Clause, frame: Frame) -> list[Actor]:
    """Whose "its jets" are in what a state says, and "his organisation" in what its leader does: their own."""
    if phrase.determiner not in THEIR_OWN or phrase.actor is not None or phrase.possessor is not None:
        return []
    led = phrase.head in frame.vocabulary.words("led body")
    for governor in clause.governors():
        teller = governor.subject
        if teller is not None and teller.end <= phrase.start and teller.actor is not None:
            if phrase.determiner in HIS_OR_HER:
                code = teller.actor.country if led else None
                return [frame.state(code)] if code is not None and len(code) > len("UN") else []
            return [teller.actor] if teller.actor.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION) else []
    return []


def _shows_sign(clause: Clause, frame: Frame) -> bool:
    """Whether the plan that an infinitive completes is what there is evidence of, so that who has it is another."""
    above, reported = clause.governor, frame.vocabulary.words("reported noun")
    return (
        above is not None
        and clause.noun not in above.objects
        and any(o.head in reported for o in above.objects)
    )


def _is_planned(clause: Clause) -> bool:
    """Whether an infinitive completes a noun that names whose plan it is."""
    noun = clause.noun
    return (
        clause.verb.infinitive and noun is not None and noun.determiner not in THEIR_OWN and not noun.pronoun
    )


def _actors(phrase: NounPhrase, frame: Frame, suspect: Actor | None) -> Iterator[Actor]:
    if phrase.pronoun and phrase.head in FIRST_PERSON:
        if phrase.actor is not None:
            yield (
                frame.state(phrase.actor.country)
                if phrase.head == "we" and phrase.actor.country
                else phrase.actor
            )
        return
    if phrase.pronoun and phrase.head == "they":
        if suspect is not None:
            yield suspect
        elif not frame.memory.group and frame.memory.state is not None:
            yield frame.memory.state
        return
    if shared := shared_nations(phrase):
        yield from map(frame.state, shared)  # "Chilean and Bolivian troops"
        return
    if phrase.actor is not None and phrase.actor.kind in ABLE:
        yield phrase.actor
        return
    if phrase.head == "country" and phrase.determiner == "the" and frame.memory.state is not None:
        yield frame.memory.state
        return
    attacks = frame.vocabulary.words("threat noun", "attack")
    told = (phrase, *(after for preposition, after in phrase.after if preposition == "of"))
    attack = any(
        each.head in attacks for each in told
    )  # "an invasion of Peru", "talk of an invasion of Peru"
    yield from owners_of(phrase, frame, but_of=attack)
