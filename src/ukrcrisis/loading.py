"""Files to records: where the road from text meets the road from storage."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Literal, TypeAlias

from ukrcrisis.decoding import decode
from ukrcrisis.errors import CrisisError, FormatError, SourceError
from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.pausing import collector_paused
from ukrcrisis.reading import Reader
from ukrcrisis.records import Records
from ukrcrisis.walking import Source, SourceFile, walk

__all__ = ["MAX_SIZE", "iter_load", "load", "parse"]

MAX_SIZE = 100_000_000
"""Bytes of one file; a larger one is an error before it is read, unless ``max_size`` says otherwise."""

OnError: TypeAlias = Literal["raise", "collect"]


def parse(text: str, *, path: str = "text", published: date | None = None, lexicon: Lexicon | None = None) -> Records[Record]:
    """The records of one text.

    ``path`` names it in the evidence; ``published`` is the day that "on Saturday" counts from (None: what the text gives);
    ``lexicon`` is what words mean (None: the one that ships).
    """
    reader = _reader(lexicon)
    document = reader.open(text, path=path, published=published)
    return Records(reader.read(document), documents=(document,))


def load(
    source: Source | Iterable[Source], *, published: date | None = None, encoding: str = "utf-8", errors: OnError = "raise",
    lexicon: Lexicon | None = None, max_size: int = MAX_SIZE, workers: int = 1,
) -> Records[Record]:  # fmt: skip
    """The records of a file, a folder (walked in sorted order), or several of them, in that order.

    ``.txt`` and ``.md`` are texts; ``.json`` and ``.jsonl`` are records that ukrcrisis wrote (a JSON file of another kind is
    passed over in a folder, and is an error where it is named). A file that is reached twice is read once.

    With ``errors="raise"`` the first bad file raises SourceError or FormatError; with ``errors="collect"`` its error goes into
    ``Records.errors`` and the rest is read. ``workers`` processes share the texts; the result is the same for any number.
    """
    records: list[Record] = []
    documents: dict[str, Document] = {}
    found: list[CrisisError] = []
    with collector_paused():
        for each in iter_load(
            source, published=published, encoding=encoding, errors=errors, lexicon=lexicon, max_size=max_size, workers=workers
        ):
            found.extend(each.errors)
            new = {d.id for d in each.documents} - documents.keys()
            documents.update((d.id, d) for d in each.documents if d.id in new)
            records.extend(r for r in each if r.evidence[0].document in new)
    return Records(records, documents=documents.values(), errors=found)


def iter_load(
    source: Source | Iterable[Source], *, published: date | None = None, encoding: str = "utf-8", errors: OnError = "raise",
    lexicon: Lexicon | None = None, max_size: int = MAX_SIZE, workers: int = 1,
) -> Iterator[Records[Record]]:  # fmt: skip
    """As :func:`load`, but one file at a time and in constant memory: a Records for each file."""
    job = _Job(published, encoding, lexicon, max_size)
    for result in _results(walk(source), job, workers):
        if isinstance(result, CrisisError):
            if errors == "raise":
                raise result
            result = Records[Record]([], errors=(result,))
        yield result


class _Job:
    """What is the same for every file of a run; goes to the workers as it is."""

    def __init__(self, published: date | None, encoding: str, lexicon: Lexicon | None, max_size: int) -> None:
        self.published = published
        self.encoding = encoding
        self.lexicon = lexicon
        self.max_size = max_size

    def __call__(self, file: SourceFile) -> Records[Record] | CrisisError:
        """The records of one file, or why there are none."""
        try:
            data = self._bytes(file)
            if file.is_stored:
                return _stored(file, data)
            text = decode(data, file.name, self.encoding)
            return parse(text, path=file.name, published=self.published, lexicon=self.lexicon)
        except CrisisError as error:
            return error

    def _bytes(self, file: SourceFile) -> bytes:
        try:
            with open(file.path, "rb") as opened:
                size = os.fstat(opened.fileno()).st_size
                if size > self.max_size:
                    raise SourceError(file.name, f"has {size} bytes; at most {self.max_size} are read (max_size)")
                return opened.read()
        except OSError as error:
            raise SourceError(file.name, f"cannot be read: {error.strerror}") from None


def _stored(file: SourceFile, data: bytes) -> Records[Record]:
    from ukrcrisis.serialise.json import loads

    text = decode(data, file.name, "utf-8")
    if not file.named and '"ukrcrisis/' not in text[:200]:
        return Records([])
    try:
        return loads(text)
    except FormatError as error:
        raise error.within(file.name) from None


_Result: TypeAlias = Records[Record] | CrisisError


def _results(files: Iterator[SourceFile | SourceError], job: _Job, workers: int) -> Iterator[_Result]:
    if workers <= 1:
        for file in files:
            yield job(file) if isinstance(file, SourceFile) else file
        return
    from concurrent.futures import ProcessPoolExecutor  # not needed by most, and slow to import
    from concurrent.futures.process import BrokenProcessPool

    with ProcessPoolExecutor(workers) as pool:
        while batch := list(islice(files, workers * 16)):  # a bounded number ahead, whatever the archive's size
            waiting = [pool.submit(job, f) if isinstance(f, SourceFile) else f for f in batch]
            for file, result in zip(batch, waiting, strict=True):
                if isinstance(result, SourceError):
                    yield result
                    continue
                try:
                    yield result.result()
                except BrokenProcessPool:
                    name = file.name if isinstance(file, SourceFile) else str(file)
                    raise SourceError(name, "the process that read it, or a file beside it, died") from None


_READERS: dict[int, tuple[Lexicon | None, Reader]] = {}


def _reader(lexicon: Lexicon | None) -> Reader:
    """The reader for a lexicon: made once, kept with it."""
    key = id(lexicon)
    held = _READERS.get(key)
    if held is None or held[0] is not lexicon:
        if len(_READERS) > 8:
            _READERS.clear()
        held = _READERS[key] = (lexicon, Reader(lexicon))
    return held[1]
