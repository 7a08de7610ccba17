"""What is said about one's own reports."""

from datetime import date as Day

from bot.message import Button, Message, lines, wrapped
from bot.registrations.own import LISTED, Mine
from bot.registrations.words import numbered
from bot.texts import Translator


def mine(t: Translator, result: Mine) -> Message:
    """/mine: one's own reports, each with its button."""
    if not result.entries:
        return _none_of_mine(t, result)
    listed = [numbered(t, number, entry) for number, entry in enumerate(result.entries, 1)]
    buttons = [
        Button(t.gettext("Open no. %(n)s") % {"n": number}, f"entry:{entry.id}:show")
        for number, entry in enumerate(result.entries, 1)
    ]
    head = t.gettext("Your latest reports:")
    if result.span:
        head = t.gettext("Your reports from %(days)s:") % {"days": _days(t, result.span)}
    more = t.ngettext("and %(n)s more", "and %(n)s more", result.more) % {"n": result.more} if result.more else ""
    shown = ",".join(str(entry.id) for entry in result.entries)
    return Message(lines(head, *listed, more), wrapped(buttons, 2), f"{LISTED}{shown}")


def _none_of_mine(t: Translator, result: Mine) -> Message:
    if not result.span:
        return Message(t.gettext("You have not reported anything yet. /hjaelp shows how."))
    none = t.gettext("I have no report of yours from %(days)s. /mine shows your latest.")
    return Message(none % {"days": _days(t, result.span)})


def _days(t: Translator, span: tuple[Day, Day]) -> str:
    first, last = span
    if first == last:
        return t.day(first, year=True)
    return t.gettext("%(first)s to %(last)s") % {"first": t.day(first), "last": t.day(last, year=True)}
