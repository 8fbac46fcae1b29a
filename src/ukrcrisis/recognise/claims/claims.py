"""Claims about what a state will do or is covertly doing: a threat told by somebody who stands behind it.

What is claimed is found first (``content``), then who tells it (``telling``) and commits himself to it
(``commitment``), then how (``stance``); denials that only point back to a claim told before have a page of
their own (``echo``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim
from ukrcrisis.model.vocabulary import ActionKind, Stance, Topic
from ukrcrisis.recognise.claims.answer import answers
from ukrcrisis.recognise.claims.content import content_of
from ukrcrisis.recognise.claims.context import ClaimContext, Content, known_of
from ukrcrisis.recognise.claims.deployment import gives_number
from ukrcrisis.recognise.claims.echo import echoes
from ukrcrisis.recognise.claims.ground import is_about_war, is_announced, is_claim
from ukrcrisis.recognise.claims.intent import means_to_blame
from ukrcrisis.recognise.claims.meant import implied, meant
from ukrcrisis.recognise.claims.peace import has_agent, is_of_others
from ukrcrisis.recognise.claims.phrases import blamed_phrases, named_content
from ukrcrisis.recognise.claims.record import claim_finding
from ukrcrisis.recognise.claims.stance import stance_of
from ukrcrisis.recognise.claims.subject import is_belligerent
from ukrcrisis.recognise.claims.telling import Telling, may_be_told, tellings_of
from ukrcrisis.recognise.claims.topic import completes_noun
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_claims"]

_PREPOSITIONS = frozenset({"of", "about", "over", "at", "against", "off", "to", "on", "for", "as"})
"""What may stand between a verb of saying and the threat that it names."""
_ABOUT = frozenset({"of", "about"})
"""Of the same, what may also stand behind whom one tells: "warned the ministers of an attack"; behind others it belongs to
the noun, as in "warned of a response to the attacks".
"""
_RECENT = 12
"""How many findings back "they" and "such plans" may point."""
_NEAR = 1_500
"""Characters behind a claim within which "more" and "one" can stand for what it told."""
_REACH = 2500
"""Characters back, too: whom the text spoke of long ago nothing but his name means."""


def recognise_claims(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The claims of a passage, one for each teller, subject and topic."""
    recent = [f for f in earlier[-_RECENT:] if f.cue.end + _REACH > frame.passage.start]
    before = [f.record for f in recent if isinstance(f.record, IntelligenceClaim)]
    suspect = next((record.subject for record in reversed(before) if record.subject is not None), None)
    said = (f.cue.end for f in reversed(recent) if isinstance(f.record, IntelligenceClaim))
    near = frame.passage.start - next(said, 0) < _NEAR
    counted_as = next((topic for record in reversed(before) if (topic := known_of(record.topic))), None)
    context = ClaimContext(
        frame, suspect, before[-1].topic if before and near else None, counted_as if near else None
    )
    last = before[-1].claimant if before else None
    made: list[Finding] = []
    points = (context.known or context.counted_as) is not None or (
        context.last is not None and "one" in frame.bases
    )
    may_tell = points or context.words.signs.are_in(frame)
    here = list(takewhile(lambda finding: finding.cue.start >= frame.passage.start, reversed(earlier)))
    acted = {finding.cue.start for finding in here if not _is_meeting(finding)}
    advised = any(isinstance(finding.record, Advisory) for finding in here)
    for content in _contents(frame, context) if may_tell else ():
        if content.noun is None and content.clause.verb.start in acted:
            continue  # families flown out on a military aircraft are no threat
        if content.noun is not None and content.topic is Topic.PULLBACK and _is_of_staff(recent):
            continue  # "the American withdrawal", where staff were told of
        for telling in tellings_of(content, frame, last):
            told = _told(content, telling, context, made)
            warns = advised and content.noun is not None and context.suspect is None
            made += [
                f for f in told if not (warns and _names_nobody(f))
            ]  # advice against attacks by whomever
    made += [finding for finding in answers(frame, context) if not _repeats(finding, made)]
    yield from made
    yield from echoes(frame, [*earlier, *made], context)


def _is_meeting(finding: Finding) -> bool:
    return isinstance(finding.record, DiplomaticAction) and finding.record.kind is ActionKind.MEETING


