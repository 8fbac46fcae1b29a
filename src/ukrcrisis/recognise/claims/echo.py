"""Claims that only point back: "which Moscow denies", "called the story nonsense", "London said the same".

What points back is judged in ``pointing``; here the claim before is found that it is about, and told once more by
who denies or shares it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from attrs import evolve

from ukrcrisis.frames.attribution import attribution_of
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.ellipsis import leaves_verb_out
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import IntelligenceClaim, Record
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActorKind, Stance, Topic
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.disowning import denial_in, is_by_somebody
from ukrcrisis.recognise.claims.pointing import Pointing
from ukrcrisis.recognise.claims.sharing import blamed, does_so, repeats, shares
from ukrcrisis.recognise.claims.speakers import served
from ukrcrisis.recognise.claims.words import claim_words
from ukrcrisis.recognise.falsehood import gives_verdict
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.parties import actors_of
from ukrcrisis.recognise.timing import when_of

__all__ = ["echoes"]

_REACH = 20
"""How many findings back a denial may point."""
_FAR = 2000
"""Characters back, too, that it may point."""
_DEEDS = frozenset({Topic.ATTACK, Topic.INVOLVEMENT, Topic.PRETEXT})
"""Topics of what somebody has done, for which another can be blamed."""
_UNREAL = frozenset({"if", "unless", "until", "whether", "when"})
"""What opens a clause that nobody says is so."""
_NEXT_TO = 400
"""Characters: how close before "London did, too" the claim must stand."""


def echoes(frame: Frame, earlier: Sequence[Finding], context: ClaimContext) -> Iterator[Finding]:
    """The claims of a passage whose content was told before, denied or told once more."""
    before = _Before.of(earlier, frame)
    if not before.claims:
        return
    pointing = Pointing(context)
    made: set[tuple[str, Actor | None]] = set()
    for clause in frame.clauses:
        if clause.marker in _UNREAL or _is_only_wanted(clause, context):
            continue
        meant = _meant(pointing, clause, before, frame)
        if meant is None:
            continue
        tellers = _tellers(clause, frame)
        for teller in tellers:
            claim = meant(teller)
            if claim is None or (teller.name, claim.subject) in made:
                continue
            echo = _echo(claim, teller, tellers, clause, frame)
            if not before.has_told(echo, frame):
                made.add((teller.name, claim.subject))
                yield echo


def _is_only_wanted(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody is asked or left free to deny it: "allows them to deny it", "asked the ministry to refute the claim"."""
    words, above = context.words, clause.governor
    if above is None or not clause.verb.infinitive or clause.lemma not in words.denying:
        return False
    return any(above.lemma in each for each in (words.wills, words.saying.withholding, words.saying.allowing))


def _meant(
    pointing: Pointing, clause: Clause, before: _Before, frame: Frame
) -> Callable[[Actor], IntelligenceClaim | None] | None:
    """How the claim is found that a clause denies or shares; None where it does neither."""
    if pointing.denies(clause):
        return before.denied
    if pointing.denies_own(clause):
        return before.denied_of_himself
    if (accused := blamed(clause)) is not None:
        return partial(before.laid_to, actors_of(accused, frame))
    if before.is_next_to(frame) and repeats(clause, pointing.context):
        return before.repeated
    if before.is_next_to(frame) and (shares(clause, pointing.context) or does_so(clause, pointing.context)):
        return before.shared
    return None


class _Before(NamedTuple):
    """The last findings of the document, and the claims among them, oldest first."""

    findings: Sequence[Finding]
    claims: Sequence[IntelligenceClaim]

    @classmethod
    def of(cls, earlier: Sequence[Finding], frame: Frame) -> _Before:
        near = [f for f in earlier[-_REACH:] if frame.passage.start - f.cue.end < _FAR]
        return cls(near, [f.record for f in near if isinstance(f.record, IntelligenceClaim)])

    def denied(self, denier: Actor) -> IntelligenceClaim | None:
        """The denial of the last claim about the denier's own state, else of the last by somebody else."""
        charges = [claim for claim in self.claims if _is_charge(claim, denier)]
        about = [claim for claim in charges if _is_about(claim, denier)]
        claim = next(reversed(about or charges), None)
        return evolve(claim, stance=Stance.DENIES, event_when=None) if claim is not None else None

    def denied_of_himself(self, denier: Actor) -> IntelligenceClaim | None:
        """The denial of the last claim about the denier's own state."""
        claim = self.denied(denier)
        return claim if claim is not None and _is_about(claim, denier) else None

    def laid_to(self, accused: Sequence[Actor], teller: Actor) -> IntelligenceClaim | None:
        """The last claim, of whom the teller accuses; what he accuses himself of is no claim."""
        claim, other = self.claims[-1], next(iter(accused), None)
        if other is None or other == teller or claim.topic not in _DEEDS:
            return None
        return evolve(claim, subject=other, stance=Stance.ASSERTS, event_when=None)

    def shared(self, teller: Actor) -> IntelligenceClaim | None:
        """The last claim by somebody else that is not about the teller's own state."""
        others = (c for c in reversed(self.claims) if c.claimant != teller and not _is_about(c, teller))
        return next(others, None)

    def repeated(self, teller: Actor) -> IntelligenceClaim | None:
        """The last claim by somebody else, or the last denial, be it of the teller's own state."""
        last = self.claims[-1]
        own = last.stance is not Stance.DENIES and _is_about(last, teller)
        return None if own or last.claimant == teller else last

    def is_next_to(self, frame: Frame) -> bool:
        """Whether the last thing told is a claim right before, so that "did, too" can mean nothing else."""
        last = self.findings[-1]
        near = frame.passage.end - last.cue.end < _NEXT_TO
        return near and isinstance(last.record, IntelligenceClaim)

    def has_told(self, echo: Finding, frame: Frame) -> bool:
        """Whether the same passage tells it in words of its own: "denied it and said that no soldier …"."""
        record = echo.record
        assert isinstance(record, IntelligenceClaim)
        if any(f.antecedents == echo.antecedents and _speaks_for(f.record, record) for f in self.findings):
            return True  # "Paris waved that away. “It's false,” its minister said"
        return any(
            f.cue.start >= frame.passage.start
            and isinstance(f.record, IntelligenceClaim)
            and (f.record.claimant, f.record.stance) == (record.claimant, record.stance)
            and (
                f.record.topic == record.topic or (f.cue.start < echo.cue.end and echo.cue.start < f.cue.end)
            )
            for f in self.findings
        )


