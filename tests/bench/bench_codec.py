"""Reading and writing of stored records against cattrs' own JSON converters on the same classes, in one run.

Run: ``PYTHONPATH=src python tests/bench/bench_codec.py [number of records] [rounds]``; it needs ``orjson``
beside the extra ``[fast]``.

Each way writes all records and reads them back; the rounds are interleaved, the median of the processor's
time counts, and the garbage collector is left as it is. With the extra, records are made when somebody first
looks at them; so there is a second figure in which every record is looked at."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import cattrs.preconf.json
import cattrs.preconf.orjson
from attrs import evolve
from cattrs.strategies import configure_tagged_union

import ukrcrisis
from ukrcrisis.model.records import Record
from ukrcrisis.model.span import Evidence
from ukrcrisis.records import Records
from ukrcrisis.serialise import json as codec
from ukrcrisis.serialise import lines
from ukrcrisis.serialise.fast import fast_codec

ROOT = Path(__file__).parent.parent.parent


def make(total: int) -> Records[Record]:
    """The records of the seed and the test corpus, told by as many documents as it takes."""
    texts = sorted([*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests" / "corpus").glob("*.txt")])
    told = [ukrcrisis.load(path) for path in texts]
    found: list[Record] = []
    documents: list[ukrcrisis.Document] = []
    while len(found) < total:
        records = told[len(documents) % len(told)]
        document = evolve(
            records.documents[0], id=f"{len(documents):016x}", path=f"news/{len(documents)}.txt", text=None
        )
        pieces: dict[Evidence, Evidence] = {}
        for record in records:
            for piece in record.evidence:
                pieces.setdefault(piece, evolve(piece, document=document.id, path=document.path))
            found.append(
                evolve(record, id=f"{len(found):016x}", evidence=[pieces[piece] for piece in record.evidence])
            )
        documents.append(document)
    return Records(found[:total], documents=documents)


def ours(records: Records[Record]) -> object:
    return ukrcrisis.loads(ukrcrisis.dumps(records))


def looked_at(records: Records[Record]) -> object:
    back = ukrcrisis.loads(ukrcrisis.dumps(records))
    for record in back:
        record.type  # noqa: B018 - a look is all that is wanted
    return back


def plain(records: Records[Record]) -> object:
    """As where the extra is not installed."""
    codec.fast_codec = lines.fast_codec = lambda: None
    try:
        return ours(records)
    finally:
        codec.fast_codec = lines.fast_codec = fast_codec


def peer(module: object) -> Callable[[Records[Record]], object]:
    converter = module.make_converter(forbid_extra_keys=True)
    configure_tagged_union(Record, converter, tag_name="type", tag_generator=lambda cls: cls.type.value)
    return lambda records: converter.loads(converter.dumps(list(records), list[Record]), list[Record])


def main(total: int, rounds: int) -> None:
    records = make(total)
    ways = {
        "plain": plain, "preconf.json": peer(cattrs.preconf.json), "[fast]": ours, "[fast], looked at": looked_at, "preconf.orjson": peer(cattrs.preconf.orjson),
    }  # fmt: skip
    took: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            begin = time.process_time()
            back = way(records)
            took[name].append(time.process_time() - begin)
            assert list(back) == list(records)
            del back
    median = {name: statistics.median(times) for name, times in took.items()}
    print(
        f"dumps and loads of {total} records of {len(records.documents)} documents, {len(ukrcrisis.dumps(records)) / 1e6:.0f} million characters"
    )
    for name, seconds in median.items():
        print(f"  {name:18} {seconds:6.2f} s  {seconds / total * 1e6:5.1f} µs a record")
    print(
        f"the plain codec: {median['preconf.json'] / median['plain']:.1f} times as fast as cattrs' preconf.json"
    )
    for name in ("[fast]", "[fast], looked at"):
        print(
            f"{name}: {median['preconf.orjson'] / median[name]:.1f} times as fast as cattrs' preconf.orjson"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000, int(sys.argv[2]) if len(sys.argv) > 2 else 5)
