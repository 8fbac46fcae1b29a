"""What each mark does to the state: a conjunction, a relative, a colon, a quotation mark, a pause."""

from __future__ import annotations

from collections.abc import Callable

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.openers import PLACES, is_named, open_relative, open_subordinator, open_that
from ukrcrisis.frames.clauses.state import Parse, State, main_clause
from ukrcrisis.frames.gapping import acts_again
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.dates.finding import DateMention, Kind

__all__ = ["read_mark"]

_INSIDE = frozenset("PdRG#A")
"""Tags inside a clause: they part nothing."""
_OUTLETS = frozenset({EntryKind.OUTLET})
_FAR = 10
"""How many chunks on the dash is looked for that ends an explanation."""


def read_mark(parse: Parse, i: int, mark: Mark) -> None:
    """Let the mark at ``i`` change the state."""
    tag = mark.tag
    if tag in _INSIDE:
        if tag == "P":
            parse.state.preposition = mark.item.key
        elif mark.item.date is not None:
            _date(parse, i, mark.item.date)
        return
    _CHANGES.get(tag, _pause)(parse, i, mark)
    state = parse.state
    state.adjacent = state.adjacent and tag in "qQ"
    if tag not in "Uq" and not (tag == "Q" and parse.tag_at(i - 1) == "P"):
        state.preposition = ""  # but "“strongly advises against” any travel"


def _date(parse: Parse, i: int, date: DateMention) -> None:
    """A date belongs to the clause before, unless what follows begins another."""
    state, current = parse.state, parse.state.current
    if any(isinstance(c, Mark) and c.item.key == "than" for c in parse.chunks[max(i - 2, 0) : i]):
        return  # "rated the danger higher than a few days ago"
    if acts_again(parse, i, date):
        return
    word = date.words.split()[-1].lower()
    opening = current is not None or (i == 0 and parse.tag_at(i + 1) == "NP")
    if date.subordinate and opening and word in ("after", "before") and _clause_ahead(parse, i):
        # "came a day after the US moved its embassy": the date opens the clause that follows
        if current is not None and not current.dates:
            current.dates.append(date)
        state.fronted_dates.append(date)  # counted back from the date of the main clause
        state.open("sub", word, current)
        return
    led = state.opener == "," and state.awaits_main
    ahead = state.opener == "and" and parse.subject_follows(i + 1)  # "and on Thursday he travels"
    free = state.subject is None and state.opener in ("", "and", ",")
    # "Peru, which has no embassy there, last week asked"
    resumed = state.opener == "," and state.resume is not None and _is_finite(parse.at(i + 1))
    if current is not None and free and not led and not ahead and not resumed:
        current.dates.append(date)
    else:
        state.fronted_dates.append(date)
    if not _owns_next(parse, i):
        opens = word in ("after", "before") and isinstance(parse.at(i + 1), NounPhrase)
        state.preposition = word if opens else ""  # "came hours after a call with Ruiz"


def _clause_ahead(parse: Parse, i: int) -> bool:
    """Whether what follows "a day after" at ``i`` has a verb of its own: "the US moved", but "talks with Ruiz"."""
    for chunk in parse.chunks[i + 1 :]:
        if isinstance(chunk, VerbGroup):
            return True
        if chunk.tag in "S;:,":
            return False
    return False


def _owns_next(parse: Parse, i: int) -> bool:
    """Whether a date at ``i`` owns the phrase after it: "ahead of | Sunday | 's round of talks"."""
    following = parse.at(i + 1)
    return isinstance(following, NounPhrase) and following.determiner == "'s"


def _is_finite(chunk: Chunk | None) -> bool:
    return isinstance(chunk, VerbGroup) and chunk.finite


def _stop(parse: Parse, i: int, mark: Mark) -> None:
    """A new inner sentence; after a semicolon it may go on with its subject ("X does this; tells Y that")."""
    parse.take_loose_ends()
    state = parse.state
    main = main_clause(state.current) if mark.tag == ";" else None
    quotation, governor = state.quotation, state.quote_governor
    parse.state = State(quotation=quotation, quote_governor=governor, segment=state.segment + 1)
    parse.state.shared = main.subject if main is not None else None
    if quotation is not None and governor is not None:
        parse.state.opener, parse.state.governor = "that", governor


