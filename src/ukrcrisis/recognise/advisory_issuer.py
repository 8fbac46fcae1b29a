"""Whose advice it is: the state or organisation that advises, and the person who voices it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.attribution import reporters
from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.nations import nation_of
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory
from ukrcrisis.model.vocabulary import ActorKind, AdvisoryAction
from ukrcrisis.recognise.advisory_audience import nation_of_people
from ukrcrisis.recognise.advisory_context import Directive
from ukrcrisis.recognise.finding import Finding

__all__ = ["Issuer", "issuers_of", "notice_of", "opened"]

Issuer = tuple[Actor, Actor | None]
"""The state or organisation that advises, and the person who voices it."""

_INCLUDING = frozenset({"including", "in particular", "such as", "like", "among them", "notably"})
_FIRST = frozenset({"we", "i", "us"})
_NAMED = frozenset({EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.ORGANISATION})
_ARMED = frozenset({"army", "military", "troop", "force", "soldier", "militia", "idf", "rebel"})
_GRADES = frozenset({"level", "advisory", "alert", "advice", "update", "updated", "status", "warning"})
_NEAR = 600


def issuers_of(
    directive: Directive, action: AdvisoryAction | None, frame: Frame, earlier: Sequence[Finding]
) -> list[Issuer]:
    """Each state or organisation that advises, with its speaker; empty where nothing tells who does."""
    phrase = directive.issuer
    people = nation_of_people(directive.audience)
    if frame.words.endswith("?"):
        return []
    if phrase is not None and phrase.pronoun and phrase.head in _FIRST:
        return _voice(directive.advising, frame) or _of_people(people, frame) or _of_notice(frame)
    if phrase is not None and phrase.pronoun and phrase.head == "they":
        return [pair for actor in frame.memory.group for pair in _issuer(actor, frame)]
    if phrase is not None and phrase.head in _ARMED:
        return []  # armies order people out, they advise no travellers
    if phrase is not None:
        labelled = _label(frame) if _is_bare_organ(phrase) else None
        found: list[Issuer] = (
            [(labelled, None)] if labelled is not None else _named(phrase, directive.advising, frame)
        )
        if found:
            return _own_people(found, phrase, people, frame)
        if people is not None and len(people) == 2 and not _barred(phrase):
            speaker = (
                phrase.actor if phrase.actor is not None and phrase.actor.kind is ActorKind.PERSON else None
            )
            return [(frame.state(people), speaker)]
        if phrase.head not in frame.vocabulary.words("advise") or any(
            item.tag in "ME" for item in phrase.items
        ):
            return []
    return _unsaid(directive, people, action, frame, earlier)


def _barred(phrase: NounPhrase) -> bool:
    """Whether a phrase names somebody who issues no advice of a state."""
    actor = phrase.actor
    return actor is not None and actor.kind in (ActorKind.OUTLET, ActorKind.ORGANISATION)


def _named(phrase: NounPhrase, clause: Clause, frame: Frame) -> list[Issuer]:
    """What the phrase itself names; "several countries, including A and B" names A and B."""
    found = [pair for part in phrase.parts for pair in _of_part(part, frame)]
    listed = [p for preposition, p in clause.prepositions if preposition in _INCLUDING]
    listed += [p for preposition, p in clause.prepositions if preposition == "of" and _those_of(p, frame)]
    listed += [o for c in frame.clauses if c.lemma == "include" and c.subject is phrase for o in c.objects]
    members = [pair for p in listed for part in p.parts for pair in _of_part(part, frame)]
    if members and all(actor.kind is ActorKind.GROUP and actor.count is None for actor, _ in found):
        return members
    return [*found, *members]


def _those_of(phrase: NounPhrase, frame: Frame) -> bool:
    """ "Several governments, those of Peru and Chile among them"."""
    at = frame.item_at(phrase.start)
    return at > 1 and frame.items[at - 2].key == "those" and frame.items[at - 1].key == "of"


def _own_people(found: list[Issuer], phrase: NounPhrase, people: str | None, frame: Frame) -> list[Issuer]:
    """States advise their own people: "the Foreign Office calls on Germans" is Germany's, "Israel told
    Iranians" is no advice.
    """
    if people is None or len(people) > 2 or len(found) != 1 or found[0][0].code in (people, None):
        return found
    if found[0][0].kind is ActorKind.ORGANISATION:
        return found
    named = phrase.surface is not None and phrase.surface.entry.kind in _NAMED
    return [] if named or found[0][1] is not None else [(frame.state(people), None)]


def _of_part(part: NounPhrase, frame: Frame) -> Iterator[Issuer]:
    if part.actor is not None:
        yield from _issuer(part.actor, frame)
        return
    nation = nation_of(part)
    words = frame.vocabulary.words
    bodies = words("actor noun", "organ") | words("advise") | words("issuing", "body")
    many = part.head in words("issuing", "many") and next(
        (p for preposition, p in part.after if preposition == "of" and _are_states(p, frame)), None
    )
    if nation is not None and part.head in bodies:
        yield frame.state(nation), None
    elif many:
        yield (
            Actor(
                kind=ActorKind.GROUP,
                name=frame.text[part.start : many.end],
                count=part.count[0] if part.count else None,
            ),
            None,
        )
    elif part.head in words("actor noun", "group") and part.plural:
        yield (
            Actor(
                kind=ActorKind.GROUP,
                name=frame.text[part.start : part.end],
                count=part.count[0] if part.count else None,
            ),
            None,
        )


def _are_states(phrase: NounPhrase, frame: Frame) -> bool:
    return phrase.plural and phrase.head in frame.vocabulary.words("actor noun", "group")


def _issuer(actor: Actor, frame: Frame) -> Iterator[Issuer]:
    match actor.kind:
        case ActorKind.PERSON | ActorKind.UNNAMED if actor.country is not None:
            yield frame.state(actor.country), actor
        case ActorKind.COUNTRY | ActorKind.GROUP:
            yield actor, None
        case ActorKind.ORGANISATION if actor.code is not None:
            yield actor, None
        case _:
            return


# -- where no phrase names the issuer -----------------------------------------------------------------------


def _unsaid(
    directive: Directive,
    people: str | None,
    action: AdvisoryAction | None,
    frame: Frame,
    earlier: Sequence[Finding],
) -> list[Issuer]:
    """Whose advice it is where nobody is named: by its people, by who is speaking, by what was told before."""
    if people is not None and people != "our":
        speaker = next(
            (s for _, s in _voice(directive.advising, frame) if s is not None and s.country == people), None
        )
        return [(frame.state(people), speaker)]
    opening = opened(directive, frame) or _closing(directive, frame)
    if opening is not None:
        return [pair for part in opening.parts for pair in _of_part(part, frame)]
    spoken = _voice(directive.advising, frame)
    if spoken or people == "our":
        return spoken
    if own := _of_notice(frame):
        return own
    if (
        directive.notice
        and directive.audience is None
        and (action is AdvisoryAction.TAKE_CARE or directive.advising.quotation is None)
    ):
        return []
    return _goes_on(directive, frame, earlier)


def _of_people(people: str | None, frame: Frame) -> list[Issuer]:
    speaker = frame.speaker if frame.speaker is not None and frame.speaker.kind is ActorKind.PERSON else None
    return [(frame.state(people), speaker)] if people is not None and len(people) == 2 else []


def _of_notice(frame: Frame) -> list[Issuer]:
    own = notice_of(frame)
    return [(own, None)] if own is not None else []


def _is_bare_organ(phrase: NounPhrase) -> bool:
    """ "The foreign ministry", "the embassy": of whom, something else must say."""
    known = phrase.surface is not None and (
        phrase.surface.entry.kind is not EntryKind.ORGAN or phrase.surface.entry.code is not None
    )
    return (
        not phrase.members
        and not known
        and phrase.actor is not None
        and phrase.actor.kind is ActorKind.COUNTRY
        and nation_of(phrase) is None
        and not phrase.pronoun
    )


def _label(frame: Frame) -> Actor | None:
    """The country before the colon that opens an entry of a list: "Israel: the foreign ministry issued a
    warning".
    """
    chunks = frame.chunks
    if (
        len(chunks) < 2
        or not isinstance(chunks[0], NounPhrase)
        or not isinstance(chunks[1], Mark)
        or chunks[1].tag != ":"
    ):
        return None
    actor = chunks[0].actor
    return actor if actor is not None and actor.kind is ActorKind.COUNTRY else None


def _voice(clause: Clause, frame: Frame) -> list[Issuer]:
    """Who says it: the speaker above the clause, of the transcript's turn or of the quotation that goes on."""
    for teller in reporters(clause, frame):
        if (
            teller.marker == "where"
            and teller.objects
            and teller.objects[-1].place is not None
            and teller.objects[-1].place.country is not None
        ):
            return [
                (frame.state(teller.objects[-1].place.country), None)
            ]  # "Belgium, where the ministry said"
        if teller.subject is not None and teller.subject.actor is not None:
            found = list(_issuer(teller.subject.actor, frame))
            if found:
                return found
    speaker = frame.speaker or frame.voice
    return list(_issuer(speaker, frame)) if speaker is not None else []


