"""Chain of custody: who told whom, from the document down to the innermost source."""

from __future__ import annotations

from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Attribution, RecordBase
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.queries.actors import label, shown, sources

__all__ = ["chain", "depth", "origin", "rests_on_unnamed"]


def origin(record: RecordBase) -> Actor | None:
    """The innermost source; None where the document says it in its own voice."""
    return record.attribution[-1].source if record.attribution else None


def depth(record: RecordBase) -> int:
    """How many sources stand between the document's reader and the fact; 0 in the document's own voice."""
    return len(record.attribution)


def rests_on_unnamed(record: RecordBase) -> bool:
    """Whether nobody named stands behind the outlets that pass it on, and somebody unnamed does."""
    behind = [source.kind for source in sources(record) if source.kind is not ActorKind.OUTLET]
    return bool(behind) and all(kind is ActorKind.UNNAMED for kind in behind)


def chain(record: RecordBase) -> str:
    """The chain as one line, the document first, each source with the words that make it one.

    ``news.txt ← RIA Novosti (reported) ← a source (citing)``
    """
    return " ← ".join([shown(record.evidence[0].path), *map(_link, record.attribution)])


def _link(link: Attribution) -> str:
    return f"{label(link.source)} ({shown(link.cue)})" if link.cue else label(link.source)
