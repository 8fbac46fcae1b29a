"""Acts that reporters mention while they tell of something else: guests, talks behind a preposition, those led away."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    # guests who are called so
    (
        "Joe Biden and the visiting Hungarian prime minister, Viktor Orban, declined to take questions.",
        ["visit Orban vs=US at=United_States"],
    ),
    (
        "Wang Yi told visiting US Secretary of State Antony Blinken that China was worried.",
        ["visit Blinken vs=CN at=China"],
    ),
    (
        "Visiting German Chancellor Olaf Scholz told reporters in Lima that Peru was a friend.",
        ["visit Scholz vs=PE at=Lima"],
    ),
    (
        "Narendra Modi thanked visiting Japanese Prime Minister Fumio Kishida for the aid.",
        ["visit Kishida vs=IN at=India"],
    ),
    (
        "Peruvian President Luis Ortega shook hands with the visiting Chilean foreign minister.",
        ["visit CL vs=PE at=Peru"],
    ),
    (
        "Visiting Moscow on Tuesday, Emmanuel Macron said that he was ready.",
        ["visit Macron vs=RU at=Moscow when=2022-02-08"],
    ),
    # who visits a leader is in his land
    (
        "Naftali Bennett visited Russian President Vladimir Putin to agree on rules for the sky over Syria.",
        ["visit Bennett vs=RU at=Russia"],
    ),
    (
        "Viktor Orban visited Turkish President Recep Tayyip Erdogan in Istanbul last week.",
        ["visit Orban vs=TR at=Istanbul"],
    ),
    # talks that somebody leaves, or that others had
    (
        "Danish mediator Adam Moore walked out of a Kenyan-Somali meeting on fishing rights on Sunday.",
        ["meeting KE+Moore+SO when=2022-02-13"],
    ),
    (
        "The Turkish minister stormed out of talks with Greek Foreign Minister Nikos Dendias.",
        ["meeting Dendias+TR"],
    ),
    (
        "Peru's diplomats took part in a session of the contact group comprising Kenya, Chad and Norway.",
        ["meeting KE+NO+PE+TD"],
    ),
    ("The meeting on Mali was the first between France and Algeria in a year.", ["meeting DZ+FR"]),
    # talks before or after others
    (
        "Emmanuel Macron met Sergei Lavrov in Paris after talks with Antony Blinken.",
        ["meeting Lavrov+Macron at=Paris", "meeting Blinken+Macron at=-"],
    ),
    (
        "Emmanuel Macron held talks with Sergei Lavrov ahead of a summit with Antony Blinken in Oslo.",
        ["meeting Lavrov+Macron at=-", "meeting Blinken+Macron planned at=Oslo"],
    ),
    (
        "Emmanuel Macron met Sergei Lavrov on Monday before his meeting with Antony Blinken.",
        ["meeting Lavrov+Macron when=2022-02-07", "meeting Blinken+Macron when=-"],
    ),
    # many who meet with nobody else named
    (
        "European leaders held an emergency meeting in Brussels on Sunday, as Greece and Italy had asked.",
        ["meeting European_leaders at=Brussels when=2022-02-13"],
    ),
    (
        "Gulf foreign ministers gathered in Riyadh, Saudi Arabia, to talk about Iran.",
        ["meeting Gulf_foreign_ministers at=Riyadh"],
    ),
    (
        "Emmanuel Macron renewed an offer of holding a summit with Vladimir Putin.",
        ["meeting Macron+Putin planned"],
    ),
    # journeys that others stop, and whose they are
    ("Peru refused to let Chilean Foreign Minister Ana Ruiz visit Cusco.", ["visit Ruiz vs=PE denied"]),
    (
        "Chile has barred Peruvian President Luis Ortega from visiting Santiago.",
        ["visit Ortega vs=CL cancelled at=Santiago"],
    ),
    (
        "Lord Brown recalled a visit to Chad made by Danish Prime Minister Mette Frederiksen.",
        ["visit Frederiksen vs=TD"],
    ),
    # talks that are ahead
    (
        "Ahead of a special NATO meeting in Oslo, Ankara called the plan unlawful.",
        ["meeting NATO planned at=Oslo"],
    ),
    (
        "The Peruvian minister confirmed his plans to hold consultations in Lima with Chilean envoy Ana Ruiz.",
        ["meeting PE+Ruiz planned at=Lima"],
    ),
    ("Peru, Chile and Bolivia have not called off the meeting.", ["meeting BO+CL+PE planned"]),
    (
        "He travels in order to prepare for the meeting between Joe Biden and Xi Jinping.",
        ["meeting Biden+Jinping planned"],
    ),
    ("OPEC said it had no plans for a special OPEC meeting in Doha.", ["meeting OPEC denied"]),
    # who is made to do it, and rooms before the noun
    (
        "The tax prompted Peruvian President Luis Ortega to cancel a planned Santiago visit.",
        ["visit Ortega vs=CL cancelled at=Santiago"],
    ),
    (
        "Joe Biden spoke of it at a White House meeting with Viktor Orban.",
        ["meeting Biden+Orban at=White_House"],
    ),
    (
        "Annalena Baerbock saw students in the lead-up to her meeting with Russian President Vladimir Putin.",
        ["meeting Baerbock+Putin planned"],
    ),
    (
        "The coup came on the heels of a visit to Niamey by Germany's foreign minister Annalena Baerbock.",
        ["visit Baerbock vs=NE at=Niamey"],
    ),
    (
        "Friday's clashes came after Recep Tayyip Erdogan's official visit to Iran.",
        ["visit Erdogan vs=IR at=Iran when=-"],
    ),
    (
        "Protests followed in the wake of Olaf Scholz's trip to Beijing last week.",
        ["visit Scholz vs=CN at=Beijing when=2022-01-31/2022-02-06"],
    ),
    # who visits leaders, and who was the first to go
    (
        "Kenya's defence minister paid an emergency visit to the Peruvian president, Luis Ortega.",
        ["visit KE vs=PE at=Peru"],
    ),
    ("Recep Tayyip Erdogan was the first leader who visited Somalia.", ["visit Erdogan vs=SO"]),
    # missions that move, no matter where to
    ("Sweden relocated its embassy in Sudan.", ["relocation SE at=Sudan"]),
    ("The Danes moved their embassy out of Damascus.", ["relocation DK"]),
    # what stands in an ordinary phrase, and who is told to have paid or refused
    (
        "Antony Blinken toured the region on Friday, holding talks with Fumio Kishida ahead of a scheduled meeting with Narendra Modi.",
        ["meeting Blinken+Kishida when=2022-02-11", "meeting Blinken+Modi planned when=-"],
    ),
    (
        "The row ended with Peruvian President Luis Ortega cancelling a White House visit in January.",
        ["visit Ortega vs=US cancelled at=White_House"],
    ),
    (
        "The ground shook during Japanese Prime Minister Fumio Kishida's visit with US President Joe Biden in Florida.",
        ["visit Kishida vs=US at=Florida"],
    ),
    ("Norwegian authorities expelled one Chilean minister.", ["expulsion NO vs=CL"]),
    (
        "Chile will pay for consulate families in Goma who choose to go home.",
        ["evacuation CL planned at=Goma"],
    ),
    (
        "Norway said it would cover the journey home of embassy families who want to go.",
        ["evacuation NO planned"],
    ),
    (
        "US officials told reporters in Haiti: “We are not evacuating people at this time.”",
        ["evacuation US denied"],
    ),
    # what comes after what is told
    (
        "Edi Rama spoke to the press ahead of his departure on an official visit to Oman.",
        ["visit Rama planned vs=OM"],
    ),
    (
        "Before flying to Peru, Narendra Modi is going to pay an official visit to Chile on Friday.",
        ["visit Modi planned vs=PE when=-", "visit Modi planned vs=CL when=2022-02-18"],
    ),
    # whose "its" is, who goes beside soldiers, for whom the way is cleared, and where "there" is
    (
        "Chile announced tariffs on Peru and the expulsion of nine of its attaches.",
        ["expulsion CL vs=PE n=9"],
    ),
    (
        "Kenya has started to pull officers and part of the embassy's staff out of Chad.",
        ["evacuation KE at=Chad"],
    ),
    (
        "The US defence secretary has cleared the way for military families to leave Bahrain.",
        ["evacuation US at=Bahrain"],
    ),
    (
        "Sergei Shoigu visited North Korea in July. He was there again in September.",
        ["visit Shoigu vs=KP when=2021-07-01/2021-07-31", "visit Shoigu vs=KP when=2021-09-01/2021-09-30"],
    ),
    # a capital in the office, and an adverb behind a preposition
    (
        "Ukraine summoned the Charge d'Affaires of Russia, Andrey Petrov, and handed a note to him.",
        ["summons UA vs=Petrov"],
    ),
    ("Peru summoned the Chargé d’Affaires of Chile.", ["summons PE vs=CL"]),
    ("CHAD SUMMONS THE CHARGE D'AFFAIRES OF KENYA", ["summons TD vs=KE"]),
    (
        "Peru's foreign minister Ana Ruiz is in Oslo. On Tuesday she will proceed to Helsinki.",
        ["visit Ruiz ongoing vs=NO", "visit Ruiz planned vs=FI at=Helsinki when=2022-02-15"],
    ),
    (
        "British Prime Minister Theresa May arrived in Ankara on Saturday, a day after talks with Donald Trump in Washington.",
        ["meeting May+Trump at=Washington when=2022-02-11", "visit May vs=TR at=Ankara when=2022-02-12"],
    ),
    (
        "Russia's foreign minister left the talks in Geneva with Antony Blinken in silence.",
        ["meeting Blinken+RU at=Geneva"],
    ),
    # what opens a that-clause belongs to it
    (
        "A Kenyan diplomat said that after meeting with Sergei Lavrov in Oslo, Olaf Scholz flew to Peru.",
        ["meeting Lavrov+Scholz at=Oslo", "visit Scholz vs=PE"],
    ),
    (
        "Olaf Scholz said after meeting with Sergei Lavrov in Oslo that the Peruvian president was wrong.",
        ["meeting Lavrov+Scholz at=Oslo"],
    ),
    (
        "Ana Ruiz of Peru said that she met with Sergei Lavrov in Oslo, in an interview with CNN's Adam Moore.",
        ["meeting Lavrov+Ruiz at=Oslo"],
    ),
    # those led out of a country
    (
        "Peru did not let the Chilean family minister, Ana Ruiz, enter the consulate in Cusco. She was soon escorted out of the country.",
        ["expulsion PE vs=CL"],
    ),
    (
        "Chad held Kenyan minister Ana Ruiz at the airport before escorting her out of the country.",
        ["expulsion TD vs=KE"],
    ),
]

NONE = [
    # what is carried out, what people are brought to do, and what else is moved
    "French drones carry out their mission in Chad.",
    "US marines carried out a raid in Somalia, Kenya said.",
    "We want to get the Iranians to return to the agreement, a British general said.",
    "Russia has two such rockets. One was moved in December to a base elsewhere in the country, the US said.",
    "A US combat mission was moved from Niger to Chad.",
    # leaders of one state meet at home
    "The United States said opposition leaders met in Caracas.",
    "Republican leaders held a meeting on Monday as China watched the United States.",
    # readiness is no plan
    "Sergei Lavrov is willing to meet Antony Blinken.",
    "Emmanuel Macron is prepared to fly to Moscow next week.",
    "Sergei Lavrov said he was ready to hold talks with Liz Truss in Oslo on Monday.",
    # evacuations that are the matter of deals and needs, and journeys that are none
    "Peru and Chile will sign a deal on cooperation in evacuating Peruvians from Mali.",
    "Peru's minister said that Lima and Oslo discussed mechanisms for evacuation of Peruvians from Mali.",
    "The ships are for use in case of a need to evacuate Norwegian nationals from Mali.",
    "A Danish corvette took the Norwegians to the spot where the old ship had sunk.",
    "Turkey evacuated 100 wounded Syrians from Aleppo.",
    # conditions, and where an envoy is posted
    "Joe Biden said he would meet Kim Jong Un under the right circumstances.",
    "Peru's ambassador to Chile spoke at the university in Santiago.",
    "Peru and Chile held talks with farmers on Monday.",
    # whom nobody expels or summons
    "The envoy of Peru has given Chile and the Bolivians a two-day deadline to make headway.",
    "Malaysia will send the Chilean workers in its north home.",
    "Joe Biden invited the Peruvian president to his estate in California.",
    # nobody travels on business of state
    "Adam Moore of Oslo wrote: I went to Baghdad to buy rugs, and I was in Iran too.",
    "Donald Trump wants to come to grips with the problems in Ukraine.",
    "Two North Korean diplomats are believed to be in Malaysia.",
    "The minister of Peru said that migrants are stopped before they reach Chile.",
    "Luis Ortega, the Peruvian president, confirmed his readiness to visit Oslo.",
    # talks with just anybody, talks that are prepared or imagined
    "Donald Trump likes to play golf in his encounters with foreign leaders.",
    "The ministers of Peru and Chile discussed preparations for talks in Geneva.",
    "Kenya means to help Chad and Niger once they sit down at the table.",
    "Peru's effort to make Chile halt its project has failed, Luis Ortega of Chile said.",
    # what is received or hosted is nobody who meets
    "After receiving threats from the Taliban, the Afghan minister moved to Oslo.",
    "Peru joined Chile in welcoming Joe Biden's administration.",
    "Chinese workers are not satisfied with what they are receiving, an American minister said.",
    "Peruvian President Luis Ortega promised to host splendid Pacific Games for Chile.",
    "If Chile opens the border, Peru will welcome it.",
    "The Kazakh capital of Astana will host the third round of Syrian talks.",
    # conditions, duties, chances, and nouns of which talks are only the matter
    "Asked if he met with Russian officials, the German minister smiled.",
    "Chile and Peru will have to sit down with Bolivia.",
    "Antony Blinken left open the possibility of negotiating with Iran.",
    "Emmanuel Macron would be open to meeting Vladimir Putin in Oslo.",
    "More countries have shown interest in trade talks with China.",
    "Britain and the European Union agreed to extend the deadline for talks.",
    # a clash is no meeting, nor is what might be said at one
    "Friday's encounter was the worst clash between Israel and Syria in years.",
    "Trump may use the tax for leverage in negotiations with Mexico.",
    "Tourists from Chile were escorted out of the country by Peruvian police.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_passing(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_act(text: str) -> None:
    check(text, [])
