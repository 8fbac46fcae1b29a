"""What is still to come: by modals, plans, timetables and what goes with them."""

from __future__ import annotations

from itertools import pairwise

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.dates.finding import DateMention, Kind, resolve
from ukrcrisis.mentions.dates.values import Origin, Period, Shift, Which
from ukrcrisis.mentions.items import tag_at
from ukrcrisis.model.vocabulary import DayPart
from ukrcrisis.recognise.wordings import tail_of

__all__ = [
    "came_late",
    "is_due",
    "is_future",
    "is_mere_readiness",
    "is_on_the_cards",
    "is_ranked",
    "is_to_come",
    "says_in_verb",
    "waits",
    "was_planned",
]


_AHEAD = frozenset({"will", "may", "might", "could", "can", "should", "must", "would"})
_WHILE = frozenset({"while", "when", "once", "after", "before", "until", "as soon as"})


def came_late(clause: Clause) -> bool:
    """Whether it has come about, though not before a day: "was not reopened until October 2019"."""
    verb = clause.verb
    late = any(date.words.lower().startswith(_NOT_BEFORE) for date in clause.dates)
    return late and verb.negated and verb.past and not verb.modal


_NOT_BEFORE = ("until ", "till ")


def is_future(clause: Clause, frame: Frame) -> bool:
    """Whether the clause tells of what is still to come."""
    verb, governor, words = clause.verb, clause.governor, frame.vocabulary.words
    if is_due(clause) or _is_timetabled(clause, frame):
        return True
    if is_mere_readiness(clause, frame):
        return True
    if _had_to(clause, frame) or _would_later(clause):
        return False
    if verb.modal in _AHEAD:
        return not verb.perfect or verb.past  # "had been due to visit"
    if verb.infinitive:
        if clause.noun is not None and clause.noun.head in words("decision", "open"):
            return True  # "spoke of his plans to visit Oslo"
        if verb.perfect and governor is not None and governor.lemma == "be" and governor.objects:
            return False  # "is the only one to have left"
        if governor is not None and is_ranked(governor, frame):
            return is_future(governor, frame)
        if governor is None and (verb.perfect or _is_of_rank(clause, frame)):
            return False  # "those to have left", "Peru, the first to leave, said"
        if governor is None or governor.lemma == "be" or governor.lemma in words("outlook", "ahead"):
            return True
        return _is_going_to(governor) or is_future(governor, frame) or waits(governor, frame)
    offered = verb.gerund and clause.relation == "prep" and clause.noun is not None
    if offered and clause.noun is not None and clause.noun.head in words("decision", "open"):
        return True  # "repeated his offer of holding talks"
    thought = clause.relation == "xcomp" or (clause.relation == "prep" and clause.marker in ("of", "about"))
    considered = verb.gerund and thought and governor is not None
    if considered and governor is not None and governor.lemma in words("beginning") and governor.verb.modal:
        return is_future(governor, frame)  # "will begin moving them out"
    return considered and governor is not None and governor.lemma in words("outlook", "considering")


def _is_of_rank(clause: Clause, frame: Frame) -> bool:
    """Whether an infinitive says of somebody what he was the first or the last to do."""
    if clause.noun is None:
        return False
    at = frame.item_at(clause.noun.start)
    said = {*clause.noun.keys, *(item.key for item in frame.items[max(0, at - 1) : at])}
    ahead = frame.vocabulary.words("outlook", "likely") | {"next"}  # "likely the first country to"
    return not frame.vocabulary.words("outlook", "rank").isdisjoint(said) and ahead.isdisjoint(said)


def _had_to(clause: Clause, frame: Frame) -> bool:
    """Whether it had to be done and so was: "had to be flown out", but "had to leave by Friday"."""
    must = clause.verb.modal == "must" and not any(date.is_limit for date in clause.dates)
    return must and says_in_verb(clause, frame, "had", "to")


def _would_later(clause: Clause) -> bool:
    """As in "Peru summoned the envoy on Monday; two days later it would expel him": told looking back."""
    would = clause.verb.modal == "would" and clause.relation in ("root", "conj") and not clause.verb.negated
    return would and any(date.words.lower().endswith("later") for date in clause.dates)


def says_in_verb(clause: Clause, frame: Frame, one: str, other: str) -> bool:
    """Whether two words follow each other in the verb group: "had to" in "has had to be moved"."""
    group = frame.items[frame.item_at(clause.verb.start) : frame.item_at(clause.verb.end)]
    return (one, other) in pairwise(item.key for item in group)


def is_due(clause: Clause) -> bool:
    """Whether somebody is awaited: "is due in Oslo on Tuesday", "is expected there for talks"."""
    if clause.lemma in ("expect", "await"):
        return clause.verb.passive
    return clause.lemma == "be" and any(o.keys == ("due",) for o in clause.objects)


