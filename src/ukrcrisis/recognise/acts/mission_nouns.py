"""What a mission is called, and what stands for it."""

from __future__ import annotations

from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.acts.owners import is_own, owner_of

__all__ = [
    "counted_missions",
    "is_flag",
    "is_headless",
    "is_mission",
    "is_of_own_mission",
    "is_staff",
    "is_work",
    "names_mission",
    "names_missions",
]

_NEAR = 500
"""Within how many characters a mission must have been named for "Italy's" to be one."""


def is_mission(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a phrase is an embassy, a consulate or the like; "a combat mission" is none."""
    if phrase.head == "commission" and "high" not in phrase.keys and phrase.modifiers:
        return False  # "the EU Commission"
    if phrase.head in frame.vocabulary.words("mission"):
        return phrase.head != "mission" or frame.vocabulary.words("other mission").isdisjoint(phrase.keys)
    return phrase.head == "operation" and "embassy" in phrase.keys


def names_missions(frame: Frame) -> bool:
    """Whether the passage has a noun that can be a mission."""
    return "operation" in frame.heads or not frame.heads.isdisjoint(frame.vocabulary.words("mission"))


def names_mission(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether it is one by its own words: an office or a section only where it is a consular one."""
    words = frame.vocabulary.words
    if phrase.head in words("mission", "office") and words("mission part", "consular").isdisjoint(
        phrase.keys
    ):
        return phrase.possessor is not None and is_mission(
            phrase.possessor, frame
        )  # "the embassy's office in Goma"
    return is_mission(phrase, frame)


def counted_missions(phrase: NounPhrase, frame: Frame) -> NounPhrase:
    """The missions that are counted: "consulates" in "four of the five consulates"."""
    inner = next((after for p, after in phrase.after if p == "of" and is_mission(after, frame)), None)
    counted = phrase.items[-1].tag in "#DA" or phrase.head in frame.vocabulary.words("share", "counting")
    return inner if inner is not None and counted else phrase


def is_work(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether it is what a mission does or is opened by ("services", "doors"); flags are another thing."""
    words = frame.vocabulary.words
    return phrase.head in words("mission part", "work") or phrase.head in words("mission part", "part")


def is_flag(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether it is a flag, by a noun or by its name: "the Union Jack"."""
    flags = frame.vocabulary.words("mission part", "flag")
    if not frame.vocabulary.words("signal").isdisjoint(phrase.keys):
        return False  # "raises red flags", "showed the white flag"
    words = frame.text[phrase.start : phrase.end].lower()
    return phrase.head in flags or words.removeprefix("the ") in flags


def is_staff(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether those are a mission's own people: "its diplomats", "part of the team"."""
    if not frame.vocabulary.words("armed").isdisjoint(phrase.keys):
        return False  # "a combat brigade team"
    if _is_people(phrase, frame) or phrase.head == "operation":
        owned = is_own(phrase) or not phrase.determiner or owner_of(phrase, frame) is not None
        return owned or "embassy" in phrase.keys or is_of_own_mission(phrase, frame)
    inner = [phrase, *(after for p, after in phrase.after if p == "of")]
    return any(_is_people(each, frame) or _serves(each, frame) for each in inner[1:]) or _serves(
        phrase, frame
    )


def is_of_own_mission(people: NounPhrase, frame: Frame) -> bool:
    """As in "Closed its embassy and flew the staff home": theirs is the mission named before."""
    before = (p for p in frame.phrases if p.end <= people.start)
    return people.determiner == "the" and any(is_mission(p, frame) and is_own(p) for p in before)


def _is_people(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether the head alone can name a mission's people."""
    words = frame.vocabulary.words
    return any(phrase.head in words("mission staff", sense) for sense in ("collective", "diplomat", "team"))


def _serves(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether they serve at a mission by what stands before the head: "consular officers"."""
    words = frame.vocabulary.words
    consular = not words("mission part", "consular").isdisjoint(phrase.keys)
    return consular and phrase.head in words("mission staff", "post")


def is_headless(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a state in the possessive stands for its mission, where the text speaks of some: "Italy's"."""
    if phrase.actor is None or phrase.actor.kind is not ActorKind.COUNTRY:
        return False
    ending = frame.text[phrase.end - 2 : phrase.end + 2]
    before = frame.text[max(0, phrase.start - _NEAR) : phrase.start]
    return ("embass" in before or "consulate" in before) and ("'s" in ending or "’s" in ending)
