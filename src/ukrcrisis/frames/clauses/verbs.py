"""Verbs to clauses: what an infinitive, a gerund or a reduced relative belongs to, and who acts in it."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.finite import attach_finite
from ukrcrisis.frames.clauses.gerunds import read_gerund
from ukrcrisis.frames.clauses.links import coordinate
from ukrcrisis.frames.clauses.participles import is_reduced
from ukrcrisis.frames.clauses.state import Parse, State, VerbClasses
from ukrcrisis.frames.phrases import NounPhrase, VerbGroup
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.mentions.pronouns import POSSESSIVES

__all__ = ["read_verb"]

_HAVING = frozenset({"have", "get"})


def read_verb(parse: Parse, i: int, verb: VerbGroup) -> None:
    """Make a clause of the verb at ``i`` and attach it; it takes all that waits for a verb."""
    state = parse.state
    clause = Clause(verb, quotation=state.quotation, segment=state.segment)
    told, under = state.subject, state.governor if state.opener == "that" else None
    setting = _set_before(state, clause)
    if state.opener_word == "nor" and not verb.infinitive:
        verb.negated = True  # "will neither close its embassy nor tell its citizens to leave"
        verb.adverbs = (*verb.adverbs, "nor")
    if verb.infinitive:
        _infinitive(state, clause, parse.verbs)
    elif verb.gerund:
        read_gerund(state, clause, parse.verbs)
    elif _is_absolute(state, verb):
        _absolute(state, clause)
    elif is_reduced(parse, i, verb):
        _reduced(state, clause, parse.verbs)
    else:
        attach_finite(parse, i, clause)
    if under is not None and told is not None and state.resume is told:
        state.aside = under
    if clause.governor is not None:
        clause.governor.dependents.append(clause)
    if clause.relation == "root" or clause.marker == "and":
        clause.setting = _setting(state.current, clause)
    held = _held_back(state, clause)
    clause.prepositions.extend(pair for pair in state.fronted if pair not in setting)
    since = next(
        (p.start for before, p in state.fronted if before == "since"), None
    )  # "since the raid in May it has"
    clause.dates.extend(
        date for date in state.fronted_dates if date.end > held and (since is None or date.start < since)
    )
    waiting = [date for date in state.fronted_dates if date.end <= held]
    parse.clauses.append(clause)
    state.close(clause)
    state.fronted, state.fronted_dates = setting, waiting


def _setting(before: Clause | None, clause: Clause) -> Sequence[DateMention]:
    """The dates that open the sentence for every main clause in it, also those of a document named there.

    "On Friday A warned B, and C rang D", "In a statement issued on Friday, A said …".
    """
    if before is None or before.segment != clause.segment:
        return ()
    first = before.governors()[-1] if before.governor is not None else before
    if first.verb.past != clause.verb.past or clause.verb.perfect or clause.verb.modal:
        return ()
    if first.setting:
        return first.setting
    if first.subject is None:
        return first.dates if first.prepositions else ()
    opening = (date for date in first.dates if date.start < first.subject.start)
    return [date for date in opening if not date.is_limit and not date.subordinate]


def _set_before(state: State, clause: Clause) -> list[tuple[str, NounPhrase]]:
    """The phrases that open a sentence and wait for its main verb, past a relative clause about the last of them.

    "In a call on Saturday, which she described as tense, Ruiz told Ortega that …".
    """
    before = state.current is None or state.current.segment != clause.segment
    if not before or state.opener != "rel" or state.resume is not None or not clause.verb.finite:
        return []
    last = next((k for k, (_, phrase) in enumerate(state.fronted) if phrase is state.antecedent), -1)
    return state.fronted[: last + 1]


def _held_back(state: State, clause: Clause) -> int:
    """Up to where the dates that open a sentence wait for its main verb, past a clause that only tells of the subject.

    "On Friday the officers who had taken power gave him two days".
    """
    subject = state.resume
    if subject is None or (clause.verb.finite and clause.relation != "relcl"):
        return -1
    telling = clause.relation == "relcl" or any(above.relation == "relcl" for above in clause.governors())
    return subject.start if telling else -1


def _infinitive(state: State, clause: Clause, verbs: VerbClasses) -> None:
    """Attach "to leave": beside another, to a noun that waits ("orders to leave"), or to the verb before."""
    governor = _past_adverbials(state.current) if state.opener == "and" else state.current
    if state.opener == "and" and governor is not None and governor.verb.infinitive:
        clause.verb.negated |= state.opener_word == "nor" and governor.verb.negated  # "not to go nor to stay"
        coordinate(clause, governor)  # "to leave and to avoid travel"
        clause.subject = state.subject or clause.subject  # "and those in the capital to stay indoors"
        return
    governor = _controller(governor, clause, verbs)
    if governor is None or _is_of_new_subject(state, governor, verbs):
        clause.noun = state.subject
        # "Norway, the first country to close its embassy, sent": who waits is Norway
        clause.subject = state.resume = state.apposed or state.subject
        return
    if state.subject is not None and state.opener == "that":
        # "that orders to proceed have gone out": the infinitive belongs to the noun
        clause.governor, clause.relation, clause.noun = governor, "noun", state.subject
        state.resume = state.subject
        return
    clause.governor, clause.relation = governor, "xcomp"
    by_agent = governor.verb.passive and ("by", state.neighbour) in governor.prepositions[-1:]
    neighbour = None if by_agent else state.neighbour  # "was reported by Peru to have left"
    clause.noun = _planned(governor, neighbour, verbs) or neighbour or state.subject
    clause.subject = _controlled(governor, verbs)
    if clause.verb.passive and state.opener == "sub" and state.subject is not None:
        clause.subject = state.subject  # "is off until a time to be agreed"
    last = governor.prepositions[-1:]
    relative = state.current is not None and state.current is not governor and state.current.subject
    if last and last[0][0] == "for" and last[0][1] in (state.neighbour, relative) and governor.objects:
        clause.subject = last[0][1]  # "no plans for the minister to travel"
        clause.noun = governor.objects[-1]


def _is_of_new_subject(state: State, governor: Clause, verbs: VerbClasses) -> bool:
    """Whether the infinitive belongs to a thing behind "and" whose verb is still to come: "…, and a plan to leave was
    dropped".
    """
    thing = state.subject
    if state.opener != "and" or thing is None or thing.members or governor.lemma in verbs.control:
        return False
    named = thing.surface is not None or thing.name is not None or thing.office is not None
    return not (named or thing.pronoun or thing.plural) and thing.determiner in ("a", "an", "the")


def _planned(governor: Clause, neighbour: NounPhrase | None, verbs: VerbClasses) -> NounPhrase | None:
    """The noun of intent that an infinitive completes behind a name: "foiled a plot by Peru to kill the envoy"."""
    noun = governor.objects[-1] if governor.objects else None
    if noun is None or neighbour is None or noun.head not in verbs.intents or neighbour.head in verbs.intents:
        return None
    return noun if any(p == "by" or after is neighbour for p, after in noun.after) else None


def _past_adverbials(clause: Clause | None) -> Clause | None:
    """The verb that "and" goes back to: "to leave when told and to stay away"."""
    while clause is not None and not clause.verb.infinitive:
        gerund = (
            clause.relation == "xcomp" and clause.verb.gerund
        )  # "to consider leaving and to avoid travel"
        if clause.governor is None or not (gerund or clause.relation in ("advcl", "prep")):
            break
        clause = clause.governor
    return clause


def _controller(governor: Clause | None, clause: Clause, verbs: VerbClasses) -> Clause | None:
    """The verb that an infinitive completes, past a relative clause: "wants those who are there to leave", "it is time
    for those who are there to leave", "told those wishing to leave to register".
    """
    if governor is not None and _wants(governor, verbs) and clause.verb.start - governor.verb.end <= 1:
        return governor  # "those wishing | to leave"
    wanted = governor is not None and governor.relation == "xcomp" and governor.governor is not None
    outer = governor.governor if wanted and governor is not None else None
    first = outer if outer is not None and _wants(outer, verbs) else governor
    if first is not None and first.relation == "prep" and first.verb.gerund:
        first = first.governor  # "ordered envoys accused of spying to leave"
    above = first
    while above is not None and above.relation == "relcl":
        further = above.governor
        if further is None or not _asks(further, above.subject, verbs):
            break
        above = further
    return governor if above is first else above


def _asks(clause: Clause, asked: NounPhrase | None, verbs: VerbClasses) -> bool:
    """Whether the verb asks something of those of whom a relative clause tells: "called on those headed there to wait"."""
    last = clause.prepositions[-1:]
    if clause.lemma in verbs.asking_by_voice and last and last[0][1] is asked:
        return True
    return bool(clause.objects) and (clause.lemma in verbs.control or ("for", asked) in last)


def _wants(clause: Clause, verbs: VerbClasses) -> bool:
    """Whether a relative clause tells what some want to do: "those wishing", "those who want"."""
    return clause.relation == "relcl" and clause.lemma in verbs.wanting and not clause.objects


def _controlled(governor: Clause, verbs: VerbClasses) -> NounPhrase | None:
    """The subject of an infinitive: the governor's object ("told citizens to leave"), else its subject."""
    objects, prepositions = governor.objects, governor.prepositions
    if governor.lemma in verbs.control:
        if governor.verb.passive:
            return governor.subject
        if objects and objects[-1].keys == ("ready",):
            return governor.subject  # "is getting ready to attack"
        if objects and governor.lemma == "give":
            return objects[0] if len(objects) > 1 else governor.subject
        if objects:
            return objects[-1]
        if prepositions and governor.lemma in verbs.asking_behind:
            return prepositions[-1][1]  # "called on citizens to leave"
    if (
        governor.lemma in verbs.causing
        and objects
        and (objects[-1].is_person or objects[-1].surface is not None)
    ):
        return objects[-1]  # "led the minister to put off his trip"
    if governor.lemma in verbs.asking_by_voice:
        for preposition, phrase in prepositions:
            if preposition in ("on", "upon", "to", "for", "with"):
                return phrase
    return governor.subject


