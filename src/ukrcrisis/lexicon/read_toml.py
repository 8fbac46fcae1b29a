"""TOML to entries: what each kind of table says.

A file holds arrays of tables, in any mix: ``[[country]]``, ``[[capital]]``, ``[[cities]]``, ``[[regions]]``,
``[[organisation]]``, ``[[outlets]]``, ``[[people]]``, ``[[office]]``, ``[[cue]]``. Every table may have
``examples``, short phrases that each hold one of its spellings.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator

from attrs import frozen

from ukrcrisis.errors import LexiconError
from ukrcrisis.lexicon.alternatives import alternatives
from ukrcrisis.lexicon.entries import Cue, Entry, EntryKind, Surface
from ukrcrisis.lexicon.table import Table, label

__all__ = ["Reading", "read", "without_twins"]


@frozen
class Reading:
    """What one table says."""

    where: str
    """File, kind and number of the table, for messages."""
    surfaces: tuple[Surface, ...]
    cues: tuple[Cue, ...]
    examples: tuple[str, ...]


def read(text: str, file: str) -> tuple[Reading, ...]:
    """Read TOML; ``file`` is its name in messages. LexiconError says which entry is at fault, and why."""
    try:
        top = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as fault:
        raise LexiconError(f"{file}: expected TOML: {fault}") from None
    readings = []
    for kind, tables in top.items():
        reader = _READERS.get(kind)
        if reader is None:
            raise LexiconError(f"{file}: unknown table {kind!r}; known: {', '.join(sorted(_READERS))}")
        if not isinstance(tables, list) or not all(isinstance(values, dict) for values in tables):
            raise LexiconError(f"{file}: {kind}: expected an array of tables, written [[{kind}]]")
        for number, values in enumerate(tables, 1):
            table = Table(f"{file}: {kind} {number}{label(values)}", values)
            readings.append(_read_table(table, reader))
    if not readings:
        raise LexiconError(f"{file}: expected at least one entry, found none")
    return tuple(readings)


def without_twins(readings: Iterable[Reading]) -> tuple[Surface, ...]:
    """All surfaces, each once. LexiconError where one spelling has two meanings."""
    first: dict[str, tuple[Surface, str]] = {}
    for reading in readings:
        for surface in reading.surfaces:
            known, where = first.setdefault(surface.words, (surface, reading.where))
            if known != surface:
                raise LexiconError(
                    f"{reading.where}: {surface.words!r} already has a meaning: "
                    f"{known.entry.kind} {known.entry.name!r} in {where}"
                )
    return tuple(surface for surface, _ in first.values())


def _read_table(table: Table, reader: Callable[[Table], Iterable[Surface | Cue]]) -> Reading:
    examples = table.texts("examples")
    if table.has("example"):
        examples = (table.text("example"), *examples)
    found = tuple(reader(table))
    table.done()
    return Reading(
        where=table.where,
        surfaces=tuple(item for item in found if isinstance(item, Surface)),
        cues=tuple(item for item in found if isinstance(item, Cue)),
        examples=examples,
    )


def _spelled(entry: Entry, spellings: Iterable[str], *, plural: bool = False) -> Iterator[Surface]:
    return (Surface(words, entry, plural) for words in dict.fromkeys(spellings))


_ORGANS = (
    (EntryKind.SEAT, "seats"), (EntryKind.ORGAN, "organs"), (EntryKind.FORCE, "forces"), (EntryKind.SERVICE, "services"),
)  # fmt: skip


def _country(table: Table) -> Iterator[Surface]:
    code = table.country("code") or table.fail("expected 'code', found nothing")
    name = table.text("name")
    yield from _spelled(Entry(EntryKind.COUNTRY, name, code), (name, *table.texts("aliases")))
    adjective = Entry(EntryKind.ADJECTIVE, name, code)
    adjectives, collective = table.texts("adjectives"), table.texts("collective")
    if stray := sorted({*collective} - {*adjectives}):
        table.fail(f"collective: {stray[0]!r} is not among the adjectives")
    for word in adjectives:
        yield Surface(word, adjective, word in collective)
    people = Entry(EntryKind.PEOPLE, name, code)
    yield from _spelled(people, table.texts("person"))
    yield from _spelled(people, table.texts("people"), plural=True)
    capital = table.texts("capital")
    if capital:
        yield from _spelled(Entry(EntryKind.CAPITAL, capital[0], code, metonym=code), capital)
    for kind, key in _ORGANS:
        for spellings in table.names(key):
            yield from _spelled(Entry(kind, spellings[0], code), spellings)


def _capital(table: Table) -> Iterator[Surface]:
    name, country = table.text("name"), table.country("country")
    entry = Entry(EntryKind.CAPITAL, name, country, metonym=table.maybe("metonym"))
    yield from _spelled(entry, (name, *table.texts("aliases")))


def _named(kind: EntryKind) -> Callable[[Table], Iterator[Surface]]:
    def group(table: Table) -> Iterator[Surface]:
        country, names = table.country("country"), table.names("names")
        if not names:
            table.fail("expected 'names', found nothing")
        for spellings in names:
            yield from _spelled(Entry(kind, spellings[0], country=country), spellings)

    return group


def _organisation(table: Table) -> Iterator[Surface]:
    name, code, country = table.text("name"), table.text("code"), table.country("country")
    entry = Entry(EntryKind.ORGANISATION, name, code, country)
    yield from _spelled(entry, (name, *table.texts("aliases")))
    yield from _spelled(entry, table.texts("members"), plural=True)
    for spellings in table.names("bodies"):
        yield from _spelled(Entry(EntryKind.ORGANISATION, spellings[0], code, country), spellings)


def _people(table: Table) -> Iterator[Surface]:
    country, organisation = table.country("country"), table.maybe("organisation")
    persons = table.tables("persons")
    if not persons:
        table.fail("expected 'persons', found nothing")
    for person in persons:
        name, known = person.text("name"), person.flag_or_texts("known")
        entry = Entry(EntryKind.PERSON, name, organisation, country, role=person.maybe("role"))
        spellings = (name, *person.texts("aliases"))
        surnames = known if isinstance(known, tuple) else [words.split()[-1] for words in spellings if known]
        person.done()
        yield from _spelled(entry, (*spellings, *surnames))


def _office(table: Table) -> Iterator[Surface]:
    name = table.text("name")
    entry = Entry(EntryKind.OFFICE, name, country=table.country("country"))
    yield from _spelled(entry, (name, *table.texts("aliases")))
    yield from _spelled(entry, table.texts("plurals"), plural=True)


def _cue(table: Table) -> Iterator[Cue]:
    words = {key: table.texts(key) for key in ("verbs", "nouns", "adjectives")} | {"phrases": _phrases(table)}
    example = table.maybe("example") or next(iter(table.texts("examples")), "")
    if not any(words.values()):
        table.fail("expected verbs, nouns, adjectives or phrases, found none")
    yield Cue(table.text("group"), table.text("sense"), **words, example=example)


def _phrases(table: Table) -> tuple[str, ...]:
    try:
        return tuple(phrase for pattern in table.texts("phrases") for phrase in alternatives(pattern))
    except ValueError as fault:
        table.fail(f"phrases: {fault}")


_READERS: dict[str, Callable[[Table], Iterable[Surface | Cue]]] = {
    "country": _country,
    "capital": _capital,
    "cities": _named(EntryKind.CITY),
    "regions": _named(EntryKind.REGION),
    "outlets": _named(EntryKind.OUTLET),
    "organisation": _organisation,
    "people": _people,
    "office": _office,
    "cue": _cue,
}
