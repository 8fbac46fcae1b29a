"""The commands: show, export, explain, gaps."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import click

from ukrcrisis._version import __version__
from ukrcrisis.loading import load
from ukrcrisis.model.records import Record
from ukrcrisis.records import Records

__all__ = ["command"]

_PATHS = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
_PUBLISHED = click.option("--published", type=click.DateTime(["%Y-%m-%d"]), help="The day that relative dates count from.")
_ENCODING = click.option("--encoding", default="utf-8", show_default=True, help="How the texts are encoded.")


@click.group(
    epilog="Examples: `ukrcrisis show seeds`; `ukrcrisis export news/ --format jsonl -o records.jsonl`; `ukrcrisis explain article.txt`."
)
@click.version_option(__version__, prog_name="ukrcrisis")
def command() -> None:
    """Read news about a crisis into records: who did, said or advised what, when, according to whom."""


@command.command()
@_PATHS
@_PUBLISHED
@_ENCODING
def show(paths: tuple[Path, ...], published: datetime | None, encoding: str) -> int:
    """Show the records of texts, folders or stored records in a table."""
    from ukrcrisis.cli.drawing import draw

    records = _load(paths, published, encoding)
    draw(records)
    return _report(records)


@command.command()
@_PATHS
@click.option("--format", "form", type=click.Choice(["json", "jsonl", "csv"]), default="json", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file instead of stdout.")
@_PUBLISHED
@_ENCODING
def export(paths: tuple[Path, ...], form: str, output: Path | None, published: datetime | None, encoding: str) -> int:
    """Write the records as JSON, JSON Lines or CSV."""
    if output is not None and any(_same(output, path) for path in paths):
        raise click.UsageError(f"the output {output} is also an input; choose another name")
    records = _load(paths, published, encoding)
    text = _written(records, form)
    if output is None:
        sys.stdout.write(text.encode("utf-8", "backslashreplace").decode("utf-8"))
    else:
        from ukrcrisis.serialise.whole import write_whole

        write_whole(output, [text])
    return _report(records)


@command.command()
@_PATHS
@_PUBLISHED
@_ENCODING
def explain(paths: tuple[Path, ...], published: datetime | None, encoding: str) -> int:
    """Say of each record by which rule and which words it was made."""
    from ukrcrisis.cli.drawing import safe, summary
    from ukrcrisis.reading import Reader

    records = _load(paths, published, encoding)
    reader = Reader()
    for document in records.documents:
        if document.text is None:
            continue
        for trace in reader.trace(document):
            click.echo(safe(f"{document.path}:{trace.record.evidence[0].start}  {summary(trace.record)}"))
            for finding in trace.findings:
                cue = document.text[finding.cue.start : finding.cue.end]
                click.echo(safe(f"    rule: {finding.rule}; cue: {cue!r} at {finding.cue.start}"))
                for antecedent in finding.antecedents:
                    click.echo(safe(f"    {antecedent}"))
            for evidence in trace.record.evidence:
                click.echo(safe(f"    “{' '.join(evidence.quote.split())}”"))
    return _report(records)


@command.command()
@_PATHS
@_PUBLISHED
@_ENCODING
def gaps(paths: tuple[Path, ...], published: datetime | None, encoding: str) -> int:
    """List the sentences that hold a cue and gave no record, and why."""
    from ukrcrisis.cli.drawing import safe
    from ukrcrisis.gaps import coverage

    records = _load(paths, published, encoding)
    for gap in coverage(records):
        where = f"{gap.evidence.path}:{gap.evidence.start}"
        click.echo(safe(f"{where}  {gap.type}, {gap.reason}: {gap.cue!r} in “{' '.join(gap.evidence.quote.split())}”"))
    return _report(records)


def _load(paths: Iterable[Path], published: datetime | None, encoding: str) -> Records[Record]:
    return load(list(paths), published=published.date() if published else None, encoding=encoding, errors="collect")


def _written(records: Records[Record], form: str) -> str:
    if form == "csv":
        from ukrcrisis.serialise.tables import to_csv

        return to_csv(records)
    from ukrcrisis.serialise.json import dumps

    return dumps(records, lines=form == "jsonl") + ("" if form == "jsonl" else "\n")


def _report(records: Records[Record]) -> int:
    """Say on stderr what could not be read; the exit code."""
    for error in records.errors:
        click.echo(f"ukrcrisis: {error}", err=True)
    return 1 if records.errors else 0


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()
