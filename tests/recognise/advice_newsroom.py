"""Advice as newsrooms word it: discouraged travel, scales, wishes, what two advise or do not."""

from __future__ import annotations

__all__ = ["NEWSROOM"]

NEWSROOM: list[tuple[str, list[str]]] = [
    # several lands behind what is only to be thought of or refrained from
    ("Chile asked its nationals to consider leaving Mali and Chad.", ["CL consider_leaving ML", "CL consider_leaving TD"]),
    ("Chile asked its citizens to refrain from visiting Mali and Chad.", ["CL do_not_travel ML", "CL do_not_travel TD"]),
    # what there is no need to do
    ("Denmark said there was no need for Danes to leave Chad.", ["DK leave TD denied"]),
    ("Danes do not need to leave Chad, the foreign ministry said.", ["DK leave TD denied"]),
    ("Denmark sees no reason for its citizens to leave Chad.", ["DK leave TD denied"]),
    ("“There is no need to pack your bags,” the Danish foreign minister said.", []),
    # what some want to do is not what they are told
    ("Denmark told Danes wishing to leave Chad to register with the embassy.", ["DK take_care TD"]),
    ("Denmark asked those planning to travel to Chad to postpone their trip.", ["DK do_not_travel TD"]),
    ("Denmark told Danes planning to go back to Chad not to.", []),
    ("Denmark wants those who are in Chad to leave.", ["DK leave TD"]),
    # further wordings
    ("Denmark has forbidden its staff to travel to Goma.", ["DK do_not_travel CD"]),
    ("Denmark told Danes not to go anywhere near Chad.", ["DK do_not_travel TD"]),
    ("Danish ships were advised by the transport ministry not to call at Port Sudan.", ["DK do_not_travel SD"]),
    ("Denmark told travellers to consider whether their trip to Chad was necessary.", ["DK avoid_nonessential_travel TD"]),
    ("Denmark asked its citizens to think twice before travelling to Chad.", ["DK avoid_nonessential_travel TD"]),
    ("The Danish consul reminded his compatriots in Chad to sign the register.", ["DK take_care TD"]),
    # several missions in one phrase
    ("The embassies of Kuwait and Saudi Arabia in Lebanon told their nationals to leave.", ["KW leave LB", "SA leave LB"]),
    ("The governments of Chad and Niger urged their citizens to leave Mali.", ["TD leave ML", "NE leave ML"]),
    # areas known by what happens there
    ("The Kuwaiti embassy in Lebanon warned its nationals to avoid areas of armed clashes.", ["KW take_care LB"]),
    ("Peru told Peruvians in Haiti to keep clear of areas of unrest.", ["PE take_care HT"]),
    # what causes it is elsewhere
    ("Do not travel to Russia due to the invasion of Ukraine, the State Department said.", ["US do_not_travel RU"]),
    ("Chile told its citizens to leave Chad because of the war in Mali.", ["CL leave TD"]),
    # what is told behind an aside, and what is no ground
    ("Kazakhstan's ambassador recommended on Monday, as rockets hit Kyiv, that Kazakhs leave Ukraine.", ["KZ leave UA"]),
    ("India's embassy reminded its citizens that they should leave Ukraine.", ["IN leave UA"]),
    ("India urged its citizens to stay out of the Russian army.", []),
    # flights out, and what it is not the time for
    ("Germany asks its citizens still in Niamey to take a French flight out.", ["DE leave NE"]),
    ("France urged its nationals to board the last flights out of Beirut.", ["FR leave LB"]),
    ("It is not the time to travel to Lebanon, Canada's foreign minister told Canadians.", ["CA do_not_travel LB"]),
    ("Now is not the time to travel to Lebanon, Canada's foreign minister said.", ["CA do_not_travel LB"]),
    ("U.S. citizens in Mali should be advised to avoid large gatherings, the embassy said.", ["US take_care ML"]),
    ("Coming to Niger is formally discouraged, the French ministry said.", ["FR do_not_travel NE"]),
    ("Travel to Ukraine is strongly discouraged, the Belgian ministry says.", ["BE do_not_travel UA"]),
    ("Trips to Mali are not advised, the Irish government said.", ["IE do_not_travel ML"]),
    ("Travel to any part of Chad is not recommended, Belgium's foreign minister said.", ["BE do_not_travel TD"]),
    ("The French foreign ministry said travel to Mali was strongly advised against.", ["FR do_not_travel ML"]),
    ("All but essential travel to Mali is advised against by the Foreign Office.", ["GB avoid_nonessential_travel ML"]),
    ("India has advised its nationals against visiting Iran.", ["IN do_not_travel IR"]),
    ("Peru warned Peruvians against visiting Haiti and told those already there to leave.", ["PE do_not_travel HT", "PE leave HT"]),
    ("Chile barred its citizens from visiting Iraq.", ["CL do_not_travel IQ"]),
    ("Israel raised the travel alert for Turkey to its highest level.", ["IL do_not_travel TR"]),
    ("The Department raised its Travel Advisory for Israel to Level 4, do not travel, the US embassy said.", ["US do_not_travel IL"]),
    ("Japan raised its danger level for Israel to Level 3, advising against all travel.", ["JP do_not_travel IL"]),
    ("Kenya issued a travel advisory telling its citizens to avoid South Sudan.", ["KE do_not_travel SS"]),
    ("Austria issued a travel warning urging Austrians to leave Iran.", ["AT leave IR"]),
    ("Dublin's advice remains not to travel to Lebanon at all.", ["IE do_not_travel LB"]),
    ("Norway's advice remains to leave Mali.", ["NO leave ML"]),
    ("Sweden goes on advising its citizens to leave Mali.", ["SE leave ML"]),
    ("The Foreign Office goes on advising against all travel to Lebanon.", ["GB do_not_travel LB"]),
    ("Iraq wants its citizens out of Ukraine.", ["IQ leave UA"]),
    ("Ottawa wants all Canadian citizens out of Haiti.", ["CA leave HT"]),
    ("Berlin has instructed German companies to bring their employees out of Mali.", ["DE leave ML"]),
    ("Vienna told Austrian firms to pull their people out of Niger.", ["AT leave NE"]),
    ("Russian citizens were advised to leave Israel through Egypt.", ["RU leave IL"]),
    ("Poland told Poles to leave Iran across the border with Armenia.", ["PL leave IR"]),
    ("US government employees in Israel were barred from personal travel outside Tel Aviv.", ["US do_not_travel IL"]),
    (
        "Canberra and Wellington told their citizens to be careful in Mali. Neither has asked anyone to leave.",
        ["AU take_care ML", "NZ take_care ML", "AU leave ML denied", "NZ leave ML denied"],
    ),
    (
        "Peru advised its citizens to avoid Haiti. Chile told Chileans to be careful there. Neither has told anyone to leave.",
        ["PE do_not_travel HT", "CL take_care HT", "PE leave HT denied", "CL leave HT denied"],
    ),
    ("The message to Americans in Haiti is clear – get out now.", ["US leave HT"]),
    ("Canada's message to its citizens in Haiti is blunt - get out while you can.", ["CA leave HT"]),
    ("Britain's advice on Iran is simple — do not travel.", ["GB do_not_travel IR"]),
    ("“Our message to British nationals in Lebanon is clear – leave now,” Peter Hruby said.", []),
    ("“Our message to Irish citizens in Lebanon is clear – leave now,” Foreign Minister Peter Hruby said.", ["IE leave LB"]),
    ("“My message to French nationals in Mali is simple: leave now,” she said.", ["FR leave ML"]),
    ("Our advice to Danish nationals is simple: do not travel to Mali.", ["DK do_not_travel ML"]),
    ("His message to Russia was simple: get out of Ukraine.", []),
    ("“My message to Putin is clear: get out of Ukraine,” Biden said.", []),
    ("Norway has ordered most of the mission's people out of Bamako.", []),
    ("Chad told all of the embassy's staff in Lima to leave.", []),
    # what a state does not want, and what another clause only hedges
    ("The US does not want its citizens to travel to Chad.", ["US do_not_travel TD"]),
    ("The US does not want Americans going anywhere in Chad.", ["US do_not_travel TD"]),
    ("The US does not want its citizens to leave Chad.", []),
    ("Denmark warns against all travel to Chad and is pressing its nationals to leave the country.", ["DK leave TD", "DK do_not_travel TD"]),
    ("Denmark asked Danes to put off all travel to Chad, and Oslo said that Norwegians whose presence in Mali was not essential should leave.", ["DK do_not_travel TD", "NO leave ML"]),
    ("Denmark asked Danes to put off trips to Chad that are not vital.", ["DK avoid_nonessential_travel TD"]),
    # those there, those who live there or mean to go there
    ("Norway closed its embassy in Chad. It told Norwegians there to leave.", ["NO leave TD"]),
    ("Denmark is asking citizens who live in or plan to visit Chad to stay in contact with the embassy.", ["DK take_care TD"]),
    ("Denmark told workers heading for Chad to postpone their trips.", ["DK do_not_travel TD"]),
    ("Denmark called on its workers headed for Chad to be careful.", ["DK take_care TD"]),
    # further wordings
    ("Denmark said Danes in Chad should be on their way home.", ["DK leave TD"]),
    ("Denmark urges its citizens residing in Chad to abandon the country.", ["DK leave TD"]),
    ("Denmark told football fans to steer clear of demonstrations in Chad.", ["DK take_care TD"]),
    ("Denmark told travellers to steer clear of Chad.", ["DK do_not_travel TD"]),
    ('Denmark has shifted the whole of Chad to "do not travel".', ["DK do_not_travel TD"]),
    ("Denmark advised Danish ships to exercise caution when passing Chad.", ["DK take_care TD"]),
    ("Denmark, citing the attack, advised against all travel to Chad.", ["DK do_not_travel TD"]),
    ("Norway urged Norwegians in Chad to stay away from flashpoints.", ["NO take_care TD"]),
    ("Britain says avoid all travel to Lebanon.", ["GB do_not_travel LB"]),
]  # fmt: skip
"""The text, then for every advisory "ISSUER ACTION PLACE", with the status where it is not "occurred"."""
