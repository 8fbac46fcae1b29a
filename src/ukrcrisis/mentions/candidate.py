"""A word that can be a verb, with the neighbours by which to tell."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.items import Item, tag_at
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["Candidate"]


class Candidate:
    """A word that can be a verb; adverbs before it are passed over, for they say nothing on what it is."""

    def __init__(self, items: Sequence[Item], i: int, form: Form, vocabulary: Vocabulary) -> None:
        """The word at ``i`` of a passage whose items before it are settled; ``form`` says which forms of its
        verb the spelling can be.
        """
        near = i - 1
        while near >= 0 and items[near].tag == "R":
            near -= 1
        if near > 0 and items[near].tag == "q" and items[near - 1].tag in "TBHW":
            near -= 1  # "advised them to “avoid” it"
        self.items = items
        self.i = i
        self.item = items[i]
        self.form = form
        self.vocabulary = vocabulary
        self.near = near
        """Where the nearest word before it stands that is no adverb; -1 at the start of a passage."""
        self.before = items[near] if near >= 0 else None
        """That word."""
        self.left = self.before.tag if self.before else "S"
        """The tag of that word; a stop at the start of a passage."""
        self.after = items[i + 1] if i + 1 < len(items) else None
        self.right = self.after.tag if self.after else "S"
        """The tag of the word after it; a stop at the end of a passage."""

    def can_be(self, forms: Form) -> bool:
        """Whether the spelling is one of these forms, or can be."""
        return self.form & forms != 0

    def is_among(self, group: str, sense: str | None = None) -> bool:
        """Whether its verb is among the words of a cue group."""
        return self.item.lemma in self.vocabulary.words(group, sense)

    @property
    def is_noun_too(self) -> bool:
        """Whether its spelling is that of a noun as well: "claims", "talks"."""
        return self.names_noun(self.item)

    def names_noun(self, item: Item) -> bool:
        """Whether a word of the passage is spelled as a noun."""
        return bool(self.vocabulary.lookup[item.key].singular)

    @property
    def is_participial(self) -> bool:
        """Whether it is a participle that often qualifies a noun: "armed", "overwhelming"."""
        return self.item.key in self.vocabulary.words("grammar", "participial adjective")

    def tag_at(self, offset: int) -> str:
        """The tag so many words further on, or back."""
        return tag_at(self.items, self.i + offset)

    def joins_like_verb(self, form: Form) -> bool:
        """Whether a conjunction behind joins it to a verb of a form with an object: "trains and arms the rebels"."""
        pair = self.items[self.i + 2 : self.i + 4]
        second = pair[0] if len(pair) == 2 else None
        like = second is not None and second.tag == "V" and second.form is not None and form in second.form
        return like and pair[1].tag in "D#'EA"

    @property
    def is_only_verb(self) -> bool:
        """Whether no other word of the passage can be its finite verb."""
        return not any(_can_be_finite(item) for k, item in enumerate(self.items) if k != self.i)


def _can_be_finite(item: Item) -> bool:
    if item.tag == "V" and item.form is not None:
        return Form.PAST in item.form or Form.THIRD in item.form
    return item.tag in "WBHO"
