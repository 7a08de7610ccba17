"""What is said about a while without reminders."""

from bot.message import Button, Message, lines, rows
from bot.people.snoozing import Snoozed
from bot.texts import Translator


def snoozed(t: Translator, found: Snoozed) -> Message:
    day, week = Button(t.gettext("A day"), "snooze:1"), Button(t.gettext("A week"), "snooze:7")
    if found.until is None:
        text = t.gettext("Reminders reach you as usual. Shall I be quiet for a while?")
        return Message(text, rows((day, week)))
    text = t.gettext("No reminders before %(day)s. Answers and calls in a crisis still come.") % {
        "day": t.day(found.until)
    }
    return Message(lines(text), rows(Button(t.gettext("Remind me again"), "snooze:0"), (day, week)))
