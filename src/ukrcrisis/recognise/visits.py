"""Visits: a leader or envoy goes to, or is in, another country on business."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.dates import DateMention
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.recognise.act_words import visit_words
from ukrcrisis.recognise.acts import act, act_senses, as_state, is_nameless, place_of
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.parties import actors_of, distinct
from ukrcrisis.recognise.timing import status_of
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["recognise_visits"]

_OFF_WITH = {"call": "off", "fall": "through", "put": "off"}


def recognise_visits(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The visits of a passage: one for each country that a clause's visitors go to."""
    for clause in frame.clauses:
        found = False
        if "visit" in act_senses(clause, frame) or _speaks_abroad(clause):
            for finding in _with_verb(clause, frame):
                found = True
                yield finding
        if not found:
            yield from _aside(clause, frame)
            yield from _nominal(clause, frame, earlier)


def _is_visitor(actor: Actor) -> bool:
    """Whether someone travels on business of state: a person with an office or a country, a state's delegation."""
    return actor.kind is ActorKind.PERSON and (actor.country is not None) and actor.role != "ambassador"


def _visitors(phrase: NounPhrase | None, frame: Frame) -> list[Actor]:
    actors = [a for a in actors_of(phrase, frame) if _is_visitor(a)]
    if actors or phrase is None:
        return actors
    ministers = (phrase.office is not None and phrase.plural) or phrase.head in (
        "delegation",
        "team",
        "envoy",
        "minister",
        "official",
        "counterpart",
        "colleague",
    )
    if ministers:
        led = [
            a
            for c in frame.clauses
            if c.subject is phrase and c.lemma in ("lead", "head") and c.verb.passive
            for preposition, p in c.prepositions
            if preposition == "by"
            for a in actors_of(p, frame)
        ]
        states = [as_state(a, frame) for a in actors_of(phrase, frame)]
        return [a for a in led if _is_visitor(a)] or [
            a for a in states if a.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION)
        ]
    return []


def _with_verb(clause: Clause, frame: Frame) -> Iterator[Finding]:
    sent = clause.lemma in ("send", "dispatch") and not clause.verb.passive
    visitors = (
        [a for o in clause.objects for a in _visitors(o, frame)] if sent else _visitors(clause.subject, frame)
    )
    if clause.subject is not None and clause.subject.head == "there":
        visitors = [
            a for o in clause.objects for a in _visitors(o, frame)
        ]  # "there arrived in Kyiv the prime ministers"
    if not visitors or (clause.lemma == "be" and not _is_stay(clause)):
        return
    expected = (
        Status.PLANNED
        if clause.lemma == "expect" or any(o.keys == ("due",) for o in clause.objects)
        else None
    )
    if status_of(clause) is Status.PLANNED and _is_called_off(clause, frame):
        expected = Status.CANCELLED
    visitors += [
        a
        for preposition, p in clause.prepositions
        if preposition in ("together with", "alongside", "along with")
        for a in _visitors(p, frame)
    ]
    goals = _goals(clause, frame)
    for k, (place, end) in enumerate(goals):
        after = [
            date
            for date in clause.dates
            if end <= date.start and (k + 1 == len(goals) or date.end <= goals[k + 1][1])
        ]
        yield from _visit(
            clause, frame, visitors, place, status=expected, dates=after if len(goals) > 1 and after else None
        )


def _is_called_off(clause: Clause, frame: Frame) -> bool:
    """Whether the passage goes on to say so: "meant to go there; the trip has been shelved"."""
    nouns = visit_words(frame).nouns
    later = [c for c in frame.clauses if c.verb.start > clause.verb.end and c.subject is not None]
    about = [c for c in later if c.subject is not None and c.subject.head in nouns and c.subject.determiner]
    return any(
        (c.lemma in visit_words(frame).calling_off and c.lemma not in _OFF_WITH)
        or (c.lemma == "be" and any(i.key == "off" for i in tail_of(c, frame).items[:1]))
        for c in about
    )


