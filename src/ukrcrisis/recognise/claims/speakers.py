"""Whose a claim is: who the subject of a verb of saying speaks for, whom an outlet cites, whose view it is."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.mentions.prepositions import ACCORDING_TO, REFERRING_TO
from ukrcrisis.mentions.pronouns import FIRST_PERSON, HIS_OR_HER, POSSESSIVES
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.claims.context import Content
from ukrcrisis.recognise.claims.nouns import is_none
from ukrcrisis.recognise.claims.words import ClaimWords
from ukrcrisis.recognise.parties import actors_of, makers_of
from ukrcrisis.text.sentences import PassageKind

__all__ = [
    "makers_above",
    "may_name_standpoint",
    "noun_makers",
    "noun_tellers",
    "served",
    "standpoint",
    "tellers",
    "voice",
]

_ACCORDING = ACCORDING_TO | {"per"}
_SOME = frozenset(
    {"one", "some", "others", "another", "several", "many", "second", "third", "fourth", "fifth"}
)
_ANY = frozenset({"a", "an", "one", "another"})


def tellers(telling: Clause, frame: Frame, words: ClaimWords, last: Actor | None) -> list[Actor]:
    """Who tells: no outlet, which only passes on; of "citing two officials" those cited."""
    phrase = telling.subject
    if phrase is not None and phrase.head == "it" and telling.lemma == "be":
        phrase = next((o for o in telling.objects if o.head in words.viewpoints), phrase)
    cited = (
        telling.lemma in words.saying.citing and telling.relation != "relcl"
    )  # "Ruiz was quoted as saying"
    heard = telling.lemma in words.saying.concerning or cited
    if telling.verb.passive and telling.lemma == "ask":
        return []  # "asked by reporters whether Peru would attack"
    if telling.verb.passive and not heard:
        phrase = next((p for preposition, p in telling.prepositions if preposition == "by"), None)
    elif cited and any(d.marker == "as" and d.verb.gerund for d in telling.dependents):
        phrase = next(iter(telling.objects), phrase)  # "quoted its officials as saying"
    if telling.lemma == "learn":
        phrase = next((p for preposition, p in telling.prepositions if preposition == "from"), None)
    if phrase is None or (phrase.pronoun and phrase.head == "it" and _is_of_thing(telling, words)):
        return []  # "told CNN it suggested that"
    actors = _speakers(phrase, frame, words, last)
    outlet = phrase.actor is not None and phrase.actor.kind is ActorKind.OUTLET
    if not actors and (outlet or phrase.actor is None):
        actors = _cited(telling, phrase, frame, words)  # "the newspaper reported, citing two officials"
    if not actors and outlet and phrase.actor is not None:
        if not actors and telling.lemma in words.saying.citing:
            actors = [a for o in telling.objects for a in _speakers(o, frame, words, None)]
        if not actors and telling.lemma in words.charging:
            actors = [phrase.actor]  # a newspaper that accuses passes nothing on
    return actors


def _is_of_thing(telling: Clause, words: ClaimWords) -> bool:
    """Whether "it" before a verb is a thing that shows something, and nobody who says it."""
    return telling.lemma == "be" or telling.lemma in words.saying.of_things


def _speakers(phrase: NounPhrase, frame: Frame, words: ClaimWords, last: Actor | None) -> list[Actor]:
    """The actors that a phrase speaks for; of a report, an assessment or an image, who made it."""
    if phrase.pronoun and phrase.head in FIRST_PERSON:
        return [a for a in (frame.voice, frame.speaker, phrase.actor) if a is not None][:1]
    if phrase.pronoun and phrase.head == "they":
        return [last] if last is not None else []
    if phrase.pronoun and phrase.head in ("he", "she") and (someone := _unnamed_before(phrase, frame, last)):
        return [someone]
    named = phrase.actor if phrase.actor is not None and not phrase.members else None
    unnamed = (
        named is not None and named.kind is ActorKind.UNNAMED
    )  # "US and Israeli officials" are one source
    heard = [named] if named is not None and unnamed else actors_of(phrase, frame)
    actors = [a for a in heard if a.kind is not ActorKind.OUTLET and _is_known(a)]
    counted = phrase.items[-1].tag == "#" or phrase.head in _SOME  # "one of them said"
    among = [after for preposition, after in phrase.after if preposition == "of"]
    if counted and not all(p.pronoun or p.actor is not None or p.head in words.speakers for p in among):
        return []  # "one of the provisions of the law"
    if not actors and phrase.actor is None and (speaker := served(phrase, words)) is not None:
        return [speaker]
    known = (phrase.determiner == "the" or phrase.determiner in POSSESSIVES) and not (
        phrase.plural or phrase.after or phrase.head in words.sides
    )
    if (
        not actors
        and phrase.actor is None
        and (counted or phrase.head in words.speakers)
        and not (known or is_none(phrase))
    ):
        return [served(phrase, words) or _unnamed(phrase, frame)]
    if not actors and phrase.actor is None and phrase.head in words.proxies and phrase.name is not None:
        return [Actor(kind=ActorKind.GROUP, name=phrase.name)]  # "the Polisario says"
    if actors:
        beside = [part for part in phrase.parts if part.actor is None and part.head in words.sides]
        return [*actors, *(_unnamed(part, frame) for part in beside)]  # "Ukraine and the West"
    if phrase.head not in words.reported and phrase.surface is not None:
        return []
    return next((m for part in phrase.parts if (m := _makers(part, frame, words))), [])


def _makers(report: NounPhrase, frame: Frame, words: ClaimWords) -> list[Actor]:
    """Whose a report or an image is: its nation's, "of" or "by" somebody, shared by somebody."""
    if report.head in words.viewpoints and report.possessor is not None:
        return [a for a in actors_of(report.possessor, frame) if a.kind is not ActorKind.OUTLET]
    if report.head not in words.reported:
        return []
    if (code := frame.nation(report)) is not None:
        return [frame.state(code)]
    makers = makers_of(report, frame)
    for clause in frame.clauses:
        if clause.subject is not None and clause.lemma in words.sharing and report in clause.objects:
            makers.append(clause.subject)
    return [a for maker in makers for a in actors_of(maker, frame) if a.kind is not ActorKind.OUTLET]


