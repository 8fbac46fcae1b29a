"""What the recognisers of diplomatic actions share: who acts on whom, and how a record is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import copy

from ukrcrisis.frames.attribution import attribution_of, reporters
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.organs import government_in
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.mentions.prepositions import INSTEAD_OF
from ukrcrisis.mentions.pronouns import FIRST_PERSON, HIS_OR_HER, THEIR_OWN
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import DiplomaticAction, Headcount
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActionKind, ActorKind, Status
from ukrcrisis.model.when import When
from ukrcrisis.recognise.acts.owners import owner_of
from ukrcrisis.recognise.calling_off import comes_to_nothing
from ukrcrisis.recognise.denial import is_of_none
from ukrcrisis.recognise.falsehood import is_belied
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.parties import actors_of, counted_group, distinct, members_named
from ukrcrisis.recognise.status import status_of
from ukrcrisis.recognise.timing import dates_of, deadline_of, when_of
from ukrcrisis.recognise.wordings import Wording, senses_of, wordings_of

__all__ = [
    "act",
    "act_senses",
    "agents_of",
    "as_state",
    "behind_of",
    "deciders",
    "patients_of",
    "phrases_of",
    "states_among",
    "told_for",
    "verbs_of",
]


def act_senses(clause: Clause, frame: Frame) -> frozenset[str]:
    """The kinds of action that the verb with the words after it can mean."""
    senses = clause.senses
    if senses is None:
        senses = clause.senses = _act_senses(clause, frame)
    return senses


def verbs_of(vocabulary: Vocabulary, *kinds: str) -> frozenset[str]:
    """The verbs that can mean one of the kinds of action, with some words after them."""
    return frozenset().union(*(wordings_of(vocabulary, "act", only=kind) for kind in kinds))


def _act_senses(clause: Clause, frame: Frame) -> frozenset[str]:
    above = clause.governor
    if clause.marker in INSTEAD_OF or clause.marker == "without":
        return frozenset()  # "moved its embassy instead of closing it"
    pressed = above is not None and above.lemma in frame.vocabulary.words("pressing for")
    if pressed and clause.verb.gerund and clause.marker == "for":
        return frozenset()  # "called for expelling the envoy"
    if above is not None and above.lemma == "ask" and clause.marker == "whether":
        return frozenset()  # "asked whether it would close its embassy, she said"
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
    objects = clause.objects
    off = clause.lemma in ("take", "pack") and clause.prepositions and clause.prepositions[0][0] == "off"
    if not objects and off:
        objects = [clause.prepositions[0][1]]  # "took off forty Danes", "packed off the envoy"
    return [part for each in objects for part in each.parts]


def phrases_of(clause: Clause) -> list[tuple[str, NounPhrase]]:
    """Subject and objects with "" before them, then the phrases after prepositions.

    What follows "called off" is an object, though the tagger takes "off" for a preposition.
    """
    subject = [("", clause.subject)] if clause.subject is not None else []
    objects = [("", each) for each in clause.objects]
    off = "off" if clause.lemma in ("call", "break", "put") else None
    return [
        *subject,
        *objects,
        *(("" if before == off else before, each) for before, each in clause.prepositions),
    ]


def behind_of(phrase: NounPhrase) -> Iterator[NounPhrase]:
    """What a phrase is of, with all that follows: "the outcome of her talks with him", though "with" hangs on the outcome."""
    for k, (preposition, after) in enumerate(phrase.after):
        if preposition == "of":
            whole = copy(after)
            whole.after = [*after.after, *phrase.after[k + 1 :]]
            yield whole


def agents_of(clause: Clause, frame: Frame) -> list[Actor]:
    """Who acts: the subject, or the by-phrase of a passive; outlets and unnamed sources do not act."""
    if clause.verb.passive:
        by = [phrase for preposition, phrase in clause.prepositions if preposition == "by"]
        found = [actor for phrase in by for actor in actors_of(phrase, frame)]
        if not found and (whose := _owner_ahead(clause)) is not None:
            found = actors_of(whose, frame)
    else:
        found = deciders(clause, frame) or members_named(clause)
        found = found or actors_of(clause.subject, frame)
        if not found and clause.subject is not None and (many := counted_group(clause.subject, frame)):
            found = [many]
        if not found and clause.subject is not None and _speaks_for(clause.subject, frame):
            found = [actor for actor in [told_for(clause, frame)] if actor is not None]
    return [actor for actor in found if actor.kind is not ActorKind.OUTLET]


def _speaks_for(subject: NounPhrase, frame: Frame) -> bool:
    """Whether whoever tells it speaks of his own state: "we", "his country"."""
    own = subject.determiner in HIS_OR_HER and subject.head in frame.vocabulary.words("home land")
    return subject.head in FIRST_PERSON or own


def _owner_ahead(clause: Clause) -> NounPhrase | None:
    """Whose "its embassy" is that opens a sentence: of the subject behind, "its embassy closed, Peru has nobody there"."""
    opens = clause.relation == "advcl" and clause.marker == "with" and clause.governor is not None
    own = clause.subject is not None and clause.subject.determiner in THEIR_OWN
    return clause.governor.subject if opens and own and clause.governor is not None else None


def deciders(clause: Clause, frame: Frame) -> list[Actor]:
    """Who decided what a clause completes: "Peru's decision to close", "the move by Chile to withdraw"."""
    noun = clause.noun
    if noun is None or not clause.verb.infinitive or noun.head not in frame.vocabulary.words("decision"):
        return []
    behind = [after for p, after in noun.after if p in ("by", "of")]
    if named := [actor for phrase in behind for actor in actors_of(phrase, frame)]:
        return named
    owned = noun.possessor is not None or noun.determiner in THEIR_OWN
    nation = (
        frame.nation(noun) if noun.modifiers or owned else None
    )  # "no plans to pull them out of Kyiv" are not Kyiv's
    return [frame.state(nation)] if nation is not None else []


def as_state(actor: Actor, frame: Frame) -> Actor:
    """The state or organisation for which a person, an unnamed official or its leaders act."""
    if actor.kind in _FOR_STATES and actor.country is not None:
        return frame.state(actor.country)
    return actor


_FOR_STATES = frozenset({ActorKind.PERSON, ActorKind.UNNAMED, ActorKind.GROUP})


def states_among(actors: Iterable[Actor]) -> list[Actor]:
    """Those that can move missions and people: states, organisations, groups of them."""
    return [actor for actor in actors if actor.kind in _ABLE]


_ABLE = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.GROUP})


def told_for(clause: Clause, frame: Frame) -> Actor | None:
    """The state or organisation for which the nearest teller speaks: "staff are leaving, they said"."""
    for teller in reporters(clause, frame):
        spoken_for = (
            _teller_state(teller, frame) or _teller_mission(teller, frame) or _teller_nation(teller, frame)
        )
        if spoken_for is not None:
            return spoken_for
    if frame.speaker is not None and frame.speaker.country is not None:
        return as_state(frame.speaker, frame)  # whose turn it is in a transcript
    return None


def _teller_state(teller: Clause, frame: Frame) -> Actor | None:
    """The state or organisation that says so itself, or whose minister does."""
    if teller.verb.passive:
        telling = [phrase for before, phrase in teller.prepositions if before == "by"]
    else:
        telling = [teller.subject] if teller.subject is not None else []
    actors = [part.actor for phrase in telling for part in phrase.parts if part.actor is not None]
    states = (as_state(actor, frame) for actor in actors if actor.kind is not ActorKind.OUTLET)
    return next((s for s in states if s.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION)), None)


def _teller_mission(teller: Clause, frame: Frame) -> Actor | None:
    """As in "From the Greek embassy they said"."""
    if teller.subject is None or not teller.subject.pronoun:
        return None
    missions = frame.vocabulary.words("mission")
    posted = (p for before, p in teller.prepositions if before in ("from", "at", "in") and p.head in missions)
    post = next(posted, None)
    owner = owner_of(post, frame) if post is not None else None
    return frame.state(owner) if owner is not None else None


def _teller_nation(teller: Clause, frame: Frame) -> Actor | None:
    """As in "The Foreign Office website recorded", "officials in Washington said"."""
    subject = teller.subject if not teller.verb.passive else None
    nation = frame.nation(subject) if subject is not None else None
    if nation is None and subject is not None and subject.head == "official":
        nation = government_in(subject)
    return frame.state(nation) if nation is not None else None


def act(
    kind: ActionKind, clause: Clause, frame: Frame, actors: Sequence[Actor], *,
    counterparts: Sequence[Actor] = (), subject: NounPhrase | None = None,
    place: Place | None = None, destination: Place | None = None,
    status: Status | None = None, at: NounPhrase | None = None, dates: Sequence[DateMention] | None = None,
    rule: str = "",
) -> Finding:  # fmt: skip
    """A finding for one action, of which the actors are no source; ``at`` is the noun that tells it.

    ``dates`` are those that it may have, where not all of the clause are its own.
    """
    limited = [clause, *clause.dependents] if _can_be_limited(kind, clause, frame) else []
    order = _ordering(clause, frame) if limited else None
    limited += [order] if order is not None else []
    dates = dates_of(clause, frame) if dates is None else dates
    if kind is ActionKind.EXPULSION or order is not None:  # a limit is the day by which they must be gone
        told = [*dates, *(order.dates if order is not None else ())]
        dates = [date for date in told if not date.is_limit]
    pondering = at is not None and not clause.verb.negated
    pondered = pondering and clause.lemma in frame.vocabulary.words("evacuating", "pondering")
    if at is None and is_of_none(clause):
        status = Status.DENIED
    status = status or (Status.PLANNED if pondered else status_of(clause, frame))
    when = when_of(clause, frame, dates=dates, future=True if status is Status.PLANNED else None)
    begin, end = (at.start, at.end) if at is not None else (clause.verb.start, clause.verb.end)
    record = DiplomaticAction(
        id="", status=_settled(status, kind, clause, when, frame), when=when,
        attribution=attribution_of(clause, frame, without=actors, same_state=False),
        evidence=evidence_at(frame, begin), kind=kind, actors=distinct(actors), counterparts=counterparts,
        subjects=frame.text[subject.start : _reach(subject)] if subject is not None else None,
        headcount=_headcount(subject) if kind not in _KINDS_OF_MISSIONS else None,
        place=place, destination=destination, deadline=deadline_of(limited, frame, when),
    )  # fmt: skip
    return Finding(record, rule or kind.value, Span(begin, end))


_UNDERTAKEN = frozenset({ActionKind.VISIT, ActionKind.MEETING})
"""What is still to come when it is decided, while what a state decides about its own is ordered."""
_KINDS_OF_MISSIONS = frozenset({ActionKind.CLOSURE, ActionKind.REOPENING})
"""Where a number counts missions and no people."""
_LIMITED = frozenset({ActionKind.EXPULSION, ActionKind.EVACUATION, ActionKind.CLOSURE})
"""What can have a day by which it must be done."""


def _ordering(clause: Clause, frame: Frame) -> Clause | None:
    """What orders or allows a clause's event: "gave Peru a day to close its embassy"; None where nothing does."""
    above = clause.governor if clause.relation == "xcomp" and clause.verb.infinitive else None
    words = frame.vocabulary.words
    orders = words("sending away", "granting") | words("ordering", "person") | words("ordering", "thing")
    return above if above is not None and above.lemma in orders else None


