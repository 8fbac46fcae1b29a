"""Envoys: expelled or summoned by a host, recalled by their own state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy

from ukrcrisis.frames.chunks import Mark, NounPhrase
from ukrcrisis.frames.clauses import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
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
from ukrcrisis.recognise.parties import shared_nations
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_envoys"]


def recognise_envoys(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """Expulsions, summonses and recalls of a passage."""
    expelled: list[Finding] = []
    for clause in frame.clauses:
        senses = act_senses(clause, frame)
        unwelcome = clause.lemma in _BEING and "persona non grata" in clause.verb.adverbs
        if "expulsion" in senses or unwelcome or _told_to_go(clause, frame):
            expelled.extend(_expulsions(clause, frame, _last_target([*earlier, *expelled])))
        expelled.extend(_demanded(clause, frame))
        expelled.extend(_obliged(clause, frame))
        if "summons" in senses and "recall" not in senses:
            yield from _summonses(clause, frame)
        if "recall" in senses or _ordered_home(clause, frame):
            yield from _recalls(clause, frame)
        expelled.extend(_nominal(clause, frame))
    yield from expelled
    if expelled:
        yield from _gapped(expelled[0], frame)


def _is_envoy(phrase: NounPhrase, frame: Frame) -> bool:
    if is_moved(phrase, "envoy", frame) or (phrase.office is not None and is_envoy_office(phrase)):
        return True
    if phrase.head in _DIPLOMATS:
        return True
    if phrase.head in ("head", "chief", "number") and any(p == "of" and after.head in frame.vocabulary.words("mission") for p, after in phrase.after):
        return True
    if phrase.surface is not None and phrase.surface.entry.kind is EntryKind.PEOPLE:
        return True
    from_mission = phrase.head == "people" and any(p in ("from", "at") and after.head in frame.vocabulary.words("mission") for p, after in phrase.after)
    return (from_mission or is_moved(phrase, "staff", frame)) and bool(_targets(phrase, frame))


_DIPLOMATS = frozenset({"diplomat", "attaché", "attache", "consul", "envoy", "ambassador", "chargé d'affaires", "charge d'affaires", "chargé"})


def is_envoy_office(phrase: NounPhrase) -> bool:
    """Whether the office is one abroad: ambassador, envoy, consul, chargé d'affaires."""
    return _is_abroad(phrase.office)


def is_envoy_role(actor: Actor) -> bool:
    """Whether a person is known to hold an office abroad."""
    return actor.kind is ActorKind.PERSON and _is_abroad(actor.role)


def _is_abroad(office: str | None) -> bool:
    return any(word in (office or "").lower() for word in ("ambassador", "envoy", "consul", "charg", "high commissioner", "nuncio", "attach", "first secretary", "second secretary", "third secretary", "counsel"))


def _told_to_go(clause: Clause, frame: Frame) -> bool:
    """"Ordered two Peruvian diplomats to leave", "gave the ambassador 72 hours to leave"."""
    limit = any(mention.is_limit or mention.words.endswith(("hours", "days", "week")) for mention in clause.dates)
    if clause.lemma == "have" and clause.subject is not None:
        out = any(d.lemma in _LEAVING and (d.verb.infinitive or d.marker == "for") for d in clause.dependents)
        return out and limit and any(_is_envoy(p, frame) for p in clause.subject.parts)
    if clause.lemma not in ("order", "tell", "ask", "give", "enjoin", "instruct", "command", "require", "allow", "request", "grant"):
        return False
    leaves = any(d.lemma in _LEAVING and (d.relation == "xcomp" or (d.relation == "ccomp" and d.lemma != "be")) for d in clause.dependents)
    hours = clause.lemma in _GRANTING and (limit or any(o.head in ("hour", "day", "week") for o in clause.objects))
    unsaid = clause.verb.passive and not any(preposition == "by" for preposition, _ in clause.prepositions)
    if unsaid and any(key in _OWN_PEOPLE for p in patients_of(clause) for key in p.keys):
        return False  # "non-essential staff were ordered to leave": by their own state
    return leaves or (hours and any(_is_envoy(p, frame) for p in patients_of(clause)))


