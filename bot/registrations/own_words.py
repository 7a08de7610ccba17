"""What is said about one's own reports."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.message import Button, Message, lines, spaced, wrapped
from bot.registrations.own import LISTED, Mine, Span
from bot.registrations.steps import EntryView
from bot.registrations.words import numbered
from bot.texts import Translator


def mine(t: Translator, result: Mine) -> Message:
    """/mine: one's own reports, each with its button."""
    if not result.entries:
        return _none_of_mine(t, result)
    head = t.gettext("Your latest reports:")
    if result.span:
        head = t.gettext("Your reports from %(days)s:") % {"days": days(t, result.span)}
    return listing(t, head, result.entries, result.more, then=result.then if result.span else None)


def listing(t: Translator, head: str, entries: Sequence[EntryView], more: int, *, then: int | None = None) -> Message:
    """Reports, each with a number and its button, and with who reported it where that is told.

    `then`: how many of them, the first, were reported on the days in question; the others happened on them.
    """
    listed = [
        spaced(numbered(t, number, entry), t.listed(entry.reporters) if entry.reporters else "")
        for number, entry in enumerate(entries, 1)
    ]
    buttons = [
        Button(t.gettext("Open no. %(n)s") % {"n": number}, f"entry:{entry.id}:show")
        for number, entry in enumerate(entries, 1)
    ]
    besides = t.ngettext("and %(n)s more", "and %(n)s more", more) % {"n": more} if more else ""
    shown = ",".join(str(entry.id) for entry in entries)
    parts: list[str] = [*listed]
    if then is not None:
        later = _headed(t.gettext("Happened then, reported later:"), listed[then:])
        parts = [*_headed(t.gettext("Reported then:"), listed[:then]), *later]
    return Message(lines(head, *parts, besides), wrapped(buttons, 2), f"{LISTED}{shown}")


def _headed(head: str, listed: list[Markup]) -> list[str]:
    return [head, *listed] if listed else []


def _none_of_mine(t: Translator, result: Mine) -> Message:
    if not result.span:
        return Message(t.gettext("You have not reported anything yet. /hjaelp shows how."))
    none = t.gettext("I have no report of yours from %(days)s. /mine shows your latest.")
    return Message(none % {"days": days(t, result.span)})


def days(t: Translator, span: Span) -> str:
    """ "onsdag 1. november til torsdag 30. november 2017" """
    first, last = span
    if first == last:
        return t.day(first, year=True)
    begins = t.day(first, year=first.year != last.year)
    return t.gettext("%(first)s to %(last)s") % {"first": begins, "last": t.day(last, year=True)}
