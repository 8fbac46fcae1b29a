"""Whether a content is a claim: no history, no announcement of one's own, and with nobody named, some ground."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.mentions.dates.finding import DateMention, Kind
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind, Stance, Topic
from ukrcrisis.recognise.claims.content import is_denied_aim
from ukrcrisis.recognise.claims.context import ClaimContext, Content
from ukrcrisis.recognise.claims.deployment import at_border
from ukrcrisis.recognise.claims.forces import is_armed, names_forces
from ukrcrisis.recognise.claims.nouns import is_none, is_weak, threat_in, threats_beside
from ukrcrisis.recognise.claims.telling import Telling
from ukrcrisis.recognise.claims.topic import only_moves
from ukrcrisis.recognise.claims.words import AHEAD, ClaimWords

__all__ = ["is_about_war", "is_announced", "is_claim", "is_inner_war"]


_ASKING = frozenset({"how", "when", "where", "why", "whether"})
"""Words that open what somebody does not know."""


def is_claim(
    content: Content, telling: Telling, stance: Stance, context: ClaimContext, *, has_subject: bool
) -> bool:
    """Whether what is told is a claim, by what is told and how; ``has_subject``: whom it is about is known."""
    verb = content.clause.verb
    if content.noun is None and verb.modal in ("should", "must") and not (verb.perfect or verb.progressive):
        return False  # what ought to be done is a demand
    if (
        content.noun is None
        and content.clause.marker in _ASKING
        and any(c.verb.negated for c in telling.clauses[:1])
    ):
        return False  # "does not know how they would attack"
    unable = verb.modal == "can" and verb.negated and content.noun is None
    if unable and (content.topic is Topic.INVOLVEMENT or only_moves(content.clause, context)):
        return False  # "tanks cannot pass through the alleys", "it can no longer be a haven"
    if has_subject:
        return not _is_past_war(content, telling, context) or _is_alleged(content, telling, context)
    expected = bool(telling.clauses) and telling.clauses[0].lemma == "expect"
    if (
        content.noun is not None
        and content.topic is Topic.ATTACK
        and stance is Stance.ASSERTS
        and not expected
    ):
        return False  # an attack by nobody that is only mentioned
    return stance is Stance.DENIES or _has_ground(content, telling, context)


def is_about_war(content: Content, telling: Telling, context: ClaimContext) -> bool:
    """Whether a claim with nobody named as its subject is about a war at all: by its words, or by what was told before."""
    clause = content.clause
    charged = bool(telling.clauses) and telling.clauses[0].lemma in context.words.charging
    if charged or is_denied_aim(clause) or (clause.subject is not None and is_none(clause.subject)):
        return True  # "nobody is going to attack anyone"
    parts = [part for phrase in clause.phrases() for part in phrase.parts]
    named = (
        [content.noun] if content.noun is not None else [part for part in parts if threat_in(part, context)]
    )
    if content.topic in (Topic.ATTACK, Topic.REGIME_CHANGE) and not named:
        return False  # who "was captured" or "can be hit" nobody attacks
    if context.last is not None:
        return True
    if content.topic is Topic.INVOLVEMENT:
        return content.noun is None and names_forces(clause, context)  # not "no evidence of collusion"
    by_verb = content.noun is None and clause.lemma not in context.words.holding | context.words.copulas
    if content.topic is Topic.PRETEXT and by_verb:
        return True  # "to carry out sabotage and blame it on Kyiv"
    by_nouns = content.topic in (Topic.ATTACK, Topic.REGIME_CHANGE, Topic.PRETEXT)
    return not (by_nouns and named) or any(not is_weak(part, context) for part in named)


def _has_ground(content: Content, telling: Telling, context: ClaimContext) -> bool:
    """Whether a claim with nobody named as its subject is still one: it is foretold or hedged."""
    words, nearest = context.words, telling.clauses[0] if telling.clauses else None
    if content.topic in (Topic.BUILDUP, Topic.PULLBACK):
        return context.suspect is not None and content.clause.verb.modal not in (
            "will",
            "would",
        )  # "3,000 more will be sent"
    if content.topic is Topic.INVOLVEMENT:
        charged = nearest is not None and nearest.lemma in words.charging
        return charged or (
            content.noun is not None and nearest is not None and nearest.lemma in words.denying
        )
    verb = content.clause.verb
    if content.noun is not None and content.noun.head in words.intent.answering_deeds:
        return False  # "warned of retaliation": one's own
    if content.noun is None and only_moves(content.clause, context):
        return False  # "3,000 soldiers will be sent to Poland"
    foretold = nearest is not None and (
        nearest.lemma in words.doubting
        or nearest.lemma in words.denying
        or nearest.lemma in words.saying.foretelling
        or nearest.verb.negated
    )
    ahead = content.noun is None and (verb.modal in AHEAD or any(_is_ahead(d) for d in content.clause.dates))
    reported = any(o.head in words.reported for o in content.clause.objects)
    held = reported and content.clause.lemma in words.holding  # "had received information of an attack"
    unsure = reported or content.clause.lemma in words.copulas
    return (
        foretold
        or ahead
        or content.negative
        or held
        or (unsure and not verb.past)
        or _in_preparation(content)
    )


def _in_preparation(content: Content) -> bool:
    verb = content.clause.verb
    if content.clause.lemma in ("be", "remain"):
        subject = content.clause.subject
        named = content.clause.marker == "what" and content.topic is Topic.ATTACK
        been = named or (subject is not None and subject.head == "there")
        return not (
            been and verb.past and not verb.modal
        )  # "there were several airstrikes", "what it said was an attack"
    return content.topic in (Topic.DECISION, Topic.PRETEXT, Topic.REGIME_CHANGE)


def _is_ahead(date: DateMention) -> bool:
    return date.kind is not Kind.WEEKDAY


def _is_alleged(content: Content, telling: Telling, context: ClaimContext) -> bool:
    """Whether somebody contests whose forces it was that attacked: "maintains that Egyptian jets bombed its men"."""
    subject, nearest = content.clause.subject, telling.clauses[0] if telling.clauses else None
    contested = nearest is not None and nearest.lemma in context.words.saying.contesting
    return contested and subject is not None and is_armed(subject, context)


def _is_past_war(content: Content, telling: Telling, context: ClaimContext) -> bool:
    """An attack in the simple past that nobody tells now, or that a year puts back: history, no claim."""
    verb = content.clause.verb
    threatened = content.clause.lemma == "threaten"  # "the government threatened to use force"
    according = telling.clause is None and telling.noun is None and not threatened
    ahead = (
        content.clause.relation == "advcl" and content.clause.marker == "before"
    )  # "a matter of time before it attacked"
    if (content.clause.relation == "ccomp" or according or ahead) and not any(
        date.has_year for date in content.clause.dates
    ):
        return False  # "Ukraine says Russian forces shelled a school", "according to Ukraine they shelled it"
    if (
        (content.topic is not Topic.ATTACK and not threatened)
        or content.noun is not None
        or content.clause.marker == "who"
    ):
        return False  # "it was Russian troops who attacked" tells whose they are
    subject = content.clause.subject
    armed = (
        subject is None or verb.passive or is_armed(subject, context)
    )  # "had been seized by Russian forces"
    whose = verb.perfect and (armed or any(n.reported for n in threats_beside(content.clause, context)))
    simple = (
        verb.past
        and verb.finite
        and not (verb.modal or verb.negated or verb.progressive or whose or content.negative)
    )
    return simple and content.clause.lemma not in context.words.copulas


_OF_WAR = frozenset({Topic.ATTACK, Topic.BUILDUP, Topic.PULLBACK, Topic.INVOLVEMENT})


def is_inner_war(
    content: Content, stance: Stance, subject: Actor | None, teller: Actor, context: ClaimContext
) -> bool:
    """Whether it is told how a war goes in the land of those who wage it: what insurgents do, or an army at home by those who
    are of no land.
    """
    if subject is None or stance is not Stance.ASSERTS or content.topic not in _OF_WAR:
        return False
    if content.clause.verb.modal:
        return False
    if subject.code in context.words.insurgents:  # "was carried out by the Taliban" tells whose deed it was
        return content.noun is not None or not content.clause.verb.passive
    if content.noun is not None:
        return False
    if _is_against_terror(content.clause, context):
        return True
    if content.topic is Topic.BUILDUP or teller.country is not None or subject.code is None:
        return False
    named = [*content.clause.objects, *(phrase for p, phrase in content.clause.prepositions if p != "by")]
    places = {part.place.country for phrase in named for part in phrase.parts if part.place is not None}
    return places == {subject.code}


def _is_against_terror(clause: Clause, context: ClaimContext) -> bool:
    """Whether those who are fought are no state's: "have seized the town from ISIL", "bombed al-Qaeda positions"."""
    against = [phrase for p, phrase in clause.prepositions if p in ("from", "against")]
    fought = [part for phrase in (*clause.objects, *against) for part in phrase.parts]
    outlawed = context.frame.vocabulary.words("belligerent", "terror group")
    return any(
        (part.actor is not None and part.actor.code in outlawed) or context.frame.nation(part) in outlawed
        for part in fought
    )


# -- one's own ----------------------------------------------------------------------------------------------


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