def is_mere_readiness(clause: Clause, frame: Frame) -> bool:
    """Whether somebody is only said to be ready for it: "is willing to meet them", "was prepared to go"."""
    above = clause.governor if clause.relation in ("xcomp", "prep", "noun") else None
    if above is None or not (clause.verb.infinitive or clause.marker == "to"):
        return False
    if clause.noun is not None and clause.noun.head in frame.vocabulary.words("outlook", "mere wish"):
        return True
    if above.lemma == "prepare":
        return above.verb.passive
    willing = frame.vocabulary.words("outlook", "willing")
    return above.lemma == "be" and any(not willing.isdisjoint(o.keys) for o in above.objects)


def is_to_come(noun: NounPhrase, frame: Frame) -> bool:
    """Whether the words before a noun say that it is ahead: "her forthcoming visit", "a possible meeting"."""
    return not frame.vocabulary.words("outlook", "to come").isdisjoint(noun.keys[:-1])


def is_on_the_cards(clause: Clause, frame: Frame) -> bool:
    """Whether something is said to be to come: "is on the cards", "is likely", "is on nobody's calendar"; headlines leave
    out the verb: "says talks possible".
    """
    spots = [phrase.head for before, phrase in clause.prepositions if before in ("on", "in")]
    said = [phrase.head for phrase in clause.objects]
    words = frame.vocabulary.words
    ahead = not (
        words("outlook", "in store").isdisjoint(spots) and words("outlook", "likely").isdisjoint(said)
    )
    return ahead and (clause.lemma == "be" or clause.lemma in words("report"))


def was_planned(clause: Clause, frame: Frame) -> bool:
    """Whether it was to be and, as the words have it, was not: "had planned to go", "was supposed to meet them"."""
    plan = clause.governor if clause.verb.infinitive else None
    if plan is None or not plan.verb.past:
        return False
    if _is_going_to(plan):
        return True  # "was going to visit Oslo, but"
    given_up = frame.vocabulary.words("outlook", "given up")
    return plan.verb.perfect or (plan.lemma in given_up and not plan.verb.passive) or plan.lemma == "suppose"


def is_ranked(clause: Clause, frame: Frame) -> bool:
    """Whether somebody is called the first or the latest to do something: what they do is done."""
    ranks = frame.vocabulary.words("outlook", "rank")
    among = (phrase for before, phrase in clause.prepositions if before == "among")
    said = (key for phrase in (*clause.objects, *among) for key in phrase.keys)
    return clause.lemma in ("be", "become") and any(key in ranks for key in said)


def _is_timetabled(clause: Clause, frame: Frame) -> bool:
    """Whether the present tells of what is arranged: "flies to Israel on Thursday", "rings him tonight"."""
    verb = clause.verb
    if verb.past or verb.modal or verb.perfect or verb.passive or verb.bare_participle:
        return False
    if not verb.finite and not verb.progressive:
        return False
    arranged = clause.lemma in frame.vocabulary.words("outlook", "timetabled")
    if not arranged:
        return False
    items = tail_of(clause, frame).items
    then = any(item.key == "next" and tag_at(items, k + 1) in ",S" for k, item in enumerate(items))
    return then or any(_is_to_be(date, frame) for date in clause.dates)  # "heads for Oslo next"


def _is_to_be(date: DateMention, frame: Frame) -> bool:
    """Whether what the present tells of a date is to come: weekdays, "tomorrow", days after that of publication."""
    if date.kind is Kind.WEEKDAY or _is_ahead(date):
        return True
    published = frame.anchor.published
    day = resolve(date, frame.anchor).start if date.kind is Kind.DAY and published is not None else None
    return day is not None and published is not None and day > published


def _is_ahead(date: DateMention) -> bool:
    """Whether the words of a date point ahead of whoever speaks: "tomorrow", "next week", "tonight", "later today"."""
    value = date.value
    if isinstance(value, Period):
        return value.which is Which.NEXT
    if not isinstance(value, Shift) or value.origin is not Origin.SPEECH:
        return False
    today = value.low == 0 and (date.part in _STILL_TO_COME or date.words.lower().startswith("later"))
    return today or (value.sign > 0 and value.low is not None and value.low > 0)


_STILL_TO_COME = frozenset({DayPart.EVENING, DayPart.NIGHT})


def waits(clause: Clause, frame: Frame) -> bool:
    """As in "Plans to meet him while she is in Oslo": what goes with the future is still to come."""
    governor = clause.governor
    opened = clause.relation in ("advcl", "prep") and clause.marker in _WHILE
    if not opened or clause.verb.past or governor is None:
        return False
    ahead = governor.lemma in frame.vocabulary.words("outlook", "ahead") and not governor.verb.past
    return ahead or _is_going_to(governor) or is_future(governor, frame)


def _is_going_to(clause: Clause) -> bool:
    """As in "Is going to send them home"; "is going to Oslo" is a journey."""
    going = clause.lemma == "go" and clause.verb.progressive
    return going and any(d.relation == "xcomp" and d.verb.infinitive for d in clause.dependents)
