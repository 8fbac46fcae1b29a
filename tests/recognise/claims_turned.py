"""Sentences of claims that are turned in other ways: clefts, aims told of what is done, spies, what a denied report hangs on."""

from __future__ import annotations

__all__ = ["CLAIMS_TURNED", "NO_CLAIMS_TURNED"]

# As in ``claims``.

CLAIMS_TURNED: list[tuple[str, list[str]]] = [
    # -- clefts
    ("Brazil said it was Guyana, with Washington behind it, who was preparing a provocation.", ["BR GY pretext asserts"]),
    ("Peru's defence minister said it was Chile and Bolivia who were massing troops at the border.", ["minister CL buildup asserts", "minister BO buildup asserts"]),
    ("It was Kenya that had armed the rebels, Somalia said.", ["SO KE involvement asserts"]),
    # -- spies
    ("Ghana believes at least two of the suspects are Russian spies.", ["GH RU involvement asserts"]),
    ("Kenya said two of the detained men were Somali agents.", ["KE SO involvement asserts"]),
    ("Albania says that the arrested couple are Iranian operatives.", ["AL IR involvement asserts"]),
    # -- what a thing is said to be
    ("She spoke of what Estonian officials say was a Russian cyber campaign.", ["unnamed RU involvement asserts"]),
    ("Latvia said it was a Russian sabotage attack.", ["LV RU involvement asserts"]),
    # -- aims
    ("Niger accused France of conducting a deliberate policy aimed at eliminating its leader.", ["NE FR involvement asserts"]),
    ("Chad accused Sudan of running a campaign designed to overthrow its president.", ["TD SD regime_change asserts"]),
    ("Cuba said the American raid was an attempt to topple its president.", ["CU US regime_change asserts"]),
    # -- forces
    ("Albania said Serbia had put 40,000 men in and around Kosovo.", ["AL RS buildup asserts"]),
    ("Guyana said that Venezuelan engineers were lengthening an airstrip near the border.", ["GY VE buildup asserts"]),
    ("Georgia said Russia had not formed a strike group capable of an invasion.", ["GE RU buildup denies"]),
    ("Chad told the UN that the Rapid Support Forces might enter its territory.", ["TD RSF attack suggests"]),
    ("Armenia said Azerbaijan was on the point of driving the villagers out of Goris.", ["AM AZ decision asserts"]),
    ("A Polish official thought it unlikely that Belarus would order a crossing of the river.", ["unnamed BY attack denies"]),
    ("Poland says Belarus has 9,000 troops at the border. Lithuania said an attack remained possible. Latvia put the total at 12,000.", ["PL BY buildup asserts", "LT BY attack suggests", "LV BY buildup asserts"]),
    # -- tests
    ("Japan's defence minister said a North Korean missile launch could take place around the 10th.", ["minister KP other suggests"]),
    # -- nothing that holds
    ("Chile said Peru would not hesitate to attack.", ["CL PE decision asserts"]),
    # -- he
    ("A Finnish official said Russia had sent tanks to the border. He said it might still move with little warning.", ["unnamed RU buildup asserts", "unnamed RU attack suggests"]),
    ("Asked about the talks, a Kenyan diplomat went further: he said Somalia was massing troops.", ["unnamed SO buildup asserts"]),
    # -- names
    ("Minsk called the Polish drills a rehearsal for an invasion.", ["BY PL attack asserts"]),
    ("El Universal accused Colombia of plotting to kill the Venezuelan president.", ["ElUniversal CO regime_change asserts"]),
    ("South Korea said there was no sign of an all-out war.", ["KR - attack denies"]),
    ("An Estonian intelligence report had Russia attacking on the 16th.", ["EE RU attack asserts"]),
    # -- denials
    ("Kenya accused Somalia of arming the rebels, a charge that Somali foreign minister Ali Omar described as laughable.", ["KE SO involvement asserts", "Omar SO involvement denies"]),
    ("Kenya accused Somalia of arming the rebels, a suggestion that Mogadishu waved away.", ["KE SO involvement asserts", "SO SO involvement denies"]),
    ("Chad says it is nonsense that it is sending soldiers to Libya.", ["TD TD buildup denies"]),
    ("Angola's president denied having any soldiers in Congo, and his ambassador to the UN did so once more.", ["president president involvement denies", "ambassador president involvement denies"]),
    ("Algeria denied that a plane carried arms for the Malian rebels.", ["DZ DZ involvement denies"]),
    # -- leaders, aims and names for things
    ("Chad said that Libya wanted to install Idriss Abdou as president.", ["TD LY regime_change asserts"]),
    ("Peru said the purpose of the Chilean drill was an invasion.", ["PE CL decision asserts"]),
    ("Mali said Algeria's aim was the overthrow of its government.", ["ML DZ regime_change asserts"]),
    ("Havana called the raid an American attempt to topple its president.", ["CU US regime_change asserts", "CU US attack asserts"]),
    ("The Polisario Front said Moroccan troops had entered the buffer zone.", ["POLISARIO MA involvement asserts"]),
    # -- counts
    ("Japan said North Korea had moved one missile to the coast. A Seoul official raised the tally to two missiles.", ["JP KP buildup asserts", "unnamed KP buildup asserts"]),
    ("Cyprus said the Turkish force had grown to 40,000 men.", ["CY TR buildup asserts"]),
    ("Pakistan said India is preparing a second wave of strikes.", ["PK IN decision asserts"]),
    ("Georgia's minister told reporters that no Russian strike group had been formed.", ["unnamed RU buildup denies"]),
    # -- groups
    ("Ethiopia alleges that Egypt trained the men who attacked the dam.", ["ET EG involvement asserts"]),
    ("Senegal's president said Gambia harbours those who shelled his villages.", ["president GM involvement asserts"]),
    ("Khartoum says Chad is a conduit for Emirati arms.", ["SD TD involvement asserts"]),
    ("Eritrea has thrown its weight behind the rebels, Ethiopia says.", ["ET ER involvement asserts"]),
    ("Kenya accused Uganda of letting rebels train on its soil.", ["KE UG involvement asserts"]),
    ("India says the gunmen were handled from Rawalpindi.", ["IN PK involvement asserts"]),
    ("Canada has evidence linking India to the murder, Ghana's president said.", ["CA IN involvement asserts < president"]),
    ("Congo blames Rwanda for the fall of Goma.", ["CD RW involvement asserts"]),
    # -- what is to come
    ("Latvia said that it was only a matter of time before Russia attacked.", ["LV RU attack asserts"]),
    ("Tbilisi says Moscow had been itching for a war.", ["GE RU decision asserts"]),
    ("Belarus may let its territory be used, a Polish general said.", ["unnamed BY involvement suggests"]),
    ("Minsk says it has no interest in a war with Poland.", ["BY BY decision denies"]),
    # -- denials
    ("Colombia said Cuba had sent soldiers to Caracas. Cuba said there was not a single one.", ["CO CU buildup asserts", "CU CU buildup denies"]),
    ("Turkey scotched rumours that Azerbaijan was about to attack Armenia.", ["TR AZ decision denies"]),
    # -- more of the same
    ("Chile's foreign minister said the Peruvian drills are practice for a blockade.", ["minister PE attack asserts"]),
    ("Abu Dhabi denies backing either side in Sudan.", ["AE AE involvement denies"]),
    ("Serbia is planning to empty Kosovo of Albanians, Ireland's foreign minister said.", ["minister RS decision asserts"]),
    ("Chile said Peru has ordered its fleet to sea.", ["CL PE buildup asserts"]),
    # -- numbers of forces
    ("NATO puts the number of Russian troops near Ukraine at 90,000.", ["NATO RU buildup asserts"]),
    ("NATO put the number of Russian soldiers killed at 40,000.", []),
    # -- tests of arms to come
    ("Seoul expects North Korea to carry out a missile test.", ["KR KP other asserts"]),
    ("Seoul said a North Korean missile test was expected soon.", ["KR KP other asserts"]),
    ("China says the radar will track Chinese missile launches.", []),
    # -- attacks that others prepare for
    ("Seoul said Israel is preparing for an attack by Iran.", ["KR IR attack asserts"]),
    ("Seoul said Israel is preparing for an Iranian attack.", ["KR IR attack asserts"]),
    ("Seoul said Israel is preparing for an attack on Iran.", ["KR IL decision asserts"]),
    # -- force and leaders by other words
    ("Qatar said that it did not believe Saudi Arabia would resort to military action.", ["QA SA attack denies"]),
    ("London claimed that the Kremlin was plotting to put a friendly leader in charge in Kyiv.", ["GB RU regime_change asserts"]),
    ("Israel said Iraq would fire Scuds at Tel Aviv.", ["IL IQ attack asserts"]),
    ("London says Russia has secretly stockpiled a nerve agent.", ["GB RU other asserts"]),
    ("The Belarusian KGB alleged that Poland and Lithuania were training fighters to overthrow the government in Minsk.", ["BY PL involvement asserts", "BY LT involvement asserts"]),
    # -- whom "it" is not
    ("Norway protested, and Russia rejected that. It accused Russia of massing troops at the border.", ["NO RU buildup asserts"]),
    ("An attack on the capital cannot be ruled out, the German foreign ministry said on Monday.", ["DE - attack suggests"]),
    ("Israel does not rule out that Iran is behind the attack.", ["IL IR involvement suggests"]),
    ("The Pentagon said it did not rule out an attack by Russia.", ["US RU attack suggests"]),
    ("The Pentagon said it could not exclude a Russian invasion of Ukraine.", ["US RU attack suggests"]),
    ("The minister said Kyiv rules out a Russian attack.", ["UA RU attack denies"]),
    ("Ukraine said it had ruled out a Russian attack.", ["UA RU attack denies"]),
    ("Poland said it had broken up a Russian spy ring.", ["PL RU involvement asserts"]),
    # -- what somebody has come by
    ("The US embassy said it had received information of a potential air attack.", ["US - attack suggests"]),
    ("Britain said it had obtained evidence of a planned Russian attack.", ["GB RU attack asserts"]),
    ("Moldova said it had uncovered a Russian spy ring.", ["MD RU involvement asserts"]),
]  # fmt: skip

