"""What a gerund hangs on: a noun, a preposition, the clause before it."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.links import coordinate
from ukrcrisis.frames.clauses.state import State, VerbClasses, main_clause
from ukrcrisis.frames.phrases import NounPhrase

__all__ = ["read_gerund"]


def read_gerund(state: State, clause: Clause, verbs: VerbClasses) -> None:
    """Attach "leaving": by its preposition, beside another, to a noun or verb before, or as an adverbial."""
    governor = state.current
    if _quoted_as_saying(state, clause, verbs):
        return
    if state.preposition:
        _prepositional_gerund(state, clause, verbs)
    elif state.opener == "and" and governor is not None and governor.verb.gerund:
        coordinate(clause, governor)
    elif governor is not None and _goes_on(state, clause, governor, verbs):
        coordinate(clause, governor)  # "was funding, training and arming rebels"
    elif state.opener == "and" and governor is not None and _is_charged(governor, verbs):
        state.preposition = "of"  # "accused it of spying and arming rebels"
        state.opener = ""
        _prepositional_gerund(state, clause, verbs)
    elif (told := _told_of(state, verbs)) is not None:
        clause.noun, clause.subject = told  # "reports of tanks massing there"
        clause.relation, clause.marker, clause.governor = "ccomp", "of", governor
        state.resume = state.subject or state.resume
    elif state.opener == ":" and governor is None and state.subject is not None:
        clause.subject = state.subject  # "Peru: Chile preparing to leave"
    elif _is_headline(state, verbs):
        clause.relation, clause.subject, clause.governor = "ccomp", state.neighbour, governor
    elif state.neighbour is not None and state.opener in ("", "that"):
        clause.relation, clause.subject, clause.governor = "relcl", state.neighbour, governor
        if governor is None or state.subject is not None:
            state.resume = state.subject or state.neighbour  # "said that those living there should leave"
    elif state.subject is not None and state.opener in (",", "and", "", "that"):
        clause.relation, clause.subject, clause.governor = "relcl", state.subject, governor
        state.resume = state.subject
    elif governor is not None and not state.opener and not state.adjacent:
        clause.relation, clause.governor = "xcomp", governor
        clause.subject = governor.subject  # "consider leaving"
    else:
        _adverbial_gerund(state, clause, verbs)


def _quoted_as_saying(state: State, clause: Clause, verbs: VerbClasses) -> bool:
    """Attach "saying" behind whom somebody quotes: "quotes an official who has seen it as saying that"."""
    quoting = _quoting_above(state.current, verbs) if state.opener_word == "as" else None
    if quoting is None or clause.lemma not in verbs.report:
        return False
    clause.relation, clause.marker, clause.governor = "prep", "as", quoting
    clause.subject = quoting.objects[-1]
    return True


def _goes_on(state: State, clause: Clause, governor: Clause, verbs: VerbClasses) -> bool:
    """Whether a gerund goes on behind another whose object is still to come."""
    return state.opener == "," and _lacks_object(governor) and clause.lemma not in verbs.report


def _lacks_object(clause: Clause) -> bool:
    """Whether a progressive has nothing behind it yet, so that a list of verbs may go on."""
    verb = clause.verb
    return (
        verb.progressive and not verb.passive and not (clause.objects or clause.prepositions or clause.dates)
    )


def _quoting_above(clause: Clause | None, verbs: VerbClasses) -> Clause | None:
    """The verb of quoting past what is told of whom it quotes."""
    while clause is not None and clause.relation == "relcl":
        clause = clause.governor
    return clause if clause is not None and clause.lemma in verbs.citing and clause.objects else None


def _is_headline(state: State, verbs: VerbClasses) -> bool:
    """Whether "is" is left out behind a verb of saying: "Peru says Chile leaving the pact"."""
    telling = state.current
    if telling is None or not telling.verb.finite or telling.verb.past or state.opener != "":
        return False
    alone = len(telling.objects) == 1 and telling.objects[0] is state.neighbour and not telling.prepositions
    return alone and telling.lemma in verbs.headline and not telling.dates


def _told_of(state: State, verbs: VerbClasses) -> tuple[NounPhrase, NounPhrase] | None:
    """The noun such as "report" right before, and of whom it tells; None where there is none."""
    beside = state.current.objects[-1] if state.current is not None and state.current.objects else None
    noun = state.subject or beside
    if noun is None or not noun.after or not state.adjacent or noun.head not in verbs.reports:
        return None
    preposition, told = noun.after[-1]
    return (noun, told) if preposition in ("of", "about") else None


def _prepositional_gerund(state: State, clause: Clause, verbs: VerbClasses) -> None:
    """Let the governor's object act where it can, else its subject: "accused it of massing troops"."""
    governor, preposition = state.current, state.preposition
    beside = _same_preposition(governor, preposition) if state.opener == "and" else None
    if beside is not None:
        coordinate(clause, beside)  # "accused it of massing troops and of planning a war"
        return
    state.resume = state.subject or state.resume  # "Britain, under fire for leaving, began"
    clause.governor, clause.marker, clause.relation = governor, preposition, "prep"
    clause.noun = state.neighbour
    if governor is None:
        clause.relation = "advcl"  # "not content with leaving, Peru told"
        return
    clause.subject = governor.subject
    charging = preposition == "with" and governor.lemma == "charge"
    if governor.objects and (charging or preposition in ("of", "against", "from", "into")):
        patient = governor.objects[-1]
        charged = governor.lemma in verbs.accusing
        if preposition != "of" or charged or verbs.can_speak(patient):  # "denied any intention of invading"
            clause.subject = patient


def _is_charged(clause: Clause, verbs: VerbClasses) -> bool:
    """Whether somebody is accused of what only a noun has named so far."""
    return (
        clause.lemma in verbs.accusing
        and bool(clause.objects)
        and any(p == "of" for p, _ in clause.prepositions)
    )


def _same_preposition(clause: Clause | None, preposition: str) -> Clause | None:
    """The gerund above that stands after the same preposition."""
    while clause is not None and not clause.verb.finite:
        if clause.relation == "prep" and clause.marker == preposition:
            return clause
        clause = clause.governor
    return None


def _adverbial_gerund(state: State, clause: Clause, verbs: VerbClasses) -> None:
    """Hang ", citing officials" on the main clause, whose subject it has."""
    governor = state.current
    clause.relation, clause.governor = "advcl", main_clause(governor)
    if clause.lemma in verbs.citing and (teller := verbs.teller_above(governor)) is not None:
        clause.governor = teller  # "reported that it was planning a war, citing officials"
    clause.marker = state.opener_word if state.opener == "sub" else ""
    clause.subject = clause.governor.subject if clause.governor is not None else None
    last = governor.prepositions[-1:] if governor is not None and state.opener == "," else []
    tells = clause.lemma in verbs.report or clause.lemma in verbs.control
    if tells and last == [("with", state.last_phrase)] and state.adjacent:
        clause.subject = state.last_phrase  # "…, with Lima advising against travel"
    if (
        clause.marker == "as"
        and governor is not None
        and governor.objects
        and governor.lemma in verbs.speaking_of
    ):
        # "quoted him as saying"
        clause.relation, clause.governor, clause.subject = "prep", governor, governor.objects[-1]
