"""When a fact is dated: words that name no day are kept, a day is better."""

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
