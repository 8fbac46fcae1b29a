"""A claim that a heading tells by a vaguer teller than the text below: "Kyiv says that …", then "its president said that …"."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import IntelligenceClaim, Record
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.same_fact import can_be_one_fact

__all__ = ["below_headings"]

_OF_STATES = frozenset({ActorKind.PERSON, ActorKind.UNNAMED, ActorKind.ORGANISATION})

_LEADING = frozenset({"president", "prime", "premier", "chancellor", "king", "emir", "leader"})
"""Words of the offices of who leads a state."""


def below_headings(groups: Sequence[list[Finding]]) -> list[list[Finding]]:
    """The tellings of each fact, where a claim that only headings tell is one with the first below that tells it better."""
    told = [group for group in groups if not _is_told_vaguely(group)]
    alone = []
    for headed in groups:
        if not _is_told_vaguely(headed):
            continue
        below = next((group for group in told if _tells_better(headed[0].record, group[0].record)), None)
        if below is None:
            alone.append(headed)
        else:
            below.extend(headed)
    return [*told, *alone]


def _is_told_vaguely(group: Sequence[Finding]) -> bool:
    """Whether only headings tell a claim, or nobody names whose it is but by his office."""
    return all(
        isinstance(each.record, IntelligenceClaim) and (each.heading or _is_nameless(each.record.claimant))
        for each in group
    )


def _tells_better(headed: Record, below: Record) -> bool:
    """Whether two claims are one, and the second says better whose it is."""
    if not (isinstance(headed, IntelligenceClaim) and isinstance(below, IntelligenceClaim)):
        return False
    alike = (headed.topic, headed.stance) == (below.topic, below.stance)
    return alike and _is_vaguer(headed.claimant, below.claimant) and can_be_one_fact(headed, below)


def _is_vaguer(one: Actor, other: Actor) -> bool:
    """Whether the first can be the second, less well named: a state, "officials", "Ukraine's president"."""
    land = one.country or one.code
    if one.kind is ActorKind.COUNTRY:
        return other.kind in _OF_STATES and other.country == land
    if one.kind is ActorKind.UNNAMED:
        return other.kind is ActorKind.UNNAMED and (land is None or other.country in (None, land))
    if one.kind is not ActorKind.PERSON or other.kind is not ActorKind.PERSON or land is None:
        return False
    offices = [set((actor.role or "").lower().split()) for actor in (one, other)]
    led = "leader" in offices[0] and not _LEADING.isdisjoint(offices[1])
    return _is_nameless(one) and other.country == land and (led or not offices[0].isdisjoint(offices[1]))


def _is_nameless(actor: Actor) -> bool:
    return (
        actor.kind is ActorKind.PERSON and actor.role is not None and actor.role.lower() in actor.name.lower()
    )
