"""Who "it" is in "Lima accused Quito of arming the rebels, a charge it denies": Quito, though Lima is who acted last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["settle_accused"]


def settle_accused(clauses: Sequence[Clause], vocabulary: Vocabulary) -> None:
    """Let a pronoun that denies what its sentence tells before be who is accused, for nobody denies his own charge."""
    denying = vocabulary.words("teller", "denies")
    charging = vocabulary.words("charging")
    charges = vocabulary.words("falsehood", "pointing back")
    for at, clause in enumerate(clauses):
        pronoun = clause.subject
        if pronoun is None or not pronoun.pronoun or pronoun.actor is None or clause.lemma not in denying:
            continue
        if clause.dependents or clause.verb.negated or not _points(clause, charges):
            continue
        accused = [phrase for charge in clauses[:at] for phrase in _accused_in(charge, pronoun, charging)]
        if accused:
            pronoun.actor = accused[-1].actor


def _points(clause: Clause, charges: frozenset[str]) -> bool:
    """Whether what is denied is no more than what was told: "which it denies", "and it denied the charge"."""
    told = clause.relation == "relcl" or all(phrase.head in charges for phrase in clause.objects)
    return told and not any(phrase.after for phrase in clause.objects)


def _accused_in(charge: Clause, pronoun: NounPhrase, charging: frozenset[str]) -> Iterator[NounPhrase]:
    """Whom a clause accuses, by a verb of accusing or in what it reports, where the pronoun has been taken for the accuser."""
    accuser = charge.subject
    if accuser is None or accuser.actor != pronoun.actor or charge.verb.passive:
        return
    phrases = list(charge.objects) if charge.lemma in charging else []
    phrases += [told.subject for told in charge.dependents if told.relation == "ccomp" and told.subject]
    for phrase in phrases:
        if phrase.actor is None or phrase.pronoun or phrase.actor == pronoun.actor:
            continue
        if (phrase.actor.kind is ActorKind.PERSON) == (pronoun.head in ("he", "she")):
            yield phrase
