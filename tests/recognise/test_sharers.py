"""Several states that do the same: members of groups, those who follow, those of whom it is said in passing."""

from __future__ import annotations

from datetime import date

import pytest

import ukrcrisis

FACTS = [
    {"fin": "have told their citizens to leave Mali", "one": "has told its citizens to leave Mali",
     "past": "told its citizens to leave Mali", "ger": "telling their citizens to leave Mali",
     "inf": "tell its citizens to leave Mali", "have": "to have told citizens to leave Mali", "step": "call"},
    {"fin": "have closed their embassies in Bamako", "one": "has closed its embassy in Bamako",
     "past": "closed its embassy in Bamako", "ger": "closing their embassies in Bamako",
     "inf": "close its embassy in Bamako", "have": "to have closed embassies in Bamako", "step": "step"},
    {"fin": "have expelled Malian diplomats", "one": "has expelled Malian diplomats",
     "past": "expelled Malian diplomats", "ger": "expelling Malian diplomats",
     "inf": "expel Malian diplomats", "have": "to have expelled Malian diplomats", "step": "move"},
]  # fmt: skip

ALL = ["CL", "NO", "PE"]
FRAMES = [
    ("Countries that {fin} include Peru, Chile and Norway.", ALL),
    ("Other states {have} include Peru and Chile.", ["CL", "PE"]),
    ("Other states {have} so far are Peru and Chile.", ["CL", "PE"]),
    ("Among the countries {have} are Peru, Chile and Norway.", ALL),
    ("Peru, Chile and Norway are among the countries that {fin}.", ALL),
    ("Peru, Chile and Norway are among more than a dozen states {have}.", ALL),
    ("Peru is one of several states that {fin}.", ["PE"]),
    ("Several countries, among them Peru, Chile and Norway, {fin}.", ALL),
    ("Peru joined Chile and Norway in {ger}.", ALL),
    ("Like Chile and Norway, Peru {one}.", ALL),
    ("Following Chile and Norway, Peru {one}.", ALL),
    ("Peru became the third country after Chile and Norway to {inf}.", ALL),
    ("Peru became the latest nation to {inf}, after Chile and Norway.", ALL),
    ("Peru {past} on Friday, followed by Chile and Norway.", ALL),
    ("Peru {past} on Friday, with Chile and Norway doing likewise on Saturday.", ALL),
    ("Peru {past} on Friday, a {step} mirrored by Chile and Norway.", ALL),
    ("Peru {past} on Friday, Chile a day later.", ["CL", "PE"]),
    ("Hours after Peru {past}, Chile announced the same.", ["CL", "PE"]),
    ("Peru {past} on Friday. Chile has not.", ["PE"]),
    ("Peru {past} on Friday, unlike Chile.", ["PE"]),
    ("Peru {past} on Friday. Chile is considering whether to follow.", ["PE"]),
]  # fmt: skip


def test_their_own_are_told_the_same() -> None:
    records = ukrcrisis.parse("Peru told its citizens in Mali to leave, Chile and Norway their own.")
    assert sorted(str(record.issuer.code) for record in records.of(ukrcrisis.Advisory)) == ALL


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: str(fact["past"]))
@pytest.mark.parametrize(("frame", "expected"), FRAMES)
def test_who_does_the_same(frame: str, expected: list[str], fact: dict[str, str]) -> None:
    codes: list[str | None] = []
    for record in ukrcrisis.parse(frame.format(**fact), published=date(2022, 2, 14)):
        if record.status is ukrcrisis.Status.OCCURRED:
            assert isinstance(record, ukrcrisis.Advisory | ukrcrisis.DiplomaticAction)
            actors = (record.issuer,) if isinstance(record, ukrcrisis.Advisory) else record.actors
            codes += [actor.code for actor in actors]
    assert sorted(map(str, codes)) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Peru closed its embassy in Mali on Friday, followed by Chile on Saturday and Norway on Sunday.", [11, 12, 13]),
        ("Peru closed its embassy in Mali on Friday, Chile on Saturday and Norway a day later.", [11, 12, 13]),
        ("Peru closed its embassy in Mali on Friday, with Chile doing likewise on Sunday.", [11, 13]),
    ],
)  # fmt: skip
def test_each_has_a_day_of_its_own(text: str, days: list[int]) -> None:
    whens = [record.when for record in ukrcrisis.parse(text, published=date(2022, 2, 14))]
    assert [when.start.day if when is not None and when.start is not None else None for when in whens] == days
