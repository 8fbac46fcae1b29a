"""Whose a phrase is: the country or organisation that qualifies it, and the actor of a code."""

from __future__ import annotations

from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import ORGANS, Entry, EntryKind
from ukrcrisis.mentions.pronouns import POSSESSIVES
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["MISSIONS", "TWO_LETTERS", "Nations", "States", "state_code", "town_before"]

TWO_LETTERS = frozenset({"EU", "UN", "G7", "G8"})
"""Organisations whose acronym looks like a country code."""

MISSIONS = frozenset({"embassy", "embassies", "consulate", "consulates", "mission", "missions"})
"""Keys of the missions that a town before them tells the seat of."""

_STATE_KINDS = ORGANS | {
    EntryKind.COUNTRY, EntryKind.ADJECTIVE, EntryKind.PEOPLE, EntryKind.SEAT, EntryKind.ORGANISATION,
}  # fmt: skip


class Nations:
    """Asks phrases which country or organisation qualifies them, with the words of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        words = vocabulary.words
        self._aides = words("belonging", "aide")
        self._led = words("belonging", "led")
        self._leading = words("belonging", "leading")
        self._sitting = words("belonging", "sitting")
        self._seated = words("belonging", "seated")

    def of(self, phrase: NounPhrase) -> str | None:
        """The country or organisation that qualifies a phrase: "Russian diplomats", "diplomats of Russia"."""
        for surface in reversed(phrase.modifiers):
            if not _is_seat(surface.entry, phrase) and (code := state_code(surface.entry)):
                return code
        aide = phrase.head in self._aides or (phrase.office or "").lower() in self._aides
        serves = aide or phrase.head in self._led
        if serves and (leader := _leader_before(phrase)) is not None:
            return leader  # "a Putin adviser", "the Obama administration"
        owner = phrase.possessor
        if owner is not None:
            if owner.actor is not None:
                return _nation_of_actor(owner.actor)
            if code := _named_state(owner) or self.of(owner):
                return code
        for preposition, after in phrase.after:
            if (code := self._by_complement(phrase, preposition, after, serves=serves)) is not None:
                return code
        return self.of(phrase.apposition) if phrase.apposition is not None else None

    def _by_complement(
        self, phrase: NounPhrase, preposition: str, after: NounPhrase, *, serves: bool
    ) -> str | None:
        """The nation that one of the phrases behind a phrase gives it; ``serves`` is an aide or a led body."""
        if self._belongs(phrase, preposition) and (code := _named_state(after)):
            return code
        if phrase.office is not None and preposition in ("at", "of") and after.head in MISSIONS:
            return self.of(after)  # "the deputy chief of mission at the Peruvian embassy, Ana Ruiz"
        actor = after.actor
        if actor is not None and _speaks_for(phrase, preposition, actor):
            return actor.code  # "a spokeswoman for the French foreign ministry"
        if (
            actor is not None
            and preposition == "of"
            and phrase.head in self._led
            and actor.kind is ActorKind.PERSON
        ):
            return actor.country  # "the government of Ana Ruiz"
        serving = (
            phrase.head in self._aides and "envoy" not in phrase.head
        )  # "its envoy to Lima" is not Lima's
        if preposition in ("to", "of", "for") and serving and actor is not None:
            return _nation_of_actor(actor)  # "an adviser to President Ana Ruiz"
        leads = preposition == "of" and not self._leading.isdisjoint(
            (phrase.head, (phrase.office or "").lower())
        )
        if leads and (code := self._nation_before(after)):
            return code  # "the commander of NATO forces", "the head of Peru's security council"
        sits = phrase.head in self._sitting or (serves and self._speaks_for_ministry(phrase))
        seat = after.surface if preposition == "in" and sits else None
        return seat.entry.seated if seat is not None else None  # "the government", "the ministry in Bamako"

    def _speaks_for_ministry(self, phrase: NounPhrase) -> bool:
        """Whether somebody speaks for a body that sits somewhere, whose land the phrase need not tell."""
        return any(p in ("for", "of", "at") and after.head in self._sitting for p, after in phrase.after)

    def _nation_before(self, phrase: NounPhrase) -> str | None:
        """The nation that stands before a noun, as modifier or as possessor."""
        return self.of(phrase) if phrase.modifiers or phrase.possessor is not None else None

    def _belongs(self, phrase: NounPhrase, preposition: str) -> bool:
        """Whether a preposition says whose a phrase is: "an envoy from Peru", but "its staff from Kyiv"."""
        if preposition == "from":
            return phrase.head not in self._seated and phrase.determiner not in POSSESSIVES
        return preposition in ("of", "for")


def _leader_before(phrase: NounPhrase) -> str | None:
    """The land of the leader whose name stands before the head, or None."""
    entries = (item.surface.entry for item in phrase.items[:-1] if item.surface is not None)
    return next((e.country or e.code for e in entries if e.kind is EntryKind.PERSON), None)


def _is_seat(entry: Entry, phrase: NounPhrase) -> bool:
    """Whether a modifier is where a mission sits, not whose: "Peru's UN mission", "its Kyiv embassy", "its Libya embassy",
    "U.S. Mission Libya".
    """
    if entry.kind is EntryKind.ORGANISATION:
        return phrase.possessor is not None
    owned = phrase.possessor is not None or phrase.determiner in POSSESSIVES
    mission = not MISSIONS.isdisjoint(phrase.keys)
    if entry.kind is EntryKind.COUNTRY:
        return mission and (owned or entry is not phrase.modifiers[0].entry)
    return entry.kind is EntryKind.CAPITAL and (owned or mission)


def _nation_of_actor(actor: Actor) -> str | None:
    return actor.country if actor.kind is ActorKind.PERSON else actor.code or actor.country


def _named_state(phrase: NounPhrase) -> str | None:
    return state_code(phrase.surface.entry) if phrase.surface is not None else None


def _speaks_for(phrase: NounPhrase, preposition: str, actor: Actor) -> bool:
    """Whether a phrase is the office of a country's organ."""
    return phrase.office is not None and preposition in ("of", "for") and actor.kind is ActorKind.COUNTRY


def state_code(entry: Entry) -> str | None:
    """The code of the country or organisation that a name stands for, a capital for its government."""
    if entry.kind is EntryKind.CAPITAL:
        return entry.metonym
    return entry.code if entry.kind in _STATE_KINDS else None


class States(dict[str, Actor]):
    """Each code to the country or organisation that has it; one value for all phrases that name it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._names = vocabulary.names_of_codes

    def __missing__(self, code: str) -> Actor:
        """Countries have two letters."""
        is_country = len(code) == 2 and code not in TWO_LETTERS
        kind = ActorKind.COUNTRY if is_country else ActorKind.ORGANISATION
        name = self._names.get(code, code)
        self[code] = state = Actor(kind=kind, name=name, code=code, country=code if is_country else None)
        return state


def town_before(mission: NounPhrase) -> Place | None:
    """The town of "its Kyiv embassy", "Kyiv diplomats", the land of "its Libya embassy", "the U.S. Mission Libya"; None where
    none qualifies it.
    """
    entries = [modifier.entry for modifier in mission.modifiers]
    kinds = [EntryKind.CITY, EntryKind.CAPITAL]
    owned = mission.determiner in ("its", "their") or mission.possessor is not None
    if not owned and len(entries) > 1 and mission.head in MISSIONS:
        owned, entries = True, entries[1:]
    if owned:
        kinds.append(EntryKind.COUNTRY)
    town = next((each for each in entries if each.kind in kinds), None)
    return Place(name=town.name, country=town.country or town.code) if town is not None else None
