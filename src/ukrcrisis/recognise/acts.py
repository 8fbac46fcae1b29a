"""What the recognisers of diplomatic actions share: who acts, whose staff it is, and how a record is made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ukrcrisis.frames.attribution import attribution_of, reporters
from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.dates import DateMention
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction, Headcount
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.model.when import When
from ukrcrisis.recognise.falsehood import is_belied
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.parties import actors_of, distinct
from ukrcrisis.recognise.timing import dates_of, deadline_of, status_of, when_of
from ukrcrisis.recognise.wordings import Wording, senses_of, wordings_of

__all__ = [
    "OWN",
    "act",
    "act_senses",
    "agents_of",
    "as_state",
    "is_moved",
    "is_nameless",
    "is_own",
    "owner_of",
    "patients_of",
    "phrases_of",
    "place_among",
    "place_of",
    "states_among",
    "told_for",
]

OWN = frozenset({"its", "their", "his", "her", "our", "my"})


def act_senses(clause: Clause, frame: Frame) -> frozenset[str]:
    """The kinds of action that the verb with the words after it can mean."""
    return frame.once("act", clause, _act_senses)


def _act_senses(clause: Clause, frame: Frame) -> frozenset[str]:
    wordings = frame.vocabulary.derived(_wordings)
    senses = senses_of(clause, frame, wordings)
    if clause.lemma == "be":
        senses |= senses_of(clause, frame, wordings, past_adverbs=False)  # "is back in Prague"
    return senses


def _wordings(vocabulary: Vocabulary) -> dict[str, tuple[Wording, ...]]:
    return wordings_of(vocabulary, "act")


def patients_of(clause: Clause) -> list[NounPhrase]:
    """What is acted on: the objects, or the subject of a passive."""
    if clause.verb.passive:
        return list(clause.subject.parts) if clause.subject is not None else []
    return [part for each in clause.objects for part in each.parts]


def phrases_of(clause: Clause) -> list[tuple[str, NounPhrase]]:
    """Subject and objects with "" before them, then the phrases after prepositions; what is called off is an object."""
    subject = [("", clause.subject)] if clause.subject is not None else []
    objects = [("", each) for each in clause.objects]
    off = "off" if clause.lemma == "call" else None
    return [
        *subject,
        *objects,
        *(("" if before == off else before, each) for before, each in clause.prepositions),
    ]


def agents_of(clause: Clause, frame: Frame) -> list[Actor]:
    """Who acts: the subject, or the by-phrase of a passive; outlets and unnamed sources do not act."""
    if clause.verb.passive:
        found = [
            a for preposition, p in clause.prepositions if preposition == "by" for a in actors_of(p, frame)
        ]
    else:
        found = actors_of(clause.subject, frame)
        if not found and clause.subject is not None and clause.subject.head in ("we", "i"):
            found = [a for a in [told_for(clause, frame)] if a is not None]
    return [a for a in found if a.kind is not ActorKind.OUTLET]


def as_state(actor: Actor, frame: Frame) -> Actor:
    """The state or organisation for which a person or an unnamed official acts."""
    if actor.kind in (ActorKind.PERSON, ActorKind.UNNAMED) and actor.country is not None:
        return frame.state(actor.country)
    return actor


def states_among(actors: Iterable[Actor]) -> list[Actor]:
    """Those that can move missions and people: states, organisations, groups of them."""
    return [actor for actor in actors if actor.kind in _ABLE]


_ABLE = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GROUP})


def is_nameless(actor: Actor) -> bool:
    """Whether a person is known by the office only: "the German ambassador"."""
    return (
        actor.kind is ActorKind.PERSON and actor.role is not None and actor.role.lower() in actor.name.lower()
    )


def told_for(clause: Clause, frame: Frame) -> Actor | None:
    """The state or organisation that the nearest who tells it speaks for: "staff are leaving, the Foreign Office said"."""
    for teller in reporters(clause, frame):
        by = (
            [p for preposition, p in teller.prepositions if preposition == "by"]
            if teller.verb.passive
            else [teller.subject]
        )
        for actor in (part.actor for phrase in by if phrase is not None for part in phrase.parts):
            if actor is None or actor.kind is ActorKind.OUTLET:
                continue
            state = as_state(actor, frame)
            if state.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION):
                return state
        posted = [
            p
            for preposition, p in teller.prepositions
            if preposition in ("from", "at", "in") and p.head in frame.vocabulary.words("mission")
        ]
        if (
            posted
            and teller.subject is not None
            and teller.subject.pronoun
            and (owner := owner_of(posted[0], frame)) is not None
        ):
            return frame.state(owner)  # "from the Greek embassy they said"
        nation = (
            frame.nation(teller.subject) if teller.subject is not None and not teller.verb.passive else None
        )
        if nation is not None:
            return frame.state(nation)  # "the Foreign Office website recorded"
    if frame.speaker is not None and frame.speaker.country is not None:
        return as_state(frame.speaker, frame)  # whose turn it is in a transcript
    return None


def is_moved(phrase: NounPhrase, sense: str, frame: Frame) -> bool:
    """Whether a phrase is about staff, family, citizens, an envoy or residents."""
    if phrase.head in frame.vocabulary.words("moved", sense):
        return True
    return any(
        p == "of" and after.head in frame.vocabulary.words("moved", sense) for p, after in phrase.after
    )


def is_own(phrase: NounPhrase) -> bool:
    """Whether the phrase belongs to whoever acts: "its diplomats", "families of its diplomats"."""
    if phrase.determiner in OWN or (phrase.possessor is not None and phrase.possessor.determiner in OWN):
        return True
    return any(
        part.determiner in OWN
        for p, after in phrase.after
        if p in ("of", "at", "in", "from")
        for part in after.parts
    )


def owner_of(phrase: NounPhrase, frame: Frame) -> str | None:
    """The code of the state that an envoy, member of staff or mission belongs to, or None where it is not named."""
    if phrase.surface is not None and phrase.surface.entry.kind is EntryKind.PEOPLE:
        return phrase.surface.entry.code
    if phrase.actor is not None and phrase.actor.kind is ActorKind.PERSON and phrase.actor.country:
        return phrase.actor.country
    if code := frame.nation(phrase):
        return code
    if phrase.determiner == "our" and frame.memory.author is not None:
        return frame.memory.author.code
    for preposition, after in phrase.after:
        if preposition in ("of", "at") and after.determiner == "our" and frame.memory.author is not None:
            return frame.memory.author.code
        if preposition in ("of", "at"):
            code = frame.nation(after) or (after.actor.code if after.actor is not None else None)
            if code:
                return code
        if (
            preposition in ("from", "at", "in")
            and after.head in frame.vocabulary.words("mission")
            and (code := frame.nation(after))
        ):
            return code  # "twelve people from Russia's mission"
        if preposition in ("of", "at"):
            for inner, deeper in after.after:
                if inner in ("of", "at") and (
                    code := frame.nation(deeper) or (deeper.actor.code if deeper.actor else None)
                ):
                    return code
    return None


def place_among(phrases: Iterable[tuple[str, NounPhrase]], *prepositions: str) -> Place | None:
    """The first place that one of the prepositions names, in the phrases or in what follows them."""
    for preposition, phrase in phrases:
        for part in phrase.parts:
            if preposition in prepositions and (place := place_of(part)) is not None:
                return place
    return None


def place_of(phrase: NounPhrase) -> Place | None:
    """The place that a phrase names, a seat of government included: "at the Kremlin"."""
    surface = phrase.surface
    if (
        phrase.place is None
        and surface is not None
        and surface.entry.kind is EntryKind.SEAT
        and not phrase.name
    ):
        return Place(name=surface.words.removeprefix("the ").removeprefix("The "), country=surface.entry.code)
    return phrase.place


def act(
    kind: ActionKind, clause: Clause, frame: Frame, actors: Sequence[Actor], *, counterparts: Sequence[Actor] = (),
    subject: NounPhrase | None = None, place: Place | None = None, destination: Place | None = None, status: Status | None = None,
    own: bool = True, at: NounPhrase | None = None, dates: Sequence[DateMention] | None = None, ordered: bool = False, rule: str = "",
) -> Finding:  # fmt: skip
    """A finding for one action; ``own`` says that the actors are no source of it, ``at`` the noun that tells it.

    ``dates`` are the dates that it may have, where not all of the clause are its own; ``ordered`` says that a limit is no date of it.
    """
    settled = status or status_of(clause)
    dates = dates_of(clause) if dates is None else dates
    if ordered or kind is ActionKind.EXPULSION:
        dates = [date for date in dates if not date.is_limit]
    when = when_of(clause, frame, dates=dates, future=True if settled is Status.PLANNED else None)
    if settled in (Status.OCCURRED, Status.ONGOING) and not clause.verb.past and _is_to_come(when, frame):
        settled = Status.PLANNED  # "meets him tomorrow"
    decided = (
        clause.governor is not None
        and clause.governor.lemma == "decide"
        and clause.relation == "xcomp"
        and not clause.governor.verb.modal
    )
    if settled is Status.PLANNED and decided and kind not in _UNDERTAKEN:
        settled = Status.OCCURRED  # what a state decides about its own is ordered
    if is_belied(clause, frame):
        settled = Status.DENIED
    counted = subject is not None and subject.count is not None and kind not in _KINDS_OF_MISSIONS
    count = (
        Headcount(min=subject.count[0], max=subject.count[1])
        if counted and subject is not None and subject.count
        else None
    )
    begin, end = (at.start, at.end) if at is not None else (clause.verb.start, clause.verb.end)
    record = DiplomaticAction(
        id="", status=settled, when=when, attribution=attribution_of(clause, frame, without=actors if own else (), same_state=False),
        evidence=evidence_at(frame, begin), kind=kind, actors=distinct(actors), counterparts=counterparts,
        subjects=frame.text[subject.start : _reach(subject)] if subject is not None else None, headcount=count, place=place,
        destination=destination, deadline=deadline_of([clause, *clause.dependents], frame, when) if kind in _LIMITED else None,
    )  # fmt: skip
    return Finding(record, rule or kind.value, Span(begin, end))


def _is_to_come(when: When | None, frame: Frame) -> bool:
    published = frame.anchor.published
    return when is not None and when.start is not None and published is not None and when.start > published


_UNDERTAKEN = frozenset({ActionKind.VISIT, ActionKind.MEETING})
_KINDS_OF_MISSIONS = frozenset({ActionKind.CLOSURE, ActionKind.REOPENING})
"""Where a number counts missions and no people."""
_LIMITED = frozenset({ActionKind.EXPULSION, ActionKind.EVACUATION, ActionKind.CLOSURE})


def _reach(phrase: NounPhrase) -> int:
    return max([phrase.end, *(after.end for p, after in phrase.after if p == "of")])
