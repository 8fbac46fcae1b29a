"""What looks like a call and is none: people in one room, a wish, a hotline of the armed forces."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.recognise.calls.parties import seats_of_counterparts
from ukrcrisis.recognise.calls.signs import Sign
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["in_one_room", "is_opposite", "meets", "unwanted", "with_no_leader"]


def with_no_leader(sign: Sign, frame: Frame) -> bool:
    """Whether the other is no leader: "talking to Russian officials", "spoke with the ambassador", "with a committee"."""
    lesser = frame.vocabulary.words("talk", "no leader")
    named = sign.noun.after if sign.noun is not None else []
    parts = [
        part for p, each in (*sign.clause.prepositions, *named) if p in ("with", "to") for part in each.parts
    ]
    return any(part.head in lesser or lesser.intersection((part.office or "").split()) for part in parts)


def is_opposite(clause: Clause, frame: Frame) -> bool:
    """Whether the other is said to hold the same office, "with her counterpart", or both hold one, "the presidents of Peru and
    Chile spoke".
    """
    opposite = frame.vocabulary.words("party", "opposite")
    parts = [part for p, phrase in clause.prepositions if p in ("with", "to") for part in phrase.parts]
    leads = clause.subject is not None and clause.subject.office is not None
    if not parts and clause.lemma == "speak" and clause.subject is not None and clause.subject.plural:
        return all(_is_leader(part, frame) for part in clause.subject.parts)
    return any(
        part.head in opposite or "counterpart" in part.keys or (leads and part.office) for part in parts
    )


def _is_leader(part: NounPhrase, frame: Frame) -> bool:
    lesser = frame.vocabulary.words("talk", "no leader") | frame.vocabulary.words("belonging", "aide")
    return part.office is not None and part.head not in lesser


def meets(sign: Sign, frame: Frame) -> bool:
    """Whether many are said to meet: "EU leaders held a video summit", "a virtual summit of the G7"."""
    if sign.noun is None:
        return sign.clause.lemma in frame.vocabulary.words("talk", "verb")
    return sign.noun.head in frame.vocabulary.words("assembly")


def unwanted(sign: Sign, frame: Frame) -> bool:
    """Calls that were only sought or refused are none yet; "was not his only call" tells of no further one."""
    clause = sign.clause
    if (
        clause.lemma == "be"
        and clause.verb.negated
        and sign.noun is not None
        and _is_ranked(sign.noun, frame)
    ):
        return True
    seeking = (
        clause.lemma in frame.vocabulary.words("call verb", "seek")
        and sign.noun is not None
        and sign.way in ("", "for")
    )
    return seeking and not (clause.lemma == "want" and bool(clause.dates))


def _is_ranked(noun: NounPhrase, frame: Frame) -> bool:
    at = frame.item_at(noun.start)
    before = [*noun.keys[:-1], *(item.key for item in frame.items[max(0, at - 1) : at])]
    return not frame.vocabulary.words("outlook", "rank").isdisjoint(before)


_IN_PERSON = frozenset({"in", "at", "on the sidelines of", "on the margins of", "inside", "outside", "near"})
"""Prepositions that put those who speak in one place."""


def in_one_room(clause: Clause, frame: Frame) -> bool:
    """As in "Spoke in Paris", "spoke at the summit": a meeting, or a speech."""
    if any(o.head == "there" for o in clause.objects):
        return True
    words = frame.vocabulary.words
    if clause.lemma in words("talk", "verb") and tail_of(clause, frame).holds(words("meeting", "face")):
        return True  # "will talk over dinner"
    seats, units = seats_of_counterparts(clause, frame), words("time unit")
    return any(
        preposition in _IN_PERSON
        and phrase.head not in units
        and phrase.head != "time"
        and phrase not in seats
        for preposition, phrase in clause.prepositions
    )
