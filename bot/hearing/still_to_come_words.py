"""What is asked of something that was saved as held and is said to be still ahead."""

from bot.announcements import views as coming
from bot.announcements.words import step
from bot.hearing.still_to_come import Ahead
from bot.message import Button, Message, lines, rows
from bot.registrations.words import entry
from bot.texts import Translator


def is_ahead(t: Translator, result: Ahead) -> Message:
    """ "nej, det er på torsdag": with the day a plan is made of it, without one it can be taken out."""
    shown, day = entry(t, result.entry), result.day
    if day is None:
        told = t.gettext("It counts now. Has it not been yet? Then take it out, and write when it has been.")
        return Message(lines(shown.text, told), shown.buttons, shown.subject, fresh=True)
    own, on = f"entry:{result.entry.id}", t.day(day)
    at = f"{result.hours.starts:%H%M}" if result.hours else "-"
    asked = t.gettext(
        "Is it on %(day)s only? Then it does not count yet, and I ask whether it goes into the calendar."
    ) % {"day": on}
    yes = Button(t.gettext("Yes, it is on %(day)s") % {"day": on}, f"{own}:ahead:{day:%Y%m%d}:{at}")
    no = Button(t.gettext("No"), f"{own}:show")
    return Message(lines(shown.text, asked), rows(yes, no), shown.subject, fresh=True)


def is_a_plan(t: Translator, view: coming.View) -> Message:
    shown = step(t, view)
    told = t.gettext("It counts no more.")
    return Message(lines(told, shown.text), shown.buttons, shown.subject, fresh=True)
