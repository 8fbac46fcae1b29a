"""What tells people to go or not to come: leaving, returning, travelling."""

from __future__ import annotations

from itertools import takewhile

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import POSSESSIVES
from ukrcrisis.model.vocabulary import ActorKind, AdvisoryAction
from ukrcrisis.recognise.advice.words import AdviceWords, Tail, words_of

__all__ = ["go_home", "leavable", "leave", "travel", "trips"]


_FIGURATIVE = frozenset({"on", "through", "over", "after", "into", "about", "along"})
"""Prepositions behind "go" that with no place say what somebody does."""


def trips(tail: Tail, words: AdviceWords) -> AdvisoryAction:
    """Not to travel, at all or but for what is necessary."""
    hedged = _before_next_verb(tail).holds(words.hedges)
    return AdvisoryAction.AVOID_NONESSENTIAL_TRAVEL if hedged else AdvisoryAction.DO_NOT_TRAVEL


def _before_next_verb(tail: Tail) -> Tail:
    """The words up to a conjunction with a verb behind it, which tells of something else: "… and is pressing them to go"."""
    joins = (i for i, item in enumerate(tail.items) if item.tag == "C" and _opens_clause(tail, i))
    return Tail(tail.items[: next(joins, len(tail.items))])


def _opens_clause(tail: Tail, i: int) -> bool:
    ahead = takewhile(lambda item: item.tag not in "ULt", tail.items[i + 1 : i + _NEXT_CLAUSE])
    return any(
        item.tag in "VBHW" for item in ahead
    )  # "trips to Mali and Chad unless they are essential" goes on


_NEXT_CLAUSE = 7
"""Within how many words behind a conjunction the verb of a clause stands."""


def leave(clause: Clause, frame: Frame, words: AdviceWords, tail: Tail, away: bool) -> AdvisoryAction | None:
    if (
        away
        or clause.verb.passive
        or _turns(clause, tail)
        or _is_out_of_a_thing(clause, frame)
        or not all(
            leavable(o, frame) or _is_packed(o, clause, frame)
            for o in clause.objects[:1]
            if clause.lemma in frame.vocabulary.words("advised", "leave")
        )
    ):
        return None
    return AdvisoryAction.LEAVE


def _is_packed(phrase: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether people pack what is theirs: "pack their bags", but "pack a bag"."""
    return clause.lemma in frame.vocabulary.words("packing") and phrase.determiner in POSSESSIVES | {"your"}


def _turns(clause: Clause, tail: Tail) -> bool:
    """As in "Go wobbly", "go shopping": nobody leaves."""
    return (
        clause.lemma == "go"
        and bool(tail.items)
        and tail.items[0].tag in "AN"
        and tail.items[0].key != "home"
    )


def _is_out_of_a_thing(clause: Clause, frame: Frame) -> bool:
    """As in "Get out of the car": no place that a traveller leaves."""
    grounds = words_of(frame.vocabulary).grounds
    out = [part for p, phrase in clause.prepositions if p == "out of" for part in phrase.parts]
    named = [part for part in out if part.place is not None or part.name or part.surface or part.modifiers]
    things = [
        part for part in out if part.items[-1].tag == "N" and part.head not in grounds and not part.after
    ]
    return bool(things) and not named


def leavable(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether the object of "leave" is a place (or no object at all: "leave this week")."""
    words = frame.vocabulary.words
    if phrase.actor is not None and phrase.actor.kind is ActorKind.ORGANISATION and phrase.place is None:
        return False
    return any(
        part.place is not None
        or (part.name is not None and part.actor is None)
        or part.head in words("advised noun", "place")
        or part.head in words("leaving", "there")
        or part.head in words("leaving", "time")
        or any(s.entry.code for s in part.modifiers)
        or (part.head in words("leaving", "share") and any(p.place is not None for _, p in part.after))
        for part in phrase.parts
    )


def go_home(
    clause: Clause, frame: Frame, words: AdviceWords, tail: Tail, away: bool
) -> AdvisoryAction | None:
    return trips(tail, words) if away else AdvisoryAction.LEAVE


def travel(clause: Clause, frame: Frame, words: AdviceWords, tail: Tail, away: bool) -> AdvisoryAction | None:
    aims = [
        p
        for preposition, p in clause.prepositions
        if preposition in ("to", "into", "for", "near") and p.start > clause.verb.start
    ]
    aims += [o for o in clause.objects[:1] if o.keys != ("foot",)]  # "not to set foot in Mali"
    if away:
        return trips(tail, words) if all(leavable(aim, frame) for aim in aims[:1]) else None
    if tail.starts(("ahead",)):
        return None  # "go ahead, Ana" gives her the word
    times = frame.vocabulary.words("leaving", "time")
    if clause.lemma == "go" and not any(aim.place or aim.head not in times for aim in aims):
        return None if _goes_on_with(clause, tail) else AdvisoryAction.LEAVE
    only = "only" in clause.verb.adverbs or tail.holds(frozenset({"only", "unless"}))
    hedged = tail.holds(words.hedges | {"if", "unless"})
    return AdvisoryAction.AVOID_NONESSENTIAL_TRAVEL if only and hedged else None


def _goes_on_with(clause: Clause, tail: Tail) -> bool:
    """As in "Go and vote", "go on the record", "go through trials": nobody leaves."""
    further = len(tail.items) > 1 and tail.items[0].key == "and" and tail.items[1].tag in "VNO"
    behind = [each for p, each in clause.prepositions if p in _FIGURATIVE and each.start > clause.verb.start]
    at_once = bool(tail.items) and tail.items[0].key in _FIGURATIVE
    return further or (at_once and not any(each.place is not None for each in behind))
