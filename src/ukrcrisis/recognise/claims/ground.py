"""Whether a content is a claim: no history, and with nobody named, some ground."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.mentions.dates.finding import DateMention, Kind
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Stance, Topic
from ukrcrisis.recognise.claims.content import is_denied_aim
from ukrcrisis.recognise.claims.context import ClaimContext, Content
from ukrcrisis.recognise.claims.forces import is_armed, names_forces
from ukrcrisis.recognise.claims.nouns import is_none, is_weak, threat_in, threats_beside
from ukrcrisis.recognise.claims.telling import Telling
from ukrcrisis.recognise.claims.topic import only_moves
from ukrcrisis.recognise.claims.words import AHEAD

__all__ = ["is_about_war", "is_claim", "is_inner_war"]


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
