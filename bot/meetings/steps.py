"""When what is to happen before a meeting is due, counted back from it: pure arithmetic on days."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.clock import at_local, local
from bot.meetings.model import PLANNED, Meeting
from bot.people.quiet import working_day
from bot.plan.meetings import Reminders
from bot.plan.quiet import Quiet

INVITATION, AGENDA, DAY_BEFORE, SOON = "invitation", "agenda", "day_before", "soon"
SECOND_THOUGHT = timedelta(days=1)
"""A meeting that has just been put into the calendar is not called by itself before this."""


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    at: datetime
    until: datetime
    """From here on it is of no use."""


def steps(reminders: Reminders, quiet: Quiet, meeting: Meeting) -> list[Step]:
    """In their order; each is of use until the next."""
    moments = list(_moments(reminders, quiet, meeting).items())
    ends = [at for _, at in moments[1:]] + [meeting.starts_at]
    return [
        Step(name, at, meeting.starts_at if name == INVITATION else max(at, end))
        for (name, at), end in zip(moments, ends, strict=True)
        if at < meeting.starts_at
    ]


def missing(found: list[Step], meeting: Meeting, taken: set[str]) -> list[Step]:
    """Those that are not done yet. A meeting is called once, and only then the others begin."""
    wanted = {INVITATION} if meeting.state == PLANNED else {AGENDA, DAY_BEFORE, SOON}
    return [each for each in found if each.name in wanted and each.name not in taken]


def _moments(reminders: Reminders, quiet: Quiet, meeting: Meeting) -> dict[str, datetime]:
    moments = {}
    if reminders.invitation:
        counted = _days_before(meeting.day, reminders.invitation, reminders, quiet)
        moments[INVITATION] = max(counted, meeting.created_at + SECOND_THOUGHT)
    if reminders.agenda:
        moments[AGENDA] = _days_before(meeting.day, reminders.agenda, reminders, quiet)
    if reminders.day_before:
        moments[DAY_BEFORE] = _days_before(meeting.day, 1, reminders, quiet)
    if reminders.hours_before:
        moments[SOON] = meeting.starts_at - timedelta(hours=reminders.hours_before)
    return moments


def _days_before(day: date, days: int, reminders: Reminders, quiet: Quiet) -> datetime:
    """Rather a day or two early than in a weekend or on a day off."""
    day = working_day(quiet, day - timedelta(days=days))
    return at_local(day, reminders.at.hour, reminders.at.minute)


def told_already(step: Step, meeting: Meeting) -> bool:
    """Whether the invitation, or the news that it was moved, came so late that it said the same."""
    return meeting.told_at is not None and step.name != INVITATION and step.at <= meeting.told_at


def evening_of(meeting: Meeting) -> datetime:
    """When it is asked whether it was held: when it is over, on the same day."""
    return max(meeting.ends_at, at_local(local(meeting.ends_at).date(), 12))
