"""Advice told by nouns: "advised against travel", "urged vigilance", "a travel ban", "raised its alert to
level four".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.mentions.pronouns import HIS_OR_HER, THEIR_OWN
from ukrcrisis.model.vocabulary import ActorKind, AdvisoryAction, Strength
from ukrcrisis.recognise.advice.audience import audience_of
from ukrcrisis.recognise.advice.content import AdvisedAct
from ukrcrisis.recognise.advice.directive import Directive, addressee
from ukrcrisis.recognise.advice.duties import makes_duty
from ukrcrisis.recognise.advice.going import trips
from ukrcrisis.recognise.advice.named import source_of
from ukrcrisis.recognise.advice.scales import label_advice, scale_advice
from ukrcrisis.recognise.advice.verbs import BY_NOUN, around, by_verb, is_abstract, is_of_kind, kind_of
from ukrcrisis.recognise.advice.words import AdviceWords, Tail, tail_of

__all__ = ["noun_advice"]


def noun_advice(frame: Frame, words: AdviceWords) -> Iterator[tuple[Directive, AdvisedAct]]:
    """Each act of advising whose content is a noun."""
    yield from _fragments(frame, words)
    named = not (frame.heads.isdisjoint(words.nouns) and frame.heads.isdisjoint(words.forbidding))
    for clause in frame.clauses:
        lemma = clause.lemma
        advises = lemma in words.strengths or lemma in words.forbidding or lemma in words.wishes
        if advises or lemma == "give" or makes_duty(clause, words):
            yield from by_verb(clause, frame, words)
        for noun in _phrases(clause) if named else ():
            if noun.head in words.nouns or noun.head in words.forbidding:
                yield from _by_noun(noun, clause, frame, words)
        if lemma in words.scales:
            yield from scale_advice(clause, frame)
        if lemma in words.scales or lemma in words.carriers:
            yield from label_advice(clause, frame)


def _fragments(frame: Frame, words: AdviceWords) -> Iterator[tuple[Directive, AdvisedAct]]:
    """ "Its list is broader: no trips to Mali or Chad": a noun after a colon, told by the clause before, or by a bare name
    ("Chile, last night: no trips to Mali").
    """
    colon = -1
    for chunk in frame.chunks if ":" in frame.bases else ():
        if isinstance(chunk, Mark):
            colon = chunk.item.start if chunk.tag == ":" else -1 if chunk.tag == "S" else colon
        elif (
            isinstance(chunk, NounPhrase)
            and colon >= 0
            and chunk.determiner == "no"
            and words.things.get(chunk.head) == "travel"
        ):
            host = next((c for c in reversed(frame.clauses) if c.verb.end <= colon), None)
            told = host or next((c for c in frame.clauses if chunk in c.objects), None)
            issuer = host.subject if host is not None else frame.phrases[0]
            if told is not None and issuer is not None:
                directive = Directive(told, Strength.RECOMMEND, issuer.possessor or issuer, advised=True)
                directive.where = [p for _, p in (*chunk.after, *told.prepositions)]
                behind = [item for item in frame.items if item.start >= chunk.start]
                yield directive, AdvisedAct(trips(Tail(behind), words), None, chunk)


def _phrases(clause: Clause) -> list[NounPhrase]:
    subject = [clause.subject] if clause.subject is not None else []
    return [part for phrase in (*subject, *clause.complements()) for part in phrase.parts]


# -- "a travel ban", "a warning against travel", "a plea for vigilance" --------------------------------------


def _by_noun(
    noun: NounPhrase, clause: Clause, frame: Frame, words: AdviceWords
) -> Iterator[tuple[Directive, AdvisedAct]]:
    action = _action_of(noun, clause, frame, words)
    if action is None or (action is AdvisoryAction.TAKE_CARE and _says_what(noun, clause, frame, words)):
        return
    eased = clause.lemma in words.easing
    in_force = noun is clause.subject and clause.lemma in frame.vocabulary.words("in force")
    if not (
        eased
        or in_force
        or clause.lemma in words.carriers
        or clause.lemma in words.strengths
        or noun.possessor is not None
    ):
        return
    strength = words.forbidding.get(noun.head) or words.nouns[noun.head]
    directive = Directive(clause, strength, source_of(noun, clause, frame), None, noun=noun, eased=eased)
    directive.audience = next(
        (
            p
            for preposition, p in noun.after
            if preposition in ("to", "for") and audience_of(p, frame) is not None
        ),
        None,
    )
    if clause.lemma in words.strengths and directive.audience is None:
        directive.audience = addressee(clause, None)
    yield directive, AdvisedAct(action, None, noun)


def _says_what(noun: NounPhrase, clause: Clause, frame: Frame, words: AdviceWords) -> bool:
    """Whether another verb tells what the notice advises: "issued a travel warning urging its citizens to leave"."""
    telling = (c for c in frame.clauses if c.subject is noun or c.noun is noun or c in clause.dependents)
    return any(c.lemma in words.strengths and (c.verb.gerund or c.relation == "relcl") for c in telling)


def _action_of(noun: NounPhrase, clause: Clause, frame: Frame, words: AdviceWords) -> AdvisoryAction | None:
    if "executive" in noun.keys[:-1]:
        return None  # an order to officials
    following = [(preposition, p) for preposition, p in clause.prepositions if p.start > noun.start]
    for preposition, phrase in (*noun.after, *following):
        on = (
            preposition == "on"
            and (noun.head in words.forbidding or noun.head in words.on_travel)
            and is_abstract(phrase)
        )
        if (preposition == "against" or on) and is_of_kind(phrase, "travel", words):
            return trips(around(phrase, tail_of(clause, frame)), words)
        if preposition == "on" and noun.head in words.forbidding and "travel" not in noun.keys:
            return None  # "a ban on laptops on flights from Mali"
        kind = kind_of(phrase, words)
        if (
            preposition in ("for", "of")
            and kind in BY_NOUN
            and noun.head not in words.forbidding
            and is_abstract(phrase)
            and not _is_of_no_land(phrase, clause)
        ):
            return BY_NOUN[kind]
    named = frame.vocabulary.words
    to_leave = any(words.things.get(key) == "leave" for key in noun.keys[:-1])
    if to_leave and noun.head in named("travel notice", "leave"):
        return AdvisoryAction.LEAVE  # "an evacuation advisory"
    if "travel" not in noun.keys[:-1] or _is_sanction(noun, following, frame) or _shuts_out(noun, frame):
        return None
    if noun.head in words.forbidding:  # "a travel ban for seven countries" keeps strangers out
        lands = named("member", "state")
        behind = [part for _, phrase in (*noun.after, *following) for part in phrase.parts]
        strangers = any(part.head in lands and part.count is not None for part in behind)
        whither = any(
            part.place is not None or part.head in named("advised noun", "place") for part in behind
        )
        told = whither or noun.determiner in THEIR_OWN or noun.possessor is not None or bool(noun.after)
        return AdvisoryAction.DO_NOT_TRAVEL if told and not strangers else None
    issued = clause.lemma in named("issue", "warning") and noun.head in named("travel notice", "care")
    return AdvisoryAction.TAKE_CARE if issued else None


def _is_of_no_land(leaving: NounPhrase, clause: Clause) -> bool:
    """Whether what is left is no land: "its notice of withdrawal from the court"."""
    behind = (p for p in clause.prepositions if p[1].start > leaving.start)
    left = [part for before, phrase in (*leaving.after, *behind) if before == "from" for part in phrase.parts]
    return bool(left) and not any(part.place is not None or part.name for part in left)


def _shuts_out(noun: NounPhrase, frame: Frame) -> bool:
    """ "The president's travel ban barring citizens of five states": whom it keeps out are no public of its own."""
    owner = noun.possessor.actor if noun.possessor is not None else None
    verbs = frame.vocabulary.words("shutting out")
    barring = any(c.subject is noun and c.lemma in verbs for c in frame.clauses)
    his = noun.determiner in HIS_OR_HER or (owner is not None and owner.kind is ActorKind.PERSON)
    return barring or his


def _is_sanction(noun: NounPhrase, following: Sequence[tuple[str, NounPhrase]], frame: Frame) -> bool:
    """ "A travel ban on two generals": a penalty for persons, not advice."""
    on = [
        part
        for preposition, phrase in following
        if preposition in ("on", "against", "for")
        for part in phrase.parts
    ]
    at = frame.item_at(noun.start)
    around = {item.key for item in frame.items[max(0, at - 8) : at + 10]}
    places = frame.vocabulary.words("advised noun", "place")
    of_place = any(part.place is not None or part.head == "all" or part.head in places for part in on)
    return bool(on and not of_place) or not around.isdisjoint(frame.vocabulary.words("sanctions"))
