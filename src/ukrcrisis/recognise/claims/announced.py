"""Whether somebody only tells of what his own state or his own men do, which is no claim."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind, Stance, Topic
from ukrcrisis.recognise.claims.context import ClaimContext, Content
from ukrcrisis.recognise.claims.deployment import at_border
from ukrcrisis.recognise.claims.forces import is_armed
from ukrcrisis.recognise.claims.telling import Telling
from ukrcrisis.recognise.claims.topic import only_moves
from ukrcrisis.recognise.claims.words import ClaimWords

__all__ = ["is_announced"]


def is_announced(
    content: Content,
    telling: Telling,
    stance: Stance,
    subject: Actor | None,
    teller: Actor,
    context: ClaimContext,
) -> bool:
    """Whether somebody tells of what his own state or his own men do, and does not deny a war."""
    if _is_private(teller, telling, context.words):
        return False  # "a Russian analyst suggested that Russian soldiers were there"
    openly = content.topic in (Topic.BUILDUP, Topic.INVOLVEMENT) and only_moves(content.clause, context)
    if _is_from_the_field(content, stance, teller, context):
        return True
    own = (
        _is_own_act(subject, teller, openly=openly)
        or _is_of_his_own(content, telling, context)
        or _is_announcement(content, telling, teller)
        or _has_been_done(content, stance, subject, teller, context)
    )
    return own and not (
        _is_denial_of_war(content, stance, context) or _is_contested(content, stance, context)
    )


def _is_from_the_field(content: Content, stance: Stance, teller: Actor, context: ClaimContext) -> bool:
    """Whether those who fight or live there tell of an attack that they have seen: "jets bombed the town, rebels said"."""
    verb = content.clause.verb
    seen = content.topic is Topic.ATTACK and stance is Stance.ASSERTS and content.noun is None
    if (
        not seen
        or verb.modal
        or verb.infinitive
        or teller.kind is not ActorKind.UNNAMED
        or teller.country is not None
    ):
        return False
    lookup = context.frame.vocabulary.lookup
    people = {lookup[word].singular or word for word in teller.name.lower().split()}
    return not people.isdisjoint(context.words.near_fighting)


def _is_announcement(content: Content, telling: Telling, teller: Actor) -> bool:
    """Whether people of no named land announce where forces stand: "officials announced that 1,000 marines had arrived"."""
    placed = content.topic in (Topic.BUILDUP, Topic.PULLBACK)
    announced = bool(telling.clauses) and telling.clauses[0].lemma == "announce"
    return placed and announced and teller.kind is ActorKind.UNNAMED and teller.country is None


def _has_been_done(
    content: Content, stance: Stance, subject: Actor | None, teller: Actor, context: ClaimContext
) -> bool:
    """Whether unnamed people tell of blows that their own state has dealt: "American jets have bombed the port, U.S. officials
    said". What it intends or does in secret they let out.
    """
    verb = content.clause.verb
    dealt = content.topic is Topic.ATTACK and stance is Stance.ASSERTS and content.noun is None
    done = (
        (verb.past or verb.perfect) and not verb.modal and content.clause.lemma not in context.words.copulas
    )
    land = teller.country if teller.kind is ActorKind.UNNAMED else None
    return (
        dealt
        and done
        and land is not None
        and subject is not None
        and land in (subject.code, subject.country)
    )


def _is_own_act(subject: Actor | None, claimant: Actor, *, openly: bool) -> bool:
    """Whether somebody tells of what his own state does; what unnamed people let out is no announcement, unless
    they speak for it. ``openly``: it is told that forces go somewhere, as a minister does whose land goes without saying.
    """
    if subject is None or claimant.kind is ActorKind.OUTLET:
        return False
    if claimant.kind is ActorKind.UNNAMED and "spokes" not in claimant.name:
        return False
    one, other = subject.code or subject.country, claimant.code or claimant.country
    if claimant.kind is ActorKind.PERSON and claimant.country is None and claimant.role is not None:
        return (
            openly or subject == claimant
        )  # "the defence minister, Ana Ruiz, said that Peruvian troops had arrived"
    return subject == claimant or (one is not None and one == other)


def _is_private(teller: Actor, telling: Telling, words: ClaimWords) -> bool:
    """Whether a person speaks for himself and not for his state: an analyst, the leader of the opposition; a minister who was
    a journalist once does not.
    """
    if teller.kind is not ActorKind.PERSON:
        return False
    named = telling.clause.subject if telling.clause is not None else None
    said = named.apposition.keys if named is not None and named.apposition is not None else ()
    told = teller.role.lower().split() if teller.role is not None else said
    return not words.private.isdisjoint(told)


def _is_of_his_own(content: Content, telling: Telling, context: ClaimContext) -> bool:
    """Whether a person tells of "his men": what they are to do is no intelligence."""
    subject, teller = content.clause.subject, telling.clause
    if content.noun is not None or subject is None or teller is None or content.clause.governor is not teller:
        return False
    return subject.determiner in ("his", "her", "my", "our") and is_armed(subject, context)


def _is_contested(content: Content, stance: Stance, context: ClaimContext) -> bool:
    """Whether forces are said to have gone from where they threatened somebody, which others doubt: "back to base"; who says
    that they will not go tells no more than his policy.
    """
    refused = stance is Stance.DENIES and bool(content.clause.verb.modal)
    told = content.topic is Topic.PULLBACK and content.noun is None and not refused
    return told and at_border(content.clause, context)


def _is_called_false(clause: Clause, context: ClaimContext) -> bool:
    """Whether a clause is what somebody denies or calls a lie: "denies sending troops there"."""
    above, denying = clause.governor, context.words.denying
    return above is not None and (above.lemma in denying or any(o.head in denying for o in above.objects))


def _is_denial_of_war(content: Content, stance: Stance, context: ClaimContext) -> bool:
    """ "We will not attack", "it has no troops there"; to refuse arms or a withdrawal, or to send none, is policy."""
    clause = content.clause
    moving = content.topic is Topic.BUILDUP and clause.lemma in context.words.movement
    sent = moving and not (clause.verb.perfect or _is_called_false(clause, context))
    policy = (
        content.topic is Topic.PULLBACK
        or (content.topic is Topic.INVOLVEMENT and clause.verb.modal in ("will", "would"))
        or (sent and not at_border(clause, context))
    )
    return stance is Stance.DENIES and not policy
