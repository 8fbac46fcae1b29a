"""Evacuations that a noun tells of: the evacuation itself, or the plane that carries people."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import ARMS
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Status
from ukrcrisis.recognise.acts.action import agents_of, as_state, patients_of, states_among, told_for
from ukrcrisis.recognise.acts.moved import counts_as_moved, evacuations, is_crowd
from ukrcrisis.recognise.acts.owners import is_moved, owner_of
from ukrcrisis.recognise.acts.words import evacuation_words
from ukrcrisis.recognise.calling_off import is_called_off, put_off
from ukrcrisis.recognise.denial import denies
from ukrcrisis.recognise.finding import Finding

__all__ = [
    "aboard",
    "evacuations_belied",
    "evacuations_named",
    "evacuations_unexpected",
    "is_mere_matter",
    "names_evacuations",
]

_POINTING = frozenset({"this", "that", "it"})
"""Subjects that stand for what somebody was told to do before: "this is not an evacuation"."""


def aboard(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "A plane carrying Poles landed", "a bus with 53 Poles left", "the evacuation flight landed"."""
    words, carrier = evacuation_words(frame), clause.subject
    expected = clause.lemma == "expect" and clause.verb.passive
    if carrier is None or (clause.verb.passive and not expected) or not _carries(carrier, frame):
        return
    flying = [
        carrier,
        *(after for p, after in carrier.after if p == "of"),
    ]  # "an Airbus of the Danish air force"
    nation, telling = next((code for each in flying if (code := _flag(each, frame))), None), clause
    if clause.lemma in words.riding:
        people = _passengers(clause, carrier, frame)
    else:
        people = patients_of(clause) if clause.lemma in words.carrying else []
        if not clause.verb.finite:
            finite = [c for c in frame.clauses if c.verb.finite]
            going = next((c for c in finite if c.subject is carrier), None)
            if going is None and finite:
                return  # "does not let planes carrying diplomats land"
            telling = going or clause
    told: set[str] = set()
    for each in people:
        named = each.modifiers or each.possessor is not None or each.surface is not None
        owner = (owner_of(each, frame) if named else None) or nation
        if owner is None and each.head != "evacuee":
            owner = owner_of(each, frame)
        elif owner is None and (teller := told_for(telling, frame)) is not None:
            owner = teller.code  # whose "evacuees from Mali" are only he tells who says that they have landed
        if nation is not None and is_moved(each, "staff", frame):
            owner = nation  # "carrying embassy staff and Afghan employees"
        if owner is not None and owner not in told and _can_be_aboard(each, frame):
            told.add(owner)
            status = Status.PLANNED if expected else None
            yield from evacuations(telling, frame, [frame.state(owner)], each, status=status)
    rescues = clause.lemma in words.riding and not words.plainly.isdisjoint(carrier.keys[:-1])
    if not people and nation is not None and rescues:
        yield from evacuations(clause, frame, [frame.state(nation)], None)


def _flag(carrier: NounPhrase, frame: Frame) -> str | None:
    """Whose a plane is, or who has chartered it: not that of the land from which "the flight from Niamey" comes."""
    ways = [after.place for p, after in carrier.after if p in ("from", "to", "out of", "via")]
    code = frame.nation(carrier) or _chartered_by(carrier, frame)
    return None if code in {place.country for place in ways if place is not None} else code


def _chartered_by(carrier: NounPhrase, frame: Frame) -> str | None:
    """As in "A plane chartered by the Peruvian government"."""
    laying_on = evacuation_words(frame).laying_on
    told = (c for c in frame.clauses if c.subject is carrier and c.verb.passive and c.lemma in laying_on)
    hosts = (part.actor for c in told for p, phrase in c.prepositions if p == "by" for part in phrase.parts)
    return next((host.code for host in hosts if host is not None and host.code is not None), None)


def _carries(carrier: NounPhrase, frame: Frame) -> bool:
    """Whether it is a plane or the like, which may be named by its type: "a Greek C-27"."""
    typed = carrier.name is not None and any(c.isdigit() for c in carrier.name) and bool(carrier.modifiers)
    return typed or carrier.head in evacuation_words(frame).carriers


def _passengers(clause: Clause, carrier: NounPhrase, frame: Frame) -> list[NounPhrase]:
    """Those with whom a plane lands, or for whom a charter flies; a phrase may hang on noun and verb."""
    words = evacuation_words(frame)
    chartered = (words.plainly | words.chartered).isdisjoint(carrier.keys)
    holding = ("with",) if chartered else ("with", "for")
    each_once = {id(pair[1]): pair for pair in [*clause.prepositions, *carrier.after]}
    return [part for p, phrase in each_once.values() if p in holding for part in phrase.parts]


