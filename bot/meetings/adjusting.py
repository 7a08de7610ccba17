"""Adjusting the year wheel by message: "flyt styregruppen til 14. marts kl. 13", "aflys fraværsteamet på torsdag"."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.announcements import moving, shifting, unnamed
from bot.announcements.another import says_more
from bot.clock import SMALL_HOURS, at_local, local
from bot.language.atoms.normalise import fold
from bot.language.coming import Details
from bot.language.times.hours import Hours
from bot.language.times.shifts import shifted_by
from bot.meetings.changing import Changed, Wish, ask_cancel, plan_meeting, wish
from bot.meetings.model import Meeting
from bot.meetings.pointing import (
    SHOWN,
    before_day,
    group_named,
    last_shown,
    meant,
    named_first,
    names_one,
    on_a_day,
    on_days,
    points,
    same_day,
    to_come,
    which,
)
from bot.meetings.proposing import Slot
from bot.meetings.saying import meaning
from bot.meetings.views import Card, MeetingView, may_call, view
from bot.meetings.wheel import show, to_call
from bot.meetings.wishing import CALL, CANCEL, GATHER, MOVE, NEW, told_moved, wanted, wanted_of_it
from bot.plan.meetings import Group
from bot.receipts.afterwards import corrects
from bot.work import Work

CALLS = (CALL, GATHER)
NAMED = re.compile(
    r"(?:(?:(?:kan|vil) du |vi (?:skal )?)?"
    r"(?:saetter?|laegger?|saet|laeg|booke?r?|planlaegg?e?r?|laver?|lav|holder?) )?"
    r"(?:et )?(?:ekstra(?:ordinaert)? )?(?:moede (?:i|med|for)\b|[a-z-]+moede\b)"
)
"""How a message begins that names a meeting and when it is, without saying that it is new."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """What is missing before anything can be done."""

    what: str
    """group, meeting, day"""
    groups: tuple[Group, ...]
    """Those that may be meant."""
    verb: str = ""
    meetings: tuple[MeetingView, ...] = ()
    """Those to choose from, with what the words want of them."""


Adjusted = Changed | Wish | Unclear | Card


def begins_so(text: str) -> bool:
    """Whether words begin as such a message does; most do not, and cost no look into the database."""
    folded = fold(text)
    if wanted(text):
        return True
    return "?" not in text and (NAMED.match(folded) is not None or before_day(folded) != "")


def adjusts(work: Work, text: str) -> bool:
    """Whether words are about the year wheel, from somebody who may change it: a verb, and a group or a meeting."""
    folded = fold(text)
    if not begins_so(text) or not any(may_call(work.actor, each) for each in work.plan.groups.values()):
        return False
    if verb := wanted(text):
        return verb == GATHER or names_one(work, fold(told_moved(text)) or folded) or points(work, text)
    group = group_named(work, folded)
    named = NAMED.match(folded) is not None or named_first(work.plan, folded)
    return named and group is not None and may_call(work.actor, group) and _tells_when(work, text)


def _tells_when(work: Work, text: str) -> bool:
    """Day and hour of something that is to be, and nothing else."""
    details = _details(work, text)
    ahead = bool(details.days) and all(day >= work.today for day in details.days)
    return ahead and details.hours is not None and not work.read(text).reports


def adjust(work: Work, text: str) -> Adjusted:
    """Raises NotNow, NoSuchMeeting, Refused."""
    folded = fold(text)
    group = group_named(work, folded)
    details = _details(work, text)
    verb = wanted(text) or NEW
    if group is None and verb != NEW and (it := on_a_day(work, details.days, moving=verb == MOVE) or last_shown(work)):
        if verb == MOVE and details.empty and (hour := moving.bare_hour(text)):  # which may be a day as well
            return _move(work, it, _details(work, hour), sure=False)
        return _wanted(work, it, verb, _from_its_day(work, it, text, details), shifted_by(text))
    if group is None:
        groups = tuple(each for each in work.plan.groups.values() if may_call(work.actor, each))
        return Unclear("group", groups, verb, which(work) if verb != NEW else ())
    if verb in CALLS:
        return _call(work, group, details)
    if verb == NEW:
        there = [] if wanted(text) else on_days(work, group, details.days)
        return _as_it_is(work, there[0], details) if there else _new(work, group, details)
    meeting = meant(work, group, details.days, moving=verb == MOVE)
    return _wanted(work, meeting, verb, _from_its_day(work, meeting, text, details), shifted_by(text))


def is_of_shown(work: Work) -> bool:
    """Whether "nej, fredag" or "det bliver ikke til noget" (`wanted_of_it`) is of the meeting that was shown last: to
    somebody who may change it, and not where something is asked of it, when it shall be, its minutes, its agenda."""
    return not work.asked().startswith(SHOWN) and last_shown(work) is not None


def adjust_shown(work: Work, text: str) -> Adjusted:
    """Ask `is_of_shown` first. A day or an hour alone moves nothing before it is agreed to. Raises as `adjust`."""
    meeting = last_shown(work)
    assert meeting is not None
    if wanted_of_it(text) == CANCEL:
        return ask_cancel(work, meeting.id)
    to = moving.moves(text)[1] or moving.told_of_it(text) or text
    details = _from_its_day(work, meeting, text, _details(work, to))
    return _move(work, meeting, details, shifted_by(text), sure=unnamed.said(text) != unnamed.WHEN or corrects(text))


def move_by_words(work: Work, meeting_id: int, text: str) -> Adjusted:
    """ "14. marts kl. 13", after "Flyt" under one meeting; what says more is asked about. Raises NotNow, NoSuchMeeting,
    Refused."""
    meeting, _ = to_call(work, meeting_id)
    return _move(work, meeting, _details(work, text), shifted_by(text), sure=not says_more(text))


def moves(work: Work, meeting_id: int, text: str) -> bool:
    """Whether a reply to a meeting is another time for it, by somebody who may move it, and no answer of theirs."""
    meeting = work.session.get(Meeting, meeting_id)
    if (
        meeting is None
        or meeting.group not in work.plan.groups
        or not may_call(work.actor, work.plan.group(meeting.group))
    ):
        return False
    return not meaning(text) and says_when(work, text)


def says_when(work: Work, text: str) -> bool:
    """Whether words can be meant as another time or place, and not as a report that is written meanwhile."""
    when = not _details(work, text).empty or (begins_so(text) and shifted_by(text) is not None)
    return when and not work.read(text).reports


# -- inside --


def _wanted(work: Work, meeting: Meeting, verb: str, details: Details, by: timedelta | None) -> Adjusted:
    """What is done with one meeting."""
    if verb in CALLS:
        return show(work, meeting.id)
    return ask_cancel(work, meeting.id) if verb == CANCEL else _move(work, meeting, details, by)


def _from_its_day(work: Work, meeting: Meeting, text: str, details: Details) -> Details:
    """ "onsdag" is the one nearest to its own day, and "dagen efter" is counted from it."""
    day = shifting.day_from(work, meeting.day, unnamed.times(moving.moves(text)[1] or text), text)
    return details._replace(days=(day,)) if day else details


def _call(work: Work, group: Group, details: Details) -> Adjusted:
    """The meeting that is there. "nu" is when they are to hear of it, and no day on which it is."""
    coming = to_come(work, group)
    now = details.hours is None and set(details.days) == {work.today}
    there = [each for each in coming if each.day in details.days] or (coming if now or not details.days else [])
    if not there and now:
        return _new(work, group, details._replace(days=()))
    return show(work, there[0].id) if there else _new(work, group, details)


def _details(work: Work, text: str) -> Details:
    return work.programme.reader.details(text, work.said_at)[0]


def _as_it_is(work: Work, meeting: Meeting, details: Details) -> Adjusted:
    """What stands there is shown, or moved to the hour that is said."""
    hour = local(meeting.starts_at).time()
    return show(work, meeting.id) if details.hours and details.hours.starts == hour else _move(work, meeting, details)


def _move(
    work: Work, meeting: Meeting, details: Details, by: timedelta | None = None, *, sure: bool = True
) -> Adjusted:
    starts = local(meeting.starts_at)
    if by is not None and set(details.days) <= {starts.date()}:  # "flyt mødet på torsdag en uge"
        moved = starts.replace(tzinfo=None) + by
        details = details._replace(days=(moved.date(),), hours=details.hours or Hours(moved.time()))
    if details.empty or _at_night(details):
        work.ask(f"meet:{meeting.id}:move")
        return Unclear("day", (work.plan.group(meeting.group),), meetings=(view(work, meeting),))
    day = details.days[-1] if details.days else starts.date()
    if len(details.days) > 1 and meeting.day not in details.days and same_day(meeting.day, details.days[:1]):
        day = _nearest(day, meeting.day)
    hours = details.hours
    begins = _at(day, hours.starts if hours else starts.time())
    ends = _at(day, hours.ends) if hours and hours.ends else begins + meeting.duration
    return wish(work, meeting, begins, ends, details.venue or "", sure=sure)


def _nearest(day: date, to: date) -> date:
    """The same day of the year in which it is nearest to another."""
    years = [day.replace(year=year) for year in (to.year - 1, to.year, to.year + 1) if (day.month, day.day) != (2, 29)]
    return min(years, key=lambda each: abs(each - to), default=day)


def _new(work: Work, group: Group, details: Details) -> Adjusted:
    if not details.days or _at_night(details):
        return Unclear("day", (group,))
    begins = _at(details.days[-1], details.hours.starts if details.hours else group.starts)
    ends = (
        _at(details.days[-1], details.hours.ends) if details.hours and details.hours.ends else begins + group.duration
    )
    place = work.plan.venues[details.venue].names[0] if details.venue else ""
    return plan_meeting(work, Slot(group.key, begins, ends), place)


def _at_night(details: Details) -> bool:
    """ "kl. 02.30": nothing is planned then."""
    return details.hours is not None and SMALL_HOURS in {each.hour for each in details.hours if each}


def _at(day: date, hour: time) -> datetime:
    return at_local(day, hour.hour, hour.minute)
