"""Noun phrases to actors and places, with what the document has named before."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import Entry, EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["Resolver", "nation_of", "state_actor"]

_STATE_KINDS = frozenset({EntryKind.COUNTRY, EntryKind.ADJECTIVE, EntryKind.PEOPLE, EntryKind.CAPITAL, EntryKind.SEAT, EntryKind.ORGAN})
_PLACE_KINDS = frozenset({EntryKind.COUNTRY, EntryKind.CITY, EntryKind.CAPITAL, EntryKind.REGION})
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr.", "gen.", "col.", "lt.", "sen."})


def nation_of(phrase: NounPhrase) -> str | None:
    """The country or organisation that qualifies a phrase: "Russian diplomats", "diplomats of Russia"."""
    for surface in reversed(phrase.modifiers):
        if _is_seat(surface.entry, phrase):
            continue
        if code := _state_code(surface.entry):
            return code
    if phrase.possessor is not None:
        owner = phrase.possessor
        if owner.actor is not None:
            return owner.actor.country if owner.actor.kind is ActorKind.PERSON else owner.actor.code or owner.actor.country
        if owner.surface is not None and (code := _state_code(owner.surface.entry)):
            return code
        if code := nation_of(owner):
            return code
    for preposition, after in phrase.after:
        of = preposition in ("of", "for") or (preposition == "from" and phrase.head not in _SEATED and phrase.determiner not in _OWN)
        if of and after.surface is not None and (code := _state_code(after.surface.entry)):
            return code
        if preposition in ("of", "for") and phrase.office is not None and after.actor is not None and after.actor.kind is ActorKind.COUNTRY:
            return after.actor.code  # "a spokeswoman for the French foreign ministry"
        if preposition == "of" and phrase.head in _LED and after.actor is not None and after.actor.kind is ActorKind.PERSON:
            return after.actor.country  # "the government of Nicolás Maduro"
        if preposition == "in" and phrase.head in _SITTING and after.surface is not None and after.surface.entry.kind is EntryKind.CAPITAL:
            return after.surface.entry.metonym  # "the government in Bamako"
    if phrase.apposition is not None:
        return nation_of(phrase.apposition)
    return None


def _is_seat(entry: Entry, phrase: NounPhrase) -> bool:
    """Whether a modifier is where a mission sits and not whose it is: "Russia's UN mission", "its Kyiv embassy"."""
    if entry.kind is EntryKind.ORGANISATION:
        return phrase.possessor is not None
    return entry.kind is EntryKind.CAPITAL and (phrase.possessor is not None or bool(_OF_MISSION.intersection(phrase.keys)))


_OF_MISSION = frozenset({"embassy", "embassies", "consulate", "consulates"})
_OWN = frozenset({"its", "their", "his", "her", "our", "my"})
_LED = frozenset({"government", "administration", "regime", "cabinet", "office", "junta"})
_SITTING = frozenset({"government", "regime", "junta", "ministry", "mfa", "foreign ministry", "defence ministry", "parliament"})


def _state_code(entry: Entry) -> str | None:
    if entry.kind is EntryKind.CAPITAL:
        return entry.metonym
    if entry.kind in _STATE_KINDS or entry.kind is EntryKind.ORGANISATION:
        return entry.code
    return None


def _country_names(vocabulary: Vocabulary) -> dict[str, str]:
    names: dict[str, str] = {}
    spellings = Counter((e.code, e.name) for e in vocabulary.entries() if e.kind in (EntryKind.COUNTRY, EntryKind.ORGANISATION) and e.code)
    # A body of an organisation has its code too; the organisation itself has more spellings.
    for code, name in sorted(spellings, key=lambda pair: (-spellings[pair], pair[1])):
        names.setdefault(code, name)
    return names


_TWO_LETTERS = frozenset({"EU", "UN", "G7", "G8"})
"""Organisations whose acronym looks like a country code."""


def state_actor(code: str, names: Mapping[str, str]) -> Actor:
    """The country or organisation with a code; countries have two letters."""
    is_country = len(code) == 2 and code not in _TWO_LETTERS
    kind = ActorKind.COUNTRY if is_country else ActorKind.ORGANISATION
    return Actor(kind=kind, name=names.get(code, code), code=code, country=code if is_country else None)


_NO_FORENAMES = frozenset(
    {"The", "In", "On", "At", "A", "An", "But", "And", "Mr", "Mrs", "Ms", "Dr", "President", "Minister", "Secretary", "General",
     "Ambassador", "Prime", "Foreign", "Defence", "Defense", "Chancellor", "Spokesman", "King", "Prince", "Pope", "Senator"}
)  # fmt: skip


@cache
def _full_name() -> re.Pattern[str]:
    return re.compile(r"\b[A-ZÀ-Þ][a-zß-ÿ'’-]+(?: [A-Z]\.)? [A-ZÀ-Þ][\w'’-]*[a-zß-ÿ]\b")


class Resolver:
    """Gives each noun phrase of a document its actor and place, in the order of the text."""

    def __init__(self, text: str, vocabulary: Vocabulary, memory: Memory) -> None:
        self.text = text
        self.memory = memory
        self.vocabulary = vocabulary
        self.names = vocabulary.derived(_country_names)
        self.organs = vocabulary.words("actor noun", "organ")
        self.unnamed = vocabulary.words("actor noun", "unnamed")
        self.groups = vocabulary.words("actor noun", "group")
        self.fighters = vocabulary.words("actor noun", "forces")
        self.institutions = vocabulary.words("actor noun", "institution word")
        self.female = vocabulary.words("actor noun", "woman")
        self._actors: dict[Actor, Actor] = {}
        self._full_names: dict[str, str] | None = None

    def resolve(self, phrase: NounPhrase, *, acting: bool, placed: bool = False) -> None:
        """Set ``phrase.actor`` and ``phrase.place``; ``acting`` tells a subject from a mention, ``placed`` a name after "in"."""
        phrase.resolved = True
        if phrase.members:
            for member in phrase.members:
                self.resolve(member, acting=acting)
            self.memory.note_group(phrase)
            return
        if phrase.possessor is not None and phrase.possessor.actor is None:
            self.resolve(phrase.possessor, acting=False)
        for _, after in phrase.after:
            if not after.resolved and not after.pronoun:
                self.resolve(after, acting=False)
        place = self._place(phrase)
        if place is not None:
            phrase.place = place[0]
            if not acting:
                self.memory.note_place(*place[:1], whole_country=place[1])
        if placed and place is None and self._is_unknown_name(phrase):
            phrase.place = Place(name=phrase.name or "")
            return
        actor = self._actor(phrase)
        if actor is not None:
            actor = self._actors.setdefault(actor, actor)
            phrase.actor = actor
            if not phrase.pronoun:
                self.memory.remember(actor, acting=acting)

    def _is_unknown_name(self, phrase: NounPhrase) -> bool:
        """Whether a phrase is a bare name of which neither lexicon nor text knows anything."""
        bare = phrase.name is not None and phrase.surface is None and phrase.office is None and not phrase.modifiers
        return bare and phrase.possessor is None and (phrase.name or "").split()[-1].lower() not in self.memory.people

    # -- places ---------------------------------------------------------------------------------------------

    def _place(self, phrase: NounPhrase) -> tuple[Place, bool] | None:
        surface = phrase.surface
        if surface is not None and surface.entry.kind in _PLACE_KINDS and not phrase.name:
            entry = surface.entry
            country = entry.code if entry.kind is EntryKind.COUNTRY else entry.country or entry.code
            name = entry.name if entry.kind is EntryKind.COUNTRY else phrase.items[-1].word
            return Place(name=name, country=country), entry.kind is EntryKind.COUNTRY
        if _OF_MISSION.intersection(phrase.keys[-1:]):
            seat = next((s for s in phrase.modifiers if s.entry.kind in (EntryKind.CAPITAL, EntryKind.CITY)), None)
            return (Place(name=seat.words, country=seat.entry.country or seat.entry.code or seat.entry.metonym), False) if seat is not None else None
        if phrase.head in ("country", "nation") and phrase.determiner in ("the", "this", "that") and not phrase.plural:
            return (self.memory.country, True) if self.memory.country else None
        if phrase.head == "territory" and phrase.keys in (("territory",), ("the", "territory")):
            # "The territory of Ukraine" is all of it, and so no place of its own.
            whole = next((a for p, a in phrase.after if p == "of" and a.place is not None), None)
            if whole is not None and whole.surface is not None and whole.surface.entry.kind is EntryKind.COUNTRY:
                return (whole.place, True) if whole.place is not None else None
        if phrase.head in _REGION_WORDS:
            inner = next((a.place for p, a in phrase.after if p in ("of", "in") and a.place), None)
            country = inner.country if inner else self._region_nation(phrase)
            if country is not None:
                end = max([phrase.end] + [a.end for p, a in phrase.after if p == "of"])
                return Place(name=self._bare(phrase.start, end), country=country), False
        if phrase.head in _BUILDINGS:
            town = next((s.entry for s in phrase.modifiers if s.entry.kind in (EntryKind.CITY, EntryKind.CAPITAL)), None)
            if town is not None:
                return Place(name=town.name, country=town.country or town.code), False  # "in a Brisbane hotel"
        return None

    def _region_nation(self, phrase: NounPhrase) -> str | None:
        for surface in phrase.modifiers:
            entry = surface.entry
            if entry.kind in (EntryKind.CITY, EntryKind.REGION, EntryKind.CAPITAL):
                return entry.country or entry.code
        if phrase.possessor is not None and phrase.possessor.place is not None:
            return phrase.possessor.place.country
        return nation_of(phrase) if any(s.entry.kind is not EntryKind.ORGANISATION for s in phrase.modifiers) else None

    def _bare(self, start: int, end: int) -> str:
        words = self.text[start:end].strip()
        return words[4:] if words[:4].lower() == "the " else words

    # -- actors ---------------------------------------------------------------------------------------------

    def _actor(self, phrase: NounPhrase) -> Actor | None:
        if phrase.pronoun:
            return self._pronoun(phrase)
        if phrase.name is not None or (phrase.surface is not None and phrase.surface.entry.kind is EntryKind.PERSON):
            return self._person(phrase)
        if phrase.surface is not None:
            return self._named(phrase)
        if phrase.office is not None:
            return self._office(phrase)
        return self._common(phrase)

    def _pronoun(self, phrase: NounPhrase) -> Actor | None:
        match phrase.head:
            case "he" | "himself":
                return self.memory.person if self.memory.person != self.memory.speaking else None
            case "him":
                barred = (self.memory.speaking, self.memory.actor)  # "Putin received him"
                return next((person for person in reversed(self.memory.recent) if person not in barred), None)
            case "her" if self.memory.woman is None:
                return next((person for person in reversed(self.memory.recent) if person != self.memory.actor), None)
            case "she" | "her" | "herself":
                return self.memory.woman or self.memory.person
            case "it" | "itself":
                return self.memory.state
            case _:
                return None

    def state(self, code: str) -> Actor:
        """The country or organisation with this code."""
        return state_actor(code, self.names)

    def _named(self, phrase: NounPhrase) -> Actor | None:
        assert phrase.surface is not None
        entry = phrase.surface.entry
        if entry.kind is EntryKind.OUTLET:
            return Actor(kind=ActorKind.OUTLET, name=entry.name, country=entry.country)
        if entry.kind is EntryKind.ORGANISATION:
            return Actor(kind=ActorKind.ORGANISATION, name=entry.name, code=entry.code, country=entry.country)
        code = _state_code(entry)
        if entry.kind is EntryKind.ORGAN and (phrase.possessor is not None or phrase.modifiers):
            code = nation_of(phrase) or code  # "Ireland's Department of Foreign Affairs"
        if code is None:
            return None
        return self.state(code)

    def _person(self, phrase: NounPhrase) -> Actor | None:
        entry = phrase.surface.entry if phrase.surface is not None and phrase.surface.entry.kind is EntryKind.PERSON else None
        name = phrase.name or (entry.name if entry else "")
        words = name.split()
        if words and words[-1].lower() in _PORTFOLIO:
            return None  # "Humanitarian Affairs"
        known = self.memory.people.get(words[-1].lower())
        titled = any(item.key in _TITLES for item in phrase.items)
        bare = len(words) == 1 and known is None and entry is None and phrase.office is None and not titled
        if bare and words[0].lower() not in self._named_in_full():
            return None
        if len(words) == 1 and known is None and entry is None:
            name = self._named_in_full().get(words[0].lower(), name)
        if entry is None and phrase.office is None and known is None and self._is_institution(words):
            nation = nation_of(phrase)
            if nation is not None and words[-1].lower() in self.organs:
                return self.state(nation)  # "Finland's Foreign Ministry"
            return Actor(kind=ActorKind.ORGANISATION, name=name, country=nation if nation and len(nation) == 2 else None)
        if known is not None and len(known.name) > len(name):
            name = known.name
        role = phrase.office or (known.role if known else None)
        country = self._person_country(phrase, entry, known)
        actor = Actor(kind=ActorKind.PERSON, name=name, role=role, country=country)
        if (titled and any(item.key.startswith(("mrs", "ms")) for item in phrase.items)) or (phrase.office or "").lower() in self.female:
            self.memory.woman = actor
        return actor

    def _named_in_full(self) -> dict[str, str]:
        """Surname to the first full name anywhere in the text: headings name people before the body does."""
        if self._full_names is None:
            self._full_names = {}
            for match in _full_name().finditer(self.text):
                words = match.group().split()
                if not self._is_institution(words) and words[0] not in _NO_FORENAMES:
                    self._full_names.setdefault(words[-1].lower(), match.group())
        return self._full_names

    def _is_institution(self, words: list[str]) -> bool:
        return any(word.lower() in self.institutions for word in words)

    def _person_country(self, phrase: NounPhrase, entry: Entry | None, known: Actor | None) -> str | None:
        nation = nation_of(phrase)
        if nation:
            return nation
        if phrase.office_surface is not None and phrase.office_surface.entry.country:
            return phrase.office_surface.entry.country
        if entry is not None and (entry.country or entry.code):
            return entry.country or entry.code
        if known is not None:
            return known.country
        if phrase.office is not None and self.memory.state is not None:
            return self.memory.state.code
        return None

    def _office(self, phrase: NounPhrase) -> Actor | None:
        assert phrase.office is not None
        office = phrase.office.lower()
        nation = nation_of(phrase) or (phrase.office_surface.entry.country if phrase.office_surface else None)
        if phrase.plural:
            return Actor(kind=ActorKind.GROUP, name=self._bare(phrase.start, phrase.end), country=nation, count=_exact(phrase))
        holder = self.memory.holders.get(f"{office}/{nation}") if nation else None
        if holder is None and phrase.determiner in ("the", "") and nation is None:
            holder = self.memory.holders.get(office)
        if holder is not None:
            return holder
        unnamed = phrase.determiner in ("a", "an", "one") or office in self.unnamed
        if nation is None:
            nation = self._owner(phrase)
        kind = ActorKind.UNNAMED if unnamed else ActorKind.PERSON
        return Actor(kind=kind, name=self._bare(phrase.start, phrase.end), role=phrase.office, country=nation, count=_exact(phrase))

    def _common(self, phrase: NounPhrase) -> Actor | None:
        """Common nouns that stand for an actor: organs of a state, unnamed sources, groups of states."""
        head = phrase.head
        for surface in phrase.modifiers:
            if surface.entry.kind is EntryKind.OUTLET and (head in self.organs or head in _MEDIA_NOUNS):
                return Actor(kind=ActorKind.OUTLET, name=surface.entry.name, country=surface.entry.country)
        if head in _MEDIA_NOUNS:
            for preposition, after in phrase.after:
                if preposition == "of" and after.actor is not None and after.actor.kind is ActorKind.OUTLET:
                    return after.actor
        if head in self.organs:
            return self._organ(phrase)
        if head in self.unnamed:
            nation = nation_of(phrase)
            if phrase.determiner == "the" and not phrase.plural and nation is None and not phrase.after and self.memory.speaker is not None:
                return self.memory.speaker  # "the journalist", "the official": who spoke before
            return Actor(kind=ActorKind.UNNAMED, name=self._bare(phrase.start, phrase.end), country=nation, count=_exact(phrase))
        if head in self.groups and phrase.plural:
            return Actor(kind=ActorKind.GROUP, name=self._bare(phrase.start, phrase.end), count=_exact(phrase) or _within(phrase))
        if head in self.fighters:
            nation = nation_of(phrase)
            return self.state(nation) if nation else None
        return None

    def _owner(self, phrase: NounPhrase) -> str | None:
        """The state that "its", "their" or "our" points to: the author's own, else the one that acted last."""
        if phrase.determiner == "our" and self.memory.author is not None:
            return self.memory.author.code
        owned = phrase.determiner in ("its", "their", "our") or (phrase.determiner in ("his", "her") and phrase.office is None)
        return self.memory.state.code if owned and self.memory.state is not None else None

    def _organ(self, phrase: NounPhrase) -> Actor | None:
        nation = nation_of(phrase)
        head = phrase.head
        if nation is not None and len(nation) > 2 - (nation in _TWO_LETTERS) and head in _MEMBERS:
            return None  # "an EU state" is not the EU
        if nation is None and phrase.plural and _within(phrase) is not None:
            return Actor(kind=ActorKind.GROUP, name=self._bare(phrase.start, max([phrase.end] + [a.end for _, a in phrase.after])), count=_within(phrase))
        if nation is None:
            nation = self._owner(phrase)
        if nation is None and phrase.determiner in ("the", "") and not phrase.plural and head in _KNOWN_BY_ARTICLE:
            nation = self.memory.scene or self.memory.organs.get(head) or (self.memory.state.code if self.memory.state else None)
        if nation is None:
            return None
        self.memory.organs[head] = nation
        return self.state(nation)


