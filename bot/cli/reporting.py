"""`nabobot report`: a report as a document."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.plainly import plainly
from bot.cli.programme import work

KINDS = ("progress",)


def report(
    kind: Annotated[str, typer.Argument(help="progress")],
    out: Annotated[Path, typer.Option(help="The file to write: .docx or .pdf")],
    until: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="As it stood on that day")] = None,
) -> None:
    """Write a report as a Word file or for the printer."""
    with plainly():
        from bot.documents.forms import FORMS, write
        from bot.reports import words
        from bot.reports.content import progress_report
        from bot.settings import SettingsError
        from bot.texts import translator

        if kind not in KINDS:
            raise SettingsError(f"KIND: {kind!r} is not known (one of: {', '.join(KINDS)})")
        if out.suffix.lower() not in FORMS:
            raise SettingsError(f"--out: {out.name!r} has no ending that is known (one of: {', '.join(FORMS)})")
        with work() as unit:
            content = progress_report(unit, until.date() if until else None)
            document = words.report(translator(unit.plan.languages[0]), content)
        write(document, out)
        typer.echo(str(out))
