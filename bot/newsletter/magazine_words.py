"""What stands in the magazine beside the news, and what its editor is told."""

from datetime import date, timedelta

from bot.message import Button, Message, lines, rows
from bot.newsletter.views import Magazine
from bot.texts import Translator

AHEAD = timedelta(weeks=10)
"""Five times a year it comes: so far ahead its calendar looks."""


def file_name(day: date) -> str:
    return f"beboerblad-{day}"


def calendar(t: Translator) -> str:
    return t.gettext("What is on")


def nothing_planned(t: Translator) -> str:
    return t.gettext("Nothing has been announced yet. Write to us if you plan something.")


def invites(t: Translator) -> str:
    return t.gettext("Get the newsletter on your phone: scan this.")


def room(t: Translator) -> str:
    """On a page that nobody has filled."""
    return t.gettext("There is room for you here. Send us a few words, or a picture.")


def made(t: Translator, seen: Magazine) -> Message:
    told = t.gettext("Four pages for the printer, made of this issue.")
    how = (
        t.gettext("Print them on one A3 sheet, folded. Press below once it lies in the letter boxes.")
        if seen.counts
        else ""
    )
    buttons = rows(Button(t.gettext("It is handed out"), f"issue:{seen.issue}:printed")) if seen.counts else ()
    return Message(lines(told, how), buttons, document=seen.file, fresh=True)


def handed_out(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("Thank you. It counts."), fresh=True)


def too_much(t: Translator, _error: object = None) -> Message:
    said = t.gettext("That is more than four pages hold in letters that everybody can read. Leave something out first.")
    return Message(said, fresh=True)
