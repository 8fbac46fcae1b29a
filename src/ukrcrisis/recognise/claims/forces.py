"""What words mean forces and arms, and whose they are: "Russian troops", "the number of tanks", "16,000 more"."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import ARMS, EntryKind, Surface
from ukrcrisis.mentions.items import tag_at
from ukrcrisis.mentions.pronouns import POSSESSIVES
from ukrcrisis.model.actor import Actor
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.owners import owners_of

__all__ = [
    "has_forces_beside",
    "has_named_forces",
    "is_armed",
    "is_group",
    "is_proxy",
    "names_fighters",
    "names_forces",
    "owners_in",
    "owners_of_forces",
    "senders_of_forces",
    "stands_for_forces",
]

_WHENCE = frozenset({"from", "inside"})


def is_armed(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase is about forces or arms: "Russian troops", "the number of tanks"."""
    if stands_for_forces(phrase, context) or _is_force(phrase.surface):
        return True
    counted = phrase.head in context.words.amounts or phrase.items[-1].tag == "#"
    if counted and any(
        preposition == "of" and is_armed(part, context)
        for preposition, after in phrase.after
        for part in after.parts
    ):
        return True  # "the number of Russian troops", "1,000 of Moscow's soldiers"
    last_two = _last_two(phrase)
    pair = " ".join(last_two)
    if context.words.armed.isdisjoint((phrase.head, pair, *last_two)):
        return False  # as most phrases
    if (
        phrase.head in context.words.threat_nouns
        or phrase.head in context.words.reported
        or phrase.head in context.words.exercises
    ):
        return False  # "a military attack", "artillery drills"
    if pair in context.words.armed:
        return True
    if any(item.key in context.words.forces.healing for item in phrase.items):
        return False  # "a Russian medical detachment"
    if phrase.head in context.words.forces.civil_too:
        return _is_military(phrase, context)
    if phrase.head in context.words.forces.men and _is_one_man(phrase, context):
        return False
    before = last_two[0] if last_two[0] not in context.words.forces.sorts else phrase.head
    return any(lemma in context.words.armed for lemma in (phrase.head, before, last_two[-1]))


def _is_force(surface: Surface | None) -> bool:
    """Whether it is the name of a force or service: "the Royal Navy", "the CIA"."""
    return surface is not None and surface.entry.kind in ARMS


def has_named_forces(frame: Frame) -> bool:
    """Whether a passage has the name of a force or service."""
    return any(_is_force(item.surface) for item in frame.items)


