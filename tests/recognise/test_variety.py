"""Further wordings of acts, and news that tells none."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
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
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_variety(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_variety(text: str) -> None:
    check(text, [])
