"""How the command ends: exit codes, a closed pipe, Ctrl-C."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import warnings

import click

from ukrcrisis.errors import CrisisError, SourceWarning

__all__ = ["run"]


def run(command: click.Command) -> int:
    """Run a click command and give its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # the same bytes whatever the locale
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    warnings.showwarning = _warned
    warnings.simplefilter("always", SourceWarning)
    try:
        code = command.main(standalone_mode=False)
        sys.stdout.flush()
    except (
        BrokenPipeError,
        SystemExit,
    ):  # which click and rich make of a closed pipe, and of nothing else here
        # Whoever read our output has seen enough; keep the interpreter from complaining as it closes stdout.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (KeyboardInterrupt, click.Abort):
        return 130
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except CrisisError as error:
        click.echo(f"ukrcrisis: {error}", err=True)
        return 1
    return code if isinstance(code, int) else 0


def _warned(message: Warning | str, *_: object, **__: object) -> None:
    click.echo(f"ukrcrisis: warning: {message}", err=True)
