"""What every command does first: read the paths it was given."""

from __future__ import annotations

import os
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec

import click

from ukrcrisis.cli.drawing import safe
from ukrcrisis.loading import gather, iter_load
from ukrcrisis.model.records import Record
from ukrcrisis.records import Records
from ukrcrisis.walking import SourceFile, walk

__all__ = ["is_input", "reads"]

P = ParamSpec("P")

_REFRESH = 0.1
"""Seconds between two looks of the progress bar."""


def reads(command: Callable[Concatenate[Records[Record], P], None]) -> Callable[P, int]:
    """Gives a command the arguments that say what to read, and hands it the records.

    What could not be read is said on stderr; the exit code is 1 then.
    """

    @click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
    @click.option(
        "--published", type=click.DateTime(["%Y-%m-%d"]), help="The day that relative dates count from."
    )
    @click.option("--encoding", default="utf-8", show_default=True, help="How the texts are encoded.")
    @click.option(
        "--workers",
        default=1,
        show_default=True,
        type=click.IntRange(min=1),
        help="Processes that share the files.",
    )
    @wraps(command)
    def reading(
        paths: tuple[Path, ...],
        published: datetime | None,
        encoding: str,
        workers: int,
        *args: P.args,
        **rest: P.kwargs,
    ) -> int:
        output = rest.get("output")
        if isinstance(output, Path) and is_input(output, paths):
            raise click.UsageError(f"the output {output} is also an input; choose another name")
        day = published.date() if published else None
        parts = iter_load(paths, published=day, encoding=encoding, errors="collect", workers=workers)
        records = gather(_watched(parts, paths) if sys.stderr.isatty() else parts)
        command(records, *args, **rest)
        for error in records.errors:
            click.echo(safe(f"ukrcrisis: {error}"), err=True)
        return 1 if records.errors else 0

    return reading  # type: ignore[return-value]  # click passes what the options above declare


def is_input(output: Path, paths: tuple[Path, ...]) -> bool:
    """Whether a file would be read, by whatever path."""
    try:
        own = os.stat(output)
    except OSError:
        return any(output.absolute() == path.absolute() for path in paths)
    with warnings.catch_warnings(action="ignore"):
        files = [os.stat(file.path) for file in walk(paths) if isinstance(file, SourceFile)]
    return any(os.path.samestat(own, file) for file in files)


def _watched(parts: Iterator[Records[Record]], paths: tuple[Path, ...]) -> Iterator[Records[Record]]:
    """The same, with a bar on stderr."""
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn

    with warnings.catch_warnings(action="ignore"):
        total = sum(1 for _ in walk(paths))
    columns = (*Progress.get_default_columns()[1:3], MofNCompleteColumn(), TimeRemainingColumn())
    # No thread draws it: the processes that read may be forked from this one.
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as progress:
        task = progress.add_task("reading", total=total)
        drawn = 0.0
        for part in parts:
            yield part
            progress.advance(task)
            if time.monotonic() - drawn >= _REFRESH:
                progress.refresh()
                drawn = time.monotonic()
