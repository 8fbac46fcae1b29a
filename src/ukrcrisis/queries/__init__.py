"""What an analyst asks of records, as functions over sequences of them.

Most are methods of :class:`ukrcrisis.Records`; here are their answers, and questions to one record or When.
Nothing here reads a clock, a file or a text: the same records give the same answers.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ukrcrisis.queries.certainty import Certainty, after, before, days_label, on, same_day, within
    from ukrcrisis.queries.compare import Change, Diff
    from ukrcrisis.queries.counts import Reconciliation
    from ukrcrisis.queries.custody import chain, depth, origin
    from ukrcrisis.queries.facts import Fact
    from ukrcrisis.queries.ladder import Escalation, Ladder, Rung, Step, not_followed
    from ukrcrisis.queries.ledger import ClaimPair, LedgerEntry, Relation
    from ukrcrisis.queries.network import Edge
    from ukrcrisis.queries.timeline import Moment

__all__ = [
    "Certainty",
    "Change",
    "ClaimPair",
    "Diff",
    "Edge",
    "Escalation",
    "Fact",
    "Ladder",
    "LedgerEntry",
    "Moment",
    "Reconciliation",
    "Relation",
    "Rung",
    "Step",
    "after",
    "before",
    "chain",
    "days_label",
    "depth",
    "not_followed",
    "on",
    "origin",
    "same_day",
    "within",
]

_HOMES = {
    "certainty": ("Certainty", "after", "before", "days_label", "on", "same_day", "within"),
    "compare": ("Change", "Diff"),
    "counts": ("Reconciliation",),
    "custody": ("chain", "depth", "origin"),
    "facts": ("Fact",),
    "ladder": ("Escalation", "Ladder", "Rung", "Step", "not_followed"),
    "ledger": ("ClaimPair", "LedgerEntry", "Relation"),
    "network": ("Edge",),
    "timeline": ("Moment",),
}
"""Where each name lives: a module loads when one of its names is first used."""


def __getattr__(name: str) -> object:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
