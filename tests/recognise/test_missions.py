"""Missions closed, reopened and moved, by construction."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    ("The junta directed the closure of Peru's embassy in Lomé.", ["closure TG vs=PE at=Lomé"]),
    ("Australia closed its embassy in Tehran on Friday, and the Swiss theirs.", ['closure AU at=Tehran when=2022-02-11', 'closure CH at=Tehran when=2022-02-11']),
    ("Caracas. Peru ordered its staff to leave Venezuela.\n\nYangon. The generals took over. Peru permitted staff and their families to go.", ['evacuation PE at=Venezuela', 'evacuation PE at=Myanmar']),
    ("The State Department closed its embassy in Mali and Chad, on Monday, protested. The department evacuated its consulate in Kano, too.", ['closure US at=Mali', 'evacuation US at=Kano']),
    ("Iran's Foreign Minister Hossein Amir-Abdollahian, who flew to Damascus and there reopened his country's consular section, was tired.", ['reopening IR at=Syria', 'visit Amir-Abdollahian vs=SY at=Damascus']),
    ('Lithuania ordered the Russian consulate in Klaipeda to close.', ['closure LT vs=RU at=Klaipeda']),
    ('Peru has told embassy staff in Kyiv to go home, while Chile said that it was moving its embassy to Lviv.', ['evacuation PE at=Kyiv', 'relocation CL at=Ukraine to=Lviv']),
    ("Iranian Foreign Minister Hossein Amir-Abdollahian reopened his country's consular section in Damascus.", ['reopening IR at=Damascus']),
    ('Canada has temporarily closed its embassy in Kyiv and moved operations to a temporary office in Lviv.', ['closure CA at=Kyiv', 'relocation CA at=Ukraine to=Lviv']),
    ('The United States is moving its embassy from Kyiv to Lviv, Secretary of State Antony Blinken said on Monday.', ['relocation US at=Kyiv to=Lviv']),
    ("Britain's embassy in Kyiv is relocating temporarily to Lviv.", ['relocation GB at=Kyiv to=Lviv']),
    ('Poland shut its consulate in Kharkiv.', ['closure PL at=Kharkiv']),
    ('The German consulate general in Donetsk has closed its doors until further notice.', ['closure DE at=Donetsk']),
    ('Operations at the Spanish embassy in Khartoum have been suspended.', ['closure ES at=Khartoum']),
    ('Norway suspended operations at its embassy in Kabul.', ['closure NO at=Kabul']),
    ('The Danish embassy in Kabul will close temporarily.', ['closure DK planned at=Kabul']),
    ('Consular services at the US embassy in Minsk were suspended.', ['closure US at=Minsk']),
    ('The embassy of France in Damascus was shut in 2012.', ['closure FR at=Damascus when=2012-01-01/2012-12-31']),
    ('The US reopened its embassy in Mogadishu.', ['reopening US at=Mogadishu']),
    ('Britain will reopen its embassy in Kyiv next week, Prime Minister Boris Johnson said.', ['reopening GB planned at=Kyiv when=2022-02-14/2022-02-20']),
    ('The Italian embassy in Kyiv resumed work on Monday.', ['reopening IT at=Kyiv when=2022-02-07']),
    ('The flag was raised again over the Slovenian embassy in Kyiv.', ['reopening SI at=Kyiv']),
    ('Saudi Arabia resumed the work of its diplomatic mission in Kabul.', ['reopening SA at=Kabul']),
    ('The Israeli embassy is moving to Lviv, Foreign Minister Yair Lapid announced.', ['relocation IL at=Ukraine to=Lviv']),
    ('Belgium transferred its embassy in Kyiv to Lviv.', ['relocation BE at=Kyiv to=Lviv']),
    ('The relocation of the Indian embassy to Poland was announced on Sunday.', ['relocation IN to=Poland when=2022-02-13']),
    ('The Greek embassy now operates out of Moldova.', ['relocation GR to=Moldova']),
    ("South Korea's embassy has set up a temporary office in Chernivtsi.", ['relocation KR at=Ukraine to=Chernivtsi']),
    ('Russia ordered the closure of the Estonian consulate in St Petersburg.', ['closure RU vs=EE at=St_Petersburg']),
    ('Latvia decided to close two Russian consulates, in Daugavpils and Liepaja.', ['closure LV vs=RU at=Daugavpils']),
    ('Azerbaijan has evacuated its embassy in Tehran after an attack.', ['evacuation AZ at=Tehran']),
    ('Germany closed four of the five Russian consulates on its soil.', ['closure DE vs=RU']),
    ('Bangladesh has no plans to close its embassy in Tripoli.', ['closure BD denied at=Tripoli']),
    ('The Swiss foreign ministry said its embassy in Tehran would remain open.', ['closure CH denied at=Tehran']),
    ("Finland's embassy in Kyiv remains open.", ['closure FI denied at=Kyiv']),
    ('France has decided to shut its embassy in Niger for an indefinite period.', ['closure FR at=Niger']),
    ('Hungary kept its embassy in Kyiv open throughout.', ['closure HU denied at=Kyiv']),
    ('Bulgaria wound down its mission in Kabul.', ['closure BG at=Kabul']),
    ('The US shuttered its consulate in Chengdu.', ['closure US at=Chengdu']),
    ('The Australian flag was hauled down at the embassy in Kabul on Friday.', ['closure AU at=Kabul when=2022-02-11']),
    ('Australia directed the departure of its staff in Kyiv and moved its operations to a temporary office in Lviv.', ['evacuation AU at=Kyiv', 'relocation AU at=Ukraine to=Lviv']),
    ('Ukraine closed its embassy in Minsk.', ['closure UA at=Minsk']),
    ('The EU delegation to Ukraine has moved to Rzeszow.', ['relocation EU at=Ukraine to=Rzeszow']),
    ('Mexico broke off relations with Ecuador and closed its embassy in Quito.', ['closure MX at=Quito']),
    ('The Lithuanian flag flies again over the embassy in Kyiv.', ['reopening LT at=Kyiv']),
    ('The Netherlands is reopening its embassy in Kyiv, Foreign Minister Wopke Hoekstra announced on Friday.', ['reopening NL at=Kyiv']),
    ('Consular services in Erbil have been suspended, the US embassy said.', ['closure US at=Erbil']),
    ('The British Embassy in Tripoli will resume full services on Monday.', ['reopening GB planned at=Tripoli when=2022-02-14']),
    ('Ireland has no intention of closing its embassy in Tel Aviv.', ['closure IE denied at=Tel_Aviv']),
    ('The US State Department said it was suspending operations at the embassy in Port-au-Prince until further notice.', ['closure US at=Port-au-Prince']),
    ("Greece's embassy remains open with a reduced staff.", ['closure GR denied']),
    ('Portugal moved its embassy staff to Rzeszow in Poland.', ['relocation PT to=Rzeszow']),
    ('Thailand has relocated its embassy from Kyiv to Lviv and then to Warsaw.', ['relocation TH at=Kyiv to=Lviv']),
    ('Cyprus plans to reopen its embassy in Damascus.', ['reopening CY planned at=Damascus']),
    ('Sweden closed its embassy in Baghdad on February 2 after it was stormed.', ['closure SE at=Baghdad when=2022-02-02']),
    ('Germany will close its consulate in Novosibirsk by the end of the year.', ['closure DE planned at=Novosibirsk when=/2022-12-31 by=/2022-12-31']),
    ("Serbia's diplomatic mission in Tripoli was closed in 2014 and has not reopened.", ['closure RS at=Tripoli when=2014-01-01/2014-12-31', 'reopening RS denied at=Tripoli']),
    ('The foreign ministry in Seoul said the embassy in Kyiv would be moved to Lviv.', ['relocation KR planned at=Kyiv to=Lviv']),
    ("Bulgaria's embassy has not been closed, a spokesman said.", ['closure BG denied src=unnamed']),
    ('Norway has decided to relocate its embassy in Bamako to Dakar.', ['relocation NO at=Bamako to=Dakar']),
]  # fmt: skip

NONE = [
    "Sudan closed its airspace.",
    "McDonald's closed its restaurants in Moscow.",
    "Russia closed the office of Deutsche Welle in Moscow.",
    "The border crossing was reopened on Monday.",
    "UNHCR closed its office in Minsk.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_mission(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_mission(text: str) -> None:
    check(text, [])
