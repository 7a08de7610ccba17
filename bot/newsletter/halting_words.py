"""After "stop nyhedsbrevet!" by an editor."""

from dataclasses import replace

from bot.message import Message, lines
from bot.newsletter import desk_words, words
from bot.newsletter.desk import Desk
from bot.newsletter.halting import TooLate
from bot.newsletter.menu import Menu
from bot.texts import Translator


def halted(t: Translator, seen: Desk | TooLate | Menu) -> Message:
    """The issue as it now stands, or why there is nothing to stop."""
    if isinstance(seen, Desk):
        return desk_words.desk(t, seen)
    if isinstance(seen, TooLate):
        shown, why = desk_words.desk(t, seen.issue), t.gettext("It is too late to stop it.")
    else:
        shown, why = words.menu(t, seen), t.gettext("No issue is on its way.")
    return replace(shown, text=lines(why, "", shown.text))
