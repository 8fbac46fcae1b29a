"""A verb that is said once of several: "met Ruiz on Monday and Ortega on Tuesday", "Peru left on Friday, Chile on Monday"."""

from __future__ import annotations

from copy import copy

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.state import Parse
from ukrcrisis.frames.phrases import Mark, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.dates.finding import DateMention

__all__ = [
    "acts_again",
    "acts_alike",
    "acts_later",
    "answers_alike",
    "counted_by",
    "gap_at",
    "is_dated",
    "tells_alike",
    "with_another",
]

_GROUND = frozenset({EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.CITY})
_STATES = frozenset({EntryKind.COUNTRY, EntryKind.ORGANISATION, EntryKind.PEOPLE})
_SUBJECT = "subject"
"""Where a phrase has the place of the subject."""
_ENDS = frozenset("S;:")
_SHARED = frozenset({"with", "to"})
"""Prepositions before the other party, which a second one need not repeat."""


def gap_at(parse: Parse, i: int, phrase: NounPhrase) -> bool:
    """Make a clause of its own for a phrase behind "and" that shares the verb before; False where it shares none.

    Something must part it from the phrase that it stands beside (else the two were one list), and no verb may follow.
    """
    state, current, before = parse.state, parse.state.current, parse.at(i - 1)
    if current is None or state.subject is not None or not isinstance(before, Mark) or before.tag not in "C,":
        return False
    place = _place_of(parse, i, current, phrase)
    if (
        place is None
        or _verb_follows(parse, i)
        or (before.tag == "," and not is_dated(parse, i, phrase, current))
    ):
        return False
    _share(parse, current, phrase, place, before.item.start)
    return True


def acts_later(parse: Parse, i: int, phrase: NounPhrase) -> bool:
    """Make a clause of its own for another that did so on another day, False where it is none: "Peru left on Friday, Chile a
    day later and Cuba on Monday".
    """
    current, before = parse.state.current, parse.at(i - 1)
    if current is None or not isinstance(before, Mark) or before.tag not in "C,":
        return False
    while before.tag == "," and current.relation == "xcomp" and current.governor is not None:
        current = current.governor  # "told its citizens to leave on Friday"
    if current.subject is None or not current.verb.finite:
        return False
    dated = any(
        current.verb.end <= date.start < phrase.start
        for c in (current, *current.dependents)
        for date in c.dates
    )
    if not dated or parse.tag_at(i + 1) != "d" or _verb_follows(parse, i):
        return False
    counted = any(item.tag == "#" for item in phrase.items)  # "and Chile 30 on Tuesday"
    if _stands_for_mission(parse, current.subject, phrase):
        phrase = _of_another(current.subject, phrase)
    elif counted or not (_are_states(current.subject) and _are_states(phrase)):
        return False
    if any(_are_states(each) for each in current.objects):
        return False  # "Peru rang the Danes on Friday, the Finns on Sunday": who was rung
    _share(parse, current, phrase, _SUBJECT, before.item.start)
    return True


def _stands_for_mission(parse: Parse, mission: NounPhrase, phrase: NounPhrase) -> bool:
    """Whether a phrase names whose mission does so as well: "Peru's embassy closed on Monday, Chile's on Friday", "the Danish
    embassy closed on Monday, the Swedish one on Friday".
    """
    posted = mission.head in parse.verbs.missions or mission.head in parse.verbs.envoys
    if not posted or not (mission.possessor or mission.modifiers):
        return False
    kind = phrase.surface.entry.kind if phrase.surface is not None else None
    if phrase.determiner in ("its", "their") and phrase.office is not None:
        return True  # "Peru's ambassador was recalled on Monday, its attaché a day later"
    owner = kind in _GROUND and phrase.end > phrase.items[-1].end
    return owner or (kind is EntryKind.ADJECTIVE and phrase.keys[-1] in ("one", "ones"))


