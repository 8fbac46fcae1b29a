"""Where a simple noun phrase ends: what goes on with it, and where a second begins with no mark between."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ukrcrisis.frames.counts import ends_number, opens_number
from ukrcrisis.lexicon.entries import ORGANS, EntryKind
from ukrcrisis.mentions.items import Item, tag_at
from ukrcrisis.mentions.pronouns import HONORIFICS, POSSESSIVES
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["NOMINAL", "Extents", "is_plural_key", "opens_scare_quote"]

NOMINAL = frozenset("D#ANMEF'")
"""The tags of a noun phrase: determiner, number, adjective, noun, capitals, lexicon's name, office, "'s"."""

_TOWNS = frozenset({EntryKind.CAPITAL, EntryKind.CITY})
_PLACES = _TOWNS | {EntryKind.COUNTRY}
_OWN_PHRASE = frozenset(
    {EntryKind.COUNTRY, EntryKind.ORGANISATION, EntryKind.CAPITAL, EntryKind.SEAT, EntryKind.PERSON}
)
"""Kinds of names that are a phrase of their own after a common noun: "told reporters | Russia had …"."""
_BODIES = ORGANS | {EntryKind.ORGANISATION, EntryKind.SEAT}
_OFFICE_REACH = 9
"""Words before the name of a body among which the office stands that somebody holds there."""
_TIMES_OF_DAY = frozenset(
    {"morning", "noon", "evening", "night", "nightfall", "midnight", "dawn", "dusk", "afternoon"}
)
_GIVING = frozenset({"give", "grant"})
_LONGEST_NAME = 3
"""Words of a person's name."""


