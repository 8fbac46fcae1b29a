"""One claim through the sentences that English has for it, alone and behind the sentence that it goes on from."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from ukrcrisis.model.records import IntelligenceClaim
from ukrcrisis.reading import Reader

PUBLISHED = date(2024, 5, 14)
SETTING = "Envoys from Norway and Peru met in Geneva on Sunday as fighting went on.\n\n"


def _claims(text: str, *, after: str = SETTING) -> list[str]:
    """The claims behind the text before: "claimant subject topic stance"."""
    reader = Reader()
    records = reader.read(reader.open(after + text, path="text", published=PUBLISHED))
    found = [r for r in records if isinstance(r, IntelligenceClaim) and r.evidence[0].start >= len(after)]
    return [f"{_of(r.claimant)} {_of(r.subject)} {r.topic} {r.stance}" for r in found]


def _of(actor: object) -> str:
    return str(getattr(actor, "code", None) or getattr(actor, "country", None) or getattr(actor, "name", "-"))


# -- who tells ----------------------------------------------------------------------------------------------

TELLERS = [
    ("France", "FR"),
    ("the Pentagon", "US"),
    ("Norwegian Defence Minister Ana Berg", "NO"),
    ("U.S. Defence Secretary Luis Paz", "US"),
    ("a senior US official", "US"),
    ("the foreign ministry in Lisbon", "PT"),
]
TELLINGS = [
    "{who} said that {claim}.",
    "{claim}, {who} said.",
    "It was {who} who first said that {claim}.",
    "{who} put it bluntly: {claim}.",
    "{who} raised the alarm on Thursday: {claim}.",
    "{who} was clear: {claim}.",
    "{who} said intercepted calls left no doubt that {claim}.",
    "What is clear, {who} said, is that {claim}.",
    "The assessment of {who} is that {claim}.",
    "{who} briefed lawmakers on Thursday that {claim}.",
    "Both Poland and {who} have said that {claim}.",
]
DENIALS = [
    "{who} denied that {claim}.",
    "{who} said reports that {claim} were false.",
    "{who} called the report that {claim} a fabrication.",
    "The allegation that {claim} is baseless, {who} said.",
    "{who} cast doubt on claims that {claim}.",
    "{who} pushed back against claims that {claim}.",
    "{who} disputes that {claim}.",
]
CLAIMS = [
    ("Rwanda is about to attack Burundi", "RW decision"),
    ("Rwanda has massed 30,000 troops at the border", "RW buildup"),
    ("Rwandan soldiers are fighting alongside the rebels", "RW involvement"),
    ("Rwanda is plotting to overthrow the government", "RW regime_change"),
    ("Rwanda is preparing a false-flag attack", "RW pretext"),
]


@pytest.mark.parametrize(
    ("template", "stance"), [*product(TELLINGS, ["asserts"]), *product(DENIALS, ["denies"])]
)
def test_a_claim_in_any_sentence(template: str, stance: str) -> None:
    for (who, code), (claim, about) in product(TELLERS, CLAIMS):
        sentence = template.format(who=who, claim=claim)
        sentence = sentence[0].upper() + sentence[1:]
        assert f"{code} {about} {stance}" in _claims(sentence), sentence


# -- the sentence behind ------------------------------------------------------------------------------------

OPENINGS = [
    "{who} said on Tuesday that Serbia was about to attack Kosovo.",
    "{who} said on Tuesday that Serbia had massed 30,000 troops at the border.",
    "{who} accused Serbia on Tuesday of plotting to overthrow the government.",
]
GOING_ON = [
    ("{pronoun} added that an attack could come within days.", "RS attack suggests"),
    ("An attack could come within days, {pronoun} added.", "RS attack suggests"),
    ("{pronoun} said Serbia was also planning to stage a provocation.", "RS pretext asserts"),
    ("{pronoun} also accused Serbia of arming the rebels.", "RS involvement asserts"),
]


@pytest.mark.parametrize(("behind", "about"), GOING_ON)
def test_it_and_he_are_who_told_the_sentence_before(behind: str, about: str) -> None:
    tellers = [
        ("NATO", "NATO", "it"),
        ("The Portuguese government", "PT", "it"),
        ("A senior US official", "US", "he"),
    ]
    for opening, (who, code, pronoun) in product(OPENINGS, tellers):
        before = opening.format(who=who) + " "
        sentence = behind.format(pronoun=pronoun)
        assert _claims(sentence[0].upper() + sentence[1:], after=before) == [f"{code} {about}"], (
            before + sentence
        )


def test_it_is_not_who_told_a_sentence_before_another_acted() -> None:
    before = "NATO said on Tuesday that Serbia was about to attack Kosovo. Albania closed its border. "
    assert _claims("It said Serbia had massed troops at the frontier.", after=before) == [
        "AL RS buildup asserts"
    ]


# -- who denies it ------------------------------------------------------------------------------------------

DENYING = [
    "Belgrade has denied this.",
    "The charge, which Belgrade denies, has raised tensions.",
    "There was a swift denial from Belgrade.",
    "A denial came from the Serbian government within the hour.",
    "The Serbian foreign ministry described the report as a provocation.",
    "Belgrade qualified the accusation as a lie.",
    "The Serbian foreign ministry said Serbia never did such things.",
    "Belgrade said {accuser} had offered no proof.",
    "The Serbian army said its troops were merely taking part in exercises.",
    "The Serbian government insisted that the troop movements were purely defensive.",
]


@pytest.mark.parametrize("denial", DENYING)
def test_a_denial_that_only_points_back(denial: str) -> None:
    topics = ("decision", "buildup", "regime_change")
    for (opening, topic), (who, _, accuser) in product(zip(OPENINGS, topics, strict=True), ACCUSERS):
        before = opening.format(who=who) + " "
        assert f"RS RS {topic} denies" in _claims(denial.format(accuser=accuser), after=before), (
            before + denial
        )


ACCUSERS = [
    ("NATO", "NATO", "NATO"),
    ("The Portuguese government", "PT", "Lisbon"),
    ("The Pentagon", "US", "Washington"),
]


@pytest.mark.parametrize(
    "sentence",
    [
        "There was no denial from Belgrade.",
        "Belgrade said the exercises would go ahead.",
        "Belgrade said its own police had no evidence against him.",
        "Croatian troops were taking part in exercises, Zagreb said.",
    ],
)
def test_what_denies_nothing(sentence: str) -> None:
    for opening in OPENINGS:
        assert _claims(sentence, after=opening.format(who="NATO") + " ") == [], sentence


# -- what is claimed ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claim", "about"),
    [
        ("two Serbian brigades have taken up positions near the border", "RS buildup asserts"),
        ("an invasion of Kosovo by Serbian forces is imminent", "RS attack asserts"),
        ("Serbian troops are already across the border", "RS involvement asserts"),
        ("Serbia has everything it needs for an invasion", "RS buildup asserts"),
        ("the number of Serbian troops there has risen to 45,000", "RS buildup asserts"),
        ("its satellites had detected no unusual movement of Serbian troops", "RS buildup denies"),
    ],
)
def test_what_is_claimed(claim: str, about: str) -> None:
    for who, code in TELLERS:
        sentence = f"{who[0].upper()}{who[1:]} said {claim}."
        assert _claims(sentence) == [f"{code} {about}"], sentence


@pytest.mark.parametrize(
    ("heading", "claims"),
    [
        ("Rwanda could attack Burundi within days: US", ["US RW attack suggests"]),
        ("Rwanda arming the rebels - Pentagon", ["US RW involvement asserts"]),
        ("Serbia has decided to attack Kosovo: NATO", ["NATO RS decision asserts"]),
        ("The foreign ministry in Lisbon: Serbia could attack Kosovo", ["PT RS attack suggests"]),
        ("Serbia could attack Kosovo: Reuters", []),
    ],
)
def test_a_heading_parts_the_speaker_from_his_words(heading: str, claims: list[str]) -> None:
    assert _claims(f"{heading}\n\nIt rained in Lima.") == claims


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Kosovo said the video had been fabricated by Serbia.", ["XK RS pretext asserts"]),
        ("“It is a real crisis, and it is fabricated by Serbia,” Ana Paz said.", []),
        ("Officials had announced that 1,000 US marines are deployed near the border.", []),
        (
            "Officials said that 1,000 Serbian soldiers are deployed near the border.",
            ["Officials RS buildup asserts"],
        ),
    ],
)
def test_what_is_made_up_and_what_is_announced(sentence: str, claims: list[str]) -> None:
    assert _claims(sentence) == claims


def test_a_pair_whose_last_noun_is_singular_says() -> None:
    claims = _claims("Poland and Finnish intelligence say that Serbia could attack Kosovo.")
    assert claims == ["PL RS attack suggests", "FI RS attack suggests"]


@pytest.mark.parametrize(
    ("sentence", "claims"),
    [
        ("Serbian jets have bombed the town, residents said.", []),
        ("The armed opposition said the Serbian army was shelling the town.", []),
        ("The Serbian army has launched an offensive, local authorities told Reuters.", []),
        ("The opposition fears that the Serbian army will bomb the town.", ["opposition RS attack suggests"]),
        (
            "Two officials said that the Serbian army had shelled the town.",
            ["Two officials RS attack asserts"],
        ),
    ],
)
def test_news_of_the_fighting_from_those_who_see_it_is_no_claim(sentence: str, claims: list[str]) -> None:
    assert _claims(sentence) == claims
