"""What a claim says: a clause or a noun phrase about an attack, a build-up, a pretext, a covert hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from ukrcrisis.frames.chunks import NounPhrase
from ukrcrisis.frames.clauses import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind, Topic
from ukrcrisis.recognise.wordings import Wording, senses_of, wordings_of

__all__ = ["Content", "clause_content", "phrase_content"]

_ABLE = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.PERSON})
_MILITARY = (Topic.ATTACK, Topic.PRETEXT, Topic.REGIME_CHANGE, Topic.BUILDUP, Topic.PULLBACK, Topic.INVOLVEMENT, Topic.OTHER)
_NEEDS_FORCES = frozenset({"withdraw", "pull", "return", "go", "deploy", "redeploy", "station", "gather", "position", "ring", "surround", "encircle", "assemble", "stand", "draw", "move", "send", "build", "bring", "concentrate", "thin", "mobilise", "mobilize", "form", "ramp", "reinforce", "enter", "cross", "operate", "kill", "capture", "fight", "take", "participate", "hit", "support", "back", "host", "shelter", "pour", "slip", "seize", "direct", "retaliate", "escalate"})
"""Verbs that speak of war only where forces or arms are named, or a state is the subject of an attack."""


@frozen(eq=False)
class Content:
    """One thing claimed, with its topic, whom it is about, and where it is told."""

    topic: Topic
    subjects: tuple[Actor, ...]
    start: int
    end: int
    negative: bool
    """Whether the words themselves deny it ("no plans", "has not decided")."""
    clause: Clause | None


def clause_content(clause: Clause, frame: Frame) -> Content | None:
    """What a clause claims, or None where it is not about war and what leads to it."""
    topic = _topic(clause, frame)
    if topic is None:
        return None
    negative = clause.verb.negated or any(_is_none(p) for p in (*clause.objects, *([clause.subject] if clause.subject else [])))
    return Content(topic, tuple(_subjects(clause, frame)), clause.start, clause.end, negative, clause)


def phrase_content(phrase: NounPhrase, frame: Frame) -> Content | None:
    """What a noun phrase claims: "a Russian attack", "any plan to invade", "its military presence in"."""
    for each in _with_followers(phrase):
        topic = _noun_topic(each, frame)
        if topic is None:
            continue
        subjects = tuple(_owners(each, frame)) or tuple(_owners(phrase, frame))
        return Content(topic, subjects, phrase.start, max(p.end for p in _with_followers(phrase)), _is_none(phrase) or _is_none(each), None)
    return None


# -- topics -------------------------------------------------------------------------------------------------


def _topic(clause: Clause, frame: Frame) -> Topic | None:
    senses = senses_of(clause, frame, frame.vocabulary.derived(_wordings))
    forces = _names_forces(clause, frame)
    nouns = _noun_topics(clause, frame)
    state = any(True for _ in _subjects(clause, frame))
    if "decision" in senses:
        content = next((t for d in clause.dependents if d.relation in ("xcomp", "prep", "ccomp") and (t := _topic(d, frame)) is not None), None) or next((t for t in nouns if t is not Topic.DECISION), None)
        if content in (Topic.PRETEXT, Topic.REGIME_CHANGE, Topic.BUILDUP, Topic.INVOLVEMENT, Topic.PULLBACK, Topic.OTHER):
            return content
        if content is not None or (Topic.DECISION in nouns and (state or forces)):
            return Topic.DECISION
    for topic in _MILITARY:
        if topic.value in senses and (clause.lemma not in _NEEDS_FORCES or forces or (topic is Topic.ATTACK and _attacks_state(clause))):
            if topic is Topic.INVOLVEMENT and not (forces or state):
                continue
            return topic
    if forces and clause.lemma in ("be", "have", "stand", "remain", "stay", "arrive", "leave", "hold", "put", "number", "keep") and (state or clause.lemma in ("stand", "be")):
        return Topic.BUILDUP if _at_border(clause, frame) or clause.lemma in ("have", "put", "number") else Topic.INVOLVEMENT if _in_country(clause) else None
    for topic in nouns:
        if clause.lemma in _CARRIERS:
            return topic
    return None


_CARRIERS = frozenset({"be", "begin", "start", "happen", "come", "take", "have", "launch", "mount", "prepare", "plan", "remain", "continue", "follow", "occur", "make", "lead", "carry", "create", "use", "become", "seem", "look", "loom", "stage", "set", "conduct", "commit", "order", "unleash", "need", "want", "seek", "consider", "threaten", "involve", "provide", "supply", "give", "rise", "grow", "increase", "develop", "build", "do", "exist", "hatch", "materialise", "materialize"})


def _wordings(vocabulary: Vocabulary) -> dict[str, tuple[Wording, ...]]:
    return wordings_of(vocabulary, "threat")


def _noun_topic(phrase: NounPhrase, frame: Frame) -> Topic | None:
    words = frame.vocabulary.words
    for topic in (Topic.PRETEXT, Topic.REGIME_CHANGE, Topic.BUILDUP, Topic.PULLBACK, Topic.ATTACK, Topic.OTHER, Topic.INVOLVEMENT):
        if phrase.head in words("threat", topic.value):
            if topic in (Topic.PULLBACK, Topic.BUILDUP, Topic.INVOLVEMENT) and not _about_forces(phrase, frame):
                continue
            return topic
    return None


def _noun_topics(clause: Clause, frame: Frame) -> list[Topic]:
    out = []
    further = ("of", "for", "in", "to", "about") if clause.lemma != "be" else ()
    for phrase in (clause.subject, *clause.objects, *(p for preposition, p in clause.prepositions if preposition in further)):
        for part in phrase.parts if phrase is not None else ():
            topic = _noun_topic(part, frame)
            if topic is None and part.head in frame.vocabulary.words("threat", "decision"):
                topic = Topic.DECISION
            if topic is not None:
                out.append(topic)
    return out


def _about_forces(phrase: NounPhrase, frame: Frame) -> bool:
    armed = frame.vocabulary.words("armed")
    return any(item.lemma in armed or item.key in armed for each in _with_followers(phrase) for item in each.items) or frame.nation(phrase) is not None


def _names_forces(clause: Clause, frame: Frame) -> bool:
    armed = frame.vocabulary.words("armed")
    phrases = [p for p in (clause.subject, *clause.objects, *(p for _, p in clause.prepositions)) if p is not None]
    return any(part.head in armed or any(i.lemma in armed for i in part.items[-2:]) for phrase in phrases for part in phrase.parts)


def _attacks_state(clause: Clause) -> bool:
    return any(part.place is not None or part.actor is not None for o in clause.objects for part in o.parts)


def _at_border(clause: Clause, frame: Frame) -> bool:
    words = frame.text[clause.verb.start : clause.end].lower()
    return any(word in words for word in ("border", "frontier", "near ", "around", "along", "position", "in and around", "crimea", "belarus"))


def _in_country(clause: Clause) -> bool:
    return any(preposition in ("in", "inside") and any(p.place for p in phrase.parts) for preposition, phrase in clause.prepositions)


# -- whom it is about ---------------------------------------------------------------------------------------


def _subjects(clause: Clause, frame: Frame) -> Iterator[Actor]:
    phrases: Sequence[NounPhrase] = clause.subject.parts if clause.subject is not None else ()
    if clause.verb.passive:
        phrases = [part for preposition, p in clause.prepositions if preposition == "by" for part in p.parts] or phrases
    found = False
    for phrase in phrases:
        for actor in _actor_of(phrase, frame):
            found = True
            yield actor
    if not found:
        for phrase in clause.objects:
            yield from _owners(phrase, frame)


def _actor_of(phrase: NounPhrase, frame: Frame) -> Iterator[Actor]:
    actor = phrase.actor
    if actor is not None and actor.kind in _ABLE:
        yield actor
        return
    yield from _owners(phrase, frame)


def _owners(phrase: NounPhrase, frame: Frame) -> Iterator[Actor]:
    """The state behind "Russian troops", "Putin's tanks", "an invasion by Russia"."""
    owner = phrase.possessor
    if owner is not None and owner.actor is not None and owner.actor.kind in _ABLE:
        yield owner.actor
        return
    for preposition, after in phrase.after:
        if preposition == "by" and after.actor is not None and after.actor.kind in _ABLE:
            yield after.actor
            return
    code = frame.nation(phrase)
    if code is not None:
        yield frame.state(code)
        return
    for preposition, after in phrase.after:
        if preposition == "of" and (code := frame.nation(after)) is not None:
            yield frame.state(code)
            return


def _with_followers(phrase: NounPhrase) -> list[NounPhrase]:
    out = [phrase]
    for _, after in phrase.after:
        out.append(after)
        out.extend(deeper for _, deeper in after.after)
    return out


def _is_none(phrase: NounPhrase) -> bool:
    return phrase.determiner == "no" or phrase.keys[:2] == ("no", "such") or phrase.keys[:2] == ("not", "a") or phrase.head in ("nothing", "nobody", "none") or phrase.keys[0] == "zero"