def _state(actor: Actor) -> str | None:
    return actor.code or actor.country


def _speaks_for(one: Record, other: IntelligenceClaim) -> bool:
    """Whether two denials are by the same state and one who speaks for it."""
    if not isinstance(one, IntelligenceClaim) or one.stance is not other.stance:
        return False
    return _state(other.claimant) is not None and _state(one.claimant) == _state(other.claimant)


def _is_about(claim: IntelligenceClaim, actor: Actor) -> bool:
    """Whether a claim is about somebody or his own state."""
    if claim.subject is None:
        return False
    return claim.subject == actor or (_state(actor) is not None and _state(claim.subject) == _state(actor))


def _is_charge(claim: IntelligenceClaim, denier: Actor) -> bool:
    """Whether somebody else, of another state, claims that something is so."""
    foreign = _state(denier) is None or _state(claim.claimant) != _state(denier)
    return claim.stance is not Stance.DENIES and claim.claimant != denier and foreign


def _tellers(clause: Clause, frame: Frame) -> list[Actor]:
    """Who denies or shares what was told: the subject, or of a copula whoever tells it."""
    if (denial := denial_in(clause, frame.vocabulary)) is not None:
        behind = (
            p for preposition, p in (*denial.after, *clause.prepositions) if preposition in ("from", "by")
        )
        theirs = actors_of(denial.possessor, frame)  # "despite Lima's denials"
        return theirs or next((found for p in behind if (found := actors_of(p, frame))), [])
    words = frame.vocabulary.words
    lying = clause.lemma in words("lying")
    lacking = clause.relation == "ccomp" and clause.lemma in words("seeing signs")
    plans = clause.relation == "ccomp" and clause.lemma in claim_words(frame.vocabulary).intent.planning
    told = (
        lying
        or lacking
        or plans
        or gives_verdict(clause, frame)
        or clause.lemma in ("be", "do")
        or leaves_verb_out(clause)
    )
    if (clause.verb.passive or is_by_somebody(clause)) and not told and (actors := _agents(clause, frame)):
        return actors
    for each in clause.governors() if told else [clause, *clause.governors()]:
        if each.subject is None or each.verb.passive or (lying and each.lemma not in words("report")):
            continue
        actors = [a for a in actors_of(each.subject, frame) if a.kind is not ActorKind.OUTLET]
        if not actors and (speaker := served(each.subject, claim_words(frame.vocabulary))) is not None:
            return [speaker]  # "the president's office"
        if each.subject.pronoun and each.subject.head == "they":
            actors = _seat(each) or actors
        if actors:
            return actors
    if clause.lemma == "do":
        named = [phrase for phrase in (clause.subject, *clause.objects) if phrase is not None]
        return [a for phrase in named for a in actors_of(phrase, frame) if a.kind is not ActorKind.OUTLET]
    return [a for a in (frame.voice, frame.speaker) if a is not None][:1]


def _agents(clause: Clause, frame: Frame) -> list[Actor]:
    """By whom a passive is done, or in whose capital: "rejected by Lima", "dismissed in Minsk as fantasy"."""
    by = (p for preposition, p in clause.prepositions if preposition == "by")
    actors = [a for p in by for a in actors_of(p, frame) if a.kind is not ActorKind.OUTLET]
    return actors or _seat(clause)


def _seat(clause: Clause) -> list[Actor]:
    """The state in whose capital "they" say something: "In Minsk they call it a lie"."""
    named = (phrase.actor for preposition, phrase in clause.prepositions if preposition == "in")
    return [actor for actor in named if actor is not None and actor.kind is ActorKind.COUNTRY][:1]


def _word_start(frame: Frame, position: int) -> int:
    """Where the word begins in which a clause does: "that's a lie"."""
    while (
        position > frame.passage.start
        and not frame.text[position].isalnum()
        and frame.text[position - 1].isalnum()
    ):
        position -= 1
    while position > frame.passage.start and frame.text[position - 1].isalnum():
        position -= 1
    return position


def _echo(
    claim: IntelligenceClaim, teller: Actor, tellers: Sequence[Actor], clause: Clause, frame: Frame
) -> Finding:
    """A claim before, in the words of one who denies or shares it."""
    without = tuple(each for each in tellers if each.kind is not ActorKind.UNNAMED)
    start, end = _word_start(frame, clause.start), max(clause.end, clause.start + 1)
    told_by = clause if clause.relation != "ccomp" or clause.noun is not None else None
    record = evolve(
        claim,
        when=when_of(clause, frame, future=False),
        attribution=attribution_of(clause, frame, without=without, told_by=told_by, same_state=False),
        evidence=evidence_at(frame, start),
        claimant=teller,
        statement=frame.text[start:end],
        quoted=any(q.start <= clause.verb.start < q.end for q in frame.passage.quotations),
    )
    how = "denial of" if claim.stance is Stance.DENIES else "the same as"
    return Finding(
        record,
        f"claim: {how} a claim before, {claim.topic}",
        Span(start, end),
        antecedents=(claim.statement,),
    )
