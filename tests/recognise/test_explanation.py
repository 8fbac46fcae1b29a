"""A trace says what words stand for and how days were counted."""

from datetime import date

from ukrcrisis.reading import Reader


def notes(text: str, published: date | None = None) -> list[str]:
    reader = Reader()
    traces = reader.trace(reader.open(text, path="note.txt", published=published))
    return [note for trace in traces for finding in trace.findings for note in finding.antecedents]


def test_whom_a_pronoun_and_a_seat_stand_for() -> None:
    text = "Prime Minister Keir Starmer met the press. He told Britons to leave Lebanon. Berlin told Germans to leave Lebanon."
    found = notes(text)
    assert "'He' is Keir Starmer" in found
    assert "'Berlin' is Germany" in found


def test_from_what_a_day_counts() -> None:
    text = "On Friday, Norway told its citizens to leave Mali within 48 hours."
    assert notes(text, date(2022, 2, 13)) == [
        "when: 'On Friday' is 2022-02-11, counted from 2022-02-13 (the caller)",
        "deadline: 'within 48 hours' is 2022-02-11 – 2022-02-13, counted from 2022-02-13 (the caller)",
    ]


def test_why_there_is_no_day() -> None:
    assert notes("Norway told its citizens to leave Mali.") == [
        "when: null, for no date goes with these words"
    ]
    assert (
        notes("Norway told its citizens to leave Mali immediately.")[1]
        == "deadline: 'immediately' names no day that can be counted here"
    )
