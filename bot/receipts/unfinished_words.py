"""Below a receipt: what else was told, and is not saved."""

from dataclasses import replace

from bot.message import Button, Message, bold, lines, rows, spaced
from bot.registrations.asking_words import asked
from bot.registrations.steps import DraftView
from bot.registrations.wording import details, headline
from bot.texts import Translator


def with_waiting(t: Translator, said: Message, draft: DraftView) -> Message:
    """The receipt stays what can be corrected; the other is named, with what is missing of it."""
    what = spaced(bold(headline(t, draft.facts, draft.plan)), details(t, draft.facts, draft.plan, year=draft.year))
    missing = asked(t, draft, draft.asking) if draft.asking else ""
    text = lines(said.text, "", t.gettext("This is not saved yet:"), what, missing)
    see = Button(t.gettext("See what is not saved"), "batch:0:waiting")
    return replace(said, text=text, buttons=(*said.buttons, *rows(see)))
