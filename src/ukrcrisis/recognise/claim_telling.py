"""Who stands behind a claim: the verbs of saying above it, "according to", "in their view", a quotation's
voice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind, Topic
from ukrcrisis.recognise.claim_content import Content
from ukrcrisis.recognise.claim_forces import AHEAD
from ukrcrisis.recognise.claim_nouns import is_none
from ukrcrisis.recognise.claim_peace import has_agent
from ukrcrisis.recognise.claim_speakers import (
    maker_of,
    may_name_standpoint,
    noun_maker,
    noun_teller,
    standpoint,
    tellers,
    voice,
)
from ukrcrisis.recognise.claim_words import ClaimWords, claim_words
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["Telling", "may_be_told", "tellings_of", "tells"]


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
    if any(clause.verb.negated and clause.lemma in (*words.confirming, "deny") for clause in clauses[:1]):
        return None  # "could not confirm that"
    below_first = takewhile(lambda clause: clause not in clauses[:1], content.clause.governors())
    if any(clause.lemma in words.charging and _is_nobodys(clause) for clause in (*clauses[:1], *below_first)):
        return None  # "the men accused of an attack"
    if any(clause.relation == "advcl" and clause.marker in _IRREAL for clause in clauses[:1]):
        return None  # "until it says that it has no such plans"
    if content.clause.marker == "whether" and any(map(_says_not, clauses[:1])):
        return None  # "could not say whether", "is not able to say whether"
    if not _stands_for_itself(content, clauses, words):
        return None
    told = [
        (clause, found)
        for clause in clauses
        if not _judges(clause, frame, words) and (found := tellers(clause, frame, words, last))
    ]
    himself = len(told) > 1 and _means_teller(told[0][0], told[1][0])
    if himself or (len(told) > 1 and (_speaks_for(told[1][1], told[0][1]) or _is_bare_report(told[0][1]))):
        told = told[1:]  # "Sullivan said Washington had evidence that": his claim
    if told:
        return Telling(tuple(told[0][1]), tuple(clauses), told[0][0])
    if any(
        c.subject is not None and c.subject.actor is None and _is_somebody(c.subject, words) for c in clauses
    ):
        return None  # somebody tells it whom we cannot name
    made = None if clauses else noun_teller(content, frame, words)  # a verb above is another's
    origin = standpoint(content, frame, words) or made or voice(frame)
    return Telling((origin,), tuple(clauses), None) if origin is not None else None


def tellings_of(content: Content, frame: Frame, last: Actor | None) -> Iterator[Telling]:
    """Whoever tells a content: of "Serbia rejected Kosovo's claim that …" Serbia, and Kosovo too."""
    words = claim_words(frame.vocabulary)
    telling = _telling_of(content, frame, last)
    if telling is not None:
        yield telling
    told = (
        (telling.clauses, telling.tellers) if telling is not None else (_clauses(content, words, frame), ())
    )
    if content.noun is not None:
        maker = noun_maker(content.noun, frame, words)
        if maker is not None and telling is not None and maker not in telling.tellers:
            yield Telling((maker,), (), None, noun=content.noun)  # "dismissed US warnings of an attack"
        return
    for clause in [content.clause, *content.clause.governors()]:
        if clause in told[0]:
            return
        maker = maker_of(clause, frame, words)
        if maker is not None:
            if maker not in told[1] and told[0]:
                yield Telling((maker,), (), None, noun=clause.noun)
            return


def may_be_told(frame: Frame, words: ClaimWords) -> Callable[[Clause], bool]:
    """Asks of a clause whether anybody can tell it: of others it need not be known what they claim."""
    if voice(frame) is not None or may_name_standpoint(frame, words):
        return lambda clause: True
    telling = {clause for clause in frame.clauses if tells(clause, words, frame)}
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
        if (tells(g, words, frame) and not _has_said_it(g, chain))
        or (content.noun is not None and g is content.clause)
    ]


def _has_said_it(clause: Clause, told: Sequence[Clause]) -> bool:
    """Whether "what" is all that a verb of saying tells: "saw no sign in what he had said that war was near"."""
    return clause.marker == "what" and any(c.governor is clause and c.marker == "that" for c in told)


def tells(clause: Clause, words: ClaimWords, frame: Frame) -> bool:
    """Whether a clause says or shows something; "the US assessment is that" and "is sure that" do."""
    if clause.lemma == "accuse" and not (clause.objects or clause.verb.passive):
        return False  # "the two women accused of the attack"
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
    return clause.lemma in words.tellers


def _foretells(clause: Clause, words: ClaimWords) -> bool:
    """Whether a report has somebody doing a thing: "an American forecast had Peru attacking on the 16th"."""
    subject = clause.subject
    doing = any(d.verb.gerund and d.subject in clause.objects for d in clause.dependents)
    return clause.lemma == "have" and doing and subject is not None and subject.head in words.reported


def _says_not(clause: Clause) -> bool:
    above = clause.governor if clause.verb.infinitive else None
    return clause.verb.negated or (above is not None and above.verb.negated)


def _is_nobodys(clause: Clause) -> bool:
    """Whether a passive names nobody who acts."""
    participle = not clause.objects and any(d.relation == "prep" for d in clause.dependents)
    return (clause.verb.passive or participle) and not has_agent(clause)


def _judges(clause: Clause, frame: Frame, words: ClaimWords) -> bool:
    """Whether a copula says of a report that it is false, and so does not tell what it tells."""
    sure = words.idiom(clause, frame) == "asserts"  # "is in no doubt"
    return clause.lemma == "be" and not sure and tail_of(clause, frame).holds(words.denying)


def _stands_for_itself(content: Content, tellings: Sequence[Clause], words: ClaimWords) -> bool:
    """Whether what is told is the content: no condition, no aside, nothing that somebody is called on to do."""
    each: Clause | None = content.clause
    if content.noun is not None:
        return True
    if content.clause.marker == "if" and any(c.verb.start > content.clause.verb.start for c in tellings[:1]):
        return False  # "if Russia doesn't invade, we will be relieved, he said"
    of_stay = content.topic in (Topic.BUILDUP, Topic.PULLBACK)
    if of_stay and any(clause.lemma in words.vowing or clause.lemma == "expect" for clause in tellings[:1]):
        return False  # "not one soldier will stay, he promised"
    while each is not None and each not in tellings:
        above = each.governor if each.verb.infinitive else None
        nouns = [
            *([each.noun] if each.noun is not None else []),
            *(above.objects if above is not None else []),
        ]
        proposed = any(noun.head in words.saying.proposals for noun in nouns)
        if proposed or _is_by_the_way(each, words):
            return False
        each = each.governor
    above = each.governor if each is not None and each.verb.infinitive else None
    withheld = above is not None and above.lemma in words.saying.withholding
    if each is not None and withheld and each.lemma not in words.saying.ruling_out:
        return False  # "declined to say whether"; but "refused to rule out that"
    return each is None or not (each.lemma in words.wills and _is_willed(content, each, words))


def is_called(clause: Clause, words: ClaimWords) -> bool:
    """Whether a clause completes what a thing is called: "called the raid an attempt to topple him"."""
    above = clause.governor
    called = above is not None and above.lemma in words.saying.calling and len(above.objects) > 1
    return called and above is not None and clause.noun in above.objects[1:]


def _is_by_the_way(clause: Clause, words: ClaimWords) -> bool:
    """Whether it only adds to the clause above it, or is what that one wants done."""
    above, noun = clause.governor, clause.noun
    of_decision = noun is not None and (noun.head in words.decisions or is_called(clause, words))
    if clause.relation == "relcl" and above is not None:
        told = any(above.lemma in each for each in (words.showing, words.uncovering, words.saying.telling_of))
        # "was a murder organised by Peru's agents", but not "gangs run by Peru's agents were planning"
        by_somebody = clause.verb.passive and has_agent(clause) and above.lemma in words.copulas
        bare = clause.verb.finite and not clause.marker  # "it is clear the Peruvians have no such plans"
        aim = clause.subject is not None and clause.subject.head in words.intent.means
        of_means = aim and clause.lemma in words.intent.aiming  # "a policy aimed at toppling him"
        if not (
            told
            or by_somebody
            or bare
            or of_means
            or _is_from_where(clause, words)
            or _is_of_existence(clause, above)
        ):
            return True
    if clause.relation == "advcl" and not _is_beside(clause, above, words):
        return True
    wanted = above is not None and above.lemma in words.wills and above.lemma != "threaten"
    return wanted and clause.verb.infinitive and not of_decision


_SAID = frozenset({"before", ":"})
"""Markers of what somebody says whose verb is none of saying: it stands before the verb, or behind a colon."""
_ONLY_TIME = frozenset({"matter", "question"})
_IRREAL = frozenset({"if", "unless", "until"})
_BESIDE = frozenset({"while", "because", "as", "although", "though", "even though"})


def _is_of_existence(clause: Clause, above: Clause) -> bool:
    """Whether a participle says of forces that they are there: "there were no troops massing"."""
    there = above.lemma == "be" and above.subject is not None and above.subject.head == "there"
    return there and clause.verb.gerund


def _is_from_where(clause: Clause, words: ClaimWords) -> bool:
    """Whether a relative says what may come of a position: "holds a hill from which it can shell"."""
    named = clause.complements()
    before = (phrase for phrase in named if phrase.end <= clause.verb.start)
    return clause.verb.modal in AHEAD and any(phrase.head in words.saying.periods for phrase in before)


def _is_beside(clause: Clause, above: Clause | None, words: ClaimWords) -> bool:
    """Whether an adverbial clause is told as the clause above is, and no condition, time or reason of it."""
    if clause.marker == "when" and above is not None:
        named = [*above.objects, *(phrase for _, phrase in above.prepositions)]
        return any(
            phrase.head in words.saying.periods and phrase.end <= clause.verb.start for phrase in named
        )
    if clause.marker == "before":  # "it is a matter of time before Peru attacks"
        return above is not None and above.lemma == "be" and any(o.head in _ONLY_TIME for o in above.objects)
    if clause.marker == "whether":  # not "does not care whether", "was asked whether"
        return above is not None and above.lemma in words.told and above.lemma != "ask"
    if clause.marker == "how":
        others = clause.subject is not None and not clause.subject.pronoun  # not "talk on how we can"
        return (
            others and above is not None and above.lemma in words.told
        )  # "told them how Minsk would attack"
    return clause.marker in _BESIDE or (not clause.marker and clause.verb.gerund)


def _is_willed(content: Content, telling: Clause, words: ClaimWords) -> bool:
    """Whether a verb of asking governs the content as what is to be done."""
    below = next((c for c in [content.clause, *content.clause.governors()] if c.governor is telling), None)
    of_noun = below.noun if below is not None else None
    if (
        below is not None
        and of_noun is not None
        and (of_noun.head in words.decisions or is_called(below, words))
    ):
        return False  # "warned of a plan to attack"
    return below is not None and (
        below.verb.infinitive
        or (telling.lemma in words.vowing and below.verb.passive)
        or below.verb.subjunctive
        or (below.verb.modal == "should")
        or (
            below.verb.item.key == below.lemma
            and not below.verb.modal
            and telling.lemma in words.saying.demanding
        )
    )


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


def _is_bare_report(tellers: Sequence[Actor]) -> bool:
    """Whether what tells is only "new intelligence", of whomever who passes it on: "he said intelligence suggested that"."""
    nobodys = all(each.kind is ActorKind.UNNAMED and each.country is None for each in tellers)
    return nobodys and all(each.name.lower().endswith("intelligence") for each in tellers)


def _is_somebody(phrase: NounPhrase, words: ClaimWords) -> bool:
    """Whether a subject can tell anything by itself: no report, no "nothing", no pronoun but "they", who are others."""
    named = not phrase.pronoun or phrase.head == "they"
    return named and phrase.head not in words.reported and not is_none(phrase)