_PORTFOLIO = frozenset({"affairs", "relations", "cooperation", "security", "rights", "policy", "territories"})
_MEMBERS = frozenset({"state", "country", "nation", "government", "capital", "member"})
_SEATED = frozenset({"embassy", "consulate", "mission", "legation", "office", "staff", "diplomat", "ambassador"})
"""Heads after which "from" names where they are, not whose they are."""
_KNOWN_BY_ARTICLE = frozenset({"government", "ministry", "embassy", "consulate", "administration", "mission", "delegation", "foreign ministry", "defence ministry", "defense ministry", "mfa", "regime", "junta", "presidency", "department"})
"""Organs that "the" is enough for, once their state is known: "the ministry said"."""
_MEDIA_NOUNS = frozenset({"agency", "newspaper", "broadcaster", "channel", "magazine", "portal", "site", "website", "edition", "correspondent", "television", "network", "daily", "weekly", "outlet", "report"})

_REGION_WORDS = frozenset(
    {"region", "regions", "area", "part", "east", "west", "south", "north", "oblast", "province", "district", "border",
     "territory", "areas", "parts", "city", "town", "capital", "coast", "peninsula", "zone"}
)  # fmt: skip


_BUILDINGS = frozenset({"hotel", "palace", "airport", "residence", "villa", "suburb", "restaurant", "airfield", "headquarters"})


def _exact(phrase: NounPhrase) -> int | None:
    if phrase.count is None:
        return None
    low, high = phrase.count
    return low if low is not None else high


def _within(phrase: NounPhrase) -> int | None:
    """The number of states in "the governments of 14 countries"."""
    for preposition, after in phrase.after:
        if preposition == "of" and after.head in ("country", "state", "nation", "government"):
            return _exact(after)
    return None
