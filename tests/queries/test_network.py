"""The network: who called, met, expelled whom."""

from __future__ import annotations

import networkx
from hypothesis import given

from tests.queries.seed import BIDEN, PUTIN, RUSSIA, US, seed, state, told
from tests.queries.strategies import record_sets
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Call, DiplomaticAction, Record
from ukrcrisis.model.vocabulary import ActionKind, Status
from ukrcrisis.queries.actors import actor_key, parties
from ukrcrisis.records import Records

TOLD = told("Later")


def act(kind: str, actors: list[Actor], counterparts: list[Actor] | None = None) -> DiplomaticAction:
    return DiplomaticAction(id=kind, kind=kind, actors=actors, counterparts=counterparts or [], evidence=TOLD)


def test_calls_and_meetings_of_the_seed() -> None:
    assert [str(edge) for edge in seed().edges() if edge.record.id in ("phone", "talks")] == [
        "Joe Biden – Emmanuel Macron: call, occurred (2022-02-12)",
        "Joe Biden – Vladimir Putin: call, occurred (2022-02-12)",
        "Emmanuel Macron – Vladimir Putin: call, occurred (2022-02-12)",
        "Anthony Blinken – Sergei Lavrov: meeting, planned (undated)",
    ]
    assert sum(edge.record.id == "online" for edge in seed().edges()) == 45
    assert len(seed().status(Status.PLANNED).edges()) == 1


def test_expulsions_go_one_way() -> None:
    (edge,) = Records([act("expulsion", [US], [RUSSIA])]).edges()
    assert edge.directed
    assert (edge.source, edge.target, edge.tie) == (US, RUSSIA, ActionKind.EXPULSION)
    assert str(edge) == "the United States → Russia: expulsion, occurred (undated)"


def test_who_acts_alone_has_no_edge() -> None:
    assert Records([act("closure", [US]), act("visit", [US], [US])]).edges() == ()


def test_one_actor_by_two_names_is_one() -> None:
    call = Call(
        id="c",
        participants=[BIDEN, Actor(kind="person", name="Biden", country="US"), PUTIN],
        mode="phone",
        evidence=TOLD,
    )
    assert [(e.source, e.target) for e in Records([call]).edges()] == [(BIDEN, PUTIN)]


def test_the_graph() -> None:
    made = seed().graph()
    assert isinstance(made, networkx.MultiDiGraph)
    assert made.nodes["GB"] == {"name": "Great Britain", "kind": "country", "country": "GB"}
    assert made.has_edge("Joe Biden", "Vladimir Putin")
    assert made.has_edge("Vladimir Putin", "Joe Biden")
    assert made.number_of_edges() == 2 * len(seed().edges())
    assert made["Joe Biden"]["Vladimir Putin"][0]["record"] == "phone"


def test_namesakes_stay_two_nodes() -> None:
    one, other = (Actor(kind="person", name="Ann Lee", country=code) for code in ("US", "CA"))
    made = Records([act("meeting", [one, other, state("Peru", "PE")])]).graph()
    assert sorted(made.nodes) == ["Ann Lee", "Ann Lee (1)", "PE"]


@given(record_sets())
def test_edges_invent_nobody(records: Records[Record]) -> None:
    for edge in records.edges():
        assert {edge.source, edge.target} <= set(parties(edge.record))
        assert actor_key(edge.source) != actor_key(edge.target)
