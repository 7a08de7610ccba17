"""`nabobot plan`: check a plan file, and write out the plan in use with what it has learnt."""

from typing import Annotated

import typer

from bot.cli.plainly import plainly
from bot.cli.programme import work

app = typer.Typer(help="Plan files.", no_args_is_help=True)


@app.command()
def check(file: Annotated[str, typer.Argument(help="A file, or the name of a plan that comes with the bot")]) -> None:
    """Validate a plan file: every error with its key, and what would not be found in what people write."""
    from bot.plan.load import check as errors_of
    from bot.plan.load import load
    from bot.plan.remarks import remarks

    errors = errors_of(file)
    for error in errors:
        typer.echo(error)
    if errors:
        typer.echo("Hvad det betyder, og hvad der skal stå: docs/planfil.md", err=True)
        raise typer.Exit(1)
    typer.echo("The plan is in order.")
    for remark in remarks(load(file)):
        typer.echo(f"Worth a look: {remark}")


@app.command()
def export() -> None:
    """Write the plan file in use, with the words that staff have taught the bot, to standard output."""
    with plainly():
        from bot.plan.learnt import with_learnt
        from bot.plan.load import find
        from bot.settings import read_settings
        from bot.vocabulary.actions import learnt_words

        with work() as unit:
            words = dict(learnt_words(unit.session))
        typer.echo(with_learnt(find(read_settings().plan).read_text("utf-8-sig"), words), nl=False)
