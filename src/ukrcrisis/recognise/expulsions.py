"""Envoys whom a host sends away: expelled, declared unwelcome, told to go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.model.actor import Place
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.act_words import envoy_words
from ukrcrisis.recognise.acts import (
    act,
    act_senses,
    agents_of,
    as_state,
    is_moved,
    is_own,
    owner_of,
    patients_of,
    place_among,
    told_for,
)
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.posts import (
    BEING,
    done_at_once,
    hosts_of,
    is_envoy,
    owner_before,
    targets_of,
)

__all__ = ["expulsions"]


def expulsions(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The expulsions of a passage, in the order of its clauses."""
    expelled: list[Finding] = []
    for clause in frame.clauses:
        unwelcome = clause.lemma in BEING and "persona non grata" in clause.verb.adverbs
        if "expulsion" in act_senses(clause, frame) or unwelcome or _told_to_go(clause, frame):
            expelled.extend(_expulsions(clause, frame, _last_target([*earlier, *expelled])))
        expelled.extend(_demanded(clause, frame))
        expelled.extend(_obliged(clause, frame))
        expelled.extend(_nominal(clause, frame))
    yield from expelled
    if expelled:
        yield from _gapped(expelled[0], frame)


def _told_to_go(clause: Clause, frame: Frame) -> bool:
    """As in "Ordered two Peruvian diplomats to leave", "gave the ambassador 72 hours to leave"."""
    words = envoy_words(frame)
    limit = any(
        mention.is_limit or mention.words.endswith(("hours", "days", "week")) for mention in clause.dates
    )
    if clause.lemma == "have" and clause.subject is not None:
        out = any(
            d.lemma in words.going and (d.verb.infinitive or d.marker == "for") for d in clause.dependents
        )
        return out and limit and any(is_envoy(p, frame) for p in clause.subject.parts)
    if clause.lemma not in words.telling:
        return False
    leaves = any(
        d.lemma in words.going and (d.relation == "xcomp" or (d.relation == "ccomp" and d.lemma != "be"))
        for d in clause.dependents
    )
    hours = clause.lemma in _GRANTING and (
        limit or any(o.head in ("hour", "day", "week") for o in clause.objects)
    )
    unsaid = clause.verb.passive and not any(preposition == "by" for preposition, _ in clause.prepositions)
    if unsaid and any(key in words.own_people for p in patients_of(clause) for key in p.keys):
        return False  # "non-essential staff were ordered to leave": by their own state
    return leaves or (hours and any(is_envoy(p, frame) for p in patients_of(clause)))


_GRANTING = frozenset({"give", "allow", "grant"})


