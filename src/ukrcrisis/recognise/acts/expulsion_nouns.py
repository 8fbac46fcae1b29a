"""Expulsions with no verb of their own: told by a noun, or by a nation and a number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.acts.action import act, agents_of, as_state
from ukrcrisis.recognise.acts.expulsion_orders import are_own_people
from ukrcrisis.recognise.acts.moved import core_of
from ukrcrisis.recognise.acts.owners import is_own, owner_of, place_among
from ukrcrisis.recognise.acts.posts import is_envoy
from ukrcrisis.recognise.calling_off import is_called_off, put_off
from ukrcrisis.recognise.finding import Finding

__all__ = [
    "expulsions_counted",
    "expulsions_gapped",
    "expulsions_listed",
    "expulsions_named",
    "names_expulsions",
]

_IN_REPLY = frozenset(
    {
        "in response to", "in retaliation for", "in reply to", "in revenge for", "in answer to", "in reaction to",
        "in reprisal for", "in protest at", "after", "following", "over", "in addition to", "because of",
        "despite", "since", "besides", "apart from", "due to", "amid",
    }
)  # fmt: skip
"""Prepositions before an expulsion that has been, such as one that another act answers."""


def names_expulsions(frame: Frame) -> bool:
    """Whether the passage has a noun without which :func:`expulsions_named` finds nothing."""
    return not frame.heads.isdisjoint(frame.vocabulary.derived(_demanded))


def _demanded(vocabulary: Vocabulary) -> frozenset[str]:
    """Nouns that are an expulsion where a host demands it, and those that are one anyway."""
    return vocabulary.words("act noun", "expulsion") | vocabulary.words("demanded", "departure")


def expulsions_named(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Announced the expulsion of ten diplomats", "demanded the departure of the ambassador"."""
    demanding = clause.lemma in frame.vocabulary.words("ordering")
    alone = frame.vocabulary.words("act noun", "expulsion")
    nouns = frame.vocabulary.derived(_demanded) if demanding else alone
    if frame.heads.isdisjoint(nouns):
        return
    subject = [clause.subject] if clause.subject is not None else []
    answering = [phrase for before, phrase in clause.prepositions if before in ("with", "by")]
    answered = _answered(clause, frame)
    for noun in _once([*clause.objects, *subject, *answering, *answered]):
        expelled = next((after for p, after in noun.after if p == "of"), None) if noun.head in nouns else None
        expelled = core_of(expelled, frame) if expelled is not None else None
        if expelled is None or not is_envoy(expelled, frame):
            continue
        if demanding and not agents_of(clause, frame) and are_own_people(expelled, frame):
            continue  # "the Department ordered the departure of family members from the embassy"
        target = owner_of(expelled, frame) or ""
        if not target and noun in answered:
            # "will respond to the expulsion of its diplomats", "in retaliation for Peru's expulsion of three envoys"
            agents = [as_state(a, frame) for a in agents_of(clause, frame)]
            target = next((a.code for a in agents if a.code), "")
        if not target and is_own(expelled):
            target = _state_named(clause, noun, frame)
        own = clause.lemma != "announce" and noun not in answered and _acts(target, clause, frame)
        if not target or own:
            continue
        hosts = _hosts(noun, expelled, clause, frame)
        if not hosts and noun is not clause.subject and noun not in answered:
            hosts = [as_state(a, frame) for a in agents_of(clause, frame)]
        for host in hosts:
            if host.code != target:
                yield act(
                    ActionKind.EXPULSION, clause, frame, [host], counterparts=[frame.state(target)],
                    subject=expelled, at=noun, status=_status(noun, clause, frame, done=noun in answered),
                )  # fmt: skip


def _status(noun: NounPhrase, clause: Clause, frame: Frame, *, done: bool) -> Status | None:
    """Done where another act answers it, off where the verb says so; None where the verb's own will do."""
    off = noun in put_off(clause) and is_called_off(clause, frame, "plan")
    return Status.CANCELLED if off else Status.OCCURRED if done else None


