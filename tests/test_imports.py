"""Imports run one way, the front door is light, and every public name is there."""

import ast
import subprocess
import sys
from pathlib import Path

import ukrcrisis

SOURCE = Path(ukrcrisis.__file__).parent
ORDER = [
    "errors", "model", "text", "lexicon", "mentions", "frames", "recognise", "reading", "queries", "records", "evidence", "pausing", "serialise",
    "gaps", "decoding", "walking", "workers", "loading", "testing", "cli",
]  # fmt: skip
"""A module may import from those before it, and from its own package."""
ROAD = {"reading", "recognise", "frames", "mentions", "lexicon", "text"}
APART = {"queries": ROAD, "records": ROAD, "serialise": ROAD}
"""What stands beside the road from text must not know it."""


def _imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = set()
    for node in ast.walk(tree):
        names = (
            [node.module]
            if isinstance(node, ast.ImportFrom) and node.module
            else [a.name for a in node.names]
            if isinstance(node, ast.Import)
            else []
        )
        found |= {name.split(".")[1] for name in names if name.startswith("ukrcrisis.")}
    return found


def test_imports_run_one_way() -> None:
    for path in SOURCE.rglob("*.py"):
        part = path.relative_to(SOURCE).parts[0].removesuffix(".py")
        if part in ("__init__", "__main__", "_version"):
            continue
        for name in _imports(path) - {part, "_version"}:
            # thin methods that import when called
            late = part == "records" and name in ("serialise", "evidence")
            assert late or ORDER.index(name) < ORDER.index(part), f"{path} imports {name}"
            assert name not in APART.get(part, set()), f"{path} imports {name}"


def test_the_front_door_loads_nothing() -> None:
    code = "import sys, ukrcrisis; print([m for m in ('attrs', 'cattrs', 'json', 're', 'dateutil', 'ukrcrisis.model') if m in sys.modules])"
    assert subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path.insert(0, {str(SOURCE.parent)!r}); " + code],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip() in ("[]", "['re']")


def test_every_public_name_is_there() -> None:
    assert sorted(ukrcrisis.__all__) == ukrcrisis.__all__
    assert dir(ukrcrisis) == ukrcrisis.__all__
    for name in ukrcrisis.__all__:
        assert getattr(ukrcrisis, name) is not None
