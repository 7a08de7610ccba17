"""What a meeting is called, when and where it is, and what it is about: the lines that all its messages share."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from markupsafe import Markup

from bot.clock import local_date
from bot.meetings.model import CALLED, CANCELLED, HELD, NO, PLANNED, SUBSTITUTE, YES
from bot.meetings.views import Item, Late, MeetingView
from bot.message import Button, lines, spaced
from bot.milestones.words import month
from bot.plan.meetings import Group
from bot.texts import Translator

NAMED = 3
"""Late milestones that an agenda names; the others are counted."""


def name_of(t: Translator, group: Group, extraordinary: bool = False) -> str:
    title = t.title(group.title)
    if not extraordinary:
        return title
    return (t.gettext("%(group)s: extraordinary meeting") % {"group": title}).unescape()


def name(t: Translator, meeting: MeetingView) -> str:
    return name_of(t, meeting.group, meeting.extraordinary)


def when(t: Translator, meeting: MeetingView, *, year: bool = False) -> str:
    """ "tirsdag 14. november kl. 13.00–15.00" """
    hours = {"from": t.clock(meeting.starts_at), "to": t.clock(meeting.ends_at)}
    at = t.gettext("%(from)s–%(to)s") % hours
    return str(t.gettext("%(day)s at %(hours)s") % {"day": day(t, meeting.starts_at, year=year), "hours": at})


def moment(t: Translator, starts_at: datetime) -> str:
    """ "tirsdag 14. november kl. 13.00" """
    return str(t.gettext("%(day)s at %(hours)s") % {"day": day(t, starts_at), "hours": t.clock(starts_at)})


def day(t: Translator, moment: datetime, *, year: bool = False) -> str:
    return t.day(local_date(moment), year=year)


def when_and_where(t: Translator, meeting: MeetingView) -> Markup:
    return spaced(when(t, meeting), meeting.place)


def see(t: Translator, meeting: MeetingView) -> Button:
    return Button(t.gettext("See the meeting"), f"{meeting.key}:show")


def agenda_lines(t: Translator, agenda: Sequence[Item]) -> Markup:
    """Its items with their numbers, each on a line."""
    return lines(*(Markup("%s. %s") % (number, item_of(t, item)) for number, item in enumerate(agenda, start=1)))


def agenda_part(t: Translator, agenda: Sequence[Item]) -> Markup:
    return lines(t.gettext("Agenda:"), agenda_lines(t, agenda)) if agenda else Markup()


def item_of(t: Translator, item: Item) -> str:
    if isinstance(item, Late):
        return _late(t, item)
    return t.title(item) if isinstance(item, Mapping) else item


def _late(t: Translator, item: Late) -> str:
    """ "Sen milepæl: NUSSA: nyt hold er fyldt (december 2017)"."""
    said = t.ngettext("Late milestone: %(what)s", "Late milestones: %(what)s", len(item.milestones))
    named = [f"{t.title(title)}: {text} ({month(t, planned)})" for title, planned, text in item.milestones[:NAMED]]
    left = len(item.milestones) - NAMED
    more = [t.ngettext("%(n)s more", "%(n)s more", left) % {"n": left}] if left > 0 else []
    return said % {"what": t.listed([*named, *more])}


def own_answer(t: Translator, meeting: MeetingView) -> str:
    """How it stands with the reader and this meeting; an empty string for who is not invited."""
    said = {
        YES: t.gettext("you are coming"),
        NO: t.gettext("you are not coming"),
        SUBSTITUTE: t.gettext("somebody comes in your place"),
        "": t.gettext("you have not answered"),
    }
    return str(said[meeting.mine]) if meeting.mine is not None and meeting.state == CALLED else ""


def state_of(t: Translator, state: str) -> str:
    said = {
        PLANNED: t.gettext("not called yet"),
        CALLED: t.gettext("called"),
        HELD: t.gettext("held"),
        CANCELLED: t.gettext("cancelled"),
    }
    return str(said[state])
