"""Whom a claim is about that names nobody: whom "they" meant, the accused, who denies plans, whom the text suspects."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import FIRST_PERSON, THEIR_OWN
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind, Stance, Topic
from ukrcrisis.recognise.claims.context import ClaimContext, Content
from ukrcrisis.recognise.claims.forces import owners_in
from ukrcrisis.recognise.claims.owners import ABLE, owners_of
from ukrcrisis.recognise.claims.phrases import blamed_phrases, trades_blame
from ukrcrisis.recognise.claims.subject import each_other
from ukrcrisis.recognise.claims.telling import Telling
from ukrcrisis.recognise.parties import actors_of

__all__ = ["accused_of", "implied", "meant", "own_deeds"]

_PRONOUNS = frozenset({"they", "he", "she", "it"})
_OF = frozenset({"of", "about"})


def own_deeds(content: Content, telling: Telling, teller: Actor, context: ClaimContext) -> tuple[Actor, ...]:
    """The teller, of what he calls his own: "stressed the accuracy of their strikes"."""
    noun, nearest = content.noun, telling.clauses[0] if telling.clauses else None
    if noun is None or nearest is None or nearest is not telling.clause or noun.determiner not in THEIR_OWN:
        return ()
    owner = noun.possessor.actor if noun.possessor is not None else None
    others = nearest.lemma in context.words.charging or bool(blamed_phrases(nearest, context))
    others = others or content.topic is not Topic.ATTACK  # "put their number at 3,000"
    return () if others or owner is not None else (teller,)


def accused_of(content: Content, telling: Telling, context: ClaimContext) -> tuple[Actor, ...]:
    """To whom a verb of charging lays what a noun names: "blamed Peru for the attack in Santiago"."""
    nearest = telling.clauses[0] if telling.clauses else None
    if nearest is None or (content.noun is None and content.subjects):
        return ()
    if content.noun is None:  # "accused it of planning to use saboteurs to topple him"
        charged = nearest.lemma in context.words.charging and not nearest.verb.passive
        return tuple(a for phrase in nearest.objects if charged for a in _held(phrase, context))
    if trades_blame(nearest, context) and nearest.subject is not None:
        return tuple(a for phrase in nearest.subject.parts for a in _held(phrase, context))
    blamed = blamed_phrases(nearest, context)
    if not blamed and nearest.lemma in context.words.charging:
        passive = nearest.verb.passive and nearest.subject is not None  # "was blamed by Lima for the raid"
        blamed = [nearest.subject] if passive and nearest.subject is not None else nearest.objects
    mutual = each_other(blamed, nearest.subject) or blamed
    return tuple(a for phrase in mutual for a in _held(phrase, context))


def implied(content: Content, telling: Telling, teller: Actor, context: ClaimContext) -> tuple[Actor, ...]:
    """Whom a claim with no subject of its own is about: whom "they" meant, or who denies plans and charges."""
    nearest = telling.clauses[0] if telling.clauses else None
    if content.noun is None:
        return _of_his_country(content, teller, context) or _spoken_of(content, telling, context)
    if nearest is None:
        return ()
    if nearest.lemma in context.words.charging or blamed_phrases(nearest, context):
        return ()
    as_such = any(p == "as" and content.noun in phrase.parts for p, phrase in nearest.prepositions)
    if as_such or (nearest.lemma in context.words.saying.calling and len(nearest.objects) > 1):
        shown = (
            o for phrase in nearest.objects for o in owners_in(phrase, context) if phrase is not content.noun
        )
        if (owner := next(shown, None)) is not None and owner != teller:
            return (owner,)  # "sees the Russian drills as a rehearsal for an invasion"
    denying = nearest.lemma in context.words.denying and teller.kind in ABLE
    charge = content.noun.head in context.words.saying.charges
    charged = content.topic is Topic.DECISION or charge or nearest.lemma == "deny"
    return (teller,) if denying and charged else ()


def _of_his_country(content: Content, teller: Actor, context: ClaimContext) -> tuple[Actor, ...]:
    """The land of an official without a name who speaks of "his country"."""
    subject = content.clause.subject
    if subject is None or subject.determiner not in THEIR_OWN or teller.country is None:
        return ()
    lands = context.frame.vocabulary.words("member", "state")
    return (context.frame.state(teller.country),) if subject.head in lands else ()


def _spoken_of(content: Content, telling: Telling, context: ClaimContext) -> tuple[Actor, ...]:
    """Whom the teller spoke of, where the subject is no more than a pronoun: "said of Moscow that it was …"."""
    subject = content.clause.subject
    if telling.clause is None or subject is None or subject.head not in _PRONOUNS or not subject.pronoun:
        return ()
    phrases = (
        p for clause in telling.clauses for preposition, p in clause.prepositions if preposition in _OF
    )
    for phrase in phrases:
        able = phrase.actor is not None and phrase.actor.kind in ABLE
        found = [phrase.actor] if able else owners_of(phrase, context.frame)
        for actor in found:
            if actor is not None:
                return (actor,)
    return ()


def _held(phrase: NounPhrase, context: ClaimContext) -> Sequence[Actor]:
    """Who is charged: whom a phrase names, or whose men it does, who have no names: "two Chilean diplomats"."""
    seat = phrase.surface.entry.metonym if phrase.surface is not None else None
    frame = context.frame
    named = [
        frame.state(actor.country) if actor.kind is ActorKind.UNNAMED and actor.country else actor
        for actor in actors_of(phrase, frame) or owners_in(phrase, context)
    ]
    return named or ([frame.state(seat)] if seat is not None else [])


def meant(content: Content, stance: Stance, teller: Actor, context: ClaimContext) -> tuple[Actor, ...]:
    """Whom a claim that names nobody must mean: who denies plans, his own state; else the one that the text
    suspects.
    """
    own = teller.code or teller.country if teller.kind in ABLE else None
    suspect = context.suspect
    if content.own or _is_of_us(content):
        return (context.frame.state(own),) if own is not None else ()
    if suspect is not None and own is not None and (suspect.code or suspect.country) == own:
        return (suspect,) if stance is Stance.DENIES else ()
    if own is not None and _are_at_home(content, own, context):
        return ()
    his = _is_denied_by_teller(content) or (suspect is None and content.topic is Topic.DECISION)
    if stance is Stance.DENIES and own is not None and his:
        return (context.frame.state(own),)
    return (suspect,) if suspect is not None else ()


def _are_at_home(content: Content, own: str, context: ClaimContext) -> bool:
    """Whether forces of nobody's stand in the teller's own land, which is not where the text is set: they are his."""
    if content.topic not in (Topic.BUILDUP, Topic.INVOLVEMENT):
        return False
    inside = [p.place for before, p in content.clause.prepositions if before == "in" and p.place is not None]
    return any(place.country == own and not context.frame.is_set_in(place) for place in inside)


def _is_denied_by_teller(content: Content) -> bool:
    """Whether somebody denies what nobody else can have done: "Peru denied that the plane carried arms for the rebels"."""
    above, topic = content.clause.governor, content.topic
    if content.noun is not None or above is None:
        return False
    if topic is Topic.ATTACK:  # "denied that the ship had been sent to attack Chile"
        purpose = above.governor if content.clause.verb.infinitive else None
        return purpose is not None and purpose.lemma == "deny"
    return topic is Topic.INVOLVEMENT and above.lemma == "deny"


def _is_of_us(content: Content) -> bool:
    """Whether whoever speaks tells of himself: "we're not going to get involved in a war"."""
    subject = content.clause.subject
    return content.noun is None and subject is not None and subject.pronoun and subject.head in FIRST_PERSON
