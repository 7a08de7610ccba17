"""Who says "vi kommer til fællesspisning på lørdag" is a guest, and announces nothing."""

from bot.announcements import announcing, calendar, requesting, rows
from bot.announcements.calendar import Reminded
from bot.announcements.requesting import HowTo
from bot.announcements.views import View
from bot.work import Work


def hear(work: Work, text: str) -> View | Reminded | HowTo | None:
    """Something that is coming; of what somebody only comes to, how it stands in the calendar, or if it is theirs."""
    if work.alone and calendar.says_they_come(text) and announcing.announces(work, text):
        return calendar.hear_attending(work, text) or _theirs(work, text)
    return announcing.take(work, text)


def _theirs(work: Work, text: str) -> HowTo | None:
    """It does not stand in the calendar: is it something that they hold?"""
    found = work.programme.reader.coming(text, work.said_at) if work.who.has(rows.ANNOUNCERS) else None
    if found is None:
        return None
    aside = None if work.asked() else requesting.put_aside(work, found, text)  # a "gem" is said to what is shown
    return HowTo(work.plan, nearly=True, aside=aside, guest=True)
