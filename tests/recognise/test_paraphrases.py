"""One fact through the sentences that English has for it: what must not matter is how a sentence is built."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, Record
from ukrcrisis.reading import Reader

PUBLISHED = date(2024, 5, 14)
SETTING = "Soldiers seized power in Bamako, the capital of Mali, on Sunday, and Ukraine condemned it.\n\n"


def _read(sentence: str) -> tuple[Record, ...]:
    reader = Reader()
    return reader.read(reader.open(SETTING + sentence, path="text", published=PUBLISHED))


# -- advice -------------------------------------------------------------------------------------------------

ADVISING = [
    "{who} advised {people} to {act}.",
    "{who} has for weeks urged {people} to {act}.",
    "{who} recommended that {people} {act}.",
    "{who} said that {people} should {act}.",
    "{people} must {act}, {who} said.",
    "{people} need to {act}, {who} said.",
    "{people} have been told by {who} to {act}.",
    "{people} are strongly encouraged to {act}, according to {who}.",
    "It is time for {people} to {act}, {who} said.",
    "{who} issued a notice advising {people} to {act}.",
    "{who} published an advisory in which it urged {people} to {act}.",
    "The advice of {who} to {people} is to {act}.",
    "{who} issued a call for {people} to {act}.",
    "{who}, which has withdrawn its aid workers, urged {people} to {act}.",
    "France closed its consulate, while {who} told {people} to {act}.",
    "The shelling went on as {who} told {people} to {act}.",
    "With rebels nearing the capital, {who} told {people} to {act}.",
    "{who} has been forced to order {people} to {act}.",
    "“{people} should {act},” {who} said.",
]
PEOPLE = [
    "Norwegians in Mali",
    "Norwegian nationals living in Mali",
    "Norwegian citizens who are in Mali",
    "those Norwegians who remain in Mali",
]
ADVISED = [
    ("leave the country", "leave"),
    ("come home while flights still operate", "leave"),
    ("consider leaving", "consider_leaving"),
    ("exercise caution", "take_care"),
    ("register with the embassy", "take_care"),
]


@pytest.mark.parametrize("template", ADVISING)
def test_advice_in_any_sentence(template: str) -> None:
    for people, (act, action) in product(PEOPLE, ADVISED):
        sentence = template.format(who="Norway", people=people, act=act)
        found = [r for r in _read(sentence) if isinstance(r, Advisory)]
        assert [(r.issuer.code, r.action.value) for r in found] == [("NO", action)], sentence


# -- acts ---------------------------------------------------------------------------------------------------

ACTS = [
    ("closure", "close", "closed", "closing", "its embassy in Bamako"),
    ("closure", "suspend", "suspended", "suspending", "operations at its embassy in Mali"),
    ("evacuation", "evacuate", "evacuated", "evacuating", "its diplomats from Mali"),
    ("evacuation", "pull", "pulled", "pulling", "all non-essential government employees out of Mali"),
    ("relocation", "move", "moved", "moving", "its embassy from Bamako to Dakar"),
    ("reopening", "reopen", "reopened", "reopening", "its embassy in Bamako"),
    ("expulsion", "expel", "expelled", "expelling", "three Malian diplomats"),
    ("recall", "recall", "recalled", "recalling", "its ambassador to Mali"),
    ("summons", "summon", "summoned", "summoning", "its Malian ambassador"),
]
ACTING = [
    ("{who} {past} {what} on Monday.", "occurred"),
    ("{who} has in recent days {past} {what}.", "occurred"),
    ("{who} said on Monday it had {past} {what}.", "occurred"),
    ("{who} will {base} {what} next week.", "planned"),
    ("{who} plans to {base} {what}.", "planned"),
    ("{who} denied that it had {past} {what}.", "denied"),
    ("{who} had no plans for the moment to {base} {what}.", "denied"),
    ("In response to the raid, {who} {past} {what}.", "occurred"),
    ("{who} condemned the coup and {past} {what}.", "occurred"),
    ("{who}, which has troops in the region, {past} {what}.", "occurred"),
    ("According to Reuters, {who} has {past} {what}.", "occurred"),
    ("{who} responded by {ing} {what}.", "occurred"),
    ("{who} was forced to {base} {what}.", "occurred"),
    ("The attack prompted {who} to {base} {what}.", "occurred"),
    ("The shelling went on as {who} {past} {what}.", "occurred"),
    ("The move came a day after {who} {past} {what}.", "occurred"),
]


@pytest.mark.parametrize(("template", "status"), ACTING)
def test_acts_in_any_sentence(template: str, status: str) -> None:
    for kind, base, past, ing, what in ACTS:
        sentence = template.format(who="Norway", base=base, past=past, ing=ing, what=what)
        found = [r for r in _read(sentence) if isinstance(r, DiplomaticAction)]
        told = [(r.kind.value, r.actors[0].code, r.status.value) for r in found]
        assert told == [(kind, "NO", status)], sentence


# -- who deals with whom ------------------------------------------------------------------------------------

PERSONS = [
    "Ana Berg, the Norwegian foreign minister,",
    "Foreign Minister Ana Berg of Norway",
    "Norway's Ana Berg",
]
DEALINGS = [
    ("meeting", "met Malian President Salif Diop in Geneva"),
    ("meeting", "held talks with Malian President Salif Diop in Geneva"),
    ("meeting", "is to meet Malian President Salif Diop in Geneva on Friday"),
    ("meeting", "came face to face with Malian President Salif Diop in Geneva"),
    ("call", "spoke by phone with Malian President Salif Diop"),
    ("call", "discussed the crisis with Malian President Salif Diop in a phone call"),
    ("call", "rang Malian President Salif Diop twice on Monday"),
    ("visit", "flew to Bamako on Monday"),
    ("visit", "will travel to Mali next week"),
    ("visit", "embarked on a tour of Mali"),
]
DEALING = [
    "{who} {deal}.",
    "According to state media, {who} {deal}.",
    "After the attack, {who} {deal}.",
    "The shelling went on as {who} {deal}.",
    "A spokesman said {who} {deal}.",
    "The truce was broken, but {who} {deal}.",
]


@pytest.mark.parametrize("template", DEALING)
def test_dealings_in_any_sentence(template: str) -> None:
    for who, (kind, deal) in product(PERSONS, DEALINGS):
        sentence = template.format(who=who, deal=deal)
        (record,) = [r for r in _read(sentence) if isinstance(r, DiplomaticAction | Call)]
        parties = record.participants if isinstance(record, Call) else (*record.actors, *record.counterparts)
        assert (kind == "call") == isinstance(record, Call), sentence
        assert isinstance(record, Call) or record.kind.value == kind, sentence
        assert [p.name if p.kind.value == "person" else p.code for p in parties] == [
            "Ana Berg", "ML" if kind == "visit" else "Salif Diop",
        ], sentence  # fmt: skip
