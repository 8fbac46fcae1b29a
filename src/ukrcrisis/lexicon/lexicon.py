"""All words that the parser knows, as one value that can be extended by argument."""

from __future__ import annotations

import os
import pkgutil
from functools import cache

from attrs import field, frozen

from ukrcrisis.errors import LexiconError
from ukrcrisis.lexicon.compiled import unpack
from ukrcrisis.lexicon.entries import Cue, Surface

__all__ = ["Lexicon"]


@frozen(eq=False)
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

    surfaces: tuple[Surface, ...] = field(repr=False)
    """One for each spelling; no spelling occurs twice."""
    cues: tuple[Cue, ...] = field(repr=False)

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
        return cls(without_twins(readings), tuple(cue for reading in readings for cue in reading.cues))

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
        return Lexicon(tuple(surfaces.values()), cues)


@cache
def _default() -> Lexicon:
    data = pkgutil.get_data("ukrcrisis.lexicon", "data/compiled.json")
    assert data is not None
    return Lexicon(*unpack(data.decode()))


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