def _aside(clause: Clause, frame: Frame) -> Iterator[Finding]:
    """As in "The minister, in Oslo for talks, said": where somebody is stands between commas behind the name."""
    subject = clause.subject
    if subject is None or clause.verb.start < subject.end:
        return
    for preposition, phrase in clause.prepositions:
        place = place_of(phrase)
        before = frame.text[subject.end : phrase.start].strip()
        if (
            preposition == "in"
            and place is not None
            and before in (", in", ", who was in")
            and phrase.end < clause.verb.start
        ):
            dates = [date for date in clause.dates if date.end <= clause.verb.start]
            yield from _visit(
                clause,
                frame,
                _visitors(subject, frame),
                place,
                at=phrase,
                status=Status.OCCURRED,
                dates=dates,
            )


def _speaks_abroad(clause: Clause) -> bool:
    """As in "Speaking in Kyiv, the minister said": who speaks there is there."""
    return clause.lemma == "speak" and clause.verb.gerund and clause.relation == "advcl"


def _is_stay(clause: Clause) -> bool:
    """As in "Is in Paris", "will be in Riga on Tuesday": nothing else is said of the subject."""
    return all(o.keys == ("due",) for o in clause.objects) and not clause.verb.negated


def _goals(clause: Clause, frame: Frame) -> list[tuple[Place, int]]:
    """The places visited, each with where its words end: the object of "visit", or what follows "to" and "in"."""
    phrases = [part for o in clause.objects for part in o.parts] if clause.lemma in ("visit", "tour") else []
    wanted: tuple[str, ...] = (
        ("in",)
        if clause.lemma in ("be", "arrive", "land", "touch", "stop", "speak")
        else ("to", "into", "in")
        if clause.lemma in visit_words(frame).journeys
        else ("to", "in", "on", "into", "at", "for")
    )
    if clause.lemma == "be" and (
        any(p.head == "way" for _, p in clause.prepositions) or _is_off(clause, frame)
    ):
        wanted = ("to",)
    if not any(place_of(p) for p in phrases):
        phrases += [
            part
            for preposition, phrase in clause.prepositions
            if preposition in wanted
            for part in phrase.parts
        ]
    found = [
        (place, part.end)
        for part in phrases
        if (place := place_of(part)) is not None and place.country is not None
    ]
    if not found and any(o.head == "there" for o in clause.objects) and frame.memory.place is not None:
        found = [(frame.memory.place, clause.verb.end)]  # "flew there on Monday"
    if not found and _flew_in(clause, frame):
        ground = frame.ground({a.country for a in actors_of(clause.subject, frame)})
        found = [(ground, clause.verb.end)] if ground is not None else []
    return found


def _is_off(clause: Clause, frame: Frame) -> bool:
    """As in "Is off to Seoul"."""
    return any(item.key in ("off", "bound") for item in tail_of(clause, frame).items[:1])


def _flew_in(clause: Clause, frame: Frame) -> bool:
    """As in "Flew in on Sunday": "in" with no place after it."""
    items = tail_of(clause, frame).items
    return (
        clause.lemma == "fly"
        and bool(items)
        and items[0].key == "in"
        and (len(items) == 1 or items[1].tag not in "DEMNAF")
    )


_PRESENT = frozenset({"is", "are", "am", "'s", "'re", "'m"})


def _visit(
    clause: Clause,
    frame: Frame,
    visitors: Sequence[Actor],
    place: Place,
    *,
    at: NounPhrase | None = None,
    status: Status | None = None,
    dates: Sequence[DateMention] | None = None,
) -> Iterator[Finding]:
    abroad = [a for a in visitors if (a.country or a.code) != place.country]
    if clause.lemma == "return":
        abroad = [
            a for a in abroad if len(a.country or "") == 2 and a.country not in ("EU", "UN")
        ]  # an organisation's envoy goes home
    if not abroad or place.country is None:
        return
    hosts = [
        part.actor
        for preposition, phrase in clause.prepositions
        if preposition == "on"
        for part in phrase.parts
        if part.actor is not None and part.actor.kind is ActorKind.PERSON
    ]
    hosts = [h for h in hosts if h.country == place.country] or [frame.state(place.country)]
    abroad = [as_state(a, frame) if is_nameless(a) else a for a in abroad]
    settled = status or status_of(clause)
    if settled is Status.OCCURRED and clause.verb.item.key in _PRESENT:
        settled = Status.ONGOING  # "is in Paris", "is on a visit to Paris"
    yield act(
        ActionKind.VISIT,
        clause,
        frame,
        distinct(abroad),
        counterparts=hosts,
        place=place,
        status=settled,
        at=at,
        dates=dates,
    )


