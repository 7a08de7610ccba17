"""Who says "vi kommer til fællesspisning på lørdag" is a guest, and announces nothing."""

from bot.announcements import announcing, calendar, requesting, rows
from bot.announcements.calendar import Reminded
from bot.announcements.requesting import HowTo
from bot.announcements.views import View
from bot.work import Work


def hear(work: Work, text: str) -> View | Reminded | HowTo | None:
    """Something that is coming; of what somebody only comes to, how it stands in the calendar, or if it is theirs."""
    if not (work.alone and calendar.says_they_come(text)):
        return announcing.take(work, text)
    if announcing.announces(work, text):
        return calendar.hear_attending(work, text) or _theirs(work, text)
    return _of_no_report(work, text)


def _of_no_report(work: Work, text: str) -> Reminded | HowTo | None:
    """ "the four of us are coming to dinner on Saturday" tells of nobody who came."""
    if not work.read(text).reports:
        return None
    return calendar.hear_attending(work, text) or HowTo(work.plan, nearly=True, guest=True)


def _theirs(work: Work, text: str) -> HowTo | None:
    """It does not stand in the calendar: is it something that they hold?"""
    found = work.programme.reader.coming(text, work.said_at) if work.who.has(rows.ANNOUNCERS) else None
    if found is None:
        return None
    aside = None if work.asked() else requesting.put_aside(work, found, text)  # a "gem" is said to what is shown
    return HowTo(work.plan, nearly=True, aside=aside, guest=True)