_LEAVING = frozenset({"leave", "quit", "depart", "go", "get", "be", "pack", "exit", "abandon", "vacate"})
_GRANTING = frozenset({"give", "allow", "grant"})
_OWN_PEOPLE = frozenset({"non-essential", "nonessential", "non-emergency", "nonemergency", "essential", "staff", "families", "family", "dependants", "dependents", "personnel", "employees", "relatives"})


def _demanded(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """"Told Canada to withdraw some 40 diplomats": the host sends them away."""
    if clause.lemma not in ("tell", "order", "ask", "demand", "request", "instruct") or clause.verb.passive:
        return
    for going in clause.dependents:
        state = going.subject.actor if going.subject is not None and going.subject is not clause.subject else None
        if going.lemma not in ("withdraw", "recall", "remove", "reduce", "cut", "pull", "repatriate", "replace", "take", "bring", "call", "send") or state is None or state.kind is not ActorKind.COUNTRY:
            continue
        for patient in patients_of(going):
            if not (_is_envoy(patient, frame) or is_moved(patient, "staff", frame)):
                continue
            for host in (as_state(a, frame) for a in agents_of(clause, frame)):
                if host.code is not None and host.code != state.code:
                    yield act(ActionKind.EXPULSION, clause, frame, [host], counterparts=[state], subject=patient, status=_done(clause))


def _obliged(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """"Two employees of the Russian embassy must leave Austria": the land they must leave, or who says so, sends them away."""
    if clause.lemma not in _LEAVING - {"be"} or clause.verb.modal != "must" or clause.verb.negated or clause.subject is None:
        return
    left = next((part.place.country for o in clause.objects for part in o.parts if part.place is not None), None)
    telling = told_for(clause, frame) if left is None else None
    host = left or (telling.code if telling is not None else None)
    for part in clause.subject.parts:
        envoy = next((after for p, after in part.after if p == "of"), part) if part.items[-1].tag == "#" else part
        target = _owner_before(envoy, frame) if is_own(envoy) else owner_of(envoy, frame)
        if host is not None and target not in (None, host) and (_is_envoy(envoy, frame) or is_moved(envoy, "staff", frame)):
            yield act(ActionKind.EXPULSION, clause, frame, [frame.state(host)], counterparts=[frame.state(target or "")], subject=part, status=Status.OCCURRED)


def _owner_before(phrase: NounPhrase, frame: Frame) -> str | None:
    """Whose envoy the passage named before "his staff"."""
    before = [p for p in frame.phrases if p.end <= phrase.start and (is_envoy_office(p) or p.head in _DIPLOMATS)]
    return owner_of(before[-1], frame) if before else None


def _hosts(clause: Clause, frame: Frame, target: str) -> list[Actor]:
    """Who expels or summons: the agent, else the place or the ministry named with it, else who acted last."""
    having = clause.lemma in _BEING and not any(_is_envoy(o, frame) for o in clause.objects)
    agents = [] if having else [as_state(a, frame) for a in agents_of(clause, frame)]
    if not agents and clause.verb.gerund and clause.relation == "relcl" and clause.governor is not None:
        agents = [as_state(a, frame) for a in agents_of(clause.governor, frame)]  # "handed him a note declaring"
    if not agents and (clause.verb.passive or having):
        posted = clause.subject.after if clause.subject is not None else []
        place = _left(clause) or place_among([*clause.prepositions, *posted], "in", "from", "out of") or place_among(posted, "to")
        if place is not None and place.country is not None and place.country != target:
            agents = [frame.state(place.country)]
        else:
            agents = [p.actor for preposition, p in clause.prepositions if preposition in ("to", "at") and p.actor is not None and p.actor.code]
        telling = clause.governor.subject.actor if clause.governor is not None and clause.governor.subject is not None else None
        if not agents and telling is not None and telling.kind is not ActorKind.OUTLET:
            agents = [as_state(telling, frame)]
        if not agents and frame.memory.state is not None:
            agents = [frame.memory.state]
    return [a for a in agents if (a.code or a.country or a.name) != target]


def _left(clause: Clause) -> Place | None:
    """The land that those who are sent away must leave."""
    going = (d for d in clause.dependents if d.lemma in _LEAVING)
    return next((part.place for d in going for o in d.objects for part in o.parts if part.place is not None), None)


def _expulsions(clause: Clause, frame: Frame, before: str | None) -> Iterator[Finding]:
    """``before`` is whose envoys the text last told to be expelled: "Spain is to send home about 25"."""
    patients = patients_of(clause)
    if clause.lemma in _BEING and clause.subject is not None:
        patients = list(clause.subject.parts)  # "the staff have 72 hours to be out", "the envoy is persona non grata"
    if clause.lemma in ("give", "hand") and not clause.verb.passive:
        patients += [part for preposition, p in clause.prepositions if preposition == "to" for part in p.parts]
    patients = [_pointed(p, frame) for p in patients]
    if not patients:  # "ordered that the envoys of Peru leave"
        patients = [part for d in clause.dependents if d.relation == "ccomp" and d.subject is not None for part in d.subject.parts]
    for patient in patients:
        bare = before is not None and (patient.items[-1].tag == "#" or is_moved(patient, "staff", frame))
        of_mission = any(p == "of" and (after.head in frame.vocabulary.words("mission") or (after.possessor is not None and after.possessor.head in frame.vocabulary.words("mission"))) for p, after in patient.after)
        if not (bare or _is_envoy(patient, frame) or of_mission):
            continue
        if is_own(patient):
            targets = _other_land(clause, patient, frame) if clause.lemma not in _OWN_TOO else []
        else:
            targets = _targets(patient, frame) or ([before] if before else [])
        acting = {a.code for told in (clause, clause.governor) if told is not None for a in agents_of(told, frame)}
        if all(target in acting for target in targets) and (owner := _owner_before(patient, frame)) is not None:
            targets = [owner]  # "members of the embassy's staff", where an ambassador was named before
        for target in targets:
            yield from _expelled(clause, frame, patient, target)


_BEING = frozenset({"have", "be", "become", "remain"})
_OWN_TOO = frozenset({"send", "order", "withdraw", "drive", "tell", "ask", "instruct", "command", "require", "strip", "force"})
"""What a state may do to its own envoys too: "sent its diplomats home"."""


def _pointed(patient: NounPhrase, frame: Frame) -> NounPhrase:
    """The phrase, or the envoys that it points to with its own number: "them", "70 of them"."""
    pronoun = patient if patient.pronoun else next((after for p, after in patient.after if p == "of" and after.pronoun), None)
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
    return next((p for p in reversed([p for p in frame.phrases if p.end <= pronoun.start]) if not p.pronoun and _is_envoy(p, frame) and not is_own(p)), None)


def _other_land(clause: Clause, patient: NounPhrase, frame: Frame) -> list[str]:
    """Whose envoys "its" are, where nobody expels his own: "broke with Peru and expelled its diplomats"."""
    acting = {a.code or a.country for a in agents_of(clause, frame)}
    named = [p.actor.code for p in frame.phrases if p.end <= patient.start and p.actor is not None and p.actor.code is not None and p.actor.code not in acting]
    return [code for code in named[-1:] if code is not None]


def _targets(patient: NounPhrase, frame: Frame) -> list[str]:
    """Whose envoys they are: one state, or several ("the diplomats of Peru, Chile and Panama")."""
    several = [part.actor.code for p, after in patient.after if p == "of" and after.members for part in after.parts if part.actor is not None and part.actor.code]
    several = several or shared_nations(patient)
    owner = owner_of(patient, frame)
    return several or ([owner] if owner is not None else [])


def _expelled(clause: Clause, frame: Frame, patient: NounPhrase, target: str) -> Iterator[Finding]:
    going = [date for d in clause.dependents if d.lemma in _LEAVING for date in d.dates if not date.is_limit]
    dates = going if going and not clause.dates else None  # "told them to go on Wednesday"
    for host in _hosts(clause, frame, target):
        yield act(ActionKind.EXPULSION, clause, frame, [host], counterparts=[frame.state(target)], subject=patient, place=_posted(patient, frame), status=_done(clause), dates=dates)


def _posted(patient: NounPhrase, frame: Frame) -> Place | None:
    """Where the envoys serve: "members of the Russian embassy in Berlin"."""
    missions = frame.vocabulary.words("mission")
    serving = [pair for _, after in patient.after if after.head in missions for pair in after.after]
    return place_among([*serving, *(pair for pair in patient.after if patient.head in missions)], "in")


def _last_target(earlier: Sequence[Finding]) -> str | None:
    for finding in reversed(earlier):
        record = finding.record
        if isinstance(record, DiplomaticAction) and record.kind is ActionKind.EXPULSION and record.counterparts:
            return record.counterparts[0].code or record.counterparts[0].country
    return None


def _done(clause: Clause) -> Status | None:
    """What is being done is told as done: "is expelling" has no date of its own."""
    return Status.OCCURRED if clause.verb.progressive and not clause.verb.negated and not clause.verb.modal else None


def _nominal(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """"Announced the expulsion of ten Peruvian diplomats", "demanded the departure of the Peruvian ambassador"."""
    nouns = frame.vocabulary.words("act noun", "expulsion")
    if clause.lemma in ("demand", "order", "request", "seek", "want"):
        nouns |= {"departure", "withdrawal", "removal", "recall"}
    with_noun = [p for preposition, p in clause.prepositions if preposition in ("with", "by")]
    for phrase in (*clause.objects, *([clause.subject] if clause.subject else []), *with_noun):
        if phrase.head not in nouns:
            continue
        expelled = next((after for p, after in phrase.after if p == "of"), None)
        if expelled is None or not _is_envoy(expelled, frame):
            continue
        target = owner_of(expelled, frame)
        if clause.lemma != "announce" and target in {a.code for a in agents_of(clause, frame)}:
            continue
        by = [after.actor for p, after in phrase.after if p in ("by", "from") and after.actor is not None and after.head not in frame.vocabulary.words("mission")]
        by = by or [frame.state(place.country) for place in [place_among(phrase.after, "from", "in")] if place is not None and place.country is not None]
        owner = frame.nation(phrase)
        hosts = by or ([frame.state(owner)] if owner and owner != target else [as_state(a, frame) for a in agents_of(clause, frame) if phrase is not clause.subject])
        for host in hosts:
            if target is not None and host.code != target:
                yield act(ActionKind.EXPULSION, clause, frame, [host], counterparts=[frame.state(target)], subject=expelled, at=phrase)


def _gapped(first: Finding, frame: Frame) -> Iterator[Finding]:
    """"Italy expelled 30 Russian diplomats, Denmark 15 and Sweden three": a nation and a number with no verb."""
    record = first.record
    assert isinstance(record, DiplomaticAction)
    subjects = {id(c.subject) for c in frame.clauses}
    clause = next((c for c in frame.clauses if c.verb.start == first.cue.start or c.verb.end >= first.cue.end), None)
    if clause is None:
        return
    for i, chunk in enumerate(frame.chunks):
        if not isinstance(chunk, NounPhrase) or id(chunk) in subjects or chunk.start < first.cue.end:
            continue
        for part in chunk.parts:
            actor = part.actor
            following = frame.chunks[i + 1] if i + 1 < len(frame.chunks) else None
            ends = following is None or isinstance(following, Mark)
            if actor is not None and actor.code and part.count is not None and part.items[-1].tag == "#" and ends and actor.code not in {a.code for a in record.actors}:
                yield act(ActionKind.EXPULSION, clause, frame, [actor], counterparts=record.counterparts, subject=part, status=record.status, at=part)


def _summonses(clause: Clause, frame: Frame) -> Iterator[Finding]:
    patients = _with_shared_head(patients_of(clause), frame)
    if not clause.verb.passive and (called := _right_after(clause, "in")) is not None:
        patients = list(called.parts)  # "called in the ambassador": the preposition belongs to the verb
    for patient in patients:
        if not (_is_envoy(patient, frame) or patient.office) or (is_own(patient) and not clause.verb.passive):
            continue
        targets = _targets(patient, frame)
        if not targets and patient.name and patient.actor is not None and is_envoy_office(patient):
            for host in _hosts(clause, frame, patient.actor.name):
                yield act(ActionKind.SUMMONS, clause, frame, [host], counterparts=[patient.actor], subject=patient, status=_done(clause))
        for target in targets:
            for host in _hosts(clause, frame, target):
                named = len(targets) == 1 and patient.actor is not None and patient.actor.kind is ActorKind.PERSON and (patient.name or patient.surface)
                who = patient.actor if named and patient.actor is not None else frame.state(target)
                yield act(ActionKind.SUMMONS, clause, frame, [host], counterparts=[who], subject=patient, status=_done(clause))


def _right_after(clause: Clause, particle: str) -> NounPhrase | None:
    """The phrase that only a particle parts from the verb."""
    near = clause.verb.end + len(particle) + 2
    return next((p for preposition, p in clause.prepositions if preposition == particle and clause.verb.end < p.start <= near), None)


def _with_shared_head(patients: list[NounPhrase], frame: Frame) -> list[NounPhrase]:
    """The patients, where "the Irish" before "and Norwegian ambassadors" is an ambassador too."""
    if len(patients) < 2 or not _is_envoy(patients[-1], frame):
        return patients
    return [_headed(p, patients[-1]) if p.surface is not None and p.surface.entry.kind is EntryKind.ADJECTIVE else p for p in patients]


def _headed(phrase: NounPhrase, whole: NounPhrase) -> NounPhrase:
    """A phrase that has only a nation, with the head of the list's last phrase."""
    assert phrase.surface is not None
    return NounPhrase(
        phrase.start, phrase.end, phrase.items, whole.head, plural=whole.plural, office=whole.office,
        modifiers=(*phrase.modifiers, phrase.surface), determiner=phrase.determiner,
    )  # fmt: skip


def _ordered_home(clause: Clause, frame: Frame) -> bool:
    """"Ordered its envoy in Lima to return home"."""
    home = any(d.relation == "xcomp" and (d.lemma == "return" or (d.lemma in ("come", "fly", "go") and tail_of(d, frame).holds(_HOME))) for d in clause.dependents)
    return home and clause.lemma in ("order", "tell", "instruct", "ask", "command", "direct")


_HOME = frozenset({"home", "back"})


def _recalls(clause: Clause, frame: Frame) -> Iterator[Finding]:
    demanded = clause.governor is not None and clause.relation == "xcomp" and clause.subject is not clause.governor.subject
    for patient in [] if demanded else patients_of(clause):
        staff = clause.lemma in ("recall", "call") and is_own(patient) and is_moved(patient, "staff", frame)
        if not (staff or is_moved(patient, "envoy", frame) or is_envoy_office(patient)):
            continue
        agents = [as_state(a, frame) for a in agents_of(clause, frame)]
        owner = owner_of(patient, frame)
        if not agents and clause.verb.passive:
            telling = told_for(clause, frame)
            agents = [frame.state(owner)] if owner is not None else [telling] if telling is not None else []
        for agent in agents:
            if is_own(patient) or owner is None or owner == agent.code:
                left = place_among(clause.prepositions, "from", "out of")
                place = left or place_among(patient.after, "in", "to", "at", "from") or place_among(clause.prepositions, "in")
                yield act(ActionKind.RECALL, clause, frame, [agent], subject=patient, place=place, status=_done(clause))
