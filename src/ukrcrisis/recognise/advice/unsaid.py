"""Whose advice it is where no phrase names the issuer: by its people, by who is speaking, by what was told before."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.attribution import reporters
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.labels import heading_of, label_of
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.mentions.items import tag_at
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory
from ukrcrisis.model.vocabulary import ActorKind, AdvisoryAction
from ukrcrisis.recognise.advice.bodies import Issuer, addressed_by, is_bare_organ, issuer_for, issuers_in
from ukrcrisis.recognise.advice.directive import Directive
from ukrcrisis.recognise.finding import Finding

__all__ = ["notice_of", "own_notice", "speaking_for", "unsaid", "voiced_by"]

_NEAR = 600
"""Characters within which advice goes on as the same issuer's."""


def unsaid(
    directive: Directive,
    people: str | None,
    action: AdvisoryAction | None,
    frame: Frame,
    earlier: Sequence[Finding],
) -> list[Issuer]:
    """Whose advice it is where nobody is named: by its people, by who is speaking, by what was told before."""
    opening = _opened(directive, frame) or _closing(directive, frame)
    opened = (
        [pair for part in opening.parts for pair in issuers_in(part, frame)] if opening is not None else []
    )
    if people is not None and people != "our":
        voices = (s for _, s in (*voiced_by(directive.advising, frame), *opened) if s is not None)
        return [(frame.state(people), next((s for s in voices if s.country == people), None))]
    if opening is not None:
        return opened
    if label := label_of(frame):
        return [
            pair for actor in label for pair in issuer_for(actor, frame)
        ]  # "– Peru. Citizens are told to leave"
    spoken = voiced_by(directive.advising, frame) or _beside(directive.advising, frame)
    if spoken:
        return spoken
    if (own := own_notice(frame)) or people == "our":
        return own
    if (
        directive.notice
        and directive.audience is None
        and (action is AdvisoryAction.TAKE_CARE or directive.advising.quotation is None)
    ):
        return []
    return _goes_on(directive, frame, earlier)


def speaking_for(people: str | None, frame: Frame) -> list[Issuer]:
    speaker = frame.speaker if frame.speaker is not None and frame.speaker.kind is ActorKind.PERSON else None
    return [(frame.state(people), speaker)] if people is not None and len(people) == 2 else []


def own_notice(frame: Frame) -> list[Issuer]:
    own = notice_of(frame)
    return [(own, None)] if own is not None else []


def notice_of(frame: Frame) -> Actor | None:
    """The state whose embassy or ministry issued the document, by its headings; None where it is no notice."""
    return frame.memory.author


def voiced_by(clause: Clause, frame: Frame) -> list[Issuer]:
    """Who says it: the speaker above the clause, of the transcript's turn or of the quotation that goes on."""
    for teller in reporters(clause, frame):
        if (
            teller.marker == "where"
            and teller.objects
            and teller.objects[-1].place is not None
            and teller.objects[-1].place.country is not None
        ):
            return [
                (frame.state(teller.objects[-1].place.country), None)
            ]  # "Belgium, where the ministry said"
        if teller.subject is not None and teller.subject.actor is not None:
            own = addressed_by(teller.subject, frame) if is_bare_organ(teller.subject, frame) else None
            if own is not None:
                return [(frame.state(own), None)]
            found = list(issuer_for(teller.subject.actor, frame))
            if found:
                return found
        elif teller.subject is not None and (found := list(issuers_in(teller.subject, frame))):
            return found
    speaker = frame.speaker or frame.voice
    return list(issuer_for(speaker, frame)) if speaker is not None else []


def _beside(clause: Clause, frame: Frame) -> list[Issuer]:
    """The state that acts right before a quotation: "the Poles put theirs on a website, “consider an early return”"."""
    if clause.quotation is None:
        return []
    start, closing = clause.quotation.start, frame.item_at(clause.quotation.end)
    if tag_at(frame.items, closing + 1) in ("A", "N"):
        return []  # "repeated its “do not travel” warning"
    low, _ = frame.sentence_of(start)
    before = [c for c in frame.clauses if low <= c.verb.start and c.end <= start and c.quotation is None]
    subject = before[-1].subject if before and before[-1].verb.finite else None
    actor = subject.actor if subject is not None else None
    return list(issuer_for(actor, frame)) if actor is not None and actor.kind is ActorKind.COUNTRY else []


def _opened(directive: Directive, frame: Frame) -> NounPhrase | None:
    """Who speaks before the colon: "New Zealand chimes in: get out now", "the PM's plea: leave now"."""
    start = directive.advising.verb.start
    colon = -1
    for chunk in frame.chunks:
        if isinstance(chunk, Mark):
            if chunk.item.start >= start:
                break
            colon = chunk.item.start if chunk.tag == ":" else -1 if chunk.tag == "S" else colon
    if colon < 0:
        return None
    before = [
        c
        for c in frame.clauses
        if c.verb.end <= colon and c.verb.finite and c.relation != "relcl" and c.subject is not None
    ]
    if before and before[-1].subject is not None and _speaks(before[-1].subject):
        directive.opening = before[-1]
        return before[-1].subject
    phrases = [c for c in frame.chunks if isinstance(c, NounPhrase) and c.end <= colon]
    grades = frame.vocabulary.words("notice", "grade")
    if any(key in grades for phrase in phrases for key in phrase.keys):
        return None  # "Mali - Level 4: Do not travel"
    if not before and heading_of(frame) and not label_of(frame):
        return None  # "South Sudan: bring your staff out" is about events in the land
    located = [
        p for clause in before for preposition, p in clause.prepositions if preposition in ("in", "at")
    ]
    return next((p for p in phrases if p not in located and _speaks(p)), None)


def _closing(directive: Directive, frame: Frame) -> NounPhrase | None:
    """Who speaks after the words: "'Leave now': US embassy warns Americans"."""
    if directive.advising.quotation is None:
        return None
    end = directive.advising.quotation.end
    colon = False
    for chunk in frame.chunks:
        if isinstance(chunk, Mark) and chunk.item.start >= end - 1:
            colon = colon or chunk.tag in ":-"
            if chunk.tag in "S;":
                return None
        elif colon and isinstance(chunk, NounPhrase) and _speaks(chunk):
            return chunk
    return None


def _speaks(phrase: NounPhrase) -> bool:
    owners = (
        [phrase.possessor]
        if phrase.possessor is not None
        else [p for preposition, p in phrase.after if preposition in ("of", "from")]
    )
    actor = phrase.actor or next((owner.actor for owner in owners if owner.actor is not None), None)
    return actor is not None and (
        actor.code is not None or (actor.kind is ActorKind.PERSON and actor.country is not None)
    )


def _goes_on(directive: Directive, frame: Frame, earlier: Sequence[Finding]) -> list[Issuer]:
    """The issuer of the advice told right before ("… Those who stay should register"), else who acted last."""
    for finding in reversed(earlier):
        if isinstance(finding.record, Advisory):
            if 0 <= directive.advising.verb.start - finding.cue.start < _NEAR:
                return [(finding.record.issuer, finding.record.speaker)]
            break
    audience = directive.audience
    state = frame.memory.state if audience is not None and audience.determiner in ("its", "their") else None
    return [(state, None)] if state is not None else []
