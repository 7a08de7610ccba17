"""What somebody hears of what they reported and did not save."""

from datetime import date

from bot.message import Message, lines
from bot.registrations.steps import Step
from bot.registrations.words import several, step
from bot.texts import Translator


def not_saved(t: Translator, result: Step, until: date) -> Message:
    """Once, with the buttons that save it."""
    head = t.gettext("This is not saved yet, so it does not count:")
    known = several(t, result, head) if len(result.drafts) > 1 else step(t, result)
    last = t.gettext("Is it of no use any more? Then leave it: I forget it on %(day)s.") % {"day": t.day(until)}
    text = lines("" if len(result.drafts) > 1 else head, known.text, last)
    return Message(text, known.buttons, known.subject)
