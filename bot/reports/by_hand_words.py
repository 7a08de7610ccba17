"""What goes with a report that somebody asked for."""

from bot.message import Message, lines
from bot.reports.by_hand import ANNUAL, Made, NoSuchYear, Theirs
from bot.reports.sheet import Sheet
from bot.texts import Translator


def made(t: Translator, result: Made) -> Message:
    day = {"day": t.day(result.until, year=True), "year": result.plan.year_label(result.until)}
    if result.kind == ANNUAL:
        said = t.gettext("The annual report for %(year)s, as it stands on %(day)s.") % day
        ask = t.gettext("The year before: /fremdrift årsrapport %(year)s") % {"year": result.earlier}
        pdf = _as_pdf(t, result, f"årsrapport {day['year']}")
        more = (pdf, result.earlier and ask) if result.staff else ()
        return Message(lines(said, *more), (), f"reports:{result.kind}", document=result.file)
    n = result.missing
    missing = t.ngettext("%(n)s figure is still on its way.", "%(n)s figures are still on their way.", n) % {"n": n}
    said = t.gettext("The progress report, as it stands on %(day)s.") % day
    other = t.gettext("The annual report is: /fremdrift årsrapport")
    table = t.gettext("All that was reported, for a spreadsheet: /fremdrift excel")
    others = (_as_pdf(t, result, "rapport"), other, table) if result.staff else ()
    return Message(lines(said, missing if n else "", *others), (), f"reports:{result.kind}", document=result.file)


def _as_pdf(t: Translator, result: Made, what: str) -> str:
    return "" if result.is_pdf else t.gettext("As a PDF: /fremdrift %(what)s pdf") % {"what": what}


def not_theirs(t: Translator, found: Theirs) -> Message:
    """To somebody who asks for what is not for them."""
    if found.annual:
        said = t.gettext("That goes to those who steer and to staff. The annual report is yours: write »årsrapport«.")
    else:
        said = t.gettext("The reports go to those who steer the programme.")
    who = t.gettext("Else ask %(who)s.") % {"who": t.listed(found.whom)} if found.whom else ""
    where = t.gettext("Where the programme stands you see under /fremdrift.") if found.progress else ""
    return Message(lines(said, where, who))


def no_such_year(t: Translator, error: NoSuchYear) -> Message:
    """The plan has no such year, or it has not begun."""
    plan, this = error.plan, error.plan.year_label(error.today)
    said = t.gettext("There is no annual report for that year: the plan runs from %(first)s to %(last)s.") % {
        "first": t.day(plan.starts, year=True),
        "last": t.day(plan.ends, year=True),
    }
    how = t.gettext("Write the plan year, for example: /fremdrift årsrapport %(year)s") % {"year": this}
    return Message(lines(said, how))


def table(t: Translator, result: Sheet) -> Message:
    said = t.ngettext(
        "%(n)s report that counts, for a spreadsheet.", "%(n)s reports that count, for a spreadsheet.", result.rows
    ) % {"n": result.rows}
    without = t.gettext("No names and no messages are in it.")
    return Message(lines(said, without), document=result.file)