def _of_another(mission: NounPhrase, phrase: NounPhrase) -> NounPhrase:
    """The mission, or the envoy, of the state that a phrase names, or another of the same."""
    if phrase.determiner in ("its", "their"):
        return phrase
    other = copy(mission)
    assert phrase.surface is not None
    other.start, other.end, other.possessor, other.after = phrase.start, phrase.end, None, []
    other.modifiers = (phrase.surface,)
    return other


def counted_by(parse: Parse, i: int, phrase: NounPhrase) -> bool:
    """Make a clause of its own for a number of those told of that is another's: "two envoys were expelled by Peru and three by
    Chile", "five were expelled: three by Peru, two by Chile".
    """
    current, before, by = parse.state.current, parse.at(i - 1), parse.at(i + 1)
    if current is None or current.subject is None or not current.verb.passive or not isinstance(before, Mark):
        return False
    counted = all(item.tag == "#" for item in phrase.items) and current.subject.count is not None
    if not counted or before.tag not in "C,:" or not isinstance(by, Mark) or by.item.key != "by":
        return False
    some = copy(current.subject)
    some.start, some.end, some.items, some.count = phrase.start, phrase.end, phrase.items, phrase.count
    _share(parse, current, some, _SUBJECT, before.item.start)
    shared = parse.clauses[-1]
    shared.prepositions = [pair for pair in shared.prepositions if pair[0] != "by"]
    return True


_DAYS_WITH = ("in ", "on ")
"""What begins the words of a day that stands for itself: "in May and in June"."""


def acts_again(parse: Parse, i: int, date: DateMention) -> bool:
    """Make a clause for the same on another day, False where it is none: "rang him on Friday and again on Monday".

    What follows with a preposition said before is of the later day alone: "spoke on Friday with A and on Saturday with B".
    """
    current, before = parse.state.current, parse.at(i - 1)
    again = isinstance(before, Mark) and before.item.key == "again"
    joint = parse.at(i - 2) if again else before
    if not isinstance(joint, Mark) or joint.tag not in ("C," if again else "C"):
        return False
    told = current is not None and current.subject is not None and bool(current.dates)
    if current is None or not told or not current.verb.finite or parse.subject_follows(i + 1):
        return False
    if not again and not (date.words.lower().startswith(_DAYS_WITH) and not _verb_follows(parse, i)):
        return False  # "on Monday and Tuesday" may be one stretch
    once_more = copy(current)
    once_more.dates, once_more.dependents = [date], []
    follows = parse.at(i + 1)
    word = follows.item.key if isinstance(follows, Mark) and follows.tag == "P" else ""
    once_more.prepositions = [pair for pair in current.prepositions if pair[0] != word]
    if len(once_more.prepositions) < len(current.prepositions):
        parse.state.current = once_more
    parse.clauses.append(once_more)
    return True


def is_dated(parse: Parse, i: int, phrase: NounPhrase, current: Clause) -> bool:
    """Whether a day stands before the phrase at ``i``, behind the verb, and another behind it: "A on Friday, B on Monday"."""
    behind = i + 1
    while isinstance(parse.at(behind), NounPhrase) or parse.tag_at(behind) == "P":
        behind += 1  # "its embassy in Riga on Monday"
    before = any(current.verb.end <= date.start < phrase.start for date in current.dates)
    return before and parse.tag_at(behind) == "d"


def _are_states(phrase: NounPhrase) -> bool:
    return all(_is_state(part) for part in phrase.parts)


def _is_state(part: NounPhrase) -> bool:
    kind = part.surface.entry.kind if part.surface is not None else None
    the_dutch = kind is EntryKind.ADJECTIVE and part.determiner == "the" and len(part.items) == 2
    return kind in _STATES or the_dutch


