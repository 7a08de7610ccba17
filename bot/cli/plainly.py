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
AWAY = "NABOBOT_DATABASE_URL: the database does not answer ({})"
DAMAGED = (
    "NABOBOT_DATABASE_URL: the database's file is damaged, or is none ({}): "
    "stop the bot, keep the file, and bring back the latest backup"
)
TOLD = {
    "MustStop": "{}",
    "AnotherPlan": "NABOBOT_PLAN: {}",
    "NotEmpty": "db copy: the database to copy into has rows already; nothing was copied",
    "Itself": "db copy: that is one and the same database; nothing was copied",
    "Differs": "db copy: {} is not the same on both sides; the copy was undone",
    "NothingToCopy": "db copy: there is no database {}; nothing was copied",
    "AlreadyThere": "backup: {} is there already; a backup never overwrites another",
    "NothingThere": "backup: there is no database {} (the command needs the bot's own settings)",
    "NotWritten": "backup: {}",
    "Damaged": DAMAGED,
    "DatabaseError": DAMAGED,
    "OperationalError": AWAY,
}
"""By the names of errors, so that a command that needs no database or network need not import them."""


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
    told = TOLD.get(type(error).__name__)
    return told.format(_first_line(getattr(error, "orig", error))) if told else None


def _may_pass(error: Exception) -> bool:
    """Whether it may go by itself, as with those who go by another plan until they are started again. A file that
    cannot be opened does not: the setting names a wrong place."""
    if type(error).__name__ == "AnotherPlan":
        return True
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
