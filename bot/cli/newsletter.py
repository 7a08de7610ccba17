"""`nabobot newsletter import`: a list of subscribers that was kept elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.plainly import plainly
from bot.cli.programme import work

if TYPE_CHECKING:
    from bot.newsletter.importing import Imported

app = typer.Typer(help="The newsletter's readers.", no_args_is_help=True)


@app.callback()
def newsletter() -> None:
    """The newsletter's readers."""


@app.command("import")
def take_in(
    file: Annotated[Path, typer.Argument(help="A list as .xlsx or .csv, its first line naming the columns")],
    source: Annotated[
        str, typer.Option(help="Where they said yes, for lines that do not tell: residents' meeting")
    ] = "",
) -> None:
    """Add those on a list, with the source of each consent; who left once stays away."""
    with plainly():
        from bot.newsletter.importing import take_in as import_list
        from bot.newsletter.listing import BadList, read
        from bot.settings import SettingsError

        try:
            listed = read(file)
        except BadList as error:
            raise SettingsError(f"FILE: {error}") from None
        with work() as unit:
            done = import_list(unit, listed, source.strip())
        _tell(done)


@app.command("poster")
def hang_up(file: Annotated[Path, typer.Argument(help="The page to write, as .pdf")]) -> None:
    """Make a poster (A4) with the code by which one signs up."""
    with plainly():
        from bot.newsletter.poster import pdf
        from bot.settings import SettingsError

        if file.suffix.lower() != ".pdf" or not file.absolute().parent.is_dir():
            raise SettingsError(f"FILE: {file} should end in .pdf, in a folder that is there (for example: poster.pdf)")
        with work(named=True) as unit:
            if not unit.plan.newsletter.comes:
                raise SettingsError("NABOBOT_PLAN: the plan has no newsletter (a table [newsletter] says that it has)")
            file.write_bytes(pdf(unit.programme, unit.now))
        typer.echo(f"{file.name} is written")


def _tell(done: "Imported") -> None:
    typer.echo(f"{done.new} new, {done.there} were there, {done.left} left earlier and stay away")
    for lines, problem in (
        (done.no_address, "not taken, no e-mail address"),
        (done.no_source, "not taken, no source of the consent (a column kilde, or --source)"),
        (done.no_area, "taken for all areas, since the plan has none of that name"),
    ):
        if lines:
            typer.echo(f"{problem}: line {', '.join(map(str, lines[:20]))}" + (" …" if len(lines) > 20 else ""))