class Extents:
    """Finds the end of noun phrases with the words of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._institutions = vocabulary.words("noun phrase", "institution")
        self._portfolios = vocabulary.words("noun phrase", "portfolio")
        self._body_words = vocabulary.words("actor noun", "institution word")
        self._events = vocabulary.words("noun phrase", "event")
        self._reports = vocabulary.words("reported noun")
        self._labels = vocabulary.words("noun phrase", "label")
        self._missions = vocabulary.words("mission")
        self._minded = vocabulary.words("teller", "minded")
        self._verdicts = vocabulary.words("falsehood", "verdict")
        self._degrees = vocabulary.words("noun phrase", "degree")
        self._aides = vocabulary.words("belonging", "aide")
        self._branches = vocabulary.words("noun phrase", "branch")
        self._granted = vocabulary.words("noun phrase", "granted")
        self._predicative = vocabulary.words("noun phrase", "predicative")

    def end(self, items: Sequence[Item], i: int) -> int:
        """The item after the simple noun phrase that starts at item ``i``."""
        j = i
        headed = False
        while j < len(items) and self._goes_on(items, i, j, headed):
            headed = headed or items[j].tag in "NMEF"
            j += 1
        return j

    def _goes_on(self, items: Sequence[Item], i: int, j: int, headed: bool) -> bool:
        """Whether item ``j`` belongs to the phrase from ``i``; ``headed`` where that has a noun already."""
        item = items[j]
        counted = headed or (j > i and items[j - 1].tag == "#")
        if counted and item.key in ("late", "early", "last", "next") and not _follows(items, j, "ANMEF'"):
            return False  # "Luis Ortega | late in the evening", "heads for Lima | next"
        if item.tag in "EMF":
            split = self._is_minded(items, i, j) or (headed and self._splits(items, i, j))
            return not split  # "is confident | Peru did it"
        match item.tag:
            case "N":
                if headed and item.key in self._granted and i and items[i - 1].lemma in _GIVING:
                    return False  # "gave nonessential employees | permission to leave"
                verdict = headed and item.key in self._verdicts and not _follows(items, j, "N")
                return not (verdict or self._is_called(items, i, j))  # "called reports of a war | nonsense"
            case "D":
                return not headed
            case "A":
                bare = not headed and not (
                    j > i and items[j - 1].key == "own" and not _follows(items, j, "NM")
                )
                if headed and _is_given(items, i, j):
                    return False
                # "keep its embassy in Kyiv | open", "kept its own | open"
                return bare or item.key not in self._predicative
            case "#":  # "gave Luis Ortega | forty minutes", "In London | ten Iraqi envoys", but "the Russian 76th division"
                ordinal = _is_ordinal(item) or items[j - 1].tag not in "EM"
                return not headed or ordinal or not _follows(items, j, "NAE")
            case "R":
                return not headed and (
                    opens_number(items, j)
                    or (ends_number(items, j) and _follows(items, j, "ANMEF"))
                    or self._grades(items, i, j)
                )
            case "q":
                bare = not headed or items[j - 1].kind is EntryKind.ADJECTIVE  # "15 Russian “diplomats”"
                return j > i and bare and opens_scare_quote(items, j)
            case "Q":
                return any(before.tag == "q" for before in items[i:j])
            case (
                "C" | ","
            ):  # "Sudanese and regional diplomats", "the Estonian, Latvian and Lithuanian presidents"
                return j > i and self._joins(items, j)
        return False

    def _is_minded(self, items: Sequence[Item], i: int, j: int) -> bool:
        """Whether all that stands before a name says what somebody is who thinks so, and a verb of the name's own follows."""
        alone = j == i + 1 and i > 0 and items[i].key in self._minded and items[i - 1].tag in "BR"
        return alone and any(
            item.tag in "VWBHO"
            for item in takewhile(lambda each: each.tag not in ",S;:", items[j + 1 : j + 6])
        )

    def _joins(self, items: Sequence[Item], j: int) -> bool:
        """Whether the mark at ``j`` stands within the phrase."""
        return _shares_head(items, j) or self._is_within_title(items, j) or self._joins_branches(items, j)

    def _is_within_title(self, items: Sequence[Item], j: int) -> bool:
        """Whether "and" stands within what a body is called: "the Intelligence and Security Service"."""
        if items[j - 1].tag != "M" or items[j - 1].key not in self._portfolios:
            return False
        after = list(takewhile(lambda item: item.tag == "M", items[j + 1 : j + 4]))
        return len(after) > 1 and after[-1].key in self._body_words

    def _joins_branches(self, items: Sequence[Item], j: int) -> bool:
        """Whether the mark at ``j`` joins what several attachés of one phrase deal with: "defence, naval and air advisers"."""
        if items[j - 1].key not in self._branches or j + 1 >= len(items):
            return False
        last = items[j + 1]
        if items[j].tag == "C":
            of_branch = last.key in self._branches and _follows(items, j + 1, "NF")
            return of_branch or (last.tag == "F" and last.key.partition(" ")[0] in self._branches)
        return (
            last.key in self._branches
            and tag_at(items, j + 2) in (",", "C")
            and self._joins_branches(items, j + 2)
        )

    def _is_called(self, items: Sequence[Item], i: int, j: int) -> bool:
        """Whether a report begins behind the adjective that it is called by: "dismissed as absurd | claims that it left"."""
        if (
            items[j].lemma not in self._reports
            or j != i + 1
            or items[i].tag != "A"
            or i == 0
            or items[i - 1].key != "as"
        ):
            return False
        return _follows(items, j, "tKDE")

    def _grades(self, items: Sequence[Item], i: int, j: int) -> bool:
        """Whether an adverb goes with what follows: "a very serious build-up", "two more brigades"."""
        if items[j].key in ("earlier", "later") and j > i:
            return _follows(items, j, "ANM")  # "an earlier call"
        if items[j].key == "more" and j > i and items[j - 1].tag == "#":
            return _follows(items, j, "ANMEF")
        if items[j].key == "or so" and j > i and items[j - 1].tag == "#":
            return _follows(items, j, "ANMEF")  # "the 20,000 or so Britons"
        return _follows(items, j, "A#") or (
            items[j].key in self._degrees and j > i and _follows(items, j, "ANV")
        )

    def _splits(self, items: Sequence[Item], i: int, j: int) -> bool:
        """Whether a new noun phrase starts at ``j`` with no mark between ("Ukraine | Matti Maasikas")."""
        before = items[j - 1]
        if before.key in HONORIFICS:
            return False
        if self._names_holder(items, i, j):
            return True
        kind = before.surface.entry.kind if before.surface is not None else None
        if kind is None or kind is EntryKind.ADJECTIVE or kind is EntryKind.OFFICE:
            return self._splits_from_noun(items, i, j)
        if _ends_in(items, j, self._events) or _ends_in(items, j, self._institutions):
            return False  # "the Munich Security Conference", "the Pakistan High Commission"
        if items[j].key in HONORIFICS:
            return True  # "received in Ankara H.E. Ana Ruiz"
        return _splits_from_name(items, i, j, kind, self._aides)

    def _names_holder(self, items: Sequence[Item], i: int, j: int) -> bool:
        """Whether a person's name begins behind the body in which he holds the office before: "the deputy head of
        the mission to the OSCE | Ana Ruiz said", "head of the SBU | Luis Ortega".
        """
        if i == 0 or items[i - 1].tag not in "PT" or j == i:
            return False
        if not any(item.tag == "F" for item in items[max(0, i - _OFFICE_REACH) : i - 1]):
            return False
        body = items[j - 2] if items[j - 1].tag == "Q" else items[j - 1]  # of the "DPR"
        if body.kind not in _BODIES and not (body.tag == "M" and body.word.isupper()):
            return False
        if items[j].kind is EntryKind.PERSON:
            return True
        run = list(takewhile(lambda item: item.tag == "M", items[j : j + _LONGEST_NAME + 1]))
        if not 1 < len(run) <= _LONGEST_NAME or any(item.key in self._body_words for item in run):
            return False
        return tag_at(items, j + len(run)) in "VWBHO,"

    def _splits_from_noun(self, items: Sequence[Item], i: int, j: int) -> bool:
        """After a common noun: "told reporters | Russia had …", "a claim | Moscow denies"."""
        before, here = items[j - 1], items[j]
        if here.tag == "M" and before.tag == "M" and before.lemma in self._institutions:
            return _follows(items, j, "M")  # "the General Staff | Viktor Petrenko"
        if here.tag != "E" or before.tag not in "NM" or here.surface is None:
            return False
        kind = here.surface.entry.kind
        if kind not in _OWN_PHRASE:
            return False
        if before.tag == "M" and kind is EntryKind.PERSON:
            return (
                before.lemma in self._institutions
            )  # "the General Staff | Viktor Petrenko", not "Secretary Blinken"
        if before.key in _TIMES_OF_DAY and _follows(items, j, "'"):
            return True  # "by evening | Peru's envoy had left"
        if before.lemma in self._labels or _is_label(items, i, j):
            return False  # "the US company Maxar said"
        if before.tag == "M" and before.lemma in self._missions and items[i].kind is EntryKind.COUNTRY:
            return False  # "U.S. Mission Mali urges"
        k = j + 1
        while k < len(items) and items[k].tag == "R":
            k += 1  # "in our view Russia now has"
        states = kind is EntryKind.COUNTRY and k + 1 < len(items) and items[k + 1].kind is EntryKind.COUNTRY
        if states and before.tag == "N" and items[k].tag == "C":
            k += 2  # "in a joint statement | Peru and Chile said"
        return (before.tag == "N" and is_plural_key(before.key)) or (
            k < len(items) and items[k].tag in "VWBHO"
        )


