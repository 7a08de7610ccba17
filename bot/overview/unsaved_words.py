"""What is said of all that was shown and not kept."""

from bot.announcements.views import View
from bot.announcements.wording import short
from bot.announcements.words import step
from bot.message import Button, Message, lines, rows
from bot.overview.unsaved import Unsaved
from bot.registrations.waiting_words import waiting
from bot.texts import Translator


def unsaved(t: Translator, result: Unsaved | View) -> Message:
    """What is to come, each with its button, and reports as they are shown together."""
    if isinstance(result, View):
        return step(t, result)
    if not result.announced:
        return waiting(t, result.reports)
    told = lines(t.gettext("This is not in the calendar yet:"), *(f"– {short(t, each)}" for each in result.announced))
    buttons = [Button(short(t, each), f"announcement:{each.id}:show") for each in result.announced]
    if len(buttons) > 1:
        buttons.insert(0, Button(t.gettext("Put all of it into the calendar"), "calendar:all"))
    if not result.reports.drafts:
        return Message(told, rows(*buttons), fresh=True)
    shown = waiting(t, result.reports)
    return Message(lines(told, shown.text), (*shown.buttons, *rows(*buttons)), shown.subject, fresh=shown.fresh)
