"""What the type checker knows of chains of queries; mypy reads it, and pytest runs it too."""

from __future__ import annotations

from datetime import date
from typing import TypeGuard, assert_type

from tests.queries.seed import seed
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.vocabulary import ActionKind, Stance, Status, Topic
from ukrcrisis.queries.compare import Diff
from ukrcrisis.queries.custody import origin
from ukrcrisis.queries.facts import Fact
from ukrcrisis.queries.timeline import Moment
from ukrcrisis.records import Records

FIRST, LAST = date(2022, 2, 7), date(2022, 2, 13)


def test_chains_of_three_know_their_type() -> None:
    records = seed()
    assert_type(records, Records[Record])
    assert_type(records.of(Advisory).involving("NL").between(FIRST, LAST), Records[Advisory])
    assert_type(records.of(Call).between(FIRST, LAST).status(Status.OCCURRED), Records[Call])
    assert_type(records.between(FIRST, LAST).by("US").of(DiplomaticAction), Records[DiplomaticAction])
    assert_type(records.involving("US").told_by("RIA Novosti").only_unnamed(), Records[Record])
    assert_type(records.of(Call).where(lambda call: len(call.participants) > 2).about("UA"), Records[Call])


def test_a_question_for_one_type_narrows_to_it() -> None:
    records = seed()
    assert_type(records.stance(Stance.DENIES), Records[IntelligenceClaim])
    assert_type(records.by("US").topic(Topic.ATTACK).undated(), Records[IntelligenceClaim])
    assert_type(records.kind(ActionKind.MEETING)[0], DiplomaticAction)
    assert_type(records.stance(Stance.DENIES)[:2], Records[IntelligenceClaim])


def is_joint(record: Record) -> TypeGuard[Call]:
    return isinstance(record, Call) and len(record.participants) > 2


def test_a_type_guard_narrows() -> None:
    assert_type(seed().where(is_joint), Records[Call])
    assert_type(seed().where(lambda record: record.when is None), Records[Record])


def test_answers_keep_the_type() -> None:
    calls = seed().of(Call)
    assert_type(calls.facts(), tuple[Fact[Call], ...])
    assert_type(calls.facts()[0].records, tuple[Call, ...])
    assert_type(calls.timeline(), tuple[Moment[Call], ...])
    assert_type(calls.diff(calls), Diff[Call])
    assert_type(seed().group_by(origin), dict[Actor | None, Records[Record]])
    assert_type(calls.group_by(lambda call: call.mode.value), dict[str, Records[Call]])


def test_records_of_a_type_are_records() -> None:
    def count(records: Records[Record]) -> int:
        return len(records)

    assert count(seed().of(Call)) == 2