def _answered(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """What another act answers or objects to: "responded to the expulsion", "condemned the expulsion"."""
    words, beside = frame.vocabulary.words, clause.prepositions
    replies = (o for o in clause.objects if o.head in words("replying", "noun"))
    answered = [phrase for before, phrase in beside if before in _IN_REPLY]
    answered += [after for reply in replies for p, after in reply.after if p == "to"]
    if clause.lemma in words("objecting"):
        answered += [*clause.objects, *(p for before, p in beside if before in ("at", "against"))]
    if clause.lemma in words("replying", "verb"):
        answered += [phrase for before, phrase in beside if before in ("to", "for", "against")]
    return answered


def _state_named(clause: Clause, noun: NounPhrase, frame: Frame) -> str:
    """Whose "its" is: "announced sanctions against Peru and the expulsion of ten of its diplomats"."""
    before = [part.actor for p, each in clause.prepositions if p in ("on", "against") for part in each.parts]
    before += [part.actor for o in clause.objects for _, each in o.after for part in each.parts]
    acting = {agent.code for agent in agents_of(clause, frame)}
    codes = [a.code for a in before if a is not None and a.kind is ActorKind.COUNTRY and a.code not in acting]
    return next((code for code in codes if code is not None), "") if noun in clause.objects else ""


def _once(phrases: Sequence[NounPhrase]) -> list[NounPhrase]:
    return list({id(phrase): phrase for phrase in phrases}.values())


def _acts(state: str, clause: Clause, frame: Frame) -> bool:
    return any(agent.code == state for agent in agents_of(clause, frame))


def _hosts(noun: NounPhrase, expelled: NounPhrase, clause: Clause, frame: Frame) -> list[Actor]:
    """Who expels: named behind the noun, by the land that they leave or where they serve, or before the noun."""
    missions = frame.vocabulary.words("mission")
    behind = [after for p, after in noun.after if p in ("by", "from") and after.head not in missions]
    behind += [after for p, after in clause.prepositions if p == "by" and after.start > expelled.start]
    if named := [after.actor for after in behind if after.actor is not None]:
        return named
    serving = [pair for _, after in expelled.after for pair in after.after]
    place = place_among([*noun.after, *expelled.after, *serving], "from", "in")
    if place is not None and place.country is not None:
        return [frame.state(place.country)]
    owner = frame.nation(noun) if noun.modifiers or noun.possessor is not None else None
    return [frame.state(owner)] if owner and owner != owner_of(expelled, frame) else []


def _clause_of(cue: Span, frame: Frame) -> Clause | None:
    """The clause that an expulsion was told by; None where it was told by a noun behind all verbs."""
    return next((c for c in frame.clauses if c.verb.start == cue.start or c.verb.end >= cue.end), None)


def expulsions_gapped(first: Finding, frame: Frame) -> Iterator[Finding]:
    """As in "Italy expelled 30 diplomats, Denmark 15 and Sweden three": what others did as the first did."""
    record, cue = first.record, first.cue
    assert isinstance(record, DiplomaticAction)
    if (clause := _clause_of(cue, frame)) is None:
        return
    known = {actor.code for actor in record.actors}
    for phrase in _last_before_marks(frame):
        if phrase.start < cue.end:
            continue
        for part in phrase.parts:
            state = part.actor
            counted = part.count is not None and part.items[-1].tag == "#"
            if counted and state is not None and state.code and state.code not in known:
                yield act(
                    ActionKind.EXPULSION, clause, frame, [state], counterparts=record.counterparts,
                    subject=part, status=record.status, at=part,
                )  # fmt: skip


def expulsions_listed(first: Finding, frame: Frame) -> Iterator[Finding]:
    """As in "expelled 34 diplomats from France, 27 from Spain and 24 from Italy": whose others are, by their number."""
    record, cue = first.record, first.cue
    assert isinstance(record, DiplomaticAction)
    if (clause := _clause_of(cue, frame)) is None:
        return
    _, high = frame.sentence_of(clause.verb.start)
    known = {actor.code for actor in (*record.actors, *record.counterparts)}
    for phrase in frame.phrases:
        only_number = phrase.count is not None and all(item.tag in "#R" for item in phrase.items)
        if not (cue.end <= phrase.start < high and only_number):
            continue
        whose = [
            after.actor for p, after in phrase.after[:1] if p in ("from", "of") and after.actor is not None
        ]
        for state in whose:
            if state.kind is ActorKind.COUNTRY and state.code not in known:
                yield act(
                    ActionKind.EXPULSION, clause, frame, record.actors, counterparts=[state],
                    subject=phrase, status=record.status, at=phrase,
                )  # fmt: skip


def expulsions_counted(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """As in "Slovenia, with 33, went furthest": what a state did, by a number, as others told of before."""
    told = [f.record for f in earlier[-_LAST:] if isinstance(f.record, DiplomaticAction)]
    before = next((record for record in reversed(told) if record.kind is ActionKind.EXPULSION), None)
    if before is None:
        return
    known = {actor.code for record in told for actor in record.actors if record.kind is ActionKind.EXPULSION}
    for clause in frame.clauses:
        numbers = [phrase for p, phrase in clause.prepositions if p == "with" and _is_number(phrase)]
        states = [a for a in agents_of(clause, frame) if a.kind is ActorKind.COUNTRY and a.code not in known]
        for number, state in zip(numbers, states, strict=False):
            yield act(
                ActionKind.EXPULSION, clause, frame, [state], counterparts=before.counterparts,
                subject=number, status=before.status, at=number,
            )  # fmt: skip


_LAST = 6
"""How many findings back an expulsion can stand that others are counted after."""


def _is_number(phrase: NounPhrase) -> bool:
    return phrase.count is not None and phrase.items[-1].tag == "#" and not phrase.after


def _last_before_marks(frame: Frame) -> Iterator[NounPhrase]:
    """The noun phrases that are no subject and that a comma, an "and" or the end follows."""
    subjects = {id(clause.subject) for clause in frame.clauses}
    for chunk, following in zip(frame.chunks, [*frame.chunks[1:], None], strict=True):
        last = following is None or isinstance(following, Mark)
        if last and isinstance(chunk, NounPhrase) and id(chunk) not in subjects:
            yield chunk
