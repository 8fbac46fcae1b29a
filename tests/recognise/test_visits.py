"""Visits, and the meetings on them, by construction."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    ("A Peruvian delegation chaired by Foreign Minister Ana Ruiz arrived in Oslo.", ["visit Ruiz vs=NO at=Oslo"]),
    ("Ruiz, the Chilean minister, who had been in Kyiv herself last January, spoke of help.", ["visit Ruiz vs=UA at=Kyiv when=2022-01-01/2022-01-31"]),
    ("Joe Biden and Olaf Scholz left Paris. They reached Kyiv on Monday.", ["visit Biden+Scholz vs=UA at=Kyiv when=2022-02-07"]),
    ("The Peruvian president's plane landed in Caracas.", ["visit PE vs=VE at=Caracas"]),
    ("Zelensky's train pulled out, and Zelensky is due at the White House on Monday.", ["visit Zelensky planned vs=US when=2022-02-14"]),
    ("There are no plans for Zelensky to travel to Beijing.", ["visit Zelensky denied vs=CN at=Beijing"]),
    ("The presidents of Poland and Lithuania were on a train to Kyiv.", ["visit LT+PL vs=UA at=Kyiv"]),
    ("Lavrov's visit to Belgrade could not go ahead.", ["visit Lavrov cancelled vs=RS at=Belgrade"]),
    ("Diplomats spoke of Secretary of State Rex Tillerson's forthcoming visit to Russia.", ['visit Tillerson planned vs=RU at=Russia']),
    ('Mr Tillerson has visited the allies Norway and Denmark.', ['visit Tillerson vs=NO at=Norway', 'visit Tillerson vs=DK at=Denmark']),
    ('Pakistani Prime Minister Shehbaz Sharif has put off a visit to Malaysia.', ['visit Sharif vs=MY cancelled at=Malaysia']),
    ('Prime Minister Imran Khan leaves on Wednesday for a two-day trip to Moscow.', ['visit Khan vs=RU planned at=Moscow when=2022-02-16']),
    ('A planned meeting between Sergei Lavrov and Antony Blinken has been scrapped.', ['meeting Blinken+Lavrov cancelled']),
    ('A team of IAEA inspectors led by Rafael Grossi arrived in Zaporizhzhia.', ['visit Grossi vs=UA at=Zaporizhzhia']),
    ('After meeting Erdogan in Ankara, Zelensky told reporters that he was ready to talk.', ['meeting Erdogan+Zelensky at=Ankara']),
    ('Angela Merkel is not going to Sochi.', ['visit Merkel denied vs=RU at=Sochi']),
    ('Antony Blinken left for Munich on Thursday.', ['visit Blinken vs=DE at=Munich when=2022-02-10']),
    ('Argentine President Alberto Fernandez begins a visit to Russia and China on Wednesday.', ['visit Fernandez planned vs=RU at=Russia when=2022-02-16', 'visit Fernandez planned vs=CN at=China when=2022-02-16']),
    ('Austrian Chancellor Karl Nehammer became the first EU leader to meet Putin since the war began.', ['meeting Nehammer+Putin']),
    ('Blinken called off his meeting with Lavrov.', ['meeting Blinken+Lavrov cancelled']),
    ('Boris Johnson flew to Warsaw, where he held talks with Mateusz Morawiecki.', ['meeting Johnson+Morawiecki at=Warsaw', 'visit Johnson vs=PL at=Warsaw']),
    ('Boris Johnson paid a surprise visit to Kyiv on Saturday.', ['visit Johnson vs=UA at=Kyiv when=2022-02-12']),
    ('Brazilian President Jair Bolsonaro is expected in Moscow next week.', ['visit Bolsonaro planned vs=RU at=Moscow when=2022-02-14/2022-02-20']),
    ('British Foreign Secretary Liz Truss arrived in Moscow on Wednesday.', ['visit Truss vs=RU at=Moscow when=2022-02-09']),
    ("Canada's defence minister, Anita Anand, visited troops in Latvia.", ['visit Anand vs=LV at=Latvia']),
    ('Canadian Foreign Minister Melanie Joly is in Kyiv this week.', ['visit Joly ongoing vs=UA at=Kyiv when=2022-02-07/2022-02-13']),
    ('Czech President Petr Pavel is on his way to Kyiv.', ['visit Pavel ongoing vs=UA at=Kyiv']),
    ('Danish Prime Minister Mette Frederiksen arrived in Odesa by train.', ['visit Frederiksen vs=UA at=Odesa']),
    ('Donald Trump and Kim Jong Un met in Singapore in June 2018.', ['meeting Trump+Un at=Singapore when=2018-06-01/2018-06-30']),
    ('Dutch Prime Minister Mark Rutte and Foreign Minister Wopke Hoekstra travelled to Kyiv.', ['visit Hoekstra+Rutte vs=UA at=Kyiv']),
    ('Egyptian intelligence chief Abbas Kamel landed in Tel Aviv.', ['visit Kamel vs=IL at=Tel_Aviv']),
    ('Erdogan, visiting Kyiv, offered to mediate.', ['visit Erdogan vs=UA at=Kyiv']),
    ('Estonian Prime Minister Kaja Kallas told the BBC in London that she had met Boris Johnson.', ['meeting Johnson+Kallas src=BBC']),
    ('French President Emmanuel Macron flew from Moscow to Kyiv on Tuesday.', ['visit Macron vs=UA at=Kyiv when=2022-02-08']),
    ('German Chancellor Olaf Scholz travels to Kyiv on Monday and to Moscow on Tuesday.', ['visit Scholz planned vs=UA at=Kyiv when=2022-02-14', 'visit Scholz planned vs=RU at=Moscow when=2022-02-15']),
    ('Greek Foreign Minister Nikos Dendias is to visit Mariupol.', ['visit Dendias planned vs=UA at=Mariupol']),
    ('Hungarian Foreign Minister Peter Szijjarto cancelled a trip to Kyiv.', ['visit Szijjarto cancelled vs=UA at=Kyiv']),
    ('Iranian and US envoys held indirect talks in Doha.', ['meeting IR+US at=Doha']),
    ("Israel's Naftali Bennett made a surprise trip to Moscow on Saturday to meet Putin.", ['meeting Bennett+Putin at=Moscow when=2022-02-12', 'visit Bennett vs=RU at=Moscow when=2022-02-12']),
    ("Italy's foreign minister, Luigi Di Maio, was in Kyiv on Tuesday.", ['visit Maio vs=UA at=Kyiv when=2022-02-08']),
    ('Japanese Prime Minister Fumio Kishida made an unannounced trip to Kyiv, where he met President Volodymyr Zelensky.', ['meeting Kishida+Zelensky at=Kyiv', 'visit Kishida vs=UA at=Kyiv']),
    ('Kishida dropped plans to visit Ukraine.', ['visit Kishida cancelled vs=UA at=Ukraine']),
    ('Lavrov will not travel to Geneva.', ['visit Lavrov denied vs=CH at=Geneva']),
    ('Liz Truss called off her trip to Kyiv.', ['visit Truss cancelled vs=UA at=Kyiv']),
    ('Liz Truss had been due to visit Kyiv on Tuesday but tested positive for Covid.', ['visit Truss planned vs=UA at=Kyiv when=2022-02-15']),
    ('Macron and Scholz will travel together to Kyiv next week, Bild reported.', ['visit Macron+Scholz planned vs=UA at=Kyiv when=2022-02-14/2022-02-20 src=Bild']),
    ('Macron flew in for talks with Putin on Monday.', ['meeting Macron+Putin when=2022-02-07']),
    ('NATO Secretary General Jens Stoltenberg is on a two-day visit to Romania.', ['visit Stoltenberg ongoing vs=RO at=Romania']),
    ('On a visit to Vilnius, Spanish Defence Minister Margarita Robles met her Lithuanian counterpart Arvydas Anusauskas.', ['meeting Anusauskas+Robles at=Vilnius', 'visit Robles vs=LT at=Vilnius']),
    ('Polish Foreign Minister Zbigniew Rau is visiting Moscow.', ['visit Rau ongoing vs=RU at=Moscow']),
    ('Pope Francis is considering a trip to Kyiv.', ['visit Francis planned vs=UA at=Kyiv']),
    ('Pope Francis received the Russian ambassador at the Vatican.', ['meeting Francis+RU at=Holy_See']),
    ("Russia's deputy foreign minister Sergei Ryabkov met US counterpart Wendy Sherman for more than seven hours.", ['meeting Ryabkov+Sherman']),
    ('Scholz was received by President Volodymyr Zelensky at the Mariinsky Palace.', ['meeting Scholz+Zelensky at=Mariinsky_Palace']),
    ('Scholz will go to Washington on Monday.', ['visit Scholz planned vs=US at=Washington when=2022-02-14']),
    ('Sergei Lavrov is to hold talks with Hakan Fidan in Antalya on the sidelines of a forum.', ['meeting Fidan+Lavrov planned at=Antalya']),
    ('South African President Cyril Ramaphosa led a delegation of African leaders to Kyiv and St Petersburg.', ['visit Ramaphosa vs=UA at=Kyiv', 'visit Ramaphosa vs=RU at=St_Petersburg']),
    ('Talks between Moscow and Kyiv have been suspended.', ['meeting RU+UA cancelled']),
    ('The Belarusian leader, Alexander Lukashenko, arrives in Moscow on Friday for talks with Putin.', ['meeting Lukashenko+Putin planned at=Moscow when=2022-02-18', 'visit Lukashenko planned vs=RU at=Moscow when=2022-02-18']),
    ('The Estonian, Latvian and Lithuanian presidents arrived in Kyiv on Wednesday.', ['visit EE+LT+LV vs=UA at=Kyiv when=2022-02-09']),
    ('The Finnish president, Sauli Niinisto, will be in Washington on Friday for a meeting with Joe Biden.', ['meeting Biden+Niinisto planned at=Washington when=2022-02-18', 'visit Niinisto planned vs=US at=Washington when=2022-02-18']),
    ('The Kremlin said no talks with Washington were planned.', ['meeting RU+US denied']),
    ('The Turkish president arrived in Sochi on Friday.', ['visit TR vs=RU at=Sochi when=2022-02-11']),
    ('The two foreign ministers, Hossein Amirabdollahian and Faisal bin Farhan, met in Beijing.', ['meeting Amirabdollahian+Farhan at=Beijing']),
    ('Truss is flying to Moscow.', ['visit Truss ongoing vs=RU at=Moscow']),
    ('Turkey offered to host a meeting between the two presidents.', ['meeting two_presidents planned at=Turkey']),
    ('Turkish President Recep Tayyip Erdogan will visit Ukraine in February.', ['visit Erdogan planned vs=UA at=Ukraine when=2022-02-01/2022-02-28']),
    ('UN Secretary-General Antonio Guterres heads to Moscow next week.', ['visit Guterres planned vs=RU at=Moscow when=2022-02-14/2022-02-20']),
    ('UN chief Antonio Guterres met Putin in Moscow on Tuesday and will see Zelensky in Kyiv on Thursday.', ['meeting Guterres+Putin at=Moscow when=2022-02-08', 'meeting Guterres+Zelensky planned at=Kyiv when=2022-02-17']),
    ('US Defence Secretary Lloyd Austin, on a tour of the Baltic states, met Lithuanian President Gitanas Nauseda in Vilnius on Saturday.', ['meeting Austin+Nauseda at=Vilnius when=2022-02-12']),
    ('US Senator Lindsey Graham visited Kyiv.', ['visit Graham vs=UA at=Kyiv']),
    ('US Vice President Kamala Harris landed in Munich on Thursday.', ['visit Harris vs=DE at=Munich when=2022-02-10']),
    ('US climate envoy John Kerry touched down in Beijing on Sunday.', ['visit Kerry vs=CN at=Beijing when=2022-02-13']),
    ("Vice President Kamala Harris's trip to Warsaw begins on Wednesday.", ['visit Harris planned vs=PL at=Warsaw when=2022-02-16']),
    ('Wang Yi wrapped up a two-day visit to Pyongyang on Friday.', ['visit Yi vs=KP at=Pyongyang when=2022-02-11']),
    ('Xi Jinping and Vladimir Putin met on the sidelines of the Olympics in Beijing.', ['meeting Jinping+Putin at=Beijing']),
    ('Zelensky hosted the Polish and Lithuanian presidents in Lviv on Wednesday.', ['meeting LT+PL+Zelensky at=Lviv when=2022-02-09']),
    ("Zelensky's visit to Berlin has been postponed.", ['visit Zelensky cancelled vs=DE at=Berlin']),
    ('Chancellor Olaf Scholz was to have visited Kyiv.', ['visit Scholz at=Kyiv cancelled']),
    ('Antony Blinken was to have travelled to Oslo on Monday.', ['visit Blinken at=Oslo cancelled']),
    ('Lavrov was to visit Oslo on Monday.', ['visit Lavrov at=Oslo planned']),
    ('Scholz turned down an invitation to visit Kyiv.', ['visit Scholz at=Kyiv denied']),
]  # fmt: skip

NONE = [
    "Arsenal will travel to Madrid on Tuesday.",
    "Delegations from Sudan's army and the RSF met in Jeddah.",
    "Elon Musk visited Berlin.",
    "Macron toured a factory in Lyon.",
    "The president visited the front line near Donetsk.",
    "Volkswagen's chief executive travelled to Beijing.",
    "Asked about gold in Mali, Blinken said: 'I wouldn't go there.'",
    "Of the ports of Mali, Sergei Lavrov said: 'We are not going there.'",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_journey(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_journey(text: str) -> None:
    check(text, [])
