"""Whose advice it is: the state or organisation that advises, and the person who voices it."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.labels import heading_of
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import FIRST_PERSON
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory
from ukrcrisis.model.vocabulary import ActorKind, AdvisoryAction
from ukrcrisis.recognise.advice.audience import nation_of_people
from ukrcrisis.recognise.advice.bodies import Issuer, addressed_by, is_bare_organ, issuer_for, issuers_named
from ukrcrisis.recognise.advice.directive import Directive
from ukrcrisis.recognise.advice.unsaid import own_notice, speaking_for, unsaid, voiced_by
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.parties import shared_nations

__all__ = ["issuers_of"]

_NAMED = frozenset({EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.ORGANISATION})


def issuers_of(
    directive: Directive, action: AdvisoryAction | None, frame: Frame, earlier: Sequence[Finding]
) -> list[Issuer]:
    """Each state or organisation that advises, with its speaker; empty where nothing tells who does."""
    phrase = directive.issuer
    people = nation_of_people(directive.audience, frame)
    if frame.words.endswith("?"):
        return []
    theirs = phrase is None or phrase.determiner == "their"
    if theirs and (nations := _nations_of(directive.audience, frame)):
        return [(frame.state(code), None) for code in nations]
    if phrase is not None and phrase.pronoun and phrase.head in FIRST_PERSON:
        return voiced_by(directive.advising, frame) or speaking_for(people, frame) or own_notice(frame)
    if phrase is not None and phrase.pronoun and phrase.head == "they":
        meant = (phrase.actor,) if phrase.actor is not None else frame.memory.group
        return [pair for actor in meant for pair in issuer_for(actor, frame)]
    if phrase is not None and phrase.keys in (("neither",), ("both",)):
        return _last_two(frame, earlier)
    if phrase is not None and phrase.head in frame.vocabulary.words("driving out"):
        return []  # armies and wars drive people out, they advise no travellers
    if phrase is not None:
        bare = is_bare_organ(phrase, frame)
        labelled = _label(frame) if bare else None
        nameless = bare or (phrase.actor is None and not phrase.pronoun)
        if nameless and people is None and (own := addressed_by(phrase, frame)) is not None:
            people = own  # "the embassy in Oslo asked all Danes to register and told them later to leave"
        found: list[Issuer] = (
            [(labelled, None)] if labelled is not None else issuers_named(phrase, directive.advising, frame)
        )
        if found:
            return _own_people(found, phrase, people, frame)
        if people is not None and len(people) == 2 and not _barred(phrase):
            speaker = (
                phrase.actor if phrase.actor is not None and phrase.actor.kind is ActorKind.PERSON else None
            )
            return [(frame.state(people), speaker)]
        plain = phrase.determiner == "the" and len(phrase.items) == 2  # "the Department"
        bare = plain and phrase.head in frame.vocabulary.words("actor noun", "organ")
        named = any(item.tag in "ME" for item in phrase.items) and not bare
        if not (bare or (phrase.pronoun and phrase.actor is None)) and (
            named or phrase.head not in frame.vocabulary.words("advise")
        ):
            return []
    return unsaid(directive, people, action, frame, earlier)


def _nations_of(audience: NounPhrase | None, frame: Frame) -> Sequence[str]:
    """The nations of which several are advised: "British and French citizens were told to leave", "Danes and Swedes were
    told by their governments to leave".
    """
    if audience is None or (shared := shared_nations(audience)):
        return shared if audience is not None else ()
    codes = [nation_of_people(part, frame) for part in audience.members]
    nations = [code for code in codes if code is not None and len(code) == 2]
    return nations if len(nations) > 1 and None not in codes else ()


def _last_two(frame: Frame, earlier: Sequence[Finding]) -> list[Issuer]:
    """Whom "neither" means: the two that advised last, else those named together."""
    told = {f.record.issuer.code: f.record.issuer for f in earlier[-_BACK:] if isinstance(f.record, Advisory)}
    two = list(told.values())[-2:] if len(told) > 1 else list(frame.memory.group)
    return [(actor, None) for actor in two if actor.code is not None] if len(two) == 2 else []


_BACK = 8
"""How many findings back those that "neither" means may have advised."""


def _barred(phrase: NounPhrase) -> bool:
    """Whether a phrase names somebody who issues no advice of a state."""
    actor = phrase.actor
    if actor is None:
        return False
    private = actor.kind is ActorKind.PERSON and actor.role is None and actor.country is None
    return private or actor.kind in (ActorKind.OUTLET, ActorKind.ORGANISATION)


def _own_people(found: list[Issuer], phrase: NounPhrase, people: str | None, frame: Frame) -> list[Issuer]:
    """States advise their own people: "the Foreign Office calls on Germans" is Germany's, "Israel told
    Iranians" is no advice.
    """
    if people is None or len(people) > 2:
        return found
    if phrase.pronoun and len(found) > 1 and people not in {issuer.code for issuer, _ in found}:
        return [(frame.state(people), None)]  # "it" is none of those named together
    if len(found) != 1 or found[0][0].code in (people, None):
        return found
    if found[0][0].kind is ActorKind.ORGANISATION:
        return [(frame.state(people), None)] if _is_capital_of(phrase, people) else found
    named = phrase.surface is not None and phrase.surface.entry.kind in _NAMED
    return [] if named or found[0][1] is not None else [(frame.state(people), None)]


def _is_capital_of(phrase: NounPhrase, people: str) -> bool:
    """Whether a capital stands for its own state, where it can stand for a body: "Brussels told Belgians to leave"."""
    entry = phrase.surface.entry if phrase.surface is not None else None
    return entry is not None and phrase.place is not None and phrase.place.country == people


def _label(frame: Frame) -> Actor | None:
    """The one country with which an entry opens: "Israel: the foreign ministry issued a warning"."""
    label = [phrase.actor for phrase in heading_of(frame)]
    country = label[0] if len(label) == 1 else None
    return country if country is not None and country.kind is ActorKind.COUNTRY else None