def _quotation_opens(parse: Parse, i: int, mark: Mark) -> None:
    """A quotation after a verb of saying is what is said."""
    state, current = parse.state, parse.state.current
    state.quotation = parse.quotations.get(mark.item.end)
    speaking = current is not None and current.lemma in parse.verbs.report
    state.quote_governor = current if speaking else None
    following = parse.at(i + 1)
    predicate = (
        isinstance(following, VerbGroup) and following.finite and state.adjacent
    )  # "said they “may go”"
    if speaking and not state.opener and state.subject is None and not predicate:
        state.opener, state.opener_word, state.governor = "that", "", current


def _quotation_closes(parse: Parse, i: int, mark: Mark) -> None:
    """A quotation with no verb in it is an object: "sees “sharp growth” in"."""
    state, current = parse.state, parse.state.current
    bare = state.opener == "that" and not state.opener_word and current is state.quote_governor
    if bare and current is not None and state.subject is not None and parse.tag_at(i + 1) != VerbGroup.tag:
        current.objects.append(state.subject)
        state.last_phrase, state.subject, state.opener = state.subject, None, ""
    within_verb = state.quotation is None  # "advised them to “avoid” the border"
    state.quotation = None
    verbs = parse.verbs
    governs = current is not None and (current.lemma in verbs.report or current.lemma in verbs.control)
    open_verb = governs and parse.tag_at(i - 1) == VerbGroup.tag
    if not open_verb and not within_verb:  # "was “convinced” Peru would leave"
        state.opener = state.opener or ","


def _parenthesis_opens(parse: Parse, i: int, mark: Mark) -> None:
    state = parse.state
    state.outside = (state.subject, state.opener, state.opener_word)


def _parenthesis_closes(parse: Parse, i: int, mark: Mark) -> None:
    """What was open before the parenthesis is open again."""
    state = parse.state
    if _closes_dateline(parse, i):
        _end_dateline(parse)
        state.subject, state.outside, state.apposed = None, None, None
    elif state.outside is None:
        _pause(parse, i, mark)
    else:
        state.subject, state.opener, state.opener_word = state.outside
        state.outside = None


def _conjunction(parse: Parse, i: int, mark: Mark) -> None:
    state = parse.state
    if state.subject is not None and parse.tag_at(i + 1) == "P":
        return  # "those in Kyiv and around Lviv are asked"
    if state.opener == "that" and state.subject is not None and isinstance(parse.at(i + 1), NounPhrase):
        state.subject = None  # "said that the envoy, a Pole, and the last of his staff would follow"
        return
    state.opener, state.opener_word, state.subject = "and", mark.item.key, None


def _colon(parse: Parse, i: int, mark: Mark) -> None:
    """What follows a colon is said by the verb of saying before it, or stands alone."""
    _end_dateline(parse)
    state, current = parse.state, parse.state.current
    following = parse.at(i + 1)
    label = current is None and state.subject is not None and not state.opener
    if label and isinstance(following, VerbGroup) and following.finite and not _is_imperative(following):
        return  # "Slovakia: expels three diplomats"
    state.opener, state.opener_word, state.subject, state.resume = ":", "", None, None
    state.governor = parse.verbs.teller_above(current)  # "told them that it was over: the envoys had left"
    if state.governor is None and current is not None and parse.verbs.announces(current):
        state.governor, state.opener_word = current, ":"


def _is_imperative(verb: VerbGroup) -> bool:
    """Whether it is a base form, as in "Norway: leave Sudan now", "Level 4: do not travel"."""
    return verb.bare and not verb.past


def _comma(parse: Parse, i: int, mark: Mark) -> None:
    """A comma ends an apposition ("forty people, wives of diplomats for the most part,") or is a pause."""
    state = parse.state
    if state.apposed is None or state.subject in (None, state.apposed):
        _pause(parse, i, mark)
    else:
        state.apposed.apposition = state.subject
        state.subject, state.apposed = state.apposed, None


def _interrupts(parse: Parse, i: int) -> bool:
    """Whether the mark at ``i`` sets off no more than a date behind a conjunction: "and, since Friday, not to go"."""
    if parse.tag_at(i - 1) == "C":
        return parse.tag_at(i + 1) in ("d", "R") and parse.tag_at(i + 2) == ","
    return parse.tag_at(i - 1) in ("d", "R") and parse.tag_at(i - 2) == "," and parse.tag_at(i - 3) == "C"


