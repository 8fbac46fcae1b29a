"""diff: new, gone and changed."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given

from tests.queries.seed import ON_12, seed
from tests.queries.strategies import record_lists, record_sets
from ukrcrisis.model.records import Advisory, Record
from ukrcrisis.model.vocabulary import Status, Strength
from ukrcrisis.records import Records

NL = next(r for r in seed().of(Advisory) if r.id == "adv-NL")
GB = next(r for r in seed().of(Advisory) if r.id == "adv-GB")


def elsewhere(record: Advisory, path: str) -> Advisory:
    """The same, told by another document, so under another id."""
    return evolve(
        record,
        id=f"{path}-{record.id}",
        evidence=[evolve(e, document=path, path=path) for e in record.evidence],
    )


def test_new_and_gone() -> None:
    found = Records([NL]).diff(Records([GB]))
    assert (found.new, found.gone, found.changed) == ((GB,), (NL,), ())
    assert found


def test_a_record_that_kept_its_id() -> None:
    after = evolve(NL, strength=Strength.ORDER, when=ON_12)
    (change,) = Records([NL, GB]).diff(Records([GB, after])).changed
    assert (change.before, change.after, change.fields) == (NL, after, ("when", "strength"))


def test_a_record_whose_document_was_edited() -> None:
    """The text is another, so the ids are; the file and the matter are the same."""
    after = evolve(NL, id="other", status=Status.CANCELLED)
    found = Records([NL]).diff(Records([after]))
    assert [c.fields for c in found.changed] == [("status",)]
    assert not found.new
    assert not found.gone


def test_the_closest_kin_are_paired() -> None:
    in_a, in_b = elsewhere(NL, "a.txt"), elsewhere(NL, "b.txt")
    cancelled = evolve(in_b, id="b2", status=Status.CANCELLED)
    found = Records([in_a, in_b]).diff(Records([cancelled, evolve(in_a, id="a2", when=ON_12)]))
    assert [(c.before.id, c.fields) for c in found.changed] == [(in_b.id, ("status",)), (in_a.id, ("when",))]


def test_told_elsewhere() -> None:
    found = Records([NL]).diff(Records([elsewhere(NL, "b.txt")]))
    assert [c.fields for c in found.changed] == [("evidence",)]


def test_a_telling_more_is_new() -> None:
    more = elsewhere(NL, "b.txt")
    assert Records([NL]).diff(Records([NL, more])).new == (more,)


def test_one_id_twice_is_paired_twice() -> None:
    assert not Records([NL, NL]).diff(Records([NL, NL]))
    assert Records([NL, NL]).diff(Records([NL])).gone == (NL,)


@given(record_sets())
def test_nothing_differs_from_itself(records: Records[Record]) -> None:
    found = records.diff(records)
    assert not found
    assert (found.new, found.gone, found.changed) == ((), (), ())


@given(record_sets(), record_lists())
def test_every_record_is_accounted_for_once(before: Records[Record], more: list[Record]) -> None:
    after = Records([evolve(r, id=f"{r.id}-{n % 2}") for n, r in enumerate(more)])
    found = before.diff(after)
    gone, new = {r.id for r in found.gone}, {r.id for r in found.new}
    was, became = {c.before.id for c in found.changed}, {c.after.id for c in found.changed}
    assert not gone & was
    assert not new & became
    assert gone | was <= {r.id for r in before}
    assert len(before) - len(gone | was) == len(after) - len(new | became), (
        "what is left was paired and is equal"
    )


@given(record_sets(), record_sets())
def test_turned_round_new_is_gone(before: Records[Record], after: Records[Record]) -> None:
    there, back = before.diff(after), after.diff(before)
    assert len(there.new) == len(back.gone)
    assert len(there.gone) == len(back.new)
    assert len(there.changed) == len(back.changed)
