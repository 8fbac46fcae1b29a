"""All words that the parser knows, as one value that can be extended by argument."""

from __future__ import annotations

import os
import pkgutil
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from itertools import chain

from attrs import field, frozen

from ukrcrisis.errors import LexiconError
from ukrcrisis.lexicon.compiled import PackedNames, unpack_rest
from ukrcrisis.lexicon.entries import Cue, EntryKind, Surface
from ukrcrisis.lexicon.first_words import by_first_word

__all__ = ["Lexicon"]


@frozen(eq=False, slots=False)
class Lexicon:
    """Spellings with their meanings, and the cues of the recognisers.

    Two lexicons are equal only if they are one object, so that an index can be kept for each.

    >>> mine = Lexicon.from_toml('''
    ... [[outlets]]
    ... country = "UA"
    ... names = ["The Odesa Lighthouse"]
    ... ''')
    >>> mine.surfaces[0].entry.country
    'UA'
    """

    names: Mapping[str, Sequence[Surface]] = field(repr=False)
    """The spellings that start with the same word, found by its key; no spelling occurs twice."""
    codes: Mapping[str, str] = field(repr=False)
    """Code of a country or organisation to its usual name."""
    cues: tuple[Cue, ...] = field(repr=False)

    @classmethod
    def of(cls, surfaces: Sequence[Surface], cues: tuple[Cue, ...]) -> Lexicon:
        """A lexicon of these spellings, of which none occurs twice, and these cues."""
        return cls(by_first_word(surfaces), _usual_names(surfaces), cues)

    @cached_property
    def surfaces(self) -> tuple[Surface, ...]:
        """One for each spelling."""
        return tuple(chain.from_iterable(self.names.values()))

    @classmethod
    def default(cls) -> Lexicon:
        """The words that come with the package; read on first use, the same object ever after."""
        return _default()

    @classmethod
    def from_toml(cls, source: str | os.PathLike[str]) -> Lexicon:
        """Read a file, given by its path, or the text of one, given as a ``str`` of several lines.

        Raises LexiconError, which names file and entry, for a file that cannot be read and for every fault
        in it: an unknown key, a value of a wrong type, an empty or missing name, a spelling with two meanings.
        """
        if isinstance(source, str) and _is_text(source):
            text, file = source.removeprefix("\ufeff"), "<text>"
        else:
            file = os.fspath(source)
            text = _text_of(file)
        from ukrcrisis.lexicon.read_toml import read, without_twins

        readings = read(text, file)
        return cls.of(without_twins(readings), tuple(cue for reading in readings for cue in reading.cues))

    def plus(self, *others: Lexicon | str | os.PathLike[str]) -> Lexicon:
        """A new lexicon with the entries of ``others`` added; for the same spelling the later entry wins.

        A path or a text is read with :meth:`from_toml`, and raises what it raises. Cues are added to the
        cues there are.
        """
        lexicons = [other if isinstance(other, Lexicon) else Lexicon.from_toml(other) for other in others]
        surfaces = {surface.words: surface for surface in self.surfaces}
        cues = self.cues
        for lexicon in lexicons:
            surfaces.update((surface.words, surface) for surface in lexicon.surfaces)
            cues += lexicon.cues
        return Lexicon.of(tuple(surfaces.values()), cues)


@cache
def _default() -> Lexicon:
    codes, cues = unpack_rest(_data("compiled.json"))
    return Lexicon(PackedNames(_data("names.txt")), codes, cues)


def _data(name: str) -> str:
    data = pkgutil.get_data("ukrcrisis.lexicon", f"data/{name}")
    assert data is not None
    return data.decode()


def _usual_names(surfaces: Iterable[Surface]) -> dict[str, str]:
    kinds = (EntryKind.COUNTRY, EntryKind.ORGANISATION)
    entries = [surface.entry for surface in surfaces]
    spellings = Counter((e.code, e.name) for e in entries if e.kind in kinds and e.code)
    names: dict[str, str] = {}
    # A body of an organisation has its code too; the organisation itself has more spellings.
    for code, name in sorted(spellings, key=lambda pair: (-spellings[pair], pair[1])):
        names.setdefault(code, name)
    return names


def _is_text(source: str) -> bool:
    start = source.removeprefix("\ufeff").lstrip()
    return "\n" in source or start.startswith(("[", "#")) or not start


def _text_of(path: str) -> str:
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except UnicodeDecodeError as fault:
        raise LexiconError(f"{path}: expected UTF-8, found another byte at offset {fault.start}") from None
    except (OSError, ValueError) as fault:
        raise LexiconError(f"{path}: cannot be read: {fault}") from None
