"""Calls: political or official parties that talk at a distance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from ukrcrisis.frames.attribution import attribution_of
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import THEIR_OWN
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Call, DiplomaticAction
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, CallMode, Status
from ukrcrisis.recognise.calling_off import is_called_off, put_off
from ukrcrisis.recognise.calls.no_calls import in_one_room, is_opposite, meets, unwanted, with_no_leader
from ukrcrisis.recognise.calls.parties import (
    are_parties,
    is_club,
    lead_different_states,
    one_of_each,
    parties_in,
)
from ukrcrisis.recognise.calls.sides import are_apart, sides_of
from ukrcrisis.recognise.calls.signs import Sign, names_of_calls, signs_of
from ukrcrisis.recognise.calls.ways import BARE_WAYS
from ukrcrisis.recognise.circumstances import purpose_of, topics_of
from ukrcrisis.recognise.falsehood import is_belied
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.outlook import is_mere_readiness, is_on_the_cards
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.timing import dates_owning, when_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_calls"]

_NEAR = 900
"""Characters behind a call within which a clause can point back to it: "Sullivan did the same with Kurti"."""


def recognise_calls(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The calls of a passage."""
    if frame.bases.isdisjoint(frame.vocabulary.derived(_words)):
        return
    found: list[Finding] = []
    for clause in frame.clauses:
        if found and clause.verb.gerund and clause.lemma == "join":
            continue  # "spoke by phone, with Ruiz joining the call"
        for sign in signs_of(clause, frame):
            if _is_told_later(sign, frame) or _leaves_out(sign):
                break
            groups = [g for g in _groups(sign, frame, earlier) if not _met_here(g, sign, frame, earlier)]
            if groups:
                found += [_finding(sign, parties, frame) for parties in groups]
                break
        else:
            before = [*earlier, *found]
            finding = (
                _attended(clause, frame, before)
                or _took_turn(clause, frame, before)
                or _did_too(clause, frame, before)
            )
            if finding is not None:
                found.append(finding)
    yield from found


def _met_here(parties: Sequence[Actor], sign: Sign, frame: Frame, earlier: Sequence[Finding]) -> bool:
    """Whether those who only "talked" have met in the same sentence: "shook hands in Oslo and talked for an hour"."""
    low, high = frame.sentence_of(sign.clause.verb.start)
    met = [
        finding.record.actors
        for finding in earlier
        if low <= finding.cue.start < high and isinstance(finding.record, DiplomaticAction)
        if finding.record.kind is ActionKind.MEETING
    ]
    names = {party.name for party in parties}
    joined = sign.clause.relation == "conj" or sign.clause.marker == "and"
    return joined and not sign.certain and any(names <= {actor.name for actor in actors} for actors in met)


def _words(vocabulary: Vocabulary) -> frozenset[str]:
    """The words without which no passage tells of a call."""
    words = vocabulary.words
    return names_of_calls(vocabulary).union(
        words("call"), words("channel"), words("conversation"), words("talk", "verb"), words("talk", "speak"),
        words("talk", "turn"), words("alike"), {"call"},
    )  # fmt: skip


def _leaves_out(sign: Sign) -> bool:
    """Whether only a topic is denied: "Ruiz and Ortega did not talk about sanctions", but they talked."""
    clause = sign.clause
    about = any(p == "about" for p, _ in clause.prepositions) or (
        clause.lemma == "discuss" and bool(clause.objects)
    )
    several = clause.subject is not None and clause.subject.plural
    return clause.verb.negated and about and several


def _is_told_later(sign: Sign, frame: Frame) -> bool:
    """Whether a participle or a relative clause only adds to what a verb tells: "a call mooted by aides is not
    planned", "the call that had been set for Monday is off".
    """
    clause, noun = sign.clause, sign.noun
    if noun is not None and any(
        c.subject is noun and c.verb.start > clause.verb.start and is_called_off(c, frame, "call")
        for c in frame.clauses
    ):
        return noun is clause.subject  # "was set for Sunday but was put off"
    planned = clause.relation == "relcl" and clause.lemma in frame.vocabulary.words("call verb", "plan")
    adds = planned or clause.verb.bare_participle or not clause.verb.finite
    if noun is None or noun is not clause.subject or not adds:
        return False
    return any(
        c.subject is noun and c.verb.finite and c.verb.start > clause.verb.start for c in frame.clauses
    )


