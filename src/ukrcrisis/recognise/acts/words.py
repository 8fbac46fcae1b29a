"""The words of diplomatic actions beside the acts themselves, looked up once for a vocabulary.

What counts as an act is in the group "act", where a verb has its sense with the words after it; these are
the words around it: who is an envoy, what those do who are sent away, what can be said of a meeting.
"""

from typing import NamedTuple

from ukrcrisis.frames.frame import Frame
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.recognise.wordings import verbs_with

__all__ = [
    "EnvoyWords",
    "EvacuationWords",
    "MeetingWords",
    "VisitWords",
    "envoy_words",
    "evacuation_words",
    "meeting_words",
    "visit_words",
]


class EnvoyWords(NamedTuple):
    """Who is an envoy, and how a host sends one away."""

    titles: frozenset[str]
    """Heads that are envoys, whoever sent them."""
    offices_abroad: frozenset[str]
    """What the names of their offices have in them: "ambassador" in "deputy ambassador"."""
    going: frozenset[str]
    """What those who are sent away must do."""
    telling: frozenset[str]
    """What a host does that makes them go: "gave him two days"."""
    withdrawing: frozenset[str]
    """What a host tells the other state to do with them."""
    own_too: frozenset[str]
    """What a state may do to its own envoys too: "sent its diplomats home"."""
    own_people: frozenset[str]
    """Those whom only their own state orders to leave: "non-essential staff"."""
    granting: frozenset[str]
    """Verbs that send away where they come with hours or days."""
    handing: frozenset[str]
    """Verbs that send away whom a note is handed to."""
    leading_out: frozenset[str]
    """Verbs that send away whoever is acted on, also a minister."""
    time_units: frozenset[str]

    def is_abroad(self, office: str | None) -> bool:
        """Whether an office is one that is held abroad: "first secretary of the embassy"."""
        name = (office or "").lower()
        return any(word in name for word in self.offices_abroad)


class EvacuationWords(NamedTuple):
    """Who is moved out, and what is said of that."""

    loose: frozenset[str]
    """Heads that name people of a mission only with what follows: "half of its staff"."""
    counted: frozenset[str]
    """Heads that give only a number of what follows: "a total of 40 citizens"."""
    moving_anything: frozenset[str]
    """Verbs that tell of an evacuation only with where people are moved."""
    counting: frozenset[str]
    """Heads that say how many of those behind them: "a number of refugees"."""
    going: frozenset[str]
    """What people do who are told to leave."""
    course: frozenset[str]
    """Verbs whose object is an evacuation that takes place or is to: "began the evacuation"."""
    laying_on: frozenset[str]
    """What states do with planes and ships for their citizens."""
    reducing: frozenset[str]
    """What is done to a mission's staff of whom some stay."""
    demanding: frozenset[str]
    """Verbs by which a host makes others move their people."""
    clearing: frozenset[str]
    """Verbs that tell of an evacuation whoever is moved."""
    carrying: frozenset[str]
    """What planes and buses do with people: "a plane carrying 40 Poles"."""
    riding: frozenset[str]
    """What planes and buses do that have people in them: "a bus with 53 Poles left"."""
    arms: frozenset[str]
    """What is moved with forces, who are not evacuated."""
    carriers: frozenset[str]
    """Planes, ships and forces that carry people."""
    by_itself: frozenset[str]
    """Nouns that tell of an evacuation even where they do not say of whom."""
    plainly: frozenset[str]
    """What makes a flight or an effort one that evacuates, whoever is moved."""
    efforts: frozenset[str]
    """Heads with such a noun before them: "an evacuation operation"."""
    chartered: frozenset[str]
    """What is said of planes that fly for somebody."""
    pondering: frozenset[str]
    """Verbs whose object is still to come."""
    arriving: frozenset[str]
    """Verbs after which "in" names where people go."""
    leaving: frozenset[str]
    """Verbs with the place that is left as their object."""
    before: dict[str, frozenset[str]]
    """Verb to the prepositions before an evacuation behind it: "lay on"."""


class MeetingWords(NamedTuple):
    """What is said of meetings, and what there is of one that has not been."""

    nouns: frozenset[str]
    course: frozenset[str]
    """Verbs with a meeting as subject or object: "the talks collapsed"."""
    urging: frozenset[str]
    """Verbs by which somebody asks others to meet."""
    prospects: frozenset[str]
    """Nouns with a meeting after "of" or "for": "the idea of a summit"."""
    session: frozenset[str]
    """What a council does that is a meeting: "the council met"."""
    bonds: frozenset[str]
    """What one has with a neighbour: who is named behind it takes no part."""
    domestic: frozenset[str]
    """Words for groups that stand for no state."""
    of_many: frozenset[str]
    """What says of leaders that they are of several states."""
    arranging: frozenset[str]
    """Verbs whose object is a meeting that is to be: "proposed talks"."""
    bringing: frozenset[str]
    """Verbs with a meeting behind "to": "agreed to talks"."""
    held_up: frozenset[str]
    """Nouns with a meeting behind "in" or "for" of which they tell nothing: "interest in talks"."""
    leaving: frozenset[str]
    """What somebody does who comes out of a meeting: "walked out of the talks"."""
    face: frozenset[str]
    rooms: frozenset[str]
    """What says that people talk in one room: "behind closed doors"."""
    councils: frozenset[str]
    """What a meeting is when two are named before it: "the NATO-Russia Council"; one alone is an organ."""
    named: frozenset[str]
    """Nouns of meeting, councils included."""
    hosting: frozenset[str]
    """What one does who gives others a place to talk."""
    receiving: frozenset[str]
    facing: frozenset[str]
    """Verbs whose object is the other party."""
    inviting: frozenset[str]
    """Verbs whose object takes part in the talks behind them."""
    gathering: frozenset[str]
    """What many do who are one party: "allied ministers gathered"."""
    in_session: frozenset[str]
    """The same, and what a body of states does."""
    happening: frozenset[str]
    """What a meeting does that takes place."""
    across: frozenset[str]
    """What says that two sit opposite each other."""


