"""How something that is announced is put into words: what, when, where."""

from datetime import date, time

from bot.announcements.views import View
from bot.message import spaced
from bot.registrations import wording
from bot.texts import Translator


def headline(t: Translator, view: View) -> str:
    """ "Fællesspisning i Jennumparken (ParkCaféen)"."""
    known = wording.headline(t, view.facts, view.plan)
    return t.gettext("%(what)s (%(place)s)") % {"what": known, "place": view.place} if view.place else known


def place(view: View) -> str:
    """For a calendar: "Kulturhuset, Vangdalen"."""
    known = wording.place(view.facts, view.plan)
    return ", ".join(each for each in (view.place, known) if each)


def when(t: Translator, view: View) -> str:
    """ "torsdag 16. november kl. 18.00"; as much of it as is known, with the year where it is another."""
    days = [day for day in (view.facts.date, *view.also) if day]
    said = t.listed([t.day(day, year=day.year != view.today.year) for day in days])
    if view.starts is None:
        return said
    if said:
        return _at(t, said, view.starts, view.ends)
    return "–".join(hour(t, each) for each in (view.starts, view.ends) if each)


def _at(t: Translator, day: str, starts: time, ends: time | None) -> str:
    if ends:
        return t.gettext("%(day)s %(starts)s–%(ends)s") % {"day": day, "starts": hour(t, starts), "ends": hour(t, ends)}
    return t.gettext("%(day)s at %(hour)s") % {"day": day, "hour": hour(t, starts)}


def hour(t: Translator, at: time) -> str:
    return f"{at:%H.%M}" if t.language == "da" else f"{at:%H:%M}"


def short(t: Translator, view: View) -> str:
    """One line of the calendar."""
    return spaced(when(t, view), headline(t, view))


def of_the_day(t: Translator, day: date, today: date) -> str:
    """A day on a button."""
    if day == today:
        return t.gettext("Today")
    return t.day(day, year=day.year != today.year)
