"""The place of each noun phrase: subject to come, object, complement of a preposition, or apposition."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.state import SUBJECT_PRONOUNS, Parse, State, main_clause
from ukrcrisis.frames.gapped_subjects import acts_alike, acts_later, answers_alike, counted_by, tells_alike
from ukrcrisis.frames.gapping import gap_at, is_dated, with_another
from ukrcrisis.frames.phrases import Mark, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import LANDS, EntryKind

__all__ = ["read_phrase"]

_PARTED = frozenset({"C", ",", ";", ":"})
"""Marks behind which the verb before can be understood."""
_GAPPED = (acts_later, acts_alike, tells_alike, counted_by, answers_alike)
_SETTINGS = frozenset({"in", "during", "at"})
"""Prepositions that, behind a comma, say where the main clause takes place."""
_WHITHER = frozenset({"to", "from", "into"})
_STATES = frozenset({EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.ORGANISATION})
_TOWNS = frozenset({EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.CITY})


def read_phrase(parse: Parse, i: int, phrase: NounPhrase) -> None:
    """Give the noun phrase at ``i`` its place."""
    state = parse.state
    pronoun = phrase.pronoun and phrase.head in SUBJECT_PRONOUNS
    if not state.preposition and _follows_opening(parse, i):
        state.opener = ","
    if pronoun and not phrase.members:
        state.preposition = ""  # "from here he went on": no preposition governs "he"
    if pronoun and state.subject is not None and not state.preposition and not state.opener:
        state.resume, state.subject = state.subject, phrase  # "Late in the day he …"
        state.last_phrase = phrase
    elif phrase.determiner == "whose":
        owner = state.resume if state.preposition == "of" and state.resume is not None else _told_of(state)
        state.resume = (
            owner or state.subject or state.last_phrase or state.resume
        )  # "Peru, one of whose envoys was hurt,"
        phrase.possessor, state.preposition = phrase.possessor or state.resume, ""
        state.opener, state.governor, state.antecedent = "rel", state.current, None
        state.subject = state.last_phrase = phrase
    elif state.preposition:
        if not with_another(parse, i, phrase):
            _complement(parse, phrase)
    elif parse.tag_at(i - 1) in _PARTED and any(shares(parse, i, phrase) for shares in _GAPPED):
        pass
    elif state.current is not None and _goes_on(parse, i, phrase):
        preposition = state.current.prepositions[-1][0]
        state.current.prepositions.append((preposition, phrase))  # "to Moscow on Monday and Kyiv on Tuesday"
        state.opener = ""
    elif gap_at(parse, i, phrase) or _locates_town(parse, i, phrase):
        pass
    elif state.current is not None and not state.opener and not _begins_main(parse, i, pronoun):
        (_naming_above(parse) or state.current).objects.append(phrase)
        state.last_phrase = phrase
    else:
        _subject(state, phrase)
        state.last_phrase = phrase
    state.adjacent = True


def _follows_opening(parse: Parse, i: int) -> bool:
    """Whether the subject follows a participle of what opens the sentence: "in a note sent on Friday Peru said"."""
    opening, verb = parse.state.current, parse.at(i + 1)
    if (
        opening is None
        or opening.subject is not None
        or parse.state.opener
        or not opening.verb.bare_participle
    ):
        return False
    fronted = any(each.end <= opening.verb.start for _, each in opening.prepositions)
    return fronted and isinstance(verb, VerbGroup) and verb.finite and parse.tag_at(i - 1) in ("d", "NP")


def _told_of(state: State) -> NounPhrase | None:
    """Whom a second relative clause goes on with: "Poles who are in Mali and whose homes are there"; None where none does."""
    current = state.current
    goes_on = state.opener == "and" and current is not None and current.relation == "relcl"
    return current.subject if goes_on and current is not None else None


def _naming_above(parse: Parse) -> Clause | None:
    """The verb that gives a report its name, past what the report says: "called the report that Peru had left a lie"."""
    state, told = parse.state, parse.state.current
    while told is not None and told.relation == "xcomp":
        told = told.governor
    if told is None or told.relation != "ccomp" or told.noun is None or state.neighbour is None:
        return None
    naming = told.governor
    waits = naming is not None and naming.lemma in parse.verbs.naming and naming.objects == [told.noun]
    return naming if waits else None


def _subject(state: State, phrase: NounPhrase) -> None:
    """A phrase waits for its verb; between commas it explains the one that waits already."""
    if state.subject is None or state.opener not in (",", ""):
        state.subject = phrase
    elif state.opener == ",":
        state.resume = state.resume or state.subject
        own_name = state.subject.institution and not phrase.members  # "its agency, Abin, has told"
        named = bool(phrase.members) or phrase.surface is not None or phrase.name is not None
        state.apposed = (
            None if named and not own_name else state.subject
        )  # "countries, in particular Peru and Chile, have told"
        if state.subject.keys[0] in ("none", "neither"):
            phrase.determiner = state.subject.keys[0]  # "none of the three, Peru, Chile and Chad, has"
        state.subject = phrase


def _goes_on(parse: Parse, i: int, phrase: NounPhrase) -> bool:
    """Whether a town with no verb is a further one of the last preposition, parted from it by a date."""
    current, before, following = parse.state.current, parse.at(i - 1), parse.at(i + 1)
    if current is None or not current.prepositions or parse.state.subject is not None:
        return False
    if not isinstance(before, Mark) or (before.tag not in "C," and before.item.key != "then"):
        return False
    if before.tag == "," and not is_dated(parse, i, phrase, current):
        return False
    last = current.prepositions[-1][1]
    if not _is_town(phrase) or phrase.members or phrase.modifiers or not _is_town(last):
        return False
    dated = any(last.end <= date.start and date.end <= phrase.start for date in current.dates)
    return dated and (following is None or following.tag in ("d", "S", ",", ";"))


def _between_commas(parse: Parse, i: int) -> bool:
    """Whether the phrase at ``i`` stands between commas, and behind a preposition and its name."""
    before = isinstance(parse.at(i - 3), Mark) and parse.tag_at(i - 3) == "P"
    return before and parse.tag_at(i - 1) == "," and parse.tag_at(i + 1) == ","


def _locates_town(parse: Parse, i: int, phrase: NounPhrase) -> bool:
    """Whether a name only says where a town before the comma is: "Olena, a teacher from Lviv, Ukraine, said", "from Nashville,
    Tennessee,"; "the minister in Lima, Ruiz," is no place.
    """
    town, waiting = parse.at(i - 2), parse.state.subject
    if not isinstance(town, NounPhrase) or waiting is None or not _between_commas(parse, i):
        return False
    alone = town.surface is None and town.name is not None
    known = town.surface is not None and town.surface.entry.kind in (EntryKind.CITY, EntryKind.CAPITAL)
    if not (alone or known) or phrase.members or phrase.determiner or phrase.possessor is not None:
        return False
    if phrase.surface is not None:
        return phrase.surface.entry.kind in LANDS
    told = parse.state.resume or waiting
    return alone and phrase.name is not None and " " not in phrase.name and told.is_named_person


def _is_town(phrase: NounPhrase) -> bool:
    return phrase.surface is not None and phrase.surface.entry.kind in _TOWNS


def _begins_main(parse: Parse, i: int, pronoun: bool) -> bool:
    """Whether a pronoun behind an adverbial clause opens the main one: "When I was in Kyiv I promised"."""
    return pronoun and parse.state.awaits_main and parse.subject_follows(i)


def _complement(parse: Parse, phrase: NounPhrase) -> None:
    """Attach a phrase after a preposition: to the phrase right before, and to the last clause or the next."""
    state = parse.state
    preposition, state.preposition = state.preposition, ""
    interrupted = _interrupted(parse) if preposition == "of" else None
    if interrupted is not None:
        _attach(interrupted.objects[-1], preposition, phrase)
        interrupted.prepositions.append((preposition, phrase))
        state.last_phrase = phrase
        return
    holder = state.neighbour
    if preposition == "of" and holder is not None and (deed := _done_by(state, holder)) is not None:
        holder = deed
    waiting = state.subject
    if holder is None and preposition == "with" and waiting is not None and waiting.after:
        holder = waiting if waiting.after[-1][0] == preposition else None  # "talks with Chad, and with Mali"
    if holder is not None:
        _attach(holder, preposition, phrase)
    led = state.opener == "," and state.awaits_main
    if state.current is not None and state.opener in ("", ",", "and") and state.subject is None and not led:
        current = state.current
        repeated = state.opener == "and" and current.relation == "prep" and current.marker == preposition
        if (repeated or _goes_on_above(state, current, preposition)) and current.governor is not None:
            current = current.governor  # "accused it of massing troops and of plans to attack"
        elif state.opener == "," and preposition in _SETTINGS and current.relation == "prep":
            current = main_clause(current) or current  # "accused it of doing nothing, in a call with Ruiz"
        current.prepositions.append((preposition, phrase))
    else:
        state.fronted.append((preposition, phrase))
    if state.subject is None or holder is not state.subject:
        state.last_phrase = (
            phrase  # "the minister, on a visit to Kyiv, said": what follows is about the visit
        )


def _done_by(state: State, agent: NounPhrase) -> NounPhrase | None:
    """The deed that a state does behind "by", to which what follows with "of" belongs: "the expulsion by Peru of the envoy"."""
    if agent.surface is None or agent.surface.entry.kind not in _STATES:
        return None
    waiting = [("", state.subject)] if state.subject is not None else []
    named = [*waiting, *state.fronted, *(state.current.prepositions if state.current is not None else [])]
    if state.current is not None:
        named += [("", each) for each in state.current.objects]
    return next((p for _, p in reversed(named) if p.after and p.after[-1] == ("by", agent)), None)


def _goes_on_above(state: State, current: Clause, preposition: str) -> bool:
    """Whether a conjunction goes on past a relative clause: "spoke with A, who had asked for it, and afterwards with B"; or a
    comma, before where to: "moved its embassy, which was hit in May, to Lviv".
    """
    above = current.governor
    if current.relation != "relcl" or above is None:
        return False
    if state.opener == ",":
        return preposition in _WHITHER and above.verb.finite
    if state.opener != "and":
        return False
    return any(p == preposition for p, _ in above.prepositions) and all(
        p != preposition for p, _ in current.prepositions
    )


def _interrupted(parse: Parse) -> Clause | None:
    """The clause that a speaker between commas interrupts: "There was no sign, he said, of an attack"."""
    state, before = parse.state, parse.clauses[-2:-1]
    telling = state.current
    if not before or telling is None or state.opener != "," or state.subject is not None:
        return None
    alone = telling.lemma in parse.verbs.report and not (telling.objects or telling.has_complement)
    return before[0] if alone and before[0].objects and before[0].segment == telling.segment else None


def _attach(holder: NounPhrase, preposition: str, phrase: NounPhrase) -> None:
    """Hang a prepositional phrase on a noun phrase, and on the parts of it that it belongs to."""
    nested = holder.after[-1][1] if holder.after else None
    seated = preposition == "in" and _is_town(phrase) and nested is not None and nested.institution
    if (
        nested is not None
        and (preposition == "of" or seated)
        and nested.end <= phrase.start <= nested.end + 4
    ):
        # "the expulsion of two members of the mission", "the view of the foreign ministry in Lima"
        nested.after.append((preposition, phrase))
    holder.after.append((preposition, phrase))
    for k, member in enumerate(reversed(holder.members)):
        common = member.surface is None and member.name is None and not member.after
        if k == 0 or (preposition == "of" and common):
            member.after.append((preposition, phrase))  # "the children and spouses of its diplomats"
