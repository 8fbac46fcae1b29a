"""Claims as agencies report them: the verb of saying in any place, forces abroad under any verb, services that have others act."""

CLAIMS_REPORTED = [
    # -- verbs of saying, and where they stand
    ("Chilean troops are massing at the border, Bolivia's president grumbled on Sunday.", ["president CL buildup asserts"]),
    ("Ugandan tanks have crossed the border, Congo's defence minister fumed.", ["minister UG involvement asserts"]),
    ("Since the ceasefire broke down, Juba says, Khartoum has been quietly moving tanks up to the border.", ["SS SD buildup asserts"]),
    ("Sudan is arming the rebels, President Salva Kiir said in an interview that the BBC broadcast on Monday.", ["Kiir SD involvement asserts < BBC"]),
    ("Zelensky said in his Monday address that Russian troops had crossed the border.", ["Zelensky RU involvement asserts"]),
    ("The US ambassador made it clear that Rwanda had sent soldiers into Congo.", ["ambassador RW involvement asserts"]),
    ("Eritrea has moved tanks to the border, Abiy Ahmed was quoted as telling parliament.", ["Ahmed ER buildup asserts"]),
    # -- at somebody's bidding
    ("Two students burned down the warehouse in Prague at the behest of Russian military intelligence, the Czech prime minister said.", ["minister RU involvement asserts"]),
    ("The teenagers had been recruited by the GRU, Polish prosecutors said.", ["unnamed RU involvement asserts"]),
    ("Ecuador charged that the saboteurs had acted on direct orders from Venezuelan intelligence.", ["EC VE involvement asserts"]),
    # -- attacks under other names, soldiers under other names
    ("Belgrade accuses Kosovo of gearing up for a push into Serbia.", ["RS XK decision asserts"]),
    ("Georgia said Russian regulars had slipped across the border.", ["GE RU involvement asserts"]),
    # -- forces abroad, whatever they do there
    ("Hanoi complained that Chinese ships had been taking soundings in Vietnamese waters.", ["VN CN involvement asserts"]),
    ("The Estonian president says Russian aircraft spent twelve minutes in Estonian airspace.", ["president RU involvement asserts"]),
    ("Japan warned that Chinese warships were circling its islands.", ["JP CN involvement asserts"]),
    ("Pyongyang said South Korean drones had scattered leaflets over its capital.", ["KP KR involvement asserts"]),
    ("China's coastguard has rammed Philippine boats, Manila says.", ["PH CN involvement asserts"]),
    ("The Syrian foreign minister said Israeli tanks had advanced to within 25 km of Damascus.", ["minister IL involvement asserts"]),
    ("China is likely to raise its troop numbers in Ladakh, an Indian general warned.", ["unnamed CN buildup suggests"]),
    # -- clauses that hang on a noun or an adjective and are told all the same
    ("It is clear the Peruvians have no intention of attacking, Chile's minister said.", ["unnamed PE decision denies"]),
    ("Chile said the fire was a murder organised by Peruvian agents.", ["CL PE involvement asserts"]),
    # -- names before a hyphen
    ("An Iran-backed militia will attack Israel, the U.S. said.", ["US IR attack asserts"]),
    ("Rwandan-backed rebels are about to attack Goma, Kinshasa warned.", ["CD RW decision asserts"]),
    ("The Rand Corporation, a U.S.-based institute, said that Moscow was massing troops.", ["Corporation RU buildup asserts"]),
    # -- votes, migrants, treaties
    ("Moldova accuses Russia of buying votes ahead of the referendum.", ["MD RU involvement asserts"]),
    ("Canada says China tried to influence two federal elections.", ["CA CN involvement asserts"]),
    ("Finland's border guard said Russia was helping migrants reach the frontier.", ["FI RU involvement asserts"]),
    ("A US congressman warned that Russia was putting a nuclear weapon into space.", ["unnamed RU other asserts"]),
    # -- passives of accusing
    ("Iran was blamed by Washington for the strike on the Saudi refinery.", ["US IR attack asserts"]),
    ("Sudan's army denies receiving weapons from Iran.", ["SD SD involvement denies"]),
    ("Hamas denied having any link to the shooting.", ["HAMAS HAMAS involvement denies"]),
    ("Ecuador accused Mexico of plotting with the opposition.", ["EC MX regime_change asserts"]),
    # -- armed groups that a state deals with
    ("Uganda maintains that Sudan has given the rebels a training ground.", ["UG SD involvement asserts"]),
    ("Turkey said that Iran had opened an account for the PKK.", ["TR IR involvement asserts"]),
    ("Kenya accused Uganda of letting rebels train on its soil.", ["KE UG involvement asserts"]),
    # -- preparations, lands that are to be taken
    ("Beijing is stepping up preparations for a blockade, Taiwan's president said.", ["president CN decision asserts"]),
    ("London believes that Serbia's army was getting ready to take Pristina.", ["GB RS decision asserts"]),
    # -- who stands aside
    ('"We are not involved," Chad\'s information minister told Reuters.', ["minister TD involvement denies < Reuters"]),
    ("Rwanda is not a party to the conflict in Congo, its foreign minister said.", ["minister RW involvement denies"]),
    ("Lukashenko insisted that Belarus played no part in the war.", ["Lukashenko BY involvement denies"]),
    ("Yerevan denied that it had any troops in the region.", ["AM AM involvement denies"]),
    # -- whose drones, whose office, whom somebody quotes
    ("Denmark's intelligence service said the drones were probably Russian.", ["DK RU involvement suggests"]),
    ("Chile has armed the rebels, Ana Ruiz's office said.", ["Ruiz CL involvement asserts"]),
    ("Chad will attack Sudan, the paper quoted its officials as saying.", ["unnamed TD attack asserts"]),
    ("The Kremlin said accusations that Russia was behind the drones were unfounded.", ["RU RU involvement denies"]),
    # -- what only tells which thing is meant, by whose agents it was done
    ("Pakistan's army believes that the killing was an assassination organised by Indian agents.", ["PK IN involvement asserts"]),
]  # fmt: skip

NO_CLAIMS_REPORTED = [
    # -- conditions, wishes, enemies of armed groups
    "The Kremlin said that if Turkish soldiers were on Syrian soil there would be consequences.",
    "Chile said it would prevent the smuggling of arms from Peru to Bolivia.",
    "Peru's police told Chile that they had arrested two militants of Hezbollah.",
    "Canada said it would go on calling on Russia to withdraw all its forces to their bases.",
    "Jordan's king told Macron that Israel had to confront the militants.",
    "Portugal's president said he wanted to see Ukraine win the war against Russia.",
    # -- bidding of one's own government
    "The staff left Khartoum on the orders of the State Department, the US ambassador said.",
    "The Peruvian players were trained by a Chilean, their agency told Ecuador.",
]
