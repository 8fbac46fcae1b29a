"""Finite verbs that go on with a subject which a clause of its own parts from them: "the envoy who had left said"."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.links import place
from ukrcrisis.frames.clauses.state import State, VerbClasses
from ukrcrisis.frames.phrases import NounPhrase

__all__ = ["goes_on_behind", "resume"]


def goes_on_behind(
    state: State, clause: Clause, current: Clause, verbs: VerbClasses, *, telling: bool
) -> bool:
    """Attach a verb right behind a clause that only says more of its subject. ``telling``: that clause has a verb of saying,
    whose object may be the subject: "who says she knows of it", but "the officer who answered the phone said".
    """
    tells_of = telling and bool(current.objects) and verbs.can_speak(current.objects[-1])
    if not tells_of and _takes_told(clause, current, verbs):
        return True
    behind = bool(current.prepositions) and current.prepositions[-1][1] is state.last_phrase
    told = telling and bool(current.objects) and not behind
    told = told and (tells_of or clause.lemma not in verbs.report)
    interrupts = _relative_ended(current) is not None or _completes_resumed(state, current)
    if interrupts and state.resume is not None and not told:
        resume(state, clause, verbs)
        return True
    return False


def _relative_ended(clause: Clause) -> Clause | None:
    """The relative that a clause is or ends as its infinitive: "efforts made to persuade Chile to give in | failed"."""
    here: Clause | None = clause
    while here is not None and here.relation == "xcomp" and here.verb.infinitive:
        here = here.governor
    return here if here is not None and here.relation == "relcl" else None


def _completes_resumed(state: State, current: Clause) -> bool:
    """Whether the last clause completes the subject set aside: "the order to leave stands"."""
    governor = current.governor
    in_relative = governor is not None and governor.relation == "relcl"
    if current.verb.infinitive and in_relative:
        return True  # "who asked not to be named said"
    # "the report that it is planning to leave is false", "the call to pack and leave was"
    while current.relation in ("xcomp", "conj") and (outer := current.governor or current.beside) is not None:
        current = outer
    if current.verb.gerund and current.marker and _hangs_on(state.resume, current.noun):
        return True  # "the talks on settling the crisis will go on"
    governor = current.governor
    in_relative = governor is not None and governor.relation == "relcl"
    if current.noun is None:
        return False
    if current.relation == "ccomp" and state.resume is not None:
        # "the report that it had closed is false"
        above = governor.subject if governor is not None and in_relative else None
        return current.noun is state.resume or above is state.resume
    return (current.verb.infinitive or current.marker == "of") and current.noun is state.resume


def _hangs_on(waiting: NounPhrase | None, noun: NounPhrase | None) -> bool:
    """Whether a noun is the phrase that waits, or stands within it: "our help in settling it", "the view of talks on it"."""
    if waiting is None or noun is None:
        return False
    return noun is waiting or any(_hangs_on(after, noun) for _, after in waiting.after)


def resume(state: State, clause: Clause, verbs: VerbClasses) -> None:
    """Go on with the subject set aside, under the "that" before it: "said that the order to go was given"."""
    clause.subject, state.resume = state.resume, None
    if state.aside is None:
        place(state, clause, verbs)
    else:
        clause.governor, clause.relation, clause.marker, state.aside = state.aside, "ccomp", "that", None


def _takes_told(clause: Clause, current: Clause, verbs: VerbClasses) -> bool:
    """Make what looked like the object told the subject: "said those working there would leave"."""
    below = current
    while below.relation == "xcomp" and below.governor is not None and below.governor.relation == "ccomp":
        below = below.governor  # "said reports that they were about to meet were false"
    relative = _relative_ended(current)  # "said the gun used to kill him was theirs"
    teller = below.governor if relative is None else relative.governor
    if teller is None or teller.lemma not in verbs.report or not teller.objects:
        return False
    ordered = current.relation == "xcomp" and teller.lemma not in verbs.control
    if ordered and teller.objects[-1] is current.noun and clause.verb.finite and not clause.verb.bare:
        current.relation, current.subject = "noun", None  # "said an order to attack had been given"
    elif _fills_report(below, teller, verbs):
        below.governor = clause  # "said reports that they had met were false"
        teller.dependents.remove(below)
        clause.dependents.append(below)
    elif relative is None or not _tells_of(relative, teller.objects[-1]):
        return False
    clause.subject, clause.governor, clause.relation = teller.objects.pop(), teller, "ccomp"
    return True


def _tells_of(relative: Clause, phrase: NounPhrase) -> bool:
    """Whether a relative clause is about a phrase or about what follows it: "those of its citizens who stay"."""
    return relative.subject is not None and (
        relative.subject is phrase or any(after is relative.subject for _, after in phrase.after)
    )


def _fills_report(current: Clause, teller: Clause, verbs: VerbClasses) -> bool:
    """Whether the last clause only says what a report is about that looked like the object told."""
    noun = teller.objects[-1]
    return current.relation == "ccomp" and current.noun is noun and noun.head in verbs.reports
