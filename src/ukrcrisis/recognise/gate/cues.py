"""The cues of a sentence: which of the groups that it needs it has words of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from itertools import chain
from operator import or_
from typing import NamedTuple

from ukrcrisis.lexicon.entries import ARMS, Cue, EntryKind
from ukrcrisis.mentions.vocabulary import AUXILIARIES, Lookup, Vocabulary
from ukrcrisis.recognise.gate.needs import ALONE, FOLLOWING, FORCES, LABELS, NAMELESS, PEOPLES, SEVERAL
from ukrcrisis.recognise.gate.phrases import Phrases, words_of
from ukrcrisis.text.fold import fold

__all__ = ["Cues", "Needs"]

_IN_ANY = frozenset(AUXILIARIES.values())
"""Verbs by themselves no cue, though they can tell something with others: "has reports that"."""
_LABEL_MARKS = (": ", " - ", " – ")
"""What parts who tells a thing from what he tells."""


class Needs(NamedTuple):
    """What a sentence must have cues of, each class of groups a bit."""

    one: int
    """Classes one of which will do."""
    together: tuple[int, ...]
    """Classes that do together."""
    any: int
    """All of these classes."""

    def are_met(self, found: int) -> bool:
        """Whether the classes that were found will do."""
        return bool(found & self.one) or any(found & needs == needs for needs in self.together)


class Cues:
    """The cues of one vocabulary, by the words of which they are made."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        every = (*FOLLOWING, *NAMELESS)
        bits = {each: 1 << i for i, each in enumerate(sorted(set(chain.from_iterable(every))))}
        self.nameless, self.alone = _needs(NAMELESS, bits), _needs(ALONE, bits)
        self.several, self.following = _needs((*SEVERAL, *NAMELESS), bits), _needs(every, bits)
        self._bases = _Bases(vocabulary.lookup)
        self._words: dict[str, int] = defaultdict(int)
        self._phrases = Phrases()
        groups: dict[str, int] = defaultdict(int)
        for each, bit in bits.items():
            for group in each.split("|"):
                groups[group] |= bit
        self._label = groups.pop(LABELS)
        for names in (PEOPLES, FORCES):
            self._words[names] = groups.pop(names)
        for name in {group.partition("/")[0] for group in groups}:
            for cue in vocabulary.cues(name):
                self._add(cue, groups.get(name, 0) | groups.get(f"{name}/{cue.sense}", 0))

    def _add(self, cue: Cue, bits: int) -> None:
        for words in (cue.verbs, cue.nouns, cue.adjectives, cue.phrases) if bits else ():
            for word in words:
                if not word.isalpha():
                    self._phrases.add(word, bits)
                elif word not in _IN_ANY:
                    self._words[word if word.isascii() else fold(word).lower()] |= bits

    def are_in(self, line: str, needs: Needs) -> bool:
        """Whether a line has what is needed, its words in any form."""
        words = words_of(line)
        bases = self._bases.of(words)
        found = self._label if any(mark in line for mark in _LABEL_MARKS) else 0
        for word in bases & self._words.keys():
            found |= self._words[word]
        if needs.are_met(found):
            return True  # phrases take longer
        places: Mapping[str, Sequence[int]] | None = None
        for phrase in self._phrases.among(bases):
            if phrase.bits & needs.any & ~found:
                places = places or self._bases.places(words)
                if phrase.stands_in(places):
                    found |= phrase.bits
        return needs.are_met(found)


def _needs(sets: Iterable[tuple[str, ...]], bits: dict[str, int]) -> Needs:
    masks = [sum(bits[each] for each in classes) for classes in sets]
    one = sum({mask for mask in masks if mask.bit_count() == 1})
    together = tuple(mask for mask in masks if mask.bit_count() > 1)
    return Needs(one, together, reduce(or_, masks))


class _Bases(dict[str, tuple[str, ...]]):
    """Each word as written to itself and its base forms."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    def of(self, words: Iterable[str]) -> set[str]:
        """The base forms of words."""
        return set(chain.from_iterable(map(self.__getitem__, set(words))))

    def places(self, words: Iterable[str]) -> Mapping[str, Sequence[int]]:
        """Where each base form stands among the words of a line."""
        found: dict[str, list[int]] = defaultdict(list)
        for i, word in enumerate(words):
            for base in self[word]:
                found[base].append(i)
        return found

    def __missing__(self, word: str) -> tuple[str, ...]:
        known = self._lookup[word]
        verb = known.verb[0] if known.verb is not None else AUXILIARIES.get(known.tag, word)
        bases = {word, known.singular or word, verb}
        # one word that is a name; the last of "the Royal Navy" is a cue itself, and its first could be anything
        for kind in (name.surface.entry.kind for name in known.names if not name.rest):
            if kind is EntryKind.PEOPLE:
                bases.add(PEOPLES)
            elif kind in ARMS:
                bases.add(FORCES)
        self[word] = found = tuple(bases)
        return found
