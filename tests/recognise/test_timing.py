"""When a fact is dated: words that name no day are kept, a day is better."""

from datetime import date

import pytest

import ukrcrisis
from ukrcrisis import When, parse


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
    # and to the clauses beside it, as does the day of a document that is named there
    ("On Friday the White House warned Lima, and President Luis Ortega rang President Ana Ruiz.", "2023-04-21"),
    ("On Thursday Norway saw a build-up of tanks, and Foreign Minister Eva Lund rang President Luis Ortega of Peru.", "2023-04-20"),
    ("In a statement issued late on Friday, the Kremlin denied that it would attack Kyiv.", "2023-04-21"),
    ("Peru's minister told deputies on Friday that Mali had no army and that Chad would attack it.", "2023-04-21"),
    # a date behind a list, or behind an aside in dashes
    ("The minister met the envoys of Peru, Chile and other states on Friday.", "2023-04-21"),
    ("President Luis Ortega of Peru received the envoys of three states - Norway, Chile and Mali - on Friday.", "2023-04-21"),
    # what was planned and did not come about lies behind; "was to" can be for the day of the news itself
    ("Peru had planned to evacuate its embassy in Mali on Friday.", "2023-04-21"),
    ("Foreign Minister Luis Ortega was to meet President Ana Ruiz of Chile in Lima on Sunday.", "2023-04-23"),
    ("Foreign Minister Luis Ortega is to meet President Ana Ruiz of Chile in Lima on Tuesday.", "2023-04-25"),
    ("Luis Ortega, the Peruvian president, offered to mediate in a call with President Ana Ruiz of Chile on Friday.", "2023-04-21"),
    # a state does what it announces that it is doing
    ("Peru announced on Friday that it was expelling 12 Malian diplomats.", "2023-04-21"),
    # "the same day" is the day of what is to come
    (
        "Luis Ortega is due in Oslo on Tuesday. From Oslo he is to fly on to Lima, where Ana Ruiz of Chile "
        "will receive him the same day.",
        "2023-04-25",
    ),
    # a day that something is only compared with, a particle, a part of the day, a month named before
    ("Last Friday Luis Ortega of Peru rated the danger of a Malian attack higher than only ten days before.", "2023-04-21"),
    ("President Luis Ortega of Peru was patched through on Friday to a conference call with Ana Ruiz of Chile.", "2023-04-21"),
    ("Norway closed its embassy in Mali on Friday, and Peru evacuated its embassy by nightfall.", "2023-04-21"),
    ("Peru kept its mission in Mali until March 2022: on the 11th of that month it evacuated the embassy.", "2022-03-11"),
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


def test_the_date_that_opens_a_sentence_does_not_date_what_is_told_in_another_tense() -> None:
    told = ukrcrisis.parse(
        "On Friday Peru closed its border, and Chile has told its citizens to leave Mali.",
        published=PUBLISHED,
    )
    assert [record.when for record in told] == [None]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Luis Ortega of Peru was supposed to meet Ana Ruiz of Chile, and that didn't happen.", "cancelled"),
        ("President Ortega of Peru meant to visit Chile; the trip has been put off.", "cancelled"),
        ("President Ortega of Peru is to visit Chile; a tour of his rival's was put off.", "planned"),
    ],
)
def test_the_passage_goes_on_to_say_that_it_came_to_nothing(text: str, status: str) -> None:
    (record,) = ukrcrisis.parse(text)
    assert record.status == status


def test_a_day_in_strokes_is_read_as_the_text_names_its_months() -> None:
    text = (
        "Border closes\n\n04/02/2023\n\nPeru told its citizens on Friday to leave Mali. Shots fell on {} 1."
    )
    assert [when(text.format(month)) for month in ("April", "February")] == [
        When(start=date(2023, 3, 31), end=date(2023, 3, 31), text="on Friday"),
        When(start=date(2023, 2, 3), end=date(2023, 2, 3), text="on Friday"),
    ]


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
    "stamp", ["15.30 BST Peru's minister speaks\n", "23 April 2023 15.30 BST\n", "[15:30]\n", "15:30 – "]
)
def test_an_entry_is_dated_by_its_time_with_or_without_a_title(stamp: str) -> None:
    told = when(
        f"Sunday 23 April 2023\n\nLive coverage\n\n{stamp}Peru closed its embassy in Mali.\n\n{stamp.replace('30', '10')}Nothing more.\n"
    )
    assert told is not None
    assert (told.start, told.end) == (PUBLISHED, PUBLISHED)


def test_the_day_and_the_hour_at_the_top_of_a_page_head_no_timeline() -> None:
    assert when("April 23, 2023\n2:14 p.m. EDT\n\nPeru closed its embassy in Mali.\n") is None


@pytest.mark.parametrize(
    "opening",
    [
        "LIMA, April 23, 2023: The ministry said that ",
        "THE WEEK\nWhat we read | Sunday, April 23, 2023\n\n",
        "LIMA, April 23, 2023 - ",
        "No deal in Lima\n\nBy ANA RUIZ and KARI MOE      APRIL 23, 2023\n\n",
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
    "dateline",
    [
        "LIMA, April 23 (Wire) - ",
        "LIMA, April 23, 2023: ",
        "BAMAKO, Mali (W) — ",
        "Bamako (Mali), April 23, 2023 (W) - ",
    ],
)
def test_the_day_of_a_dateline_dates_nothing(dateline: str) -> None:
    assert when(f"{dateline}Peru told its citizens to leave Mali.") is None


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Peru closed its embassy in Mali in June.", date(2022, 6, 1)),
        ("In August, Peru evacuated its embassy in Mali.", date(2022, 8, 1)),
        ("Peru will close its embassy in Mali in November.", date(2023, 11, 1)),
        ("Peru plans to reopen its embassy in Mali in December.", date(2023, 12, 1)),
        ("Peru closed its embassy in Mali in January.", date(2023, 1, 1)),
    ],
)
def test_a_month_with_no_year_is_behind_or_ahead_as_the_verb_says(sentence: str, start: date) -> None:
    records = ukrcrisis.parse(sentence, published=date(2023, 4, 2))
    assert records[0].when is not None
    assert records[0].when.start == start


@pytest.mark.parametrize(
    "entry",
    [
        "{day}. {told}",
        "{day}: {told}",
        "{day} – {told}",
        "{day}\n{told}",
        "**{day}** {told}",
    ],
)
def test_an_entry_of_a_timeline_is_dated_by_its_opening(entry: str) -> None:
    told = {
        "July 24th": "Chile protests. Peru closes its embassy.",
        "August 1st": "Chile expels two Peruvian envoys.",
    }
    text = "\n\n".join(entry.format(day=day, told=words) for day, words in told.items())
    closure, expulsion = parse(f"The road to war\n\n{text}\n", published=date(1991, 1, 12))
    assert closure.when is not None
    assert closure.when.start == date(1990, 7, 24)
    assert expulsion.when is not None
    assert expulsion.when.start == date(1990, 8, 1)
