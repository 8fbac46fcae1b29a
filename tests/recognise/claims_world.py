"""Sentences of claims from crises of all kinds, by construction, with what a careful reader finds in them."""

from __future__ import annotations

__all__ = ["CLAIMS_WORLD", "NO_CLAIMS_WORLD"]

CLAIMS_WORLD: list[tuple[str, list[str]]] = [
    # -- bodies by their letters, by the names behind commas, by "the agency"
    ("Taiwan's Coast Guard Administration (CGA) in Tainan saw 20 jets. The CGA said China was planning an attack.", ["TW CN decision asserts"]),
    ("Colombia has sent marines to the river. Its intelligence agency, Dinco, thinks a Venezuelan incursion improbable. Dinco said Venezuela was massing troops.", ["CO VE attack denies", "CO VE buildup asserts"]),
    ("Finland's security service spoke on Monday. The agency said Russia was massing troops at the border.", ["FI RU buildup asserts"]),
    ("Armenia's army is on alert. The army said Azerbaijani tanks were massing at the border.", ["AM AZ buildup asserts"]),
    ("The deputy head of the Peruvian mission to the OSCE Ana Ruiz said Russia was planning an attack.", ["Ruiz RU decision asserts"]),
    ("Defence Minister of the DPR Pavlo Petrenko said Kyiv was preparing an offensive.", ["Petrenko UA decision asserts"]),
    ("Western spies believe that Russia is planning an attack on Moldova.", ["unnamed RU decision asserts"]),
    ("Ankara denied news that a Russian rocket had struck the port of Trabzon, and said Syria was massing troops.", ["TR RU attack denies", "TR SY buildup asserts"]),
    # -- whose work it was, how it is to be done
    ("North Korea was probably behind the theft of the files, Japan said.", ["JP KP involvement suggests"]),
    ("Tbilisi says the explosion was organised by Russian agents.", ["GE RU involvement asserts"]),
    ("Lima said the killing was the work of Venezuelan special services.", ["PE VE involvement asserts"]),
    ("Blinken told the council how Moscow planned to manufacture a pretext for its attack on Ukraine.", ["Blinken RU pretext asserts"]),
    ("Macron said Putin's aim was to subjugate Ukraine.", ["Macron Putin decision asserts"]),
    # -- denials that only point back
    ('The US says Russia is massing troops near Ukraine. Peskov called the reports "fake news and hype".', ["Peskov RU buildup denies", "US RU buildup asserts"]),
    ("The US says Russia is massing troops near Ukraine. A Russian envoy told a committee that they were groundless rumours.", ["US RU buildup asserts", "unnamed RU buildup denies"]),
    ("The US says Russia is massing troops near Ukraine. Moscow said the story was invented.", ["RU RU buildup denies", "US RU buildup asserts"]),
    ("The US says Russia is massing troops near Ukraine. Russia says it is doing nothing of the kind.", ["RU RU buildup denies", "US RU buildup asserts"]),
    ("The US says Russia is massing troops near Ukraine. Germany said it had seen no evidence of that.", ["DE RU buildup denies", "US RU buildup asserts"]),
    ("The US says Russia is massing troops near Ukraine. Moscow has neither confirmed nor denied the reports.", ["US RU buildup asserts"]),
    # -- plots, bombings, where columns come from
    ("Georgia's security service says it foiled a plot by Russia to kill a lawmaker.", ["GE RU decision asserts"]),
    ("The security service of Moldova said it had detained a Russian agent who was planning bombings in Chisinau.", ["MD RU decision asserts"]),
    ("Kinshasa said a column of 32 tanks had crossed from Rwanda.", ["CD RW involvement asserts"]),
    ("Tshisekedi told the council that 4,000 Rwandan soldiers were in his country.", ["Tshisekedi RW involvement asserts"]),
    ("A separatist leader said 3,000 Russian volunteers were serving with the rebels in Georgia.", ["unnamed RU involvement asserts"]),
    ("Washington said Iran was responsible for the violence in Iraq.", ["US IR involvement asserts"]),
    ("Bamako said the unrest had been encouraged by Algeria.", ["ML DZ involvement asserts"]),
    ("Lima spoke of Chile's alleged plans to interfere in the elections of Peru.", ["PE CL involvement asserts"]),
    ("Putin said Russia has no soldiers in the north of Georgia.", ["Putin RU involvement denies"]),
    # -- who closes or opens what is told
    ("Wagner mercenaries had arrived in Bamako, fifteen European governments and Canada said.", ["CA WAGNER involvement asserts"]),
    ("Well over a thousand Rwandan soldiers are fighting alongside the M23, UN experts found.", ["unnamed RW involvement asserts"]),
    ("Russia is dragging its feet because it is preparing a new offensive against Ukraine, Ukraine's deputy minister Ana Ruiz said.", ["Ruiz RU decision asserts"]),
    ("Kosovo's interior minister, Xhelal Svecla, has no doubt that the gunmen were trained at Serbian army bases.", ["Svecla RS involvement asserts"]),
    ("The Trump administration is poised to strike Venezuela, the Miami Herald has learned from sources.", ["unnamed US attack asserts < MiamiHerald unnamed"]),
    ("Ships were hit in the Gulf, Pat Ryder said, and Iran was facilitating such attacks.", ["Ryder IR involvement asserts"]),
    ("Germany expects a Russian attack by 2029.", ["DE RU attack asserts"]),
    ("Abbas Araghchi said Iran had evidence of American support for the strikes.", ["Araghchi US involvement asserts"]),
    ("No sign of a Rwandan withdrawal has been seen, a Congolese officer said.", ["unnamed RW pullback denies"]),
    ("Claims by Washington of a Russian invasion are empty and unfounded, Peskov said.", ["Peskov RU attack denies"]),
    ("Iran has categorically denied firing the rocket at Israel.", ["IR IR attack denies"]),
    ("TAIPEI (Wire) - Seventy Chinese warplanes crossed the line, and the Ministry of Defence said that China was planning an attack.", ["TW CN decision asserts"]),
    ("It is not clear that Israel has decided to attack Iran, US officials said.", ["unnamed IL decision denies"]),
    # -- read, run, aimed, counted
    ("“We have information that Iran is planning a raid on Bahrain,” the State Department advisory read.", ["US IR decision asserts"]),
    ('Maduro of Venezuela claimed that "terrorist groups" run by the CIA were planning to plant explosives in Caracas.', ["Maduro US decision asserts"]),
    ("The EU said hundreds of Kigali's soldiers were fighting in eastern Congo.", ["EU RW involvement asserts"]),
    ("Araghchi claimed Baku had massed tanks at the border, meaning that the danger of an Azerbaijani attack was great.", ["Araghchi AZ attack suggests", "Araghchi AZ buildup asserts"]),
    ("The separatist authorities in Sukhumi claimed that Georgia was about to start an offensive.", ["unnamed GE decision asserts"]),
    # -- killed, poisoned, harboured
    ("Both Denmark and Norway accused Iran of killing the exile.", ["DK IR involvement asserts", "NO IR involvement asserts"]),
    ("London said Russia had poisoned the former spy.", ["GB RU involvement asserts"]),
    ("Niger accused Algeria on Monday of giving sanctuary to rebels.", ["NE DZ involvement asserts"]),
    ("Estonia accused Russia of abducting one of its officers.", ["EE RU involvement asserts"]),
    ("North Korea is watched. Seoul said the North was preparing for another nuclear test.", ["KR KP other asserts"]),
    ("Lithuania says Russia jammed its GPS signals.", ["LT RU involvement asserts"]),
    # -- seen doing it
    ("Tallinn said it had seen no Russian troops leave.", ["EE RU pullback denies"]),
    # -- each other
    ("Kyiv and Moscow accused each other of attacking the plant.", ["UA RU attack asserts", "RU UA attack asserts"]),
    ("Armenia and Azerbaijan blamed each other for the shelling.", ["AM AZ attack asserts", "AZ AM attack asserts"]),
    ("Ukraine and pro-Russian rebels said Belarus was planning an attack.", ["UA BY decision asserts", "unnamed BY decision asserts"]),
    ("Russia accused Ukraine of trying to kill Putin.", ["RU UA decision asserts"]),
    # -- the noun under which a claim stands is the subject of the verb that judges it
    ("The Ethiopian claim that Eritrea was planning an offensive was rejected by Asmara.", ["ET ER decision asserts", "ER ER decision denies"]),
    ("Reports that Rwanda is preparing to attack Burundi are false, the government in Kigali said.", ["RW RW decision denies"]),
    ("Reports of Azerbaijani tanks massing near Goris were wrong, the defence ministry of Azerbaijan said.", ["AZ AZ buildup denies"]),
    ("Minsk denied reports of its troops crossing into Lithuania.", ["BY BY involvement denies"]),
    ("Tehran dismissed Israeli allegations that it was arming the militias in Iraq.", ["IR IR involvement denies", "IL IR involvement asserts"]),
    # -- a speaker between commas, or right behind a name
    ("There was no proof, Abiy Ahmed said, of Ethiopian involvement in the raid.", ["Ahmed ET involvement denies"]),
    ("Venezuela appears poised to invade Guyana, the White House said.", ["US VE attack suggests"]),
    ("Serbian tanks could roll into Kosovo, the State Department warned.", ["US RS attack suggests"]),
    # -- only some words quoted
    ('France fears that Niger would "invade within weeks".', ["FR NE attack suggests"]),
    ('China may "invade within years", Taiwan said.', ["TW CN attack suggests"]),
    # -- whose soldiers somebody is
    ("Warsaw said the gunmen were Belarusian soldiers.", ["PL BY involvement asserts"]),
    ("Minsk insists that the soldiers without badges are not its own.", ["BY BY involvement denies"]),
    ("Lukashenko said the men in green were local volunteers and not his soldiers.", ["Lukashenko BY involvement denies"]),
    ("Estonia says Russian troops are in Narva. Putin told reporters that these were self-defence units.", ["EE RU involvement asserts", "Putin RU involvement denies"]),
    ("Kinshasa says the fighters in Goma are Rwandan special forces.", ["CD RW involvement asserts"]),
    # -- plans, parts and orders
    ("Algeria has no hostile intentions, its foreign minister said.", ["minister DZ decision denies"]),
    ("Moscow denied any role in the poisoning.", ["RU RU involvement denies"]),
    ("North Korea denied any involvement in Kim's death.", ["KP KP involvement denies"]),
    ("Putin has no intention of ordering his soldiers across the border, the Kremlin said.", ["RU Putin decision denies"]),
    ("Russian commanders have been given orders to proceed, two US officials said.", ["unnamed RU decision asserts"]),
    # -- attacks that were something else
    ("Ankara said the attack had been staged by Kurdish militants.", ["TR - pretext asserts"]),
    ("The US says Russia has sent men to Donbas to conduct a false-flag operation.", ["US RU pretext asserts"]),
    ("Iran denied that its jets had been shot down.", []),
    ("An oil depot was hit in a false-flag operation, Ankara said.", ["TR - pretext asserts"]),
    # -- deeds and who is blamed for them
    ("India blamed Pakistan for the massacre.", ["IN PK involvement asserts"]),
    ("Ukraine's president pointed the finger at Moscow over the explosion.", ["president RU involvement asserts"]),
    ("London holds Moscow responsible for the poisoning.", ["GB RU involvement asserts"]),
    ("Ankara pinned the bombing on Damascus.", ["TR SY involvement asserts"]),
    ("A French inquiry found that Lukashenko ordered cyber attacks on Latvia.", ["FR Lukashenko involvement asserts"]),
    ("The US says Russia was responsible for the hack.", ["US RU involvement asserts"]),
    # -- what a noun tells is told by who made it and by who judges it
    ("US warnings of a Russian invasion were dismissed by the Kremlin.", ["US RU attack asserts", "RU RU attack denies"]),
    ("Claims of a Rwandan offensive were rejected by Kigali.", ["RW RW attack denies"]),
    # -- he, his organisation, the country
    ("Hezbollah's deputy leader, Naim Qassem, denied in a speech that his organisation had been about to attack Israel.", ["Qassem HEZBOLLAH decision denies"]),
    ("Ukraine's minister claimed on Saturday that 7,000 Russian servicemen were in the country.", ["unnamed RU involvement asserts"]),
    ("South Sudan's minister denied that there was a single Ugandan soldier in the capital.", ["unnamed UG involvement denies"]),
    ("The opposition says that Kampala is planning to send two battalions into South Sudan.", ["unnamed UG decision asserts"]),
    ("Ukraine and the West accuse Russia of sending troops across the border.", ["UA RU involvement asserts", "unnamed RU involvement asserts"]),
    # -- whom fighters serve, what is aimed at
    ("The gunmen were acting on behalf of Iran, Israel said.", ["IL IR involvement asserts"]),
    ("Rwanda's aim is to annex Goma, Congo said.", ["CD RW decision asserts"]),
    # -- a speaker between a noun and what completes it; an aside before the verb
    ("There was no sign, a third official said, that Serbia had decided to attack Kosovo.", ["unnamed RS decision denies"]),
    ("A NATO diplomat, granted anonymity to speak freely, said Serbia was massing troops near Kosovo.", ["unnamed RS buildup asserts"]),
    # -- nouns with no "that", participles behind "there", pronouns of the accused
    ("Kyiv said there were no signs Russia was preparing to withdraw its troops.", ["UA RU pullback denies"]),
    ("Lukashenko said there were no Russian troops massing on the border of his country.", ["Lukashenko RU buildup denies"]),
    ("Mali accuses Ukraine and suspects it of arming the rebels.", ["ML UA involvement suggests"]),
    # -- wars that somebody edges towards, things used as what they are not
    ("Ethiopia is edging towards war with Eritrea, diplomats fear.", ["unnamed ET attack suggests"]),
    ("The IDF said Hezbollah was hiding missiles in villages of Lebanon.", ["IL HEZBOLLAH involvement asserts"]),
    ("Ukraine denied that it had provided the rebels with weapons.", ["UA UA involvement denies"]),
    # -- statements that accuse, hackers, what somebody does not rule out or goes on doing
    ("The intelligence service of Latvia issued a report accusing Belarus of being behind the hacking.", ["LV BY involvement asserts"]),
    ("US intelligence agencies concluded that Russia hacked the emails of Estonia's party.", ["US RU involvement asserts"]),
    ("Maduro described reports that his soldiers had raided a Guyanese village as fantasy.", ["Maduro VE attack denies"]),
    ("Germany refused to rule out that Moscow was sending arms to the militants.", ["DE RU involvement suggests"]),
    ("Kiev says Moscow continues to send weapons to the rebels, which Moscow denies.", ["UA RU involvement asserts", "RU RU involvement denies"]),
    ("He keeps up his ties with Tehran, which Dutch intelligence says meddled in the Iraqi election.", ["NL IR involvement asserts"]),
    # -- plots, fault, what is likely
    ("Maduro accused Colombia's president of plotting to kill him.", ["Maduro president decision asserts"]),
    ("Trump said Iran was to blame for the attack on the Saudi plants.", ["Trump IR involvement asserts"]),
    ("Iran denied having anything to do with the attacks in Saudi Arabia.", ["IR IR involvement denies"]),
    ('Boris Johnson said it was "very likely" that Russia had ordered the poisoning.', ["Johnson RU involvement suggests"]),
    # -- behind a colon, and sent nowhere in particular
    ("The envoy told CNN that the visit was an excuse: China had long been planning to invade Taiwan.", ["unnamed CN decision asserts < CNN unnamed"]),
    ("South Sudan's opposition says Kampala is planning to send two more battalions.", ["unnamed UG buildup asserts"]),
    # -- headlines with no "is", a claim in apposition, what intelligence suggests to whom
    ("US says Iran planning attack on Israel", ["US IR decision asserts"]),
    ("Zelensky: Russia preparing offensive against Ukraine", ["Zelensky RU decision asserts"]),
    ("Russia accused Ukraine of planning an offensive, a claim Kyiv flatly denied.", ["RU UA decision asserts", "UA UA decision denies"]),
    ("Boris Johnson said intelligence suggested Russia was planning an attack on Ukraine.", ["Johnson RU decision suggests"]),
    # -- answers
    ("Asked whether Iran would strike Israel, Araghchi said no.", ["Araghchi IR attack denies"]),
    ("Vucic, asked in Paris whether Serbia was about to attack Kosovo, said it was not.", ["Vucic RS decision denies"]),
    ("Asked about reports that Rwanda was arming the M23, Kagame said they were nonsense.", ["Kagame RW involvement denies"]),
]  # fmt: skip

