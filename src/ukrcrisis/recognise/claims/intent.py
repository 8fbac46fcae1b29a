"""What somebody means to do: orders to go, decisions with no more said of them, plans to blame others."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.vocabulary import ActorKind, Topic
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.forces import names_forces, owners_in
from ukrcrisis.recognise.claims.phrases import blamed_phrases
from ukrcrisis.recognise.claims.subject import subjects_of
from ukrcrisis.recognise.claims.words import AHEAD

__all__ = [
    "goes_back",
    "handles_mass_weapons",
    "has_decision",
    "is_ordered_ahead",
    "is_plot",
    "is_sent_ahead",
    "is_suspects",
    "is_test_ahead",
    "is_undaunted",
    "may_strike",
    "means_to_blame",
    "own_phrases",
]

_WHITHER = frozenset({"to", "from", "towards", "toward", "out of", "beyond", "into"})
_OUT = ("from", "out of")
_ANYTHING = frozenset({"nothing", "anything", "this", "that"})
_DECIDED = frozenset({Topic.ATTACK, Topic.DECISION, Topic.BUILDUP, Topic.PRETEXT, Topic.REGIME_CHANGE})
"""What "a decision" with no more said of it can be on; soldiers that are in a land already wait for none."""


def means_to_blame(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody is said to want to lay a deed to others: "plans to blame Kyiv for an explosion"."""
    above = clause.governor
    wanted = above is not None and (
        above.lemma in context.words.intent.wanting
        or (above.lemma in context.words.threats and above.lemma != "be")
    )
    return (
        wanted
        and clause.relation == "xcomp"
        and clause.verb.infinitive
        and ((clause.lemma == "blame" and bool(clause.objects)) or _blames_a_state(clause, context))
    )


def _blames_a_state(clause: Clause, context: ClaimContext) -> bool:
    """As in "Pin the bombing on Minsk"; "hold every soldier accountable" is no pretext."""
    blamed = (part for phrase in blamed_phrases(clause, context) for part in phrase.parts)
    return any(part.actor is not None or owners_in(part, context) for part in blamed)


def is_ordered_ahead(clause: Clause, context: ClaimContext) -> bool:
    """Whether forces told of before have an order to go: "no sign of an order to move"."""
    ordered = (
        clause.noun is not None and clause.noun.head in context.words.intent.orders and clause.verb.infinitive
    )
    going = clause.lemma in context.words.intent.proceeding or clause.lemma == "move"
    return (
        ordered and going and not clause.objects and context.suspect is not None and context.last in _DECIDED
    )


def may_strike(clause: Clause, context: ClaimContext) -> bool:
    """Whether whom the text suspects may go ahead, with no more said of where: "it might still move at any time"."""
    going = clause.lemma in context.words.intent.proceeding or clause.lemma in ("move", "act")
    if not going or clause.verb.modal not in AHEAD or clause.objects or context.last not in _DECIDED:
        return False
    if clause.subject is None or not clause.subject.pronoun or context.suspect is None:
        return False
    led = any(preposition in _WHITHER for preposition, _ in clause.prepositions)
    return not led and context.suspect in subjects_of(clause, context.frame, context.suspect)


def goes_back(clause: Clause, context: ClaimContext) -> bool:
    """Whether whom the text suspects gives up, with no more said of what, or a state leaves another's land: "it is not
    withdrawing", "Peru will pull out of Tacna".
    """
    if _leaves_land(clause, context):
        return True
    bare = not clause.objects and not clause.prepositions and not clause.verb.passive
    if clause.lemma not in context.words.intent.giving_up or not bare or context.suspect is None:
        return False
    return context.suspect in subjects_of(clause, context.frame, context.suspect)


def _leaves_land(clause: Clause, context: ClaimContext) -> bool:
    """Whether a state, no forces named, withdraws from a place that is not its own; "from the talks" is another matter."""
    if clause.lemma not in context.words.intent.leaving_land or clause.objects or clause.verb.passive:
        return False
    left = [part.place for p, phrase in clause.prepositions if p in _OUT for part in phrase.parts]
    lands = {place.country for place in left if place is not None and place.country is not None}
    subjects = subjects_of(clause, context.frame, context.suspect)
    states = {actor.code or actor.country for actor in subjects if actor.kind is not ActorKind.OUTLET}
    return bool(lands) and bool(states - {None}) and lands.isdisjoint(states)


