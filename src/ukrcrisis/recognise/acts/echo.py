"""An act told by pointing back: "Canada had done the same", "Peru followed suit"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.ellipsis import leaves_verb_out, names_who
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import act, agents_of, as_state, told_for
from ukrcrisis.recognise.acts.mission_nouns import is_mission
from ukrcrisis.recognise.acts.owners import place_among
from ukrcrisis.recognise.acts.sharers import REPEATABLE
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.parties import actors_of, distinct
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.timing import dates_of
from ukrcrisis.recognise.wordings import (
    Wording,
    is_inverted,
    not_of_time,
    tail_of,
    word_before,
    wordings_of,
)

__all__ = ["recognise_echoes"]

_OF_MISSIONS = frozenset({ActionKind.CLOSURE, ActionKind.REOPENING, ActionKind.RELOCATION})


def recognise_echoes(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """What other states do as the state did that the text spoke of last."""
    if not any(isinstance(finding.record, DiplomaticAction) for finding in earlier):
        return  # nobody has done anything yet
    wordings = frame.vocabulary.derived(_wordings)
    theirs, words = "theirs" in frame.bases, frame.vocabulary.words
    sharing, steps = words("sharing", "verb"), words("step")
    for clause in frame.clauses:
        if theirs:
            yield from _theirs(clause, frame, earlier)
        if clause.lemma in _STANDING_IN and (clause.marker == "as" or _says_when(clause)):
            yield from _as_did(clause, frame, earlier)
            continue
        yield from _similar_steps(clause, frame, earlier)
        if leaves_verb_out(clause) and names_who(clause):
            yield from _left_out(clause, frame, earlier)
            continue
        if clause.lemma in sharing and any(before == "by" for before, _ in clause.prepositions):
            continue  # "followed by Chile on Monday"
        options = not_of_time(wordings.get(clause.lemma, ()), clause)
        if not is_inverted(clause, frame) and tail_of(clause, frame).sense(options) is None:
            continue
        record = _last_act(clause, steps, earlier)
        if record is not None and not (_says_what(clause, frame) or _tells_how(clause, earlier)):
            yield from _same_again(record, clause, frame)


def _last_act(clause: Clause, steps: frozenset[str], earlier: Sequence[Finding]) -> DiplomaticAction | None:
    """What a state did last before the clause, if others may do it too; calls and claims are passed over, and advice
    where steps are spoken of: "took similar steps".
    """
    other: tuple[type[Record], ...] = (Call, IntelligenceClaim)
    if any(phrase.head in steps for phrase in clause.objects):
        other = (*other, Advisory)
    before = (f.record for f in reversed(earlier) if f.cue.start < clause.verb.start)
    told = (r for r in before if r.status is not Status.DENIED and not isinstance(r, other))
    last = next(told, None)
    return last if isinstance(last, DiplomaticAction) and last.kind in REPEATABLE else None


def _same_again(record: DiplomaticAction, clause: Clause, frame: Frame) -> Iterator[Finding]:
    """The act of the record once more, by those of whom the clause tells."""
    if clause.subject is not None and is_mission(clause.subject, frame):
        yield from _same_for_mission(clause, frame, record)
        return
    known = {a.code for a in record.actors}
    if is_inverted(clause, frame):
        agents = [actor for phrase in clause.objects for actor in actors_of(phrase, frame)]  # "so did Peru"
    else:
        agents = agents_of(clause, frame)
    for agent in (as_state(a, frame) for a in agents):
        elsewhere = place_among(clause.prepositions, "in")
        if agent.kind not in (ActorKind.COUNTRY, ActorKind.ORGANISATION):
            continue
        if agent.code in known and (elsewhere is None or elsewhere == record.place):
            continue
        # "Peru expelled two Chileans, and Chile did the same": to Peruvians
        struck = any(agent.code in (other.code, other.country) for other in record.counterparts)
        yield act(
            record.kind, clause, frame, [agent], status=Status.DENIED if _is_turned_down(clause, frame) else None,
            counterparts=tuple(as_state(a, frame) for a in record.actors) if struck else record.counterparts,
            place=elsewhere or (None if struck else record.place),
            destination=None if struck else record.destination,
            rule="the same again",
        )  # fmt: skip


_NEXT_TO = 4
"""Characters between the sentence of an act and that of "Peru has not": no other stands between."""


def _left_out(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """As in "Chile has closed its embassy. Peru has not.": the act told last, by another who may have done it or not."""
    last = next((f for f in reversed(earlier) if f.cue.start < clause.verb.start), None)
    record = last.record if last is not None else None
    if not isinstance(record, DiplomaticAction) or record.kind not in _ONE_BY_ONE:
        return
    if frame.passage.start - record.evidence[0].end > _NEXT_TO:
        return
    for agent in agents_of(clause, frame):
        other = as_state(agent, frame) if record.kind in REPEATABLE else agent
        if other.kind in _ACTING and other not in record.actors:
            status = status_of(clause, frame)
            yield act(
                record.kind, clause, frame, [other], counterparts=record.counterparts, place=record.place,
                destination=record.destination, status=status, rule="verb left out",
            )  # fmt: skip


def _is_turned_down(clause: Clause, frame: Frame) -> bool:
    """As in "Nor did Peru", "and neither did Peru"."""
    return word_before(clause, frame) in ("nor", "neither") or "nor" in clause.verb.adverbs


def _says_what(clause: Clause, frame: Frame) -> bool:
    """Whether it is said what they do: "joined the states telling their citizens to leave", "repeated what he says"."""
    if any(item.key == "what" for item in tail_of(clause, frame).items[:1]):
        return True
    telling = frame.vocabulary.words("permit")
    return any(
        d.lemma in telling and d.verb.gerund
        for d in frame.clauses
        if d.segment == clause.segment and d.verb.start > clause.verb.end and d.relation == "relcl"
    )


def _tells_how(clause: Clause, earlier: Sequence[Finding]) -> bool:
    """Whether what they did stands right behind, and was found: "Peru followed suit, ordering out three attachés"."""
    inner = {d.verb.start for d in clause.dependents if d.verb.gerund}
    return any(f.cue.start in inner for f in earlier)


def _says_when(clause: Clause) -> bool:
    """As in "Closed its embassy a day after Chile did"."""
    return clause.marker in ("after", "before") and clause.lemma == "do" and not clause.objects


def _similar_steps(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """As in "Expelled five diplomats in response to a similar move by Chile": the act of the clause, by another."""
    steps, alike = frame.vocabulary.words("sharing", "step"), frame.vocabulary.words("sharing", "alike")
    for _, step in clause.prepositions:
        if step.head not in steps or alike.isdisjoint(step.keys):
            continue
        record = next((f.record for f in earlier if f.cue.start == clause.verb.start), None)
        if not isinstance(record, DiplomaticAction) or record.kind not in REPEATABLE:
            return
        others = [actor for p, phrase in step.after if p == "by" for actor in actors_of(phrase, frame)]
        others += actors_of(step.possessor, frame)
        for other in (as_state(actor, frame) for actor in others):
            if other.kind in _ACTING and other not in record.actors:
                struck = any(other.code in (each.code, each.country) for each in record.counterparts)
                yield act(
                    record.kind, clause, frame, [other], at=step, status=Status.OCCURRED, dates=(),
                    counterparts=record.actors if struck else record.counterparts, rule="a similar step",
                )  # fmt: skip


_STANDING_IN = frozenset({"do", "have", "be"})
_ONE_BY_ONE = REPEATABLE | {ActionKind.VISIT}
"""What one does whether others do it or not."""
_SHARED = frozenset({ActionKind.MEETING})
"""What is done with another: who meets him too has a meeting of his own."""


def _as_did(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """As in "Ortega visited Kyiv on Tuesday, as did Ruiz": the act of the clause above, by another."""
    above = clause.governor or next(
        (c for c in frame.clauses if c.start > clause.verb.end and c.verb.finite), None
    )
    if above is None:
        return
    content = [
        d for d in above.dependents if d.relation == "ccomp"
    ]  # "is closing it, Lima said, as did Oslo"
    starts = {c.verb.start for c in (above, *content)}
    told = [f.record for f in earlier if f.cue.start in starts]
    acts = [r for r in told if isinstance(r, DiplomaticAction) and r.kind not in _SHARED]
    named = [*([clause.subject] if clause.subject is not None else []), *clause.objects]
    others = [actor for phrase in named for actor in actors_of(phrase, frame) or _owners(phrase, frame)]
    for record in acts[:1]:
        states = record.kind in REPEATABLE
        known = {a.code or a.name for a in record.actors}
        for other in (as_state(a, frame) if states else a for a in others):
            if other.kind in _ACTING and (other.code or other.name) not in known:
                yield act(
                    record.kind, clause, frame, [other], counterparts=record.counterparts,
                    place=record.place, destination=record.destination,
                    status=Status.OCCURRED if clause.verb.past else record.status,
                    dates=clause.dates or (dates_of(above, frame) if clause.marker == "as" else ()), rule="as did",
                )  # fmt: skip


def _theirs(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """As in "Australia closed its embassy in Lima, and the Swiss theirs": the verb is understood."""
    theirs = next((p for p in frame.phrases if p.keys[-1] == "theirs" and p.start > clause.verb.end), None)
    if theirs is None or any(
        c.verb.finite and c.relation != "relcl" and clause.verb.end < c.verb.start < theirs.start
        for c in frame.clauses
    ):
        return
    told = [f.record for f in earlier if f.cue.start == clause.verb.start]
    acts = [record for record in told if isinstance(record, DiplomaticAction) and record.kind in REPEATABLE]
    between = (p.actor for p in frame.phrases if clause.own_end() < p.start < theirs.start)
    others = [actor for actor in between if actor is not None and actor.kind is ActorKind.COUNTRY]
    if (nation := frame.nation(theirs)) is not None:
        others = [frame.state(nation)]
    for record in acts[:1]:
        for other in distinct(actor for actor in others if actor not in record.actors):
            yield act(
                record.kind, clause, frame, [other], counterparts=record.counterparts,
                place=record.place, destination=record.destination, status=record.status, rule="theirs",
            )  # fmt: skip


def _owners(phrase: NounPhrase, frame: Frame) -> list[Actor]:
    """Whose mission it is: "as has the Dutch one"."""
    nation = frame.nation(phrase) if is_mission(phrase, frame) else None
    return [frame.state(nation)] if nation is not None else []


_ACTING = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.PERSON})


def _wordings(vocabulary: Vocabulary) -> dict[str, tuple[Wording, ...]]:
    shared, own = wordings_of(vocabulary, "same", only="clause"), wordings_of(vocabulary, "same act")
    return {verb: (*own.get(verb, ()), *shared.get(verb, ())) for verb in {**shared, **own}}


def _same_for_mission(clause: Clause, frame: Frame, record: DiplomaticAction) -> Iterator[Finding]:
    """As in "The consulates in Lima will go the same way": they share the fate of one told before."""
    mission = clause.subject
    telling = told_for(clause, frame)
    acting = [telling] if telling is not None else list(record.actors)
    if mission is None or record.kind not in _OF_MISSIONS:
        return
    towns = [
        part.place
        for p, after in mission.after
        if p == "in"
        for part in after.parts
        if part.place is not None
    ]
    places: Sequence[Place | None] = towns or [record.place]
    for place in places:
        yield act(
            record.kind,
            clause,
            frame,
            acting,
            counterparts=record.counterparts,
            place=place,
            rule="the same again",
        )
