"""Typed records of a diplomatic or military crisis, read from news text.

>>> import ukrcrisis
>>> records = ukrcrisis.parse("South Korea has ordered its citizens to leave Ukraine.")
>>> records[0].issuer.code
'KR'
"""

from importlib import import_module
from typing import TYPE_CHECKING

from ukrcrisis._version import __version__

if TYPE_CHECKING:
    from ukrcrisis.errors import (
        CrisisError,
        FormatError,
        LexiconError,
        SourceError,
        SourceWarning,
        ValueFault,
    )
    from ukrcrisis.evidence import Check, Move, Rebased, Verdict
    from ukrcrisis.gaps import Absence, Gap, coverage
    from ukrcrisis.lexicon.lexicon import Lexicon
    from ukrcrisis.loading import iter_load, load, parse
    from ukrcrisis.model.actor import Actor, Place
    from ukrcrisis.model.document import Document
    from ukrcrisis.model.records import (
        Advisory,
        Attribution,
        Call,
        DiplomaticAction,
        Headcount,
        IntelligenceClaim,
        Record,
    )  # fmt: skip
    from ukrcrisis.model.span import Evidence, Span
    from ukrcrisis.model.vocabulary import (
        ActionKind,
        ActorKind,
        AdvisoryAction,
        Audience,
        CallMode,
        DayPart,
        RecordType,
        Stance,
        Status,
        Strength,
        Topic,
    )  # fmt: skip
    from ukrcrisis.model.when import When
    from ukrcrisis.reading import Reader, Trace
    from ukrcrisis.records import Records
    from ukrcrisis.serialise.arrow import from_arrow, to_arrow
    from ukrcrisis.serialise.converter import register_hooks
    from ukrcrisis.serialise.files import dump, iter_jsonl, write_jsonl
    from ukrcrisis.serialise.json import dumps, loads
    from ukrcrisis.serialise.schema import json_schema
    from ukrcrisis.serialise.tables import to_csv, to_dicts

__all__ = [
    "Absence", "ActionKind", "Actor", "ActorKind", "Advisory", "AdvisoryAction", "Attribution", "Audience", "Call",
    "CallMode", "Check", "CrisisError", "DayPart", "DiplomaticAction", "Document", "Evidence", "FormatError", "Gap",
    "Headcount", "IntelligenceClaim", "Lexicon", "LexiconError", "Move", "Place", "Reader", "Rebased", "Record",
    "RecordType", "Records", "SourceError", "SourceWarning", "Span", "Stance", "Status", "Strength", "Topic", "Trace",
    "ValueFault", "Verdict", "When", "__version__", "coverage", "dump", "dumps", "from_arrow", "iter_jsonl",
    "iter_load", "json_schema", "load", "loads", "parse", "register_hooks", "to_arrow", "to_csv", "to_dicts", "write_jsonl",
]  # fmt: skip

_HOMES = {
    "gaps": ("Absence", "Gap", "coverage"),
    "evidence": ("Check", "Move", "Rebased", "Verdict"),
    "errors": ("CrisisError", "FormatError", "LexiconError", "SourceError", "SourceWarning", "ValueFault"),
    "lexicon.lexicon": ("Lexicon",),
    "loading": ("iter_load", "load", "parse"),
    "model.actor": ("Actor", "Place"),
    "model.document": ("Document",),
    "model.records": ("Advisory", "Attribution", "Call", "DiplomaticAction", "Headcount", "IntelligenceClaim", "Record"),
    "model.span": ("Evidence", "Span"),
    "model.vocabulary": (
        "ActionKind", "ActorKind", "AdvisoryAction", "Audience", "CallMode", "DayPart", "RecordType", "Stance", "Status",
        "Strength", "Topic",
    ),
    "model.when": ("When",),
    "reading": ("Reader", "Trace"),
    "records": ("Records",),
    "serialise.arrow": ("from_arrow", "to_arrow"),
    "serialise.converter": ("register_hooks",),
    "serialise.files": ("dump", "iter_jsonl", "write_jsonl"),
    "serialise.json": ("dumps", "loads"),
    "serialise.schema": ("json_schema",),
    "serialise.tables": ("to_csv", "to_dicts"),
}  # fmt: skip
"""Module to the public names that it holds; each is imported when it is first used."""

_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


if not TYPE_CHECKING:  # a type checker that saw it would take any name for one of ours

    def __getattr__(name: str) -> object:
        home = _HOME_OF.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from ukrcrisis.pausing import collector_paused

        with collector_paused(for_good=True):
            value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
        return value


def __dir__() -> list[str]:
    return __all__
