"""Sentences of advice with the advisories that a careful reader finds in them: what the tests of the recogniser run."""

from __future__ import annotations

__all__ = ["BACK", "GOVERNED", "GROUPS", "HEADLINES", "NONE", "NOUNS", "PASSIVE", "REPORTED"]

# Each line: the text, then for every advisory "ISSUER ACTION PLACE", where PLACE is the country's code, else the name, else "-";
# the status follows where it is not "occurred".

GOVERNED: list[tuple[str, list[str]]] = [
    ("Norway urged Norwegians to leave Mali.", ["NO leave ML"]),
    ("Norway has been urging its citizens to get out of Mali.", ["NO leave ML"]),
    ("The Dutch foreign ministry advised all Dutch citizens in Lebanon to come home.", ["NL leave LB"]),
    ("Canada told Canadians living in Haiti to head for the airport.", ["CA leave HT"]),
    ("Sweden called on its nationals to quit Sudan without delay.", ["SE leave SD"]),
    ("Ireland appealed to its citizens to leave Iran.", ["IE leave IR"]),
    ("Spain asked Spaniards who live in Niger to leave.", ["ES leave NE"]),
    ("Japan warned its citizens against travelling to Syria.", ["JP do_not_travel SY"]),
    ("Japan warned its citizens not to travel to Syria.", ["JP do_not_travel SY"]),
    ("Greece recommended that Greeks avoid travel to Israel.", ["GR do_not_travel IL"]),
    ("Portugal recommended its citizens to put off non-essential journeys to Israel.", ["PT avoid_nonessential_travel IL"]),
    ("The Czech Republic wants its citizens to leave Belarus.", ["CZ leave BY"]),
    ("Finland would like its nationals to leave Belarus.", ["FI leave BY"]),
    ("Poland ordered Poles to stay away from Belarus.", ["PL do_not_travel BY"]),
    ("Italy, Germany and Austria urged their nationals to leave Yemen.", ["IT leave YE", "DE leave YE", "AT leave YE"]),
    ("France asked its citizens to leave Chad and not to travel there.", ["FR leave TD", "FR do_not_travel TD"]),
    ("Turkey advised its citizens to leave Iraq and to avoid trips to Syria.", ["TR leave IQ", "TR do_not_travel SY"]),
    ("The Foreign Office told Britons to consider leaving Ethiopia.", ["GB consider_leaving ET"]),
    ("Belgium urged Belgians to consider whether they need to stay in Ethiopia.", ["BE consider_leaving ET"]),
    ("Brazil discouraged travel to Haiti.", ["BR do_not_travel HT"]),
    ("South Korea banned its citizens from travelling to Iraq.", ["KR do_not_travel IQ"]),
    ("Denmark said Danes should leave Afghanistan.", ["DK leave AF"]),
    ("Danes must leave Afghanistan, the foreign ministry of Denmark said.", ["DK leave AF"]),
    ("Australians, the Australian government said, should get out of Lebanon.", ["AU leave LB"]),
    ("India asked its students in Kyiv to shelter in place.", ["IN take_care UA"]),
    ("China reminded Chinese citizens in Myanmar to stay vigilant.", ["CN take_care MM"]),
    ("The Philippines told Filipinos in Israel to register with the embassy.", ["PH take_care IL"]),
    ("Nigeria urged Nigerians in Sudan to remain calm and to stay indoors.", ["NG take_care SD"]),
    ("The US embassy in Port-au-Prince asked Americans to avoid large gatherings.", ["US take_care HT"]),
    ("The German embassy in Tehran advised Germans to keep away from demonstrations.", ["DE take_care IR"]),
    ("Kenya urged its citizens in South Sudan to exercise caution.", ["KE take_care SS"]),
]  # fmt: skip

REPORTED: list[tuple[str, list[str]]] = [
    ("Foreign Minister Penny Wong of Australia urged Australians to leave Lebanon.", ["AU leave LB"]),
    ("British Foreign Secretary David Lammy told Britons to leave Lebanon now.", ["GB leave LB"]),
]  # fmt: skip

