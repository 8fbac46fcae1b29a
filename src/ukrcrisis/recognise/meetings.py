"""Meetings: talks in person, or talks whose channel is not given, between at least two states or organisations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.act_words import meeting_words, visit_words
from ukrcrisis.recognise.acts import act, act_senses, is_nameless, place_among, told_for
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.parties import actors_of, distinct
from ukrcrisis.recognise.timing import dates_of, status_of
from ukrcrisis.recognise.wordings import Tail, tail_of

__all__ = ["recognise_meetings"]

_SYMMETRIC = frozenset({"meet", "receive", "host", "welcome"})
"""Verbs whose object is the other party."""


def recognise_meetings(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The meetings of a passage, one for a clause."""
    for clause in frame.clauses:
        if _is_remote(clause, frame):
            continue
        senses = act_senses(clause, frame)
        finding = None
        if "meeting" in senses or ("talk" in senses and _in_person(clause)):
            finding = _with_verb(clause, frame)
        if finding is None:
            finding = _nominal(clause, frame)
        if finding is not None:
            yield finding


def _is_remote(clause: Clause, frame: Frame) -> bool:
    """Whether the channel makes it a call: by phone, by video link, virtually."""
    channels = frame.vocabulary.derived(_channels)
    end = clause.own_end()
    near = [item for item in tail_of(clause, frame).items if item.start < end]
    near += list(clause.subject.items) if clause.subject is not None else []
    return not channels.isdisjoint([item.lemma for item in near]) or Tail(near).holds(channels)


def _channels(vocabulary: Vocabulary) -> frozenset[str]:
    return vocabulary.words("channel") | vocabulary.words("call")


def _in_person(clause: Clause) -> bool:
    """Whether neutral talks have a place, so that they are no call."""
    if clause.lemma == "see":
        seer = (
            next((p.actor for p in clause.subject.parts if p.actor is not None), None)
            if clause.subject is not None
            else None
        )
        if seer is None or seer.kind is not ActorKind.PERSON or seer.country is None:
            return False
        return any(
            p.actor is not None
            and p.actor.kind is ActorKind.PERSON
            and p.actor.country not in (None, seer.country)
            for o in clause.objects
            for p in o.parts
        )
    if any(o.head == "there" for o in clause.objects):
        return True
    return any(
        preposition in ("in", "at") and any(p.place for p in phrase.parts)
        for preposition, phrase in clause.prepositions
    )


def _with_verb(clause: Clause, frame: Frame) -> Finding | None:
    others: list[Actor] = []
    noun: NounPhrase | None = None
    for phrase in clause.objects:
        if phrase.head in meeting_words(frame).nouns:
            noun = phrase
            others += _parties_of_noun(phrase, frame)
        elif clause.lemma in _SYMMETRIC or clause.lemma == "see":
            others += actors_of(phrase, frame)
    facing = ("from", "opposite") if tail_of(clause, frame).holds(_TABLE) else ()
    for preposition, phrase in clause.prepositions:
        if preposition in ("with", "between", "among", "together with", "alongside", *facing) or (
            preposition in ("to", "by") and clause.verb.passive
        ):
            others += actors_of(phrase, frame)
        elif preposition == "to" and clause.lemma == "play":  # "played host to talks between"
            noun = phrase if phrase.head in meeting_words(frame).nouns else noun
            others += _parties_of_noun(phrase, frame) if noun is phrase else actors_of(phrase, frame)
    if noun is not None and clause.lemma in _HOSTING and _several(_parties(others, frame)):
        hosts = [a for a in actors_of(clause.subject, frame) if a.kind is ActorKind.COUNTRY]
        return _finding(clause, _parties(others, frame), frame, at=noun, host=hosts[0] if hosts else None)
    if noun is not None and clause.lemma in ("attend", "join") and not others:
        return None
    if clause.lemma == "negotiate" and not others:
        return None  # "to negotiate a document"
    own = actors_of(clause.subject, frame)
    if clause.subject is not None and clause.subject.head in _COUNCILS:
        own = _parties_of_noun(clause.subject, frame) or own  # "the NATO-Ukraine commission met"
    if not own and not clause.verb.passive and noun is None:
        return None  # "you need to negotiate with them"
    parties = _parties([*own, *others], frame)
    return _finding(clause, parties, frame, at=None)