def _end_dateline(parse: Parse) -> None:
    """Forget the day of a dateline, which dates the report and nothing in it: "LIMA, April 23 (Wire) - ..."."""
    state, town = parse.state, parse.at(0)
    opens = state.current is None and state.segment == 0 and isinstance(town, NounPhrase)
    if opens and isinstance(town, NounPhrase) and is_named(town, PLACES):
        state.fronted_dates = [date for date in state.fronted_dates if date.kind is not Kind.DAY]


def _closes_dateline(parse: Parse, i: int) -> bool:
    """Whether a bracket with the outlet ends the town of a dateline, with or without a dash: "LIMA (Wire) Peru has"."""
    town, outlet = parse.at(0), parse.at(i - 1)
    if parse.state.current is not None or parse.state.segment or not isinstance(town, NounPhrase):
        return False
    named = is_named(town, PLACES) and isinstance(outlet, NounPhrase) and is_named(outlet, _OUTLETS)
    return named and parse.tag_at(i - 2) == "(" and isinstance(parse.at(i + 1), NounPhrase)


def _dash(parse: Parse, i: int, mark: Mark) -> None:
    _end_dateline(parse)
    state = parse.state
    if state.outside is not None and _is_finite(parse.at(i + 1)):
        _parenthesis_closes(parse, i, mark)
    elif state.subject is not None and _explains(parse, i):
        _parenthesis_opens(parse, i, mark)
    elif _commands(state.current, parse.at(i + 1)) or (
        i == 1 and state.current is None and _opens_order(parse)
    ):
        _colon(parse, i, mark)
    else:
        _pause(parse, i, mark)


def _opens_order(parse: Parse) -> bool:
    """Whether an entry tells its readers what to do in the land that it opens with: "Peru – Avoid all travel"."""
    land, verb = parse.at(0), parse.at(2)
    named = isinstance(land, NounPhrase) and is_named(land, PLACES)
    return named and isinstance(verb, VerbGroup) and verb.finite and _is_imperative(verb)


def _explains(parse: Parse, i: int) -> bool:
    """Whether the dash at ``i`` and the next set off no more than common nouns before a verb: "Peru – a member – left"."""
    for k in range(i + 1, min(i + _FAR, len(parse.chunks))):
        chunk = parse.chunks[k]
        if chunk.tag == "-":
            return k > i + 1 and _is_finite(parse.at(k + 1))
        if isinstance(chunk, NounPhrase):
            if (
                chunk.surface is not None
                or chunk.name is not None
                or chunk.office is not None
                or chunk.members
            ):
                return False  # "the four – Peru, Chile, Cuba and Mali – are to meet"
        elif chunk.tag not in _INSIDE:
            return False
    return False


def _commands(current: Clause | None, following: Chunk | None) -> bool:
    """Whether a verb without a subject is an imperative: it cannot share that of "Our message is clear – go"."""
    return (
        isinstance(following, VerbGroup)
        and following.bare
        and current is not None
        and current.verb.finite
        and not current.verb.modal
        and current.subject is not None
        and not current.subject.plural
        and not current.subject.pronoun
    )


def _pause(parse: Parse, i: int, mark: Mark) -> None:
    """A comma or anything else parts; a clause that has only been opened goes on behind it."""
    state = parse.state
    if state.opener in ("that", "sub", "rel") and state.subject is None:
        return
    if state.opener == "and" and state.subject is None and _interrupts(parse, i):
        return
    if state.opener == "rel":
        state.resume = state.resume or state.subject
    if state.opener not in ("that", "sub") or state.current is None:
        state.opener = ","


_CHANGES: dict[str, Callable[[Parse, int, Mark], None]] = {
    "S": _stop,
    ";": _stop,
    "q": _quotation_opens,
    "Q": _quotation_closes,
    "t": open_that,
    "U": open_subordinator,
    "L": open_relative,
    "(": _parenthesis_opens,
    ")": _parenthesis_closes,
    "C": _conjunction,
    ":": _colon,
    ",": _comma,
    "-": _dash,
}
"""What the mark of each tag does; any other is a pause."""
