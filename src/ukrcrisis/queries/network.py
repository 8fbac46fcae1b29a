"""The network: who called, met, visited, summoned or expelled whom."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen

from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Call, DiplomaticAction, RecordBase
from ukrcrisis.model.vocabulary import ActionKind
from ukrcrisis.queries.actors import actor_key, label
from ukrcrisis.queries.certainty import days_label

if TYPE_CHECKING:
    import networkx

__all__ = ["Edge", "Tie", "edges", "graph"]

Tie: TypeAlias = ActionKind | Literal["call"]


@frozen(kw_only=True)
class Edge:
    """One tie between two actors, as one record tells it."""

    source: Actor
    target: Actor
    tie: Tie
    record: Call | DiplomaticAction

    @property
    def directed(self) -> bool:
        """Whether one acts on the other; calls and meetings go both ways."""
        return self.tie not in ("call", ActionKind.MEETING)

    def __str__(self) -> str:
        arrow = "→" if self.directed else "–"
        days = days_label(self.record.when)
        return f"{label(self.source)} {arrow} {label(self.target)}: {self.tie}, {self.record.status} ({days})"


def edges(records: Iterable[RecordBase]) -> tuple[Edge, ...]:
    """The edges in the order of the records: every two who call or meet, else each actor to each counterpart.

    A call among n gives n(n-1)/2 edges. Every status is told; ``records.status(Status.OCCURRED)`` leaves out
    what is only planned.
    """
    return tuple(edge for record in records for edge in _edges(record))


def _edges(record: RecordBase) -> Iterator[Edge]:
    if isinstance(record, Call):
        for one, other in combinations(_each(record.participants), 2):
            yield Edge(source=one, target=other, tie="call", record=record)
    elif isinstance(record, DiplomaticAction) and record.kind is ActionKind.MEETING:
        for one, other in combinations(_each(record.actors + record.counterparts), 2):
            yield Edge(source=one, target=other, tie=record.kind, record=record)
    elif isinstance(record, DiplomaticAction):
        for one in _each(record.actors):
            for other in _each(record.counterparts):
                if actor_key(one) != actor_key(other):
                    yield Edge(source=one, target=other, tie=record.kind, record=record)


def _each(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """Each actor once."""
    return tuple({actor_key(actor): actor for actor in reversed(tuple(actors))}.values())[::-1]


def graph(found: Iterable[Edge]) -> networkx.MultiDiGraph:
    """The edges as a networkx graph; what goes both ways has an arc each way. Needs the extra ``network``.

    A node is named by its code, else by its name as first told, and has ``name``, ``kind`` and ``country``; an arc
    has ``tie``, ``status``, ``record`` (the id), ``start`` and ``end`` (dates, None where open).
    """
    import networkx

    made = networkx.MultiDiGraph()
    nodes: dict[Hashable, str] = {}
    for edge in found:
        one, other = (_node(made, nodes, actor) for actor in (edge.source, edge.target))
        when = edge.record.when
        told = {
            "tie": str(edge.tie),
            "status": str(edge.record.status),
            "record": edge.record.id,
            "start": None if when is None else when.start,
            "end": None if when is None else when.end,
        }
        made.add_edge(one, other, **told)
        if not edge.directed:
            made.add_edge(other, one, **told)
    return made


def _node(made: networkx.MultiDiGraph, nodes: dict[Hashable, str], actor: Actor) -> str:
    key = actor_key(actor)
    if key not in nodes:
        name = actor.code or label(actor)
        # Two persons may share a name and differ in country: they stay two nodes.
        nodes[key] = name if name not in made else f"{name} ({len(nodes)})"
        made.add_node(nodes[key], name=actor.name, kind=str(actor.kind), country=actor.country)
    return nodes[key]
