"""A cattrs converter with our hooks writes and reads the same form as we do, and is as strict."""

from __future__ import annotations

import json

import pytest
from attrs import frozen
from cattrs import Converter
from hypothesis import given

import ukrcrisis
from ukrcrisis import Call, FormatError, Record, Records, register_hooks
from ukrcrisis.testing import records


@frozen
class Note:
    """What a program of somebody else's keeps."""

    about: Record
    remark: str


@pytest.fixture(scope="module")
def converter() -> Converter:
    made = Converter()
    register_hooks(made)
    return made


CONVERTER = Converter()
register_hooks(CONVERTER)


@given(records())
def test_the_form_is_that_of_dumps(record: Record) -> None:
    plain = CONVERTER.unstructure(record)
    assert plain == json.loads(ukrcrisis.dumps(Records([record])))["records"][0]
    assert CONVERTER.structure(plain, type(record)) == record


@given(records())
def test_records_within_other_classes(record: Record) -> None:
    note = Note(record, "to be checked")
    assert CONVERTER.structure(CONVERTER.unstructure(note), Note) == note


def test_what_a_record_refuses_is_refused(converter: Converter) -> None:
    (record,) = ukrcrisis.parse("South Korea has ordered its citizens to leave Ukraine.")
    plain = converter.unstructure(record)
    with pytest.raises(FormatError, match=r"record\.id: expected a text, found the number 5"):
        converter.structure({**plain, "id": 5}, Record)  # type: ignore[arg-type]
    with pytest.raises(FormatError, match=r"record\.type: expected a Call, found 'advisory'"):
        converter.structure(plain, Call)
