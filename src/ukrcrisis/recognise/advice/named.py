"""Advice that a noun names: "a call to leave", "its advice is to leave", and whose it is."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.advice.audience import audience_of
from ukrcrisis.recognise.advice.directive import Directive
from ukrcrisis.recognise.advice.words import AdviceWords

__all__ = ["named_advice", "source_of"]


def named_advice(
    content: Clause, noun: NounPhrase, support: Clause | None, frame: Frame, words: AdviceWords
) -> Directive | None:
    strength = words.nouns.get(noun.head) or words.forbidding.get(noun.head)
    if strength is None or support is None or _is_to_one_person(noun, content):
        return None
    if _is_to_a_state(noun, content, frame) or _is_of_a_plan(noun, content):
        return None
    directive = Directive(support, strength, noun=noun, away=noun.head in words.forbidding)
    directive.eased = support is not content and support.lemma in words.easing
    directive.audience = _addressed_by(noun, frame)
    directive.audience = directive.audience or _given(noun, support, frame)
    if directive.audience is None and content.verb.finite and content.subject is not noun:
        directive.audience = content.subject
    directive.issuer = source_of(noun, support, frame)
    if support is content and directive.issuer is None:
        directive.issuer = next(
            (
                p
                for preposition, p in support.prepositions
                if preposition in ("from", "by") and p.start < support.verb.start
            ),
            None,
        )
    return directive


def _is_to_one_person(noun: NounPhrase, content: Clause) -> bool:
    """As in "her call for Mr Ortega to quit", "calls on the minister to go": no advice to the public."""
    asked = [p for before, p in noun.after if before in ("for", "on", "to") and p.end <= content.verb.start]
    return content.verb.infinitive and any(_is_one(part) for p in asked for part in p.parts)


def _is_to_a_state(noun: NounPhrase, content: Clause, frame: Frame) -> bool:
    """As in "a request to Washington to withdraw its envoy": no advice to the public."""
    asked = [p for before, p in noun.after if before == "to" and p.end <= content.verb.start]
    return content.verb.infinitive and any(
        part.surface is not None
        and part.actor is not None
        and part.actor.kind is ActorKind.COUNTRY
        and audience_of(part, frame) is None
        for p in asked
        for part in p.parts
    )


def _is_of_a_plan(noun: NounPhrase, content: Clause) -> bool:
    """Whether the infinitive completes another noun: "gave notice of its intention to leave"."""
    held = content.noun
    return (
        held is not None and held is not noun and any(p == "of" and after is held for p, after in noun.after)
    )


def _is_one(phrase: NounPhrase) -> bool:
    return phrase.is_person or (phrase.actor is not None and phrase.actor.kind is ActorKind.PERSON)


def _addressed_by(noun: NounPhrase, frame: Frame) -> NounPhrase | None:
    """ "A plea to Australians", "advice for travellers"."""
    return next(
        (
            p
            for preposition, p in noun.after
            if preposition in ("to", "for") and audience_of(p, frame) is not None
        ),
        None,
    )


def _given(noun: NounPhrase, support: Clause, frame: Frame) -> NounPhrase | None:
    """To whom a passive gives it: "Danes were given the advice to leave", "the order to go was given to Danes"."""
    if not support.verb.passive:
        return None
    told = [p for preposition, p in support.prepositions if preposition == "to"]
    if support.subject is not None and support.subject is not noun:
        told.append(support.subject)
    return next((p for p in told if audience_of(p, frame) is not None), None)


def source_of(noun: NounPhrase, support: Clause, frame: Frame) -> NounPhrase | None:
    """Whose advice a noun is: its possessor, "from X", or the subject of the verb that carries it."""
    for preposition, phrase in noun.after:
        near = preposition == "of" and phrase.start - noun.end < len(" of the ")  # "the advice of Peru"
        if (preposition in ("from", "by") or near) and phrase.actor is not None:
            return phrase
    behind = next(
        (
            p
            for preposition, p in support.prepositions
            if preposition in ("from", "by") and 0 <= p.start - noun.end < 8 and p.parts[0].actor is not None
        ),
        None,
    )
    if behind is not None:
        return behind  # "similar calls from Norway and Denmark"
    if noun.possessor is not None:
        return noun.possessor
    plain = NounPhrase(noun.start, noun.end, noun.items, noun.head, modifiers=noun.modifiers)
    if noun.modifiers and frame.nation(plain) is not None:
        return noun
    if support.verb.passive:
        return next((p for preposition, p in support.prepositions if preposition in ("by", "from")), None)
    if support.subject is not None and support.subject is not noun:
        return support.subject
    return next((p for preposition, p in support.prepositions if preposition in ("from", "by")), None)
