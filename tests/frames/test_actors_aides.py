"""Whose aides and commanders are, by whom or what they serve."""

from __future__ import annotations

import pytest

from ukrcrisis import DiplomaticAction, IntelligenceClaim, parse


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "A close aide of Russian President Vladimir Putin says that the US is arming rebels in Georgia.",
            "RU",
        ),
        ("The commander of NATO forces in Europe says Russian combat troops have entered Ukraine.", "NATO"),
        ("Putin spokesman Dmitry Peskov said that Ukraine would attack.", "RU"),
        ("A Trump spokeswoman said Russia was massing troops at the border of Ukraine.", "US"),
        ("A Zelensky aide denied that Ukraine was preparing an attack on Russia.", "UA"),
        ("An aide to the Ukrainian president said Russia was massing troops.", "UA"),
        (
            "The head of Poland's national security bureau said Russia was planning an attack on Ukraine.",
            "PL",
        ),
    ],
)
def test_those_who_serve_belong_to_the_land_of_whom_they_serve(text: str, country: str) -> None:
    claim = parse(text)[0]
    assert isinstance(claim, IntelligenceClaim)
    assert claim.claimant.country == country


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        # who is spoken of in what somebody says does not become "he"
        ("Polish adviser Ana Ruiz denied it. Jan Kos warned that President Ivo Bren might flee Peru. "
         "Accusing Chile of meddling, he said Chile was planning to invade Peru.", "Jan Kos"),
        # a spokesman is not whom he speaks for, and a surname can be of two
        ("Peru is calm. Putin spokesman Dmitry Peskov said Ukraine was planning an attack.", "Dmitry Peskov"),
        ("Kamala Harris flew home to Lima. Simon Harris said Russia was planning an attack.", "Simon Harris"),
        # what a sentence is about by "as for" becomes "it"
        ("Ukraine said Poland was calm. As for Moscow, it has no intention of attacking its neighbours, it says.", "Russia"),
    ],
)  # fmt: skip
def test_pronouns_point_to_who_spoke_and_to_the_topic(text: str, claimant: str) -> None:
    claims = [record for record in parse(text) if isinstance(record, IntelligenceClaim)]
    assert claims[-1].claimant.name == claimant


def test_one_whom_the_text_never_names_makes_his_claim_once() -> None:
    text = (
        "Putin aide says US is arming rebels in Georgia\n\n"
        "A close aide of Russian President Vladimir Putin says that the US is arming rebels in Georgia. "
        "A second Putin aide says that the US is arming rebels in Georgia."
    )
    claims = [record for record in parse(text) if isinstance(record, IntelligenceClaim)]
    assert [len(claim.evidence) for claim in claims] == [2, 1]


def test_an_aide_belongs_to_the_land_of_whom_he_serves() -> None:
    text = "UN chief Antonio Guterres has dispatched his deputy, Jan Moller, to Kyiv."
    [record] = parse(text).of(DiplomaticAction)
    assert [(actor.name, actor.country) for actor in record.actors] == [("Jan Moller", "UN")]


@pytest.mark.parametrize("rank", ["Gen", "Gen.", "Lt Gen", "Maj. Gen.", "Brig Gen", "Adm.", "Col.", "Capt."])
def test_a_short_rank_is_no_part_of_the_name(rank: str) -> None:
    text = f"The Chilean army chief, {rank} Ana Ruiz, said that Peru had massed troops at the border."
    [claim] = parse(text).of(IntelligenceClaim)
    assert (claim.claimant.name, claim.claimant.country) == ("Ana Ruiz", "CL")
