"""The clause: what a passage says, verb by verb."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.phrases import NounPhrase, VerbGroup
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.text.sentences import Quotation

__all__ = ["Clause"]

_MOST_GOVERNORS = 12
"""How far up a clause looks: no sentence that people write goes deeper."""


class Clause:
    """A verb with what belongs to it."""

    def __init__(self, verb: VerbGroup, *, quotation: Quotation | None, segment: int) -> None:
        self.verb = verb
        self.lemma = verb.lemma
        """The base form of the verb: what most questions to a clause begin with."""
        self.subject: NounPhrase | None = None
        self.objects: list[NounPhrase] = []
        self.prepositions: list[tuple[str, NounPhrase]] = []
        self.governor: Clause | None = None
        self.relation = "root"
        """To the governor: "xcomp" (to leave), "ccomp" (that …), "advcl", "relcl", "prep", "noun", "conj"."""
        self.marker = ""
        """The word that opens the clause ("that", "if", "after", "against"), or ""."""
        self.noun: NounPhrase | None = None
        """The noun that the clause completes ("a call to leave", "the claim that …"), or None."""
        self.beside: Clause | None = None
        """The clause before with which it shares its subject ("told A to go and asked B to stay"), or None."""
        self.dependents: list[Clause] = []
        self.dates: list[DateMention] = []
        self.setting: Sequence[DateMention] = ()
        """The dates that open the sentence, before a clause beside which this one stands: "On Friday A met B, and C …"."""
        self.quotation = quotation
        """The quotation in which the verb stands, or None."""
        self.segment = segment
        """The inner sentence of the passage."""
        self.senses: frozenset[str] | None = None
        """The kinds of action that its verb can mean, once somebody has asked."""
        self.tails: dict[int, object] = {}
        """What follows the verb from an offset on, once somebody has asked."""
        self._end = 0

    @property
    def start(self) -> int:
        return min([self.verb.start] + ([self.subject.start] if self.subject else []))

    @property
    def end(self) -> int:
        """Where the last of its words ends, later clauses that depend on it included."""
        return self._end or self.own_end()

    def close(self) -> None:
        """Settle the end; clauses that depend on this one and stand after it must be closed before."""
        self._end = max([self.own_end(), *(d.end for d in self.dependents if d.verb.start > self.verb.start)])

    def own_end(self) -> int:
        return max([self.verb.end, *[o.end for o in self.objects], *[p.end for _, p in self.prepositions]])

    @property
    def has_complement(self) -> bool:
        """Whether a clause behind the verb completes it: what is said after "said"."""
        return any(d.relation == "ccomp" and d.verb.start > self.verb.end for d in self.dependents)

    def complements(self) -> list[NounPhrase]:
        """The objects, and the phrases behind the prepositions."""
        return [*self.objects, *(phrase for _, phrase in self.prepositions)]

    def phrases(self) -> list[NounPhrase]:
        """The subject, if there is one, and the complements."""
        return [*([self.subject] if self.subject is not None else []), *self.complements()]

    def governors(self) -> Sequence[Clause]:
        """The clauses above this one, nearest first."""
        out: list[Clause] = []
        clause = self.governor
        while clause is not None and len(out) < _MOST_GOVERNORS:
            out.append(clause)
            clause = clause.governor
        return out