def _is_of_staff(recent: Sequence[Finding]) -> bool:
    """Whether a withdrawal can mean that of a mission's staff, which the text has told of before and no claim since."""
    last = next((f.record for f in reversed(recent) if not isinstance(f.record, Call)), None)
    moved = isinstance(last, DiplomaticAction) and last.kind is ActionKind.EVACUATION
    return moved or isinstance(last, Advisory)


def _repeats(one: Finding, made: Sequence[Finding]) -> bool:
    """Whether a passage has told a claim in other words already."""
    record = one.record
    return isinstance(record, IntelligenceClaim) and any(
        isinstance(other.record, IntelligenceClaim)
        and (other.record.claimant, other.record.stance) == (record.claimant, record.stance)
        for other in made
    )


def _names_nobody(finding: Finding) -> bool:
    return isinstance(finding.record, IntelligenceClaim) and finding.record.subject is None


def _told(
    content: Content, telling: Telling, context: ClaimContext, made: Sequence[Finding]
) -> list[Finding]:
    """The claims of those who tell a content together, but for what they tell of their own state."""
    stance = stance_of(content, telling, context.frame)
    found: list[Finding] = []
    for teller in telling.tellers:
        named = content.subjects or implied(content, telling, teller, context)
        subjects = named or meant(content, stance, teller, context)
        warring = [subject for subject in subjects if is_belligerent(subject, context.words)]
        if subjects and not warring:
            continue  # what a court or a club does is no act of war
        if not (named or content.own) and not _can_be_meant(content, telling, context):
            continue
        if not is_claim(content, telling, stance, context, has_subject=bool(warring)):
            continue
        for subject in warring or (None,):
            if is_announced(content, telling, stance, subject, teller, context):
                continue
            if not _is_known([*made, *found], teller, content, subject, stance):
                found.append(claim_finding(content, telling, teller, subject, stance, context.frame))
                context.note(subject, content.topic)
    return found


def _can_be_meant(content: Content, telling: Telling, context: ClaimContext) -> bool:
    """Whether words that name nobody can be about whom the text suspects, or about a war at all."""
    if content.noun is None and not content.subjects and is_of_others(content.clause, context):
        return False
    of_stay = content.topic in (Topic.BUILDUP, Topic.PULLBACK)
    if of_stay and telling.clauses and telling.clauses[0].lemma == "announce":
        return False  # "announced that a squadron of bombers is on its way": one's own
    return is_about_war(content, telling, context)


# -- what is claimed ----------------------------------------------------------------------------------------


def _contents(frame: Frame, context: ClaimContext) -> Iterator[Content]:
    """Clauses that claim something, each with what depends on it, then noun phrases under verbs of saying."""
    told: list[Content] = []
    tellable = may_be_told(frame, context.words)
    for clause in frame.clauses:
        if not tellable(clause) or any(
            c.clause is clause or c.clause in _same_claim(clause, context) for c in told
        ):
            continue
        if completes_noun(clause) and any(
            c.subject is clause.noun and content_of(c, context) for c in frame.clauses
        ):
            continue  # "a decision to attack has been taken"
        content = None if _is_of_subject(clause) else content_of(clause, context)
        if content is not None and not (clause.lemma in context.words.tellers and _has_told(clause, context)):
            told.append(content)
            yield content
    for clause in frame.clauses:
        if any(c.clause is clause for c in told) or not _names_threats(clause, context):
            continue
        named = (named_content(phrase, clause, context) for phrase in _named_by(clause, context))
        found = next((c for c in named if c is not None and not any(_overlap(c, t) for t in told)), None)
        if found is not None:
            yield found


def _is_of_subject(clause: Clause) -> bool:
    """Whether a gerund only says what sort the subject behind it is: "said no force capable of attacking had been formed"."""
    above = clause.governor
    return (
        clause.relation == "prep"
        and above is not None
        and any(
            told.relation == "ccomp"
            and told.subject is not None
            and told.subject.end <= clause.verb.start < told.verb.start
            for told in above.dependents
        )
    )


