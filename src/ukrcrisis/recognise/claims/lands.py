"""Lands that somebody is to take, to enter or only wants: "is getting ready to take Taiwan", "has designs on it"."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import LANDS
from ukrcrisis.mentions.pronouns import POSSESSIVES
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.words import AHEAD

__all__ = ["covets_land", "takes_land"]

_CONCERNING = frozenset({"against", "regarding", "concerning"})
_AIMED = frozenset({"on", "in", "against", "over", "towards", "toward"})


def takes_land(clause: Clause, context: ClaimContext) -> bool:
    """Whether a land is to be taken: "is getting ready to take Taiwan", "may move on Lima"; states do no more to enter one."""
    aimed = clause.verb.gerund and clause.noun is not None and clause.noun.head in context.words.decisions
    if not (aimed or clause.verb.infinitive or clause.verb.modal in AHEAD):
        return False
    if (before := context.words.closing_in.get(clause.lemma)) and not clause.objects:
        return any(p in before and _is_land(phrase) for p, phrase in clause.prepositions)
    enters = clause.lemma in context.words.entering and (
        _is_state(clause.subject, context) or _denies_aim(clause, context)
    )
    taken = filter(_is_land, clause.objects) if enters or clause.lemma in context.words.taking_land else ()
    return any(o.start <= clause.verb.end + 1 for o in taken)  # not "take out", "take over from"


def _denies_aim(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody denies that it is meant: "officials denied any intention of entering Georgia"."""
    above, aim = clause.governor, clause.noun
    meant = aim is not None and aim.head in context.words.decisions
    return meant and above is not None and above.lemma in context.words.denying


def _is_state(phrase: NounPhrase | None, context: ClaimContext) -> bool:
    """Whether a phrase is a state, or his own: "his country"."""
    if phrase is None or phrase.actor is not None:
        return phrase is not None and phrase.actor is not None and phrase.actor.kind is ActorKind.COUNTRY
    return phrase.head in context.words.forces.home and phrase.determiner in POSSESSIVES


def covets_land(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody is said to want a land: "covets Taiwan", "has designs on Taiwan", "has plans against Taiwan"."""
    if clause.lemma in context.words.coveting:
        return any(map(_is_land, clause.objects))
    plans = [o for o in clause.objects if o.head in context.words.decisions] if clause.lemma == "have" else []
    if any(p in _CONCERNING and _is_land(each) for o in plans for p, each in o.after):
        return True
    aims = [o for o in clause.objects if _is_aim(o, context)] if clause.lemma == "have" else []
    behind = (*clause.prepositions, *(pair for o in aims for pair in o.after))
    soil = context.words.forces.soil
    return bool(aims) and any(p in _AIMED and (_is_land(each) or each.head in soil) for p, each in behind)


def _is_aim(phrase: NounPhrase, context: ClaimContext) -> bool:
    pair = " ".join(item.lemma or item.key for item in phrase.items[-2:])
    return not context.words.coveting.isdisjoint((phrase.head, pair))


def _is_land(phrase: NounPhrase) -> bool:
    """Whether a phrase is a land or a town; a name that is unknown can be one."""
    if phrase.surface is None:
        return phrase.name is not None and not phrase.is_person and len(phrase.items) == 1
    return phrase.surface.entry.kind in LANDS and phrase.possessor is None
