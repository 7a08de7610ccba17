"""Which institution somebody works at."""

from bot import paging
from bot.message import Button, Message, bold, lines, rows, wrapped
from bot.people.workplace import Places
from bot.texts import Translator


def places(t: Translator, result: Places) -> Message:
    own = f"person:{result.person.id}"
    buttons = [Button(name, f"{own}:at:{key}") for key, name in result.page.listed]
    turns, back = paging.turns(result.page, f"{own}:work"), Button(t.gettext("Back"), f"{own}:show")
    nowhere = Button(t.gettext("None in particular"), f"{own}:at:-")
    text = t.gettext("Where does %(name)s work? They are asked for its figures.") % {"name": result.person.name}
    return Message(lines(bold(result.person.name), text), (*wrapped(buttons), *rows(nowhere, turns, back)))
