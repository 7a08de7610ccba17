"""`nabobot report`: a report as a document."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.plainly import plainly
from bot.cli.programme import work

KINDS = ("progress", "annual")


def report(
    kind: Annotated[str, typer.Argument(help="progress or annual")],
    out: Annotated[Path, typer.Option(help="The file to write: .docx or .pdf")],
    until: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="As it stood on that day")] = None,
) -> None:
    """Write a report as a Word file or for the printer."""
    with plainly():
        from bot.documents.forms import FORMS, write
        from bot.files import SHARED
        from bot.reports import annual_words, words
        from bot.reports.annual import annual_report
        from bot.reports.content import progress_report
        from bot.settings import SettingsError
        from bot.texts import translator

        if kind not in KINDS:
            raise SettingsError(f"KIND: {kind!r} is not known (one of: {', '.join(KINDS)})")
        if out.suffix.lower() not in FORMS:
            raise SettingsError(f"--out: {out.name!r} has no ending that is known (one of: {', '.join(FORMS)})")
        with work() as unit:
            t, day = translator(unit.plan.languages[0]), until.date() if until else None
            if kind == "annual":
                document = annual_words.report(t, annual_report(unit, day))
            else:
                document = words.report(t, progress_report(unit, day))
        write(document, out, mode=SHARED)
        typer.echo(str(out))
