"""The commands: show, export, explain, gaps."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ukrcrisis._version import __version__
from ukrcrisis.cli.reading import reads
from ukrcrisis.model.records import Record
from ukrcrisis.records import Records

__all__ = ["command"]


@click.group(
    epilog="Examples: `ukrcrisis show seeds`; `ukrcrisis export news/ --format jsonl -o records.jsonl`; "
    "`ukrcrisis explain article.txt`."
)
@click.version_option(__version__, prog_name="ukrcrisis")
def command() -> None:
    """Read news about a crisis into records: who did, said or advised what, when, according to whom."""


@command.command()
@reads
def show(records: Records[Record]) -> None:
    """Show the records of texts, folders or stored records in a table."""
    from ukrcrisis.cli.drawing import draw

    draw(records)


@command.command()
@click.option(
    "--format", "form", type=click.Choice(["json", "jsonl", "csv"]), default="json", show_default=True
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file instead of stdout.")
@reads
def export(records: Records[Record], form: str, output: Path | None) -> None:
    """Write the records as JSON, JSON Lines or CSV."""
    text = _written(records, form)
    if output is None:
        sys.stdout.write(text)
    else:
        from ukrcrisis.serialise.whole import write_whole

        write_whole(output, [text])


@command.command()
@reads
def explain(records: Records[Record]) -> None:
    """Say of each record by which rule and which words it was made."""
    from ukrcrisis.cli.drawing import safe, summary
    from ukrcrisis.reading import Reader

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


@command.command()
@reads
def gaps(records: Records[Record]) -> None:
    """List the sentences that hold a cue and gave no record, and why."""
    from ukrcrisis.cli.drawing import safe
    from ukrcrisis.gaps import coverage

    for gap in coverage(records):
        where = f"{gap.evidence.path}:{gap.evidence.start}"
        click.echo(
            safe(
                f"{where}  {gap.type}, {gap.reason}: {gap.cue!r} in “{' '.join(gap.evidence.quote.split())}”"
            )
        )


def _written(records: Records[Record], form: str) -> str:
    if form == "csv":
        from ukrcrisis.serialise.tables import to_csv

        return to_csv(records)
    from ukrcrisis.serialise.json import dumps

    return dumps(records, lines=form == "jsonl") + ("" if form == "jsonl" else "\n")