def served(phrase: NounPhrase, words: ClaimWords) -> Actor | None:
    """Whose office or press service it is: what it reports, the president says."""
    if phrase.head in words.serving_bodies and phrase.possessor is not None:
        return phrase.possessor.actor
    if phrase.keys[-2:-1] != ("press",):
        return None
    return next(
        (after.actor for p, after in phrase.after if p in ("of", "at") and after.actor is not None), None
    )


def _unnamed(phrase: NounPhrase, frame: Frame) -> Actor:
    end = max([phrase.end, *(after.end for preposition, after in phrase.after if preposition == "of")])
    name = frame.text[phrase.start : end].removeprefix("the ").removeprefix("The ")
    return Actor(kind=ActorKind.UNNAMED, name=name, country=frame.nation(phrase))


def _unnamed_before(pronoun: NounPhrase, frame: Frame, last: Actor | None) -> Actor | None:
    """The unnamed person whom "he" means: who was spoken of right before, or where "he" is nobody else, made the last claim."""
    subjects = (
        c.subject for c in reversed(frame.clauses) if c.subject is not None and c.subject.end <= pronoun.start
    )
    people = (
        p.actor for p in subjects if p.actor is not None and (p.name or p.surface or p.determiner in _ANY)
    )
    before = next((actor for actor in people if actor.kind in (ActorKind.PERSON, ActorKind.UNNAMED)), None)
    meant = last if before is None and pronoun.actor is None else before
    return meant if meant is not None and meant.kind is ActorKind.UNNAMED else None


def _is_known(actor: Actor) -> bool:
    """Whether it is known who a person is: by name, or by office and state; "this document" is nobody."""
    if actor.kind is ActorKind.UNNAMED:
        return not actor.name.lower().startswith("this ")
    return (
        actor.kind is not ActorKind.PERSON
        or actor.country is not None
        or any(word[:1].isupper() for word in actor.name.split())
    )


def _cited(telling: Clause, outlet: NounPhrase, frame: Frame, words: ClaimWords) -> list[Actor]:
    out: list[Actor] = []
    for clause in frame.clauses:
        if clause.lemma in words.saying.citing and (clause in telling.dependents or clause.subject is outlet):
            for phrase in (
                *clause.objects,
                *(p for preposition, p in clause.prepositions if preposition == "to"),
            ):
                out.extend(_speakers(phrase, frame, words, None))
    for i, chunk in enumerate(frame.chunks[:-1]):
        following = frame.chunks[i + 1]
        if (
            not out
            and isinstance(chunk, Mark)
            and chunk.item.key in REFERRING_TO
            and isinstance(following, NounPhrase)
        ):
            out.extend(_speakers(following, frame, words, None))
    return out


# -- without a verb of saying -------------------------------------------------------------------------------


