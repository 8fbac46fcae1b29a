"""How certain a clause's event is: done, under way, still to come, denied or called off."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.vocabulary import Status
from ukrcrisis.recognise.calling_off import is_called_off
from ukrcrisis.recognise.denial import is_denied
from ukrcrisis.recognise.outlook import came_late, is_future, says_in_verb, waits
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["status_of"]


def status_of(clause: Clause, frame: Frame) -> Status:
    """Occurred, ongoing, planned, denied or cancelled, by tense, modality, negation and governing verb."""
    if _is_utmost(clause):
        return Status.OCCURRED
    if clause.verb.negated and not came_late(clause):
        return Status.CANCELLED if _was_planned(clause, frame) else Status.DENIED
    if _is_cancelled(clause, frame) or _was_to_have(clause, frame):
        return Status.CANCELLED
    if is_denied(clause, frame):
        return Status.DENIED
    if is_future(clause, frame) or waits(clause, frame):
        return Status.PLANNED
    if clause.verb.progressive and not clause.verb.past and not clause.verb.modal:
        return Status.ONGOING
    return Status.OCCURRED


def _was_planned(clause: Clause, frame: Frame) -> bool:
    """Whether what will not come about was to: "will not fly to Lima after all", "will no longer visit Oslo"."""
    verb, plain = clause.verb, frame.vocabulary.words("outlook", "after all")
    if verb.modal not in ("will", "would"):
        return False
    group = frame.items[frame.item_at(verb.start) : frame.item_at(verb.end)]
    return any(item.key in plain for item in group) or tail_of(clause, frame).holds(plain)


def _is_utmost(clause: Clause) -> bool:
    """As in "Its advice could not be clearer": there is no more to be had of it, and nothing is denied."""
    verb = clause.verb
    higher = any(len(o.items) == 1 and o.head.endswith("er") for o in clause.objects)
    compared = higher or "more" in verb.adverbs
    return clause.lemma == "be" and verb.modal in ("can", "could") and verb.negated and compared


def _is_cancelled(clause: Clause, frame: Frame) -> bool:
    """Whether it is put off or given up: "postponed travelling to Oslo", "dropped plans to visit"."""
    governor, words = clause.governor, frame.vocabulary.words
    if governor is None:
        return _is_of_dropped_plan(clause, frame)
    cancelled = governor.lemma in words("outlook", "cancelled")
    if clause.relation == "xcomp" and cancelled:
        return True
    if clause.verb.gerund and clause.marker == "from" and not governor.verb.negated:
        return governor.lemma in words("outlook", "preventing")  # "barred him from visiting Oslo"
    planned = clause.noun is not None and clause.noun.head in words("outlook", "plan")
    return planned and (cancelled or is_called_off(governor, frame, "plan"))


def _is_of_dropped_plan(clause: Clause, frame: Frame) -> bool:
    """As in "The plan to visit Oslo was dropped"."""
    plan, words = clause.noun, frame.vocabulary.words
    if plan is None or plan.head not in words("outlook", "plan"):
        return False
    told = (c for c in frame.clauses if c.subject is plan and c.verb.passive and not c.verb.negated)
    return any(c.lemma in words("outlook", "cancelled") or is_called_off(c, frame, "plan") for c in told)


def _was_to_have(clause: Clause, frame: Frame) -> bool:
    """As in "Was to have met him": it has not come about."""
    verb = clause.verb
    plan = verb.modal == "will" and verb.perfect and verb.past
    return plan and says_in_verb(clause, frame, "to", "have")
