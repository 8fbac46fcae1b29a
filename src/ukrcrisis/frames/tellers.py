"""Who told the last sentence: whom "it" and "he" mean before a verb of saying, and not whom he spoke of."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["Tellers"]

_NEAR = 500
"""Characters behind who told a sentence within which a pronoun can mean him."""
_MEANT = {
    "it": (ActorKind.COUNTRY, ActorKind.ORGANISATION),
    "he": (ActorKind.UNNAMED,),
    "she": (ActorKind.UNNAMED,),
}
"""What kind of teller each pronoun can mean; persons with a name have a memory of their own."""


class Tellers:
    """Follows who tells through the subjects of one passage, and from one passage to the next."""

    def __init__(self, clauses: Sequence[Clause], vocabulary: Vocabulary, memory: Memory) -> None:
        saying = vocabulary.derived(_saying)
        above = [clause for clause in clauses if clause.quotation is None and not _is_told(clause, saying)]
        self._acting = {id(clause.subject) for clause in above}
        self._telling = {id(c.subject) for c in above if c.lemma in saying and not c.verb.passive}
        self._memory = memory

    def note(self, subject: NounPhrase) -> None:
        """Give a pronoun that tells its actor, or remember who tells; another who acts is remembered as nobody."""
        memory, tells = self._memory, id(subject) in self._telling
        if tells and subject.pronoun:
            teller, end = memory.teller or (None, 0)
            near = subject.start - end < _NEAR
            if teller is not None and near and teller.kind in _MEANT.get(subject.head, ()):
                subject.actor = teller
        elif id(subject) in self._acting and (subject.actor is not None or tells):
            one = subject.actor if tells and _is_one(subject) else None
            memory.teller = (one, subject.end) if one is not None else None


def _saying(vocabulary: Vocabulary) -> frozenset[str]:
    """Verbs of saying, accusing and observing."""
    return vocabulary.words("report") | vocabulary.words("charging") | vocabulary.words("showing")


def _is_told(clause: Clause, saying: frozenset[str]) -> bool:
    """Whether a verb of saying stands above; in "Ruiz said it was war, he added" Ruiz tells, too."""
    itself = clause.lemma in saying
    return any(
        above.lemma in saying and (not itself or above.verb.start < clause.verb.start)
        for above in clause.governors()
    )


def _is_one(phrase: NounPhrase) -> bool:
    """Whether one state, body or person tells: no "officials", no "two people"."""
    several = phrase.plural and phrase.surface is None
    return phrase.actor is not None and not several and (phrase.actor.count or 1) == 1
