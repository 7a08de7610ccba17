"""`nabobot audit`: whether what was written down is still what was written down."""

import typer

from bot.cli.plainly import plainly, ready_settings

app = typer.Typer(help="What was written down for good.", no_args_is_help=True)


@app.callback()
def _audit() -> None:
    """What was written down for good."""


@app.command()
def verify() -> None:
    """Check the logs of the call-outs, each line against the one before; exit status 1 if one was changed."""
    with plainly():
        from bot.beredskab import log
        from bot.cli import keys
        from bot.cli.programme import work
        from bot.programme import known_secret
        from bot.settings import SettingsError

        with work() as unit:
            broken = list(log.broken(unit.session, unit.programme.seal))
            lines = log.count(unit.session)
        if broken and not keys.fits((settings := ready_settings()).database, known_secret(settings)):
            raise SettingsError(f"NABOBOT_SECRET_KEY: {keys.WRONG}")
    for problem in broken:
        typer.echo(f"FAIL  {problem}")
    if broken:
        raise typer.Exit(1)
    typer.echo(f"ok    {lines} lines, none of them changed")