def _nominal(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """As in "On a visit to Kyiv", "her trip to Doha was called off", "during a visit to Kyiv by the foreign minister"."""
    nouns = visit_words(frame).nouns
    spots: list[tuple[str, NounPhrase | None]] = [
        ("", clause.subject),
        *(("", o) for o in clause.objects),
        *clause.prepositions,
    ]
    for preposition, phrase in spots:
        preposition = "" if preposition == "off" and clause.lemma == "call" else preposition
        if phrase is None or phrase.head not in nouns:
            continue
        places = [
            place
            for p, after in phrase.after
            if p in ("to", "in")
            for part in after.parts
            if (place := place_of(part)) is not None
        ]
        if not places and phrase is clause.subject and clause.lemma == "be":
            places = [
                place
                for p, part in clause.prepositions
                if p == "to" and (place := place_of(part)) is not None
            ]
        if not places:
            places = list(_modifier_places(phrase))
        if not places:
            places = [
                place
                for p, after in phrase.after
                if p == "of"
                for to, goal in after.after
                if to == "to" and (place := place_of(goal)) is not None
            ]
        by = [
            a
            for p, after in phrase.after
            if p in ("by", "of")
            for a in actors_of(after, frame)
            if _is_visitor(a)
        ]
        owner = phrase.possessor.actor if phrase.possessor is not None else None
        visitors = (
            by
            or [a for p, after in phrase.after if p == "of" for a in _visitors(after, frame)]
            or ([owner] if owner is not None and _is_visitor(owner) else [])
        )
        if not visitors and phrase is not clause.subject:
            visitors = _visitors(clause.subject, frame)
        if not visitors and _nominal_status(clause, preposition, frame) is Status.CANCELLED:
            visitors = _travelling(earlier)  # "a stop in Oslo fell through"
        for place in places:
            yield from _visit(
                clause, frame, visitors, place, at=phrase, status=_nominal_status(clause, preposition, frame)
            )


def _travelling(earlier: Sequence[Finding]) -> list[Actor]:
    """Whose visit the text has just told."""
    before = earlier[-1].record if earlier else None
    return (
        list(before.actors)
        if isinstance(before, DiplomaticAction) and before.kind is ActionKind.VISIT
        else []
    )


def _modifier_places(phrase: NounPhrase) -> Iterator[Place]:
    for surface in phrase.modifiers:
        entry = surface.entry
        if entry.kind.value in ("city", "capital", "country"):
            yield Place(name=entry.name, country=entry.country or entry.code)


def _nominal_status(clause: Clause, preposition: str, frame: Frame) -> Status:
    if (
        clause.lemma in visit_words(frame).calling_off
        and (
            clause.lemma not in _OFF_WITH
            or _OFF_WITH[clause.lemma] in [i.key for i in tail_of(clause, frame).items[:3]]
        )
        and not preposition
    ):
        return Status.CANCELLED
    if preposition == "off" and clause.lemma in ("put", "call"):
        return Status.CANCELLED
    if clause.lemma in ("plan", "announce", "schedule", "expect", "consider", "prepare") and not preposition:
        return Status.PLANNED
    if preposition in ("before", "ahead of"):
        return Status.PLANNED
    if preposition in ("during", "on", "after", "following"):
        return Status.OCCURRED if not clause.verb.modal else status_of(clause)
    return status_of(clause)
