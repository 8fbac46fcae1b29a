"""Claims read from a sentence as a whole, where no clause of it tells one by itself.

Somebody tells, and in what he tells stands what ``claim_loose`` finds: another state with its forces abroad, a threat of its
own, or armed groups that it deals with. How the words hang together need not be known; so only a sentence without a claim
is read in this way, and gives one at most.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import IntelligenceClaim
from ukrcrisis.model.vocabulary import Stance
from ukrcrisis.recognise.claim_content import Content, Finder
from ukrcrisis.recognise.claim_ground import is_announced
from ukrcrisis.recognise.claim_loose import LOOSE_FINDERS
from ukrcrisis.recognise.claim_record import claim_finding
from ukrcrisis.recognise.claim_speakers import may_name_standpoint, standpoint, tellers
from ukrcrisis.recognise.claim_stance import stance_of
from ukrcrisis.recognise.claim_subject import is_belligerent
from ukrcrisis.recognise.claim_telling import Telling, tells
from ukrcrisis.recognise.claim_topic import has_agent
from ukrcrisis.recognise.finding import Finding

__all__ = ["read_whole"]

_UNREAL = frozenset(
    {"if", "unless", "until", "whether", "how", "as long as", "in case", "after", "before", "when", "since"}
)
"""What opens a clause that nobody says is so."""
_NOT_SAID = frozenset({"as", "while", "whereas", "although", "though"})
"""What, right under the verb of saying, opens what the author adds."""


def read_whole(
    frame: Frame, finder: Finder, told: Sequence[Finding], last: Actor | None
) -> Iterator[Finding]:
    """One claim at most for each sentence of a passage that tells none; ``told`` are the findings so far."""
    for low, high in dict.fromkeys(frame.sentence_of(clause.verb.start) for clause in frame.clauses):
        claimed = any(low <= f.cue.start < high and isinstance(f.record, IntelligenceClaim) for f in told)
        if not claimed and "?" not in frame.text[low:high]:
            clauses = [clause for clause in frame.clauses if low <= clause.verb.start < high]
            found = next(_read(clauses, frame, finder, last), None)
            if found is not None and not _is_told(found, told):
                yield found


def _is_told(found: Finding, told: Sequence[Finding]) -> bool:
    """Whether the same teller has told the like of the same state before."""
    one = found.record
    assert isinstance(one, IntelligenceClaim)
    return any(
        isinstance(other, IntelligenceClaim)
        and (other.claimant, other.stance, other.subject) == (one.claimant, one.stance, one.subject)
        for other in (finding.record for finding in told)
    )


def _read(clauses: Sequence[Clause], frame: Frame, finder: Finder, last: Actor | None) -> Iterator[Finding]:
    for telling, said in _tellings(clauses, frame, finder, last):
        for find in LOOSE_FINDERS:
            for clause in said:
                for content in find(clause, finder):
                    yield from _claim(content, telling or _other_telling(content, frame, finder), finder)


def _tellings(
    clauses: Sequence[Clause], frame: Frame, finder: Finder, last: Actor | None
) -> Iterator[tuple[Telling | None, Sequence[Clause]]]:
    """The clauses of saying whose teller is known, each with the clauses of what he says; where nobody says
    anything, all clauses, for "according to".
    """
    saying = [clause for clause in clauses if _says(clause, finder)]
    known = {clause: who for clause in saying if (who := tellers(clause, frame, finder.words, last))}
    for clause, who in known.items():
        others = [other for other in known if other is not clause]
        said = [c for c in clauses if _is_said(c, clause, others, finder)]
        yield Telling(tuple(who), (clause,), clause), said
    if not saying and may_name_standpoint(finder.frame, finder.words):
        yield None, [clause for clause in clauses if _is_said(clause, None, (), finder)]


def _says(clause: Clause, finder: Finder) -> bool:
    words = finder.words
    if (
        not clause.verb.finite
        or clause.verb.negated
        or clause.marker in _UNREAL
        or not tells(clause, words, finder.frame)
    ):
        return False
    return clause.lemma not in words.saying.vague and clause.lemma not in words.saying.demanding


def _is_said(clause: Clause, telling: Clause | None, others: Sequence[Clause], finder: Finder) -> bool:
    """Whether a clause is part of what is said, and no condition, time, wish or aside of it."""
    if clause is telling or (telling is not None and clause in telling.governors()):
        return False
    below = clause
    for above in clause.governors():
        if _is_aside(below, finder):
            return False
        if above.lemma in finder.words.wills and below.verb.infinitive:
            return False  # "told Peru to withdraw", "we will continue to call on Peru to withdraw"
        if above is telling:
            return not (below.relation == "advcl" and below.marker in _NOT_SAID)
        if above in others:
            return False  # another says it
        below = above
    return not _is_aside(below, finder) and (telling is None or clause.verb.end <= telling.start)


def _is_aside(clause: Clause, finder: Finder) -> bool:
    """Whether a clause is a condition or a demand, or only tells which thing or person is meant."""
    proposed = (
        clause.noun is not None and clause.verb.finite and clause.noun.head in finder.words.saying.proposals
    )
    told_before = clause.marker == "before" and clause.relation == "ccomp"  # "X will leave, Y said"
    unreal = clause.marker in _UNREAL and not told_before
    demanded = clause.verb.modal in ("should", "must") and not (
        clause.verb.perfect or clause.verb.progressive
    )
    if proposed or unreal or demanded:
        return True  # "on condition that Peru proves it"
    of_fighters = clause.subject is not None and finder.is_armed(clause.subject)
    by_somebody = (
        clause.verb.passive and not clause.verb.finite and has_agent(clause)
    )  # "organised by Peru's agents"
    return clause.relation == "relcl" and not (of_fighters or by_somebody)


def _other_telling(content: Content, frame: Frame, finder: Finder) -> Telling | None:
    origin = standpoint(content, frame, finder.words)
    return Telling((origin,), (), None) if origin is not None else None


def _claim(content: Content, telling: Telling | None, finder: Finder) -> Iterator[Finding]:
    """The claim about the first state that is not the teller's own, or that he denies of his own."""
    if telling is None:
        return
    stance = stance_of(content, telling, finder.frame)
    teller = telling.tellers[0]
    for subject in content.subjects:
        own = (subject.code or subject.country) in (teller.code or teller.country, None)
        denied = (
            stance is Stance.DENIES and not content.clause.verb.modal
        )  # "our troops will not fight" is policy
        if not is_belligerent(subject, finder.words) or (own and not denied):
            continue
        if not is_announced(content, telling, stance, subject, teller, finder):
            yield claim_finding(content, telling, teller, subject, stance, finder.frame)
