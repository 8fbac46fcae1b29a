"""Files to records: where the road from text meets the road from storage."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal, TypeAlias

from attrs import frozen

from ukrcrisis.decoding import decode
from ukrcrisis.errors import CrisisError, FormatError, SourceError, ValueFault
from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.pausing import collector_paused
from ukrcrisis.reading import Reader
from ukrcrisis.records import Records
from ukrcrisis.walking import Source, SourceFile, walk

__all__ = ["MAX_SIZE", "gather", "iter_load", "load", "parse"]

MAX_SIZE = 100_000_000
"""Bytes of one file; a larger one is an error before it is read, unless ``max_size`` says otherwise."""

OnError: TypeAlias = Literal["raise", "collect"]


def parse(
    text: str, *, path: str = "text", published: date | None = None, lexicon: Lexicon | None = None
) -> Records[Record]:
    """The records of one text.

    ``path`` names it in the evidence; ``published`` is the day that "on Saturday" counts from (None: what
    the text gives); ``lexicon`` is what words mean (None: the one that ships)."""
    reader = Reader(lexicon)
    with collector_paused():
        document = reader.open(text, path=path, published=published)
        return Records(reader.read(document), documents=(document,))


def load(
    source: Source | Iterable[Source], *, published: date | None = None, encoding: str = "utf-8", errors: OnError = "raise",
    lexicon: Lexicon | None = None, max_size: int = MAX_SIZE, workers: int = 1,
) -> Records[Record]:  # fmt: skip
    """The records of a file, a folder (walked in sorted order), or several of them, in that order.

    ``.txt`` and ``.md`` are texts; ``.json`` and ``.jsonl`` are records that ukrcrisis wrote (a JSON file
    of another kind is passed over in a folder, and is an error where it is named). A file that is reached
    twice is read once.

    With ``errors="raise"`` the first bad file raises SourceError or FormatError; with ``errors="collect"``
    its error goes into ``Records.errors`` and the rest is read, of a damaged file of records what is right
    of it. ``workers`` processes share the files; the result is the same for any number, and a process that
    dies is an error of the file it was reading. Where processes are spawned, the calling script needs the
    usual ``if __name__ == "__main__"``."""
    return gather(
        iter_load(
            source,
            published=published,
            encoding=encoding,
            errors=errors,
            lexicon=lexicon,
            max_size=max_size,
            workers=workers,
        )
    )


def gather(parts: Iterable[Records[Record]]) -> Records[Record]:
    """All records of the files of a run, what two files hold alike once."""
    records: list[Record] = []
    documents: dict[str, Document] = {}
    found: list[CrisisError] = []
    known: set[str] = set()
    with collector_paused():
        for part in parts:
            found.extend(part.errors)
            for document in part.documents:
                documents.setdefault(document.id, document)
            new = [record for record in part if record.id not in known]
            known.update(record.id for record in new)
            records.extend(new)
    return Records(records, documents=documents.values(), errors=found)


def iter_load(
    source: Source | Iterable[Source], *, published: date | None = None, encoding: str = "utf-8", errors: OnError = "raise",
    lexicon: Lexicon | None = None, max_size: int = MAX_SIZE, workers: int = 1,
) -> Iterator[Records[Record]]:  # fmt: skip
    """As :func:`load`, but one file at a time and in constant memory: a Records for each file."""
    if errors not in ("raise", "collect"):
        raise ValueFault(f"errors is {errors!r}; expected 'raise' or 'collect'")
    if workers < 1:
        raise ValueFault(f"workers is {workers}; expected 1 or more")
    job = _Job(published, encoding, lexicon, max_size, errors)
    for result in _shared(job, walk(source), workers) if workers > 1 else map(job, walk(source)):
        if isinstance(result, CrisisError):
            if errors == "raise":
                raise result
            result = Records[Record]([], errors=(result,))
        yield result


def _shared(
    job: _Job, files: Iterator[SourceFile | SourceError], workers: int
) -> Iterator[Records[Record] | CrisisError]:
    from ukrcrisis.workers import Died, in_processes  # slow to import, and most read in their own process

    for file, result in in_processes(job, files, workers):
        if isinstance(result, Died):
            name = file.name if isinstance(file, SourceFile) else file.path
            result = SourceError(name, "the process that read it died")
        yield result


@frozen(eq=False, repr=False)
class _Job:
    """What is the same for every file of a run; goes to the workers as it is."""

    published: date | None
    encoding: str
    lexicon: Lexicon | None
    max_size: int
    errors: OnError

    def __call__(self, file: SourceFile | SourceError) -> Records[Record] | CrisisError:
        """The records of one file, or why there are none."""
        if isinstance(file, SourceError):
            return file
        try:
            data = self._bytes(file)
            if file.is_stored:
                return self._stored(file, data)
            text = decode(data, file.name, self.encoding)
            return parse(text, path=file.name, published=self.published, lexicon=self.lexicon)
        except FormatError as error:
            return error.within(file.name)
        except CrisisError as error:
            return error

    def _bytes(self, file: SourceFile) -> bytes:
        try:
            with open(file.path, "rb", opener=_without_waiting) as opened:
                status = os.fstat(opened.fileno())
                if not stat.S_ISREG(status.st_mode):
                    raise SourceError(file.name, "is no longer a regular file")
                if status.st_size <= self.max_size:
                    data = opened.read(status.st_size + 1)
                    if len(data) > status.st_size:  # it grows, or is one of the system's files that say 0
                        data += opened.read(self.max_size)
                    if len(data) <= self.max_size:
                        return data
                raise SourceError(
                    file.name,
                    f"has more than {self.max_size} bytes, which is the most that is read (max_size)",
                )
        except OSError as error:
            raise SourceError(file.name, f"cannot be read: {error.strerror}") from None

    def _stored(self, file: SourceFile, data: bytes) -> Records[Record]:
        text = decode(data, file.name, "utf-8")
        if not file.named and '"ukrcrisis/' not in text[:200]:
            return Records([])
        from ukrcrisis.serialise.json import loads  # slow to import, and most read only texts

        found = loads(text, errors=self.errors)
        errors = [
            error.within(file.name) if isinstance(error, FormatError) else error for error in found.errors
        ]
        return Records(found, documents=found.documents, errors=errors)


def _without_waiting(path: str, flags: int) -> int:
    """Opens a file; a pipe that has taken its place since the walk does not hold up the run."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