PASSIVE: list[tuple[str, list[str]]] = [
    ("Americans were told to leave Haiti.", ["US leave HT"]),
    ("Swedish citizens have been advised by the foreign ministry of Sweden to leave Mali.", ["SE leave ML"]),
    ("Indian nationals are advised to leave Ukraine temporarily.", ["IN leave UA"]),
    ("Britons in Niger are being urged to register with the embassy.", ["GB take_care NE"]),
    ("All Kenyan nationals in Ukraine are requested to contact the embassy in Vienna.", ["KE take_care UA"]),
    ("Indians told to leave Kharkiv at once", ["IN leave UA"]),
    ("Canadians advised against travel to Russia", ["CA do_not_travel RU"]),
]  # fmt: skip

HEADLINES: list[tuple[str, list[str]]] = [
    ("Germany, Italy tell citizens to quit Ukraine", ["DE leave UA", "IT leave UA"]),
    ("Latvia urges citizens to leave Belarus", ["LV leave BY"]),
    ("Embassy of India asks students to leave Sumy", ["IN leave UA"]),
    ("Hungary has not told its citizens to leave Ukraine.", ["HU leave UA denied"]),
    ("Serbia is not asking its citizens to leave Ukraine.", ["RS leave UA denied"]),
    ("Israel will ask its citizens to leave Ukraine.", ["IL leave UA planned"]),
]  # fmt: skip

NOUNS: list[tuple[str, list[str]]] = [
    ("Norway issued a call to leave Mali.", ["NO leave ML"]),
    ("The British advice is to leave Sudan.", ["GB leave SD"]),
    ("Germany repeated its appeal to citizens to leave Iran.", ["DE leave IR"]),
    ("Ireland renewed its warning against all travel to Lebanon.", ["IE do_not_travel LB"]),
    ("Switzerland advises against trips to Iran.", ["CH do_not_travel IR"]),
    ("The Foreign Office now advises against all but essential travel to Israel.", ["GB avoid_nonessential_travel IL"]),
    ("Austria warned against travel to the Sahel state of Mali.", ["AT do_not_travel ML"]),
    ("Belgium urged vigilance to its citizens in Kenya.", ["BE take_care KE"]),
    ("Italy imposed a travel ban on Syria.", ["IT do_not_travel SY"]),
    ("Germany issued a travel warning for Lebanon.", ["DE take_care LB"]),
    ("The United States raised its travel advisory for Haiti to Level 4: do not travel.", ["US do_not_travel HT"]),
    ("Japan lifted its travel ban on Iraq.", ["JP do_not_travel IQ cancelled"]),
]  # fmt: skip

GROUPS: list[tuple[str, list[str]]] = [
    ("More than 20 countries have urged their citizens to leave Ukraine.", ["group leave UA"]),
    ("Several countries, including Britain and Germany, have told their citizens to leave Ukraine.", ["GB leave UA", "DE leave UA"]),
]  # fmt: skip

BACK: list[tuple[str, list[str]]] = [
    ("Norway urged its citizens to leave Mali. Denmark followed suit.", ["NO leave ML", "DK leave ML"]),
    ("Norway urged its citizens to leave Mali. Denmark and Finland did the same on Monday.", ["NO leave ML", "DK leave ML", "FI leave ML"]),
    ("Norway urged its citizens to leave Mali. Similar warnings were issued by Denmark and Finland.", ["NO leave ML", "DK leave ML", "FI leave ML"]),
    ("Norway urged its citizens to leave Mali, and Denmark asked the same of its own.", ["NO leave ML", "DK leave ML"]),
    ("Americans were told to leave Mali on Thursday, Britons a day earlier.", ["US leave ML", "GB leave ML"]),
    ("Norway urged its citizens to leave Mali. The Swedes echoed the call.", ["NO leave ML", "SE leave ML"]),
    ("Norway urged its citizens to leave Mali, as did Sweden.", ["NO leave ML", "SE leave ML"]),
]  # fmt: skip

NONE: list[str] = [
    "The prime minister urged the nation to stay calm ahead of the vote.",
    "The governor told residents of the flooded town to leave their homes.",
    "Russia ordered its troops to leave the village.",
    "The United States urged Russia to leave Ukraine.",
    "Germany ordered the families of its diplomats to leave Ukraine.",
    "The company told its staff to stay at home.",
    "The mayor of Kyiv asked residents to stay in shelters.",
    "The bank advised its customers to avoid risk.",
    "Moscow told Washington to stay out of the dispute.",
    "The coach told his players to go home.",
    "France asked Iran to return to the talks.",
    "The minister wants Britain to leave the European Union.",
]
