"""Sport, courts and markets beside the names of states: words of the domain that tell nothing of it."""

from __future__ import annotations

import pytest

from ukrcrisis import IntelligenceClaim, parse

TEXTS = (
    "Rugby coach Frank Moore, who won in Peru and Chile, will sign after a meeting with union chairman Ian Hall in London.",
    "In an area called Dismal Point, some ten miles north of Port Hope, France and Spain opened a sea rescue base.",
    "Asked if he had phoned Alpine World on the day of the accident in Austria, the Swiss guide Marco Frei said no.",
    "Norway, Kenya and Chad welcomed the announcement of a truce in Sudan.",
    "She called on Kenya and the African Union to rein in the army of Chad.",
    "Germany deported 26 Afghans to Kabul.",
    "Chad hosts a million Sudanese, according to the United Nations.",
    "They asked the United Nations to oust the Belgians from the Congo.",
    "The German physicist Hans Moore was visiting the United States in 1933.",
    "Peruvian officials told reporters of the arrest, speaking on condition of anonymity.",
    "It was the first time that Ana Ruiz of Peru and Luis Ortega of Chile spoke publicly about the vote.",
    "Luis Ortega, a Peruvian senator, sees Ana Ruiz of Chile as a rival.",
    "Peru's president said of the lenders of Chile: we will call them out when they do wrong.",
    "A Norwegian charity brought Syrian families in Oslo together for a meal.",
    "The crew of a French helicopter that went down in Chad was rescued.",
    "The UN-backed talks on peace ended where they began.",
    "Not only the drought, but war has forced the Malians to flee to Peru, he told reporters.",
    "Iran's envoy repeated her call for Mr Ortega of Peru to quit.",
    "The US president banned nationals from seven states, Mali and Chad among them, from entering the United States.",
    "Since Peru's president ordered the withdrawal of his land from the pact, Chile has been alone.",
    "Ukraine has ordered its General Staff to take measures for the truce with Russia.",
    "Mali's minister urged the sports community to do what the agency in France asks.",
    "Sudan would like to come back to the international community; Eritrea shuns it.",
    "In his view Palestinians should never give up their claim because “Palestine is not moving anywhere.” He lives in Turkey.",
    "The US and North Korea are at odds. Washington did “not believe that it was right to go on” as before.",
    "These conditions ask Palestinians to leave Israel in return for nothing.",
    "The mediator gave Kenya and Chad three days to agree, or he would return to Oslo.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_is_recorded(text: str) -> None:
    assert [(type(record).__name__, record.evidence[0].quote) for record in parse(text)] == []


PEACEFUL = [
    # arms and soldiers that are none
    "The French minister said that the agreement with Chad had entered into force.",
    "Peru's police said that a nerve agent had killed the man from Chad.",
    "Chile's minister said close advisers of the Peruvian president were in constant touch with him.",
    # what cannot wage war
    "The Peruvian minister said the chance that the law of Chile will be struck down by the High Court is small.",
    "Chile's envoy said that anti-Peruvian sanctions did not interfere with the work of its banks.",
    "The ministers of Norway and Chad said that the trade deal could be struck next year.",
    # numbers long after a claim
    "Kyiv said on Monday that Russia had massed tanks at the border.\n\n"
    + "It rained in Lima all day long. " * 60
    + "\n\nOf the students from Peru, 90 percent arrived after 1970, the survey said.",
]


@pytest.mark.parametrize("text", PEACEFUL)
def test_words_of_war_in_peaceful_news_make_no_claim(text: str) -> None:
    claims = [record for record in parse(text).of(IntelligenceClaim) if record.topic != "buildup"]
    assert [claim.statement for claim in claims] == []


@pytest.mark.parametrize(
    "text",
    [
        "He told Chadian and French ministers that the attacks of September 11 may have been only the beginning.",
        "Israeli ministers suggested that the Palestinian leadership should now be toppled.",
        "The rebels turned down an appeal by the Malian leader to end every operation against Niger.",
        "The Israeli government is warning of a harsh response to the attacks, the Palestinian foreign ministry says.",
        "India said Pakistan's visitors had been shown where the December 13 attack took place.",
    ],
)
def test_what_is_past_or_wanted_is_no_claim(text: str) -> None:
    assert [record.evidence[0].quote for record in parse(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile signed a truce with Spain on a ship off this city, then called Santa Elena.",
        "A French explorer called this American island Ile-Saint-Paul.",
        "Peru said the report will be ready for the forty-eighth session of the UN General Assembly in New York.",
        "The Security Council, recalling further resolutions 621 and 658 on Western Sahara and Morocco, meets rarely.",
        "The agreement between the EU and Russia must be negotiated anew.",
        "The UN calls on Armenia and Azerbaijan to meet in Geneva under its auspices.",
        "Israel has maintained its blockade of Gaza in an attempt to defeat Hamas.",
        "The complaint cites reports by Russian banks of illegal operations in the United States.",
        "Spain's Juan Ruiz told this Briton to go into music, or he would regret it.",
    ],
)
def test_sentences_of_reports_and_trivia_tell_nothing(text: str) -> None:
    assert [record.evidence[0].quote for record in parse(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "UN chief Antonio Guterres called for talks between Russia and Ukraine.",
        "Poland pushed for a meeting with Belarus.",
    ],
)
def test_talks_that_are_only_called_for_are_none(text: str) -> None:
    assert [record.evidence[0].quote for record in parse(text)] == []


def test_advice_against_attacks_by_whomever_is_no_claim() -> None:
    text = "The US embassy in Moscow warned of possible attacks on public places in Russia and told Americans to have evacuation plans."
    assert [record.type for record in parse(text)] == ["advisory"]


@pytest.mark.parametrize(
    "text",
    [
        "Macron told Putin to withdraw his troops from the border.",
        "Biden told Putin to stop massing troops near Ukraine.",
        "Ortega told Ruiz not to invade Chad.",
        "NATO urged Russia to stop sending arms to the separatists.",
        "Scholz said Russia would pay a high price for any attack on Ukraine.",
        "Blinken said the US would defend every inch of NATO territory.",
        "Zelensky thanked Britain for sending weapons.",
        "Kerry said Russia must withdraw its troops from Ukraine.",
        "Russia should pull its forces out of Donbas, Merkel said.",
        "The US will send Patriot missiles to Poland, the Pentagon said.",
        "Estonia said it would send howitzers to Ukraine.",
        "Biden said American troops would not fight in Ukraine.",
        "Putin said Russian forces had completed the exercises in Belarus.",
        "Zelensky said Ukrainian troops had recaptured three villages.",
        "Turkey said its jets had struck Kurdish positions in northern Iraq.",
        "Israel said it had struck Hezbollah targets in Lebanon.",
        "Saudi Arabia said its air defences had shot down two missiles.",
        "The Syrian army said it had retaken Palmyra with Russian help.",
        "Germany's defence minister said 600 more soldiers would be deployed to Lithuania.",
        "China and Russia said they would hold joint drills in the Sea of Japan.",
        "NATO said four battlegroups would be sent to the east.",
        "Analysts said the war had cost Russia dearly.",
        "The court said the Russian spy had been sentenced to ten years.",
        "He said the troops had been welcomed with flowers.",
        "Hungary said it would not allow arms to cross its territory to Ukraine.",
        "The IAEA said its inspectors had visited the Natanz plant.",
        "Canada said it had banned Russian aircraft from its airspace.",
        "The UN said 3,000 refugees had crossed the border into Chad.",
        "Ethiopian troops welcomed the ceasefire, a spokesman said.",
        "South Korea said it would resume drills with US forces.",
        "Ukraine said it had asked Germany for anti-tank weapons.",
        "The mayor said Russian tourists had stopped coming.",
        "The company said Russian hackers had stolen its customers' data.",
        "Iran said it would respond to any attack on its soil.",
        "Lavrov said Russia and Ukraine would hold talks in Istanbul.",
        "Poland said it had opened the border to refugees fleeing the fighting.",
    ],
)
def test_demands_vows_and_battle_reports_claim_nothing(text: str) -> None:
    setting = "Envoys from Washington, Moscow and Kyiv met in Geneva on Sunday as fighting went on.\n\n"
    assert [r.evidence[0].quote for r in parse(setting + text) if isinstance(r, IntelligenceClaim)] == []