def _is_complement(clause: Clause, current: Clause, verbs: VerbClasses) -> bool:
    """Whether a participle says how an object is wished or kept: "wants him brought back", "ordered its embassy shut"; of
    what an order or a state makes only a mission is shut.
    """
    if not current.objects or current.verb.passive:
        return False
    if current.lemma in verbs.wishing:
        return True
    if current.lemma in _HAVING and clause.lemma in verbs.moving:
        return current.objects[-1].determiner in POSSESSIVES  # "had its staff flown out"
    return (
        current.lemma in verbs.resulting
        and current.objects[-1].head in verbs.missions
        and clause.lemma in verbs.shutting
    )


def _is_absolute(state: State, verb: VerbGroup) -> bool:
    """Whether a participle tells what "with" opens the sentence with: "with its embassy in Mali closed, Peru said"."""
    opens = state.current is None and state.subject is None and not state.opener and bool(state.fronted)
    return opens and state.fronted[0][0] == "with" and verb.bare_participle and verb.finite


def _absolute(state: State, clause: Clause) -> None:
    """Let the clause tell what its own phrase behind "with" has undergone; the main clause is still to come."""
    clause.verb.passive, clause.verb.finite = True, False
    clause.relation, clause.marker, clause.subject = "advcl", "with", state.fronted[0][1]
    state.fronted = state.fronted[1:]


def _reduced(state: State, clause: Clause, verbs: VerbClasses) -> None:
    """Attach a passive relative clause that no word opens: "forces massed at the border"; after a verb of wishing it
    is what is wished: "wants the ambassador in Lima brought back".
    """
    current = state.current
    clause.verb.passive, clause.verb.finite = True, False
    if current is not None and not state.opener and _is_complement(clause, current, verbs):
        clause.verb.infinitive = True
        clause.relation, clause.governor, clause.subject = "xcomp", current, current.objects[-1]
        return
    clause.relation, clause.governor = "relcl", current
    above = current.subject if current is not None else None
    clause.subject = state.last_phrase if state.adjacent else (state.subject or above)
    if state.subject is not None:
        state.resume = state.subject
