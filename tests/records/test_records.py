"""Records is an immutable sequence that keeps its documents."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy

import pytest

from ukrcrisis.errors import SourceError
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Advisory, Call, Record
from ukrcrisis.model.span import Evidence
from ukrcrisis.records import Records

TOLD = Evidence(document="d", path="d.txt", start=0, end=4, quote="told")
GB = Actor(kind="country", name="Great Britain", code="GB", country="GB")
FR = Actor(kind="country", name="France", code="FR", country="FR")
ADVISORY = Advisory(
    id="a", evidence=(TOLD,), issuer=GB, action="leave", strength="urge", audience="citizens",
    place=Place(name="Ukraine", country="UA"),
)  # fmt: skip
CALL = Call(id="c", evidence=(TOLD,), participants=(GB, FR), mode="phone")
DOCUMENT = Document(id="d", path="d.txt", sha256="0" * 64)


@pytest.fixture
def records() -> Records[Record]:
    return Records([ADVISORY, CALL], documents=[DOCUMENT], errors=[SourceError("x", "is missing")])


def test_items_keep_their_order(records: Records[Record]) -> None:
    assert list(records) == [ADVISORY, CALL]
    assert (records[0], records[-1], len(records)) == (ADVISORY, CALL, 2)


def test_slices_are_records_of_the_same_documents(records: Records[Record]) -> None:
    assert records[1:] == Records([CALL])
    assert records[1:].documents == (DOCUMENT,)
    assert [str(e) for e in records[1:].errors] == ["x: is missing"]


def test_of_narrows(records: Records[Record]) -> None:
    assert list(records.of(Call)) == [CALL]
    assert records.of(Call).documents == (DOCUMENT,)


def test_equality_and_hash_are_those_of_the_items(records: Records[Record]) -> None:
    same = Records([ADVISORY, CALL])
    assert same == records
    assert hash(same) == hash(records)
    assert Records([CALL, ADVISORY]) != records
    assert same != [ADVISORY, CALL]


def test_the_callers_list_may_change_later() -> None:
    items = [ADVISORY]
    records = Records(items)
    items.clear()
    assert len(records) == 1


def test_repr_is_short(records: Records[Record]) -> None:
    assert repr(records) == "<Records: 2 (1 advisory, 1 call)>"
    assert repr(Records([])) == "<Records: 0>"


def test_a_view_can_be_pickled_and_copied(records: Records[Record]) -> None:
    view = records.of(Call)
    for copy in (pickle.loads(pickle.dumps(view)), deepcopy(view)):
        assert copy == view
        assert copy.documents == view.documents
        assert [str(e) for e in copy.errors] == ["x: is missing"]


def test_nothing_can_be_set(records: Records[Record]) -> None:
    with pytest.raises(AttributeError):
        records.documents = ()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        records.extra = 1  # type: ignore[attr-defined]


def test_threads_that_ask_at_once_get_the_same(records: Records[Record]) -> None:
    many = Records([*records] * 500)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: list(many.of(Call).involving("FR")), range(32)))
    assert found == [[CALL] * 500] * 32


def test_rows_for_a_data_frame(records: Records[Record]) -> None:
    assert [row["id"] for row in records.to_dicts()] == ["a", "c"]
    assert [row["kind"] for row in records.of(Call).to_dicts()] == ["phone"]
