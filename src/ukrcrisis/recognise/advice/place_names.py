"""The places that phrases name, as advice tells them: lands, parts of lands, both of two, and none at home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Place

__all__ = ["but_for_home", "places_named"]


_AREAS = frozenset({EntryKind.CITY, EntryKind.REGION, EntryKind.CAPITAL})


def places_named(phrases: Iterable[NounPhrase], frame: Frame, *, unknown: bool) -> list[Place]:
    """The places that phrases name; ``unknown`` takes other proper names for places in no known country."""
    phrases = list(phrases)
    # "the north of the country" is one place
    told = {id(each): _of_phrase(each, frame) for each in phrases}
    within = {id(p) for each in phrases if told[id(each)] for p in _wholes(each)}
    found = [place for each in phrases if id(each) not in within for place in told[id(each)]]
    if not found and unknown:
        grades = frame.vocabulary.words("notice", "grade")  # "went to Level 4"
        found = [
            Place(name=part.name)
            for phrase in phrases
            for part in phrase.parts
            if part.name is not None and part.actor is None and grades.isdisjoint(part.keys)
        ]
    return found


def _both_lands(frame: Frame) -> Iterator[Place]:
    """The two that "both countries" means: of which the text has spoken most, but for the one that speaks of them."""
    grounds, acting = frame.memory.grounds, frame.memory.state
    others = [code for code in grounds if acting is None or code != acting.code]
    for code in sorted(others, key=lambda each: (-grounds[each], each))[:2]:
        yield frame.land(code)


def _wholes(phrase: NounPhrase) -> list[NounPhrase]:
    """What a phrase names a part of: "the north of the country"."""
    return [after for part in (phrase, phrase.parts[-1]) for p, after in part.after if p == "of"]


def _of_phrase(phrase: NounPhrase, frame: Frame) -> list[Place]:
    shared = _sharing_noun(phrase, frame)
    return shared or [place for part in phrase.parts for place in _of_part(part, frame)]


def _of_part(part: NounPhrase, frame: Frame) -> Iterator[Place]:
    areas = [surface for surface in part.modifiers if surface.entry.kind in _AREAS]
    if part.place is not None and (listed := _listed(part)):
        yield from listed
    elif part.place is not None:
        yield part.place
    elif part.head == "country" and (part.determiner == "both" or part.count == (2, 2)):
        yield from _both_lands(frame)
    elif part.plural and areas:  # "the Donetsk and Luhansk regions"
        for surface in areas:
            yield Place(name=surface.words, country=surface.entry.country or surface.entry.code)
    elif (
        part.head in frame.vocabulary.words("leaving", "ground")
        and (adjective := next((s for s in part.modifiers if s.entry.kind is EntryKind.ADJECTIVE), None))
        is not None
    ):
        yield Place(
            name=" ".join(item.word for item in part.items if item.tag != "D"), country=adjective.entry.code
        )


def _sharing_noun(phrase: NounPhrase, frame: Frame) -> list[Place]:
    """Each of the areas that one noun ends: "the Syunik, Tavush and Lori regions"; empty where the phrase is no such list."""
    *before, last = phrase.parts
    if not before or not last.plural or last.head not in frame.vocabulary.words("place noun", "region"):
        return []
    named = [part.place.name if part.place is not None else part.name or "" for part in before]
    named.append(" ".join(item.word for item in last.items[:-1] if item.tag in "ME"))
    lying = (*before, *_wholes(phrase))  # "… regions of Armenia"
    land = next((part.place.country for part in lying if part.place is not None), None)
    names = all(name[:1].isupper() for name in named)
    return [Place(name=name, country=land) for name in named] if names and land is not None else []


def _listed(part: NounPhrase) -> list[Place]:
    """Each of the areas that a phrase lists behind what they are: "the Thai provinces of Sa Kaeo and Surin"."""
    of = (after for p, after in part.after if p == "of" and len(after.members) > 1) if part.plural else ()
    members = next((after.members for after in of), ())
    land = part.place.country if part.place is not None else None
    names = [each.name or (each.surface.words if each.surface is not None else None) for each in members]
    return [Place(name=name, country=land) for name in names if name is not None]


def but_for_home(places: Sequence[Place], barred: str | None) -> list[Place]:
    """The places once each, without those of a land that cannot be meant, and without what only repeats another."""
    out: list[Place] = []
    for place in places:
        if (barred is None or place.country != barred) and place not in out:
            out.append(place)
    if any(place.country is not None for place in out):
        out = [place for place in out if place.country is not None]  # "around the square in Mali"
    # "the east of Ukraine" names the region and then the country it lies in
    return [
        p for p in out if not any(o is not p and p.country == o.country and p.name in o.name for o in out)
    ]
