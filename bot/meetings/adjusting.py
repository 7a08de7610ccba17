"""Adjusting the year wheel by message: "flyt styregruppen til 14. marts kl. 13", "aflys fraværsteamet på torsdag"."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.clock import SMALL_HOURS, at_local, local
from bot.language.atoms.normalise import fold
from bot.language.coming import Details
from bot.language.times.hours import Hours
from bot.language.times.shifts import shifted_by
from bot.meetings.changing import Changed, Wish, ask_cancel, plan_meeting, wish
from bot.meetings.coming import meetings_between
from bot.meetings.model import COMING, Meeting
from bot.meetings.pointing import before_day, group_named, named_first, names_one, on_a_day, pointed_at, points, which
from bot.meetings.proposing import Slot
from bot.meetings.saying import meaning
from bot.meetings.views import Card, MeetingView, may_call, view
from bot.meetings.wheel import NoSuchMeeting, show, to_call
from bot.plan.meetings import Group
from bot.work import Work

VERBS = {
    "move": r"flyt|ryk|udsaet|fremryk|move|postpone",
    "cancel": r"aflys|cancel|call off",
    "call": r"indkald(?: til)?|convene",
    "new": r"nyt|ny|opret|laeg et|laeg nyt|saet et|planlaeg|new|plan|schedule",
}
STARTS = re.compile(rf"(?:{'|'.join(VERBS.values())})\b", re.IGNORECASE)
"""How such a message begins, folded."""
NAMED = re.compile(r"(?:et )?(?:ekstra(?:ordinaert)? )?(?:moede (?:i|med|for)\b|[a-z-]+moede\b)")
"""How a message begins that names a meeting and when it is, without saying that it is new."""
LONGEST = 120


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


ASKS_WHEN = re.compile(r"\b(?:hvornaar|hvad tid|hvor) (?:er|holder|skal|har|moedes)\b|\bwhen (?:is|do)\b")


def may_ask_when(text: str) -> bool:
    """Whether words may ask when a meeting is; most do not, and cost no look into the database."""
    return ASKS_WHEN.search(fold(text)) is not None


def begins_so(text: str) -> bool:
    """Whether words begin as such a message does; most do not, and cost no look into the database."""
    folded = fold(text)
    if STARTS.match(folded) is not None:
        return True
    return "?" not in text and (NAMED.match(folded) is not None or before_day(folded) != "")


def adjusts(work: Work, text: str) -> bool:
    """Whether words are about the year wheel, from somebody who may change it: a verb, and a group or a meeting."""
    folded = fold(text)
    if not begins_so(text) or not any(may_call(work.actor, each) for each in work.plan.groups.values()):
        return False
    group = group_named(work, folded)
    if STARTS.match(folded):
        return names_one(work, folded) or points(work, folded)
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
    verb = next((verb for verb, pattern in VERBS.items() if re.match(rf"(?:{pattern})\b", folded)), "new")
    if group is None and verb != "new" and (shown := on_a_day(work, verb, details.days) or pointed_at(work, folded)):
        return _wanted(work, shown, verb, details, shifted_by(text))
    if group is None:
        groups = tuple(each for each in work.plan.groups.values() if may_call(work.actor, each))
        return Unclear("group", groups, verb, which(work) if verb != "new" else ())
    if verb == "call":
        return _call(work, group, details)
    if verb == "new":
        there = [] if STARTS.match(folded) else _on(work, group, details.days)
        return _as_it_is(work, there[0], details) if there else _new(work, group, details)
    meeting = _meant(work, group, details.days, moving=verb == "move")
    return _wanted(work, meeting, verb, details, shifted_by(text))


def move_by_words(work: Work, meeting_id: int, text: str) -> Adjusted:
    """ "14. marts kl. 13", after "Flyt" under one meeting. Raises NotNow, NoSuchMeeting, Refused."""
    meeting, _ = to_call(work, meeting_id)
    return _move(work, meeting, _details(work, text), shifted_by(text))


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
    if verb == "call":
        return show(work, meeting.id)
    return ask_cancel(work, meeting.id) if verb == "cancel" else _move(work, meeting, details, by)


def _call(work: Work, group: Group, details: Details) -> Adjusted:
    """The meeting that is there. "nu" is when they are to hear of it, and no day on which it is."""
    coming = _coming(work, group)
    now = details.hours is None and set(details.days) == {work.today}
    there = [each for each in coming if each.day in details.days] or (coming if now or not details.days else [])
    if not there and now:
        return _new(work, group, details._replace(days=()))
    return show(work, there[0].id) if there else _new(work, group, details)


def _details(work: Work, text: str) -> Details:
    return work.programme.reader.details(text, work.said_at)[0]


def _meant(work: Work, group: Group, days: tuple[date, ...], *, moving: bool) -> Meeting:
    """The meeting of the group on a day that is named; else the one nearest to the day it is to have; else the next.

    Where it is said from which day it is moved, no other is meant; a day without a year may be one of next year's.
    """
    coming = _coming(work, group)
    there = [each for each in coming if each.day in days] or [each for each in coming if _same(each.day, days[:1])]
    if not coming or (len(days) > moving and not there):
        raise NoSuchMeeting
    if there and (not moving or len(days) > 1 or there[0].day != days[-1]):
        return there[0]
    if moving and days:
        return min(coming, key=lambda each: abs(each.day - days[-1]))
    return coming[0]


def _on(work: Work, group: Group, days: tuple[date, ...]) -> list[Meeting]:
    """What the group has on these days already: who names it and says when means no second one."""
    return [each for each in _coming(work, group) if each.day in days]


def _coming(work: Work, group: Group) -> list[Meeting]:
    found = meetings_between(work, work.now, at_local(work.plan.ends, 23), [group.key])
    return [each for each in found if each.state in COMING]


def _as_it_is(work: Work, meeting: Meeting, details: Details) -> Adjusted:
    """What stands there is shown, or moved to the hour that is said."""
    hour = local(meeting.starts_at).time()
    return show(work, meeting.id) if details.hours and details.hours.starts == hour else _move(work, meeting, details)


def _same(day: date, named: tuple[date, ...]) -> bool:
    return any((day.month, day.day) == (each.month, each.day) for each in named)


def _move(work: Work, meeting: Meeting, details: Details, by: timedelta | None = None) -> Adjusted:
    starts = local(meeting.starts_at)
    if by is not None and set(details.days) <= {starts.date()}:  # "flyt mødet på torsdag en uge"
        moved = starts.replace(tzinfo=None) + by
        details = details._replace(days=(moved.date(),), hours=details.hours or Hours(moved.time()))
    if details.empty or _at_night(details):
        work.ask(f"meet:{meeting.id}:move")
        return Unclear("day", (work.plan.group(meeting.group),), meetings=(view(work, meeting),))
    day = details.days[-1] if details.days else starts.date()
    if len(details.days) > 1 and meeting.day not in details.days and _same(meeting.day, details.days[:1]):
        day = _nearest(day, meeting.day)
    hours = details.hours
    begins = _at(day, hours.starts if hours else starts.time())
    ends = _at(day, hours.ends) if hours and hours.ends else begins + meeting.duration
    return wish(work, meeting, begins, ends, details.venue or "")


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
