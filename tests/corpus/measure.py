"""How well records match gold: precision, recall, and fact F1, where a record earns the share of its slots that is right.

A found record can match a gold one where its type and key agree (issuer and action; kind and an actor; claimant; half of the
participants) and its evidence overlaps the sentence of an anchor. Best pairs are matched first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from attrs import Factory, define

from tests.corpus.gold import GoldRecord, GoldText
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.when import When

__all__ = ["TYPES", "Tally", "measure"]

TYPES = ("advisory", "diplomatic_action", "intelligence_claim", "call")


@define
class Tally:
    """What was counted for one type of record."""

    gold: int = 0
    found: int = 0
    right: int = 0
    credit: float = 0.0
    slots: dict[str, list[float]] = Factory(dict)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 0.0

    @property
    def fact_f1(self) -> float:
        total = self.found + self.gold
        return 2 * self.credit / total if total else 0.0

    def add(self, other: Tally) -> None:
        """Count another tally in."""
        self.gold += other.gold
        self.found += other.found
        self.right += other.right
        self.credit += other.credit
        for name, shares in other.slots.items():
            self.slots.setdefault(name, []).extend(shares)


def measure(texts: Iterable[tuple[GoldText, Sequence[Record]]]) -> dict[str, Tally]:
    """A tally for each type and one for ``all``."""
    tallies = {name: Tally() for name in TYPES}
    for gold, records in texts:
        _match(gold, records, tallies)
    total = Tally()
    for tally in tallies.values():
        total.add(tally)
    return {**tallies, "all": total}


def _match(gold: GoldText, records: Sequence[Record], tallies: dict[str, Tally]) -> None:
    options = []
    for g, wanted in enumerate(gold.records):
        windows = [_sentence(gold.text, *_place(gold.text, anchor)) for anchor in wanted.anchors]
        for f, record in enumerate(records):
            if record.type == wanted.type and _tells(record, wanted) and _overlaps(record, windows):
                shares = _shares(record, wanted)
                share = sum(shares.values()) / len(shares) if shares else 1.0
                options.append((wanted.optional, -share, f, g, shares))
    taken: set[int] = set()
    answered: set[int] = set()
    for optional, minus, f, g, shares in sorted(options, key=lambda o: o[:4]):
        if f in taken or g in answered:
            continue
        taken.add(f)
        answered.add(g)
        if not optional:
            tally = tallies[gold.records[g].type]
            tally.gold += 1
            tally.found += 1
            tally.right += 1
            tally.credit -= minus
            for name, value in shares.items():
                tally.slots.setdefault(name, []).append(value)
    for g, wanted in enumerate(gold.records):
        if g not in answered and not wanted.optional:
            tallies[wanted.type].gold += 1
    for f, record in enumerate(records):
        if f not in taken:
            tallies[str(record.type)].found += 1


# -- places -------------------------------------------------------------------------------------------------


def _place(text: str, anchor: str) -> tuple[int, int]:
    words, _, number = anchor.partition("#")
    at = -1
    for _ in range(int(number or 1)):
        at = text.index(words, at + 1)
    return at, at + len(words)


_BREAK = re.compile(
    r"\n+|(?<!\b[A-Z])(?<!Mr)(?<!Ms)(?<!Gen)(?<!Feb)(?<!Jan)(?<!Dr)[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])"
)


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    breaks = [0, *(m.end() for m in _BREAK.finditer(text)), len(text)]
    return max(b for b in breaks if b <= start), min(b for b in breaks if b >= end)


def _overlaps(record: Record, windows: Sequence[tuple[int, int]]) -> bool:
    return any(e.start < high and low < e.end for e in record.evidence for low, high in windows)


# -- answers ------------------------------------------------------------------------------------------------


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", " ", folded).strip().removeprefix("the ")


def _is(actor: Actor | Place | None, accepted: Sequence[object], *, state: bool = False) -> bool:
    if actor is None:
        return None in accepted
    name = _plain(actor.name)
    for want in accepted:
        if not isinstance(want, str):
            continue
        code = actor.code if isinstance(actor, Actor) else None
        kind = str(actor.kind) if isinstance(actor, Actor) else ""
        if want in ("*", kind, code) or (state and want == actor.country):
            return True
        target = _plain(want)
        if (
            len(want) > 2
            and target
            and (
                name == target
                or f" {target} " in f" {name} "
                or (kind == "person" and target.split()[-1] == name.split()[-1])
            )
        ):
            return True
    return False


def _list_share(found: Sequence[Actor], wanted: Sequence[object], *, state: bool = False) -> float:
    if not found and not wanted:
        return 1.0
    left, hits = list(found), 0
    for accepted in wanted:
        answers = accepted if isinstance(accepted, list) else [accepted]
        hit = next((actor for actor in left if _is(actor, answers, state=state)), None)
        if hit is not None:
            left.remove(hit)
            hits += 1
    return 2 * hits / (len(found) + len(wanted))


def _tells(record: Record, wanted: GoldRecord) -> bool:
    slots = wanted.slots
    match record:
        case Advisory():
            return _is(record.issuer, slots["issuer"], state=True) and record.action in slots["action"]
        case DiplomaticAction():
            return (
                record.kind in slots["kind"] and _list_share(record.actors, slots["actors"], state=True) > 0
            )
        case IntelligenceClaim():
            return _is(record.claimant, slots["claimant"], state=True)
        case Call():
            return _list_share(record.participants, slots["participants"], state=True) >= 0.5


def _shares(record: Record, wanted: GoldRecord) -> dict[str, float]:
    out = {}
    for name, accepted in wanted.slots.items():
        if name in ("issuer", "claimant", "sources_alt"):
            continue
        if name == "sources":
            chains = [accepted, *(c for c in wanted.slots.get("sources_alt", []) if isinstance(c, list))]
            found = [link.source for link in record.attribution]
            out[name] = max(_list_share(found, chain) for chain in chains)
        else:
            out[name] = _share(getattr(record, name), accepted, name)
    return out


def _share(value: object, accepted: list[object], name: str) -> float:
    match value:
        case tuple():
            return _list_share(value, accepted, state=name != "participants")
        case Actor() | Place():
            return float(_is(value, accepted, state=True))
        case When() if value.dated:
            return float(
                _days(value) in accepted or (value.start == value.end and str(value.start) in accepted)
            )
        case None | When():
            return float(None in accepted)
        case _:
            return float(value in accepted or _bounds(value) in accepted)


def _days(when: When) -> str:
    return f"{when.start or '..'}/{when.end or '..'}"


def _bounds(value: object) -> object:
    return (
        {"min": getattr(value, "min", None), "max": getattr(value, "max", None)}
        if hasattr(value, "min")
        else value
    )