def _several(parties: Sequence[Actor]) -> bool:
    return len(parties) > 1 or any(a.kind is ActorKind.GROUP and (a.count or 0) > 1 for a in parties)


_TABLE = frozenset({"table"})
_HOSTING = frozenset({"host", "play", "mediate", "broker"})
"""What one does who gives others a place to talk."""


def _parties_of_noun(noun: NounPhrase, frame: Frame) -> list[Actor]:
    """As in "Talks between A and B", "X's meeting with Y", "Russia-Ukraine negotiations", "the meeting of A and B"."""
    found: list[Actor] = []
    if noun.head == "round" and not any(
        p == "of" and after.head in meeting_words(frame).nouns for p, after in noun.after
    ):
        return found
    if noun.possessor is not None and noun.possessor.actor is not None:
        found.append(noun.possessor.actor)
    for surface in noun.modifiers:
        if (
            surface.entry.kind in (EntryKind.COUNTRY, EntryKind.ADJECTIVE, EntryKind.ORGANISATION)
            and surface.entry.code
        ):
            found.append(frame.state(surface.entry.code))
    for item in noun.items:
        if "-" in item.key and item.surface is None:
            found += _hyphenated(item.word, frame)
    for preposition, phrase in noun.after:
        if preposition in ("between", "with", "of", "among"):
            inner = phrase.head in meeting_words(frame).nouns | _COUNCILS
            named = _parties_of_noun(phrase, frame) if inner else []  # "a round of US-Iran talks"
            found += named if len(named) > 1 else [*named, *actors_of(phrase, frame)]
            found += [a for p, deeper in phrase.after if p == "with" for a in actors_of(deeper, frame)]
    return found


def _hyphenated(word: str, frame: Frame) -> list[Actor]:
    """The states of "US-Iran", the persons of "Biden-Putin"."""
    out = []
    for part in word.split("-"):
        entries = [
            name.surface.entry
            for name in frame.vocabulary.lookup[part.lower()].names
            if not name.rest and name.surface.words == part
        ]
        for entry in entries[:1]:
            if entry.kind is EntryKind.PERSON:
                out.append(
                    frame.memory.people.get(part.lower())
                    or Actor(kind=ActorKind.PERSON, name=entry.name, country=entry.country or entry.code)
                )
            elif entry.code:
                out.append(frame.state(entry.code))
    return out


