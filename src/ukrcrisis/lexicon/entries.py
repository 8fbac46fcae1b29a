"""What one word or name means, and the words that a recogniser looks for."""

from enum import StrEnum
from typing import NamedTuple

__all__ = ["ARMS", "LANDS", "ORGANS", "Cue", "Entry", "EntryKind", "Surface"]


class EntryKind(StrEnum):
    """What sort of thing a spelling stands for."""

    COUNTRY = "country"
    ADJECTIVE = "adjective"
    """"British"; with :attr:`Surface.plural` also a people after an article: "the British"."""
    PEOPLE = "people"
    """A noun for people of a country: "Briton", "Britons"."""
    CAPITAL = "capital"
    """A capital, or a city where a government sits; see :attr:`Entry.metonym`."""
    CITY = "city"
    REGION = "region"
    """A part of a country, a disputed land, a sea or a strait."""
    SEAT = "seat"
    """A building or street that stands for a government: "the Kremlin"."""
    ORGAN = "organ"
    """A ministry, parliament or other body that only one country has: "the State Department"."""
    FORCE = "force"
    """An army or a part of one that only one country has: "the Royal Navy"."""
    SERVICE = "service"
    """A secret service that only one country has: "the CIA"."""
    ORGANISATION = "organisation"
    """An alliance, agency or armed organisation, and its own bodies ("the European Commission")."""
    OUTLET = "outlet"
    """A news agency, newspaper, broadcaster or site."""
    OFFICE = "office"
    """A title: "foreign minister"; spelled in lower case, whatever the case in the text."""
    PERSON = "person"

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


ARMS = frozenset({EntryKind.FORCE, EntryKind.SERVICE})
"""Kinds of names of those by whom a state has a hand in what happens abroad."""
LANDS = frozenset({EntryKind.COUNTRY, EntryKind.REGION, EntryKind.CITY, EntryKind.CAPITAL})
"""What can be taken, left or gone to: a state, a part of one, a town."""
ORGANS = ARMS | {EntryKind.ORGAN}
"""Kinds of names of what acts for the one state that has it."""


class Entry(NamedTuple):
    """One meaning. A named tuple, as there are thousands at every start.

    >>> Entry(EntryKind.OUTLET, "Ukrinform", country="UA").country
    'UA'
    """

    kind: EntryKind
    name: str
    """The usual English name. An adjective or a people has the name of its country ("United Kingdom")."""
    code: str | None = None
    """ISO 3166-1 alpha-2 of a country and of every word that stands for it (adjective, people, capital, seat,
    organ, force, service); the usual acronym of an organisation, also for its bodies, and for a person who speaks for one.
    None for everything else."""
    country: str | None = None
    """ISO code of the country that a city, region, outlet, person, office or armed organisation belongs to; None
    where it belongs to none or to several."""
    metonym: str | None = None
    """The code that a capital stands for as a government ("Brussels" is ``EU``); None where it stands for
    none.
    """
    role: str | None = None
    """A person's office, where one is lasting knowledge; None otherwise."""

    @property
    def seated(self) -> str | None:
        """The country whose ministries sit in a capital: those "in Brussels" are Belgium's. None for what is no capital."""
        return (self.country or self.code or self.metonym) if self.kind is EntryKind.CAPITAL else None


class Surface(NamedTuple):
    """One spelling as it stands in a text, with its meaning.

    Case counts, save for offices. Spellings all in capitals, typographic apostrophes and letters that lost
    their accents are not listed: who looks words up folds them.
    """

    words: str
    entry: Entry
    plural: bool = False
    """Whether it names several: "Britons", "foreign ministers", and "British", "Dutch" (which name the people
    after "the")."""


class Cue(NamedTuple):
    """Words that a recogniser looks for, in lemma form.

    ``group`` is the recogniser they belong to, ``sense`` what they say there.
    """

    group: str
    sense: str
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    example: str = ""
    """A short text where one of the words says this."""
