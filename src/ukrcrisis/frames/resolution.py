"""The phrases of a passage to whom and what they mean, with what the document has told before."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.actors import Resolver
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase
from ukrcrisis.frames.scenes import country_before, reported_from, scene_of, stands_alone
from ukrcrisis.frames.tellers import Tellers
from ukrcrisis.mentions.prepositions import INCLUDING

__all__ = ["resolve_phrases"]

_WHERE = frozenset({"in", "near", "around", "outside"})
"""Prepositions before the name of a place, seldom of a person."""


def resolve_phrases(chunks: Sequence[Chunk], clauses: Sequence[Clause], resolver: Resolver) -> None:
    """Give each noun phrase its actor and place, from left to right; the resolver's memory goes on to the next passage."""
    resolver.memory.scene, resolver.memory.served, resolver.memory.nation = scene_of(chunks), None, None
    resolver.memory.home = resolver.memory.home or reported_from(chunks)
    report = resolver.vocabulary.words("report")
    subjects = {id(clause.subject) for clause in clauses if clause.verb.finite}
    told = {id(clause.subject) for clause in clauses if _is_told(clause, report)}
    tellers = Tellers(clauses, resolver.vocabulary, resolver.memory)
    before: Chunk | None = None
    last: NounPhrase | None = None
    memory, quoting = resolver.memory, resolver.memory.person
    for i, each in enumerate(chunks):
        if isinstance(each, Mark) and each.item.key == "where":
            memory.scene = country_before(chunks, i) or memory.scene  # "in Peru, where the ministry said"
        if each.tag == "q":
            quoting = memory.person
        elif each.tag == "Q":
            memory.person = (
                quoting or memory.person
            )  # "“Putin has decided,” he said": not he who is spoken of
        if isinstance(each, NounPhrase):
            placed = isinstance(before, Mark) and before.item.key in _WHERE
            alone = stands_alone(chunks, i, each)
            if alone and each.surface is not None:
                memory.open_section(each.surface.entry.country)  # of a town; a country acts itself
            topical = isinstance(before, Mark) and before.item.key == "as for"
            among = isinstance(before, Mark) and before.item.key in INCLUDING and id(last) in subjects
            memory.teller = None if alone or topical else memory.teller
            person = memory.person
            resolver.resolve(each, acting=alone or topical or among or id(each) in subjects, placed=placed)
            if id(each) in told:
                memory.person = person or memory.person
            if id(each) in subjects:
                tellers.note(each)
            if isinstance(before, Mark) and before.item.key == "according to" and each.pronoun:
                each.actor = memory.person or each.actor  # "according to him": who acted or spoke last
            last = each
        before = each


def _is_told(clause: Clause, report: frozenset[str]) -> bool:
    """Whether somebody named before says it: in "Ortega said that Ruiz might go", "he" is Ortega still."""
    if clause.relation == "relcl":
        return False  # it only tells more of who acts elsewhere: "but Ruiz, quoted by CNN, said he"
    below = clause
    while below.governor is not None and below.governor.lemma not in report:
        below = below.governor
    teller = below.governor.subject if below.governor is not None and below.relation == "ccomp" else None
    if teller is None or clause.subject is None or teller.start >= clause.subject.start:
        return False
    return teller.pronoun or teller.name is not None or teller.office is not None