def opened(directive: Directive, frame: Frame) -> NounPhrase | None:
    """Who speaks before the colon: "New Zealand chimes in: get out now", "the PM's plea: leave now"."""
    start = directive.advising.verb.start
    colon = -1
    for chunk in frame.chunks:
        if isinstance(chunk, Mark):
            if chunk.item.start >= start:
                break
            colon = chunk.item.start if chunk.tag == ":" else -1 if chunk.tag == "S" else colon
    if colon < 0:
        return None
    before = [
        c
        for c in frame.clauses
        if c.verb.end <= colon and c.verb.finite and c.relation != "relcl" and c.subject is not None
    ]
    if before and before[-1].subject is not None and _speaks(before[-1].subject):
        directive.opening = before[-1]
        return before[-1].subject
    phrases = [c for c in frame.chunks if isinstance(c, NounPhrase) and c.end <= colon]
    if any(key in _GRADES for phrase in phrases for key in phrase.keys):
        return None  # "Mali - Level 4: Do not travel"
    return next((p for p in phrases if _speaks(p)), None)


def _closing(directive: Directive, frame: Frame) -> NounPhrase | None:
    """Who speaks after the words: "'Leave now': US embassy warns Americans"."""
    if directive.advising.quotation is None:
        return None
    end = directive.advising.quotation.end
    colon = False
    for chunk in frame.chunks:
        if isinstance(chunk, Mark) and chunk.item.start >= end - 1:
            colon = colon or chunk.tag in ":-"
            if chunk.tag in "S;":
                return None
        elif colon and isinstance(chunk, NounPhrase) and _speaks(chunk):
            return chunk
    return None


def _speaks(phrase: NounPhrase) -> bool:
    actor = phrase.actor or (phrase.possessor.actor if phrase.possessor is not None else None)
    return actor is not None and (
        actor.code is not None or (actor.kind is ActorKind.PERSON and actor.country is not None)
    )


def notice_of(frame: Frame) -> Actor | None:
    """The state whose embassy or ministry issued the document, by its headings; None where it is no notice."""
    return frame.memory.author


def _goes_on(directive: Directive, frame: Frame, earlier: Sequence[Finding]) -> list[Issuer]:
    """The issuer of the advice told right before ("… Those who stay should register"), else who acted last."""
    for finding in reversed(earlier):
        if isinstance(finding.record, Advisory):
            if 0 <= directive.advising.verb.start - finding.cue.start < _NEAR:
                return [(finding.record.issuer, finding.record.speaker)]
            break
    audience = directive.audience
    state = frame.memory.state if audience is not None and audience.determiner in ("its", "their") else None
    return [(state, None)] if state is not None else []