def _groups(sign: Sign, frame: Frame, earlier: Sequence[Finding]) -> list[tuple[Actor, ...]]:
    """The parties of each call that a sign tells of; several where the calls were separate."""
    if unwanted(sign, frame) or is_mere_readiness(sign.clause, frame):
        return []
    ours, theirs = sides_of(sign, frame)
    if not ours and sign.clause.lemma == "follow":
        last = _last_call(sign.clause, earlier)  # "there followed conversations with her and with him"
        ours = list(last.participants[:1]) if last is not None else []
    groups = _calls(sign, ours, theirs, frame)
    if not sign.certain:
        opposite = is_opposite(sign.clause, frame)
        told = [g for g in groups if lead_different_states(g) or (opposite and are_parties(g))]
        return [] if in_one_room(sign.clause, frame) or with_no_leader(sign, frame) else told
    found = [g for g in groups if are_parties(g)]
    found += [(evolve(g[0], kind=ActorKind.GROUP),) for g in groups if is_club(g) and meets(sign, frame)]
    return found or _same_call(sign, [*ours, *(actor for side in theirs for actor in side)], earlier)


def _calls(
    sign: Sign, ours: Sequence[Actor], theirs: Sequence[Sequence[Actor]], frame: Frame
) -> list[tuple[Actor, ...]]:
    """The parties of each call: one call for all, or one with each side, or with each of the only side."""
    others = [actor for side in theirs for actor in side]
    pairs = [a for a in others if a.kind is ActorKind.GROUP and a.name.lower().startswith("both ")]
    if pairs and len(others) - len(pairs) > 1:  # "rang both generals, Ortega and Ruiz"
        others = [a for a in others if a not in pairs]
        theirs = [[a for a in side if a not in pairs] for side in theirs if side != pairs]
    together = (
        not others and sign.noun is not None
    )  # "A and B, in a call, agreed", but "A and B dial up tension"
    if not ours or together or not are_apart(sign, theirs, frame):
        return [one_of_each([*ours, *others])]
    if len(theirs) > 1:
        return [one_of_each([*ours, *side]) for side in theirs]
    return [one_of_each([*ours, other]) for other in others]


def _same_call(sign: Sign, known: Sequence[Actor], earlier: Sequence[Finding]) -> list[tuple[Actor, ...]]:
    """As in "No such call is planned": that of the call told before."""
    noun = sign.noun
    if noun is None or not {"no", "such"} <= set(noun.keys[:3]):
        return []
    told = _last_call(sign.clause, earlier)
    return [told.participants] if told is not None else []


