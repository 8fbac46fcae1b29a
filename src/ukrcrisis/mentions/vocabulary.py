"""The words of a lexicon, indexed for the tagger: names, closed classes, verbs and cue words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import TypeVar
from weakref import WeakKeyDictionary

from attrs import define

from ukrcrisis.lexicon.entries import Cue, EntryKind, Surface
from ukrcrisis.lexicon.first_words import words_past_article
from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.mentions.inflection import Nouns, VerbForms, Verbs
from ukrcrisis.text.fold import fold
from ukrcrisis.text.tokens import Token, token_words

__all__ = [
    "AUXILIARIES",
    "MOST_KEPT",
    "UNKNOWN",
    "Lookup",
    "Name",
    "Vocabulary",
    "Word",
    "name_at",
    "phrase_at",
    "vocabulary_of",
]

_CLOSED = {
    "determiner": "D", "preposition": "P", "conjunction": "C", "subordinator": "U", "subject pronoun": "K",
    "object pronoun": "k", "relative": "L", "modal": "W", "negation": "G", "be": "B", "have": "H", "do": "O",
    "adverb": "R", "number word": "#", "adjective": "A", "compound noun": "N",
}  # fmt: skip
"""The tag of each closed class; see ``items`` for what the tags mean."""

AUXILIARIES = {"B": "be", "H": "have", "O": "do"}
"""The base form of the auxiliaries of each tag."""

T = TypeVar("T")
_Phrase = tuple[tuple[str, ...], str]
"""The keys of a phrase after its first, and its tag."""
_NO_PHRASES: Mapping[str, Sequence[_Phrase]] = {}


@define(eq=False, repr=False)
class Name:
    """One spelling of a name, ready to be compared with tokens."""

    rest: tuple[str, ...]
    """The keys after the first."""
    exact: bool
    """Whether it is a short acronym, whose letters must be capitals."""
    capitals: tuple[bool, ...]
    """Which of its words start with a capital, the first included."""
    surface: Surface
    article: bool = False
    """Whether it is a name only after "the": The Times, The Sun, The Hague."""


@define(eq=False, repr=False)
class Word:
    """All that the lexicon knows of one key; what it does not know is empty."""

    names: tuple[Name, ...] = ()
    """The names that start with it, longest first."""
    phrases: Mapping[str, Sequence[_Phrase]] = _NO_PHRASES
    """The closed-class phrases that start with it, by their second key, longest first."""
    tag: str = ""
    """The tag of its closed class."""
    verb: VerbForms | None = None
    singular: str = ""
    """The singular of a cue noun."""


UNKNOWN = Word()
MOST_KEPT = 100_000
"""Keys that a look-up remembers; what comes after them is worked out each time."""


class Lookup(dict[str, Word]):
    """Every key to what the lexicon knows of it, worked out when a text first has it, for no text has most of
    them.
    """

    def __init__(
        self, names: Mapping[str, Sequence[Surface]], phrases: Mapping[str, Sequence[_Phrase]], tags: Mapping[str, str],
        verbs: Verbs, nouns: Nouns,
    ) -> None:  # fmt: skip
        self._names = names
        self._phrases = phrases
        self._tags = tags
        self._verbs = verbs
        self._nouns = nouns

    def __missing__(self, key: str) -> Word:
        names, phrases, verb = self._names.get(key, ()), self._phrases.get(key, ()), self._verbs.get(key)
        tag, singular = self._tags.get(key, ""), self._nouns.get(key)
        word = UNKNOWN
        if names or phrases or verb or tag or singular:
            word = Word(
                tuple(sorted(map(_name, names), key=lambda name: -len(name.rest))),
                _by_second(phrases), tag, verb, singular,
            )  # fmt: skip
        if len(self) < MOST_KEPT:
            self[key] = word
        return word

    def get(self, key: str, default: object = None) -> Word:
        """As by index: a key that nothing is known of has an empty Word."""
        return self[key]


def _by_second(phrases: Iterable[_Phrase]) -> Mapping[str, Sequence[_Phrase]]:
    """The phrases that start with one word by the next, longest first."""
    found: dict[str, list[_Phrase]] = defaultdict(list)
    for rest, tag in sorted(phrases, key=lambda phrase: -len(phrase[0])):
        found[rest[0]].append((rest, tag))
    return dict(found)


class Vocabulary:
    """A lexicon made ready for look-up by the keys of tokens."""

    def __init__(
        self, lookup: Lookup, names_of_codes: Mapping[str, str], cues: Mapping[str, Sequence[Cue]]
    ) -> None:
        """``cues`` by their group."""
        self.lookup = lookup
        """Key to what is known of it; one look-up a token."""
        self.names_of_codes = names_of_codes
        """Code of a country or organisation to its usual name."""
        self._cues = cues
        self._words: dict[tuple[str, str | None], frozenset[str]] = {}
        self._derived: dict[object, object] = {}

    def words(self, group: str, sense: str | None = None) -> frozenset[str]:
        """The words of a cue group (all parts of speech, base forms), of one sense or of all."""
        found = self._words.get((group, sense))
        if found is None:
            cues = [cue for cue in self.cues(group) if sense is None or cue.sense == sense]
            found = self._words[group, sense] = frozenset(chain.from_iterable(map(_words_of, cues)))
        return found

    def cues(self, group: str) -> Sequence[Cue]:
        """The cues of a group, in the order of the lexicon."""
        return self._cues.get(group, ())

    def derived(self, make: Callable[[Vocabulary], T]) -> T:
        """What a function makes of this vocabulary; made at the first call and kept."""
        found = self._derived.get(make)
        if found is None:
            found = self._derived[make] = make(self)
        return found  # type: ignore[return-value]  # a cast would cost as much as the look-up


def name_at(
    names: Sequence[Name], tokens: Sequence[Token], i: int, *, shouting: bool
) -> tuple[Surface, int] | None:
    """The longest of the names that stands at token ``i``, and the token after it, or None."""
    for name in names:
        rest = name.rest
        j = i + 1
        if rest:
            j += len(rest)
            if (
                j > len(tokens)
                or tokens[i + 1].key != rest[0]
                or any(tokens[i + 1 + k].key != key for k, key in enumerate(rest))
            ):
                continue
        if name.surface.entry.kind is EntryKind.OFFICE or _case_fits(tokens, i, name, shouting):
            return name.surface, j
    return None


def phrase_at(
    phrases: Mapping[str, Sequence[_Phrase]], tokens: Sequence[Token], i: int
) -> tuple[str, int] | None:
    """The tag of the phrase that stands at token ``i``, and the token after it, or None."""
    if i + 1 == len(tokens):
        return None
    for rest, tag in phrases.get(tokens[i + 1].key, ()):
        j = i + 1 + len(rest)
        if j <= len(tokens) and all(tokens[i + 1 + k].key == key for k, key in enumerate(rest)):
            return tag, j
    return None


def _case_fits(tokens: Sequence[Token], i: int, name: Name, shouting: bool) -> bool:
    word = tokens[i].word
    if name.article and (i == 0 or tokens[i - 1].key != "the"):
        return False
    if name.exact:  # short acronyms are words in small letters: US, WHO, AP
        if shouting and tokens[i].key in _WORDS_TOO:
            return False
        return word.isupper() or word == name.surface.words
    if not name.rest:
        return word[0].isupper() or not name.capitals[0]
    return all(tokens[i + k].word[0].isupper() for k, capital in enumerate(name.capitals) if capital)


_WORDS_TOO = frozenset(
    {"us", "it", "who", "is", "an", "or", "to", "in", "at", "as", "so", "no", "am", "pm", "be"}
)


_INDEXES: WeakKeyDictionary[Lexicon, Vocabulary] = WeakKeyDictionary()


def vocabulary_of(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a lexicon; made once for each lexicon object."""
    found = _INDEXES.get(lexicon)
    if found is None:
        found = _INDEXES[lexicon] = _build(lexicon)
    return found


