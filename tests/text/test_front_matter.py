"""The block at the top of a file: what is one, what is text, and what is an error."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ukrcrisis.errors import FormatError
from ukrcrisis.text.front_matter import MAX_FRONT_MATTER, FrontMatter, iso_day, read_front_matter


def test_fields_and_the_start_of_the_body() -> None:
    text = (
        "---\npublished: 2021-04-03\nTitle: 'An order: go'\n\n# a comment\nempty:\n---\nTBILISI - They went."
    )
    matter = read_front_matter(text)
    assert dict(matter.fields) == {"published": "2021-04-03", "title": "An order: go", "empty": ""}
    assert text[matter.body_start :] == "TBILISI - They went."
    assert matter.published == date(2021, 4, 3)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks(end: str, mark: str) -> None:
    text = mark + end.join(["---", "date: 2021-04-03", "---", "Body"])
    matter = read_front_matter(text)
    assert (text[matter.body_start :], matter.published) == ("Body", date(2021, 4, 3))


def test_the_block_may_end_the_file() -> None:
    text = "---\npublished: 2021-04-03\n---"
    assert read_front_matter(text).body_start == len(text)


def test_published_goes_before_date_and_the_first_of_two_counts() -> None:
    text = "---\ndate: 2021-04-01\npublished: 2021-04-03\npublished: 2021-04-05\n---\n"
    assert read_front_matter(text).published == date(2021, 4, 3)
    assert read_front_matter("---\ntitle: x\n---\n").published is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A text.\n---\npublished: 2021-04-03\n---\n",
        "---\npublished: 2021-04-03\nno end",
        "---\n- a list\n---\nBody",
        "---\n!!python/object:os.system x\n---\nBody",
        "---\na: &x [1]\nb:\n  - *x\n---\nBody",
        "---\nkey: value\njust words\n---\nBody",
        "----\nkey: value\n----\nBody",
        "--- \u2028key: value\n---\nBody",
        " ---\nkey: value\n---\nBody",
    ],
)
def test_whatever_is_not_plain_is_text(text: str) -> None:
    assert read_front_matter(text) == FrontMatter()


@pytest.mark.parametrize(
    "value",
    [
        "yesterday",
        "03.04.2021",
        "2021-02-30",
        "0000-01-01",
        "10000-01-01",
        "[2021]",
        "2021-04-03 maybe",
        "٢٠٢١-٠٤-٠٣",
    ],
)
@pytest.mark.parametrize("key", ["published", "date"])
def test_a_day_that_is_none_names_key_and_line(key: str, value: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_front_matter(f"---\ntitle: x\n{key}: {value}\n---\n")
    assert "line 3" in str(caught.value)
    assert key in str(caught.value)
    assert value in str(caught.value)


def test_an_error_quotes_a_long_value_in_part() -> None:
    with pytest.raises(FormatError) as caught:
        read_front_matter(f"---\ndate: {'9' * 5_000}\n---\n")
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    "value", ["2021-04-03", "2021-04-03T10:00:00Z", "2021-04-03 10:00:00+02:00", '"2021-04-03"']
)
def test_days_and_times_of_day(value: str) -> None:
    assert read_front_matter(f"---\npublished: {value}\n---\n").published == date(2021, 4, 3)


def test_a_block_of_the_greatest_size_and_one_character_more() -> None:
    frame = len("---\nkey: \n---\n")
    fits = "---\nkey: " + "x" * (MAX_FRONT_MATTER - frame) + "\n---\n"
    assert len(fits) == MAX_FRONT_MATTER
    assert read_front_matter(fits + "Body").body_start == MAX_FRONT_MATTER
    assert read_front_matter(fits.replace("key", "keys") + "Body") == FrontMatter()


def test_fields_cannot_be_changed() -> None:
    matter = read_front_matter("---\na: 1\n---\n")
    with pytest.raises(TypeError):
        matter.fields["a"] = "3"  # type: ignore[index]


@given(st.text(max_size=60))
def test_any_text_has_a_body(text: str) -> None:
    for whole in (text, "---\n" + text, "---\n" + text + "\n---\n"):
        try:
            matter = read_front_matter(whole)
        except FormatError:
            continue
        assert 0 <= matter.body_start <= len(whole)


def test_time_does_not_grow_with_the_text() -> None:
    begin = time.perf_counter()
    read_front_matter("---\n" + "key: value\n" * 500_000)
    assert time.perf_counter() - begin < 0.5


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2021-04-03", date(2021, 4, 3)),
        ("2021-4-3", None),
        ("20210403", None),
        ("", None),
        ("2021-04-03x", None),
    ],
)
def test_iso_days(value: str, day: date | None) -> None:
    assert iso_day(value) == day
