"""`nabobot milestones import`: the milestone plan from a spreadsheet."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.plainly import plainly
from bot.cli.programme import work

app = typer.Typer(help="The milestone plan.", no_args_is_help=True)


@app.callback()
def milestones() -> None:
    """The milestone plan."""


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A spreadsheet (.xlsx or .csv) with a column for each month")],
) -> None:
    """Read milestones from a spreadsheet; they wait for the project manager's approval."""
    with plainly():
        from bot.documents.spreadsheets import BadSheet
        from bot.milestones.entering import propose_sheet
        from bot.settings import SettingsError

        try:
            with work() as unit:
                result = propose_sheet(unit, file.read_bytes(), file.name)
        except OSError as error:
            raise SettingsError(f"FILE: {file} cannot be read ({error.strerror})") from None
        except BadSheet as error:
            raise SettingsError(f"FILE: {file} is no spreadsheet that can be read ({error.why})") from None
        for line in result.unread:
            typer.echo(f"not understood: {line}", err=True)
        typer.echo(f"{len(result.views)} to approve, {result.known} known, {result.stopped} held back")