def _is_one_man(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether "the old soldier" is somebody of whom no land is told: no more than a person; "not a soldier" is all of them."""
    return phrase.determiner == "the" and not phrase.plural and context.frame.nation(phrase) is None


def is_group(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase names an armed group."""
    code = phrase.actor.code if phrase.actor is not None else context.frame.nation(phrase)
    return code in context.words.groups  # "M23 rebels", too


def _is_military(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether "ships" or "agents" are an army's: by their state, a number, or what stands before them."""
    before = [item.lemma or item.key for item in phrase.items[:-1]]
    if phrase.head == "force" and not before:
        return phrase.plural  # "entered into force"
    return bool(
        phrase.count is not None
        or phrase.determiner in ("every", "no")
        or "single" in before
        or (phrase.plural and phrase.head == "force")
        or (
            phrase.head in context.words.forces.troops and context.suspect is not None
        )  # "put the force at 45,000"
        or ((phrase.modifiers or phrase.possessor) and context.frame.nation(phrase) is not None)
        or any(preposition == "of" and after.surface is not None for preposition, after in phrase.after)
        or phrase.determiner in POSSESSIVES
        or any(word in context.words.armed or word in context.words.forces.soldierly for word in before)
    )


def stands_for_forces(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase only counts or points to the forces named before: "16,000", "more", "their number"."""
    forces = context.frame.memory.forces or context.suspect
    if forces is None or (context.known or context.counted_as) is None:
        return False
    whose = [after for preposition, after in phrase.after if preposition == "of"]
    if phrase.head in context.words.forces.measures and not phrase.pronoun:
        return all(after.pronoun for after in whose)
    if context.known is None:
        return False
    surface = phrase.surface
    if surface is not None:
        people = surface.entry.kind is EntryKind.PEOPLE and surface.entry.code == forces.code
        return people and phrase.count is not None  # "3,000 North Koreans had been moved"
    if phrase.pronoun:
        return phrase.head in ("they", "them") and not _means_others(phrase, context)
    if not all(after.pronoun for after in whose):
        return False
    ranging = tag_at(context.frame.items, context.frame.item_at(phrase.end)) == "-"  # "within 15-20 minutes"
    counted = (phrase.items[-1].tag == "#" and not ranging) or phrase.head in context.words.bare_amounts
    return counted and not _means_others(phrase, context)


def _means_others(pronoun: NounPhrase, context: ClaimContext) -> bool:
    """Whether others were named before in the same sentence: "told its employees that they may come home"."""
    low, _ = context.frame.sentence_of(pronoun.start)
    before = (p for p in context.frame.chunks if isinstance(p, NounPhrase) and low <= p.start < pronoun.start)
    return any(p.plural and not p.pronoun and not is_armed(p, context) for p in before)


def is_proxy(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether a phrase means those who fight for others: "the rebels", "armed groups", "a separatist movement"."""
    proxies, words = context.words.proxies, _last_two(phrase)
    band = phrase.head in context.words.bands and words[0] in proxies
    return band or phrase.head in proxies or " ".join(words) in proxies


def names_fighters(phrase: NounPhrase, context: ClaimContext) -> bool:
    """Whether those who fight for others, or an armed group by its name, are among whom a phrase means."""
    return any(is_proxy(part, context) or is_group(part, context) for part in phrase.parts)


def owners_in(phrase: NounPhrase, context: ClaimContext) -> list[Actor]:
    """Whose a phrase is, or whose the forces are that it stands for."""
    forces = context.frame.memory.forces or context.suspect
    if forces is not None and stands_for_forces(phrase, context):
        return [forces]
    return list(owners_of(phrase, context.frame))


def names_forces(clause: Clause, context: ClaimContext) -> bool:
    """Whether forces or arms are named beside a verb."""
    subject = clause.subject
    if subject is not None and clause.lemma in context.words.movement and is_group(subject, context):
        return True
    phrases = [p for p in (subject, *clause.complements()) if p is not None]
    return any(is_armed(part, context) for phrase in phrases for part in phrase.parts)


def has_forces_beside(clause: Clause, context: ClaimContext) -> bool:
    """Whether forces are the subject or an object of a verb, and not only in its prepositions."""
    phrases = [*clause.objects, *([clause.subject] if clause.subject is not None else [])]
    return any(is_armed(part, context) for phrase in phrases for part in phrase.parts)


def owners_of_forces(clause: Clause, context: ClaimContext) -> list[Actor]:
    """Whose the forces are that a clause names; empty where it does not say."""
    phrases = [
        *clause.objects,
        *([clause.subject] if clause.subject is not None else []),
        *(p for _, p in clause.prepositions),
    ]
    return next((found for p in phrases if is_armed(p, context) and (found := owners_in(p, context))), [])


def senders_of_forces(clause: Clause, context: ClaimContext) -> list[Actor]:
    """The land from which forces come whose they are nobody says: "32 tanks had crossed from Peru"."""
    going = clause.lemma in context.words.movement or clause.lemma in context.words.forces.firing
    if not going or not names_forces(clause, context):
        return []
    whence = (p for preposition, p in clause.prepositions if preposition in _WHENCE)
    codes = (context.frame.nation(p) or (p.place.country if p.place is not None else None) for p in whence)
    return [context.frame.state(code) for code in codes if code is not None][:1]


def _last_two(phrase: NounPhrase) -> list[str]:
    """The head of a phrase and what stands before it; an adjective may stand behind ("a strike group capable of")."""
    words = [item.lemma or item.key for item in phrase.items]
    while len(words) > 1 and words[-1] != phrase.head and phrase.head in words:
        words.pop()
    return words[-2:]
