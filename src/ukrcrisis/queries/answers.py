"""The questions whose answers are not records: methods that any sequence of records has."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, TypeVar

from ukrcrisis.model.records import RecordBase
from ukrcrisis.model.vocabulary import Audience

if TYPE_CHECKING:
    import networkx

    from ukrcrisis.queries.counts import Reconciliation
    from ukrcrisis.queries.facts import Fact
    from ukrcrisis.queries.ladder import Ladder
    from ukrcrisis.queries.ledger import LedgerEntry
    from ukrcrisis.queries.network import Edge
    from ukrcrisis.queries.timeline import Moment

__all__ = ["Answers"]

R_co = TypeVar("R_co", bound=RecordBase, covariant=True)


class Answers(Sequence[R_co]):
    """What is worked out from all the records at hand; each answer's module loads when it is first asked for."""

    __slots__ = ()

    def timeline(self) -> tuple[Moment[R_co], ...]:
        """Every record once, by its days; open ranges are shown as such, undated records come last."""
        from ukrcrisis.queries.timeline import timeline

        return timeline(self)

    def facts(self) -> tuple[Fact[R_co], ...]:
        """Records of different documents that tell the same, as one fact with its origins; see ``queries.facts``."""
        from ukrcrisis.queries.facts import facts

        return facts(self)

    def ledger(self) -> tuple[LedgerEntry, ...]:
        """The claims by subject and topic, with who agrees, differs and contradicts."""
        from ukrcrisis.queries.ledger import ledger

        return ledger(self)

    def ladders(self, *, audiences: Collection[Audience] | None = None) -> tuple[Ladder, ...]:
        """How far each issuer's advice went for each place; by default to citizens and travellers."""
        from ukrcrisis.queries.ladder import PUBLIC, ladders

        return ladders(self, audiences=PUBLIC if audiences is None else audiences)

    def reconcile(self, *, across: bool = False) -> tuple[Reconciliation, ...]:
        """Each count of issuers ("14 countries") with those named, in its document or ``across`` all."""
        from ukrcrisis.queries.counts import reconcile

        return reconcile(self, across=across)

    def edges(self) -> tuple[Edge, ...]:
        """Who called, met, visited, summoned or expelled whom."""
        from ukrcrisis.queries.network import edges

        return edges(self)

    def graph(self) -> networkx.MultiDiGraph:
        """The edges as a networkx graph; needs the extra ``ukrcrisis[network]``."""
        from ukrcrisis.queries.network import graph

        return graph(self.edges())
