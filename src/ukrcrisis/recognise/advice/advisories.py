"""Advice of a state or organisation to the public."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.attribution import attribution_of
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import FIRST_PERSON
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActorKind, AdvisoryAction, Audience, Status
from ukrcrisis.recognise.advice.audience import audience_of
from ukrcrisis.recognise.advice.content import AdvisedAct, content_of
from ukrcrisis.recognise.advice.context import directive_of
from ukrcrisis.recognise.advice.directive import Directive
from ukrcrisis.recognise.advice.echo import FAR, Echo, echoes, told_before
from ukrcrisis.recognise.advice.issuer import issuers_of
from ukrcrisis.recognise.advice.nouns import noun_advice
from ukrcrisis.recognise.advice.places import places_of
from ukrcrisis.recognise.advice.timing import when_advised
from ukrcrisis.recognise.advice.words import AdviceWords, words_of
from ukrcrisis.recognise.circumstances import penalty_of, reason_of
from ukrcrisis.recognise.denial import is_of_none
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.timing import deadline_of

__all__ = ["recognise_advisories", "recognise_repeated_advice"]

_GOING = frozenset({AdvisoryAction.LEAVE, AdvisoryAction.CONSIDER_LEAVING})
_STAFF = frozenset({Audience.STAFF, Audience.STAFF_FAMILIES})


def recognise_advisories(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The advisories of a passage."""
    words = words_of(frame.vocabulary)
    found: list[Finding] = []
    for directive, content in _advice(frame, words):
        found.extend(_findings(directive, content, frame, [*earlier, *found]))
    yield from found


