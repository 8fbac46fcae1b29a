"""Words that open a clause under another: "that", conjunctions and relatives."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.state import CLAUSAL, Parse, VerbClasses
from ukrcrisis.frames.phrases import Mark, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import ORGANS, EntryKind

__all__ = ["PLACES", "is_named", "open_relative", "open_subordinator", "open_that"]

_BODIES = ORGANS | {EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.ORGANISATION}
"""Kinds of names of what is no person."""
PLACES = frozenset({EntryKind.COUNTRY, EntryKind.CITY, EntryKind.CAPITAL, EntryKind.REGION})
_FAR = 10
"""How many chunks behind a word its verb is looked for."""


def open_that(parse: Parse, i: int, mark: Mark) -> None:
    """Open what is said, or what completes the noun right before "that"."""
    state, governor = parse.state, parse.state.current
    if governor is not None and governor.verb.gerund and governor.lemma in parse.verbs.citing:
        governor = governor.governor or governor
    state.antecedent = _report_before(parse, i) or state.neighbour
    above = _above_that(governor) if parse.tag_at(i - 1) == "C" else None
    before = _before_aside(parse) if parse.tag_at(i - 1) == "," else None
    if above is None and before is not None and before.objects:
        state.antecedent = before.objects[-1]  # "there was no sign, he said, that"
    above = above or before
    state.open("that", "that", above or _telling(governor, parse.verbs))


def _report_before(parse: Parse, i: int) -> NounPhrase | None:
    """The report that "that" at ``i`` completes across whose it is: "the assertion of the authorities in Lima that"."""
    phrases = [chunk for chunk in parse.chunks[max(0, i - _FAR) : i] if isinstance(chunk, NounPhrase)]
    if not phrases or parse.at(i - 1) is not phrases[-1]:
        return None
    last = phrases.pop()
    for phrase in reversed(phrases):
        if not any(after is last for _, after in phrase.after):
            return None
        if phrase.head in parse.verbs.reports:
            return phrase
        last = phrase
    return None


def _before_aside(parse: Parse) -> Clause | None:
    """The verb that an aside parts from what is said: "have concluded, the paper reported, that"."""
    before, aside = (*parse.clauses[-2:], None, None)[:2]
    if before is None or aside is None or aside.segment != before.segment:
        return None
    added = aside.relation == "advcl" and aside.verb.finite
    added = added or (aside.relation == "prep" and aside.verb.gerund and aside.governor is before)
    if added and before.lemma in parse.verbs.report:
        # "said on Monday, as rockets fell, that", "claimed, without giving proof, that"
        return None if before.has_complement else before
    if before.relation != "root" or aside.relation != "root" or aside.lemma not in parse.verbs.report:
        return None
    if before.has_complement or aside.objects or aside.dependents:
        return None
    waits = (
        before.objects[-1].head in parse.verbs.reports
        if before.objects
        else before.lemma in parse.verbs.report
    )
    return before if waits else None


def _above_that(clause: Clause | None) -> Clause | None:
    """The verb that governs the last "that", and so another beside it: "said that A left and that B stays";
    where there was none, the verb of the last complement.
    """
    nearest: Clause | None = None
    while clause is not None:
        if clause.relation == "ccomp" and clause.marker == "that":
            return clause.governor
        if clause.relation == "ccomp":
            nearest = nearest or clause.governor
        clause = clause.governor
    return nearest


def _telling(clause: Clause | None, verbs: VerbClasses) -> Clause | None:
    """The verb of saying to which "that" belongs across a participle ("told those living there that …")."""
    here = clause
    while here is not None and here.relation == "relcl" and here.lemma not in verbs.report:
        here = here.governor
    return here if here is not None and here.lemma in verbs.report else clause


def open_subordinator(parse: Parse, i: int, mark: Mark) -> None:
    """Open an adverbial clause ("after they left"), or a phrase where no verb follows ("after the talks")."""
    state = parse.state
    state.interrupted = state.governor if state.opener == "that" and state.subject is None else None
    state.subject = state.apposed or state.subject
    state.open("sub", mark.item.key, state.current)
    state.preposition = ""  # that of "the fighting went on as they met" belongs to the verb
    shifted = mark.item.key == "as" and _is_shifted(parse, i)
    if shifted or not _clause_follows(parse, i, mark.item.key):
        state.preposition = mark.item.key
        state.opener = "" if shifted else ","
        if mark.item.key == "after" and parse.tag_at(i - 1) == ",":
            state.current = _teller_above(state.current, parse.verbs) or state.current


def _teller_above(clause: Clause | None, verbs: VerbClasses) -> Clause | None:
    """The verb of saying to which belongs what stands behind the comma that ends its complement: "said it would be hard,
    after talks with Ruiz".
    """
    while clause is not None and clause.relation in ("ccomp", "xcomp"):
        clause = clause.governor
        if clause is not None and clause.lemma in verbs.report:
            return clause
    return None


def _is_shifted(parse: Parse, i: int) -> bool:
    """Whether the object waits behind what "as" at ``i`` calls it: "described as nonsense the claim that it had left"."""
    report = parse.at(i + 2)
    called = parse.tag_at(i - 1) == VerbGroup.tag and isinstance(parse.at(i + 1), NounPhrase)
    return called and isinstance(report, NounPhrase) and report.head in parse.verbs.reports


def _clause_follows(parse: Parse, i: int, word: str) -> bool:
    """Whether a verb comes before the next mark, so that "after" opens a clause and no phrase."""
    inside = False
    for k, chunk in enumerate(parse.chunks[i + 1 : i + _FAR], i + 1):
        tag = chunk.tag
        if tag in ("(", ")"):
            inside = tag == "("
        elif inside:
            continue
        elif isinstance(chunk, VerbGroup):
            return True
        elif tag == "," and parse.tag_at(k + 1) == "L":
            return _verb_behind_aside(parse, k + 1)  # "when Peru, which had left, closed it"
        elif isinstance(chunk, Mark) and tag not in "PRAd#q" and not (tag == "L" and word in CLAUSAL):
            return False
    return False


def _verb_behind_aside(parse: Parse, i: int) -> bool:
    """Whether a finite verb stands right behind the comma that closes a relative clause at ``i``."""
    close = next((k for k in range(i, min(i + _FAR, len(parse.chunks))) if parse.tag_at(k) == ","), i)
    verb = parse.at(close + 1)
    return isinstance(verb, VerbGroup) and verb.finite and not verb.gerund


def open_relative(parse: Parse, i: int, mark: Mark) -> None:
    """Open a clause about the phrase before, or beside another about the same phrase."""
    state, current = parse.state, parse.state.current
    if (all_of := _all_of_them(parse, i)) is not None:
        state.open("rel", mark.item.key, current)
        state.antecedent, state.subject, state.preposition = all_of, None, ""
        state.resume = all_of if current is None else state.resume
        return
    asked = parse.tag_at(i - 1) in (":", "-")  # "Ukraine: who is leaving"
    coordinate = parse.tag_at(i - 1) == "C" and current is not None and current.relation == "relcl"
    if not coordinate or state.antecedent is None:  # "who is in charge and who landed": the same one
        state.antecedent = None if asked else _antecedent(parse, i, mark.item.key)
    owned = state.subject if parse.tag_at(i - 1) == "P" and state.preposition == "of" else None
    if (
        owned is not None
        and state.resume is not None
        and owned.end < mark.item.start < owned.end + len(" of  ")
    ):
        state.opener, state.opener_word = "rel", mark.item.key  # "Peru, an envoy of which was hurt, asked"
        state.governor, state.antecedent = current, None
        return
    state.open("rel", mark.item.key, current)
    behind = parse.tag_at(i - 1) == "P" and mark.item.key != "what"
    state.before_relative = state.preposition if behind else ""


_ALL = frozenset({"all", "both", "each"})


def _all_of_them(parse: Parse, i: int) -> NounPhrase | None:
    """Those of whom a relative behind "all of" tells: "Peru and Chile, both of which have closed their embassies"."""
    every = parse.at(i - 2) if parse.tag_at(i - 1) == "P" else None
    if (
        not isinstance(every, NounPhrase)
        or every.head not in _ALL
        or parse.tag_at(i - 3) not in (",", "-", "(")
    ):
        return None
    before = (
        chunk for chunk in reversed(parse.chunks[max(0, i - _FAR) : i - 2]) if isinstance(chunk, NounPhrase)
    )
    return next(before, None)


def _antecedent(parse: Parse, i: int, word: str) -> NounPhrase | None:
    """The phrase that a relative is about: "men linked to the CIA who were planning" are the men, and "who" is no
    place: "holders in Mali, who were told".
    """
    phrase, current = parse.state.last_phrase, parse.state.current
    if current is not None and word in ("who", "that") and _is_cleft(current):
        return current.objects[-1]  # "said that it was Peru, with Chile behind it, who fired"
    if word in ("who", "whom") and phrase is None and current is not None and current.relation == "relcl":
        return current.subject  # "holders left behind, who were told"
    if word == "which" and phrase is not None and (journey := _journey_to(parse, i, phrase)) is not None:
        return journey
    if word == "which" and phrase is not None and is_named(phrase, PLACES):
        return _mission_in(parse, i, phrase) or phrase
    if word not in ("who", "whom") or phrase is None or not is_named(phrase, _BODIES | PLACES):
        return phrase
    if current is not None and current.relation == "relcl":
        people = current.subject
        return people if people is not None and people.plural else phrase
    before = (
        chunk for chunk in reversed(parse.chunks[max(0, i - _FAR) : i]) if isinstance(chunk, NounPhrase)
    )
    if not is_named(phrase, PLACES):
        return phrase
    named = (each for each in before if not (is_named(each, PLACES) or each.pronoun))
    return next(named, phrase)


def _mission_in(parse: Parse, i: int, place: NounPhrase) -> NounPhrase | None:
    """The mission that a relative is about rather than the place where it is: "its embassy in Mali, which closed in May"."""
    chunks = parse.chunks[max(0, i - 4) : i]
    at = next((k for k, chunk in enumerate(chunks) if chunk is place), 0)
    mission = chunks[at - 2] if at > 1 and chunks[at - 1].tag == "P" else None
    return mission if isinstance(mission, NounPhrase) and mission.head in parse.verbs.missions else None


def _journey_to(parse: Parse, i: int, place: NounPhrase) -> NounPhrase | None:
    """The journey that a relative is about rather than where it led: "her trip to Asia, which also included talks in Oslo"."""
    verb = next((chunk for chunk in parse.chunks[i + 1 : i + 3] if isinstance(chunk, VerbGroup)), None)
    if verb is None or verb.lemma not in parse.verbs.comprising:
        return None
    chunks = parse.chunks[max(0, i - 4) : i]
    at = next((k for k, chunk in enumerate(chunks) if chunk is place), 0)
    journey = chunks[at - 2] if at > 1 and chunks[at - 1].tag == "P" else None
    return journey if isinstance(journey, NounPhrase) and journey.head in parse.verbs.journeys else None


def _is_cleft(clause: Clause) -> bool:
    """Whether "it" is somebody of whom a relative then tells: "it was Peru who said so"."""
    subject = clause.subject
    pointing = subject is not None and subject.pronoun and subject.head == "it"
    last = clause.objects[-1].parts if clause.objects else ()
    named = any(is_named(part, _BODIES | PLACES) for part in last)
    return clause.lemma == "be" and pointing and named


def is_named(phrase: NounPhrase, kinds: frozenset[EntryKind]) -> bool:
    return phrase.surface is not None and phrase.surface.entry.kind in kinds and phrase.name is None
