"""A correction of the meeting of a course that was noted just now: "hov 4", "nej, der kom 6", "det var i går"."""

from datetime import date as Day

from bot.courses import running
from bot.courses.counted import is_of_others
from bot.courses.model import Course, CourseMeeting
from bot.courses.views import Noted
from bot.message import parted
from bot.people.model import HOLDERS
from bot.receipts.afterwards import LONGEST, corrects
from bot.registrations.just_saved import JUST
from bot.work import Work

ADDS = ("og", "and", "plus", "heraf", "hvoraf", "deraf", "samt")
""" "og 2 frivillige" says more, and corrects nothing."""


def means(work: Work, text: str) -> bool:
    """Whether words correct it, whatever was asked before it was noted."""
    return _corrected(work, text) is not None


def hear(work: Work, text: str) -> Noted | None:
    """None where nothing was noted just now, or the words correct nothing."""
    found = _corrected(work, text)
    return running.note(work, *found) if found else None


# -- inside --


def _corrected(work: Work, text: str) -> tuple[int, int, int, Day] | None:
    """The course, the number of its meeting, how many came, and when: one of the two as words have it."""
    if len(text.split()) > LONGEST or not corrects(text) or text.lower().startswith(ADDS):
        return None
    found = _just_noted(work)
    if found is None or is_of_others(work, found[0], "meeting", text):
        return None
    course, meeting = found
    said = running.numbers(work, text)
    day = running.day_behind(work, text)
    if (said is None and day is None) or (said is not None and said.whole is not None):
        return None
    return course.id, meeting.number, said.part if said else meeting.participants, day or meeting.day


def _just_noted(work: Work) -> tuple[Course, CourseMeeting] | None:
    """One's own, where nothing but small talk came after it."""
    if work.origin is None or not work.has(HOLDERS):
        return None
    told = work.spoken_of(work.now - JUST)
    newest = parted(next((each for each in told if each), ""))
    course = work.session.get(Course, newest.number) if newest.topic == "course" and newest.number else None
    _, _, number = newest.rest.partition(":")
    if course is None or not number.isdigit() or course.owner_id != work.who.id:
        return None
    return next(((course, each) for each in course.meetings if each.number == int(number)), None)
