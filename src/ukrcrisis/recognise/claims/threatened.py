"""What a clause says of a threat that is named beside its verb: that it is so, or no more than how it would be."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.context import ClaimContext
from ukrcrisis.recognise.claims.forces import is_armed, owners_in
from ukrcrisis.recognise.claims.nouns import NounThreat, threat_in
from ukrcrisis.recognise.wordings import Tail

__all__ = ["is_thing", "is_told_of", "threats_behind"]


def is_thing(subject: NounPhrase | None, context: ClaimContext) -> bool:
    """Whether a subject means nothing by what it does: no actor, no forces, no pronoun."""
    if subject is None or subject.pronoun or subject.actor is not None or owners_in(subject, context):
        return False
    return not any(is_armed(part, context) or part.actor is not None for part in subject.parts)


def threats_behind(clause: Clause, nouns: list[NounThreat], context: ClaimContext) -> list[NounThreat]:
    """The threats behind a verb: "the blockade threatened supplies" plans nothing."""
    subject = clause.subject
    own = [threat_in(part, context) for part in subject.parts] if subject is not None else []
    return [noun for noun in nouns if noun not in own]


def is_told_of(clause: Clause, tail: Tail, nouns: list[NounThreat], context: ClaimContext) -> bool:
    """Whether a clause says of a threat that it is so; of "the war is a crime" it does not."""
    if clause.lemma not in context.words.copulas:
        return True
    above, subject = clause.governor, clause.subject
    if subject is not None and subject.determiner == "any":
        return tail.holds(context.words.likely)  # not "any attack on us would be an act of war"
    if subject is None and above is not None and above.marker == "what":
        return True  # "what the ministry says was an incursion"
    if subject is not None and subject.head in context.words.decisions:
        return True  # "its aim is a change of regime"
    about = threat_in(subject, context) if subject is not None else None
    judged = clause.verb.modal and about is not None and clause.lemma == "be" and bool(clause.objects)
    told = any(n.reported or n.negative for n in nouns) or (clause.verb.modal and not judged)
    if told or (subject is not None and subject.head == "there"):
        return True  # but "an invasion would be a mistake" only judges it
    made_up = any(noun.topic is Topic.PRETEXT for noun in nouns)
    charge = subject is not None and subject.head in context.words.reported  # "the report is a provocation"
    if made_up and subject is not None and not charge and (about is None or about.topic is not Topic.PRETEXT):
        return True  # "their offers are a cover for war"
    if any(o.head in context.words.risks for o in clause.objects):
        return True  # "an attack remained a possibility"
    massed = (threat_in(o, context) for o in clause.objects)
    if any(n is not None and n.topic is Topic.BUILDUP and n.subjects for n in massed):
        return True  # "it was the largest massing of Russian troops"
    return (
        tail.holds(context.words.likely)
        or tail.holds(context.words.unlikely)
        or tail.holds(context.words.denying)
    )