def _can_be_limited(kind: ActionKind, clause: Clause, frame: Frame) -> bool:
    """Whether a limit of the clause is a day by which the act must be done: that by which people "drove out" or
    "were flown out" tells when they did.
    """
    if kind not in _LIMITED:
        return False
    done = clause.verb.finite and clause.verb.past and not clause.verb.modal
    words = frame.vocabulary.words
    return kind is ActionKind.EXPULSION or not done or clause.lemma in words("advise") | words("permit")


def _settled(status: Status, kind: ActionKind, clause: Clause, when: When | None, frame: Frame) -> Status:
    """The status with what the day, a decision above or a denial beside the clause make of it."""
    if is_belied(clause, frame):
        return Status.DENIED
    told = clause.verb.past or clause.verb.perfect
    if status in (Status.OCCURRED, Status.ONGOING) and not told and _is_to_come(when, frame):
        status = Status.PLANNED  # "meets him tomorrow"
    if status is Status.PLANNED and comes_to_nothing(clause, kind, frame):
        return Status.CANCELLED
    above = clause.governor if clause.relation == "xcomp" else None
    decided = above is not None and above.lemma == "decide" and not above.verb.modal
    decided = decided or (status is Status.PLANNED and _is_decided(clause, frame))
    return Status.OCCURRED if status is Status.PLANNED and decided and kind not in _UNDERTAKEN else status


def _is_decided(clause: Clause, frame: Frame) -> bool:
    """Whether it is a decision that the clause completes: "its decision to close the embassy"."""
    named = clause.noun is not None and clause.noun.head in frame.vocabulary.words("decision", "taken")
    return named and clause.verb.infinitive


def _is_to_come(when: When | None, frame: Frame) -> bool:
    published = frame.anchor.published
    return when is not None and when.start is not None and published is not None and when.start > published


def _headcount(subject: NounPhrase | None) -> Headcount | None:
    if subject is None or subject.count is None:
        return None
    return Headcount(min=subject.count[0], max=subject.count[1])


def _reach(phrase: NounPhrase) -> int:
    """Where the words for those who are moved end, what follows with "of" included."""
    return max([phrase.end, *(after.end for p, after in phrase.after if p == "of")])
