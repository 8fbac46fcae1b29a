"""Deeds that are laid to a state: violence that it has a hand in, people it does away with, armed groups that it helps."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind, Topic
from ukrcrisis.recognise.claims.backers import backers_of
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.deployment import are_at_home, is_entered
from ukrcrisis.recognise.claims.forces import is_armed, names_fighters, owners_in
from ukrcrisis.recognise.claims.nouns import is_none, threat_in
from ukrcrisis.recognise.claims.phrases import names_deed
from ukrcrisis.recognise.claims.whose_deed import points_to_deed
from ukrcrisis.recognise.wordings import tail_of

__all__ = [
    "acts_abroad",
    "does_deed",
    "fights_abroad",
    "installs",
    "is_haven",
    "is_murder",
    "is_to_blame",
    "stands_aside",
    "topic_of_help",
]


_BEHIND = {"be": "for", "involve": "in", "play": "in"}
"""Verbs that have the deed behind a preposition: "is responsible for", "was involved in", "played a role in"."""
_NEAR_ABOVE = 3
"""How many verbs may stand between a charge and the deed: "accused it of a policy aimed at killing him"."""
_ALLIED = frozenset({"alongside", "for", "with", "on"})
"""Prepositions behind which those stand for whom strangers fight: "on the side of the rebels"."""
_OVER = frozenset({"over", "into", "onto", "above"})
_WITH_WHOM = frozenset({"with"})
_TO_WHOM = frozenset({"to", "for", "behind"})
_EITHER = frozenset({"either", "neither", "any", "no", "one"})
_SERVED = frozenset({"for", "of", "to"})


def does_deed(clause: Clause, context: ClaimContext) -> bool:
    """Whether a clause tells of a hand in violence: "carried out the assassination", "ordered a cyber campaign"."""
    wordings = context.words.hand.doing.get(clause.lemma)
    done = [clause.subject] if clause.verb.passive and clause.subject is not None else clause.objects
    at = _BEHIND.get(clause.lemma)
    if at is not None:
        done = [phrase for preposition, phrase in clause.prepositions if preposition == at]
    if wordings is None or not any(
        names_deed(part, context)
        or points_to_deed(part, context)
        or (at is not None and _is_strike(part, context))
        for o in done
        for part in o.parts
    ):
        return False
    named = at is not None or any(preposition == "by" for preposition, _ in clause.prepositions)
    if clause.verb.passive and not named:
        return False
    tail = tail_of(clause, context.frame)
    return any(tail.starts(rest) for rest, _ in wordings)


def _is_strike(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase names an attack for which somebody can be responsible: "the airstrike on its consulate"."""
    threat = threat_in(phrase, context)
    return threat is not None and threat.topic in (Topic.ATTACK, Topic.REGIME_CHANGE)


def fights_abroad(clause: Clause, context: ClaimContext) -> bool:
    """Whether people of a land are said to be in a war: "Russians fought in Angola", "had gone into combat"."""
    people = clause.subject
    surface = people.surface if people is not None else None
    if people is None or surface is None or surface.entry.kind is not EntryKind.PEOPLE:
        return False
    if people.determiner == "the" or clause.verb.modal:
        return False  # "the Georgians will fight" means the whole nation
    hand, behind = context.words.hand, clause.prepositions
    if clause.lemma in hand.fighting:
        abroad = [
            part for p, phrase in behind if p == "in" for part in phrase.parts if part.place is not None
        ]
        beside = any(p in _ALLIED for p, _ in behind)
        return not clause.objects and clause.verb.finite and (bool(abroad) or beside)
    return any(p in ("in", "into") and phrase.head in hand.combat for p, phrase in behind)


def acts_abroad(clause: Clause, context: ClaimContext) -> bool:
    """Whether the forces of a land do something that is no peace: "Rwandan artillery supported the advance"; or
    anything in another land, or to what is another's.
    """
    if clause.verb.modal:
        return False
    agents = [phrase for preposition, phrase in clause.prepositions if preposition == "by"]
    doers = agents if clause.verb.passive else [clause.subject] if clause.subject is not None else []
    forces = [
        part for phrase in doers for part in phrase.parts if not part.pronoun and is_armed(part, context)
    ]
    owners = [owner for part in forces for owner in owners_in(part, context)]
    if not owners or all(owner.code in context.words.groups for owner in owners):
        return False  # what armed groups do is war
    if are_at_home(clause, forces, context):
        return False
    if clause.lemma in context.words.hand.force_deeds:
        whither = any(preposition in ("into", "under") for preposition, _ in clause.prepositions)
        # not "an air force plane took off"
        return (
            bool(clause.objects) or clause.verb.passive or whither or clause.lemma in context.words.movement
        )
    told = clause.relation == "ccomp" and clause.verb.finite
    return told and (is_entered(clause, context) or _meddles(clause, owners, context))


def _meddles(clause: Clause, owners: Sequence[Actor], context: ClaimContext) -> bool:
    """Whether forces do a thing to what is another land's: "rammed Philippine boats", "were circling its islands"."""
    codes = {None, *(owner.code for owner in owners)}
    over = [phrase for preposition, phrase in clause.prepositions if preposition in _OVER]
    return not clause.verb.passive and any(
        part.determiner == "its" or (part.actor is None and context.frame.nation(part) not in codes)
        for phrase in (*clause.objects, *over)
        for part in phrase.parts
    )