def _named_by(clause: Clause, context: ClaimContext) -> Iterator[NounPhrase]:
    """What a verb of saying names: its objects but no antecedent, and what stands behind its prepositions; of a
    passive its subject ("warnings of an attack were dismissed").
    """
    if clause.verb.passive and clause.subject is not None and has_agent(clause):
        yield clause.subject
    for phrase in clause.objects:
        if clause.relation != "relcl" or phrase.start > clause.verb.start:
            yield phrase
    beside = clause.complements()
    about = (*_ABOUT, "for") if clause.lemma in context.words.charging else _ABOUT
    hanging = {
        id(after) for each in beside if each.surface is None for p, after in each.after if p not in about
    }
    for preposition, phrase in clause.prepositions:
        if (clause.lemma, preposition) == ("say", "of"):
            continue  # "he said of the attack" only names what he speaks of
        if clause.lemma in context.words.saying.speaking and preposition not in _ABOUT:
            continue  # "she could not speak to the figure"
        if preposition == "as" and clause.lemma in context.words.denying:
            continue  # "dismissed it as an attack by his rivals"
        if preposition in _PREPOSITIONS and phrase.start > clause.verb.start and id(phrase) not in hanging:
            yield phrase


def _overlap(noun: Content, told: Content) -> bool:
    """Whether a noun phrase stands within what a clause tells, or holds its verb."""
    return told.start <= noun.start < told.end or noun.start <= told.clause.verb.start < noun.end


def _same_claim(clause: Clause, context: ClaimContext) -> Iterator[Clause]:
    """The clauses above that are parts of the same claim: up to the next verb of saying."""
    below = clause
    for governor in clause.governors():
        inferred = governor.lemma in context.words.saying.inferring and below.relation == "ccomp"
        if inferred or governor.lemma in context.words.report:
            return
        yield governor
        below = governor


def _has_told(clause: Clause, context: ClaimContext) -> bool:
    """Whether a clause governs what is told; "every unit that it needs" is told by nobody."""
    words = context.words
    opened = (words.reported, words.likely, words.unlikely)  # "considers it likely that"
    told = (d.noun for d in clause.dependents if d.relation == "ccomp")
    return any(noun is None or any(noun.head in each for each in opened) for noun in told)


def _names_threats(clause: Clause, context: ClaimContext) -> bool:
    """Whether a verb says of the threat in its phrases that it is there or may come; "urged an attack" does
    not.
    """
    words = context.words
    if clause.lemma in words.saying.calling:
        return _gives_name(clause) or tail_of(clause, context.frame).holds(words.denying)
    if clause.lemma in words.wills or clause.lemma in words.saying.answering:
        return clause.lemma == "warn"
    as_such = any(preposition == "as" for preposition, _ in clause.prepositions)
    if (clause.lemma in words.saying.judging and not as_such) or (clause.lemma == "consider" and as_such):
        return False  # "denounced the attack", "considers the attack as a response"
    if clause.lemma in words.saying.mentioning:
        return False  # "maintained its blockade", "claimed the attack", "the notice mentions attacks"
    if means_to_blame(clause, context):
        return False
    if blamed_phrases(clause, context):
        return True
    if gives_number(clause, context):
        return True
    particles = words.saying.brushing_off.get(clause.lemma)
    if particles is not None and particles.isdisjoint(
        item.key for item in tail_of(clause, context.frame).items
    ):
        return False  # "played a part in the operation"
    if clause.lemma in words.holding:  # not "finds the operation regrettable"
        return any(o.head in words.reported for o in clause.objects)
    if clause.lemma in words.uncovering and not clause.verb.passive:
        return True  # "said it had foiled a coup"
    return clause.lemma in words.tellers or clause.lemma in words.report or clause.lemma in words.showing


def _gives_name(clause: Clause) -> bool:
    """ "Called the raid an invasion", "what it calls an invasion"; "called off an attack" names nothing."""
    if not clause.verb.finite:
        return False
    named = clause.relation == "relcl" and clause.marker == "what"
    return len(clause.objects) > (0 if named else 1)


def _is_known(
    made: Sequence[Finding], teller: Actor, content: Content, subject: Actor | None, stance: Stance
) -> bool:
    for finding in made:
        record = finding.record
        if (
            isinstance(record, IntelligenceClaim)
            and record.claimant == teller
            and record.topic == content.topic
            and (record.stance == stance or finding.cue.start == content.start)
            and (record.subject == subject or subject is None)
        ):
            return True
    return False
