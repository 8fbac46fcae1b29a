"""Meetings and visits: who meets whom, who goes where."""

from __future__ import annotations

from datetime import date

import pytest

import ukrcrisis
from ukrcrisis import Actor, DiplomaticAction


def name(actor: Actor) -> str:
    return actor.name if actor.kind is ukrcrisis.ActorKind.PERSON else actor.code or actor.name


def told(text: str) -> list[str]:
    """ "kind, status: actors, place" of each action, in alphabetical order."""
    actions = ukrcrisis.parse(text, published=date(2022, 2, 10)).of(DiplomaticAction)
    return sorted(
        f"{a.kind}, {a.status}: {' + '.join(map(name, a.actors))}{f' in {a.place.name}' if a.place else ''}"
        for a in actions
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("French President Emmanuel Macron traveled to Moscow on Monday for talks with Vladimir Putin.",
         ["meeting, occurred: Emmanuel Macron + Vladimir Putin in Moscow", "visit, occurred: Emmanuel Macron in Moscow"]),
        ("Polish Foreign Minister Zbigniew Rau was in Kyiv on Tuesday.", ["visit, occurred: Zbigniew Rau in Kyiv"]),
        ("Secretary of State John Kerry will be in Geneva on Thursday to meet Sergei Lavrov.",
         ["meeting, planned: John Kerry + Sergei Lavrov in Geneva", "visit, planned: John Kerry in Geneva"]),
        ("The foreign ministers of Russia and Ukraine held talks in Antalya, Turkey, on Thursday.",
         ["meeting, occurred: RU + UA in Antalya"]),
        ("Talks in Vienna between Iran and world powers resumed on Tuesday.", ["meeting, occurred: IR + world powers in Vienna"]),
        ("Following a meeting with Ukrainian President Petro Poroshenko in Kiev, Joe Biden said Russia must withdraw.",
         ["meeting, occurred: Joe Biden + Petro Poroshenko in Kiev"]),
        ("After talks with his Turkish counterpart, Sergei Lavrov told reporters that progress had been made.",
         ["meeting, occurred: Sergei Lavrov + TR"]),
        ("A Saudi delegation headed by Prince Khalid arrived in Tehran on Thursday.", ["visit, occurred: Khalid in Tehran"]),
        ("Speaking in Kyiv, German Foreign Minister Annalena Baerbock said diplomacy was the only way.",
         ["visit, occurred: Annalena Baerbock in Kyiv"]),
        ("There were no plans for a meeting between Vladimir Putin and Joe Biden.", ["meeting, denied: Vladimir Putin + Joe Biden"]),
        ("A meeting of the NATO-Russia Council was held in Brussels on January 12.", ["meeting, occurred: NATO + RU in Brussels"]),
        ("Olaf Scholz in Kyiv for talks with Volodymyr Zelensky",
         ["meeting, occurred: Olaf Scholz + Volodymyr Zelensky in Kyiv", "visit, occurred: Olaf Scholz in Kyiv"]),
        ("UN chief heads to Kyiv after a long wait", ["visit, occurred: UN in Kyiv"]),
        ("Israeli Prime Minister Benjamin Netanyahu's trip to Washington, his first since the war, was postponed.",
         ["visit, cancelled: Benjamin Netanyahu in Washington"]),
        ("Vladimir Putin and Andrzej Duda met in Wisla on Friday.", ["meeting, occurred: Vladimir Putin + Andrzej Duda in Wisla"]),
        ("“When I was in Kyiv in January they asked us for help,” Canadian Foreign Minister Mélanie Joly said.",
         ["visit, occurred: Mélanie Joly in Kyiv"]),
        ("Canadian Foreign Minister Mélanie Joly made the following statement:\n\n“I was in Kyiv last month.”",
         ["visit, occurred: Mélanie Joly in Kyiv"]),
        ("Statement by Canadian Foreign Minister Mélanie Joly\n\nThe situation is grave. I travelled to Kyiv last month.",
         ["visit, occurred: Mélanie Joly in Kyiv"]),
        ("Frank-Walter Steinmeier flew to Moscow. Vladimir Putin received him too.",
         ["meeting, occurred: Vladimir Putin + Frank-Walter Steinmeier", "visit, occurred: Frank-Walter Steinmeier in Moscow"]),
        ("Angela Merkel talked with Vladimir Putin into the small hours in a Brisbane hotel.",
         ["meeting, occurred: Angela Merkel + Vladimir Putin in Brisbane"]),
        ("Nancy Pelosi was off to Seoul before supper.", ["visit, occurred: Nancy Pelosi in Seoul"]),
        ("The Greek and Turkish coaches met in Istanbul before the match.", []),
        ("The company's chief executive visited the plant in Lyon on Monday.", []),
        ("Opposition leaders and the government held talks in the capital.", []),
    ],
)  # fmt: skip
def test_who_meets_and_who_goes_where(text: str, expected: list[str]) -> None:
    assert told(text) == expected
