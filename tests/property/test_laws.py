"""What holds for any text: nothing but our own errors, exact quotations, the same bytes twice, stable
records.
"""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

import ukrcrisis
from tests.property.strategies import PLACES, STATES, listed, states, texts
from ukrcrisis import CrisisError, Record

ANY = st.text(max_size=200) | texts()
UNRELATED = "The bakery on the corner sells bread, and the weather was mild."


def told(record: Record) -> tuple[object, ...]:
    """A record without what hangs on the whole document."""
    return (
        type(record),
        record.status,
        record.when,
        record.attribution,
        tuple((e.start, e.end, e.quote) for e in record.evidence),
    )


@settings(max_examples=200, deadline=None)
@given(ANY)
def test_any_text_is_read_or_refused_by_our_own_error(text: str) -> None:
    try:
        records = ukrcrisis.parse(text)
    except CrisisError:
        return
    for record in records:
        for evidence in record.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote


@settings(max_examples=100, deadline=None)
@given(texts())
def test_reading_twice_gives_the_same_bytes_and_they_read_back(text: str) -> None:
    records = ukrcrisis.parse(text)
    written = ukrcrisis.dumps(records)
    assert ukrcrisis.dumps(ukrcrisis.parse(text)) == written
    assert ukrcrisis.loads(written) == records


@settings(max_examples=100, deadline=None)
@given(texts())
def test_an_unrelated_paragraph_changes_no_earlier_record(text: str) -> None:
    before = [told(record) for record in ukrcrisis.parse(text)]
    after = [told(record) for record in ukrcrisis.parse(f"{text}\n\n{UNRELATED}")]
    assert after == before


@settings(max_examples=100, deadline=None)
@given(states(6), st.sampled_from(STATES), st.sampled_from(PLACES), st.data())
def test_another_country_in_a_list_is_another_country_in_the_records(
    names: list[str], other: str, place: str, data: st.DataObject
) -> None:
    assume(other not in names)
    at = data.draw(st.integers(0, len(names) - 1))
    swapped = [*names[:at], other, *names[at + 1 :]]

    def issuers(listing: list[str]) -> list[str]:
        text = f"On Friday, {listed(listing)} advised citizens to leave {place}."
        return sorted(advisory.issuer.name for advisory in ukrcrisis.parse(text).of(ukrcrisis.Advisory))

    assert issuers(names) == sorted(names)
    assert issuers(swapped) == sorted(swapped)
