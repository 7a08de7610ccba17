"""`nabobot audit`: whether what was written down is still what was written down."""

import typer

from bot.cli.plainly import plainly

app = typer.Typer(help="What was written down for good.", no_args_is_help=True)


@app.callback()
def _audit() -> None:
    """What was written down for good."""


@app.command()
def verify() -> None:
    """Check the logs of the call-outs, each line against the one before; exit status 1 if one was changed."""
    with plainly():
        from bot.beredskab import log
        from bot.cli.programme import work

        with work() as unit:
            broken = list(log.broken(unit.session, unit.programme.seal))
            lines = log.count(unit.session)
    for problem in broken:
        typer.echo(f"FAIL  {problem}")
    if broken:
        raise typer.Exit(1)
    typer.echo(f"ok    {lines} lines, none of them changed")
