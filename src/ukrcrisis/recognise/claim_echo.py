"""Denials that only point back: "which Moscow denies", "called the story nonsense", "Unfounded, replied the
spokesman".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from ukrcrisis.frames.attribution import attribution_of
from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import IntelligenceClaim
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActorKind, Stance
from ukrcrisis.recognise.claim_content import Finder
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.parties import actors_of
from ukrcrisis.recognise.timing import when_of

__all__ = ["echoes"]

_TRUE = frozenset({"true", "correct", "accurate", "case", "truth"})
_POINTING = ("this", "it", "that", "these", "all")
_REACH = 8
"""How many findings back a denial may point."""


def echoes(frame: Frame, earlier: Sequence[Finding], finder: Finder) -> Iterator[Finding]:
    """The denials of a passage whose content was told before."""
    if not any(isinstance(f.record, IntelligenceClaim) for f in earlier[-_REACH:]):
        return
    made: set[str] = set()
    for clause in frame.clauses:
        if not _denies_what_was_told(clause, frame, finder):
            continue
        for denier in _deniers(clause, frame):
            claim = _claim_before(earlier, denier)
            if claim is not None and denier.name not in made:
                made.add(denier.name)
                yield _denial(claim, denier, clause, frame)


_REJECTING = frozenset({"laugh", "brush", "shrug", "call", "describe", "brand", "label", "be", "denounce"})
"""Verbs that reject what was told by the words that stand with them."""


def _denies_what_was_told(clause: Clause, frame: Frame, finder: Finder) -> bool:
    words = finder.words
    if (
        clause.lemma not in words.denying
        and clause.lemma not in words.report
        and clause.lemma not in _REJECTING
    ):
        return False
    phrases = [
        p for p in (*clause.objects, *(p for _, p in clause.prepositions)) if not _is_antecedent(p, clause)
    ]
    if any(finder.phrase(p, clause) for p in phrases) or any(
        d.relation in ("ccomp", "xcomp", "prep") and finder.clause(d) for d in clause.dependents
    ):
        return False
    bare = not any(p in phrases for p in clause.objects) and not any(
        preposition in ("of", "about") for preposition, _ in clause.prepositions
    )
    pointing = bare or any(_points_back(p, frame) for p in phrases)
    if clause.lemma in words.denying and clause.lemma not in (
        "rule",
        "exclude",
        "play",
        "lie",
        "laugh",
        "brush",
        "shrug",
    ):
        return pointing and not _has_complement(clause)
    if clause.lemma in ("laugh", "brush", "shrug"):
        return any(_points_back(p, frame) for p in phrases)
    if clause.lemma in ("call", "describe", "brand", "label", "be", "denounce"):
        false = any(_is_denial(p, finder) for p in phrases) or (
            clause.verb.negated and any(p.head in _TRUE for p in phrases)
        )
        subject = clause.subject
        return (
            false
            and (clause.lemma != "be" or (subject is not None and _points_back(subject, frame)))
            and _only_points(clause, phrases, finder)
        )
    return (
        clause.lemma in words.report and not _has_complement(clause) and _says_only_no(clause, frame, finder)
    )


def _only_points(clause: Clause, phrases: Sequence[NounPhrase], finder: Finder) -> bool:
    """Whether nothing is named beside the word of denial but what points back."""
    return all(_points_back(p, finder.frame) or _is_denial(p, finder) or p.head in _TRUE for p in phrases)


def _is_antecedent(phrase: NounPhrase, clause: Clause) -> bool:
    """What "which" stands for, in "…, which Moscow denies"."""
    return clause.relation == "relcl" and phrase.end <= clause.verb.start


def _points_back(phrase: NounPhrase, frame: Frame) -> bool:
    return phrase.head in frame.vocabulary.words("falsehood", "pointing back") or phrase.keys[0] in _POINTING


def _is_denial(phrase: NounPhrase, finder: Finder) -> bool:
    denying = finder.words.denying
    return any(item.key in denying or item.lemma in denying for item in phrase.items)


def _has_complement(clause: Clause) -> bool:
    return any(d.relation == "ccomp" for d in clause.dependents)


def _says_only_no(clause: Clause, frame: Frame, finder: Finder) -> bool:
    """ ""Nonsense," said the spokesman": a word of denial stands before the verb of saying and nothing else
    does.
    """
    before = [
        c
        for c in frame.chunks
        if isinstance(c, NounPhrase) and c.end <= clause.verb.start and c is not clause.subject
    ]
    others = [c for c in frame.clauses if c.verb.end <= clause.verb.start]
    near = before[-2:]
    return bool(near) and not others and any(_is_denial(p, finder) for p in near)


def _deniers(clause: Clause, frame: Frame) -> list[Actor]:
    for each in [clause, *clause.governors()] if clause.lemma != "be" else clause.governors():
        actors = (
            [a for a in actors_of(each.subject, frame) if a.kind is not ActorKind.OUTLET]
            if each.subject is not None and not each.verb.passive
            else []
        )
        if actors:
            return actors
    return [a for a in (frame.voice, frame.speaker) if a is not None][:1]


def _claim_before(earlier: Sequence[Finding], denier: Actor) -> IntelligenceClaim | None:
    """The claim that a denial is about: the last one about the denier's own state, else the last by somebody
    else.
    """
    own = denier.code or denier.country
    claims = [
        f.record
        for f in earlier[-_REACH:]
        if isinstance(f.record, IntelligenceClaim) and f.record.stance is not Stance.DENIES
    ]
    claims = [
        c
        for c in claims
        if c.claimant != denier and (own is None or (c.claimant.code or c.claimant.country) != own)
    ]
    about = [
        c
        for c in claims
        if c.subject is not None and own is not None and (c.subject.code or c.subject.country) == own
    ]
    return next(reversed(about or claims), None)


def _denial(claim: IntelligenceClaim, denier: Actor, clause: Clause, frame: Frame) -> Finding:
    without = () if denier.kind is ActorKind.UNNAMED else (denier,)
    start, end = clause.start, max(clause.end, clause.start + 1)
    record = evolve(
        claim,
        when=when_of(clause, frame, future=False),
        attribution=attribution_of(clause, frame, without=without, told_by=clause, same_state=False),
        evidence=evidence_at(frame, start),
        claimant=denier,
        stance=Stance.DENIES,
        event_when=None,
        statement=frame.text[start:end],
        quoted=any(q.start <= clause.verb.start < q.end for q in frame.passage.quotations),
    )
    return Finding(
        record,
        f"claim: denial of a claim before, {claim.topic}",
        Span(start, end),
        antecedents=(claim.statement,),
    )
