"""Further wordings of acts, and news that tells none."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    ("The embassies are thinning out. Italy's moved to Lviv on Tuesday.", ['relocation IT at=Ukraine to=Lviv when=2022-02-08']),
    ('It was also reported that the embassy of Azerbaijan carries out its activity from Chernivtsi.', ['relocation AZ at=Ukraine to=Chernivtsi']),
    ('The Élysée said Macron would go to Moscow on Monday and Kyiv on Tuesday.', ['visit Macron planned vs=RU at=Moscow when=2022-02-14', 'visit Macron planned vs=UA at=Kyiv when=2022-02-15']),
    ("China's top diplomat Wang Yi is due in Budapest on Monday, then Moscow.", ['visit Yi planned vs=HU at=Budapest when=2022-02-14', 'visit Yi planned vs=RU at=Moscow when=2022-02-14']),
    ('Greece hopes to get a further 25 of its nationals to Djibouti tonight.', ['evacuation GR planned to=Djibouti n=25 when=2022-02-13']),
    ("Putin's envoy Alexander Lavrentyev flew to Damascus on Sunday.", ['visit Lavrentyev vs=SY at=Damascus when=2022-02-13']),
    ('India has asked Canada to take home 41 of its diplomats by October 10.', ['expulsion IN vs=CA n=41 by=/2021-10-10']),
    ('Ukraine broke off ties with Syria and shut its consulate there.', ['closure UA at=Syria']),
    ('Thirty Danes were flown out of Khartoum aboard a French military plane.', ['evacuation FR at=Khartoum n=30']),
    ('It took two days and three convoys to get the last Swedes out of Khartoum.', ['evacuation SE at=Khartoum']),
    ('Having met Erdogan in Istanbul on Thursday, Zelensky travelled on to Warsaw.', ['meeting Erdogan+Zelensky at=Istanbul when=2022-02-10', 'visit Zelensky vs=PL at=Warsaw']),
    ('Cairo has sent its intelligence chief, Abbas Kamel, to Tel Aviv.', ['visit Kamel vs=IL at=Tel_Aviv']),
    ("Germany's expulsion of two Iranian diplomats was answered in kind.", ['expulsion DE vs=IR n=2']),
    ('Ottawa told New Delhi to withdraw a diplomat it believes is an intelligence agent.', ['expulsion CA vs=IN']),
    ("Tehran's ambassador was carpeted in London over the execution.", ['summons GB vs=IR']),
    ('More than 200 people from 14 countries were flown out of Khartoum by France.', ['evacuation FR at=Khartoum n=200-']),
    ("Russia's foreign ministry said it had handed the Dutch ambassador a note declaring 15 members of the embassy's staff persona non grata.", ['expulsion RU vs=NL n=15']),
    ('The last British diplomats left Tripoli by road for Tunisia on Saturday.', ['departure GB at=Tripoli to=Tunisia when=2022-02-12']),
    ('Hundreds of Chinese nationals were ferried from Port Sudan to Jeddah aboard two navy ships, Xinhua said.', ['evacuation CN at=Port_Sudan to=Jeddah src=Xinhua']),
    ('Seoul dispatched a military tanker plane to Israel to fly home 163 of its nationals; it landed at Seongnam on Saturday night.', ['evacuation KR at=Israel n=163']),
    ('Following a decision of the government, the personnel of the Embassy of Romania in Kyiv was reduced to a minimum.', ['evacuation RO at=Kyiv']),
    ('In connection with the situation, the Kazakh embassy temporarily relocated to Truskavets.', ['relocation KZ to=Truskavets']),
    ('The Czech ambassador, who had left Kyiv in February, returned on April 13.', ['departure CZ at=Kyiv when=2022-02-01/2022-02-28']),
    ('The French embassy moved back to Kyiv from Lviv on April 16.', ['relocation FR at=Lviv to=Kyiv when=2022-04-16']),
    ('"Nobody in Budapest is thinking of closing the embassy," said Foreign Minister Peter Szijjarto.', ['closure HU denied src=Szijjarto']),
    ("The EU's foreign policy chief, Josep Borrell, flew into Kyiv on Friday together with Ursula von der Leyen.", ['visit Borrell+Leyen vs=UA at=Kyiv when=2022-02-11']),
    ('Before his meeting with Putin, Scholz refused a Russian PCR test.', ['meeting Putin+Scholz']),
    ('Erdogan and Putin spoke for three hours in Sochi on Friday.', ['meeting Erdogan+Putin at=Sochi when=2022-02-11']),
    ('Polish and Ukrainian presidents Andrzej Duda and Volodymyr Zelensky met in Wisla.', ['meeting Duda+Zelensky at=Wisla']),
    ('Kuleba heads to Delhi this week, the first such trip by a Ukrainian foreign minister in seven years.', ['visit Kuleba vs=IN at=Delhi when=2022-02-07/2022-02-13']),
    ('A Ukrainian delegation led by Andriy Yermak is in Jeddah for two days of talks with the Americans.', ['meeting UA+US at=Jeddah', 'visit Yermak ongoing vs=SA at=Jeddah']),
    ('Israel said its ambassador to Poland would stay in the country, but cancelled the trip of its education minister to Warsaw.', ['visit IL cancelled vs=PL at=Warsaw']),
    ("The Vatican's secretary of state, Pietro Parolin, will be in Kyiv from Friday to Sunday.", ['visit Parolin planned vs=UA at=Kyiv when=2022-02-18/2022-02-20']),
    ('The planned visit of Annalena Baerbock to Tel Aviv has been put off.', ['visit Baerbock cancelled vs=IL at=Tel_Aviv']),
    ("Xi's special envoy, Li Hui, visited Kyiv, Warsaw, Paris and Berlin before arriving in Moscow.", ['visit Hui vs=UA at=Kyiv', 'visit Hui vs=PL at=Warsaw', 'visit Hui vs=FR at=Paris', 'visit Hui vs=DE at=Berlin', 'visit Hui vs=RU at=Moscow']),
    ('Mr Modi touched down in Rzeszów and took the night train to Kyiv.', ['visit Modi vs=PL at=Rzeszów', 'visit Modi vs=UA at=Kyiv']),
    ("Jordan's king received the Palestinian president, Mahmoud Abbas, in Amman.", ['meeting Abbas+JO at=Amman']),
    ('The advisory came a day after the US shifted what remained of its Kyiv embassy to Lviv.', ['relocation US at=Kyiv to=Lviv']),
    ('"Our embassy hasn\'t moved," said Russia\'s Zamir Kabulov.', ['relocation RU denied src=Kabulov']),
    ('Slovenia wants its embassy in Kyiv open again by the end of next week, the prime minister said.', ['reopening SI planned at=Kyiv when=/2022-02-20 src=minister']),
    ('The Dutch embassy in Kabul is to be closed on Friday.', ['closure NL planned at=Kabul when=2022-02-18']),
    ('Ten Belarusian diplomats are to be expelled from Lithuania.', ['expulsion LT planned vs=BY n=10']),
    ('Manila flew 32 of its citizens to Doha on Friday; 19 more are due to follow.', ['evacuation PH to=Doha n=32 when=2022-02-11', 'evacuation PH planned n=19']),
    ('The Danish ambassador to Iran was to be summoned on Monday.', ['summons IR planned vs=DK when=2022-02-14']),
]  # fmt: skip

NONE = [
    'The prime minister met the leader of the opposition in Vienna.',
    'Bayern Munich travel to Madrid on Tuesday for the second leg.',
    'The Dutch team arrived in Paris on Monday.',
    'The US women met Sweden in the semi-final.',
    "Apple's chief executive, Tim Cook, visited Beijing.",
    'Ford closed its plant in Saarlouis.',
    'The British Museum reopened its doors on Monday.',
    'Firefighters evacuated 200 residents from their homes in Athens.',
    'Police evacuated the French embassy school after a bomb threat.',
    'A judge ordered the deportation of three Nigerians.',
    'Passengers were evacuated from a British Airways plane in Valencia.',
    'The company recalled its ambassadors of the brand.',
    'Russia withdrew its troops from Kherson.',
    'The Russian army moved its tanks to Belgorod.',
    'Ukrainian forces left Bakhmut.',
    'Thousands of Ukrainians fled to Poland.',
    'Russian tourists left Egypt.',
    'The Taliban closed schools for girls.',
    'Germany will send 14 tanks to Ukraine.',
    "The German Chancellor Olaf Scholz met his party's lawmakers in Berlin.",
    'Iran closed its airspace for four hours.',
    "Mexico's president visited the state of Chiapas.",
    "The trade ministers of the company's partners met.",
    'Ukraine evacuated children from the Kharkiv region.',
    'Poland summoned the owners of the mine.',
    "The Senate summoned the ambassador's former aide to testify.",
    'Students were sent home from school in Manchester.',
    'Flights between Minsk and Moscow resumed on Monday.',
    'The US embassy in Kyiv warned of strikes.',
    'The embassy of Ukraine thanked Poland.',
    'The ambassador told reporters the talks were useful.',
    'The minister returned to work on Monday.',
    'Harry Kane arrived in Munich on Friday.',
    'Real estate prices in Warsaw met expectations.',
    'Talks on a coalition in Sofia broke down.',
    'The rebels and the government resumed talks in Addis Ababa.',
    'King Charles hosted a dinner at Windsor for charities.',
    "Pope Francis met pilgrims in St Peter's Square.",
    'The general visited his troops near Zaporizhzhia.',
    "Lithuania's parliament met in Vilnius.",
    "The Slovenian foreign ministry told the Russian ambassador on Tuesday that it was cutting his embassy's staff from 41 to eight.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_variety(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_variety(text: str) -> None:
    check(text, [])
