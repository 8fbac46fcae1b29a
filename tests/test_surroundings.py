"""The same bytes wherever and however the package runs."""

import ast
import os
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pytest

import ukrcrisis

SOURCE = Path(ukrcrisis.__file__).parent
TEXT = "On 11 February 2022 Norway told its citizens to leave Ukraine. Biden phoned Putin."
PRINTS = f"import ukrcrisis; print(ukrcrisis.__file__, ukrcrisis.dumps(ukrcrisis.parse({TEXT!r}, path='a.txt')), sep='\\n')"


def printed(*flags: str, **env: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, *flags, "-c", PRINTS], capture_output=True, check=True, env={**os.environ, **env}
    )
    return done.stdout.decode().splitlines()


@pytest.fixture(scope="module")
def expected() -> str:
    return ukrcrisis.dumps(ukrcrisis.parse(TEXT, path="a.txt"))


def test_from_a_zip_file(tmp_path: Path, expected: str) -> None:
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        for path in SOURCE.rglob("*"):
            if path.suffix != ".pyc":
                zipped.write(path, Path("ukrcrisis") / path.relative_to(SOURCE))
    where, text = printed(PYTHONPATH=str(archive))
    assert where.startswith(str(archive))
    assert text == expected


@pytest.mark.parametrize("flags", [["-O"], ["-OO"], ["-X", "utf8=0"], ["-X", "dev"], ["-W", "error"]])
def test_with_flags(flags: list[str], expected: str) -> None:
    assert printed(*flags)[1] == expected


@pytest.mark.parametrize(
    "env", [{"LC_ALL": "C"}, {"TZ": "Pacific/Kiritimati"}, {"PYTHONHASHSEED": "7"}, {"LANG": "tr_TR.UTF-8"}]
)
def test_with_another_environment(env: dict[str, str], expected: str) -> None:
    assert printed(**env)[1] == expected


def test_no_assert_does_validation() -> None:
    code = "\n".join(
        [
            "import ukrcrisis",
            'for wrong in (\'x\', \'{}\', \'{"schema":"ukrcrisis/1","documents":[],"records":[{}]}\'):',
            "    try: ukrcrisis.loads(wrong)",
            "    except ukrcrisis.FormatError: print('refused')",
            "try: ukrcrisis.Place(name='')",
            "except ukrcrisis.ValueFault: print('refused')",
        ]
    )
    done = subprocess.run([sys.executable, "-O", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["refused"] * 4


def test_threads_that_use_it_first_at_once(expected: str) -> None:
    code = "\n".join(
        [
            "import sys, threading; sys.setswitchinterval(1e-6)",
            "import ukrcrisis",
            f"expected = {expected!r}",
            "wrong = []",
            "def work():",
            f"    found = ukrcrisis.dumps(ukrcrisis.parse({TEXT!r}, path='a.txt'))",
            "    if found != expected or ukrcrisis.dumps(ukrcrisis.loads(found)) != expected: wrong.append(found)",
            "threads = [threading.Thread(target=work) for _ in range(8)]",
            "[t.start() for t in threads]; [t.join() for t in threads]",
            "print(wrong)",
        ]
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=300
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_nothing_is_open_by_a_path_of_its_own() -> None:
    """Data comes through importlib.resources, so that it is found in a zip file too; only what writes it
    knows its own place."""
    for path in SOURCE.rglob("*.py"):
        names = {
            node.id
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Name)
        }
        assert "__file__" not in names or path.name in ("compile.py", "schema.py"), path


def test_no_thread_is_left_behind() -> None:
    ukrcrisis.parse(TEXT)
    assert threading.active_count() == 1
