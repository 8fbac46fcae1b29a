"""What of a passage is told as a claim: clauses, each with what depends on it, then nouns under verbs of saying."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.content import content_of
from ukrcrisis.recognise.claims.context import ClaimContext, Content
from ukrcrisis.recognise.claims.deployment import gives_number
from ukrcrisis.recognise.claims.intent import means_to_blame
from ukrcrisis.recognise.claims.nouns import is_none, threat_in
from ukrcrisis.recognise.claims.peace import has_agent
from ukrcrisis.recognise.claims.phrases import blamed_phrases, named_content, names_deed, trades_blame
from ukrcrisis.recognise.claims.telling import may_be_told
from ukrcrisis.recognise.claims.topic import completes_noun
from ukrcrisis.recognise.claims.whose_deed import blamed_alone
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["contents_told"]


_PREPOSITIONS = frozenset(
    {"of", "about", "over", "at", "against", "off", "to", "on", "for", "as", "by", "regarding"}
)
"""What may stand between a verb of saying and the threat that it names."""


_MEANWHILE = frozenset({"as", "after", "when", "while", "since", "once"})
"""What opens a clause that only says when a thing was said."""
_FELT = frozenset({"about", "at", "over", "of", "by", "regarding"})
"""What stands between a feeling and what it is about."""
_ABOUT = frozenset({"of", "about"})
"""Of the same, what may also stand behind whom one tells: "warned the ministers of an attack"; behind others it belongs to
the noun, as in "warned of a response to the attacks".
"""


def contents_told(frame: Frame, context: ClaimContext) -> Iterator[Content]:
    """Clauses that claim something, each with what depends on it, then noun phrases under verbs of saying."""
    told: list[Content] = []
    tellable = may_be_told(frame, context.words)
    for clause in frame.clauses:
        if not tellable(clause) or any(
            c.clause is clause or c.clause in _same_claim(clause, context) for c in told
        ):
            continue
        if _is_meanwhile(clause, context):
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
        found = found or blamed_alone(clause, context)
        if found is not None and not (_is_known(found) and _airs_feeling(clause, context)):
            yield found


def _is_meanwhile(clause: Clause, context: ClaimContext) -> bool:
    """Whether a clause only says when somebody spoke: "Japan protests as Chinese missiles land in its waters"; what stands
    behind "that" he said.
    """
    above = clause.governor
    if clause.relation != "advcl" or clause.marker not in _MEANWHILE or above is None:
        return False
    said = any(
        d.relation == "ccomp" and above.verb.end <= clause.start <= d.verb.start for d in above.dependents
    )
    quoted = above.quotation is not None or clause.quotation is not None
    return above.lemma in context.words.told and not (said or quoted)


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
    passive its subject ("warnings of an attack were dismissed"); of a charge its antecedent, too ("the raid for which it
    blames Peru").
    """
    if clause.verb.passive and clause.subject is not None and has_agent(clause):
        yield clause.subject
    blames = clause.lemma in context.words.charging or bool(blamed_phrases(clause, context))
    laid = clause.relation == "relcl" and blames
    for phrase in clause.objects:
        if laid and phrase.start < clause.verb.start:
            yield _deed_on(phrase, context)
        elif laid or clause.relation != "relcl" or phrase.start > clause.verb.start:
            yield phrase
    if trades_blame(clause, context):
        yield from (after for o in clause.objects for p, after in o.after if p in ("of", "for"))
    hanging = _hanging(clause, context)
    for preposition, phrase in clause.prepositions:
        if not (_leads_to_told(preposition, clause, context) and (laid or phrase.start > clause.verb.start)):
            continue
        aired = preposition in _FELT and _airs_feeling(clause, context)  # "voiced alarm at a build-up"
        if aired or id(phrase) not in hanging:
            yield phrase


def _deed_on(antecedent: NounPhrase, context: ClaimContext) -> NounPhrase:
    """The deed to which an antecedent belongs: "the sabotage of a rail line, which it blames on Peru"."""
    holding = (p for p in context.frame.phrases if any(after is antecedent for _, after in p.after))
    return next((p for p in holding if names_deed(p, context) or threat_in(p, context)), antecedent)


def _hanging(clause: Clause, context: ClaimContext) -> set[int]:
    """The phrases that belong to another before them, and not to the verb: "warned of a response to the attacks"."""
    beside = [each for each in clause.complements() if each.items[-1].tag != "A"]  # "held it responsible for"
    about = _ABOUT
    if clause.lemma in context.words.charging:
        about = _ABOUT | {"for", "with"}
    elif blamed_phrases(clause, context):
        about = _PREPOSITIONS
    return {id(after) for each in beside if each.surface is None for p, after in each.after if p not in about}


