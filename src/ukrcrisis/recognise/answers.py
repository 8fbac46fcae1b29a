"""What a question tells that the text answers with yes or no: "Has Peru closed its embassy? No."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from attrs import evolve

from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.records import IntelligenceClaim
from ukrcrisis.model.vocabulary import Status
from ukrcrisis.recognise.finding import Finding

__all__ = ["answer_behind", "answered"]


@cache
def _answer() -> re.Pattern[str]:
    # Quotation marks and the label of who answers may stand before it; each part is bounded, so that no text costs more.
    return re.compile(
        r"[\s”\"’']{0,8}(?:[A-Z][\w .'’-]{0,40}:\s{1,4})?[“\"‘']?(?i:(yes|indeed)|(no|not yet))[,.!;–—-]"
    )


def answer_behind(frame: Frame) -> bool | None:
    """Whether a question is answered with yes right behind it; None where it is with neither yes nor no."""
    answer = _answer().match(frame.text, frame.passage.end)
    return None if answer is None else answer.group(1) is not None


def answered(findings: Sequence[Finding], yes: bool) -> list[Finding]:
    """What a question would tell, as its answer has it; whoever claims it is not told."""
    told = [finding for finding in findings if not isinstance(finding.record, IntelligenceClaim)]
    if yes:
        return told
    return [finding._replace(record=evolve(finding.record, status=Status.DENIED)) for finding in told]
