"""One fact in many documents: grouped by content, corroborated by origins."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given

from tests.queries.seed import BY_11, ON_11, ON_12, seed, state
from tests.queries.strategies import DOCUMENTS, copied, record_lists
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, Attribution, DiplomaticAction, Record
from ukrcrisis.model.span import Evidence
from ukrcrisis.model.vocabulary import Status, Strength
from ukrcrisis.model.when import When
from ukrcrisis.queries.facts import Fact
from ukrcrisis.records import Records

RIA = Actor(kind="outlet", name="RIA Novosti")
TASS = Actor(kind="outlet", name="TASS")
SOURCE = Actor(kind="unnamed", name="a source")
RUSSIA = state("Russia", "RU")


def left(
    document: str, quote: str = "", *sources: Actor, when: When | None = ON_12, name: str = ""
) -> Record:
    quote = quote or f"words of {document}"
    return DiplomaticAction(
        id=name or f"{document}-{quote}", when=when, kind="departure", actors=[RUSSIA],
        evidence=[Evidence(document=document, path=f"{document}.txt", start=0, end=len(quote), quote=quote)],
        attribution=[Attribution(source=source, cue="said") for source in sources],
    )  # fmt: skip


def told(*records: Record) -> list[tuple[list[str], tuple[str, ...]]]:
    return [([r.id for r in fact.records], fact.origins) for fact in Records(records).facts()]


def test_documents_that_tell_the_same_are_one_fact() -> None:
    (fact,) = Records([left("a"), left("b")]).facts()
    assert fact.documents == ("a", "b")
    assert (fact.origins, fact.corroboration) == (("a.txt", "b.txt"), 2)


def test_copies_of_one_agency_line_count_once() -> None:
    line = "Russian diplomats were leaving Ukraine"
    copies = [left("a", line, RIA), left("b", line.upper() + "!", RIA), left("c", line)]
    assert [fact.origins for fact in Records(copies).facts()] == [("RIA Novosti",)]


def test_an_unnamed_source_behind_an_outlet_is_that_outlet() -> None:
    (fact,) = Records([left("a", "", RIA, SOURCE), left("b", "", RIA), left("c", "", TASS, SOURCE)]).facts()
    assert fact.origins == ("RIA Novosti", "TASS")


def test_the_innermost_named_source_is_the_origin() -> None:
    (fact,) = Records([left("a", "", RIA, TASS), left("b", "", TASS)]).facts()
    assert fact.origins == ("TASS",)


def test_an_unnamed_source_alone_is_the_document() -> None:
    (fact,) = Records([left("a", "", SOURCE), left("b", "", SOURCE)]).facts()
    assert fact.origins == ("a.txt", "b.txt")


def test_chains_of_copies_join() -> None:
    """The second shares its words with the first and its agency with the third."""
    (fact,) = Records([left("a", "they left"), left("b", "They left.", RIA), left("c", "gone", RIA)]).facts()
    assert fact.origins == ("RIA Novosti",)


def test_a_range_joins_the_only_day_in_it() -> None:
    range_ = left("b", when=When(start=date(2022, 2, 11), end=date(2022, 2, 13), text="these days"))
    assert len(told(left("a", when=ON_12), range_)) == 1
    assert len(told(left("a", when=ON_12), left("c", when=ON_11), range_)) == 3, "two days: in doubt apart"
    assert len(told(range_, left("c", when=BY_11))) == 2, "no single day: apart"


def test_what_has_no_date_joins_the_only_dated_fact() -> None:
    assert len(told(left("a", when=ON_12), left("b", when=None))) == 1
    assert len(told(left("a", when=BY_11), left("b", when=When(text="immediately")))) == 1
    assert len(told(left("a", when=ON_12), left("c", when=ON_11), left("b", when=None))) == 3
    assert len(told(left("a", when=None), left("b", when=None))) == 1


def test_a_document_never_tells_one_fact_twice() -> None:
    twice = [left("a", "went", name="1"), left("a", "gone", name="2")]
    again = [left("b", "went", name="3"), left("b", "gone", name="4")]
    assert [ids for ids, _ in told(*twice, *again)] == [["1", "3"], ["2", "4"]]
    assert len(told(left("a", "went", name="1"), left("a", "gone", when=None, name="2"))) == 2
    assert len(told(twice[0], twice[0])) == 1, "the same record is no second fact"


def advisory(document: str, **more: object) -> Advisory:
    evidence = Evidence(document=document, path=f"{document}.txt", start=0, end=4, quote="told")
    given: dict[str, object] = {
        "id": document, "evidence": [evidence], "issuer": state("Great Britain", "GB"), "action": "leave",
        "strength": "urge", "audience": "citizens", "place": Place(name="Ukraine", country="UA"), "when": ON_11,
        **more,
    }  # fmt: skip
    return Advisory(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        ({"strength": Strength.ORDER}, True),
        ({"issuer": state("the United Kingdom", "GB")}, True),
        ({"reason": "because"}, True),
        ({"place": Place(name="the Ukraine", country="UA")}, True),
        ({"action": "do_not_travel"}, False),
        ({"audience": "staff"}, False),
        ({"status": Status.CANCELLED}, False),
        ({"place": Place(name="Kyiv", country="UA")}, False),
        ({"issuer": state("Ireland", "IE")}, False),
        ({"when": ON_12}, False),
    ],
)
def test_wording_does_not_part_a_fact_but_content_does(changed: dict[str, object], same: bool) -> None:
    assert (len(Records([advisory("a"), advisory("b", **changed)]).facts()) == 1) is same


def test_every_fact_of_the_seed_stands_alone() -> None:
    found = seed().facts()
    assert [fact.records for fact in found] == [(record,) for record in seed()]
    by_id = {fact.records[0].id: fact for fact in found}
    assert by_id["biden"].origins == ("The Guardian",)
    assert by_id["eu-not"].origins == ("Peter Stano",)
    assert by_id["phone"].origins == (seed().documents[0].path,)


@given(record_lists())
def test_facts_are_a_partition(records: list[Record]) -> None:
    found = Records(records).facts()
    assert sorted(r.id for fact in found for r in fact.records) == sorted(r.id for r in records)
    assert [fact.records[0].id for fact in found] == sorted(
        (fact.records[0].id for fact in found), key=[r.id for r in records].index
    )
    for fact in found:
        assert len(fact.documents) == len(fact.records)
        assert 1 <= fact.corroboration <= len(fact.records)


@given(record_lists())
def test_a_duplicated_document_corroborates_nothing(records: list[Record]) -> None:
    before = {fact.records[0].id: fact for fact in Records(records).facts()}
    for path in DOCUMENTS:
        after: tuple[Fact[Record], ...] = Records([*records, *copied(records, path)]).facts()
        assert {fact.records[0].id: fact.corroboration for fact in after} == {
            name: fact.corroboration for name, fact in before.items()
        }


@given(record_lists())
def test_order_does_not_decide_who_belongs_together(records: list[Record]) -> None:
    def groups(found: tuple[Fact[Record], ...]) -> set[frozenset[str]]:
        return {frozenset(r.id for r in fact.records) for fact in found}

    # Documents may come in any order; within a document the order of the text stands.
    moved = sorted(records, key=lambda r: DOCUMENTS[::-1].index(r.evidence[0].path))
    assert groups(Records(records).facts()) == groups(Records(moved).facts())


def test_many_tellings_take_linear_time() -> None:
    days = [ON_11.start + timedelta(days=n % 300) for n in range(6000)] if ON_11.start else []
    many = [left(f"d{n}", "same words", RIA, when=When(start=d, end=d, text="")) for n, d in enumerate(days)]
    assert len(Records(many).facts()) == 300
