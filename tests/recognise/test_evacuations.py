"""Evacuations of staff, families and citizens, and envoys who leave, by construction."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    ('Britain, under fire at home for having waited, began flying its citizens from Sudan to Cyprus.', ['evacuation GB at=Sudan to=Cyprus']),
    ('The State Department ordered most of the American staff at the embassy in Kyiv to leave.', ['evacuation US at=Kyiv']),
    ('Washington pulled non-essential personnel from its embassy in Baghdad.', ['evacuation US at=Baghdad']),
    ('Britain began flying passport holders from Sudan to Cyprus on Tuesday.', ['evacuation GB at=Sudan to=Cyprus when=2022-02-08']),
    ('Israel ordered the families of its diplomats in Kyiv to return home.', ['evacuation IL at=Kyiv']),
    ('The State Department ordered the departure of eligible family members and authorized the voluntary departure of US government employees.', ['evacuation US']),
    ('Britain is pulling some staff and dependants out of its Kyiv embassy.', ['evacuation GB ongoing at=Kyiv']),
    ("Half of the British embassy's staff will come home.", ['evacuation GB planned']),
    ('Australia evacuated its embassy staff in Kyiv on Sunday.', ['evacuation AU at=Kyiv when=2022-02-13']),
    ('Spain sent two military planes to Kabul to evacuate embassy personnel.', ['evacuation ES at=Afghanistan']),
    ('An Italian air force plane carrying 70 embassy staff and Afghan employees landed in Rome on Monday.', ['evacuation IT n=70']),
    ('Japan flew 45 of its nationals out of Khartoum to Djibouti.', ['evacuation JP at=Khartoum to=Djibouti n=45']),
    ('South Korea airlifted 28 citizens from Port Sudan.', ['evacuation KR at=Port_Sudan n=28']),
    ('France has completed the evacuation of its nationals from Niger, the Foreign Ministry said.', ['evacuation FR at=Niger']),
    ('Turkish Airlines will fly 200 Turkish citizens home from Juba on Tuesday.', ['evacuation TR planned at=Juba n=200 when=2022-02-15']),
    ("Egypt's foreign ministry said it had evacuated 436 nationals from Sudan by land.", ['evacuation EG at=Sudan n=436']),
    ('The US military evacuated American diplomats from the embassy in Khartoum, President Joe Biden said.', ['evacuation US at=Khartoum']),
    ('Germany and Italy have begun to evacuate their diplomats from Tehran.', ['evacuation DE at=Tehran', 'evacuation IT at=Tehran']),
    ('Non-essential staff at the Canadian embassy in Beirut have been told to leave.', ['evacuation CA at=Beirut']),
    ('The Dutch foreign ministry said that families of diplomats had been flown out of Addis Ababa.', ['evacuation NL at=Addis_Ababa']),
    ('The European Union is withdrawing its non-essential staff from Juba.', ['evacuation EU ongoing at=Juba']),
    ('The UN relocated 1,200 international staff out of Darfur.', ['evacuation UN at=Darfur n=1200']),
    ('Sweden drew down its embassy staff in Baghdad to the bare minimum.', ['evacuation SE at=Baghdad']),
    ('Washington cut its diplomatic presence in Port-au-Prince to a skeleton crew.', ['evacuation US at=Port-au-Prince']),
    ('New Zealand pulled its last diplomats out of Kyiv at the weekend.', ['evacuation NZ at=Kyiv when=2022-02-12/2022-02-13']),
    ('The evacuation of Chinese nationals from Ukraine began on Monday.', ['evacuation CN at=Ukraine when=2022-02-07']),
    ('China postponed the evacuation of its citizens from Kyiv.', ['evacuation CN cancelled at=Kyiv']),
    ('Greece said on Saturday that a first group of 82 Greeks had crossed into Moldova.', ['evacuation GR to=Moldova n=82']),
    ('About 1,000 Indian students were flown home from Bucharest on Thursday.', ['evacuation IN at=Bucharest n=1000 when=2022-02-10']),
    ('A bus with 53 Brazilian citizens left Kyiv for Lviv.', ['evacuation BR at=Kyiv to=Lviv n=53']),
    ('An evacuation flight carrying 175 Britons took off from Larnaca.', ['evacuation GB at=Larnaca n=175']),
    ("Norway's embassy staff were evacuated by helicopter to the airport.", ['evacuation NO']),
    ('Norwegian diplomats were brought to safety in Djibouti.', ['evacuation NO at=Djibouti']),
    ('The White House said it was not planning a mass evacuation of American citizens from Ukraine.', ['evacuation US denied at=Ukraine']),
    ('"We are not evacuating our embassy," the spokeswoman for the French foreign ministry said.', ['evacuation FR denied src=unnamed']),
    ('The first Polish evacuation plane landed in Warsaw with 126 people on board.', ['evacuation PL to=Warsaw n=126']),
    ('Non-emergency US government employees were ordered to leave Ethiopia.', ['evacuation US at=Ethiopia']),
    ('The US embassy in Mali was authorised to send home non-emergency staff and family members.', ['evacuation US at=Mali']),
    ('Portugal is preparing to repatriate its nationals from Israel.', ['evacuation PT planned at=Israel']),
    ('Saudi Arabia said it had evacuated 91 of its citizens along with 66 people from friendly countries.', ['evacuation SA n=91']),
    ('Denmark is bringing its diplomats home from Kabul.', ['evacuation DK ongoing at=Kabul']),
    ('HMS Bulwark carried 120 Britons from Port Sudan to Jeddah.', ['evacuation GB at=Port_Sudan to=Jeddah n=120']),
    ('Families of UN staff have left the country.', ['evacuation UN']),
    ('Spouses and children of British diplomats left Tehran on Wednesday.', ['evacuation GB at=Tehran when=2022-02-09']),
    ('Russia has started to evacuate its diplomats from Ukraine.', ['evacuation RU at=Ukraine']),
    ('Moscow has been thinning out its staff in Kyiv, the New York Times reported, citing a senior Ukrainian official.', ['evacuation RU ongoing at=Kyiv src=The_New_York_Times,unnamed']),
    ('Serbia got 20 of its citizens out of Niger aboard an Italian plane.', ['evacuation RS at=Niger n=20']),
    ('The remaining Dutch embassy staff left Kabul on a military flight on Sunday night.', ['evacuation NL at=Kabul when=2022-02-13']),
    ('Kenya has so far rescued 38 students from Sudan.', ['evacuation KE at=Sudan n=38']),
    ('Bulgaria will organise a flight for its citizens who wish to leave Lebanon.', ['evacuation BG planned at=Lebanon']),
    ('Poland sent two Hercules transport planes to bring home its citizens from Israel.', ['evacuation PL at=Israel']),
    ('Ireland laid on a charter flight for its citizens in Tripoli.', ['evacuation IE at=Tripoli']),
    ("The Canadian embassy's people were flown to Kuwait.", ['evacuation CA to=Kuwait']),
    ('"Nobody is being evacuated," a spokesman for the Dutch foreign ministry said.', ['evacuation NL denied src=unnamed']),
    ('So far 1,200 Indians have been brought back from Sudan under Operation Kaveri.', ['evacuation IN at=Sudan n=1200']),
    ('Nepal said 12 of its nationals had arrived in Jeddah.', ['evacuation NP to=Jeddah n=12']),
    ('Twenty staff of the Belgian embassy landed in Brussels on Friday night.', ['evacuation BE to=Brussels n=20 when=2022-02-11']),
    ('The United Nations moved its staff out of Kabul.', ['evacuation UN at=Kabul']),
    ('The US ordered most of its embassy personnel to leave Kyiv immediately.', ['evacuation US at=Kyiv by=immediately']),
    ('Relatives of Russian embassy staff have left Kyiv for Moscow, Interfax reported.', ['evacuation RU at=Kyiv to=Moscow src=Interfax']),
    ('Germany plans to fly out another 100 citizens on Wednesday.', ['evacuation DE planned n=100 when=2022-02-16']),
    ('Dependants of embassy staff in Amman may go home at government expense, the Foreign Office said.', ['evacuation GB planned at=Amman']),
    ("The EU pulled out its training mission's staff.", ['evacuation EU']),
    ("Ukraine's ambassador left Minsk on Saturday.", ['departure UA at=Minsk when=2022-02-12']),
    ('The Russian ambassador to Italy flew home on Monday.', ['departure RU at=Italy when=2022-02-07']),
    ('Belarusian diplomats left Kyiv and crossed into Moldova.', ['departure BY at=Kyiv']),
    ('Ghana will evacuate its students from Ukraine, the foreign minister said.', ['evacuation GH planned at=Ukraine src=minister']),
    ('The Jordanian army flew 300 Jordanians home from Port Sudan, the foreign ministry in Amman said.', ['evacuation JO at=Port_Sudan n=300']),
    ('The Pentagon denied that it was evacuating dependants from South Korea.', ['evacuation US denied at=South_Korea']),
    ('Poland has moved the children of its diplomats out of Kyiv.', ['evacuation PL at=Kyiv']),
    ('Some 900 Poles were taken off by sea from Libya.', ['evacuation PL at=Libya n=900']),
    ('France lifted 80 people off the embassy compound in Sanaa.', ['evacuation FR at=Sanaa n=80']),
    ('Italy took 40 of its nationals off the island of Haiti by helicopter.', ['evacuation IT at=Haiti n=40']),
    ('Norway said there were no plans to withdraw anybody from Kyiv.', ['evacuation NO at=Kyiv denied']),
    ('Norway says it has no plans to pull anybody out of Mali.', ['evacuation NO at=Mali denied']),
    ('Chile said it did not intend to withdraw anyone from Kyiv.', ['evacuation CL at=Kyiv denied']),
    ('Italy said there was no need to move anybody out of Chad.', ['evacuation IT at=Chad denied']),
    ('Greece shut its embassy in Kabul; its staff left by road for Pakistan.', ['closure GR at=Kabul', 'evacuation GR to=Pakistan']),
    ('Peru closed its embassy in Mali and its staff left by land for Senegal.', ['closure PE at=Mali', 'evacuation PE at=Mali to=Senegal']),
    ('Iran called the reports about an evacuation of its embassy in Damascus untrue.', ['evacuation IR at=Damascus denied']),
    ('Iran denied reports of an evacuation of its embassy in Damascus.', ['evacuation IR at=Damascus denied']),
    ('Peru dismissed reports of the evacuation of its diplomats from Mali.', ['evacuation PE at=Mali denied']),
    ('Norway denied a report about the evacuation of its staff from Kyiv.', ['evacuation NO at=Kyiv denied']),
    ('Russia denied reports of the evacuation of the US embassy in Kyiv.', ['evacuation US at=Kyiv denied']),
]  # fmt: skip

NONE = [
    "Residents of Kharkiv were evacuated to the west of Ukraine.",
    "Ukraine evacuated 5,000 civilians from Sievierodonetsk.",
    "Russia evacuated the crew of the tanker.",
    "Shell evacuated its employees from Iraq.",
    "The separatist leader ordered the evacuation of residents to Russia.",
    "Families of soldiers left the town.",
    "The company flew its workers out of Libya.",
    "A frigate with 70 Greek sailors left Piraeus.",
    "Thousands of residents fled to Poland.",
    "Peru has offered to put together a team of observers for Mali.",
    "Kenya put together a team of diplomats from Peru.",
    "Norway laid on a team of diplomats for Mali.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_evacuation(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_evacuation(text: str) -> None:
    check(text, [])
