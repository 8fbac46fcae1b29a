"""Calls: political or official parties that talk at a distance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from ukrcrisis.frames.attribution import attribution_of
from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import Mark, NounPhrase, VerbGroup
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Call
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActorKind, Status
from ukrcrisis.recognise.call_parties import (
    are_parties,
    is_club,
    lead_different_states,
    one_of_each,
    parties_in,
)
from ukrcrisis.recognise.call_signs import Sign, signs_of
from ukrcrisis.recognise.circumstances import purpose_of, topics_of
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.timing import when_of

__all__ = ["recognise_calls"]

_WITH = frozenset(
    {
        "with",
        "to",
        "from",
        "between",
        "among",
        "amongst",
        "alongside",
        "together with",
        "along with",
        "joined by",
        "including",
        "and",
    }
)
_NEAR = 900


def recognise_calls(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The calls of a passage."""
    for clause in frame.clauses:
        for sign in signs_of(clause, frame):
            groups = _groups(sign, frame, earlier)
            if groups:
                for parties in groups:
                    yield _finding(sign, parties, frame)
                break
        else:
            if (finding := _attended(clause, frame, earlier)) is not None:
                yield finding


def _groups(sign: Sign, frame: Frame, earlier: Sequence[Finding]) -> list[tuple[Actor, ...]]:
    """The parties of each call that a sign tells of; several where the calls were separate."""
    clause = sign.clause
    if _unwanted(sign, frame):
        return []
    ours, theirs = _sides(sign, frame)
    others = [actor for side in theirs for actor in side]
    if _apart(sign, theirs, frame) and ours:
        groups = (
            [one_of_each([*ours, *side]) for side in theirs]
            if len(theirs) > 1
            else [one_of_each([*ours, other]) for other in others]
        )
    else:
        groups = [one_of_each([*ours, *others])]
    if not sign.certain:
        opposite = any(
            part.head in frame.vocabulary.words("party", "opposite") or "counterpart" in part.keys
            for _, p in clause.prepositions
            for part in p.parts
        )
        return [
            g
            for g in groups
            if (lead_different_states(g) or (opposite and are_parties(g))) and not _in_one_room(clause)
        ]
    found = [g for g in groups if are_parties(g)]
    found += [(evolve(g[0], kind=ActorKind.GROUP),) for g in groups if is_club(g) and _meets(sign, frame)]
    return found or _same_call(sign, [*ours, *others], earlier)


def _sides(sign: Sign, frame: Frame) -> tuple[list[Actor], list[list[Actor]]]:
    """Those who call, and those they talk to, one list for each phrase that names them."""
    clause, noun = sign.clause, sign.noun
    phrases = [(p, each) for p, each in clause.prepositions if p in _WITH and each is not noun]
    if noun is not None:
        phrases = [
            pair
            for pair in phrases
            if sign.way == "" or pair[1].start > noun.start or pair[0] in ("with", "to")
        ]
        phrases += [
            pair
            for pair in noun.after
            if pair[0] in (*_WITH, "of") and all(pair[1] is not each for _, each in phrases)
        ]
        between = [each for p, each in phrases if p in ("between", "among", "amongst", "of")]
        if between and len(named := _all(between, clause, frame)) > 1:
            return [], [named]
        if noun.possessor is not None and (own := parties_in(noun.possessor, clause, frame)):
            return own, _named(phrases, clause, frame)
    theirs = _named(phrases, clause, frame)
    reached = clause.lemma in ("have", "get", "give", "join", "connect") and (
        noun is None or sign.way in ("on", "over", "by")
    )
    if reached or (noun is None and clause.lemma in frame.vocabulary.words("call verb", "address")):
        theirs += [
            each for o in clause.objects for part in o.parts if (each := parties_in(part, clause, frame))
        ]
        extra = _left_over(clause, frame)
        theirs = extra + ([] if extra and any(o.pronoun for o in clause.objects) else theirs)
    elif clause.lemma in frame.vocabulary.words("call verb", "address"):
        theirs += [each for o in clause.objects if o is not noun and (each := parties_in(o, clause, frame))]
    theirs += _joined(clause, frame)
    if not theirs and noun is not None:
        theirs = [named for p, each in noun.after if p == "of" and (named := parties_in(each, clause, frame))]
    ours = (
        parties_in(clause.subject, clause, frame) if sign.subject_calls and clause.subject is not noun else []
    )
    return ours, theirs


def _named(phrases: Sequence[tuple[str, NounPhrase]], clause: Clause, frame: Frame) -> list[list[Actor]]:
    return [
        named
        for preposition, phrase in phrases
        if preposition != "of" and (named := parties_in(phrase, clause, frame))
    ]


def _all(phrases: Sequence[NounPhrase], clause: Clause, frame: Frame) -> list[Actor]:
    return [actor for phrase in phrases for actor in parties_in(phrase, clause, frame)]


def _joined(clause: Clause, frame: Frame) -> list[list[Actor]]:
    """As in "Met by video link, joined by the leaders of A and B"."""
    joined = [d for d in clause.dependents if d.lemma == "join" and d.verb.passive]
    return [
        named
        for d in joined
        for preposition, p in d.prepositions
        if preposition == "by" and (named := parties_in(p, clause, frame))
    ]


