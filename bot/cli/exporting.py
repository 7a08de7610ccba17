"""`nabobot export`: a noun's rows to standard output."""

import sys
from datetime import date, datetime
from typing import Annotated

import typer

from bot.cli.plainly import plainly
from bot.cli.programme import work

FORMATS = ("csv", "json")
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])]


def export(
    noun: Annotated[
        str,
        typer.Argument(
            help="registrations, progress, people, outbox, attempts, set_aside, audit, callouts, newsletters …"
        ),
    ],
    format: Annotated[str, typer.Option("--format", help="csv or json")] = "csv",
    since: Day = None,
    until: Day = None,
) -> None:
    """Write a noun's rows to standard output."""
    with plainly():
        from bot.exports.forms import as_csv, as_json
        from bot.exports.tables import NOUNS
        from bot.settings import SettingsError

        if noun not in NOUNS:
            raise SettingsError(f"NOUN: {noun!r} is not known (one of: {', '.join(NOUNS)})")
        if format not in FORMATS:
            raise SettingsError(f"--format: {format!r} is not known (one of: {', '.join(FORMATS)})")
        with work() as unit:
            rows = NOUNS[noun](unit, _day(since), _day(until))
            written = as_json(rows) if format == "json" else as_csv(NOUNS[noun].columns, rows)
        sys.stdout.buffer.write(written)


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None
