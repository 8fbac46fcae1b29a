"""Envoys summoned by the host or recalled by their own state, by construction."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    ("Peru instructed its ambassador in Oslo to travel home.", ["recall PE at=Oslo"]),
    ("Peru has recalled its ambassador to Mali, according to a document seen by Reuters.", ["recall PE at=Mali src=Reuters,unnamed"]),
    ("The Duma wants the Russian ambassador in Washington brought back.", ["recall RU at=Washington planned"]),
    ("Kyiv wants its envoy to Minsk recalled.", ["recall UA at=Minsk planned"]),
    ("Peru summoned senior Malian diplomat Ana Keita to protest.", ["summons PE vs=Keita"]),
    ("Mali called in Peruvian embassy official Luis Ortega.", ["summons ML vs=Ortega"]),
    ("The Obama administration announced the expulsion of 35 Russian diplomats.", ["expulsion US vs=RU n=35"]),
    ("Norway expelled two to three Russian diplomats.", ["expulsion NO vs=RU n=2-3"]),
    ("Chad expelled between 10 and 15 French diplomats.", ["expulsion TD vs=FR n=10-15"]),
    ("Chad expelled 10-15 French diplomats.", ["expulsion TD vs=FR n=10-15"]),
    ("Chad raised the number from 10 to 15 and expelled a hundred and twenty French diplomats.", ["expulsion TD vs=FR n=120"]),
    ("The Trump administration announced sanctions against Iran and the expulsion of two Malian diplomats.", ["expulsion US vs=ML n=2"]),
    ('French President Emmanuel Macron announced that he was calling the ambassador to Niger home.', ['recall FR at=Niger']),
    ('An American official cited by CBS said that Iran could send drones.', []),
    ('Ukraine recalled its ambassador to Iran for consultations.', ['recall UA at=Iran']),
    ('Mexico has recalled its ambassador from Lima.', ['recall MX at=Lima']),
    ("Lithuania's ambassador to China was called home for consultations.", ['recall LT at=China']),
    ('France is recalling its ambassadors to the United States and Australia.', ['recall FR at=United_States', 'recall FR at=Australia']),
    ('Poland pulled its ambassador out of Moscow.', ['recall PL at=Moscow']),
    ('Israel ordered its envoy in Warsaw to return home.', ['recall IL at=Warsaw']),
    ("Colombia's ambassador in Managua was recalled on Friday.", ['recall CO at=Managua when=2022-02-11']),
    ('Moscow said its ambassador to Washington had been summoned home for consultations.', ['recall RU at=Washington']),
    ('Algeria withdrew its ambassador from Madrid with immediate effect.', ['recall DZ at=Madrid']),
    ('Russia did not recall its ambassador.', ['recall RU denied']),
    ('Iraq summoned the Turkish ambassador over the shelling.', ['summons IQ vs=TR']),
    ("The Swedish charge d'affaires was called in to the foreign ministry in Baghdad.", ['summons IQ vs=SE']),
    ("Germany summoned Russia's ambassador on Tuesday to protest.", ['summons DE vs=RU when=2022-02-08']),
    ('The Chinese ambassador to Japan was summoned by the Foreign Ministry in Tokyo.', ['summons JP vs=CN']),
    ("The Foreign Office said it had summoned the Iranian charge d'affaires.", ['summons GB vs=IR']),
    ("Italy's foreign minister summoned the ambassador of Belarus.", ['summons IT vs=BY']),
    ('Estonia hauled in the Russian ambassador.', ['summons EE vs=RU']),
    ('The Russian envoy was given a dressing-down at the foreign ministry in The Hague.', ['summons NL vs=RU']),
    ("Pakistan's foreign ministry called in the Afghan charge d'affaires to lodge a protest.", ['summons PK vs=AF']),
    ('Tokyo will summon the South Korean ambassador.', ['summons JP planned vs=KR']),
    ("Ireland's ambassador in Tel Aviv was summoned for a reprimand.", ['summons IL vs=IE']),
    ('Slovenia summoned the Hungarian ambassador to demand an explanation.', ['summons SI vs=HU']),
    ("The US chargé d'affaires, Bartle Gorman, was summoned to the Russian Foreign Ministry on Thursday and handed a note.", ['summons RU vs=Gorman when=2022-02-10']),
    ('The EU ambassador in Moscow, Markus Ederer, was summoned on Wednesday.', ['summons RU vs=Ederer when=2022-02-09']),
    ('On Friday Germany summoned the Iranian and Syrian ambassadors.', ['summons DE vs=IR when=2022-02-11', 'summons DE vs=SY when=2022-02-11']),
    ('The Georgian foreign ministry called the Ukrainian ambassador in for an explanation.', ['summons GE vs=UA']),
    ("Spain's envoy was hauled before the foreign ministry in Algiers.", ['summons DZ vs=ES']),
    ("Norway's prime minister had the Russian ambassador in on Monday.", ['summons NO vs=RU when=2022-02-07']),
    ('Tel Aviv ordered its ambassadors in Dublin and Oslo to come home at once.', ['recall IL at=Dublin', 'recall IL at=Oslo']),
    ("Turkey's ambassador in Stockholm has been called back to Ankara.", ['recall TR at=Stockholm']),
    ('Portugal recalled its ambassadors from Chad, Mali and Niger.', ['recall PT at=Chad', 'recall PT at=Mali', 'recall PT at=Niger']),
    ('Peru recalled its ambassador in Oslo.', ['recall PE at=Oslo']),
]  # fmt: skip

NONE = [
    "The Turkish ambassador returned to Paris.",
    "A court summoned the former president.",
    "Parliament summoned the defence minister.",
    "The ambassador was summoned to testify in court.",
    "Ford recalled 20,000 cars.",
    "The team recalled its striker.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_envoy(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_envoy(text: str) -> None:
    check(text, [])