def _left_over(clause: Clause, frame: Frame) -> list[list[Actor]]:
    """As in "Rang A and, separately, B": persons that follow with no verb of their own."""
    found: list[list[Actor]] = []
    told = {id(o) for o in clause.objects} | {id(p) for _, p in clause.prepositions}
    owned = {id(c.subject) for c in frame.clauses}
    going = False
    for chunk in frame.chunks:
        if isinstance(chunk, VerbGroup):
            if going:
                break
            going = chunk is clause.verb
        elif not going:
            continue
        elif isinstance(chunk, Mark):
            if chunk.tag in "S;:":
                break
        elif (
            id(chunk) not in told
            and id(chunk) not in owned
            and chunk.name is not None
            and (named := parties_in(chunk, clause, frame))
        ):
            found.append(named)
    return found


def _apart(sign: Sign, theirs: Sequence[Sequence[Actor]], frame: Frame) -> bool:
    """Whether each of the others had a call of its own."""
    clause = sign.clause
    if clause.lemma in frame.vocabulary.words("call", "phone") or clause.lemma == "call":
        return True
    start = clause.subject.end if clause.subject is not None else clause.verb.start
    words = frame.vocabulary.words("apart")
    low = frame.item_at(start)
    near = frame.items[low : low + 24]
    return any(item.key in words for item in near) or (
        len(theirs) > 1
        and sign.noun is not None
        and sum(p in ("with", "to") for p, _ in clause.prepositions) > 1
    )


def _meets(sign: Sign, frame: Frame) -> bool:
    """Whether many are said to meet: "EU leaders held a video summit", "a virtual summit of the G7"."""
    if sign.noun is None:
        return sign.clause.lemma in frame.vocabulary.words("talk", "verb")
    return sign.noun.head in ("summit", "meeting", "conference", "session", "videoconference", "call", "talk")


def _unwanted(sign: Sign, frame: Frame) -> bool:
    """Calls that were only sought or refused are none yet."""
    clause = sign.clause
    seeking = (
        clause.lemma in frame.vocabulary.words("call verb", "seek")
        and sign.noun is not None
        and sign.way in ("", "for")
    )
    return seeking and not (clause.lemma == "want" and bool(clause.dates))


def _in_one_room(clause: Clause) -> bool:
    """As in "Spoke in Paris", "spoke at the summit": a meeting, or a speech."""
    return any(
        preposition in ("in", "at", "on the sidelines of", "on the margins of", "inside", "outside", "near")
        for preposition, _ in clause.prepositions
    )


def _same_call(sign: Sign, known: Sequence[Actor], earlier: Sequence[Finding]) -> list[tuple[Actor, ...]]:
    """As in "No such call is planned": that of the call told before."""
    noun = sign.noun
    if noun is None or not {"no", "such"} <= set(noun.keys[:3]):
        return []
    told = _last_call(sign.clause, earlier)
    return [told.participants] if told is not None else []


def _attended(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Finding | None:
    """As in "The leaders of A and B attended this meeting": they took part in the call told before."""
    if clause.lemma not in ("attend", "join", "participate", "take", "be"):
        return None
    nouns = [*clause.objects, *(p for preposition, p in clause.prepositions if preposition in ("in", "on"))]
    talking = frame.vocabulary.words("talk", "noun") | frame.vocabulary.words("talk", "call noun")
    noun = next(
        (
            each
            for each in nouns
            if each.head in talking and each.determiner in ("this", "that", "the") and len(each.items) < 4
        ),
        None,
    )
    told = _last_call(clause, earlier)
    parties = parties_in(clause.subject, clause, frame)
    if noun is None or told is None or not are_parties([*parties, *told.participants]) or not parties:
        return None
    known = [actor for actor in told.participants if actor.kind is not ActorKind.GROUP]
    return _finding(Sign(clause, told.mode, noun), one_of_each([*known, *parties]), frame)


def _last_call(clause: Clause, earlier: Sequence[Finding]) -> Call | None:
    for finding in reversed(earlier):
        if isinstance(finding.record, Call):
            return finding.record if 0 <= clause.verb.start - finding.cue.start < _NEAR else None
    return None


def _finding(sign: Sign, parties: tuple[Actor, ...], frame: Frame) -> Finding:
    clause = sign.clause
    status = _status(sign, frame)
    when = when_of(clause, frame, future=True if status is Status.PLANNED else None)
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
    if noun is not None and "no" in noun.keys[:1]:
        return Status.DENIED
    if noun is not None and sign.way in ("after", "before", "following", "during", "in", "in the course of"):
        return Status.PLANNED if sign.way == "before" or clause.verb.modal == "will" else Status.OCCURRED
    if clause.lemma in words("call verb", "cancel"):
        return Status.CANCELLED
    if noun is not None and (clause.lemma in words("call verb", "plan") or clause.lemma == "want"):
        return Status.DENIED if clause.verb.negated else Status.PLANNED
    status = status_of(clause, frame)
    if status is Status.ONGOING and (clause.verb.modal or clause.dates):
        return Status.PLANNED
    return status
