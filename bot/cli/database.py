"""`nabobot db`."""

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