NO_CLAIMS_TURNED: list[str] = [
    "Kenya said 15 of the detained women were Somali journalists.",
    "It is time for those Norwegians who remain in Mali to leave, Oslo said.",
    "One of the provisions of the Peruvian law condemns the invasion by Chile.",
    "Japan said that the North Korean missile tests were carried out by the army.",
    "The police said the Afghan army was incapable of putting up resistance.",
    # -- only judged, or condemned
    "Bolivian President Luis Arce said that a war between Chile and Peru would be a disaster.",
    "Turkish preacher Fethullah Gulen denounced the coup attempt.",
    # -- no war
    "Brazil denied that it was carrying out economic retaliation against Chile.",
    "Ghana said that Mali had declined an offer by Russia to provide missiles.",
    "South Korean officials said that the missile was fired into the sea.",
    "Russia said some forces made the Syrian opposition refuse to participate in the talks.",
    "The excuses cited by Peru's leaders are unacceptable, Chile said.",
    "Iraqi commanders said American tanks cannot pass through the alleys.",
    "The two Chilean women accused of carrying out the attack met envoys, Peru's ambassador said.",
    "Nobody knows when it starts, Peru said; if the Supreme Court of Chile rejects it, there will be no war.",
    "Bolivia said Peru's capital was 50 km from the border, putting a million people within range of the guns.",
    "Kenya has put around 200 men under British command, Nairobi said.",
    "Chile considers the deployment of Peruvian troops as a response to its own.",
    "The Peruvian air force played a part in the operation, Chile said.",
    "Chile's ambassador said that Peru can no longer be a haven for terrorists.",
    "Chilean officials say the cameras help to reduce contact between villagers and Peruvian soldiers.",
    "Three of the Norwegians suspected of involvement are believed to be at large in Chad, the police chief said.",
]  # fmt: skip
