"""Advice of a state or organisation to the public."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define

from ukrcrisis.frames.attribution import attribution_of
from ukrcrisis.frames.clauses import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActorKind, AdvisoryAction, Audience, Status
from ukrcrisis.recognise.advisory_content import Content, content_of
from ukrcrisis.recognise.advisory_context import Directive, directive_of
from ukrcrisis.recognise.advisory_echo import Echo, echoes, told_before
from ukrcrisis.recognise.advisory_notice import notice_issuers
from ukrcrisis.recognise.advisory_nouns import noun_advice
from ukrcrisis.recognise.advisory_parties import aims_of, audience_of, inside, issuers_of, places_of
from ukrcrisis.recognise.advisory_words import AdviceWords, words_of
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.timing import deadline_of, status_of, when_of

__all__ = ["recognise_advisories"]

_LAST_ADVISORY = 1.0


@define(eq=False)
class _Advice:
    """One act of advising with what it advises."""

    directive: Directive
    content: Content


def recognise_advisories(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The advisories of a passage."""
    words = words_of(frame.vocabulary)
    found: list[Finding] = []
    for advice in _advice(frame, words):
        found.extend(_findings(advice, frame, [*earlier, *found]))
    for echo in echoes(frame, words):
        found.extend(_echoed(echo, frame, [*earlier, *found]))
    yield from found


def _advice(frame: Frame, words: AdviceWords) -> Iterator[_Advice]:
    taken: set[int] = set()
    for k, clause in enumerate(frame.clauses):
        if clause.lemma not in words.content or (clause.governor is not None and id(clause.governor) in taken):
            continue
        directive = directive_of(clause, k, frame, words)
        if directive is None:
            continue
        content = content_of(clause, frame, words, away=directive.away)
        if content is not None:
            taken.add(id(clause))
            yield _Advice(directive, content)
    for directive, content in noun_advice(frame, words):
        yield _Advice(directive, content)


def _findings(advice: _Advice, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    directive, content = advice.directive, advice.content
    if content.action is None:
        yield from _echoed(Echo(directive), frame, earlier, soften=False)
        return
    audience = audience_of(directive.audience, frame)
    if audience is None:
        if directive.audience is not None or directive.wish:
            return
        audience = Audience.CITIZENS
    if audience in (Audience.STAFF, Audience.STAFF_FAMILIES) and content.action is not AdvisoryAction.TAKE_CARE:
        return  # an evacuation
    issuers = notice_issuers(directive, content, frame, earlier) if directive.notice else _issuers(directive, frame)
    for issuer, speaker in issuers:
        for place in _places(directive, content, issuer, frame, earlier):
            yield _finding(directive, content.action, issuer, speaker, audience, place, frame)


def _echoed(echo: Echo, frame: Frame, earlier: Sequence[Finding], *, soften: bool = False) -> Iterator[Finding]:
    """The advice told before, as another's or for others."""
    directive = echo.directive
    position = directive.audience.start if directive.gapped and directive.audience is not None else directive.advising.verb.start
    for told in told_before(position, earlier):
        for issuer, speaker in _issuers(directive, frame):
            place = told.place if told.place is None or told.place.country != issuer.code else None
            yield _finding(directive, told.action, issuer, speaker, told.audience, place, frame)


def _issuers(directive: Directive, frame: Frame) -> list[tuple[Actor, Actor | None]]:
    found = issuers_of(directive.issuer, directive.advising, directive.audience, frame)
    if not found and frame.memory.state is not None and directive.issuer is None:
        found = [(frame.memory.state, None)]
    return found


def _places(directive: Directive, content: Content, issuer: Actor, frame: Frame, earlier: Sequence[Finding]) -> list[Place | None]:
    """Where the advice holds: as the act says, then as the audience or the advising verb says, then as spoken of before."""
    own = issuer.code
    caring = content.action is AdvisoryAction.TAKE_CARE
    act = [] if content.clause is None else aims_of(content.clause)
    beside = [p for preposition, p in directive.advising.prepositions if preposition in ("in", "for")]
    if content.phrase is not None:
        act = [p for _, p in directive.advising.prepositions if p.start >= content.phrase.start] + inside(content.phrase)
        act = [content.phrase, *act]
    opening = [] if directive.opening is None else aims_of(directive.opening)
    people = inside(directive.audience) + opening + [p for p in beside if directive.audience is None or p.start > directive.audience.start]
    ways = [people, [] if _embassy(content.clause, frame) else act] if caring else [act, people]
    for phrases in ways:
        named = phrases is act and content.clause is not None and content.clause.lemma in frame.vocabulary.words("advised")
        if found := places_of(phrases, own, unknown=named and not caring):
            return list(found)
    return [_spoken_of(own, frame, earlier)]


def _embassy(clause: Clause | None, frame: Frame) -> bool:
    organs = frame.vocabulary.words("actor noun", "organ")
    phrases = [] if clause is None else [*clause.objects, *(p for _, p in clause.prepositions)]
    return any(part.head in organs for phrase in phrases for part in phrase.parts)


def _spoken_of(own: str | None, frame: Frame, earlier: Sequence[Finding]) -> Place | None:
    """The country that the text is about here: what it has spoken of most of late, and the last advisory before all."""
    weights = {country: weight for country, weight in frame.memory.grounds.items() if country != own}
    last = next((f.record.place for f in reversed(earlier) if isinstance(f.record, Advisory)), None)
    if last is not None and last.country is not None and last.country != own:
        weights[last.country] = weights.get(last.country, 0.0) + _LAST_ADVISORY
    if not weights:
        return last if last is not None and last.country != own else None
    country = max(weights, key=lambda c: weights[c])
    return Place(name=frame.names.get(country, country), country=country)


def _finding(
    directive: Directive, action: AdvisoryAction, issuer: Actor, speaker: Actor | None, audience: Audience, place: Place | None, frame: Frame
) -> Finding:
    base = directive.advising
    when = when_of(base, frame)
    record = Advisory(
        id="", status=_status(directive), when=when,
        attribution=attribution_of(base, frame, without=(issuer, speaker)), evidence=evidence_at(frame, base.verb.start),
        issuer=issuer, speaker=speaker, issuer_count=issuer.count if issuer.kind is ActorKind.GROUP else None,
        action=action, strength=directive.strength, audience=audience, place=place, deadline=deadline_of([base], frame, when),
    )  # fmt: skip
    return Finding(record, "advice to the public", Span(base.verb.start, base.verb.end))


def _status(directive: Directive) -> Status:
    if directive.notice:
        return Status.OCCURRED
    if directive.noun is not None and directive.advising.verb.modal == "will" and directive.advising.subject is directive.noun:
        return Status.OCCURRED  # "its advice is to leave"
    if directive.denied:
        return Status.DENIED
    if directive.eased:
        return Status.DENIED if directive.advising.verb.negated else Status.CANCELLED
    if directive.wish and directive.advising.verb.modal == "would" and not directive.advising.verb.negated:
        return Status.OCCURRED
    status = status_of(directive.advising)
    return Status.OCCURRED if status is Status.ONGOING else status
