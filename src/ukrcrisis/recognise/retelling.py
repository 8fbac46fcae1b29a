"""Sentences that only say who told the sentence before, or that it is not so: "This is written by The
Guardian", "It has not.".
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ukrcrisis.frames.attribution import links_of
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.records import Attribution, IntelligenceClaim
from ukrcrisis.model.vocabulary import Status
from ukrcrisis.recognise.falsehood import denies_what_was_told
from ukrcrisis.recognise.finding import Finding

__all__ = ["retold"]

_POINTING = frozenset({"this", "it", "that", "which"})


def retold(frame: Frame, before: Sequence[Finding]) -> Sequence[Finding]:
    """The findings of the passage before, with the sources that this passage names for them."""
    if not before or not frame.clauses:
        return before
    if denies_what_was_told(frame):
        return [*before[:-1], _denied(before[-1])]
    clause = frame.clauses[0]
    subject = clause.subject
    points = subject is not None and subject.keys[0] in _POINTING and len(subject.items) <= 2
    if not (points and clause.verb.passive and clause.lemma in frame.vocabulary.words("report")):
        return before
    sources = tuple(reversed(links_of(clause, frame)))
    if not sources or any(d.relation == "ccomp" for d in clause.dependents):
        return before
    return [
        f._replace(record=evolve(f.record, attribution=_joined(sources, f.record.attribution)))
        for f in before
    ]


def _denied(finding: Finding) -> Finding:
    """The finding of an act or advice, as one that the text takes back."""
    if isinstance(finding.record, IntelligenceClaim):
        return finding
    return finding._replace(record=evolve(finding.record, status=Status.DENIED))


def _joined(sources: Sequence[Attribution], inner: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Both chains, each source once."""
    out: list[Attribution] = []
    for link in (*sources, *inner):
        if all(link.source.name != known.source.name for known in out):
            out.append(link)
    return tuple(out)
