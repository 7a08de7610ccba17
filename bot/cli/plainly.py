"""What somebody must mend is one line on standard error, and exit status 2: never a traceback, never a secret.

A database that does not answer may do so in a moment (it starts at the same time, on another machine): status 75.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

TO_MEND = 2
TRY_AGAIN = 75
"""What sysexits.h calls a temporary failure: whoever looks after the process may start it again."""


@contextmanager
def plainly() -> Iterator[None]:
    """Around a command's work."""
    try:
        yield
    except Exception as error:
        line = line_of(error)
        if line is None:
            raise
        typer.echo(f"nabobot: {line}", err=True)
        raise typer.Exit(TRY_AGAIN if _may_pass(error) else TO_MEND) from None


def line_of(error: Exception) -> str | None:
    """What is to be mended; None for a fault of the program."""
    from bot.settings import SettingsError

    if isinstance(error, SettingsError):
        return str(error)
    # By name, so that a command that needs no database or network need not import them.
    match type(error).__name__:
        case "MustStop":
            return str(error)
        case "NotEmpty":
            return "db copy: the database to copy into has rows already; nothing was copied"
        case "Differs":
            return f"db copy: {error} is not the same on both sides; the copy was undone"
        case "AlreadyThere":
            return f"backup: {error} is there already; a backup never overwrites another"
        case "NotWritten":
            return f"backup: {error}"
        case "NothingToCopy":
            return f"db copy: there is no database {error}; nothing was copied"
        case "NothingThere":
            return f"backup: there is no database {error} (the command needs the bot's own settings)"
        case "OperationalError":
            return f"NABOBOT_DATABASE_URL: the database does not answer ({_first_line(getattr(error, 'orig', error))})"
        case _:
            return None


def _may_pass(error: Exception) -> bool:
    """Whether it may go by itself. A file that cannot be opened does not: the setting names a wrong place."""
    return type(error).__name__ == "OperationalError" and "unable to open" not in str(error)


def _first_line(error: object) -> str:
    return next(iter(str(error).splitlines()), "no reason given")


def ready_settings() -> "Settings":
    """The settings, with their data folder there. Raises SettingsError."""
    from bot.settings import SettingsError, read_settings

    settings = read_settings()
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = f"{settings.data_dir} cannot be made ({error.strerror})"
        raise SettingsError(f"NABOBOT_DATA_DIR: {problem} (for example: ./var)") from None
    return settings
