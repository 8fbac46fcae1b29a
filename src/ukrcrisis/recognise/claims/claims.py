"""Claims about what a state will do or is covertly doing: a threat told by somebody who stands behind it.

What is claimed is found first (``content``), then who tells it (``telling``) and commits himself to it
(``commitment``), then how (``stance``); denials that only point back to a claim told before have a page of
their own (``echo``).
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import takewhile

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim
from ukrcrisis.model.vocabulary import ActionKind, Stance, Topic
from ukrcrisis.recognise.claims.announced import is_announced
from ukrcrisis.recognise.claims.answer import answers
from ukrcrisis.recognise.claims.content import is_denied_aim
from ukrcrisis.recognise.claims.context import ClaimContext, Content
from ukrcrisis.recognise.claims.echo import echoes
from ukrcrisis.recognise.claims.forces import has_named_forces
from ukrcrisis.recognise.claims.ground import is_about_war, is_claim, is_inner_war
from ukrcrisis.recognise.claims.lands import takes_land
from ukrcrisis.recognise.claims.meant import accused_of, implied, meant, own_deeds
from ukrcrisis.recognise.claims.peace import is_of_others
from ukrcrisis.recognise.claims.phrases import trades_blame
from ukrcrisis.recognise.claims.rebuttal import rebuttals
from ukrcrisis.recognise.claims.record import claim_finding
from ukrcrisis.recognise.claims.stance import stance_of
from ukrcrisis.recognise.claims.subject import is_belligerent
from ukrcrisis.recognise.claims.telling import Telling, tellings_of
from ukrcrisis.recognise.claims.told import contents_told
from ukrcrisis.recognise.claims.whose_deed import names_culprit
from ukrcrisis.recognise.finding import Finding

__all__ = ["recognise_claims"]

_RECENT = 16
"""How many findings back "they" and "such plans" may point."""
_REACH = 2500
"""Characters back, too: whom the text spoke of long ago nothing but his name means."""


def recognise_claims(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The claims of a passage, one for each teller, subject and topic."""
    recent = [f for f in earlier[-_RECENT:] if f.cue.end + _REACH > frame.passage.start]
    context = ClaimContext.behind(recent, frame)
    made: list[Finding] = []
    points = (context.known or context.counted_as) is not None or (
        context.last is not None and "one" in frame.bases
    )
    may_tell = points or context.words.signs.are_in(frame) or has_named_forces(frame) or names_culprit(frame)
    may_tell = may_tell or any(
        takes_land(clause, context) for clause in frame.clauses_with(context.words.taking_land)
    )
    here = list(takewhile(lambda finding: finding.cue.start >= frame.passage.start, reversed(earlier)))
    acted = {finding.cue.start for finding in here if not _is_meeting(finding)}
    advised = any(isinstance(finding.record, Advisory) for finding in here)
    for content in contents_told(frame, context) if may_tell else ():
        if content.noun is None and _serves_an_act(content.clause, acted):
            continue
        if content.noun is not None and content.topic is Topic.PULLBACK and _is_of_staff(recent):
            continue  # "the American withdrawal", where staff were told of
        for telling in tellings_of(content, frame, context.claimant):
            told = _told(content, telling, context, made)
            warns = advised and content.noun is not None and context.suspect is None
            made += [
                f for f in told if not (warns and _names_nobody(f))
            ]  # advice against attacks by whomever
    made += [finding for finding in answers(frame, context) if not _repeats(finding, made)]
    made += [finding for finding in rebuttals(frame, context) if not _repeats(finding, made)]
    yield from made
    yield from echoes(frame, [*earlier, *made], context)


def _serves_an_act(clause: Clause, acted: Container[int]) -> bool:
    """Whether forces only do what an act needs: "families were flown out on a military aircraft", "no plans to send the army
    in to bring them out".
    """
    return clause.verb.start in acted or any(_serves_an_act(each, acted) for each in clause.dependents)


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
        named = (
            own_deeds(content, telling, teller, context)
            or accused_of(content, telling, context)
            or content.subjects
            or implied(content, telling, teller, context)
        )
        subjects = named or meant(content, stance, teller, context)
        if subjects == telling.tellers and not _is_mutual(telling, context):
            subjects = (teller,)  # "both Chile and Peru have admitted to keeping stockpiles"
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
            if is_inner_war(content, stance, subject, teller, context):
                continue
            if not _is_known([*made, *found], teller, content, subject, stance):
                found.append(claim_finding(content, telling, teller, subject, stance, context.frame))
                context.note(subject, content.topic)
    return found


def _is_mutual(telling: Telling, context: ClaimContext) -> bool:
    """Whether those who tell something together tell it of each other."""
    nearest = telling.clauses[0] if telling.clauses else None
    return nearest is not None and (nearest.lemma in context.words.charging or trades_blame(nearest, context))


def _can_be_meant(content: Content, telling: Telling, context: ClaimContext) -> bool:
    """Whether words that name nobody can be about whom the text suspects, or about a war at all."""
    nameless = content.noun is None and not content.subjects and not is_denied_aim(content.clause)
    if nameless and is_of_others(content.clause, content.topic, context):
        return False
    nearest = telling.clauses[0] if telling.clauses else None
    by_the_way = nearest is not None and nearest.verb.gerund and nearest.lemma not in context.words.report
    if content.noun is not None and by_the_way:
        return False  # "fearing an attack, Peru closed its embassy"
    of_stay = content.topic in (Topic.BUILDUP, Topic.PULLBACK)
    if of_stay and telling.clauses and telling.clauses[0].lemma == "announce":
        return False  # "announced that a squadron of bombers is on its way": one's own
    return is_about_war(content, telling, context)


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
