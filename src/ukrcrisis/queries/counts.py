"""Counts reconciled: "the governments of 14 countries" against those that are named."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from attrs import frozen

from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory, RecordBase
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.model.when import When
from ukrcrisis.queries.actors import actor_key, label, place_key
from ukrcrisis.queries.certainty import Certainty, days_label, within

__all__ = ["Reconciliation", "reconcile"]


@frozen(kw_only=True)
class Reconciliation:
    """One count, with those named for the same advice (action, audience, place, status). Nobody is invented."""

    counted: Advisory
    count: int
    known: tuple[Actor, ...]
    """Named for the days of the count."""
    possible: tuple[Actor, ...]
    """Named for days that may be those of the count."""
    undated: tuple[Actor, ...]
    """Named without a date, so that nothing is known of the days, perhaps for other days too."""
    apart: tuple[Actor, ...]
    """Named for other days only: the same advice, but not among those counted."""

    @property
    def open_least(self) -> int:
        """How many of the count are not named, if all the possible and undated ones are among them."""
        return max(0, self.count - len(self.known) - len(self.possible) - len(self.undated))

    @property
    def open_most(self) -> int:
        """How many of the count are not named, if none of the possible and undated ones is among them."""
        return max(0, self.count - len(self.known))

    @property
    def excess(self) -> int:
        """How many more are named than counted: above 0 the count is too low, or came before the last of
        them.
        """
        return max(0, len(self.known) - self.count)

    def __str__(self) -> str:
        parts = [
            f"{self.count} counted ({days_label(self.counted.when)})",
            f"{len(self.known)} named{_list(self.known)}",
        ]
        if self.possible:
            parts.append(f"{len(self.possible)} maybe among them{_list(self.possible)}")
        if self.undated:
            parts.append(f"{len(self.undated)} named without a date{_list(self.undated)}")
        if self.excess:
            parts.append(f"{self.excess} more named than counted")
        elif self.open_least == self.open_most:
            parts.append(f"{self.open_most} remain open")
        else:
            parts.append(f"{self.open_least} to {self.open_most} remain open")
        return "; ".join(parts)


def _list(actors: tuple[Actor, ...]) -> str:
    return f" ({', '.join(map(label, actors))})" if actors else ""


def reconcile(records: Iterable[RecordBase], *, across: bool = False) -> tuple[Reconciliation, ...]:
    """Each advisory that counts its issuers, with those named: in the same document, or ``across`` all of
    them.
    """
    counted: list[tuple[Hashable, int, Advisory]] = []
    named: dict[Hashable, dict[Hashable, list[Advisory]]] = {}
    for record in records:
        if not isinstance(record, Advisory):
            continue
        advice = _advice(record, across)
        count = _count(record)
        if count is not None:
            counted.append((advice, count, record))
        elif record.issuer.kind not in (ActorKind.GROUP, ActorKind.UNNAMED):
            named.setdefault(advice, {}).setdefault(actor_key(record.issuer), []).append(record)
    return tuple(_compare(record, count, named.get(advice, {})) for advice, count, record in counted)


def _count(record: Advisory) -> int | None:
    if record.issuer_count is not None:
        return record.issuer_count
    return record.issuer.count if record.issuer.kind is ActorKind.GROUP else None


def _advice(record: Advisory, across: bool) -> Hashable:
    document = None if across else record.evidence[0].document
    return (document, record.action, record.audience, place_key(record.place), record.status)


def _compare(counted: Advisory, count: int, named: dict[Hashable, list[Advisory]]) -> Reconciliation:
    found: dict[Certainty | None, list[Actor]] = {None: [], **{certainty: [] for certainty in Certainty}}
    for advisories in named.values():
        answers = {_among(advisory.when, counted.when) for advisory in advisories}
        best = next(c for c in (Certainty.YES, Certainty.MAYBE, None, Certainty.NO) if c in answers)
        found[best].append(advisories[0].issuer)
    return Reconciliation(
        counted=counted,
        count=count,
        known=tuple(found[Certainty.YES]),
        possible=tuple(found[Certainty.MAYBE]),
        undated=tuple(found[None]),
        apart=tuple(found[Certainty.NO]),
    )


def _among(when: When | None, counted: When | None) -> Certainty | None:
    """Whether advice of these days is among what was counted; None where it has no date.

    A count of no known days settles nothing.
    """
    if when is None or not when.dated:
        return None
    if counted is None or not counted.dated:
        return Certainty.MAYBE
    return within(when, counted.start, counted.end)
