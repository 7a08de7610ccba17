"""How something comes into the calendar, for those who ask, or who left its place or its hour out."""

from bot.announcements.requesting import HowTo
from bot.message import Message, bold, lines
from bot.people.example_words import planned
from bot.texts import Translator


def how_to(t: Translator, result: HowTo) -> Message:
    first = t.gettext("Write what you hold, on what day, at what time and where, for example:")
    if result.nearly:
        first = t.gettext(
            "Is that something you hold? Then write all of it: the day, the time and the place, for example:"
        )
    then = t.gettext("I ask you before it comes into the calendar.")
    return Message(lines(first, bold(planned(t, result.plan)), then), fresh=True)