def _nominal(clause: Clause, frame: Frame) -> Finding | None:
    """A noun of meeting as subject, object or after a preposition: "talks with him are being arranged"."""
    nouns = meeting_words(frame).nouns | _COUNCILS
    spots: list[tuple[str, NounPhrase | None]] = [
        ("", clause.subject),
        *(("", o) for o in clause.objects),
        *clause.prepositions,
    ]
    spots += [
        ("idea", after)
        for _, o in spots
        if o is not None and o.head in meeting_words(frame).prospects
        for p, after in o.after
        if p in ("of", "for") and after.head in nouns
    ]
    for preposition, spot in spots:
        phrase = _lasting(spot, nouns) if spot is not None else None
        preposition = "" if preposition == "off" and clause.lemma == "call" else preposition
        if phrase is not None and (_is_any_round(phrase, frame) or _told_later(clause, phrase, frame)):
            continue
        if (
            phrase is None
            or phrase.head not in nouns
            or (
                preposition not in _AT
                and preposition
                and not (preposition == "to" and clause.lemma in ("lead", "send", "bring"))
            )
        ):
            continue
        if clause.lemma in ("attend", "join") and phrase.determiner in ("this", "that", "the"):
            continue  # which meeting it is was told before
        if (
            not preposition
            and clause.lemma not in meeting_words(frame).course | meeting_words(frame).calling_off
        ):
            continue
        parties = _parties_of_noun(phrase, frame)
        body = (
            parties[0]
            if len(parties) == 1 and parties[0].kind is ActorKind.ORGANISATION and parties[0].country is None
            else None
        )
        if body is not None and not any(p in ("with", "between") for p, _ in phrase.after):
            finding = _finding(
                clause, (body,), frame, at=phrase, planned=preposition == "idea", told_at=True, council=True
            )
            if finding is not None:
                return finding  # "after the EU summit": those who speak there are no party of their own
        whole = (
            len(parties) > 1 and preposition == "idea"
        )  # who floats the idea of others' summit is no party
        if phrase is not clause.subject and not whole:
            parties = [*actors_of(clause.subject, frame), *parties]
        parties += [
            a
            for p, other in clause.prepositions
            if p in ("between", "with") and phrase is clause.subject
            for a in actors_of(other, frame)
        ]
        told = (
            told_for(clause, frame)
            if len(parties) == 1 and any(p == "with" for p, _ in phrase.after)
            else None
        )
        parties += [told] if told is not None else []  # "no talks with Peru were planned, the Kremlin said"
        finding = _finding(
            clause,
            _parties(parties, frame),
            frame,
            at=phrase,
            planned=preposition in ("for", "before", "ahead of", "idea"),
            told_at=preposition in ("at", "after", "during", "following", "in"),
        )
        if finding is not None:
            return finding
    return None


def _lasting(phrase: NounPhrase, nouns: frozenset[str]) -> NounPhrase:
    """The talks of "two days of talks"."""
    inner = next((after for p, after in phrase.after if p == "of" and after.head in nouns), None)
    return (
        inner
        if inner is not None and phrase.head in ("day", "hour", "week", "series", "marathon")
        else phrase
    )


