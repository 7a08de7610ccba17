"""What is not saved: below a receipt what else was told, and what says something else than the card that was pressed."""

from dataclasses import replace

from bot.message import Button, Message, bold, lines, rows, spaced
from bot.registrations.asking_words import asked
from bot.registrations.steps import DraftView, Step
from bot.registrations.wording import details, headline
from bot.registrations.words import step
from bot.texts import Translator


def with_waiting(t: Translator, said: Message, draft: DraftView) -> Message:
    """The receipt stays what can be corrected; the other is named, with what is missing of it."""
    what = spaced(bold(headline(t, draft.facts, draft.plan)), details(t, draft.facts, draft.plan, year=draft.year))
    missing = asked(t, draft, draft.asking) if draft.asking else ""
    text = lines(said.text, "", t.gettext("This is not saved yet:"), what, missing)
    see = Button(t.gettext("See what is not saved"), "batch:0:waiting")
    return replace(said, text=text, buttons=(*said.buttons, *rows(see)))


def left(t: Translator, waits: Step, *, changed: bool) -> Message:
    """What is asked or shown next; where nothing was saved since it was put right, that is said."""
    shown = step(t, waits)
    told = t.gettext("It was put right after that card. This is how it stands now:")
    return replace(shown, text=lines(told, "", shown.text)) if changed else shown
