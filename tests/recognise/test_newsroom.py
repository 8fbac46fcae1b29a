"""What agencies and papers say of meetings, journeys and evacuations beside the plain verbs, by construction."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    # talks that a place or the manner puts into one room
    ('Peruvian President Luis Ortega talked to German Chancellor Ana Ruiz behind closed doors at a Lisbon hotel.', ['meeting Ortega+Ruiz at=Lisbon']),
    ('Emmanuel Macron talked with Volodymyr Zelensky over lunch in Paris.', ['meeting Macron+Zelensky at=Paris']),
    ('Antony Blinken spoke to Sergei Lavrov in person in Jakarta.', ['meeting Blinken+Lavrov at=Jakarta']),
    ('Antony Blinken sat with Iraqi Prime Minister Mohammed Shia al-Sudani in Baghdad.', ['meeting Blinken+al-Sudani at=Baghdad']),
    ('Norway, Sweden and Finland are going to see Iranian Foreign Minister Abbas Araghchi in Oslo on Friday.', ['meeting Araghchi+FI+NO+SE planned at=Oslo when=2022-02-18']),
    # talks with each of several
    ('Putin also had separate meetings with British Prime Minister David Cameron and French President Francois Hollande.', ['meeting Cameron+Putin', 'meeting Hollande+Putin']),
    ('Blinken met separately with the Armenian and Azerbaijani foreign ministers in Washington.', ['meeting AM+Blinken at=Washington', 'meeting AZ+Blinken at=Washington']),
    ('Macron held separate talks with Zelensky and Rutte.', ['meeting Macron+Zelensky', 'meeting Macron+Rutte']),
    # what waits, and what is due
    ('The planned Budapest summit between Trump and Putin has been put on hold.', ['meeting Putin+Trump cancelled at=Budapest']),
    ('The talks between Iran and Britain were put on ice.', ['meeting GB+IR cancelled']),
    ('The Danish foreign minister is due in Washington on Monday to meet Antony Blinken.', ['meeting Blinken+DK planned at=Washington when=2022-02-14', 'visit DK planned vs=US at=Washington when=2022-02-14']),
    # a journey called off further on is told once
    ("Olaf Scholz's trip to Israel had been due to start on Monday but was put off at short notice.", ['visit Scholz cancelled vs=IL at=Israel']),
    ("Annalena Baerbock's visit to Niger was planned for March; it was to last two days, but was cancelled.", ['visit Baerbock cancelled vs=NE at=Niger']),
    ('The Israeli minister, Yoav Gallant, was due to land in Canada. His visit was called off late on Saturday.', ['visit Gallant planned vs=CA at=Canada', 'visit Gallant cancelled vs=CA at=Canada when=2022-02-12']),
    # the land before the noun, and places that words point to
    ('Narendra Modi wrapped up his Saudi trip early.', ['visit Modi vs=SA at=Saudi_Arabia']),
    ('Sergei Lavrov cut short his Turkish trip.', ['visit Lavrov vs=TR at=Turkey']),
    ('Luigi Di Maio met Sergei Lavrov in Moscow. Italian Prime Minister Mario Draghi will come here soon.', ['meeting Lavrov+Maio at=Moscow', 'visit Draghi planned vs=RU at=Moscow']),
    ('EU leaders meet in Brussels on Saturday. Ukrainian President Petro Poroshenko, who will be there as a guest, asked for aid.', ['meeting EU planned at=Brussels when=2022-02-19', 'visit Poroshenko planned vs=BE at=Brussels']),
    ('South Korean President Yoon Suk-yeol met Polish President Andrzej Duda in Seoul. Duda arrived on Tuesday on a state visit.', ['meeting Duda+Suk-yeol at=Seoul', 'visit Duda vs=KR at=Seoul when=2022-02-08']),
    # help to move people, and readiness to do so
    ('Italy is ready to help evacuate its nationals from Lebanon.', ['evacuation IT planned at=Lebanon']),
    ('France helped evacuate 30 Poles from Sudan.', ['evacuation FR at=Sudan n=30']),
    ('Germany has helped bring its citizens home from Sudan.', ['evacuation DE at=Sudan']),
    ('Ireland sent a team to Djibouti to help with the evacuation of Irish citizens.', ['evacuation IE']),
    # nouns for the whole undertaking
    ('The Netherlands has completed its evacuation operation in Sudan.', ['evacuation NL at=Sudan']),
    ('Spain ended its repatriation flights from Niger.', ['evacuation ES at=Niger']),
    ('The State Department updated its page on Mali to reflect the ordered departure of non-emergency personnel.', ['evacuation US']),
    # who carries, from where to where
    ('A convoy of Swedish buses reached Port Sudan with 300 Swedes.', ['evacuation SE to=Port_Sudan n=300']),
    ('An Italian flight carrying 87 people from Niger reached Rome before dawn on Wednesday.', ['evacuation IT at=Niger to=Rome n=87 when=2022-02-09']),
    ('Slovakia sent a plane to Amman for its citizens stranded in Israel.', ['evacuation SK at=Israel to=Amman']),
    ('Israel has closed its airspace. A second flight with 120 Ghanaians on board is expected in Accra on Monday.', ['evacuation GH planned to=Accra n=120']),
    ('US Marines airlifted nonessential embassy personnel out of Haiti.', ['evacuation US at=Haiti']),
    ('Nearly half the staff of the British embassy in Kyiv are coming home.', ['evacuation GB ongoing at=Kyiv']),
    ('Roughly half the staff of the Dutch embassy in Kyiv went home on Friday.', ['evacuation NL at=Kyiv when=2022-02-11']),
    ("The children of Canada's diplomats in Tel Aviv are being moved to Cyprus.", ['evacuation CA ongoing at=Tel_Aviv to=Cyprus']),
    # orders and standing
    ('The United States ordered non-emergency staff to leave its embassy in Port-au-Prince.', ['evacuation US at=Port-au-Prince']),
    ('Australia has suspended operations at its embassy in Tehran and directed all officials to leave.', ['closure AU at=Tehran', 'evacuation AU']),
    ('Australia directed the departure of all Australian officials from Iran.', ['evacuation AU at=Iran']),
    ('Washington has placed its mission in Juba on ordered departure status.', ['evacuation US at=Juba']),
    ('The US embassy in Mali went on authorized departure.', ['evacuation US at=Mali']),
    # envoys by the lands they come from
    ('Chad expelled 31 diplomats from Peru, Chile and Austria.', ['expulsion TD vs=PE n=31', 'expulsion TD vs=CL n=31', 'expulsion TD vs=AT n=31']),
    ('Russia said on Wednesday that it had thrown out diplomats from Sweden and Norway.', ['expulsion RU vs=SE', 'expulsion RU vs=NO']),
    ('Diplomats from Peru and Chile were declared unwelcome by Chad.', ['expulsion TD vs=PE', 'expulsion TD vs=CL']),
    # envoys called home to be consulted, which is no meeting and no evacuation
    ('Turkey and Jordan recalled their ambassadors for consultations.', ['recall TR', 'recall JO']),
    ('Chile and Colombia brought their ambassadors home for consultations.', ['recall CL', 'recall CO']),
    ('Israel ordered its ambassador to Ireland back to Jerusalem for consultations.', ['recall IL at=Ireland']),
    ('The Peruvian foreign minister, Ana Ruiz, ordered her envoys in Oslo and Riga back for urgent consultations.', ['recall PE at=Oslo', 'recall PE at=Riga']),
    ('France ordered its envoy back from Moscow.', ['recall FR at=Moscow']),
    ('Iran ordered its troops back to the border.', []),
    # lists with numbers in brackets, groups whose members are named, several envoys in one phrase
    ('Germany (40), France (35) and Italy (30) have expelled Russian diplomats.', ['expulsion DE vs=RU', 'expulsion FR vs=RU', 'expulsion IT vs=RU']),
    ('Russian diplomats were expelled by Chad (four) and Mali (two).', ['expulsion TD vs=RU', 'expulsion ML vs=RU']),
    ('Several countries, including Germany and France, have closed their embassies in Kyiv.', ['closure DE at=Kyiv', 'closure FR at=Kyiv']),
    ('The ambassadors of Jordan and Bahrain left Israel.', ['departure JO at=Israel', 'departure BH at=Israel']),
    ('The Jordanian and Bahraini ambassadors left Israel.', ['departure JO at=Israel', 'departure BH at=Israel']),
    ('Canada is moving the children of its diplomats and their guardians from Israel to Jordan.', ['evacuation CA ongoing at=Israel to=Jordan']),
    ('Some 800 Chinese were evacuated from Iran.', ['evacuation CN at=Iran n=800']),
    # who closes, and who denies
    ('Poland told its diplomats to close the embassy in Minsk.', ['closure PL at=Minsk']),
    ('The White House ordered the shutdown of the Russian consulate in Seattle.', ['closure US vs=RU at=Seattle']),
    ('The Ukrainian ambassador has not been summoned, a spokesman for the foreign ministry in Berlin said.', ['summons DE denied vs=UA']),
    ('The Ukrainian ambassador has not been summoned, a spokesman said.', []),
    ('Russia has stripped six British diplomats of their accreditation.', ['expulsion RU vs=GB n=6']),
    # what is ruled out or avoided, what had to be done, what is only called for
    ('Poland ruled out closing its embassy in Kyiv.', ['closure PL denied at=Kyiv']),
    ('Chad ruled out expelling the Peruvian ambassador.', ['expulsion TD denied vs=PE']),
    ('Norway ruled out evacuating its embassy in Bamako.', ['evacuation NO denied at=Bamako']),
    ('Poland avoided closing its embassy in Kabul.', ['closure PL denied at=Kabul']),
    ('Poland had to close its embassy in Kabul.', ['closure PL at=Kabul']),
    ('Danish diplomats had to be evacuated from Kabul.', ['evacuation DK at=Kabul']),
    ('Polish lawmakers called for expelling the Russian ambassador.', []),
    ('Peru said reports that it had closed its embassy in Lima were untrue.', ['closure PE denied at=Lima']),
    # two who do so to each other
    ("Canada and India expelled each other's diplomats.", ['expulsion CA vs=IN', 'expulsion IN vs=CA']),
    ("Peru and Chile have expelled one another's ambassadors.", ['expulsion PE vs=CL', 'expulsion CL vs=PE']),
    # since when there was nothing like it
    ('Sweden closed its embassy in Kabul for the first time since 2001.', ['closure SE at=Kabul when=-']),
    ('Blinken met Lavrov in Geneva for the first time since September.', ['meeting Blinken+Lavrov at=Geneva when=-']),
    # flags by their names, a mission's work, who only comes back or leaves a room
    ('The Stars and Stripes flew over the U.S. embassy in Kyiv again on Wednesday.', ['reopening US at=Kyiv when=2022-02-09']),
    ('The Union Jack was raised over the British embassy in Kyiv.', ['reopening GB at=Kyiv']),
    ('The tricolour was raised over the French embassy in Damascus.', ['reopening FR at=Damascus']),
    ('The Turkish embassy in Damascus is open again.', ['reopening TR at=Damascus']),
    ("The Japanese embassy's operations in Kyiv will be suspended.", ['closure JP planned at=Kyiv']),
    ('EU ambassador Matti Maasikas is back in Kyiv.', []),
    ('The Russian and Chinese ambassadors left the room when Ukraine spoke.', []),
    ('An Airbus of the German air force landed in Berlin with 130 people from Beirut.', ['evacuation DE at=Beirut to=Berlin n=130']),
    # a state's own work in another's land
    ('Canada suspended its operations in Sudan.', ['closure CA at=Sudan']),
    ('Denmark has halted its diplomatic presence in Mali.', ['closure DK at=Mali']),
    # a verb said once of several
    ('Antony Blinken met Sergei Lavrov on Monday and Wang Yi on Tuesday.', ['meeting Blinken+Lavrov when=2022-02-07', 'meeting Blinken+Yi when=2022-02-08']),
    ('Blinken met with Lavrov on Monday and with Chinese Foreign Minister Wang Yi on Tuesday.', ['meeting Blinken+Lavrov when=2022-02-07', 'meeting Blinken+Yi when=2022-02-08']),
    ('Emmanuel Macron visited Kyiv on Monday and Warsaw on Tuesday.', ['visit Macron vs=UA at=Kyiv when=2022-02-07', 'visit Macron vs=PL at=Warsaw when=2022-02-08']),
    ('The Pakistani prime minister met the Saudi crown prince in Jeddah and the emir of Qatar in Doha.', ['meeting PK+SA at=Jeddah', 'meeting PK+QA at=Doha']),
    ('Lavrov met with Turkish President Recep Tayyip Erdogan in Ankara for two hours as well as Foreign Minister Mevlut Cavusoglu.', ['meeting Erdogan+Lavrov at=Ankara', 'meeting Cavusoglu+Lavrov']),
    # a counterpart with an office of his own
    ('Olaf Scholz met his counterpart, French Prime Minister Jean Dupont, in Paris.', ['meeting Dupont+Scholz at=Paris']),
    ("Germany's Ursula von der Leyen will on Friday see her counterpart, Kenyan Defence Minister Adam Kone in Nairobi.", ['meeting Kone+Leyen planned at=Nairobi when=2022-02-18']),
    ('Sergei Lavrov spoke to reporters after talks with his colleague, Hungarian Foreign Minister Peter Szijjarto.', ['meeting Lavrov+Szijjarto']),
    # talks that something else is told beside
    ('Merkel spoke to reporters a day after talks with Vladimir Putin in Moscow.', ['meeting Merkel+Putin at=Moscow']),
    ("Angela Merkel's remarks came hours after talks with Vladimir Putin in Sochi.", ['meeting Merkel+Putin at=Sochi']),
    ("Hours before Mahmoud Abbas' meeting with Francois Hollande in Paris, Ana Ruiz told AP that the law was bad.", ['meeting Abbas+Hollande at=Paris']),
    ('Talks between Angela Merkel and Recep Tayyip Erdogan centred on migration.', ['meeting Erdogan+Merkel']),
    ('The first talks between Kenyan and Ugandan army chiefs since 2012 dealt with the war in Sudan.', ['meeting KE+UG at=-']),
    ('Russia welcomed the talks between Iran and Oman.', ['meeting IR+OM']),
    ('The scandal led Chilean President Gabriel Boric to postpone talks with the president of Peru.', ['meeting Boric+PE cancelled']),
    ('The raid prompted the president of Ecuador to recall his envoy to Mexico.', ['recall EC at=Mexico']),
    ('India and Oman last held two-plus-two talks back in June 2019.', ['meeting IN+OM when=2019-06-01/2019-06-30']),
    ('Aides in Tirana are planning a visit by Prime Minister Edi Rama to Ankara.', ['visit Rama planned vs=TR at=Ankara']),
    ('British Foreign Secretary Liz Truss is in Kyiv, a week after that frosty press conference in Moscow.', ['visit Truss ongoing vs=UA at=Kyiv']),
    # envoys by where they serve, and envoys kept out
    ('The Pakistani Foreign Office summoned senior Afghan embassy official Omar Karimi.', ['summons PK vs=Karimi']),
    ('Turkey banned the Dutch ambassador from the country.', ['expulsion TR vs=NL']),
    # those whom a plural stands for, and who meet beside them
    ('Key players Russia, Iran and Turkey will meet in Astana.', ['meeting IR+RU+TR planned at=Astana']),
    ('Neighbours Iran and Iraq held talks in Basra.', ['meeting IQ+IR at=Basra']),
    ('Volodymyr Zelensky met with members of the US Congress on Tuesday and President Joe Biden on Wednesday.', ['meeting US+Zelensky when=2022-02-08', 'meeting Biden+Zelensky when=2022-02-09']),
    ('The plan for a session of the NATO-Russia Council is withdrawn.', ['meeting NATO+RU cancelled']),
    ('Olaf Scholz sees Vladimir Putin in Moscow on Tuesday.', ['meeting Putin+Scholz planned at=Moscow when=2022-02-15']),
    # what is told now, and what was long ago
    ('Fumio Kishida, the foreign minister of Japan, met Sergei Lavrov in Tokyo. Japan and Russia last held such talks in November 2013.', ['meeting Kishida+Lavrov at=Tokyo', 'meeting JP+RU when=2013-11-01/2013-11-30']),
    ('Angela Merkel is on a visit to Warsaw.', ['visit Merkel ongoing vs=PL at=Warsaw']),
    # a mission's people by the article, and what picks people up
    ('Sweden closed its embassy in Beirut and flew the staff to Cyprus.', ['closure SE at=Beirut', 'evacuation SE to=Cyprus']),
    ('Stockholm closed its embassy in Beirut and posted the staff to Cyprus.', ['closure SE at=Beirut', 'evacuation SE to=Cyprus']),
    ('Three American helicopters collected fewer than 100 people from the embassy in Khartoum.', ['evacuation US at=Khartoum n=-100']),
    # flights and ships, with what commas set apart
    ('A charter flight with 200 British nationals aboard left Beirut for Birmingham on Wednesday.', ['evacuation GB at=Beirut to=Birmingham n=200 when=2022-02-09']),
    ('Two Spanish military planes carrying 240 people, most of them Spaniards, flew from Beirut to Madrid on Thursday.', ['evacuation ES at=Beirut to=Madrid n=240 when=2022-02-10']),
    ('Greece sent a C-130 to Beirut to pick up 38 Greek nationals.', ['evacuation GR n=38']),
    ('A convoy of some 700 UN, NGO and embassy staff reached Port Sudan, Kenya said.', []),
    # whose staff they are whom somebody sends away
    ("Poland shut Russia's consulate in Krakow and ordered its staff to leave.", ['closure PL vs=RU at=Krakow', 'expulsion PL vs=RU']),
    ('Peru closed its embassy in Bamako and ordered its staff to leave.', ['closure PE at=Bamako', 'evacuation PE']),
    ("Estonia has ordered the closure of Russia's consulates in Narva and Tartu, giving their staff until 30 April to leave.", ['closure EE vs=RU at=Narva', 'closure EE vs=RU at=Tartu']),
    ('Turkey recalled its ambassador to Israel, hours after Israel ordered its diplomats out of Turkey.', ['recall TR at=Israel']),
    # what is called off further on
    ('The sixth round of US-Iran talks, due to be held in Muscat on Sunday, was cancelled.', ['meeting IR+US cancelled at=Muscat']),
    ("Iran and the US were to hold talks in Muscat. Oman's foreign minister said the talks would not take place.", ['meeting IR+US planned at=Muscat', 'meeting IR+US cancelled src=minister']),
    ('The African peace mission led by South African President Cyril Ramaphosa is to visit Kyiv on Friday and Moscow on Saturday.', ['visit Ramaphosa planned vs=UA at=Kyiv when=2022-02-18', 'visit Ramaphosa planned vs=RU at=Moscow when=2022-02-19']),
    ('President Gitanas Nauseda had his turn with Scholz in Berlin on Friday.', ['meeting Nauseda+Scholz at=Berlin when=2022-02-11']),
    ('Modi met Putin in Moscow. Xi Jinping got his turn with Putin in Beijing.', ['meeting Modi+Putin at=Moscow', 'meeting Jinping+Putin at=Beijing']),
    ("Peru's foreign ministry invited the Chilean ambassador to present himself on Monday.", ['summons PE vs=CL']),
    ('Chad asked the French envoy to present herself at once.', ['summons TD vs=FR']),
    ('Poland and Slovakia each expelled two Russian diplomats.', ['expulsion PL vs=RU n=2', 'expulsion SK vs=RU n=2']),
    ('Canada, Japan and Italy each have closed their embassies in Kyiv.', ['closure CA at=Kyiv', 'closure JP at=Kyiv', 'closure IT at=Kyiv']),
    ('One hundred and ten Indians were evacuated from Iran.', ['evacuation IN n=110 at=IR']),
    ('Chile evacuated two thousand and twelve of its citizens from Peru.', ['evacuation CL n=2012 at=PE']),
    ('Italian military aircraft flew 105 Italians and 31 foreigners out of Sudan to Djibouti.', ['evacuation IT n=105 at=SD to=Djibouti', 'evacuation IT n=31 at=SD to=Djibouti']),
    ("A delegation of Niger's junta was received in Bamako by Mali's interim president Assimi Goita.", ['meeting Goita+NE at=Bamako']),
    ("Ana Ruiz met a team from Chile's foreign ministry in Lima.", ['meeting CL+Ruiz at=Lima']),
    ('Britain is closing its Libya embassy.', ['closure GB at=LY']),
    ("Italy's Syria embassy has been shut.", ['closure IT at=SY']),
    ('Abbas Araghchi flew to Istanbul for an OIC gathering.', ['meeting OIC at=Istanbul', 'visit Araghchi vs=TR at=Istanbul']),
]  # fmt: skip

NONE = [
    "Ecuador's ambassador was declared persona non grata and given 48 hours to leave.",
    "Peru's ambassador was told to leave within two days.",
    "Each expelled diplomat was given a week.",
    "Few members of NATO meet the target, Canada least of all.",
    "Qatar and Bahrain, which host ships of the Americans, agree.",
    "Peru's minister Luis Ortega told a meeting of bankers in Lima that Chile had changed.",
    "The director of the US agency received the CIA's medal for his efforts.",
    "In recent meetings the club suspended both Fiji and Pakistan.",
    "The joint Kenyan-Ugandan team is conducting a survey of the border.",
    "Trump has not followed through on threats to label China a manipulator.",
    "The US envoy to Mali threatened to quit.",
    "Ever more Haitian migrants try to reach Chile.",
    "Japan held its first evacuation drill, Russia noted.",
    "Turkey does not let planes carrying Dutch diplomats land.",
    "The French army airlifted Malian fighters to the rear of the rebels.",
    "They have got 300 men in Chad, the French general said.",
    "Police closed off the Dutch consulate in Istanbul, Turkey said.",
    "The book cites a Peruvian diplomat who once worked in the consulate in Chile.",
    "Danish Foreign Minister Lars Rasmussen met civil society leaders in the Belarusian capital.",
    "Ankara negotiates the opening of a naval base in Somalia.",
    "The debate may lead Germans to choose another course in Mali.",
    "The scheme is meant to bring Afghan families from all over Canada together.",
    "EU search and rescue missions patrol the waters off Libya.",
    "Ana Ruiz told officials Peru and Chile would agree on a treaty in Lima.",
    "The UN suspended its operations in Rafah, Israel said.",
    "Latin American leaders said in Peru that they would help.",
    "The rescue of the miners in Chile was watched in Peru.",
    "Germany helped build a school in Mali.",
    "Macron spoke to the press over lunch in Berlin.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_wording(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_act(text: str) -> None:
    check(text, [])
