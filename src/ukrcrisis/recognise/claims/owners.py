"""Whose a thing is that a claim names: the state behind "Russian troops", "an invasion by Russia", "its army"."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.nations import state_code
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import HIS_OR_HER, THEIR_OWN
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.parties import shared_nations

__all__ = ["ABLE", "followers", "owners_of"]


ABLE = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.PERSON})


def _by_adjective(phrase: NounPhrase) -> str | None:
    """The state that a name before the head tells: "a Russian invasion of Ukraine"."""
    codes = (state_code(surface.entry) for surface in reversed(phrase.modifiers))
    return next((code for code in codes if code is not None), None)


def _backer(phrase: NounPhrase, frame: Frame) -> str | None:
    """The state whose name stands before a hyphen: "Iran-backed militias"."""
    for item in phrase.items:
        name, _, how = item.key.rpartition("-")
        if name and how in frame.vocabulary.words("proxy", "backed"):
            entries = (
                n.surface.entry
                for n in frame.vocabulary.lookup[name].names
                if n.surface.words.lower() == name
            )
            return next((code for entry in entries if (code := state_code(entry)) is not None), None)
    return None


def followers(phrase: NounPhrase) -> Iterator[tuple[str, NounPhrase]]:
    """What hangs on a phrase, and on a name behind it: "an invasion of Peru by Serbian forces"."""
    for preposition, after in phrase.after:
        yield preposition, after
        if after.surface is not None:
            yield from after.after


def _makers_told(phrase: NounPhrase, frame: Frame) -> list[Actor]:
    """Who is said behind a noun to have planned or done it: "an attack plotted by Peru's special services"."""
    doing = frame.vocabulary.words("doing", "deed")
    told = [c for c in frame.clauses if c.relation == "relcl" and c.subject is phrase and c.lemma in doing]
    by = [part for c in told for p, each in c.prepositions if p == "by" for part in each.parts]
    makers = [part.actor for part in by if part.actor is not None and part.actor.kind in ABLE]
    return makers or [frame.state(code) for part in by if (code := frame.nation(part)) is not None]


def owners_of(phrase: NounPhrase, frame: Frame, *, but_of: bool = False) -> Iterator[Actor]:
    """The state that a phrase belongs to: its possessor, "by Russia", an adjective, "of Russian troops"; with
    ``but_of`` a name after "of" is whom it is aimed at.
    """
    owner = phrase.possessor
    if phrase.head in frame.vocabulary.words("adversary"):
        return  # "Ortega's opponents"
    if owner is not None and owner.actor is not None and owner.actor.kind in ABLE:
        yield owner.actor
        return
    makers = [after for preposition, after in followers(phrase) if preposition == "by"]
    found = [part.actor for maker in makers for part in maker.parts if part.actor is not None]
    if able := [actor for actor in found if actor.kind in ABLE]:
        yield from able
        return
    if made := _makers_told(phrase, frame):
        yield from made
        return
    if shared := shared_nations(phrase):
        yield from map(frame.state, shared)
        return
    yield from _owners_beside(phrase, frame, but_of=but_of)


def _acts_for_none(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether those that an adjective gives a land act for no state: "Syrian opposition groups", "a Tunisian man"."""
    words = frame.vocabulary.words("of no state")
    return bool(phrase.modifiers) and not words.isdisjoint(item.lemma or item.key for item in phrase.items)


def _owners_beside(phrase: NounPhrase, frame: Frame, *, but_of: bool) -> Iterator[Actor]:
    """The state of an adjective, of what follows, or of whom the text spoke: "Russian troops", "his army"."""
    aimed = [after for preposition, after in phrase.after if but_of and preposition == "of"]
    nation = _by_adjective(phrase) if aimed else frame.nation(phrase)
    code = _backer(phrase, frame)
    if code is None and nation is not None and len(nation) == len("SY") and _acts_for_none(phrase, frame):
        return
    code = code or nation
    if code is not None:
        yield frame.state(code)
        return
    for preposition, after in phrase.after:
        if after in aimed and (after.surface is not None or after.actor is None):
            continue
        if preposition == "in" and phrase.head in frame.vocabulary.words("own part", "noun"):
            continue  # "interference in Peru's affairs" is not Peru's
        if preposition == "in" and after.place is not None and after.surface is None:
            continue  # "soldiers in the east of Peru" need not be Peru's
        if preposition in ("of", "by", "from", "for", "about", "in"):
            seats = [part.surface.entry for part in after.parts if part.surface is not None]
            if preposition == "in" and seats and seats[0].kind is EntryKind.CAPITAL and seats[0].metonym:
                yield frame.state(seats[0].metonym)  # "officials in Washington"
                return
            inner = next((found for part in after.parts if (found := list(owners_of(part, frame)))), [])
            if inner:
                yield from inner
                return
    person = frame.memory.person if phrase.determiner in HIS_OR_HER else None
    if person is not None and person.country is not None:
        yield frame.state(person.country)  # "Lavrov insisted that his country had no agents there"
    elif phrase.determiner in THEIR_OWN and frame.memory.state is not None:
        yield frame.memory.state
