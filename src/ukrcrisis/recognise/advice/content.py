"""What an advisory tells its audience to do: leave or not come (``going``), think of leaving, stay away, take care."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.pronouns import NOBODY, POSSESSIVES
from ukrcrisis.model.vocabulary import AdvisoryAction
from ukrcrisis.recognise.advice.going import go_home, leave, travel, trips
from ukrcrisis.recognise.advice.words import AdviceWords, Tail, tail_of, words_of

__all__ = ["AdvisedAct", "content_of"]


class AdvisedAct(NamedTuple):
    """What is to be done, and the clause or noun that says so."""

    action: AdvisoryAction | None
    """None for "do the same": the action is that of the advice told before."""
    clause: Clause | None
    phrase: NounPhrase | None = None
    returns: bool = False
    """Whether it says "return": to go home is to leave, to go back to the place of danger is to travel."""


def content_of(clause: Clause, frame: Frame, words: AdviceWords, *, away: bool) -> AdvisedAct | None:
    """What a clause tells its subject to do, or None; ``away`` where the governing words turn it round."""
    wordings = words.content.get(clause.lemma)
    if wordings is None:
        return None
    tail = tail_of(clause, frame)
    negated = (
        clause.verb.negated
        or clause.marker == "against"
        or (clause.verb.finite and clause.subject is not None and _is_nobody(clause.subject))
    )
    for sense in tail.senses(wordings):
        if clause.verb.passive and clause.lemma in frame.vocabulary.words("bringing back"):
            continue  # who "should be returned" is told nothing
        if sense == "echo":
            return None if negated else AdvisedAct(None, clause)
        action = _ACTIONS[sense](clause, frame, words, tail, negated != away)
        if action is not None:
            return AdvisedAct(action, clause, returns=sense == "return")
    return None


def _is_nobody(phrase: NounPhrase) -> bool:
    """ "Nobody", "no Irish citizen"."""
    return phrase.head in NOBODY or phrase.determiner == "no"


def _avoid(clause: Clause, frame: Frame, words: AdviceWords, tail: Tail, away: bool) -> AdvisoryAction | None:
    objects = [part for o in clause.objects for part in o.parts]
    objects += [
        part
        for p, phrase in clause.prepositions
        if p in ("from", "off", "on", "about")
        for part in phrase.parts
    ]
    if clause.verb.passive and clause.subject is not None:
        objects.extend(clause.subject.parts)
    if away:
        departing = any(words.things.get(o.head) == "leave" for o in objects) or not objects
        return AdvisoryAction.LEAVE if departing else None
    there = frame.vocabulary.words("leaving", "there")
    travelling = any(words.things.get(o.head) == "travel" or o.head in there for o in objects)
    going = frame.vocabulary.words("advised", "travel")
    travelling = travelling or any(
        (d.verb.gerund or d.verb.infinitive) and d.lemma in going for d in clause.dependents
    )
    twice = (
        c for c in frame.clauses if c.marker == "before" and c.verb.gerund and c.segment == clause.segment
    )
    travelling = travelling or any(
        c.lemma in going for c in twice if c.verb.start > clause.verb.end
    )  # "think twice before travelling"
    if travelling:
        whole = (
            Tail((*clause.subject.items, *tail.items))
            if clause.verb.passive and clause.subject is not None
            else tail
        )
        soft = clause.lemma in frame.vocabulary.words("second thoughts")
        return AdvisoryAction.AVOID_NONESSENTIAL_TRAVEL if soft else trips(whole, words)
    staying = frame.vocabulary.words("staying on")
    if any(d.verb.gerund and d.lemma in staying for d in clause.dependents):
        return AdvisoryAction.CONSIDER_LEAVING  # "to reconsider staying"
    if any(o.head in staying and o.determiner in POSSESSIVES for o in objects):
        return AdvisoryAction.CONSIDER_LEAVING  # "to reconsider their stay"
    if _is_where_danger_is(objects, clause, frame):
        return AdvisoryAction.TAKE_CARE
    places = frame.vocabulary.words("advised noun", "place")
    if any(o.place is not None or (o.head in places and not _is_of_matter(o, places)) for o in objects):
        return trips(tail, words)
    return AdvisoryAction.TAKE_CARE if any(o.head in words.perils for o in objects) else None


def _is_of_matter(phrase: NounPhrase, places: frozenset[str]) -> bool:
    """Whether it is part of no place: "reconsider part of the deal"."""
    whole = next((after for p, after in phrase.after if p == "of"), None)
    return whole is not None and whole.place is None and whole.head not in places


def _stay_away(
    clause: Clause, frame: Frame, words: AdviceWords, tail: Tail, away: bool
) -> AdvisoryAction | None:
    if away:
        return None
    named = [part for phrase in clause.complements() for part in phrase.parts if part.keys != ("clear",)]
    perilous = [part for part in named if part.place is None and part.head in words.perils]
    first = bool(perilous) and named[0] is perilous[0] and named[0].head not in words.grounds
    if first or (perilous and not any(part.place for part in named)):
        return AdvisoryAction.TAKE_CARE  # "stay clear of demonstrations in Mali"
    if _is_where_danger_is(named, clause, frame):
        return AdvisoryAction.TAKE_CARE
    return trips(tail, words) if _are_grounds(named, frame) else None


def _are_grounds(named: Sequence[NounPhrase], frame: Frame) -> bool:
    """Whether one of those named can be a ground, or none says what it is: "stay out", but "out of the army"."""
    grounds = words_of(frame.vocabulary).grounds
    armies = frame.vocabulary.words("actor noun", "forces")
    return (
        not named
        or any(part.place is not None or part.head in grounds for part in named)
        or not any(part.head in armies for part in named)
    )


def _is_where_danger_is(named: Sequence[NounPhrase], clause: Clause, frame: Frame) -> bool:
    """Whether an area is known only by what happens there: "areas of fighting in Mali", "areas where protests may be held"."""
    perils = words_of(frame.vocabulary).perils
    gathered = any(d.subject is not None and d.subject.head in perils for d in clause.dependents)
    if gathered and not any(part.place for part in named):
        return True
    return any(_is_of_danger(part, frame) for part in named)


def _is_of_danger(phrase: NounPhrase, frame: Frame) -> bool:
    perils = words_of(frame.vocabulary).perils
    area = phrase.place is None and phrase.head in frame.vocabulary.words("advised noun", "place")
    return area and any(p == "of" and after.head in perils for p, after in phrase.after)


def _stay(clause: Clause, frame: Frame, words: AdviceWords, tail: Tail, away: bool) -> AdvisoryAction | None:
    return AdvisoryAction.LEAVE if away else None


def _care(clause: Clause, frame: Frame, words: AdviceWords, tail: Tail, away: bool) -> AdvisoryAction | None:
    nothing = frame.vocabulary.words("no care")
    shown = [part.head in nothing for o in clause.objects for part in o.parts]  # "exercise restraint"
    return None if away or (shown and all(shown)) else AdvisoryAction.TAKE_CARE


def _care_not(
    clause: Clause, frame: Frame, words: AdviceWords, tail: Tail, away: bool
) -> AdvisoryAction | None:
    """What those who stay are not to do; "not to travel to the border with Peru", "to the border zone" is about a journey."""
    if away and _is_near_ground(clause, frame):
        return AdvisoryAction.DO_NOT_TRAVEL  # "not to go near the border"
    goals = [phrase for preposition, phrase in clause.prepositions if preposition == "to"]
    journey = clause.lemma in ("travel", "go") and any("border" in goal.keys for goal in goals)
    region = any(goal.head != "border" or goal.after for goal in goals)
    return AdvisoryAction.TAKE_CARE if away and not (journey and region) else None


def _is_near_ground(clause: Clause, frame: Frame) -> bool:
    """Whether somebody goes near a place and no crowd or danger: "to approach the frontier"."""
    near = [phrase for p, phrase in clause.prepositions if p == "near"]
    near += clause.objects if clause.lemma == "approach" else []
    grounds = words_of(frame.vocabulary).grounds
    return any(part.place is not None or part.head in grounds for phrase in near for part in phrase.parts)


def _consider(
    clause: Clause, frame: Frame, words: AdviceWords, tail: Tail, away: bool
) -> AdvisoryAction | None:
    """Consider leaving, or cancelling a trip; "consider whether they need to stay" is to consider leaving."""
    if away:
        return None
    for item in tail.items:
        senses = _senses_at(item, tail, words)
        if (
            words.things.get(item.lemma) == "leave"
            or senses & {"leave", "return", "stay"}
            or (senses & {"travel"} and item.lemma == "go")
        ):
            return AdvisoryAction.CONSIDER_LEAVING
        if senses & {"avoid"}:
            return AdvisoryAction.AVOID_NONESSENTIAL_TRAVEL
    if any(words.things.get(item.lemma) == "travel" for item in tail.items) and tail.holds(words.hedges):
        return AdvisoryAction.AVOID_NONESSENTIAL_TRAVEL  # "consider whether your trip is necessary"
    return (
        AdvisoryAction.CONSIDER_LEAVING
        if tail.holds(frame.vocabulary.words("leaving", "so"))
        or [o.head for o in clause.objects] == ["it"]  # not "consider it a compliment"
        else None
    )


def _senses_at(item: Item, tail: Tail, words: AdviceWords) -> set[str]:
    """What a verb of the tail advises with the words behind it."""
    if item.tag != "V":
        return set()
    behind = Tail([each for each in tail.items if each.start >= item.end])
    return {sense for rest, sense in words.content.get(item.lemma, ()) if not rest or behind.starts(rest)}


def _echo(clause: Clause, frame: Frame, words: AdviceWords, tail: Tail, away: bool) -> AdvisoryAction | None:
    return None


_ACTIONS = {
    "leave": leave,
    "return": go_home,
    "travel": travel,
    "avoid": _avoid,
    "stay away": _stay_away,
    "stay": _stay,
    "care": _care,
    "care not": _care_not,
    "consider": _consider,
    "echo": _echo,
}