def is_murder(clause: Clause, context: ClaimContext) -> bool:
    """Whether a state is said to do away with somebody: "accuses Pyongyang of killing Kim", "had poisoned the spy"; that
    forces kill is war.
    """
    words = context.words
    if clause.lemma not in words.hand.killing or not (clause.objects or clause.verb.passive):
        return False
    charged = any(above.lemma in words.charging for above in clause.governors()[:_NEAR_ABOVE])
    accused = charged and clause.relation == "prep"
    soldiers = clause.subject is not None and is_armed(clause.subject, context)
    secret = clause.lemma in words.hand.abducting and not soldiers
    return accused or (secret and not clause.verb.modal and clause.verb.finite)


def is_to_blame(clause: Clause, context: ClaimContext) -> bool:
    """Whether a clause says whose fault an attack is: "Iran is to blame for the attack", "Iran is responsible"."""
    at_fault = context.frame.vocabulary.words("at fault")
    if clause.lemma == "be" and any(o.head in at_fault and len(o.items) == 1 for o in clause.objects):
        state = clause.subject.actor if clause.subject is not None else None
        return state is not None and state.kind is ActorKind.COUNTRY and not clause.prepositions
    if clause.lemma != "blame" or clause.verb.modal != "will":
        return False
    behind = [part for p, phrase in clause.prepositions if p == "for" for part in phrase.parts]
    return any(part.head in context.words.deeds or threat_in(part, context) is not None for part in behind)


def stands_aside(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody is said to have no part in a war or a deed: "we are not involved", "plays no part in the war"."""
    none = clause.verb.negated or any(map(is_none, clause.objects))
    if not none or clause.subject is None:
        return False
    if clause.verb.modal == "will" or clause.verb.infinitive:
        return False  # "will not get involved" is policy
    about = [part for p, phrase in clause.prepositions if p in ("in", "to", "with") for part in phrase.parts]
    violent = any(
        names_deed(part, context)
        or (part.pronoun and part.head in ("it", "this", "that"))
        or part.head in context.words.threat_nouns
        or part.head in context.words.hand.wars
        for part in about
    )
    if clause.lemma in context.words.hand.involving and clause.verb.passive:
        return violent or not about
    party = clause.lemma == "be" and any(o.head in context.words.hand.parties for o in clause.objects)
    part = clause.lemma in context.words.hand.taking_part and any(
        o.head in context.words.own_parts for o in clause.objects
    )
    return violent and (party or part)


def installs(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody is made a leader: "install him as head of a puppet government"."""
    if clause.lemma not in context.words.hand.installing:
        return False
    people = any(o.is_person or o.is_named_person or o.pronoun for o in clause.objects)
    return people and any(preposition == "as" for preposition, _ in clause.prepositions)


def topic_of_help(clause: Clause, context: ClaimContext) -> Topic | None:
    """Whether armed groups that fight for others are supported."""
    if clause.lemma in context.words.hand.swaying and _holds_sway(clause, context):
        return Topic.INVOLVEMENT
    words = context.words
    let = [d.subject for d in clause.dependents if d.subject is not None]
    if clause.lemma in words.saying.allowing and any(_are_fighters(each, context) for each in let):
        return Topic.INVOLVEMENT  # "let the rebels train there"
    if clause.lemma in words.hand.reaching:  # "Chilean arms are reaching the rebels"
        sent = clause.subject is not None and any(is_armed(part, context) for part in clause.subject.parts)
        return Topic.INVOLVEMENT if sent and any(_are_fighters(o, context) for o in clause.objects) else None
    if clause.lemma == "be":  # "the men are gangs run by Lima"
        run = (part for o in clause.objects for part in o.parts if backers_of(part, context.frame))
        return Topic.INVOLVEMENT if any(_are_fighters(part, context) for part in run) else None
    giving = clause.lemma in words.hand.giving
    if not (giving or clause.lemma in words.hand.supporting):
        return None
    backed = [clause.subject] if clause.verb.passive and clause.subject is not None else clause.objects
    behind = _TO_WHOM if giving else _WITH_WHOM
    helped = [*backed, *(phrase for preposition, phrase in clause.prepositions if preposition in behind)]
    return Topic.INVOLVEMENT if any(_are_fighters(each, context) for each in helped) else None


def _are_fighters(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase means armed groups, or people who did violence: "those who shelled the town"."""
    if names_fighters(phrase, context):
        return True
    if phrase.head in context.words.hand.warring and phrase.items[0].key in _EITHER:
        return True  # "denies backing either side"
    doing = (c for c in context.frame.clauses if c.relation == "relcl" and c.subject is phrase)
    return any(_attacks(clause, context) for clause in doing if not clause.verb.passive)


def _attacks(clause: Clause, context: ClaimContext) -> bool:
    """Whether a verb tells of an attack by itself."""
    wordings = context.words.threats.get(clause.lemma, ())
    by_itself = any(not rest and sense == Topic.ATTACK for rest, sense in wordings)
    return by_itself or clause.lemma in context.words.hand.killing


def is_haven(clause: Clause, context: ClaimContext) -> bool:
    """Whether a land is said to serve armed groups or arms: "is a conduit for arms", "plays host to the rebels"."""
    said = clause.objects if clause.lemma in ("be", "become", "play") else ()
    for phrase in (*said, *(after for p, after in clause.prepositions if p == "as")):
        behind = [after for p, after in (*phrase.after, *clause.prepositions) if p in _SERVED]
        if phrase.head in context.words.hand.havens:
            return any(
                _are_fighters(part, context) or is_armed(part, context)
                for after in behind
                for part in after.parts
            )
    return False


def _holds_sway(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody commands such a group: "has control of the M23", "exercises command over the militias"."""
    if not any(o.head in context.words.hand.sway for o in clause.objects):
        return False
    behind = [*clause.prepositions, *(pair for o in clause.objects for pair in o.after)]
    under = (part for p, phrase in behind if p in ("of", "over") for part in phrase.parts)
    return any(part.head in context.words.proxies for part in under)