def _demanded(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Told Canada to withdraw some 40 diplomats": the host sends them away."""
    if clause.lemma not in ("tell", "order", "ask", "demand", "request", "instruct") or clause.verb.passive:
        return
    for going in clause.dependents:
        state = (
            going.subject.actor if going.subject is not None and going.subject is not clause.subject else None
        )
        if (
            going.lemma not in envoy_words(frame).withdrawing
            or state is None
            or state.kind is not ActorKind.COUNTRY
        ):
            continue
        for patient in patients_of(going):
            if not (is_envoy(patient, frame) or is_moved(patient, "staff", frame)):
                continue
            for host in (as_state(a, frame) for a in agents_of(clause, frame)):
                if host.code is not None and host.code != state.code:
                    yield act(
                        ActionKind.EXPULSION,
                        clause,
                        frame,
                        [host],
                        counterparts=[state],
                        subject=patient,
                        status=done_at_once(clause),
                    )


def _obliged(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Two employees of the Russian embassy must leave Austria": the land they must leave, or who says so, sends them away."""
    if (
        clause.lemma not in envoy_words(frame).going - {"be"}
        or clause.verb.modal != "must"
        or clause.verb.negated
        or clause.subject is None
    ):
        return
    left = next(
        (part.place.country for o in clause.objects for part in o.parts if part.place is not None), None
    )
    telling = told_for(clause, frame) if left is None else None
    host = left or (telling.code if telling is not None else None)
    for part in clause.subject.parts:
        envoy = (
            next((after for p, after in part.after if p == "of"), part) if part.items[-1].tag == "#" else part
        )
        target = owner_before(envoy, frame) if is_own(envoy) else owner_of(envoy, frame)
        if (
            host is not None
            and target not in (None, host)
            and (is_envoy(envoy, frame) or is_moved(envoy, "staff", frame))
        ):
            yield act(
                ActionKind.EXPULSION,
                clause,
                frame,
                [frame.state(host)],
                counterparts=[frame.state(target or "")],
                subject=part,
                status=Status.OCCURRED,
            )


def _expulsions(clause: Clause, frame: Frame, before: str | None) -> Iterator[Finding]:
    """``before`` is whose envoys the text last told to be expelled: "Spain is to send home about 25"."""
    patients = patients_of(clause)
    if clause.lemma in BEING and clause.subject is not None:
        patients = list(
            clause.subject.parts
        )  # "the staff have 72 hours to be out", "the envoy is persona non grata"
    if clause.lemma in ("give", "hand") and not clause.verb.passive:
        patients += [
            part for preposition, p in clause.prepositions if preposition == "to" for part in p.parts
        ]
    patients = [_pointed(p, frame) for p in patients]
    if not patients:  # "ordered that the envoys of Peru leave"
        patients = [
            part
            for d in clause.dependents
            if d.relation == "ccomp" and d.subject is not None
            for part in d.subject.parts
        ]
    for patient in patients:
        bare = before is not None and (patient.items[-1].tag == "#" or is_moved(patient, "staff", frame))
        of_mission = any(
            p == "of"
            and (
                after.head in frame.vocabulary.words("mission")
                or (after.possessor is not None and after.possessor.head in frame.vocabulary.words("mission"))
            )
            for p, after in patient.after
        )
        if not (bare or is_envoy(patient, frame) or of_mission):
            continue
        if is_own(patient):
            targets = (
                _other_land(clause, patient, frame) if clause.lemma not in envoy_words(frame).own_too else []
            )
        else:
            targets = targets_of(patient, frame) or ([before] if before else [])
        acting = {
            a.code for told in (clause, clause.governor) if told is not None for a in agents_of(told, frame)
        }
        if (
            all(target in acting for target in targets)
            and (owner := owner_before(patient, frame)) is not None
        ):
            targets = [owner]  # "members of the embassy's staff", where an ambassador was named before
        for target in targets:
            yield from _expelled(clause, frame, patient, target)


def _pointed(patient: NounPhrase, frame: Frame) -> NounPhrase:
    """The phrase, or the envoys that it points to with its own number: "them", "70 of them"."""
    pronoun = (
        patient
        if patient.pronoun
        else next((after for p, after in patient.after if p == "of" and after.pronoun), None)
    )
    named = _named_before(pronoun, frame) if pronoun is not None else None
    if named is None:
        return patient
    told = copy(named)
    told.count = patient.count or named.count
    return told


def _named_before(pronoun: NounPhrase, frame: Frame) -> NounPhrase | None:
    """The envoys that "them" or "he" points to: the last named before it in the passage."""
    if pronoun.head not in ("they", "them", "he", "him", "she", "her"):
        return None
    return next(
        (
            p
            for p in reversed([p for p in frame.phrases if p.end <= pronoun.start])
            if not p.pronoun and is_envoy(p, frame) and not is_own(p)
        ),
        None,
    )


def _other_land(clause: Clause, patient: NounPhrase, frame: Frame) -> list[str]:
    """Whose envoys "its" are, where nobody expels his own: "broke with Peru and expelled its diplomats"."""
    acting = {a.code or a.country for a in agents_of(clause, frame)}
    named = [
        p.actor.code
        for p in frame.phrases
        if p.end <= patient.start
        and p.actor is not None
        and p.actor.code is not None
        and p.actor.code not in acting
    ]
    return [code for code in named[-1:] if code is not None]


def _expelled(clause: Clause, frame: Frame, patient: NounPhrase, target: str) -> Iterator[Finding]:
    leaving = envoy_words(frame).going
    going = [date for d in clause.dependents if d.lemma in leaving for date in d.dates if not date.is_limit]
    dates = going if going and not clause.dates else None  # "told them to go on Wednesday"
    for host in hosts_of(clause, frame, target):
        yield act(
            ActionKind.EXPULSION,
            clause,
            frame,
            [host],
            counterparts=[frame.state(target)],
            subject=patient,
            place=_posted(patient, frame),
            status=done_at_once(clause),
            dates=dates,
        )


def _posted(patient: NounPhrase, frame: Frame) -> Place | None:
    """Where the envoys serve: "members of the Russian embassy in Berlin"."""
    missions = frame.vocabulary.words("mission")
    serving = [pair for _, after in patient.after if after.head in missions for pair in after.after]
    return place_among([*serving, *(pair for pair in patient.after if patient.head in missions)], "in")


def _last_target(earlier: Sequence[Finding]) -> str | None:
    for finding in reversed(earlier):
        record = finding.record
        if (
            isinstance(record, DiplomaticAction)
            and record.kind is ActionKind.EXPULSION
            and record.counterparts
        ):
            return record.counterparts[0].code or record.counterparts[0].country
    return None


def _nominal(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Announced the expulsion of ten Peruvian diplomats", "demanded the departure of the Peruvian ambassador"."""
    nouns = frame.vocabulary.words("act noun", "expulsion")
    if clause.lemma in ("demand", "order", "request", "seek", "want"):
        nouns |= {"departure", "withdrawal", "removal", "recall"}
    with_noun = [p for preposition, p in clause.prepositions if preposition in ("with", "by")]
    for phrase in (*clause.objects, *([clause.subject] if clause.subject else []), *with_noun):
        if phrase.head not in nouns:
            continue
        expelled = next((after for p, after in phrase.after if p == "of"), None)
        if expelled is None or not is_envoy(expelled, frame):
            continue
        target = owner_of(expelled, frame)
        if clause.lemma != "announce" and target in {a.code for a in agents_of(clause, frame)}:
            continue
        by = [
            after.actor
            for p, after in phrase.after
            if p in ("by", "from")
            and after.actor is not None
            and after.head not in frame.vocabulary.words("mission")
        ]
        by = by or [
            frame.state(place.country)
            for place in [place_among(phrase.after, "from", "in")]
            if place is not None and place.country is not None
        ]
        owner = frame.nation(phrase)
        hosts = by or (
            [frame.state(owner)]
            if owner and owner != target
            else [as_state(a, frame) for a in agents_of(clause, frame) if phrase is not clause.subject]
        )
        for host in hosts:
            if target is not None and host.code != target:
                yield act(
                    ActionKind.EXPULSION,
                    clause,
                    frame,
                    [host],
                    counterparts=[frame.state(target)],
                    subject=expelled,
                    at=phrase,
                )


def _gapped(first: Finding, frame: Frame) -> Iterator[Finding]:
    """As in "Italy expelled 30 Russian diplomats, Denmark 15 and Sweden three": a nation and a number with no verb."""
    record = first.record
    assert isinstance(record, DiplomaticAction)
    subjects = {id(c.subject) for c in frame.clauses}
    clause = next(
        (c for c in frame.clauses if c.verb.start == first.cue.start or c.verb.end >= first.cue.end), None
    )
    if clause is None:
        return
    for i, chunk in enumerate(frame.chunks):
        if not isinstance(chunk, NounPhrase) or id(chunk) in subjects or chunk.start < first.cue.end:
            continue
        for part in chunk.parts:
            actor = part.actor
            following = frame.chunks[i + 1] if i + 1 < len(frame.chunks) else None
            ends = following is None or isinstance(following, Mark)
            if (
                actor is not None
                and actor.code
                and part.count is not None
                and part.items[-1].tag == "#"
                and ends
                and actor.code not in {a.code for a in record.actors}
            ):
                yield act(
                    ActionKind.EXPULSION,
                    clause,
                    frame,
                    [actor],
                    counterparts=record.counterparts,
                    subject=part,
                    status=record.status,
                    at=part,
                )
