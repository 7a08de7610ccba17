"""What is said of a report that is sent to a group: to whoever sends it, and to each who gets it."""

from datetime import date as Day

from bot.message import Button, Message, lines, rows
from bot.reports.by_hand import ANNUAL
from bot.reports.handed import HandedOut, Offered
from bot.texts import Translator


def offered(t: Translator, result: Offered) -> Message:
    """Who would get a report, and the press that sends it."""
    group = {"group": t.title(result.group.title)}
    if result.names:
        who = {"who": t.any_of(result.names)}
        return Message(t.gettext("Reports are sent by those who lead: ask %(who)s.") % who)
    if not result.readers:
        return Message(t.gettext("There is nobody in »%(group)s« yet; /personer gives people their roles.") % group)
    said = t.gettext("%(report)s, as it stands today: shall I send it to »%(group)s«?")
    head = said % (group | {"report": _name(t, result.kind)})
    itself = t.gettext("The progress report goes to them by itself before the meeting, too.")
    own = result.kind != ANNUAL and result.plan.figures.group == result.group.key
    label = t.ngettext("Send it to %(n)s person", "Send it to %(n)s people", result.readers) % {"n": result.readers}
    button = Button(label, f"report:{result.kind}:to:{result.group.key}")
    return Message(lines(head, itself if own else ""), rows(button), f"reports:{result.kind}")


def handed(t: Translator, result: HandedOut) -> Message:
    group, about = {"group": t.title(result.group.title), "n": result.sent}, f"reports:{result.kind}"
    if not result.sent:
        return Message(t.gettext("»%(group)s« has got it today already.") % group, (), about, fresh=True)
    said = t.ngettext("Sent to %(n)s person in »%(group)s«.", "Sent to %(n)s people in »%(group)s«.", result.sent)
    return Message(said % group, (), about, fresh=True)


def handed_out(t: Translator, kind: str, day: Day, by: str, file: str) -> Message:
    """To each; without a file where none can be sent."""
    said = t.gettext("%(report)s, as it stands on %(day)s. %(name)s asked me to send it to you.")
    how = t.gettext("It cannot come as an SMS: ask the secretariat for it, or tell them your e-mail address.")
    told = {"report": _name(t, kind), "day": t.day(day, year=True), "name": by}
    return Message(lines(said % told, "" if file else how), document=file, language=t.language)


def _name(t: Translator, kind: str) -> str:
    return t.gettext("The annual report") if kind == ANNUAL else t.gettext("The progress report")