def with_another(parse: Parse, i: int, phrase: NounPhrase) -> bool:
    """The same where the preposition is repeated: "met with Ruiz on Monday and with Ortega on Tuesday"."""
    state, current = parse.state, parse.state.current
    if state.preposition != "with" or state.opener != "and" or state.subject is not None or current is None:
        return False
    last = next((p for word, p in reversed(current.prepositions) if word == "with"), None)
    dated = last is not None and any(last.end <= date.start < phrase.start for date in current.dates)
    if not dated or not (_is_person(phrase) and last is not None and _is_person(last)):
        return False
    _share(parse, current, phrase, "with", _conjunction_before(parse, i))
    return True


def _conjunction_before(parse: Parse, i: int) -> int:
    """Where the conjunction nearest before the chunk at ``i`` stands."""
    marks = (chunk for chunk in reversed(parse.chunks[:i]) if isinstance(chunk, Mark) and chunk.tag == "C")
    mark = next(marks, None)
    return mark.item.start if mark is not None else 0


def _place_of(parse: Parse, i: int, current: Clause, phrase: NounPhrase) -> str | None:
    """Where in the clause the phrase has a fellow: "" for the object, else the preposition before that."""
    if _is_ground(phrase):
        return "" if current.objects and _is_ground(current.objects[-1]) else None
    if not _is_person(phrase):
        last = current.objects[-1] if current.objects else None
        again = last is not None and last.head == phrase.head and is_dated(parse, i, phrase, current)
        # "shut its embassy in Oslo on Friday and its embassy in Riga on Monday", "its embassy and its consulate in Riga"
        return "" if again or (last is not None and _are_missions(parse, last, phrase)) else None
    if current.objects and _are_people(parse, current.objects[-1]):
        return ""
    fellows = (word for word, p in current.prepositions if word in _SHARED and _are_people(parse, p))
    return next(fellows, None)


def _are_missions(parse: Parse, *phrases: NounPhrase) -> bool:
    return all(phrase.head in parse.verbs.missions and phrase.determiner for phrase in phrases)


def acts_alike(parse: Parse, i: int, phrase: NounPhrase) -> bool:
    """Make a clause of its own for another that did so to what is its own: "Peru closed its embassy, Chile its consulate"."""
    current, before, theirs = parse.state.current, parse.at(i - 1), parse.at(i + 1)
    if (
        current is None
        or not isinstance(before, Mark)
        or before.tag not in "C,;"
        or not isinstance(theirs, NounPhrase)
    ):
        return False
    last = current.objects[-1] if current.objects else None
    if last is None or current.subject is None or not (_are_states(current.subject) and _are_states(phrase)):
        return False
    envoys = last.office is not None and theirs.office is not None and theirs.determiner == "the"
    own = theirs.determiner in ("its", "their") and (
        last.head == theirs.head or _are_missions(parse, last, theirs)
    )
    if not (own or envoys):
        return False
    if _verb_follows(parse, i):
        return False
    _share(parse, current, phrase, _SUBJECT, before.item.start)
    parse.clauses[-1].objects = []
    return True


def tells_alike(parse: Parse, i: int, phrase: NounPhrase) -> bool:
    """Make a clause of its own for another who told or said so: "Peru told its citizens to leave Mali, Chile to leave Chad",
    "Peru urged its nationals to leave and Chile its own to stay", "Ruiz said it was war, and Ortega that it was none".
    """
    above, before = parse.state.current, parse.at(i - 1)
    if above is None or not isinstance(before, Mark) or before.tag not in "C,;":
        return False
    theirs, told = parse.at(i + 1), parse.at(i + 2)
    own = isinstance(theirs, NounPhrase) and theirs.determiner in ("its", "their")
    verb = told if own else theirs
    asks = isinstance(verb, VerbGroup) and verb.infinitive
    says = isinstance(theirs, Mark) and theirs.tag == "t"
    verbs = parse.verbs.control if asks else parse.verbs.report if says else frozenset()
    while above is not None and not (
        above.lemma in verbs and above.verb.finite and above.subject is not None
    ):
        above = above.governor
    if above is None or above.subject is None or above.verb.passive or (asks and not above.objects):
        return False
    if _are_states(above.subject) != _are_states(phrase) or _are_people(parse, above.subject) != _are_people(
        parse, phrase
    ):
        return False
    _share(parse, above, phrase, _SUBJECT, before.item.start, completed=False)
    if own or says:
        parse.clauses[-1].objects = []
    parse.clauses[-1].prepositions = []
    return True


