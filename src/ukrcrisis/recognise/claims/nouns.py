"""What a noun phrase threatens: "a Russian attack", "the risk of war", "no sign of a withdrawal"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.items import tag_at
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind, Topic
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.forces import is_armed, owners_in
from ukrcrisis.recognise.claims.owners import followers, owners_of

__all__ = ["EXACT", "NounThreat", "is_none", "is_weak", "threat_in", "threats_beside"]

EXACT = (Topic.PRETEXT, Topic.REGIME_CHANGE, Topic.INVOLVEMENT)
"""Topics that say more than that there is an attack."""
_WITH = frozenset({"with", "between"})
_NEAR = 20
"""Words before "one" among which the noun is looked for that it stands for."""
_THREAT_PATH = frozenset({"of", "about", "for", "on", "over", "to", "in"})
_IN_DEED = frozenset({"in", "for", "to", "with", "of"})
_INTO = frozenset({"into", "against", "across", "on", "inside", "towards", "toward"})
_UPON = frozenset({"on", "against", "upon"})
_DEEPEST = 2
"""How many nouns may stand above a threat: "signs of plans for a war"."""


class NounThreat(NamedTuple):
    """A threat that a noun phrase names."""

    topic: Topic
    subjects: tuple[Actor, ...]
    negative: bool
    reported: bool
    """Whether a noun such as "sign", "risk" or "plan" stands above it."""
    end: int


def threats_beside(clause: Clause, context: ClaimContext) -> Iterator[NounThreat]:
    """The threats that the subject, the objects and the governed prepositions of a verb name."""
    governed = context.words.governed
    further = governed.get(clause.lemma, frozenset())
    for said in clause.objects if clause.lemma == "be" else ():
        further |= governed.get(f"be {said.head}", frozenset())  # "is consistent with an attack"
    phrases = (
        clause.subject,
        *clause.objects,
        *(p for preposition, p in clause.prepositions if preposition in further),
    )
    for phrase in phrases:
        for part in phrase.parts if phrase is not None else ():
            threat = threat_in(part, context)
            if threat is not None:
                yield threat


def threat_in(
    phrase: NounPhrase, context: ClaimContext, depth: int = 0, *, told: bool = False
) -> NounThreat | None:
    """The threat that a phrase names by its head, by a compound ("invasion plans"), or after "of" ("sign
    of a retreat").
    """
    items = [item.lemma or item.key for item in phrase.items]
    if phrase.head not in context.words.topical and _names_nothing(items, context):
        return None  # as most phrases
    if phrase.head in context.words.at_border_only and not _is_at_border(phrase, context):
        return None
    if phrase.head == "threat" and is_none(phrase) and (states := _whence(phrase, context)):
        return NounThreat(Topic.ATTACK, states, True, False, max(p.end for _, p in phrase.after))
    if items[-1] == "one" and _is_bare_one(phrase, context):
        topic = _meant_by_one(phrase, context)
        return NounThreat(topic, (), is_none(phrase), True, phrase.end) if topic is not None else None
    before = (items[-2], " ".join(items[-3:-1])) if len(items) > 1 else ()  # "a false flag operation"
    compound = next((found for each in before if (found := context.words.threat_nouns.get(each))), None)
    topic = _topic_of_head(phrase, items, context, known=told or (depth > 0 and context.suspect is not None))
    if compound in EXACT and topic in (Topic.ATTACK, None) and phrase.head in context.words.generic:
        topic = compound  # "a false-flag operation"
    if topic is Topic.ATTACK and any(p in _UPON and a.head in context.words.unhurt for p, a in phrase.after):
        return None  # "an attack on the free press"
    if topic is not None and not _is_known(phrase, items, context):
        end = max([phrase.end, *(p.end for _, p in phrase.after)])
        aimed = topic is Topic.ATTACK  # "an invasion of Ukraine" is somebody else's
        owners = (
            () if _is_own_part(phrase, context) else tuple(owners_of(phrase, context.frame, but_of=aimed))
        )
        return NounThreat(topic, owners, is_none(phrase), False, end)
    return _below(phrase, compound, depth, context, told=told)


def _is_at_border(phrase: NounPhrase, context: ClaimContext) -> bool:
    borders = context.frame.vocabulary.words("border")
    return any(after.head in borders for _, after in phrase.after)


def _whence(threat: NounPhrase, context: ClaimContext) -> tuple[Actor, ...]:
    """The states from which a threat comes: "no direct threat from Ukraine"."""
    whence = [part for p, after in threat.after if p in ("from", "by") for part in after.parts]
    return tuple(p.actor for p in whence if p.actor is not None and p.actor.kind is ActorKind.COUNTRY)


def _names_nothing(items: list[str], context: ClaimContext) -> bool:
    """Whether neither a word nor two that stand together at the end of a phrase can name a threat."""
    topical = context.words.topical
    if not topical.isdisjoint(items):
        return False
    return " ".join(items[-2:]) not in topical and " ".join(items[-3:-1]) not in topical


def _is_known(phrase: NounPhrase, items: list[str], context: ClaimContext) -> bool:
    """Whether it is a war or an attack with a name, of another kind, or of a day that all know."""
    titled = phrase.name is not None and phrase.name.lower() in context.words.threat_nouns
    if phrase.surface is not None or (phrase.name is not None and not titled):
        return True
    qualified = len(items) > 1 and items[-2] in context.words.other_wars
    return qualified or _is_of_a_day(phrase, context)


def is_weak(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a threat can be any violence: "attacks", "an escalation"; "an invasion" is a war's."""
    if phrase.head in context.words.reported:
        inner = [part for _, after in followers(phrase) for part in after.parts if threat_in(part, context)]
        return bool(inner) and all(is_weak(each, context) for each in inner)  # "the danger of an escalation"
    if not context.words.open_war.isdisjoint(phrase.keys):
        return False  # "an all-out war"
    pair = " ".join(item.lemma or item.key for item in phrase.items[-2:])
    weak = context.words.weak
    several = phrase.plural and phrase.head in context.words.weak_plurals
    return phrase.head in weak or pair in weak or several


def _is_own_part(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether it is the part that whoever speaks has in a thing: "any involvement in Ruiz's death"."""
    if phrase.modifiers or phrase.possessor is not None or phrase.head not in context.words.own_parts:
        return False
    return not any(preposition in ("of", "by") for preposition, _ in phrase.after)


def _is_bare_one(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether "one" stands for a noun before: "an imminent one"; not "one of them", "new ones", "one that matters"."""
    if tag_at(context.frame.items, context.frame.item_at(phrase.end)) in "tL":
        return False
    return phrase.items[-1].key == "one" and not any(preposition == "of" for preposition, _ in phrase.after)


def _is_of_a_day(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a date names which one it was: "the September 11 attacks" are history."""
    items, at = context.frame.items, context.frame.item_at(phrase.start)
    if tag_at(items, at) == "D" and tag_at(items, at + 1) == "d":
        return True
    if tag_at(items, at - 1) != "d":
        return False
    return items[at - 1].key.startswith("the ") or tag_at(items, at - 2) == "D"


def _topic_of_head(
    phrase: NounPhrase, items: list[str], context: ClaimContext, *, known: bool
) -> Topic | None:
    """The topic of the head, or of its last two words; ``known`` says that the text has told whose it is."""
    words, pair = context.words, " ".join(items[-2:])
    meant = words.arms_nouns.get(pair) or words.arms_nouns.get(phrase.head)
    owned = (
        meant is not Topic.INVOLVEMENT and context.frame.nation(phrase) is not None
    )  # no "Russian supplies"
    forces = meant is not None and (
        known
        or owned
        or _about_forces(phrase, context)
        or _in_deed(phrase, context)  # "no sign of the withdrawal"
        or (meant is Topic.ATTACK and _is_aimed(phrase))
        or (meant is Topic.PULLBACK and phrase.determiner == "any")
    )
    topic = words.noun_topic(pair, forces=forces) or words.noun_topic(phrase.head, forces=forces)
    if phrase.head in context.words.hiding and not _is_for_something(phrase, context):
        return None  # "a cover for war", but "air cover"
    if meant is Topic.INVOLVEMENT and _joins_states(phrase):
        return None  # "closer military ties with Peru"
    if topic is None and context.suspect is not None and words.arms_nouns.get(phrase.head) is Topic.PULLBACK:
        return Topic.PULLBACK  # "no sign of a withdrawal", where the text has told whose
    return topic


def _is_for_something(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether it is told what is hidden: "a cover for attacking Peru", "an excuse to attack it"."""
    hidden = [part for before, after in phrase.after if before == "for" for part in after.parts]
    return any(_is_violent(part, context) for part in hidden) or any(
        clause.noun is phrase and clause.lemma in context.words.threats for clause in context.frame.clauses
    )


def _is_violent(phrase: NounPhrase, context: ClaimContext) -> bool:
    words, pair = context.words, " ".join(item.lemma or item.key for item in phrase.items[-2:])
    heads = (words.threat_nouns, words.arms_nouns, words.deeds, words.decisions)
    return any(phrase.head in each or pair in each for each in heads) or is_armed(phrase, context)


def _meant_by_one(phrase: NounPhrase, context: ClaimContext) -> Topic | None:
    """The topic of the threat that "one" stands for: named shortly before it, or told last ("an imminent
    one", but not "an older one").
    """
    at = context.frame.item_at(phrase.start)
    near = [item.lemma or item.key for item in context.frame.items[max(0, at - _NEAR) : at]]
    topics = (context.words.noun_topic(noun, forces=True) for noun in reversed(near))
    likely = all(key in context.words.likely or len(key) <= len("an") for key in phrase.keys[:-1])
    return next((topic for topic in topics if topic is not None), context.last if likely else None)


def _below(
    phrase: NounPhrase, compound: Topic | None, depth: int, context: ClaimContext, *, told: bool
) -> NounThreat | None:
    """The threat under a noun such as "plan" or "sign", by its compound or what follows it."""
    intent = phrase.head in context.words.decisions
    several = phrase.head in context.words.deeds_of
    if not (intent or several or phrase.head in context.words.reported) or depth > _DEEPEST:
        return None
    paths = _THREAT_PATH - {"for"} if phrase.head == "reason" else _THREAT_PATH  # "no reason for war"
    parts = [part for path, after in followers(phrase) if path in paths for part in after.parts]
    inner = next((found for part in parts if (found := threat_in(part, context, depth + 1, told=told))), None)
    topic = compound or (inner.topic if inner is not None else None)
    if topic is None and intent and any(key in context.words.intent.hostile for key in phrase.keys[:-1]):
        topic = Topic.ATTACK  # "no aggressive plans"
    if topic is None:
        return _of_forces(phrase, parts, context)
    own = tuple(owners_of(phrase, context.frame)) if intent else ()
    return NounThreat(
        Topic.DECISION if intent and topic is Topic.ATTACK else topic,
        (inner.subjects if inner is not None else ()) or own,
        is_none(phrase) or (inner is not None and inner.negative),
        not several,
        inner.end if inner is not None else phrase.end,
    )


def _of_forces(phrase: NounPhrase, parts: Sequence[NounPhrase], context: ClaimContext) -> NounThreat | None:
    """ "An increase in the number of Russian troops", "the preparation of two brigades"."""
    armed = next((part for part in parts if is_armed(part, context)), None)
    topic = context.words.changes.get(phrase.head)
    if armed is None or topic is None:
        return None
    return NounThreat(Topic(topic), tuple(owners_in(armed, context)), is_none(phrase), True, armed.end)


def _in_deed(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether it is somebody's part in an attack or a killing: "any role in the poisoning"."""
    own = phrase.head in context.words.own_parts
    deeds = (part.head for p, after in phrase.after if p in _IN_DEED for part in after.parts)
    denied = phrase.determiner in ("any", "no") and phrase.head not in context.words.shares
    told = bool(phrase.modifiers) or denied
    return own and any(
        deed in context.words.deeds or (deed in context.words.threat_nouns and told) for deed in deeds
    )  # "American support for the strikes", "any link to the attack"


def _joins_states(phrase: NounPhrase) -> bool:
    """Whether it is what two states openly have with each other: "military ties with Russia", but "with the rebels"."""
    partners = [part.actor for p, after in phrase.after if p in _WITH for part in after.parts]
    return any(actor is not None and actor.kind is ActorKind.COUNTRY for actor in partners)


def _about_forces(phrase: NounPhrase, context: ClaimContext) -> bool:
    behind = [after for _, after in phrase.after]
    numbered = [each for after in behind if after.head in context.words.amounts for _, each in after.after]
    return any(
        (item.lemma or item.key) in context.words.armed
        for each in (phrase, *behind, *numbered)
        for item in each.items
    )


def _is_aimed(phrase: NounPhrase) -> bool:
    """Whether it goes into a land or against one: "a push into Chile"."""
    into = (after for preposition, after in phrase.after if preposition in _INTO)
    return any(part.place is not None or part.name is not None for after in into for part in after.parts)


_NO_NONE = frozenset(
    {"choice", "doubt", "secret", "question", "time", "wonder", "surprise", "option", "longer", "alternative"}
)


def is_none(phrase: NounPhrase) -> bool:
    """Whether a phrase says that there is nothing: "no plans", "not a single soldier", "nobody"."""
    if phrase.head in _NO_NONE:
        return False  # "there is no doubt that"
    return (
        phrase.determiner in ("no", "neither", "not one", "not a single")
        or phrase.head in ("nothing", "nobody", "none", "no one", "no-one")
        or phrase.items[0].key in ("zero", "no", "none")
    )
