"""Claims read from a sentence as a whole, where no clause of it tells one by itself.

Somebody tells, and in what he tells stands another state with its forces abroad, with a threat that is its own, or with
armed groups that it deals with. How the words hang together need not be known; so only a sentence without a claim is
read in this way, and gives one at most.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import THEIR_OWN
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import IntelligenceClaim
from ukrcrisis.model.vocabulary import Stance, Topic
from ukrcrisis.recognise.claim_content import Content, Finder
from ukrcrisis.recognise.claim_forces import AHEAD
from ukrcrisis.recognise.claim_ground import is_announced
from ukrcrisis.recognise.claim_nouns import NounThreat, is_none
from ukrcrisis.recognise.claim_record import claim_finding
from ukrcrisis.recognise.claim_speakers import standpoint, tellers
from ukrcrisis.recognise.claim_stance import stance_of
from ukrcrisis.recognise.claim_subject import is_belligerent, subjects_of
from ukrcrisis.recognise.claim_telling import Telling, tellings_of, tells
from ukrcrisis.recognise.claim_topic import COPULAS, has_agent
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
    telling, said = _telling(clauses, frame, finder, last)
    for find in (_untold, _forces, _threats, _proxies, _trespass):
        for clause in said:
            for content in find(clause, finder):
                yield from _claim(content, telling or _other_telling(content, frame, finder), finder)


def _telling(
    clauses: Sequence[Clause], frame: Frame, finder: Finder, last: Actor | None
) -> tuple[Telling | None, Sequence[Clause]]:
    """The first clause of saying whose teller is known, and the clauses of what he says."""
    for clause in clauses:
        if not _says(clause, finder):
            continue
        who = tellers(clause, frame, finder.words, last)
        if who:
            return Telling(tuple(who), (clause,), clause), [c for c in clauses if _is_said(c, clause, finder)]
    if any(_says(clause, finder) for clause in clauses):
        return None, ()  # somebody tells it whom we cannot name
    return None, [clause for clause in clauses if _is_said(clause, None, finder)]


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


def _is_said(clause: Clause, telling: Clause | None, finder: Finder) -> bool:
    """Whether a clause is part of what is said, and no condition, time, wish or aside of it."""
    if clause is telling or (telling is not None and clause in telling.governors()):
        return False
    below = clause
    for above in clause.governors():
        if _is_aside(below, finder):
            return False
        if above is telling:
            return not (below.relation == "advcl" and below.marker in _NOT_SAID)
        if above.lemma in finder.words.wills and below.verb.infinitive:
            return False  # "we will continue to call on Peru to withdraw"
        below = above
    return not _is_aside(below, finder) and (telling is None or clause.verb.end <= telling.start)


def _is_aside(clause: Clause, finder: Finder) -> bool:
    """Whether a clause is a condition or a demand, or only tells which thing or person is meant."""
    proposed = (
        clause.noun is not None and clause.verb.finite and clause.noun.head in finder.words.saying.proposals
    )
    told_before = clause.marker == "before" and clause.relation == "ccomp"  # "X will leave, Y said"
    unreal = clause.marker in _UNREAL and not told_before
    if proposed or unreal or clause.verb.modal == "should":
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
        if not is_belligerent(subject, finder.words) or (own and stance is not Stance.DENIES):
            continue
        if not is_announced(content, telling, stance, subject, teller, finder):
            yield claim_finding(content, telling, teller, subject, stance, finder.frame)


# -- what is said -------------------------------------------------------------------------------------------


def _untold(clause: Clause, finder: Finder) -> Iterator[Content]:
    """A claim of which it could not be told under whose verb of saying it stands."""
    content = finder.clause(clause)
    if (
        content is not None
        and content.subjects
        and next(tellings_of(content, finder.frame, None), None) is None
    ):
        yield content


def _forces(clause: Clause, finder: Finder) -> Iterator[Content]:
    """Forces of a state that are abroad, at a border or on the move, whatever the verb is."""
    abroad, words = finder.entered(clause), finder.words
    nearing = clause.lemma in words.movement and any(phrase.place is not None for phrase in _phrases(clause))
    if not (abroad or nearing or finder.at_border(clause)):
        return
    placed = (words.movement, words.standing, words.showing, words.forces.supplying, words.uncovering)
    objects = clause.objects if any(clause.lemma in each for each in placed) else ()
    for phrase in (clause.subject, *objects):
        for part in phrase.parts if phrase is not None else ():
            owners = finder.owners(part) if finder.is_armed(part) else ()
            if owners and (abroad or not nearing or _is_elsewhere(clause, owners)):
                topic = (
                    Topic.BUILDUP
                    if not abroad
                    else Topic.ATTACK
                    if clause.verb.modal in AHEAD
                    else Topic.INVOLVEMENT
                )
                yield _content(topic, owners, clause)


def _is_elsewhere(clause: Clause, owners: Sequence[Actor]) -> bool:
    """Whether forces move to or near a place that is in none of their own lands."""
    own = {owner.code or owner.country for owner in owners}
    places = (phrase.place.country for phrase in _phrases(clause) if phrase.place is not None)
    return any(country is not None and country not in own for country in places)


def _threats(clause: Clause, finder: Finder) -> Iterator[Content]:
    """A threat in any place that is its owner's or that of who acts; an attack may be any, and is left out."""
    if clause.lemma in finder.words.against:
        return  # "will prevent the smuggling of arms"
    doers = subjects_of(clause, finder.frame, finder.suspect) if not clause.verb.passive else []
    for phrase in _phrases(clause):
        for part in phrase.parts:
            threat = finder.threat(part)
            if threat is None or threat.topic is Topic.ATTACK or finder.is_weak(part):
                continue
            if threat.subjects:
                yield _content(threat.topic, threat.subjects, clause, negative=threat.negative)
            elif doers and phrase is not clause.subject and not _is_bare(threat, part, finder):
                yield _content(threat.topic, doers, clause, negative=threat.negative)


