"""Meetings of states and organisations, by construction."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    ("Blinken plans to sit down with Ukraine's Foreign Minister Dmytro Kuleba while he's in Stockholm.", ["meeting Blinken+Kuleba planned at=Stockholm", "visit Blinken planned vs=SE at=Stockholm"]),
    ('French President Emmanuel Macron met Russian President Vladimir Putin in Moscow on Monday.', ['meeting Macron+Putin at=Moscow when=2022-02-07']),
    ('US Secretary of State Antony Blinken and Russian Foreign Minister Sergei Lavrov held talks in Geneva on Friday.', ['meeting Blinken+Lavrov at=Geneva when=2022-02-11']),
    ('Chancellor Olaf Scholz of Germany hosted the presidents of France and Poland in Berlin.', ['meeting FR+PL+Scholz at=Berlin']),
    ('Turkey played host to talks between the Russian and Ukrainian foreign ministers in Antalya.', ['meeting RU+UA at=Antalya']),
    ('The foreign ministers of Russia and Ukraine will meet in Antalya on Thursday.', ['meeting RU+UA planned at=Antalya when=2022-02-17']),
    ('Talks between Russian and Ukrainian negotiators in Istanbul ended on Tuesday.', ['meeting RU+UA at=Istanbul when=2022-02-08']),
    ('Iran and Saudi Arabia held a fourth round of talks in Baghdad.', ['meeting IR+SA at=Baghdad']),
    ('Ukrainian President Volodymyr Zelensky received Polish Prime Minister Mateusz Morawiecki in Kyiv.', ['meeting Morawiecki+Zelensky at=Kyiv']),
    ('Putin sat down with Chinese leader Xi Jinping in Beijing.', ['meeting Jinping+Putin at=Beijing']),
    ('Blinken is due to meet Lavrov in Geneva on Friday.', ['meeting Blinken+Lavrov planned at=Geneva when=2022-02-18']),
    ('Lavrov, after talks with British Foreign Secretary Liz Truss in Moscow, said the conversation was like the deaf with the blind.', ['meeting Lavrov+Truss at=Moscow']),
    ('NATO defence ministers meet in Brussels on Wednesday.', ['meeting NATO planned at=Brussels when=2022-02-16']),
    ('EU foreign ministers will gather in Luxembourg on Monday.', ['meeting EU planned at=Luxembourg when=2022-02-14']),
    ('The UN Security Council met on Monday.', ['meeting UN when=2022-02-07']),
    ('A summit between US President Joe Biden and Russian President Vladimir Putin has been agreed in principle.', ['meeting Biden+Putin planned']),
    ('The meeting between Blinken and Lavrov was cancelled.', ['meeting Blinken+Lavrov cancelled']),
    ('Germany cancelled the talks with Iran.', ['meeting DE+IR cancelled']),
    ('Representatives of Armenia and Azerbaijan met in Brussels on the sidelines of a summit.', ['meeting AM+AZ at=Brussels']),
    ('A Russian delegation arrived in Gomel for talks with Ukraine.', ['meeting RU+UA at=Gomel', 'visit RU vs=BY at=Gomel']),
    ('Polish President Andrzej Duda had dinner with Lithuanian President Gitanas Nauseda in Vilnius.', ['meeting Duda+Nauseda at=Vilnius']),
    ('Advisers from Russia, Ukraine, France and Germany met for eight hours in Paris.', ['meeting DE+FR+RU+UA at=Paris']),
    ('The Indian and Chinese foreign ministers met in Dushanbe.', ['meeting CN+IN at=Dushanbe']),
    ('There will be no meeting between Putin and Zelensky, the Kremlin said.', ['meeting Putin+Zelensky denied']),
    ('Sergei Lavrov refused to meet Liz Truss.', ['meeting Lavrov+Truss denied']),
    ('Boris Johnson will host Olaf Scholz in London on Friday.', ['meeting Johnson+Scholz planned at=London when=2022-02-18']),
    ('Qatar hosted talks between the Taliban and the United States.', ['meeting TALIBAN+US at=Qatar']),
    ('US and Russian negotiators met in Geneva on Monday.', ['meeting RU+US at=Geneva when=2022-02-07']),
    ('The G7 foreign ministers met in Munich on Saturday.', ['meeting G7 at=Munich when=2022-02-12']),
    ('Putin held talks with Hungarian Prime Minister Viktor Orban at the Kremlin on Tuesday.', ['meeting Orban+Putin at=Kremlin when=2022-02-08']),
    ('US Deputy Secretary of State Wendy Sherman led the US delegation in talks with Russia in Geneva.', ['meeting RU+Sherman at=Geneva']),
    ('Russia and Ukraine resumed peace talks on Monday.', ['meeting RU+UA when=2022-02-07']),
    ('A summit that was to bring together the presidents of Chad and Mali in Oslo on Friday was called off.', ['meeting ML+TD at=Oslo when=2022-02-11 cancelled']),
    ('A summit in Lima that was meant to gather the leaders of Chad and Mali was cancelled.', ['meeting ML+TD at=Lima cancelled']),
    ('Talks that were to unite Chad and Mali in Oslo were postponed.', ['meeting ML+TD at=Oslo cancelled']),
    ('The talks in Rome that were to have brought together the foreign ministers of Chad and Mali were scrapped.', ['meeting ML+TD at=Rome cancelled']),
    ('A meeting that was supposed to bring together Vladimir Putin and his French counterpart Emmanuel Macron was scrapped.', ['meeting Macron+Putin cancelled']),
    ('Blinken was to have met Lavrov in Geneva.', ['meeting Blinken+Lavrov at=Geneva cancelled']),
    ('Norway co-chaired a meeting with Chad in Oslo.', ['meeting NO+TD at=Oslo']),
    ('Macron went over the plan with Scholz in Berlin.', ['meeting Macron+Scholz at=Berlin']),
    ('Blinken talked with Lavrov in Geneva.', ['meeting Blinken+Lavrov at=Geneva']),
    ('Zelensky turned down an invitation to meet Putin in Moscow.', ['meeting Putin+Zelensky at=Moscow denied']),
    ('Macron turned down a proposal to meet Putin in Sochi.', ['meeting Macron+Putin at=Sochi denied']),
    ('Macron accepted an invitation to meet Putin in Sochi.', ['meeting Macron+Putin at=Sochi planned']),
]  # fmt: skip

NONE = [
    "Zelensky met residents in Bucha.",
    "The manager met the players in London.",
    "Pakistan plays England in Lahore.",
    "The government and the opposition held talks in Caracas.",
    "The German chancellor met her cabinet in Berlin.",
    "Macron went over the plan with his aides.",
    "Lavrov has spoken to his counterparts in China, Turkey and Azerbaijan.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_meeting(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_meeting(text: str) -> None:
    check(text, [])
