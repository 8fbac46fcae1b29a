"""What others share in one breath: "followed by Chile", "with Chile doing likewise", "joined Chile in …", "like Chile"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from attrs import evolve

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory, DiplomaticAction, Record
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.outlook import is_ranked
from ukrcrisis.recognise.timing import dates_of, when_of

__all__ = ["REPEATABLE", "recognise_sharers"]

REPEATABLE = frozenset(
    {
        ActionKind.EVACUATION, ActionKind.RELOCATION, ActionKind.CLOSURE, ActionKind.EXPULSION, ActionKind.RECALL,
        ActionKind.SUMMONS, ActionKind.REOPENING,
    }
)  # fmt: skip
"""What one state can do as another has done."""
_LIKE = frozenset({"like", "following", "together with", "along with", "alongside"})
_JOINING = frozenset({"join", "follow"})
_STATES = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION})


class _Sharing(NamedTuple):
    """Those who do what a clause tells of another, and when, where that is said."""

    main: Clause
    who: Sequence[NounPhrase]
    dates: Sequence[DateMention] = ()


def recognise_sharers(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The acts and the advice of a passage once more, by those of whom it says that they do the same."""
    inside = (f for f in earlier if frame.passage.start <= f.cue.start < frame.passage.end)
    here = [finding for finding in inside if _agent(finding.record) is not None]
    if not here:
        return
    for clause in frame.clauses:
        for sharing in _sharings(clause, frame):
            told = [f for f in here if sharing.main.start <= f.cue.start < sharing.main.end]
            known = [_agent(finding.record) for finding in told]
            for actor in _states(sharing.who):
                if actor not in known:
                    yield from _once_more(told, actor, sharing, frame)


def _agent(record: Record) -> Actor | None:
    """Who has done or advised what others can have done as well; None where nobody has."""
    if record.status not in (Status.OCCURRED, Status.ONGOING):
        return None
    if isinstance(record, Advisory):
        return record.issuer
    alone = isinstance(record, DiplomaticAction) and record.kind in REPEATABLE and len(record.actors) == 1
    return record.actors[0] if isinstance(record, DiplomaticAction) and alone else None


def _states(phrases: Sequence[NounPhrase]) -> Iterator[Actor]:
    for phrase in phrases:
        for part in phrase.parts:
            actor = part.actor
            named = actor is not None and actor.kind in _STATES and actor.code is not None
            if actor is not None and (named or (actor.kind is ActorKind.GROUP and actor.count)):
                yield actor


def _once_more(told: Sequence[Finding], actor: Actor, sharing: _Sharing, frame: Frame) -> Iterator[Finding]:
    """The findings of one agent, by another."""
    first = _agent(told[0].record) if told else None
    when = when_of(sharing.main, frame, dates=sharing.dates) if sharing.dates else None
    for finding in told:
        record = finding.record
        if _agent(record) != first:
            continue
        if isinstance(record, Advisory):
            record = evolve(record, issuer=actor, speaker=None, issuer_count=actor.count, when=when)
        elif isinstance(record, DiplomaticAction):
            record = evolve(record, actors=(actor,), subjects=None, headcount=None, when=when)
        yield finding._replace(record=record, rule="shared")


# -- who shares -----------------------------------------------------------------------------------------------


def _sharings(clause: Clause, frame: Frame) -> Iterator[_Sharing]:
    above = clause.governor
    if above is None and clause.verb.finite:
        yield from _with_their_own(clause, frame)
    if like := [p for before, p in clause.prepositions if _names_another(before, p, clause)]:
        yield _Sharing(clause, like)  # "like Chile, Peru has closed its embassy", "hours after Chile"
    if (
        clause.marker == "as"
        and clause.subject is not None
        and clause.verb.item.tag in "HO"
        and not clause.objects
    ):
        main = next((c for c in frame.clauses if c.start > clause.verb.end and c.verb.finite), None)
        if main is not None and not clause.verb.negated:
            yield _Sharing(
                main, [clause.subject], clause.dates
            )  # "as Chile had in May, Peru has told its citizens"
    if (
        clause.lemma == "join"
        and clause.verb.gerund
        and above is not None
        and not (clause.marker or clause.dependents)
    ):
        lands = [part for o in clause.objects for part in o.parts if _is_land(part)]
        yield _Sharing(_main(above), lands)  # "Peru urged its citizens to leave, joining Chile and Cuba"
    elif clause.lemma == "do" and clause.verb.gerund and above is not None and _is_likewise(clause, frame):
        yield _Sharing(above, _beside(clause, above), dates_of(clause, frame))
    elif (clause.verb.passive or clause.verb.bare_participle) and not clause.verb.negated:
        yield from _by_others(clause, frame)
    elif above is not None and above.lemma in _JOINING and clause.verb.gerund and clause.marker == "in":
        yield _Sharing(clause, above.objects)  # "Peru joined Chile in closing its embassy"
    elif above is not None and clause.verb.infinitive and is_ranked(above, frame):
        # "the third country after Chile to close its embassy"
        yield _Sharing(clause, _named_after(above, frame))


