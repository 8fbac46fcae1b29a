"""Whether "call" is a call to somebody: not "called for calm", "called on both to talk", "called it a lie"."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.items import Item
from ukrcrisis.model.actor import Actor

__all__ = ["calls_for", "calls_somebody"]


def calls_for(noun: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """As in "A call for calm", "a call to leave", "has not backed her call": an appeal."""
    channels = frame.vocabulary.words("channel")
    if noun.head != "call" or any(key in channels for key in noun.keys[:-1]):
        return False  # "agreed in a phone call on a ceasefire"
    between = any(p in ("with", "between") for p, _ in noun.after)
    if (
        noun in clause.objects
        and not between
        and clause.lemma in frame.vocabulary.words("call verb", "endorsement")
    ):
        return True
    told = [
        noun,
        *(p for preposition, p in noun.after if preposition in ("to", "on")),
    ]  # "his call to her to go"
    return any(
        preposition in ("for", "on") and p.place is None and p.actor is None for preposition, p in noun.after
    ) or any(
        any(d.noun is each for each in told)
        and d.verb.infinitive
        and d.lemma not in frame.vocabulary.words("call verb", "purpose")
        for d in clause.dependents
    )


def calls_somebody(clause: Clause, frame: Frame) -> bool:
    """As in "Biden called Zelensky on Monday": one object, and nothing that he is called."""
    objects = [each for each in clause.objects if each.head != "times"]  # "has called him three times"
    if clause.lemma == "call" and clause.verb.passive and not objects:
        return _was_rung(clause)
    if clause.lemma != "call" or len(objects) != 1 or clause.verb.passive:
        return False
    called = objects[0]
    between = frame.items[frame.item_at(clause.verb.end) :][:1]
    if any(item.start < called.start and item.tag in "RP" for item in between):
        return False  # "called home its envoy"
    opposite = frame.vocabulary.words("party", "opposite")
    named = all(
        _can_be_rung(part.actor) or _hold_one_office(part) or (part.head in opposite and part.modifiers)
        for part in called.parts
    )
    if not named or any(
        preposition in ("for", "on", "upon", "off") and p.place is None
        for preposition, p in clause.prepositions
    ):
        return False
    whole = max(
        [called.end, *(after.end for p, after in called.after if p == "of")]
    )  # "the president of Peru"
    at = frame.item_at(whole)
    if (
        at + 1 < len(frame.items)
        and frame.items[at].tag == ","
        and frame.items[at + 1].key in ("home", "back")
    ):
        return False  # "called the ambassador, Ana Ruiz, home"
    if at < len(frame.items) and frame.items[at].key in ("out", "in", "back", "home", "away"):
        return False  # "called the ambassador out"
    following = frame.items[at].tag if at < len(frame.items) else "S"
    if following == "T":
        return _is_appeal(frame.items[at + 1 : at + 3], frame)
    return following in "SdRC,Q;#" or (
        following == "P"
        and frame.items[at].key in ("from", "after", "before", "about", "in", "during", "over")
    )


def _was_rung(clause: Clause) -> bool:
    """As in "Ortega was called by Ruiz": two persons with names, and nothing that he is called."""
    agents = [phrase for preposition, phrase in clause.prepositions if preposition == "by"]
    sides = [part for each in (clause.subject, *agents) if each is not None for part in each.parts]
    return len(agents) == 1 and len(sides) > 1 and all(part.is_person for part in sides)


def _is_appeal(items: Sequence[Item], frame: Frame) -> bool:
    """Whether what follows "to" is what a call is for: not "called the ambassador to Mali home", "called the director to
    testify", "called him to order".
    """
    if not items or items[0].tag != "V" or items[0].lemma in frame.vocabulary.words("call verb", "duty"):
        return False
    alone = len(items) < 2 or items[1].tag not in "DNAEK#"
    return not (alone and items[0].key in frame.vocabulary.words("call verb", "rebuke"))


def _hold_one_office(phrase: NounPhrase) -> bool:
    """As in "The foreign ministers of Peru and Chile"."""
    lands = [part.actor for p, after in phrase.after if p == "of" for part in after.parts]
    several = phrase.office is not None and phrase.plural and len(lands) > 1
    return several and all(land is not None and land.code is not None for land in lands)


def _can_be_rung(actor: Actor | None) -> bool:
    known = actor is not None and actor.code is None
    return known and actor is not None and (actor.role is not None or actor.country is not None)
