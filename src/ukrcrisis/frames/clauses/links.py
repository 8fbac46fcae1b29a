"""Finite clauses to each other: where a clause with a subject hangs, and beside which one without stands."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.state import Parse, State, VerbClasses
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import ORGANS, EntryKind
from ukrcrisis.mentions.inflection import Form

__all__ = ["coordinate", "coordinate_of", "place"]


_BODIES = ORGANS | {EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.SEAT, EntryKind.ORGANISATION}


def place(state: State, clause: Clause, verbs: VerbClasses) -> None:
    """Attach a clause that has its own subject, by what opened it."""
    if state.interrupted is not None and state.opener == ",":
        clause.governor, clause.relation, clause.marker = state.interrupted, "ccomp", "that"
        state.interrupted = None
    elif state.opener == "that" and _is_carried(state, clause, verbs):
        clause.governor, clause.relation = state.governor, "relcl"
    elif state.opener == "that":
        clause.governor, clause.relation = state.governor, "ccomp"
        clause.noun = None if _is_told(state, verbs) else state.antecedent
    elif state.opener == "sub":
        clause.governor, clause.relation = state.governor, "advcl"
    elif state.opener == ":":
        clause.governor = state.governor
        clause.relation = "ccomp" if state.governor is not None else "root"
    elif state.opener == "and" and state.current is not None:
        _place_after_and(state.current, clause, verbs)
    elif state.opener == "," and state.current is not None and _is_aside(clause, state.current, verbs):
        clause.governor, clause.relation = state.current, "ccomp"
    else:
        clause.relation = "root"


def _is_told(state: State, verbs: VerbClasses) -> bool:
    """Whether who stands before "that" is told it: "made it clear to its citizens | that they had to go"."""
    last = state.governor.prepositions[-1:] if state.governor is not None else []
    people = state.antecedent is not None and state.antecedent.head in verbs.speakers
    return people and last == [("to", state.antecedent)]


def _is_carried(state: State, clause: Clause, verbs: VerbClasses) -> bool:
    """Whether "that" opens what an outlet did with the noun before: "in an interview that CNN broadcast"."""
    carrier = clause.subject.surface if clause.subject is not None else None
    if carrier is None or carrier.entry.kind is not EntryKind.OUTLET or state.antecedent is None:
        return False
    if clause.lemma in verbs.passing_on:
        clause.objects.append(state.antecedent)
        return True
    return False


def _is_aside(clause: Clause, telling: Clause, verbs: VerbClasses) -> bool:
    """Whether the clause before is a teller between commas: "As of today, he told parliament, no army had …"."""
    fronted = [*(p.start for _, p in telling.prepositions), *(date.start for date in telling.dates)]
    opens = telling.subject is not None and (
        telling.subject.pronoun or any(start < telling.subject.start for start in fronted)
    )
    alone = telling.relation == "root" and not telling.has_complement and not telling.dependents
    return telling.lemma in verbs.aside and opens and alone and clause.segment == telling.segment


def _place_after_and(beside: Clause, clause: Clause, verbs: VerbClasses) -> None:
    """Keep both under "said that A had left and B would follow", as long as the quotation is the same."""
    while beside.governor is not None and (not beside.verb.finite or beside.relation in ("relcl", "advcl")):
        beside = beside.governor
    said = beside.relation == "ccomp" and beside.marker in ("that", "")
    simple = clause.verb.past and not (clause.verb.perfect or clause.verb.passive or clause.verb.modal)
    if beside.verb.modal == "would" and simple:
        said = False  # "Peru said it would stay, and Chile closed its embassy"
    if simple and clause.lemma in verbs.report and beside.lemma not in verbs.report and _is_named(clause):
        said = False  # "Ruiz warned that Chile might attack, but Ortega said it was calm"
    leaves = beside.quotation is not None and clause.quotation is not beside.quotation
    if said and not leaves:  # "says he would welcome it but “we have seen none”"
        clause.governor, clause.relation, clause.marker = beside.governor, "ccomp", "and"
    else:
        clause.relation = "root"


def _is_named(clause: Clause) -> bool:
    """Whether a person or a body, by name or office, is the subject."""
    subject = clause.subject
    if subject is None or subject.is_named_person or subject.office is not None:
        return subject is not None
    return subject.surface is not None and subject.surface.entry.kind in _BODIES


def coordinate(clause: Clause, other: Clause) -> None:
    """Put a clause beside another: it has the same subject and governor, and shares the auxiliary."""
    verb, shared = clause.verb, other.verb
    clause.subject, clause.beside = other.subject, other
    clause.marker = other.marker or "and"
    clause.relation = "conj" if other.relation == "root" else other.relation
    clause.governor = None if clause.relation == "conj" else other.governor
    if shared.passive and verb.bare_participle and not verb.past:
        verb.passive = True
    if shared.modal and not verb.modal and verb.item.form is not None and not verb.past:
        verb.modal = shared.modal


def coordinate_of(parse: Parse, i: int, clause: Clause, current: Clause) -> Clause | None:
    """The clause that a verb without a subject of its own stands beside, nearest first."""
    verbs = parse.verbs
    ongoing = clause.verb.modal and clause.verb.progressive  # "and may be getting ready"
    speaking = not ongoing and any(
        clause.lemma in each for each in (verbs.report, verbs.control, verbs.charging)
    )
    barred = ("relcl", "advcl") if speaking else ("relcl",)
    beside: Clause | None = current
    mute: Clause | None = None
    earlier: Clause | None = None
    while beside is not None:
        if (
            beside.verb.finite
            and (
                beside.relation not in barred
                or (bool(beside.marker) and _needs_plural(clause))
                or _is_contrasted(parse, i, beside)
            )
            and _agrees(parse, i, beside)
            and _agrees_in_number(clause, beside)
            and _same_tense(clause, beside, joined=parse.state.opener == "and")
            and not _is_parted(parse, i, clause, beside)
            and not (speaking and beside.verb.progressive)  # "deny that they are planning it and say that"
            and not _is_tellers(parse, i, clause, beside)
        ):
            subject = beside.subject
            if not speaking or subject is None or verbs.can_speak(subject):
                return beside
            mute = mute or (beside if subject.pronoun else None)
        joined = speaking and parse.state.opener == "and" and beside.relation not in barred
        if joined and beside.verb.finite and beside.subject is not None:
            able = verbs.can_speak(beside.subject) and _agrees_in_number(clause, beside)
            earlier = earlier or (beside if able else None)
        beside = beside.governor
    # "it ordered its staff to leave, told …", "accuses it of plotting, and said on Friday that …"
    aside = speaking and current.relation in barred and bool(current.marker) and earlier is not None
    if aside:
        return earlier  # "is telling them to leave while planes fly and advises against travel"
    return current if current.verb.finite else mute or earlier


def _is_contrasted(parse: Parse, i: int, beside: Clause) -> bool:
    """Whether a clause with "while" tells what another does meanwhile, who goes on behind "and": "while Peru closed its mission
    and recalled its envoy".
    """
    goes_on = beside.marker == "while" and parse.state.opener == "and" and parse.tag_at(i - 2) != ","
    return goes_on and beside.subject is not None and parse.verbs.can_speak(beside.subject)


def _is_tellers(parse: Parse, i: int, clause: Clause, beside: Clause) -> bool:
    """Whether a simple past is what the teller goes on to do: "said that it had sent more and called the withdrawal false",
    "said he was killed and accused Chile".
    """
    verbs, above = parse.verbs, beside.governor if beside.relation == "ccomp" else None
    if above is None or clause.verb.perfect or not clause.verb.past:
        return False
    suffers = beside.verb.passive and isinstance(parse.at(i + 1), NounPhrase)
    if not (beside.verb.perfect or suffers):
        return False
    judges = any(
        clause.lemma in each for each in (verbs.naming, verbs.judging, verbs.denying, verbs.charging)
    )
    return judges and above.lemma in verbs.report and above.verb.past and not above.verb.perfect


def _is_parted(parse: Parse, i: int, clause: Clause, beside: Clause) -> bool:
    """Whether a comma before "and" takes the verb to one above whose tense it has: "had said that it was over, and had left",
    "has told them to stay unless it is urgent, and has left".
    """
    comma = parse.tag_at(i - 1) == "C" and parse.tag_at(i - 2) == ","
    if not comma or beside.relation not in ("ccomp", "advcl"):
        return False
    return clause.verb.perfect and any(
        above.verb.perfect
        and above.verb.past == clause.verb.past
        and above.subject is not None
        and parse.verbs.can_speak(above.subject)
        for above in beside.governors()
    )


def _agrees(parse: Parse, i: int, beside: Clause) -> bool:
    """Whether "its" behind the verb can be the subject's: a plural subject leaves it to a singular one above.

    "The ministry said the envoys had to go and recalled its own."
    """
    owned = parse.at(i + 2 if parse.tag_at(i + 1) == "R" else i + 1)  # "called back its own"
    if not isinstance(owned, NounPhrase) or owned.determiner != "its":
        return True
    above = beside.governor.subject if beside.governor is not None else None
    return beside.subject is None or above is None or not beside.subject.plural or above.plural


def _needs_plural(clause: Clause) -> bool:
    """Whether the verb is a present form that no singular goes with: "who live in or | plan | to visit Kuwait"."""
    verb, form = clause.verb, clause.verb.item.form
    bare = not (
        verb.modal or verb.past or verb.infinitive or verb.progressive or verb.perfect or verb.passive
    )
    return (
        bare
        and verb.finite
        and form is not None
        and Form.BASE in form
        and not form & (Form.PAST | Form.THIRD)
    )


def _agrees_in_number(clause: Clause, beside: Clause) -> bool:
    """Whether the subject can be shared: not where one verb needs a plural and the other has a singular."""
    subject = beside.subject
    if subject is None or not _needs_plural(clause) or _needs_plural(beside):
        return True
    return subject.plural or subject.pronoun or bool(beside.verb.modal) or beside.verb.past


def _same_tense(clause: Clause, beside: Clause, *, joined: bool) -> bool:
    """Whether two verbs can share a subject: both past, both present, or a base form beside a modal."""
    verb, shared = clause.verb, beside.verb
    if shared.modal and not verb.modal:
        form = verb.item.form
        return not verb.past or form is None or Form.BASE in form or shared.passive or shared.perfect
    if joined and shared.perfect and not shared.past and verb.bare_participle:
        return True  # "has said so and closed its embassy"
    return verb.past == shared.past or bool(verb.modal)