def _is_given(items: Sequence[Item], i: int, j: int) -> bool:
    """Whether the adjective at ``j`` opens what somebody's people are given: "gives its citizens | similar advice"."""
    people = items[j - 1].tag == "N" and is_plural_key(items[j - 1].key)
    return people and items[i].key in POSSESSIVES and _follows(items, j, "N")


def _is_label(items: Sequence[Item], i: int, j: int) -> bool:
    """Whether the words before the name at ``j`` can only say what it is: a bare singular that opens its clause, as
    in "US ally Jordan expelled …". With an article it may be told of by the name: "a claim | Moscow denies".
    """
    opens = i == 0 or items[i - 1].tag in "S,;:-tR"
    return opens and items[i].tag != "D" and not is_plural_key(items[j - 1].key)


def _ends_in(items: Sequence[Item], j: int, nouns: frozenset[str]) -> bool:
    """Whether a run of capitals at ``j`` has a noun of what is no person: a gathering's, a body's."""
    run = takewhile(lambda item: item.tag in "MN" and item.is_capital, items[j : j + 4])
    return any(item.lemma in nouns for item in run)


def _splits_from_name(items: Sequence[Item], i: int, j: int, kind: EntryKind, aides: frozenset[str]) -> bool:
    """After a name of the lexicon, by its kind: "In Seoul | President Yoon", but "US NSA Jake Sullivan"."""
    before, here = items[j - 1], items[j]
    if kind is EntryKind.PERSON:
        return here.tag != "M" and not (
            here.tag == "F" and here.key in aides
        )  # "Putin spokesman Dmitry Peskov"
    if here.tag == "F":
        return kind in _TOWNS and j == i + 1 and i > 0 and items[i - 1].key == "in"
    held = any(item.tag == "F" for item in items[i:j])
    if here.tag == "E" and here.surface is not None and here.surface.entry.kind is EntryKind.PERSON:
        return not held and kind not in ORGANS
    if here.kind is EntryKind.COUNTRY and kind in _TOWNS and tag_at(items, j + 1) == "'":
        return True  # "in a speech delivered in Lima | Peru's president said"
    if here.tag != "M" or kind not in _PLACES:
        return False
    acronym = kind is EntryKind.COUNTRY and before.word.isupper() and len(before.word) < 5
    return not acronym and not held and _follows(items, j, "M")


