"""How the command ends: exit codes, a closed pipe, Ctrl-C."""

from __future__ import annotations

import contextlib
import os
import sys

import click

from ukrcrisis.errors import CrisisError

__all__ = ["run"]


def run(command: click.Command) -> int:
    """Run a click command and give its exit code."""
    try:
        code = command.main(standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
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
