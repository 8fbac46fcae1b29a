"""Advice with no word of advising: notices that address the reader, and words put after a colon or in quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.chunks import Mark, NounPhrase
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory
from ukrcrisis.model.vocabulary import ActorKind, AdvisoryAction
from ukrcrisis.recognise.advisory_content import Content
from ukrcrisis.recognise.advisory_context import Directive
from ukrcrisis.recognise.advisory_parties import Issuer, issuers_of, nation_of_people
from ukrcrisis.recognise.finding import Finding

__all__ = ["is_notice", "notice_issuers"]

_HEAD = 700
"""How many characters of a document can make it a notice."""
_NOTICE_WORDS = ("advisory", "notice", "alert", "travel advice", "announcement", "statement", "communique", "communiqué", "message for")
_ISSUING_ORGANS = ("embassy", "consulate", "ministry", "department", "mission", "office")
_NEAR = 500


def notice_issuers(directive: Directive, content: Content, frame: Frame, earlier: Sequence[Finding]) -> list[Issuer]:
    """Whose words the advice is where no verb of saying governs it; empty where nothing tells."""
    opening = _opening(directive, frame)
    if opening is not None:
        return issuers_of(opening, directive.advising, None, frame)
    voice = frame.speaker or frame.voice
    if voice is not None and voice.country is not None:
        return [(frame.state(voice.country), voice if voice.kind is ActorKind.PERSON else None)]
    nation = nation_of_people(directive.audience)
    if nation is not None:
        return [(frame.state(nation), None)]
    own = _notice_of(frame)
    if own is not None:
        return [(own, None)]
    if directive.audience is None and (content.action is AdvisoryAction.TAKE_CARE or directive.advising.quotation is None):
        return []
    return _goes_on(directive, earlier)


def is_notice(frame: Frame) -> bool:
    """Whether the document is a notice of an embassy or ministry."""
    return _notice_of(frame) is not None


def _opening(directive: Directive, frame: Frame) -> NounPhrase | None:
    """Who speaks before the colon: "New Zealand chimes in: get out now", "the PM's plea: leave now"."""
    start = directive.advising.verb.start
    colon = -1
    for chunk in frame.chunks:
        if isinstance(chunk, Mark):
            if chunk.item.start >= start:
                break
            if chunk.tag == ":":
                colon = chunk.item.start
            elif chunk.tag == "S":
                colon = -1
    if colon < 0:
        return None
    before = [c for c in frame.clauses if c.verb.end <= colon and c.verb.finite and c.relation != "relcl" and c.subject is not None]
    if before:
        directive.opening = before[-1]
        if before[-1].subject is not None and _issuing(before[-1].subject):
            return before[-1].subject
    phrases = [c for c in frame.chunks if isinstance(c, NounPhrase) and c.end <= colon]
    return next((p for p in phrases if _issuing(p)), None)


def _issuing(phrase: NounPhrase) -> bool:
    actor = phrase.actor or (phrase.possessor.actor if phrase.possessor is not None else None)
    return actor is not None and (actor.code is not None or (actor.kind is ActorKind.PERSON and actor.country is not None))


def _notice_of(frame: Frame) -> Actor | None:
    head = frame.text[:_HEAD].lower()
    if not any(word in head for word in _NOTICE_WORDS):
        return None
    nation = next((frame.memory.organs[o] for o in _ISSUING_ORGANS if o in frame.memory.organs and o in head), None)
    return frame.state(nation) if nation is not None else None


def _goes_on(directive: Directive, earlier: Sequence[Finding]) -> list[Issuer]:
    """The issuer of the advice told right before: "… Those who stay should register"."""
    for finding in reversed(earlier):
        if isinstance(finding.record, Advisory):
            near = 0 <= directive.advising.verb.start - finding.cue.start < _NEAR
            return [(finding.record.issuer, finding.record.speaker)] if near else []
    return []
