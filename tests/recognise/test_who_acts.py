"""Who acts: states by what is said before and beside their names, and those to whom a text points back."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    # what a state is called before its name
    ("US ally Jordan expelled the Syrian ambassador.", ["expulsion JO vs=SY"]),
    ("Oil-rich Kuwait expelled the Iranian ambassador.", ["expulsion KW vs=IR"]),
    ("Tiny Bahrain recalled its ambassador from Beirut.", ["recall BH at=Beirut"]),
    ("Neighbouring Chad expelled the Sudanese ambassador.", ["expulsion TD vs=SD"]),
    ("Regional heavyweight Nigeria recalled its ambassador from Niger.", ["recall NG at=Niger"]),
    ("Aspiring EU member Moldova expelled 45 Russian diplomats.", ["expulsion MD vs=RU n=45"]),
    ("The island nation Kiribati closed its embassy in Taipei.", ["closure KI at=Taipei"]),
    ("A furious Norway expelled the Iranian ambassador.", ["expulsion NO vs=IR"]),
    ("Assad ally Russia summons Israeli diplomat over strike", ["summons RU vs=IL"]),
    # a claim with an article is told of by the name behind it
    ("The visit Moscow cancelled was to have begun on Monday.", []),
    # who else acts, and what is said of them beside
    (
        "Norway and several other countries expelled the Iranian ambassador.",
        ["expulsion NO vs=IR", "expulsion several_other_countries vs=IR"],
    ),
    ("Norway and most of its neighbours expelled the Iranian ambassador.", ["expulsion NO vs=IR"]),
    (
        "Norway and a number of its allies expelled the Iranian ambassador.",
        ["expulsion NO vs=IR", "expulsion a_number_of_its_allies vs=IR"],
    ),
    ("Norway – a NATO member – expelled the Iranian ambassador.", ["expulsion NO vs=IR"]),
    ("Norway, where thousands protested, expelled the Iranian ambassador.", ["expulsion NO vs=IR"]),
    ("Shortly afterwards Norway expelled the Iranian ambassador.", ["expulsion NO vs=IR"]),
    ("The Dutch side expelled the Iranian ambassador.", ["expulsion NL vs=IR"]),
    ("In Oslo the foreign ministry recalled its ambassador from Tehran.", ["recall NO at=Tehran"]),
    ("In Oslo, the government closed its embassy in Tehran.", ["closure NO at=Tehran"]),
    # whom a text points back to
    (
        "Norway protested on Monday, and Russia rejected that. It expelled two Russian diplomats.",
        ["expulsion NO vs=RU n=2"],
    ),
    (
        "Norway protested on Monday, and Russia rejected that. The government recalled its ambassador from Russia.",
        ["recall NO at=Russia"],
    ),
    (
        "Norway blamed Russia for the attack. The Nordic country expelled two Russian diplomats.",
        ["expulsion NO vs=RU n=2"],
    ),
    ("Bahrain condemned the raid. The kingdom recalled its ambassador from Beirut.", ["recall BH at=Beirut"]),
    (
        "EU foreign ministers will discuss the crisis when they gather in Riga on Saturday.",
        ["meeting EU planned at=Riga when=2022-02-19"],
    ),
    (
        "Bahrain and Kuwait want their people out. The Iranians were quicker: they summoned the Swiss ambassador on Friday.",
        ["summons IR vs=CH when=2022-02-11"],
    ),
    (
        "Danish Prime Minister Mette Frederiksen condemned the attack, as did Vladimir Putin. She visited Kyiv on Friday.",
        ["visit Frederiksen vs=UA at=Kyiv when=2022-02-11"],
    ),
    (
        "Angela Merkel rang Vladimir Putin. He will visit Minsk on Friday.",
        ["visit Putin planned vs=BY at=Minsk when=2022-02-18"],
    ),
    (
        "Norwegian Foreign Minister Espen Barth Eide protested, a day after Vladimir Putin gave the order. He travelled to Ottawa.",
        ["visit Eide vs=CA at=Ottawa"],
    ),
    (
        "Norwegian Foreign Minister Espen Barth Eide protested. Barth Eide travelled to Ottawa.",
        ["visit Eide vs=CA at=Ottawa"],
    ),
    (
        "Norwegian Foreign Minister Espen Barth Eide protested. The top diplomat met Sergei Lavrov in Vienna.",
        ["meeting Eide+Lavrov at=Vienna"],
    ),
    (
        "The Russian embassy was attacked. Norway protested. The embassy in Moscow was closed on Friday.",
        ["closure NO at=Moscow when=2022-02-11"],
    ),
    (
        "Saudi Arabia and the UAE broke with Qatar. Abu Dhabi gave the country's diplomats 48 hours to leave.",
        ["expulsion AE vs=QA by=2022-02-13/2022-02-15"],
    ),
    # -- a mission is not of the land where it stands
    ("Denmark is worried. In Ukraine the embassy closed on Friday.", ["closure DK at=Ukraine"]),
    ("Norway recalled staff. In Mali, the embassy was evacuated on Friday.", ["evacuation NO at=Mali"]),
    # -- whom those who only tell do not mean by "they"
    (
        "Norway and Chile closed their embassies in Mali. Foreign diplomats said they had also expelled the Malian ambassador.",
        ["closure NO", "closure CL", "expulsion NO vs=ML", "expulsion CL vs=ML"],
    ),
    # -- another land than the one that acted
    (
        "Russia expelled two Norwegian envoys. The neighbouring country recalled its ambassador.",
        ["expulsion RU vs=NO"],
    ),
    # -- "it", where another acts later
    (
        "Norway protested, and Russia rejected that. It expelled two Russian envoys, and Chile protested.",
        ["expulsion NO vs=RU"],
    ),
    (
        "Norway protested, and Russia rejected that. It expelled two Russian envoys, and Moscow protested. "
        "The government closed its embassy in Mali.",
        ["expulsion NO vs=RU", "closure RU at=Mali"],
    ),
    # -- those sent
    (
        "Scholz flew to Kyiv. Macron sent Colonna there to sign a treaty.",
        ["visit Scholz vs=UA", "visit Colonna vs=UA"],
    ),
    ("Russia sent a delegation of students to Oslo.", []),
    ("Russia sent the envoy to Syria a note.", []),
    ("Peru sent an emissary to Oslo.", ["visit PE vs=NO"]),
    # -- recalls that are only spoken of
    ("Peru ruled out the recall of its ambassador to Chile.", []),
    ("Russia criticised the recall of its ambassador.", []),
    ("Peru announced the recall of its ambassador to Chile.", ["recall PE at=Chile"]),
    ("Peru did not consider the recall of its ambassador.", ["recall PE denied"]),
    # -- she, he
    (
        "Angela Merkel spoke first. The British ambassador said she and her staff had left Yemen.",
        ["evacuation GB"],
    ),
    ("Merkel wrote to Putin. He flew to Minsk.", ["visit Putin vs=BY"]),
    # -- agents of another kind
    ("Mexico expelled 12 US estate agents.", []),
    ("Mexico expelled two Russian agents.", ["expulsion MX vs=RU n=2"]),
    # -- a state in the possessive, for its envoys
    ("Chile recalled its ambassador and expelled Peru's.", ["recall CL", "expulsion CL vs=PE"]),
    ("Chile recalled its ambassador and summoned Peru's.", ["recall CL", "summons CL vs=PE"]),
    # -- what is done on a day that stands between auxiliary and participle
    (
        "Chile had on Friday withdrawn its diplomats and given Peru's 48 hours to leave.",
        ["evacuation CL when=2022-02-11", "expulsion CL vs=PE when=2022-02-11 by=2022-02-11/2022-02-13"],
    ),
    # -- summonses in more words
    ("The Iranian ambassador was told to appear at the foreign ministry in Oslo.", ["summons NO vs=IR"]),
    ("Pakistan ordered the Indian envoy to report to the foreign ministry.", ["summons PK vs=IN"]),
    # -- who is moved, and whither
    ("Norway is withdrawing some of its people from Kyiv.", ["evacuation NO ongoing at=Kyiv"]),
    (
        "The staff of the Saudi embassy in Tehran arrived in Dubai on Monday.",
        ["evacuation SA at=Tehran to=Dubai"],
    ),
    ("Armenia said a Turkish jet had brought down one of its planes.", []),
    ("Norway suspended all embassy business in Sanaa.", ["closure NO at=Sanaa"]),
    # -- a time that is no echo
    (
        "Armenia recalled its ambassador to Israel. Russia said the same evening that gunmen were being ferried in.",
        ["recall AM at=Israel"],
    ),
    ("Armenia recalled its ambassador to Israel. Russia followed the same day.", ["recall AM", "recall RU"]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_acts(text: str, expected: list[str]) -> None:
    check(text, expected)