NO_CLAIMS_WORLD = [
    # -- who or what wages no war
    "The court could strike down the law, France's president said of the Russian treaty.",
    "Russia said the Asian Development Bank was moving in.",
    "Turkish Airlines said Russia would launch a blitz of advertising.",
    # -- verbs of attack in other senses
    "Green leaders in Germany accused Merkel of striking deals with Turkey.",
    "The agreement with Russia entered into force in May, Ukraine's minister said.",
    "When he took over the reins in Peru, the prime minister promised Chile growth.",
    "Malaysian police said they had raided a house of North Koreans.",
    # -- violence of nobody's, and no talk of war
    "Sweden's premier fears attacks and robberies in Russia.",
    "Germany's spokesman said the danger of an escalation with Turkey was far from over.",
    "The law is a cover for theft, the Jordanian minister told Israel.",
    "The minister told Russia there was no evidence of collusion.",
    "ISIL claimed the attack in Turkey.",
    "Malaysia has not accused North Korea of masterminding the killing.",
    "The ousted president of Afghanistan is in Tajikistan, Russia said.",
    # -- parts in a thing that nobody denies, opponents, threats that are subjects
    "The two ministers praised the role of Egypt in the peace talks with Sudan.",
    "Kyiv says the blockade threatens power plants in Russia.",
    "The Turkish minister told Germany it had nothing to do with being welcome.",
    "A White House official dismissed the letter to Russia as an attack by partisan rivals.",
    "Two women accused of carrying out the attack met diplomats from Vietnam, Malaysia said.",
    "Malaysia could not say whether North Korea was behind the death.",
    "Putin did not deny that North Korean troops were in Russia.",
    '"It is a shame," Zelensky said of the Russian attack.',
    # -- questions, and answers that say nothing
    "Until Iran reassures Israel that it is not building a bomb, there will be no talks.",
    "Merkel told May that she would like to talk on how they could answer Iran's aggression.",
    "A spokeswoman for the US military said the US would move a squadron to Poland.",
    "Ankara wants to play the part of a mediator in Sudan.",
    "The defence minister, Ana Ruiz, said that Australian troops had arrived in Iraq.",
    "The missile flew 500 km before it fell into the Sea of Japan, according to South Korea's defence ministry.",
    "Ankara said the deal helped de-escalate a widening crisis with Germany.",
    "A Russian medical detachment has been deployed to the east of Syria, Moscow said.",
    "Kyiv said it would help on condition that Poland could prove that Russia did not hack the server.",
    "Russian police said they had arrested a man who had killed a Ukrainian.",
    "Asked whether Israel would strike Iran, the US spokesman declined to comment.",
    "Would Russia attack Ukraine, as Biden says?",
    "The US says jeeps armed with guns were seen in Syria.",
]
