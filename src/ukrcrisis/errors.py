"""What can go wrong: one root, :class:`CrisisError`, and a class for each kind of fault.

Every message says what is wrong, where, and what was expected.
"""

from __future__ import annotations

__all__ = ["CrisisError", "FormatError", "LexiconError", "SourceError", "SourceWarning", "ValueFault"]


class CrisisError(Exception):
    """The root of everything this package raises for bad input."""


class ValueFault(CrisisError, ValueError):
    """A value of the model makes no sense: an end before a start, a call with one participant."""


class SourceWarning(UserWarning):
    """Something in a folder is passed over that has the name of a text."""


class SourceError(CrisisError):
    """A file or folder cannot be read as a text.

    ``path`` names it; ``offset`` is the place in bytes where reading failed, or None.
    """

    def __init__(self, path: str, reason: str, *, offset: int | None = None) -> None:
        self.path = path
        self.reason = reason
        self.offset = offset
        at = "" if offset is None else f" at byte {offset}"
        super().__init__(f"{path}{at}: {reason}")

    def __reduce__(self) -> tuple[object, ...]:
        return (_source_error, (self.path, self.reason, self.offset))


def _source_error(path: str, reason: str, offset: int | None) -> SourceError:
    return SourceError(path, reason, offset=offset)


class FormatError(CrisisError, ValueError):
    """Stored records do not have the form of the schema.

    ``where`` is a JSON path (``records[3].when``) or a line and column; ``reason`` says what was found
    and what was expected; ``faults`` lists every fault of the file as ``(where, reason)``.
    """

    def __init__(self, where: str, reason: str, *, faults: tuple[tuple[str, str], ...] = ()) -> None:
        self.where = where
        self.reason = reason
        self.faults = faults or ((where, reason),)
        more = f" (and {len(self.faults) - 1} more faults)" if len(self.faults) > 1 else ""
        super().__init__(f"{where}: {reason}{more}")

    def within(self, name: str) -> FormatError:
        """The same error, its places named as in one file."""
        faults = tuple((f"{name}: {where}", reason) for where, reason in self.faults)
        return FormatError(*faults[0], faults=faults)

    def __reduce__(self) -> tuple[object, ...]:
        return (_format_error, (self.where, self.reason, self.faults))


def _format_error(where: str, reason: str, faults: tuple[tuple[str, str], ...]) -> FormatError:
    return FormatError(where, reason, faults=faults)


class LexiconError(CrisisError, ValueError):
    """A lexicon file has an entry that cannot be used; the message names the file and the entry."""
