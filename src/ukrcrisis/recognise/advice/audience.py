"""Whom an advisory addresses."""

from __future__ import annotations

from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import POSSESSIVES, THEIR_OWN
from ukrcrisis.model.vocabulary import Audience
from ukrcrisis.recognise.people_meant import people_meant

__all__ = ["audience_of", "is_anybody", "nation_of_people"]

_OWN = POSSESSIVES | {"own"}
_OTHERS = THEIR_OWN | {"those"}
"""Determiners of people who are others' guests, whatever nation they are of: "their French tourists"."""


def audience_of(phrase: NounPhrase | None, frame: Frame) -> Audience | None:
    """Whom a phrase addresses as part of the public; None where it names nobody an advisory can address."""
    if phrase is None:
        return None
    found = [audience for part in phrase.parts if (audience := _of_one(part, frame)) is not None]
    public = [audience for audience in found if audience not in (Audience.STAFF, Audience.STAFF_FAMILIES)]
    return (public or found)[0] if found else None


def _of_one(phrase: NounPhrase, frame: Frame) -> Audience | None:
    words = frame.vocabulary.words
    if phrase.surface is not None and not phrase.name:
        return Audience.CITIZENS if _is_people(phrase) else None
    if phrase.pronoun and (staff := _staff_meant(phrase, frame)) is not None:
        return staff
    if phrase.pronoun or phrase.items[0].key == "those":
        named = phrase.head in words("addressed", "one") or phrase.items[0].key == "those"
        return Audience.CITIZENS if named and not _in_a_city(phrase, frame) else None
    counted = phrase.count is not None and all(item.tag in "D#" for item in phrase.items)
    if counted and phrase.determiner in THEIR_OWN:
        return Audience.CITIZENS  # "begged its 3,000 to go"
    if phrase.head == "all" and any(
        p.place is not None for preposition, p in phrase.after if preposition == "of"
    ):
        return None  # "a ban for all of Mali"
    if phrase.head == "community" and not words("community").isdisjoint(phrase.keys):
        return None
    if phrase.name is not None and phrase.head == "staff":
        return None  # "the General Staff"
    whole = next((after for preposition, after in phrase.after if preposition == "of"), None)
    many = phrase.head == "member" and whole is not None and whole.head == "community"
    if whole is not None and (many or _is_share(phrase, frame)):
        return audience_of(whole, frame)  # "all of its embassy staff", "the members of the Danish community"
    own = _is_own(phrase, frame)
    staff = _of_mission(phrase, own, frame)
    if staff is not None:
        return staff
    local = phrase.head in words("audience", "locals")
    foreign = any(
        each.entry.kind is EntryKind.ADJECTIVE for each in phrase.modifiers
    )  # "Danish residents of Mali"
    if local and not foreign and any(p == "of" and after.place is not None for p, after in phrase.after):
        return None  # "residents of the north of Mali"
    if not own and (local or _in_a_city(phrase, frame)):
        return None
    for sense in ("citizens", "travellers", "companies"):
        if not words("audience", sense).isdisjoint((phrase.head, phrase.head.removesuffix("s"))):
            return Audience(sense)
    return Audience.CITIZENS if phrase.head in words("addressed", "one") else None


def _staff_meant(pronoun: NounPhrase, frame: Frame) -> Audience | None:
    """What part of a mission's people "them" are, where it stands for any."""
    meant = people_meant(pronoun, frame)
    if meant is pronoun:
        return None
    found = (_of_mission(part, _is_own(part, frame), frame) for part in meant.parts)
    return next((staff for staff in found if staff is not None), None)


def _is_share(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether it is so many of the people named behind it: "the handful of its nationals", "300 of them"."""
    return phrase.items[-1].tag in "D#" or phrase.head in frame.vocabulary.words("share", "counting")


def _is_own(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether the people are somebody's: "its citizens", "Peruvians", "fellow nationals"."""
    owned = phrase.determiner in _OWN or phrase.possessor is not None
    return owned or nation_of_people(phrase, frame) is not None or "fellow" in phrase.keys


def _of_mission(phrase: NounPhrase, own: bool, frame: Frame) -> Audience | None:
    """Staff of a mission, or their families; None where the people are others."""
    words = frame.vocabulary.words
    employed = any(key in words("staffing", "mission") for key in phrase.keys)
    employed = employed or any(p.head in words("audience", "staff") for _, p in phrase.after)
    employed = employed or (phrase.possessor is not None and phrase.possessor.head in words("mission"))
    member = phrase.head == "member" and "family" in phrase.keys
    if employed and (member or phrase.head in words("audience", "staff_families")):
        return Audience.STAFF_FAMILIES
    if phrase.head in words("audience", "staff"):
        of_its_own = own or employed or phrase.head not in words("audience", "citizens")
        return Audience.STAFF if of_its_own else None
    return Audience.STAFF if employed and phrase.head in words("staffing", "people") else None


def is_anybody(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a phrase says nothing of whose people it means: "people", "everyone", "the public"."""
    if phrase.members or phrase.surface is not None or nation_of_people(phrase, frame) is not None:
        return False
    return phrase.determiner not in _OWN and phrase.head not in frame.vocabulary.words(
        "addressed", "compatriot"
    )


def _is_people(phrase: NounPhrase) -> bool:
    """ "Britons", "the Dutch"; "British" before a noun is no people."""
    assert phrase.surface is not None
    kind = phrase.surface.entry.kind
    return kind is EntryKind.PEOPLE or (
        kind is EntryKind.ADJECTIVE
        and (
            phrase.determiner in ("the", "all", "any", "every", "no")
            or phrase.plural
            or "single" in phrase.keys
        )
    )


def _in_a_city(phrase: NounPhrase, frame: Frame) -> bool:
    """ "Everyone in Tehran", "people in Gaza City": a town's own residents, not the public of a state that
    advises.
    """
    if phrase.head not in frame.vocabulary.words("addressed", "anyone"):
        return False
    return any(
        preposition in ("in", "of") and p.surface is not None and p.surface.entry.kind in _TOWNS
        for preposition, p in phrase.after
    )


_TOWNS = frozenset({EntryKind.CITY, EntryKind.CAPITAL, EntryKind.REGION})


def nation_of_people(phrase: NounPhrase | None, frame: Frame) -> str | None:
    """The country whose people a phrase names: "Britons", "Indian nationals", "citizens of Kenya"; "our" for
    "our nationals".
    """
    if phrase is None:
        return None
    for part in phrase.parts:
        if part.surface is not None and not part.name:
            return part.surface.entry.code if _is_people(part) else None
        if part.determiner in ("our", "my"):
            return "our"
        if part.determiner == "their" and frame.memory.nation is not None:
            return (
                frame.memory.nation.code
            )  # "the Bulgarians are working on a text asking their citizens to leave"
        if part.determiner not in _OTHERS and (nation := _qualifier(part, frame)) is not None:
            return nation
    return None


def _qualifier(phrase: NounPhrase, frame: Frame) -> str | None:
    """The nation that a phrase names before its head, or with "of" and "from" after it."""
    bare = NounPhrase(
        phrase.start,
        phrase.end,
        phrase.items,
        phrase.head,
        modifiers=phrase.modifiers,
        possessor=phrase.possessor,
    )
    bare.after = [(preposition, p) for preposition, p in phrase.after if preposition in ("of", "from")]
    return frame.nation(bare)