def standpoint(content: Content, frame: Frame, words: ClaimWords) -> Actor | None:
    """ "According to X", "in X's view", "by his reckoning", in the sentence of the content."""
    low, high = frame.sentence_of(content.clause.verb.start)
    for i, chunk in enumerate(frame.chunks[:-1]):
        following = frame.chunks[i + 1]
        if (
            not isinstance(chunk, Mark)
            or not isinstance(following, NounPhrase)
            or not low <= chunk.item.start < high
        ):
            continue
        if chunk.item.key in _ACCORDING:
            cited = [c for c in frame.clauses if c.lemma in words.saying.citing and c.subject is following]
            quoted = (a for c in cited for o in c.objects for a in _speakers(o, frame, words, None))
            speaker = next(iter(_speakers(following, frame, words, None)), None) or next(quoted, None)
            if speaker is not None:
                return speaker
        if chunk.item.key in ("in", "by", "on", "to") and following.head in words.standpoints:
            holder = _holder(following, frame)
            if holder is not None:
                return holder
    return None


def may_name_standpoint(frame: Frame, words: ClaimWords) -> bool:
    """Whether a passage has the words without which :func:`standpoint` finds none."""
    according = any(isinstance(chunk, Mark) and chunk.item.key in _ACCORDING for chunk in frame.chunks)
    return according or not frame.heads.isdisjoint(words.standpoints)


def _holder(phrase: NounPhrase, frame: Frame) -> Actor | None:
    owner = phrase.possessor
    if owner is not None and (owner.actor is not None or owner.determiner not in HIS_OR_HER):
        return owner.actor
    if owner is not None:
        person = frame.memory.person  # "by his agency's count"
        return person if person is not None and _is_known(person) else None
    if phrase.determiner in HIS_OR_HER:
        person = frame.memory.person
        return person if person is not None and _is_known(person) else None
    if phrase.determiner in ("our", "my"):
        return frame.voice or frame.speaker or frame.memory.author
    of = next((after.actor for preposition, after in phrase.after if preposition == "of"), None)
    return of or (frame.state(code) if (code := frame.nation(phrase)) is not None else None)


def noun_tellers(content: Content, frame: Frame, words: ClaimWords) -> tuple[Actor, ...]:
    """Whose claim or warning a noun is: "the US warning that …", "Biden's remark that …"."""
    chain = [content.clause, *content.clause.governors()]
    return next((makers for clause in chain if (makers := makers_above(clause, frame, words))), ())


def makers_above(clause: Clause, frame: Frame, words: ClaimWords) -> tuple[Actor, ...]:
    """Who made the claim under whose noun a clause stands, where a name beside the noun says so."""
    noun = clause.noun
    return noun_makers(noun, frame, words) if noun is not None and _is_told_under(clause, words) else ()


def noun_makers(noun: NounPhrase, frame: Frame, words: ClaimWords) -> tuple[Actor, ...]:
    """Who made the claim that a noun is, where a name beside it says so: "US warnings", "a claim by Ortega and Ruiz"."""
    if noun.head not in words.reported or noun.head in words.risks:
        return ()
    for maker in (noun.possessor, *makers_of(noun, frame)):
        actors = [part.actor for part in maker.parts] if maker is not None else []
        if found := tuple(a for a in actors if a is not None and a.kind is not ActorKind.OUTLET):
            return found
    code = frame.nation(noun) if noun.possessor is None else None
    return (frame.state(code),) if code is not None else ()


def _is_told_under(clause: Clause, words: ClaimWords) -> bool:
    """Whether a clause completes a noun such as "claim"; what is feared or risked nobody says."""
    noun = clause.noun
    told = noun is not None and noun.head in words.reported and noun.head not in words.risks
    return told and clause.relation == "ccomp"


def voice(frame: Frame) -> Actor | None:
    return frame.voice or frame.speaker or next(_labels(frame), None)


def _labels(frame: Frame) -> Iterator[Actor]:
    """The speaker whom a colon parts from his words: "Biden: Putin will invade", "Putin will invade: Biden", "India's version:
    it was Pakistan that attacked".
    """
    views = frame.vocabulary.words("standpoint")
    first, last = (frame.chunks[0], frame.chunks[-1]) if frame.chunks else (None, None)
    opening = frame.chunks[1 + 2 * len(first.after) :][:1] if isinstance(first, NounPhrase) else ()
    closing = frame.chunks[-2:-1] if frame.passage.kind is PassageKind.HEADING else ()
    for label, marks, parting in ((first, opening, ":"), (last, closing, ":-")):
        parted = marks and isinstance(marks[0], Mark) and marks[0].tag in parting
        who = label if parted and isinstance(label, NounPhrase) else None
        if who is not None and who.head in views:
            who = who.possessor
        actor = who.actor if who is not None else None
        if actor is not None and actor.kind is not ActorKind.OUTLET:
            yield actor
