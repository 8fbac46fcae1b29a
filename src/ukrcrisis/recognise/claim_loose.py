"""What a sentence that is read as a whole claims: forces abroad, threats, armed groups, whatever the verb is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import THEIR_OWN
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claim_content import Content, Finder
from ukrcrisis.recognise.claim_forces import AHEAD
from ukrcrisis.recognise.claim_intent import own_phrases
from ukrcrisis.recognise.claim_nouns import NounThreat, is_none
from ukrcrisis.recognise.claim_subject import subjects_of
from ukrcrisis.recognise.claim_telling import tellings_of
from ukrcrisis.recognise.claim_topic import COPULAS

__all__ = ["LOOSE_FINDERS"]


def _untold(clause: Clause, finder: Finder) -> Iterator[Content]:
    """A claim of which it could not be told under whose verb of saying it stands."""
    content = finder.clause(clause)
    if content is None or not content.subjects:
        return
    if next(tellings_of(content, finder.frame, None), None) is None:
        yield content


def _forces(clause: Clause, finder: Finder) -> Iterator[Content]:
    """Forces of a state that are abroad, at a border or on the move to another land, whatever the verb is."""
    words = finder.words
    placed = (words.movement, words.standing, words.showing, words.forces.supplying, words.uncovering)
    objects = clause.objects if any(clause.lemma in each for each in placed) else ()
    for phrase in (clause.subject, *objects):
        for part in phrase.parts if phrase is not None else ():
            owners = finder.owners(part) if finder.is_armed(part) else ()
            if not owners:
                continue
            if finder.entered(clause):
                yield _content(_abroad(clause), owners, clause)
            elif finder.at_border(clause) or (
                clause.lemma in words.movement and _is_elsewhere(clause, owners)
            ):
                yield _content(Topic.BUILDUP, owners, clause)


def _abroad(clause: Clause) -> Topic:
    """What it means that forces are in another land, or will be."""
    return Topic.ATTACK if clause.verb.modal in AHEAD else Topic.INVOLVEMENT


def _is_elsewhere(clause: Clause, owners: Sequence[Actor]) -> bool:
    """Whether forces move to or near a place that is in none of their own lands."""
    own = {owner.code or owner.country for owner in owners}
    places = (phrase.place.country for phrase in clause.phrases() if phrase.place is not None)
    return any(country is not None and country not in own for country in places)


def _threats(clause: Clause, finder: Finder) -> Iterator[Content]:
    """A threat in any place that is its owner's or that of who acts; an attack may be any, and is left out."""
    if clause.lemma in finder.words.against:
        return  # "will prevent the smuggling of arms"
    for phrase in clause.phrases():
        for part in phrase.parts:
            threat = finder.threat(part)
            if threat is None or threat.topic is Topic.ATTACK or finder.is_weak(part):
                continue
            if threat.subjects:
                yield _content(threat.topic, threat.subjects, clause, negative=threat.negative)
            elif (
                phrase is not clause.subject
                and not clause.verb.passive
                and not _is_bare(threat, part, finder)
                and (doers := subjects_of(clause, finder.frame, finder.suspect))
            ):
                yield _content(threat.topic, doers, clause, negative=threat.negative)


def _is_bare(threat: NounThreat, phrase: NounPhrase, finder: Finder) -> bool:
    """Whether a decision is named by a noun that is none itself: "a threat to turf Peru from the bloc"."""
    return threat.topic is Topic.DECISION and phrase.head not in finder.words.decisions


def _proxies(clause: Clause, finder: Finder) -> Iterator[Content]:
    """Armed groups that a state deals with in any way but as their enemy."""
    words, subject = finder.words, clause.subject
    if _attacks(clause, finder) or clause.lemma in words.against or clause.lemma in COPULAS:
        return
    if subject is not None and is_none(subject):
        return
    allowed = clause.dependents if clause.lemma in words.saying.allowing else ()
    let = [d.subject for d in allowed if d.subject is not None]  # "let the rebels train there"
    for phrase in (*clause.phrases(), *let):
        groups = (part for part in phrase.parts if part.head in words.proxies or finder.is_group(part))
        if (
            phrase is not subject
            and any(groups)
            and (doers := subjects_of(clause, finder.frame, finder.suspect))
        ):
            yield _content(Topic.INVOLVEMENT, doers, clause)


def _trespass(clause: Clause, finder: Finder) -> Iterator[Content]:
    """Forces of a state that do something to what is another's: "drones scattered leaflets over its capital"."""
    subject = clause.subject
    if subject is None or _attacks(clause, finder) or clause.lemma in finder.words.harming:
        return
    for part in subject.parts:
        owners = finder.owners(part) if finder.is_armed(part) and part.determiner not in THEIR_OWN else ()
        if owners and _names_what_is_others(clause, owners, finder):
            yield _content(Topic.INVOLVEMENT, owners, clause)


def _names_what_is_others(clause: Clause, owners: Sequence[Actor], finder: Finder) -> bool:
    """Whether something behind the verb belongs to a land that is none of the owners' own, or to whom "its" means."""
    others = [phrase for phrase in clause.phrases() if phrase is not clause.subject]
    if any(phrase.determiner in THEIR_OWN for phrase in others):
        return True
    nations = {finder.frame.nation(phrase) for phrase in others if phrase.actor is None}
    return bool(nations - {None, *(owner.code for owner in owners)})


LOOSE_FINDERS: tuple[Callable[[Clause, Finder], Iterator[Content]], ...] = (
    _untold, _forces, _threats, _proxies, _trespass,
)  # fmt: skip
"""Each asks a clause for one kind of claim; the surest come first."""


def _attacks(clause: Clause, finder: Finder) -> bool:
    """Whether a verb tells of war by itself: what it says of open war is no claim."""
    wordings = finder.words.threats.get(clause.lemma, ())
    return any(not rest and topic == Topic.ATTACK for rest, topic in wordings)


def _content(topic: Topic, subjects: Sequence[Actor], clause: Clause, *, negative: bool = False) -> Content:
    denied = negative or clause.verb.negated or any(map(is_none, own_phrases(clause)))
    return Content(topic, tuple(subjects), clause.start, clause.end, denied, clause)
