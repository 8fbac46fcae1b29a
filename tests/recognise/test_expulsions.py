"""Expulsions of envoys, by construction."""

from __future__ import annotations

import pytest

from tests.recognise.actions import Row, check

ROWS: list[Row] = [
    ('Germany declared 40 members of the Russian embassy in Berlin undesirable.', ['expulsion DE vs=RU at=Berlin n=40']),
    ('Russia answered by ordering out a first secretary at the Canadian embassy in Moscow.', ['expulsion RU vs=CA']),
    ('Germany on Monday expelled 40 Russian diplomats it accused of spying.', ['expulsion DE vs=RU n=40 when=2022-02-07']),
    ('The Netherlands has declared 17 Russian intelligence officers working under diplomatic cover persona non grata.', ['expulsion NL vs=RU n=17']),
    ('Russia said on Friday it was expelling the number two at the US embassy in Moscow, Bart Gorman.', ['expulsion RU vs=US']),
    ('Two Belarusian diplomats have been asked to leave Lithuania by Friday.', ['expulsion LT vs=BY n=2 by=/2022-02-18']),
    ('Ecuador gave the Venezuelan ambassador 72 hours to leave the country.', ['expulsion EC vs=VE by=2022-02-13/2022-02-16']),
    ('Moscow retaliated by throwing out 10 Bulgarian embassy employees.', ['expulsion RU vs=BG n=10']),
    ('Slovakia said it would expel three staff members of the Russian embassy in Bratislava.', ['expulsion SK planned vs=RU n=3']),
    ('The Russian foreign ministry declared five employees of the Polish embassy persona non grata.', ['expulsion RU vs=PL n=5']),
    ("Bulgaria's prime minister announced on Tuesday that 10 Russian diplomats had been declared persona non grata and given 72 hours to leave.", ['expulsion BG vs=RU n=10 by=2022-02-13/2022-02-16']),
    ('The Czech government ordered 18 Russian diplomats out of the country.', ['expulsion CZ vs=RU n=18']),
    ('Mali expels French ambassador', ['expulsion ML vs=FR']),
    ('Mali gives French ambassador 72 hours to leave', ['expulsion ML vs=FR by=2022-02-13/2022-02-16']),
    ('Russia expels deputy head of US mission in Moscow', ['expulsion RU vs=US']),
    ('US, Britain expel Russian diplomats', ['expulsion US vs=RU', 'expulsion GB vs=RU']),
    ('Ethiopia declared seven senior UN officials persona non grata and ordered them to leave within 72 hours.', ['expulsion ET vs=UN n=7 by=2022-02-13/2022-02-16']),
    ("Nicaragua expelled the Vatican's ambassador, Archbishop Waldemar Sommertag.", ['expulsion NI vs=VA']),
    ('In a tit-for-tat move, Russia ordered 20 Czech diplomats to leave by the end of Monday.', ['expulsion RU vs=CZ n=20']),
    ('Canada asked four Russian diplomats to leave after the poisoning in Salisbury.', ['expulsion CA vs=RU n=4']),
    ('A Russian diplomat was kicked out of Ireland on Tuesday.', ['expulsion IE vs=RU when=2022-02-08']),
    ('The ambassador of Belarus was shown the door by Poland.', ['expulsion PL vs=BY']),
    ('Bogotá told 15 Russian embassy staff to pack their bags.', ['expulsion CO vs=RU n=15']),
    ('Belgium will expel 21 Russian diplomats, Foreign Minister Sophie Wilmès told parliament.', ['expulsion BE planned vs=RU n=21']),
    ('The expulsion of 12 Russian diplomats from the UN mission in New York was announced on Monday.', ['expulsion US vs=RU n=12 when=2022-02-07']),
    ("Washington's expulsion of 12 members of Russia's UN mission drew an angry response.", ['expulsion US vs=RU n=12']),
    ('Denmark is to expel 15 Russian diplomats.', ['expulsion DK planned vs=RU n=15']),
    ('Romania has not expelled any Russian diplomats.', ['expulsion RO denied vs=RU']),
    ('France denied that it had expelled two Algerian consular officers.', ['expulsion FR denied vs=DZ n=2']),
    ('Estonia withdrew the accreditation of a Russian diplomat, who must leave within two weeks.', ['expulsion EE vs=RU by=2022-02-13/2022-02-27']),
    ('Venezuela broke off relations with Paraguay and gave its diplomats 72 hours to go.', ['expulsion VE vs=PY by=2022-02-13/2022-02-16']),
    ("Sudan has declared the UAE's charge d'affaires unwelcome.", ['expulsion SD vs=AE']),
    ('Kosovo declared two Russian diplomats "persona non grata" on Friday.', ['expulsion XK vs=RU n=2']),
    ('North Macedonia said it was sending home five Russian diplomats for activities contrary to the Vienna Convention.', ['expulsion MK vs=RU n=5']),
    ('Japan decided to expel the Russian consul in Sapporo.', ['expulsion JP vs=RU']),
    ('Six Norwegian diplomats had to leave Moscow.', ['expulsion RU vs=NO n=6']),
    ('Luxembourg, too, expelled a diplomat at the Russian embassy.', ['expulsion LU vs=RU']),
    ("The Kremlin vowed to respond after Greece declared 12 members of Russia's missions undesirable.", ['expulsion GR vs=RU n=12 src=RU']),
    ("Poland's interior minister said 45 Russians working under diplomatic cover would be expelled immediately.", ['expulsion PL planned vs=RU n=45 by=immediately']),
    ('About 400 Russian diplomats and staff have been expelled by Western countries since the war began.', ['expulsion Western_countries vs=RU n=400']),
    ('Pakistan asked the Indian high commissioner to leave the country.', ['expulsion PK vs=IN']),
    ('The military regime in Niamey demanded the departure of the French ambassador within 48 hours.', ['expulsion NE vs=FR by=2022-02-13/2022-02-15']),
    ('Chad has expelled Germany\'s ambassador, Jan Christian Gordon Kricke, over his "impolite attitude".', ['expulsion TD vs=DE']),
    ('On Tuesday Peru broke off relations with Chile and expelled its ambassador.', ['expulsion PE vs=CL when=2022-02-08']),
    ('Finland showed two members of the Russian embassy in Helsinki the door.', ['expulsion FI vs=RU n=2']),
    ('Austria has withdrawn the accreditation of four Russian diplomats.', ['expulsion AT vs=RU']),
    ('Sweden responded with the expulsion of three Russian diplomats.', ['expulsion SE vs=RU n=3']),
    ('The Belarusian military attaché has been told to leave Vilnius within 72 hours.', ['expulsion LT vs=BY by=2022-02-13/2022-02-16']),
    ('The ambassador of Sweden is persona non grata in Baghdad.', ['expulsion IQ vs=SE']),
    ('Canada handed marching orders to two Chinese consular officials.', ['expulsion CA vs=CN n=2']),
    ('Chile asked the diplomats of Peru, Bolivia and Venezuela to leave.', ['expulsion CL vs=PE', 'expulsion CL vs=BO', 'expulsion CL vs=VE']),
    ("The UAE's charge d'affaires was declared unwelcome by Sudan.", ['expulsion SD vs=AE']),
    ('Chad told three Peruvian diplomats that they had 72 hours to leave the country.', ['expulsion TD vs=PE n=3']),
    ('Italy told the Syrian ambassador that he had two days to pack.', ['expulsion IT vs=SY']),
    ("Chad told Mali's military attachés that they had 48 hours to leave.", ['expulsion TD vs=ML']),
    ('Chad tells the Malian staff in its capital to leave.', ['expulsion TD vs=ML']),
    ('Angola told the Chilean diplomats in its capital to go.', ['expulsion AO vs=CL']),
    ('Peru ordered the Chadian personnel in its territory to leave.', ['expulsion PE vs=TD']),
    ('Peru protested at the expulsion of twelve of its attaches by Chile.', ['expulsion CL vs=PE n=12']),
    ('Peru condemned the expulsion of ten of its diplomats from Chad.', ['expulsion TD vs=PE n=10']),
    ('Russia denounced the expulsion of four of its envoys by Norway.', ['expulsion NO vs=RU n=4']),
    ('Chile protested against the expulsion of its ambassador by Peru.', ['expulsion PE vs=CL']),
    ('Norway criticised the expulsion of two of its envoys by Mali.', ['expulsion ML vs=NO n=2']),
]  # fmt: skip

NONE = [
    "The club expelled 12 members.",
    "The university expelled three Russian students.",
    "Poland deported 30 migrants to Belarus.",
    "The teacher told the diplomats' children to leave the room.",
    "The minister was shown the door by the prime minister.",
    "Italy ordered its diplomats to stay in Kyiv.",
    "Mali told its citizens in Chad that they had a week to leave.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_expulsion(text: str, expected: list[str]) -> None:
    check(text, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_expulsion(text: str) -> None:
    check(text, [])
