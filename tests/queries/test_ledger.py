"""The claim ledger: agreement, difference in strength, contradiction, each with both quotations."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.queries.seed import BIDEN, ON_11, ON_12, PUTIN, RUSSIA, SULLIVAN, claims, seed
from tests.queries.strategies import record_sets
from ukrcrisis.model.records import IntelligenceClaim, Record
from ukrcrisis.model.vocabulary import Stance, Topic
from ukrcrisis.model.when import When
from ukrcrisis.queries.certainty import Certainty
from ukrcrisis.queries.ledger import Relation, relate
from ukrcrisis.records import Records

QUOTE = "was possible"


def claim(stance: Stance, event: When | None = None, **more: object) -> IntelligenceClaim:
    return claims(f"{stance}-{event}", BIDEN, Topic.ATTACK, stance, QUOTE, event_when=event, **more)


def test_biden_against_sullivan() -> None:
    decision = next(entry for entry in seed().ledger() if entry.topic is Topic.DECISION)
    assert decision.subject == PUTIN
    assert [c.id for c in decision.held(Stance.ASSERTS)] == ["biden", "shifrin-1"]
    assert [c.claimant for c in decision.held(Stance.DENIES)] == [SULLIVAN]
    first, second = decision.contradictions()
    assert first.quotations == (
        "has decided to invade Ukraine in the coming days",
        "We are not saying that Putin has made a decision",
    )
    assert (first.relation, first.same_event) == (Relation.CONTRADICT, Certainty.MAYBE)
    assert second.quotations[0] == "We are not saying that Putin has made a decision"
    assert str(first) == (
        "contradict: Joe Biden asserts “has decided to invade Ukraine in the coming days”"
        " / Jake Sullivan denies “We are not saying that Putin has made a decision”"
    )


def test_an_entry_prints_who_says_what_when() -> None:
    assert str(seed().ledger()[0]).splitlines() == [
        "Vladimir Putin: decision",
        "  asserts: Joe Biden (2022-02-11): has decided to invade Ukraine in the coming days",
        "  asserts: the United States (undated): has made the decision to invade Ukraine and has communicated",
        "  denies: Jake Sullivan (undated): We are not saying that Putin has made a decision",
    ]


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (Stance.ASSERTS, Stance.ASSERTS, Relation.AGREE),
        (Stance.DENIES, Stance.DENIES, Relation.AGREE),
        (Stance.ASSERTS, Stance.SUGGESTS, Relation.DIFFER),
        (Stance.ASSERTS, Stance.DENIES, Relation.CONTRADICT),
        (Stance.SUGGESTS, Stance.DENIES, Relation.CONTRADICT),
    ],
)
def test_relations_go_both_ways(one: Stance, other: Stance, relation: Relation) -> None:
    assert relate(claim(one), claim(other)) is relation
    assert relate(claim(other), claim(one)) is relation


def test_claims_on_different_days_are_not_paired() -> None:
    (entry,) = Records([claim(Stance.ASSERTS, ON_11), claim(Stance.DENIES, ON_12)]).ledger()
    assert list(entry.pairs()) == []
    (entry,) = Records([claim(Stance.ASSERTS, ON_11), claim(Stance.DENIES, ON_11)]).ledger()
    assert [(p.relation, p.same_event) for p in entry.pairs()] == [(Relation.CONTRADICT, Certainty.YES)]


def test_what_is_claimed_of_a_leader_is_claimed_of_the_state() -> None:
    mixed = Records([claim(Stance.ASSERTS, subject=PUTIN), claim(Stance.DENIES, subject=RUSSIA)])
    assert len(mixed.ledger()) == 1
    open_subject = Records([claim(Stance.ASSERTS, subject=None), claim(Stance.DENIES, subject=RUSSIA)])
    assert [entry.subject for entry in open_subject.ledger()] == [None, RUSSIA]
    assert str(open_subject.ledger()[0]).startswith("unknown subject: attack")


@given(record_sets())
def test_the_ledger_parts_the_claims(records: Records[Record]) -> None:
    entries = records.ledger()
    assert sorted(c.id for e in entries for c in e.claims) == sorted(
        c.id for c in records.of(IntelligenceClaim)
    )
    for entry in entries:
        pairs = list(entry.pairs())
        assert len(pairs) <= len(entry.claims) * (len(entry.claims) - 1) // 2
        contradictions = {(p.first.id, p.second.id) for p in pairs if p.relation is Relation.CONTRADICT}
        assert contradictions == {(p.first.id, p.second.id) for p in entry.contradictions()}
