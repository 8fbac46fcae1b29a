"""Evidence against texts: verified, and moved to an edited text."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import ukrcrisis
from ukrcrisis import Records, ValueFault, Verdict

HEAD = "A heading\n\n"
ADVICE = "Norway told its citizens to leave Ukraine."
CALL = "Biden phoned Putin on 12 February 2022."
TEXT = f"{HEAD}{ADVICE} {CALL}\n"
FOUND = ukrcrisis.parse(TEXT, path="note.txt")


def test_records_without_their_texts_still_quote() -> None:
    back = ukrcrisis.loads(ukrcrisis.dumps(FOUND))
    assert [document.text for document in back.documents] == [None]
    assert [record.evidence[0].quote for record in back] == [ADVICE, CALL]


def test_verify_tells_which_evidence_holds() -> None:
    back = ukrcrisis.loads(ukrcrisis.dumps(FOUND))
    assert [check.verdict for check in back.verify(FOUND.documents)] == [Verdict.HOLDS, Verdict.HOLDS]
    assert [check.verdict for check in back.verify(back.documents)] == [Verdict.MISSING, Verdict.MISSING]
    edited = ukrcrisis.parse(TEXT.replace("Putin", "Xi"), path="note.txt")
    assert [check.verdict for check in back.verify(edited.documents)] == [Verdict.HOLDS, Verdict.CHANGED]
    elsewhere = ukrcrisis.parse("Another text.", path="other.txt")
    assert {check.verdict for check in back.verify(elsewhere.documents)} == {Verdict.MISSING}
    assert [check.record for check in back.verify([])] == list(FOUND)


def test_rebase_reports_kept_moved_and_gone() -> None:
    back = ukrcrisis.loads(ukrcrisis.dumps(FOUND))
    same = back.rebase(TEXT + "More.")
    assert [len(part) for part in (same.kept, same.moved, same.gone, same.lost)] == [2, 0, 0, 0]
    new = f"{HEAD}{ADVICE} In between. {CALL.replace('Putin', 'Xi')}"
    half = back.rebase(new)
    assert [piece.quote for piece in half.kept] == [ADVICE]
    assert [piece.quote for piece in half.gone] == [CALL]
    assert half.lost == (FOUND[1],)
    assert [record.id for record in half.records] == [FOUND[0].id]
    moved = back.rebase(f"Much before. {TEXT}")
    assert [(move.before.start, move.after.start) for move in moved.moved] == [(11, 24), (54, 67)]
    assert {check.verdict for check in moved.records.verify(moved.records.documents)} == {Verdict.HOLDS}
    assert ukrcrisis.loads(ukrcrisis.dumps(moved.records)) == moved.records
    assert moved.records.documents[0].sha256 != FOUND.documents[0].sha256


def test_of_several_places_the_nearest_counts() -> None:
    found = ukrcrisis.parse(f"{CALL} He said so. {ADVICE}")
    twice = found.rebase(f"{ADVICE} {CALL} He said so. {ADVICE}")
    assert [piece.start for record in twice.records for piece in record.evidence] == [43, 95]


def test_a_record_keeps_the_evidence_that_is_left() -> None:
    found = ukrcrisis.parse(f"{ADVICE} {CALL}")
    both = evolve(found[0], evidence=found[0].evidence + found[1].evidence)
    after = Records([both], documents=found.documents).rebase(CALL)
    assert [piece.quote for piece in after.records[0].evidence] == [CALL]
    assert (len(after.moved), len(after.gone), after.lost) == (1, 1, ())


def test_of_several_documents_one_is_named() -> None:
    one, two = ukrcrisis.parse(ADVICE, path="a.txt"), ukrcrisis.parse(CALL, path="b.txt")
    both = Records([*one, *two], documents=[*one.documents, *two.documents])
    with pytest.raises(ValueFault, match=r"a\.txt, b\.txt"):
        both.rebase("x")
    with pytest.raises(ValueFault):
        both.rebase("x", document="c.txt")
    after = both.rebase(f"So: {CALL}", document="b.txt")
    assert [record.evidence[0].start for record in after.records] == [0, 4]
    assert [document.path for document in after.records.documents] == ["a.txt", "b.txt"]


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.text(max_size=5)), max_size=4))
def test_whatever_the_edit_what_is_not_gone_holds(edits: list[tuple[int, str]]) -> None:
    text = TEXT
    for at, insertion in edits:
        text = text[:at] + insertion + text[at:]
    after = FOUND.rebase(text)
    assert {check.verdict for check in after.records.verify(after.records.documents)} <= {Verdict.HOLDS}
    assert len(after.kept) + len(after.moved) + len(after.gone) == 2
    for piece in after.gone:
        assert piece.quote not in text
