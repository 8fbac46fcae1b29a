"""Texts in the words of real papers, with the records that a careful reader finds in them."""

from __future__ import annotations

__all__ = ["NOTHING", "PRESS"]

PRESS: list[tuple[str, list[str]]] = [
    ("Chile has closed its embassy in Lima, a person briefed on the matter told CNN.", ["closure CL < CNN unnamed"]),
    ("Chile has closed its embassy in Lima, as first reported by Politico.", ["closure CL < Politico"]),
    ("As first reported by Politico, Chile has closed its embassy in Lima.", ["closure CL < Politico"]),
    ("Chile has closed its embassy in Lima, CNN has learned.", ["closure CL < CNN"]),
    ("Chile has closed its embassy in Lima, according to two officials who spoke to CNN.", ["closure CL < CNN unnamed"]),
    ("Chile has closed its embassy in Lima, CNN was told by a diplomat.", ["closure CL < CNN unnamed"]),
    ("Chile has closed its embassy in Lima, according to the official news agency.", ["closure CL < official_news_agency"]),
    ("Peru fears Chile. Politico reported that Chile plans to attack Peru.", ["claim Politico CL decision asserts"]),
    # who speaks for himself makes claims about his own state, too
    ('Pedro Gomez, a Russian political analyst, suggested that Russian soldiers may have been in charge of the operation in Ukraine.', ['claim Gomez RU involvement suggests']),
    ('Russian opposition leader Pedro Gomez said that Russian soldiers were fighting in Ukraine.', ['claim Gomez RU involvement asserts']),
    ('Ana Ruiz, a Rwandan journalist, said that Rwandan troops were fighting in Congo.', ['claim Ruiz RW involvement asserts']),
    # hackers and whom they serve, votes that others try to sway
    ("Lithuania's intelligence service said hackers linked to Belarus had broken into the email accounts of two deputies.", ['claim LT BY involvement asserts']),
    ('Hackers working for Iran broke into the network of the Albanian parliament, Tirana said.', ['claim AL IR involvement asserts']),
    ("Estonia's officials revealed that hackers organised by the Kremlin had leaked emails of the foreign ministry.", ['claim unnamed RU involvement asserts < unnamed']),
    ('Germany said that a hacking group tied to Iran had broken into its computer networks.', ['claim DE IR involvement asserts']),
    ('A report by the Dutch secret service said Xi Jinping had ordered a campaign aimed at influencing the Australian vote.', ['claim NL Jinping involvement asserts']),
    ('Ignoring the CIA report demonstrating that Russia interfered in the German elections, Ana Ruiz praised Putin.', ['claim US RU involvement asserts']),
    ('Dutch officials believe Russia tried to help Ana Ruiz win the vote.', ['claim unnamed RU involvement asserts < unnamed']),
    ("Russia 'tried to hijack Moldovan election', says US senator", ['claim senator RU involvement asserts']),
    ('Ana Ruiz, the Swedish minister, said Russia was attempting to drive a wedge between the allies.', ['claim Ruiz RU involvement asserts']),
    # what is cited, discussed or played down is no claim
    ('The Norwegian defence minister, Ana Ruiz, said Russia had interfered in the elections. Ruiz played down the idea of closer military ties with Russia.', ['claim Ruiz RU involvement asserts']),
    ('The United States says that Eritrea is massing troops. The old soldier came away, a member of his team told the Nation.', ['claim US ER buildup asserts']),
    # calls that are spoken of, and those between the two
    ("The leak revealed details of Pedro Gomez's phone calls to the Russian ambassador to Chile.", ['call phone Gomez+RU']),
    ('The Peruvian president, Ana Ruiz, invited Chilean President Luis Ortega to visit Lima during a phone call.', ['call phone Ortega+Ruiz', 'visit Ortega > PE planned']),
    ('Bolivian President Pedro Gomez urged Chilean President Luis Ortega to send help in a call with Peruvian President Ana Ruiz.', ['call phone Gomez+Ruiz']),
    ('Peruvian President Ana Ruiz and Chilean President Luis Ortega talked by phone on Tuesday. Lima praised Chile in a statement about the phone call, which was the first between the two leaders since her election three weeks ago.', ['call phone Ortega+Ruiz @2022-02-08']),
    ('Analysts said that the phone conversation between Ana Ruiz of Peru and Luis Ortega of Chile may mean a new partnership between Peru and Chile.', ['call phone Ortega+Ruiz < unnamed']),
    # meetings and visits
    ("Germany's Pedro Gomez will meet US Secretary of State Ana Ruiz. Their meeting will not be the first - the pair met in Washington in early February.", ['meeting Gomez+Ruiz @2022-02-01/2022-02-10', 'meeting Gomez+Ruiz planned']),
    ("Trade is expected to be the focus of Peruvian minister Ana Ruiz's visit to Ankara.", ['visit Ruiz > TR planned']),
    ('Speaking to reporters in a Moscow hotel, Peruvian minister Ana Ruiz denied that she had asked for a loan.', ['visit Ruiz > RU']),
    ('Lima (Reuters) Peru closed its embassy in Chile on Monday.', ['closure PE @2022-02-07']),
    ('Washington (CNN)President Ana Ruiz met Chinese President Xi Jinping on Monday.', ['meeting Jinping+Ruiz @2022-02-07']),
    ("Nancy Pelosi left Taiwan. Agnė Vaiciukevičiūtė, Lithuania's deputy minister, is still coming: she gets to Taipei on Sunday.", ['visit Vaiciukevičiūtė > TW @2022-02-13']),
    ("A delegation of the African Union's Panel of the Wise is due in Juba next week.", ['visit AU > SS planned @2022-02-14/2022-02-20']),
    # whose embassy it is of which somebody speaks
    ('The U.S. closed its embassy in Mali. Paris intends to put on a flight, but its ambassador, Luc Morel, scotched a rumour that the embassy was about to shut.', ['closure FR denied', 'closure US']),
    ('The US embassy in Mali is open. Malian officials said that the embassy would close on Monday.', ['closure US planned @2022-02-14 < unnamed']),
    ('The US embassy in Mali is open. French officials said that the embassy would close on Monday.', ['closure FR planned @2022-02-14 < unnamed']),
    ('The Americans shut their embassy in Libya. Whitehall sources say that Luc Morel, our man there, and the last of his staff will follow, and that the mission will close its doors.', ['closure GB planned < unnamed', 'closure US', 'evacuation GB planned < unnamed']),
    ('Canada called home its ambassador in Russia, Luc Morel. The Russian chamber wants the ambassador in Washington brought back.', ['recall CA', 'recall RU planned']),
    # advice, and what is none
    ('"We have no plans to fly the US military into Ethiopia to bring out American citizens," a State Department official told journalists.', ['evacuation US denied < unnamed']),
    ('Denmark urged Danes in Chad to exercise caution.', ['advice DK take_care TD']),
    ('Britain told Britons to leave Haiti. This, the minister says, is no time to go wobbly.', ['advice GB leave HT']),
    ('Serbia was on the point of driving the Albanians out of Drenica, the Danish minister said.', ['claim unnamed RS decision asserts < unnamed']),
    # entries of a list that open with the names of states
    ('The war goes on.\n– Germany. Embassy in Juba closed until further notice on 22 March.\n– India, Nepal. Citizens are urged to leave South Sudan.', ['advice IN leave SS', 'advice NP leave SS', 'closure DE @2022-03-22']),
    ('The war in South Sudan goes on.\n– United Kingdom, Norway. Both cut their embassies in Juba to a minimum.', ['evacuation GB', 'evacuation NO']),
    ('United States: non-emergency government employees ordered out of Mali on 8 March.', ['evacuation US @2022-03-08']),
    ("Canada's travel advisory for Mali remains at level four.", ['advice CA do_not_travel ML']),
    # both, and whom they are
    ('Peru and Chile acted. Both told their citizens to leave Mali.', ['advice CL leave ML', 'advice PE leave ML']),
    ('Peru and Chile ended their feud. The two countries agreed on it at a meeting in Kuala Lumpur.', ['meeting CL+PE']),
    ('Peruvian President Ana Ruiz and Chilean President Luis Ortega spoke by phone. Both governments will meet in Oslo.', ['call phone Ortega+Ruiz', 'meeting CL+PE planned']),
    ('Officials representing Peru and Chile shook hands during a meeting in Lima.', ['meeting CL+PE']),
    ("Peruvian minister Ana Ruiz's visit, which comes on the heels of a visit to Poland, is about trade.", ['visit Ruiz > PL']),
    ('Peruvian President Ana Ruiz has agreed to attend a May summit meeting of NATO leaders in Brussels.', ['meeting NATO+Ruiz planned', 'visit Ruiz > BE planned']),
    ('Peruvian President Luis Ortega ordered during his Sunday speech the closure of the Chilean embassy in Lima.', ['closure PE > CL @2022-02-13']),
    ("Egypt's Pedro Gomez hurries to Baghdad.", ['visit Gomez > IQ']),
    ('Germany told Germans to leave Ethiopia. Switzerland had said as much the week before.', ['advice CH leave ET', 'advice DE leave ET']),
    # what is shot at nobody, what is not repeated
    ('US officials said North Korea launched a missile at Japan.', ['claim unnamed KP attack asserts < unnamed']),
    # denials of all kinds, reports with their makers
    ('"We are not part of the conflict," Eritrean Foreign Minister Luis Ortega told Reuters in Ethiopia.', ['claim Ortega ER involvement denies < Reuters']),
    ('The Emirates said they sent arms to no one in Sudan.', ['claim AE AE involvement denies']),
    ('Researchers at Yale say that satellite images show Russia massing troops near Ukraine.', ['claim unnamed RU buildup asserts < unnamed']),
    ('Russia rejected the assertion of Georgia that the Russian army intends to march on Gori.', ['claim GE RU decision asserts', 'claim RU RU decision denies']),
    ('Russia rejected the assertion by Georgia that the Russian army was massing at the border.', ['claim GE RU buildup asserts', 'claim RU RU buildup denies']),
    ('Ana Ruiz, the Danish minister, said that NATO does not intend to fight its way into Serbia.', ['claim Ruiz NATO decision denies']),
    # calls of several, and the same once more
    ('Antony Blinken called President Ana Ruiz of Serbia; Luis Ortega, the US security adviser, did the same with Albin Kurti of Kosovo.', ['call phone Blinken+Ruiz', 'call phone Kurti+Ortega']),
    ('President Luis Ortega of Chile spoke by telephone with Prime Minister David Cameron, who had asked for the call, and afterwards with Prime Minister Julia Gillard of Australia.', ['call phone Cameron+Ortega', 'call phone Gillard+Ortega']),
    ('Peru called the ambassador of Chile to its foreign ministry.', ['summons PE > CL']),
    # opposite numbers, participles in a row, shares of many
    ('British minister Ana Ruiz met her opposite number, Luis Ortega of Peru, in Lima.', ['meeting Ortega+Ruiz']),
    ("The EU's envoy, Pedro Gomez, and his American opposite number, Ana Ruiz, plan to travel together to Pristina.", ['visit Gomez+Ruiz > XK planned']),
    ("The gunmen were armed, trained and sent by Serbia, Kosovo's President Ana Ruiz said.", ['claim Ruiz RS involvement asserts']),
    ('The State Department throws out 36 of the 55 people at the Iraqi embassy in Washington.', ['expulsion US > IQ']),
    # what is called absurd, and responsibility
    ('Iran described as nonsense the claim that it was behind the attack on Riyadh.', ['claim IR IR involvement denies']),
    ('Iran dismissed as absurd claims it was behind the bombing of the embassy in Riyadh.', ['claim IR IR involvement denies']),
    ('Russia denied any responsibility for the downing of the Malaysian airliner.', ['claim RU RU involvement denies']),
    # whose mission, where the host tells of it
    ('The French embassy in Kyiv is open. CNN reported that the embassy would close on Monday.', ['closure FR planned @2022-02-14 < CNN']),
    ('The Israeli embassy in Stockholm was targeted. Swedish police said that the embassy had been evacuated.', ['evacuation IL < SE']),
    # who "she" is
    ('German Foreign Minister Annalena Baerbock praised the deal. Luis Ortega said that she had agreed to meet Peruvian President Ana Ruiz in Oslo.', ['meeting Baerbock+Ruiz planned < Ortega']),
    ('British Foreign Secretary Liz Truss left for Moscow. Igor Petrov, a Russian analyst, said she would meet Lavrov on Thursday. She will also visit Kyiv.', ['meeting Lavrov+Truss planned @2022-02-17 < Petrov', 'visit Truss > RU', 'visit Truss > UA planned']),
    # headings of entries
    ('The war goes on.\n- Mali. All citizens were told to leave, Germany said.', ['advice DE leave -']),
    ('The war goes on.\n- Germany. All citizens were told to leave Mali.', ['advice DE leave ML']),
    # ordered out by their own state, or by the host
    ('US embassy staff ordered out of Haiti', ['evacuation US']),
    ('Non-essential US staff ordered out of Iraq', ['evacuation US']),
    ('British diplomats were ordered out of Mali.', ['expulsion ML > GB']),
    ('18 employees of the US embassy were told to leave Mali in 48 hours.', ['expulsion ML > US']),
    # calls that somebody only speaks of
    # verbs that deny nothing
    ('France did not hesitate to send planes to evacuate its citizens from Sudan.', ['evacuation FR']),
    ('Turkey did not fail to send ships to evacuate its citizens from Libya.', ['evacuation TR']),
    # shots at somebody, and at nobody
    ('Ukraine said Russia had launched missiles, hitting Kharkiv.', ['claim UA RU attack asserts']),
    ('Ukraine said Russia had launched missiles, which struck Kharkiv.', ['claim UA RU attack asserts']),
    ('Moscow denied it had launched missiles.', ['claim RU RU attack denies']),
    ('Russia said that not a single soldier had crossed into Ukraine.', ['claim RU - involvement denies']),
    # both countries
    ('Macron met Scholz in Paris. India expelled two Pakistani diplomats. Both countries recalled their ambassadors.', ['expulsion IN > PK', 'meeting Macron+Scholz']),
    ('Norway and Sweden held talks in Oslo. Both countries recalled their ambassadors.', ['meeting NO+SE', 'recall NO', 'recall SE']),
    # said as much
    ('Britain said all Britons should leave Mali. Peru said as much on Friday.', ['advice GB leave ML', 'advice PE leave ML @2022-02-11']),
    # asides
    ("US Secretary Blinken's trip, which comes on the heels of a visit to Poland by Lloyd Austin, is about trade.", ['visit Austin > PL']),
    ('Kyiv said that while Russia was massing troops, it would not attack.', ['claim UA RU attack denies', 'claim UA RU buildup asserts']),
    ('Moscow (Tass), which denies any plans to attack, expelled two American diplomats.', ['expulsion RU > US']),
    ('Australia and the AU told their people to leave Sudan.', ['advice AU leave SD', 'advice AU leave SD']),
    # what somebody holds back from
    ('Turkey has refrained from telling its citizens to leave Niger.', ['advice TR leave NE denied']),
    ('Turkey held off telling its citizens to leave Niger.', ['advice TR leave NE denied']),
    ('France has so far refrained from closing its embassy in Niamey.', ['closure FR denied']),
    ('Britain shied away from expelling the Russian ambassador.', ['expulsion GB > RU denied']),
    # embassies that stay shut, and set themselves up elsewhere
    ('The US embassy in Jerusalem will remain shut from Wednesday to Friday.', ['closure US @2022-02-09/2022-02-11']),
    ("Poland's embassy in Baghdad has quietly set itself up in Amman.", ['relocation PL']),
    # people put on coaches, called back
    ('Sweden put 1,600 of its citizens on buses to Aleppo.', ['evacuation SE']),
    ('Islamabad has called back the families of its diplomats in Iran.', ['evacuation PK']),
    ('Islamabad has called its diplomats home from Iran.', ['recall PK']),
    # journeys to a part of the world
    ('Israel and Iran traded threats. US Secretary of State Condoleezza Rice is expected in the Middle East next week.', ['visit Rice planned @2022-02-14/2022-02-20']),
    # plans denied by words that only point to them
    ('Israel said Iran was planning an attack. Iran denied that it was planning anything.', ['claim IL IR decision asserts', 'claim IR IR decision denies']),
    ("Israel said Iran was planning an attack. Iran says it isn't preparing any such thing.", ['claim IL IR decision asserts', 'claim IR IR decision denies']),
    ('Israel said Iran was planning an attack. Iran has not planned anything for Sunday.', ['claim IL IR decision asserts']),
    # forces in the middle of a land
    ('France said Wagner fighters were in the centre of Mali.', ['claim FR WAGNER involvement asserts']),
    ('Ecuadorian President Sixto Duran Ballen sustained a telephone conversation with U.S. President Bill Clinton.', ['call phone Ballen+Clinton']),
    # whose advice is repeated, and whose act
    ('Sweden urged Swedes to avoid Lebanon. By Tuesday it had put 1,600 of its people on coaches to Aleppo, and the Danes and the Finns did likewise over the weekend.', ['advice SE do_not_travel LB', 'evacuation DK @2022-02-12/2022-02-13', 'evacuation FI @2022-02-12/2022-02-13', 'evacuation SE @/2022-02-08']),
    ('The State Department warned U.S. citizens not to travel to the border with Peru.', ['advice US do_not_travel PE']),
    ('India told its citizens not to travel to the border.', ['advice IN take_care -']),
    ('ECOWAS held a summit on Niger. The junta stated on Monday that France had made plans to strike the presidential palace.', ['claim NE FR decision asserts @2022-02-07', 'meeting ECOWAS']),
    ('Indian Prime Minister Narendra Modi attended the outreach session of the G-7 at Kananaskis in Canada on Tuesday.', ['meeting G7+Modi @2022-02-08', 'visit Modi > CA @2022-02-08']),
    ('EU leaders attended a session of the EU in Brussels.', ['meeting EU']),
    ('Israeli officials said Iran was quietly flying Revolutionary Guard advisers into Damascus.', ['claim unnamed IR involvement asserts < unnamed']),
    ('German, French and British ministers are slated to hold talks with Mr. Araghchi in Geneva on Friday.', ['meeting Araghchi+DE+FR+GB planned @2022-02-18']),
    # forces by their names
    ('Israel said 100 Iranian Revolutionary Guards were in Lebanon.', ['claim IL IR involvement asserts']),
    ("Israel said Iran's Revolutionary Guards were fighting in Syria.", ['claim IL IR involvement asserts']),
    ('Syria said the IDF had entered Lebanon.', ['claim SY IL involvement asserts']),
    ('Argentina denied that it had handed over a cartridge to Ecuador.', ['claim AR AR involvement denies']),
]  # fmt: skip
"""Texts, each with its records as ``shorts`` words them."""

