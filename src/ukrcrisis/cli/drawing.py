"""The table that ``show`` draws, and one line that says what a record says."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.when import When

__all__ = ["draw", "safe", "summary"]


def draw(records: Iterable[Record]) -> None:
    """Print a table: when, who, what, said by whom, the words."""
    table = Table(
        show_lines=False, row_styles=["", "dim"] if sys.stdout.isatty() else None, header_style="bold"
    )
    table.add_column("when", no_wrap=True)
    for name, ratio in (("who", 3), ("what", 4), ("said by", 3), ("the words", 7)):
        table.add_column(name, ratio=ratio, overflow="fold")
    count = 0
    for record in records:
        count += 1
        words = " ".join(record.evidence[0].quote.split())
        cells = (_days(record.when), _who(record), _what(record), _told(record), words)
        table.add_row(*(Text(safe(cell)) for cell in cells))
    console = Console(highlight=False, width=None if sys.stdout.isatty() else 160)
    if count:
        console.print(table)
    Console(stderr=True, highlight=False).print(f"{count} records")


def safe(text: str) -> str:
    """Text for a terminal: control, direction and other invisible characters as escapes."""
    return "".join(c if c.isprintable() or c == " " else _escape(c) for c in text)


def _escape(char: str) -> str:
    if unicodedata.category(char) == "Zs":
        return " "
    return f"\\u{ord(char):04x}" if ord(char) > 0xFF else f"\\x{ord(char):02x}"


def summary(record: Record) -> str:
    """One line: when, who, what, according to whom."""
    told = _told(record)
    return f"{_days(record.when) or 'no date'}  {_who(record)}: {_what(record)}" + (
        f", according to {told}" if told else ""
    )


def _days(when: When | None) -> str:
    if when is None or not when.dated:
        return ""
    if when.start == when.end:
        return str(when.start)
    return f"{when.start or '…'} – {when.end or '…'}"


def _names(actors: Iterable[Actor]) -> str:
    return ", ".join(actor.name for actor in actors)


def _told(record: Record) -> str:
    return " ← ".join(link.source.name for link in record.attribution)


def _who(record: Record) -> str:
    match record:
        case Advisory():
            return record.issuer.name + (f" ({record.speaker.name})" if record.speaker else "")
        case DiplomaticAction():
            return _names(record.actors)
        case IntelligenceClaim():
            return record.claimant.name
        case Call():
            return _names(record.participants)


def _what(record: Record) -> str:
    words = _deed(record)
    return words if record.status == "occurred" else f"{words} [{record.status}]"


def _deed(record: Record) -> str:
    match record:
        case Advisory():
            place = f" {record.place.name}" if record.place else ""
            return f"{record.strength}s {record.audience}: {record.action.replace('_', ' ')}{place}"
        case DiplomaticAction():
            to = (
                f" → {_names(record.counterparts)}"
                if record.counterparts and record.kind != "meeting"
                else ""
            )
            where = f" in {record.place.name}" if record.place else ""
            return f"{record.kind}{to}{where}"
        case IntelligenceClaim():
            about = f" by {record.subject.name}" if record.subject else ""
            return f"{record.stance} {record.topic.replace('_', ' ')}{about}"
        case Call():
            return f"call ({record.mode})"