def _attended(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Finding | None:
    """As in "The leaders of A and B attended this meeting": they took part in the call told before."""
    if clause.lemma not in frame.vocabulary.words("taking part"):
        return None
    nouns = [*clause.objects, *(p for preposition, p in clause.prepositions if preposition in ("in", "on"))]
    talking = frame.vocabulary.words("talk", "noun") | frame.vocabulary.words("talk", "call noun")
    noun = next(
        (each for each in nouns if each.head in talking and _points_to_last(each, frame)),
        None,
    )
    told = _last_call(clause, earlier) if noun is not None else None
    if told is None or told.mode is CallMode.UNSPECIFIED:
        return None
    parties = parties_in(clause.subject, clause, frame)
    if not parties or not are_parties([*parties, *told.participants]):
        return None
    known = [actor for actor in told.participants if actor.kind is not ActorKind.GROUP]
    return _finding(Sign(clause, told.mode, noun), one_of_each([*known, *parties]), frame)


def _points_to_last(noun: NounPhrase, frame: Frame) -> bool:
    """Whether a noun of talks stands for those told before: "this meeting", but "the first meeting of the task force"."""
    told = noun.determiner in ("this", "that", "the") and len(noun.items) < 4
    ranked = not frame.vocabulary.words("outlook", "rank").isdisjoint(noun.keys)
    return told and not ranked and not any(p in ("of", "between") for p, _ in noun.after)


def _took_turn(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Finding | None:
    """As in "Merkel had her turn with Putin", after the calls of others; with nobody named, with whom they called."""
    noun = next((o for o in clause.objects if o.head in frame.vocabulary.words("talk", "turn")), None)
    told = _last_call(clause, earlier) if noun is not None else None
    if told is None:
        return None
    others = [phrase for preposition, phrase in clause.prepositions if preposition == "with"]
    parties = [actor for each in (clause.subject, *others) for actor in parties_in(each, clause, frame)]
    own = noun is not None and noun.determiner in THEIR_OWN
    if own and not others and clause.lemma == "have":
        parties += told.participants[-1:]
    return (
        _finding(Sign(clause, told.mode, noun), one_of_each(parties), frame) if are_parties(parties) else None
    )


def _did_too(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Finding | None:
    """As in "Sullivan did the same with Kurti", after the call of somebody else."""
    alike = clause.lemma == "do" and tail_of(clause, frame).holds(frame.vocabulary.words("alike"))
    told = _last_call(clause, earlier) if alike and not clause.verb.negated else None
    others = [phrase for preposition, phrase in clause.prepositions if preposition == "with"]
    if told is None or not others or not isinstance(earlier[-1].record, Call):
        return None
    parties = [actor for each in (clause.subject, *others) for actor in parties_in(each, clause, frame)]
    return _finding(Sign(clause, told.mode), one_of_each(parties), frame) if are_parties(parties) else None


def _last_call(clause: Clause, earlier: Sequence[Finding]) -> Call | None:
    for finding in reversed(earlier):
        if isinstance(finding.record, Call):
            return finding.record if 0 <= clause.verb.start - finding.cue.start < _NEAR else None
    return None


def _finding(sign: Sign, parties: tuple[Actor, ...], frame: Frame) -> Finding:
    clause = sign.clause
    status = _status(sign, frame)
    own = dates_owning(sign.noun, frame) if sign.noun is not None else []
    future = {Status.PLANNED: True, Status.OCCURRED: False}.get(status)
    when = when_of(clause, frame, future=future, dates=own or None)
    record = Call(
        id="", status=status, when=when, attribution=attribution_of(clause, frame, without=_own(parties)),
        evidence=evidence_at(frame, clause.verb.start), participants=parties, mode=sign.mode,
        purpose=purpose_of(clause, frame), topics=topics_of(clause, frame),
    )  # fmt: skip
    return Finding(record, "talks at a distance", Span(clause.verb.start, clause.verb.end))


def _own(parties: tuple[Actor, ...]) -> tuple[Actor, ...]:
    return tuple(actor for actor in parties if actor.kind is not ActorKind.GROUP)


def _status(sign: Sign, frame: Frame) -> Status:
    clause, noun = sign.clause, sign.noun
    words = frame.vocabulary.words
    if is_belied(clause, frame) or (noun is not None and "no" in noun.keys[:1]):
        return Status.DENIED
    if noun is not None and (plan := _plan_for(noun, clause, frame)) is not None:
        return Status.DENIED if plan.determiner == "no" or clause.verb.negated else Status.PLANNED
    if noun is not None and sign.way in (
        "after",
        "before",
        "following",
        "during",
        "in",
        "of",
        "in the course of",
    ):
        return Status.PLANNED if sign.way == "before" or clause.verb.modal == "will" else Status.OCCURRED
    if (
        noun is not None
        and noun is clause.subject
        and clause.verb.modal in _MAYBE
        and clause.lemma not in _HAPPEN
    ):
        return Status.OCCURRED  # "the call between A and B may mean more"
    if is_on_the_cards(clause, frame):
        return Status.DENIED if clause.verb.negated else Status.PLANNED
    if is_called_off(clause, frame, "call") or _is_of_dropped(sign, frame):
        return Status.CANCELLED
    aimed = noun is not None and sign.way not in BARE_WAYS  # "planned a call", but "agreed by phone"
    if aimed and (clause.lemma in words("call verb", "plan") or clause.lemma == "want"):
        return Status.DENIED if clause.verb.negated else Status.PLANNED
    status = status_of(clause, frame)
    if status is Status.ONGOING and (clause.verb.modal or clause.dates):
        return Status.PLANNED
    return Status.CANCELLED if status is Status.PLANNED and _is_dropped(clause, frame) else status


def _is_of_dropped(sign: Sign, frame: Frame) -> bool:
    """Whether a relative clause tells of what the clause above calls off: "cancelled a call that had been planned"."""
    above = sign.clause.governor if sign.clause.relation == "relcl" else None
    dropped = above is not None and sign.noun is not None and sign.noun in put_off(above)
    return dropped and above is not None and is_called_off(above, frame, "call") and not above.verb.negated


def _is_dropped(clause: Clause, frame: Frame) -> bool:
    """Whether the sentence goes on to call it off: "was due to ring her but had to postpone the call"."""
    nouns = frame.vocabulary.derived(names_of_calls) | frame.vocabulary.words("conversation")
    later = (c for c in frame.clauses if c.verb.start > clause.verb.end and not c.verb.negated)
    off = (c for c in later if is_called_off(c, frame, "call"))
    return any(o.head in nouns and not o.after for c in off for o in put_off(c))


_MAYBE = frozenset({"may", "might", "could"})
_HAPPEN = frozenset({"be", "take", "happen", "come", "go", "occur", "follow"})


def _plan_for(noun: NounPhrase, clause: Clause, frame: Frame) -> NounPhrase | None:
    """What says that the call is to be: "there are no plans for a call"."""
    heads = frame.vocabulary.words("outlook", "nothing")
    named = (*clause.objects, *([clause.subject] if clause.subject is not None else []))
    return next((o for o in named if o.head in heads and ("for", noun) in o.after), None)
