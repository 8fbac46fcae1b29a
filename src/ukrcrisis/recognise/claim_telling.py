"""Who stands behind a claim: the verbs of saying above it, "according to", "in their view", a quotation's
voice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.claim_content import Content
from ukrcrisis.recognise.claim_nouns import is_none
from ukrcrisis.recognise.claim_words import ClaimWords, claim_words
from ukrcrisis.recognise.parties import actors_of

__all__ = ["Telling", "telling_of"]

_CITING = frozenset({"cite", "quote", "refer"})
_ACCORDING = frozenset({"according to", "in the words of", "as per", "per"})
_ASIDE = frozenset(
    {
        "for",
        "after",
        "before",
        "by",
        "without",
        "since",
        "until",
        "despite",
        "amid",
        "following",
        "because of",
        "due to",
        "in case",
    }
)
_OF_THINGS = frozenset({"suggest", "show", "indicate", "reveal", "imply", "point"})
"""Verbs whose "it" is a thing: "told CNN it suggested that"."""
_MADE_BY = frozenset({"by", "from", "of"})


@frozen(eq=False, repr=False)
class Telling:
    """How a claim is told."""

    tellers: tuple[Actor, ...]
    clauses: tuple[Clause, ...]
    """The clauses of saying above what is claimed, nearest first."""
    clause: Clause | None
    """The one whose subject tells; None for a voice, "according to" and the like."""


def telling_of(content: Content, frame: Frame, last: Actor | None) -> Telling | None:
    """Who tells a content, or None where nobody stands behind it; ``last`` is who made the claim before
    ("they").
    """
    words = claim_words(frame.vocabulary)
    clauses = _clauses(content, words)
    if not _stands_for_itself(content, clauses, words):
        return None
    told = [(clause, tellers) for clause in clauses if (tellers := _tellers(clause, frame, words, last))]
    if len(told) > 1 and _speaks_for(told[1][1], told[0][1]):
        told = told[1:]  # "Sullivan said Washington had evidence that": his claim
    if told:
        return Telling(tuple(told[0][1]), tuple(clauses), told[0][0])
    if any(
        c.subject is not None and c.subject.actor is None and _is_somebody(c.subject, words) for c in clauses
    ):
        return None  # somebody tells it whom we cannot name
    origin = _standpoint(content, frame, words) or _noun_teller(content, frame, words)
    voice = origin or _voice(frame)
    return Telling((voice,), tuple(clauses), None) if voice is not None else None


def _clauses(content: Content, words: ClaimWords) -> list[Clause]:
    above = (
        [content.clause, *content.clause.governors()]
        if content.noun is not None
        else content.clause.governors()
    )
    return [g for g in above if _tells(g, words) or (content.noun is not None and g is content.clause)]


def _tells(clause: Clause, words: ClaimWords) -> bool:
    """Whether a clause says or shows something; "the US assessment is that" and "is sure that" do."""
    if clause.lemma in words.report:
        return True
    if clause.lemma == "be":
        subject = clause.subject
        return (subject is not None and subject.head in words.reported) or any(
            o.head in words.minded for o in clause.objects
        )
    if clause.lemma == "have" or clause.lemma in words.sharing:
        return any(o.head in words.reported for o in clause.objects)
    return clause.lemma in words.tellers


def _stands_for_itself(content: Content, tellings: Sequence[Clause], words: ClaimWords) -> bool:
    """Whether what is told is the content: no condition, no aside, nothing that somebody is called on to do."""
    each: Clause | None = content.clause
    if content.noun is not None:
        return True
    while each is not None and each not in tellings:
        above = each.governor
        if (
            each.relation == "relcl"
            and above is not None
            and above.lemma not in words.showing
            and above.lemma != "have"
        ):
            return False
        if each.relation == "advcl" and not _is_beside(each, above, words):
            return False
        if (
            each.relation == "prep"
            and each.marker in _ASIDE
            and not (each.noun is not None and each.noun.head in words.decisions)
        ):
            return False
        if (
            above is not None
            and each.verb.infinitive
            and above.lemma in words.wills
            and above.lemma != "threaten"
            and (each.noun is None or each.noun.head not in words.decisions)
        ):
            return False
        each = above
    return each is None or not (each.lemma in words.wills and _is_willed(content, each, words))


_PERIODS = frozenset({"window", "period", "moment", "stage", "point", "phase", "situation", "position"})
"""Nouns that a clause with "when" says more of: "in a window when an invasion could begin"."""
_BESIDE = frozenset({"while", "as", "although", "though", "even though"})


def _is_beside(clause: Clause, above: Clause | None, words: ClaimWords) -> bool:
    """Whether an adverbial clause is told as the clause above is, and no condition, time or reason of it."""
    if clause.marker == "when" and above is not None:
        named = [*above.objects, *(phrase for _, phrase in above.prepositions)]
        return any(phrase.head in _PERIODS and phrase.end <= clause.verb.start for phrase in named)
    if clause.marker == "whether":  # not "does not care whether", "was asked whether"
        return above is not None and above.lemma in words.told and above.lemma != "ask"
    return clause.marker in _BESIDE or (not clause.marker and clause.verb.gerund)


def _is_willed(content: Content, telling: Clause, words: ClaimWords) -> bool:
    """Whether a verb of asking governs the content as what is to be done."""
    below = next((c for c in [content.clause, *content.clause.governors()] if c.governor is telling), None)
    if below is not None and below.noun is not None and below.noun.head in words.decisions:
        return False  # "warned of a plan to attack"
    return below is not None and (
        below.verb.infinitive
        or below.verb.subjunctive
        or (below.verb.modal == "should")
        or (
            below.verb.item.key == below.lemma
            and not below.verb.modal
            and telling.lemma in ("demand", "urge", "propose", "ask")
        )
    )


# -- who tells ----------------------------------------------------------------------------------------------


def _tellers(telling: Clause, frame: Frame, words: ClaimWords, last: Actor | None) -> list[Actor]:
    """Who tells: no outlet, which only passes on; of "citing two officials" those cited."""
    phrase = telling.subject
    if telling.verb.passive and telling.lemma not in ("convince", "concern", "worry", "alarm"):
        phrase = next((p for preposition, p in telling.prepositions if preposition == "by"), None)
    if phrase is None or (phrase.pronoun and phrase.head == "it" and telling.lemma in _OF_THINGS):
        return []
    actors = _speakers(phrase, frame, words, last)
    if not actors and phrase.actor is not None and phrase.actor.kind is ActorKind.OUTLET:
        actors = _cited(telling, phrase, frame, words)
        if not actors and telling.lemma in _CITING:
            actors = [a for o in telling.objects for a in _speakers(o, frame, words, None)]
    return actors


def _speakers(phrase: NounPhrase, frame: Frame, words: ClaimWords, last: Actor | None) -> list[Actor]:
    """The actors that a phrase speaks for; of a report, an assessment or an image, who made it."""
    if phrase.pronoun and phrase.head in ("we", "i"):
        return [a for a in (frame.voice, frame.speaker, phrase.actor) if a is not None][:1]
    if phrase.pronoun and phrase.head == "they":
        return [last] if last is not None else []
    actors = [a for a in actors_of(phrase, frame) if a.kind is not ActorKind.OUTLET and _is_known(a)]
    known = phrase.determiner in ("the", "its", "their", "his", "her") and not (phrase.plural or phrase.after)
    if (
        not actors
        and phrase.actor is None
        and phrase.head in words.speakers
        and not (known or is_none(phrase))
    ):
        name = frame.text[phrase.start : phrase.end].removeprefix("the ").removeprefix("The ")
        return [Actor(kind=ActorKind.UNNAMED, name=name, country=frame.nation(phrase))]
    if actors or (phrase.head not in words.reported and phrase.surface is not None):
        return actors
    for part in phrase.parts:
        if part.head not in words.reported:
            continue
        if (code := frame.nation(part)) is not None:
            return [frame.state(code)]
        makers = [after for preposition, after in part.after if preposition in _MADE_BY]
        makers += [
            p
            for c in frame.clauses
            if c.relation == "relcl" and c.subject is part
            for preposition, p in c.prepositions
            if preposition == "by"
        ]
        found = [a for maker in makers for a in actors_of(maker, frame) if a.kind is not ActorKind.OUTLET]
        if found:
            return found
    return []


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
        if clause.lemma in _CITING and (clause in telling.dependents or clause.subject is outlet):
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
            and chunk.item.key in ("with reference to", "referring to")
            and isinstance(following, NounPhrase)
        ):
            out.extend(_speakers(following, frame, words, None))
    return out


def _speaks_for(people: Sequence[Actor], states: Sequence[Actor]) -> bool:
    """Whether one office-holder tells what his own state believes."""
    person, state = people[0], states[0]
    return (
        len(people) == len(states) == 1
        and person.role is not None
        and state.kind is ActorKind.COUNTRY
        and person.country == state.code
    )


def _is_somebody(phrase: NounPhrase, words: ClaimWords) -> bool:
    """Whether a subject can tell anything by itself: no pronoun, no report, no "nothing"."""
    return not phrase.pronoun and phrase.head not in words.reported and not is_none(phrase)


# -- without a verb of saying -------------------------------------------------------------------------------


def _standpoint(content: Content, frame: Frame, words: ClaimWords) -> Actor | None:
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
            cited = [c for c in frame.clauses if c.lemma in _CITING and c.subject is following]
            quoted = (a for c in cited for o in c.objects for a in _speakers(o, frame, words, None))
            speaker = next(iter(_speakers(following, frame, words, None)), None) or next(quoted, None)
            if speaker is not None:
                return speaker
        if chunk.item.key in ("in", "by", "on", "to") and following.head in words.standpoints:
            holder = _holder(following, frame)
            if holder is not None:
                return holder
    return None


def _holder(phrase: NounPhrase, frame: Frame) -> Actor | None:
    if phrase.possessor is not None:
        return phrase.possessor.actor
    if phrase.determiner in ("his", "her"):
        return frame.memory.person
    if phrase.determiner in ("our", "my"):
        return frame.voice or frame.speaker or frame.memory.author
    of = next((after.actor for preposition, after in phrase.after if preposition == "of"), None)
    return of or (frame.state(code) if (code := frame.nation(phrase)) is not None else None)


def _noun_teller(content: Content, frame: Frame, words: ClaimWords) -> Actor | None:
    """Whose claim or warning a noun is: "the US warning that …", "Biden's remark that …"."""
    for clause in [content.clause, *content.clause.governors()]:
        noun = clause.noun
        if (
            noun is None
            or noun.head not in words.reported
            or noun.head in words.risks
            or clause.relation != "ccomp"
        ):
            continue
        makers = [
            noun.possessor,
            *(after for preposition, after in noun.after if preposition in ("of", "by", "from")),
        ]
        found = next(
            (
                m.actor
                for m in makers
                if m is not None and m.actor is not None and m.actor.kind is not ActorKind.OUTLET
            ),
            None,
        )
        if found is not None or (code := frame.nation(noun)) is not None:
            return found or frame.state(code or "")
    return None


def _voice(frame: Frame) -> Actor | None:
    return frame.voice or frame.speaker or next(_labels(frame), None)


def _labels(frame: Frame) -> Iterator[Actor]:
    """The speaker whom a heading names before a colon: "Biden: Putin will invade"."""
    first, second = (*frame.chunks[:2], None, None)[:2]
    if isinstance(first, NounPhrase) and isinstance(second, Mark) and second.tag == ":":
        actor = first.actor
        if actor is not None and actor.kind is not ActorKind.OUTLET:
            yield actor
