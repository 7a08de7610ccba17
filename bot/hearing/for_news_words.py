"""What is asked of a story that also tells a number."""

from dataclasses import replace

from bot.hearing.for_news import Story
from bot.message import Button, Message, lines, rows
from bot.registrations import words as registrations
from bot.texts import Translator


def story(t: Translator, it: Story) -> Message:
    """As a report it can be saved; or its words go to the newsletter."""
    shown = registrations.step(t, it.step)
    asked = t.gettext("Is that for the newsletter, or shall it be counted?")
    news = Button(t.gettext("Send it to the newsletter"), f"draft:{it.draft}:news")
    return replace(shown, text=lines(asked, shown.text), buttons=(*rows(news), *shown.buttons))