def _trespass(clause: Clause, finder: Finder) -> Iterator[Content]:
    """Forces of a state that do something to what is another's: "drones scattered leaflets over its capital"."""
    tail_starts = finder.words.threats.get(clause.lemma, ())
    attacks = any(not rest and topic == Topic.ATTACK for rest, topic in tail_starts)
    subject = clause.subject
    if subject is None or attacks or clause.lemma in finder.words.harming:
        return
    others = [phrase for phrase in _phrases(clause) if phrase is not subject]
    nations = {finder.frame.nation(phrase) for phrase in others if phrase.actor is None} - {None}
    theirs = any(phrase.determiner in THEIR_OWN for phrase in others)
    for part in subject.parts:
        owners = finder.owners(part) if finder.is_armed(part) and part.determiner not in THEIR_OWN else ()
        if owners and (theirs or nations - {owner.code for owner in owners}):
            yield _content(Topic.INVOLVEMENT, owners, clause)


def _is_bare(threat: NounThreat, phrase: NounPhrase, finder: Finder) -> bool:
    """Whether a decision is named by a noun that is none itself: "a threat to turf Peru from the bloc"."""
    return threat.topic is Topic.DECISION and phrase.head not in finder.words.decisions


def _proxies(clause: Clause, finder: Finder) -> Iterator[Content]:
    """Armed groups that a state deals with in any way but as their enemy."""
    words = finder.words
    attacks = any(not rest and topic == Topic.ATTACK for rest, topic in words.threats.get(clause.lemma, ()))
    if attacks or clause.lemma in words.against or clause.lemma in COPULAS:
        return
    nobody = clause.subject is not None and is_none(clause.subject)
    doers = subjects_of(clause, finder.frame, finder.suspect) if not nobody else []
    let = [
        d.subject
        for d in clause.dependents
        if d.subject is not None and clause.lemma in words.saying.allowing
    ]
    for phrase in (*_phrases(clause), *let):  # "let the rebels train there"
        groups = (part for part in phrase.parts if part.head in words.proxies or _is_group(part, finder))
        if doers and phrase is not clause.subject and any(groups):
            yield _content(Topic.INVOLVEMENT, doers, clause)


def _is_group(phrase: NounPhrase, finder: Finder) -> bool:
    return phrase.actor is not None and phrase.actor.code in finder.words.groups


def _phrases(clause: Clause) -> Iterator[NounPhrase]:
    if clause.subject is not None:
        yield clause.subject
    yield from clause.objects
    for _, phrase in clause.prepositions:
        yield phrase


def _content(topic: Topic, subjects: Sequence[Actor], clause: Clause, *, negative: bool = False) -> Content:
    return Content(topic, tuple(subjects), clause.start, clause.end, negative or clause.verb.negated, clause)