def _is_land(phrase: NounPhrase) -> bool:
    actor = phrase.actor
    return actor is not None and (
        actor.kind is ActorKind.COUNTRY or (actor.kind is ActorKind.GROUP and bool(actor.count))
    )


def _main(clause: Clause) -> Clause:
    """The clause that an infinitive completes: "told them to leave, followed by Chile"."""
    while clause.relation == "xcomp" and clause.governor is not None:
        clause = clause.governor
    return clause


def _names_another(preposition: str, phrase: NounPhrase, clause: Clause) -> bool:
    """Whether no more than a state's name stands behind "like" at the front, or behind "after" at the end."""
    if phrase.end < clause.verb.start:
        return preposition in _LIKE
    bare = phrase.possessor is None and not phrase.after and all(part.surface for part in phrase.parts)
    return preposition in ("after", "before") and bare and clause.verb.finite


def _with_their_own(clause: Clause, frame: Frame) -> Iterator[_Sharing]:
    """As in "Peru told its citizens in Mali to leave, Chile and Cuba their own"."""
    for phrase, own in pairwise(frame.chunks):
        if (
            not isinstance(phrase, NounPhrase)
            or not isinstance(own, NounPhrase)
            or phrase.start < clause.verb.end
        ):
            continue
        between = any(c.verb.finite and clause.verb.end < c.verb.start < phrase.start for c in frame.clauses)
        if own.keys in _OWN and not between:
            yield _Sharing(clause, [phrase], [date for date in frame.dates if date.start >= own.end][:1])


_OWN = (("its", "own"), ("their", "own"))


def _beside(clause: Clause, above: Clause) -> list[NounPhrase]:
    """Who did likewise: "with Chile doing so on Monday"."""
    fronted = [*above.prepositions, *(pair for d in above.dependents for pair in d.prepositions)]
    return [phrase for before, phrase in fronted if before == "with" and phrase.end <= clause.verb.start][-1:]


def _is_likewise(clause: Clause, frame: Frame) -> bool:
    at, words = frame.item_at(clause.verb.end), frame.vocabulary.words("sharing", "likewise")
    return any(item.key in words for item in frame.items[at : at + 2])


def _by_others(clause: Clause, frame: Frame) -> Iterator[_Sharing]:
    """As in "…, followed by Chile on Monday and Cuba on Friday", "…, a step mirrored by Chile"."""
    verbs, steps = frame.vocabulary.words("sharing", "verb"), frame.vocabulary.words("sharing", "step")
    if clause.lemma not in verbs:
        return
    named = clause.subject is not None and clause.subject.head in steps
    main = clause.governor or _clause_before(clause, frame)
    main = _main(main) if main is not None else None
    if main is None or not (named or (clause.lemma == "follow" and clause.verb.bare_participle)):
        return
    by = [phrase for before, phrase in clause.prepositions if before == "by"]
    for k, phrase in enumerate(by):
        end = by[k + 1].start if k + 1 < len(by) else frame.passage.end
        yield _Sharing(main, [phrase], [date for date in frame.dates if phrase.end <= date.start < end][:1])


def _clause_before(clause: Clause, frame: Frame) -> Clause | None:
    """The clause whose act the noun before a participle sums up."""
    start = clause.subject.start if clause.subject is not None else clause.verb.start
    before = [
        c
        for c in frame.clauses
        if c.verb.start < start and c.segment == clause.segment and c.governor is None
    ]
    return before[-1] if before else None


def _named_after(ranked: Clause, frame: Frame) -> list[NounPhrase]:
    """Who came before: "the third country after Chile and Cuba to …", "the latest to …, after Chile"."""
    return [
        chunk
        for before, chunk in pairwise(frame.chunks)
        if isinstance(before, Mark)
        and before.item.key == "after"
        and isinstance(chunk, NounPhrase)
        and chunk.start > ranked.verb.start
    ]