def is_undaunted(clause: Clause, context: ClaimContext) -> bool:
    """Whether nothing is said to hold somebody from a deed: "will not hesitate to attack", "will stop at nothing"."""
    at_nothing = any(
        preposition == "at" and phrase.head == "nothing" for preposition, phrase in clause.prepositions
    )
    return (clause.lemma == "stop" and at_nothing) or (
        clause.verb.negated and clause.lemma in context.words.intent.undaunted
    )


def is_test_ahead(clause: Clause, context: ClaimContext) -> bool:
    """Whether a test of arms is to come: "a missile launch could take place", "a nuclear test is imminent"."""
    planned = clause.verb.infinitive and clause.governor is not None and _awaits(clause.governor, context)
    if clause.lemma in context.words.testing and any(_is_test(each, context) for each in clause.objects):
        return planned or clause.verb.modal in AHEAD  # "expects it to carry out a missile test"
    if clause.subject is None or not _is_test(clause.subject, context):
        return False
    near = clause.lemma == "be" and any(o.head in context.words.likely for o in clause.objects)
    return clause.verb.modal in AHEAD or near or (clause.verb.passive and _awaits(clause, context))


def handles_mass_weapons(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody makes, keeps or readies weapons of mass destruction: "is mixing the precursors of sarin"."""
    if clause.lemma not in context.words.intent.handling or clause.verb.modal in ("can", "would"):
        return False  # "Iran can never have a nuclear weapon" is what somebody wills
    parts = context.frame.vocabulary.words("mass weapon", "part")
    whole = not clause.objects or any(o.head in parts for o in clause.objects)  # not "a museum of atom bombs"
    behind = (p for before, p in clause.prepositions if before in ("of", "for", "with"))
    held = [*clause.objects, *(behind if whole else ())]
    if clause.verb.passive and clause.subject is not None:
        held.append(clause.subject)
    held = [
        phrase for phrase in held if phrase.head not in context.words.exercises
    ]  # "drills by its nuclear forces"
    return any(_is_mass_weapon(part, context) for phrase in held for part in phrase.parts)


def _is_mass_weapon(phrase: NounPhrase, context: ClaimContext) -> bool:
    words = [item.lemma or item.key for item in phrase.items[-2:]]
    return not context.words.intent.mass_weapons.isdisjoint((phrase.head, " ".join(words)))


def _is_test(phrase: NounPhrase, context: ClaimContext) -> bool:
    return " ".join(item.lemma or item.key for item in phrase.items[-2:]) in context.words.tests


def _awaits(clause: Clause, context: ClaimContext) -> bool:
    """Whether a verb says that something is to come: "expect", "plan"."""
    return clause.lemma in context.words.intent.planning or clause.lemma in context.words.awaiting


def is_plot(clause: Clause, context: ClaimContext) -> bool:
    """Whether a noun of intent is of killing somebody: "a plot by Russia to kill a lawmaker"."""
    planned = clause.noun is not None and clause.noun.head in context.words.decisions
    return planned and clause.verb.infinitive and clause.lemma in context.words.hand.killing


def is_suspects(clause: Clause, context: ClaimContext) -> bool:
    """Whether a decision with no more said of it can be on the war that the text told of last: its subject is no other."""
    if context.suspect is None or context.last not in _DECIDED:
        return False
    taken = clause.subject if clause.verb.passive else None
    whose = context.suspect.code or context.suspect.country
    subject = clause.subject.actor if clause.subject is not None else None
    own = subject is not None and (subject == context.suspect or whose in (subject.code, subject.country))
    if (
        taken is not None
        and not (own or taken.pronoun)
        and taken.head not in context.words.decisions | _ANYTHING
    ):
        return False  # "no new sanctions have been decided", but "their commanders have been given orders"
    return subject is None or own


def has_decision(clause: Clause, context: ClaimContext) -> bool:
    return clause.lemma in context.words.intent.planning or any(
        p.head in context.words.decisions or p.head == "mind" for p in own_phrases(clause)
    )


def is_sent_ahead(clause: Clause, inner: list[Clause], context: ClaimContext) -> bool:
    """Whether forces are told to go ahead, or somebody plots to kill: "units have been given orders to proceed"."""
    if (clause.lemma in context.words.intent.plotting or clause.lemma == "order") and any(
        d.lemma in context.words.hand.killing for d in inner
    ):
        return bool(subjects_of(clause, context.frame, context.suspect))
    ahead = any(d.lemma in context.words.intent.proceeding for d in inner)
    return ahead and (names_forces(clause, context) or context.suspect is not None)


def own_phrases(clause: Clause) -> list[NounPhrase]:
    return [*clause.objects, *([clause.subject] if clause.subject is not None else [])]
