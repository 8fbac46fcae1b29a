"""The values between words and clauses: noun phrases, verb groups and the marks that stand between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeAlias

from attrs import Factory, define

from ukrcrisis.lexicon.entries import EntryKind, Surface
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.items import Item
from ukrcrisis.model.actor import Actor, Place

__all__ = ["Chunk", "Mark", "NounPhrase", "VerbGroup", "office_of_one"]


@define(eq=False, repr=False)
class Mark:
    """Anything that is neither noun phrase nor verb group; ``tag`` as in the tagger."""

    tag: str
    item: Item


@define(eq=False, repr=False)
class NounPhrase:
    """A noun phrase; offsets are absolute. Filled by the chunker, then by the referent stage."""

    tag: ClassVar[str] = "NP"
    start: int
    end: int
    items: Sequence[Item]
    head: str
    """The head noun in the singular, a pronoun, or the key of a name."""
    plural: bool = False
    determiner: str = ""
    surface: Surface | None = None
    """The lexicon's entry where the head is a name."""
    name: str | None = None
    """A person's name as written, or an unknown proper name."""
    office: str | None = None
    """The office as written, lower case ("foreign minister")."""
    office_surface: Surface | None = None
    modifiers: tuple[Surface, ...] = ()
    """Names before the head: "Russian" in "Russian diplomats"."""
    possessor: NounPhrase | None = None
    count: tuple[int | None, int | None] | None = None
    members: tuple[NounPhrase, ...] = ()
    """The parts of a coordination; empty for a simple phrase."""
    after: list[tuple[str, NounPhrase]] = Factory(list)
    """Prepositional phrases that follow it directly."""
    apposition: NounPhrase | None = None
    pronoun: bool = False
    institution: bool = False
    """Whether the head ends the name of a body ("Directorate"), so that the name is no person's."""
    actor: Actor | None = None
    place: Place | None = None
    resolved: bool = False
    """Whether the referent stage has seen it; a phrase hangs on several others."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its words."""
        return tuple([item.key for item in self.items])

    @property
    def parts(self) -> tuple[NounPhrase, ...]:
        """The members of a coordination, or the phrase itself."""
        return self.members or (self,)

    @property
    def is_named_person(self) -> bool:
        """Whether it gives a person's name: "Main Intelligence Directorate" and "F-16" are none."""
        if self.surface is not None and self.surface.entry.kind is EntryKind.PERSON:
            return True
        return self.name is not None and not self.institution and not any(c.isdigit() for c in self.name)

    @property
    def is_person(self) -> bool:
        """Whether it names a person or holds an office in the singular."""
        if self.surface is not None and self.surface.entry.kind is EntryKind.PERSON:
            return True
        return (self.name is not None and self.office is not None) or (
            self.office is not None and not self.plural
        )


@define(eq=False, repr=False)
class VerbGroup:
    """A verb with its auxiliaries."""

    tag: ClassVar[str] = "VG"
    start: int
    end: int
    lemma: str
    item: Item
    finite: bool
    infinitive: bool = False
    gerund: bool = False
    passive: bool = False
    perfect: bool = False
    progressive: bool = False
    modal: str = ""
    """"will", "could", … or ""."""
    negated: bool = False
    past: bool = False
    adverbs: tuple[str, ...] = ()
    subjunctive: bool = False
    """A bare "be" before a participle ("demanded that they be withdrawn")."""
    arranged: bool = False
    """Whether it is "is to": an arrangement, or an order."""
    bare_participle: bool = False
    """A form that can be a participle with no auxiliary ("forces massed at the border")."""

    @property
    def yet_to(self) -> bool:
        """Whether it tells what has not been done so far: "has yet to leave"."""
        return self.modal == "must" and "yet" in self.adverbs

    @property
    def bare(self) -> bool:
        """Whether it is the base form and nothing else: what an imperative has."""
        form = self.item.form
        if form is None or self.modal or self.item.key != self.lemma:
            return False
        return Form.BASE in form and Form.PAST not in form


Chunk: TypeAlias = NounPhrase | VerbGroup | Mark


def office_of_one(office: str | None) -> str | None:
    """The office that each of several holds: "Foreign Minister" of "the Foreign Ministers A and B"."""
    return (
        office[:-1] if office is not None and office.endswith("s") and not office.endswith("ss") else office
    )
