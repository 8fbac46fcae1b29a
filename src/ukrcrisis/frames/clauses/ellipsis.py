"""Verbs that are left out behind their auxiliary: "Peru has closed its embassy; Chile has not", "nor will Cuba", "and so has
Chad".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy

from attrs import evolve

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase

__all__ = ["fill_ellipses", "leaves_verb_out", "names_who"]

_NEITHER = frozenset({"neither", "nor"})
_INVERTING = frozenset({"so", "nor", "neither"})
_COMPLETING = frozenset({"xcomp", "ccomp", "prep", "noun"})
"""Relations of clauses without which a verb does not say what it says."""


def fill_ellipses(clauses: list[Clause], report: frozenset[str]) -> None:
    """Give each lone auxiliary the last verb before with all that belongs to it; its own are subject, negation, tense and
    dates; ``report`` are verbs of saying.
    """
    for k, clause in enumerate(list(clauses)):
        if not leaves_verb_out(clause):
            continue
        subject = clause.subject
        if clause.objects:  # "so has Peru", "and neither has Peru"
            clause.verb.negated |= subject is not None and subject.head in _NEITHER
            subject = clause.objects[0]
        verb = _left_out(clauses[:k], clause, subject, report) if subject is not None else None
        if verb is not None and subject is not None:
            _fill(clause, subject, verb)
            clauses.extend(_completions(verb, clause))


def leaves_verb_out(clause: Clause) -> bool:
    """Whether a clause is an auxiliary, its subject before or behind it, and dates."""
    verb = clause.verb
    if (
        clause.lemma == "be"
        or verb.item.tag not in "HOW"
        or not verb.finite
        or clause.prepositions
        or clause.dependents
    ):
        return False
    if clause.relation in ("relcl", "advcl") or ("so" in verb.adverbs and verb.end > verb.item.end):
        return False  # "did so once more"
    if not clause.objects:
        return clause.subject is not None and clause.subject.head not in ("there", *_NEITHER)
    neither = clause.subject is not None and clause.subject.head in _NEITHER
    return len(clause.objects) == 1 and (neither or not _INVERTING.isdisjoint(verb.adverbs))


def names_who(clause: Clause) -> bool:
    """Whether the subject before the auxiliary is a name, which what was told in another sentence can be about."""
    return not clause.objects and clause.subject is not None and not clause.subject.pronoun


def _left_out(
    before: Sequence[Clause], clause: Clause, subject: NounPhrase, report: frozenset[str]
) -> Clause | None:
    """The last full clause before, of another subject."""
    said = clause.relation == "ccomp"
    for full in reversed(before):
        if full.verb.item.tag != "V" or not full.verb.finite or full is clause.governor:
            continue
        if said and full.lemma in report and not full.objects:
            continue  # "Chile says Peru attacked; Peru says it did not" attack
        asked = said and (full.marker in ("whether", "who"))
        if full.relation in ("relcl", "advcl") and not asked:
            continue
        if (
            full.relation == "ccomp"
            and not said
            and full.governor is not None
            and full.governor.subject is not None
        ):
            continue  # "Peru said it would leave; Chile did not" say so
        same = full.subject is None or full.subject is subject
        return None if same and not said else full
    return None


def _fill(clause: Clause, subject: NounPhrase, full: Clause) -> None:
    helping, verb = clause.verb, full.verb
    perfect = helping.item.tag == "H" or (helping.item.tag == "W" and verb.perfect and helping.perfect)
    clause.verb = evolve(
        verb, finite=True, negated=helping.negated, modal=helping.modal, past=helping.past, perfect=perfect,
        progressive=False, adverbs=helping.adverbs,
    )  # fmt: skip
    clause.lemma, clause.subject = full.lemma, subject
    clause.objects = [_own(phrase) for phrase in full.objects]
    clause.prepositions = [(before, _own(phrase)) for before, phrase in full.prepositions]


def _own(phrase: NounPhrase) -> NounPhrase:
    """A phrase once more, so that "its" can be another's."""
    return copy(phrase)


def _completions(full: Clause, clause: Clause) -> Iterator[Clause]:
    """What completes the verb left out, for the clause in which it is left out."""
    for each in full.dependents:
        if each.relation in _COMPLETING and each.verb.start > full.verb.end:
            shared = copy(each)
            shared.governor, shared.dependents, shared.senses, shared.tails = clause, [], None, {}
            if shared.subject is full.subject:
                shared.subject = clause.subject
            clause.dependents.append(shared)
            yield shared
            yield from _completions(each, shared)
