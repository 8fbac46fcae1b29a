"""Why advice is given, on pain of what; what a call is for and about: as the text words it."""

import pytest

import ukrcrisis


@pytest.mark.parametrize(
    ("text", "reason", "penalty"),
    [
        ("Norway urged its citizens to leave Mali because of the threat of attacks.", "because of the threat of attacks", None),
        ("Amid fears of war, Denmark told Danes to leave Lebanon.", "Amid fears of war", None),
        ("Peru asked its citizens to leave Haiti, citing the rise of the gangs.", "citing the rise of the gangs", None),
        ("Because the security situation is worsening, Denmark advises against travel to Mali.", "Because the security situation is worsening", None),
        ("Japan has ordered its citizens to leave Sudan, threatening prosecution if they stay.", None, "threatening prosecution if they stay"),
        ("Seoul ordered its citizens to leave Iraq or face a fine.", None, "face a fine"),
        ("Chile told its citizens to leave Haiti over the weekend.", None, None),
    ],
)  # fmt: skip
def test_reason_and_penalty(text: str, reason: str | None, penalty: str | None) -> None:
    advisory = ukrcrisis.parse(text).of(ukrcrisis.Advisory)[0]
    assert (advisory.reason, advisory.penalty) == (reason, penalty)


@pytest.mark.parametrize(
    ("text", "purpose", "topics"),
    [
        ("Biden and Scholz spoke by phone to discuss the crisis in Mali.", "to discuss the crisis in Mali", "the crisis in Mali"),
        ("Emmanuel Macron discussed the war in Sudan with Abiy Ahmed by phone.", None, "the war in Sudan"),
        ("To end the war, Joe Biden held a telephone conversation with Vladimir Putin.", "To end the war", None),
        ("Joe Biden spoke by phone with Vladimir Putin about Syria.", None, "Syria"),
        ("Joe Biden spoke with Vladimir Putin on the phone.", None, None),
        ("Modi and Macron discussed Ukraine in a phone call on Tuesday.", None, "Ukraine"),
        ("Biden and Putin discussed the war in Mali during a phone call.", None, "the war in Mali"),
    ],
)  # fmt: skip
def test_purpose_and_topics(text: str, purpose: str | None, topics: str | None) -> None:
    call = ukrcrisis.parse(text).of(ukrcrisis.Call)[0]
    assert (call.purpose, call.topics) == (purpose, topics)
