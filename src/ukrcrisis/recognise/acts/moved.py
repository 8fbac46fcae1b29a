"""Those who are moved out, and the evacuation that it makes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.nations import MISSIONS
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActionKind, Status
from ukrcrisis.recognise.acts.action import act
from ukrcrisis.recognise.acts.mission_nouns import is_mission, is_of_own_mission
from ukrcrisis.recognise.acts.owners import (
    is_moved,
    is_own,
    owner_of,
)
from ukrcrisis.recognise.acts.posts import is_envoy_office
from ukrcrisis.recognise.acts.ways import lands_left, way_of
from ukrcrisis.recognise.acts.words import evacuation_words
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.status import status_of

__all__ = ["ANYBODY", "core_of", "counts_as_moved", "evacuations", "is_crowd", "is_diplomatic"]


def counts_as_moved(phrase: NounPhrase, frame: Frame, *, strict: bool) -> bool:
    """Whether those moved are a mission's staff, their families, or a state's own citizens.

    ``strict`` says that the verb itself means evacuation, so that it need not be said whose people they are.
    """
    words = frame.vocabulary.words
    loose = phrase.head in evacuation_words(frame).loose
    serving = not words("staffing", "diplomatic").isdisjoint(phrase.keys)
    staff = is_moved(phrase, "staff", frame) and (serving or not loose)
    before = [p for p in frame.phrases if p.end <= phrase.start]
    if phrase.keys == ("staff",) and any(is_mission(p, frame) for p in before):
        return True  # "embassy in Lima closed, staff flown out"
    if staff or is_moved(phrase, "family", frame) or is_envoy_office(phrase, frame):
        plainly = phrase.head == "personnel" or phrase.head in words("mission staff", "diplomat")
        plainly = plainly or is_envoy_office(phrase, frame)
        return strict or plainly or _is_of_state(phrase, frame)
    if is_diplomatic(phrase, frame) and phrase.head in words("mission staff", "presence"):
        return True
    if phrase.head in ("rest", "remainder", "others") and any(is_mission(p, frame) for p in before):
        return True  # "left a skeleton crew at its embassy and brought the rest home"
    if loose and not words("moved", "staff").isdisjoint(phrase.keys[:-1]):
        return True  # "staff levels", "personnel numbers"
    if loose and any(p == "of" and _is_people(after, frame) for p, after in phrase.after):
        return True
    if is_mission(phrase, frame) and not _is_room(phrase, frame):
        return strict
    if phrase.head == "people" and (is_diplomatic(phrase, frame) or is_own(phrase)):
        return True
    return is_moved(phrase, "citizens", frame) or _is_nation(phrase)


def _is_room(mission: NounPhrase, frame: Frame) -> bool:
    """Whether it is a mission that does not stand for the people in it: "the compound", but "the high commission"."""
    words = frame.vocabulary.words
    rooms = words("mission", "office") | words("mission", "ground")
    return mission.head in rooms and "high" not in mission.keys


def _is_of_state(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether the phrase says whose people they are, or that they are a mission's."""
    named = is_own(phrase) or owner_of(phrase, frame) is not None or is_diplomatic(phrase, frame)
    return named or is_of_own_mission(phrase, frame)


def _is_people(phrase: NounPhrase, frame: Frame) -> bool:
    moved = any(is_moved(phrase, sense, frame) for sense in ("staff", "family", "citizens"))
    return moved or is_mission(phrase, frame)


def _is_nation(phrase: NounPhrase) -> bool:
    """Whether citizens are named by their nation: "Greeks", "the Germans"."""
    if phrase.surface is None:
        return False
    kind = phrase.surface.entry.kind
    return kind is EntryKind.PEOPLE or (kind is EntryKind.ADJECTIVE and phrase.surface.plural)


def is_diplomatic(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether the phrase itself says that those are people of a mission."""
    of = [after for p, after in phrase.after if p == "of" or (p == "at" and after.head in MISSIONS)]
    owners = [phrase.possessor] if phrase.possessor is not None else []
    serving = frame.vocabulary.words("staffing", "diplomatic")
    diplomats = frame.vocabulary.words("mission staff", "diplomat")
    return any(p.head in diplomats or not serving.isdisjoint(p.keys) for p in [phrase, *of, *owners])


def core_of(phrase: NounPhrase, frame: Frame) -> NounPhrase:
    """Those who are counted: "our citizens" in "a total of 1,834 of our citizens", with the number; "some of its staff"."""
    counted = phrase.head in evacuation_words(frame).counted
    inner = [after for p, after in phrase.after if p == "of"]
    own = len(inner) == 1 and is_own(inner[0]) and not is_mission(inner[0], frame)
    share = own and phrase.items[-1].tag == "D"
    if not (counted or share or phrase.items[-1].tag == "#"):
        return phrase
    if not inner or (inner[-1].members and counted) or inner[-1].pronoun:
        return phrase
    whole = copy(inner[-1].parts[0])
    whole.start = phrase.start
    whole.count = phrase.count or next((each.count for each in inner if each.count is not None), None)
    return whole


def is_crowd(phrase: NounPhrase, frame: Frame) -> bool:
    """People of whom only the number is told: "936 people", "the group"."""
    if len(phrase.items) == 1 and phrase.head.isdigit() and len(phrase.head) == 4:
        return False  # a year
    numbered = phrase.items[-1].tag == "#" and not any(item.tag == "N" for item in phrase.items)
    return numbered or (phrase.count is not None and phrase.head in frame.vocabulary.words("crowd"))


def evacuations(
    clause: Clause, frame: Frame, movers: Sequence[Actor], patient: NounPhrase | None, *,
    at: NounPhrase | None = None, status: Status | None = None, dates: Sequence[DateMention] | None = None,
) -> Iterator[Finding]:  # fmt: skip
    """An evacuation of ``patient`` by each of the movers; one that is under way counts as done."""
    settled = status or status_of(clause, frame)
    place, destination = way_of(clause, patient, frame, movers)
    lands = lands_left(clause, patient)
    posted = patient is not None and (
        is_diplomatic(patient, frame) or is_moved(patient, "staff", frame) or is_envoy_office(patient, frame)
    )
    for mover in movers:
        for left in lands if len(lands) > 1 else [place]:
            if destination is None and left is not None and left.country == mover.code and not posted:
                continue  # residents who are moved within their country
            yield act(
                ActionKind.EVACUATION, clause, frame, [mover], subject=patient, place=left, destination=destination,
                at=at, status=settled, dates=dates,
            )  # fmt: skip


ANYBODY = frozenset({"anyone", "anybody"})
