"""The front of the queries: every name is there, and loads no more than it needs."""

from __future__ import annotations

import subprocess
import sys

import ukrcrisis.queries


def test_every_public_name_is_there() -> None:
    assert dir(ukrcrisis.queries) == sorted(ukrcrisis.queries.__all__)
    for name in ukrcrisis.queries.__all__:
        assert getattr(ukrcrisis.queries, name).__name__ == name


def test_an_unknown_name() -> None:
    assert not hasattr(ukrcrisis.queries, "nothing")


def test_answers_load_when_they_are_asked_for() -> None:
    code = "import sys, ukrcrisis.records; print(sorted(m for m in sys.modules if m.startswith('ukrcrisis.queries.')))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    for module in ("facts", "ledger", "ladder", "network", "compare", "counts", "timeline"):
        assert f"ukrcrisis.queries.{module}" not in found
