"""How certain a clause's event is: done, under way, still to come, denied or called off."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.dates.finding import DateMention, Kind, resolve
from ukrcrisis.mentions.dates.values import Origin, Period, Shift, Which
from ukrcrisis.mentions.items import tag_at
from ukrcrisis.mentions.pronouns import NOBODY
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import DayPart, Status
from ukrcrisis.recognise.calling_off import is_called_off
from ukrcrisis.recognise.wordings import tail_of, verbs_with

__all__ = [
    "denies",
    "holds_back",
    "is_due",
    "is_future",
    "is_mere_readiness",
    "is_on_the_cards",
    "is_ranked",
    "is_to_come",
    "says_in_verb",
    "status_of",
    "was_planned",
]

_AHEAD = frozenset({"will", "may", "might", "could", "can", "should", "must", "would"})
_WHILE = frozenset({"while", "when", "once", "after", "before", "until", "as soon as"})


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
        return _is_going_to(governor) or is_future(governor, frame) or _waits(governor, frame)
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
    if clause.lemma == "expect":
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


def status_of(clause: Clause, frame: Frame) -> Status:
    """Occurred, ongoing, planned, denied or cancelled, by tense, modality, negation and governing verb."""
    if clause.verb.negated:
        return Status.DENIED
    if _is_cancelled(clause, frame) or _was_to_have(clause, frame):
        return Status.CANCELLED
    if _is_denied(clause, frame):
        return Status.DENIED
    if is_future(clause, frame) or _waits(clause, frame):
        return Status.PLANNED
    if clause.verb.progressive and not clause.verb.past and not clause.verb.modal:
        return Status.ONGOING
    return Status.OCCURRED


def holds_back(clause: Clause, frame: Frame) -> bool:
    """Whether somebody is said not to do it, by the verb above or "far": "stopped short of ordering them out", "refrained from
    it", "far from closing it".
    """
    if clause.marker == "from" and clause.verb.gerund:
        at = frame.item_at(clause.verb.start)
        if [item.key for item in frame.items[max(0, at - 2) : at]] == ["far", "from"]:
            return True
    above = clause.governor
    if clause.relation != "prep" or above is None or above.verb.negated:
        return False
    return f"{above.lemma} {clause.marker}" in frame.vocabulary.words("outlook", "holding back")


def denies(clause: Clause, named: Sequence[NounPhrase], frame: Frame) -> bool:
    """Whether a clause says of what it names that there is none: "is no evacuation", "is in no way one", "ruled one
    out".
    """
    at = frame.item_at(clause.verb.start)
    before = (item.key for item in frame.items[max(0, at - 4) : at])
    behind = frame.items[frame.item_at(clause.verb.end) :][:1]
    return (
        clause.verb.negated
        or any(phrase.determiner == "no" for phrase in (*named, *clause.objects))
        or ("no", "way") in pairwise(before)
        or (clause.lemma == "rule" and any(item.key == "out" for item in behind))
    )


def _is_cancelled(clause: Clause, frame: Frame) -> bool:
    """Whether it is put off or given up: "postponed travelling to Oslo", "dropped plans to visit"."""
    governor, words = clause.governor, frame.vocabulary.words
    if governor is None:
        return False
    cancelled = governor.lemma in words("outlook", "cancelled")
    if clause.relation == "xcomp" and cancelled:
        return True
    if clause.verb.gerund and clause.marker == "from" and not governor.verb.negated:
        return governor.lemma in words("outlook", "preventing")  # "barred him from visiting Oslo"
    planned = clause.noun is not None and clause.noun.head in words("outlook", "plan")
    return planned and (cancelled or is_called_off(governor, frame, "plan"))


def _was_to_have(clause: Clause, frame: Frame) -> bool:
    """As in "Was to have met him": it has not come about."""
    verb = clause.verb
    plan = verb.modal == "will" and verb.perfect and verb.past
    return plan and says_in_verb(clause, frame, "to", "have")


def _is_denied(clause: Clause, frame: Frame) -> bool:
    """Whether the words above the clause say that it is not so, or that nobody does it."""
    governor, words = clause.governor, frame.vocabulary.words
    if governor is None:
        return False
    if clause.noun is not None and clause.noun.possessor is not None and governor.lemma not in ("be", "have"):
        return False  # "did not respond to Lima's decision to expel them"
    if clause.relation == "xcomp" and (
        governor.verb.negated
        or (clause.noun is not None and clause.noun.head == "refusal")
        or governor.lemma in words("outlook", "refusing")
        or _turns_down(governor, frame)
    ):
        return True
    if _is_not_let(clause, governor, frame):
        return True
    if clause.verb.infinitive and governor.verb.infinitive and _completes_nothing(governor, frame):
        return True  # "no plans to fly the army in to bring them out"
    if clause.relation == "prep" and clause.marker == "in" and governor.verb.negated:
        return True  # "agreed not to follow the others in withdrawing families"
    if holds_back(clause, frame):
        return True
    if _completes_nothing(clause, frame):
        return True
    if _is_out_of_the_question(governor) or _does_not_mean(clause, governor):
        return True
    above = [] if clause.relation == "advcl" else clause.governors()
    known = words("outlook", "known")  # "nobody remembers that it closed"
    if any(g.subject is not None and g.subject.head in NOBODY and g.lemma not in known for g in above):
        return True  # "nobody thinks of closing it"
    report = any(each.noun is not None for each in (clause, *above))
    rebutting = words("outlook", "rebutting") if report else frozenset()
    return any((g.lemma == "deny" or g.lemma in rebutting) and not g.verb.negated for g in above)


def _is_out_of_the_question(governor: Clause) -> bool:
    """As in "It is out of the question that it will close"."""
    return governor.lemma == "be" and any(
        p in ("out of", "beyond") and each.head == "question" for p, each in governor.prepositions
    )


def _does_not_mean(clause: Clause, governor: Clause) -> bool:
    """As in "That does not mean that it has closed"."""
    behind = clause.verb.start > governor.verb.end
    return governor.lemma == "mean" and governor.verb.negated and clause.relation == "ccomp" and behind


def _completes_nothing(clause: Clause, frame: Frame) -> bool:
    """As in "There is no plan to evacuate", "has no plans at this point to do so"."""
    above = clause.governor
    had = above.objects if above is not None and above.lemma in ("be", "have") else []
    return not clause.verb.finite and any(
        _is_nothing(each, frame) for each in (clause.noun, clause.subject, *had)
    )


def _is_not_let(clause: Clause, governor: Clause, frame: Frame) -> bool:
    """As in "Refused to let him visit Oslo", "a decision not to allow her to come"."""
    bare = governor.lemma == "let" and clause.relation == "relcl"  # "let him | visit Oslo"
    letting = governor.lemma in frame.vocabulary.words("outlook", "letting")
    if not letting or not (bare or clause.relation == "xcomp"):
        return False
    above = governor.governor if governor.relation == "xcomp" else None
    if bare and governor.verb.negated:
        return True
    return above is not None and (
        above.verb.negated or above.lemma in frame.vocabulary.words("outlook", "refusing")
    )


def _turns_down(clause: Clause, frame: Frame) -> bool:
    """As in "Turned down an invitation to meet him", "ruled out closing it"."""
    particles = frame.vocabulary.derived(_turning_down).get(clause.lemma)
    return particles is not None and any(item.key in particles for item in tail_of(clause, frame).items[:1])


def _turning_down(vocabulary: Vocabulary) -> dict[str, frozenset[str]]:
    return verbs_with(vocabulary.words("outlook", "turning down"))


def _waits(clause: Clause, frame: Frame) -> bool:
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


def _is_nothing(phrase: NounPhrase | None, frame: Frame) -> bool:
    return (
        phrase is not None
        and phrase.determiner == "no"
        and phrase.head in frame.vocabulary.words("outlook", "nothing")
    )
