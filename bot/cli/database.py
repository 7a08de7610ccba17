"""`nabobot db` and `nabobot backup`."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.plainly import plainly, ready_settings

app = typer.Typer(help="The database.", no_args_is_help=True)


@app.callback()
def _db() -> None:
    """The database."""


@app.command()
def upgrade() -> None:
    """Bring the database to the newest shape (run does it too)."""
    with plainly():
        from bot import migrations

        migrations.upgrade(ready_settings().database)
        typer.echo("The database has the newest shape.")


def _known(address: str) -> str:
    from bot.settings import known_database

    try:
        known_database(address)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    return address


Address = Annotated[str, typer.Argument(callback=_known)]


@app.command()
def copy(source: Address, target: Address) -> None:
    """Move everything from one database to another (SQLAlchemy URLs), counted and compared; stop the bot first."""
    with plainly():
        from bot.archive.copying import copy as copy_all

        for copied in copy_all(source, target):
            typer.echo(f"{copied.table}: {copied.rows}")
        typer.echo("Everything is there, and the same on both sides.")


def backup(file: Path) -> None:
    """Write a backup to a new file, while the bot runs. Bringing it back sends nothing again."""
    with plainly():
        from bot.archive.backup import backup as back_up

        back_up(ready_settings().database, file)
        typer.echo(f"The backup is in {file}.")
