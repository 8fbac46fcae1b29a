"""Counted against named: nobody is invented, nothing is settled that the text leaves open."""

from __future__ import annotations

from attrs import evolve

from tests.queries.seed import BY_11, ON_11, ON_12, PREVIOUSLY, UKRAINE, advises, seed, state
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory
from ukrcrisis.model.vocabulary import AdvisoryAction
from ukrcrisis.model.when import When
from ukrcrisis.records import Records

QUOTE = "made such appeals"
THREE = Actor(kind="group", name="three countries", count=3)
A, B, C, D = (state(name, code) for name, code in (("A", "AA"), ("B", "BB"), ("C", "CC"), ("D", "DD")))


def count(when: When | None = ON_11) -> Advisory:
    return advises("count", THREE, QUOTE, when=when, issuer_count=3)


def named(who: Actor, when: When | None = ON_11) -> Advisory:
    return advises(f"named-{who.code}-{when}", who, QUOTE, when=when)


def test_the_fourteen_of_the_seed() -> None:
    (answer,) = seed().reconcile()
    assert answer.count == 14
    assert {who.code for who in answer.known} == {"ME", "NL", "JP", "NO", "LV", "GB", "EE", "DK"}
    assert [who.code for who in answer.possible] == ["IL", "KR"]
    assert [who.code for who in answer.undated] == ["US"]
    assert [who.code for who in answer.apart] == ["CA"]
    assert (answer.open_least, answer.open_most, answer.excess) == (3, 6, 0)
    assert str(answer).endswith("1 named without a date (the United States); 3 to 6 remain open")


def test_all_are_named() -> None:
    (answer,) = Records([count(), named(A), named(B), named(C)]).reconcile()
    assert (answer.open_least, answer.open_most, answer.excess) == (0, 0, 0)
    assert str(answer) == "3 counted (2022-02-11); 3 named (A, B, C); 0 remain open"


def test_more_are_named_than_counted() -> None:
    (answer,) = Records([count(), *map(named, (A, B, C, D))]).reconcile()
    assert (answer.open_most, answer.excess) == (0, 1)
    assert str(answer).endswith("1 more named than counted")


def test_one_issuer_named_twice_counts_once_by_its_best_day() -> None:
    (answer,) = Records(
        [named(A, PREVIOUSLY), count(), named(A), named(B, ON_12), named(B, BY_11)]
    ).reconcile()
    assert (answer.known, answer.possible, answer.apart) == ((A,), (B,), ())


def test_a_count_without_a_date_settles_nothing() -> None:
    (answer,) = Records([count(None), named(A), named(B, None)]).reconcile()
    assert (answer.known, answer.possible, answer.undated) == ((), (A,), (B,))


def test_other_advice_is_not_compared() -> None:
    other = evolve(named(A), action=AdvisoryAction.TAKE_CARE)
    elsewhere = evolve(named(B), place=evolve(UKRAINE, name="Kyiv"))
    (answer,) = Records([count(), other, elsewhere]).reconcile()
    assert (answer.known, answer.open_most) == ((), 3)


def test_other_documents_count_only_across() -> None:
    there = evolve(named(A), evidence=[evolve(named(A).evidence[0], document="other", path="other.txt")])
    records = Records([count(), there])
    assert records.reconcile()[0].known == ()
    assert records.reconcile(across=True)[0].known == (A,)


def test_a_group_without_a_number_is_no_count() -> None:
    assert (
        Records([advises("more", Actor(kind="group", name="more and more"), QUOTE, when=ON_11)]).reconcile()
        == ()
    )
