"""The command ``ukrcrisis``: data on stdout, everything else on stderr."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command; exits 0, 1 where a file could not be read, 2 for a wrong call, 130 on Ctrl-C."""
    try:
        from ukrcrisis.cli.commands import command
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("click", "rich"):
            raise
        sys.exit(f"ukrcrisis: the command needs {error.name}: pip install 'ukrcrisis[cli]'")
    from ukrcrisis.cli.running import run

    sys.exit(run(command))
