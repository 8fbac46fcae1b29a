"""What the text supposes, asks or wishes and does not tell: "if Peru closed its embassy", "whether it had", "would have"."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.records import Call, DiplomaticAction, IntelligenceClaim
from ukrcrisis.model.vocabulary import ActionKind, ActorKind
from ukrcrisis.recognise.finding import Finding

__all__ = ["is_supposed"]

_WITHIN = frozenset({"xcomp", "ccomp", "prep", "noun", "conj"})
"""Relations of clauses that are no more real than the clause above."""
_STATES = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION})
_TALKS = frozenset({ActionKind.MEETING, ActionKind.VISIT})
_QUESTIONS = frozenset({"when", "how", "where", "why"})
_PURPOSES = frozenset({"so that", "in order that"})
_UNDONE = frozenset({"would", "could", "should"})
"""Modals that, before "have", tell of what was not done."""


def is_supposed(finding: Finding, frame: Frame) -> bool:
    """Whether an act, a call or advice is only supposed; claims have stances of their own for that."""
    if isinstance(finding.record, IntelligenceClaim):
        return False
    clause = _clause_at(finding.cue.start, frame)
    if clause is None:
        return False
    above = list(_with_those_above(clause))
    # not "urged him to send help in a call", which tells of one
    by_verb = clause.verb.start <= finding.cue.start < clause.verb.end
    if by_verb and _is_talk(finding) and any(_is_attempt(each, frame) for each in above):
        return True
    return (by_verb and _is_undone(clause)) or any(_is_unreal(each, frame) for each in above)


def _clause_at(position: int, frame: Frame) -> Clause | None:
    """The clause whose verb stands at a character, a real one of several that share it, or the innermost that holds it."""
    around = [clause for clause in frame.clauses if clause.start <= position < clause.end]
    verbs = [clause for clause in around if clause.verb.start <= position < clause.verb.end]
    for clause in verbs:
        if not any(_is_unreal(each, frame) for each in _with_those_above(clause)):
            return clause
    return verbs[0] if verbs else max(around, key=lambda clause: clause.start, default=None)


def _with_those_above(clause: Clause) -> Iterator[Clause]:
    """The clause with those above that make it real or not."""
    yield clause
    for above in clause.governors():
        if clause.relation not in _WITHIN:
            return
        yield above
        clause = above


def _is_any_state(clause: Clause, frame: Frame) -> bool:
    """As in "A state that closes its embassy usually recalls its envoy first": no state is meant."""
    subject = clause.subject
    lands = frame.vocabulary.words("member", "state")
    general = subject is not None and subject.head in lands and subject.determiner in ("a", "any", "every")
    return general and not (clause.verb.past or clause.verb.perfect or clause.verb.modal)


def _is_unconfirmed(clause: Clause, frame: Frame) -> bool:
    """As in "Reports that it had closed could not be confirmed"."""
    above = clause.governor if clause.noun is not None and clause.relation == "ccomp" else None
    return (
        above is not None
        and above.verb.negated
        and above.lemma in frame.vocabulary.words("supposing", "confirming")
    )


def _is_wished_seen(clause: Clause, frame: Frame) -> bool:
    """As in "Would love to see the embassy moved", "wants to see Peru close it"."""
    seen = clause.governor if clause.relation == "ccomp" else None
    wish = seen.governor if seen is not None and seen.lemma == "see" and seen.verb.infinitive else None
    return wish is not None and wish.lemma in frame.vocabulary.words("supposing", "wanting")


def _is_asked_for(clause: Clause, frame: Frame) -> bool:
    """As in "Called on Peru to close its embassy", "reserves the right to expel envoys"."""
    above = clause.governor if clause.relation == "xcomp" and clause.verb.infinitive else None
    if above is None:
        return False
    if above.lemma == "reserve":
        return any(o.head == "right" for o in above.objects)
    asked = [phrase for p, phrase in above.prepositions if p in ("on", "upon")]
    states = frame.vocabulary.words("member", "state") | {"country"}
    return above.lemma == "call" and any(
        part.head in states or (part.actor is not None and part.actor.kind in _STATES)
        for phrase in asked
        for part in phrase.parts
    )


def _is_talk(finding: Finding) -> bool:
    """Whether it takes two, so that nothing has come about where one tries."""
    record = finding.record
    return isinstance(record, Call) or (isinstance(record, DiplomaticAction) and record.kind in _TALKS)


def _is_attempt(clause: Clause, frame: Frame) -> bool:
    """As in "Tried to call him", "begged the minister to call him"."""
    above = clause.governor if clause.relation == "xcomp" and clause.verb.infinitive else None
    if above is None:
        return False
    words = frame.vocabulary.words
    # not "to act, in a call with her"
    calls = clause.lemma in {"call", *words("call", "phone"), *words("talk", "speak")}
    begged = calls and above.lemma in words("supposing", "begging") and clause.subject is not above.subject
    return begged or above.lemma in words("supposing", "attempt")


def _is_undone(clause: Clause) -> bool:
    """As in "Would have closed it", "should have been told to leave"; the verb above tells no less of what completes it."""
    above = clause.governor if clause.relation == "xcomp" else None
    return any(
        c.verb.modal in _UNDONE and c.verb.perfect and c.verb.finite for c in (clause, above) if c is not None
    )


def _is_unreal(clause: Clause, frame: Frame) -> bool:
    words, above = frame.vocabulary.words, clause.governor
    if clause.marker in words("supposing", "conjunction"):
        return True
    if clause.marker in _QUESTIONS and above is not None and above.lemma in words("supposing", "asking"):
        return True  # "asked when it would close its embassy"
    if clause.marker in _PURPOSES and clause.verb.modal in ("can", "could", "may", "might"):
        return True  # "so that citizens can be flown out"
    if _is_wished_seen(clause, frame):
        return True
    if _is_any_state(clause, frame) or _is_unconfirmed(clause, frame) or _is_asked_for(clause, frame):
        return True
    pressed = (
        clause.relation == "xcomp" and above is not None and above.lemma in words("supposing", "pressing")
    )
    if pressed and above is not None and above.verb.infinitive:
        return True  # "to persuade Peru to close its embassy"
    wished = clause.verb.finite and clause.relation in ("ccomp", "relcl")  # "wishes it had closed"
    return wished and above is not None and above.lemma in words("supposing", "verb")
