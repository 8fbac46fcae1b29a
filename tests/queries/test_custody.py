"""Chain of custody: outermost first, readable on one line."""

from __future__ import annotations

from attrs import evolve

from tests.queries.seed import A_SOURCE, RIA, seed
from tests.queries.seed import chain as links
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Record
from ukrcrisis.queries.custody import chain, depth, origin, rests_on_unnamed
from ukrcrisis.records import Records

BY_ID: dict[str, Record] = {record.id: record for record in seed()}
PATH = seed().documents[0].path


def test_the_chain_is_one_line() -> None:
    assert chain(BY_ID["ru-left"]) == f"{PATH} ← RIA Novosti (reported) ← a source (citing a source)"
    assert chain(BY_ID["phone"]) == PATH


def test_what_could_break_a_line_is_shown_escaped() -> None:
    odd = evolve(
        BY_ID["phone"], attribution=links((Actor(kind="outlet", name="RIA\n\x1b[31mNovosti"), "said\r"))
    )
    assert chain(odd) == f"{PATH} ← RIA \\x1b[31mNovosti (said)"


def test_origin_is_the_innermost_source() -> None:
    assert origin(BY_ID["ru-left"]) == A_SOURCE
    assert origin(BY_ID["phone"]) is None
    assert [depth(BY_ID[name]) for name in ("phone", "eu-not", "ru-left")] == [0, 1, 2]


def test_grouped_by_origin() -> None:
    groups = seed().group_by(origin)
    assert list(groups)[:2] == [None, BY_ID["adv-NL"].attribution[0].source]
    assert groups[A_SOURCE] == Records([BY_ID["ru-left"]])


def test_only_unnamed_sources_behind_the_outlets() -> None:
    assert [r.id for r in seed().only_unnamed()] == ["eu-left", "ru-left", "biden", "bloomberg"]
    only_outlet = evolve(BY_ID["ru-left"], attribution=links((RIA, "reported")))
    named_inside = evolve(
        BY_ID["ru-left"], attribution=links((A_SOURCE, "said"), (Actor(kind="person", name="Jo"), "said"))
    )
    assert not rests_on_unnamed(only_outlet)
    assert not rests_on_unnamed(named_inside)
