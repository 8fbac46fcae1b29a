"""What a clause is about: an attack, a build-up, a pretext, a covert hand; told by its verb, arms or nouns beside it."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.deeds import (
    acts_abroad,
    does_deed,
    fights_abroad,
    installs,
    is_haven,
    is_murder,
    is_to_blame,
    stands_aside,
    topic_of_help,
)
from ukrcrisis.recognise.claims.deployment import (
    at_border,
    places_forces,
    topic_of_count,
    topic_of_move,
    topic_of_placing,
    topic_of_strangers,
)
from ukrcrisis.recognise.claims.forces import has_forces_beside, is_armed, names_forces
from ukrcrisis.recognise.claims.intent import (
    goes_back,
    handles_mass_weapons,
    has_decision,
    is_ordered_ahead,
    is_plot,
    is_sent_ahead,
    is_suspects,
    is_test_ahead,
    is_undaunted,
    may_strike,
    means_to_blame,
)
from ukrcrisis.recognise.claims.lands import covets_land, takes_land
from ukrcrisis.recognise.claims.nouns import EXACT, NounThreat, is_none, threat_in, threats_beside
from ukrcrisis.recognise.claims.peace import has_agent, is_peaceful, tells_of_peace
from ukrcrisis.recognise.claims.phrases import names_deed
from ukrcrisis.recognise.claims.subject import subjects_of
from ukrcrisis.recognise.claims.threatened import is_thing, is_told_of, threats_behind
from ukrcrisis.recognise.claims.whose_deed import guilt_words, whose_deed
from ukrcrisis.recognise.claims.words import AHEAD, MAYBE, TOPICS, claim_words
from ukrcrisis.recognise.wordings import Tail, Wording, tail_of

__all__ = ["completes_noun", "only_moves", "topic_told"]


def _verbs(vocabulary: Vocabulary) -> frozenset[str]:
    """The verbs without which only a threat named beside the verb gives a clause a topic."""
    words = claim_words(vocabulary)
    hand, intent = words.hand, words.intent
    return words.charging.union(
        vocabulary.derived(guilt_words).verbs,
        words.threats, words.by_arms, words.blaming, words.movement, words.standing, words.showing, words.counting,
        words.taking_land, words.entering, words.closing_in, words.coveting, words.saying.allowing,
        hand.giving, hand.installing, hand.linking, intent.undaunted, {"stop"},
        hand.doing, hand.killing, hand.supporting, hand.swaying, hand.reaching, hand.force_deeds, hand.taking_part,
        intent.proceeding, intent.giving_up, intent.leaving_land, intent.taking, intent.handling, words.like_be,
    )  # fmt: skip


def _may_tell(clause: Clause, context: ClaimContext) -> bool:
    """Whether a clause can have a topic by its verb, or by its subject with any."""
    if clause.lemma in context.frame.vocabulary.derived(_verbs):
        return True
    subject = clause.subject
    by = [phrase for p, phrase in clause.prepositions if p == "by"] if clause.verb.passive else []
    acting = [part for phrase in (subject, *by) if phrase is not None for part in phrase.parts]
    return subject is not None and (
        is_test_ahead(clause, context) or any(is_armed(each, context) for each in acting)
    )


def _topic_of(clause: Clause, context: ClaimContext) -> Topic | None:
    """The topic of a clause, or None where it is not about war and what leads to it."""
    return topic_told(clause, tail_of(clause, context.frame), list(threats_beside(clause, context)), context)


def topic_told(clause: Clause, tail: Tail, nouns: list[NounThreat], context: ClaimContext) -> Topic | None:
    """What a clause is about: by where forces move, by its verb, by the arms or the threats beside it."""
    if not (nouns or _may_tell(clause, context)):
        return None  # as of most clauses
    if tells_of_peace(clause, tail, context):
        return None
    if (topic := _by_role(clause, tail, context)) is not None:
        return topic
    judged = len(clause.objects) > 1 or any(p == "as" for p, _ in clause.prepositions)
    if clause.lemma == "consider" and (judged or clause.verb.passive):
        return None  # "considers an attack unlikely", "considers it as an attack", "is considered" has no such plan
    if (topic := _by_sense(clause, tail, nouns, context)) is not None:
        return topic
    if does_deed(clause, context) or is_to_blame(clause, context):
        return Topic.INVOLVEMENT
    if handles_mass_weapons(clause, context):
        return Topic.OTHER
    fewer = any(noun.topic is Topic.PULLBACK for noun in nouns) and _says_there_is(clause)
    by_arms = _by_arms(clause, tail, context) if names_forces(clause, context) and not fewer else None
    found = topic_of_help(clause, context) or by_arms or _by_nouns(clause, tail, nouns, context)
    found = found or (Topic.INVOLVEMENT if acts_abroad(clause, context) else None)
    return found or topic_of_strangers(clause, context)


def _says_there_is(clause: Clause) -> bool:
    """As in "There was a reduction in the number of troops": of these it is not said that they are there."""
    return clause.subject is not None and clause.subject.head == "there"


def _by_role(clause: Clause, tail: Tail, context: ClaimContext) -> Topic | None:
    """What a clause is about by who moves, orders, plots, stands aside or takes land in it."""
    gathering = (
        clause.lemma in context.words.movement and not clause.verb.modal and names_forces(clause, context)
    )
    moved = topic_of_move(clause, context) if gathering else None
    if moved is Topic.INVOLVEMENT:
        return moved  # "soldiers crossed the border"
    if moved is Topic.BUILDUP and at_border(clause, context):
        left = Topic.PULLBACK in tail.senses(context.words.by_arms.get(clause.lemma, ()))
        return Topic.PULLBACK if left else moved  # "brigades are moving in beside the town"
    if is_ordered_ahead(clause, context) or is_plot(clause, context) or covets_land(clause, context):
        return Topic.DECISION
    if means_to_blame(clause, context):
        return Topic.PRETEXT
    if is_murder(clause, context) or is_haven(clause, context):
        return Topic.INVOLVEMENT
    if stands_aside(clause, context) or whose_deed(clause, context) or fights_abroad(clause, context):
        return Topic.INVOLVEMENT
    if is_undaunted(clause, context):
        inner = (d for d in clause.dependents if d.relation in ("xcomp", "prep"))
        return Topic.DECISION if any(_topic_of(d, context) is not None for d in inner) else None
    if is_test_ahead(clause, context):
        return Topic.OTHER
    if goes_back(clause, context):
        return Topic.PULLBACK
    if installs(clause, context):
        return Topic.REGIME_CHANGE
    return Topic.ATTACK if takes_land(clause, context) or may_strike(clause, context) else None


def _by_sense(clause: Clause, tail: Tail, nouns: list[NounThreat], context: ClaimContext) -> Topic | None:
    """What the verb means with the words behind it."""
    senses = _senses(clause, tail, context)
    if Topic.ATTACK in senses and does_deed(clause, context):
        return Topic.INVOLVEMENT  # "carried out cyber attacks"
    if Topic.ATTACK in senses and (exact := _exactly(clause, nouns, context)) is not None:
        return exact  # "carry out a false-flag operation"
    if "decision" in senses and (topic := _intended(clause, tail, nouns, context)) is not None:
        return topic
    for topic in TOPICS:
        if topic in senses and not is_peaceful(clause, topic, context):
            if topic is Topic.INVOLVEMENT and clause.lemma == "intervene" and clause.verb.modal in AHEAD:
                return Topic.ATTACK  # "might intervene"
            return _purpose(clause, topic, context)
    return None


def _exactly(clause: Clause, nouns: list[NounThreat], context: ClaimContext) -> Topic | None:
    """What an attack really is, by the nouns beside its verb: "was hit in a false-flag operation"."""
    within = [
        threat_in(phrase, context) for preposition, phrase in clause.prepositions if preposition == "in"
    ]
    topics = [noun.topic for noun in (*nouns, *within) if noun is not None]
    return next((topic for topic in topics if topic in EXACT), None)


def _by_arms(clause: Clause, tail: Tail, context: ClaimContext) -> Topic | None:
    """What the verb means where forces or arms are named beside it."""
    gathers = clause.lemma in context.words.holding and clause.lemma != "have"
    if gathers and any(o.head in context.words.reported for o in clause.objects):
        return None  # "the navy has gathered evidence", but "has word of a fleet"
    aside = clause.lemma in context.frame.vocabulary.words("telling", "aside")
    if aside and not (clause.objects or clause.prepositions or clause.verb.passive):
        return None  # "the soldiers left, they added"
    wordings = context.words.by_arms.get(clause.lemma, ())
    by_arms = {*tail.senses(wordings), *_turned(clause, tail, wordings)}
    if clause.lemma in context.words.harming and not _tells_whose(clause, tail, context):
        return None  # "its jets had been shot down", "their soldiers killed three men"
    for topic in TOPICS:
        if topic is Topic.INVOLVEMENT and clause.lemma in context.words.hand.giving and _is_given(clause):
            continue  # "an admiral was offered the job"
        if topic in by_arms and not (topic is Topic.PULLBACK and not has_forces_beside(clause, context)):
            return _purpose(clause, topic, context)
    counted = clause.lemma in context.words.counting and _gives_number_of_forces(clause, context)
    if clause.lemma in context.words.movement and not counted:  # "their number could reach 10,000"
        moved = topic_of_move(clause, context)
        return _purpose(clause, moved, context) if moved is not None else None
    standing = clause.lemma in context.words.standing and places_forces(clause, context)
    detected = (
        clause.verb.passive and clause.lemma in context.words.showing
    )  # "jets were detected off the coast"
    if (standing or detected) and (placed := topic_of_placing(clause, context)) is not None:
        return _purpose(clause, placed, context)
    return topic_of_count(clause, context) if clause.lemma in context.words.counting else None


def _gives_number_of_forces(clause: Clause, context: ClaimContext) -> bool:
    """As in "The number of Russian troops could reach 10,000"; a death toll is another matter."""
    subject = clause.subject
    counts = subject is not None and subject.head in context.words.amounts
    return counts and any(o.items[-1].tag == "#" for o in clause.objects)


def _is_given(clause: Clause) -> bool:
    """Whether the subject is who gets a thing."""
    return clause.verb.passive and bool(clause.objects)


def _tells_whose(clause: Clause, tail: Tail, context: ClaimContext) -> bool:
    """Whether who shoots and dies tells whose forces are there: "Russian soldiers were killed in Ukraine"."""
    if has_agent(clause) or not clause.verb.passive:
        return tail.starts(("down",)) or clause.lemma == "shell"
    if any(owner.code in context.words.groups for owner in subjects_of(clause, context.frame, None)):
        return False  # "two Taliban commanders were killed in Kunar"
    return topic_of_placing(clause, context) is Topic.INVOLVEMENT


def _by_nouns(clause: Clause, tail: Tail, nouns: list[NounThreat], context: ClaimContext) -> Topic | None:
    """What the threats that the phrases beside the verb name amount to."""
    decided = clause.verb.passive and clause.lemma in context.words.intent.taking
    if decided and (topic := _intended(clause, tail, nouns, context)) is not None:
        return topic  # "no decision has been taken"
    if clause.lemma == "threaten":
        nouns = threats_behind(clause, nouns, context)
    if clause.verb.passive and clause.lemma in context.words.showing and any(n.reported for n in nouns):
        return nouns[0].topic  # "no sign of a withdrawal has been seen"
    gathered = clause.subject is not None and clause.subject.head in context.words.gatherings
    if nouns and gathered and nouns[0].topic is Topic.BUILDUP and nouns[0].subjects:
        return Topic.BUILDUP  # "the concentration of Russian forces at the border caused concern"
    if clause.lemma == "expect" and not clause.verb.passive:
        return None  # "Germany expects a Russian attack" by somebody else
    excluded = (
        clause.verb.passive and clause.lemma in context.words.saying.ruling_out
    )  # "cannot be ruled out"
    held = clause.lemma in context.words.holding and any(noun.reported for noun in nouns)
    carried = excluded or held or clause.lemma in context.words.carriers
    if nouns and carried and is_told_of(clause, tail, nouns, context):
        called_false = tail.holds(context.words.denying)  # "reports of an attack are a fabrication"
        made_up = any(noun.topic is Topic.PRETEXT for noun in nouns)  # "the strikes are a cover for"
        return Topic.PRETEXT if made_up and not called_false else nouns[0].topic
    return None


def only_moves(clause: Clause, context: ClaimContext) -> bool:
    """Whether a clause is a claim for no other reason than that forces move in it."""
    if clause.lemma not in context.words.movement or any(threats_beside(clause, context)):
        return False
    tail = tail_of(clause, context.frame)
    wordings = (*context.words.threats.get(clause.lemma, ()), *context.words.by_arms.get(clause.lemma, ()))
    return not any(tail.starts(rest) for rest, _ in wordings)


def _senses(clause: Clause, tail: Tail, context: ClaimContext) -> set[str]:
    """The topics of the wordings that fit; of a passive its subject is what they name: "the attack was staged"."""
    wordings = context.words.threats.get(clause.lemma, ())
    if clause.lemma in context.words.like_be and not tail.starts(("behind",)):  # "stayed behind in Lima"
        wordings = (*wordings, *context.words.threats.get("be", ()))
    if not wordings:
        return set()
    found = {sense for rest, sense in wordings if tail.starts(rest)}
    turned = has_agent(clause) or clause.verb.modal in MAYBE  # "an incident might be staged"
    return found | _turned(clause, tail, wordings) if turned else found


def _purpose(clause: Clause, topic: Topic, context: ClaimContext) -> Topic:
    """An attack that is to make a pretext is one: "will fire on villages to draw Minsk into the war"."""
    aims = (d for d in clause.dependents if d.relation == "xcomp" and d.verb.infinitive)
    made_up = any(
        Topic.PRETEXT in _senses(d, tail_of(d, context.frame), context)
        or _exactly(d, list(threats_beside(d, context)), context) is Topic.PRETEXT
        for d in aims
    )
    return Topic.PRETEXT if made_up else topic


def _intended(clause: Clause, tail: Tail, nouns: list[NounThreat], context: ClaimContext) -> Topic | None:
    """The topic of what is decided or planned; "such plans" and a bare decision mean what was told
    before.
    """
    if clause.lemma == "threaten" and is_thing(clause.subject, context):
        return None  # "the blockade threatened to cause power cuts"
    inner = [d for d in clause.dependents if d.relation in ("xcomp", "prep", "ccomp", "noun")]
    inner += [c for c in context.frame.clauses if completes_noun(c) and c.noun is clause.subject]
    context.asked.append(clause)  # a noun that a clause completes can be that clause's own subject
    planned = [(d, t) for d in inner if d not in context.asked and (t := _topic_of(d, context)) is not None]
    context.asked.pop()
    ahead = nouns if clause.verb.passive else threats_behind(clause, nouns, context)
    found = [topic for _, topic in planned] + [n.topic for n in ahead]
    if clause.lemma == "threaten":
        found = [topic for topic in found if topic is Topic.ATTACK]  # "threatens supplies from Russia"
    moving = [
        (d, t) for d, t in planned if only_moves(d, context) or d.lemma in context.words.intent.proceeding
    ]
    sent = [topic for _, topic in moving if topic is Topic.INVOLVEMENT]
    for topic in found:
        if topic not in (Topic.ATTACK, Topic.DECISION, *sent):  # "planned to send its army into Kosovo"
            return topic
    deeds = any(names_deed(part, context) for o in clause.objects for part in o.parts)
    meant = deeds and clause.lemma in context.words.intent.plotting  # "was planning bombings"
    if found or meant or is_sent_ahead(clause, inner, context):
        return Topic.DECISION
    if (
        clause.lemma == "threaten"
        and clause.objects
        and (clause.verb.negated or any(map(is_none, clause.objects)))
    ):
        return Topic.DECISION  # "it threatens nobody"
    pointed = tail.holds(frozenset({"such", "any such"})) or _is_of_such(clause)
    pointing = pointed and context.suspect is not None
    deciding = clause.lemma in context.words.intent.deciding and is_suspects(clause, context)
    bare = (pointing or deciding) and not inner and has_decision(clause, context)
    return Topic.DECISION if bare else None


def _is_of_such(clause: Clause) -> bool:
    """Whether it is told of a thing like the one told before that somebody does it: "such an operation is being prepared"."""
    told = clause.verb.finite and clause.verb.passive and clause.subject is not None
    return told and clause.subject is not None and clause.subject.keys[0] == "such"


def completes_noun(clause: Clause) -> bool:
    """Whether an infinitive stands within a phrase that waits for its verb: "the order to attack | has gone out"."""
    alone = clause.relation == "root" and clause.verb.infinitive
    return clause.noun is not None and (clause.relation == "noun" or alone)


def _turned(clause: Clause, tail: Tail, wordings: Sequence[Wording]) -> set[str]:
    """The senses of a passive whose subject is what its wordings name: "no strike group had been formed"."""
    if not clause.verb.passive or clause.subject is None:
        return set()
    turned = Tail([*clause.subject.items, *tail.items])
    return {sense for rest, sense in wordings if rest[:1] == ("~",) and turned.starts(rest)}