def recognise_repeated_advice(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """What others advise as well, told by pointing back: "Denmark did the same", where that is no act told since."""
    if not any(isinstance(finding.record, Advisory) for finding in earlier):
        return
    found: list[Finding] = []
    for echo in echoes(frame, words_of(frame.vocabulary)):
        found.extend(_echoed(echo, frame, [*earlier, *found]))
    yield from found


def _advice(frame: Frame, words: AdviceWords) -> Iterator[tuple[Directive, AdvisedAct]]:
    """Each act of advising with what it advises."""
    taken: set[int] = set()
    for k, clause in enumerate(frame.clauses):
        if clause.lemma not in words.content or _is_part(clause, taken):
            continue
        directive = directive_of(clause, k, frame, words)
        content = content_of(clause, frame, words, away=directive.away) if directive is not None else None
        if directive is not None and content is not None:
            taken.add(id(clause))
            yield directive, content
    yield from noun_advice(frame, words)


def _is_part(clause: Clause, taken: set[int]) -> bool:
    """Whether a clause completes an act that is told already: "consider leaving using what flights there
    are".
    """
    here: Clause | None = clause
    while here is not None and here.relation in ("xcomp", "prep"):
        here = here.governor
        if id(here) in taken:
            return True
    return clause.governor is not None and id(clause.governor) in taken


def _named_before(content: AdvisedAct, frame: Frame) -> AdvisoryAction | None:
    """What "do so" points to that the sentence says of the same people: "Danes who can leave should do so"."""
    clause, words = content.clause, words_of(frame.vocabulary)
    if clause is None or clause.subject is None:
        return None
    relative = [c for c in frame.clauses if c.subject is clause.subject and c.relation == "relcl"]
    inside = [each for c in relative for each in (c, *c.dependents) if each.verb.end <= clause.verb.start]
    told = (content_of(c, frame, words, away=False) for c in inside if c.lemma in words.content)
    return next((act.action for act in told if act is not None and act.action is not None), None)


def _findings(
    directive: Directive, content: AdvisedAct, frame: Frame, earlier: Sequence[Finding]
) -> Iterator[Finding]:
    action = content.action or _named_before(content, frame)
    if action is None:
        echoed = list(_echoed(Echo(directive), frame, earlier))
        going = content.clause is not None and content.clause.lemma == "go"  # "ought to go too"
        if echoed or not (going or _follows_staff(directive, frame)):
            yield from echoed
            return
        action = AdvisoryAction.LEAVE
    if action is AdvisoryAction.TAKE_CARE and (directive.denied or _is_unasked(directive, content, frame)):
        return  # "there is no need to pack your bags"
    audience = audience_of(directive.audience, frame)
    unasked = directive.audience is None and directive.noun is None and not directive.notice
    if unasked and content.clause is not None and content.clause.lemma in words_of(frame.vocabulary).beliefs:
        return  # "warned not to expect miracles"
    if audience is None:
        if directive.audience is not None or directive.wish:
            return
        audience = Audience.CITIZENS
    if _shuts_strangers_out(directive, content):
        return
    if audience in _STAFF and action in _GOING:
        return  # an evacuation
    for issuer, speaker in issuers_of(directive, action, frame, earlier):
        for place in places_of(directive, content, issuer, frame, earlier):
            if place is None and audience not in _STAFF and not _tells_its_people(directive, content):
                continue  # what anybody is told where no land is spoken of is a state's own affair
            yield _finding(directive, content, action, issuer, speaker, audience, place, frame)


def _is_unasked(directive: Directive, content: AdvisedAct, frame: Frame) -> bool:
    """Whether nobody is asked to do a thing: "are not required to register", "should not expect helicopters"."""
    clause = content.clause
    if clause is None:
        return False
    expects = clause.verb.negated and clause.lemma in words_of(frame.vocabulary).beliefs
    return expects or (directive.advising.verb.passive and directive.advising.verb.negated)


def _follows_staff(directive: Directive, frame: Frame) -> bool:
    """Whether citizens are to do as staff do who go: "ordered its diplomats to leave and urged its citizens to do the same"."""
    words = words_of(frame.vocabulary)
    before = (c for c in frame.clauses if c.verb.end < directive.advising.verb.start)
    acts = (content_of(clause, frame, words, away=False) for clause in before)
    goes = any(act is not None and act.action is AdvisoryAction.LEAVE for act in acts)
    return goes and audience_of(directive.audience, frame) is Audience.CITIZENS


def _tells_its_people(directive: Directive, content: AdvisedAct) -> bool:
    """Whether a state tells its people to go or not to come: "urged its citizens to leave"."""
    people = directive.audience
    if people is None or people.pronoun:
        return False
    return _are_own(people) or (people.plural and content.action is not AdvisoryAction.TAKE_CARE)


def _shuts_strangers_out(directive: Directive, content: AdvisedAct) -> bool:
    """Whether others' people are kept out of one's own land: "banned nationals of five states from entering", "citizens from
    Mali from travelling".
    """
    people = directive.audience
    if (
        directive.away
        and people is not None
        and not _are_own(people)
        and any(p == "from" for p, _ in people.after)
    ):
        return True
    entering = content.clause is not None and content.clause.lemma == "enter" and directive.away
    return entering and (people is None or not _are_own(people))


def _are_own(people: NounPhrase) -> bool:
    return (
        people.determiner in ("its", "their", "our") or people.surface is not None or bool(people.modifiers)
    )


def _echoed(echo: Echo, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The advice told before, as another's or for others."""
    directive = echo.directive
    position = directive.advising.verb.start
    if echo.noun is not None:
        position = echo.noun.start
    elif directive.gapped and directive.audience is not None:
        position = directive.audience.start
    for told in told_before(position, earlier, within=FAR if echo.noun is not None else echo.within):
        for issuer, speaker in issuers_of(directive, told.action, frame, earlier):
            place = told.place if told.place is None or told.place.country != issuer.code else None
            place = echo.place or place
            yield _finding(directive, None, told.action, issuer, speaker, told.audience, place, frame)


def _finding(
    directive: Directive,
    content: AdvisedAct | None,
    action: AdvisoryAction,
    issuer: Actor,
    speaker: Actor | None,
    audience: Audience,
    place: Place | None,
    frame: Frame,
) -> Finding:
    base = directive.advising
    when = when_advised(directive, content, issuer, frame)
    limits = _limits(content, base)
    record = Advisory(
        id="",
        status=_status(directive, frame),
        when=when,
        attribution=attribution_of(base, frame, without=(issuer, speaker)),
        evidence=evidence_at(frame, base.verb.start),
        issuer=issuer,
        speaker=speaker,
        issuer_count=issuer.count if issuer.kind is ActorKind.GROUP else None,
        action=action,
        strength=directive.strength,
        audience=audience,
        place=place,
        deadline=deadline_of(limits, frame, when),
        reason=reason_of(limits, frame),
        penalty=penalty_of(limits, frame),
    )
    return Finding(record, "advice to the public", Span(base.verb.start, base.verb.end))


def _limits(content: AdvisedAct | None, base: Clause) -> list[Clause]:
    """The clauses whose limits are deadlines: the act's own and those that go with it, then the advising
    verb's.
    """
    act = content.clause if content is not None else None
    return [base] if act is None else [act, *(d for d in act.dependents if d.relation != "relcl"), base]


def _status(directive: Directive, frame: Frame) -> Status:
    clause = directive.advising
    if directive.advised or (directive.notice and not directive.denied):
        return Status.OCCURRED
    unneeded = (
        clause.verb.infinitive and clause.noun is not None and clause.noun.determiner == "no"
    )  # "saw no need to advise"
    if clause.verb.passive and clause.verb.modal == "should" and clause.lemma == "advise":
        return Status.OCCURRED  # "citizens should be advised to avoid crowds"
    if directive.denied or unneeded:
        return Status.DENIED
    named = directive.noun is not None and (
        clause.verb.infinitive or (clause.verb.modal == "will" and clause.subject is directive.noun)
    )
    if named:
        return Status.OCCURRED  # "the call to leave", "its advice is to leave"
    if directive.eased:
        return Status.DENIED if clause.verb.negated else Status.CANCELLED
    telling = directive.wish or (
        clause.subject is not None and clause.subject.head in FIRST_PERSON
    )  # "would like", "we would urge"
    if telling and clause.verb.modal == "would" and not clause.verb.negated:
        return Status.OCCURRED
    status = Status.DENIED if is_of_none(clause) else status_of(clause, frame)
    return Status.OCCURRED if status is Status.ONGOING else status
