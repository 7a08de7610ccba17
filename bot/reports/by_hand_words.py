"""What goes with a report that somebody asked for."""

from bot.message import Button, Message, Rows, lines, rows
from bot.reports.by_hand import ANNUAL, Made, Theirs
from bot.reports.sheet import Sheet
from bot.reports.years import NoSuchYear, Year
from bot.texts import Translator


def made(t: Translator, result: Made) -> Message:
    day = {"day": t.day(result.until, year=True), "year": result.year.label if result.year else ""}
    if result.kind == ANNUAL:
        said = t.gettext("The annual report for %(year)s, as it stands on %(day)s.") % day
        return Message(said, _others(t, result), f"reports:{result.kind}", document=result.file)
    n = result.missing
    missing = t.ngettext("%(n)s figure is still on its way.", "%(n)s figures are still on their way.", n) % {"n": n}
    said = t.gettext("The progress report, as it stands on %(day)s.") % day
    return Message(
        lines(said, missing if n else ""), _others(t, result), f"reports:{result.kind}", document=result.file
    )


def _others(t: Translator, result: Made) -> Rows:
    """The same for the printer, and what else there is: a command with words behind it cannot be pressed on a phone."""
    own = f"report:{result.kind}:{result.year.code if result.year else 'now'}"
    return rows(
        () if result.is_pdf else Button(t.gettext("As a PDF"), f"{own}:pdf"),
        *(Button(_called(t, each), f"report:{ANNUAL}:{each.code}:docx") for each in result.others),
        Button(t.gettext("Annual report"), f"report:{ANNUAL}:now:docx") if result.annual and not result.year else (),
        Button(t.gettext("All that was reported (Excel)"), "report:sheet") if result.staff and not result.year else (),
    )


def _called(t: Translator, year: Year) -> str:
    if year.calendar:
        return str(t.gettext("Calendar year %(year)s") % {"year": year.label})
    return str(t.gettext("Plan year %(year)s") % {"year": year.label})


def not_theirs(t: Translator, found: Theirs) -> Message:
    """To somebody who asks for what is not for them."""
    if found.annual:
        said = t.gettext("That goes to those who steer and to staff. The annual report is yours: write »årsrapport«.")
    else:
        said = t.gettext("The reports go to those who steer the programme.")
    who = t.gettext("Else ask %(who)s.") % {"who": t.any_of(found.whom)} if found.whom else ""
    where = t.gettext("Where the programme stands you see under /fremdrift.") if found.progress else ""
    return Message(lines(said, where, who))


def no_such_year(t: Translator, error: NoSuchYear) -> Message:
    """The plan has no such year, or it has not begun."""
    plan = error.plan
    this = plan.year_label(max(plan.last_until(error.today), plan.starts))
    said = t.gettext("There is no annual report for that year: the plan runs from %(first)s to %(last)s.") % {
        "first": t.day(plan.starts, year=True),
        "last": t.day(plan.ends, year=True),
    }
    how = t.gettext("Write the year with it, for example: »årsrapport %(year)s«") % {"year": this}
    return Message(lines(said, how))


def table(t: Translator, result: Sheet) -> Message:
    said = t.ngettext(
        "%(n)s report that counts, for a spreadsheet.", "%(n)s reports that count, for a spreadsheet.", result.rows
    ) % {"n": result.rows}
    without = t.gettext("No names and no messages are in it.")
    return Message(lines(said, without), document=result.file)