def _can_be_aboard(people: NounPhrase, frame: Frame) -> bool:
    return people.head == "evacuee" or is_crowd(people, frame) or counts_as_moved(people, frame, strict=True)


def names_evacuations(frame: Frame) -> bool:
    """Whether the passage has a noun without which :func:`evacuations_named` and :func:`evacuations_belied` find
    nothing.
    """
    return not frame.heads.isdisjoint(frame.vocabulary.derived(_naming))


def _naming(vocabulary: Vocabulary) -> frozenset[str]:
    words = vocabulary.words
    return (
        words("act noun", "evacuation")
        | words("moved", "carrier")
        | words("evacuating", "by itself")
        | words("evacuating", "effort")
    )


def evacuations_named(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Announced the evacuation of families", "there are no plans for an evacuation"."""
    words = evacuation_words(frame)
    told = clause.lemma in frame.vocabulary.words("evacuating", "amounting") or (
        clause.lemma in words.course
        or clause.lemma in words.laying_on
        or is_called_off(clause, frame, "evacuation")
    )
    subject = clause.subject
    told = told and not (
        clause.verb.infinitive and subject is not None and is_moved(subject, "citizens", frame)
    )
    aside = _told_aside(clause, frame)
    holders = [o for o in clause.objects if is_mere_matter(o, frame)]
    matters = {id(after) for holder in holders for _, after in holder.after}
    for phrase in [*(_named(clause, frame) if told else []), *aside]:
        if id(phrase) in matters:
            continue  # "discussed mechanisms for the evacuation of their nationals"
        behind = [*phrase.after, *(clause.prepositions if phrase.head in words.carriers else ())]
        naming = (
            ("for",) if phrase.head in words.carriers else ("of", "for")
        )  # "a team of observers" moves nobody
        moved = next((after for p, after in behind if p in naming), None)
        if (moved is None and not _tells_alone(phrase, frame)) or _is_of_things(phrase, moved, frame):
            continue
        if moved is not None and not any(_can_be_aboard(part, frame) for part in moved.parts):
            continue
        if clause.lemma == "call" and any(p == "for" and each is phrase for p, each in clause.prepositions):
            continue  # "calling for evacuation" asks for it
        if movers := _movers(clause, phrase, moved, frame):
            status = Status.OCCURRED if phrase in aside else _status(clause, phrase, frame)
            yield from evacuations(clause, frame, movers, moved, at=phrase, status=status)


def _is_of_things(noun: NounPhrase, moved: NounPhrase | None, frame: Frame) -> bool:
    """Whether things or forces are moved: "gold repatriation", "the withdrawal of Guards advisers"."""
    things = frame.vocabulary.words("evacuating", "things")
    arms = evacuation_words(frame).arms
    named = moved is not None and any(each.entry.kind in ARMS for each in moved.modifiers)
    named = named or (moved is not None and not arms.isdisjoint(moved.keys))
    return named or not things.isdisjoint(noun.keys[:-1])


def is_mere_matter(noun: NounPhrase | None, frame: Frame) -> bool:
    """Whether a noun makes an evacuation the matter of a deal, a wish or a need, which tells of none."""
    return (
        noun is not None
        and noun.determiner != "no"
        and noun.head in frame.vocabulary.words("evacuating", "matter")
    )


def evacuations_belied(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Denied reports of an evacuation of its embassy", "called the report about one untrue"."""
    words = frame.vocabulary.words
    reports = [o for o in clause.objects if o.head in words("falsehood", "report")]
    if not reports or clause.verb.negated or not _belies(clause, frame):
        return
    behind = [pair for o in reports for pair in o.after] + clause.prepositions
    named = {id(p): p for before, p in behind if before in ("of", "about", "on")}.values()
    for noun in (p for p in named if p.head in words("act noun", "evacuation")):
        moved = next((after for p, after in noun.after if p == "of"), None)
        if moved is not None and any(_can_be_aboard(part, frame) for part in moved.parts):
            owner = owner_of(moved, frame)
            agents = [frame.state(owner)] if owner else [as_state(a, frame) for a in agents_of(clause, frame)]
            yield from evacuations(clause, frame, states_among(agents), moved, at=noun, status=Status.DENIED)


def evacuations_unexpected(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "Told its citizens that they should not expect an evacuation": there is none."""
    if not clause.verb.negated or clause.lemma != "expect":
        return
    nouns = frame.vocabulary.words("act noun", "evacuation")
    above = clause.governor if clause.relation == "xcomp" else None
    tellers = [as_state(a, frame) for a in agents_of(above, frame)] if above is not None else []
    telling = told_for(clause, frame)
    movers = states_among([*tellers, *([telling] if telling is not None else [])])
    for noun in (o for o in clause.objects if o.head in nouns and movers):
        yield from evacuations(clause, frame, movers[:1], None, at=noun, status=Status.DENIED)


def _belies(clause: Clause, frame: Frame) -> bool:
    """Whether the verb says of its object that it is not so: "denied", "called it untrue"."""
    words = frame.vocabulary.words
    if clause.lemma == "deny" or clause.lemma in words("outlook", "rebutting"):
        return True
    judged = any(o.head in words("falsehood", "false") for o in clause.objects)
    return judged and (clause.lemma == "declare" or clause.lemma in words("naming", "name"))


def _told_aside(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """The evacuations that are told by the way: "after the evacuation of its diplomats, Peru closed …"."""
    nouns = frame.vocabulary.words("act noun", "evacuation")
    if frame.heads.isdisjoint(nouns):
        return []
    behind = [
        p
        for before, p in clause.prepositions
        if before in ("after", "following", "since") and p.head in nouns
    ]
    return [phrase for phrase in behind if any(p == "of" for p, _ in phrase.after)]


def _named(clause: Clause, frame: Frame) -> list[NounPhrase]:
    """The nouns of evacuation in a clause; planes and ships too, where they are laid on."""
    words = evacuation_words(frame)
    nouns = frame.vocabulary.words("act noun", "evacuation")
    if clause.lemma in words.laying_on:
        nouns |= words.carriers
    before = words.before.get(clause.lemma, ("for", "of"))
    objects = put_off(clause) if is_called_off(clause, frame, "evacuation") else clause.objects
    found = [*objects, *(phrase for p, phrase in clause.prepositions if p in before)]
    laid_on = clause.verb.passive and clause.lemma in words.laying_on  # "two planes were chartered for Poles"
    bare = clause.verb.gerund or (clause.verb.infinitive and not laid_on)
    subject = None if bare else clause.subject
    if subject is not None and (laid_on or _tells_alone(subject, frame)):
        found.insert(0, subject)
    if clause.lemma == "be":
        found += [p for p in frame.phrases if p.head in nouns and _is_contrasted(p, clause, frame)]
    return [phrase for phrase in found if phrase.head in nouns or _tells_alone(phrase, frame)]


def _tells_alone(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a noun tells of an evacuation though it does not say of whom: "the airlift", "its evacuation operation"."""
    words = evacuation_words(frame)
    effort = phrase.head in words.efforts and not words.by_itself.isdisjoint(phrase.keys[:-1])
    return effort or phrase.head in words.by_itself


def _is_contrasted(phrase: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """Whether it is what the subject is not: "this is a precaution, not an evacuation"."""
    at = frame.item_at(phrase.start)
    behind = clause.verb.end < phrase.start and frame.sentence_of(clause.verb.start)[1] >= phrase.end
    return behind and at > 1 and frame.items[at - 1].tag == "G" and frame.items[at - 2].tag in ",-C"


def _status(clause: Clause, noun: NounPhrase, frame: Frame) -> Status | None:
    """What became of the evacuation, or None where tense and mood of the verb say it."""
    if denies(clause, [noun], frame) or _is_contrasted(noun, clause, frame):
        return Status.DENIED
    words = evacuation_words(frame)
    if is_called_off(clause, frame, "evacuation"):
        return Status.CANCELLED
    return Status.PLANNED if clause.lemma in words.pondering else None


def _movers(clause: Clause, noun: NounPhrase, moved: NounPhrase | None, frame: Frame) -> list[Actor]:
    agents = agents_of(clause, frame) if noun is not clause.subject else []
    if states := states_among([as_state(agent, frame) for agent in agents]):
        return states
    named = noun.modifiers or noun.possessor is not None  # "from Kyiv" is where, not whose
    nation = frame.nation(noun) if named else None
    owner = (owner_of(moved, frame) if moved is not None else None) or nation
    if owner is not None:
        return [frame.state(owner)]
    meant = clause.lemma == "be" and clause.subject is not None and clause.subject.head in _POINTING
    acting = told_for(clause, frame) or (frame.memory.author or frame.memory.state if meant else None)
    return [acting] if acting is not None else []