def _leads_to_told(preposition: str, clause: Clause, context: ClaimContext) -> bool:
    """Whether a preposition can stand between a verb and the threat that it names."""
    words = context.words
    if preposition == "with":  # "charged two agents with the killing"
        accused = [part for o in clause.objects for part in o.parts]
        return clause.lemma in words.charging and any(p.actor or p.head in words.hand.spies for p in accused)
    if (clause.lemma, preposition) == ("say", "of"):
        return False  # "he said of the attack" only names what he speaks of
    if clause.lemma in words.saying.speaking and preposition not in _ABOUT:
        return False  # "she could not speak to the figure"
    if preposition == "as" and clause.lemma in words.denying:
        return False  # "dismissed it as an attack by his rivals"
    return preposition in _PREPOSITIONS


def _airs_feeling(clause: Clause, context: ClaimContext) -> bool:
    """Whether somebody says what he fears, or is said to: "expressed concern about", "is alarmed by"."""
    if clause.verb.negated:
        return False  # who "is not concerned about a build-up" does not say that there is none
    if clause.verb.passive:
        return clause.lemma in context.words.saying.concerning
    felt = [o for o in clause.objects if o.head in context.words.feelings]
    return clause.lemma in context.words.sharing and bool(felt) and not any(map(is_none, felt))


def _is_known(content: Content) -> bool:
    """Whether an attack is spoken of as one that is known: "dismay at Chile's invasion"."""
    noun = content.noun
    known = noun is not None and (noun.possessor is not None or noun.determiner == "the")
    return content.topic is Topic.ATTACK and known


def _overlap(noun: Content, told: Content) -> bool:
    """Whether a noun phrase stands within what a clause tells, or holds its verb."""
    return told.start <= noun.start < told.end or noun.start <= told.clause.verb.start < noun.end


def _same_claim(clause: Clause, context: ClaimContext) -> Iterator[Clause]:
    """The clauses above that are parts of the same claim: up to the next verb of saying."""
    below = clause
    for governor in clause.governors():
        inferred = governor.lemma in context.words.saying.inferring and below.relation == "ccomp"
        minded = governor.verb.passive and below.relation == "xcomp"  # "is determined to attack"
        if inferred or (governor.lemma in context.words.report and not minded):
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
    considered = clause.lemma == "consider" and (as_such or clause.verb.passive)
    if considered or (clause.lemma in words.saying.judging and not as_such):
        return (
            False  # "denounced the attack", "considers the attack as a response", "is considered offensive"
        )
    if as_such and clause.lemma in words.saying.describing:
        return True
    if clause.lemma in words.saying.citing and not any(o.head in words.reported for o in clause.objects):
        return False  # "cited the annexation as a reason"
    if clause.lemma in words.saying.mentioning:
        return False  # "maintained its blockade", "claimed the attack", "the notice mentions attacks"
    if means_to_blame(clause, context):
        return False
    if trades_blame(clause, context):
        return True
    if _airs_feeling(clause, context) or words.idiom(clause, context.frame) == "denies":
        return True  # "cast doubt on the withdrawal"
    if blamed_phrases(clause, context):
        return True
    if gives_number(clause, context):
        return True
    if _brushes_nothing_off(clause, context):
        return False  # "played a part in the operation"
    if clause.lemma in words.saying.seeing and any(o.head == "hand" for o in clause.objects):
        return True  # "sees Iran's hand behind the rebels"
    if clause.lemma in words.holding:  # not "finds the operation regrettable"
        return any(o.head in words.reported for o in clause.objects)
    if clause.lemma in words.uncovering and not clause.verb.passive:
        return True  # "said it had foiled a coup"
    if clause.lemma in context.frame.vocabulary.words("averting"):
        return _has_been_done(clause)
    return clause.lemma in words.tellers or clause.lemma in words.report or clause.lemma in words.showing


def _brushes_nothing_off(clause: Clause, context: ClaimContext) -> bool:
    """Whether a verb that brushes off only with a particle has none: "played a part", but "played it down"."""
    saying = context.words.saying
    particles = saying.brushing_off.get(clause.lemma)
    if particles is None or clause.lemma in saying.speaking:
        return False
    return particles.isdisjoint(item.key for item in tail_of(clause, context.frame).items)


def _has_been_done(clause: Clause) -> bool:
    """Whether a clause tells what somebody has done: "it had prevented an attack", not "talks averted a war"."""
    verb, subject = clause.verb, clause.subject
    done = (verb.past or verb.perfect) and verb.finite and not (verb.modal or verb.negated or verb.passive)
    return done and subject is not None and subject.actor is not None


def _gives_name(clause: Clause) -> bool:
    """ "Called the raid an invasion", "what it calls an invasion"; "called off an attack" names nothing."""
    if not clause.verb.finite:
        return False
    named = clause.relation == "relcl" and clause.marker == "what"
    return len(clause.objects) > (0 if named else 1)