class VisitWords(NamedTuple):
    """What is said of visits."""

    nouns: frozenset[str]
    journeys: frozenset[str]
    """Verbs of going to a place."""
    visiting: frozenset[str]
    """Verbs with the place as their object."""
    travelling: frozenset[str]
    """Both."""
    staying: frozenset[str]
    """Verbs after which only "in" names the place."""
    takers: frozenset[str]
    """Nouns of journeys that take somebody to a place."""


def envoy_words(frame: Frame) -> EnvoyWords:
    """The words about envoys in a frame's vocabulary."""
    return frame.vocabulary.derived(_envoys)


def evacuation_words(frame: Frame) -> EvacuationWords:
    """The words about evacuations in a frame's vocabulary."""
    return frame.vocabulary.derived(_evacuations)


def meeting_words(frame: Frame) -> MeetingWords:
    """The words about meetings in a frame's vocabulary."""
    return frame.vocabulary.derived(_meetings)


def visit_words(frame: Frame) -> VisitWords:
    """The words about visits in a frame's vocabulary."""
    return frame.vocabulary.derived(_visits)


def _envoys(vocabulary: Vocabulary) -> EnvoyWords:
    words = vocabulary.words
    return EnvoyWords(
        titles=words("envoy", "title"),
        offices_abroad=words("envoy", "office abroad"),
        going=words("sending away", "going"),
        telling=words("sending away", "telling"),
        withdrawing=words("sending away", "withdrawing"),
        own_too=words("sending away", "own too"),
        own_people=words("sending away", "own people"),
        granting=words("sending away", "granting"),
        handing=words("sending away", "handing"),
        leading_out=words("sending away", "leading out"),
        time_units=words("time unit"),
    )


def _evacuations(vocabulary: Vocabulary) -> EvacuationWords:
    words = vocabulary.words
    return EvacuationWords(
        loose=words("share", "loose"),
        counted=words("share", "counted"),
        moving_anything=words("evacuating", "moving anything"),
        counting=words("share", "counting"),
        going=words("evacuating", "going"),
        course=words("evacuating", "course"),
        laying_on=words("evacuating", "laying on"),
        reducing=words("evacuating", "reducing"),
        demanding=words("evacuating", "demanding"),
        clearing=words("evacuating", "clearing"),
        carrying=words("evacuating", "carrying"),
        riding=words("evacuating", "riding"),
        arms=words("evacuating", "arms"),
        carriers=words("moved", "carrier"),
        by_itself=words("evacuating", "by itself"),
        plainly=words("evacuating", "by itself") | words("evacuating", "plainly"),
        efforts=words("evacuating", "effort"),
        chartered=words("evacuating", "chartered"),
        pondering=words("evacuating", "pondering"),
        arriving=words("evacuating", "arriving"),
        leaving=words("evacuating", "leaving"),
        before=verbs_with(words("evacuating", "before")),
    )


def _meetings(vocabulary: Vocabulary) -> MeetingWords:
    words = vocabulary.words
    return MeetingWords(
        nouns=words("act noun", "meeting"),
        course=words("meeting", "course"),
        urging=words("meeting", "urging"),
        prospects=words("meeting", "prospect"),
        session=words("meeting", "session"),
        bonds=words("meeting", "bond"),
        domestic=words("meeting", "domestic"),
        of_many=words("meeting", "of many"),
        arranging=words("meeting", "arranging"),
        bringing=words("meeting", "bringing"),
        held_up=words("meeting", "held up"),
        leaving=words("meeting", "leaving"),
        face=words("meeting", "face"),
        rooms=words("meeting", "room"),
        councils=words("meeting", "council"),
        named=words("act noun", "meeting") | words("meeting", "council"),
        hosting=words("meeting", "hosting"),
        receiving=words("receiving", "host"),
        facing=words("receiving", "host") | words("receiving", "face") | words("receiving", "sight"),
        inviting=words("receiving", "host") | words("receiving", "company") | {"invite"},
        gathering=words("meeting", "coming together"),
        in_session=words("meeting", "coming together") | words("meeting", "sitting"),
        across=words("meeting", "across"),
        happening=words("meeting", "happening") | words("coming about"),
    )


def _visits(vocabulary: Vocabulary) -> VisitWords:
    words = vocabulary.words
    return VisitWords(
        nouns=words("act noun", "visit"),
        journeys=words("journey", "verb"),
        visiting=words("journey", "visiting"),
        travelling=words("journey", "verb") | words("journey", "visiting"),
        staying=words("journey", "staying"),
        takers=words("act noun", "visit") | words("journey", "tour"),
    )
