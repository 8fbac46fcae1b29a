"""The advisory ladder: how far each issuer has gone, for each place, and since when."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from enum import IntEnum

from attrs import frozen

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, RecordBase
from ukrcrisis.model.vocabulary import ActorKind, AdvisoryAction, Audience, Status, Strength
from ukrcrisis.model.when import When
from ukrcrisis.queries.actors import actor_key, fold, label, place_key, shown
from ukrcrisis.queries.certainty import Certainty, before, bounds, days_label

__all__ = ["PUBLIC", "Escalation", "Ladder", "Rung", "Step", "ladders", "not_followed"]

PUBLIC = frozenset({Audience.CITIZENS, Audience.TRAVELLERS})
"""Those whom a ladder is about, unless the caller says otherwise: what staff are told runs ahead of it."""


class Rung(IntEnum):
    """How far advice goes; each asks more than the one before."""

    TAKE_CARE = 1
    AVOID_NONESSENTIAL_TRAVEL = 2
    CONSIDER_LEAVING = 3
    DO_NOT_TRAVEL = 4
    LEAVE = 5
    ORDERED = 6
    """To leave, as an order."""

    @staticmethod
    def of(advisory: Advisory) -> Rung:
        """The rung of one advisory."""
        if advisory.action is AdvisoryAction.LEAVE and advisory.strength is Strength.ORDER:
            return Rung.ORDERED
        return Rung[advisory.action.name]

    def __str__(self) -> str:
        return self.name.lower().replace("_", " ")


@frozen(kw_only=True)
class Step:
    """One rung that an issuer has reached."""

    rung: Rung
    advisories: tuple[Advisory, ...]
    """Every advisory of this rung, in the order given."""
    first: When | None
    """The earliest date: the one that is over first; None where no advisory of this rung has a date."""
    deadline: When | None
    """The earliest dated deadline, else the first given in words ("immediately"), else None."""


@frozen(kw_only=True)
class Escalation:
    """From one step to a higher one that was not reached before it."""

    before: Step
    after: Step
    certainty: Certainty
    """Whether the higher step came later: yes or maybe."""


@frozen(kw_only=True)
class Ladder:
    """What one issuer has advised about one place, lowest step first."""

    issuer: Actor
    place: Place | None
    steps: tuple[Step, ...]

    @property
    def top(self) -> Step:
        """The highest step."""
        return self.steps[-1]

    @property
    def escalations(self) -> tuple[Escalation, ...]:
        """To each step from the highest lower one that may have come before it.

        A step that was taken when a higher one had certainly been reached is none.
        """
        return tuple(found for step in self.steps if (found := self._escalation(step)) is not None)

    def _escalation(self, step: Step) -> Escalation | None:
        if any(before(s.first, step.first).certain for s in self.steps if s.rung > step.rung):
            return None
        for lower in reversed([s for s in self.steps if s.rung < step.rung]):
            certainty = before(lower.first, step.first)
            if certainty.possible:
                return Escalation(before=lower, after=step, certainty=certainty)
        return None

    def __str__(self) -> str:
        steps = "; ".join(f"{step.rung} ({days_label(step.first)}{_until(step)})" for step in self.steps)
        return (
            f"{label(self.issuer)}, {'no place' if self.place is None else shown(self.place.name)}: {steps}"
        )


def _until(step: Step) -> str:
    if step.deadline is None:
        return ""
    return f", deadline {days_label(step.deadline) if step.deadline.dated else shown(step.deadline.text)}"


def ladders(records: Iterable[RecordBase], *, audiences: Collection[Audience] = PUBLIC) -> tuple[Ladder, ...]:
    """A ladder for each issuer and place, in the order of their first advisories.

    Counts only what was issued (occurred or ongoing). Issuers that are not named one by one ("14 countries",
    "more and more countries") have no ladder.
    """
    found: dict[Hashable, list[Advisory]] = {}
    for record in records:
        if isinstance(record, Advisory) and _counts(record, audiences):
            found.setdefault((actor_key(record.issuer), place_key(record.place)), []).append(record)
    return tuple(_ladder(advisories) for advisories in found.values())


def not_followed(
    found: Iterable[Ladder], issuers: Iterable[str], *, place: str, at_least: Rung = Rung.LEAVE
) -> tuple[str, ...]:
    """Which of these codes have no step of that height for the place, as far as the records tell; sorted.

    ``place`` is a country's code, which any place in it satisfies, or the name of just that place.
    """
    followed = {
        ladder.issuer.code
        for ladder in found
        if ladder.top.rung >= at_least and ladder.place is not None and _is(ladder.place, place)
    }
    return tuple(sorted(set(issuers) - followed))


def _is(place: Place, asked: str) -> bool:
    return asked in (place.country, place.name) if asked.isupper() else fold(place.name) == fold(asked)


def _counts(advisory: Advisory, audiences: Collection[Audience]) -> bool:
    return (
        advisory.status in (Status.OCCURRED, Status.ONGOING)
        and advisory.issuer_count is None
        and advisory.issuer.kind not in (ActorKind.GROUP, ActorKind.UNNAMED)
        and advisory.audience in audiences
    )


def _ladder(advisories: list[Advisory]) -> Ladder:
    by_rung: dict[Rung, list[Advisory]] = {}
    for advisory in advisories:
        by_rung.setdefault(Rung.of(advisory), []).append(advisory)
    steps = (
        Step(
            rung=rung,
            advisories=tuple(by_rung[rung]),
            first=_earliest(a.when for a in by_rung[rung]),
            deadline=_earliest(a.deadline for a in by_rung[rung]) or _in_words(by_rung[rung]),
        )
        for rung in sorted(by_rung)
    )
    return Ladder(issuer=advisories[0].issuer, place=advisories[0].place, steps=tuple(steps))


def _earliest(whens: Iterable[When | None]) -> When | None:
    dated = [when for when in whens if when is not None and when.dated]
    return min(dated, key=lambda when: bounds(when)[::-1], default=None)


def _in_words(advisories: list[Advisory]) -> When | None:
    return next((a.deadline for a in advisories if a.deadline is not None), None)
