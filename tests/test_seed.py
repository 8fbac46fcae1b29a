"""The records of the seed, one line each: when, who, what, according to whom."""

from pathlib import Path

import ukrcrisis
from ukrcrisis.cli.drawing import summary

SEEDS = Path(__file__).parent.parent / "seeds"

EXPECTED = """\
no date  countries: urges citizens: leave Ukraine
2022-02-11  governments of 14 countries: urges citizens: leave Ukraine
2022-02-11  Montenegro: recommends citizens: leave Ukraine, according to Hromadske
2022-02-11  Netherlands: recommends citizens: leave Ukraine, according to Hromadske
2022-02-11  Japan: recommends citizens: leave Ukraine, according to Hromadske
2022-02-11  Norway: recommends citizens: leave Ukraine, according to Hromadske
2022-02-11  Latvia: recommends citizens: leave Ukraine, according to Hromadske
2022-02-11  United Kingdom: recommends citizens: leave Ukraine, according to Hromadske
2022-02-11  Estonia: recommends citizens: leave Ukraine, according to Hromadske
2022-02-11  Denmark: recommends citizens: leave Ukraine, according to Hromadske
no date  Israel: recommends citizens: leave Ukraine
no date  Israel: evacuation in Ukraine
no date  South Korea: orders citizens: leave Ukraine
… – 2022-02-10  United States: recommends citizens: leave Ukraine
… – 2022-02-10  Canada: recommends citizens: leave Ukraine
no date  Matti Maasikas: departure in Kyiv
no date  European Union: evacuation in Ukraine [denied], according to Peter Stano
no date  Russia: departure in Ukraine, according to RIA Novosti ← a source
no date  Joe Biden: asserts decision by Vladimir Putin, according to The Guardian ← unnamed diplomatic sources
no date  United States (Jake Sullivan): urges citizens: leave Ukraine
no date  Jake Sullivan: suggests attack by Russia
no date  Jake Sullivan: denies decision by Vladimir Putin
no date  United States: asserts decision by Vladimir Putin, according to Nick Shifrin ← three unnamed officials
no date  Nick Shifrin: suggests attack by Vladimir Putin, according to Air Force
no date  sources: asserts attack by Vladimir Putin, according to Bloomberg ← sources
2022-02-12  Joe Biden, Emmanuel Macron, Vladimir Putin: call (phone)
no date  Anthony Blinken, Sergei Lavrov: meeting [planned]
"""


def test_the_seed_gives_what_a_careful_reader_finds() -> None:
    found = [summary(record) for record in ukrcrisis.load(SEEDS)]
    missing = [line for line in EXPECTED.splitlines() if line not in found]
    assert not missing
    assert len(found) <= len(EXPECTED.splitlines()) + 3


def test_the_count_of_governments() -> None:
    group = [r for r in ukrcrisis.load(SEEDS).of(ukrcrisis.Advisory) if r.issuer_count == 14]
    assert [r.issuer.kind for r in group] == [ukrcrisis.ActorKind.GROUP]
