"""Who stands behind a claim: the verbs of saying above it, "according to", "in their view", a quotation's
voice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.claims.commitment import is_committed_to
from ukrcrisis.recognise.claims.context import Content
from ukrcrisis.recognise.claims.nouns import is_none
from ukrcrisis.recognise.claims.speakers import (
    makers_above,
    may_name_standpoint,
    noun_makers,
    noun_tellers,
    standpoint,
    tellers,
    voice,
)
from ukrcrisis.recognise.claims.words import ClaimWords, claim_words
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["Telling", "may_be_told", "tellings_of"]

_SAID = frozenset({"before", ":"})
"""Markers of what somebody says whose verb is none of saying: it stands before the verb, or behind a colon."""
_TO_WHOM = frozenset({"to", "over", "on", "in", "at"})
_PAPERS = frozenset({"document", "documents"})


class Telling(NamedTuple):
    """How a claim is told."""

    tellers: tuple[Actor, ...]
    clauses: tuple[Clause, ...]
    """The clauses of saying above what is claimed, nearest first."""
    clause: Clause | None
    """The one whose subject tells; None for a voice, "according to" and the like."""
    noun: NounPhrase | None = None
    """The noun under which its maker tells it: "Kosovo's claim that"; None where a verb does."""


def _telling_of(content: Content, frame: Frame, last: Actor | None) -> Telling | None:
    """Who tells a content, or None where nobody stands behind it; ``last`` is who made the claim before
    ("they").
    """
    words = claim_words(frame.vocabulary)
    clauses = _clauses(content, words, frame)
    if not is_committed_to(content, clauses, words):
        return None
    told = [
        (clause, found)
        for clause in clauses
        if not _judges(clause, frame, words) and (found := tellers(clause, frame, words, last))
    ]
    himself = len(told) > 1 and _means_teller(told[0][0], told[1][0])
    known = len(told) > 1 and told[0][0].lemma in words.saying.knowing  # "he said the Americans knew that"
    if (
        himself
        or known
        or (len(told) > 1 and (_speaks_for(told[1][1], told[0][1]) or _is_evidence(told[0][1], told[1][1])))
    ):
        told = told[1:]  # "Sullivan said Washington had evidence that": his claim
    if told:
        return Telling(tuple(told[0][1]), tuple(clauses), told[0][0])
    if any(
        c.subject is not None and c.subject.actor is None and _is_somebody(c.subject, words) for c in clauses
    ):
        return None  # somebody tells it whom we cannot name
    holder = standpoint(content, frame, words)
    made = (
        () if clauses or holder is not None else noun_tellers(content, frame, words)
    )  # a verb above is another's
    if not made and (origin := holder or voice(frame)) is not None:
        made = (origin,)
    if made:
        return Telling(made, tuple(clauses), None)
    return _by_outlet(clauses, frame, words)


def _by_outlet(clauses: Sequence[Clause], frame: Frame, words: ClaimWords) -> Telling | None:
    """What a newspaper reports and nobody told it is its own claim: "Egypt armed them, the daily wrote"."""
    for clause in clauses:
        teller = clause.subject.actor if clause.subject is not None else None
        if teller is None or teller.kind is not ActorKind.OUTLET:
            continue
        cites = any(c.lemma in words.saying.citing and c.subject is clause.subject for c in frame.clauses)
        plainly = clause.verb.finite and clause.relation != "relcl" and not clause.verb.passive
        return Telling((teller,), tuple(clauses), clause) if plainly and not cites else None
    return None


def tellings_of(content: Content, frame: Frame, last: Actor | None) -> Iterator[Telling]:
    """Whoever tells a content: of "Serbia rejected Kosovo's claim that …" Serbia, and Kosovo too."""
    words = claim_words(frame.vocabulary)
    telling = _telling_of(content, frame, last)
    if telling is not None:
        yield telling
    told = (
        (telling.clauses, telling.tellers) if telling is not None else (_clauses(content, words, frame), ())
    )
    if telling is not None and (denier := _denier_above(telling, words)) is not None:
        who = _others(tellers(denier, frame, words, last), telling.tellers)
        if who:
            yield Telling(who, telling.clauses, denier)  # "dismissed Nato's images that show Russian forces"
    if content.noun is not None:
        makers = _others(noun_makers(content.noun, frame, words), told[1]) if telling is not None else ()
        if makers:
            yield Telling(makers, (), None, noun=content.noun)  # "dismissed US warnings of an attack"
        return
    for clause in [content.clause, *content.clause.governors()]:
        if clause in told[0]:
            return
        if makers := makers_above(clause, frame, words):
            if told[0] and (others := _others(makers, told[1])):
                yield Telling(others, (), None, noun=clause.noun)
            return


def _denier_above(telling: Telling, words: ClaimWords) -> Clause | None:
    """The verb by which somebody denies a report that shows a thing by itself, as a relative clause says."""
    shown = any(c.lemma in words.showing and c.relation in ("relcl", "xcomp") for c in telling.clauses[:2])
    above = [c for c in telling.clauses if c is not telling.clause] if shown else []
    return next((c for c in above if c.lemma in words.denying and not c.verb.negated), None)


def _others(makers: Sequence[Actor], tellers: Sequence[Actor]) -> tuple[Actor, ...]:
    return tuple(maker for maker in makers if maker not in tellers)


def may_be_told(frame: Frame, words: ClaimWords) -> Callable[[Clause], bool]:
    """Asks of a clause whether anybody can tell it: of others it need not be known what they claim."""
    if voice(frame) is not None or may_name_standpoint(frame, words):
        return lambda clause: True
    telling = {clause for clause in frame.clauses if _tells(clause, words, frame)}
    return lambda clause: (
        clause.noun is not None or any(g in telling or g.noun is not None for g in clause.governors())
    )


def _clauses(content: Content, words: ClaimWords, frame: Frame) -> list[Clause]:
    above = (
        [content.clause, *content.clause.governors()]
        if content.noun is not None
        else content.clause.governors()
    )
    chain = [content.clause, *above]
    return [
        g
        for g in above
        if (_tells(g, words, frame) and not _has_said_it(g, chain))
        or (content.noun is not None and g is content.clause and not _is_of_the_accused(g))
    ]


def _is_of_the_accused(clause: Clause) -> bool:
    """As in "The two women accused of the attack", "those suspected of involvement": the verb lacks its object."""
    if clause.objects or clause.verb.passive:
        return False
    of = any(preposition == "of" for preposition, _ in clause.prepositions)
    return clause.lemma == "accuse" or (clause.lemma == "suspect" and of)


def _has_said_it(clause: Clause, told: Sequence[Clause]) -> bool:
    """Whether "what" is all that a verb of saying tells: "saw no sign in what he had said that war was near"."""
    return clause.marker == "what" and any(c.governor is clause and c.marker == "that" for c in told)


def _tells(clause: Clause, words: ClaimWords, frame: Frame) -> bool:
    """Whether a clause says or shows something; "the US assessment is that" and "is sure that" do."""
    if _is_of_the_accused(clause):
        return False
    if clause.lemma == "continue" and any(d.relation == "xcomp" for d in clause.dependents):
        return False  # "continues to send arms"
    if clause.lemma in words.report or any(d.marker in _SAID for d in clause.dependents):
        return True  # "…, he went on", "he put it bluntly: …"
    if words.idiom(clause, frame) is not None:
        return True
    if clause.lemma == "learn":
        return any(preposition == "from" for preposition, _ in clause.prepositions)
    if clause.lemma == "read":
        return clause.subject is not None and clause.subject.head in words.reported  # "the statement read"
    if clause.lemma == "be":
        subject = clause.subject
        views = words.reported | words.viewpoints
        return (subject is not None and subject.head in views) or any(
            o.head in words.minded
            or (o.head in words.viewpoints and subject is not None and subject.head == "it")
            for o in clause.objects
        )
    if clause.lemma == "have" or clause.lemma in words.sharing:
        return any(o.head in words.reported for o in clause.objects) or _foretells(clause, words)
    return clause.lemma in words.tellers or _governs_content(clause, frame)


def _governs_content(clause: Clause, frame: Frame) -> bool:
    """Whether a verb that no list has tells what "that" opens, for who can speak: "manifested that Chile would attack"."""
    subject = clause.subject
    speaks = subject is not None and subject.actor is not None and not subject.pronoun and clause.verb.finite
    if not speaks or clause.verb.passive or clause.verb.negated or clause.verb.modal:
        return False
    if any(preposition not in _TO_WHOM for preposition, _ in clause.prepositions):
        return False  # "oil slipped in spite of the news that"
    told = any(d.relation == "ccomp" and d.marker == "that" and d.noun is None for d in clause.dependents)
    return told and clause.lemma not in frame.vocabulary.words("non-assertive")


def _foretells(clause: Clause, words: ClaimWords) -> bool:
    """Whether a report has somebody doing a thing: "an American forecast had Peru attacking on the 16th"."""
    subject = clause.subject
    doing = any(d.verb.gerund and d.subject in clause.objects for d in clause.dependents)
    return clause.lemma == "have" and doing and subject is not None and subject.head in words.reported


def _judges(clause: Clause, frame: Frame, words: ClaimWords) -> bool:
    """Whether a copula says of a report that it is false, and so does not tell what it tells."""
    sure = words.idiom(clause, frame) == "asserts"  # "is in no doubt"
    return clause.lemma == "be" and not sure and tail_of(clause, frame).holds(words.denying)


def _means_teller(below: Clause, above: Clause) -> bool:
    """Whether a pronoun tells what somebody says of himself: "a diplomat said he had no doubt that"."""
    subject = below.subject
    himself = subject is not None and subject.pronoun and subject.head in ("he", "she", "they")
    teller = above.subject.actor if above.subject is not None else None
    return himself and below.governor is above and teller is not None and teller.kind is ActorKind.UNNAMED


def _speaks_for(people: Sequence[Actor], states: Sequence[Actor]) -> bool:
    """Whether one office-holder tells what his own state believes."""
    person, state = people[0], states[0]
    return (
        len(people) == len(states) == 1
        and person.role is not None
        and state.kind is ActorKind.COUNTRY
        and person.country == state.code
    )


def _is_evidence(tellers: Sequence[Actor], above: Sequence[Actor]) -> bool:
    """Whether what tells is only what those above go by: "he said intelligence suggested that", "Israel says documents show";
    an outlet has no documents of its own.
    """
    if any(each.kind is not ActorKind.UNNAMED or each.country is not None for each in tellers):
        return False
    names = [each.name.lower() for each in tellers]
    if all(name.endswith("intelligence") for name in names):
        return True
    outlets = any(each.kind is ActorKind.OUTLET for each in above)
    return not outlets and all(_PAPERS & {*name.split()} for name in names)


def _is_somebody(phrase: NounPhrase, words: ClaimWords) -> bool:
    """Whether a subject can tell anything by itself: no report, no "nothing", no pronoun but "they", who are others."""
    named = not phrase.pronoun or phrase.head == "they"
    return named and phrase.head not in words.reported and not is_none(phrase)
