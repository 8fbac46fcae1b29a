"""A verb said once of several to whom, where or when it was done: "met Ruiz on Monday and Ortega on Tuesday"."""

from __future__ import annotations

from copy import copy

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.state import Parse
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.frames.shared_verbs import (
    are_missions,
    are_people,
    is_ground,
    is_person,
    share,
    verb_follows,
)
from ukrcrisis.mentions.dates.finding import DateMention

__all__ = ["acts_again", "gap_at", "is_dated", "with_another"]

_SHARED = frozenset({"with", "to"})
"""Prepositions before the other party, which a second one need not repeat."""


def gap_at(parse: Parse, i: int, phrase: NounPhrase) -> bool:
    """Make a clause of its own for a phrase behind "and" that shares the verb before; False where it shares none.

    Something must part it from the phrase that it stands beside (else the two were one list), and no verb may follow.
    """
    state, current, before = parse.state, parse.state.current, parse.at(i - 1)
    if current is None or state.subject is not None or not isinstance(before, Mark) or before.tag not in "C,":
        return False
    place = _place_of(parse, i, current, phrase)
    if (
        place is None
        or verb_follows(parse, i)
        or (before.tag == "," and not is_dated(parse, i, phrase, current))
    ):
        return False
    share(parse, current, phrase, place, before.item.start)
    return True


def with_another(parse: Parse, i: int, phrase: NounPhrase) -> bool:
    """The same where the preposition is repeated: "met with Ruiz on Monday and with Ortega on Tuesday"."""
    state, current = parse.state, parse.state.current
    if state.preposition != "with" or state.opener != "and" or state.subject is not None or current is None:
        return False
    last = next((p for word, p in reversed(current.prepositions) if word == "with"), None)
    dated = last is not None and any(last.end <= date.start < phrase.start for date in current.dates)
    if not dated or not (is_person(phrase) and last is not None and is_person(last)):
        return False
    share(parse, current, phrase, "with", _conjunction_before(parse, i))
    return True


def _conjunction_before(parse: Parse, i: int) -> int:
    """Where the conjunction nearest before the chunk at ``i`` stands."""
    marks = (chunk for chunk in reversed(parse.chunks[:i]) if isinstance(chunk, Mark) and chunk.tag == "C")
    mark = next(marks, None)
    return mark.item.start if mark is not None else 0


def _place_of(parse: Parse, i: int, current: Clause, phrase: NounPhrase) -> str | None:
    """Where in the clause the phrase has a fellow: "" for the object, else the preposition before that."""
    if is_ground(phrase):
        return "" if current.objects and is_ground(current.objects[-1]) else None
    if not is_person(phrase):
        last = current.objects[-1] if current.objects else None
        again = last is not None and last.head == phrase.head and is_dated(parse, i, phrase, current)
        # "shut its embassy in Oslo on Friday and its embassy in Riga on Monday", "its embassy and its consulate in Riga"
        return "" if again or (last is not None and are_missions(parse, last, phrase)) else None
    if current.objects and are_people(parse, current.objects[-1]):
        return ""
    fellows = (word for word, p in current.prepositions if word in _SHARED and are_people(parse, p))
    return next(fellows, None)


def is_dated(parse: Parse, i: int, phrase: NounPhrase, current: Clause) -> bool:
    """Whether a day stands before the phrase at ``i``, behind the verb, and another behind it: "A on Friday, B on Monday"."""
    behind = i + 1
    while isinstance(parse.at(behind), NounPhrase) or parse.tag_at(behind) == "P":
        behind += 1  # "its embassy in Riga on Monday"
    before = any(current.verb.end <= date.start < phrase.start for date in current.dates)
    return before and parse.tag_at(behind) == "d"


_DAYS_WITH = ("in ", "on ")
"""What begins the words of a day that stands for itself: "in May and in June"."""


def acts_again(parse: Parse, i: int, date: DateMention) -> bool:
    """Make a clause for the same on another day, False where it is none: "rang him on Friday and again on Monday".

    What follows with a preposition said before is of the later day alone: "spoke on Friday with A and on Saturday with B".
    """
    current, before = parse.state.current, parse.at(i - 1)
    again = isinstance(before, Mark) and before.item.key == "again"
    joint = parse.at(i - 2) if again else before
    if not isinstance(joint, Mark) or joint.tag not in ("C," if again else "C"):
        return False
    told = current is not None and current.subject is not None and bool(current.dates)
    if current is None or not told or not current.verb.finite or parse.subject_follows(i + 1):
        return False
    if not again and not (date.words.lower().startswith(_DAYS_WITH) and not verb_follows(parse, i)):
        return False  # "on Monday and Tuesday" may be one stretch
    once_more = copy(current)
    once_more.dates, once_more.dependents = [date], []
    follows = parse.at(i + 1)
    word = follows.item.key if isinstance(follows, Mark) and follows.tag == "P" else ""
    once_more.prepositions = [pair for pair in current.prepositions if pair[0] != word]
    if len(once_more.prepositions) < len(current.prepositions):
        parse.state.current = once_more
    parse.clauses.append(once_more)
    return True
