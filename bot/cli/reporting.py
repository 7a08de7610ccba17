"""`nabobot report`: a report as a document."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.plainly import plainly
from bot.cli.programme import work

if TYPE_CHECKING:
    from datetime import date

    from bot.reports.years import Year
    from bot.work import Work

KINDS = ("progress", "annual")


def report(
    kind: Annotated[str, typer.Argument(help="progress or annual")],
    out: Annotated[Path, typer.Option(help="The file to write: .docx or .pdf")],
    year: Annotated[str, typer.Argument(help="annual: of the calendar year 2019, or of the plan year 2018/19")] = "",
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
        if year and kind != "annual":
            raise SettingsError(f"YEAR: {year!r} is for the annual report; write --until for the other")
        if out.suffix.lower() not in FORMS:
            raise SettingsError(f"--out: {out.name!r} has no ending that is known (one of: {', '.join(FORMS)})")
        with work() as unit:
            t, day = translator(unit.plan.languages[0]), until.date() if until else None
            if kind == "annual":
                document = annual_words.report(t, annual_report(unit, *_of(unit, year, day)))
            else:
                document = words.report(t, progress_report(unit, day))
        write(document, out, mode=SHARED)
        typer.echo(str(out))


def _of(work: "Work", written: str, until: "date | None") -> "tuple[date | None, Year | None]":
    """As of which day, and of which year; as everything stands, where none is written. Raises SettingsError."""
    from bot.reports.years import NAMED, NoSuchYear, named
    from bot.settings import SettingsError

    if not written:
        return until, None
    plan, today = work.plan, work.today
    instead = f"the plan is from {plan.starts} to {plan.ends}; write for instance 2019, or 2018/19 for a plan year"
    if not NAMED.fullmatch(written):
        raise SettingsError(f"YEAR: {written!r} is no year ({instead})")
    try:
        year = named(plan, written, today)
    except NoSuchYear:
        raise SettingsError(f"YEAR: of {written} there is nothing yet, or not any more ({instead})") from None
    if until and until not in year.span:
        raise SettingsError(f"--until: {until} is no day of {written} in the plan")
    return until or min(year.span.ends, today), year
