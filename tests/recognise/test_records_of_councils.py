"""Records of councils and parliaments: who speaks, by his name with his land or his office in brackets before a colon."""

from __future__ import annotations

import pytest

from ukrcrisis import parse
from ukrcrisis.model.records import Call, DiplomaticAction, IntelligenceClaim


def test_land_in_brackets() -> None:
    text = (
        "SECURITY COUNCIL\nProvisional record\n\n"
        "Mr. Ortega (Peru): We have closed our embassy in Mali.\n\n"
        "Chile is massing troops on the border.\n\n"
        "Ms. Ruiz (Republic of Chile): We deny that Chilean troops are at the border.\n"
    )
    act, claim, denial = parse(text)
    assert isinstance(act, DiplomaticAction)
    assert [actor.code for actor in act.actors] == ["PE"]
    assert isinstance(claim, IntelligenceClaim)
    assert (claim.claimant.name, claim.claimant.country) == ("Ortega", "PE")
    assert isinstance(denial, IntelligenceClaim)
    assert (denial.claimant.name, denial.claimant.country, denial.stance) == ("Ruiz", "CL", "denies")


@pytest.mark.parametrize("address", ["Mr.", "Ms", "H.E. Mr.", "Ambassador", "Senator", "Lord"])
def test_forms_of_address_are_no_part_of_the_name(address: str) -> None:
    (denial,) = parse(
        f"Provisional record\n\n{address} Ruiz (Chile): We deny that Chilean troops are in Peru."
    )
    assert isinstance(denial, IntelligenceClaim)
    assert (denial.claimant.name, denial.claimant.country) == ("Ruiz", "CL")


@pytest.mark.parametrize(
    "label",
    ["Hon. Ana Ruiz (Minister of Foreign Affairs)", "The Minister for Foreign Affairs (Ms Ana Ruiz)"],
)
def test_office_beside_the_name(label: str) -> None:
    (call,) = parse(
        f"House of Commons\n\n{label}: This morning I spoke by telephone with Luis Ortega, Peru's foreign minister."
    )
    assert isinstance(call, Call)
    assert {actor.name for actor in call.participants} == {"Ana Ruiz", "Luis Ortega"}


def test_brackets_before_a_colon_that_are_no_speaker() -> None:
    (act,) = parse("Key events (so far): Peru closed its embassy in Mali.")
    assert isinstance(act, DiplomaticAction)
    assert act.attribution == ()