def _is_ordinal(item: Item) -> bool:
    return item.key[0].isdigit() and item.key.endswith(("st", "nd", "rd", "th"))


def _follows(items: Sequence[Item], j: int, tags: str) -> bool:
    """Whether the item after ``j`` has one of these tags."""
    return j + 1 < len(items) and items[j + 1].tag in tags


def is_plural_key(key: str) -> bool:
    """Whether a noun that the lexicon does not know looks like a plural."""
    return key.endswith("s") and not key.endswith("ss")


def opens_scare_quote(items: Sequence[Item], j: int) -> bool:
    """Whether the quotation at ``j`` is a few nominal words inside a phrase: the "high probability" of."""
    for item in items[j + 1 : j + 6]:
        if item.tag == "Q":
            return True
        if item.tag not in "ANMEF#R":
            return False
    return False


def _shares_head(items: Sequence[Item], j: int) -> bool:
    """Whether the mark at ``j`` joins two qualifiers of one noun, alone or in a list that ends in "and"."""
    if j + 2 >= len(items) or not _qualifies(items[j + 1]):
        return False
    adjective = _qualifies(items[j - 1])
    if not adjective and not _is_nation_acronym(items[j - 1]):
        return False
    if items[j].tag == "C":
        return items[j + 2].tag in ("ANF" if adjective else "NF")
    return items[j + 1].tag in "EA" and items[j + 2].tag in ",C" and _shares_head(items, j + 2)


def _qualifies(item: Item) -> bool:
    return item.tag == "A" or (item.surface is not None and item.surface.entry.kind is EntryKind.ADJECTIVE)


def _is_nation_acronym(item: Item) -> bool:
    """Whether it is a state's or a body's acronym, which qualifies too: "US and Russian negotiators"."""
    if item.surface is None or not item.word.isupper():
        return False
    return item.surface.entry.kind in (EntryKind.COUNTRY, EntryKind.ORGANISATION)
