"""A verb said once of several who did so: "Peru left on Friday, Chile on Monday", "Peru shut its embassy, Chile its own"."""

from __future__ import annotations

from copy import copy

from ukrcrisis.frames.clauses.state import Parse
from ukrcrisis.frames.phrases import Mark, NounPhrase, VerbGroup
from ukrcrisis.frames.shared_verbs import (
    GROUND,
    SUBJECT,
    are_missions,
    are_people,
    are_states,
    share,
    verb_follows,
)
from ukrcrisis.lexicon.entries import EntryKind

__all__ = ["acts_alike", "acts_later", "answers_alike", "counted_by", "tells_alike"]


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
    if not dated or parse.tag_at(i + 1) != "d" or verb_follows(parse, i):
        return False
    counted = any(item.tag == "#" for item in phrase.items)  # "and Chile 30 on Tuesday"
    if _stands_for_mission(parse, current.subject, phrase):
        phrase = _of_another(current.subject, phrase)
    elif counted or not (are_states(current.subject) and are_states(phrase)):
        return False
    if any(are_states(each) for each in current.objects):
        return False  # "Peru rang the Danes on Friday, the Finns on Sunday": who was rung
    share(parse, current, phrase, SUBJECT, before.item.start)
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
    owner = kind in GROUND and phrase.end > phrase.items[-1].end
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
    share(parse, current, some, SUBJECT, before.item.start)
    shared = parse.clauses[-1]
    shared.prepositions = [pair for pair in shared.prepositions if pair[0] != "by"]
    return True


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
    if last is None or current.subject is None or not (are_states(current.subject) and are_states(phrase)):
        return False
    envoys = last.office is not None and theirs.office is not None and theirs.determiner == "the"
    own = theirs.determiner in ("its", "their") and (
        last.head == theirs.head or are_missions(parse, last, theirs)
    )
    if not (own or envoys):
        return False
    if verb_follows(parse, i):
        return False
    share(parse, current, phrase, SUBJECT, before.item.start)
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
    both = (above.subject, phrase)
    if not (all(map(are_states, both)) or all(are_people(parse, each) for each in both)):
        return False  # "we told the diplomats and their families to leave"
    share(parse, above, phrase, SUBJECT, before.item.start, completed=False)
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
    if not (are_states(main.subject) and are_states(phrase)):
        return False
    share(parse, main, phrase, SUBJECT, before.item.start, completed=False)
    return True
