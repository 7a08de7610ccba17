"""What goes with a report that somebody asked for."""

from bot.message import Message, lines
from bot.reports.by_hand import ANNUAL, Made
from bot.texts import Translator


def made(t: Translator, result: Made) -> Message:
    day = {"day": t.day(result.until, year=True), "year": result.plan.year_label(result.until)}
    if result.kind == ANNUAL:
        said = t.gettext("The annual report for %(year)s, as it stands on %(day)s.") % day
        return Message(said, document=result.file)
    n = result.missing
    missing = t.ngettext("%(n)s figure is still on its way.", "%(n)s figures are still on their way.", n) % {"n": n}
    said = t.gettext("The progress report, as it stands on %(day)s.") % day
    other = t.gettext("The annual report is: /fremdrift årsrapport")
    return Message(lines(said, missing if n else "", other), document=result.file)
