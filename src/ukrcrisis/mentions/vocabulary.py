"""The words of a lexicon, indexed for the tagger: names, closed classes, verbs and cue words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from weakref import WeakKeyDictionary

from attrs import field, frozen

from ukrcrisis.lexicon.entries import Cue, EntryKind, Surface
from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.mentions.inflection import Form, noun_forms, verb_forms
from ukrcrisis.text.tokens import Token, token_words

__all__ = ["VerbForms", "Vocabulary", "vocabulary_of"]

_CLOSED = {
    "determiner": "D", "preposition": "P", "conjunction": "C", "subordinator": "U", "subject pronoun": "K",
    "object pronoun": "k", "relative": "L", "modal": "W", "negation": "G", "be": "B", "have": "H", "do": "O",
    "adverb": "R", "number word": "#", "adjective": "A",
}  # fmt: skip
"""The tag of each closed class; see ``tagging`` for what the tags mean."""

VerbForms = tuple[str, Form]
"""A verb's base form and what the spelling can be."""

_Phrases = dict[str, list[tuple[tuple[str, ...], str]]]
_Names = dict[str, list[tuple[tuple[str, ...], bool, Surface]]]


@frozen(eq=False)
class Vocabulary:
    """A lexicon made ready for look-up by the keys of tokens."""

    tags: dict[str, str]
    """Single words of the closed classes."""
    phrases: _Phrases
    """First word to the closed-class phrases of several words, longest first."""
    verbs: dict[str, VerbForms]
    names: _Names
    """First word to the rest of a name, whether its letters' case must agree, and the entry; longest first."""
    nouns: dict[str, tuple[str, bool]]
    """Every form of a cue noun to its singular and whether it is the plural."""
    noun_cues: dict[str, tuple[Cue, ...]]
    verb_cues: dict[str, tuple[Cue, ...]]
    senses: dict[str, dict[str, frozenset[str]]] = field(repr=False)
    """Group to sense to the words (all parts of speech, base forms)."""

    def words(self, group: str, sense: str | None = None) -> frozenset[str]:
        """The words of a cue group, of one sense or of all."""
        senses = self.senses.get(group, {})
        if sense is not None:
            return senses.get(sense, frozenset())
        return frozenset().union(*senses.values()) if senses else frozenset()

    def name_at(self, tokens: Sequence[Token], i: int, *, shouting: bool) -> tuple[Surface, int] | None:
        """The longest name that starts at token ``i`` and the token after it, or None."""
        candidates = self.names.get(tokens[i].key)
        if candidates is None:
            return None
        for rest, exact, surface in candidates:
            j = i + 1 + len(rest)
            if j > len(tokens) or any(tokens[i + 1 + k].key != key for k, key in enumerate(rest)):
                continue
            if surface.entry.kind is EntryKind.OFFICE or _case_fits(tokens, i, j, exact, surface, shouting):
                return surface, j
        return None

    def phrase_at(self, tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
        """The tag of the closed-class phrase that starts at token ``i`` and the token after it, or None."""
        for rest, tag in self.phrases.get(tokens[i].key, ()):
            j = i + 1 + len(rest)
            if j <= len(tokens) and all(tokens[i + 1 + k].key == key for k, key in enumerate(rest)):
                return tag, j
        return None


def _case_fits(tokens: Sequence[Token], i: int, j: int, exact: bool, surface: Surface, shouting: bool) -> bool:
    if exact:  # short acronyms are words in small letters: US, WHO, AP
        if shouting and len(tokens[i].word) < 4 and tokens[i].key in _WORDS_TOO:
            return False
        return tokens[i].word.isupper() or tokens[i].word == surface.words
    return all(tokens[k].word[0].isupper() or not surface_upper for k, surface_upper in _uppers(surface, i, j))


_WORDS_TOO = frozenset({"us", "it", "who", "is", "an", "or", "to", "in", "at", "as", "so", "no", "am", "pm", "be"})


def _uppers(surface: Surface, i: int, j: int) -> list[tuple[int, bool]]:
    words = token_words_cased(surface.words)[-(j - i) :]
    return [(i + k, word[0].isupper()) for k, word in enumerate(words)]


_CASED: dict[str, tuple[str, ...]] = {}


def token_words_cased(words: str) -> tuple[str, ...]:
    from ukrcrisis.text.tokens import tokenise

    found = _CASED.get(words)
    if found is None:
        found = _CASED[words] = tuple(t.word for t in tokenise(words, 0, len(words)))
    return found


_INDEXES: WeakKeyDictionary[Lexicon, Vocabulary] = WeakKeyDictionary()


def vocabulary_of(lexicon: Lexicon) -> Vocabulary:
    """The vocabulary of a lexicon; made once for each lexicon object."""
    found = _INDEXES.get(lexicon)
    if found is None:
        found = _INDEXES[lexicon] = _build(lexicon)
    return found


def _build(lexicon: Lexicon) -> Vocabulary:
    tags: dict[str, str] = {}
    phrases: _Phrases = defaultdict(list)
    irregular = _irregular(lexicon)
    verbs: dict[str, VerbForms] = {}
    nouns: dict[str, tuple[str, bool]] = {}
    noun_cues: dict[str, list[Cue]] = defaultdict(list)
    verb_cues: dict[str, list[Cue]] = defaultdict(list)
    senses: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for cue in lexicon.cues:
        if cue.group == "irregular":
            continue
        senses[cue.group][cue.sense].update(cue.verbs, cue.nouns, cue.adjectives, cue.phrases)
        if cue.group == "grammar":
            _close(cue, tags, phrases)
        for verb in cue.verbs:
            _conjugate(verb, irregular, verbs)
            verb_cues[verb].append(cue)
        for noun in cue.nouns:
            noun_cues[noun].append(cue)
            for spelling, plural in noun_forms(noun):
                nouns.setdefault(spelling, (noun, plural))
    for options in phrases.values():
        options.sort(key=lambda option: -len(option[0]))
    return Vocabulary(
        tags=tags, phrases=dict(phrases), verbs=verbs, names=_names(lexicon), nouns=nouns,
        noun_cues={k: tuple(v) for k, v in noun_cues.items()},
        verb_cues={k: tuple(v) for k, v in verb_cues.items()},
        senses={g: {s: frozenset(w) for s, w in of.items()} for g, of in senses.items()},
    )  # fmt: skip


def _irregular(lexicon: Lexicon) -> dict[str, tuple[str, str]]:
    out = {}
    for cue in lexicon.cues:
        if cue.group == "irregular":
            for phrase in cue.phrases:
                base, past, participle = phrase.split()
                out[base] = (past, participle)
    return out


def _close(cue: Cue, tags: dict[str, str], phrases: _Phrases) -> None:
    tag = _CLOSED.get(cue.sense)
    if tag is None:
        return
    for words in (*cue.phrases, *cue.adjectives):
        first, *rest = token_words(words)
        if rest:
            phrases[first].append((tuple(rest), tag))
        else:
            tags.setdefault(first, tag)


def _conjugate(verb: str, irregular: dict[str, tuple[str, str]], verbs: dict[str, VerbForms]) -> None:
    for spelling, form in verb_forms(verb, irregular.get(verb)):
        known = verbs.get(spelling)
        if known is None:
            verbs[spelling] = (verb, form)
        elif known[0] == verb:
            verbs[spelling] = (verb, known[1] | form)


def _names(lexicon: Lexicon) -> _Names:
    names: _Names = defaultdict(list)
    for surface in lexicon.surfaces:
        keys = token_words(surface.words)
        if keys and keys[0] == "the" and len(keys) > 1:
            keys = keys[1:]
        if not keys:
            continue
        exact = len(keys) == 1 and len(surface.words) <= 5 and surface.words.replace(".", "").isupper()
        names[keys[0]].append((keys[1:], exact, surface))
    for options in names.values():
        options.sort(key=lambda option: -len(option[0]))
    return dict(names)
