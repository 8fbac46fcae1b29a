"""Mutated inputs, guided by coverage: whatever the input, only our own exceptions come out.

Run: ``pip install atheris`` and ``PYTHONPATH=src python tests/fuzz/fuzz.py loads|parse [number of runs]``.
It is no part of the tests, for it takes a while; an input that fails is written to the working directory as
``crash-…``."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["ukrcrisis"]):
    import ukrcrisis
    from ukrcrisis import CrisisError
    from ukrcrisis.serialise import fast, lines
    from ukrcrisis.serialise import json as codec
    from ukrcrisis.serialise.fast import fast_codec

fast._FEW = 0  # short texts too

ROOT = Path(__file__).parent.parent.parent
SAMPLES = (
    "On 11 February 2022 Norway and three other countries told their citizens to leave Ukraine within 48 hours, TASS reported.",
    "Biden phoned Putin on Saturday. “We may expel 12 diplomats,” said Foreign Minister Sergei Lavrov, citing two officials.",
    "---\npublished: 2022-02-12\ntitle: Embassies\n---\nThe US closes its embassy in Kyiv, moving it to Lviv; Russia denies that it will attack.",
)
counts = {"accepted": 0, "refused": 0}


def read(data: bytes) -> None:
    """What ``loads`` makes of a text, with and without the extra; what it takes comes back the same."""
    text = data.decode("utf-8", "surrogateescape")
    outcomes = []
    for quick in (fast_codec, lambda: None):
        codec.fast_codec = lines.fast_codec = quick  # type: ignore[attr-defined,assignment]
        try:
            found = ukrcrisis.loads(text)
        except CrisisError as error:
            outcomes.append(str(error))
        else:
            outcomes.append(ukrcrisis.dumps(found))
            if ukrcrisis.loads(outcomes[-1]) != found:
                raise AssertionError("not the same records")
            counts["accepted"] += 1
    if outcomes[0] != outcomes[1]:
        raise AssertionError(f"with the extra: {outcomes[0]}; without: {outcomes[1]}")
    counts["refused"] += 1


def parse(data: bytes) -> None:
    """What ``parse`` makes of a text: every quotation is exact, and the records travel."""
    text = data.decode("utf-8", "replace")
    try:
        found = ukrcrisis.parse(text)
    except CrisisError:
        counts["refused"] += 1
        return
    counts["accepted"] += 1
    for record in found:
        for piece in record.evidence:
            if text[piece.start : piece.end] != piece.quote:
                raise AssertionError(piece)
    if len(found) and ukrcrisis.loads(ukrcrisis.dumps(found)) != found:
        raise AssertionError("not the same records")


def samples(target: str) -> list[str]:
    if target == "parse":
        return list(SAMPLES)
    found = [ukrcrisis.parse(text) for text in SAMPLES]
    old = (ROOT / "tests" / "serialise" / "stored" / "version_0.json").read_text(encoding="utf-8")
    return [old, *(ukrcrisis.dumps(records, lines=lined) for records in found for lined in (False, True))]


def main(target: str, runs: int) -> None:
    tests: dict[str, Callable[[bytes], None]] = {"loads": read, "parse": parse}
    with tempfile.TemporaryDirectory() as folder:
        for number, sample in enumerate(samples(target)):
            Path(folder, f"{number}").write_text(sample, encoding="utf-8")
        length = 4096 if target == "loads" else 400
        atheris.Setup(
            [sys.argv[0], folder, f"-runs={runs}", f"-max_len={length}", "-rss_limit_mb=4096"], tests[target]
        )
        atheris.Fuzz()


if __name__ == "__main__":
    main(
        sys.argv[1],
        int(sys.argv[2]) if len(sys.argv) > 2 else {"loads": 1_000_000, "parse": 100_000}[sys.argv[1]],
    )