def _is_any_round(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a round is none of talks: "the round of the social networks"."""
    if phrase.head != "round":
        return False
    nouns = meeting_words(frame).nouns - {"round"}
    return not any(p == "of" and after.head in nouns for p, after in phrase.after) and not nouns.intersection(
        item.lemma for item in phrase.items
    )


def _told_later(clause: Clause, phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a participle only tells more of what another verb is about: "talks set for Monday were called off"."""
    return (
        phrase is clause.subject
        and not clause.verb.finite
        and any(c.subject is phrase and c.verb.finite for c in frame.clauses)
    )


_COUNCILS = frozenset({"council", "commission"})
"""What a meeting is when two are named before it: "the NATO-Russia Council"; one alone is an organ."""
_AT = frozenset({"idea", "for", "during", "after", "at", "following", "before", "ahead of", "in"})


def _speaks_for(actor: Actor, frame: Frame) -> Actor:
    """The state of "German officials" and of "the German ambassador", the organisation of "EU leaders"."""
    stands = actor.country is not None and (
        actor.kind in (ActorKind.GROUP, ActorKind.UNNAMED) or is_nameless(actor)
    )
    return frame.state(actor.country) if stands and actor.country is not None else actor


def _parties(actors: Sequence[Actor], frame: Frame) -> tuple[Actor, ...]:
    able = [
        _speaks_for(a, frame)
        for a in actors
        if a.kind not in (ActorKind.OUTLET, ActorKind.UNNAMED) or (a.kind is ActorKind.UNNAMED and a.country)
    ]
    people = {a.country for a in able if a.kind is ActorKind.PERSON}
    # "Macron, for France": the person stands for the state where both are named
    return distinct(a for a in able if not (a.kind is ActorKind.COUNTRY and a.code in people))


def _finding(
    clause: Clause,
    parties: tuple[Actor, ...],
    frame: Frame,
    *,
    at: NounPhrase | None,
    planned: bool = False,
    told_at: bool = False,
    host: Actor | None = None,
    council: bool = False,
) -> Finding | None:
    sides = {a.code or a.country or a.name for a in parties}
    alone = (
        len(parties) == 1
        and parties[0].kind is ActorKind.ORGANISATION
        and parties[0].country is None
        and at is None
        and clause.lemma in ("meet", "gather", "hold", "convene", "sit", "confer")
    )
    alone = alone or (
        len(parties) == 1
        and parties[0].kind is ActorKind.GROUP
        and at is None
        and clause.lemma in ("meet", "gather", "convene", "confer")
    )
    alone = alone or (len(parties) == 1 and at is not None and clause.lemma in _HOSTING and _several(parties))
    alone = alone or council
    if not alone and (len(parties) < 2 or len(sides) < 2):
        return None
    status = status_of(clause)
    if clause.lemma in meeting_words(frame).calling_off or (
        clause.lemma in ("call", "put") and "off" in [i.key for i in tail_of(clause, frame).items[:1]]
    ):
        status = Status.CANCELLED
    elif (
        clause.verb.negated
        and clause.verb.modal == "will"
        and clause.lemma in ("take", "go", "happen", "proceed")
        and at is not None
    ):
        status = Status.CANCELLED  # "the summit will not take place"
    elif at is not None and any(o.determiner == "no" for o in [*clause.objects, at]):
        status = Status.DENIED  # "there were no plans for a meeting"
    elif (
        planned
        and at is not None
        and clause.lemma not in ("travel", "fly", "head", "go", "arrive")
        and any(
            at is after
            for o in _phrases(clause)
            for p, after in o.after
            if o.head in meeting_words(frame).prospects
        )
    ):
        status = Status.PLANNED
    elif planned and status is Status.OCCURRED and clause.lemma in ("travel", "fly", "head", "go", "arrive"):
        status = Status.OCCURRED
    elif (
        (clause.verb.progressive and clause.lemma in ("arrange", "plan", "prepare"))
        or clause.lemma in ("schedule", "set", "plan", "arrange", "propose", "offer")
        or (at is not None and clause.lemma == "agree" and not told_at)
    ):
        status = Status.PLANNED
    place = place_among(clause.prepositions, "in", "at") or (
        place_among(at.after, "in", "at") if at is not None else None
    )
    place = place or next(
        (found for o in clause.objects if (found := place_among(o.after, "in", "at"))), None
    )
    place = place or (_seat_of(at) if at is not None else None) or _goal(clause, frame)
    if place is None and host is not None and host.code is not None:
        place = Place(name=host.name, country=host.code)
    dates = dates_of(clause)
    if not dates and at is not None:
        dates = [
            date for c in frame.clauses if c.subject is at and not c.verb.finite for date in c.dates
        ]  # "talks set for Monday"
    return act(ActionKind.MEETING, clause, frame, parties, place=place, status=status, at=at, dates=dates)


def _seat_of(noun: NounPhrase) -> Place | None:
    """The town of "the Muscat talks"."""
    inner = [noun, *(after for p, after in noun.after if p == "of")]
    towns = (
        s for each in inner for s in each.modifiers if s.entry.kind in (EntryKind.CITY, EntryKind.CAPITAL)
    )
    town = next(towns, None)
    return (
        Place(name=town.words, country=town.entry.country or town.entry.code or town.entry.metonym)
        if town is not None
        else None
    )


def _phrases(clause: Clause) -> list[NounPhrase]:
    return [
        *([clause.subject] if clause.subject is not None else []),
        *clause.objects,
        *(p for _, p in clause.prepositions),
    ]


def _goal(clause: Clause, frame: Frame) -> Place | None:
    """Where the journey goes on which they meet: "flew to Doha for talks with the emir", "is in Riga to meet him"."""
    for each in (clause, clause.governor if clause.verb.infinitive else None):
        journeys = (
            [
                p
                for preposition, p in each.prepositions
                if preposition in ("on", "during") and p.head in visit_words(frame).nouns
            ]
            if each is not None
            else []
        )
        if journeys and (place := place_among(journeys[0].after, "to", "in")) is not None:
            return place  # "on a visit to Vilnius she met"
        if (
            each is not None
            and "visit" in act_senses(each, frame)
            and (place := place_among(each.prepositions, "to", "in", "into"))
        ):
            return place
    return None
