"""Advice told by a scale of alert: "raised its advice to level four", "reissued its 'Do Not Travel' advisory"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import AdvisoryAction, Strength
from ukrcrisis.recognise.advice.content import AdvisedAct
from ukrcrisis.recognise.advice.directive import Directive
from ukrcrisis.recognise.advice.words import Tail, tail_of
from ukrcrisis.recognise.wordings import Signs

__all__ = ["label_advice", "scale_advice"]

_BY_STEP = {"top": AdvisoryAction.DO_NOT_TRAVEL, "middle": AdvisoryAction.AVOID_NONESSENTIAL_TRAVEL}
_LONGEST_LABEL = 24
"""How many words behind the verb the words of a label may stand."""


def scale_advice(clause: Clause, frame: Frame) -> Iterator[tuple[Directive, AdvisedAct]]:
    """ "Raised its advice to level four", "put the region on its red list"."""
    tail = tail_of(clause, frame)
    stands = _stands_at(clause, frame.vocabulary)
    if not stands and not (_tells_of_place(clause) and _is_on_scale(tail, frame.vocabulary)):
        return
    step = next((step for step in _BY_STEP if tail.holds(frame.vocabulary.words("scale", step))), None)
    if step is not None and stands and clause.subject is not None:
        notice = clause.subject
        directive = Directive(clause, Strength.RECOMMEND, _whose(notice, frame), noun=notice)
        yield directive, AdvisedAct(_BY_STEP[step], None, notice)
    elif step is not None and not any(p == "against" for d in clause.dependents for p, _ in d.prepositions):
        yield Directive(clause, Strength.RECOMMEND, clause.subject), AdvisedAct(_BY_STEP[step], clause)


def _whose(notice: NounPhrase, frame: Frame) -> NounPhrase | None:
    """Who issued a notice: "Canada's advice", "the US travel advisory"; None where it does not say."""
    return (
        notice if notice.possessor is None and notice.modifiers and frame.nation(notice) else notice.possessor
    )


def _stands_at(clause: Clause, vocabulary: Vocabulary) -> bool:
    """Whether it tells where travel advice stands: "the public advice remains Level 4"."""
    advice, words = clause.subject, vocabulary.words
    stays = clause.lemma in words("copula", "staying")
    return (
        stays and advice is not None and advice.head in words("travel notice", "care") | words("travel scale")
    )


def _tells_of_place(clause: Clause) -> bool:
    phrases = clause.complements()
    return any(part.place is not None for phrase in phrases for part in phrase.parts)


def _is_on_scale(tail: Tail, vocabulary: Vocabulary) -> bool:
    """Whether the words behind the verb are those of a scale of travel advice, not of alarm or of evacuation."""
    words = vocabulary.words
    if tail.holds(words("barred ground")):
        return True
    of_travel = tail.holds(words("travel scale")) or tail.starts(("~", "at", "level"))
    return tail.holds(words("scale noun")) and of_travel and not tail.holds(words("alarm scale"))


def label_advice(clause: Clause, frame: Frame) -> Iterator[tuple[Directive, AdvisedAct]]:
    """ "Reissued its 'Do Not Travel' advisory": the words of a scale, quoted."""
    if clause.subject is None or clause.verb.negated:
        return
    if not frame.vocabulary.derived(_label_signs).are_in(frame):
        return
    action = _label_behind(clause, frame)
    if action is not None:
        directive = Directive(clause, Strength.RECOMMEND, clause.subject)
        directive.where = [
            each for each in frame.phrases if each.place is not None and each.start > clause.verb.end
        ]
        yield directive, AdvisedAct(action, clause)


def _label_behind(clause: Clause, frame: Frame) -> AdvisoryAction | None:
    """What the first label behind the verb advises: in capitals or after a quotation mark."""
    at = frame.item_at(clause.verb.end)
    items = frame.items[at : at + _LONGEST_LABEL]
    labels = frame.vocabulary.derived(_labels)
    for k, item in enumerate(items):
        if item.tag in "S;:":
            break
        if item.is_capital or (k and items[k - 1].tag == "q"):
            said = " ".join(each.key for each in items[k : k + _LONGEST_LABEL // 3])
            for label, action in labels.items():
                if f"{said} ".startswith(f"{label} "):
                    return action
    return None


def _label_signs(vocabulary: Vocabulary) -> Signs:
    return Signs(_labels(vocabulary))


def _labels(vocabulary: Vocabulary) -> Mapping[str, AdvisoryAction]:
    """The words of a label to what it advises."""
    return {label: action for action in AdvisoryAction for label in vocabulary.words("label", action.value)}
