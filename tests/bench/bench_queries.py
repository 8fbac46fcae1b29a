"""A narrow query over a million records against a list comprehension over the same objects.

Run: ``PYTHONPATH=src python tests/bench/bench_queries.py [number of records]``
"""

from __future__ import annotations

import gc
import random
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from attrs import frozen

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory, Call, DiplomaticAction, IntelligenceClaim, Record
from ukrcrisis.model.span import Evidence
from ukrcrisis.model.vocabulary import ActionKind, AdvisoryAction, Stance, Status, Topic
from ukrcrisis.model.when import When
from ukrcrisis.records import Records

FIRST = date(2021, 11, 1)
DAYS = 365
CODES = [a + b for a in "ABCDEFGHIJ" for b in "KLMNPRSTUW"]
"""A hundred countries, of which the first ones are named most."""


def _when(chance: random.Random) -> When | None:
    """Two in three have a single day; the rest a range, an open end, or nothing."""
    day = FIRST + timedelta(days=chance.randrange(DAYS))
    shape = chance.random()
    if shape < 0.67:
        return When(start=day, end=day, text="that day")
    if shape < 0.75:
        return When(start=day, end=day + timedelta(days=chance.randrange(1, 31)), text="those days")
    if shape < 0.83:
        return When(end=day, text="previously")
    return When(start=day, text="in the coming days") if shape < 0.9 else None


def make(total: int, seed: int = 1) -> Iterator[Record]:
    """Records of all types; as in a reading, every actor of one name and country is one value."""
    chance = random.Random(seed)
    states = [Actor(kind="country", name=f"State {code}", code=code, country=code) for code in CODES]
    people = [
        Actor(kind="person", name=f"Person {code} {i}", country=code) for code in CODES for i in range(9)
    ]
    weights = [1 / (i + 1) for i in range(len(states))]
    evidence = (Evidence(document="d", path="d.txt", start=0, end=4, quote="told"),)
    place = Place(name="Ukraine", country="UA")
    for i in range(total):
        one, other = chance.choices(states, weights, k=2)
        person = people[chance.randrange(len(people))]
        name, when = f"r{i}", _when(chance)
        kind = i % 4
        if kind == 0:
            yield Advisory(
                id=name, when=when, evidence=evidence, issuer=one, place=place, strength="urge",
                action=AdvisoryAction.LEAVE, audience="citizens", status=Status.OCCURRED,
            )  # fmt: skip
        elif kind == 1:
            yield DiplomaticAction(
                id=name, when=when, evidence=evidence, kind=ActionKind.MEETING, actors=(one, other, person)
            )
        elif kind == 2:
            yield IntelligenceClaim(
                id=name, when=when, evidence=evidence, claimant=person, subject=one, topic=Topic.ATTACK,
                stance=Stance.ASSERTS, statement="that it will",
            )  # fmt: skip
        else:
            yield Call(id=name, when=when, evidence=evidence, participants=(one, person), mode="phone")


def best(work: Callable[[], object], times: int) -> float:
    """The shortest of several runs, in seconds."""
    took = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return min(took)


def by_hand(items: list[Record], code: str, first: date, last: date) -> list[Advisory]:
    """The same question as a list comprehension."""
    return [
        r
        for r in items
        if isinstance(r, Advisory)
        and (r.issuer.code == code or r.issuer.country == code)
        and r.when is not None
        and (r.when.start is not None or r.when.end is not None)
        and (r.when.start is None or r.when.start <= last)
        and (r.when.end is None or r.when.end >= first)
    ]


@frozen
class Measured:
    """What the index costs, and how much faster than by hand a question is, by country."""

    build: float
    """Seconds."""
    kept: float
    peak: float
    """Megabytes."""
    answers: dict[str, int]
    ratios: dict[str, float]


def measure(total: int) -> Measured:
    """The figures for so many records."""
    items = list(make(total))
    gc.collect()
    gc.freeze()
    records: Records[Record] = Records(items)
    first, last = date(2022, 2, 7), date(2022, 2, 13)

    def ask(code: str) -> list[Advisory]:
        return list(records.of(Advisory).involving(code).between(first, last))

    tracemalloc.start()
    ask(CODES[0])
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    fresh = Records(items)
    start = time.perf_counter()
    len(fresh.of(Advisory).involving(CODES[0]).between(first, last))
    build = time.perf_counter() - start
    answers, ratios = {}, {}
    for code in (CODES[9], CODES[50]):
        hand = best(lambda code=code: by_hand(items, code, first, last), 3)
        ratios[code] = hand / best(lambda code=code: ask(code), 20)
        assert ask(code) == by_hand(items, code, first, last)
        answers[code] = len(ask(code))
    return Measured(build, kept / 1e6, peak / 1e6, answers, ratios)


if __name__ == "__main__":
    print(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))
