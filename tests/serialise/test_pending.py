"""Records that the extra has read behave from the first moment like any others."""

import copy
import json
import pickle
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date

import attrs
import pytest
from attrs import evolve

import ukrcrisis
from ukrcrisis import Actor, FormatError, Headcount, Record, Records, ValueFault
from ukrcrisis.serialise import json as codec
from ukrcrisis.serialise.fast import fast_codec
from ukrcrisis.serialise.shapes import (
    COMPARED,
    LEAST,
    RECORD_TYPES,
    fields_of,
    is_object,
    item_of,
    without_null,
)

FOUND = ukrcrisis.parse(
    "On 11 February 2022 Norway and Latvia told their citizens to leave Ukraine. Biden phoned Putin on 12 February"
    " 2022. The US closed its embassy in Kyiv. Officials said that Russia may attack Ukraine."
)
FOUND = Records(
    [
        evolve(record, headcount=Headcount(min=12, max=15))
        if isinstance(record, ukrcrisis.DiplomaticAction)
        else record
        for record in FOUND
    ],
    documents=FOUND.documents,
)
GOOD = ukrcrisis.dumps(FOUND)


pytestmark = pytest.mark.usefixtures("short_texts_too")


def is_pending(records: Records[Record]) -> bool:
    return not isinstance(records._index._items, tuple)


LOOKS: dict[str, Callable[[Records[Record]], object]] = {
    "iteration": list,
    "one": lambda records: records[0],
    "the last": lambda records: records[-1],
    "a slice": lambda records: records[1:3],
    "equality": lambda records: records == FOUND,
    "hash": hash,
    "membership": lambda records: FOUND[0] in records,
    "repr": repr,
    "a filter": lambda records: list(records.of(ukrcrisis.Call)),
    "an index": lambda records: list(records.involving("LV")),
    "days": lambda records: list(records.between(date(2022, 2, 12), None)),
    "pickle": lambda records: pickle.loads(pickle.dumps(records)),
    "copy": copy.copy,
    "deep copy": copy.deepcopy,
    "dumps": ukrcrisis.dumps,
    "rows": lambda records: records.to_dicts(),
}  # fmt: skip


@pytest.mark.parametrize("look", LOOKS)
def test_the_first_look_finds_what_there_is(look: str) -> None:
    back = ukrcrisis.loads(GOOD)
    assert is_pending(back)
    assert LOOKS[look](back) == LOOKS[look](FOUND)


def test_counting_is_no_look() -> None:
    back = ukrcrisis.loads(GOOD)
    assert len(back) == len(FOUND) > 3
    assert back
    assert back.documents == tuple(evolve(document, text=None) for document in FOUND.documents)
    assert is_pending(back)
    assert back[0] is back[0]
    assert not is_pending(back)


def test_views_share_the_records() -> None:
    back = ukrcrisis.loads(GOOD)
    calls = back.of(ukrcrisis.Call)
    assert calls[0] is next(record for record in back if isinstance(record, ukrcrisis.Call))


def test_threads_that_look_at_once_see_the_same_records() -> None:
    text = ukrcrisis.dumps([evolve(FOUND[n % len(FOUND)], id=f"{n}") for n in range(2500)])
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    back = ukrcrisis.loads(text)
    seen: list[tuple[Record, ...]] = []
    threads = [threading.Thread(target=lambda: seen.append(tuple(back))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.setswitchinterval(before)
    first = seen[0]
    assert [record.id for record in first] == [f"{n}" for n in range(2500)]
    assert all(a is b for other in seen[1:] for a, b in zip(first, other, strict=True))


BROKEN: dict[str, tuple[str, tuple[str | int, ...], object]] = {
    "an offset past the end": ("call", ("evidence", 0, "start"), 9999),
    "a quotation that does not fit": ("call", ("evidence", 0, "quote"), "x"),
    "an end before the start": ("call", ("when", "end"), "2021-02-12"),
    "a caller alone": ("call", ("participants",), []),
    "more at least than at most": ("diplomatic_action", ("headcount", "min"), 16),
    "an empty name": ("advisory", ("issuer", "name"), ""),
    "a place without a name": ("advisory", ("place", "name"), ""),
    "a count below zero": ("advisory", ("issuer", "count"), -1),
    "no evidence": ("intelligence_claim", ("evidence",), []),
    "nobody who acts": ("diplomatic_action", ("actors",), []),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_the_classes_refuse_is_refused_while_it_is_read(name: str) -> None:
    kind, (*path, last), wrong = BROKEN[name]
    whole = json.loads(GOOD)
    inside = next(record for record in whole["records"] if record["type"] == kind)
    for step in path:
        inside = inside[step]
    inside[last] = inside[last][:1] if name == "a caller alone" else wrong
    bad = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    quick = fast_codec()
    assert quick is not None
    assert quick.read(GOOD) is not None
    assert quick.read(bad) is None
    with pytest.raises(FormatError):
        ukrcrisis.loads(bad)


def classes() -> Iterator[type]:
    waiting: list[type] = [*RECORD_TYPES.values()]
    seen: set[type] = set()
    while waiting:
        cls = waiting.pop()
        if cls not in seen:
            seen.add(cls)
            yield cls
            kinds = (without_null(kind)[0] for kind in fields_of(cls).values())
            waiting.extend(held for kind in kinds if is_object(held := item_of(kind) or kind))


def test_every_validator_of_the_classes_is_known_to_the_structs() -> None:
    for cls in classes():
        known = {*LEAST.get(cls, {}), COMPARED.get(cls)}
        assert {field.name for field in attrs.fields(cls) if field.validator} <= known


@pytest.mark.parametrize(
    "wrong",
    [{"issuer": {"kind": "country", "name": "X", "code": None, "role": None, "country": None, "count": None}},
     {"issuer": "X"}, {"place": Actor(kind="country", name="X")}, {"reason": 5}, {"issuer_count": True},
     {"when": date(2022, 2, 11)}, {"id": None}],
)  # fmt: skip
def test_wrong_kinds_end_the_same_with_and_without_the_extra(wrong: dict[str, object]) -> None:
    record = evolve(FOUND.of(ukrcrisis.Advisory)[0], **wrong)  # type: ignore[arg-type]

    def outcome() -> str:
        try:
            return ukrcrisis.dumps([record])
        except ValueFault as error:
            return str(error)

    quick = outcome()
    codec.fast_codec = lambda: None  # type: ignore[assignment, attr-defined]
    try:
        assert outcome() == quick
    finally:
        codec.fast_codec = fast_codec  # type: ignore[attr-defined]


def test_one_wrong_record_leaves_the_others_to_the_extra() -> None:
    odd = evolve(FOUND[0], evidence=[evolve(FOUND[0].evidence[0], quote="\ud800", start=0, end=1)])
    text = ukrcrisis.dumps([*FOUND, odd])
    assert text.isprintable()
    assert ukrcrisis.loads(text) == Records([*FOUND, odd])