def _build(lexicon: Lexicon) -> Vocabulary:
    cues: dict[str, list[Cue]] = defaultdict(list)
    for cue in lexicon.cues:
        cues[cue.group].append(cue)
    irregular = _irregular(cues.pop("irregular", ()))
    tags: dict[str, str] = {}
    phrases: dict[str, list[_Phrase]] = defaultdict(list)
    for cue in cues.get("grammar", ()):
        _close(cue, tags, phrases)
    known = [cue for cue in lexicon.cues if cue.group in cues]
    verbs = Verbs([verb for cue in known for verb in cue.verbs], irregular)
    nouns = Nouns(noun for cue in known for noun in cue.nouns)
    lookup = Lookup(lexicon.names, phrases, tags, verbs, nouns)
    return Vocabulary(lookup, lexicon.codes, cues)


def _irregular(cues: Iterable[Cue]) -> dict[str, tuple[str, str]]:
    """Verb to its past and its participle."""
    rows = [phrase.split() for cue in cues for phrase in cue.phrases]
    return {base: (past, participle) for base, past, participle in rows}


def _words_of(cue: Cue) -> tuple[str, ...]:
    return (*cue.verbs, *cue.nouns, *cue.adjectives, *cue.phrases)


def _close(cue: Cue, tags: dict[str, str], phrases: dict[str, list[_Phrase]]) -> None:
    tag = _CLOSED.get(cue.sense)
    if tag is None:
        return
    for words in (*cue.phrases, *cue.adjectives):
        first, *rest = token_words(words)
        if rest:
            phrases[first].append((tuple(rest), tag))
        else:
            tags.setdefault(first, tag)


def _name(surface: Surface) -> Name:
    words = words_past_article(surface.words)
    return Name(
        rest=tuple([fold(word).lower() or word for word in words[1:]]),
        exact=len(words) == 1 and len(surface.words) <= 5 and surface.words.replace(".", "").isupper(),
        capitals=tuple([word[0].isupper() for word in words]),
        surface=surface,
        article=surface.words.startswith("The ") and len(words) == 1,
    )
