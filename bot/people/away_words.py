"""What is said of those who are away."""

from bot.message import Button, Message, bold, lines, spaced, wrapped
from bot.people.away import Gone
from bot.texts import Translator

MOST = 12


def away(t: Translator, found: tuple[Gone, ...]) -> Message:
    if not found:
        return Message(t.gettext("Nobody is noted as away this month. Write for example »Lise er syg« to note it."))
    shown = [spaced(bold(each.name), _days(t, each), _cover(t, each)) for each in found[:MOST]]
    buttons = [Button(each.name, f"person:{each.person_id}:show") for each in found[:MOST]]
    return Message(lines(t.gettext("Away now and soon:"), *shown), wrapped(buttons))


def _days(t: Translator, each: Gone) -> str:
    if each.first == each.last:
        return t.day(each.first)
    return t.gettext("%(first)s to %(last)s") % {"first": t.day(each.first), "last": t.day(each.last)}


def _cover(t: Translator, each: Gone) -> str:
    return t.gettext("%(name)s covers") % {"name": each.cover} if each.cover else t.gettext("nobody covers")
