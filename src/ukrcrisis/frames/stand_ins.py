"""What stands for a mission, envoys or a public named before: "those of Peru", "Peru's", "the Dutch one", "its own",
"theirs".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.phrases import Chunk, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import POSSESSIVES
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["name_stand_ins"]

_THEIRS = {"theirs": "their", "ours": "our", "hers": "her"}


def name_stand_ins(chunks: Sequence[Chunk], vocabulary: Vocabulary, memory: Memory) -> None:
    """Give each stand-in the head of the mission, the envoys or the public that the text named last."""
    heads, public = vocabulary.derived(_heads), vocabulary.words("referent", "public")
    for phrase, told in _phrases(chunks):
        if phrase.head in heads:
            memory.mission_words = memory.own_words = phrase.head
            memory.envoy_words = phrase.head if heads[phrase.head] else memory.envoy_words
        elif phrase.head in public and (phrase.determiner in POSSESSIVES or phrase.modifiers):
            memory.own_words = phrase.head  # "Peru told its citizens to go, and Chile its own"
        elif told and phrase.surface is not None and phrase.surface.entry.kind is EntryKind.PEOPLE:
            memory.own_words = "citizen"  # "advised Britons to leave; Peru appealed to its own"
        elif _is_own(phrase):
            counted = any(item.tag == "#" for item in phrase.items)  # "its own three"
            phrase.head = (memory.envoy_words if counted else None) or memory.own_words or phrase.head
        elif memory.mission_words is not None:
            _name(phrase, memory.mission_words)


def _heads(vocabulary: Vocabulary) -> dict[str, bool]:
    """The heads that can be stood for, and whether they name people."""
    people = vocabulary.words("envoy", "title") | vocabulary.words("referent", "mission staff")
    return {**dict.fromkeys(vocabulary.words("mission"), False), **dict.fromkeys(people, True)}


def _phrases(chunks: Sequence[Chunk]) -> Iterator[tuple[NounPhrase, bool]]:
    """The phrases, each with whether a verb stands right before it."""
    before: Chunk | None = None
    for chunk in chunks:
        if isinstance(chunk, NounPhrase):
            for phrase in chunk.members or (chunk,):
                yield phrase, isinstance(before, VerbGroup)
        before = chunk


def _name(phrase: NounPhrase, head: str) -> None:
    """Let a phrase have this head, where it is one that points back."""
    keys = phrase.keys
    if keys in (("those",), ("that",)):
        behind = [after for preposition, after in phrase.after if preposition == "of"]
        if any(after.surface is not None or after.members for after in behind):
            phrase.head, phrase.plural = head, keys == ("those",)
    elif keys[0] in _THEIRS and len(keys) == 1:
        phrase.head, phrase.determiner = head, _THEIRS[keys[0]]
    elif phrase.end > phrase.items[-1].end and _is_country(phrase):
        assert phrase.surface is not None
        phrase.modifiers, phrase.surface, phrase.head = (
            (phrase.surface,),
            None,
            head,
        )  # "told Peru's to leave"
    elif len(keys) > 1 and keys[-1] in ("one", "ones") and _is_nation(phrase):
        assert phrase.surface is not None
        phrase.modifiers, phrase.surface, phrase.head = (phrase.surface,), None, head


def _is_own(phrase: NounPhrase) -> bool:
    items = phrase.items
    own = len(items) > 1 and items[1].key == "own" and items[0].key in POSSESSIVES
    return own and all(item.tag in "D#" for item in items)


def _is_country(phrase: NounPhrase) -> bool:
    return phrase.surface is not None and phrase.surface.entry.kind in (EntryKind.COUNTRY, EntryKind.CAPITAL)


def _is_nation(phrase: NounPhrase) -> bool:
    return phrase.surface is not None and phrase.surface.entry.kind is EntryKind.ADJECTIVE
