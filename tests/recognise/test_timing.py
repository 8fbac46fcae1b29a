"""When a fact is dated: words that name no day are kept, a day is better."""

from datetime import date

import pytest

import ukrcrisis
from ukrcrisis import When


def when(text: str) -> When | None:
    return ukrcrisis.parse(text)[0].when


def test_a_weekday_with_nothing_to_count_from_keeps_its_words() -> None:
    assert when("Norway told its citizens to leave Mali on Friday.") == When(text="on Friday")


def test_a_later_telling_with_a_day_fills_in() -> None:
    told = when(
        "Norway told its citizens on Friday to leave Mali.\n\nNorway told its citizens on 4 March 2022 to leave Mali."
    )
    assert told is not None
    assert told.text == "on 4 March 2022"


def test_a_limit_in_days_is_better_than_mere_words() -> None:
    text = "On 4 March 2022 Norway told its citizens to leave Mali immediately, in any case within 48 hours."
    (advisory,) = ukrcrisis.parse(text).of(ukrcrisis.Advisory)
    assert advisory.deadline is not None
    assert advisory.deadline.text == "within 48 hours"


PUBLISHED = date(2023, 4, 23)  # a Sunday

DATED = [
    # a day that opens the passage, set off by a colon
    ("Yesterday in one breath: Peru told its citizens to leave Mali.", "2023-04-22"),
    ("Friday's news from Lima: Peru told its citizens in Mali to leave.", "2023-04-21"),
    # a date behind an aside belongs to the verb that follows
    ("Peru, which has no embassy in Mali, on Friday asked its citizens to leave the country.", "2023-04-21"),
    # what opens a sentence belongs to its main verb, past what is told of the subject
    ("On Friday the minister, who had flown to Oslo, told Peruvians to leave Mali.", "2023-04-21"),
    ("On 4 April 2021 the officers who had taken power in Mali recalled their ambassador to Peru.", "2021-04-04"),
    # a story goes on in the year in which it began
    ("On 4 April 2021 Peru closed its embassy in Mali. Chile recalled its ambassador to Mali on 12 April.", "2021-04-12"),
    # what had been done by then
    ("By Saturday noon Peru had told its citizens to leave Mali.", "../2023-04-22"),
    # a day without a year beside one that has it
    ("On 4 April 2021 Peru told its citizens to leave Mali, and on 6 April it closed its embassy in Bamako.", "2021-04-06"),
    # where somebody went to, he met somebody
    ("The Peruvian minister, Ana Ruiz, flew to Oslo on Friday, where she met Norway's Kari Moe.", "2023-04-21"),
    # the night of the day on which it is written is still to come
    ("The Peruvian president, Ana Ruiz, will visit Norway on Sunday night.", "2023-04-23"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DATED)
def test_the_last_fact_of_a_text_is_dated(text: str, day: str) -> None:
    told = list(ukrcrisis.parse(text, published=PUBLISHED))[-1].when
    assert told is not None
    start, end = (str(end) if end else ".." for end in (told.start, told.end))
    assert (start if start == end else f"{start}/{end}") == day


def test_the_time_of_a_report_dates_what_happens_and_not_what_holds() -> None:
    live = "Sunday 23 April 2023\n\n15.30 BST\n\n{}\n\n16.10 BST\n\nMore to follow.\n"
    happens = live.format("Peru tells its citizens to leave Mali.")
    holds = live.format("Peru has told its citizens to leave Mali.")
    assert when(happens) == When(start=PUBLISHED, end=PUBLISHED, text="15.30 BST")
    assert when(holds) is None


@pytest.mark.parametrize(
    "opening",
    [
        "LIMA, April 23, 2023: The ministry said that ",
        "THE WEEK\nWhat we read | Sunday, April 23, 2023\n\n",
        "LIMA, April 23, 2023 - ",
    ],
)
def test_the_top_of_a_text_tells_the_day_of_publication(opening: str) -> None:
    told = when(f"{opening}Peru told its citizens on Friday to leave Mali.")
    assert told is not None
    assert told.start == date(2023, 4, 21)


def test_without_a_day_of_publication_a_full_weekday_is_what_others_count_from() -> None:
    text = (
        "Shooting began in Mali on Sunday, 23 April 2023.\n\n"
        "A truce agreed on 15 April had failed.\n\nPeru told its citizens on Tuesday to leave Mali."
    )
    told = when(text)
    assert told is not None
    assert told.start == date(2023, 4, 18)


@pytest.mark.parametrize(
    "dateline", ["LIMA, April 23 (Wire) - ", "LIMA, April 23, 2023: ", "BAMAKO, Mali (W) — "]
)
def test_the_day_of_a_dateline_dates_nothing(dateline: str) -> None:
    assert when(f"{dateline}Peru told its citizens to leave Mali.") is None
