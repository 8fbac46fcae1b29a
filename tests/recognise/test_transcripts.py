"""Transcripts of briefings: whose people speak, by the headings, and what "we", "our embassy" and "the minister" are."""

from __future__ import annotations

import pytest

import ukrcrisis

HEADINGS = [
    ("State Department Press Briefing\nThursday, June 12, 2025\n2:14 p.m. EDT", "MS. RUIZ", "US"),
    ("Press Briefing by Spokesperson Ana Ruiz\nJune 12, 2025\nWashington, D.C.", "MS. RUIZ", "US"),
    ("Foreign Ministry Spokesperson Zhao Lijian's Regular Press Conference on 14 February 2022", "Zhao Lijian", "CN"),
    ("Doorstep statement by NATO Secretary General Ana Ruiz\n15 Feb. 2022", "Ana Ruiz", "NATO"),
    ("Transcript: interview with Kenyan Foreign Minister Ana Ruiz\n12 February 2022", "ANA RUIZ", "KE"),
    ("Government press conference of 14 February 2022, Berlin", "RUIZ", "DE"),
]  # fmt: skip

STATEMENTS = [
    ("We have advised our citizens to leave Ukraine immediately.", "advisory"),
    ("Do not travel to Iraq, for any reason.", "advisory"),
    ("We moved our embassy from Kyiv to Lviv on Monday.", "diplomatic_action"),
    ("We are expelling two Bulgarian diplomats.", "diplomatic_action"),
    ("We believe Iran is preparing an attack on shipping.", "intelligence_claim"),
    ("The minister will meet Foreign Minister Luis Ortega of Peru on Sunday.", "diplomatic_action"),
]


def _codes(record: ukrcrisis.Record) -> set[str | None]:
    match record:
        case ukrcrisis.Advisory():
            actors: tuple[ukrcrisis.Actor, ...] = (record.issuer,)
        case ukrcrisis.DiplomaticAction():
            actors = record.actors
        case ukrcrisis.IntelligenceClaim():
            actors = (record.claimant,)
        case _:
            actors = record.participants
    return {code for actor in actors for code in (actor.code, actor.country)}


@pytest.mark.parametrize(("statement", "kind"), STATEMENTS)
@pytest.mark.parametrize(("heading", "label", "state"), HEADINGS)
def test_who_speaks_speaks_for_the_state_of_the_headings(
    heading: str, label: str, state: str, statement: str, kind: str
) -> None:
    text = f"{heading}\n\n{label}: Good afternoon.\n\nQUESTION: Anything new?\n\n{label}: {statement} That is all.\n"
    (record,) = ukrcrisis.parse(text)
    assert (record.type, state in _codes(record)) == (kind, True)


def test_one_turn_is_enough_where_the_headings_announce_it() -> None:
    text = "Foreign Ministry briefing, Lima, 12 June 2025\n\nMS. RUIZ: We have closed our embassy in Haiti.\n"
    (closure,) = ukrcrisis.parse(text)
    assert _codes(closure) == {"PE"}


def test_an_article_about_an_interview_is_no_transcript() -> None:
    text = "Peru's minister gave an interview on Monday.\n\nHaiti: Norway has closed its embassy in Kyiv.\n"
    (closure,) = ukrcrisis.parse(text)
    assert _codes(closure) == {"NO"}
