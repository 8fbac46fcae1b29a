"""Passages as news writes them: several acts, asides, timelines, headings with no verb."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    ('The junta gave French ambassador Joël Meyer until midnight on Thursday to leave. He flew to Paris that evening.', ['departure Meyer to=Paris']),
    ('The Kremlin confirmed that Putin would receive Viktor Orbán on February 1 and travel to Beijing three days later for a meeting with Xi Jinping.', ['meeting Orbán+Putin planned when=2022-02-01', 'meeting Jinping+Putin planned at=Beijing when=2022-02-04', 'visit Putin planned vs=CN at=Beijing when=2022-02-04']),
    ('In Minsk, a Polish consul was told to pack his bags after attending an event in Brest; Warsaw answered within hours by expelling a Belarusian diplomat.', ['expulsion BY vs=PL', 'expulsion PL vs=BY']),
    ('"I can confirm that we have moved most of our team to Lviv," Ambassador Melinda Simmons wrote on Twitter. "A core team remains in Kyiv."', ['relocation GB at=Ukraine to=Lviv src=Simmons']),
    ('Families of diplomats at the Dutch embassy will be brought to the Netherlands this week, and staff who are not needed may follow, the ministry said in a letter to parliament.', ['evacuation NL planned to=Netherlands when=2022-02-07/2022-02-13']),
    ('The Japanese foreign ministry is chartering a plane for some 150 nationals still in Ukraine, Kyodo reported, quoting government sources.', ['evacuation JP ongoing at=Ukraine n=150 src=Kyodo,unnamed']),
    ('Norwegian Foreign Minister Anniken Huitfeldt called in Ambassador Teimuraz Ramishvili on Thursday. Sweden, Denmark and Finland did the same.', ['summons NO vs=Ramishvili when=2022-02-10', 'summons SE vs=Ramishvili', 'summons DK vs=Ramishvili', 'summons FI vs=Ramishvili']),
    ('Nepal has brought home 52 of its citizens from Sudan via Jeddah; a further 80 are waiting at the port.', ['evacuation NP at=Sudan n=52']),
    ('Berlin denied a report in Bild that the embassy in Kyiv was being wound down.', ['closure DE denied at=Kyiv src=Bild']),
    ('Slovakia: expelled three Russian diplomats on Monday, told 35 more to go on Wednesday.', ['expulsion SK vs=RU n=3 when=2022-02-07', 'expulsion SK vs=RU n=35 when=2022-02-09']),
    ("The Algerian ambassador in Paris was summoned on Saturday, the Quai d'Orsay said, and told that 12 of his staff must leave.", ['summons FR vs=DZ when=2022-02-12', 'expulsion FR vs=DZ n=12']),
    ('US Secretary of State Antony Blinken, in Berlin on Thursday for talks with his German, French and British counterparts, warned of a swift response.', ['meeting Blinken+DE+FR+GB at=Berlin when=2022-02-10', 'visit Blinken vs=DE at=Berlin when=2022-02-10']),
    ('Mr Guterres is expected to see Mr Erdogan in Ankara before flying on to Moscow.', ['meeting Erdogan+Guterres planned at=Ankara', 'visit Guterres planned vs=RU at=Moscow']),
    ('On Tuesday Denmark expelled 15 Russian diplomats, a day after Germany threw out 40.', ['expulsion DK vs=RU n=15 when=2022-02-08', 'expulsion DE vs=RU n=40 when=2022-02-07']),
    ('Talks between Iran and Oman in Muscat on Monday', ['meeting IR+OM at=Muscat when=2022-02-07']),
    ('Visit of Chancellor Olaf Scholz to Kyiv', ['visit Scholz vs=UA at=Kyiv']),
    ('US diplomats who have served in Russia since 2018 have to be gone by 3 March, Maria Zakharova says.', ['expulsion RU vs=US by=/2022-03-03 src=Zakharova']),
    ('Thirty people, wives and sons of Chilean diplomats, boarded buses in Kyiv on Wednesday.', ['evacuation CL when=2022-02-09']),
    ('"We are not evacuating Sudan," a UN spokesman said.', ['evacuation UN denied src=unnamed']),
    ("Jordan's Ayman Safadi was in Tehran on Sunday; a stop in Baghdad fell through.", ['visit Safadi vs=IR at=Tehran when=2022-02-13', 'visit Safadi cancelled vs=IQ at=Baghdad']),
    ('The Muscat round of US-Iran talks was called off.', ['meeting IR+US cancelled at=Muscat']),
    ('The Polish diplomats must leave Minsk within a week.', ['expulsion BY vs=PL by=2022-02-13/2022-02-20']),
    ('Sweden closed its embassy in Khartoum. Denmark and Norway said they were closing too.', ['closure SE at=Khartoum', 'closure DK at=Khartoum', 'closure NO at=Khartoum']),
    ("Kerry left Geneva late on Thursday after seven hours of talks with Lavrov, Ashton and Ukraine's acting foreign minister, Andrii Deshchytsia.", ['meeting Ashton+Deshchytsia+Kerry+Lavrov when=2022-02-10']),
    ('Vice-President Joe Biden, who arrived in Kiev on Monday for a two-day visit, met Prime Minister Arseniy Yatsenyuk on Tuesday.', ['meeting Biden+Yatsenyuk when=2022-02-08', 'visit Biden vs=UA at=Kiev when=2022-02-07']),
    ('Obama hosted Yatsenyuk in the Oval Office on Wednesday.', ['meeting Obama+Yatsenyuk at=Oval_Office when=2022-02-09']),
    ('German Foreign Minister Frank-Walter Steinmeier is flying to Kiev and Odessa on Tuesday.', ['visit Steinmeier planned vs=UA at=Kiev when=2022-02-15']),
    ('The Russian president is to meet Merkel and Hollande on the sidelines of D-Day commemorations in Normandy.', ['meeting Hollande+Merkel+RU planned at=Normandy']),
    ("Ukraine's ambassador to Russia, Volodymyr Yelchenko, was recalled to Kiev for consultations on Saturday.", ['recall UA at=Russia when=2022-02-12']),
    ('Canada recalled its ambassador to Moscow and Prime Minister Stephen Harper cancelled his attendance at the G8 summit in Sochi.', ['recall CA at=Moscow', 'meeting G8 cancelled at=Sochi']),
    ('Lithuania, Latvia and Estonia summoned the Russian ambassadors on Monday.', ['summons LT vs=RU when=2022-02-07', 'summons LV vs=RU when=2022-02-07', 'summons EE vs=RU when=2022-02-07']),
    ('OSCE chairman Didier Burkhalter travels to Moscow on Wednesday to meet Putin.', ['meeting Burkhalter+Putin planned at=Moscow when=2022-02-16', 'visit Burkhalter planned vs=RU at=Moscow when=2022-02-16']),
    ('Foreign Secretary William Hague said he would visit Kiev on Sunday.', ['visit Hague planned vs=UA at=Kiev when=2022-02-20']),
    ('British diplomats were withdrawn from the OSCE mission in Donetsk.', ['evacuation GB at=Donetsk']),
    ("In Brussels, NATO ambassadors held an emergency session at Poland's request.", ['meeting NATO at=Brussels']),
    ('The NATO-Ukraine commission met on Sunday.', ['meeting NATO+UA when=2022-02-13']),
    ('Poland has closed its consulate in Sevastopol and moved its staff to Odessa, Sikorski said on Twitter.', ['closure PL at=Sevastopol src=Sikorski', 'relocation PL at=Ukraine to=Odessa src=Sikorski']),
    ('Turkish foreign minister Ahmet Davutoglu flew into Kiev on Saturday and had talks with Turchynov.', ['meeting Davutoglu+Turchynov when=2022-02-12', 'visit Davutoglu vs=UA at=Kiev when=2022-02-12']),
    ('Chancellor Merkel will receive President-elect Poroshenko in Berlin this week.', ['meeting Merkel+Poroshenko planned at=Berlin when=2022-02-07/2022-02-13']),
    ('EU heads of state and government meet in Brussels on Thursday for an emergency summit that Yatsenyuk will attend.', ['meeting EU planned at=Brussels when=2022-02-17']),
    ('Swiss President Didier Burkhalter, who chairs the OSCE, cancelled a trip to Moscow on Monday.', ['visit Burkhalter cancelled vs=RU at=Moscow when=2022-02-07']),
    ("Japan's special envoy Shotaro Yachi met Patrushev in Moscow.", ['meeting Patrushev+Yachi at=Moscow']),
    ('Scholz brought up the possibility of an early G7 summit in London.', ['meeting G7 planned at=London']),
    ('Macron floated the idea of a summit between Biden and Putin.', ['meeting Biden+Putin planned']),
    ('No date has been set for a meeting between Aliyev and Pashinyan.', ['meeting Aliyev+Pashinyan planned']),
    ('Scholz, speaking after the EU summit in Brussels, said the door was open.', ['meeting EU at=Brussels']),
    ('The Blinken-Lavrov meeting in Geneva was cancelled.', ['meeting Blinken+Lavrov cancelled at=Geneva']),
    ('The US has closed its embassy in Yemen. Blinken spoke by phone with Lavrov. Britain and France have taken similar steps.', ['closure US at=Yemen', 'closure GB at=Yemen', 'closure FR at=Yemen']),
    ('Peru has closed its embassy in Mali. Ortega called Ruiz. President Putin had repeated what he has been saying about Mali.', ['closure PE at=Mali']),
]  # fmt: skip

NONE = [
    "The company will hold talks with unions in Lyon on Monday.",
    "Talks between the government and the rebels in Juba",
    "The minister, in Cork for a family wedding, said nothing.",
    "Twenty passengers boarded buses in Leeds for London.",
    "The children must leave the pool within an hour.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_passage(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_passage(text: str) -> None:
    check(text, [])
