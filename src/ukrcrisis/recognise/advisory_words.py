"""The words of advice, compiled for look-up by the verb of a clause."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from weakref import WeakKeyDictionary

from attrs import frozen

from ukrcrisis.frames.clauses import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.mentions.tagging import Item
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import Strength

__all__ = ["AdviceWords", "Tail", "Wording", "tail_of", "words_of"]

Wording = tuple[tuple[str, ...], str]
"""The words that must follow a verb, and the sense that verb and words have together."""

_GAP = "~"
_WITHIN = "DANMEF#'RKkqQ"
"""The tags of what may stand between the words of a wording: no verb, preposition or conjunction."""
_MOST_BETWEEN = 5


@frozen(eq=False)
class AdviceWords:
    """What each verb and noun of advice means."""

    strengths: dict[str, Strength]
    """Verb of advising to how hard it presses."""
    nouns: dict[str, Strength]
    """Noun of advising to how hard it presses."""
    forbidding: dict[str, Strength]
    """Verbs and nouns that keep their object from what follows."""
    wishes: frozenset[str]
    carriers: frozenset[str]
    """Verbs that take a noun of advising as their object."""
    content: dict[str, tuple[Wording, ...]]
    """Verb to its wordings, longest first."""
    echoes: dict[str, tuple[Wording, ...]]
    """Verb to the wordings by which a clause repeats the advice told before."""
    things: dict[str, str]
    """Noun to what kind of advice it names ("leave", "travel", "care")."""
    hedges: frozenset[str]
    easing: frozenset[str]
    scales: frozenset[str]


_COMPILED: WeakKeyDictionary[Vocabulary, AdviceWords] = WeakKeyDictionary()


def words_of(vocabulary: Vocabulary) -> AdviceWords:
    """The words of advice of a vocabulary; compiled once for each."""
    found = _COMPILED.get(vocabulary)
    if found is None:
        found = _COMPILED[vocabulary] = _compile(vocabulary)
    return found


def _compile(vocabulary: Vocabulary) -> AdviceWords:
    words = vocabulary.words
    cues = [cue for cues in vocabulary.verb_cues.values() for cue in cues]
    advising = {cue.sense: cue for cue in cues if cue.group == "advise"}
    forbidding = {cue.sense: cue for cue in cues if cue.group == "forbid"}
    return AdviceWords(
        strengths={verb: Strength(sense) for sense, cue in advising.items() for verb in cue.verbs},
        nouns={noun: Strength(sense) for sense, cue in advising.items() for noun in cue.nouns},
        forbidding={word: Strength(sense) for sense, cue in forbidding.items() for word in (*cue.verbs, *cue.nouns)},
        wishes=words("wish"),
        carriers=words("issue"),
        content=_wordings(vocabulary, "advised"),
        echoes=_wordings(vocabulary, "same", only="clause"),
        things={noun: sense for sense in ("leave", "travel", "care") for noun in words("advised noun", sense)},
        hedges=words("hedge"),
        easing=words("ease"),
        scales=words("scale", "verb"),
    )


def _wordings(vocabulary: Vocabulary, group: str, *, only: str | None = None) -> dict[str, tuple[Wording, ...]]:
    found: dict[str, list[Wording]] = {}
    for (of_group, sense), phrases in vocabulary.senses.items():
        if of_group == group and sense is not None and (only is None or sense == only):
            for phrase in phrases:
                verb, *rest = phrase.split()
                found.setdefault(verb, []).append((tuple(rest), sense))
    return {verb: tuple(sorted(each, key=lambda w: (-len(w[0]), w))) for verb, each in found.items()}


@frozen(eq=False)
class Tail:
    """The items that follow a clause's verb, up to the next clause or stop."""

    items: Sequence[Item]

    def starts(self, rest: Sequence[str]) -> bool:
        """Whether the words come next, where "~" stands for up to five words."""
        at, gap = 0, 0
        for word in rest:
            if word == _GAP:
                gap = _MOST_BETWEEN
                continue
            last = min(at + gap, len(self.items) - 1)
            while at <= last and not _is(self.items[at], word):
                if self.items[at].tag not in _WITHIN and self.items[at].key != "of":
                    return False
                at += 1
            if at > last:
                return False
            at, gap = at + 1, 0
        return True

    def holds(self, words: frozenset[str]) -> bool:
        """Whether one of the words or of the pairs of words is among the items."""
        keys = [item.key for item in self.items]
        return any(key in words for key in keys) or any(f"{one} {two}" in words for one, two in pairwise(keys))

    def sense(self, wordings: Sequence[Wording]) -> str | None:
        """The sense of the first wording that fits, or None."""
        return next((sense for rest, sense in wordings if self.starts(rest)), None)


def _is(item: Item, word: str) -> bool:
    return word in (item.key, item.lemma) or item.key.startswith(f"{word} ")  # "out of" is one item


_BREAKS = frozenset("S;:-")
_LONGEST = 24


def tail_of(clause: Clause, frame: Frame) -> Tail:
    """What follows the verb of a clause in its own sentence, 24 items at most."""
    at = frame.item_at(clause.verb.end)
    end = at
    while end < len(frame.items) and end - at < _LONGEST and frame.items[end].tag not in _BREAKS:
        end += 1
    return Tail(frame.items[at:end])
