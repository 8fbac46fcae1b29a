"""Advice told by a scale of alert: "raised its alert to level four", "reissued its 'Do Not Travel' advisory"."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.vocabulary import AdvisoryAction, Strength
from ukrcrisis.recognise.advisory_content import Content
from ukrcrisis.recognise.advisory_directive import Directive
from ukrcrisis.recognise.advisory_words import tail_of

__all__ = ["label_advice", "scale_advice"]


def scale_advice(clause: Clause, frame: Frame) -> Iterator[tuple[Directive, Content]]:
    """ "Raised its alert to level four", "put the region on its red list"."""
    tail = tail_of(clause, frame)
    top, middle = frame.vocabulary.words("scale", "top"), frame.vocabulary.words("scale", "middle")
    about = any(
        part.place is not None
        for phrase in (*clause.objects, *(p for _, p in clause.prepositions))
        for part in phrase.parts
    )
    if not about or not (
        tail.holds(frame.vocabulary.words("scale noun"))
        or tail.starts(("~", "off", "limits"))
        or tail.starts(("~", "off-limits"))
    ):
        return
    if (
        not tail.holds(frame.vocabulary.words("travel scale"))
        and not tail.starts(("~", "off", "limits"))
        and not tail.starts(("~", "at", "level"))
    ):
        return
    if tail.holds(top):
        yield (
            Directive(clause, Strength.RECOMMEND, clause.subject),
            Content(AdvisoryAction.DO_NOT_TRAVEL, clause),
        )
    elif tail.holds(middle):
        yield (
            Directive(clause, Strength.RECOMMEND, clause.subject),
            Content(AdvisoryAction.AVOID_NONESSENTIAL_TRAVEL, clause),
        )


def label_advice(clause: Clause, frame: Frame) -> Iterator[tuple[Directive, Content]]:
    """ "Reissued its 'Do Not Travel' advisory": the words of a scale, quoted."""
    at = frame.item_at(clause.verb.end)
    keys = []
    for item in frame.items[at : at + 24]:
        if item.tag in "S;:":
            break
        keys.append(item.key)
    negated = [
        k
        for k in range(1, len(keys) - 1)
        if keys[k] in ("not", "n't") and keys[k + 1] == "travel" and keys[k - 1] == "do"
    ]
    if negated and clause.subject is not None and not clause.verb.negated:
        directive = Directive(clause, Strength.RECOMMEND, clause.subject)
        directive.where = [
            each for each in frame.phrases if each.place is not None and each.start > clause.verb.end
        ]
        yield directive, Content(AdvisoryAction.DO_NOT_TRAVEL, clause)
