"""What each stage of reading costs, on articles on a crisis.

Run: ``python -m pytest tests/bench/bench_stages.py -o addopts= --benchmark-columns=median,ops``
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import ukrcrisis
from tests.bench.worker import PARTING
from ukrcrisis.frames.chunks import chunk
from ukrcrisis.frames.clauses.building import build_clauses
from ukrcrisis.frames.joining import join
from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.mentions.anchors import find_anchor
from ukrcrisis.mentions.dates.finding import find_dates
from ukrcrisis.mentions.tagging import tag
from ukrcrisis.mentions.vocabulary import vocabulary_of
from ukrcrisis.reading import Reader
from ukrcrisis.recognise.gate.gate import Gate
from ukrcrisis.text.sentences import split
from ukrcrisis.text.tokens import tokenise

TEXT = (
    (Path(__file__).parent / "texts" / "crisis_news.txt").read_text(encoding="utf-8").replace(PARTING, "\n")
)
VOCABULARY = vocabulary_of(Lexicon.default())
PASSAGES = list(split(TEXT))
DATES = [find_dates(TEXT, p.start, p.end) for p in PASSAGES]
ITEMS = [tag(TEXT, p, VOCABULARY, dates) for p, dates in zip(PASSAGES, DATES, strict=True)]
DOCUMENT = Reader().open(TEXT, path="crisis")

STAGES = {
    "anchor": lambda: find_anchor(TEXT, published=None, front_matter={}, body_start=0),
    "gate": lambda: VOCABULARY.derived(Gate).kept(TEXT, 0),
    "split": lambda: list(split(TEXT)),
    "tokenise": lambda: [tokenise(TEXT, p.start, p.end) for p in PASSAGES],
    "dates": lambda: [find_dates(TEXT, p.start, p.end) for p in PASSAGES],
    "tag": lambda: [tag(TEXT, p, VOCABULARY, dates) for p, dates in zip(PASSAGES, DATES, strict=True)],
    "chunk and join": lambda: [join(chunk(items, VOCABULARY), VOCABULARY) for items in ITEMS],
    "clauses": lambda: [
        build_clauses(join(chunk(items, VOCABULARY), VOCABULARY), p.quotations, VOCABULARY)
        for p, items in zip(PASSAGES, ITEMS, strict=True)
    ],
    "frames": lambda: list(Reader().frames(DOCUMENT)),
    "parse": lambda: ukrcrisis.parse(TEXT, published=date(2022, 2, 19)),
}
"""Each with all that it needs at hand; "clauses" holds "chunk and join", "frames" all before it."""


@pytest.mark.parametrize("stage", STAGES)
def test_stage(stage: str, benchmark: BenchmarkFixture) -> None:
    benchmark(STAGES[stage])
