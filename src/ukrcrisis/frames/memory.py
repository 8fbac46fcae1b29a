"""What a document has named so far: whom a surname, a title, a pronoun or "the embassy" stands for."""

from __future__ import annotations

from collections.abc import Iterable

from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["Memory"]

_FADING = 0.93
_OF_SECTION = 5.0
"""How much more a place that heads a section weighs than one that is named in it."""
_BODIES = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION})
_PAIR = 2
_MOST_STATES = 4
"""How many states "it" can reach back over."""
_MOST_PERSONS = 8
"""How many persons a pronoun can reach back over."""


class Memory:
    """Filled in the order of the text; the latest mention counts."""

    person: Actor | None = None
    """The person spoken of last; one who acts or speaks before one who is only mentioned."""
    speaker: Actor | None = None
    """The person who spoke last: "the journalist", "the official"."""
    teller: tuple[Actor, int] | None = None
    """Who told the last sentence, and where his name ends; None where another has acted since."""
    nation: Actor | None = None
    """The state whose people the passage has named as acting: whom "they" are in "the Bulgarians say that they …"."""
    served: Actor | None = None
    """The person whose aide or office the passage names: whom "Ruiz's spokesman" calls "the president"."""
    scene: str | None = None
    """The state in which the passage opens, by its own name or its capital's: "In Tirana, the ministry summoned …"."""
    home: str | None = None
    """The state of the capital in the dateline: whose "the ministry" is as long as no state has acted."""
    section: str | None = None
    """The state of the place that heads what follows: "Yangon. The generals …"."""
    speaking: Actor | None = None
    """Whose turn of a transcript it is: nobody speaks of himself as "he"."""
    actor: Actor | None = None
    """The last person who was a subject: whom "him" in the same breath does not mean."""
    woman: Actor | None = None
    """The woman spoken of last; of those named in one sentence its subject."""
    state: Actor | None = None
    """The country or organisation that acted last."""
    host: str | None = None
    """The country in which the mission is that was last said to be somewhere."""
    forces: Actor | None = None
    """The state whose forces were named last: "16,000 had been deployed"."""
    group: tuple[Actor, ...] = ()
    """The last actors named together."""
    place: Place | None = None
    """The last country or town named as a place."""
    town: Place | None = None
    """The last town or region named as a place: "the same city"."""
    country: Place | None = None
    """The last country named as a place: "the country"."""
    mission: NounPhrase | None = None
    """The mission that the sentence before was about: "Peru has an embassy there. It closed it"."""
    own_words: str | None = None
    """The head of the mission, the envoys or the public named last: "its own"."""
    mission_words: str | None = None
    """The head of the last mission or of its people: what "those of Peru" are."""
    envoy_words: str | None = None
    """The head of the last envoys or mission's people: what "its own three" are."""
    opening: bool = True
    """Whether nothing but headings has been read."""

    def __init__(self) -> None:
        self.author: Actor | None = None
        """The state whose notice or communiqué the document is: "our embassy"."""
        self.people: dict[str, Actor] = {}
        """Surname (key) to the fullest mention so far."""
        self.first_names: dict[str, Actor] = {}
        """Words of a full name before the last (keys) to its person: what Xi Jinping and Lula da Silva go by."""
        self.holders: dict[str, Actor] = {}
        """Office (key, with and without its country) to its last holder."""
        self.organs: dict[str, str] = {}
        """Head of an organ ("ministry", "embassy") to the country it last belonged to."""
        self.organ_owners: dict[str, str] = {}
        """Name of an organ that several states have to the one the text gave it to: "Israel's National Security Council"."""
        self.acronyms: dict[str, Actor] = {}
        """What the text has put in brackets behind a body's name to the body: "the Ministry of Defence (MOD)"."""
        self.women: set[str] = set()
        """The names of those who are women."""
        self.states: list[Actor] = []
        """The states and organisations that acted, in the order in which they last did."""
        self.recent: list[Actor] = []
        """Persons in the order of their last mention."""
        self.grounds: dict[str, float] = {}
        """Country to how much the text has spoken of being there, going there or leaving it; recent words weigh
        more.
        """
        self.titles: dict[str, float] = {}
        """Country to what the title adds to its weight, which does not fade."""

    def ground(self, among: Iterable[str]) -> str | None:
        """The one of these countries that the text has spoken most of; None where there is none."""
        titles = self.titles
        return max(
            sorted(among), key=lambda code: self.grounds.get(code, 0.0) + titles.get(code, 0.0), default=None
        )

    def open_section(self, country: str | None) -> None:
        """Note that a place by itself heads what follows."""
        self.organs.clear()
        self.section = country
        if country is not None:
            self.note_ground(country, weight=_OF_SECTION)

    def note_title(self, country: str, *, weight: float) -> None:
        """Note a country that the title names."""
        self.titles.setdefault(country, weight)
        self.grounds.setdefault(country, 0.0)

    def note_ground(self, country: str, *, weight: float = 1.0) -> None:
        """Note a country that a phrase of place has just named."""
        for known in self.grounds:
            self.grounds[known] *= _FADING
        self.grounds[country] = self.grounds.get(country, 0.0) + weight

    def remember(self, actor: Actor, *, acting: bool) -> None:
        """Note a person, country or organisation that the text has just named."""
        if actor.kind is ActorKind.PERSON:
            self._remember_person(actor, acting=acting)
        elif actor.kind in (ActorKind.COUNTRY, ActorKind.ORGANISATION) and acting:
            self.state = actor
            self.states = [*(known for known in self.states if known != actor), actor][-_MOST_STATES:]

    def _remember_person(self, actor: Actor, *, acting: bool) -> None:
        surname = actor.name.split()[-1].lower()
        self.recent = [*(known for known in self.recent if known.name.split()[-1].lower() != surname), actor][
            -_MOST_PERSONS:
        ]
        if acting:
            self.actor = actor
        known = self.people.get(surname)
        if known is None or len(actor.name) >= len(known.name):
            self.people[surname] = actor
        if " " in actor.name and not actor.name.lower().endswith((actor.role or "\0").lower()):
            for word in actor.name.split()[:-1]:
                if word[0].isupper():
                    self.first_names.setdefault(word.lower(), self.people[surname])
        if actor.role:
            self.holders[actor.role.lower()] = actor
            self.holders[f"{actor.role.lower()}/{actor.country}"] = actor
        if acting or self.person is None or self.person == self.speaking:
            self.person = actor

    def holder_of(self, *names: str) -> Actor | None:
        """Who holds an office of these names: in the author's own state, as in a communiqué, else wherever it was last."""
        own = (f"{name}/{self.author.code}" for name in names) if self.author is not None else ()
        return next((held for name in (*own, *names) if (held := self.holders.get(name)) is not None), None)

    def two_states(self) -> tuple[Actor, ...]:
        """The two named together last, else the last two countries that acted; none where there are no two."""
        if len(self.group) == _PAIR and all(actor.kind in _BODIES for actor in self.group):
            return self.group
        lands = [actor for actor in self.states if actor.kind is ActorKind.COUNTRY]
        return tuple(lands[-_PAIR:]) if len(lands) >= _PAIR else ()

    def note_group(self, phrase: NounPhrase) -> None:
        """Note actors that were named together ("they")."""
        actors = tuple(part.actor for part in phrase.members if part.actor is not None)
        if len(actors) > 1:
            self.group = actors

    def note_place(self, place: Place, *, whole_country: bool) -> None:
        self.place = place
        if whole_country:
            self.country = place
        else:
            self.town = place
