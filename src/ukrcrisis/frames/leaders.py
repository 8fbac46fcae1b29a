"""Whose land a person is of by what he leads: "Omar Ruiz, who commands Peru's forces"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.nations import Nations
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["settle_leaders"]


def settle_leaders(clauses: Sequence[Clause], memory: Memory, vocabulary: Vocabulary) -> None:
    """Give a person of no land the one whose body a relative clause says he leads, here and in the text that follows."""
    leading = vocabulary.words("leading", "verb") | vocabulary.words("leading", "run")
    for clause in clauses:
        person = clause.subject
        if clause.relation != "relcl" or clause.lemma not in leading or clause.verb.passive:
            continue
        if person is None or person.actor is None or person.actor.kind is not ActorKind.PERSON:
            continue
        lands = (vocabulary.derived(Nations).of(led) for led in clause.objects)
        land = next((code for code in lands if code is not None), None)
        if land is not None and person.actor.country is None:
            acts = memory.person == person.actor
            person.actor = evolve(person.actor, country=land)
            memory.remember(person.actor, acting=acts)