NOTHING: list[str] = [
    'Russian general Pedro Gomez said that Russian soldiers were fighting in Ukraine.',
    "The Swedish defence minister, Pedro Gomez, cited Russia's annexation of Crimea in 2014 as one of the reasons.",
    'Japan protests as Chinese missiles land in its waters',
    'Ortega, the Peruvian president, spoke after Chilean troops had crossed the border.',
    "Canada's ambassador stayed behind in Port-au-Prince with a handful of colleagues, Foreign Minister Ana Ruiz said.",
    'For the time being no one may go in to North Korea, apart from the drivers of lorries, the South Korean spokesman said.',
    'Peruvian President Ana Ruiz discussed the long friendship between Peru and Chile.',
    'Seoul, South Korea (CNN)The US would consider military action against North Korea, Secretary of State Ana Ruiz said.',
    'South Africa wrote a letter to the UN secretary-general rescinding its notice of withdrawal from the court.',
    'Denmark urged both sides in Chad to exercise restraint.',
    'The ministers of Peru and Chile discussed a meeting in Oslo.',
    'Peruvian President Ana Ruiz praised the ties between Peru and Chile.',
    'North Korea has launched ballistic missiles, US Secretary of State Ana Ruiz said.',
    "The White House said it would not repeat allegations that Britain's spy agency had helped Peru eavesdrop on Chile.",
    'Seoul said North Korea had fired a missile into the sea.',
    'Kabul: staff evacuated overnight.',
    'Ukraine: non-essential staff ordered out',
    'Sudan: foreign citizens evacuated.',
    'Israel, Lebanon: Citizens told to leave',
    'Lavrov dismissed speculation about a call between Putin and Biden.',
    'Officials are in discussions about a phone call between Putin and Biden.',
    'The Kremlin knows nothing about a phone call between Putin and Biden.',
    'The White House has no information about a call between Putin and Biden.',
    'North Korea had launched 40 missiles, South Korea said.',
    'North Korea had fired dozens of missiles, South Korea said.',
    'Russian Defence Minister Igor Petrov, a one-time journalist, said Russian troops were fighting in Ukraine.',
    'Israel and Iran traded threats. US Secretary of State Condoleezza Rice is the most senior woman in the Middle East.',
    'The Revolutionary Guards said they had seized a tanker in the Gulf.',
    'The IDF said it had struck targets in Lebanon.',
]  # fmt: skip
"""Texts that come near to a record and tell none."""
