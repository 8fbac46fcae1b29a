"""The states with which an entry of a list opens: whether it then tells what they do, or is about events in their land."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor
from ukrcrisis.text.sentences import PassageKind

__all__ = ["heading_of", "label_of"]

_ACTING = frozenset({EntryKind.COUNTRY, EntryKind.ORGANISATION})


def label_of(frame: Frame) -> list[Actor]:
    """The states or organisations with which an entry opens that then tells what they do: "– Peru, Chile. Both have …",
    "Peru: staff ordered out of Mali". Empty where the entry names others who act, or can be about events in the land
    that it opens with.
    """
    named = heading_of(frame)
    actors = [each.actor for each in named if each.actor is not None]
    return actors if named and _is_about_elsewhere(named, frame) else []


def heading_of(frame: Frame) -> list[NounPhrase]:
    """The names of states or organisations with which a passage opens before a colon or a full stop."""
    named: list[NounPhrase] = []
    for chunk in frame.chunks:
        if isinstance(chunk, NounPhrase):
            named += chunk.parts
        elif chunk.tag in (":", "S"):
            break
        elif chunk.tag not in ",C":
            return []
    alone = all(each.surface is not None and each.surface.entry.kind in _ACTING for each in named)
    return named if alone else []


def _is_about_elsewhere(label: Sequence[NounPhrase], frame: Frame) -> bool:
    """Whether an entry tells of events in another land than those of its label, and of nobody else who acts."""
    own = {each.actor.code for each in label if each.actor is not None}
    behind = [part for each in frame.phrases if each.start > label[-1].end for part in each.parts]
    subjects = {id(part) for c in frame.clauses if c.subject is not None for part in c.subject.parts}
    acting = [part for part in behind if part.place is None or id(part) in subjects]
    others = {part.actor.code for part in acting if part.actor is not None} | set(map(frame.nation, acting))
    places = {p.place.country for p in behind if p.place is not None and id(p) not in subjects} - {None}
    if not others <= own | {None}:
        return False
    listed = frame.passage.kind is PassageKind.BULLET and frame.memory.ground(frame.memory.grounds) not in own
    return bool(places - own) or (listed and not places)
