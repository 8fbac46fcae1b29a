"""Meetings that a noun tells of: as a subject, an object or after a preposition, "talks with him are being arranged"."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import HIS_OR_HER
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.acts.action import behind_of, phrases_of, told_for
from ukrcrisis.recognise.acts.meeting_finding import MeetingTold, meeting, will_not_be
from ukrcrisis.recognise.acts.meeting_parties import parties_of, parties_of_noun, sole_body
from ukrcrisis.recognise.acts.meeting_sides import AT, EARLIER_OR_LATER, IDEA
from ukrcrisis.recognise.acts.meeting_told import is_back_from, is_on_agenda, is_told, names_both
from ukrcrisis.recognise.acts.words import meeting_words
from ukrcrisis.recognise.calling_off import is_called_off
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.outlook import is_ranked
from ukrcrisis.recognise.parties import actors_of, distinct

__all__ = [
    "are_of_one_state",
    "meeting_beside",
    "met_in_relative",
    "named_meeting",
    "names_others",
    "only_speaks_of",
]


_AHEAD = frozenset({IDEA, "for", "before", "ahead of"})


_THERE = frozenset({"at", "during"})
_ASIDE = frozenset({"at", "after", "during", "following", "in"})


def are_of_one_state(others: Sequence[Actor]) -> bool:
    return len(others) == 1 and others[0].kind is ActorKind.COUNTRY


def meeting_beside(clause: Clause, frame: Frame) -> Finding | None:
    """Talks of others that a clause names beside a meeting of its own: "ahead of talks between A and B"."""
    nouns = meeting_words(frame).nouns
    for preposition, noun in clause.prepositions:
        if preposition not in AT or noun.head not in nouns:
            continue
        behind = {p for p, _ in noun.after}
        own = actors_of(clause.subject, frame) if preposition in EARLIER_OR_LATER and "with" in behind else []
        if own or "between" in behind:
            parties = parties_of([*own, *parties_of_noun(noun, frame)], frame)
            ahead = preposition == "ahead of" if own else preposition in _AHEAD
            words = MeetingTold(clause, noun, ahead=ahead, aside=preposition in _ASIDE, beside=bool(own))
            return meeting(words, parties, frame)
    return None


def named_meeting(clause: Clause, frame: Frame) -> Finding | None:
    """A noun of meeting as subject, object or after a preposition: "talks with him are being arranged"."""
    nouns, councils = meeting_words(frame).named, meeting_words(frame).councils
    if frame.heads.isdisjoint(nouns) or (clause.verb.negated and is_ranked(clause, frame)):
        return None  # "their meeting will not be the first"
    for preposition, spot in [*phrases_of(clause), *_prospects(clause, nouns, frame)]:
        noun = _lasting(spot, nouns, frame)
        if clause.lemma == "discuss" and noun in clause.objects and not names_both(noun):
            continue  # "discussed the next meetings in Oslo": what may come
        if noun.head not in nouns or not is_told(clause, noun, preposition, frame):
            continue
        if clause.relation == "relcl" and noun is clause.subject and _comes_to_nothing(noun, frame):
            continue  # "a meeting that had been planned for Friday did not take place"
        if noun.head in councils and len(parties_of_noun(noun, frame)) < 2:
            continue  # "at Peru's High Commission"
        finding = _of_body(clause, noun, preposition, frame) or _of_parties(clause, noun, preposition, frame)
        if finding is not None:
            return finding
    return None


def _comes_to_nothing(noun: NounPhrase, frame: Frame) -> bool:
    return any(clause.subject is noun and will_not_be(clause, frame) for clause in frame.clauses)


def _prospects(clause: Clause, nouns: frozenset[str], frame: Frame) -> list[tuple[str, NounPhrase]]:
    """The meetings of which there is only an idea, a plan or a chance, and those of which a part is told."""
    prospects = meeting_words(frame).prospects
    following = [(each, p, after) for _, each in phrases_of(clause) for p, after in each.after]
    named = [(each, p, after) for each, p, after in following if after.head in nouns]
    ideas = [(IDEA, after) for each, p, after in named if each.head in prospects and p in ("of", "for")]
    doubtful = prospects | meeting_words(frame).held_up
    spoken_of = [
        after for _, each in phrases_of(clause) if each.head not in doubtful for after in behind_of(each)
    ]
    told = [("at", after) for after in spoken_of if after.head in nouns and names_both(after)]
    return ideas + told  # "the focus of the talks between A and B", "details of her meeting with him"


def _of_body(clause: Clause, noun: NounPhrase, preposition: str, frame: Frame) -> Finding | None:
    """As in "after the EU summit": those who speak there are no party of their own, but who attends it is."""
    body = sole_body(parties_of(parties_of_noun(noun, frame), frame))
    if body is None or any(p in ("with", "between") for p, _ in noun.after):
        return None
    if noun.head == "session" and preposition:
        return None  # "a report for the session of the General Assembly"
    left = preposition and is_called_off(clause, frame, "meeting")
    if left and any(member.kind is ActorKind.COUNTRY for member in actors_of(clause.subject, frame)):
        return None  # "Peru pulled out of the G20 summit": the others meet without it
    later = preposition in ("ahead of", "before")
    ahead, aside = later or preposition == IDEA, preposition in _ASIDE
    words = MeetingTold(clause, noun, ahead=ahead, aside=aside, council=True, beside=later)
    attends = clause.lemma in frame.vocabulary.words("taking part", "of") and noun in clause.objects
    guests = actors_of(clause.subject, frame) if attends else []
    others = (guest for guest in guests if body.code not in (guest.code, guest.country))
    return meeting(words, (*others, body), frame)


def _of_parties(clause: Clause, noun: NounPhrase, preposition: str, frame: Frame) -> Finding | None:
    parties = parties_of_noun(noun, frame)
    if clause.lemma in meeting_words(frame).hosting and noun in clause.objects and are_of_one_state(parties):
        return None
    if not parties and any(p == "with" and phrase.plural for p, phrase in noun.after):
        return None  # "talks with farmers"
    others_idea = (
        len(parties) > 1 and preposition == IDEA
    )  # who floats the idea of others' summit is no party
    if noun is clause.subject or preposition == "in":
        parties += met_in_relative(noun, frame)
    if noun is clause.subject:
        attended = clause.verb.passive and clause.lemma in frame.vocabulary.words("taking part", "of")
        joining = (
            ("between", "with", "by", "as") if attended else ("between", "with")
        )  # "by such guests as Ruiz"
        beside = [p for before, p in _own_phrases(clause, frame) if before in joining]
        parties += [actor for phrase in beside for actor in actors_of(phrase, frame)]
    elif not (others_idea or names_others(noun, parties) or only_speaks_of(clause, noun, frame)):
        own = _subjects(clause, preposition, frame)
        if not own and is_on_agenda(clause, noun, frame):
            return None  # "the trip will include talks with A and B": whose trip?
        parties = [
            *own,
            *_guests(clause, noun, preposition, frame),
            *parties,
        ]
    if noun is clause.subject and noun.determiner in HIS_OR_HER and frame.memory.person is not None:
        parties.append(frame.memory.person)  # "his meeting with her went on for hours"
    if not parties and noun.determiner == "their":
        parties = list(frame.memory.group)  # "their next meeting is set for March"
    if len(distinct(parties)) == 1 and any(p == "with" for p, _ in noun.after):
        telling = told_for(clause, frame)  # "no talks with Peru were planned, the Kremlin said"
        parties += [telling] if telling is not None else _whose_diary(clause, noun, frame)
    later = preposition == "ahead of"  # what the clause tells came first
    words = MeetingTold(clause, noun, ahead=preposition in _AHEAD, aside=preposition in _ASIDE, beside=later)
    return meeting(words, parties_of(parties, frame), frame)


def _whose_diary(clause: Clause, noun: NounPhrase, frame: Frame) -> list[Actor]:
    """Who else takes part in what is planned: "Ruiz is off to Oslo. A meeting with Ortega is planned there"."""
    planned = clause.verb.passive and clause.lemma in frame.vocabulary.words("outlook", "announced")
    person = frame.memory.person if planned and noun is clause.subject and noun.determiner != "no" else None
    return [person] if person is not None else []


def only_speaks_of(clause: Clause, noun: NounPhrase, frame: Frame) -> bool:
    """Whether who acts need not take part: he judges talks or prepares them, "welcomed the talks of A and B"."""
    judges = noun in clause.objects and clause.lemma in frame.vocabulary.words("meeting", "judging")
    return judges or _is_prepared_for(clause, noun)


def _is_prepared_for(clause: Clause, noun: NounPhrase) -> bool:
    """As in "Discussed preparations for talks": who prepares them need not take part."""
    prepared = (each for _, each in phrases_of(clause) if each.head == "preparation")
    return any(after is noun for each in prepared for _, after in each.after)


def names_others(noun: NounPhrase, parties: Sequence[Actor]) -> bool:
    """Whether the noun names all who meet: "cited the talks between X and Y", "before X's talks with Y, Z said"."""
    named = any(p == "between" or (p == "of" and len(after.members) > 1) for p, after in noun.after)
    return len(parties) > 1 and (noun.possessor is not None or named)


def _subjects(clause: Clause, preposition: str, frame: Frame) -> list[Actor]:
    """Who acts in the clause, or whose doing it is: "her remarks came after talks with Ruiz"."""
    own = actors_of(clause.subject, frame)
    maker = clause.subject.possessor if clause.subject is not None else None
    if clause.subject is not None and any(is_on_agenda(clause, o, frame) for o in clause.objects):
        if clause.subject.determiner in HIS_OR_HER and frame.memory.person is not None:
            return [frame.memory.person]
        return actors_of(maker, frame)
    if own or maker is None or maker.actor is None or preposition not in _ASIDE:
        return own
    return [maker.actor] if maker.actor.kind is ActorKind.PERSON else []


def _guests(clause: Clause, noun: NounPhrase, preposition: str, frame: Frame) -> list[Actor]:
    """As in "Had him over for lunch", "will join her in Oslo for talks", "told him so at talks in Oslo": the object takes part;
    and whom the clause names behind its opening: "fresh from talks in Oslo with her, he said".
    """
    if is_back_from(noun, frame):
        return [a for p, each in clause.prepositions if p == "with" for a in actors_of(each, frame)]
    told = preposition in _THERE and clause.lemma in frame.vocabulary.words("call verb", "address")
    told = told and not any(p in ("with", "between") for p, _ in noun.after)
    if not told and clause.lemma not in meeting_words(frame).inviting:
        return []
    return [a for o in clause.objects if o is not noun and o.is_person for a in actors_of(o, frame)]


def _own_phrases(clause: Clause, frame: Frame) -> list[tuple[str, NounPhrase]]:
    """The prepositional phrases of a clause but for those of an object that is no meeting: "was a clash between A and
    B", not "took place between A and B".
    """
    nouns = meeting_words(frame).nouns
    things = [
        o for o in clause.objects if o.items[-1].tag == "N" and o.head not in nouns and o.head != "place"
    ]
    other = {id(phrase) for each in things for _, phrase in each.after}
    return [pair for pair in clause.prepositions if id(pair[1]) not in other]


def met_in_relative(noun: NounPhrase, frame: Frame) -> list[Actor]:
    """Who is to meet as a relative clause says: "a meeting that Ortega was to have had with Ruiz"."""
    held, comprising = (
        frame.vocabulary.words("meeting", "held"),
        frame.vocabulary.words("meeting", "comprising"),
    )
    having = [c for c in frame.clauses if (c.noun is noun or c.subject is noun) and c.lemma in held]
    named = [c.subject for c in having] + [
        p for c in having for before, p in c.prepositions if before == "with"
    ]
    inside = [
        noun,
        *(after for _, after in noun.after),
        *(a for _, after in noun.after for _, a in after.after),
    ]
    joining = (c for c in frame.clauses if c.lemma in comprising and c.subject in inside)
    named += [o for c in joining for o in c.objects]
    taking_part = frame.vocabulary.words("taking part", "of")
    attended = (c for c in frame.clauses if c.lemma in taking_part and c.verb.passive and c.subject in inside)
    named += [
        p for c in attended for before, p in c.prepositions if before == "by"
    ]  # "talks attended by envoys of both"
    return [actor for phrase in named for actor in actors_of(phrase, frame)]


def _lasting(phrase: NounPhrase, nouns: frozenset[str], frame: Frame) -> NounPhrase:
    """The talks of "two days of talks"."""
    inner = next((after for p, after in phrase.after if p == "of" and after.head in nouns), None)
    words = frame.vocabulary.words
    lasting = phrase.head in words("time unit") or phrase.head in words("meeting", "lasting")
    return inner if inner is not None and lasting else phrase
