"""Expressions of time: what is found, and which days it means."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ukrcrisis.mentions.anchors import find_anchor
from ukrcrisis.mentions.dates.finding import Anchor, DateMention, Kind, find_dates, resolve, to_deadline
from ukrcrisis.model.vocabulary import DayPart
from ukrcrisis.model.when import When

WEDNESDAY = Anchor(published=date(2023, 5, 17))
TOLD = When(start=date(2023, 5, 9), end=date(2023, 5, 9), text="on 9 May")


def found(text: str) -> list[str]:
    """The words of each mention."""
    return [mention.words for mention in find_dates(text, 0, len(text))]


def only(text: str) -> DateMention:
    (mention,) = find_dates(text, 0, len(text))
    return mention


def days(when: When) -> str:
    """As ``2023-05-17``, ``2023-05-17/2023-05-18``, ``../2023-05-17``; ``-`` where both ends are open."""
    if when.start == when.end:
        return str(when.start or "-")
    return f"{when.start or '..'}/{when.end or '..'}"


def spoken(text: str, *, future: bool = False, anchor: Anchor = WEDNESDAY, base: date | None = None) -> str:
    return days(resolve(only(text), anchor, previous=TOLD, future=future, base=base))


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Tbilisi shut the mission on April 3, officials said.", "on April 3", "2023-04-03"),
        ("The order of Apr. 3, 2021 stands.", "of Apr. 3, 2021", "2021-04-03"),
        ("They flew out on 3 April.", "on 3 April", "2023-04-03"),
        ("The 3rd of April saw them leave.", "The 3rd of April", "2023-04-03"),
        ("It opened on the third of April 2022.", "on the third of April 2022", "2022-04-03"),
        ("Signed 2021-04-03 in Oslo.", "2021-04-03", "2021-04-03"),
        ("Filed 2021-04-03T22:15:00Z from Oslo.", "2021-04-03T22:15:00Z", "2021-04-03"),
        ("Signed 03.04.2021 in Oslo.", "03.04.2021", "2021-04-03"),
        ("Signed 03/04/2021 in Oslo.", "03/04/2021", "2021-04-03"),
        ("Signed 04/23/2021 in Ohio.", "04/23/2021", "2021-04-23"),
        ("He comes on the 20th.", "on the 20th", "2023-05-20"),
        ("In force since 15/04 there.", "since 15/04", "2023-04-15/.."),
        ("BRAVO TEAM 17APR2021 0600Z ready", "17APR2021", "2021-04-17"),
        ("Talks ran from April 3 to 7 in Oslo.", "from April 3 to 7", "2023-04-03/2023-04-07"),
        ("Talks ran 3-7 April in Oslo.", "3-7 April", "2023-04-03/2023-04-07"),
        ("Talks on 3 and 4 April failed.", "on 3 and 4 April", "2023-04-03/2023-04-04"),
        ("Some time between 3 and 7 April.", "between 3 and 7 April", "2023-04-03/2023-04-07"),
        ("Closed 28 April – 2 May.", "28 April – 2 May", "2023-04-28/2023-05-02"),
        ("Closed from 28 December 2021 to 2 January.", "from 28 December 2021 to 2 January", "2021-12-28/2022-01-02"),
        ("Closed Wed 17 MAY thru Fri 19 MAY.", "Wed 17 MAY thru Fri 19 MAY", "2023-05-17/2023-05-19"),
        ("In December the envoy left.", "In December", "2022-12-01/2022-12-31"),
        ("They met in March 2021 in Rome.", "in March 2021", "2021-03-01/2021-03-31"),
        ("They met in 2021 in Rome.", "in 2021", "2021-01-01/2021-12-31"),
        ("Early July would suit them.", "Early July", "2023-07-01/2023-07-10"),
        ("It fell in mid-February.", "in mid-February", "2023-02-11/2023-02-20"),
        ("It fell late in February.", "late in February", "2023-02-21/2023-02-28"),
        ("At the end of April they left.", "At the end of April", "2023-04-21/2023-04-30"),
        ("Expected at the end of June or the beginning of July.", "at the end of June or the beginning of July", "2023-06-21/2023-07-10"),
        ("They left in the second week of April.", "in the second week of April", "2023-04-08/2023-04-14"),
        ("They left in the first half of April.", "in the first half of April", "2023-04-01/2023-04-15"),
        ("It began in the spring of 2021.", "in the spring of 2021", "2021-03-01/2021-05-31"),
        ("It began last winter.", "last winter", "2022-12-01/2023-02-28"),
        ("It began last October.", "last October", "2022-10-01/2022-10-31"),
        ("It began last May.", "last May", "2022-05-01/2022-05-31"),
        ("An offensive early in the new year is likely.", "early in the new year", "2023-01-01/2023-01-30"),
    ],
)  # fmt: skip
def test_the_calendar(text: str, words: str, expected: str) -> None:
    assert (only(text).words, spoken(text)) == (words, expected)


@pytest.mark.parametrize(
    ("text", "past", "future"),
    [
        ("on Wednesday", "2023-05-17", "2023-05-24"),
        ("Thursday", "2023-05-11", "2023-05-18"),
        ("last Wednesday", "2023-05-10", "2023-05-10"),
        ("next Wednesday", "2023-05-24", "2023-05-24"),
        ("this Friday", "2023-05-19", "2023-05-19"),
        ("as recently as Monday", "2023-05-15", "2023-05-22"),
        ("since Monday", "2023-05-15/..", "2023-05-15/.."),
        ("on Friday of last week", "2023-05-12", "2023-05-12"),
        ("from Monday to Wednesday", "2023-05-15/2023-05-17", "2023-05-22/2023-05-24"),
        ("on Saturday and Sunday", "2023-05-13/2023-05-14", "2023-05-20/2023-05-21"),
        ("at the weekend", "2023-05-13/2023-05-14", "2023-05-20/2023-05-21"),
        ("this week", "2023-05-15/2023-05-21", "2023-05-15/2023-05-21"),
        ("next week", "2023-05-22/2023-05-28", "2023-05-22/2023-05-28"),
        ("late next week", "2023-05-25/2023-05-28", "2023-05-25/2023-05-28"),
        ("early next week", "2023-05-22/2023-05-24", "2023-05-22/2023-05-24"),
        ("earlier this week", "2023-05-15/2023-05-17", "2023-05-15/2023-05-17"),
        ("later this week", "2023-05-18/2023-05-21", "2023-05-18/2023-05-21"),
        ("last month", "2023-04-01/2023-04-30", "2023-04-01/2023-04-30"),
        ("earlier this month", "2023-05-01/2023-05-17", "2023-05-01/2023-05-17"),
        ("at the beginning of the month", "2023-05-01/2023-05-10", "2023-05-01/2023-05-10"),
        ("today", "2023-05-17", "2023-05-17"),
        ("yesterday", "2023-05-16", "2023-05-16"),
        ("the day after tomorrow", "2023-05-19", "2023-05-19"),
        ("the day before yesterday", "2023-05-15", "2023-05-15"),
        ("overnight", "2023-05-16/2023-05-17", "2023-05-17/2023-05-18"),
        ("overnight into Monday", "2023-05-14/2023-05-15", "2023-05-21/2023-05-22"),
        ("two days ago", "2023-05-15", "2023-05-15"),
        ("a week ago today", "2023-05-10", "2023-05-10"),
        ("three weeks ago", "2023-04-26", "2023-04-26"),
        ("two months ago", "2023-03-01/2023-03-31", "2023-03-01/2023-03-31"),
        ("days ago", "../2023-05-16", "../2023-05-16"),
        ("in recent weeks", "../2023-05-16", "../2023-05-16"),
        ("in two days", "-", "2023-05-19"),
        ("in three weeks' time", "2023-06-07", "2023-06-07"),
        ("within 24-48 hours", "2023-05-17/2023-05-19", "2023-05-17/2023-05-19"),
        ("within forty-eight hours", "2023-05-17/2023-05-19", "2023-05-17/2023-05-19"),
        ("in the next 36 hours", "2023-05-17/2023-05-19", "2023-05-17/2023-05-19"),
        ("in the past two days", "2023-05-15/2023-05-17", "2023-05-15/2023-05-17"),
        ("within a week", "2023-05-17/2023-05-24", "2023-05-17/2023-05-24"),
        ("within days", "2023-05-18/..", "2023-05-18/.."),
        ("in the “coming days”", "2023-05-18/..", "2023-05-18/.."),
        ("in the next few days", "2023-05-18/..", "2023-05-18/.."),
        ("in the days ahead", "2023-05-18/..", "2023-05-18/.."),
        ("before the week is out", "2023-05-17/2023-05-21", "2023-05-17/2023-05-21"),
        ("before the month ends", "2023-05-17/2023-05-31", "2023-05-17/2023-05-31"),
        ("by Sunday noon", "../2023-05-14", "../2023-05-21"),
        ("by 6 p.m. on Friday", "../2023-05-12", "../2023-05-19"),
        ("by May 20", "../2023-05-20", "../2023-05-20"),
        ("before May 20", "../2023-05-19", "../2023-05-19"),
        ("no earlier than May 20", "2023-05-20/..", "2023-05-20/.."),
        ("after May 20", "2023-05-21/..", "2023-05-21/.."),
        ("until the end of the month", "../2023-05-31", "../2023-05-31"),
        ("by the end of next week", "../2023-05-28", "../2023-05-28"),
        ("starting Monday", "2023-05-15/..", "2023-05-22/.."),
    ],
)  # fmt: skip
def test_what_counts_from_the_day_it_was_said(text: str, past: str, future: str) -> None:
    assert only(text).words == text
    assert (spoken(text), spoken(text, future=True)) == (past, future)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the same day", "2023-05-09"),
        ("that evening", "2023-05-09"),
        ("a day earlier", "2023-05-08"),
        ("the day before", "2023-05-08"),
        ("the next day", "2023-05-10"),
        ("the following morning", "2023-05-10"),
        ("two days later", "2023-05-11"),
        ("a week earlier", "2023-05-02"),
        ("24 hours later", "2023-05-10"),
        ("hours later", "2023-05-09"),
        ("the following week", "2023-05-15/2023-05-21"),
        ("that month", "2023-05-01/2023-05-31"),
        ("in the middle of that month", "2023-05-11/2023-05-20"),
        ("on the 11th of that month", "2023-05-11"),
        ("in the evening", "2023-05-09"),
        ("Previously", "../2023-05-08"),
        ("by then", "../2023-05-09"),
        ("since then", "2023-05-09/.."),
    ],
)
def test_what_counts_from_the_last_thing_dated(text: str, expected: str) -> None:
    assert only(text).words == text
    assert only(text).kind is Kind.ANAPHORIC or "that" in text
    assert spoken(text) == expected
    assert not resolve(only(text), WEDNESDAY).dated or "11th" in text


def test_a_heading_is_what_its_entries_count_from() -> None:
    heading = When(start=date(2021, 12, 30), end=date(2021, 12, 30), text="30 December 2021")
    assert days(resolve(only("by 31 January"), WEDNESDAY, heading=heading)) == "../2022-01-31"
    assert days(resolve(only("on Monday"), WEDNESDAY, heading=heading)) == "2021-12-27"
    assert days(resolve(only("two days later"), WEDNESDAY, heading=heading)) == "2022-01-01"


def test_what_was_said_on_another_day_counts_from_it() -> None:
    friday = date(2023, 5, 5)
    assert spoken("within the next 24-48 hours", base=friday) == "2023-05-05/2023-05-07"
    assert spoken("on Thursday", base=friday) == "2023-05-04"
    assert spoken("next week", base=friday) == "2023-05-08/2023-05-14"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("on the evening of April 3", DayPart.EVENING),
        ("Monday evening", DayPart.EVENING),
        ("late on Saturday", DayPart.EVENING),
        ("early Sunday", DayPart.MORNING),
        ("on the night of April 3", DayPart.NIGHT),
        ("in the early hours of Monday", DayPart.NIGHT),
        ("last night", DayPart.NIGHT),
        ("at dawn on Tuesday", DayPart.MORNING),
        ("on Friday at 14:30 GMT", DayPart.AFTERNOON),
        ("at 7 p.m. on Friday", DayPart.EVENING),
        ("this morning", DayPart.MORNING),
        ("by Sunday noon", None),
        ("on Monday", None),
    ],
)
def test_parts_of_the_day(text: str, part: DayPart | None) -> None:
    assert (only(text).words, only(text).part) == (text, part)


def test_a_night_of_two_days() -> None:
    assert spoken("on the night of May 13 to 14") == "2023-05-13/2023-05-14"
    assert spoken("in the night from April 30 to May 1") == "2023-04-30/2023-05-01"
    assert only("on the night of May 13 to 14").part is DayPart.NIGHT
    assert spoken("on the night of May 13") == "2023-05-13"


@pytest.mark.parametrize(
    "text",
    [
        "They may leave, and 12 may stay; 30 march on.",
        "May 5,000 men hold a city?",
        "The Sun and the Daily Mail sat on a second story.",
        "He sat by the sun as the dec hands wed.",
        "Some 2,500 soldiers, 18,000 Indians and 12 tanks.",
        "Channel 12 showed the G20 in Hall 7.",
        "The envoy, 54, owes $12 million or 30 percent.",
        "It works 24/7 and recalls 9/11.",
        "The 12th summit, the 7th Fleet and the 19th century.",
        "An august body in a mayor's marching band.",
        "Sat in a car, wed to an idea, mon ami.",
        "They lost 2000 men with 1.5 million at home.",
        "The fall of the city was a spring for hope.",
        "They talked for two hours and spent two days there.",
        "It lasted 72 hours. It took five days to end.",
        "Theresa May's party and Jan Novak's view.",
        "Version 10.12.20.4 of 192.168.12.20",
        "A daily newspaper and a birthday holiday.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In March 12,000 people left.", ["In March"]),
        ("On April 3 14 states had acted.", ["On April 3"]),
        ("On April 3 - 14 states in all - they acted.", ["On April 3"]),
        ("May 3, 2021 - 09:12 | Updated", ["May 3, 2021"]),
        ("It was Monday’s talks, not Tuesday's.", ["Monday", "Tuesday"]),
        ("“We leave tomorrow,” he said on Monday.", ["tomorrow", "on Monday"]),
        ("in\u00a0the coming\u00a0days", ["in\u00a0the coming\u00a0days"]),
        ("on Feb\u00adruary\u00a012", ["on Feb\u00adruary\u00a012"]),
        ("ON MONDAY, 12 FEBRUARY 2022", ["ON MONDAY, 12 FEBRUARY 2022"]),
        ("on Sunday (15/8) and (16/8)", ["on Sunday (15/8)"]),
        ("told to leave now.", ["now"]),
        ("the Office now says that", []),
    ],
)
def test_where_an_expression_ends(text: str, words: list[str]) -> None:
    assert found(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "immediately",
        "at once",
        "as soon as possible",
        "without delay",
        "in the near future",
        "at any moment",
        "any day now",
        "until further notice",
    ],
)
def test_words_without_a_day(text: str) -> None:
    assert (only(text).words, only(text).kind, spoken(text)) == (text, Kind.VAGUE, "-")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by the 20th", "../2023-05-20"),
        ("by the 10th", "../2023-06-10"),
        ("by Friday", "../2023-05-19"),
        ("until Monday", "../2023-05-22"),
        ("within 72 hours", "2023-05-17/2023-05-20"),
        ("gave them 72 hours", "2023-05-17/2023-05-20"),
        ("a 48-hour ultimatum", "2023-05-17/2023-05-19"),
        ("have five days to leave", "2023-05-17/2023-05-22"),
        ("until the end of the month", "../2023-05-31"),
        ("immediately", "-"),
    ],
)
def test_limits(text: str, expected: str) -> None:
    mention = only(text)
    assert mention.is_limit
    assert days(to_deadline(mention, WEDNESDAY)) == expected
    assert not to_deadline(mention, Anchor()).dated


def test_a_length_of_time_is_a_limit_only() -> None:
    mention = only("gave them 72 hours")
    assert (mention.words, mention.kind, resolve(mention, WEDNESDAY).dated) == (
        "72 hours",
        Kind.LENGTH,
        False,
    )
    assert days(to_deadline(mention, WEDNESDAY, base=date(2023, 5, 11))) == "2023-05-11/2023-05-14"


def test_a_clause_that_follows_is_counted_back() -> None:
    mention = find_dates("It acted on Tuesday, a day after Spain did.", 0, 43)[1]
    tuesday = When(start=date(2023, 5, 16), end=date(2023, 5, 16), text="on Tuesday")
    assert mention.subordinate
    assert days(resolve(mention, WEDNESDAY, previous=tuesday)) == "2023-05-15"
    assert not only("He left the day after.").subordinate
    assert spoken("two days after April 3") == "2023-04-05"


@pytest.mark.parametrize(
    "text",
    ["30 February", "31 April 2022", "29 February 2022", "13/13/2022", "12 February 0000", "2022-02-30"],
)
def test_days_that_the_calendar_has_not(text: str) -> None:
    assert (only(text).words, spoken(text)) == (text, "-")


def test_the_ends_of_the_calendar() -> None:
    last, first = Anchor(published=date(9999, 12, 31)), Anchor(published=date(1, 1, 1))
    for text in (
        "next week",
        "tomorrow",
        "in the coming days",
        "within 9999 years",
        "on Monday",
        "in May",
        "on 3 May",
        "the new year",
    ):
        for anchor in (last, first):
            resolve(only(f"in {text}" if text == "the new year" else text), anchor, future=True)
    assert (
        spoken("next week", anchor=last)
        == spoken("tomorrow", anchor=last)
        == spoken("yesterday", anchor=first)
        == "-"
    )


def test_leap_days_count_from_the_nearest_year() -> None:
    assert spoken("29 February", anchor=Anchor(published=date(2024, 3, 1))) == "2024-02-29"
    assert spoken("29 February", anchor=Anchor(published=date(2023, 3, 1))) == "-"


def test_without_an_anchor_nothing_is_guessed() -> None:
    for text in (
        "on Monday",
        "yesterday",
        "on 3 May",
        "in the coming days",
        "last month",
        "in March",
        "the next day",
        "overnight",
        "by the 20th",
    ):
        assert not resolve(only(text), Anchor()).dated
        assert not resolve(only(text), Anchor(), future=True).dated
    assert spoken("in 2021", anchor=Anchor()) == "2021-01-01/2021-12-31"


def test_the_nearest_year_in_the_text_completes_days() -> None:
    anchor = Anchor(
        dated=((0, date(2014, 1, 1), date(2014, 1, 31)), (500, date(2021, 12, 1), date(2021, 12, 1)))
    )
    near, far = "on February 3", " " * 480 + "on February 3"
    assert spoken(near, anchor=anchor) == "2014-02-03"
    assert spoken(far, anchor=anchor) == "2022-02-03"
    assert spoken("on Monday", anchor=anchor) == "-"


@given(
    st.text(max_size=80)
    | st.lists(
        st.sampled_from(
            [
                "on",
                "in",
                "the",
                "of",
                "by",
                "May",
                "March",
                "12",
                "2022",
                ",",
                ".",
                "-",
                "11th",
                "Monday",
                "evening",
                "last",
                "next",
                "week",
                "days",
                "two",
                "within",
                "until",
                "end",
                "“",
                "’s",
                "/",
                ":",
                "24",
                "overnight",
                "day",
                "after",
                "before",
                "Feb",
                "0000",
                "99999",
            ]
        )
    ).map(" ".join)
)
@settings(max_examples=400, deadline=None)
def test_any_text_is_quoted_exactly_and_resolved(text: str) -> None:
    at = 0
    for mention in find_dates(text, 0, len(text)):
        assert at <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.words
        at = mention.end
        for future in (False, True):
            when = resolve(mention, WEDNESDAY, previous=TOLD, future=future)
            assert when.text == mention.words
        to_deadline(mention, Anchor())


@given(st.text(max_size=60), st.text(max_size=30))
@settings(max_examples=200, deadline=None)
def test_a_part_of_a_text_keeps_its_offsets(before: str, after: str) -> None:
    sentence = "They left on 3 April."
    text = before + sentence + after
    (mention,) = find_dates(text, len(before), len(before) + len(sentence))
    assert text[mention.start : mention.end] == "on 3 April"


@pytest.mark.parametrize(
    "unit",
    [
        "1 ",
        "1",
        "the ",
        "in the ",
        "next ",
        "Monday and ",
        "May ",
        "11-",
        "by the end of ",
        "a day after ",
        "\n ",
        "“",
        "to 12 ",
        "last week ",
    ],
)
def test_time_grows_with_the_text(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        best = 9.0
        for _ in range(4):
            begin = time.perf_counter()
            find_dates(text, 0, len(text))
            best = min(best, time.perf_counter() - begin)
        return best

    seconds(100)
    assert any(seconds(20_000) < 2.6 * seconds(10_000) + 0.005 for _ in range(3))


def test_long_numbers_are_no_dates() -> None:
    assert found("On " + "9" * 5_000 + " January " + "1" * 5_000) == []


def test_a_day_at_the_head_of_a_short_line_is_the_day_of_publication() -> None:
    text = "Alliance sees new armour\n12 November 2014 From the section Europe\n\nHe spoke on Wednesday."
    anchor = find_anchor(text, published=None, front_matter={}, body_start=0)
    assert anchor.published == date(2014, 11, 12)


@pytest.mark.parametrize(
    ("heading", "day"),
    [
        ("Situation report No. 4, 26 November 2015", date(2015, 11, 26)),
        ("Briefing by the spokesperson of the ministry, Lima, November 26, 2015", date(2015, 11, 26)),
        ("Shots were fired in Lima on 26 November 2015", None),
    ],
)
def test_a_heading_may_end_in_the_day_of_publication(heading: str, day: date | None) -> None:
    text = f"{heading}\n\nPeru closed its embassy on Wednesday."
    assert find_anchor(text, published=None, front_matter={}, body_start=0).published == day
