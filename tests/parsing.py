"""Help for stage tests: one sentence through the stages, and a clause as words."""

from __future__ import annotations

from datetime import date

from ukrcrisis.frames.actors import Resolver
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame, build_frame
from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.parsing import parsed
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.mentions.anchors import find_anchor
from ukrcrisis.mentions.vocabulary import vocabulary_of
from ukrcrisis.text.sentences import split

PUBLISHED = date(2022, 2, 13)
"""A Sunday."""


def frames(text: str) -> list[Frame]:
    """Every passage of a text, parsed."""
    vocabulary = vocabulary_of(Lexicon.default())
    anchor = find_anchor(text, published=PUBLISHED, front_matter={}, body_start=0)
    resolver = Resolver(text, vocabulary, Memory())
    return [
        build_frame(text, each, resolver, anchor=anchor, heading_when=None, previous_when=None, speaker=None)
        for each in parsed(text, split(text), vocabulary)
    ]


def frame(sentence: str) -> Frame:
    """The one passage of a sentence, parsed."""
    (only,) = frames(sentence)
    return only


def clause(sentence: str, lemma: str) -> Clause:
    """The first clause of a sentence whose verb has this base form."""
    return next(c for c in frame(sentence).clauses if c.lemma == lemma)


def words(text: str, phrase: NounPhrase | None) -> str | None:
    """A phrase as written."""
    return None if phrase is None else text[phrase.start : phrase.end]
