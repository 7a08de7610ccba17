"""What is said about a while without reminders."""

from bot.message import Button, Message, lines, rows
from bot.people.snoozing import Snoozed
from bot.texts import Translator


def snoozed(t: Translator, found: Snoozed) -> Message:
    day, week = Button(t.gettext("A day"), "snooze:1"), Button(t.gettext("A week"), "snooze:7")
    if found.until is None:
        text = t.gettext("Reminders reach you as usual. Shall I be quiet for a while?")
        return Message(lines(_told(t, found), text), rows(_noted(t, found), (day, week)))
    text = t.gettext("No reminders before %(day)s. Answers and calls in a crisis still come.") % {
        "day": t.day(found.until)
    }
    return Message(
        lines(_told(t, found), text),
        rows(_noted(t, found), Button(t.gettext("Remind me again"), "snooze:0"), (day, week)),
    )


def _told(t: Translator, found: Snoozed) -> str:
    """Nobody hears of it through the bot."""
    if found.leads:
        return t.gettext("Write your absence down, so that it is known who covers.")
    return t.gettext("Tell %(who)s, if somebody counts on you.") % {"who": t.any_of(found.whom)} if found.whom else ""


def _noted(t: Translator, found: Snoozed) -> list[Button]:
    return [Button(t.gettext("Write my absence down"), f"person:{found.leads}:absence")] if found.leads else []
