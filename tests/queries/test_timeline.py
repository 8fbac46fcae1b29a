"""The timeline: each record once, by day, with open ranges shown as such."""

from __future__ import annotations

from hypothesis import given

from tests.queries.seed import seed
from tests.queries.strategies import record_sets
from ukrcrisis.model.records import Call, Record
from ukrcrisis.queries.certainty import bounds
from ukrcrisis.records import Records


def test_the_seed_day_by_day() -> None:
    moments = seed().timeline()
    assert [(m.label, len(m.records)) for m in moments] == [
        ("…2022-02-10", 2),
        ("…2022-02-11", 3),
        ("2022-02-11", 11),
        ("2022-02-12", 2),
        ("undated", 11),
    ]
    assert [r.id for r in moments[0].records] == ["adv-CA", "adv-US"]


def test_a_timeline_of_one_type() -> None:
    assert [(m.label, [r.id for r in m.records]) for m in seed().of(Call).timeline()] == [
        ("2022-02-11", ["online"]),
        ("2022-02-12", ["phone"]),
    ]


@given(record_sets())
def test_a_timeline_parts_the_records_and_is_in_order(records: Records[Record]) -> None:
    moments = records.timeline()
    assert sorted(r.id for m in moments for r in m.records) == sorted(r.id for r in records)
    assert all(bounds(r.when) == bounds(m.records[0].when) for m in moments for r in m.records)
    labels = [m.label for m in moments]
    assert len(set(labels)) == len(labels)
    known = [day for m in moments if (day := m.start or m.end) is not None]
    assert known == sorted(known)
    assert "undated" not in labels[:-1]


@given(record_sets())
def test_grouping_parts_the_records(records: Records[Record]) -> None:
    groups = records.group_by(lambda r: r.status)
    assert sorted(r.id for group in groups.values() for r in group) == sorted(r.id for r in records)
    for status, group in groups.items():
        assert group == records.status(status)
        assert len(group) > 0