def answers_alike(parse: Parse, i: int, phrase: NounPhrase) -> bool:
    """Make a clause of its own for another who did so by what is its own: "Peru answered by expelling the envoy, and Chile by
    closing its embassy".
    """
    current, before, by = parse.state.current, parse.at(i - 1), parse.at(i + 1)
    if current is None or not isinstance(before, Mark) or not isinstance(by, Mark) or by.item.key != "by":
        return False
    verb, governor = parse.at(i + 2), current
    while (
        governor.relation in ("xcomp", "prep") and governor.marker != "by" and governor.governor is not None
    ):
        governor = governor.governor
    main = governor.governor if governor.relation == "prep" and governor.marker == "by" else None
    if main is None or main.subject is None or not isinstance(verb, VerbGroup) or not verb.gerund:
        return False
    if not (_are_states(main.subject) and _are_states(phrase)):
        return False
    _share(parse, main, phrase, _SUBJECT, before.item.start, completed=False)
    return True


def _are_people(parse: Parse, phrase: NounPhrase) -> bool:
    """Whether a phrase names a person, or several by what they are: "members of the parliament"."""
    return _is_person(phrase) or (
        phrase.plural and not phrase.pronoun and phrase.head in parse.verbs.speakers
    )


def _is_person(phrase: NounPhrase) -> bool:
    return all(part.is_person for part in phrase.parts)


def _is_ground(phrase: NounPhrase) -> bool:
    return phrase.surface is not None and phrase.surface.entry.kind in _GROUND and not phrase.possessor


def _verb_follows(parse: Parse, i: int) -> bool:
    """Whether a verb stands between the phrase at ``i`` and the next stop."""
    for chunk in parse.chunks[i + 1 :]:
        if isinstance(chunk, VerbGroup):
            return True
        if chunk.tag in _ENDS:
            return False
    return False


def _share(
    parse: Parse, current: Clause, phrase: NounPhrase, place: str, start: int, *, completed: bool = True
) -> None:
    """Add a clause with the verb and the subject of another; dates from ``start`` on and all that follows are its own.

    ``completed`` is whether what completes the verb is shared as well.
    """
    clause = Clause(current.verb, quotation=current.quotation, segment=current.segment)
    clause.subject, clause.governor, clause.relation = current.subject, current.governor, current.relation
    clause.marker, clause.noun = current.marker, current.noun
    clause.setting = [date for date in current.dates if date.end <= current.verb.start] or current.setting
    clause.dates = [date for date in current.dates if date.start >= start]
    current.dates = [date for date in current.dates if date.start < start]
    if place == _SUBJECT:
        clause.subject = phrase
        clause.objects, clause.prepositions = list(current.objects), list(current.prepositions)
        for each in current.dependents if completed else ():
            shared = copy(each)
            shared.governor = clause
            clause.dependents.append(shared)
            parse.clauses.append(shared)
    elif place:
        clause.objects = [_without(each, place) for each in current.objects]
        clause.prepositions.append((place, phrase))
    else:
        clause.objects.append(phrase)
    if clause.governor is not None:
        clause.governor.dependents.append(clause)
    parse.clauses.append(clause)
    state = parse.state
    state.current, state.opener, state.opener_word = clause, "", ""
    state.preposition, state.last_phrase, state.adjacent = "", phrase, True


def _without(phrase: NounPhrase, preposition: str) -> NounPhrase:
    """A phrase without what follows with a preposition: "held calls with Ruiz on Sunday and Ortega on Monday"."""
    bare = copy(phrase)
    bare.after = [pair for pair in phrase.after if pair[0] != preposition]
    return bare
